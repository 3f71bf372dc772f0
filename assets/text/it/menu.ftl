# The menu at the foot of the rail, and what it leads to.

link-menu = Menu
button-close-menu = Chiudi menu

# --- the menu ---

menu-title = Menu
# The name of this language, in this language.
language-name = Italiano
menu-language = Lingua
# On the first page and in the menu: the language that is spoken, and the way to the others.
link-language = Lingua (Language): { $name }
menu-language-system = Come il computer
menu-language-no-letters = Questo computer non ha le lettere per: { $languages }
menu-theme = Colori
menu-theme-system = Come il computer
menu-theme-light = Chiari
menu-theme-dark = Scuri
menu-size = Dimensione del testo
menu-size-smaller = Piccola
menu-size-normal = Normale
menu-size-larger = Grande
menu-size-largest = Molto grande
menu-size-held = Questa finestra è troppo piccola per questa dimensione. Ingrandisci la finestra.
menu-size-keys = Da tastiera: Ctrl con più, meno o 0.
menu-about = Informazioni su Regain
menu-log = Apri cartella registro
menu-forget = Dimentica tutto…
folder-not-opened = Non siamo riusciti ad aprirla. È qui: { $path }

# --- about ---

about-title = Informazioni su Regain
about-version = Versione { $version }
about-maker = Regain è gratuito e non è un prodotto Hikvision.
about-data = Cosa conserva Regain
about-log = Il registro
link-data-folder = Apri cartella dati
link-log-folder = Apri cartella registro
about-learned = Cosa ha imparato Regain
about-learned-nothing = Ancora nulla. Impara mentre usi la pagina di una telecamera.
about-learned-kind = { $model }, software { $firmware }: { $form }
link-forget-kind = Dimentica { $model }
about-parts = Componenti di altri autori
about-parts-text = Regain è fatto con componenti liberi. Grazie a chi li ha creati.
link-licences = Mostra i componenti e le loro licenze

# --- the licences ---

licences-title = Componenti e licenze
licences-lead = Questi componenti fanno parte di Regain.

# --- forget everything ---

button-forget = Dimentica tutto
forget-title = Dimenticare tutto?
forget-goes = Questo viene cancellato per sempre:
forget-goes-list =
    Il recupero che hai iniziato, e la sua immagine.
    Ciò che hai scelto in questo menu, e il registro.
    Ciò che Regain ha imparato dalle telecamere.
    Le password delle caselle di posta che Regain conserva per te.
forget-stays = Questo resta:
forget-stays-list =
    La tua telecamera. Al suo interno non cambia nulla.
    La password della telecamera, se l’hai fatta salvare. Guarda nel tuo archivio delle password.
    Le immagini e le bozze che hai salvato.
forget-not-now = È in corso un cambio di password. Aspetta che finisca.
forget-done-title = Regain ha dimenticato tutto
forget-done = Ora Regain non conserva nulla su questo computer. Puoi ricominciare da capo, o rimuovere l’app.
forget-files-left = Non è stato possibile cancellare alcuni file. Chiudi gli altri programmi che li usano, poi premi di nuovo.
forget-mailboxes-left = Ci sono ancora password di caselle di posta: il tuo archivio delle password è chiuso. Aprilo, poi premi di nuovo.

# --- what was copied ---

copied-until-closed = Incollalo prima di chiudere Regain.
