# Every sentence that people see. Short words, short sentences; nothing here is built from two parts.

app-name = Regain
window-title = Kamera parolamı sıfırla – Regain
not-made-by = Regain bir Hikvision ürünü değildir.

# Two whole sentences behind one another, and two names of a list: how a language puts them together.
two-sentences = { $one } { $other }
two-of-a-list = { $one }, { $other }

# --- the frame ---

stage-find = Kameranızı bulun
stage-prove = Sizin olduğunu gösterin
stage-password = Yeni parola belirleyin
stage-done = Tamamlandı
sub-method = Yöntemi seçin
sub-privacy = Gizlilik bildirimi
sub-export = Resmi alın
sub-request = Resmi gönderin
sub-wait = E-postayı bekleyin
sub-code = Kodu girin
sub-answers = Soruları yanıtlayın
rail-count = Adım { $n }/{ $total }
rail-count-short = { $n }/{ $total }
rail-entry = Adım { $n }/{ $total }: { $stage }
rail-entry-done = Adım { $n }/{ $total }: { $stage }, tamamlandı
page-scroll-bar = Sayfayı kaydır
list-scroll-bar = Listeyi kaydır
rail-list = Adımlar
rail-here = Buradasınız
rail-part-done = { $step }: tamamlandı
camera-nameless = Kameranız
camera-line = { $model } · { $address }
row-line = { $address } · seri no sonu { $tail }

demo-strip = Demo – sanal kamera, hiçbir bilgi bu bilgisayardan çıkmaz
link-stuck = Takıldım
stuck-title = Takıldıysanız
stuck-other = Diğer yöntemler
stuck-other-text = Kameranın kendi sayfasında “Parolamı unuttum” (Forgot password) bağlantısını arayın. Orada güvenlik soruları veya anahtar dosyası seçeneği olabilir.
stuck-support = İşe yaramadı mı? Birine danışın
stuck-support-text = Mağaza veya montaj firması yardımcı olabilir. Hikvision desteği, modeli ve seri numarasını sorar.
stuck-about = Regain bir Hikvision ürünü değildir. Üreticinin kendi parola sıfırlama yöntemini kullanır.
button-close-help = Yardımı kapat
button-copy-details = Ayrıntıları kopyala
button-back = Geri
button-stop = Durdur
button-continue = Devam et
button-close = Kapat
button-close-anyway = Yine de kapat
button-copied = Kopyalandı
label-details = Ayrıntılar
details-said = Gelen yanıt: { $said }

# --- time ---

monday = Pazartesi
tuesday = Salı
wednesday = Çarşamba
thursday = Perşembe
friday = Cuma
saturday = Cumartesi
sunday = Pazar
january = Ocak
february = Şubat
march = Mart
april = Nisan
may = Mayıs
june = Haziran
july = Temmuz
august = Ağustos
september = Eylül
october = Ekim
november = Kasım
december = Aralık
time-today = bugün { $time }
time-tomorrow = yarın { $time }
time-yesterday = dün { $time }
time-on-day = { $day } { $month } { $weekday } { $time }
time-on-date = { $day } { $month } { $year } { $weekday } { $time }
time-after-change = { $time } (saatler geri alındıktan sonra)
# 0 to 23, then 1 to 12.
clock-time = { NUMBER($hour, minimumIntegerDigits: 2) }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-time-of-twelve = { $hour }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-am = { $time } ÖÖ
clock-pm = { $time } ÖS

# --- resume ---

resume-title = Kaldığınız yerden devam etmek ister misiniz?
resume-lead = Bu kamera için kod istediniz.
resume-lead-unsent = Bu kameranın QR kodlu resmi henüz gönderilmedi.
resume-lead-doubt = Kameraya yeni bir parola gönderiliyordu.
resume-asked = İşlem zamanı: { $when }.
resume-asked-code = Kod istendi: { $when }.
resume-fetched = Resim kameradan alındı: { $when }.
resume-valid = Kod şu zamana kadar geçerli: { $until }. Kamera yeniden başlarsa kod geçersiz olur.
resume-doubt = Yeni parolanın çalışıp çalışmadığını öğrenebiliriz.
resume-unsent = Resmi gönderdiyseniz de “Sürdür” düğmesine basın.
resume-over = Bu bilgisayarın saatine göre kodun süresi doldu: { $until }. Bu saat doğru mu? Değilse “Sürdür” düğmesine basın.
resume-clock-behind = O zamandan beri bu bilgisayarın saati geri alınmış. Bu sayfalardaki saatler yanlış olabilir.
link-other-camera = Başka kamera
link-remove-journey = Bunu bilgisayardan sil
button-carry-on = Sürdür
button-start-again = Baştan başla

# --- find ---

find-title = Kameranıza yeniden erişin
find-lead = Aşağıdan kameranızı seçin. 3. adıma kadar hiçbir şey değişmez.
find-lead-none = Önce kameranızı arıyoruz. 3. adıma kadar hiçbir şey değişmez.
find-newer-memo = Bu bilgisayarda daha yeni bir Regain kullanılmış. Onun kayıtlarına dokunmadık. Başladığınız işi sürdürmek için o sürümü açın.
find-damaged-memo = Regain’in önceki işlemden sakladığı bilgiler okunamıyor. Onları bir kenara ayırdık. Buradan yeniden başlayın.
find-broke-off = Regain geçen sefer kendi hatası yüzünden kapandı. Başladığınız işi sürdürebilirsiniz.
find-cut-off = Regain geçen sefer yarıda kesildi. Başladığınız işi sürdürebilirsiniz.
find-earlier = Henüz bitmeyenler
earlier-camera = { $model }, seri no sonu { $end }
earlier-camera-at = { $model }, adres { $address }
earlier-asked = Kod istendi: { $when }.
earlier-unsent = Resim alındı: { $when }. Henüz gönderilmedi.
earlier-doubt = Yeni bir parola gönderiliyordu. Çalışıp çalışmadığını öğrenebiliriz.
button-carry-on-with = Sürdür: { $camera }
find-need-network = Aynı ev ağı
find-need-inbox = Kamerada kayıtlı e-postaya erişim
find-need-time = Yaklaşık 10 dakika
find-label = Kameranın ve kutusunun etiketindeki numara da aynı dört karakterle biter.
find-label-picture = Numarası { $tail } ile biten etiket
find-unplug = Birbirine benzeyen iki kamera mı var? Sizinkinin fişini kısa süreliğine çekin, sonra yeniden arayın.
find-searching = Ev ağınızda aranıyor…
find-count = { $count ->
    [one] 1 kamera bulduk.
   *[other] { $count } kamera bulduk.
}
find-so-far = { $count ->
    [one] Şimdilik 1
   *[other] Şimdilik { $count }
}
find-none = Henüz kamera yok.
find-incomplete = Bu liste eksik olabilir. Diğer kamera programlarını kapatıp yeniden arayın.
find-list = Ağınızdaki kameralar
link-not-listed = Kameram listede yok
link-look-again = Yeniden ara
link-look-everywhere = Her yerde ara
link-more-reasons = Diğer nedenler
field-address = Kameranın adresi
hint-address = Örneğin 192.168.1.64

family-camera = Kamera
family-thermal = Termal kamera
family-recorder = Kayıt cihazı
family-doorbell = Kapı zili
family-access = Geçiş kontrol cihazı
family-alarm = Alarm paneli
row-kind = { $kind } { $model }
row-nameless = Bilinmeyen cihaz

# --- badges: a few words in the row; then what to do ---

note-lead = { $note }.
badge-not_activated = Henüz kurulmadı
    .do = Henüz parolası yok, kod gerekmez. Ne yapacağınızı görmek için “Devam et” düğmesine basın.
badge-other_segment = Başka ağda
    .do = Bu bilgisayar ona henüz ulaşamıyor. Bilgisayarı kamerayla aynı ağa bağlayın.
spare-address = Bu bilgisayar ona henüz ulaşamıyor. Ağ ayarlarında bu bilgisayara bir süreliğine { $address } adresini ve { $mask } maskesini verin. Kamerada hiçbir şeyi değiştirmeyiz.
badge-clock_wrong = Saati yanlış
    .do = Elektriği kesilmiş olabilir. İşiniz bitene kadar fişini çekmeyin.
badge-recorders_own = Kayıt cihazına bağlı
    .do = Bir kayıt cihazına takılı. Parolasını kayıt cihazı üzerinden sıfırlayın.
badge-not_hikvision = Hikvision değil
    .do = Üreticisinin başka bir sıfırlama yöntemi var. Bu uygulama yardımcı olamaz.
badge-only_onvif = Geniş aramada bulundu
    .do = Hikvision’ın kendi aramasına yanıt vermedi. Denemek güvenlidir.
badge-cannot_reset_by_email = E-postayla sıfırlama yok
    .do = Kamera böyle bildiriyor. Diğer yöntemleri görmek için “Devam et” düğmesine basın.
note-new = Son aramada yoktu
note-silent = Bu kez yanıt vermedi
note-done = { $minutes ->
    [0] Az önce tamamlandı
    [one] Bir dakika önce tamamlandı
   *[other] { $minutes } dakika önce tamamlandı
}
note-email-likely = E-postayla sıfırlama olası

# --- why the list is empty; what to do ---

cause-no_adapter_up = Bu bilgisayar hiçbir ağa bağlı değil
    .do = Kablo takın veya evinizdeki Wi-Fi ağına bağlanın.
cause-only_vpn = Bu bilgisayar yalnızca VPN’e bağlı
    .do = Ev ağınıza da bağlanın.
cause-firewall_may_drop = Güvenlik duvarı yanıtları engelliyor olabilir
    .do = Bu bilgisayarın güvenlik duvarında Regain’e izin verin veya kameranın adresini yazın.
cause-wifi_isolation = Wi-Fi, cihazları ayırıyor olabilir
    .do = Misafir Wi-Fi ağından çıkın veya kablo kullanın.
cause-port_taken = Başka bir kamera programı açık
    .do = O programı kapatın. SADP ve iVMS böyle programlardır.
cause-windows_public_profile = Windows, ağınızı ortak ağ sayıyor olabilir
    .do = Ağ ayarlarını açıp “Özel ağ” seçeneğini seçin.
cause-macos_local_network = Mac, Regain’e ağ izni vermiyor olabilir
    .do = Sistem Ayarları’nda önce “Gizlilik ve Güvenlik”, sonra “Yerel Ağ” bölümünü açın. Regain’e izin verin.
cause-other_network = Kamera kapalı veya başka ağda olabilir
    .do = Elektriğini kontrol edin. Bir kayıt cihazına takılıysa kayıt cihazının adresini yazın.

# --- check ---

check-title = Kameranıza bakıyoruz
check-lead = Kameraya neler yapabildiğini soruyoruz. Bu hiçbir şeyi değiştirmez.
check-status = Kameraya soruluyor…

# --- privacy ---

privacy-title = Kodu istemeden önce
privacy-lead = Bundan sonra olacaklar hakkında dört bilgi.
privacy-what = Ne gönderilir?
privacy-what-text = QR kodu denen kare desenli bir resim. Kameranızı tanıtır.
privacy-whom = Kime gider?
privacy-whom-text = Hikvision’a: { $address }. E-postayı siz gönderirsiniz. Biz başka kimseye bir şey göndermeyiz.
privacy-named-later = Standart adres. Kameranız onu bir sonraki adımda bildirir.
privacy-why = Neden?
privacy-why-text = Hikvision kameranızı bulur ve size kodu e-postayla gönderir.
privacy-kept = Ne saklanır?
privacy-kept-text = İşiniz bitene kadar resim saklanır. Kod saklanmaz.
link-full-notice = Bildirimin tamamını oku
link-less-notice = Daha az göster
notice-1 = Regain bu bilgisayarda çalışır. Hesap gerektirmez, sizi takip etmez.
notice-2 = Kameranıza bağlanır. E-posta hizmetinize yalnızca resmi buradan gönderirseniz veya gelen kutusunu izlemesine izin verirseniz bağlanır.
notice-3 = Resim, kameranın modeli ve zaman bilgileri bu bilgisayarda kalır. İşiniz bitince silinir.
notice-4 = Hikvision, resmi ve onu hangi adresten gönderdiğinizi görür. Orada Hikvision’ın gizlilik bildirimi geçerlidir.
button-accept = Kabul et ve devam et

# --- saved address ---

saved-address-title = Hangi e-posta hesabına erişebiliyorsunuz?
saved-address-lead = Kamerada birkaç e-posta adresi kayıtlı. Kod, seçtiğiniz adrese gider.
saved-address-unnamed = Kayıtlı adres { $number }
saved-address-other = Her adresin ayrı bir resmi vardır. Kod gelmezse geri dönüp başka bir adres seçin.

# --- password ---

password-title = Yeni parola belirleyin
password-lead = Kameranıza “{ $user }” adıyla ve bu parolayla giriş yapacaksınız.
field-password = Yeni parola
field-repeat = Parolayı yeniden yazın
rule-length = { $min }–{ $max } karakter
rule-kinds = En az iki tür: a–z, A–Z, 0–9, semboller
rule-characters = Türkçe karakter, (") ve (:) yok
rule-name = İçinde “{ $user }” yok
rule-met = { $rule }: tamam
rule-open = { $rule }: henüz değil
rule-too-long = { $min }–{ $max } karakter, şu an { $count }
password-longer = Uzun parola daha güvenlidir. Mümkünse { $max } karakterin hepsini kullanın.
password-unprotected = Bu kamera gönderdiklerimizi gizleyemiyor. Yalnızca güvendiğiniz bir ağda devam edin.
password-stops = Eski parola hemen geçersiz olur.
password-devices = Onu kullanan telefon ve kayıt cihazları yenisini ister.
password-keep = Bu bilgisayarın parola kasasında sakla
button-suggest = Parola öner
password-suggested = Buna ne dersiniz?
button-use-password = Bunu kullan
button-show-password = Yeni parolayı göster
button-hide-password = Yeni parolayı gizle
button-show-repeat = Parola tekrarını göster
button-hide-repeat = Parola tekrarını gizle
button-show-mail = E-posta parolasını göster
button-hide-mail = E-posta parolasını gizle
button-set-password = Yeni parolayı ayarla

# --- done ---

done-title = Kameranızın artık yeni bir parolası var
done-lead = Yeni parolayla giriş yaptık: { $when }. Parola çalışıyor.
done-snapshot = Kameradan bir görüntü
done-caption = Kamera görüntüsü, { $when }
done-unknown-form = Kameranızın sayfası, Regain’in henüz bilmediği bir biçim kullandı. Ayrıntıları kopyalayıp Regain’i aldığınız yerde paylaşın. Bunun için “Regain learned something from my camera” formunu kullanın. Ayrıntılarda gizli bilgi yoktur.
done-order = Son düzenlemeler

# --- done: the clock ---

done-clock-shows = Kamerada: { $camera }. Bu bilgisayarda: { $computer }.
done-clock-right = Kameranın saati doğru
done-clock-zone = Kameranın saati başka bir saat diliminde
done-clock-ahead = Kameranın saati { $amount } ileri
done-clock-behind = Kameranın saati { $amount } geri
done-clock-says = Kameraya bu bilgisayarın saatini ve saat dilimini yazarız.
done-clock-server = Kameraya bu bilgisayarın saatini ve saat dilimini yazarız. Kameranın saat sunucusu yanıt vermiyor, bu ayarı kapatırız.
done-clock-set = Saati ayarlayıp yeniden baktık: artık doğru.
done-clock-unknown = Kamera saatini bildirmedi
done-setting-clock = Saat ayarlanıyor…
button-set-clock = Saati ayarla
amount-minutes = { $n ->
    [one] 1 dakika
   *[other] { $n } dakika
}
amount-hours = { $n ->
    [one] 1 saat
   *[other] { $n } saat
}
amount-days = { $n ->
    [one] 1 gün
   *[other] { $n } gün
}
amount-years = { $n ->
    [one] 1 yıl
   *[other] { $n } yıl
}

# --- done: the address for next time ---

done-recovery-to = Sonraki kodlar şuraya gider: { $addresses }
done-recovery-note = Oraya gelen e-postaları okuyabiliyor musunuz?
done-recovery-none = Sonrası için kayıtlı e-posta adresi yok
done-recovery-none-note = Adres olmadan kod gelemez.
done-recovery-saved = Adres kaydedildi, kamera onu gösteriyor.
done-recovery-replaces = { $n ->
    [0] Kameraya yalnızca bu adresi yazarız.
    [one] Eskisinin yerini alır. Başka hiçbir şey değişmez.
   *[other] Kayıtlı { $n } adresin hepsinin yerini alır. Başka hiçbir şey değişmez.
}
field-recovery-address = E-posta adresiniz
done-saving-address = Adres kaydediliyor…
button-change-short = Değiştir
button-change-address = Bu adresi değiştir
button-type-address = Bir adres yaz
button-save-address = Bu adresi kaydet
link-keep-address = Olduğu gibi bırak
done-signed-out = Kameradaki oturumumuz kapandı. Bunu kameranın sayfasında değiştirebilirsiniz.

# --- done: what else uses the old password ---

done-others = Yeni parola başka cihazlara da gerekli
done-others-stop = Önce kayıt cihazı gibi kendiliğinden giriş yapanları durdurun. Yanlış denemeler kamerayı kilitler.
done-others-type = Yeni parolayı her telefon uygulamasına ve kayıt cihazına yazın.
done-others-start = Sonra onları yeniden çalıştırın.
button-show-how = Nasıl yapılır?
button-hide-how = Bunu gizle

# --- done: the password store ---

done-kept = Parola, bu bilgisayarın parola kasasında. { $app } uygulamasında “regain” kaydını arayın.
done-kept-demo = Demoda bu bilgisayarın parola kasasına hiçbir şey kaydedilmez.
store-linux = Parolalar ve Anahtarlar
store-macos = Anahtar Zinciri Erişimi
store-windows = Kimlik Bilgileri Yöneticisi
done-keeping = Bu bilgisayarın parola kasası bekleniyor…
done-not-kept = Bu bilgisayar parolayı saklayamadı
done-not-kept-todo = Şimdi kopyalayın veya bir yere yazın. Kapattığınızda buradan silinir.

# --- the new password, until the last page closes ---

fresh-title = Yeni parolanız
fresh-hidden = Gizli
fresh-write = Güvenli bir yerde saklayın. Kapatınca buradan silinir.
button-show-short = Göster
button-hide-short = Gizle
