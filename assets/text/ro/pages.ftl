# Every sentence that people see. Short words, short sentences; nothing here is built from two parts.

app-name = Regain
window-title = Resetare parolă cameră - Regain
not-made-by = Regain nu este un produs Hikvision.

# Two whole sentences behind one another, and two names of a list: how a language puts them together.
two-sentences = { $one } { $other }
two-of-a-list = { $one }, { $other }

# --- the frame ---

stage-find = Găsiți camera
stage-prove = Dovediți că vă aparține
stage-password = Alegeți o parolă nouă
stage-done = Gata
sub-method = Alegeți metoda
sub-privacy = Confidențialitate
sub-export = Obțineți imaginea
sub-request = Trimiteți imaginea
sub-wait = Așteptați e-mailul
sub-code = Introduceți codul
sub-answers = Răspundeți la întrebări
rail-count = Pasul { $n } din { $total }
rail-count-short = { $n }/{ $total }
rail-entry = Pasul { $n } din { $total }: { $stage }
rail-entry-done = Pasul { $n } din { $total }: { $stage }, încheiat
page-scroll-bar = Derulează pagina
list-scroll-bar = Derulează lista
rail-list = Pași
rail-here = Sunteți aici
rail-part-done = { $step }, încheiat
camera-nameless = Camera aleasă
camera-line = { $model } · { $address }
row-line = { $address } · nr. de serie …{ $tail }

demo-strip = Demo – cameră simulată, nimic nu iese din acest computer
link-stuck = M-am blocat
stuck-title = Dacă v-ați blocat
stuck-other = Alte metode
stuck-other-text = Căutați pe pagina camerei „Ați uitat parola?” (Forgot password). Acolo pot fi întrebări de securitate sau un fișier-cheie.
stuck-support = Nimic nu a ajutat? Întrebați pe cineva
stuck-support-text = Vă poate ajuta magazinul sau firma care a montat camera. Asistența Hikvision cere modelul și numărul de serie.
stuck-about = Regain nu este un produs Hikvision. Folosește metoda producătorului pentru schimbarea parolei.
button-close-help = Închide ajutorul
button-copy-details = Copiază detaliile
button-back = Înapoi
button-stop = Oprește
button-continue = Continuă
button-close = Închide
button-close-anyway = Închide oricum
button-copied = Copiat
label-details = Detalii
details-said = Răspunsul a fost: { $said }

# --- time ---

monday = luni
tuesday = marți
wednesday = miercuri
thursday = joi
friday = vineri
saturday = sâmbătă
sunday = duminică
january = ianuarie
february = februarie
march = martie
april = aprilie
may = mai
june = iunie
july = iulie
august = august
september = septembrie
october = octombrie
november = noiembrie
december = decembrie
time-today = azi, { $time }
time-tomorrow = mâine, { $time }
time-yesterday = ieri, { $time }
time-on-day = { $weekday }, { $day } { $month }, { $time }
time-on-date = { $weekday }, { $day } { $month } { $year }, { $time }
time-after-change = { $time } (după trecerea la ora de iarnă)
# 0 to 23, then 1 to 12.
clock-time = { NUMBER($hour, minimumIntegerDigits: 2) }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-time-of-twelve = { $hour }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-am = { $time } a.m.
clock-pm = { $time } p.m.

# --- resume ---

resume-title = Reluați de unde ați rămas?
resume-lead = Ați cerut un cod pentru această cameră.
resume-lead-unsent = Imaginea acestei camere nu a fost trimisă încă.
resume-lead-doubt = O parolă nouă era în drum spre cameră.
resume-asked = Când: { $when }
resume-asked-code = Cod cerut: { $when }
resume-fetched = Primită de la cameră: { $when }
resume-valid = Cod valabil până la: { $until } (dacă nu repornește camera)
resume-doubt = Putem afla dacă parola nouă funcționează.
resume-unsent = Dacă ați trimis-o deja, apăsați oricum „Reia”.
resume-over = După ceasul acestui computer, codul a expirat ({ $until }). Ceasul merge bine? Dacă nu, apăsați „Reia”.
resume-clock-behind = Între timp, ceasul acestui computer a fost dat înapoi. Orele de pe aceste pagini pot fi greșite.
link-other-camera = Altă cameră
link-remove-journey = Șterge de pe computer
button-carry-on = Reia
button-start-again = Începe din nou

# --- find ---

find-title = Recăpătați accesul la cameră
find-lead = Alegeți-o mai jos. Până la pasul 3 nu se schimbă nimic.
find-lead-none = Mai întâi o căutăm. Până la pasul 3 nu se schimbă nimic.
find-newer-memo = Pe acest computer s-a folosit o versiune mai nouă de Regain. Datele ei rămân neatinse. Pentru a continua, deschideți acea versiune.
find-damaged-memo = Regain nu poate citi datele unei recuperări mai vechi. Le-a pus deoparte. Începeți din nou aici.
find-broke-off = Data trecută, Regain s-a închis din cauza unei erori proprii. Puteți relua ce ați început.
find-cut-off = Data trecută, Regain a fost întrerupt. Puteți relua ce ați început.
find-earlier = Neterminat încă
earlier-camera = { $model }, nr. de serie …{ $end }
earlier-camera-at = { $model } la { $address }
earlier-asked = Cod cerut: { $when }
earlier-unsent = Imaginea nu a fost trimisă încă. Cerută: { $when }
earlier-doubt = O parolă nouă era pe drum. Putem afla dacă funcționează.
button-carry-on-with = Reia cu { $camera }
find-need-network = Aceeași rețea de acasă
find-need-inbox = Inboxul adresei salvate în cameră
find-need-time = Cam 10 minute
find-label = Numărul de pe eticheta camerei și de pe cutie se termină cu aceleași patru caractere.
find-label-picture = O etichetă al cărei număr se termină cu { $tail }
find-unplug = Două par la fel? Scoateți-o puțin din priză pe a dvs., apoi căutați din nou.
find-searching = Căutăm în rețeaua de acasă…
find-count = { $count ->
    [one] Am găsit o cameră.
    [few] Am găsit { $count } camere.
   *[other] Am găsit { $count } de camere.
}
find-so-far = { $count ->
    [one] Una până acum
    [few] { $count } până acum
   *[other] { $count } până acum
}
find-none = Încă nicio cameră.
find-incomplete = Lista poate fi incompletă. Închideți celelalte programe pentru camere, apoi căutați din nou.
find-list = Camerele din rețea
link-not-listed = Camera mea nu e în listă
link-look-again = Caută din nou
link-look-everywhere = Caută peste tot
link-more-reasons = Alte motive
field-address = Adresa camerei
hint-address = De exemplu 192.168.1.64

family-camera = Cameră
family-thermal = Cameră termică
family-recorder = Înregistrator
family-doorbell = Videointerfon
family-access = Control acces
family-alarm = Centrală de alarmă
row-kind = { $kind } { $model }
row-nameless = Dispozitiv necunoscut

# --- badges: a few words in the row; then what to do ---

note-lead = { $note }.
badge-not_activated = Neconfigurată încă
    .do = Nu are încă o parolă, deci nu are nevoie de cod. Apăsați „Continuă” ca să vedeți ce e de făcut.
badge-other_segment = În altă rețea
    .do = Acest computer nu ajunge încă la ea. Conectați computerul la aceeași rețea cu camera.
spare-address = Acest computer nu ajunge încă la ea. În setările lui de rețea, folosiți un timp adresa { $address } și masca { $mask }. Noi nu modificăm niciodată camera.
badge-clock_wrong = Ceas greșit
    .do = Poate că a rămas fără curent. Lăsați-o pornită până terminați.
badge-recorders_own = Legată la înregistrator
    .do = Este conectată la un înregistrator. Schimbați parola prin înregistrator.
badge-not_hikvision = Nu este Hikvision
    .do = Producătorul ei are altă metodă de recuperare. Această aplicație nu poate ajuta.
badge-only_onvif = Doar la căutarea extinsă
    .do = Nu a răspuns la căutarea Hikvision. Puteți încerca fără niciun risc.
badge-cannot_reset_by_email = Fără resetare prin e-mail
    .do = Așa spune camera. Apăsați „Continuă” ca să vedeți alte metode.
note-new = Nouă față de data trecută
note-silent = Niciun răspuns de data asta
note-done = { $minutes ->
    [0] Rezolvată chiar acum
    [one] Rezolvată acum un minut
    [few] Rezolvată acum { $minutes } minute
   *[other] Rezolvată acum { $minutes } de minute
}
note-email-likely = Probabil merge prin e-mail

# --- why the list is empty; what to do ---

cause-no_adapter_up = Acest computer nu este în nicio rețea
    .do = Conectați un cablu sau intrați în rețeaua Wi-Fi de acasă.
cause-only_vpn = Acest computer este doar într-un VPN
    .do = Conectați-l și la rețeaua de acasă.
cause-firewall_may_drop = Poate că un firewall oprește răspunsurile
    .do = Permiteți Regain în firewallul acestui computer sau scrieți adresa camerei.
cause-wifi_isolation = Rețeaua Wi-Fi poate izola dispozitivele
    .do = Ieșiți din rețeaua Wi-Fi pentru oaspeți sau folosiți un cablu.
cause-port_taken = Este deschis alt program pentru camere
    .do = Închideți-l. Poate fi, de exemplu, SADP sau iVMS.
cause-windows_public_profile = Windows poate considera rețeaua publică
    .do = Deschideți setările de rețea și alegeți „Rețea privată”.
cause-macos_local_network = Poate că acest Mac nu lasă Regain să caute
    .do = În „Configurări sistem” deschideți „Intimitate și securitate”, apoi „Rețea locală”. Activați Regain.
cause-other_network = Camera poate fi oprită sau în altă rețea
    .do = Verificați dacă are curent. Dacă este conectată la un înregistrator, scrieți adresa înregistratorului.

# --- check ---

check-title = Verificăm camera
check-lead = Întrebăm camera ce poate face. Asta nu schimbă nimic.
check-status = Întrebăm camera…

# --- privacy ---

privacy-title = Înainte să cerem codul
privacy-lead = Patru lucruri despre ce urmează.
privacy-what = Ce se trimite
privacy-what-text = O imagine cu un model pătrat, numit cod QR. Ea spune despre ce cameră este vorba.
privacy-whom = Cine o primește
privacy-whom-text = Hikvision, la { $address }. O trimiteți prin e-mail. Noi nu trimitem nimic altcuiva.
privacy-named-later = Adresa obișnuită. Camera o indică la pasul următor.
privacy-why = De ce
privacy-why-text = Hikvision caută camera în evidențele sale și vă trimite codul prin e-mail.
privacy-kept = Ce păstrăm
privacy-kept-text = Imaginea, până terminați. Codul, nu.
link-full-notice = Citește nota completă
link-less-notice = Arată mai puțin
notice-1 = Regain funcționează pe acest computer. Nu cere cont și nu vă urmărește.
notice-2 = Comunică doar cu camera. Cu serviciul de e-mail, numai dacă trimiteți de aici sau lăsați Regain să urmărească inboxul.
notice-3 = Imaginea, modelul camerei și orele rămân pe acest computer. Se șterg când terminați.
notice-4 = Hikvision vede imaginea și adresa de la care o trimiteți. Acolo se aplică propria sa notă de confidențialitate.
button-accept = Acceptă și continuă

# --- saved address ---

saved-address-title = La ce căsuță de e-mail aveți acces?
saved-address-lead = În cameră sunt salvate mai multe adrese de e-mail. Codul ajunge la cea pe care o alegeți.
saved-address-unnamed = Adresa salvată { $number }
saved-address-other = Fiecare adresă are imaginea ei. Dacă nu vine codul, reveniți și alegeți alta.

# --- password ---

password-title = Alegeți o parolă nouă
password-lead = O veți folosi cu numele „{ $user }” pentru acces la cameră.
field-password = Parolă nouă
field-repeat = Repetați parola nouă
rule-length = Număr de caractere: { $min }–{ $max }
rule-kinds = Cel puțin două din: a–z, A–Z, 0–9, simboluri
rule-characters = Fără diacritice și fără (") sau (:)
rule-name = Nu conține „{ $user }”
rule-met = { $rule }: în regulă
rule-open = { $rule }: încă nu
rule-too-long = Număr de caractere: { $min }–{ $max }, acum { $count }
password-longer = Mai lungă înseamnă mai sigură. Dacă puteți, folosiți toate cele { $max } caractere.
password-unprotected = Această cameră nu poate ascunde ce trimitem. Continuați doar într-o rețea în care aveți încredere.
password-stops = Parola veche expiră imediat.
password-devices = Telefoanele și înregistratoarele care o folosesc o vor cere pe cea nouă.
password-keep = Păstrează parola în seiful de parole al acestui computer
button-suggest = Sugerează o parolă
password-suggested = Ce spuneți de aceasta?
button-use-password = Folosește-o
button-show-password = Afișează parola nouă
button-hide-password = Ascunde parola nouă
button-show-repeat = Afișează parola repetată
button-hide-repeat = Ascunde parola repetată
button-show-mail = Afișează parola de e-mail
button-hide-mail = Ascunde parola de e-mail
button-set-password = Setează parola nouă

# --- done ---

done-title = Camera are o parolă nouă
done-lead = Funcționează. Conectare reușită: { $when }
done-snapshot = Iată ce vede camera
done-caption = Ce vede camera: { $when }
done-unknown-form = Pagina camerei a comunicat într-un fel nou pentru Regain. Copiați detaliile și publicați-le acolo de unde ați luat Regain. Folosiți formularul „Regain learned something from my camera” (Regain a învățat ceva de la camera mea). Detaliile nu conțin niciun secret.
done-order = De pus la punct

# --- done: the clock ---

done-clock-shows = Camera arată: { $camera }; acest computer: { $computer }
done-clock-right = Ceasul camerei merge bine
done-clock-zone = Ceasul camerei este pe alt fus orar
done-clock-ahead = Ceasul camerei este cu { $amount } înainte
done-clock-behind = Ceasul camerei este cu { $amount } în urmă
done-clock-says = Scriem în cameră ora și fusul orar ale acestui computer.
done-clock-server = Scriem în cameră ora și fusul orar ale acestui computer. Serverul de oră al camerei nu răspunde, așa că îl dezactivăm.
done-clock-set = L-am potrivit și am verificat: acum merge bine.
done-clock-unknown = Camera nu a spus ce oră are
done-setting-clock = Potrivim ceasul…
button-set-clock = Potrivește ceasul
amount-minutes = { $n ->
    [one] 1 minut
    [few] { $n } minute
   *[other] { $n } de minute
}
amount-hours = { $n ->
    [one] 1 oră
    [few] { $n } ore
   *[other] { $n } de ore
}
amount-days = { $n ->
    [one] 1 zi
    [few] { $n } zile
   *[other] { $n } de zile
}
amount-years = { $n ->
    [one] 1 an
    [few] { $n } ani
   *[other] { $n } de ani
}

# --- done: the address for next time ---

done-recovery-to = Data viitoare, codul ajunge la { $addresses }
done-recovery-note = Puteți citi e-mailurile de acolo?
done-recovery-none = Nicio adresă de e-mail salvată pe viitor
done-recovery-none-note = Fără adresă nu poate veni niciun cod.
done-recovery-saved = Este salvată, iar camera o arată.
done-recovery-replaces = { $n ->
    [0] O scriem în cameră, nimic altceva.
    [one] Ia locul celei vechi. Nu se schimbă nimic altceva.
    [few] Ia locul tuturor celor { $n }. Nu se schimbă nimic altceva.
   *[other] Ia locul tuturor celor { $n }. Nu se schimbă nimic altceva.
}
field-recovery-address = Adresa dvs. de e-mail
done-saving-address = Salvăm adresa…
button-change-short = Schimbă
button-change-address = Schimbă această adresă
button-type-address = Scrie o adresă
button-save-address = Salvează această adresă
link-keep-address = Las-o așa cum este
done-signed-out = Camera ne-a deconectat. Puteți schimba asta pe pagina ei.

# --- done: what else uses the old password ---

done-others = Telefoanele și înregistratoarele cer parola nouă
done-others-stop = Opriți mai întâi ce se conectează singur, de pildă un înregistrator. Încercările greșite blochează camera.
done-others-type = Introduceți parola nouă în fiecare aplicație de telefon și în fiecare înregistrator.
done-others-start = Apoi porniți-le din nou.
button-show-how = Arată cum
button-hide-how = Ascunde

# --- done: the password store ---

done-kept = Este în seiful de parole al acestui computer. Căutați „regain” în { $app }.
done-kept-demo = În demo nu se salvează nimic în seiful de parole al acestui computer.
store-linux = Parole și chei
store-macos = Acces portchei
store-windows = Manager acreditări
done-keeping = Așteptăm seiful de parole al acestui computer…
done-not-kept = Computerul nu a putut păstra parola
done-not-kept-todo = Copiați-o sau notați-o acum. De aici dispare când închideți.

# --- the new password, until the last page closes ---

fresh-title = Parola nouă
fresh-hidden = Ascunsă
fresh-write = Păstrați-o bine. La închidere dispare de aici.
button-show-short = Afișează
button-hide-short = Ascunde
