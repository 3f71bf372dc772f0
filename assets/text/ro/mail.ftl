# Sentences of the pages from the picture to the code, and of the mail service. Nothing here is built from two parts.

# --- request ---

request-title = Trimiteți imaginea la Hikvision
request-title-other = Trimiteți imaginea la adresa de mai jos
request-lead = Folosiți orice căsuță de e-mail. Codul ajunge la adresa salvată în cameră.
request-lead-chosen = Folosiți orice căsuță de e-mail. Codul ajunge la { $address }.
request-fetching = Cerem imaginea de la cameră…
request-picture = Imaginea cu codul QR
request-to = Se trimite la
named-by-camera = Camera a indicat această adresă.
named-by-camera-alone = Doar camera indică această adresă. Nu este a companiei Hikvision.
named-by-brand = Adresa obișnuită pentru această marcă.
named-by-neutral = Adresa obișnuită pentru camere fără marcă.
request-said-page = Dacă pe pagina camerei apare altă adresă, trimiteți imaginea acolo.
request-subject = Subiect și text
request-saved = Salvată și verificată:
request-saved-here = Pe acest computer nu există o fereastră de fișiere. Imaginea este aici:
request-choose = Cum doriți să o trimiteți?
request-easiest = Cel mai simplu
request-new-mail = Scrieți un e-mail nou la
request-save = Salvați imaginea: apăsați butonul albastru.
request-save-yours = Aveți deja imaginea.
request-saving = Salvăm imaginea…
request-drafting = Deschidem programul de e-mail…
request-attach = Atașați fișierul așa cum este, nu o fotografie a lui.
request-drafted = Ciorna este deschisă în programul de e-mail
request-drafted-todo = Apăsați acolo „Trimite”. Nu apare nimic? E-mailul întreg este în acest fișier:
request-composed-todo = Apăsați acolo „Trimite”. Nu apare nimic? Imaginea este în acest fișier:
request-demo-draft = Demonstrația nu deschide programul de e-mail
request-demo-draft-todo = Apăsați „Am trimis-o”. Demonstrația ia imaginea de aici:
request-unopened = Programul de e-mail nu s-a putut deschide
request-unopened-todo = E-mailul este gata în acest fișier. Deschideți-l și apăsați acolo „Trimite”.
request-not-shown = Folderul nu s-a putut deschide. Căutați fișierul după nume.

dispatch-here = Trimite-o de aici
dispatch-here-note = Aveți nevoie de parola căsuței de e-mail.
dispatch-draft = Deschide-o în programul de e-mail
dispatch-draft-note = E-mailul este gata acolo. Rămâne doar să apăsați „Trimite”.
dispatch-hand = O trimit eu
dispatch-hand-note = Salvați imaginea, apoi atașați-o la un e-mail nou.
button-save-picture = Salvează imaginea…
button-save-again = Salvează din nou…
button-i-have-sent = Am trimis-o
button-open-draft = Deschide ca ciornă
button-open-again = Deschide din nou
button-show-in-folder = Afișează în folder
button-copy = Copiază
button-copy-address = Copiază adresa
button-copy-subject = Copiază subiect și text

# --- request: the camera names a stranger ---

strange-title = Unde trebuie să ajungă imaginea?
strange-lead = Camera indică o adresă care nu este a companiei Hikvision. Nu s-a trimis încă nimic.
strange-usual = Adresa Hikvision
strange-usual-note = Cea bună pentru aproape orice cameră.
strange-named = Adresa indicată de cameră
strange-named-note = Nu știm cine citește e-mailurile acolo. Alegeți-o doar dacă așa v-a spus vânzătorul.
strange-reconsider = Alege din nou adresa
button-usual-service = Adresa obișnuită
button-named-service = Adresa indicată

# --- send: which mailbox ---

send-title = Trimiteți din căsuța dvs. de e-mail
send-lead = Mai întâi, scrieți adresa dvs. de e-mail. Deocamdată nu se trimite nimic.
send-look-up = Căutăm serverul serviciului de e-mail. Întrebăm doar acel serviciu.
send-looking = Căutăm serviciul de e-mail…
field-from = Adresa dvs. de e-mail
hint-from = ana@example.org

# --- mailbox: what was found, and the password ---

mailbox-title = Conectați-vă la căsuța de e-mail
mailbox-lead = Regain trimite imaginea o singură dată. Nu păstrează parola de e-mail.
mailbox-closed-title = Folosiți programul dvs. de e-mail
mailbox-closed-lead = { $name } nu lasă alte aplicații să trimită cu o parolă.
mailbox-found = Am găsit serviciul de e-mail
mailbox-by-hand = Serverul indicat de dvs.
mailbox-demo = Serviciul de e-mail simulat
mailbox-line = { $server }, port { $port }, conexiune criptată
mailbox-line-open = { $server }, port { $port }, conexiune fără criptare
mailbox-from = De la { $from }
send-status = Trimitem e-mailul…
send-waiting = Așteptăm serviciul de e-mail…
send-delayed = Ne cere să așteptăm. Trimitem din nou același e-mail: { $time }
field-mail-password = Parola acestei căsuțe
field-app-password = Parolă de aplicație
send-app-password = Unele servicii de e-mail cer aici o parolă de aplicație: una făcută pentru un singur program.
mailbox-demo-password = Aceasta este o demonstrație: merge orice parolă sau niciuna.
mailbox-app-password = O parolă de aplicație este creată de { $name } pentru un singur program.
link-server = Setări server
link-server-less = Ascunde setările
field-server = Server de e-mail
hint-server = smtp.example.org
field-port = Port
label-protection = Protecție
protection-start = STARTTLS, de obicei portul 587
protection-tls = TLS, de obicei portul 465
protection-none = Fără, pentru un server de acasă
protection-none-note = Oricine de pe traseu poate citi e-mailul și această parolă.
field-user = Nume de utilizator
hint-user = Adresa dvs. de e-mail
button-send = Trimite imaginea
button-open-service = Deschide pagina web

# What each known service wants first; and, where it is not the same, what it wants before an inbox is watched.
service-gmail = Gmail cere aici o parolă de aplicație. Activați întâi verificarea în doi pași. Apoi creați una pentru Regain.
service-outlook = Deschideți ciorna în programul de e-mail sau scrieți e-mailul pe pagina web.
service-yahoo = Yahoo cere aici o parolă de aplicație. Creați una pentru Regain la securitatea contului (Account security).
service-icloud = Apple cere aici o parolă specifică aplicației. Creați una pentru Regain la „Autentificare și securitate” (Sign-In and Security).
service-gmx = GMX lasă aplicațiile să intre după ce permiteți asta. Activați POP3 și IMAP pe pagina sa web.
service-gmx_com = GMX lasă aplicațiile să intre după ce permiteți asta. Activați POP3 și IMAP pe pagina sa web.
service-webde = WEB.DE lasă aplicațiile să intre după ce permiteți asta. Activați POP3 și IMAP pe pagina sa web.
service-aol = AOL cere aici o parolă de aplicație. Creați una pentru Regain la securitatea contului (Account security).
service-zoho = Zoho lasă aplicațiile să intre după ce permiteți IMAP. Cu verificarea în doi pași, creați o parolă de aplicație.
service-zoho_eu = Zoho lasă aplicațiile să intre după ce permiteți IMAP. Cu verificarea în doi pași, creați o parolă de aplicație.
service-fastmail = Fastmail cere aici o parolă de aplicație. Creați una care poate trimite e-mailuri.
    .inbox = Fastmail cere aici o parolă de aplicație. Creați una care poate citi e-mailuri.
service-tonline = T-Online cere aici o parolă proprie pentru programe de e-mail („E-Mail-Passwort”). Creați una pe pagina sa web.
service-comcast = Xfinity lasă aplicațiile să intre după ce permiteți asta. E-mailul s-a mutat la Yahoo? Atunci deschideți o ciornă.
    .inbox = Xfinity lasă aplicațiile să intre după ce permiteți asta pe pagina sa web.
service-att = AT&T cere aici o cheie de e-mail („secure mail key”). Creați una pe pagina sa web.
service-qq = QQ Mail cere aici propriul cod de autorizare. Ca să îl primiți, activați SMTP pe pagina sa web.
    .inbox = QQ Mail cere aici propriul cod de autorizare. Ca să îl primiți, activați IMAP pe pagina sa web.
service-163 = 163 Mail cere aici propriul cod de autorizare. Ca să îl primiți, activați SMTP pe pagina sa web.
    .inbox = 163 Mail cere aici propriul cod de autorizare. Ca să îl primiți, activați IMAP pe pagina sa web.

# --- wait ---

wait-title = Verificați e-mailul
wait-lead = De obicei, Hikvision trimite codul în cel mult 5 minute.
wait-lead-to = De obicei, Hikvision trimite codul în cel mult 5 minute la { $address }.
wait-by = De obicei ajunge până la: { $time }
wait-left = { $minutes ->
    [one] Mai durează cam un minut
    [few] Mai durează cam { $minutes } minute
   *[other] Mai durează cam { $minutes } de minute
}
wait-progress = Așteptăm e-mailul
wait-while = Cât timp așteptați
wait-spam = Căutați și în „Spam” sau „E-mail nedorit”.
wait-plugged = Lăsați camera pornită. Oprirea ei anulează codul.
wait-close = Puteți închide aplicația. Se va deschide tot aici.
wait-keep-open = Lăsați aplicația deschisă până terminați. { $why }
not-remembered-room = Pe acest computer nu mai e loc ca să ținem minte unde ați rămas.
not-remembered-folder = Folderul în care Regain își păstrează datele nu poate fi modificat.
not-remembered = Acest computer nu poate ține minte unde ați rămas.
wait-valid = Cod valabil până la: { $until }
wait-late = Durează mai mult ca de obicei
wait-late-spam = Căutați în „Spam” sau „E-mail nedorit”.
wait-late-attached = Verificați dacă imaginea a fost atașată la e-mail.
wait-late-again = Dacă nu a fost, trimiteți-o din nou.
wait-late-slow = Uneori codul vine într-o oră sau într-o zi lucrătoare.
wait-expired = Acest cod este prea vechi
wait-expired-text = Un cod expiră după 48 de ore. Faceți o imagine nouă și trimiteți-o.
link-no-email = Niciun e-mail după 5 minute?
button-have-code = Am codul
button-send-again = Retrimite imaginea
button-new-request = Trimite o cerere nouă
demo-title = Căsuța de e-mail simulată
demo-mail = E-mail pentru { $to }
demo-code = Codul este: { $code }
button-copy-code = Copiază codul

# --- code ---

code-title = Introduceți codul din e-mail
code-lead = Copiați-l din e-mail și lipiți-l aici. Valabil până la: { $until }
code-lead-plain = Copiați-l din e-mail și lipiți-l aici.
field-code = Cod
code-once = Camera verifică mai târziu codul, împreună cu parola nouă.

# --- watch: the inbox, beside the wait ---

watch-title = Urmărirea inboxului pentru cod
watch-lead = Folosiți inboxul adresei salvate la configurarea camerei.
watch-lead-to = Codul ajunge la { $address }. Folosiți acel inbox.
watch-status = Ne conectăm la inbox…
watch-app-password = Unele servicii de e-mail cer aici o parolă de aplicație. Ați păstrat-o deja? Lăsați câmpul gol.
watch-closed = { $name } nu lasă alte aplicații să citească inboxul. Uitați-vă în el pe pagina web.
watch-keep = Păstrează parola în seiful de parole al acestui computer
watch-reads = Regain se uită de la cine sunt e-mailurile noi. Le deschide doar pe cele de la Hikvision.
watch-changes = Nu schimbă nimic în inbox. Se oprește când terminați.
watch-forgotten = Parola nu mai este păstrată.
field-inbox-address = Adresa inboxului
field-inbox-password = Parola inboxului
hint-inbox-server = imap.example.org
button-start-watching = Începe urmărirea
link-forget-mailbox = Uită o parolă păstrată
link-watch = Lasă Regain să urmărească inboxul
link-watch-again = Urmărește din nou
link-stop-watching = Oprește urmărirea
watching-since = Urmărim { $name }@… (început: { $time })
watching-lost = Fără conexiune. Următoarea încercare: { $time }
watching-other-sender = Un e-mail care pomenește Hikvision a venit de la altă adresă. Regain nu l-a deschis: uitați-vă în inbox.
watching-ended = Regain nu mai poate urmări inboxul. Uitați-vă direct în el.
keeping-kept = Parola lui este în seiful de parole al acestui computer.
keeping-missing = Acest computer nu are un seif de parole. Regain va întreba din nou.
keeping-closed = Seiful de parole a rămas închis. Regain va întreba din nou.

# --- codes that are offered ---

offer-arrived = A sosit un cod ({ $time })
offer-mail = A sosit un e-mail de la Hikvision ({ $time })
offer-no-code = Nu am găsit niciun cod în el. Citiți-l dvs.
offer-found = Acesta pare să fie codul: { $code }
offer-copied = Ce ați copiat poate fi codul
offer-junk = E-mailul era în „Spam” sau „E-mail nedorit”.
offer-unproven = Spune că este de la Hikvision. Regain nu poate dovedi asta. Camera va verifica acest cod.
link-show-arrival = Afișează e-mailul
link-hide-arrival = Ascunde e-mailul
button-use-code = Folosește-l
notice-title = E-mailul a sosit
notice-text = Reveniți în Regain pentru a continua.
