# Words of the command line. One sentence each, with what to do.

cli-help =
    Regain { $version }: recupera l’accesso alla tua telecamera Hikvision.

    regain                               apre la finestra
    regain --demo [--scenario S]         lo stesso con una telecamera di prova; senza schermo: immagini di ogni pagina
    regain find [--seconds N] [--interface IP] [--json]
                                         elenca le telecamere
    regain probe INDIRIZZO [--json]      cosa offre una telecamera, in sola lettura
    regain relay INDIRIZZO [--json]      la pagina della telecamera via questo computer; dice cosa vede, mai i valori
    regain rehearse [--scenario S] [--mail desk|real] [--pictures DIR] [--json]
                                         esegue tutto il percorso con una telecamera di prova; con posta vera
                                         tramite Exim e Dovecot, se sono installati
    regain simulate [--bind IP] [--http-port N] [--https-port N] [--scenario S] [--json] [OPZIONI]
                                         la telecamera di prova come programma
        --sadp                           risponde alle ricerche; lo fa anche con una qualsiasi di queste:
        --count N                        numero di telecamere (fino a 2000), ognuna all’indirizzo successivo
        --sadp-mode unicast|multicast|both
                                         dove vanno le risposte
        --claims-address IP              dice di avere un altro indirizzo, come una telecamera di un’altra rete
        --hello-after SECONDI            tace per questo tempo, poi saluta, come una telecamera che si avvia
        --onvif, --onvif-only            risponde anche alle ricerche ONVIF, o solo a quelle

    --renderer auto|gl|software          come viene disegnata la finestra
    --language TAG                       la lingua di tutti i testi, come en, es o pt-BR
    --version, --help

    Scenari: { $scenarios }

cli-unknown-argument = Regain non conosce “{ $argument }”; “regain --help” elenca ciò che conosce.
cli-missing-value = A “{ $option }” manca un valore; “regain --help” mostra come scriverlo.
cli-bad-value = “{ $value }” non va bene per “{ $option }”; “regain --help” mostra che cosa va bene.
cli-no-language = Regain non parla “{ $language }”. Parla: { $languages }
cli-conflict = “{ $one }” e “{ $other }” non vanno insieme; “regain --help” mostra che cosa va bene.
cli-needs-demo = “--scenario”, “--pictures” e “--json” qui richiedono “--demo”; “regain --help” mostra come.
cli-missing-address = Indica quale telecamera, per esempio “192.168.1.64”.
cli-bad-address = “{ $address }” non è l’indirizzo di una telecamera; scrivilo come 192.168.1.64 o 192.168.1.64:8080.

cli-already-open = Regain è già aperto, ma la sua finestra non risponde. Aspetta un momento e cerca la sua finestra; se non c’è, esci dalla sessione di questo computer e rientra.
cli-no-display = Qui non c’è uno schermo per aprire una finestra; “regain --demo” funziona anche senza.
cli-no-window = La finestra non si è aperta: { $reason }. Nella telecamera non è cambiato nulla. Esci dalla sessione di questo computer, rientra e apri di nuovo Regain.
cli-no-window-gl = La finestra non si è aperta: { $reason }. Prova “regain --renderer software”.
cli-no-window-library = La finestra non si è aperta, perché manca una parte del desktop: { $reason }. Installa libx11, libx11-xcb, libxcursor, libxi e libxkbcommon-x11, poi apri di nuovo Regain.
cli-broke-off-title = Regain deve chiudersi
cli-broke-off = Regain si è chiuso per un suo errore ({ $reason }). Aprilo di nuovo: ciò che avevi iniziato è salvato. Se stava inviando una nuova password, Regain ti aiuta a scoprire se funziona. Il registro è in { $folder }.
cli-no-log = Regain continua senza il suo registro: { $reason }.
cli-log-no-file = ciò che si trova al suo posto non è un file
cli-no-start = Regain non si è avviato: { $reason }. Controlla che si possa scrivere nella cartella dei dati.
cli-no-threads = Regain non si è avviato: il sistema non gli concede altri thread o file aperti ({ $reason }). Chiudi altri programmi e apri di nuovo Regain.
cli-no-disk = Regain non si è avviato: il disco con la sua cartella dei dati non risponde. Controlla quel disco e il suo cavo, o riavvia questo computer, poi apri di nuovo Regain.
cli-no-scratch = Regain non si è avviato: non c’è posto per i file temporanei in { $folder } ({ $reason }). Controlla che questa cartella esista e che ci si possa scrivere.
cli-no-simulator = La telecamera di prova non si è avviata: { $reason }. Prova un’altra porta o un altro indirizzo.
cli-no-mail-program = La posta vera richiede {$program}, che qui non è installato; installalo, o togli “--mail real”.
cli-no-mail-servers = I server di posta veri non si sono avviati: { $reason }. Per farne a meno, togli “--mail real”.
cli-no-output = Il risultato non si è potuto scrivere: { $reason }. Controlla dove va.
cli-no-pictures = Le immagini non si sono potute scrivere: { $reason }. Scegli un’altra cartella.

cli-found = { $model } all’indirizzo { $address }, fine del numero di serie: { $serial }
cli-unknown-model = Telecamera
cli-unknown-serial = sconosciuta
cli-none-no_adapter_up = Questo computer non è connesso a una rete. Connettiti alla rete della telecamera e cerca di nuovo.
cli-none-only_vpn = Questo computer è solo su una VPN. Connettiti alla rete della telecamera e cerca di nuovo.
cli-none-firewall_may_drop = Nessuna telecamera ha risposto. Un firewall di questo computer blocca la ricerca: consentila, o usa l’indirizzo della telecamera.
cli-none-wifi_isolation = Nessuna telecamera ha risposto. Forse il Wi-Fi isola i dispositivi, come fanno le reti per gli ospiti: connettiti alla rete di casa.
cli-none-port_taken = Nessuna telecamera ha risposto, e un altro programma occupa la porta di ricerca: chiudilo e cerca di nuovo.
cli-none-windows_public_profile = Nessuna telecamera ha risposto. Forse Windows considera pubblica questa rete: impostala come privata e cerca di nuovo.
cli-none-macos_local_network = Nessuna telecamera ha risposto. Consenti a questo programma la rete locale nelle impostazioni di sistema e cerca di nuovo.
cli-none-other_network = Nessuna telecamera ha risposto. Controlla che abbia corrente, che sia sulla stessa rete e che nessun firewall blocchi le risposte.
cli-port-taken = Un altro programma occupa la porta di ricerca, quindi l’elenco può essere incompleto.

cli-probe-offline = All’indirizzo { $address } non risponde nulla. Controlla l’indirizzo e che la telecamera abbia corrente.
cli-probe-broken-off = Qualcosa risponde all’indirizzo { $address }, ma la risposta si interrompe. Aspetta un minuto, poi riprova.
cli-probe-changes = Il dispositivo all’indirizzo { $address } mostra un certificato diverso a ogni domanda. Forse qualcuno sta in mezzo, quindi nulla di ciò che dice conta.
cli-probe-unknown = Qui nessun dispositivo ha il nome { $address }. Controlla com’è scritto.
cli-probe-other = Qualcosa risponde all’indirizzo { $address }, ma non è una telecamera Hikvision.
cli-probe-outdated = La telecamera all’indirizzo { $address } conosce solo un vecchio tipo di protezione, che Regain non sa usare. Prova l’indirizzo con http:// davanti.
cli-probe-way = Il recupero via e-mail: { $way ->
        [offered] questa telecamera lo offre e ha un indirizzo salvato
        [no_address_saved] nessuno ha salvato un indirizzo, quindi non si può inviare un codice
        [not_offered] questa telecamera non lo offre
        [not_activated] la telecamera non ha ancora una password, quindi non c’è nulla da reimpostare
        [other_segment] la telecamera lo offre solo alla sua rete, e questo computer è su un’altra
        [not_named] la telecamera non lo indica, quindi probabilmente no; basta provare per saperlo
       *[hidden] la telecamera non lo dice; basta provare per saperlo
    }.
cli-probe-activated = Prima password impostata: { $answer ->
        [yes] sì
        [no] no, la telecamera è nuova
       *[unknown] la telecamera non lo dice
    }.

cli-probe-model = È il modello { $model }.
cli-probe-other-way = Offre anche: { $way }.
cli-probe-asked = { $path }: { $answer }
cli-probe-silent = nessuna risposta

cli-simulating = La telecamera di prova risponde su http://{ $address }/ e la sua password è { $password }.
cli-simulated-camera = { $model } su http://{ $address }/, numero di serie { $serial }
cli-too-many-files = Il sistema concede a questo programma troppo pochi file aperti per così tante telecamere; prima alza il limite, per esempio con “ulimit -n 8192”, o avviane di meno.
cli-simulated-mail = Un’e-mail con il codice { $code } è arrivata nella casella di posta del proprietario.

cli-demo-offscreen = Qui non c’è uno schermo, quindi il percorso viene eseguito senza finestra.
cli-step = { $step }: { $ms } ms
cli-step-trouble = { $step }, { $trouble }: { $ms } ms
cli-rehearsal-done = Fatto: con la nuova password si accede, con la vecchia no.
cli-rehearsal-clock = L’orologio della telecamera era sbagliato ed è stato regolato.
cli-rehearsal-address = L’indirizzo a cui arrivano i codici è stato cambiato.
cli-rehearsal-stopped = Interrotto: { $trouble }.
cli-rehearsal-stuck = Interrotto: per { $seconds } secondi non è successo nulla.
cli-pictures-in = Le immagini sono in { $folder }.

dialog-save-title = Salva l’immagine per Hikvision
dialog-pick-title = Scegli l’immagine con il codice QR
dialog-sheet-title = Salva la scheda assistenza

cli-no-relay = Non è stato possibile aprire la pagina della telecamera tramite questo computer: { $reason }. Aprila direttamente nel browser.
cli-relay-ready = Apri questo indirizzo nel browser; vale una volta: { $url }
cli-relay-link = Se il browser è stato chiuso, questo indirizzo riapre la pagina: { $url }
cli-relay-opened = La pagina è stata aperta.
cli-relay-picture = La pagina ha preso l’immagine per il servizio di recupero.
cli-relay-sent = La pagina ha inviato una nuova password ({ $request }): { $shape }
cli-relay-known-form = È scritta in un formato che Regain conosce: { $dialects }
cli-relay-one-of-forms = È scritta in uno di questi formati, che sembrano uguali: { $dialects }
cli-relay-unknown-form = È scritta in un formato che Regain non conosce.
cli-relay-addresses = La telecamera ha detto quanti indirizzi e-mail sono salvati al suo interno: { $count }
cli-relay-address-saved = La pagina ha cambiato l’indirizzo e-mail salvato nella telecamera.
cli-relay-no-email = La telecamera dice che non può inviare un codice via e-mail.
cli-relay-locked = Per un po’ la telecamera non accetta tentativi.
cli-relay-locked-for = Ora la telecamera non accetta tentativi. Minuti da aspettare: { $minutes }
cli-relay-old-protection = Questa telecamera conosce solo un vecchio tipo di protezione, che Regain non sa usare. Apri la sua pagina direttamente nel browser: { $url }
cli-relay-answered = Risposta della telecamera: { $outcome }

relay-opening = La pagina della tua telecamera si sta aprendo…
relay-refused = Questo link vale una volta, nel browser che lo ha aperto per primo. Vai in Regain e premi “Apri pagina telecamera”: così si crea un nuovo link.
relay-unreachable = La tua telecamera non risponde. Non è cambiato nulla. Aspetta un momento, poi ricarica questa pagina.
relay-lost = La tua telecamera ha ricevuto la nuova password e non ha risposto. Forse è impostata, forse no. Per scoprirlo, usala per accedere.
relay-other-camera = Ora questo indirizzo è di un’altra telecamera. Regain non le ha inviato la nuova password. Non è cambiato nulla. Torna a Regain.
relay-old-protection = La tua telecamera conosce solo un vecchio tipo di protezione. Regain non la sa usare. Non è cambiato nulla. Apri la pagina senza Regain.
relay-elsewhere = La tua telecamera voleva portarti a un altro indirizzo. Regain non l’ha seguita. Non è cambiato nulla.
