# The menu at the foot of the rail, and what it leads to.

link-menu = Nabídka
button-close-menu = Zavřít nabídku

# --- the menu ---

menu-title = Nabídka
# The name of this language, in this language.
language-name = Čeština
menu-language = Jazyk
# On the first page and in the menu: the language that is spoken, and the way to the others.
link-language = Jazyk (Language): { $name }
menu-language-system = Podle počítače
menu-language-no-letters = Tento počítač nemá písmo pro: { $languages }
menu-theme = Barvy
menu-theme-system = Podle počítače
menu-theme-light = Světlé
menu-theme-dark = Tmavé
menu-size = Velikost písma
menu-size-smaller = Menší
menu-size-normal = Běžná
menu-size-larger = Větší
menu-size-largest = Největší
menu-size-held = Na tuto velikost je okno příliš malé. Zvětšete ho.
menu-size-keys = Na klávesnici: Ctrl a plus, minus nebo 0.
menu-about = O aplikaci Regain
menu-log = Otevřít složku protokolu
menu-forget = Smazat data aplikace…
folder-not-opened = Nepodařilo se ji otevřít. Je tady: { $path }

# --- about ---

about-title = O aplikaci Regain
about-version = Verze { $version }
about-maker = Regain je zdarma a není výrobek firmy Hikvision.
about-data = Co si Regain ukládá
about-log = Protokol
link-data-folder = Otevřít složku s daty
link-log-folder = Otevřít složku protokolu
about-learned = Co se Regain naučil
about-learned-nothing = Zatím nic. Učí se, když používáte stránku kamery.
about-learned-kind = { $model }, software { $firmware }: { $form }
link-forget-kind = Smazat: { $model }
about-parts = Součásti od jiných autorů
about-parts-text = Regain je složený z volně dostupných součástí. Děkujeme všem, kdo je vytvořili.
link-licences = Zobrazit součásti a licence

# --- the licences ---

licences-title = Součásti a licence
licences-lead = Z těchto součástí je Regain složený.

# --- forget everything ---

button-forget = Smazat data aplikace
forget-title = Smazat data aplikace Regain?
forget-goes = Toto zmizí a nedá se vrátit:
forget-goes-list =
    Rozdělané obnovení hesla a jeho obrázek.
    Vaše volby v této nabídce a protokol.
    Co se Regain naučil od kamer.
    Hesla ke schránkám, která pro vás Regain uchovává.
forget-stays = Toto zůstane:
forget-stays-list =
    Vaše kamera. Nic se v ní nezmění.
    Heslo ke kameře, pokud je uložené. Najdete ho v úložišti hesel.
    Uložené obrázky a koncepty.
forget-not-now = Právě se nastavuje heslo. Počkejte, než to skončí.
forget-done-title = Data aplikace Regain jsou smazaná
forget-done = Regain teď na tomto počítači nic neuchovává. Můžete začít znovu, nebo aplikaci odebrat.
forget-files-left = Některé soubory nešly smazat. Zavřete programy, které je používají, a klikněte znovu.
forget-mailboxes-left = Hesla ke schránkám zůstala: úložiště hesel je zavřené. Otevřete ho a klikněte znovu.

# --- what was copied ---

copied-until-closed = Vložte to, než Regain zavřete.
