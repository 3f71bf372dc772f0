# Every sentence that people see. Short words, short sentences; nothing here is built from two parts.

app-name = Regain
window-title = मेरे कैमरे का पासवर्ड रीसेट करें – Regain
not-made-by = Regain को Hikvision ने नहीं बनाया है।

# Two whole sentences behind one another, and two names of a list: how a language puts them together.
two-sentences = { $one } { $other }
two-of-a-list = { $one }, { $other }

# --- the frame ---

stage-find = अपना कैमरा खोजें
stage-prove = दिखाएँ कि यह आपका है
stage-password = नया पासवर्ड चुनें
stage-done = हो गया
sub-method = तरीका चुनें
sub-privacy = निजता की जानकारी
sub-export = तस्वीर पाएँ
sub-request = तस्वीर भेजें
sub-wait = ईमेल का इंतज़ार करें
sub-code = कोड डालें
sub-answers = सवालों के जवाब दें
rail-count = { $total } में से चरण { $n }
rail-count-short = { $n }/{ $total }
rail-entry = { $total } में से चरण { $n }: { $stage }
rail-entry-done = { $total } में से चरण { $n }: { $stage }, पूरा हुआ
page-scroll-bar = यह पेज स्क्रॉल करें
list-scroll-bar = सूची स्क्रॉल करें
rail-list = चरण
rail-here = आप यहाँ हैं
rail-part-done = { $step }, पूरा हुआ
camera-nameless = आपका कैमरा
camera-line = { $model } · { $address }
row-line = { $address } · सीरियल नंबर के अंत में { $tail }

demo-strip = डेमो – कैमरा असली नहीं है, इस कंप्यूटर से कुछ भी बाहर नहीं जाता
link-stuck = मुझे मदद चाहिए
stuck-title = अगर आपको मदद चाहिए
stuck-other = दूसरे तरीके
stuck-other-text = कैमरे के पेज पर “Forgot password” (पासवर्ड भूल गए) खोजें। वहाँ सुरक्षा प्रश्न या कुंजी फ़ाइल का रास्ता हो सकता है।
stuck-support = कुछ काम नहीं आया? किसी से पूछें
stuck-support-text = दुकान या कैमरा लगाने वाले मदद कर सकते हैं। Hikvision सपोर्ट मॉडल और सीरियल नंबर पूछता है।
stuck-about = Regain को Hikvision ने नहीं बनाया है। यह पासवर्ड रीसेट करने का वही तरीका अपनाता है, जो कंपनी ने खुद दिया है।
button-close-help = मदद बंद करें
button-copy-details = जानकारी कॉपी करें
button-back = वापस
button-stop = रोकें
button-continue = आगे बढ़ें
button-close = बंद करें
button-close-anyway = फिर भी बंद करें
button-copied = कॉपी हो गया
label-details = जानकारी
details-said = यह जवाब मिला: { $said }

# --- time ---

monday = सोमवार
tuesday = मंगलवार
wednesday = बुधवार
thursday = गुरुवार
friday = शुक्रवार
saturday = शनिवार
sunday = रविवार
january = जनवरी
february = फ़रवरी
march = मार्च
april = अप्रैल
may = मई
june = जून
july = जुलाई
august = अगस्त
september = सितंबर
october = अक्टूबर
november = नवंबर
december = दिसंबर
time-today = आज { $time }
time-tomorrow = कल { $time }
time-yesterday = कल { $time }
time-on-day = { $weekday }, { $day } { $month }, { $time }
time-on-date = { $weekday }, { $day } { $month } { $year }, { $time }
time-after-change = { $time } (घड़ी पीछे होने के बाद)
# 0 to 23, then 1 to 12.
clock-time = { NUMBER($hour, minimumIntegerDigits: 2) }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-time-of-twelve = { $hour }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-am = { $time } am
clock-pm = { $time } pm

# --- resume ---

resume-title = जहाँ छोड़ा था, वहीं से जारी रखें?
resume-lead = आपने इस कैमरे के लिए कोड माँगा था।
resume-lead-unsent = इस कैमरे की तस्वीर अभी भेजी नहीं गई है।
resume-lead-doubt = कैमरे को नया पासवर्ड भेजा जा रहा था।
resume-asked = यह { $when } की बात है।
resume-asked-code = आपने { $when } पर कोड माँगा था।
resume-fetched = कैमरे ने { $when } पर तस्वीर दी थी।
resume-valid = कोड { $until } तक चलेगा। कैमरा रीस्टार्ट हुआ, तो कोड बेकार हो जाएगा।
resume-doubt = हम पता कर सकते हैं कि नया पासवर्ड काम करता है या नहीं।
resume-unsent = अगर तस्वीर भेज दी थी, तो भी जारी रखें।
resume-over = इस कंप्यूटर की घड़ी के हिसाब से कोड का समय { $until } पर पूरा हो चुका है। क्या घड़ी सही है? अगर नहीं, तो जारी रखें।
resume-clock-behind = इस बीच इस कंप्यूटर की घड़ी पीछे की गई है। इन पेजों पर दिखा समय गलत हो सकता है।
link-other-camera = दूसरा कैमरा
link-remove-journey = इसे कंप्यूटर से हटाएँ
button-carry-on = जारी रखें
button-start-again = नए सिरे से शुरू करें

# --- find ---

find-title = फिर से अपने कैमरे तक पहुँचें
find-lead = नीचे अपना कैमरा चुनें। चरण 3 से पहले कुछ नहीं बदलता।
find-lead-none = पहले हम कैमरा खोजते हैं। चरण 3 से पहले कुछ नहीं बदलता।
find-newer-memo = इस कंप्यूटर पर Regain का इससे नया वर्शन चल चुका है। उसका रखा हुआ सब वैसा ही छोड़ दिया गया है। उसे जारी रखने के लिए नया वर्शन खोलें।
find-damaged-memo = Regain ने पिछली बार का जो काम रखा था, वह पढ़ा नहीं जा सका। उसे अलग रख दिया गया है। यहाँ नए सिरे से शुरू करें।
find-broke-off = पिछली बार Regain अपनी ही गलती से बंद हो गया था। आपका शुरू किया काम जारी रखा जा सकता है।
find-cut-off = पिछली बार Regain बीच में ही बंद हो गया था। आपका शुरू किया काम जारी रखा जा सकता है।
find-earlier = अभी अधूरा है
earlier-camera = { $model }, सीरियल नंबर के अंत में { $end }
earlier-camera-at = { $model }, पता { $address }
earlier-asked = आपने { $when } पर कोड माँगा था।
earlier-unsent = आपने { $when } पर तस्वीर माँगी थी। वह अभी भेजी नहीं गई है।
earlier-doubt = नया पासवर्ड भेजा जा रहा था। हम पता कर सकते हैं कि वह काम करता है या नहीं।
button-carry-on-with = { $camera } के साथ जारी रखें
find-need-network = घर का वही नेटवर्क
find-need-inbox = कैमरे में सहेजे ईमेल का इनबॉक्स
find-need-time = करीब 10 मिनट
find-label = कैमरे और उसके डिब्बे के लेबल पर भी नंबर के आखिरी चार अक्षर यही हैं।
find-label-picture = एक लेबल, जिसके नंबर के अंत में { $tail } है
find-unplug = दो एक जैसे दिखते हैं? अपने कैमरे का प्लग थोड़ी देर के लिए निकालें, फिर दोबारा खोजें।
find-searching = आपके घर के नेटवर्क पर खोज रहे हैं…
find-count = { $count ->
    [one] हमें { $count } कैमरा मिला।
   *[other] हमें { $count } कैमरे मिले।
}
find-so-far = { $count ->
    [one] अब तक { $count }
   *[other] अब तक { $count }
}
find-none = अभी कोई कैमरा नहीं मिला।
find-incomplete = हो सकता है सूची पूरी न हो। कैमरे के दूसरे प्रोग्राम बंद करें, फिर दोबारा खोजें।
find-list = आपके नेटवर्क के कैमरे
link-not-listed = मेरा कैमरा सूची में नहीं है
link-look-again = फिर से खोजें
link-look-everywhere = हर जगह खोजें
link-more-reasons = और कारण
field-address = कैमरे का पता
hint-address = जैसे 192.168.1.64

family-camera = कैमरा
family-thermal = थर्मल कैमरा
family-recorder = रिकॉर्डर
family-doorbell = दरवाज़े की घंटी
family-access = दरवाज़े का कार्ड रीडर
family-alarm = अलार्म पैनल
row-kind = { $kind } { $model }
row-nameless = अनजान डिवाइस

# --- badges: a few words in the row; then what to do ---

note-lead = { $note }।
badge-not_activated = अभी सेट अप नहीं हुआ
    .do = इसका अभी कोई पासवर्ड नहीं है, इसलिए कोड की ज़रूरत नहीं। क्या करना है, यह देखने के लिए “आगे बढ़ें” दबाएँ।
badge-other_segment = दूसरा नेटवर्क
    .do = यह कंप्यूटर अभी इस तक नहीं पहुँच पा रहा। कंप्यूटर को उसी नेटवर्क से जोड़ें, जिसमें कैमरा है।
spare-address = यह कंप्यूटर अभी इस तक नहीं पहुँच पा रहा। कंप्यूटर की नेटवर्क सेटिंग में कुछ देर के लिए पता { $address } और मास्क { $mask } डालें। कैमरे में हम कुछ नहीं बदलते।
badge-clock_wrong = घड़ी गलत है
    .do = शायद इसकी बिजली गई थी। काम पूरा होने तक इसकी बिजली चालू रखें।
badge-recorders_own = रिकॉर्डर से जुड़ा है
    .do = यह कैमरा रिकॉर्डर में लगा है। इसका पासवर्ड रिकॉर्डर से ही रीसेट होगा।
badge-not_hikvision = Hikvision का नहीं है
    .do = इसकी कंपनी का रीसेट करने का तरीका अलग है। यह ऐप इसमें मदद नहीं कर सकता।
badge-only_onvif = सिर्फ़ बड़ी खोज में मिला
    .do = Hikvision की अपनी खोज पर इसने जवाब नहीं दिया। कोशिश करने में कोई खतरा नहीं है।
badge-cannot_reset_by_email = ईमेल से रीसेट नहीं
    .do = यह बात इसने खुद बताई है। दूसरे तरीके देखने के लिए “आगे बढ़ें” दबाएँ।
note-new = पिछली खोज के बाद मिला
note-silent = इस बार जवाब नहीं आया
note-done = { $minutes ->
    [0] अभी-अभी पूरा हुआ
    [one] { $minutes } मिनट पहले पूरा हुआ
   *[other] { $minutes } मिनट पहले पूरा हुआ
}
note-email-likely = शायद ईमेल से रीसेट होगा

# --- why the list is empty; what to do ---

cause-no_adapter_up = यह कंप्यूटर किसी नेटवर्क पर नहीं है
    .do = केबल लगाएँ या घर के Wi-Fi से जुड़ें।
cause-only_vpn = यह कंप्यूटर सिर्फ़ VPN पर है
    .do = घर के नेटवर्क से भी जुड़ें।
cause-firewall_may_drop = फ़ायरवॉल शायद जवाब रोक रहा है
    .do = इस कंप्यूटर के फ़ायरवॉल में Regain को अनुमति दें, या कैमरे का पता डालें।
cause-wifi_isolation = Wi-Fi शायद डिवाइस को अलग-अलग रखता है
    .do = गेस्ट Wi-Fi से हटें, या केबल लगाएँ।
cause-port_taken = कैमरे का दूसरा प्रोग्राम खुला है
    .do = उसे बंद करें। SADP और iVMS ऐसे ही प्रोग्राम हैं।
cause-windows_public_profile = Windows शायद नेटवर्क को सार्वजनिक मानता है
    .do = नेटवर्क सेटिंग खोलें और “निजी नेटवर्क” (Private network) चुनें।
cause-macos_local_network = यह Mac शायद Regain को खोजने नहीं देता
    .do = सिस्टम सेटिंग में “गोपनीयता और सुरक्षा” (Privacy & Security), फिर “स्थानीय नेटवर्क” (Local Network) खोलें। वहाँ Regain को चालू करें।
cause-other_network = कैमरा शायद बंद या दूसरे नेटवर्क पर है
    .do = देखें कि उसमें बिजली आ रही है। अगर वह रिकॉर्डर में लगा है, तो रिकॉर्डर का पता डालें।

# --- check ---

check-title = आपके कैमरे की जाँच हो रही है
check-lead = हम कैमरे से पूछते हैं कि वह क्या कर सकता है। इससे कुछ नहीं बदलता।
check-status = कैमरे से पूछ रहे हैं…

# --- privacy ---

privacy-title = कोड माँगने से पहले
privacy-lead = आगे क्या होगा, चार बातों में।
privacy-what = क्या भेजा जाता है
privacy-what-text = चौकोर पैटर्न वाली एक तस्वीर, जिसे QR कोड कहते हैं। इससे आपका कैमरा पहचाना जाता है।
privacy-whom = किसे मिलती है
privacy-whom-text = Hikvision को ({ $address })। तस्वीर आपके ईमेल से जाती है। हम किसी और को कुछ नहीं भेजते।
privacy-named-later = सामान्य पता। आपका कैमरा उसे अगले चरण में बताएगा।
privacy-why = क्यों
privacy-why-text = Hikvision आपका कैमरा पहचानता है और आपको कोड ईमेल करता है।
privacy-kept = हम क्या रखते हैं
privacy-kept-text = तस्वीर, काम पूरा होने तक। कोड नहीं।
link-full-notice = पूरी जानकारी पढ़ें
link-less-notice = कम दिखाएँ
notice-1 = Regain इसी कंप्यूटर पर चलता है। इसमें न कोई खाता है, न कोई ट्रैकिंग।
notice-2 = यह आपके कैमरे से बात करता है। आपकी मेल सेवा से तभी, जब आप यहाँ से भेजें या इसे इनबॉक्स पर नज़र रखने दें।
notice-3 = तस्वीर, कैमरे का मॉडल और समय इसी कंप्यूटर पर रहते हैं। काम पूरा होते ही ये हट जाते हैं।
notice-4 = Hikvision को तस्वीर और भेजने वाले का ईमेल पता दिखता है। वहाँ Hikvision की अपनी निजता नीति लागू होती है।
button-accept = मंज़ूर करें और आगे बढ़ें

# --- saved address ---

saved-address-title = आपका मेलबॉक्स कौन सा है?
saved-address-lead = कैमरे में कई ईमेल पते सहेजे हुए हैं। कोड उसी पर आएगा, जिसे आप चुनें।
saved-address-unnamed = सहेजा हुआ पता { $number }
saved-address-other = हर पते की अपनी अलग तस्वीर होती है। कोड न आए, तो वापस जाकर दूसरा पता चुनें।

# --- password ---

password-title = नया पासवर्ड चुनें
password-lead = इस कैमरे में साइन इन करते समय नाम “{ $user }” के साथ यही पासवर्ड लगेगा।
field-password = नया पासवर्ड
field-repeat = दोबारा डालें
rule-length = { $min } से { $max } अक्षर
rule-kinds = इनमें से कम से कम दो: a–z, A–Z, 0–9, चिह्न
rule-characters = अक्षर अंग्रेज़ी के; कोट (") या कोलन (:) नहीं
rule-name = इसमें “{ $user }” न हो
rule-met = { $rule }: ठीक है
rule-open = { $rule }: अभी नहीं
rule-too-long = { $min } से { $max } अक्षर, अभी { $count } हैं
password-longer = जितना लंबा, उतना सुरक्षित। हो सके तो पूरे { $max } अक्षर रखें।
password-unprotected = यह कैमरा हमारी भेजी बात को छिपा नहीं सकता। भरोसेमंद नेटवर्क पर ही आगे बढ़ें।
password-stops = पुराना पासवर्ड तुरंत बंद हो जाएगा।
password-devices = जो फ़ोन और रिकॉर्डर उसे इस्तेमाल करते हैं, वे नया माँगेंगे।
password-keep = इस कंप्यूटर के पासवर्ड स्टोर में रखें
button-suggest = पासवर्ड सुझाएँ
password-suggested = यह कैसा रहेगा?
button-use-password = यही रखें
button-show-password = नया पासवर्ड दिखाएँ
button-hide-password = नया पासवर्ड छिपाएँ
button-show-repeat = दोहराया पासवर्ड दिखाएँ
button-hide-repeat = दोहराया पासवर्ड छिपाएँ
button-show-mail = मेल का पासवर्ड दिखाएँ
button-hide-mail = मेल का पासवर्ड छिपाएँ
button-set-password = नया पासवर्ड सेट करें

# --- done ---

done-title = आपके कैमरे का पासवर्ड बदल गया है
done-lead = { $when } पर नए पासवर्ड से साइन इन हो गया। वह काम करता है।
done-snapshot = कैमरे का दृश्य
done-caption = कैमरे का दृश्य, { $when }
done-unknown-form = आपके कैमरे के पेज ने ऐसे तरीके से बात की, जो Regain के लिए नया है। जानकारी कॉपी करें और वहाँ पोस्ट करें, जहाँ से Regain मिला था। फ़ॉर्म “Regain learned something from my camera” चुनें। इस जानकारी में कोई गुप्त बात नहीं है।
done-order = बाकी काम

# --- done: the clock ---

done-clock-shows = कैमरे में समय { $camera } है, इस कंप्यूटर में { $computer } है।
done-clock-right = कैमरे की घड़ी सही है
done-clock-zone = कैमरे की घड़ी दूसरे समय क्षेत्र में है
done-clock-ahead = कैमरे की घड़ी { $amount } आगे है
done-clock-behind = कैमरे की घड़ी { $amount } पीछे है
done-clock-says = हम उसमें इस कंप्यूटर का समय और समय क्षेत्र डालेंगे।
done-clock-server = हम उसमें इस कंप्यूटर का समय और समय क्षेत्र डालेंगे। उसका टाइम सर्वर जवाब नहीं देता, इसलिए हम उसे बंद कर देंगे।
done-clock-set = हमने घड़ी मिलाई और फिर देखा: अब वह सही है।
done-clock-unknown = कैमरे ने अपना समय नहीं बताया
done-setting-clock = घड़ी मिलाई जा रही है…
button-set-clock = घड़ी मिलाएँ
amount-minutes = { $n ->
    [one] { $n } मिनट
   *[other] { $n } मिनट
}
amount-hours = { $n ->
    [one] { $n } घंटा
   *[other] { $n } घंटे
}
amount-days = { $n ->
    [one] { $n } दिन
   *[other] { $n } दिन
}
amount-years = { $n ->
    [one] { $n } साल
   *[other] { $n } साल
}

# --- done: the address for next time ---

done-recovery-to = अगली बार कोड यहाँ आएगा: { $addresses }
done-recovery-note = क्या वहाँ के ईमेल आपको मिलते हैं?
done-recovery-none = अगली बार के लिए कोई ईमेल पता सहेजा नहीं है
done-recovery-none-note = उसके बिना कोड नहीं आ सकता।
done-recovery-saved = पता सहेज लिया गया है, और कैमरा उसे दिखा रहा है।
done-recovery-replaces = { $n ->
    [0] हम इसे कैमरे में डालेंगे। और कुछ नहीं बदलेगा।
    [one] यह पुराने पते की जगह लेगा। और कुछ नहीं बदलेगा।
   *[other] यह सभी { $n } पतों की जगह लेगा। और कुछ नहीं बदलेगा।
}
field-recovery-address = आपका ईमेल पता
done-saving-address = पता सहेजा जा रहा है…
button-change-short = बदलें
button-change-address = यह पता बदलें
button-type-address = पता डालें
button-save-address = यह पता सहेजें
link-keep-address = ऐसे ही रहने दें
done-signed-out = हमारा साइन-इन खत्म हो गया है। इसे कैमरे के पेज पर बदला जा सकता है।

# --- done: what else uses the old password ---

done-others = फ़ोन और रिकॉर्डर में भी नया पासवर्ड डालें
done-others-stop = पहले वह सब रोकें, जो अपने आप साइन इन करता है, जैसे रिकॉर्डर। गलत कोशिशों से कैमरा लॉक हो जाता है।
done-others-type = हर फ़ोन ऐप और रिकॉर्डर में नया पासवर्ड डालें।
done-others-start = फिर उन्हें दोबारा चलने दें।
button-show-how = तरीका दिखाएँ
button-hide-how = इसे छिपाएँ

# --- done: the password store ---

done-kept = यह इस कंप्यूटर के पासवर्ड स्टोर में है। { $app } में “regain” खोजें।
done-kept-demo = डेमो में इस कंप्यूटर के पासवर्ड स्टोर में कुछ नहीं रखा जाता।
store-linux = पासवर्ड और कुंजियाँ (Passwords and Keys)
store-macos = कीचेन ऐक्सेस (Keychain Access)
store-windows = क्रेडेंशियल मैनेजर (Credential Manager)
done-keeping = इस कंप्यूटर के पासवर्ड स्टोर का इंतज़ार है…
done-not-kept = यह कंप्यूटर पासवर्ड नहीं रख पाया
done-not-kept-todo = उसे अभी कॉपी करें या लिख लें। बंद करने पर वह यहाँ से हट जाएगा।

# --- the new password, until the last page closes ---

fresh-title = आपका नया पासवर्ड
fresh-hidden = छिपा हुआ
fresh-write = संभालकर रखें। बंद करने पर यह हट जाएगा।
button-show-short = दिखाएँ
button-hide-short = छिपाएँ
