# "I’m stuck", page by page, and the facts for a helper.

# --- "I'm stuck", page by page: at least three causes each ---

help-resume =
    Emin değil misiniz? “Sürdür” düğmesine basın. Oradan geri dönebilirsiniz.
    Kameranın elektriği kesildiyse eski kodu geçersizdir. Baştan başlayın.
    Bu sizin kameranız değilse “Baştan başla” düğmesine basın.
help-find =
    Kamera açık mı? Çoğunda küçük bir ışık vardır veya açılırken ses çıkar.
    Bu bilgisayar ev ağında mı? Misafir Wi-Fi ve VPN kameraları gizler.
    Kamera bir kayıt cihazına mı takılı? O zaman kayıt cihazının adresini yazın.
    Modeminizin sayfası bütün cihazları listeler. Kameranın adresini orada arayın.
help-check =
    Bu en çok on saniye sürer. Eski kameralar yavaştır.
    Daha uzun sürerse “Durdur” düğmesine basıp kameranın kablosunu kontrol edin.
    Burada yalnızca soru soruyoruz. Kamerada hiçbir şey değişmez.
help-method =
    Bu adres, kamera kurulurken yazılmıştır.
    Kamerayı bir montaj firması kurduysa kod onlara gidebilir. Onlara sorun.
    O gelen kutusuna erişemiyorsanız bu yardımı kapatıp başka bir yöntem seçin.
help-privacy =
    Resimde görüntü kaydı veya parola yoktur.
    Bu adım olmadan Hikvision hangi kameranın sizin olduğunu bilemez.
    İstemiyorsanız “Geri” düğmesine basın. Hiçbir şey gönderilmedi.
help-saved_address =
    Kamera her adresin yalnızca bir kısmını gösterir. İlk harfi ve sonunu karşılaştırın.
    Kamerayı bir montaj firması kurduysa adreslerden biri onların olabilir. Onlara sorun.
    Emin değil misiniz? Birini deneyin. Geri dönüp diğerini seçebilirsiniz.
help-export =
    Tarayıcınız bu sayfa için sizi uyarabilir. Kendi kameranızın sayfası olduğu için devam edebilirsiniz.
    “Parolamı unuttum” (Forgot password) bağlantısı yok mu? Kamerayla aynı ağdaki bir bilgisayarı kullanın.
    Tarayıcı resmi çoğu zaman “İndirilenler” klasörüne kaydeder.
    Yalnızca bir kez dışa aktarın. Yeni bir resim eski kodu geçersiz kılabilir.
help-request =
    Dosya penceresi açılmadı mı? Bu yardımı kapatın. Resmin yeri sayfada yazar.
    Resmi telefondan da gönderebilirsiniz. Önce resim dosyasını telefona aktarın.
    Dosyayı olduğu gibi ekleyin. Fotoğraf veya ekran görüntüsü çalışmayabilir.
    Yeni bir resim eski kodu geçersiz kılabilir. Bu resmi kullanın.
help-send =
    Herhangi bir e-posta hesabı olur. Kamerada kayıtlı adres olması gerekmez.
    Yalnızca kendi e-posta hizmetinize nasıl bağlanacağımızı sorarız. Göndermeden önce size gösteririz.
    İş e-postası çoğu zaman başka uygulamalara kapalıdır. Kişisel hesabınızı kullanın.
help-mailbox =
    Birçok hizmet uygulama şifresi ister. Bu şifreyi web sayfalarında oluşturursunuz.
    Olmuyor mu? İki kez “Geri” düğmesine basıp e-postayı taslak olarak açın.
    Sunucu yanlış mı? “Sunucu ayarları” bölümünü açıp değiştirin.
    Regain, e-posta parolanızı saklamaz.
help-wait =
    Spam, Gereksiz ve diğer klasörlerde “Hikvision” adını arayın.
    Kamera kurulurken kaydedilen adresin gelen kutusuna bakın.
    Resim ekli miydi? Değilse yeniden gönderin.
    Kamera yeniden başlarsa kod geçersiz olur. O zaman yeniden kod isteyin.
help-watch =
    Birçok hizmet uygulama şifresi ister. Bu şifreyi web sayfalarında oluşturursunuz.
    Bu şart değil. Gelen kutusuna kendiniz de bakabilirsiniz.
    Bazı hizmetler yalnızca web tarayıcısında açılır. O zaman “Geri” düğmesine basın.
    Kamera kurulurken kaydedilen adresin gelen kutusu olmalıdır.
help-code =
    Kodu en yeni e-postadan kopyalayın. Eskiler çalışmaz.
    Boşluklar ve çizgiler önemli değildir. Büyük ve küçük harf önemli olabilir.
    O zamandan beri kameranın elektriği kesildiyse “Geri” düğmesine basıp yeniden kod isteyin.
help-answer_1 =
    Soruları, kamerayı kuran kişi seçti. Ona sorun.
    O zaman yazıldığı gibi deneyin, büyük ve küçük harfler de aynı olsun.
    Henüz hiçbir şey gönderilmedi. Kamera bütün yanıtları sonra, birlikte görür.
help-answer_2 =
    Soruları, kamerayı kuran kişi seçti. Ona sorun.
    Geri dönüp önceki yanıtı değiştirebilirsiniz.
    Henüz hiçbir şey gönderilmedi. Kamera bütün yanıtları sonra, birlikte görür.
help-answer_3 =
    Soruları, kamerayı kuran kişi seçti. Ona sorun.
    Sırada yeni parola var. Sonra hepsi kameraya birlikte gider.
    Birkaç yanlış deneme kamerayı bir süre kilitler.
help-key_file =
    USB belleklere ve eski bilgisayarların “İndirilenler” klasörüne bakın.
    Bu dosya montaj firmasında olabilir.
    Böyle bir dosya yok mu? Geri dönüp başka bir yöntem seçin.
help-phone_app =
    Bunu yalnızca kameranın eklendiği telefon yapabilir.
    Uygulamadaki adlar biraz farklı olabilir.
    Emin değilseniz geri dönüp e-posta kodunu kullanın.
help-factory_reset =
    Düğmenin yeri, modelinizin kılavuzunda yazar.
    Düğme yok mu? O zaman yalnızca üreticinin desteği yardımcı olabilir.
    Kayıt cihazına bağlı bir kamera, cihaza yeniden eklenmelidir.
help-support =
    Etiket, kameranın arkasında veya altındadır.
    Destek parolanızı sormaz. Parolanızı vermeyin.
    Sorulacak en iyi yer, kamerayı satan mağazadır.
help-password =
    Bütün kurallara uyan bir parola için “Parola öner” düğmesine basın.
    İki kutuyu da gösterip harf harf karşılaştırın.
    ç, ğ, ı, ö, ş, ü, tırnak ve iki nokta kullanmayın. Kamera onları okuyamaz.
help-setting =
    Bu en çok yarım dakika sürer.
    Şimdi kameranın fişini çekmeyin.
    İşlem durursa neyin değişip neyin değişmediğini söyleriz.
help-unsure =
    Bir kameranın açılması yaklaşık bir dakika sürer.
    “Yeniden kontrol et”, kameranın deneme haklarından birini kullanır. Basmadan önce bekleyin.
    Yeni parola çalışmıyorsa eskisi hâlâ çalışıyor olabilir.
help-own_page =
    “Parolamı unuttum” (Forgot password) bağlantısı giriş kutusunun altındadır.
    Bağlantı yok mu? Telefon yerine aynı ağdaki bir bilgisayarı kullanın.
    Sayfa kod isterse aynı kodu kullanın. Yeni bir resim dışa aktarmayın.
help-not_activated =
    Fabrika ayarlarına dönen kamera yeni gibidir. Parolası olmaz.
    Kendi sayfasında kurun. Sonradan bulabileceğiniz bir parola seçin.
    Sizin kameranız değil mi? Geri dönüp başka birini seçin.
help-no_email_saved =
    Adres yalnızca parola kaybolmadan önce kaydedilebilir.
    Kamerayı kuran kişi parolayı biliyor olabilir.
    Sıfırlama düğmesi çoğu zaman merceğin veya kartın yanındaki kapağın altındadır.
help-not_offered =
    Misafir ağları ve VPN bu yöntemi gizleyebilir.
    Kayıt cihazına bağlı kameraların parolası, kayıt cihazı üzerinden sıfırlanır.
    Çok eski kameralarda e-posta yöntemi hiç yoktur.
help-done =
    Telefon uygulaması sorarsa yeni parolayı oraya yazın.
    Kayıt cihazında görüntü yoksa parolayı onun kamera listesinde değiştirin.
    Kamerayı kullanan diğer programlara da yeni parola gerekir.
    Erişebildiğiniz bir e-posta adresi kaydedin. Böylece bir dahaki sefere kod gelebilir.

# --- what "Copy details" copies: facts for a helper, without secrets ---

details-version = Regain { $version }
details-date = Tarih: { $date }
details-system = Sistem: { $system }
details-renderer = Çizim: { $renderer }
details-scale = Ölçek: %{ $percent }
details-page = Sayfa: { $page }
details-trouble = Sorun: { $trouble }
details-model = Kamera: { $model }
details-firmware = Yazılım: { $firmware }
details-tail = Seri no sonu: { $tail }
details-line = Bağlantı: { $line }
details-offered = E-posta yöntemi: { $offered }
details-service = Hizmet: { $service }
details-answers = Yanıtlar: { $answers }
details-numbers = Yanıt sayıları: { $numbers }
details-words = Sözcükler: { $words }
details-shape = Yapı: { $shape }
details-form = Biçim: { $form }
details-observed = { $form }, bu ağda OBSERVED
details-one_of = şunlardan biri: { $forms }, bu ağda OBSERVED
details-asked = Sayfanın gönderdiği: { $shape }
details-none = yok
