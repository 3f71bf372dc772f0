# Every sentence that people see. Short words, short sentences; nothing here is built from two parts.

app-name = Regain
window-title = Reimposta password telecamera - Regain
not-made-by = Regain non è un prodotto Hikvision.

# Two whole sentences behind one another, and two names of a list: how a language puts them together.
two-sentences = { $one } { $other }
two-of-a-list = { $one }, { $other }

# --- the frame ---

stage-find = Trova la telecamera
stage-prove = Dimostra che è tua
stage-password = Scegli la password
stage-done = Fatto
sub-method = Scegli il metodo
sub-privacy = Informativa privacy
sub-export = Prendi l’immagine
sub-request = Invia l’immagine
sub-wait = Aspetta l’e-mail
sub-code = Inserisci il codice
sub-answers = Rispondi alle domande
rail-count = Passo { $n } di { $total }
rail-count-short = { $n }/{ $total }
rail-entry = Passo { $n } di { $total }: { $stage }
rail-entry-done = Passo { $n } di { $total }: { $stage }, completato
page-scroll-bar = Scorri questa pagina
list-scroll-bar = Scorri l’elenco
rail-list = Passi
rail-here = Sei qui
rail-part-done = { $step }, completato
camera-nameless = La tua telecamera
camera-line = { $model } · { $address }
row-line = { $address } · n. di serie …{ $tail }

demo-strip = Demo: telecamera di prova, nulla esce da questo computer
link-stuck = Mi serve aiuto
stuck-title = Se ti serve aiuto
stuck-other = Altri metodi
stuck-other-text = Cerca “Password dimenticata?” (Forgot password) sulla pagina della telecamera. Lì puoi trovare domande di sicurezza o un file chiave.
stuck-support = Non è bastato? Chiedi a qualcuno
stuck-support-text = Il negozio o l’installatore possono aiutarti. L’assistenza Hikvision chiede il modello e il numero di serie.
stuck-about = Regain non è un prodotto Hikvision. Usa il metodo del produttore per reimpostare la password.
button-close-help = Chiudi aiuto
button-copy-details = Copia dettagli
button-back = Indietro
button-stop = Interrompi
button-continue = Continua
button-close = Chiudi
button-close-anyway = Chiudi comunque
button-copied = Copiato
label-details = Dettagli
details-said = La risposta è stata: { $said }

# --- time ---

monday = lunedì
tuesday = martedì
wednesday = mercoledì
thursday = giovedì
friday = venerdì
saturday = sabato
sunday = domenica
january = gennaio
february = febbraio
march = marzo
april = aprile
may = maggio
june = giugno
july = luglio
august = agosto
september = settembre
october = ottobre
november = novembre
december = dicembre
time-today = oggi alle { $time }
time-tomorrow = domani alle { $time }
time-yesterday = ieri alle { $time }
time-on-day = { $weekday } { $day } { $month } alle { $time }
time-on-date = { $weekday } { $day } { $month } { $year } alle { $time }
time-after-change = { $time } (dopo il ritorno all’ora solare)
# 0 to 23, then 1 to 12.
clock-time = { NUMBER($hour, minimumIntegerDigits: 2) }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-time-of-twelve = { NUMBER($hour, minimumIntegerDigits: 2) }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-am = { $time } AM
clock-pm = { $time } PM

# --- resume ---

resume-title = Riprendere da dove avevi interrotto?
resume-lead = Hai chiesto un codice per questa telecamera.
resume-lead-unsent = L’immagine di questa telecamera non è ancora stata inviata.
resume-lead-doubt = Stavamo inviando una nuova password alla telecamera.
resume-asked = Quando: { $when }.
resume-asked-code = Codice richiesto: { $when }.
resume-fetched = Fornita dalla telecamera: { $when }.
resume-valid = Codice valido fino a { $until }. Se la telecamera si riavvia, non vale più.
resume-doubt = Possiamo verificare se la nuova password funziona.
resume-unsent = Se l’hai già inviata, riprendi lo stesso.
resume-over = Secondo l’orologio di questo computer, il codice non vale più. Scadenza: { $until }. L’orologio è giusto? Se non lo è, riprendi.
resume-clock-behind = Nel frattempo l’orologio di questo computer è stato portato indietro. Gli orari in queste pagine possono essere sbagliati.
link-other-camera = Un’altra telecamera
link-remove-journey = Rimuovi dal computer
button-carry-on = Riprendi
button-start-again = Ricomincia

# --- find ---

find-title = Recupera l’accesso alla telecamera
find-lead = Sceglila qui sotto. Non cambia nulla prima del passo 3.
find-lead-none = Per prima cosa la cerchiamo. Non cambia nulla prima del passo 3.
find-newer-memo = Su questo computer è stata usata una versione più recente di Regain. I suoi dati restano intatti. Per riprendere, apri quella.
find-damaged-memo = I dati di un recupero precedente non si possono leggere. Regain li ha messi da parte. Ricomincia da qui.
find-broke-off = L’ultima volta Regain si è chiuso per un suo errore. Puoi riprendere ciò che avevi iniziato.
find-cut-off = L’ultima volta Regain è stato interrotto. Puoi riprendere ciò che avevi iniziato.
find-earlier = In sospeso
earlier-camera = { $model }, n. di serie …{ $end }
earlier-camera-at = { $model } all’indirizzo { $address }
earlier-asked = Codice richiesto: { $when }.
earlier-unsent = Immagine non ancora inviata. Richiesta: { $when }.
earlier-doubt = Stavamo inviando una nuova password. Possiamo verificare se funziona.
button-carry-on-with = Riprendi con { $camera }
find-need-network = La stessa rete di casa
find-need-inbox = Accesso alla casella di posta salvata
find-need-time = Circa 10 minuti
find-label = L’etichetta sulla telecamera e quella sulla scatola finiscono con gli stessi quattro caratteri.
find-label-picture = Un’etichetta con un numero che finisce con { $tail }
find-unplug = Ce ne sono due uguali? Stacca un momento la tua dalla corrente, poi cerca di nuovo.
find-searching = Ricerca nella rete di casa…
find-count = { $count ->
    [one] 1 telecamera trovata.
    [many] { $count } telecamere trovate.
   *[other] { $count } telecamere trovate.
}
find-so-far = { $count ->
    [one] 1 finora
    [many] { $count } finora
   *[other] { $count } finora
}
find-none = Ancora nessuna telecamera.
find-incomplete = L’elenco potrebbe essere incompleto. Chiudi gli altri programmi per telecamere, poi cerca di nuovo.
find-list = Telecamere nella tua rete
link-not-listed = La mia telecamera non c’è
link-look-again = Cerca di nuovo
link-look-everywhere = Cerca ovunque
link-more-reasons = Altri motivi
field-address = Indirizzo della telecamera
hint-address = Per esempio 192.168.1.64

family-camera = Telecamera
family-thermal = Telecamera termica
family-recorder = Registratore
family-doorbell = Videocitofono
family-access = Controllo accessi
family-alarm = Centrale d’allarme
row-kind = { $kind } { $model }
row-nameless = Dispositivo sconosciuto

# --- badges: a few words in the row; then what to do ---

note-lead = { $note }.
badge-not_activated = Non ancora configurata
    .do = Non ha ancora una password, quindi non serve un codice. Premi “Continua” per sapere cosa fare.
badge-other_segment = Su un’altra rete
    .do = Questo computer non la raggiunge ancora. Collegalo alla stessa rete della telecamera.
spare-address = Questo computer non la raggiunge ancora. Nelle impostazioni di rete del computer, usa per un po’ l’indirizzo { $address } e la maschera { $mask }. La telecamera non viene mai modificata.
badge-clock_wrong = Ora sbagliata
    .do = Forse è rimasta senza corrente. Lasciala collegata alla corrente fino alla fine.
badge-recorders_own = Tramite un registratore
    .do = È collegata a un registratore. Reimposta la password tramite il registratore.
badge-not_hikvision = Non è Hikvision
    .do = Il suo produttore prevede un altro metodo. Questa app non può aiutarti.
badge-only_onvif = Solo ricerca estesa
    .do = Non ha risposto alla ricerca di Hikvision. Puoi provare senza rischi.
badge-cannot_reset_by_email = Nessun codice via e-mail
    .do = È la telecamera a dirlo. Premi “Continua” per vedere altri metodi.
note-new = Nuova in questa ricerca
note-silent = Questa volta non risponde
note-done = { $minutes ->
    [0] Appena completata
    [one] Completata un minuto fa
    [many] Completata { $minutes } minuti fa
   *[other] Completata { $minutes } minuti fa
}
note-email-likely = Codice e-mail probabile

# --- why the list is empty; what to do ---

cause-no_adapter_up = Questo computer non è connesso a una rete
    .do = Collega un cavo o connettiti al Wi-Fi di casa.
cause-only_vpn = Questo computer è solo su una VPN
    .do = Connettilo anche alla rete di casa.
cause-firewall_may_drop = Forse un firewall blocca le risposte
    .do = Consenti Regain nel firewall di questo computer, o inserisci l’indirizzo della telecamera.
cause-wifi_isolation = Forse il Wi-Fi isola i dispositivi
    .do = Esci dal Wi-Fi per gli ospiti, o usa un cavo.
cause-port_taken = Un altro programma per telecamere è aperto
    .do = Chiudilo. Può essere, per esempio, SADP o iVMS.
cause-windows_public_profile = Forse Windows considera pubblica la rete
    .do = Apri le impostazioni di rete e scegli “Rete privata”.
cause-macos_local_network = Forse questo Mac blocca Regain
    .do = In “Impostazioni di Sistema” apri “Privacy e sicurezza”, poi “Rete locale”. Attiva Regain.
cause-other_network = Telecamera forse spenta o su un’altra rete
    .do = Controlla che abbia corrente. Se è collegata a un registratore, inserisci l’indirizzo del registratore.

# --- check ---

check-title = Diamo un’occhiata alla telecamera
check-lead = Chiediamo alla telecamera cosa sa fare. Questo non cambia nulla.
check-status = Chiediamo alla telecamera…

# --- privacy ---

privacy-title = Prima di chiedere il codice
privacy-lead = Quattro cose da sapere su ciò che succede ora.
privacy-what = Cosa viene inviato
privacy-what-text = Un’immagine con un motivo quadrato, detto codice QR. Serve a riconoscere la tua telecamera.
privacy-whom = A chi arriva
privacy-whom-text = A Hikvision, all’indirizzo { $address }. La invii tu via e-mail. Noi non inviamo nulla a nessun altro.
privacy-named-later = L’indirizzo abituale. La telecamera lo indica al prossimo passo.
privacy-why = A cosa serve
privacy-why-text = Hikvision riconosce la tua telecamera e ti invia il codice via e-mail.
privacy-kept = Cosa conserviamo
privacy-kept-text = L’immagine, finché non hai finito. Il codice no.
link-full-notice = Leggi tutta l’informativa
link-less-notice = Mostra meno
notice-1 = Regain funziona su questo computer. Non richiede un account e non traccia nulla.
notice-2 = Comunica con la tua telecamera. Con il tuo servizio di posta solo se invii da qui o gli fai controllare la posta.
notice-3 = L’immagine, il modello della telecamera e gli orari restano su questo computer. Alla fine vengono cancellati.
notice-4 = Hikvision vede l’immagine e l’indirizzo da cui la invii. Lì vale la sua informativa sulla privacy.
button-accept = Accetta e continua

# --- saved address ---

saved-address-title = Quale casella di posta puoi leggere?
saved-address-lead = Nella telecamera sono salvati più indirizzi e-mail. Il codice arriva a quello che scegli.
saved-address-unnamed = Indirizzo salvato { $number }
saved-address-other = Ogni indirizzo ha la sua immagine. Se il codice non arriva, torna indietro e scegline un altro.

# --- password ---

password-title = Scegli una nuova password
password-lead = La userai con il nome “{ $user }” per accedere a questa telecamera.
field-password = Nuova password
field-repeat = Inseriscila di nuovo
rule-length = Da { $min } a { $max } caratteri
rule-kinds = Due o più tra: a–z, A–Z, 0–9, simboli
rule-characters = Senza accenti, virgolette o due punti
rule-name = Non contiene “{ $user }”
rule-met = { $rule }: regola rispettata
rule-open = { $rule }: non ancora
rule-too-long = Da { $min } a { $max } caratteri, ora sono { $count }
password-longer = Più è lunga, più è sicura. Se puoi, usa tutti i { $max } caratteri.
password-unprotected = Questa telecamera non può proteggere ciò che inviamo: continua solo in una rete di cui ti fidi.
password-stops = La vecchia password smette subito di funzionare.
password-devices = Telefoni e registratori che la usano chiederanno quella nuova.
password-keep = Salvala nell’archivio delle password di questo computer
button-suggest = Suggeriscine una
password-suggested = Ti va bene questa?
button-use-password = Usala
button-show-password = Mostra nuova password
button-hide-password = Nascondi nuova password
button-show-repeat = Mostra password ripetuta
button-hide-repeat = Nascondi password ripetuta
button-show-mail = Mostra password e-mail
button-hide-mail = Nascondi password e-mail
button-set-password = Imposta nuova password

# --- done ---

done-title = La telecamera ha una nuova password
done-lead = La password funziona. Accesso eseguito: { $when }.
done-snapshot = Ecco cosa vede la telecamera
done-caption = Ripresa: { $when }
done-unknown-form = La pagina della telecamera ha risposto in un modo nuovo per Regain. Copia i dettagli e pubblicali dove hai preso Regain. Usa il modulo “Regain learned something from my camera” (Regain ha imparato qualcosa dalla mia telecamera). I dettagli non contengono segreti.
done-order = Per concludere

# --- done: the clock ---

done-clock-shows = Telecamera: { $camera }. Computer: { $computer }.
done-clock-right = L’orologio della telecamera è giusto
done-clock-zone = La telecamera usa un altro fuso orario
done-clock-ahead = L’orologio della telecamera è avanti di { $amount }
done-clock-behind = L’orologio della telecamera è indietro di { $amount }
done-clock-says = Useremo l’ora e il fuso orario di questo computer.
done-clock-server = Useremo l’ora e il fuso orario di questo computer. Il server dell’ora della telecamera non risponde, quindi lo disattiviamo.
done-clock-set = L’abbiamo regolato e ricontrollato: ora è giusto.
done-clock-unknown = La telecamera non ha detto che ore segna
done-setting-clock = Regolazione dell’orologio…
button-set-clock = Regola l’orologio
amount-minutes = { $n ->
    [one] 1 minuto
    [many] { $n } minuti
   *[other] { $n } minuti
}
amount-hours = { $n ->
    [one] 1 ora
    [many] { $n } ore
   *[other] { $n } ore
}
amount-days = { $n ->
    [one] 1 giorno
    [many] { $n } giorni
   *[other] { $n } giorni
}
amount-years = { $n ->
    [one] 1 anno
    [many] { $n } anni
   *[other] { $n } anni
}

# --- done: the address for next time ---

done-recovery-to = I prossimi codici arriveranno a { $addresses }
done-recovery-note = Puoi leggere la posta lì?
done-recovery-none = Nessun indirizzo e-mail per la prossima volta
done-recovery-none-note = Senza indirizzo non può arrivare nessun codice.
done-recovery-saved = È salvato e la telecamera lo mostra.
done-recovery-replaces = { $n ->
    [0] Lo scriviamo nella telecamera, nient’altro.
    [one] Prende il posto di quello vecchio. Non cambia altro.
    [many] Prende il posto di tutti e { $n }. Non cambia altro.
   *[other] Prende il posto di tutti e { $n }. Non cambia altro.
}
field-recovery-address = Il tuo indirizzo e-mail
done-saving-address = Salvataggio dell’indirizzo…
button-change-short = Cambia
button-change-address = Cambia questo indirizzo
button-type-address = Inserisci un indirizzo
button-save-address = Salva questo indirizzo
link-keep-address = Lascialo com’è
done-signed-out = Il nostro accesso è terminato. Puoi fare questa modifica sulla pagina della telecamera.

# --- done: what else uses the old password ---

done-others = La password serve anche a telefoni e registratori
done-others-stop = Prima ferma ciò che accede da solo, come un registratore. I tentativi sbagliati bloccano la telecamera.
done-others-type = Inserisci la nuova password in ogni app del telefono e in ogni registratore.
done-others-start = Poi rimettili in funzione.
button-show-how = Mostra come
button-hide-how = Nascondi

# --- done: the password store ---

done-kept = È nell’archivio delle password di questo computer. Cerca “regain” in { $app }.
done-kept-demo = Nella demo non si salva nulla nell’archivio delle password di questo computer.
store-linux = Password e chiavi
store-macos = Accesso Portachiavi
store-windows = Gestione credenziali
done-keeping = In attesa dell’archivio delle password di questo computer…
done-not-kept = Il computer non ha potuto salvare la password
done-not-kept-todo = Copiala o annotala adesso. Quando chiudi, da qui sparisce.

# --- the new password, until the last page closes ---

fresh-title = La tua nuova password
fresh-hidden = Nascosta
fresh-write = Conservala al sicuro. Quando chiudi, da qui sparisce.
button-show-short = Mostra
button-hide-short = Nascondi
