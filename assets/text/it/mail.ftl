# Sentences of the pages from the picture to the code, and of the mail service. Nothing here is built from two parts.

# --- request ---

request-title = Invia questa immagine a Hikvision
request-title-other = Invia questa immagine all’indirizzo qui sotto
request-lead = Usa qualsiasi casella di posta. Il codice va all’indirizzo salvato nella telecamera.
request-lead-chosen = Usa qualsiasi casella di posta. Il codice va a { $address }.
request-fetching = Chiediamo l’immagine alla telecamera…
request-picture = L’immagine con il codice QR
request-to = Invia a
named-by-camera = Indirizzo indicato dalla tua telecamera.
named-by-camera-alone = Questo indirizzo è indicato solo dalla tua telecamera. Non è di Hikvision.
named-by-brand = L’indirizzo abituale per questa marca.
named-by-neutral = Quello abituale per le telecamere senza marca.
request-said-page = Se la pagina della telecamera indica un altro indirizzo, invia l’immagine a quello.
request-subject = Oggetto e testo
request-saved = Salvata e verificata:
request-saved-here = Su questo computer non c’è una finestra dei file. L’immagine è qui:
request-choose = Come vuoi inviarla?
request-easiest = Il più semplice
request-new-mail = Scrivi una nuova e-mail a
request-save = Salva l’immagine: premi il pulsante blu.
request-save-yours = Hai già l’immagine.
request-saving = Salvataggio dell’immagine…
request-drafting = Apertura del programma di posta…
request-attach = Allega il file così com’è, non una sua foto.
request-drafted = Bozza aperta nel tuo programma di posta
request-drafted-todo = Lì premi “Invia”. Non vedi nulla? L’e-mail completa è in questo file:
request-composed-todo = Lì premi “Invia”. Non vedi nulla? L’immagine è in questo file:
request-demo-draft = La demo non apre nessun programma di posta
request-demo-draft-todo = Premi “L’ho inviata”. La demo prende l’immagine da qui:
request-unopened = Il programma di posta non si è aperto
request-unopened-todo = L’e-mail è pronta in questo file. Aprilo e lì premi “Invia”.
request-not-shown = Non siamo riusciti ad aprire la cartella. Cerca il file per nome.

dispatch-here = Inviala da qui
dispatch-here-note = Ti serve la password della tua casella di posta.
dispatch-draft = Aprila nel programma di posta
dispatch-draft-note = L’e-mail è già pronta lì. Tu premi “Invia”.
dispatch-hand = La invio io
dispatch-hand-note = Salva l’immagine, poi allegala a una nuova e-mail.
button-save-picture = Salva immagine…
button-save-again = Salva di nuovo…
button-i-have-sent = L’ho inviata
button-open-draft = Apri come bozza
button-open-again = Apri di nuovo
button-show-in-folder = Mostra nella cartella
button-copy = Copia
button-copy-address = Copia indirizzo
button-copy-subject = Copia oggetto e testo

# --- request: the camera names a stranger ---

strange-title = Dove deve andare l’immagine?
strange-lead = La telecamera indica un indirizzo che non è di Hikvision. Non è stato ancora inviato nulla.
strange-usual = L’indirizzo di Hikvision
strange-usual-note = Quello giusto per quasi tutte le telecamere.
strange-named = L’indirizzo indicato dalla telecamera
strange-named-note = Non sappiamo chi legge la posta lì. Sceglilo solo se te l’ha detto chi ti ha venduto la telecamera.
strange-reconsider = Scegli di nuovo l’indirizzo
button-usual-service = Usa indirizzo abituale
button-named-service = Usa l’altro indirizzo

# --- send: which mailbox ---

send-title = Inviala dalla tua casella di posta
send-lead = Prima di tutto, indica il tuo indirizzo e-mail. Per ora non viene inviato nulla.
send-look-up = Cerchiamo il server del tuo servizio di posta. Chiediamo solo a quel servizio.
send-looking = Ricerca del servizio di posta…
field-from = Il tuo indirizzo e-mail
hint-from = anna@example.org

# --- mailbox: what was found, and the password ---

mailbox-title = Accedi alla tua casella di posta
mailbox-lead = Regain invia l’immagine una sola volta. Non conserva la password della posta.
mailbox-closed-title = Usa il tuo programma di posta
mailbox-closed-lead = { $name } non permette ad altre app di inviare con una password.
mailbox-found = Abbiamo trovato il tuo servizio di posta
mailbox-by-hand = Il server che hai indicato
mailbox-demo = Il servizio di posta di prova
mailbox-line = { $server }, porta { $port }, connessione crittografata
mailbox-line-open = { $server }, porta { $port }, connessione non crittografata
mailbox-from = Da { $from }
send-status = Invio dell’e-mail…
send-waiting = In attesa del servizio di posta…
send-delayed = Ci chiede di aspettare. Inviamo di nuovo la stessa e-mail: { $time }.
field-mail-password = Password di questa casella
field-app-password = Password per l’app
send-app-password = Alcuni servizi di posta qui vogliono una password per l’app: una creata per un solo programma.
mailbox-demo-password = Questa è la demo: va bene qualsiasi password, o nessuna.
mailbox-app-password = Una password per l’app è una password che { $name } crea per un solo programma.
link-server = Impostazioni server
link-server-less = Nascondi impostazioni
field-server = Server di posta
hint-server = smtp.example.org
field-port = Porta
label-protection = Protezione
protection-start = STARTTLS, di solito porta 587
protection-tls = TLS, di solito porta 465
protection-none = Nessuna, per un server in casa
protection-none-note = Lungo il percorso chiunque può leggere l’e-mail e questa password.
field-user = Nome utente
hint-user = Il tuo indirizzo e-mail
button-send = Invia immagine
button-open-service = Apri la sua pagina web

# What each known service wants first; and, where it is not the same, what it wants before an inbox is watched.
service-gmail = Gmail qui vuole una password per l’app. Attiva prima la verifica in due passaggi. Poi creane una per Regain.
service-outlook = Apri la bozza nel tuo programma di posta, o scrivi l’e-mail sulla pagina web.
service-yahoo = Yahoo qui vuole una password per l’app. Creane una per Regain nella sicurezza dell’account (Account security).
service-icloud = Apple qui vuole una password specifica per l’app. Creane una per Regain in “Accesso e sicurezza”.
service-gmx = GMX fa entrare le app solo se lo permetti. Attiva POP3 e IMAP sulla sua pagina web.
service-gmx_com = GMX fa entrare le app solo se lo permetti. Attiva POP3 e IMAP sulla sua pagina web.
service-webde = WEB.DE fa entrare le app solo se lo permetti. Attiva POP3 e IMAP sulla sua pagina web.
service-aol = AOL qui vuole una password per l’app. Creane una per Regain nella sicurezza dell’account (Account security).
service-zoho = Zoho fa entrare le app solo se attivi IMAP. Con la verifica in due passaggi, crea una password per l’app.
service-zoho_eu = Zoho fa entrare le app solo se attivi IMAP. Con la verifica in due passaggi, crea una password per l’app.
service-fastmail = Fastmail qui vuole una password per l’app. Creane una che possa inviare e-mail.
    .inbox = Fastmail qui vuole una password per l’app. Creane una che possa leggere le e-mail.
service-tonline = T-Online qui vuole la sua password per i programmi di posta (“E-Mail-Passwort”). Creala sulla sua pagina web.
service-comcast = Xfinity fa entrare le app solo se lo permetti. La tua posta è passata a Yahoo? Allora apri una bozza.
    .inbox = Xfinity fa entrare le app solo se lo permetti sulla sua pagina web.
service-att = AT&T qui vuole una chiave di posta sicura (“secure mail key”). Creala sulla sua pagina web.
service-qq = QQ Mail qui vuole un suo codice di autorizzazione. Per riceverlo, attiva SMTP sulla sua pagina web.
    .inbox = QQ Mail qui vuole un suo codice di autorizzazione. Per riceverlo, attiva IMAP sulla sua pagina web.
service-163 = 163 Mail qui vuole un suo codice di autorizzazione. Per riceverlo, attiva SMTP sulla sua pagina web.
    .inbox = 163 Mail qui vuole un suo codice di autorizzazione. Per riceverlo, attiva IMAP sulla sua pagina web.

# --- wait ---

wait-title = Controlla la tua posta
wait-lead = Di solito Hikvision invia il codice entro 5 minuti.
wait-lead-to = Di solito Hikvision invia il codice entro 5 minuti a { $address }.
wait-by = Arrivo previsto: { $time }
wait-left = { $minutes ->
    [one] Manca circa 1 minuto
    [many] Mancano circa { $minutes } minuti
   *[other] Mancano circa { $minutes } minuti
}
wait-progress = In attesa dell’e-mail
wait-while = Mentre aspetti
wait-spam = Guarda anche in Spam o Posta indesiderata.
wait-plugged = Non staccare la telecamera dalla corrente. Se si spegne, il codice non vale più.
wait-close = Puoi chiudere questa app. Si riaprirà a questo punto.
wait-keep-open = Tieni aperta questa app finché non hai finito. { $why }
not-remembered-room = Su questo computer non c’è spazio per ricordare a che punto sei.
not-remembered-folder = La cartella dove Regain salva i suoi dati non si può modificare.
not-remembered = Questo computer non può ricordare a che punto sei.
wait-valid = Codice valido fino a { $until }.
wait-late = Ci vuole più del solito
wait-late-spam = Guarda in Spam o Posta indesiderata.
wait-late-attached = Controlla che alla tua e-mail fosse allegata l’immagine.
wait-late-again = Se non c’era, inviala di nuovo.
wait-late-slow = Alcuni codici arrivano dopo un’ora, o dopo un giorno lavorativo.
wait-expired = Questo codice è scaduto
wait-expired-text = I codici scadono dopo 48 ore. Prendi una nuova immagine e inviala.
link-no-email = Nessuna e-mail dopo 5 minuti?
button-have-code = Ho il codice
button-send-again = Reinvia stessa immagine
button-new-request = Invia nuova richiesta
demo-title = La casella di posta di prova
demo-mail = Posta per { $to }
demo-code = Il tuo codice: { $code }
button-copy-code = Copia codice

# --- code ---

code-title = Inserisci il codice ricevuto via e-mail
code-lead = Copialo dall’e-mail e incollalo qui. Vale fino a { $until }.
code-lead-plain = Copialo dall’e-mail e incollalo qui.
field-code = Codice
code-once = La telecamera verifica il codice più tardi, con la tua nuova password.

# --- watch: the inbox, beside the wait ---

watch-title = Fai controllare la posta in arrivo
watch-lead = Usa la casella di posta indicata quando la telecamera è stata configurata.
watch-lead-to = Il codice arriva a { $address }. Usa quella casella di posta.
watch-status = Accesso alla posta in arrivo…
watch-app-password = Alcuni servizi di posta qui vogliono una password per l’app. L’hai già salvata? Lascia vuoto il campo.
watch-closed = { $name } non fa entrare altre app. Guarda nella posta in arrivo sulla sua pagina web.
watch-keep = Salvala nell’archivio delle password di questo computer
watch-reads = Regain guarda chi ha inviato le nuove e-mail. Apre solo quelle di Hikvision.
watch-changes = Non cambia nulla nella posta in arrivo. Smette quando hai finito.
watch-forgotten = La password non è più salvata.
field-inbox-address = Indirizzo della casella
field-inbox-password = Password della casella
hint-inbox-server = imap.example.org
button-start-watching = Inizia a controllare
link-forget-mailbox = Dimentica una password salvata
link-watch = Fai controllare la posta
link-watch-again = Fai controllare di nuovo
link-stop-watching = Smetti di controllare
watching-since = Regain controlla { $name }@… (inizio: { $time })
watching-lost = Connessione assente. Prossimo tentativo: { $time }
watching-other-sender = Un’e-mail che nomina Hikvision è arrivata da un altro indirizzo. Regain non l’ha aperta: guarda nella posta in arrivo.
watching-ended = Regain non può più controllare la posta in arrivo. Guarda tu.
keeping-kept = La sua password è nell’archivio delle password di questo computer.
keeping-missing = Questo computer non ha un archivio delle password. Regain la chiederà di nuovo.
keeping-closed = L’archivio delle password è rimasto chiuso. Regain la chiederà di nuovo.

# --- codes that are offered ---

offer-arrived = È arrivato un codice ({ $time })
offer-mail = È arrivata un’e-mail di Hikvision ({ $time })
offer-no-code = Non abbiamo trovato un codice. Leggila tu.
offer-found = Questo sembra il codice: { $code }
offer-copied = Forse hai copiato il codice
offer-junk = L’e-mail era in Spam o Posta indesiderata.
offer-unproven = L’e-mail dice di venire da Hikvision. Regain non può dimostrarlo. La telecamera verificherà il codice.
link-show-arrival = Mostra l’e-mail
link-hide-arrival = Nascondi l’e-mail
button-use-code = Usalo
notice-title = L’e-mail è arrivata
notice-text = Torna a Regain per continuare.
