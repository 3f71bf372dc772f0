# Sentences of the pages from the picture to the code, and of the mail service. Nothing here is built from two parts.

# --- request ---

request-title = Bu resmi Hikvision’a gönderin
request-title-other = Bu resmi aşağıdaki adrese gönderin
request-lead = Herhangi bir e-posta hesabını kullanın. Kod, kamerada kayıtlı adrese gider.
request-lead-chosen = Herhangi bir e-posta hesabını kullanın. Kodun gideceği adres: { $address }.
request-fetching = Kameradan resim isteniyor…
request-picture = QR kodlu resim
request-to = Alıcı
named-by-camera = Bu adresi kameranız bildirdi.
named-by-camera-alone = Bu adresi yalnızca kameranız bildiriyor. Hikvision’a ait değil.
named-by-brand = Bu markanın standart adresi.
named-by-neutral = Markasız kameraların standart adresi.
request-said-page = Kameranın sayfası başka bir adres bildiriyorsa oraya gönderin.
request-subject = Konu ve metin
request-saved = Kaydedildi ve kontrol edildi:
request-saved-here = Bu bilgisayarda dosya penceresi yok. Resim burada:
request-choose = Nasıl göndermek istersiniz?
request-easiest = En kolayı
request-new-mail = Şu adrese yeni bir e-posta yazın
request-save = Resmi kaydedin: mavi düğmeye basın.
request-save-yours = Resim zaten sizde.
request-saving = Resim kaydediliyor…
request-drafting = E-posta programınız açılıyor…
request-attach = Dosyanın fotoğrafını değil, kendisini ekleyin.
request-drafted = E-posta programınızda bir taslak açıldı
request-drafted-todo = Orada “Gönder” düğmesine basın. Bir şey görünmüyor mu? E-postanın tamamı bu dosyada:
request-composed-todo = Orada “Gönder” düğmesine basın. Bir şey görünmüyor mu? Resim bu dosyada:
request-demo-draft = Demo, e-posta programı açmaz
request-demo-draft-todo = “Gönderdim” düğmesine basın. Demo resmi buradan alır:
request-unopened = E-posta programınızı açamadık
request-unopened-todo = E-posta bu dosyada hazır. Dosyayı açıp “Gönder” düğmesine basın.
request-not-shown = Klasörü açamadık. Dosyayı adıyla arayın.

dispatch-here = Buradan gönder
dispatch-here-note = E-posta hesabınızın parolası gerekir.
dispatch-draft = E-posta programımda aç
dispatch-draft-note = E-posta orada hazır olur. “Gönder” düğmesine siz basarsınız.
dispatch-hand = Kendim göndereceğim
dispatch-hand-note = Resmi kaydedip yeni bir e-postaya ekleyin.
button-save-picture = Resmi kaydet…
button-save-again = Yeniden kaydet…
button-i-have-sent = Gönderdim
button-open-draft = Taslak olarak aç
button-open-again = Yeniden aç
button-show-in-folder = Klasörde göster
button-copy = Kopyala
button-copy-address = Adresi kopyala
button-copy-subject = Konuyu ve metni kopyala

# --- request: the camera names a stranger ---

strange-title = Resim nereye gitsin?
strange-lead = Kamera, Hikvision’a ait olmayan bir adres bildiriyor. Henüz hiçbir şey gönderilmedi.
strange-usual = Hikvision’ın adresi
strange-usual-note = Neredeyse her kamera için doğru adres.
strange-named = Kameranın bildirdiği adres
strange-named-note = Oradaki e-postaları kimin okuduğunu bilmiyoruz. Yalnızca satıcınız söylediyse seçin.
strange-reconsider = Adresi yeniden seç
button-usual-service = Standart adresi kullan
button-named-service = Kameranınkini kullan

# --- send: which mailbox ---

send-title = Kendi e-posta hesabınızdan gönderin
send-lead = Önce e-posta adresinizi yazın. Henüz hiçbir şey gönderilmez.
send-look-up = E-posta hizmetinizin sunucusunu ararız. Yalnızca o hizmete sorarız.
send-looking = E-posta hizmetiniz aranıyor…
field-from = E-posta adresiniz
hint-from = ayse@example.org

# --- mailbox: what was found, and the password ---

mailbox-title = E-posta hesabınıza giriş yapın
mailbox-lead = Regain resmi bir kez gönderir. E-posta parolanızı saklamaz.
mailbox-closed-title = Kendi e-posta programınızı kullanın
mailbox-closed-lead = { $name } başka uygulamaların parolayla e-posta göndermesine izin vermiyor.
mailbox-found = E-posta hizmetinizi bulduk
mailbox-by-hand = Yazdığınız sunucu
mailbox-demo = Sanal e-posta hizmeti
mailbox-line = { $server }, port { $port }, şifreli
mailbox-line-open = { $server }, port { $port }, şifreli değil
mailbox-from = Gönderen: { $from }
send-status = E-posta gönderiliyor…
send-waiting = E-posta hizmetiniz bekleniyor…
send-delayed = Beklememizi istiyor. Aynı e-postayı yeniden göndereceğiz: { $time }.
field-mail-password = Bu e-posta hesabının parolası
field-app-password = Uygulama şifresi
send-app-password = Bazı e-posta hizmetleri burada uygulama şifresi ister: tek bir program için verdikleri parola.
mailbox-demo-password = Bu bir demo: herhangi bir parola olur, boş da kalabilir.
mailbox-app-password = Uygulama şifresi, { $name } hizmetinin tek bir program için verdiği paroladır.
link-server = Sunucu ayarları
link-server-less = Sunucu ayarlarını gizle
field-server = Posta sunucusu
hint-server = smtp.example.org
field-port = Port
label-protection = Koruma
protection-start = STARTTLS, çoğunlukla port 587
protection-tls = TLS, çoğunlukla port 465
protection-none = Yok, evinizdeki bir sunucu için
protection-none-note = Aradaki herkes e-postayı ve bu parolayı okuyabilir.
field-user = Kullanıcı adı
hint-user = E-posta adresiniz
button-send = Resmi gönder
button-open-service = Web sayfasını aç

# What each known service wants first; and, where it is not the same, what it wants before an inbox is watched.
service-gmail = Gmail burada uygulama şifresi ister. Önce 2 Adımlı Doğrulama’yı açın. Sonra Regain için bir şifre oluşturun.
service-outlook = Taslağı e-posta programınızda açın veya e-postayı web sayfasında yazın.
service-yahoo = Yahoo burada uygulama şifresi ister. “Hesap güvenliği” (Account security) altında Regain için bir tane oluşturun.
service-icloud = Apple burada uygulamaya özel parola ister. “Oturum Açma ve Güvenlik” (Sign-In and Security) altında Regain için bir tane oluşturun.
service-gmx = GMX, izin verirseniz uygulamaları kabul eder. Web sayfasında POP3 ve IMAP’i açın.
service-gmx_com = GMX, izin verirseniz uygulamaları kabul eder. Web sayfasında POP3 ve IMAP’i açın.
service-webde = WEB.DE, izin verirseniz uygulamaları kabul eder. Web sayfasında POP3 ve IMAP’i açın.
service-aol = AOL burada uygulama şifresi ister. “Hesap güvenliği” (Account security) altında Regain için bir tane oluşturun.
service-zoho = Zoho, IMAP’e izin verirseniz uygulamaları kabul eder. İki adımlı giriş açıksa uygulama şifresi oluşturun.
service-zoho_eu = Zoho, IMAP’e izin verirseniz uygulamaları kabul eder. İki adımlı giriş açıksa uygulama şifresi oluşturun.
service-fastmail = Fastmail burada uygulama şifresi ister. E-posta gönderebilen bir tane oluşturun.
    .inbox = Fastmail burada uygulama şifresi ister. E-posta okuyabilen bir tane oluşturun.
service-tonline = T-Online burada e-posta programları için ayrı bir parola ister (“E-Mail-Passwort”). Web sayfasında oluşturun.
service-comcast = Xfinity, izin verirseniz uygulamaları kabul eder. E-postanız Yahoo’ya mı taşındı? O zaman taslak açın.
    .inbox = Xfinity, web sayfasında izin verirseniz uygulamaları kabul eder.
service-att = AT&T burada güvenli posta anahtarı (secure mail key) ister. Web sayfasında oluşturun.
service-qq = QQ Mail burada kendi verdiği bir kodu ister. Kodu almak için web sayfasında SMTP’yi açın.
    .inbox = QQ Mail burada kendi verdiği bir kodu ister. Kodu almak için web sayfasında IMAP’i açın.
service-163 = 163 Mail burada kendi verdiği bir kodu ister. Kodu almak için web sayfasında SMTP’yi açın.
    .inbox = 163 Mail burada kendi verdiği bir kodu ister. Kodu almak için web sayfasında IMAP’i açın.

# --- wait ---

wait-title = E-postanıza bakın
wait-lead = Hikvision kodu genellikle 5 dakika içinde gönderir.
wait-lead-to = Hikvision kodu genellikle 5 dakika içinde şu adrese gönderir: { $address }.
wait-by = Tahmini geliş: { $time }
wait-left = { $minutes ->
    [one] Yaklaşık 1 dakika kaldı
   *[other] Yaklaşık { $minutes } dakika kaldı
}
wait-progress = E-posta bekleniyor
wait-while = Beklerken
wait-spam = Spam veya Gereksiz klasörüne de bakın.
wait-plugged = Kameranın fişini çekmeyin. Kapanırsa kod geçersiz olur.
wait-close = Bu uygulamayı kapatabilirsiniz. Yeniden açınca buradan devam eder.
wait-keep-open = İşiniz bitene kadar bu uygulamayı açık tutun. { $why }
not-remembered-room = Bu bilgisayarda nerede kaldığınızı kaydedecek yer yok.
not-remembered-folder = Regain’in kayıt tuttuğu klasör değiştirilemiyor.
not-remembered = Bu bilgisayar nerede kaldığınızı kaydedemiyor.
wait-valid = Kod şu zamana kadar geçerli: { $until }.
wait-late = Her zamankinden uzun sürüyor
wait-late-spam = Spam veya Gereksiz klasörüne bakın.
wait-late-attached = Resmin e-postanıza ekli olup olmadığına bakın.
wait-late-again = Ekli değilse yeniden gönderin.
wait-late-slow = Bazı kodların gelmesi bir saat veya bir iş günü sürer.
wait-expired = Bu kod çok eski
wait-expired-text = Kodlar 48 saat sonra geçersiz olur. Yeni bir resim alıp gönderin.
link-no-email = 5 dakikada e-posta gelmedi mi?
button-have-code = Kodu aldım
button-send-again = Aynı resmi yine gönder
button-new-request = Yeniden kod iste
demo-title = Demo gelen kutusu
demo-mail = { $to } için e-posta
demo-code = Kodunuz: { $code }
button-copy-code = Kodu kopyala

# --- code ---

code-title = E-postadaki kodu girin
code-lead = Kodu e-postadan kopyalayıp buraya yapıştırın. Şu zamana kadar geçerli: { $until }.
code-lead-plain = Kodu e-postadan kopyalayıp buraya yapıştırın.
field-code = Kod
code-once = Kamera, kodu daha sonra yeni parolanızla birlikte kontrol eder.

# --- watch: the inbox, beside the wait ---

watch-title = Kod için gelen kutusunu izleyin
watch-lead = Kamera kurulurken kaydedilen adresin gelen kutusunu kullanın.
watch-lead-to = Kodun gideceği adres: { $address }. Bu adresin gelen kutusunu kullanın.
watch-status = Gelen kutusuna giriş yapılıyor…
watch-app-password = Bazı e-posta hizmetleri burada uygulama şifresi ister. Daha önce sakladıysanız boş bırakın.
watch-closed = { $name } başka uygulamaların bakmasına izin vermiyor. Bu gelen kutusuna web sayfasından bakın.
watch-keep = Bu bilgisayarın parola kasasında sakla
watch-reads = Regain yeni e-postaların kimden geldiğine bakar. Yalnızca Hikvision’dan gelenleri açar.
watch-changes = Gelen kutusunda hiçbir şeyi değiştirmez. İşiniz bitince durur.
watch-forgotten = Parola artık saklanmıyor.
field-inbox-address = Gelen kutusunun adresi
field-inbox-password = Gelen kutusunun parolası
hint-inbox-server = imap.example.org
button-start-watching = İzlemeyi başlat
link-forget-mailbox = Saklanan parolayı unut
link-watch = Gelen kutusunu Regain izlesin
link-watch-again = Yeniden izle
link-stop-watching = İzlemeyi durdur
watching-since = { $name }@… izleniyor, başlangıç: { $time }
watching-lost = Bağlantı yok. Sonraki deneme: { $time }
watching-other-sender = Hikvision adını taşıyan bir e-posta başka bir adresten geldi. Regain onu açmadı: gelen kutunuza bakın.
watching-ended = Regain gelen kutusunu artık izleyemiyor. Oraya kendiniz bakın.
keeping-kept = Parolası bu bilgisayarın parola kasasında.
keeping-missing = Bu bilgisayarda parola kasası yok. Regain yeniden soracak.
keeping-closed = Parola kasası kapalı kaldı. Regain yeniden soracak.

# --- codes that are offered ---

offer-arrived = Bir kod geldi ({ $time })
offer-mail = Hikvision’dan e-posta geldi ({ $time })
offer-no-code = İçinde kod bulamadık. Kendiniz okuyun.
offer-found = Kod bu olabilir: { $code }
offer-copied = Kopyaladığınız şey kod olabilir
offer-junk = E-posta, Spam veya Gereksiz klasöründeydi.
offer-unproven = Gönderen, Hikvision gibi görünüyor. Regain bunu doğrulayamaz. Kodu kamera kontrol edecek.
link-show-arrival = E-postayı göster
link-hide-arrival = E-postayı gizle
button-use-code = Bunu kullan
notice-title = E-postanız geldi
notice-text = Devam etmek için Regain’e dönün.
