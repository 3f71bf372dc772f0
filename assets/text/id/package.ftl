# Words of what is installed: the entry in the menu, the description in app shops, and the installer. Not in the program.

# --- the entry in the menu ---

package-generic-name = Pemulihan kata sandi kamera
package-comment = Akses kembali kamera Hikvision Anda sendiri saat kata sandinya hilang
# Words that people may search for, each ended by a semicolon.
package-keywords = kamera;kata sandi;sandi;password;lupa;reset;atur ulang;pemulihan;Hikvision;CCTV;

# --- in app shops ---

package-summary = Akses kembali kamera Hikvision Anda sendiri
package-what = Lupa kata sandi kamera Hikvision Anda sendiri? Regain memandu Anda langkah demi langkah melalui pemulihan resmi lewat email dari produsennya, dan mengerjakan bagian yang merepotkan untuk Anda.
package-finds = Regain menemukan kamera di jaringan rumah Anda dan menunjukkan mana yang kata sandinya bisa diatur ulang lewat email.
package-gets = Regain mengambil gambar dengan kode QR, lalu mengirimnya lewat email atau menunjukkan caranya.
package-waits = Regain menunggu kode bersama Anda, mengatur kata sandi baru, dan mencoba masuk sekali untuk memastikan kata sandinya berfungsi.
package-tells = Regain menjelaskan apa yang salah dan apa yang perlu dilakukan, lalu meneruskan dari langkah terakhir Anda.
package-honest = Regain tidak memakai tipu daya dan tidak menebak kata sandi. Regain bukan buatan Hikvision.

# --- the installer and the uninstaller of Windows ---

installer-title = Instal Regain { $version }
installer-what = Regain membantu Anda mengakses kembali kamera Hikvision Anda sendiri saat kata sandinya hilang.
installer-alone = Regain diinstal hanya untuk Anda dan tidak memerlukan administrator. Anda bisa menghapusnya seperti aplikasi lain.
installer-press = Klik “Instal”.
installer-done-title = Regain siap dipakai
installer-done = Regain ada di menu Mulai.
installer-start = Buka Regain sekarang
installer-open = Regain sedang terbuka dan harus ditutup dulu. Yang sudah Anda mulai tetap tersimpan.
installer-close = Klik “OK” untuk menutupnya.
installer-still-open = Regain masih terbuka. Tutup sendiri jendelanya, lalu coba lagi.
installer-not-installed = Regain sedang terbuka. Tidak ada yang diinstal.
installer-not-removed = Regain sedang terbuka. Tidak ada yang dihapus.
installer-not-written = Sebuah file tidak bisa disimpan di { $folder }.
installer-keeps = Regain sudah dihapus. Hapus juga data yang disimpannya?
installer-keeps-what = Data itu adalah pengaturan ulang yang sudah Anda mulai, dan log, di { $data }. Gambar dan kata sandi yang Anda simpan tetap ada.
