# Words of the command line. One sentence each, with what to do.

cli-help =
    Regain { $version }: recăpătați accesul la propria cameră Hikvision.

    regain                               deschide fereastra
    regain --demo [--scenario S]         la fel, cu o cameră simulată; fără ecran: imagini ale fiecărei pagini
    regain find [--seconds N] [--interface IP] [--json]
                                         listează camerele
    regain probe ADRESĂ [--json]         ce oferă o cameră, doar în citire
    regain relay ADRESĂ [--json]         pagina camerei prin acest computer; spune ce a văzut, niciodată o valoare
    regain rehearse [--scenario S] [--mail desk|real] [--pictures DIR] [--json]
                                         parcurge totul cu o cameră simulată; cu e-mail adevărat,
                                         prin Exim și Dovecot, dacă sunt instalate
    regain simulate [--bind IP] [--http-port N] [--https-port N] [--scenario S] [--json] [OPȚIUNI]
                                         camera simulată ca program
        --sadp                           răspunde la căutări; la fel și cu oricare dintre acestea:
        --count N                        numărul de camere (până la 2000), fiecare la adresa de după cea dinainte
        --sadp-mode unicast|multicast|both
                                         unde ajung răspunsurile
        --claims-address IP              spune că are altă adresă, ca o cameră din altă rețea
        --hello-after SECUNDE            până atunci tace, apoi salută, ca o cameră care pornește
        --onvif, --onvif-only            răspunde și la căutări ONVIF sau doar la ele

    --renderer auto|gl|software          cum se desenează fereastra
    --language TAG                       limba tuturor textelor, de exemplu en, es sau pt-BR
    --version, --help

    Scenarii: { $scenarios }

cli-unknown-argument = Regain nu cunoaște „{ $argument }”; „regain --help” arată ce cunoaște.
cli-missing-value = După „{ $option }” trebuie o valoare; „regain --help” arată cum.
cli-bad-value = „{ $value }” nu se potrivește cu „{ $option }”; „regain --help” arată ce se potrivește.
cli-no-language = Regain nu vorbește „{ $language }”. Vorbește: { $languages }
cli-conflict = „{ $one }” și „{ $other }” nu merg împreună; „regain --help” arată ce merge.
cli-needs-demo = „--scenario”, „--pictures” și „--json” au nevoie aici de „--demo”; „regain --help” arată cum.
cli-missing-address = Spuneți ce cameră, de exemplu „192.168.1.64”.
cli-bad-address = „{ $address }” nu este adresa unei camere; scrieți-o ca 192.168.1.64 sau 192.168.1.64:8080.

cli-already-open = Regain este deja deschis, dar fereastra lui nu răspunde. Așteptați puțin și căutați fereastra; dacă nu există, deconectați-vă de la acest computer și conectați-vă din nou.
cli-no-display = Aici nu există un ecran pentru o fereastră; „regain --demo” merge și fără ecran.
cli-no-window = Fereastra nu s-a putut deschide: { $reason }. În cameră nu s-a schimbat nimic. Deconectați-vă de la acest computer și conectați-vă din nou, apoi porniți iar Regain.
cli-no-window-gl = Fereastra nu s-a putut deschide: { $reason }. Încercați „regain --renderer software”.
cli-no-window-library = Fereastra nu s-a putut deschide, fiindcă lipsește o parte a desktopului: { $reason }. Instalați libx11, libx11-xcb, libxcursor, libxi și libxkbcommon-x11, apoi porniți din nou Regain.
cli-broke-off-title = Regain trebuie să se închidă
cli-broke-off = Regain s-a închis din cauza unei erori proprii ({ $reason }). Porniți-l din nou: ce ați început s-a păstrat. Dacă o parolă nouă era pe drum, Regain vă ajută să aflați dacă funcționează. Jurnalul este în { $folder }.
cli-no-log = Regain continuă fără jurnal: { $reason }.
cli-log-no-file = ce se află în locul lui nu este un fișier
cli-no-start = Regain nu a putut porni: { $reason }. Verificați dacă se poate scrie în folderul de date.
cli-no-threads = Regain nu a putut porni: sistemul nu îi mai dă fire de execuție sau fișiere deschise ({ $reason }). Închideți alte programe, apoi porniți din nou Regain.
cli-no-disk = Regain nu a putut porni: discul pe care se află folderul lui de date nu răspunde. Verificați discul și cablul lui sau reporniți acest computer, apoi porniți din nou Regain.
cli-no-scratch = Regain nu a putut porni: nu a găsit loc pentru fișiere temporare în { $folder } ({ $reason }). Verificați dacă acest folder există și dacă se poate scrie în el.
cli-no-simulator = Camera simulată nu a putut porni: { $reason }. Încercați alt port sau altă adresă.
cli-no-mail-program = E-mailul adevărat are nevoie de {$program}, care nu este instalat aici; instalați-l sau renunțați la „--mail real”.
cli-no-mail-servers = Serverele de e-mail adevărate nu au putut porni: { $reason }. Ca să continuați fără ele, renunțați la „--mail real”.
cli-no-output = Rezultatul nu s-a putut scrie: { $reason }. Verificați unde ajunge.
cli-no-pictures = Imaginile nu s-au putut scrie: { $reason }. Alegeți alt folder.

cli-found = { $model } la { $address }, nr. de serie …{ $serial }
cli-unknown-model = Cameră
cli-unknown-serial = necunoscut
cli-none-no_adapter_up = Acest computer nu este în nicio rețea. Conectați-vă la rețeaua camerei și căutați din nou.
cli-none-only_vpn = Acest computer este doar într-un VPN. Conectați-vă la rețeaua camerei și căutați din nou.
cli-none-firewall_may_drop = Nu a răspuns nicio cameră. Un firewall de pe acest computer oprește căutarea: permiteți-o sau folosiți adresa camerei.
cli-none-wifi_isolation = Nu a răspuns nicio cameră. Poate că rețeaua Wi-Fi izolează dispozitivele, ca rețelele pentru oaspeți: conectați-vă la rețeaua de acasă.
cli-none-port_taken = Nu a răspuns nicio cameră, iar alt program ocupă portul de căutare: închideți-l și căutați din nou.
cli-none-windows_public_profile = Nu a răspuns nicio cameră. Windows poate considera publică această rețea: setați-o ca privată și căutați din nou.
cli-none-macos_local_network = Nu a răspuns nicio cameră. Permiteți acestui program accesul la rețeaua locală în „Configurări sistem” și căutați din nou.
cli-none-other_network = Nu a răspuns nicio cameră. Verificați să aibă curent, să fie în aceeași rețea și ca niciun firewall să nu oprească răspunsurile.
cli-port-taken = Alt program ocupă portul de căutare, deci lista poate fi incompletă.

cli-probe-offline = La { $address } nu răspunde nimic. Verificați adresa și alimentarea camerei.
cli-probe-broken-off = La { $address } răspunde ceva, dar răspunsul se întrerupe. Așteptați un minut, apoi încercați din nou.
cli-probe-changes = Dispozitivul de la { $address } arată alt certificat de la o întrebare la alta. Poate că cineva stă la mijloc, deci nu vă puteți baza pe ce spune.
cli-probe-unknown = Aici niciun dispozitiv nu are numele { $address }. Verificați cum este scris.
cli-probe-other = La { $address } răspunde ceva, dar nu este o cameră Hikvision.
cli-probe-outdated = Camera de la { $address } cunoaște doar o protecție de tip vechi, pe care Regain nu o folosește. Încercați adresa cu http:// în față.
cli-probe-way = Recuperarea prin e-mail: { $way ->
        [offered] această cameră o oferă și are o adresă salvată
        [no_address_saved] nimeni nu a salvat o adresă, deci nu se poate trimite niciun cod
        [not_offered] această cameră nu o oferă
        [not_activated] camera nu are încă o parolă, deci nu este nimic de recuperat
        [other_segment] camera o oferă doar în rețeaua ei, iar acest computer este în alta
        [not_named] camera nu o pomenește, deci probabil nu; o încercare va arăta
       *[hidden] camera nu spune; o încercare va arăta
    }.
cli-probe-activated = Prima parolă a fost setată: { $answer ->
        [yes] da
        [no] nu, camera este nouă
       *[unknown] camera nu spune
    }.

cli-probe-model = Este modelul { $model }.
cli-probe-other-way = Mai oferă: { $way }.
cli-probe-asked = { $path }: { $answer }
cli-probe-silent = niciun răspuns

cli-simulating = Camera simulată răspunde la http://{ $address }/, iar parola ei este { $password }.
cli-simulated-camera = { $model } la http://{ $address }/, număr de serie { $serial }
cli-too-many-files = Sistemul îi permite acestui program prea puține fișiere deschise pentru atâtea camere; măriți întâi limita, de exemplu cu „ulimit -n 8192”, sau porniți mai puține.
cli-simulated-mail = Un e-mail cu codul { $code } a ajuns în căsuța de e-mail a proprietarului.

cli-demo-offscreen = Aici nu există ecran, deci totul se parcurge fără fereastră.
cli-step = { $step }: { $ms } ms
cli-step-trouble = { $step }, { $trouble }: { $ms } ms
cli-rehearsal-done = Gata: cu parola nouă conectarea merge, cu cea veche nu.
cli-rehearsal-clock = Ceasul camerei era greșit și a fost potrivit.
cli-rehearsal-address = Adresa la care ajung codurile a fost schimbată.
cli-rehearsal-stopped = Oprit: { $trouble }.
cli-rehearsal-stuck = Oprit: timp de { $seconds } s nu s-a întâmplat nimic.
cli-pictures-in = Imaginile sunt în { $folder }.

dialog-save-title = Salvați imaginea pentru Hikvision
dialog-pick-title = Alegeți imaginea de pe pagina camerei
dialog-sheet-title = Salvați fișa de asistență

cli-no-relay = Pagina camerei nu a putut fi deschisă prin acest computer: { $reason }. Deschideți-o direct în browser.
cli-relay-ready = Deschideți în browser această adresă; merge o singură dată: { $url }
cli-relay-link = Dacă ați închis browserul, această adresă deschide din nou pagina: { $url }
cli-relay-opened = Pagina a fost deschisă.
cli-relay-picture = Pagina a luat imaginea pentru serviciul de recuperare.
cli-relay-sent = Pagina a trimis o parolă nouă ({ $request }): { $shape }
cli-relay-known-form = Este scrisă într-un format pe care Regain îl cunoaște: { $dialects }
cli-relay-one-of-forms = Este scrisă într-unul dintre aceste formate, care arată la fel: { $dialects }
cli-relay-unknown-form = Este scrisă într-un format pe care Regain nu îl cunoaște.
cli-relay-addresses = Camera a spus câte adrese de e-mail sunt salvate în ea: { $count }
cli-relay-address-saved = Pagina a schimbat adresa de e-mail salvată în cameră.
cli-relay-no-email = Camera spune că nu poate trimite un cod prin e-mail.
cli-relay-locked = Un timp, camera nu acceptă încercări.
cli-relay-locked-for = Acum camera nu acceptă încercări. Minute de așteptat: { $minutes }
cli-relay-old-protection = Această cameră cunoaște doar o protecție de tip vechi, pe care Regain nu o folosește. Deschideți pagina ei direct în browser: { $url }
cli-relay-answered = Camera a răspuns: { $outcome }

relay-opening = Se deschide pagina camerei…
relay-refused = Acest link merge o singură dată, în primul browser care l-a deschis. Reveniți în Regain și apăsați „Deschide pagina camerei”: se creează un link nou.
relay-unreachable = Camera nu răspunde. Nu s-a schimbat nimic. Așteptați puțin, apoi reîncărcați această pagină.
relay-lost = Camera a primit parola nouă și nu a răspuns. Poate că este setată, poate că nu. Ca să aflați, conectați-vă cu ea.
relay-other-camera = Altă cameră are acum această adresă. Regain nu i-a trimis parola nouă. Nu s-a schimbat nimic. Reveniți la Regain.
relay-old-protection = Camera cunoaște doar o protecție de tip vechi. Regain nu o folosește. Nu s-a schimbat nimic. Deschideți pagina fără Regain.
relay-elsewhere = Camera voia să vă ducă la altă adresă. Regain nu a urmat-o. Nu s-a schimbat nimic.
