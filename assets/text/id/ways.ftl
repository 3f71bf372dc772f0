# Sentences of the ways to prove that a camera is yours, of its own page, and of ends. Nothing here is built from two parts.

# --- method ---

method-title = Bagaimana membuktikan kamera ini milik Anda?
method-lead = Kamera ini bisa mengirim kode ke alamat email yang terdaftar di dalamnya.
method-lead-unclear = Kamera ini mungkin bisa mengirim kode ke alamat email yang terdaftar di dalamnya.
method-email = Kode lewat email
method-address = Kode dikirim ke { $address }.
method-addresses = Kode dikirim ke salah satu alamat ini: { $addresses }.
method-address-unknown = Kamera tidak menunjukkan alamat yang mana.
method-can-you-read = Bisakah Anda membuka email di sana? Jika tidak, tanyakan ke orang yang menyiapkan kamera.
method-unclear = Kamera tidak menyebutkan apakah ini bisa. Aman untuk dicoba.
method-not-named = Kamera tidak menyebutkan cara ini, jadi mungkin tidak ada. Aman untuk dicoba sekali.
method-old-protection = Kamera ini hanya mengenal perlindungan lama. Lakukan di jaringan rumah Anda, bukan di jaringan umum.
method-other-network = Komputer ini ada di jaringan lain. Sambungkan dulu ke jaringan kamera.
method-others = Cara lain
other-questions = Pertanyaan keamanan
other-file = File kunci
other-app = Aplikasi ponsel
other-reset = Setelan pabrik
other-asking = Meminta pertanyaan dari kamera…
link-own-page = Gunakan halaman kamera
link-own-page-text = Anda yang mengeklik tombol di sana. Kami tunjukkan yang mana.
other-questions-text = Jika jawabannya dulu disimpan.
other-file-text = Jika file kunci dulu disimpan.
other-app-text = Jika kamera ada di Hik-Connect.
other-reset-text = Semua pengaturan hilang.
button-use-email = Gunakan kode lewat email

# --- the picture from the camera's own page ---

export-title = Ambil gambar dari kamera
export-lead = Simpan kode QR di halaman kamera, lalu masukkan ke sini.
export-lead-passed = Buka halaman kamera di sini. Regain mengambil kode QR begitu muncul di sana.
export-1 = Klik “Lupa kata sandi” (Forgot password).
export-1-mark = Lupa kata sandi
export-1-picture = Ilustrasi: halaman dengan kolom masuk. Di bawahnya, tautan Lupa kata sandi.
export-2 = Pilih “Verifikasi email” (E-mail verification).
export-2-mark = Verifikasi email
export-2-picture = Ilustrasi: halaman dengan tiga cara. Yang pertama Verifikasi email.
export-3 = Centang “Kebijakan privasi” (Privacy policy), lalu lanjutkan.
export-3-mark = Kebijakan privasi
export-3-picture = Ilustrasi: halaman berisi teks. Di bawahnya, kotak Kebijakan privasi yang tercentang.
export-4 = Klik “Ekspor” (Export), lalu simpan.
export-4-mark = Ekspor
export-4-picture = Ilustrasi: halaman dengan kode QR. Di sampingnya, tombol Ekspor.
export-4-passed = Tunggu kode QR. Regain mengambilnya.
export-4-passed-picture = Ilustrasi: halaman dengan kode QR.
export-drop-passed = Tidak muncul? Simpan di sana, lalu seret ke sini
export-drop = Seret gambar tersimpan ke jendela ini
export-found = Di folder Unduhan Anda: { $name }, { $when }
export-let-go = Lepaskan untuk memasukkannya
export-importing = Memeriksa gambar…
link-let-regain = Serahkan ke Regain
button-choose-picture = Pilih gambar…
button-paste-picture = Tempel gambar
button-use-file = Gunakan

# --- security questions ---

answer-first-title = Jawab pertanyaan pertama
answer-second-title = Jawab pertanyaan kedua
answer-third-title = Jawab pertanyaan ketiga
answer-lead = Pertanyaan { $n } dari { $count }. Jawabannya disimpan saat kamera disiapkan.
answer-number = Pertanyaan nomor { $id } di daftar kamera
answer-number-where = Kamera hanya memberikan nomornya. Isinya ada di halaman kamera.
answer-exact = Ketik persis seperti yang disimpan dulu. Kamera memeriksa semua jawaban nanti.
field-answer = Jawaban Anda
button-show-answer = Lihat jawaban
button-hide-answer = Sembunyikan jawaban
button-change-answers = Ubah jawaban

# --- other ways that the app can only explain ---

aside-key_file = Gunakan file kunci
    .lead = File ini disimpan saat kamera disiapkan, sering kali di flashdisk.
    .steps =
        Cari file dengan “GUID” di namanya.
        Buka halaman kamera dan klik “Lupa kata sandi” (Forgot password).
        Pilih “File GUID” (GUID file), lalu pilih file Anda di sana.
        Ketik kata sandi baru dua kali, lalu klik “OK”.
    .cost = Hanya berlaku sekali
    .cost-in-full = Setelah itu, simpan file kunci baru. File yang salah bisa mengunci kamera selama setengah jam.
aside-phone_app = Gunakan aplikasi ponsel
    .lead = Cara ini berlaku jika kamera ada di aplikasi Hik-Connect Anda.
    .steps =
        Buka Hik-Connect di ponsel Anda, lalu ke “Lainnya” (More).
        Pilih “Atur ulang kata sandi perangkat” (Reset device password).
        Pindai kode QR yang ditampilkan halaman kamera untuk cara ini.
        Ketik kode dari aplikasi di halaman itu.
    .cost = Semua pengaturan mungkin hilang
    .cost-in-full = Beberapa perekam kehilangan semua pengaturannya dengan cara ini. Coba kode lewat email dulu.
aside-factory_reset = Kembalikan kamera ke setelan pabrik
    .lead = Ini cara terakhir. Anda harus memegang kameranya langsung.
    .steps =
        Cari tombol bertuliskan “Reset”, sering kali di bawah penutup.
        Cabut listrik kamera. Tahan tombol itu, lalu colokkan listriknya lagi.
        Tahan terus, biasanya 15 detik. Lamanya ada di buku petunjuk.
        Buat kata sandi pertama dan simpan alamat email.
    .cost = Semua pengaturan kamera hilang
    .cost-in-full = Nama, jaringan, email terdaftar, dan waktunya hilang. Tidak semua kamera punya tombol ini.

# --- the sheet for the maker's support ---

support-title = Info untuk layanan pelanggan produsen
support-lead = Simpan lembar ini dan kirim ke toko atau ke Hikvision.
support-model = Model:
support-serial = Nomor seri:
support-firmware = Perangkat lunak:
support-mac = Nomor jaringan (MAC):
support-serial-note = Nomor seri ditampilkan lengkap. Berikan hanya ke layanan pelanggan.
support-1 = Lembar ini juga mencatat apa yang Anda coba, dan kapan.
support-2 = Tidak ada kata sandi, kode, atau alamat email di dalamnya.
support-3 = Tambahkan foto label pada kamera.
support-saved = Tersimpan:
button-save-sheet = Simpan lembar…
button-copy-sheet = Salin lembar
button-show-support = Lihat lembar info
sheet-head = Info tentang kamera yang kata sandinya hilang. Dibuat dengan Regain { $version }.
sheet-tried = Yang sudah dicoba, dan kapan:
sheet-step = { $when } – { $page }
sheet-step-again = { $when } – { $page } ({ $times } kali)
sheet-trouble = { $when } – { $page } – { $trouble }
sheet-trouble-again = { $when } – { $page } – { $trouble } ({ $times } kali)
sheet-label = Untuk petugas layanan pelanggan, tambahkan foto:
sheet-photos =
    Label pada kamera: model, nomor seri, dan tanggal di sebelahnya.
    Label pada kotaknya, jika masih ada.
    Nota pembelian, dengan nama toko dan tanggalnya.
sheet-ask = Tempat bertanya:
sheet-desks =
    Pertama, toko atau teknisi pemasang. Banyak layanan pelanggan hanya melayani mereka.
    Hikvision punya layanan pelanggan di setiap wilayah. Yang dibantu adalah kamera yang dijual di sana.
    Layanan untuk Amerika Serikat dan Kanada hanya membantu kamera yang dijual di sana.
    Dibeli di toko online dari wilayah lain? Tanyakan ke toko itu.
    Email ke layanan pengaturan ulang kata sandi dijawab otomatis oleh sistem. Tidak perlu toko dan tidak tergantung wilayah.

# --- setting, unsure, own page ---

setting-title = Mengatur kata sandi
setting-lead = Jangan cabut listrik kamera.
setting-committing = Mengirim kata sandi baru ke kamera…
setting-signing-in = Mencoba kata sandi baru sekali…
setting-close = Jangan tutup aplikasi ini sekarang. Hanya perlu beberapa detik.
button-setting = Mengatur…

unsure-title = Apakah kata sandi baru berfungsi?
unsure-lead = Cukup sekali mencoba masuk untuk memastikannya. Kami lakukan setelah Anda setuju.
unsure-keep = Sampai saat itu, simpan kedua kata sandi.
unsure-wait-until = Tunggu sampai { $time }, lalu klik “Periksa lagi”.
unsure-checking = Mencoba kata sandi baru sekali…
button-check-again = Periksa lagi

own-title = Selesaikan di halaman kamera
own-lead = Ketik kode dan kata sandi baru di sana. Kami mencobanya di sini.
own-1 = Buka halaman kamera.
own-2 = Klik “Lupa kata sandi” (Forgot password).
own-3 = Pilih “Verifikasi email” (E-mail verification), centang kebijakannya.
own-4 = Ketik kode dari email.
own-5 = Ketik kata sandi baru dua kali, klik “OK”.
own-go-on = Lanjutkan di browser Anda: ketik kode dan kata sandi baru di sana.
own-go-back = Lalu ketik kata sandi baru di sini.
own-go-closed = Halaman itu tertutup? Klik “Buka halaman kamera”.
own-lead-answers = Jawab pertanyaannya di sana dan ketik kata sandi baru. Lalu kami mencobanya sekali di sini.
own-3-answers = Pilih “Pertanyaan keamanan” (Security question).
own-4-answers = Ketik ketiga jawaban.
own-mark = Kode dari email
own-mark-answers = Jawaban Anda
own-picture = Ilustrasi: halaman dengan tiga kolom isian. Yang pertama untuk kode, yang lain untuk kata sandi baru.
own-code = Kode Anda
own-password = Kata sandi baru Anda
own-opening = Membuka halaman kamera…
own-checking = Mencoba kata sandi baru sekali…
beside-picture = Halaman kamera terbuka di browser Anda. Regain mengambil gambarnya sendiri begitu muncul di sana.
beside-reset = Halaman kamera terbuka di browser Anda. Regain melihat jawaban kamera di sana.
beside-sent = Kata sandi baru sudah dikirim. Menunggu jawaban kamera…
beside-accepted = Kamera sudah menerima kata sandi baru. Ketik sekali di sini, lalu kami mencobanya.
beside-stuck = Halaman kamera tidak muncul. Tunggu sebentar, lalu muat ulang di browser Anda.
beside-answer = Jawaban kamera: { $answer }
beside-old-protection = Kamera ini hanya mengenal perlindungan lama. Halamannya dibuka tanpa Regain.
link-open-directly = Halamannya bermasalah? Buka tanpa Regain
turn-title = Tugas halaman kamera sudah selesai
turn-text = Kembali ke Regain untuk meneruskan.
button-open-page = Buka halaman kamera
button-show-code = Lihat kode
button-hide-code = Sembunyikan kode
button-copy-password = Salin kata sandi baru
button-set-there = Sudah saya atur

# --- dead ends ---

end-not_activated = Kamera ini belum punya kata sandi
    .lead = Kamera ini baru, atau sudah dikembalikan ke setelan pabrik. Kode tidak diperlukan.
    .steps =
        Buka halaman kamera dan buat kata sandi pertama di sana.
        Ketik alamat email saat diminta. Anda memerlukannya jika lupa kata sandi.
end-no_email_saved = Tidak ada alamat email terdaftar
    .lead = Jadi, Hikvision tidak punya alamat tujuan untuk kode.
    .steps =
        Tanyakan kata sandinya ke orang yang menyiapkan kamera.
        Lihat apakah ada cara lain di halaman kamera, di bawah “Lupa kata sandi” (Forgot password).
        Beberapa kamera punya tombol Reset. Tombol itu mengembalikan semuanya ke setelan pabrik.
end-not_offered = Kamera ini tidak bisa mengirim kode
    .lead = Perangkat lunaknya versi lama, atau cara ini disembunyikan dari jaringan Anda.
    .steps =
        Sambungkan ke jaringan yang sama dengan kamera, lalu coba lagi.
        Coba halaman kamera. Mungkin ada cara yang tidak ditunjukkan kepada kami.
        Tanyakan ke layanan pelanggan Hikvision.
dead-what = Yang bisa Anda lakukan
dead-offered = Cara lain
button-other-camera = Pilih kamera lain
button-reset-another = Pulihkan kamera lain
button-open-camera = Buka halaman kamera
