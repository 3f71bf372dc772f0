# The menu at the foot of the rail, and what it leads to.

link-menu = Menu
button-close-menu = Tutup menu

# --- the menu ---

menu-title = Menu
# The name of this language, in this language.
language-name = Bahasa Indonesia
menu-language = Bahasa
# On the first page and in the menu: the language that is spoken, and the way to the others.
link-language = Bahasa (Language): { $name }
menu-language-system = Ikuti komputer ini
menu-language-no-letters = Komputer ini tidak punya huruf untuk: { $languages }
menu-theme = Warna
menu-theme-system = Ikuti komputer ini
menu-theme-light = Terang
menu-theme-dark = Gelap
menu-size = Ukuran teks
menu-size-smaller = Lebih kecil
menu-size-normal = Normal
menu-size-larger = Lebih besar
menu-size-largest = Terbesar
menu-size-held = Jendela ini terlalu kecil untuk ukuran itu. Perbesar jendelanya.
menu-size-keys = Lewat keyboard: Ctrl dengan plus, minus, atau 0.
menu-about = Tentang Regain
menu-log = Buka folder log
menu-forget = Hapus semua data…
folder-not-opened = Folder tidak bisa dibuka. Letaknya di sini: { $path }

# --- about ---

about-title = Tentang Regain
about-version = Versi { $version }
about-maker = Regain gratis, dan bukan buatan Hikvision.
about-data = Data yang disimpan Regain
about-log = Log
link-data-folder = Buka folder data
link-log-folder = Buka folder log
about-learned = Yang dipelajari Regain
about-learned-nothing = Belum ada. Regain belajar saat Anda memakai halaman kamera.
about-learned-kind = { $model }, perangkat lunak { $firmware }: { $form }
link-forget-kind = Lupakan { $model }
about-parts = Komponen buatan orang lain
about-parts-text = Regain dibuat dari komponen bebas pakai. Terima kasih kepada semua pembuatnya.
link-licences = Lihat komponen dan lisensinya

# --- the licences ---

licences-title = Komponen dan lisensi
licences-lead = Komponen ini ada di dalam Regain.

# --- forget everything ---

button-forget = Hapus semua data
forget-title = Hapus semua data Regain?
forget-goes = Yang dihapus dan tidak bisa dikembalikan:
forget-goes-list =
    Pengaturan ulang kata sandi yang sudah Anda mulai, dan gambarnya.
    Pilihan Anda di menu ini, dan log.
    Yang dipelajari Regain dari kamera.
    Kata sandi kotak masuk yang disimpan Regain untuk Anda.
forget-stays = Yang tetap ada:
forget-stays-list =
    Kamera Anda. Tidak ada yang berubah di dalamnya.
    Kata sandi kamera, jika Anda menyimpannya. Lihat di penyimpanan kata sandi Anda.
    Gambar dan draf yang Anda simpan.
forget-not-now = Kata sandi sedang diatur. Tunggu sampai selesai.
forget-done-title = Semua data Regain sudah dihapus
forget-done = Kini Regain tidak menyimpan apa pun di komputer ini. Anda bisa mulai dari awal, atau menghapus aplikasi ini.
forget-files-left = Beberapa file tidak bisa dihapus. Tutup aplikasi lain yang memakainya, lalu klik lagi.
forget-mailboxes-left = Kata sandi kotak masuk masih tersimpan: penyimpanan kata sandi Anda tertutup. Buka dulu, lalu klik lagi.

# --- what was copied ---

copied-until-closed = Tempel sebelum Anda menutup Regain.
