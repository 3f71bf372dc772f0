# The menu at the foot of the rail, and what it leads to.

link-menu = मेन्यू
button-close-menu = मेन्यू बंद करें

# --- the menu ---

menu-title = मेन्यू
# The name of this language, in this language.
language-name = हिन्दी
menu-language = भाषा
# On the first page and in the menu: the language that is spoken, and the way to the others.
link-language = भाषा (Language): { $name }
menu-language-system = इस कंप्यूटर के मुताबिक
menu-language-no-letters = इस कंप्यूटर में इन भाषाओं के अक्षर नहीं हैं: { $languages }
menu-theme = रंग
menu-theme-system = इस कंप्यूटर के मुताबिक
menu-theme-light = हल्का
menu-theme-dark = गहरा
menu-size = अक्षरों का आकार
menu-size-smaller = छोटा
menu-size-normal = सामान्य
menu-size-larger = बड़ा
menu-size-largest = सबसे बड़ा
menu-size-held = इस आकार के लिए विंडो छोटी है। उसे बड़ा करें।
menu-size-keys = कीबोर्ड से: Ctrl के साथ प्लस, माइनस या 0 दबाएँ।
menu-about = Regain के बारे में
menu-log = लॉग का फ़ोल्डर खोलें
menu-forget = सब कुछ मिटाएँ…
folder-not-opened = हम उसे खोल नहीं पाए। वह यहाँ है: { $path }

# --- about ---

about-title = Regain के बारे में
about-version = वर्शन { $version }
about-maker = Regain मुफ़्त है, और इसे Hikvision ने नहीं बनाया है।
about-data = Regain क्या रखता है
about-log = लॉग
link-data-folder = डेटा का फ़ोल्डर खोलें
link-log-folder = लॉग का फ़ोल्डर खोलें
about-learned = Regain ने क्या सीखा
about-learned-nothing = अभी कुछ नहीं। कैमरे का अपना पेज इस्तेमाल होने पर यह सीखता है।
about-learned-kind = { $model }, सॉफ़्टवेयर { $firmware }: { $form }
link-forget-kind = { $model } की जानकारी मिटाएँ
about-parts = दूसरों के बनाए हिस्से
about-parts-text = Regain मुफ़्त हिस्सों से बना है। उन्हें बनाने वाले सभी लोगों का धन्यवाद।
link-licences = हिस्से और उनके लाइसेंस दिखाएँ

# --- the licences ---

licences-title = हिस्से और लाइसेंस
licences-lead = ये हिस्से Regain में शामिल हैं।

# --- forget everything ---

button-forget = सब कुछ मिटाएँ
forget-title = Regain का सब कुछ मिटाना है?
forget-goes = यह मिट जाएगा और वापस नहीं आएगा:
forget-goes-list =
    आपका शुरू किया हुआ रीसेट और उसकी तस्वीर।
    इस मेन्यू में आपकी पसंद, और लॉग।
    Regain ने कैमरों से जो सीखा।
    इनबॉक्स के पासवर्ड, जो Regain आपके लिए रखता है।
forget-stays = यह रहेगा:
forget-stays-list =
    आपका कैमरा। उसमें कुछ नहीं बदलता।
    कैमरे का पासवर्ड, अगर आपने उसे रखवाया था। अपने पासवर्ड स्टोर में देखें।
    आपकी सहेजी हुई तस्वीरें और ड्राफ़्ट।
forget-not-now = अभी पासवर्ड सेट हो रहा है। उसके पूरा होने तक रुकें।
forget-done-title = Regain का सब कुछ मिट गया
forget-done = अब Regain का कुछ भी इस कंप्यूटर पर नहीं है। आप फिर से शुरू करें, या ऐप हटा दें।
forget-files-left = कुछ फ़ाइलें हट नहीं पाईं। जो प्रोग्राम उन्हें इस्तेमाल कर रहे हैं, उन्हें बंद करें, फिर दोबारा दबाएँ।
forget-mailboxes-left = इनबॉक्स के पासवर्ड अभी रखे हुए हैं: आपका पासवर्ड स्टोर बंद है। उसे खोलें, फिर दोबारा दबाएँ।

# --- what was copied ---

copied-until-closed = Regain बंद करने से पहले इसे चिपका लें।
