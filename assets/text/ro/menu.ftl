# The menu at the foot of the rail, and what it leads to.

link-menu = Meniu
button-close-menu = Închide meniul

# --- the menu ---

menu-title = Meniu
# The name of this language, in this language.
language-name = Română
menu-language = Limbă
# On the first page and in the menu: the language that is spoken, and the way to the others.
link-language = Limbă (Language): { $name }
menu-language-system = Ca pe computer
menu-language-no-letters = Acest computer nu are litere pentru: { $languages }
menu-theme = Culori
menu-theme-system = Ca pe computer
menu-theme-light = Deschise
menu-theme-dark = Închise
menu-size = Mărimea textului
menu-size-smaller = Mai mic
menu-size-normal = Normal
menu-size-larger = Mai mare
menu-size-largest = Cel mai mare
menu-size-held = Fereastra este prea mică pentru această mărime. Măriți-o.
menu-size-keys = De la tastatură: Ctrl cu plus, minus sau 0.
menu-about = Despre Regain
menu-log = Deschide folderul jurnal
menu-forget = Uită totul…
folder-not-opened = Nu s-a putut deschide. Este aici: { $path }

# --- about ---

about-title = Despre Regain
about-version = Versiunea { $version }
about-maker = Regain este gratuit și nu este un produs Hikvision.
about-data = Ce păstrează Regain
about-log = Jurnalul
link-data-folder = Deschide folderul de date
link-log-folder = Deschide folderul jurnal
about-learned = Ce a învățat Regain
about-learned-nothing = Deocamdată nimic. Învață când folosiți pagina unei camere.
about-learned-kind = { $model }, software { $firmware }: { $form }
link-forget-kind = Uită { $model }
about-parts = Componente făcute de alții
about-parts-text = Regain este construit din componente libere. Mulțumim tuturor celor care le-au făcut.
link-licences = Componente și licențe

# --- the licences ---

licences-title = Componente și licențe
licences-lead = Aceste componente sunt incluse în Regain.

# --- forget everything ---

button-forget = Uită totul
forget-title = Să uite Regain totul?
forget-goes = Acestea se șterg definitiv:
forget-goes-list =
    Recuperarea începută și imaginea ei.
    Ce ați ales în acest meniu și jurnalul.
    Ce a învățat Regain de la camere.
    Parolele de inbox pe care Regain le păstrează pentru dvs.
forget-stays = Acestea rămân:
forget-stays-list =
    Camera dvs. În ea nu se schimbă nimic.
    Parola camerei, dacă ați cerut păstrarea ei. Căutați-o în seiful de parole.
    Imaginile și ciornele pe care le-ați salvat.
forget-not-now = Chiar acum se setează o parolă. Așteptați să se termine.
forget-done-title = Totul a fost uitat
forget-done = Regain nu mai păstrează nimic pe acest computer. Puteți începe din nou sau puteți dezinstala aplicația.
forget-files-left = Unele fișiere nu s-au putut șterge. Închideți celelalte programe care le folosesc, apoi apăsați din nou.
forget-mailboxes-left = Parolele de inbox sunt încă păstrate: seiful de parole este închis. Deschideți-l, apoi apăsați din nou.

# --- what was copied ---

copied-until-closed = Lipiți înainte de a închide Regain.
