# "I’m stuck", page by page, and the facts for a helper.

# --- "I'm stuck", page by page: at least three causes each ---

help-resume =
    Nu știți sigur? Apăsați „Reia”. De acolo puteți reveni.
    Dacă a rămas fără curent camera, vechiul cod nu mai e valabil. Apăsați „Începe din nou”.
    Dacă nu este camera dvs., apăsați „Începe din nou”.
help-find =
    Este pornită camera? Cele mai multe au o luminiță sau se aud când pornesc.
    Este computerul în rețeaua de acasă? Un Wi-Fi pentru oaspeți sau un VPN ascunde camerele.
    Este conectată la un înregistrator? Atunci scrieți adresa înregistratorului.
    Pagina routerului arată toate dispozitivele. Căutați acolo adresa camerei.
help-check =
    Durează până la zece secunde. Camerele vechi sunt lente.
    Dacă durează mai mult, apăsați „Oprește” și verificați cablul camerei.
    Aici doar punem întrebări. În cameră nu se schimbă nimic.
help-method =
    Adresa a fost introdusă la configurarea camerei.
    Dacă o firmă a montat camera, codul poate ajunge la acea firmă. Întrebați acolo.
    Dacă nu puteți citi acel inbox, închideți ajutorul și alegeți altă metodă.
help-privacy =
    Imaginea nu conține nici filmări, nici parole.
    Fără acest pas, Hikvision nu poate ști care este camera dvs.
    Dacă nu doriți asta, apăsați „Înapoi”. Nu s-a trimis nimic.
help-saved_address =
    Camera arată doar o parte din fiecare adresă. Comparați prima literă și sfârșitul.
    Dacă o firmă a montat camera, una dintre adrese poate fi a firmei. Întrebați acolo.
    Nu știți sigur? Încercați una. Puteți reveni și o puteți alege pe cealaltă.
help-export =
    Browserul vă poate avertiza despre această pagină. Este camera dvs., deci puteți continua.
    Nu apare „Ați uitat parola?” (Forgot password)? Folosiți un computer din aceeași rețea cu camera.
    Browserul salvează adesea imaginea în folderul „Descărcări”.
    Exportați o singură dată. O imagine nouă poate anula un cod mai vechi.
help-request =
    Nu apare fereastra de fișiere? Închideți ajutorul. Pagina spune unde este imaginea.
    O puteți trimite de pe telefon. Mutați mai întâi acolo fișierul imaginii.
    Atașați fișierul așa cum este. O fotografie sau o captură de ecran poate să nu meargă.
    O imagine nouă poate anula un cod mai vechi. Folosiți-o pe aceasta.
help-send =
    Merge orice căsuță de e-mail. Nu trebuie să fie cea salvată în cameră.
    Întrebăm doar serviciul dvs. de e-mail cum ajungem la el. Vi-l arătăm înainte de trimitere.
    E-mailul de serviciu este adesea închis altor aplicații. Folosiți unul personal.
help-mailbox =
    Multe servicii cer o parolă de aplicație. O creați pe pagina lor web.
    Nu reușiți? Apăsați de două ori „Înapoi” și deschideți e-mailul ca ciornă.
    Server greșit? Deschideți „Setări server” și schimbați-l.
    Regain nu păstrează parola de e-mail.
help-wait =
    Căutați „Hikvision” în „Spam”, „E-mail nedorit” și în alte foldere.
    Uitați-vă în inboxul adresei salvate la configurarea camerei.
    A fost atașată imaginea? Dacă nu, trimiteți-o din nou.
    O repornire a camerei anulează codul. Atunci trimiteți o cerere nouă.
help-watch =
    Multe servicii cer o parolă de aplicație. O creați pe pagina lor web.
    Nu e obligatoriu. Vă puteți uita direct în inbox.
    Unele servicii se deschid doar într-un browser web. Atunci apăsați „Înapoi”.
    Trebuie să fie inboxul adresei salvate la configurarea camerei.
help-code =
    Copiați codul din cel mai nou e-mail. Cele mai vechi nu merg.
    Spațiile și liniuțele nu contează. Literele mari și mici pot conta.
    Dacă a rămas între timp fără curent camera, apăsați „Înapoi” și trimiteți o cerere nouă.
help-answer_1 =
    Persoana care a configurat camera a ales întrebările. Întrebați acolo.
    Scrieți răspunsul ca atunci, cu aceleași litere mari și mici.
    Încă nu se trimite nimic. Camera vede mai târziu toate răspunsurile, deodată.
help-answer_2 =
    Persoana care a configurat camera a ales întrebările. Întrebați acolo.
    Puteți reveni și schimba răspunsul dinainte.
    Încă nu se trimite nimic. Camera vede mai târziu toate răspunsurile, deodată.
help-answer_3 =
    Persoana care a configurat camera a ales întrebările. Întrebați acolo.
    Urmează alegerea unei parole noi. Apoi totul ajunge la cameră deodată.
    După câteva încercări greșite, camera se blochează un timp.
help-key_file =
    Căutați pe stickuri USB și în folderul „Descărcări” de pe computere vechi.
    Firma care a montat camera poate avea acest fișier.
    Nu aveți un asemenea fișier? Reveniți și alegeți altă metodă.
help-phone_app =
    Merge doar de pe telefonul care a adăugat camera.
    Denumirile din aplicație pot fi puțin diferite.
    Dacă nu știți sigur, reveniți și folosiți codul prin e-mail.
help-factory_reset =
    Manualul modelului spune unde este butonul.
    Nu are buton? Atunci poate ajuta doar asistența producătorului.
    O cameră de la un înregistrator trebuie adăugată din nou la el.
help-support =
    Eticheta este pe spatele camerei sau dedesubt.
    Asistența nu vă va cere parola. Nu o dați nimănui.
    Cel mai bine întrebați la magazinul care a vândut camera.
help-password =
    Apăsați „Sugerează o parolă” ca să primiți una care respectă toate regulile.
    Afișați ambele câmpuri și comparați-le, literă cu literă.
    Nu folosiți diacritice, ghilimele sau două puncte. Camera nu le poate citi.
help-setting =
    Durează până la o jumătate de minut.
    Nu opriți acum camera.
    Dacă se întrerupe, vă spunem ce s-a schimbat și ce nu.
help-unsure =
    O cameră pornește cam într-un minut.
    „Verifică din nou” consumă una dintre încercările camerei. Așteptați înainte să apăsați.
    Dacă nu merge parola nouă, poate merge încă cea veche.
help-own_page =
    Linkul „Ați uitat parola?” (Forgot password) este sub caseta de conectare.
    Nu apare linkul? Folosiți un computer din aceeași rețea, nu un telefon.
    Dacă pagina cere un cod, folosiți același cod. Nu exportați o imagine nouă.
help-not_activated =
    După revenirea la setările din fabrică, o cameră este ca nouă și nu are parolă.
    Configurați-o pe pagina ei. Alegeți o parolă pe care o puteți regăsi.
    Nu este camera dvs.? Reveniți și alegeți alta.
help-no_email_saved =
    Adresa se poate salva doar înainte de pierderea parolei.
    Persoana care a configurat camera poate ști parola.
    Butonul de resetare este adesea sub un capac, lângă obiectiv sau card.
help-not_offered =
    O rețea pentru oaspeți sau un VPN poate ascunde această metodă.
    La camerele legate la un înregistrator, parola se schimbă prin înregistrator.
    Camerele foarte vechi nu au deloc metoda prin e-mail.
help-done =
    Dacă aplicația de telefon o cere, introduceți acolo parola nouă.
    Dacă un înregistrator nu arată nimic, schimbați parola în lista lui de camere.
    Și alte programe care folosesc camera au nevoie de parola nouă.
    Salvați o adresă de e-mail pe care o puteți citi. Atunci poate veni un cod și data viitoare.

# --- what "Copy details" copies: facts for a helper, without secrets ---

details-version = Regain { $version }
details-date = Data: { $date }
details-system = Sistem: { $system }
details-renderer = Desenat de: { $renderer }
details-scale = Scală: { $percent } %
details-page = Pagina: { $page }
details-trouble = Problemă: { $trouble }
details-model = Cameră: { $model }
details-firmware = Software: { $firmware }
details-tail = Sfârșitul numărului de serie: { $tail }
details-line = Conexiune: { $line }
details-offered = Metoda prin e-mail: { $offered }
details-service = Serviciu: { $service }
details-answers = Răspunsuri: { $answers }
details-numbers = Răspuns: { $numbers }
details-words = Cuvinte: { $words }
details-shape = Structură: { $shape }
details-form = Format: { $form }
details-observed = { $form }, OBSERVED în această rețea
details-one_of = unul din { $forms }, OBSERVED în această rețea
details-asked = Trimis de pagină: { $shape }
details-none = niciunul
