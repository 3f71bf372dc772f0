# Sentences of the ways to prove that a camera is yours, of its own page, and of ends. Nothing here is built from two parts.

# --- method ---

method-title = Cum puteți dovedi că vă aparține?
method-lead = Această cameră poate trimite un cod la adresa de e-mail pe care o are salvată.
method-lead-unclear = Această cameră ar putea trimite un cod la adresa de e-mail pe care o are salvată.
method-email = Cod prin e-mail
method-address = Codul ajunge la { $address }.
method-addresses = Codul ajunge la una dintre acestea: { $addresses }.
method-address-unknown = Camera nu arată care este acea adresă.
method-can-you-read = Aveți acces acolo? Dacă nu, întrebați persoana care a configurat camera.
method-unclear = Camera nu a spus dacă merge. Puteți încerca fără niciun risc.
method-not-named = Camera nu pomenește această metodă, deci poate că nu o are. Puteți încerca o dată, fără niciun risc.
method-old-protection = Această cameră cunoaște doar o protecție de tip vechi. Folosiți rețeaua de acasă, nu una publică.
method-other-network = Acest computer este în altă rețea decât camera. Conectați-vă mai întâi la rețeaua camerei.
method-others = Alte metode
other-questions = Întrebări de securitate
other-file = Fișier-cheie
other-app = Aplicație de telefon
other-reset = Setări din fabrică
other-asking = Cerem întrebările camerei…
link-own-page = Folosește pagina camerei
link-own-page-text = Acolo apăsați dvs. butoanele. Noi vă spunem pe care.
other-questions-text = Dacă s-au salvat răspunsuri la configurare.
other-file-text = Dacă s-a salvat un fișier-cheie la configurare.
other-app-text = Dacă aveți camera în Hik-Connect.
other-reset-text = Se pierd toate setările.
button-use-email = Cere codul prin e-mail

# --- the picture from the camera's own page ---

export-title = Obțineți imaginea de la cameră
export-lead = Salvați codul QR de pe pagina camerei și aduceți-l aici.
export-lead-passed = Deschideți de aici pagina camerei. Regain ia codul QR când apare acolo.
export-1 = Apăsați „Ați uitat parola?” (Forgot password).
export-1-mark = Ați uitat parola?
export-1-picture = Desen: o pagină cu o casetă de conectare. Sub ea, un link pe care scrie Ați uitat parola? (Forgot password).
export-2 = Alegeți „Verificare prin e-mail” (E-mail verification).
export-2-mark = Verificare prin e-mail
export-2-picture = Desen: o pagină cu trei metode. Prima este Verificare prin e-mail (E-mail verification).
export-3 = Bifați politica de confidențialitate (Privacy policy) și continuați.
export-3-mark = Confidențialitate
export-3-picture = Desen: o pagină cu un text. Sub el, o casetă bifată pentru politica de confidențialitate (Privacy policy).
export-4 = Apăsați „Exportare” (Export) și salvați imaginea.
export-4-mark = Exportare
export-4-picture = Desen: o pagină cu un cod QR. Lângă el, un buton pe care scrie Exportare (Export).
export-4-passed = Așteptați codul QR. Îl ia Regain.
export-4-passed-picture = Desen: o pagină cu un cod QR.
export-drop-passed = Nu a venit? Salvați-l acolo și trageți-l aici
export-drop = Trageți imaginea salvată în această fereastră
export-found = În descărcări: { $name } ({ $when })
export-let-go = Dați drumul imaginii aici
export-importing = Citim imaginea…
link-let-regain = Lasă Regain să facă asta
button-choose-picture = Alege imaginea…
button-paste-picture = Lipește imaginea
button-use-file = Folosește-l

# --- security questions ---

answer-first-title = Răspundeți la prima întrebare
answer-second-title = Răspundeți la a doua întrebare
answer-third-title = Răspundeți la a treia întrebare
answer-lead = Întrebarea { $n } din { $count }. Răspunsurile s-au salvat la configurarea camerei.
answer-number = Întrebarea numărul { $id } din lista camerei
answer-number-where = Camera dă doar numărul. Textul este pe pagina ei.
answer-exact = Scrieți-l așa cum a fost salvat. Camera verifică mai târziu toate răspunsurile.
field-answer = Răspunsul dvs.
button-show-answer = Afișează răspunsul
button-hide-answer = Ascunde răspunsul
button-change-answers = Schimbă răspunsurile

# --- other ways that the app can only explain ---

aside-key_file = Folosiți un fișier-cheie
    .lead = S-a salvat la configurarea camerei, adesea pe un stick USB.
    .steps =
        Căutați un fișier cu „GUID” în nume.
        Deschideți pagina camerei și apăsați „Ați uitat parola?” (Forgot password).
        Alegeți „Fișier GUID” (GUID file) și indicați acolo fișierul dvs.
        Introduceți de două ori parola nouă și apăsați „OK”.
    .cost = Merge o singură dată
    .cost-in-full = Apoi salvați un nou fișier-cheie. Fișierele greșite pot bloca o jumătate de oră camera.
aside-phone_app = Folosiți aplicația de telefon
    .lead = Merge dacă aveți camera în aplicația Hik-Connect.
    .steps =
        Deschideți Hik-Connect pe telefon și mergeți la „Mai multe” (More).
        Alegeți „Resetare parolă dispozitiv” (Reset device password).
        Scanați codul QR pe care pagina camerei îl arată pentru această metodă.
        Introduceți pe acea pagină codul din aplicație.
    .cost = Poate șterge toate setările
    .cost-in-full = Unele înregistratoare își pierd astfel toate setările. Încercați mai întâi codul prin e-mail.
aside-factory_reset = Readuceți camera la setările din fabrică
    .lead = Este ultima soluție. Trebuie să ajungeți cu mâna la cameră.
    .steps =
        Căutați un buton pe care scrie „Reset”, adesea sub un capac.
        Scoateți camera din priză. Țineți apăsat butonul și puneți-o la loc în priză.
        Țineți-l apăsat mai departe, adesea 15 secunde. Manualul spune cât.
        Alegeți o primă parolă și salvați o adresă de e-mail.
    .cost = Pierdeți toate setările ei
    .cost-in-full = Numele, adresa de e-mail salvată, setările de rețea și de oră se pierd. Nu orice cameră are acest buton.

# --- the sheet for the maker's support ---

support-title = Date pentru asistența producătorului
support-lead = Salvați această fișă și trimiteți-o la magazin sau la Hikvision.
support-model = Model:
support-serial = Număr de serie:
support-firmware = Software:
support-mac = Număr de rețea (MAC):
support-serial-note = Numărul de serie apare întreg. Dați-l doar asistenței.
support-1 = Fișa arată și ce ați încercat, și când.
support-2 = Nu conține nicio parolă, niciun cod și nicio adresă de e-mail.
support-3 = Adăugați o fotografie a etichetei de pe cameră.
support-saved = Salvată:
button-save-sheet = Salvează fișa…
button-copy-sheet = Copiază fișa
button-show-support = Vezi fișa de asistență
sheet-head = Date despre o cameră a cărei parolă s-a pierdut. Fișă făcută cu Regain { $version }.
sheet-tried = Ce s-a încercat și când:
sheet-step = { $when } – { $page }
sheet-step-again = { $when } – { $page } (de { $times } ori)
sheet-trouble = { $when } – { $page } – { $trouble }
sheet-trouble-again = { $when } – { $page } – { $trouble } (de { $times } ori)
sheet-label = Pentru asistență, adăugați o fotografie cu:
sheet-photos =
    Eticheta de pe cameră: modelul, numărul de serie și data de lângă el.
    Eticheta de pe cutie, dacă o mai aveți.
    Bonul sau factura, cu numele magazinului și data.
sheet-ask = Unde puteți întreba:
sheet-desks =
    Mai întâi la magazin sau la firma care a montat camera. Multe servicii de asistență le răspund doar lor.
    Hikvision are un serviciu de asistență pentru fiecare regiune. El ajută la camerele vândute acolo.
    Cel pentru Statele Unite și Canada ajută doar la camerele vândute acolo.
    Ați cumpărat-o pe internet, din altă regiune? Atunci întrebați la acel magazin.
    La e-mailul către serviciul de recuperare răspunde un sistem automat. Nu contează magazinul sau regiunea.

# --- setting, unsure, own page ---

setting-title = Setăm parola
setting-lead = Lăsați camera pornită.
setting-committing = Trimitem camerei parola nouă…
setting-signing-in = Încercăm o dată parola nouă…
setting-close = Nu închideți acum aplicația. Durează câteva secunde.
button-setting = Setăm…

unsure-title = A funcționat parola nouă?
unsure-lead = Aflăm printr-o singură conectare. O încercăm când ne cereți.
unsure-keep = Până atunci, țineți la îndemână ambele parole.
unsure-wait-until = Așteptați. Apăsați „Verifică din nou” abia după: { $time }
unsure-checking = Încercăm o dată parola nouă…
button-check-again = Verifică din nou

own-title = Terminați pe pagina camerei
own-lead = Introduceți acolo codul și o parolă nouă. Noi o încercăm aici.
own-1 = Deschideți pagina camerei.
own-2 = Apăsați „Ați uitat parola?” (Forgot password).
own-3 = Alegeți „Verificare prin e-mail” (E-mail verification) și bifați politica.
own-4 = Introduceți codul din e-mail.
own-5 = Introduceți de două ori parola nouă și apăsați „OK”.
own-go-on = Continuați în browser: introduceți acolo codul și parola nouă.
own-go-back = Apoi introduceți parola nouă aici.
own-go-closed = Pagina este închisă? Apăsați „Deschide pagina camerei”.
own-lead-answers = Răspundeți acolo la întrebări și introduceți o parolă nouă. Apoi o încercăm o dată aici.
own-3-answers = Alegeți „Întrebare de securitate” (Security question).
own-4-answers = Introduceți cele trei răspunsuri.
own-mark = Codul din e-mail
own-mark-answers = Răspunsurile dvs.
own-picture = Desen: o pagină cu trei câmpuri. Primul este pentru cod, celelalte pentru parola nouă.
own-code = Codul dvs.
own-password = Parola nouă
own-opening = Deschidem pagina camerei…
own-checking = Încercăm o dată parola nouă…
beside-picture = Pagina camerei este în browser. Regain ia singur imaginea când apare acolo.
beside-reset = Pagina camerei este în browser. Regain vede ce răspunde camera acolo.
beside-sent = Parola nouă a fost trimisă. Așteptăm răspunsul camerei…
beside-accepted = Camera a acceptat parola nouă. Introduceți-o o dată aici, iar noi o încercăm.
beside-stuck = Pagina camerei nu se deschide. Așteptați puțin, apoi reîncărcați-o în browser.
beside-answer = Camera a răspuns: { $answer }
beside-old-protection = Această cameră cunoaște doar o protecție de tip vechi. Pagina ei se deschide fără Regain.
link-open-directly = Pagina nu merge? Deschide-o fără Regain
turn-title = Pagina camerei și-a făcut treaba
turn-text = Reveniți în Regain pentru a continua.
button-open-page = Deschide pagina camerei
button-show-code = Afișează codul
button-hide-code = Ascunde codul
button-copy-password = Copiază parola nouă
button-set-there = Am setat-o

# --- dead ends ---

end-not_activated = Această cameră nu are încă o parolă
    .lead = Este nouă sau a revenit la setările din fabrică. Nu are nevoie de cod.
    .steps =
        Deschideți pagina camerei și alegeți acolo o primă parolă.
        Introduceți o adresă de e-mail când vi se cere. Vă va fi de folos dacă uitați parola.
end-no_email_saved = Nu este salvată nicio adresă de e-mail
    .lead = Deci Hikvision nu are unde să trimită un cod.
    .steps =
        Cereți parola de la persoana care a configurat camera.
        Vedeți dacă pagina camerei oferă altă metodă la „Ați uitat parola?” (Forgot password).
        Unele camere au un buton de resetare. El readuce totul la setările din fabrică.
end-not_offered = Această cameră nu poate trimite un cod
    .lead = Software-ul ei este prea vechi sau ascunde asta de rețeaua dvs.
    .steps =
        Conectați-vă la aceeași rețea cu camera și încercați din nou.
        Încercați pe pagina camerei. Poate știe o metodă pe care nouă ne-o ascunde.
        Întrebați asistența Hikvision.
dead-what = Ce puteți face
dead-offered = Alte metode
button-other-camera = Alege altă cameră
button-reset-another = Începe cu altă cameră
button-open-camera = Deschide pagina camerei
