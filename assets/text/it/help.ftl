# "I’m stuck", page by page, and the facts for a helper.

# --- "I'm stuck", page by page: at least three causes each ---

help-resume =
    Hai un dubbio? Riprendi. Da lì puoi sempre tornare indietro.
    Se la telecamera è rimasta senza corrente, il vecchio codice non vale più. Ricomincia.
    Se questa non è la tua telecamera, premi “Ricomincia”.
help-find =
    La telecamera è accesa? Quasi tutte hanno una lucina, o si sentono quando si avviano.
    Questo computer è sulla rete di casa? Il Wi-Fi per gli ospiti e la VPN nascondono le telecamere.
    La telecamera è collegata a un registratore? Allora inserisci l’indirizzo del registratore.
    La pagina del tuo router elenca tutti i dispositivi. Cerca lì l’indirizzo della telecamera.
help-check =
    Ci vogliono fino a dieci secondi. Le telecamere vecchie sono lente.
    Se ci vuole di più, premi “Interrompi” e controlla il cavo della telecamera.
    Qui facciamo solo domande. Nella telecamera non cambia nulla.
help-method =
    L’indirizzo è stato inserito quando la telecamera è stata configurata.
    Se l’ha configurata un installatore, chiedi a lui: forse il codice arriva lì.
    Se non puoi leggere quella casella di posta, chiudi questo aiuto e scegli un altro metodo.
help-privacy =
    L’immagine non contiene video né password.
    Senza questo passo, Hikvision non può sapere qual è la tua telecamera.
    Se non vuoi farlo, premi “Indietro”. Non è stato inviato nulla.
help-saved_address =
    La telecamera mostra solo una parte di ogni indirizzo. Confronta la prima lettera e la fine.
    Se l’ha configurata un installatore, un indirizzo può essere il suo. Chiedi a lui.
    Hai un dubbio? Provane uno. Puoi tornare indietro e scegliere l’altro.
help-export =
    Il browser può mostrare un avviso su questa pagina. È la tua telecamera, quindi puoi continuare.
    Non c’è “Password dimenticata?” (Forgot password)? Usa un computer sulla stessa rete della telecamera.
    Spesso il browser salva l’immagine nella cartella “Download” o “Scaricati”.
    Esporta una volta sola. Una nuova immagine può annullare un codice precedente.
help-request =
    Non c’è la finestra dei file? Chiudi questo aiuto. La pagina dice dov’è l’immagine.
    Puoi inviarla da un telefono. Prima trasferisci lì il file dell’immagine.
    Allega il file così com’è. Una foto o una cattura dello schermo potrebbe non funzionare.
    Una nuova immagine può annullare un codice precedente. Usa questa.
help-send =
    Va bene qualsiasi casella di posta. Non deve essere quella salvata nella telecamera.
    Chiediamo solo al tuo servizio di posta come collegarci. Te lo mostriamo prima di inviare.
    La posta di lavoro spesso è chiusa alle altre app. Usa una casella di posta personale.
help-mailbox =
    Molti servizi vogliono una password per l’app. Si crea sulla loro pagina web.
    Non funziona? Premi due volte “Indietro” e apri l’e-mail come bozza.
    Il server è sbagliato? Apri “Impostazioni server” e cambialo.
    Regain non conserva la password della posta.
help-wait =
    Cerca “Hikvision” in Spam, Posta indesiderata e altre cartelle.
    Guarda nella casella di posta indicata quando la telecamera è stata configurata.
    L’immagine era allegata? Se non lo era, inviala di nuovo.
    Se la telecamera si riavvia, il codice non vale più. Allora invia una nuova richiesta.
help-watch =
    Molti servizi vogliono una password per l’app. Si crea sulla loro pagina web.
    Questo non è necessario. Puoi guardare tu nella posta in arrivo.
    Alcuni servizi si aprono solo in un browser. In questo caso premi “Indietro”.
    Deve essere la casella di posta indicata quando la telecamera è stata configurata.
help-code =
    Copia il codice dall’e-mail più recente. Quelli precedenti non funzionano.
    Spazi e trattini non contano. Maiuscole e minuscole possono contare.
    Se poi la telecamera è rimasta senza corrente, premi “Indietro” e invia una nuova richiesta.
help-answer_1 =
    Le domande le ha scelte chi ha configurato la telecamera. Chiedi a questa persona.
    Inserisci la risposta come allora, con le stesse maiuscole e minuscole.
    Per ora non viene inviato nulla. La telecamera riceve tutte le risposte più tardi, insieme.
help-answer_2 =
    Le domande le ha scelte chi ha configurato la telecamera. Chiedi a questa persona.
    Puoi tornare indietro e cambiare la risposta precedente.
    Per ora non viene inviato nulla. La telecamera riceve tutte le risposte più tardi, insieme.
help-answer_3 =
    Le domande le ha scelte chi ha configurato la telecamera. Chiedi a questa persona.
    Ora scegli una nuova password. Poi tutto va alla telecamera insieme.
    Pochi tentativi sbagliati bloccano la telecamera per un po’.
help-key_file =
    Cerca nelle chiavette USB e nella cartella “Download” o “Scaricati” dei vecchi computer.
    Forse l’installatore ha questo file.
    Non lo trovi? Torna indietro e scegli un altro metodo.
help-phone_app =
    Si può fare solo dal telefono con cui è stata aggiunta la telecamera.
    I nomi nell’app possono essere un po’ diversi.
    Se hai un dubbio, torna indietro e usa il codice via e-mail.
help-factory_reset =
    Il manuale del tuo modello dice dov’è il pulsante.
    Non c’è il pulsante? Allora può aiutare solo l’assistenza del produttore.
    Una telecamera collegata a un registratore va aggiunta di nuovo lì.
help-support =
    L’etichetta è dietro o sotto la telecamera.
    L’assistenza non ti chiederà la password. Non comunicarla.
    La cosa migliore è chiedere al negozio che ha venduto la telecamera.
help-password =
    Premi “Suggeriscine una” per averne una che rispetta tutte le regole.
    Mostra entrambi i campi e confrontali, lettera per lettera.
    Non usare accenti, virgolette e due punti. La telecamera non li sa leggere.
help-setting =
    Ci vuole fino a mezzo minuto.
    Non staccare ora la telecamera dalla corrente.
    Se si ferma, ti diciamo cosa è cambiato e cosa no.
help-unsure =
    Una telecamera impiega circa un minuto ad avviarsi.
    “Verifica di nuovo” usa un tentativo della telecamera. Aspetta prima di premerlo.
    Se la nuova password non funziona, forse funziona ancora la vecchia.
help-own_page =
    Il link “Password dimenticata?” (Forgot password) è sotto il riquadro per accedere.
    Non c’è? Usa un computer sulla stessa rete, non un telefono.
    Se la pagina chiede un codice, usa lo stesso. Non esportare una nuova immagine.
help-not_activated =
    Dopo un ripristino completo la telecamera è come nuova. Non ha più una password.
    Configurala sulla sua pagina. Scegli una password che potrai ritrovare.
    Non è la tua telecamera? Torna indietro e scegline un’altra.
help-no_email_saved =
    L’indirizzo si può salvare solo prima di perdere la password.
    Forse chi ha configurato la telecamera conosce la password.
    Il pulsante “Reset” è spesso sotto uno sportellino vicino all’obiettivo o alla scheda di memoria.
help-not_offered =
    Le reti per gli ospiti e la VPN possono nascondere questo metodo.
    Per le telecamere collegate a un registratore si passa dal registratore.
    Le telecamere molto vecchie non hanno il recupero via e-mail.
help-done =
    Se l’app del telefono lo chiede, inserisci lì la nuova password.
    Se un registratore non mostra immagini, cambia la password nel suo elenco delle telecamere.
    Anche gli altri programmi che usano la telecamera vogliono la nuova password.
    Salva un indirizzo e-mail che puoi leggere. Così la prossima volta può arrivare un codice.

# --- what "Copy details" copies: facts for a helper, without secrets ---

details-version = Regain { $version }
details-date = Data: { $date }
details-system = Sistema: { $system }
details-renderer = Disegnato da: { $renderer }
details-scale = Scala: { $percent }%
details-page = Pagina: { $page }
details-trouble = Problema: { $trouble }
details-model = Telecamera: { $model }
details-firmware = Software: { $firmware }
details-tail = Fine del numero di serie: { $tail }
details-line = Connessione: { $line }
details-offered = Metodo e-mail: { $offered }
details-service = Servizio: { $service }
details-answers = Risposte: { $answers }
details-numbers = Risposta: { $numbers }
details-words = Parole: { $words }
details-shape = Struttura: { $shape }
details-form = Formato: { $form }
details-observed = { $form }, OBSERVED su questa rete
details-one_of = uno di { $forms }, OBSERVED su questa rete
details-asked = Inviato dalla pagina: { $shape }
details-none = nessuno
