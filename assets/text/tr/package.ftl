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
