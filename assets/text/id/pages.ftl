# Every sentence that people see. Short words, short sentences; nothing here is built from two parts.

app-name = Regain
window-title = Atur ulang kata sandi kamera saya - Regain
not-made-by = Regain bukan buatan Hikvision.

# Two whole sentences behind one another, and two names of a list: how a language puts them together.
two-sentences = { $one } { $other }
two-of-a-list = { $one }, { $other }

# --- the frame ---

stage-find = Temukan kamera Anda
stage-prove = Buktikan ini milik Anda
stage-password = Buat kata sandi baru
stage-done = Selesai
sub-method = Pilih cara
sub-privacy = Pemberitahuan privasi
sub-export = Ambil gambarnya
sub-request = Kirim gambarnya
sub-wait = Tunggu emailnya
sub-code = Masukkan kode
sub-answers = Jawab pertanyaan
rail-count = Langkah { $n } dari { $total }
rail-count-short = { $n }/{ $total }
rail-entry = Langkah { $n } dari { $total }: { $stage }
rail-entry-done = Langkah { $n } dari { $total }: { $stage }, selesai
page-scroll-bar = Gulir halaman ini
list-scroll-bar = Gulir daftar
rail-list = Langkah
rail-here = Anda di sini
rail-part-done = { $step }, selesai
camera-nameless = Kamera Anda
camera-line = { $model } · { $address }
row-line = { $address } · nomor seri …{ $tail }

demo-strip = Demo – kamera simulasi, tidak ada data yang keluar dari komputer ini
link-stuck = Butuh bantuan?
stuck-title = Jika Anda butuh bantuan
stuck-other = Cara lain
stuck-other-text = Cari “Lupa kata sandi” (Forgot password) di halaman kamera. Mungkin ada pertanyaan keamanan atau file kunci di sana.
stuck-support = Belum berhasil? Tanya ahlinya
stuck-support-text = Toko atau teknisi pemasang bisa membantu. Layanan pelanggan Hikvision akan menanyakan model dan nomor seri.
stuck-about = Regain bukan buatan Hikvision. Regain memakai cara resmi dari produsen untuk mengatur ulang kata sandi.
button-close-help = Tutup bantuan
button-copy-details = Salin rincian
button-back = Kembali
button-stop = Hentikan
button-continue = Lanjutkan
button-close = Tutup
button-close-anyway = Tetap tutup
button-copied = Tersalin
label-details = Rincian
details-said = Jawabannya: { $said }

# --- time ---

monday = Senin
tuesday = Selasa
wednesday = Rabu
thursday = Kamis
friday = Jumat
saturday = Sabtu
sunday = Minggu
january = Januari
february = Februari
march = Maret
april = April
may = Mei
june = Juni
july = Juli
august = Agustus
september = September
october = Oktober
november = November
december = Desember
time-today = hari ini pukul { $time }
time-tomorrow = besok pukul { $time }
time-yesterday = kemarin pukul { $time }
time-on-day = { $weekday }, { $day } { $month } pukul { $time }
time-on-date = { $weekday }, { $day } { $month } { $year } pukul { $time }
time-after-change = { $time } (setelah jam dimundurkan)
# 0 to 23, then 1 to 12.
clock-time = { NUMBER($hour, minimumIntegerDigits: 2) }.{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-time-of-twelve = { $hour }.{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-am = { $time } AM
clock-pm = { $time } PM

# --- resume ---

resume-title = Teruskan dari langkah terakhir?
resume-lead = Anda sudah meminta kode untuk kamera ini.
resume-lead-unsent = Gambar dari kamera ini belum dikirim.
resume-lead-doubt = Waktu itu kata sandi baru sedang dikirim ke kamera.
resume-asked = Waktunya: { $when }.
resume-asked-code = Kode diminta: { $when }.
resume-fetched = Diambil dari kamera: { $when }.
resume-valid = Kode berlaku sampai { $until }. Jika kamera dimulai ulang, kode tidak berlaku lagi.
resume-doubt = Kami bisa memeriksa apakah kata sandi baru berfungsi.
resume-unsent = Jika Anda sudah mengirimnya, teruskan saja.
resume-over = Menurut jam komputer ini, masa berlaku kode habis { $until }. Apakah jam itu benar? Jika tidak, teruskan saja.
resume-clock-behind = Jam komputer ini dimundurkan sejak saat itu. Waktu di halaman ini mungkin keliru.
link-other-camera = Kamera lain
link-remove-journey = Hapus ini dari komputer
button-carry-on = Teruskan
button-start-again = Mulai dari awal

# --- find ---

find-title = Akses kembali kamera Anda
find-lead = Pilih kamera di bawah. Sebelum langkah 3, tidak ada yang berubah.
find-lead-none = Kami cari dulu kameranya. Sebelum langkah 3, tidak ada yang berubah.
find-newer-memo = Regain versi lebih baru pernah dipakai di komputer ini. Data simpanannya tidak disentuh. Buka versi itu untuk meneruskannya.
find-damaged-memo = Catatan Regain dari proses sebelumnya tidak bisa dibaca. Catatan itu dipisahkan. Mulai dari awal di sini.
find-broke-off = Terakhir kali, Regain berhenti karena kesalahannya sendiri. Proses yang sudah Anda mulai bisa diteruskan.
find-cut-off = Terakhir kali, Regain terhenti mendadak. Proses yang sudah Anda mulai bisa diteruskan.
find-earlier = Belum selesai
earlier-camera = { $model }, nomor seri …{ $end }
earlier-camera-at = { $model } di { $address }
earlier-asked = Kode diminta: { $when }.
earlier-unsent = Gambar diminta: { $when }. Gambar itu belum dikirim.
earlier-doubt = Kata sandi baru sedang dikirim waktu itu. Kami bisa memeriksa apakah berfungsi.
button-carry-on-with = Teruskan dengan { $camera }
find-need-network = Jaringan rumah yang sama
find-need-inbox = Kotak masuk email terdaftar
find-need-time = Sekitar 10 menit
find-label = Nomor di label kamera dan kotaknya berakhir dengan empat karakter yang sama.
find-label-picture = Label dengan nomor yang berakhir dengan { $tail }
find-unplug = Ada dua yang mirip? Cabut listrik kamera Anda sebentar, lalu cari lagi.
find-searching = Mencari di jaringan rumah Anda…
find-count = { $count ->
   *[other] Ditemukan { $count } kamera.
}
find-so-far = { $count ->
   *[other] { $count } sudah ditemukan
}
find-none = Belum ada kamera.
find-incomplete = Daftar ini mungkin belum lengkap. Tutup aplikasi kamera lain, lalu cari lagi.
find-list = Kamera di jaringan Anda
link-not-listed = Kamera saya tidak ada di daftar
link-look-again = Cari lagi
link-look-everywhere = Cari di semua tempat
link-more-reasons = Penyebab lain
field-address = Alamat kamera
hint-address = Misalnya 192.168.1.64

family-camera = Kamera
family-thermal = Kamera termal
family-recorder = Perekam
family-doorbell = Bel pintu
family-access = Pembaca akses pintu
family-alarm = Panel alarm
row-kind = { $kind } { $model }
row-nameless = Perangkat tak dikenal

# --- badges: a few words in the row; then what to do ---

note-lead = { $note }.
badge-not_activated = Belum disiapkan
    .do = Kamera ini belum punya kata sandi, jadi tidak perlu kode. Klik “Lanjutkan” untuk melihat caranya.
badge-other_segment = Jaringan lain
    .do = Komputer ini belum bisa menjangkaunya. Sambungkan komputer ini ke jaringan yang sama dengan kamera.
spare-address = Komputer ini belum bisa menjangkaunya. Di pengaturan jaringannya, beri komputer ini alamat { $address } dan subnet mask { $mask } untuk sementara. Kamera tidak pernah kami ubah.
badge-clock_wrong = Jamnya salah
    .do = Listriknya mungkin sempat padam. Jangan cabut listrik kamera sampai Anda selesai.
badge-recorders_own = Tersambung ke perekam
    .do = Kamera ini tersambung ke perekam. Atur ulang kata sandinya lewat perekam itu.
badge-not_hikvision = Bukan Hikvision
    .do = Produsennya punya cara lain untuk mengatur ulang kata sandi. Aplikasi ini tidak bisa membantu.
badge-only_onvif = Hanya di pencarian luas
    .do = Perangkat ini tidak menjawab pencarian khusus Hikvision. Aman untuk dicoba.
badge-cannot_reset_by_email = Tidak bisa lewat email
    .do = Begitu menurut kamera ini. Klik “Lanjutkan” untuk melihat cara lain.
note-new = Baru ditemukan
note-silent = Kali ini tidak menjawab
note-done = { $minutes ->
    [0] Baru saja selesai
   *[other] Selesai { $minutes } menit lalu
}
note-email-likely = Kemungkinan bisa lewat email

# --- why the list is empty; what to do ---

cause-no_adapter_up = Komputer ini tidak terhubung ke jaringan
    .do = Pasang kabel jaringan atau sambungkan ke Wi-Fi rumah.
cause-only_vpn = Komputer ini hanya terhubung ke VPN
    .do = Sambungkan juga ke jaringan rumah Anda.
cause-firewall_may_drop = Firewall mungkin menahan jawaban kamera
    .do = Izinkan Regain di firewall komputer ini, atau ketik alamat kamera.
cause-wifi_isolation = Wi-Fi mungkin memisahkan perangkat
    .do = Keluar dari Wi-Fi tamu, atau pakai kabel.
cause-port_taken = Aplikasi kamera lain sedang terbuka
    .do = Tutup aplikasi itu. Contohnya SADP dan iVMS.
cause-windows_public_profile = Windows mungkin mengira jaringan ini publik
    .do = Buka pengaturan jaringan, lalu pilih “Jaringan privat”.
cause-macos_local_network = Mac ini mungkin melarang Regain mencari
    .do = Di Pengaturan Sistem, buka “Privasi & Keamanan”, lalu “Jaringan Lokal”. Aktifkan Regain.
cause-other_network = Kamera mungkin mati atau di jaringan lain
    .do = Periksa listriknya. Jika kamera tersambung ke perekam, ketik alamat perekam itu.

# --- check ---

check-title = Memeriksa kamera Anda
check-lead = Kami menanyakan kemampuan kamera. Ini tidak mengubah apa pun.
check-status = Bertanya ke kamera…

# --- privacy ---

privacy-title = Sebelum kami meminta kode
privacy-lead = Empat hal tentang langkah berikutnya.
privacy-what = Yang dikirim
privacy-what-text = Gambar dengan pola kotak-kotak yang disebut kode QR. Isinya menunjukkan kamera Anda.
privacy-whom = Penerima
privacy-whom-text = Hikvision, di { $address }. Anda mengirimnya lewat email. Kami tidak mengirim apa pun ke pihak lain.
privacy-named-later = Alamat yang biasa dipakai. Kamera Anda menyebutkannya di langkah berikutnya.
privacy-why = Alasan
privacy-why-text = Hikvision mencari kamera Anda dan mengirimkan kodenya lewat email.
privacy-kept = Yang kami simpan
privacy-kept-text = Gambarnya, sampai Anda selesai. Kodenya tidak.
link-full-notice = Baca selengkapnya
link-less-notice = Lebih ringkas
notice-1 = Regain berjalan di komputer ini. Tanpa akun dan tanpa pelacakan.
notice-2 = Regain terhubung ke kamera Anda. Layanan email Anda dihubungi hanya jika Anda mengirim dari sini atau mengizinkan Regain memantau.
notice-3 = Gambar, model kamera, dan waktu tetap di komputer ini. Semuanya dihapus setelah Anda selesai.
notice-4 = Hikvision melihat gambar dan alamat email pengirimnya. Di sana berlaku pemberitahuan privasi Hikvision sendiri.
button-accept = Setuju dan lanjutkan

# --- saved address ---

saved-address-title = Akun email mana yang bisa Anda buka?
saved-address-lead = Ada beberapa alamat email terdaftar di kamera. Kode dikirim ke alamat yang Anda pilih.
saved-address-unnamed = Alamat terdaftar { $number }
saved-address-other = Setiap alamat punya gambarnya sendiri. Jika kode tidak datang, kembali dan pilih alamat lain.

# --- password ---

password-title = Buat kata sandi baru
password-lead = Anda memakainya bersama nama “{ $user }” untuk masuk ke kamera ini.
field-password = Kata sandi baru
field-repeat = Ketik sekali lagi
rule-length = { $min } sampai { $max } karakter
rule-kinds = Dua jenis atau lebih: a–z, A–Z, 0–9, simbol
rule-characters = Tanpa aksen, kutip ("), titik dua (:)
rule-name = Tidak memuat “{ $user }”
rule-met = { $rule }: terpenuhi
rule-open = { $rule }: belum
rule-too-long = { $min } sampai { $max } karakter, sekarang { $count }
password-longer = Makin panjang makin aman. Pakai semua { $max } karakter jika bisa.
password-unprotected = Kamera ini tidak bisa melindungi data yang kami kirim. Lanjutkan hanya di jaringan yang Anda percayai.
password-stops = Kata sandi lama langsung tidak berlaku.
password-devices = Ponsel dan perekam yang memakainya akan meminta kata sandi baru.
password-keep = Simpan di penyimpanan kata sandi komputer ini
button-suggest = Sarankan kata sandi
password-suggested = Bagaimana kalau yang ini?
button-use-password = Gunakan
button-show-password = Lihat kata sandi baru
button-hide-password = Sembunyikan kata sandi baru
button-show-repeat = Lihat kata sandi ulangan
button-hide-repeat = Sembunyikan kata sandi ulangan
button-show-mail = Lihat kata sandi email
button-hide-mail = Sembunyikan kata sandi email
button-set-password = Atur kata sandi baru

# --- done ---

done-title = Kamera Anda punya kata sandi baru
done-lead = Kami mencoba masuk { $when }. Berhasil.
done-snapshot = Tampilan dari kamera
done-caption = Tampilan kamera, { $when }
done-unknown-form = Halaman kamera Anda memakai cara yang baru bagi Regain. Salin rinciannya dan kirimkan di tempat Anda mendapatkan Regain. Gunakan formulir “Regain learned something from my camera”. Tidak ada rahasia di dalamnya.
done-order = Yang perlu dibereskan

# --- done: the clock ---

done-clock-shows = Jam kamera: { $camera }, komputer ini: { $computer }.
done-clock-right = Jam kamera sudah benar
done-clock-zone = Jam kamera ada di zona waktu lain
done-clock-ahead = Jam kamera lebih cepat { $amount }
done-clock-behind = Jam kamera lebih lambat { $amount }
done-clock-says = Kami memakai waktu dan zona waktu komputer ini.
done-clock-server = Kami memakai waktu dan zona waktu komputer ini. Server waktu kamera tidak menjawab, jadi kami nonaktifkan.
done-clock-set = Jam sudah disetel dan diperiksa lagi: sekarang benar.
done-clock-unknown = Kamera tidak memberi tahu waktunya
done-setting-clock = Menyetel jam…
button-set-clock = Setel jam
amount-minutes = { $n ->
   *[other] { $n } menit
}
amount-hours = { $n ->
   *[other] { $n } jam
}
amount-days = { $n ->
   *[other] { $n } hari
}
amount-years = { $n ->
   *[other] { $n } tahun
}

# --- done: the address for next time ---

done-recovery-to = Lain kali, kode dikirim ke { $addresses }
done-recovery-note = Bisakah Anda membukanya?
done-recovery-none = Belum ada alamat email untuk lain kali
done-recovery-none-note = Tanpa alamat email, kode tidak bisa dikirim.
done-recovery-saved = Alamat sudah tersimpan, dan kamera menampilkannya.
done-recovery-replaces = { $n ->
    [0] Kami menuliskannya di kamera, hanya itu.
   *[other] Ini menggantikan { $n } alamat lama. Yang lain tidak diubah.
}
field-recovery-address = Alamat email Anda
done-saving-address = Menyimpan alamat…
button-change-short = Ubah
button-change-address = Ubah alamat ini
button-type-address = Ketik alamat
button-save-address = Simpan alamat ini
link-keep-address = Biarkan saja
done-signed-out = Sesi masuk kami sudah berakhir. Anda bisa mengubahnya di halaman kamera.

# --- done: what else uses the old password ---

done-others = Ponsel dan perekam juga memerlukannya
done-others-stop = Hentikan dulu yang masuk secara otomatis, misalnya perekam. Percobaan yang salah mengunci kamera.
done-others-type = Ketik kata sandi baru di setiap aplikasi ponsel dan perekam.
done-others-start = Lalu jalankan semuanya lagi.
button-show-how = Lihat caranya
button-hide-how = Sembunyikan

# --- done: the password store ---

done-kept = Tersimpan di penyimpanan kata sandi komputer ini. Cari “regain” di { $app }.
done-kept-demo = Di demo, tidak ada yang disimpan di penyimpanan kata sandi komputer ini.
store-linux = Kata Sandi dan Kunci
store-macos = Akses Rantai Kunci
store-windows = Pengelola Kredensial
done-keeping = Menunggu penyimpanan kata sandi komputer ini…
done-not-kept = Komputer ini gagal menyimpan kata sandi
done-not-kept-todo = Salin atau catat sekarang. Setelah ditutup, kata sandi tidak ada lagi di sini.

# --- the new password, until the last page closes ---

fresh-title = Kata sandi baru Anda
fresh-hidden = Disembunyikan
fresh-write = Simpan baik-baik. Setelah ditutup, tidak ada lagi di sini.
button-show-short = Lihat
button-hide-short = Sembunyikan
