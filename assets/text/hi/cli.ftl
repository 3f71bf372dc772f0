# Words of the command line. One sentence each, with what to do.

cli-help =
    Regain { $version }: फिर से अपने Hikvision कैमरे तक पहुँचें।

    regain                               विंडो खोलता है
    regain --demo [--scenario S]         वही, डेमो कैमरे के साथ; स्क्रीन न हो, तो हर पेज की तस्वीर
    regain find [--seconds N] [--interface IP] [--json]
                                         कैमरों की सूची दिखाता है
    regain probe ADDRESS [--json]        एक कैमरा क्या-क्या देता है; सिर्फ़ पढ़ता है
    regain relay ADDRESS [--json]        कैमरे का अपना पेज इस कंप्यूटर से होकर; क्या हुआ बताता है, मान कभी नहीं
    regain rehearse [--scenario S] [--mail desk|real] [--pictures DIR] [--json]
                                         डेमो कैमरे के साथ पूरा काम करके देखता है; असली मेल के साथ
                                         Exim और Dovecot से, अगर वे इंस्टॉल हों
    regain simulate [--bind IP] [--http-port N] [--https-port N] [--scenario S] [--json] [OPTIONS]
                                         डेमो कैमरा, अलग प्रोग्राम के रूप में
        --sadp                           खोज का जवाब देता है; नीचे के किसी भी विकल्प के साथ भी:
        --count N                        इतने कैमरे (2000 तक), हर एक पिछले से अगले पते पर
        --sadp-mode unicast|multicast|both
                                         जवाब कहाँ जाते हैं
        --claims-address IP              अपना पता दूसरा बताता है, जैसे दूसरे नेटवर्क का कैमरा
        --hello-after SECONDS            तब तक चुप, फिर hello कहता है, जैसे चालू होता कैमरा
        --onvif, --onvif-only            ONVIF खोज का भी जवाब देता है, या सिर्फ़ उसी का

    --renderer auto|gl|software          विंडो कैसे बनती है
    --language TAG                       सारे शब्दों की भाषा, जैसे en, es या pt-BR
    --version, --help

    सिनेरियो (S): { $scenarios }

cli-unknown-argument = Regain “{ $argument }” को नहीं जानता; वह क्या जानता है, यह “regain --help” दिखाता है।
cli-missing-value = “{ $option }” के बाद एक मान चाहिए; कैसे, यह “regain --help” दिखाता है।
cli-bad-value = “{ $option }” के साथ “{ $value }” नहीं चलता; क्या चलता है, यह “regain --help” दिखाता है।
cli-no-language = Regain “{ $language }” नहीं बोलता। वह ये भाषाएँ बोलता है: { $languages }
cli-conflict = “{ $one }” और “{ $other }” साथ नहीं चलते; क्या चलता है, यह “regain --help” दिखाता है।
cli-needs-demo = “--scenario”, “--pictures” और “--json” के लिए यहाँ “--demo” चाहिए; कैसे, यह “regain --help” दिखाता है।
cli-missing-address = बताएँ कि कौन सा कैमरा, जैसे “192.168.1.64”।
cli-bad-address = “{ $address }” कैमरे का पता नहीं है; उसे 192.168.1.64 या 192.168.1.64:8080 की तरह लिखें।

cli-already-open = Regain पहले से खुला है, पर उसकी विंडो जवाब नहीं देती। थोड़ा रुकें और उसकी विंडो खोजें; अगर कोई विंडो नहीं है, तो इस कंप्यूटर से साइन आउट करके फिर साइन इन करें।
cli-no-display = यहाँ विंडो खोलने के लिए स्क्रीन नहीं है; “regain --demo” बिना स्क्रीन के भी चलता है।
cli-no-window = विंडो नहीं खुल पाई: { $reason }। कैमरे में कुछ नहीं बदला। इस कंप्यूटर से साइन आउट करके फिर साइन इन करें, तब Regain एक बार और शुरू करें।
cli-no-window-gl = विंडो नहीं खुल पाई: { $reason }। “regain --renderer software” आज़माएँ।
cli-no-window-library = विंडो नहीं खुल पाई, क्योंकि डेस्कटॉप का एक हिस्सा इंस्टॉल नहीं है: { $reason }। libx11, libx11-xcb, libxcursor, libxi और libxkbcommon-x11 इंस्टॉल करें, फिर Regain दोबारा शुरू करें।
cli-broke-off-title = Regain को बंद होना पड़ रहा है
cli-broke-off = Regain अपनी ही गलती से बंद हो गया ({ $reason })। उसे फिर शुरू करें: आपका शुरू किया काम रखा हुआ है। अगर नया पासवर्ड भेजा जा रहा था, तो Regain यह जानने में मदद करेगा कि वह काम करता है या नहीं। लॉग { $folder } में है।
cli-no-log = Regain अपने लॉग के बिना चल रहा है: { $reason }।
cli-log-no-file = उसकी जगह जो है, वह फ़ाइल नहीं है
cli-no-start = Regain शुरू नहीं हो पाया: { $reason }। देखें कि आपके डेटा फ़ोल्डर में लिखने की अनुमति है।
cli-no-threads = Regain शुरू नहीं हो पाया: सिस्टम उसे और थ्रेड या खुली फ़ाइलें नहीं देता ({ $reason })। दूसरे प्रोग्राम बंद करें, फिर Regain दोबारा शुरू करें।
cli-no-disk = Regain शुरू नहीं हो पाया: जिस डिस्क पर उसका डेटा फ़ोल्डर है, वह जवाब नहीं देती। वह डिस्क और उसका केबल जाँचें, या यह कंप्यूटर दोबारा चालू करें, फिर Regain दोबारा शुरू करें।
cli-no-scratch = Regain शुरू नहीं हो पाया: { $folder } में अस्थायी फ़ाइलों के लिए जगह नहीं मिली ({ $reason })। देखें कि यह फ़ोल्डर मौजूद है और इसमें लिखने की अनुमति है।
cli-no-simulator = डेमो कैमरा शुरू नहीं हो पाया: { $reason }। दूसरा पोर्ट या पता आज़माएँ।
cli-no-mail-program = असली मेल के लिए {$program} चाहिए, जो यहाँ इंस्टॉल नहीं है; उसे इंस्टॉल करें, या “--mail real” हटा दें।
cli-no-mail-servers = असली मेल सर्वर शुरू नहीं हो पाए: { $reason }। उनके बिना चलाने के लिए “--mail real” हटा दें।
cli-no-output = नतीजा लिखा नहीं जा सका: { $reason }। देखें कि वह कहाँ जाता है।
cli-no-pictures = तस्वीरें लिखी नहीं जा सकीं: { $reason }। दूसरा फ़ोल्डर चुनें।

cli-found = { $model }, पता { $address }, सीरियल नंबर के अंत में { $serial }
cli-unknown-model = कैमरा
cli-unknown-serial = पता नहीं
cli-none-no_adapter_up = यह कंप्यूटर किसी नेटवर्क पर नहीं है। कैमरे के नेटवर्क से जुड़ें और फिर खोजें।
cli-none-only_vpn = यह कंप्यूटर VPN पर है और किसी दूसरे नेटवर्क पर नहीं। कैमरे के नेटवर्क से जुड़ें और फिर खोजें।
cli-none-firewall_may_drop = किसी कैमरे ने जवाब नहीं दिया। इस कंप्यूटर का फ़ायरवॉल खोज रोक रहा है: उसे अनुमति दें, या कैमरे का पता दें।
cli-none-wifi_isolation = किसी कैमरे ने जवाब नहीं दिया। Wi-Fi शायद डिवाइस को अलग-अलग रखता है, जैसे गेस्ट नेटवर्क: घर के नेटवर्क से जुड़ें।
cli-none-port_taken = किसी कैमरे ने जवाब नहीं दिया, और खोज का पोर्ट किसी दूसरे प्रोग्राम के पास है: उसे बंद करें और फिर खोजें।
cli-none-windows_public_profile = किसी कैमरे ने जवाब नहीं दिया। Windows शायद इस नेटवर्क को सार्वजनिक मानता है: उसे निजी बनाएँ और फिर खोजें।
cli-none-macos_local_network = किसी कैमरे ने जवाब नहीं दिया। सिस्टम सेटिंग में इस प्रोग्राम को स्थानीय नेटवर्क की अनुमति दें और फिर खोजें।
cli-none-other_network = किसी कैमरे ने जवाब नहीं दिया। देखें कि उसमें बिजली है, वह इसी नेटवर्क पर है, और कोई फ़ायरवॉल जवाब नहीं रोक रहा।
cli-port-taken = खोज का पोर्ट किसी दूसरे प्रोग्राम के पास है, इसलिए सूची शायद अधूरी हो।

cli-probe-offline = { $address } पर कोई जवाब नहीं देता। पता और कैमरे की बिजली जाँचें।
cli-probe-broken-off = { $address } पर कुछ जवाब देता है, पर जवाब बीच में टूट जाता है। एक मिनट रुकें, फिर कोशिश करें।
cli-probe-changes = { $address } का डिवाइस हर सवाल पर अलग सर्टिफ़िकेट दिखाता है। शायद कोई बीच में है, इसलिए उसकी किसी बात पर भरोसा नहीं किया जा सकता।
cli-probe-unknown = यहाँ { $address } नाम का कोई डिवाइस नहीं है। देखें कि नाम सही लिखा है।
cli-probe-other = { $address } पर कुछ जवाब देता है, पर वह Hikvision कैमरा नहीं है।
cli-probe-outdated = { $address } का कैमरा सिर्फ़ पुरानी तरह की सुरक्षा जानता है, जिसे Regain नहीं समझता। उसका पता आगे http:// लगाकर आज़माएँ।
cli-probe-way = ईमेल से वापस आने का तरीका: { $way ->
        [offered] यह कैमरा इसे देता है और उसमें एक पता सहेजा हुआ है
        [no_address_saved] किसी ने पता नहीं सहेजा, इसलिए कोड नहीं भेजा जा सकता
        [not_offered] यह कैमरा इसे नहीं देता
        [not_activated] कैमरे का अभी कोई पासवर्ड नहीं है, इसलिए रीसेट करने को कुछ नहीं
        [other_segment] कैमरा इसे सिर्फ़ अपने नेटवर्क पर देता है, और यह कंप्यूटर दूसरे पर है
        [not_named] कैमरा इसका नाम नहीं लेता, इसलिए शायद नहीं; आज़माने से पता चलेगा
       *[hidden] कैमरा नहीं बताता; आज़माने से पता चलेगा
    }।
cli-probe-activated = पहला पासवर्ड सेट हुआ था: { $answer ->
        [yes] हाँ
        [no] नहीं, कैमरा नया है
       *[unknown] कैमरा नहीं बताता
    }।

cli-probe-model = यह { $model } है।
cli-probe-other-way = वह यह तरीका भी देता है: { $way }।
cli-probe-asked = { $path }: { $answer }
cli-probe-silent = चुप

cli-simulating = डेमो कैमरा http://{ $address }/ पर जवाब देता है और उसका पासवर्ड { $password } है।
cli-simulated-camera = { $model }, पता http://{ $address }/, सीरियल नंबर { $serial }
cli-too-many-files = इतने कैमरों के लिए सिस्टम इस प्रोग्राम को बहुत कम खुली फ़ाइलें देता है; पहले सीमा बढ़ाएँ, जैसे “ulimit -n 8192” से, या कम कैमरे चलाएँ।
cli-simulated-mail = कोड { $code } वाला ईमेल मालिक के मेलबॉक्स में पहुँच गया।

cli-demo-offscreen = यहाँ स्क्रीन नहीं है, इसलिए पूरा काम बिना विंडो के चल रहा है।
cli-step = { $step }: { $ms } ms
cli-step-trouble = { $step }, { $trouble }: { $ms } ms
cli-rehearsal-done = हो गया: नए पासवर्ड से साइन इन होता है, पुराने से नहीं।
cli-rehearsal-clock = कैमरे की घड़ी गलत थी, और मिला दी गई।
cli-rehearsal-address = जिस पते पर कोड आते हैं, वह बदल दिया गया।
cli-rehearsal-stopped = रुक गया: { $trouble }।
cli-rehearsal-stuck = रुक गया: { $seconds } सेकंड तक कुछ नहीं हुआ।
cli-pictures-in = तस्वीरें { $folder } में हैं।

dialog-save-title = Hikvision के लिए तस्वीर सहेजें
dialog-pick-title = कैमरे के पेज से मिली तस्वीर चुनें
dialog-sheet-title = सपोर्ट शीट सहेजें

cli-no-relay = कैमरे का पेज इस कंप्यूटर से होकर नहीं आ सका: { $reason }। उसे सीधे अपने ब्राउज़र में खोलें।
cli-relay-ready = यह पता अपने ब्राउज़र में खोलें; यह एक बार चलता है: { $url }
cli-relay-link = अगर ब्राउज़र बंद हो गया था, तो यह पता पेज फिर खोलेगा: { $url }
cli-relay-opened = पेज खुल गया।
cli-relay-picture = पेज ने रीसेट सेवा के लिए तस्वीर ले ली।
cli-relay-sent = पेज ने नया पासवर्ड भेजा ({ $request }): { $shape }
cli-relay-known-form = वह ऐसे रूप में लिखा है, जिसे Regain जानता है: { $dialects }
cli-relay-one-of-forms = वह इनमें से किसी एक रूप में लिखा है, जो एक जैसे दिखते हैं: { $dialects }
cli-relay-unknown-form = वह ऐसे रूप में लिखा है, जिसे Regain नहीं जानता।
cli-relay-addresses = कैमरे ने बताया कि उसमें कितने ईमेल पते सहेजे हुए हैं: { $count }
cli-relay-address-saved = पेज ने कैमरे में सहेजा हुआ ईमेल पता बदल दिया।
cli-relay-no-email = कैमरा कहता है कि वह ईमेल से कोड नहीं भेज सकता।
cli-relay-locked = कैमरा कुछ देर तक कोई कोशिश नहीं लेगा।
cli-relay-locked-for = कैमरा अभी कोई कोशिश नहीं लेता। इतने मिनट रुकना है: { $minutes }
cli-relay-old-protection = यह कैमरा सिर्फ़ पुरानी तरह की सुरक्षा जानता है, जिसे Regain नहीं समझता। उसका पेज सीधे अपने ब्राउज़र में खोलें: { $url }
cli-relay-answered = कैमरे ने जवाब दिया: { $outcome }

relay-opening = आपके कैमरे का पेज खुल रहा है…
relay-refused = यह लिंक एक ही बार, उसी ब्राउज़र में चलता है, जिसमें पहले खुला था। Regain पर जाएँ और “कैमरे का पेज खोलें” दबाएँ: उससे नया लिंक बनेगा।
relay-unreachable = आपका कैमरा जवाब नहीं दे रहा। कुछ नहीं बदला। थोड़ा रुकें, फिर यह पेज दोबारा लोड करें।
relay-lost = आपके कैमरे को नया पासवर्ड मिला, पर उसने जवाब नहीं दिया। शायद वह सेट हुआ, शायद नहीं। जानने के लिए उससे साइन इन करें।
relay-other-camera = यह पता अब दूसरे कैमरे का है। Regain ने उसे नया पासवर्ड नहीं भेजा। कुछ नहीं बदला। Regain पर वापस जाएँ।
relay-old-protection = आपका कैमरा सिर्फ़ पुरानी तरह की सुरक्षा जानता है। Regain उसे नहीं समझता। कुछ नहीं बदला। पेज को Regain के बिना खोलें।
relay-elsewhere = आपका कैमरा आपको दूसरे पते पर ले जाना चाहता था। Regain वहाँ नहीं गया। कुछ नहीं बदला।
