# The menu at the foot of the rail, and what it leads to.

link-menu = Menü
button-close-menu = Menüyü kapat

# --- the menu ---

menu-title = Menü
# The name of this language, in this language.
language-name = Türkçe
menu-language = Dil
# On the first page and in the menu: the language that is spoken, and the way to the others.
link-language = Dil (Language): { $name }
menu-language-system = Bu bilgisayardaki gibi
menu-language-no-letters = Bu bilgisayarda şu dillerin harfleri yok: { $languages }
menu-theme = Renkler
menu-theme-system = Bu bilgisayardaki gibi
menu-theme-light = Açık
menu-theme-dark = Koyu
menu-size = Yazı boyutu
menu-size-smaller = Küçük
menu-size-normal = Normal
menu-size-larger = Büyük
menu-size-largest = En büyük
menu-size-held = Bu pencere o boyut için çok küçük. Pencereyi büyütün.
menu-size-keys = Klavyeyle: Ctrl ile birlikte artı, eksi veya 0.
menu-about = Regain hakkında
menu-log = Günlük klasörünü aç
menu-forget = Her şeyi unut…
folder-not-opened = Klasörü açamadık. Yeri: { $path }

# --- about ---

about-title = Regain hakkında
about-version = Sürüm { $version }
about-maker = Regain ücretsizdir ve bir Hikvision ürünü değildir.
about-data = Regain’in sakladıkları
about-log = Günlük
link-data-folder = Veri klasörünü aç
link-log-folder = Günlük klasörünü aç
about-learned = Regain’in öğrendikleri
about-learned-nothing = Henüz bir şey yok. Siz bir kameranın kendi sayfasını kullandıkça öğrenir.
about-learned-kind = { $model }, yazılım { $firmware }: { $form }
link-forget-kind = Unut: { $model }
about-parts = Başkalarının yaptığı bileşenler
about-parts-text = Regain özgür yazılım bileşenleriyle yapıldı. Emeği geçen herkese teşekkürler.
link-licences = Bileşenler ve lisanslar

# --- the licences ---

licences-title = Bileşenler ve lisanslar
licences-lead = Regain’in içinde bu bileşenler var.

# --- forget everything ---

button-forget = Her şeyi unut
forget-title = Her şey unutulsun mu?
forget-goes = Bunlar silinir ve geri gelmez:
forget-goes-list =
    Başladığınız sıfırlama işlemi ve resmi.
    Bu menüde seçtikleriniz ve günlük.
    Regain’in kameralardan öğrendikleri.
    Regain’in sizin için sakladığı gelen kutusu parolaları.
forget-stays = Bunlar kalır:
forget-stays-list =
    Kameranız. İçinde hiçbir şey değişmez.
    Saklattıysanız kameranın parolası. Parola kasanıza bakın.
    Kaydettiğiniz resimler ve taslaklar.
forget-not-now = Şu anda bir parola ayarlanıyor. Bitmesini bekleyin.
forget-done-title = Her şey unutuldu
forget-done = Regain artık bu bilgisayarda hiçbir şey saklamıyor. Baştan başlayabilir veya uygulamayı kaldırabilirsiniz.
forget-files-left = Bazı dosyalar silinemedi. Onları kullanan diğer programları kapatıp yeniden basın.
forget-mailboxes-left = Gelen kutusu parolaları hâlâ saklanıyor: parola kasanız kapalı. Kasayı açıp yeniden basın.

# --- what was copied ---

copied-until-closed = Regain’i kapatmadan önce yapıştırın.
