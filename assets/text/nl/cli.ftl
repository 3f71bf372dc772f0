# Words of the command line. One sentence each, with what to do.

cli-help =
    Regain { $version }: weer toegang tot uw eigen Hikvision-camera.

    regain                               opent het venster
    regain --demo [--scenario S]         hetzelfde met ingebouwde camera; zonder scherm: afbeeldingen van elke pagina
    regain find [--seconds N] [--interface IP] [--json]
                                         toont camera’s
    regain probe ADRES [--json]          wat één camera biedt, alleen lezen
    regain relay ADRES [--json]          de camerapagina via deze computer; meldt wat er te zien was, nooit een waarde
    regain rehearse [--scenario S] [--mail desk|real] [--pictures MAP] [--json]
                                         speelt het hele herstel met een ingebouwde camera; met echte e-mail
                                         via Exim en Dovecot, als die zijn geïnstalleerd
    regain simulate [--bind IP] [--http-port N] [--https-port N] [--scenario S] [--json] [OPTIES]
                                         de ingebouwde camera als programma
        --sadp                           antwoordt op zoekopdrachten; ook met elk van deze:
        --count N                        zoveel camera’s (tot 2000), elk op het adres na de vorige
        --sadp-mode unicast|multicast|both
                                         waar antwoorden heen gaan
        --claims-address IP              noemt een ander adres, als een camera van een ander netwerk
        --hello-after SECONDEN           zwijgt tot dan en meldt zich daarna, als een camera die opstart
        --onvif, --onvif-only            antwoordt ook op ONVIF-zoekopdrachten, of alleen daarop

    --renderer auto|gl|software          hoe het venster wordt getekend
    --language TAG                       de taal van alle teksten, zoals en, es of pt-BR
    --version, --help

    Scenario’s: { $scenarios }

cli-unknown-argument = Regain kent ‘{ $argument }’ niet; ‘regain --help’ toont wat wel kan.
cli-missing-value = Achter ‘{ $option }’ hoort een waarde; ‘regain --help’ toont hoe.
cli-bad-value = ‘{ $value }’ past niet bij ‘{ $option }’; ‘regain --help’ toont wat wel past.
cli-no-language = Regain spreekt ‘{ $language }’ niet. Wel: { $languages }
cli-conflict = ‘{ $one }’ en ‘{ $other }’ gaan niet samen; ‘regain --help’ toont wat wel samengaat.
cli-needs-demo = ‘--scenario’, ‘--pictures’ en ‘--json’ vragen hier om ‘--demo’; ‘regain --help’ toont hoe.
cli-missing-address = Geef aan welke camera, zoals ‘192.168.1.64’.
cli-bad-address = ‘{ $address }’ is geen camera-adres; typ het als 192.168.1.64 of 192.168.1.64:8080.

cli-already-open = Regain is al open, maar het venster reageert niet. Wacht even en zoek het venster; als het er niet is, log dan uit op deze computer en weer in.
cli-no-display = Er is hier geen scherm voor een venster; ‘regain --demo’ werkt ook zonder.
cli-no-window = Het venster kon niet openen: { $reason }. In de camera is niets gewijzigd. Log uit op deze computer en weer in, en start Regain dan opnieuw.
cli-no-window-gl = Het venster kon niet openen: { $reason }. Probeer ‘regain --renderer software’.
cli-no-window-library = Het venster kon niet openen, omdat een deel van het bureaublad niet is geïnstalleerd: { $reason }. Installeer libx11, libx11-xcb, libxcursor, libxi en libxkbcommon-x11 en start Regain dan opnieuw.
cli-broke-off-title = Regain moet sluiten
cli-broke-off = Regain is door een eigen fout gestopt ({ $reason }). Start het opnieuw: waar u mee bezig was, is bewaard. Was er een nieuw wachtwoord onderweg, dan helpt Regain u nagaan of het werkt. Het logboek staat in { $folder }.
cli-no-log = Regain gaat door zonder logboek: { $reason }.
cli-log-no-file = wat op die plek staat, is geen bestand
cli-no-start = Regain kon niet starten: { $reason }. Controleer of er in uw gegevensmap kan worden geschreven.
cli-no-threads = Regain kon niet starten: het systeem geeft het geen threads of open bestanden meer ({ $reason }). Sluit andere programma’s en start Regain opnieuw.
cli-no-disk = Regain kon niet starten: de schijf met de gegevensmap reageert niet. Controleer die schijf en de kabel, of start deze computer opnieuw op, en start Regain dan opnieuw.
cli-no-scratch = Regain kon niet starten: geen plaats voor tijdelijke bestanden in { $folder } ({ $reason }). Controleer of die map bestaat en of erin kan worden geschreven.
cli-no-simulator = De ingebouwde camera kon niet starten: { $reason }. Probeer een andere poort of een ander adres.
cli-no-mail-program = Voor echte e-mail is {$program} nodig, maar dat is hier niet geïnstalleerd; installeer het, of laat ‘--mail real’ weg.
cli-no-mail-servers = De echte mailservers konden niet starten: { $reason }. Laat ‘--mail real’ weg om zonder te werken.
cli-no-output = De uitvoer kon niet worden geschreven: { $reason }. Controleer waar die heen gaat.
cli-no-pictures = De afbeeldingen konden niet worden opgeslagen: { $reason }. Kies een andere map.

cli-found = { $model } op { $address }, serienummer eindigt op { $serial }
cli-unknown-model = Camera
cli-unknown-serial = onbekend
cli-none-no_adapter_up = Deze computer zit op geen enkel netwerk. Maak verbinding met het netwerk van de camera en zoek opnieuw.
cli-none-only_vpn = Deze computer zit op een VPN en verder op geen netwerk. Maak verbinding met het netwerk van de camera en zoek opnieuw.
cli-none-firewall_may_drop = Geen camera antwoordde. Een firewall op deze computer houdt het zoeken tegen: sta het toe, of gebruik het adres van de camera.
cli-none-wifi_isolation = Geen camera antwoordde. De Wi-Fi scheidt misschien de apparaten, zoals een gastnetwerk doet: maak verbinding met het thuisnetwerk.
cli-none-port_taken = Geen camera antwoordde, en een ander programma houdt de zoekpoort bezet: sluit het en zoek opnieuw.
cli-none-windows_public_profile = Geen camera antwoordde. Windows ziet dit netwerk misschien als openbaar: stel het in als privénetwerk en zoek opnieuw.
cli-none-macos_local_network = Geen camera antwoordde. Geef dit programma in Systeeminstellingen toegang tot het lokale netwerk en zoek opnieuw.
cli-none-other_network = Geen camera antwoordde. Controleer of de camera stroom heeft en op hetzelfde netwerk zit, en of er geen firewall antwoorden tegenhoudt.
cli-port-taken = Een ander programma houdt de zoekpoort bezet. De lijst is dus misschien niet compleet.

cli-probe-offline = Op { $address } antwoordt niets. Controleer het adres en of de camera stroom heeft.
cli-probe-broken-off = Op { $address } antwoordt iets, maar het antwoord breekt af. Wacht een minuut en probeer het opnieuw.
cli-probe-changes = Het apparaat op { $address } toont van de ene vraag op de andere een ander certificaat. Misschien zit er iemand tussen. Daarom telt niets van wat het zegt.
cli-probe-unknown = Geen apparaat heeft hier de naam { $address }. Controleer hoe die wordt geschreven.
cli-probe-other = Op { $address } antwoordt iets, maar het is geen Hikvision-camera.
cli-probe-outdated = De camera op { $address } kent alleen een oude beveiliging, waarmee Regain niet overweg kan. Probeer het adres met http:// ervoor.
cli-probe-way = Herstel via e-mail: { $way ->
        [offered] deze camera biedt het en heeft een adres opgeslagen
        [no_address_saved] niemand heeft een adres opgeslagen, dus er kan geen code komen
        [not_offered] deze camera biedt het niet
        [not_activated] de camera heeft nog geen wachtwoord, dus er valt niets te herstellen
        [other_segment] de camera biedt het alleen op het eigen netwerk, en deze computer zit op een ander
        [not_named] de camera noemt het niet, dus waarschijnlijk niet; een poging maakt het duidelijk
       *[hidden] de camera zegt het niet; een poging maakt het duidelijk
    }.
cli-probe-activated = Er is een eerste wachtwoord ingesteld: { $answer ->
        [yes] ja
        [no] nee, de camera is nieuw
       *[unknown] de camera zegt het niet
    }.

cli-probe-model = Model: { $model }.
cli-probe-other-way = Biedt ook: { $way }.
cli-probe-asked = { $path }: { $answer }
cli-probe-silent = geen antwoord

cli-simulating = De ingebouwde camera antwoordt op http://{ $address }/ en het wachtwoord is { $password }.
cli-simulated-camera = { $model } op http://{ $address }/, serienummer { $serial }
cli-too-many-files = Het systeem staat dit programma te weinig open bestanden toe voor zoveel camera’s; verhoog eerst de grens, bijvoorbeeld met ‘ulimit -n 8192’, of start er minder.
cli-simulated-mail = Er is een e-mail met de code { $code } aangekomen in de mailbox van de eigenaar.

cli-demo-offscreen = Er is hier geen scherm. Daarom wordt het herstel zonder venster gespeeld.
cli-step = { $step }: { $ms } ms
cli-step-trouble = { $step }, { $trouble }: { $ms } ms
cli-rehearsal-done = Klaar: inloggen lukt met het nieuwe wachtwoord, en niet met het oude.
cli-rehearsal-clock = De klok van de camera stond verkeerd en is gelijkgezet.
cli-rehearsal-address = Het adres waar codes heen gaan, is gewijzigd.
cli-rehearsal-stopped = Gestopt: { $trouble }.
cli-rehearsal-stuck = Gestopt: er gebeurde { $seconds } seconden lang niets.
cli-pictures-in = De afbeeldingen staan in { $folder }.

dialog-save-title = Afbeelding voor Hikvision opslaan
dialog-pick-title = Kies de afbeelding van de camerapagina
dialog-sheet-title = Helpdeskblad opslaan

cli-no-relay = De camerapagina kon niet via deze computer lopen: { $reason }. Open die rechtstreeks in uw browser.
cli-relay-ready = Open dit adres in uw browser; het werkt één keer: { $url }
cli-relay-link = Als de browser is gesloten, opent dit adres de pagina weer: { $url }
cli-relay-opened = De pagina is geopend.
cli-relay-picture = De pagina heeft de afbeelding voor de hersteldienst opgehaald.
cli-relay-sent = De pagina heeft een nieuw wachtwoord verzonden ({ $request }): { $shape }
cli-relay-known-form = Het heeft een vorm die Regain kent: { $dialects }
cli-relay-one-of-forms = Het heeft een van deze vormen, die er hetzelfde uitzien: { $dialects }
cli-relay-unknown-form = Het heeft een vorm die Regain niet kent.
cli-relay-addresses = Zoveel e-mailadressen staan er volgens de camera in opgeslagen: { $count }
cli-relay-address-saved = De pagina heeft het e-mailadres in de camera gewijzigd.
cli-relay-no-email = De camera zegt dat er geen code per e-mail kan worden gestuurd.
cli-relay-locked = De camera neemt een tijdje geen pogingen aan.
cli-relay-locked-for = De camera neemt nu geen pogingen aan. Wachttijd in minuten: { $minutes }
cli-relay-old-protection = Deze camera kent alleen een oude beveiliging, waarmee Regain niet overweg kan. Open de camerapagina rechtstreeks in uw browser: { $url }
cli-relay-answered = De camera antwoordde: { $outcome }

relay-opening = Uw camerapagina wordt geopend…
relay-refused = Deze link werkt één keer, in de browser waarin die het eerst werd geopend. Ga naar Regain en klik op ‘Camerapagina openen’ voor een nieuwe link.
relay-unreachable = Uw camera antwoordt niet. Er is niets gewijzigd. Wacht even en laad deze pagina opnieuw.
relay-lost = Uw camera kreeg het nieuwe wachtwoord en antwoordde niet. Misschien is het ingesteld, misschien niet. Log ermee in om dat te weten.
relay-other-camera = Een andere camera heeft nu dit adres. Regain heeft het nieuwe wachtwoord niet naar die camera gestuurd. Er is niets gewijzigd. Ga terug naar Regain.
relay-old-protection = Uw camera kent alleen een oude beveiliging. Regain kan daar niet mee overweg. Er is niets gewijzigd. Open de pagina zonder Regain.
relay-elsewhere = Uw camera wilde u naar een ander adres sturen. Regain is niet meegegaan. Er is niets gewijzigd.
