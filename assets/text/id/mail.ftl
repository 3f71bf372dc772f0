# Sentences of the pages from the picture to the code, and of the mail service. Nothing here is built from two parts.

# --- request ---

request-title = Kirim gambar ini ke Hikvision
request-title-other = Kirim gambar ini ke alamat di bawah
request-lead = Gunakan akun email mana saja. Kode dikirim ke alamat yang terdaftar di kamera.
request-lead-chosen = Gunakan akun email mana saja. Kode dikirim ke { $address }.
request-fetching = Meminta gambar dari kamera…
request-picture = Gambar dengan kode QR
request-to = Kirim ke
named-by-camera = Alamat ini disebutkan oleh kamera Anda.
named-by-camera-alone = Hanya kamera Anda yang menyebutkan alamat ini. Ini bukan alamat Hikvision.
named-by-brand = Alamat yang biasa dipakai untuk merek ini.
named-by-neutral = Alamat yang biasa dipakai untuk kamera tanpa merek.
request-said-page = Jika halaman kamera menyebutkan alamat lain, kirim ke sana.
request-subject = Subjek dan isi
request-saved = Tersimpan dan sudah diperiksa:
request-saved-here = Tidak ada jendela file di komputer ini. Gambarnya ada di sini:
request-choose = Bagaimana Anda ingin mengirimnya?
request-easiest = Paling mudah
request-new-mail = Tulis email baru ke
request-save = Simpan gambar: klik tombol biru.
request-save-yours = Anda sudah punya gambarnya.
request-saving = Menyimpan gambar…
request-drafting = Membuka aplikasi email Anda…
request-attach = Lampirkan filenya apa adanya, bukan foto dari layar.
request-drafted = Draf sudah dibuka di aplikasi email Anda
request-drafted-todo = Klik “Kirim” di sana. Drafnya tidak muncul? Seluruh email ada di file ini:
request-composed-todo = Klik “Kirim” di sana. Drafnya tidak muncul? Gambarnya ada di file ini:
request-demo-draft = Demo tidak membuka aplikasi email
request-demo-draft-todo = Klik “Sudah saya kirim”. Demo mengambil gambarnya dari sini:
request-unopened = Aplikasi email Anda tidak bisa dibuka
request-unopened-todo = Emailnya sudah siap di file ini. Buka file itu, lalu klik “Kirim” di sana.
request-not-shown = Folder tidak bisa dibuka. Cari file ini menurut namanya.

dispatch-here = Kirim dari sini
dispatch-here-note = Perlu kata sandi akun email Anda.
dispatch-draft = Buka di aplikasi email saya
dispatch-draft-note = Emailnya sudah siap di sana. Anda tinggal klik “Kirim”.
dispatch-hand = Saya kirim sendiri
dispatch-hand-note = Simpan gambarnya, lalu lampirkan ke email baru.
button-save-picture = Simpan gambar…
button-save-again = Simpan lagi…
button-i-have-sent = Sudah saya kirim
button-open-draft = Buka sebagai draf
button-open-again = Buka lagi
button-show-in-folder = Lihat di folder
button-copy = Salin
button-copy-address = Salin alamat
button-copy-subject = Salin subjek dan isi

# --- request: the camera names a stranger ---

strange-title = Ke mana gambar harus dikirim?
strange-lead = Kamera menyebutkan alamat yang bukan milik Hikvision. Belum ada yang dikirim.
strange-usual = Alamat Hikvision
strange-usual-note = Tepat untuk hampir semua kamera.
strange-named = Alamat yang disebutkan kamera
strange-named-note = Kami tidak tahu siapa yang membaca email di sana. Pilih hanya jika penjual Anda menyarankannya.
strange-reconsider = Pilih alamat lagi
button-usual-service = Pakai alamat yang biasa
button-named-service = Pakai alamat dari kamera

# --- send: which mailbox ---

send-title = Kirim dari akun email Anda
send-lead = Pertama, beri tahu kami alamat email Anda. Belum ada yang dikirim.
send-look-up = Kami mencari server layanan email Anda. Hanya layanan itu yang kami tanya.
send-looking = Mencari layanan email Anda…
field-from = Alamat email Anda
hint-from = anna@example.org

# --- mailbox: what was found, and the password ---

mailbox-title = Masuk ke akun email Anda
mailbox-lead = Regain mengirim gambar satu kali. Kata sandi email Anda tidak disimpan.
mailbox-closed-title = Gunakan aplikasi email Anda sendiri
mailbox-closed-lead = { $name } tidak mengizinkan aplikasi lain mengirim dengan kata sandi.
mailbox-found = Layanan email Anda ditemukan
mailbox-by-hand = Server yang Anda sebutkan
mailbox-demo = Layanan email simulasi
mailbox-line = { $server }, port { $port }, terenkripsi
mailbox-line-open = { $server }, port { $port }, tanpa enkripsi
mailbox-from = Dari { $from }
send-status = Mengirim email…
send-waiting = Menunggu layanan email Anda…
send-delayed = Kami diminta menunggu. Email yang sama dikirim lagi: { $time }.
field-mail-password = Kata sandi akun email ini
field-app-password = Sandi aplikasi
send-app-password = Sebagian layanan email meminta sandi aplikasi di sini: sandi yang dibuat layanan itu untuk satu aplikasi.
mailbox-demo-password = Ini demo: kata sandi apa pun boleh, atau kosongkan saja.
mailbox-app-password = Sandi aplikasi adalah kata sandi yang dibuat { $name } untuk satu aplikasi.
link-server = Pengaturan server
link-server-less = Tutup pengaturan server
field-server = Server email
hint-server = smtp.example.org
field-port = Port
label-protection = Perlindungan
protection-start = STARTTLS, paling sering port 587
protection-tls = TLS, paling sering port 465
protection-none = Tidak ada, untuk server di rumah Anda
protection-none-note = Siapa pun di sepanjang jalurnya bisa membaca email dan kata sandi ini.
field-user = Nama pengguna
hint-user = Alamat email Anda
button-send = Kirim gambar
button-open-service = Buka situs webnya

# What each known service wants first; and, where it is not the same, what it wants before an inbox is watched.
service-gmail = Gmail meminta sandi aplikasi di sini. Aktifkan “Verifikasi 2 Langkah” dulu. Lalu buat sandi aplikasi untuk Regain.
service-outlook = Buka draf di aplikasi email Anda, atau tulis emailnya di situs web.
service-yahoo = Yahoo meminta sandi aplikasi di sini. Buat untuk Regain di “Keamanan akun” (Account security).
service-icloud = Apple meminta kata sandi khusus aplikasi di sini. Buat untuk Regain di “Masuk dan Keamanan” (Sign-In and Security).
service-gmx = GMX menerima aplikasi setelah Anda mengizinkannya. Aktifkan POP3 dan IMAP di situs webnya.
service-gmx_com = GMX menerima aplikasi setelah Anda mengizinkannya. Aktifkan POP3 dan IMAP di situs webnya.
service-webde = WEB.DE menerima aplikasi setelah Anda mengizinkannya. Aktifkan POP3 dan IMAP di situs webnya.
service-aol = AOL meminta sandi aplikasi di sini. Buat untuk Regain di “Keamanan akun” (Account security).
service-zoho = Zoho menerima aplikasi setelah Anda mengizinkan IMAP. Jika memakai verifikasi dua langkah, buat sandi aplikasi.
service-zoho_eu = Zoho menerima aplikasi setelah Anda mengizinkan IMAP. Jika memakai verifikasi dua langkah, buat sandi aplikasi.
service-fastmail = Fastmail meminta sandi aplikasi di sini. Buat yang boleh mengirim email.
    .inbox = Fastmail meminta sandi aplikasi di sini. Buat yang boleh membaca email.
service-tonline = T-Online meminta kata sandi tersendiri untuk aplikasi email di sini. Buat di situs webnya.
service-comcast = Xfinity menerima aplikasi setelah Anda mengizinkannya. Email Anda sudah pindah ke Yahoo? Buka sebagai draf.
    .inbox = Xfinity menerima aplikasi setelah Anda mengizinkannya di situs webnya.
service-att = AT&T meminta kunci email aman (“secure mail key”) di sini. Buat di situs webnya.
service-qq = QQ Mail meminta kode tersendiri di sini. Aktifkan SMTP di situs webnya untuk mendapatkannya.
    .inbox = QQ Mail meminta kode tersendiri di sini. Aktifkan IMAP di situs webnya untuk mendapatkannya.
service-163 = 163 Mail meminta kode tersendiri di sini. Aktifkan SMTP di situs webnya untuk mendapatkannya.
    .inbox = 163 Mail meminta kode tersendiri di sini. Aktifkan IMAP di situs webnya untuk mendapatkannya.

# --- wait ---

wait-title = Periksa email Anda
wait-lead = Hikvision biasanya mengirim kode dalam 5 menit.
wait-lead-to = Hikvision biasanya mengirim kode dalam 5 menit ke { $address }.
wait-by = Perkiraan tiba: { $time }
wait-left = { $minutes ->
   *[other] Sekitar { $minutes } menit lagi
}
wait-progress = Menunggu emailnya
wait-while = Sambil menunggu
wait-spam = Lihat juga di folder “Spam” atau “Email Sampah”.
wait-plugged = Jangan cabut listrik kamera. Jika kamera mati, kode tidak berlaku lagi.
wait-close = Anda boleh menutup aplikasi ini. Saat dibuka lagi, Anda kembali ke sini.
wait-keep-open = Jangan tutup aplikasi ini sampai Anda selesai. { $why }
not-remembered-room = Tidak ada ruang di komputer ini untuk mengingat langkah Anda.
not-remembered-folder = Folder tempat Regain menyimpan catatan tidak bisa diubah.
not-remembered = Komputer ini tidak bisa mengingat langkah Anda.
wait-valid = Kode berlaku sampai { $until }.
wait-late = Kali ini lebih lama dari biasanya
wait-late-spam = Lihat di folder “Spam” atau “Email Sampah”.
wait-late-attached = Periksa apakah gambar terlampir di email Anda.
wait-late-again = Jika tidak terlampir, kirim lagi.
wait-late-slow = Kadang kode tiba setelah satu jam, atau satu hari kerja.
wait-expired = Kode ini sudah kedaluwarsa
wait-expired-text = Kode berlaku 48 jam. Buat gambar baru dan kirim lagi.
link-no-email = Belum ada email setelah 5 menit?
button-have-code = Kodenya sudah ada
button-send-again = Kirim lagi gambar ini
button-new-request = Kirim permintaan baru
demo-title = Akun email demo
demo-mail = Email untuk { $to }
demo-code = Kode Anda: { $code }
button-copy-code = Salin kode

# --- code ---

code-title = Masukkan kode dari email
code-lead = Salin dari email dan tempel di sini. Kode berlaku sampai { $until }.
code-lead-plain = Salin dari email dan tempel di sini.
field-code = Kode
code-once = Kamera memeriksa kode ini nanti, bersama kata sandi baru Anda.

# --- watch: the inbox, beside the wait ---

watch-title = Pantau kotak masuk untuk menunggu kode
watch-lead = Gunakan kotak masuk yang didaftarkan saat kamera disiapkan.
watch-lead-to = Kode dikirim ke { $address }. Gunakan kotak masuk itu.
watch-status = Membuka kotak masuk…
watch-app-password = Sebagian layanan email meminta sandi aplikasi di sini. Sudah pernah disimpan? Kosongkan saja.
watch-closed = { $name } tidak mengizinkan aplikasi lain membukanya. Lihat kotak masuk ini di situs webnya.
watch-keep = Simpan di penyimpanan kata sandi komputer ini
watch-reads = Regain melihat pengirim email baru. Hanya email dari Hikvision yang dibuka.
watch-changes = Tidak ada yang diubah di kotak masuk. Pemantauan berhenti setelah Anda selesai.
watch-forgotten = Kata sandi itu tidak disimpan lagi.
field-inbox-address = Alamat kotak masuk
field-inbox-password = Kata sandi kotak masuk
hint-inbox-server = imap.example.org
button-start-watching = Mulai memantau
link-forget-mailbox = Hapus kata sandi tersimpan
link-watch = Biarkan Regain memantau
link-watch-again = Pantau lagi
link-stop-watching = Berhenti memantau
watching-since = Memantau { $name }@… sejak { $time }
watching-lost = Tidak terhubung. Coba lagi: { $time }
watching-other-sender = Email yang menyebut Hikvision datang dari alamat lain. Regain tidak membukanya: lihat kotak masuk Anda.
watching-ended = Regain tidak bisa lagi memantau kotak masuk. Lihat sendiri di sana.
keeping-kept = Kata sandinya ada di penyimpanan kata sandi komputer ini.
keeping-missing = Komputer ini tidak punya penyimpanan kata sandi. Regain akan memintanya lagi.
keeping-closed = Penyimpanan kata sandi tetap tertutup. Regain akan memintanya lagi.

# --- codes that are offered ---

offer-arrived = Kode sudah tiba ({ $time })
offer-mail = Email dari Hikvision sudah tiba ({ $time })
offer-no-code = Kami tidak menemukan kode di dalamnya. Baca sendiri emailnya.
offer-found = Sepertinya ini kodenya: { $code }
offer-copied = Yang Anda salin mungkin kodenya
offer-junk = Email ini ada di folder “Spam” atau “Email Sampah”.
offer-unproven = Pengirimnya tertulis Hikvision. Regain tidak bisa memastikannya. Kamera akan memeriksa kodenya.
link-show-arrival = Lihat emailnya
link-hide-arrival = Sembunyikan emailnya
button-use-code = Gunakan
notice-title = Email Anda sudah tiba
notice-text = Kembali ke Regain untuk meneruskan.
