# Sentences of the ways to prove that a camera is yours, of its own page, and of ends. Nothing here is built from two parts.

# --- method ---

method-title = Kameranın sizin olduğunu nasıl gösterirsiniz?
method-lead = Bu kamera, içinde kayıtlı e-posta adresine kod gönderebilir.
method-lead-unclear = Bu kamera, içinde kayıtlı e-posta adresine belki kod gönderebilir.
method-email = E-postayla kod
method-address = Kod şuraya gider: { $address }.
method-addresses = Kod şunlardan birine gider: { $addresses }.
method-address-unknown = Kamera bunun hangi adres olduğunu göstermiyor.
method-can-you-read = Oraya gelen e-postaları okuyabiliyor musunuz? Okuyamıyorsanız kamerayı kuran kişiye sorun.
method-unclear = Kamera bunun çalışıp çalışmadığını bildirmedi. Denemek güvenlidir.
method-not-named = Kamera bu yöntemi bildirmiyor, belki de desteklemiyor. Bir kez denemek güvenlidir.
method-old-protection = Bu kamera yalnızca eski bir koruma türünü destekliyor. Bunu herkese açık bir ağda değil, ev ağınızda yapın.
method-other-network = Bu bilgisayar kameradan farklı bir ağda. Önce kameranın ağına bağlanın.
method-others = Diğer yöntemler
other-questions = Güvenlik soruları
other-file = Anahtar dosyası
other-app = Telefon uygulaması
other-reset = Fabrika ayarları
other-asking = Kameradan soruları isteniyor…
link-own-page = Kamera sayfasını kullan
link-own-page-text = Düğmelere orada siz basarsınız. Hangileri olduğunu söyleriz.
other-questions-text = Kurulumda yanıtlar kaydedildiyse.
other-file-text = Kurulumda anahtar dosyası kaydedildiyse.
other-app-text = Kamera Hik-Connect’e ekliyse.
other-reset-text = Bütün ayarlar silinir.
button-use-email = E-posta kodunu kullan

# --- the picture from the camera's own page ---

export-title = Resmi kameradan alın
export-lead = QR kodunu kameranın sayfasında kaydedin, sonra Regain’e verin.
export-lead-passed = Kameranın sayfasını buradan açın. QR kodu orada görününce Regain onu alır.
export-1 = “Parolamı unuttum” (Forgot password) bağlantısına basın.
export-1-mark = Parolamı unuttum
export-1-picture = Çizim: giriş kutusu olan bir sayfa. Altında Parolamı unuttum yazan bir bağlantı.
export-2 = “E-posta doğrulaması” (E-mail verification) seçeneğini seçin.
export-2-mark = E-posta doğrulaması
export-2-picture = Çizim: üç yöntem gösteren bir sayfa. İlkinde E-posta doğrulaması yazıyor.
export-3 = “Gizlilik politikası” (Privacy policy) kutusunu işaretleyip devam edin.
export-3-mark = Gizlilik politikası
export-3-picture = Çizim: metin olan bir sayfa. Altında işaretli Gizlilik politikası kutusu.
export-4 = “Dışa aktar” (Export) düğmesine basıp kaydedin.
export-4-mark = Dışa aktar
export-4-picture = Çizim: QR kodu olan bir sayfa. Yanında Dışa aktar yazan bir düğme.
export-4-passed = QR kodunu bekleyin. Regain onu alır.
export-4-passed-picture = Çizim: QR kodu olan bir sayfa.
export-drop-passed = Gelmedi mi? Orada kaydedip buraya bırakın
export-drop = Kaydettiğiniz resmi bu pencereye sürükleyip bırakın
export-found = İndirilenlerde: { $name }, { $when }
export-let-go = Resmi vermek için bırakın
export-importing = Resme bakılıyor…
link-let-regain = Regain yapsın
button-choose-picture = Resim seç…
button-paste-picture = Resmi yapıştır
button-use-file = Bunu kullan

# --- security questions ---

answer-first-title = Birinci soruyu yanıtlayın
answer-second-title = İkinci soruyu yanıtlayın
answer-third-title = Üçüncü soruyu yanıtlayın
answer-lead = Soru { $n }/{ $count }. Yanıtlar, kamera kurulurken kaydedildi.
answer-number = Kameranın listesindeki soru numarası: { $id }
answer-number-where = Kamera yalnızca numarasını veriyor. Soru, kameranın sayfasında yazılı.
answer-exact = Kaydedildiği gibi yazın. Kamera bütün yanıtları daha sonra kontrol eder.
field-answer = Yanıtınız
button-show-answer = Yanıtı göster
button-hide-answer = Yanıtı gizle
button-change-answers = Yanıtları değiştir

# --- other ways that the app can only explain ---

aside-key_file = Anahtar dosyasını kullanın
    .lead = Kamera kurulurken kaydedilmiştir, çoğu zaman bir USB belleğe.
    .steps =
        Adında “GUID” geçen bir dosya arayın.
        Kameranın sayfasını açıp “Parolamı unuttum” (Forgot password) bağlantısına basın.
        “GUID dosyası” (GUID file) seçeneğini seçip dosyanızı gösterin.
        Yeni parolayı iki kez yazıp OK düğmesine basın.
    .cost = Yalnızca bir kez çalışır
    .cost-in-full = Sonra yeni bir anahtar dosyası kaydedin. Yanlış dosyalar kamerayı yarım saat kilitleyebilir.
aside-phone_app = Telefon uygulamasını kullanın
    .lead = Kamera Hik-Connect uygulamanıza ekliyse bu yöntem işe yarar.
    .steps =
        Telefonunuzda Hik-Connect’i açıp “Daha fazla” (More) bölümüne gidin.
        “Cihaz parolasını sıfırla” (Reset device password) seçeneğini seçin.
        Kamera sayfasının bu yöntem için gösterdiği QR kodunu okutun.
        Uygulamanın verdiği kodu o sayfaya yazın.
    .cost = Bütün ayarları sıfırlayabilir
    .cost-in-full = Bazı kayıt cihazları bu yolla bütün ayarlarını kaybeder. Önce e-posta kodunu deneyin.
aside-factory_reset = Kamerayı fabrika ayarlarına döndürün
    .lead = Bu son çaredir. Kameranın başında olmanız gerekir.
    .steps =
        “Reset” yazan düğmeyi arayın, çoğu zaman bir kapağın altındadır.
        Kameranın fişini çekin. Düğmeyi basılı tutarak fişi takın.
        Basılı tutmayı sürdürün, çoğu zaman 15 saniye. Süre kılavuzda yazar.
        İlk parolayı belirleyin ve bir e-posta adresi kaydedin.
    .cost = Bütün ayarları kaybedersiniz
    .cost-in-full = Adı, ağ ve saat ayarları, kayıtlı e-posta adresi silinir. Bu düğme her kamerada yoktur.

# --- the sheet for the maker's support ---

support-title = Üreticinin desteği için bilgiler
support-lead = Bu belgeyi kaydedip mağazaya veya Hikvision’a gönderin.
support-model = Model:
support-serial = Seri numarası:
support-firmware = Yazılım:
support-mac = MAC adresi:
support-serial-note = Seri numarası tam olarak gösteriliyor. Yalnızca destek ekibine verin.
support-1 = Belgede neyi, ne zaman denediğiniz de yazar.
support-2 = İçinde parola, kod veya e-posta adresi yoktur.
support-3 = Kameranın etiketinin bir fotoğrafını ekleyin.
support-saved = Kaydedildi:
button-save-sheet = Belgeyi kaydet…
button-copy-sheet = Belgeyi kopyala
button-show-support = Destek belgesini göster
sheet-head = Parolası kaybolan bir kameranın bilgileri. Regain { $version } ile hazırlandı.
sheet-tried = Ne, ne zaman denendi:
sheet-step = { $when } – { $page }
sheet-step-again = { $when } – { $page } ({ $times } kez)
sheet-trouble = { $when } – { $page } – { $trouble }
sheet-trouble-again = { $when } – { $page } – { $trouble } ({ $times } kez)
sheet-label = Destek görevlisi için şunların fotoğrafını ekleyin:
sheet-photos =
    Kameranın etiketi: model, seri numarası ve yanındaki tarih.
    Kutunun etiketi, hâlâ duruyorsa.
    Fatura: mağazanın adı ve tarih görünsün.
sheet-ask = Nereye sorulur:
sheet-desks =
    Önce mağazaya veya montaj firmasına. Birçok destek birimi yalnızca onlara yanıt verir.
    Hikvision’ın her bölge için bir destek birimi vardır. Orada satılan kameralara yardım eder.
    ABD ve Kanada’daki birim yalnızca orada satılan kameralara yardım eder.
    Başka bir bölgeden internet üzerinden mi alındı? O zaman o mağazaya sorun.
    Sıfırlama hizmetine giden e-posta otomatik yanıtlanır. Mağaza veya bölge gerekmez.

# --- setting, unsure, own page ---

setting-title = Parola ayarlanıyor
setting-lead = Kameranın fişini çekmeyin.
setting-committing = Yeni parolanız kameraya gönderiliyor…
setting-signing-in = Yeni parola bir kez deneniyor…
setting-close = Bu uygulamayı şimdi kapatmayın. Birkaç saniye sürer.
button-setting = Ayarlanıyor…

unsure-title = Yeni parola çalıştı mı?
unsure-lead = Bunu tek bir girişle anlarız. Siz isteyince deneriz.
unsure-keep = O zamana kadar iki parolayı da elinizin altında tutun.
unsure-wait-until = Şu zamana kadar bekleyin: { $time }. Sonra “Yeniden kontrol et” düğmesine basın.
unsure-checking = Yeni parola bir kez deneniyor…
button-check-again = Yeniden kontrol et

own-title = Kameranın sayfasında tamamlayın
own-lead = Kodu ve yeni parolayı orada yazın. Parolayı burada deneriz.
own-1 = Kameranın sayfasını açın.
own-2 = “Parolamı unuttum” (Forgot password) bağlantısına basın.
own-3 = “E-posta doğrulaması” (E-mail verification) seçeneğini seçin, politikayı işaretleyin.
own-4 = E-postadaki kodu yazın.
own-5 = Yeni parolayı iki kez yazıp OK düğmesine basın.
own-go-on = Tarayıcınızda devam edin: kodu ve yeni parolayı orada yazın.
own-go-back = Sonra yeni parolayı buraya yazın.
own-go-closed = O sayfa kapandı mı? “Kamera sayfasını aç” düğmesine basın.
own-lead-answers = Soruları orada yanıtlayın ve yeni bir parola yazın. Sonra parolayı burada bir kez deneriz.
own-3-answers = “Güvenlik sorusu” (Security question) seçeneğini seçin.
own-4-answers = Üç yanıtı yazın.
own-mark = E-postadaki kod
own-mark-answers = Yanıtlarınız
own-picture = Çizim: üç kutulu bir sayfa. İlki kod için, diğerleri yeni parola için.
own-code = Kodunuz
own-password = Yeni parolanız
own-opening = Kameranın sayfası açılıyor…
own-checking = Yeni parola bir kez deneniyor…
beside-picture = Kameranızın sayfası tarayıcınızda açık. Resim orada görününce Regain onu kendisi alır.
beside-reset = Kameranızın sayfası tarayıcınızda açık. Regain, kameranızın orada ne yanıt verdiğini görür.
beside-sent = Yeni parola gönderildi. Kameranızın yanıtı bekleniyor…
beside-accepted = Kameranız yeni parolayı kabul etti. Onu buraya bir kez yazın, deneyelim.
beside-stuck = Kameranızın sayfası gelmiyor. Biraz bekleyin, sonra sayfayı tarayıcınızda yenileyin.
beside-answer = Kameranızın yanıtı: { $answer }
beside-old-protection = Bu kamera yalnızca eski bir koruma türünü destekliyor. Sayfası Regain olmadan açılır.
link-open-directly = Sayfa çalışmıyor mu? Regain olmadan açın
turn-title = Kameranızın sayfasındaki iş bitti
turn-text = Devam etmek için Regain’e dönün.
button-open-page = Kamera sayfasını aç
button-show-code = Kodu göster
button-hide-code = Kodu gizle
button-copy-password = Yeni parolayı kopyala
button-set-there = Orada ayarladım

# --- dead ends ---

end-not_activated = Bu kameranın henüz parolası yok
    .lead = Kamera yeni veya fabrika ayarlarına döndürülmüş. Kod gerekmez.
    .steps =
        Kameranın sayfasını açıp ilk parolayı orada belirleyin.
        Sorduğunda bir e-posta adresi yazın. Parolayı unutursanız gerekir.
end-no_email_saved = Kayıtlı e-posta adresi yok
    .lead = Bu yüzden Hikvision’ın kod gönderebileceği bir yer yok.
    .steps =
        Parolayı, kamerayı kuran kişiye sorun.
        Kamera sayfasında “Parolamı unuttum” (Forgot password) altında başka bir yöntem var mı, bakın.
        Bazı kameralarda sıfırlama düğmesi vardır. Her şeyi fabrika ayarlarına döndürür.
end-not_offered = Bu kamera kod gönderemiyor
    .lead = Yazılımı çok eski veya bunu sizin ağınızdan gizliyor.
    .steps =
        Kamerayla aynı ağa bağlanıp yeniden deneyin.
        Kameranın kendi sayfasını deneyin. Bizden gizlediği bir yöntem olabilir.
        Hikvision desteğine sorun.
dead-what = Ne yapabilirsiniz?
dead-offered = Diğer yöntemler
button-other-camera = Başka bir kamera seç
button-reset-another = Başka kamerayla başla
button-open-camera = Kamera sayfasını aç
