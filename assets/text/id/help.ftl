# "I’m stuck", page by page, and the facts for a helper.

# --- "I'm stuck", page by page: at least three causes each ---

help-resume =
    Ragu? Teruskan saja. Dari sana Anda bisa kembali.
    Jika listrik kamera sempat mati, kode lamanya tidak berlaku lagi. Mulai dari awal.
    Jika ini bukan kamera Anda, klik “Mulai dari awal”.
help-find =
    Apakah kamera menyala? Kebanyakan punya lampu kecil, atau terdengar saat mulai menyala.
    Apakah komputer ini di jaringan rumah? Wi-Fi tamu dan VPN menyembunyikan kamera.
    Apakah kamera tersambung ke perekam (DVR atau NVR)? Jika ya, ketik alamat perekam itu.
    Halaman router Anda menampilkan semua perangkat. Cari alamat kamera di sana.
help-check =
    Ini bisa sampai sepuluh detik. Kamera model lama memang lambat.
    Jika lebih lama, klik “Hentikan” dan periksa kabel kamera.
    Di sini kami hanya bertanya. Tidak ada yang berubah di kamera.
help-method =
    Alamat itu diketik saat kamera disiapkan.
    Jika kamera disiapkan teknisi pemasang, kode mungkin dikirim ke teknisi itu. Tanyakan kepadanya.
    Jika Anda tidak bisa membuka kotak masuk itu, tutup bantuan ini dan pilih cara lain.
help-privacy =
    Gambar ini tidak memuat video atau kata sandi.
    Tanpa langkah ini, Hikvision tidak tahu kamera mana yang milik Anda.
    Jika Anda tidak mau, klik “Kembali”. Belum ada yang dikirim.
help-saved_address =
    Kamera hanya menunjukkan sebagian alamat. Bandingkan huruf pertama dan akhirnya.
    Jika kamera disiapkan teknisi pemasang, salah satu alamat mungkin miliknya. Tanyakan kepadanya.
    Ragu? Coba salah satu. Anda bisa kembali dan memilih yang lain.
help-export =
    Browser mungkin memberi peringatan. Ini kamera Anda sendiri, jadi Anda bisa melanjutkan.
    Tidak ada tautan “Lupa kata sandi” (Forgot password)? Pakai komputer di jaringan yang sama dengan kamera.
    Browser sering menyimpan gambar di folder “Unduhan”.
    Ekspor satu kali saja. Gambar baru mungkin membatalkan kode sebelumnya.
help-request =
    Tidak ada jendela file? Tutup bantuan ini. Halaman menunjukkan letak gambarnya.
    Anda bisa mengirimnya dari ponsel. Pindahkan file gambar ke sana dulu.
    Lampirkan filenya apa adanya. Foto atau tangkapan layar mungkin tidak terbaca.
    Gambar baru mungkin membatalkan kode sebelumnya. Gunakan yang ini.
help-send =
    Akun email mana saja bisa. Tidak harus yang terdaftar di kamera.
    Kami hanya bertanya ke layanan email Anda. Hasilnya ditunjukkan sebelum dikirim.
    Email kantor sering tertutup untuk aplikasi lain. Gunakan akun email pribadi.
help-mailbox =
    Banyak layanan meminta sandi aplikasi. Anda membuatnya di situs web mereka.
    Belum berhasil? Klik “Kembali” dua kali dan buka email sebagai draf.
    Servernya salah? Buka “Pengaturan server” dan ubah.
    Regain tidak menyimpan kata sandi email Anda.
help-wait =
    Cari “Hikvision” di folder “Spam”, “Email Sampah”, dan folder lain.
    Lihat di kotak masuk yang didaftarkan saat kamera disiapkan.
    Apakah gambarnya terlampir? Jika tidak, kirim lagi.
    Jika kamera dimulai ulang, kode tidak berlaku lagi. Kalau begitu, kirim permintaan baru.
help-watch =
    Banyak layanan meminta sandi aplikasi. Anda membuatnya di situs web mereka.
    Ini tidak wajib. Anda bisa melihat kotak masuknya sendiri.
    Beberapa layanan hanya bisa dibuka di browser web. Kalau begitu, klik “Kembali”.
    Harus kotak masuk yang didaftarkan saat kamera disiapkan.
help-code =
    Salin kode dari email terbaru. Kode yang lebih lama tidak berlaku.
    Spasi dan tanda hubung tidak berpengaruh. Huruf besar dan kecil mungkin berpengaruh.
    Jika listrik kamera sempat mati, klik “Kembali” dan kirim permintaan baru.
help-answer_1 =
    Pertanyaannya dipilih oleh orang yang menyiapkan kamera. Tanyakan kepadanya.
    Coba ketik seperti dulu, dengan huruf besar dan kecil yang sama.
    Belum ada yang dikirim. Kamera melihat semua jawaban nanti, sekaligus.
help-answer_2 =
    Pertanyaannya dipilih oleh orang yang menyiapkan kamera. Tanyakan kepadanya.
    Anda bisa kembali dan mengubah jawaban sebelumnya.
    Belum ada yang dikirim. Kamera melihat semua jawaban nanti, sekaligus.
help-answer_3 =
    Pertanyaannya dipilih oleh orang yang menyiapkan kamera. Tanyakan kepadanya.
    Setelah ini Anda membuat kata sandi baru. Lalu semuanya dikirim ke kamera sekaligus.
    Beberapa kali salah akan mengunci kamera untuk sementara.
help-key_file =
    Cari di flashdisk dan di folder “Unduhan” pada komputer lama.
    Teknisi pemasang mungkin punya file ini.
    Tidak ada filenya? Kembali dan pilih cara lain.
help-phone_app =
    Hanya ponsel yang menambahkan kamera yang bisa melakukan ini.
    Nama di aplikasi mungkin sedikit berbeda.
    Jika ragu, kembali dan gunakan kode lewat email.
help-factory_reset =
    Letak tombolnya ada di buku petunjuk model Anda.
    Tidak ada tombol? Kalau begitu, hanya layanan pelanggan produsen yang bisa membantu.
    Kamera yang tersambung ke perekam harus ditambahkan lagi ke perekam itu.
help-support =
    Labelnya ada di bagian belakang atau bawah kamera.
    Layanan pelanggan tidak akan meminta kata sandi Anda. Jangan berikan.
    Tempat terbaik untuk bertanya adalah toko yang menjual kamera.
help-password =
    Klik “Sarankan kata sandi” untuk kata sandi yang memenuhi semua aturan.
    Tampilkan isi kedua kolom dan bandingkan huruf demi huruf.
    Jangan pakai huruf beraksen (seperti é), tanda kutip, dan titik dua. Kamera tidak bisa membacanya.
help-setting =
    Ini bisa sampai setengah menit.
    Jangan cabut listrik kamera sekarang.
    Jika terhenti, kami beri tahu apa yang sudah diubah dan apa yang belum.
help-unsure =
    Kamera perlu sekitar satu menit untuk menyala.
    “Periksa lagi” memakai satu kesempatan mencoba di kamera. Tunggu dulu sebelum mengekliknya.
    Jika kata sandi baru tidak berfungsi, yang lama mungkin masih berfungsi.
help-own_page =
    Tautan “Lupa kata sandi” (Forgot password) ada di bawah kolom masuk.
    Tidak ada tautannya? Pakai komputer di jaringan yang sama, bukan ponsel.
    Jika halaman itu meminta kode, pakai kode yang sama. Jangan ekspor gambar baru.
help-not_activated =
    Kembali ke setelan pabrik membuat kamera seperti baru. Setelah itu, kamera tidak punya kata sandi.
    Siapkan di halaman kamera. Buat kata sandi yang bisa Anda temukan lagi.
    Bukan kamera Anda? Kembali dan pilih kamera lain.
help-no_email_saved =
    Alamat email hanya bisa disimpan sebelum kata sandi hilang.
    Orang yang menyiapkan kamera mungkin tahu kata sandinya.
    Tombol Reset sering ada di bawah penutup dekat lensa atau kartu.
help-not_offered =
    Jaringan tamu dan VPN bisa menyembunyikan cara ini.
    Kamera yang tersambung ke perekam diatur ulang lewat perekam itu.
    Kamera model sangat lama sama sekali tidak punya cara lewat email.
help-done =
    Jika aplikasi ponsel bertanya, ketik kata sandi baru di sana.
    Jika perekam tidak menampilkan video, ubah kata sandi di daftar kameranya.
    Aplikasi lain yang memakai kamera juga memerlukan kata sandi baru.
    Simpan alamat email yang bisa Anda buka. Lain kali, kode bisa dikirim ke sana.

# --- what "Copy details" copies: facts for a helper, without secrets ---

details-version = Regain { $version }
details-date = Tanggal: { $date }
details-system = Sistem: { $system }
details-renderer = Digambar oleh: { $renderer }
details-scale = Skala: { $percent }%
details-page = Halaman: { $page }
details-trouble = Masalah: { $trouble }
details-model = Kamera: { $model }
details-firmware = Perangkat lunak: { $firmware }
details-tail = Akhir nomor seri: { $tail }
details-line = Sambungan: { $line }
details-offered = Cara email: { $offered }
details-service = Layanan: { $service }
details-answers = Jawaban: { $answers }
details-numbers = Balasan: { $numbers }
details-words = Kata: { $words }
details-shape = Susunan: { $shape }
details-form = Bentuk: { $form }
details-observed = { $form }, OBSERVED di jaringan ini
details-one_of = salah satu dari { $forms }, OBSERVED di jaringan ini
details-asked = Yang dikirim halaman: { $shape }
details-none = tidak ada
