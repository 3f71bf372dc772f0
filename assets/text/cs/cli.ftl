# Words of the command line. One sentence each, with what to do.

cli-help =
    Regain { $version }: získejte zpět přístup k vlastní kameře Hikvision.

    regain                               otevře okno
    regain --demo [--scenario S]         totéž s vestavěnou kamerou; bez obrazovky: obrázky všech stránek
    regain find [--seconds N] [--interface IP] [--json]
                                         vypíše kamery
    regain probe ADDRESS [--json]        co jedna kamera nabízí, jen ke čtení
    regain relay ADDRESS [--json]        stránka kamery přes tento počítač; hlásí, co vidí, nikdy hodnoty
    regain rehearse [--scenario S] [--mail desk|real] [--pictures DIR] [--json]
                                         projde celý postup s vestavěnou kamerou; se skutečnou poštou
                                         přes Exim a Dovecot, pokud jsou nainstalované
    regain simulate [--bind IP] [--http-port N] [--https-port N] [--scenario S] [--json] [OPTIONS]
                                         vestavěná kamera jako samostatný program
        --sadp                           odpovídá na hledání; stejně tak s kteroukoli z těchto voleb:
        --count N                        tolik kamer (až 2000), každá na adrese hned za předchozí
        --sadp-mode unicast|multicast|both
                                         kam jdou odpovědi
        --claims-address IP              tvrdí, že má jinou adresu, jako kamera z jiné sítě
        --hello-after SECONDS            do té doby mlčí a pak se ohlásí, jako kamera po zapnutí
        --onvif, --onvif-only            odpovídá i na hledání ONVIF, nebo jen na ně

    --renderer auto|gl|software          jak se kreslí okno
    --language TAG                       jazyk všech textů, například en, es nebo pt-BR
    --version, --help

    Scénáře: { $scenarios }

cli-unknown-argument = Regain nezná „{ $argument }“; co zná, vypíše „regain --help“.
cli-missing-value = Za „{ $option }“ patří hodnota; jak na to, ukáže „regain --help“.
cli-bad-value = „{ $value }“ se k „{ $option }“ nehodí; co se hodí, ukáže „regain --help“.
cli-no-language = Regain neumí jazyk „{ $language }“. Umí: { $languages }
cli-conflict = „{ $one }“ a „{ $other }“ nejdou dohromady; co jde, ukáže „regain --help“.
cli-needs-demo = „--scenario“, „--pictures“ a „--json“ tu potřebují „--demo“; jak na to, ukáže „regain --help“.
cli-missing-address = Uveďte kameru, například „192.168.1.64“.
cli-bad-address = „{ $address }“ není adresa kamery; zadejte ji jako 192.168.1.64 nebo 192.168.1.64:8080.

cli-already-open = Regain už je otevřený, ale jeho okno neodpovídá. Chvíli počkejte a jeho okno najděte; pokud žádné není, odhlaste se z tohoto počítače a znovu se přihlaste.
cli-no-display = Není tu obrazovka, na které by se okno otevřelo; „regain --demo“ funguje i bez ní.
cli-no-window = Okno se nepodařilo otevřít: { $reason }. V kameře se nic nezměnilo. Odhlaste se z tohoto počítače, znovu se přihlaste a spusťte Regain ještě jednou.
cli-no-window-gl = Okno se nepodařilo otevřít: { $reason }. Zkuste „regain --renderer software“.
cli-no-window-library = Okno se nepodařilo otevřít, protože chybí část pracovní plochy: { $reason }. Nainstalujte libx11, libx11-xcb, libxcursor, libxi a libxkbcommon-x11 a spusťte Regain znovu.
cli-broke-off-title = Regain se musí zavřít
cli-broke-off = Regain skončil vlastní chybou ({ $reason }). Spusťte ho znovu: rozdělaná práce je uložená. Pokud bylo nové heslo na cestě, Regain vám pomůže zjistit, jestli funguje. Protokol je ve složce { $folder }.
cli-no-log = Regain pokračuje bez protokolu: { $reason }.
cli-log-no-file = na jeho místě je něco jiného než soubor
cli-no-start = Regain se nepodařilo spustit: { $reason }. Zkontrolujte, že se do vaší složky s daty dá zapisovat.
cli-no-threads = Regain se nepodařilo spustit: systém mu už nedá další vlákna ani otevřené soubory ({ $reason }). Zavřete jiné programy a spusťte Regain znovu.
cli-no-disk = Regain se nepodařilo spustit: disk, na kterém je jeho složka s daty, neodpovídá. Zkontrolujte tento disk a jeho kabel nebo restartujte počítač a pak spusťte Regain znovu.
cli-no-scratch = Regain se nepodařilo spustit: pro dočasné soubory není místo ve složce { $folder } ({ $reason }). Zkontrolujte, že tato složka existuje a že se do ní dá zapisovat.
cli-no-simulator = Vestavěnou kameru se nepodařilo spustit: { $reason }. Zkuste jiný port nebo adresu.
cli-no-mail-program = Skutečná pošta potřebuje {$program}, ten tu ale není nainstalovaný; nainstalujte ho, nebo vynechte „--mail real“.
cli-no-mail-servers = Skutečné poštovní servery se nepodařilo spustit: { $reason }. Bez nich to půjde, když vynecháte „--mail real“.
cli-no-output = Výstup se nepodařilo zapsat: { $reason }. Zkontrolujte, kam směřuje.
cli-no-pictures = Obrázky se nepodařilo zapsat: { $reason }. Vyberte jinou složku.

cli-found = { $model } na adrese { $address }, konec sériového čísla: { $serial }
cli-unknown-model = Kamera
cli-unknown-serial = neznámý
cli-none-no_adapter_up = Tento počítač není v žádné síti. Připojte se do sítě kamery a hledejte znovu.
cli-none-only_vpn = Tento počítač je připojený přes VPN a v žádné jiné síti není. Připojte se do sítě kamery a hledejte znovu.
cli-none-firewall_may_drop = Žádná kamera neodpověděla. Hledání brání firewall tohoto počítače: povolte ho, nebo použijte adresu kamery.
cli-none-wifi_isolation = Žádná kamera neodpověděla. Wi-Fi možná odděluje zařízení od sebe, jako sítě pro hosty: připojte se do domácí sítě.
cli-none-port_taken = Žádná kamera neodpověděla a port pro hledání drží jiný program: zavřete ho a hledejte znovu.
cli-none-windows_public_profile = Žádná kamera neodpověděla. Windows možná považují tuto síť za veřejnou: nastavte ji jako privátní a hledejte znovu.
cli-none-macos_local_network = Žádná kamera neodpověděla. Povolte tomuto programu v nastavení systému místní síť a hledejte znovu.
cli-none-other_network = Žádná kamera neodpověděla. Ověřte, že má proud, je ve stejné síti a odpovědi nezadržuje žádný firewall.
cli-port-taken = Port pro hledání drží jiný program, seznam proto nemusí být úplný.

cli-probe-offline = Na adrese { $address } nic neodpovídá. Zkontrolujte adresu a napájení kamery.
cli-probe-broken-off = Na adrese { $address } něco odpovídá, ale odpověď nedojde celá. Počkejte minutu a zkuste to znovu.
cli-probe-changes = Zařízení na adrese { $address } ukazuje při každém dotazu jiný certifikát. Mezi vámi může někdo stát, proto jeho odpovědi neplatí.
cli-probe-unknown = Žádné zařízení se tu nejmenuje { $address }. Zkontrolujte, jak je jméno napsané.
cli-probe-other = Na adrese { $address } něco odpovídá, ale není to kamera Hikvision.
cli-probe-outdated = Kamera na adrese { $address } zná jen staré zabezpečení, které Regain neovládá. Zkuste její adresu s http:// na začátku.
cli-probe-way = Obnovení přístupu e-mailem: { $way ->
        [offered] kamera ho nabízí a má uloženou adresu
        [no_address_saved] nikdo neuložil adresu, takže kód nelze poslat
        [not_offered] kamera ho nenabízí
        [not_activated] kamera ještě nemá heslo, takže není co obnovovat
        [other_segment] kamera ho nabízí jen ve vlastní síti a tento počítač je v jiné
        [not_named] kamera ho neuvádí, takže nejspíš ne; ukáže to pokus
       *[hidden] kamera to neuvádí; ukáže to pokus
    }.
cli-probe-activated = První heslo je nastavené: { $answer ->
        [yes] ano
        [no] ne, kamera je nová
       *[unknown] kamera to neuvádí
    }.

cli-probe-model = Model: { $model }.
cli-probe-other-way = Nabízí také: { $way }.
cli-probe-asked = { $path }: { $answer }
cli-probe-silent = bez odpovědi

cli-simulating = Vestavěná kamera odpovídá na http://{ $address }/ a její heslo je { $password }.
cli-simulated-camera = { $model } na http://{ $address }/, sériové číslo { $serial }
cli-too-many-files = Systém tomuto programu dovolí příliš málo otevřených souborů pro tolik kamer; nejdřív zvyšte limit, například pomocí „ulimit -n 8192“, nebo jich spusťte méně.
cli-simulated-mail = Do schránky majitele dorazil e-mail s kódem { $code }.

cli-demo-offscreen = Není tu obrazovka, postup se proto přehraje bez okna.
cli-step = { $step }: { $ms } ms
cli-step-trouble = { $step }, { $trouble }: { $ms } ms
cli-rehearsal-done = Hotovo: nové heslo přihlásí, staré už ne.
cli-rehearsal-clock = Hodiny kamery šly špatně a byly nastaveny.
cli-rehearsal-address = Adresa, na kterou chodí kódy, se změnila.
cli-rehearsal-stopped = Zastaveno: { $trouble }.
cli-rehearsal-stuck = Zastaveno: po dobu { $seconds } s se nic nedělo.
cli-pictures-in = Obrázky jsou ve složce { $folder }.

dialog-save-title = Uložit obrázek pro Hikvision
dialog-pick-title = Vybrat obrázek ze stránky kamery
dialog-sheet-title = Uložit souhrn pro podporu

cli-no-relay = Stránku kamery se přes tento počítač nepodařilo předat: { $reason }. Otevřete ji přímo v prohlížeči.
cli-relay-ready = Otevřete v prohlížeči tuto adresu; funguje jednou: { $url }
cli-relay-link = Pokud se prohlížeč zavřel, stránku znovu otevře tato adresa: { $url }
cli-relay-opened = Stránka je otevřená.
cli-relay-picture = Stránka získala obrázek pro službu obnovení hesla.
cli-relay-sent = Stránka odeslala nové heslo ({ $request }): { $shape }
cli-relay-known-form = Je zapsané způsobem, který Regain zná: { $dialects }
cli-relay-one-of-forms = Je zapsané jedním z těchto způsobů, které vypadají stejně: { $dialects }
cli-relay-unknown-form = Je zapsané způsobem, který Regain nezná.
cli-relay-addresses = Kamera řekla, kolik e-mailových adres je v ní uloženo: { $count }
cli-relay-address-saved = Stránka změnila e-mailovou adresu uloženou v kameře.
cli-relay-no-email = Kamera říká, že kód e-mailem poslat neumí.
cli-relay-locked = Kamera teď nějakou dobu žádné pokusy nepřijímá.
cli-relay-locked-for = Kamera teď žádné pokusy nepřijímá. Čekání v minutách: { $minutes }
cli-relay-old-protection = Tato kamera zná jen staré zabezpečení, které Regain neovládá. Otevřete její stránku přímo v prohlížeči: { $url }
cli-relay-answered = Kamera odpověděla: { $outcome }

relay-opening = Stránka vaší kamery se otevírá…
relay-refused = Tento odkaz funguje jen jednou, v prohlížeči, který ho otevřel jako první. V aplikaci Regain klikněte na „Otevřít stránku kamery“: vznikne nový odkaz.
relay-unreachable = Vaše kamera neodpovídá. Nic se nezměnilo. Chvíli počkejte a pak tuto stránku obnovte.
relay-lost = Kamera dostala nové heslo, ale neodpověděla. Možná je nastavené, možná ne. Zjistíte to, když se s ním přihlásíte.
relay-other-camera = Tuto adresu má teď jiná kamera. Nové heslo jí Regain neposlal. Nic se nezměnilo. Vraťte se do aplikace Regain.
relay-old-protection = Vaše kamera zná jen staré zabezpečení. Regain ho neovládá. Nic se nezměnilo. Otevřete stránku bez aplikace Regain.
relay-elsewhere = Kamera vás chtěla přesměrovat na jinou adresu. Regain ji neotevřel. Nic se nezměnilo.
