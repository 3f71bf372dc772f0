# Words of what is installed: the entry in the menu, the description in app shops, and the installer. Not in the program.

# --- the entry in the menu ---

package-generic-name = Kamera parolası kurtarma
package-comment = Parolası kaybolan Hikvision kameranıza yeniden erişin
# Words that people may search for, each ended by a semicolon.
package-keywords = kamera;güvenlik kamerası;parola;şifre;unuttum;sıfırlama;kurtarma;Hikvision;CCTV;

# --- in app shops ---

package-summary = Kendi Hikvision kameranıza yeniden erişin
package-what = Kendi Hikvision kameranızın parolasını mı unuttunuz? Regain, üreticinin e-postayla kurtarma yönteminde size adım adım yol gösterir ve zahmetli kısımları sizin yerinize yapar.
package-finds = Ev ağınızdaki kameraları bulur ve hangilerinin parolasının e-postayla sıfırlanabildiğini söyler.
package-gets = QR kodlu resmi alır, e-postayla gönderir veya nasıl göndereceğinizi gösterir.
package-waits = Kodu sizinle birlikte bekler, yeni parolayı ayarlar ve çalıştığını göstermek için bir kez giriş yapar.
package-tells = Neyin ters gittiğini ve ne yapılacağını söyler, kaldığınız yerden devam eder.
package-honest = Hile yapmaz, parola tahmin etmez. Regain bir Hikvision ürünü değildir.

# --- the installer and the uninstaller of Windows ---

installer-title = Regain { $version } kurulumu
installer-what = Regain, parolası kaybolan Hikvision kameranıza yeniden erişmenizi sağlar.
installer-alone = Yalnızca sizin için kurulur, yönetici gerekmez. Her uygulama gibi kaldırabilirsiniz.
installer-press = “Kur” düğmesine basın.
installer-done-title = Regain hazır
installer-done = Regain’i Başlat menüsünde bulursunuz.
installer-start = Regain’i şimdi aç
installer-open = Regain açık ve önce kapanması gerekiyor. Başladığınız işlem saklanır.
installer-close = Kapatmak için “Tamam” düğmesine basın.
installer-still-open = Regain hâlâ açık. Penceresini kendiniz kapatıp yeniden deneyin.
installer-not-installed = Regain açık. Hiçbir şey kurulmadı.
installer-not-removed = Regain açık. Hiçbir şey kaldırılmadı.
installer-not-written = Bir dosya şu klasöre yazılamadı: { $folder }
installer-keeps = Regain kaldırıldı. Sakladıkları da silinsin mi?
installer-keeps-what = Bunlar, { $data } klasöründeki günlük ve kameralarınızla başladığınız işlemlerdir. Kaydettiğiniz resimler ve saklattığınız parolalar kalır.
