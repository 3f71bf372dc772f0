# Sentences of the ways to prove that a camera is yours, of its own page, and of ends. Nothing here is built from two parts.

# --- method ---

method-title = Come puoi dimostrare che è tua?
method-lead = Questa telecamera può inviare un codice all’indirizzo e-mail salvato.
method-lead-unclear = Forse questa telecamera può inviare un codice all’indirizzo e-mail salvato.
method-email = Codice via e-mail
method-address = Il codice arriva a { $address }.
method-addresses = Il codice arriva a uno di questi indirizzi: { $addresses }.
method-address-unknown = La telecamera non mostra quale indirizzo è.
method-can-you-read = Puoi leggere la posta lì? Se no, chiedi a chi ha configurato la telecamera.
method-unclear = La telecamera non ha detto se funziona. Puoi provare senza rischi.
method-not-named = La telecamera non indica questo metodo, quindi forse non ce l’ha. Puoi provare una volta senza rischi.
method-old-protection = Questa telecamera conosce solo un vecchio tipo di protezione. Usa la rete di casa, non una pubblica.
method-other-network = Questo computer è su una rete diversa da quella della telecamera. Prima connettiti alla rete della telecamera.
method-others = Altri metodi
other-questions = Domande di sicurezza
other-file = File chiave
other-app = App del telefono
other-reset = Ripristino di fabbrica
other-asking = Chiediamo alla telecamera le sue domande…
link-own-page = Usa la pagina della telecamera
link-own-page-text = Lì i pulsanti li premi tu. Ti diciamo quali.
other-questions-text = Se ci sono risposte salvate.
other-file-text = Se hai un file chiave salvato.
other-app-text = Se la telecamera è in Hik-Connect.
other-reset-text = Perdi tutte le impostazioni.
button-use-email = Usa codice via e-mail

# --- the picture from the camera's own page ---

export-title = Prendi l’immagine dalla telecamera
export-lead = Salva il codice QR dalla pagina della telecamera, poi portalo qui.
export-lead-passed = Apri da qui la pagina della telecamera. Regain prende il codice QR appena compare.
export-1 = Premi “Password dimenticata?” (Forgot password).
export-1-mark = Password dimenticata?
export-1-picture = Disegno: una pagina con un riquadro per accedere. Sotto, un link che dice Password dimenticata? (Forgot password).
export-2 = Scegli “Verifica via e-mail” (E-mail verification).
export-2-mark = Verifica via e-mail
export-2-picture = Disegno: una pagina con tre metodi. Il primo dice Verifica via e-mail (E-mail verification).
export-3 = Spunta “Informativa sulla privacy” (Privacy policy) e continua.
export-3-mark = Informativa privacy
export-3-picture = Disegno: una pagina con un testo. Sotto, una casella spuntata per l’informativa sulla privacy (Privacy policy).
export-4 = Premi “Esporta” (Export) e salva il file.
export-4-mark = Esporta
export-4-picture = Disegno: una pagina con un codice QR. Accanto, un pulsante che dice Esporta (Export).
export-4-passed = Aspetta il codice QR. Lo prende Regain.
export-4-passed-picture = Disegno: una pagina con un codice QR.
export-drop-passed = Non è arrivato? Salvalo lì e trascinalo qui
export-drop = Trascina in questa finestra l’immagine salvata
export-found = Tra i file scaricati: { $name } ({ $when })
export-let-go = Rilascia per consegnarla
export-importing = Lettura dell’immagine…
link-let-regain = Lascia fare a Regain
button-choose-picture = Scegli immagine…
button-paste-picture = Incolla immagine
button-use-file = Usalo

# --- security questions ---

answer-first-title = Rispondi alla prima domanda
answer-second-title = Rispondi alla seconda domanda
answer-third-title = Rispondi alla terza domanda
answer-lead = Domanda { $n } di { $count }. Le risposte sono state salvate quando la telecamera è stata configurata.
answer-number = Domanda numero { $id } nell’elenco della telecamera
answer-number-where = La telecamera dà solo il numero. Il testo è sulla sua pagina.
answer-exact = Inseriscila com’è stata salvata. La telecamera verifica tutte le risposte più tardi.
field-answer = La tua risposta
button-show-answer = Mostra risposta
button-hide-answer = Nascondi risposta
button-change-answers = Cambia le risposte

# --- other ways that the app can only explain ---

aside-key_file = Usa un file chiave
    .lead = È stato salvato quando la telecamera è stata configurata, spesso su una chiavetta USB.
    .steps =
        Cerca un file con “GUID” nel nome.
        Apri la pagina della telecamera e premi “Password dimenticata?” (Forgot password).
        Scegli “File GUID” (GUID file) e lì seleziona il tuo file.
        Inserisci due volte la nuova password e premi “OK”.
    .cost = Funziona una volta sola
    .cost-in-full = Poi salva un nuovo file chiave. I file sbagliati possono bloccare la telecamera per mezz’ora.
aside-phone_app = Usa l’app del telefono
    .lead = Funziona se la telecamera è nella tua app Hik-Connect.
    .steps =
        Apri Hik-Connect sul telefono e vai su “Altro” (More).
        Scegli “Reimposta password dispositivo” (Reset device password).
        Inquadra il codice QR che la pagina della telecamera mostra per questo metodo.
        Inserisci su quella pagina il codice dell’app.
    .cost = Può cancellare tutte le impostazioni
    .cost-in-full = Alcuni registratori perdono così tutte le impostazioni. Prova prima il codice via e-mail.
aside-factory_reset = Ripristina le impostazioni di fabbrica
    .lead = È l’ultima possibilità. Devi avere la telecamera a portata di mano.
    .steps =
        Cerca un pulsante con la scritta “Reset”, spesso sotto uno sportellino.
        Stacca la telecamera dalla corrente. Tieni premuto il pulsante e ricollegala.
        Continua a tenerlo premuto, spesso per 15 secondi. Il manuale dice per quanto.
        Scegli una prima password e salva un indirizzo e-mail.
    .cost = Perdi tutte le impostazioni
    .cost-in-full = Nome, rete, indirizzo e-mail salvato e orari vanno persi. Non tutte le telecamere hanno questo pulsante.

# --- the sheet for the maker's support ---

support-title = Dati per l’assistenza del produttore
support-lead = Salva questa scheda e inviala al negozio o a Hikvision.
support-model = Modello:
support-serial = Numero di serie:
support-firmware = Software:
support-mac = Numero di rete (MAC):
support-serial-note = Il numero di serie è riportato per intero. Comunicalo solo all’assistenza.
support-1 = La scheda dice anche che cosa hai provato, e quando.
support-2 = Non contiene password, codici o indirizzi e-mail.
support-3 = Aggiungi una foto dell’etichetta sulla telecamera.
support-saved = Salvata:
button-save-sheet = Salva scheda…
button-copy-sheet = Copia scheda
button-show-support = Mostra scheda assistenza
sheet-head = Dati di una telecamera di cui si è persa la password. Scheda creata con Regain { $version }.
sheet-tried = Che cosa è stato provato, e quando:
sheet-step = { $when } – { $page }
sheet-step-again = { $when } – { $page } ({ $times } volte)
sheet-trouble = { $when } – { $page } – { $trouble }
sheet-trouble-again = { $when } – { $page } – { $trouble } ({ $times } volte)
sheet-label = Per l’assistenza, aggiungi una foto di:
sheet-photos =
    L’etichetta sulla telecamera: modello, numero di serie e la data accanto.
    L’etichetta sulla scatola, se ce l’hai ancora.
    Lo scontrino o la fattura, con il nome del negozio e la data.
sheet-ask = A chi chiedere:
sheet-desks =
    Prima al negozio o all’installatore. Molti servizi di assistenza rispondono solo a loro.
    Hikvision ha un servizio di assistenza per ogni zona del mondo. Aiuta con le telecamere vendute lì.
    Quello per Stati Uniti e Canada aiuta solo con le telecamere vendute lì.
    L’hai comprata online da un negozio di un’altra zona del mondo? Allora chiedi a quel negozio.
    All’e-mail per il servizio di recupero risponde una macchina. Non contano né il negozio né la zona del mondo.

# --- setting, unsure, own page ---

setting-title = Impostazione della password
setting-lead = Lascia la telecamera collegata alla corrente.
setting-committing = Diamo alla telecamera la nuova password…
setting-signing-in = Proviamo una volta la nuova password…
setting-close = Non chiudere ora questa app. Bastano pochi secondi.
button-setting = Impostazione…

unsure-title = La nuova password ha funzionato?
unsure-lead = Basta un accesso per saperlo. Proviamo quando lo dici tu.
unsure-keep = Fino ad allora tieni a portata di mano entrambe le password.
unsure-wait-until = Aspetta fino a: { $time }. Poi premi “Verifica di nuovo”.
unsure-checking = Proviamo una volta la nuova password…
button-check-again = Verifica di nuovo

own-title = Concludi sulla pagina della telecamera
own-lead = Inserisci lì il codice e una nuova password. Noi la proviamo qui.
own-1 = Apri la pagina della telecamera.
own-2 = Premi “Password dimenticata?” (Forgot password).
own-3 = Scegli “Verifica via e-mail” (E-mail verification) e spunta l’informativa.
own-4 = Inserisci il codice ricevuto via e-mail.
own-5 = Inserisci due volte la nuova password e premi “OK”.
own-go-on = Continua nel browser: inserisci lì il codice e la nuova password.
own-go-back = Poi inserisci qui la nuova password.
own-go-closed = La pagina è chiusa? Premi “Apri pagina telecamera”.
own-lead-answers = Rispondi lì alle domande e inserisci una nuova password. Poi la proviamo qui una volta.
own-3-answers = Scegli “Domanda di sicurezza” (Security question).
own-4-answers = Inserisci le tre risposte.
own-mark = Codice dell’e-mail
own-mark-answers = Le tue risposte
own-picture = Disegno: una pagina con tre campi. Il primo è per il codice, gli altri per la nuova password.
own-code = Il tuo codice
own-password = La tua nuova password
own-opening = Apertura della pagina della telecamera…
own-checking = Proviamo una volta la nuova password…
beside-picture = La pagina della telecamera è nel browser. Regain prende da solo l’immagine appena compare lì.
beside-reset = La pagina della telecamera è nel browser. Regain vede cosa risponde lì la telecamera.
beside-sent = La nuova password è stata inviata. In attesa della risposta della telecamera…
beside-accepted = La telecamera ha accettato la nuova password. Inseriscila qui una volta, e la proviamo.
beside-stuck = La pagina della telecamera non compare. Aspetta un momento, poi ricaricala nel browser.
beside-answer = Risposta della telecamera: { $answer }
beside-old-protection = Questa telecamera conosce solo un vecchio tipo di protezione. La sua pagina si apre senza Regain.
link-open-directly = La pagina non funziona? Aprila senza Regain
turn-title = La pagina ha fatto la sua parte
turn-text = Torna a Regain per continuare.
button-open-page = Apri pagina telecamera
button-show-code = Mostra codice
button-hide-code = Nascondi codice
button-copy-password = Copia nuova password
button-set-there = L’ho impostata

# --- dead ends ---

end-not_activated = Questa telecamera non ha ancora una password
    .lead = È nuova, o è tornata alle impostazioni di fabbrica. Non serve un codice.
    .steps =
        Apri la pagina della telecamera e scegli lì una prima password.
        Quando lo chiede, inserisci un indirizzo e-mail. Ti servirà se dimentichi la password.
end-no_email_saved = Nessun indirizzo e-mail salvato
    .lead = Hikvision non sa quindi dove inviare un codice.
    .steps =
        Chiedi la password a chi ha configurato la telecamera.
        Guarda se la pagina della telecamera offre un altro metodo in “Password dimenticata?” (Forgot password).
        Alcune telecamere hanno un pulsante “Reset”. Riporta tutto alle impostazioni di fabbrica.
end-not_offered = Questa telecamera non può inviare un codice
    .lead = Il suo software è troppo vecchio, oppure la telecamera nasconde questo metodo alla tua rete.
    .steps =
        Connettiti alla stessa rete della telecamera e riprova.
        Prova sulla pagina della telecamera. Forse conosce un metodo che a noi nasconde.
        Chiedi all’assistenza Hikvision.
dead-what = Che cosa puoi fare
dead-offered = Altri metodi
button-other-camera = Scegli altra telecamera
button-reset-another = Un’altra telecamera
button-open-camera = Apri pagina telecamera
