# Words of what is installed: the entry in the menu, the description in app shops, and the installer. Not in the program.

# --- the entry in the menu ---

package-generic-name = कैमरा पासवर्ड रिकवरी
package-comment = पासवर्ड खो जाने पर फिर से अपने Hikvision कैमरे तक पहुँचें
# Words that people may search for, each ended by a semicolon.
package-keywords = कैमरा;सीसीटीवी;पासवर्ड;भूल गए;रीसेट;रिकवरी;camera;password;reset;Hikvision;CCTV;

# --- in app shops ---

package-summary = फिर से अपने Hikvision कैमरे तक पहुँचें
package-what = अपने Hikvision कैमरे का पासवर्ड याद नहीं? Regain कंपनी के अपने, ईमेल वाले तरीके में कदम-दर-कदम आपका साथ देता है। झंझट के काम वह खुद कर देता है।
package-finds = यह आपके घर के नेटवर्क के कैमरे खोजता है। यह भी बताता है कि कौन से कैमरे ईमेल से रीसेट हो सकते हैं।
package-gets = यह QR कोड वाली तस्वीर लेता है। फिर उसे ईमेल करता है या भेजने का तरीका दिखाता है।
package-waits = यह आपके साथ कोड का इंतज़ार करता है और नया पासवर्ड सेट करता है। फिर एक बार साइन इन करके दिखाता है कि वह काम करता है।
package-tells = कुछ गड़बड़ हो, तो यह बताता है कि क्या हुआ और क्या करें। काम वहीं से जारी रहता है, जहाँ छोड़ा था।
package-honest = यह कोई चालाकी नहीं करता और पासवर्ड का अंदाज़ा नहीं लगाता। Regain को Hikvision ने नहीं बनाया है।

# --- the installer and the uninstaller of Windows ---

installer-title = Regain { $version } इनस्टॉल करें
installer-what = पासवर्ड खो जाने पर Regain आपको फिर से अपने Hikvision कैमरे तक पहुँचाता है।
installer-alone = यह सिर्फ़ आपके लिए इनस्टॉल होता है और एडमिनिस्ट्रेटर की ज़रूरत नहीं। इसे किसी भी ऐप की तरह हटाया जा सकता है।
installer-press = “इनस्टॉल करें” दबाएँ।
installer-done-title = Regain तैयार है
installer-done = Regain आपको स्टार्ट मेन्यू में मिलेगा।
installer-start = Regain अभी खोलें
installer-open = Regain खुला है, पहले उसे बंद होना होगा। आपका शुरू किया हुआ काम सुरक्षित रहेगा।
installer-close = उसे बंद करने के लिए “ठीक” (OK) दबाएँ।
installer-still-open = Regain अब भी खुला है। उसकी विंडो खुद बंद करें, फिर दोबारा कोशिश करें।
installer-not-installed = Regain खुला है। कुछ भी इनस्टॉल नहीं हुआ।
installer-not-removed = Regain खुला है। कुछ भी हटाया नहीं गया।
installer-not-written = एक फ़ाइल इस फ़ोल्डर में सहेजी नहीं जा सकी: { $folder }
installer-keeps = Regain हट गया है। क्या वह भी हटाना है, जो उसे याद है?
installer-keeps-what = यानी कैमरों के साथ आपका शुरू किया हुआ काम और लॉग, जो { $data } में हैं। आपकी सहेजी हुई तस्वीरें और रखवाए हुए पासवर्ड बने रहेंगे।
