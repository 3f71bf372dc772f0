# Sentences of the pages from the picture to the code, and of the mail service. Nothing here is built from two parts.

# --- request ---

request-title = यह तस्वीर Hikvision को भेजें
request-title-other = यह तस्वीर नीचे दिए पते पर भेजें
request-lead = किसी भी मेलबॉक्स से भेजें। कोड कैमरे में सहेजे पते पर आएगा।
request-lead-chosen = किसी भी मेलबॉक्स से भेजें। कोड { $address } पर आएगा।
request-fetching = कैमरे से तस्वीर माँग रहे हैं…
request-picture = QR कोड वाली तस्वीर
request-to = इस पते पर भेजें
named-by-camera = यह पता आपके कैमरे ने बताया है।
named-by-camera-alone = यह पता सिर्फ़ आपके कैमरे ने बताया है। यह Hikvision का नहीं है।
named-by-brand = इस ब्रांड का सामान्य पता।
named-by-neutral = बिना ब्रांड वाले कैमरों का सामान्य पता।
request-said-page = अगर कैमरे का पेज कोई और पता बताए, तो वहाँ भेजें।
request-subject = विषय और संदेश
request-saved = सहेजी और जाँची गई:
request-saved-here = इस कंप्यूटर पर फ़ाइल विंडो नहीं है। तस्वीर यहाँ है:
request-choose = इसे कैसे भेजना है?
request-easiest = सबसे आसान
request-new-mail = इस पते पर नया ईमेल लिखें
request-save = तस्वीर सहेजें: नीला बटन दबाएँ।
request-save-yours = तस्वीर आपके पास पहले से है।
request-saving = तस्वीर सहेजी जा रही है…
request-drafting = आपका मेल प्रोग्राम खोल रहे हैं…
request-attach = फ़ाइल जैसी है, वैसी ही अटैच करें, उसकी फ़ोटो नहीं।
request-drafted = आपके मेल प्रोग्राम में ड्राफ़्ट खुल गया
request-drafted-todo = वहाँ “भेजें” दबाएँ। कुछ नहीं दिखा? पूरा ईमेल इस फ़ाइल में है:
request-composed-todo = वहाँ “भेजें” दबाएँ। कुछ नहीं दिखा? तस्वीर इस फ़ाइल में है:
request-demo-draft = डेमो में मेल प्रोग्राम नहीं खुलता
request-demo-draft-todo = “मैंने भेज दिया” दबाएँ। डेमो तस्वीर यहाँ से लेता है:
request-unopened = हम आपका मेल प्रोग्राम नहीं खोल पाए
request-unopened-todo = ईमेल इस फ़ाइल में तैयार है। इसे खोलें और वहाँ “भेजें” दबाएँ।
request-not-shown = हम फ़ोल्डर नहीं खोल पाए। फ़ाइल को उसके नाम से खोजें।

dispatch-here = यहीं से भेजें
dispatch-here-note = आपके मेलबॉक्स का पासवर्ड चाहिए होगा।
dispatch-draft = मेल प्रोग्राम में खोलें
dispatch-draft-note = वहाँ ईमेल तैयार मिलेगा। बस “भेजें” दबाना है।
dispatch-hand = खुद भेजें
dispatch-hand-note = तस्वीर सहेजें, फिर उसे नए ईमेल में अटैच करें।
button-save-picture = तस्वीर सहेजें…
button-save-again = फिर से सहेजें…
button-i-have-sent = मैंने भेज दिया
button-open-draft = ड्राफ़्ट में खोलें
button-open-again = फिर से खोलें
button-show-in-folder = फ़ोल्डर में दिखाएँ
button-copy = कॉपी करें
button-copy-address = पता कॉपी करें
button-copy-subject = विषय और संदेश कॉपी करें

# --- request: the camera names a stranger ---

strange-title = तस्वीर कहाँ भेजी जाए?
strange-lead = कैमरे ने जो पता बताया है, वह Hikvision का नहीं है। अभी कुछ भेजा नहीं गया।
strange-usual = Hikvision का पता
strange-usual-note = लगभग हर कैमरे के लिए यही सही है।
strange-named = कैमरे का बताया हुआ पता
strange-named-note = हम नहीं जानते कि वहाँ ईमेल कौन पढ़ता है। इसे तभी चुनें, जब बेचने वाले ने ऐसा कहा हो।
strange-reconsider = पता दोबारा चुनें
button-usual-service = सामान्य पता लें
button-named-service = कैमरे का बताया पता लें

# --- send: which mailbox ---

send-title = अपने मेलबॉक्स से भेजें
send-lead = पहले अपना ईमेल पता बताएँ। अभी कुछ भेजा नहीं जाएगा।
send-look-up = हम आपकी मेल सेवा का सर्वर खोजते हैं। हम सिर्फ़ उसी सेवा से पूछते हैं।
send-looking = आपकी मेल सेवा खोज रहे हैं…
field-from = आपका ईमेल पता
hint-from = anita@example.org

# --- mailbox: what was found, and the password ---

mailbox-title = अपने मेलबॉक्स में साइन इन करें
mailbox-lead = Regain तस्वीर एक बार ईमेल करता है। वह आपका मेल पासवर्ड नहीं रखता।
mailbox-closed-title = अपना मेल प्रोग्राम इस्तेमाल करें
mailbox-closed-lead = { $name } किसी दूसरे ऐप को पासवर्ड से ईमेल भेजने नहीं देता।
mailbox-found = आपकी मेल सेवा मिल गई
mailbox-by-hand = आपका बताया हुआ सर्वर
mailbox-demo = डेमो की अपनी मेल सेवा
mailbox-line = { $server }, पोर्ट { $port }, एन्क्रिप्ट किया हुआ
mailbox-line-open = { $server }, पोर्ट { $port }, बिना एन्क्रिप्शन
mailbox-from = भेजने वाला: { $from }
send-status = ईमेल भेजा जा रहा है…
send-waiting = आपकी मेल सेवा का इंतज़ार है…
send-delayed = वह रुकने को कह रही है। हम वही ईमेल { $time } पर फिर भेजेंगे।
field-mail-password = इस मेलबॉक्स का पासवर्ड
field-app-password = ऐप्लिकेशन पासवर्ड
send-app-password = कुछ मेल सेवाएँ यहाँ ऐप्लिकेशन पासवर्ड माँगती हैं। वे इसे किसी एक प्रोग्राम के लिए बनाती हैं।
mailbox-demo-password = यह डेमो है: कोई भी पासवर्ड चलेगा, या खाली छोड़ दें।
mailbox-app-password = ऐप्लिकेशन पासवर्ड वह पासवर्ड है, जो { $name } किसी एक प्रोग्राम के लिए बनाता है।
link-server = सर्वर सेटिंग
link-server-less = सर्वर सेटिंग छिपाएँ
field-server = मेल सर्वर
hint-server = smtp.example.org
field-port = पोर्ट
label-protection = सुरक्षा
protection-start = STARTTLS, अक्सर पोर्ट 587
protection-tls = TLS, अक्सर पोर्ट 465
protection-none = कोई नहीं, घर के अपने सर्वर के लिए
protection-none-note = रास्ते में कोई भी यह ईमेल और पासवर्ड पढ़ सकता है।
field-user = उपयोगकर्ता नाम
hint-user = आपका ईमेल पता
button-send = तस्वीर भेजें
button-open-service = उसका वेब पेज खोलें

# What each known service wants first; and, where it is not the same, what it wants before an inbox is watched.
service-gmail = Gmail यहाँ ऐप्लिकेशन पासवर्ड माँगता है। पहले “दो चरणों में पुष्टि” (2-Step Verification) चालू करें। फिर Regain के लिए एक बनाएँ।
service-outlook = अपने मेल प्रोग्राम में ड्राफ़्ट खोलें, या वेब पेज पर ईमेल लिखें।
service-yahoo = Yahoo यहाँ ऐप्लिकेशन पासवर्ड माँगता है। “खाता सुरक्षा” (Account security) में Regain के लिए एक बनाएँ।
service-icloud = Apple यहाँ ऐप-विशिष्ट पासवर्ड माँगता है। “साइन-इन और सुरक्षा” (Sign-In and Security) में Regain के लिए एक बनाएँ।
service-gmx = GMX आपके अनुमति देने पर ही ऐप को आने देता है। उसके वेब पेज पर POP3 और IMAP चालू करें।
service-gmx_com = GMX आपके अनुमति देने पर ही ऐप को आने देता है। उसके वेब पेज पर POP3 और IMAP चालू करें।
service-webde = WEB.DE आपके अनुमति देने पर ही ऐप को आने देता है। उसके वेब पेज पर POP3 और IMAP चालू करें।
service-aol = AOL यहाँ ऐप्लिकेशन पासवर्ड माँगता है। “खाता सुरक्षा” (Account security) में Regain के लिए एक बनाएँ।
service-zoho = Zoho में पहले IMAP की अनुमति दें, तब ऐप आ सकता है। दो चरणों वाला साइन-इन हो, तो ऐप्लिकेशन पासवर्ड बनाएँ।
service-zoho_eu = Zoho में पहले IMAP की अनुमति दें, तब ऐप आ सकता है। दो चरणों वाला साइन-इन हो, तो ऐप्लिकेशन पासवर्ड बनाएँ।
service-fastmail = Fastmail यहाँ ऐप्लिकेशन पासवर्ड माँगता है। ऐसा बनाएँ, जो ईमेल भेज सके।
    .inbox = Fastmail यहाँ ऐप्लिकेशन पासवर्ड माँगता है। ऐसा बनाएँ, जो ईमेल पढ़ सके।
service-tonline = T-Online यहाँ मेल प्रोग्राम का अलग पासवर्ड (“E-Mail-Passwort”) माँगता है। उसे उसके वेब पेज पर बनाएँ।
service-comcast = Xfinity आपके अनुमति देने पर ही ऐप को आने देता है। आपका मेल Yahoo पर चला गया है? तो ड्राफ़्ट खोलें।
    .inbox = Xfinity अपने वेब पेज पर आपके अनुमति देने पर ही ऐप को आने देता है।
service-att = AT&T यहाँ “secure mail key” (सुरक्षित मेल कुंजी) माँगता है। उसे उसके वेब पेज पर बनाएँ।
service-qq = QQ Mail यहाँ अपना अलग कोड माँगता है। उसे पाने के लिए उसके वेब पेज पर SMTP चालू करें।
    .inbox = QQ Mail यहाँ अपना अलग कोड माँगता है। उसे पाने के लिए उसके वेब पेज पर IMAP चालू करें।
service-163 = 163 Mail यहाँ अपना अलग कोड माँगता है। उसे पाने के लिए उसके वेब पेज पर SMTP चालू करें।
    .inbox = 163 Mail यहाँ अपना अलग कोड माँगता है। उसे पाने के लिए उसके वेब पेज पर IMAP चालू करें।

# --- wait ---

wait-title = अपना ईमेल देखें
wait-lead = Hikvision आम तौर पर 5 मिनट में कोड भेज देता है।
wait-lead-to = Hikvision आम तौर पर 5 मिनट में { $address } पर कोड भेज देता है।
wait-by = ईमेल आम तौर पर { $time } तक आ जाता है
wait-left = { $minutes ->
    [one] करीब { $minutes } मिनट बाकी
   *[other] करीब { $minutes } मिनट बाकी
}
wait-progress = ईमेल का इंतज़ार है
wait-while = इंतज़ार के दौरान
wait-spam = स्पैम या जंक में भी देखें।
wait-plugged = कैमरे की बिजली चालू रखें। बंद करने पर कोड रद्द हो जाता है।
wait-close = यह ऐप बंद किया जा सकता है। दोबारा खोलने पर यही पेज मिलेगा।
wait-keep-open = काम पूरा होने तक यह ऐप खुला रखें। { $why }
not-remembered-room = आप किस चरण पर हैं, यह याद रखने की जगह इस कंप्यूटर पर नहीं है।
not-remembered-folder = जिस फ़ोल्डर में Regain बातें याद रखता है, उसमें बदलाव की अनुमति नहीं है।
not-remembered = यह कंप्यूटर याद नहीं रख पा रहा कि आप किस चरण पर हैं।
wait-valid = कोड { $until } तक चलेगा।
wait-late = इसमें सामान्य से ज़्यादा समय लग रहा है
wait-late-spam = स्पैम या जंक में देखें।
wait-late-attached = देखें कि आपके ईमेल में तस्वीर अटैच थी।
wait-late-again = अगर नहीं थी, तो उसे फिर से भेजें।
wait-late-slow = कुछ कोड आने में एक घंटा या एक कामकाजी दिन लगता है।
wait-expired = यह कोड बहुत पुराना है
wait-expired-text = कोड 48 घंटे बाद बंद हो जाता है। नई तस्वीर बनाएँ और भेजें।
link-no-email = 5 मिनट बाद भी ईमेल नहीं आया?
button-have-code = कोड मिल गया
button-send-again = वही तस्वीर फिर भेजें
button-new-request = नया कोड माँगें
demo-title = डेमो का मेलबॉक्स
demo-mail = इसके लिए ईमेल: { $to }
demo-code = आपका कोड: { $code }
button-copy-code = कोड कॉपी करें

# --- code ---

code-title = ईमेल में आया कोड डालें
code-lead = उसे ईमेल से कॉपी करें और यहाँ चिपकाएँ। कोड { $until } तक चलेगा।
code-lead-plain = उसे ईमेल से कॉपी करें और यहाँ चिपकाएँ।
field-code = कोड
code-once = कैमरा कोड को बाद में, आपके नए पासवर्ड के साथ जाँचता है।

# --- watch: the inbox, beside the wait ---

watch-title = कोड के लिए इनबॉक्स पर नज़र रखें
watch-lead = वही इनबॉक्स चुनें, जो कैमरा सेट अप करते समय दिया गया था।
watch-lead-to = कोड { $address } पर आएगा। वही इनबॉक्स चुनें।
watch-status = इनबॉक्स में साइन इन हो रहा है…
watch-app-password = कुछ मेल सेवाएँ यहाँ ऐप्लिकेशन पासवर्ड माँगती हैं। पहले से रखा हुआ है? तो इसे खाली छोड़ दें।
watch-closed = { $name } किसी दूसरे ऐप को अंदर देखने नहीं देता। यह इनबॉक्स उसके वेब पेज पर देखें।
watch-keep = इस कंप्यूटर के पासवर्ड स्टोर में रखें
watch-reads = Regain देखता है कि नए ईमेल किसके हैं। वह सिर्फ़ Hikvision के ईमेल खोलता है।
watch-changes = वह इनबॉक्स में कुछ नहीं बदलता। काम पूरा होने पर रुक जाता है।
watch-forgotten = पासवर्ड अब यहाँ नहीं रखा है।
field-inbox-address = इनबॉक्स का पता
field-inbox-password = इनबॉक्स का पासवर्ड
hint-inbox-server = imap.example.org
button-start-watching = नज़र रखना शुरू करें
link-forget-mailbox = रखा हुआ पासवर्ड मिटाएँ
link-watch = Regain को इनबॉक्स पर नज़र रखने दें
link-watch-again = फिर से नज़र रखें
link-stop-watching = नज़र रखना बंद करें
watching-since = { $name }@… पर { $time } से नज़र है
watching-lost = कनेक्शन नहीं है। अगली कोशिश: { $time }
watching-other-sender = Hikvision के नाम वाला एक ईमेल किसी और पते से आया। Regain ने उसे नहीं खोला: अपने इनबॉक्स में देखें।
watching-ended = Regain अब इनबॉक्स पर नज़र नहीं रख सकता। वहाँ खुद देखें।
keeping-kept = इसका पासवर्ड इस कंप्यूटर के पासवर्ड स्टोर में है।
keeping-missing = इस कंप्यूटर में पासवर्ड स्टोर नहीं है। Regain फिर पूछेगा।
keeping-closed = पासवर्ड स्टोर नहीं खुला। Regain फिर पूछेगा।

# --- codes that are offered ---

offer-arrived = कोड आ गया ({ $time })
offer-mail = Hikvision से ईमेल आया ({ $time })
offer-no-code = हमें उसमें कोई कोड नहीं मिला। उसे खुद पढ़ें।
offer-found = यह कोड लगता है: { $code }
offer-copied = आपने शायद कोड कॉपी किया है
offer-junk = यह ईमेल स्पैम या जंक में था।
offer-unproven = उस पर Hikvision का नाम है। Regain इसे साबित नहीं कर सकता। कोड को कैमरा जाँचेगा।
link-show-arrival = ईमेल दिखाएँ
link-hide-arrival = ईमेल छिपाएँ
button-use-code = यही कोड लें
notice-title = आपका ईमेल आ गया
notice-text = जारी रखने के लिए Regain पर वापस जाएँ।
