# Words of the command line. One sentence each, with what to do.

cli-help =
    Regain { $version }: akses kembali kamera Hikvision Anda sendiri.

    regain                               membuka jendela
    regain --demo [--scenario S]         sama, dengan kamera simulasi; tanpa layar: gambar setiap halaman
    regain find [--seconds N] [--interface IP] [--json]
                                         menampilkan daftar kamera
    regain probe ALAMAT [--json]         yang ditawarkan satu kamera, hanya dibaca
    regain relay ALAMAT [--json]         halaman kamera lewat komputer ini; melaporkan yang terlihat, bukan nilainya
    regain rehearse [--scenario S] [--mail desk|real] [--pictures DIR] [--json]
                                         menjalankan seluruh proses dengan kamera simulasi; dengan email sungguhan
                                         lewat Exim dan Dovecot, jika keduanya terpasang
    regain simulate [--bind IP] [--http-port N] [--https-port N] [--scenario S] [--json] [OPSI]
                                         kamera simulasi sebagai program
        --sadp                           menjawab pencarian; begitu juga dengan opsi berikut:
        --count N                        jumlah kamera (sampai 2000), masing-masing di alamat berikutnya
        --sadp-mode unicast|multicast|both
                                         ke mana jawaban dikirim
        --claims-address IP              menyebutkan alamat lain, seperti kamera dari jaringan lain
        --hello-after DETIK              diam sampai saat itu, lalu menyapa, seperti kamera yang baru menyala
        --onvif, --onvif-only            juga menjawab pencarian ONVIF, atau hanya itu

    --renderer auto|gl|software          cara jendela digambar
    --language TAG                       bahasa semua kata, misalnya en, es, atau pt-BR
    --version, --help

    Skenario: { $scenarios }

cli-unknown-argument = Regain tidak mengenal “{ $argument }”; “regain --help” menampilkan yang dikenal.
cli-missing-value = “{ $option }” memerlukan nilai di belakangnya; “regain --help” menunjukkan caranya.
cli-bad-value = “{ $value }” tidak cocok untuk “{ $option }”; “regain --help” menunjukkan yang cocok.
cli-no-language = Regain tidak punya bahasa “{ $language }”. Yang ada: { $languages }
cli-conflict = “{ $one }” dan “{ $other }” tidak bisa dipakai bersama; “regain --help” menunjukkan yang bisa.
cli-needs-demo = “--scenario”, “--pictures”, dan “--json” memerlukan “--demo” di sini; “regain --help” menunjukkan caranya.
cli-missing-address = Sebutkan kameranya, misalnya “192.168.1.64”.
cli-bad-address = “{ $address }” bukan alamat kamera; ketik seperti 192.168.1.64 atau 192.168.1.64:8080.

cli-already-open = Regain sudah terbuka, tetapi jendelanya tidak menjawab. Tunggu sebentar dan cari jendelanya; jika tidak ada, keluar dari akun komputer ini dan masuk lagi.
cli-no-display = Tidak ada layar untuk membuka jendela di sini; “regain --demo” juga bisa tanpa layar.
cli-no-window = Jendela tidak bisa dibuka: { $reason }. Tidak ada yang diubah di kamera. Keluar dari akun komputer ini dan masuk lagi, lalu jalankan Regain sekali lagi.
cli-no-window-gl = Jendela tidak bisa dibuka: { $reason }. Coba “regain --renderer software”.
cli-no-window-library = Jendela tidak bisa dibuka karena satu bagian desktop belum terpasang: { $reason }. Pasang libx11, libx11-xcb, libxcursor, libxi, dan libxkbcommon-x11, lalu jalankan Regain lagi.
cli-broke-off-title = Regain harus ditutup
cli-broke-off = Regain berhenti karena kesalahannya sendiri ({ $reason }). Jalankan lagi: proses yang sudah Anda mulai tetap tersimpan. Jika saat itu kata sandi baru sedang dikirim, Regain membantu memeriksa apakah kata sandi itu berfungsi. Lognya ada di { $folder }.
cli-no-log = Regain berjalan terus tanpa log: { $reason }.
cli-log-no-file = yang ada di tempatnya bukan file
cli-no-start = Regain tidak bisa dimulai: { $reason }. Pastikan folder data Anda bisa ditulisi.
cli-no-threads = Regain tidak bisa dimulai: sistem tidak memberinya thread atau file terbuka lagi ({ $reason }). Tutup program lain, lalu jalankan Regain lagi.
cli-no-disk = Regain tidak bisa dimulai: disk tempat folder datanya berada tidak menjawab. Periksa disk itu dan kabelnya, atau mulai ulang komputer ini, lalu jalankan Regain lagi.
cli-no-scratch = Regain tidak bisa dimulai: tidak ada tempat untuk file sementara di { $folder } ({ $reason }). Pastikan folder itu ada dan bisa ditulisi.
cli-no-simulator = Kamera simulasi tidak bisa dimulai: { $reason }. Coba port atau alamat lain.
cli-no-mail-program = Email sungguhan memerlukan {$program}, yang belum terpasang di sini; pasang dulu, atau hilangkan “--mail real”.
cli-no-mail-servers = Server email sungguhan tidak bisa dimulai: { $reason }. Hilangkan “--mail real” untuk berjalan tanpanya.
cli-no-output = Hasil tidak bisa ditulis: { $reason }. Periksa tujuannya.
cli-no-pictures = Gambar tidak bisa ditulis: { $reason }. Pilih folder lain.

cli-found = { $model } di { $address }, nomor seri …{ $serial }
cli-unknown-model = Kamera
cli-unknown-serial = tidak diketahui
cli-none-no_adapter_up = Komputer ini tidak terhubung ke jaringan. Sambungkan ke jaringan kamera dan cari lagi.
cli-none-only_vpn = Komputer ini hanya terhubung ke VPN, tidak ke jaringan lain. Sambungkan ke jaringan kamera dan cari lagi.
cli-none-firewall_may_drop = Tidak ada kamera yang menjawab. Firewall di komputer ini menahan pencarian: izinkan, atau gunakan alamat kamera.
cli-none-wifi_isolation = Tidak ada kamera yang menjawab. Wi-Fi mungkin memisahkan perangkat, seperti jaringan tamu: sambungkan ke jaringan rumah.
cli-none-port_taken = Tidak ada kamera yang menjawab, dan aplikasi lain memakai port pencarian: tutup aplikasi itu dan cari lagi.
cli-none-windows_public_profile = Tidak ada kamera yang menjawab. Windows mungkin mengira jaringan ini publik: ubah menjadi privat dan cari lagi.
cli-none-macos_local_network = Tidak ada kamera yang menjawab. Izinkan program ini memakai jaringan lokal di pengaturan sistem dan cari lagi.
cli-none-other_network = Tidak ada kamera yang menjawab. Pastikan kamera menyala, ada di jaringan yang sama, dan jawabannya tidak ditahan firewall.
cli-port-taken = Aplikasi lain memakai port pencarian, jadi daftarnya mungkin belum lengkap.

cli-probe-offline = Tidak ada yang menjawab di { $address }. Periksa alamatnya dan pastikan kamera menyala.
cli-probe-broken-off = Ada yang menjawab di { $address }, tetapi jawabannya terputus. Tunggu satu menit, lalu coba lagi.
cli-probe-changes = Perangkat di { $address } menunjukkan sertifikat yang berganti dari satu pertanyaan ke pertanyaan berikutnya. Mungkin ada pihak lain di tengah sambungan, jadi jawabannya tidak bisa dipercaya.
cli-probe-unknown = Tidak ada perangkat bernama { $address } di sini. Periksa penulisannya.
cli-probe-other = Ada yang menjawab di { $address }, tetapi bukan kamera Hikvision.
cli-probe-outdated = Kamera di { $address } hanya mengenal perlindungan lama yang tidak bisa dipakai Regain. Coba alamatnya dengan http:// di depan.
cli-probe-way = Pemulihan lewat email: { $way ->
        [offered] ditawarkan kamera ini, dan ada alamat terdaftar
        [no_address_saved] tidak ada alamat terdaftar, jadi kode tidak bisa dikirim
        [not_offered] tidak ditawarkan kamera ini
        [not_activated] kamera belum punya kata sandi, jadi tidak ada yang perlu diatur ulang
        [other_segment] hanya ditawarkan di jaringan kamera sendiri, dan komputer ini ada di jaringan lain
        [not_named] tidak disebutkan kamera, jadi kemungkinan tidak ada; coba saja untuk memastikan
       *[hidden] kamera tidak menyebutkannya; coba saja untuk memastikan
    }.
cli-probe-activated = Kata sandi pertama sudah diatur: { $answer ->
        [yes] ya
        [no] belum, kamera ini baru
       *[unknown] kamera tidak menyebutkannya
    }.

cli-probe-model = Modelnya { $model }.
cli-probe-other-way = Juga ditawarkan: { $way }.
cli-probe-asked = { $path }: { $answer }
cli-probe-silent = tidak menjawab

cli-simulating = Kamera simulasi menjawab di http://{ $address }/ dan kata sandinya { $password }.
cli-simulated-camera = { $model } di http://{ $address }/, nomor seri { $serial }
cli-too-many-files = Sistem mengizinkan terlalu sedikit file terbuka untuk kamera sebanyak itu; naikkan dulu batasnya, misalnya dengan “ulimit -n 8192”, atau jalankan lebih sedikit.
cli-simulated-mail = Email dengan kode { $code } sudah sampai di akun email pemilik.

cli-demo-offscreen = Tidak ada layar di sini, jadi prosesnya dijalankan tanpa jendela.
cli-step = { $step }: { $ms } ms
cli-step-trouble = { $step }, { $trouble }: { $ms } ms
cli-rehearsal-done = Selesai: kata sandi baru bisa dipakai masuk, dan yang lama tidak.
cli-rehearsal-clock = Jam kamera tadinya salah, dan sudah disetel.
cli-rehearsal-address = Alamat tujuan kode sudah diubah.
cli-rehearsal-stopped = Terhenti: { $trouble }.
cli-rehearsal-stuck = Terhenti: tidak terjadi apa-apa selama { $seconds } detik.
cli-pictures-in = Gambarnya ada di { $folder }.

dialog-save-title = Simpan gambar untuk Hikvision
dialog-pick-title = Pilih gambar dari halaman kamera
dialog-sheet-title = Simpan lembar info

cli-no-relay = Halaman kamera tidak bisa diteruskan lewat komputer ini: { $reason }. Buka langsung di browser Anda.
cli-relay-ready = Buka alamat ini di browser Anda; hanya berlaku sekali: { $url }
cli-relay-link = Jika browser tertutup, alamat ini membuka halamannya lagi: { $url }
cli-relay-opened = Halaman sudah dibuka.
cli-relay-picture = Halaman sudah mengambil gambar untuk layanan pemulihan.
cli-relay-sent = Halaman sudah mengirim kata sandi baru ({ $request }): { $shape }
cli-relay-known-form = Ditulis dalam bentuk yang dikenal Regain: { $dialects }
cli-relay-one-of-forms = Ditulis dalam salah satu bentuk ini, yang tampak sama: { $dialects }
cli-relay-unknown-form = Ditulis dalam bentuk yang tidak dikenal Regain.
cli-relay-addresses = Jumlah alamat email terdaftar menurut kamera: { $count }
cli-relay-address-saved = Halaman sudah mengubah alamat email yang terdaftar di kamera.
cli-relay-no-email = Kamera menyatakan tidak bisa mengirim kode lewat email.
cli-relay-locked = Kamera tidak menerima percobaan untuk sementara.
cli-relay-locked-for = Kamera sedang tidak menerima percobaan. Menit menunggu: { $minutes }
cli-relay-old-protection = Kamera ini hanya mengenal perlindungan lama yang tidak bisa dipakai Regain. Buka halamannya langsung di browser Anda: { $url }
cli-relay-answered = Jawaban kamera: { $outcome }

relay-opening = Halaman kamera Anda sedang dibuka…
relay-refused = Tautan ini hanya berlaku sekali, di browser yang pertama terbuka. Kembali ke Regain dan klik “Buka halaman kamera” untuk membuat tautan baru.
relay-unreachable = Kamera Anda tidak menjawab. Tidak ada yang diubah. Tunggu sebentar, lalu muat ulang halaman ini.
relay-lost = Kamera Anda sudah menerima kata sandi baru, tetapi tidak menjawab. Kata sandi itu mungkin sudah diatur, mungkin belum. Coba masuk untuk memastikan.
relay-other-camera = Kamera lain kini memakai alamat ini. Regain tidak mengirim kata sandi baru ke kamera itu. Tidak ada yang diubah. Kembalilah ke Regain.
relay-old-protection = Kamera Anda hanya mengenal perlindungan lama. Regain tidak bisa memakainya. Tidak ada yang diubah. Buka halamannya tanpa Regain.
relay-elsewhere = Kamera Anda ingin mengarahkan ke alamat lain. Regain tidak mengikutinya. Tidak ada yang diubah.
