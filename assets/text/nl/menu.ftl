# The menu at the foot of the rail, and what it leads to.

link-menu = Menu
button-close-menu = Menu sluiten

# --- the menu ---

menu-title = Menu
# The name of this language, in this language.
language-name = Nederlands
menu-language = Taal
# On the first page and in the menu: the language that is spoken, and the way to the others.
link-language = Taal (Language): { $name }
menu-language-system = Zoals deze computer
menu-language-no-letters = Op deze computer ontbreken de letters voor: { $languages }
menu-theme = Kleuren
menu-theme-system = Zoals deze computer
menu-theme-light = Licht
menu-theme-dark = Donker
menu-size = Tekstgrootte
menu-size-smaller = Kleiner
menu-size-normal = Normaal
menu-size-larger = Groter
menu-size-largest = Grootst
menu-size-held = Dit venster is te klein voor die grootte. Maak het groter.
menu-size-keys = Met het toetsenbord: Ctrl met plus, min of 0.
menu-about = Over Regain
menu-log = Logboekmap openen
menu-forget = Regain-gegevens wissen…
folder-not-opened = We konden de map niet openen. Die staat hier: { $path }

# --- about ---

about-title = Over Regain
about-version = Versie { $version }
about-maker = Regain is gratis en niet van Hikvision.
about-data = Wat Regain bewaart
about-log = Het logboek
link-data-folder = Gegevensmap openen
link-log-folder = Logboekmap openen
about-learned = Wat Regain heeft geleerd
about-learned-nothing = Nog niets. Regain leert terwijl u de pagina van een camera gebruikt.
about-learned-kind = { $model }, software { $firmware }: { $form }
link-forget-kind = { $model } vergeten
about-parts = Onderdelen van anderen
about-parts-text = Regain is gemaakt met vrije onderdelen. Dank aan alle makers.
link-licences = Onderdelen en licenties tonen

# --- the licences ---

licences-title = Onderdelen en licenties
licences-lead = Deze onderdelen zitten in Regain.

# --- forget everything ---

button-forget = Regain-gegevens wissen
forget-title = Regain-gegevens wissen?
forget-goes = Dit verdwijnt voorgoed:
forget-goes-list =
    Het herstel waaraan u bent begonnen, en de afbeelding ervan.
    Wat u in dit menu hebt gekozen, en het logboek.
    Wat Regain van camera’s heeft geleerd.
    Wachtwoorden van inboxen die Regain voor u bewaart.
forget-stays = Dit blijft:
forget-stays-list =
    Uw camera. Daarin verandert er niets.
    Het wachtwoord van de camera, als u dat liet bewaren. Kijk in uw wachtwoordkluis.
    Afbeeldingen en concepten die u hebt opgeslagen.
forget-not-now = Er wordt nu een wachtwoord ingesteld. Wacht tot dat klaar is.
forget-done-title = Alle Regain-gegevens zijn gewist
forget-done = Regain bewaart nu niets meer op deze computer. U kunt opnieuw beginnen of de app verwijderen.
forget-files-left = Sommige bestanden konden niet worden gewist. Sluit andere programma’s die ze gebruiken en klik nog een keer.
forget-mailboxes-left = Wachtwoorden van inboxen zijn nog bewaard: uw wachtwoordkluis zit op slot. Open de kluis en klik nog een keer.

# --- what was copied ---

copied-until-closed = Plak het voordat u Regain sluit.
