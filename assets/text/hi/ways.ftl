# Sentences of the ways to prove that a camera is yours, of its own page, and of ends. Nothing here is built from two parts.

# --- method ---

method-title = कैसे दिखाएँ कि कैमरा आपका है?
method-lead = इस कैमरे में सहेजे ईमेल पते पर कोड आ सकता है।
method-lead-unclear = इस कैमरे में सहेजे ईमेल पते पर शायद कोड आ सकता है।
method-email = ईमेल से कोड
method-address = कोड { $address } पर आएगा।
method-addresses = कोड इनमें से किसी एक पते पर आएगा: { $addresses }।
method-address-unknown = कैमरा नहीं दिखाता कि वह पता कौन सा है।
method-can-you-read = क्या वहाँ के ईमेल आपको मिलते हैं? अगर नहीं, तो उससे पूछें, जिसने कैमरा सेट अप किया।
method-unclear = कैमरे ने नहीं बताया कि यह चलेगा या नहीं। कोशिश करने में कोई खतरा नहीं है।
method-not-named = कैमरा यह तरीका नहीं बताता, शायद उसमें यह हो ही नहीं। एक बार कोशिश करने में कोई खतरा नहीं है।
method-old-protection = यह कैमरा सिर्फ़ पुरानी तरह की सुरक्षा जानता है। यह काम घर के नेटवर्क पर करें, सार्वजनिक नेटवर्क पर नहीं।
method-other-network = यह कंप्यूटर और कैमरा अलग-अलग नेटवर्क पर हैं। पहले कैमरे के नेटवर्क से जुड़ें।
method-others = दूसरे तरीके
other-questions = सुरक्षा प्रश्न
other-file = कुंजी फ़ाइल
other-app = फ़ोन ऐप
other-reset = फ़ैक्ट्री रीसेट
other-asking = कैमरे से उसके सवाल पूछ रहे हैं…
link-own-page = कैमरे के पेज से करें
link-own-page-text = वहाँ बटन आप दबाएँ। कौन सा, यह हम बताते हैं।
other-questions-text = अगर सेट अप के समय जवाब सहेजे गए थे।
other-file-text = अगर सेट अप के समय कुंजी फ़ाइल सहेजी गई थी।
other-app-text = अगर कैमरा Hik-Connect में है।
other-reset-text = सारी सेटिंग मिट जाती हैं।
button-use-email = ईमेल वाला कोड लें

# --- the picture from the camera's own page ---

export-title = कैमरे से तस्वीर लें
export-lead = कैमरे के पेज पर QR कोड सहेजें, फिर उसे यहाँ दें।
export-lead-passed = कैमरे का पेज यहाँ से खोलें। QR कोड दिखते ही Regain उसे ले लेगा।
export-1 = “Forgot password” (पासवर्ड भूल गए) दबाएँ।
export-1-mark = Forgot password
export-1-picture = चित्र: साइन-इन बॉक्स वाला पेज। उसके नीचे Forgot password लिखा एक लिंक।
export-2 = “E-mail verification” (ईमेल से पुष्टि) चुनें।
export-2-mark = E-mail verification
export-2-picture = चित्र: तीन तरीकों वाला पेज। पहले पर E-mail verification लिखा है।
export-3 = “Privacy policy” (निजता नीति) पर टिक करें और आगे बढ़ें।
export-3-mark = Privacy policy
export-3-picture = चित्र: एक पेज, जिस पर कुछ लिखा है। उसके नीचे Privacy policy का टिक किया हुआ बॉक्स।
export-4 = “Export” (एक्सपोर्ट करें) दबाएँ और सहेजें।
export-4-mark = Export
export-4-picture = चित्र: QR कोड वाला पेज। उसके बगल में Export लिखा बटन।
export-4-passed = QR कोड का इंतज़ार करें। Regain उसे ले लेगा।
export-4-passed-picture = चित्र: QR कोड वाला पेज।
export-drop-passed = नहीं आया? वहाँ सहेजकर यहाँ खींच लाएँ
export-drop = सहेजी तस्वीर खींचकर इस विंडो पर छोड़ें
export-found = आपके डाउनलोड में: { $name }, { $when }
export-let-go = तस्वीर देने के लिए छोड़ें
export-importing = तस्वीर देख रहे हैं…
link-let-regain = Regain को करने दें
button-choose-picture = तस्वीर चुनें…
button-paste-picture = तस्वीर चिपकाएँ
button-use-file = यही लें

# --- security questions ---

answer-first-title = पहले सवाल का जवाब दें
answer-second-title = दूसरे सवाल का जवाब दें
answer-third-title = तीसरे सवाल का जवाब दें
answer-lead = { $count } में से सवाल { $n }। जवाब कैमरा सेट अप करते समय सहेजे गए थे।
answer-number = कैमरे की सूची का सवाल नंबर { $id }
answer-number-where = कैमरा सिर्फ़ उसका नंबर बताता है। पूरा सवाल उसके पेज पर दिखता है।
answer-exact = ठीक वैसे ही लिखें, जैसे सहेजा गया था। कैमरा सारे जवाब बाद में जाँचता है।
field-answer = आपका जवाब
button-show-answer = जवाब दिखाएँ
button-hide-answer = जवाब छिपाएँ
button-change-answers = जवाब बदलें

# --- other ways that the app can only explain ---

aside-key_file = कुंजी फ़ाइल इस्तेमाल करें
    .lead = यह कैमरा सेट अप करते समय सहेजी गई थी, अक्सर USB स्टिक पर।
    .steps =
        ऐसी फ़ाइल खोजें, जिसके नाम में “GUID” हो।
        कैमरे का पेज खोलें और “Forgot password” (पासवर्ड भूल गए) दबाएँ।
        “GUID file” (GUID फ़ाइल) चुनें और वहाँ अपनी फ़ाइल दें।
        नया पासवर्ड दो बार डालें और OK दबाएँ।
    .cost = यह सिर्फ़ एक बार चलती है
    .cost-in-full = इसके बाद नई कुंजी फ़ाइल सहेजें। गलत फ़ाइलों से कैमरा आधे घंटे के लिए लॉक हो सकता है।
aside-phone_app = फ़ोन ऐप इस्तेमाल करें
    .lead = यह तब चलता है, जब कैमरा आपके Hik-Connect ऐप में हो।
    .steps =
        अपने फ़ोन पर Hik-Connect खोलें और “More” (अधिक) पर जाएँ।
        “Reset device password” (डिवाइस का पासवर्ड रीसेट करें) चुनें।
        कैमरे का पेज इस तरीके के लिए जो QR कोड दिखाए, उसे स्कैन करें।
        ऐप में मिला कोड उस पेज पर डालें।
    .cost = इससे सारी सेटिंग मिट सकती हैं
    .cost-in-full = कुछ रिकॉर्डर इस तरीके से अपनी सारी सेटिंग खो देते हैं। पहले ईमेल वाला कोड आज़माएँ।
aside-factory_reset = कैमरे को नए जैसा करें
    .lead = यह आखिरी तरीका है। इसके लिए कैमरे तक हाथ पहुँचना ज़रूरी है।
    .steps =
        “Reset” नाम का बटन खोजें, अक्सर वह ढक्कन के नीचे होता है।
        कैमरे का प्लग निकालें। बटन दबाए रखें और प्लग लगाएँ।
        बटन दबाए रखें, अक्सर 15 सेकंड। कितनी देर, यह मैनुअल में लिखा है।
        पहला पासवर्ड चुनें और ईमेल पता सहेजें।
    .cost = इससे सारी सेटिंग मिट जाती हैं
    .cost-in-full = नाम, नेटवर्क, सहेजा ईमेल और समय मिट जाते हैं। यह बटन हर कैमरे में नहीं होता।

# --- the sheet for the maker's support ---

support-title = Hikvision सपोर्ट के लिए जानकारी
support-lead = यह शीट सहेजें और दुकान को या Hikvision को भेजें।
support-model = मॉडल:
support-serial = सीरियल नंबर:
support-firmware = सॉफ़्टवेयर:
support-mac = नेटवर्क नंबर (MAC):
support-serial-note = सीरियल नंबर पूरा दिख रहा है। इसे सिर्फ़ सपोर्ट को दें।
support-1 = शीट में यह भी है कि आपने क्या और कब आज़माया।
support-2 = इसमें न पासवर्ड है, न कोड, न ईमेल पता।
support-3 = कैमरे पर लगे लेबल की फ़ोटो साथ भेजें।
support-saved = यहाँ सहेजी गई:
button-save-sheet = शीट सहेजें…
button-copy-sheet = शीट कॉपी करें
button-show-support = सपोर्ट शीट दिखाएँ
sheet-head = उस कैमरे की जानकारी, जिसका पासवर्ड खो गया है। Regain { $version } से बनी।
sheet-tried = क्या और कब आज़माया गया:
sheet-step = { $when } – { $page }
sheet-step-again = { $when } – { $page } ({ $times } बार)
sheet-trouble = { $when } – { $page } – { $trouble }
sheet-trouble-again = { $when } – { $page } – { $trouble } ({ $times } बार)
sheet-label = सपोर्ट के लिए इनकी फ़ोटो साथ भेजें:
sheet-photos =
    कैमरे पर लगा लेबल: मॉडल, सीरियल नंबर और पास में लिखी तारीख।
    डिब्बे पर लगा लेबल, अगर डिब्बा अब भी हो।
    बिल, जिस पर दुकान का नाम और तारीख हो।
sheet-ask = कहाँ पूछें:
sheet-desks =
    पहले दुकान से या कैमरा लगाने वाले से। कई सपोर्ट केंद्र सिर्फ़ उन्हीं को जवाब देते हैं।
    Hikvision का हर क्षेत्र में एक सपोर्ट केंद्र है। वह वहाँ बिके कैमरों में मदद करता है।
    अमेरिका और कनाडा का केंद्र सिर्फ़ वहाँ बिके कैमरों में मदद करता है।
    क्या कैमरा ऑनलाइन, किसी दूसरे क्षेत्र से खरीदा था? तो उसी दुकान से पूछें।
    रीसेट सेवा को भेजे ईमेल का जवाब मशीन देती है। उसे न दुकान चाहिए, न क्षेत्र।

# --- setting, unsure, own page ---

setting-title = पासवर्ड सेट हो रहा है
setting-lead = कैमरे की बिजली चालू रखें।
setting-committing = कैमरे को आपका नया पासवर्ड दे रहे हैं…
setting-signing-in = नया पासवर्ड एक बार आज़मा रहे हैं…
setting-close = यह ऐप अभी बंद न करें। बस कुछ सेकंड लगेंगे।
button-setting = सेट हो रहा है…

unsure-title = क्या नया पासवर्ड काम कर गया?
unsure-lead = एक साइन-इन से पता चल जाएगा। आपके कहने पर हम आज़माएँगे।
unsure-keep = तब तक दोनों पासवर्ड पास रखें।
unsure-wait-until = { $time } तक रुकें, फिर “फिर से जाँचें” दबाएँ।
unsure-checking = नया पासवर्ड एक बार आज़मा रहे हैं…
button-check-again = फिर से जाँचें

own-title = कैमरे के पेज पर काम पूरा करें
own-lead = वहाँ कोड और नया पासवर्ड डालें। हम उसे यहाँ आज़माएँगे।
own-1 = कैमरे का पेज खोलें।
own-2 = “Forgot password” (पासवर्ड भूल गए) दबाएँ।
own-3 = “E-mail verification” (ईमेल से पुष्टि) चुनें, नीति पर टिक करें।
own-4 = ईमेल में आया कोड डालें।
own-5 = नया पासवर्ड दो बार डालें, OK दबाएँ।
own-go-on = अपने ब्राउज़र में आगे बढ़ें: वहाँ कोड और नया पासवर्ड डालें।
own-go-back = फिर नया पासवर्ड यहाँ डालें।
own-go-closed = वह पेज बंद हो गया? “कैमरे का पेज खोलें” दबाएँ।
own-lead-answers = वहाँ सवालों के जवाब दें और नया पासवर्ड डालें। फिर हम उसे यहाँ एक बार आज़माएँगे।
own-3-answers = “Security question” (सुरक्षा प्रश्न) चुनें।
own-4-answers = तीनों जवाब डालें।
own-mark = ईमेल वाला कोड
own-mark-answers = आपके जवाब
own-picture = चित्र: तीन बॉक्स वाला पेज। पहला कोड के लिए, बाकी दो नए पासवर्ड के लिए।
own-code = आपका कोड
own-password = आपका नया पासवर्ड
own-opening = कैमरे का पेज खोल रहे हैं…
own-checking = नया पासवर्ड एक बार आज़मा रहे हैं…
beside-picture = आपके कैमरे का पेज ब्राउज़र में खुला है। वहाँ तस्वीर दिखते ही Regain उसे खुद ले लेगा।
beside-reset = आपके कैमरे का पेज ब्राउज़र में खुला है। कैमरा वहाँ जो जवाब देता है, Regain उसे देखता है।
beside-sent = नया पासवर्ड भेज दिया गया। आपके कैमरे के जवाब का इंतज़ार है…
beside-accepted = आपके कैमरे ने नया पासवर्ड ले लिया है। उसे यहाँ एक बार डालें, हम आज़माएँगे।
beside-stuck = आपके कैमरे का पेज नहीं आ रहा। थोड़ा रुकें, फिर ब्राउज़र में उसे दोबारा लोड करें।
beside-answer = आपके कैमरे ने जवाब दिया: { $answer }
beside-old-protection = यह कैमरा सिर्फ़ पुरानी तरह की सुरक्षा जानता है। उसका पेज Regain के बिना खुलेगा।
link-open-directly = पेज नहीं चल रहा? उसे Regain के बिना खोलें
turn-title = कैमरे के पेज का काम हो गया
turn-text = जारी रखने के लिए Regain पर वापस जाएँ।
button-open-page = कैमरे का पेज खोलें
button-show-code = कोड दिखाएँ
button-hide-code = कोड छिपाएँ
button-copy-password = नया पासवर्ड कॉपी करें
button-set-there = मैंने सेट कर दिया

# --- dead ends ---

end-not_activated = इस कैमरे का अभी कोई पासवर्ड नहीं है
    .lead = यह नया है, या इसे फ़ैक्ट्री रीसेट किया गया था। इसे कोड नहीं चाहिए।
    .steps =
        कैमरे का पेज खोलें और वहाँ पहला पासवर्ड चुनें।
        वहाँ माँगने पर ईमेल पता डालें। पासवर्ड याद न रहे, तो वही काम आएगा।
end-no_email_saved = कोई ईमेल पता सहेजा नहीं है
    .lead = इसलिए Hikvision कोड कहीं भेज नहीं सकता।
    .steps =
        जिसने कैमरा सेट अप किया, उससे पासवर्ड पूछें।
        देखें कि कैमरे का पेज “Forgot password” (पासवर्ड भूल गए) में कोई और तरीका देता है या नहीं।
        कुछ कैमरों में रीसेट बटन होता है। उससे सब कुछ नए जैसा हो जाता है।
end-not_offered = यह कैमरा कोड नहीं भेज सकता
    .lead = उसका सॉफ़्टवेयर बहुत पुराना है, या वह यह तरीका आपके नेटवर्क से छिपाता है।
    .steps =
        कैमरे वाले नेटवर्क से ही जुड़ें और फिर कोशिश करें।
        कैमरे के अपने पेज पर कोशिश करें। शायद वहाँ कोई ऐसा तरीका हो, जो हमें नहीं दिखता।
        Hikvision सपोर्ट से पूछें।
dead-what = अब क्या करें
dead-offered = दूसरे तरीके
button-other-camera = दूसरा कैमरा चुनें
button-reset-another = दूसरे कैमरे का पासवर्ड बदलें
button-open-camera = कैमरे का पेज खोलें
