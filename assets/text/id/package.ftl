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
