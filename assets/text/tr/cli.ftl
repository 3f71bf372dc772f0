# Words of the command line. One sentence each, with what to do.

cli-help =
    Regain { $version }: kendi Hikvision kameranıza yeniden erişin.

    regain                               pencereyi açar
    regain --demo [--scenario S]         aynısı, sanal kamerayla; ekran yoksa: bütün sayfaların resimleri
    regain find [--seconds N] [--interface IP] [--json]
                                         kameraları listeler
    regain probe ADRES [--json]          bir kameranın sundukları, yalnızca okur
    regain relay ADRES [--json]          kameranın sayfası bu bilgisayar üzerinden; gördüğünü söyler, değerleri asla
    regain rehearse [--scenario S] [--mail desk|real] [--pictures DIR] [--json]
                                         bütün işlemi sanal kamerayla baştan sona yürütür; gerçek e-posta,
                                         kuruluysa Exim ve Dovecot üzerinden
    regain simulate [--bind IP] [--http-port N] [--https-port N] [--scenario S] [--json] [SEÇENEKLER]
                                         program olarak sanal kamera
        --sadp                           aramalara yanıt verir; şunların herhangi biriyle de verir:
        --count N                        bu kadar kamera (en çok 2000), her biri bir sonraki adreste
        --sadp-mode unicast|multicast|both
                                         yanıtların gideceği yer
        --claims-address IP              başka bir adresi olduğunu söyler, başka ağdaki bir kamera gibi
        --hello-after SANİYE             o ana kadar susar, sonra kendini tanıtır, açılan bir kamera gibi
        --onvif, --onvif-only            ONVIF aramalarına da yanıt verir veya yalnızca onlara

    --renderer auto|gl|software          pencerenin nasıl çizileceği
    --language TAG                       bütün sözlerin dili, örneğin en, es veya pt-BR
    --version, --help

    Senaryolar: { $scenarios }

cli-unknown-argument = Regain “{ $argument }” ifadesini bilmiyor; bildikleri için “regain --help” yazın.
cli-missing-value = “{ $option }” seçeneğinden sonra bir değer gerekir; nasıl olduğunu “regain --help” gösterir.
cli-bad-value = “{ $value }” değeri “{ $option }” seçeneğine uymuyor; uyanları “regain --help” gösterir.
cli-no-language = Regain “{ $language }” dilini bilmiyor. Bildiği diller: { $languages }
cli-conflict = “{ $one }” ile “{ $other }” birlikte kullanılamaz; nelerin olduğunu “regain --help” gösterir.
cli-needs-demo = “--scenario”, “--pictures” ve “--json” burada “--demo” ister; nasıl olduğunu “regain --help” gösterir.
cli-missing-address = Hangi kamera olduğunu yazın, örneğin “192.168.1.64”.
cli-bad-address = “{ $address }” bir kamera adresi değil; 192.168.1.64 veya 192.168.1.64:8080 gibi yazın.

cli-already-open = Regain zaten açık ama penceresi yanıt vermiyor. Biraz bekleyin ve penceresini arayın; pencere yoksa bu bilgisayarda oturumu kapatıp yeniden açın.
cli-no-display = Burada pencere açılacak bir ekran yok; “regain --demo” ekransız da çalışır.
cli-no-window = Pencere açılamadı: { $reason }. Kamerada hiçbir şey değişmedi. Bu bilgisayarda oturumu kapatıp yeniden açın, sonra Regain’i bir kez daha başlatın.
cli-no-window-gl = Pencere açılamadı: { $reason }. “regain --renderer software” komutunu deneyin.
cli-no-window-library = Masaüstünün bir parçası kurulu olmadığı için pencere açılamadı: { $reason }. libx11, libx11-xcb, libxcursor, libxi ve libxkbcommon-x11 paketlerini kurun, sonra Regain’i yeniden başlatın.
cli-broke-off-title = Regain’in kapanması gerekiyor
cli-broke-off = Regain kendi hatası yüzünden durdu ({ $reason }). Yeniden başlatın: başladığınız iş kayıtlı. Yeni bir parola gönderiliyorduysa Regain, çalışıp çalışmadığını öğrenmenize yardım eder. Günlüğün yeri: { $folder }.
cli-no-log = Regain günlük tutmadan sürüyor: { $reason }.
cli-log-no-file = yerinde duran şey bir dosya değil
cli-no-start = Regain başlatılamadı: { $reason }. Veri klasörünüze yazılabildiğini kontrol edin.
cli-no-threads = Regain başlatılamadı: sistem ona artık iş parçacığı veya açık dosya vermiyor ({ $reason }). Diğer programları kapatın, sonra Regain’i yeniden başlatın.
cli-no-disk = Regain başlatılamadı: veri klasörünün bulunduğu disk yanıt vermiyor. O diski ve kablosunu kontrol edin veya bu bilgisayarı yeniden başlatın, sonra Regain’i yeniden başlatın.
cli-no-scratch = Regain başlatılamadı: geçici dosyalar için yer bulunamadı: { $folder } ({ $reason }). Bu klasörün var olduğunu ve içine yazılabildiğini kontrol edin.
cli-no-simulator = Sanal kamera başlatılamadı: { $reason }. Başka bir port veya adres deneyin.
cli-no-mail-program = Gerçek e-posta için {$program} gerekir ama burada kurulu değil; kurun veya “--mail real” seçeneğini yazmayın.
cli-no-mail-servers = Gerçek posta sunucuları başlatılamadı: { $reason }. Onlarsız devam etmek için “--mail real” seçeneğini yazmayın.
cli-no-output = Çıktı yazılamadı: { $reason }. Nereye gittiğini kontrol edin.
cli-no-pictures = Resimler yazılamadı: { $reason }. Başka bir klasör seçin.

cli-found = { $model }, adres { $address }, seri no sonu { $serial }
cli-unknown-model = Kamera
cli-unknown-serial = bilinmiyor
cli-none-no_adapter_up = Bu bilgisayar hiçbir ağa bağlı değil. Kameranın ağına bağlanıp yeniden arayın.
cli-none-only_vpn = Bu bilgisayar yalnızca VPN’e bağlı, başka ağda değil. Kameranın ağına bağlanıp yeniden arayın.
cli-none-firewall_may_drop = Hiçbir kamera yanıt vermedi. Bu bilgisayardaki güvenlik duvarı aramayı engelliyor: izin verin veya kameranın adresini kullanın.
cli-none-wifi_isolation = Hiçbir kamera yanıt vermedi. Wi-Fi, misafir ağları gibi, cihazları birbirinden ayırıyor olabilir: ev ağına bağlanın.
cli-none-port_taken = Hiçbir kamera yanıt vermedi ve arama portunu başka bir program kullanıyor: o programı kapatıp yeniden arayın.
cli-none-windows_public_profile = Hiçbir kamera yanıt vermedi. Windows bu ağı ortak ağ sayıyor olabilir: özel ağ yapıp yeniden arayın.
cli-none-macos_local_network = Hiçbir kamera yanıt vermedi. Sistem ayarlarında bu programa yerel ağ izni verip yeniden arayın.
cli-none-other_network = Hiçbir kamera yanıt vermedi. Elektriği olduğunu, aynı ağda olduğunu ve güvenlik duvarının yanıtları engellemediğini kontrol edin.
cli-port-taken = Arama portunu başka bir program kullanıyor, bu yüzden liste eksik olabilir.

cli-probe-offline = Bu adreste yanıt veren yok: { $address }. Adresi ve kameranın elektriğini kontrol edin.
cli-probe-broken-off = Bu adreste bir şey yanıt veriyor ama yanıtı yarıda kesiliyor: { $address }. Bir dakika bekleyip yeniden deneyin.
cli-probe-changes = { $address } adresindeki cihaz her soruda başka bir sertifika gösteriyor. Araya biri girmiş olabilir, bu yüzden söyledikleri geçerli sayılmaz.
cli-probe-unknown = Burada { $address } adlı bir cihaz yok. Yazılışını kontrol edin.
cli-probe-other = { $address } adresinde bir şey yanıt veriyor ama bir Hikvision kamera değil.
cli-probe-outdated = { $address } adresindeki kamera yalnızca Regain’in desteklemediği eski bir koruma türünü destekliyor. Adresin başına http:// yazıp deneyin.
cli-probe-way = E-postayla kurtarma: { $way ->
        [offered] bu kamera bunu sunuyor ve kayıtlı bir adresi var
        [no_address_saved] adres kaydedilmemiş, bu yüzden kod gönderilemez
        [not_offered] bu kamera bunu sunmuyor
        [not_activated] kameranın henüz parolası yok, sıfırlanacak bir şey de yok
        [other_segment] kamera bunu yalnızca kendi ağına sunuyor, bu bilgisayar ise başka ağda
        [not_named] kamera bunu bildirmiyor, yani büyük olasılıkla yok; denemek gösterir
       *[hidden] kamera bildirmiyor; denemek gösterir
    }.
cli-probe-activated = İlk parola belirlenmiş mi: { $answer ->
        [yes] evet
        [no] hayır, kamera yeni
       *[unknown] kamera bildirmiyor
    }.

cli-probe-model = Modeli: { $model }.
cli-probe-other-way = Şunu da sunuyor: { $way }.
cli-probe-asked = { $path }: { $answer }
cli-probe-silent = yanıt yok

cli-simulating = Sanal kameranın adresi: http://{ $address }/, parolası: { $password }.
cli-simulated-camera = { $model }: http://{ $address }/, seri numarası { $serial }
cli-too-many-files = Sistem bu programa bu kadar kamera için yeterli açık dosya izni vermiyor; önce sınırı yükseltin, örneğin “ulimit -n 8192” ile, veya daha az kamera başlatın.
cli-simulated-mail = Kamera sahibinin gelen kutusuna, içinde { $code } kodu olan bir e-posta ulaştı.

cli-demo-offscreen = Burada ekran yok, bu yüzden işlem penceresiz yürütülüyor.
cli-step = { $step }: { $ms } ms
cli-step-trouble = { $step }, { $trouble }: { $ms } ms
cli-rehearsal-done = Tamamlandı: yeni parolayla giriş yapılıyor, eskisiyle yapılamıyor.
cli-rehearsal-clock = Kameranın saati yanlıştı, ayarlandı.
cli-rehearsal-address = Kodların gittiği adres değiştirildi.
cli-rehearsal-stopped = Durdu: { $trouble }.
cli-rehearsal-stuck = Durdu: { $seconds } saniye boyunca hiçbir şey olmadı.
cli-pictures-in = Resimlerin yeri: { $folder }.

dialog-save-title = Hikvision için resmi kaydet
dialog-pick-title = Kameranın sayfasından alınan resmi seç
dialog-sheet-title = Destek belgesini kaydet

cli-no-relay = Kameranın sayfası bu bilgisayar üzerinden geçirilemedi: { $reason }. Sayfayı tarayıcınızda doğrudan açın.
cli-relay-ready = Bu adresi tarayıcınızda açın; bir kez çalışır: { $url }
cli-relay-link = Tarayıcı kapandıysa bu adres sayfayı yeniden açar: { $url }
cli-relay-opened = Sayfa açıldı.
cli-relay-picture = Sayfa, kurtarma hizmeti için resmi aldı.
cli-relay-sent = Sayfa yeni bir parola gönderdi ({ $request }): { $shape }
cli-relay-known-form = Regain’in bildiği bir biçimde yazılmış: { $dialects }
cli-relay-one-of-forms = Birbirine benzeyen şu biçimlerden birinde yazılmış: { $dialects }
cli-relay-unknown-form = Regain’in bilmediği bir biçimde yazılmış.
cli-relay-addresses = Kameranın bildirdiği kayıtlı e-posta adresi sayısı: { $count }
cli-relay-address-saved = Sayfa, kamerada kayıtlı e-posta adresini değiştirdi.
cli-relay-no-email = Kamera, e-postayla kod gönderemediğini bildiriyor.
cli-relay-locked = Kamera bir süre deneme kabul etmiyor.
cli-relay-locked-for = Kamera şu anda deneme kabul etmiyor. Beklenecek dakika: { $minutes }
cli-relay-old-protection = Bu kamera yalnızca Regain’in desteklemediği eski bir koruma türünü destekliyor. Sayfasını tarayıcınızda doğrudan açın: { $url }
cli-relay-answered = Kameranın yanıtı: { $outcome }

relay-opening = Kameranızın sayfası açılıyor…
relay-refused = Bu bağlantı bir kez, ilk açıldığı tarayıcıda çalışır. Regain’e gidip “Kamera sayfasını aç” düğmesine basın: yeni bir bağlantı oluşur.
relay-unreachable = Kameranız yanıt vermiyor. Hiçbir şey değişmedi. Biraz bekleyin, sonra bu sayfayı yenileyin.
relay-lost = Kameranız yeni parolayı aldı ama yanıt vermedi. Parola ayarlanmış olabilir de olmayabilir de. Öğrenmek için onunla giriş yapın.
relay-other-camera = Bu adreste şimdi başka bir kamera var. Regain yeni parolayı ona göndermedi. Hiçbir şey değişmedi. Regain’e dönün.
relay-old-protection = Kameranız yalnızca eski bir koruma türünü destekliyor. Regain bunu desteklemiyor. Hiçbir şey değişmedi. Sayfayı Regain olmadan açın.
relay-elsewhere = Kameranız sizi başka bir adrese yönlendirmek istedi. Regain oraya gitmedi. Hiçbir şey değişmedi.
