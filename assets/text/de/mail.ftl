# Sentences of the pages from the picture to the code, and of the mail service. Nothing here is built from two parts.

# --- request ---

request-title = Dieses Bild an Hikvision senden
request-title-other = Dieses Bild an die Adresse unten senden
request-lead = Nehmen Sie ein beliebiges Postfach. Der Code geht an die in der Kamera gespeicherte Adresse.
request-lead-chosen = Nehmen Sie ein beliebiges Postfach. Der Code geht an { $address }.
request-fetching = Wir bitten die Kamera um das Bild …
request-picture = Das Bild mit dem QR-Code
request-to = Senden an
named-by-camera = Diese Adresse hat Ihre Kamera genannt.
named-by-camera-alone = Nur Ihre Kamera nennt diese Adresse. Sie gehört nicht Hikvision.
named-by-brand = Die übliche Adresse für diese Marke.
named-by-neutral = Die übliche für Kameras ohne Marke.
request-said-page = Nennt die Kameraseite eine andere Adresse, senden Sie das Bild dorthin.
request-subject = Betreff und Text
request-saved = Gespeichert und geprüft:
request-saved-here = Dieser Computer hat kein Dateifenster. Das Bild ist hier:
request-choose = Wie möchten Sie es senden?
request-easiest = Am einfachsten
request-new-mail = Schreiben Sie eine neue E-Mail an
request-save = Speichern Sie das Bild mit dem blauen Knopf.
request-save-yours = Sie haben das Bild schon.
request-saving = Bild wird gespeichert …
request-drafting = Ihr E-Mail-Programm wird geöffnet …
request-attach = Hängen Sie genau diese Datei an, kein Foto davon.
request-drafted = Der Entwurf ist im E-Mail-Programm offen
request-drafted-todo = Klicken Sie dort auf „Senden“. Dort ist nichts? Die ganze E-Mail ist in dieser Datei:
request-composed-todo = Klicken Sie dort auf „Senden“. Dort ist nichts? Das Bild ist in dieser Datei:
request-demo-draft = Die Demo öffnet kein E-Mail-Programm
request-demo-draft-todo = Klicken Sie auf „Ich habe es gesendet“. Die Demo nimmt das Bild von hier:
request-unopened = Wir konnten Ihr E-Mail-Programm nicht öffnen
request-unopened-todo = Die fertige E-Mail ist in dieser Datei. Öffnen Sie sie und klicken Sie dort auf „Senden“.
request-not-shown = Wir konnten den Ordner nicht öffnen. Suchen Sie die Datei nach ihrem Namen.

dispatch-here = Von hier aus senden
dispatch-here-note = Sie brauchen das Passwort Ihres Postfachs.
dispatch-draft = In meinem E-Mail-Programm öffnen
dispatch-draft-note = Die E-Mail ist dort fertig. Sie klicken nur noch auf „Senden“.
dispatch-hand = Ich sende es selbst
dispatch-hand-note = Sie speichern das Bild und hängen es an eine neue E-Mail an.
button-save-picture = Bild speichern …
button-save-again = Erneut speichern …
button-i-have-sent = Ich habe es gesendet
button-open-draft = Als Entwurf öffnen
button-open-again = Noch einmal öffnen
button-show-in-folder = Im Ordner anzeigen
button-copy = Kopieren
button-copy-address = Adresse kopieren
button-copy-subject = Betreff und Text kopieren

# --- request: the camera names a stranger ---

strange-title = Wohin soll das Bild gehen?
strange-lead = Die Kamera nennt eine Adresse, die nicht Hikvision gehört. Noch wurde nichts gesendet.
strange-usual = Die Adresse von Hikvision
strange-usual-note = Richtig für fast jede Kamera.
strange-named = Die Adresse, die die Kamera nennt
strange-named-note = Wir wissen nicht, wer dort E-Mails liest. Wählen Sie sie nur, wenn Ihr Händler sie Ihnen genannt hat.
strange-reconsider = Adresse neu wählen
button-usual-service = Übliche Adresse nutzen
button-named-service = Genannte Adresse nutzen

# --- send: which mailbox ---

send-title = Aus Ihrem Postfach senden
send-lead = Nennen Sie uns zuerst Ihre E-Mail-Adresse. Noch wird nichts gesendet.
send-look-up = Wir suchen den Server Ihres E-Mail-Anbieters. Dazu fragen wir nur diesen Anbieter.
send-looking = Wir suchen Ihren E-Mail-Anbieter …
field-from = Ihre E-Mail-Adresse
hint-from = anna@example.org

# --- mailbox: what was found, and the password ---

mailbox-title = Im Postfach anmelden
mailbox-lead = Regain sendet das Bild einmal. Ihr E-Mail-Passwort behält es nicht.
mailbox-closed-title = Das eigene E-Mail-Programm nutzen
mailbox-closed-lead = { $name } lässt keine andere App mit Passwort senden.
mailbox-found = Wir haben Ihren E-Mail-Anbieter gefunden
mailbox-by-hand = Der Server, den Sie angegeben haben
mailbox-demo = Die eingebaute Poststelle
mailbox-line = { $server }, Port { $port }, verschlüsselt
mailbox-line-open = { $server }, Port { $port }, nicht verschlüsselt
mailbox-from = Von { $from }
send-status = E-Mail wird gesendet …
send-waiting = Warten auf Ihren E-Mail-Anbieter …
send-delayed = Der Anbieter bittet um etwas Geduld. Wir senden dieselbe E-Mail noch einmal: { $time }.
field-mail-password = Passwort dieses Postfachs
field-app-password = App-Passwort
send-app-password = Manche E-Mail-Anbieter verlangen hier ein App-Passwort. Sie erstellen es für ein einzelnes Programm.
mailbox-demo-password = Das ist die Demo: Jedes Passwort geht, auch gar keines.
mailbox-app-password = Ein App-Passwort ist ein Passwort, das { $name } für ein einzelnes Programm erstellt.
link-server = Server-Einstellungen
link-server-less = Einstellungen ausblenden
field-server = Mailserver
hint-server = smtp.example.org
field-port = Port
label-protection = Schutz
protection-start = STARTTLS, meist Port 587
protection-tls = TLS, meist Port 465
protection-none = Keiner, für einen Server bei Ihnen zu Hause
protection-none-note = Unterwegs kann jeder die E-Mail und dieses Passwort lesen.
field-user = Benutzername
hint-user = Ihre E-Mail-Adresse
button-send = Bild senden
button-open-service = Webseite öffnen

# What each known service wants first; and, where it is not the same, what it wants before an inbox is watched.
service-gmail = Gmail verlangt hier ein App-Passwort. Schalten Sie zuerst die Bestätigung in zwei Schritten (2-Faktor-Authentifizierung) ein. Erstellen Sie dann das App-Passwort für Regain.
service-outlook = Öffnen Sie den Entwurf in Ihrem E-Mail-Programm oder schreiben Sie die E-Mail auf der Webseite.
service-yahoo = Yahoo verlangt hier ein App-Passwort. Erstellen Sie eines für Regain unter „Kontosicherheit“ (Account security).
service-icloud = Apple verlangt hier ein app-spezifisches Passwort (App-Passwort). Erstellen Sie eines für Regain unter „Anmeldung und Sicherheit“.
service-gmx = GMX lässt Apps zu, wenn Sie es erlauben. Schalten Sie auf der Webseite POP3 und IMAP ein.
service-gmx_com = GMX lässt Apps zu, wenn Sie es erlauben. Schalten Sie auf der Webseite POP3 und IMAP ein.
service-webde = WEB.DE lässt Apps zu, wenn Sie es erlauben. Schalten Sie auf der Webseite POP3 und IMAP ein.
service-aol = AOL verlangt hier ein App-Passwort. Erstellen Sie eines für Regain unter „Kontosicherheit“ (Account security).
service-zoho = Zoho lässt Apps zu, wenn Sie IMAP erlauben. Bei Anmeldung in zwei Schritten brauchen Sie ein App-Passwort.
service-zoho_eu = Zoho lässt Apps zu, wenn Sie IMAP erlauben. Bei Anmeldung in zwei Schritten brauchen Sie ein App-Passwort.
service-fastmail = Fastmail verlangt hier ein App-Passwort. Erstellen Sie eines, das E-Mails senden darf.
    .inbox = Fastmail verlangt hier ein App-Passwort. Erstellen Sie eines, das E-Mails lesen darf.
service-tonline = T-Online verlangt hier ein eigenes Passwort für E-Mail-Programme („E-Mail-Passwort“). Erstellen Sie es auf der Webseite.
service-comcast = Xfinity lässt Apps zu, wenn Sie es erlauben. Ist Ihr Postfach zu Yahoo umgezogen? Dann öffnen Sie einen Entwurf.
    .inbox = Xfinity lässt Apps zu, wenn Sie es auf der Webseite erlauben.
service-att = AT&T verlangt hier einen sicheren E-Mail-Schlüssel („secure mail key“). Erstellen Sie ihn auf der Webseite.
service-qq = QQ Mail verlangt hier einen eigenen Code. Sie bekommen ihn, wenn Sie auf der Webseite SMTP einschalten.
    .inbox = QQ Mail verlangt hier einen eigenen Code. Sie bekommen ihn, wenn Sie auf der Webseite IMAP einschalten.
service-163 = 163 Mail verlangt hier einen eigenen Code. Sie bekommen ihn, wenn Sie auf der Webseite SMTP einschalten.
    .inbox = 163 Mail verlangt hier einen eigenen Code. Sie bekommen ihn, wenn Sie auf der Webseite IMAP einschalten.

# --- wait ---

wait-title = Sehen Sie im Posteingang nach
wait-lead = Hikvision sendet den Code meist innerhalb von 5 Minuten.
wait-lead-to = Hikvision sendet den Code meist innerhalb von 5 Minuten an { $address }.
wait-by = Meist bis { $time } da
wait-left = { $minutes ->
    [one] Noch etwa 1 Minute
   *[other] Noch etwa { $minutes } Minuten
}
wait-progress = Warten auf die E-Mail
wait-while = Während Sie warten
wait-spam = Sehen Sie auch im Ordner Spam oder Junk nach.
wait-plugged = Lassen Sie die Kamera am Strom. Beim Ausschalten verfällt der Code.
wait-close = Sie können diese App schließen. Sie öffnet sich wieder an dieser Stelle.
wait-keep-open = Lassen Sie diese App offen, bis Sie fertig sind. { $why }
not-remembered-room = Auf diesem Computer fehlt der Platz, um Ihren Stand zu speichern.
not-remembered-folder = Der Ordner, in dem Regain Ihren Stand speichert, ist schreibgeschützt.
not-remembered = Dieser Computer kann Ihren Stand nicht speichern.
wait-valid = Der Code gilt bis { $until }.
wait-late = Es dauert länger als üblich
wait-late-spam = Sehen Sie im Ordner Spam oder Junk nach.
wait-late-attached = Prüfen Sie, ob das Bild an Ihrer E-Mail hing.
wait-late-again = Wenn nicht, senden Sie es noch einmal.
wait-late-slow = Manche Codes brauchen eine Stunde oder einen Werktag.
wait-expired = Dieser Code ist zu alt
wait-expired-text = Codes gelten 48 Stunden. Fordern Sie ein neues Bild an und senden Sie es.
link-no-email = Nach 5 Minuten keine E-Mail?
button-have-code = Ich habe den Code
button-send-again = Dasselbe Bild neu senden
button-new-request = Neuen Code anfordern
demo-title = Das Demo-Postfach
demo-mail = E-Mail für { $to }
demo-code = Ihr Code: { $code }
button-copy-code = Code kopieren

# --- code ---

code-title = Code aus der E-Mail eingeben
code-lead = Kopieren Sie ihn aus der E-Mail und fügen Sie ihn hier ein. Der Code gilt bis { $until }.
code-lead-plain = Kopieren Sie ihn aus der E-Mail und fügen Sie ihn hier ein.
field-code = Code
code-once = Die Kamera prüft den Code später, zusammen mit Ihrem neuen Passwort.

# --- watch: the inbox, beside the wait ---

watch-title = Den Posteingang beobachten lassen
watch-lead = Nehmen Sie das Postfach der Adresse, die in der Kamera gespeichert ist.
watch-lead-to = Der Code geht an { $address }. Nehmen Sie dieses Postfach.
watch-status = Anmeldung im Postfach …
watch-app-password = Manche E-Mail-Anbieter verlangen hier ein App-Passwort. Schon gespeichert? Dann lassen Sie das Feld leer.
watch-closed = { $name } lässt keine andere App hineinsehen. Sehen Sie auf der Webseite im Posteingang nach.
watch-keep = Im Passwortspeicher dieses Computers ablegen
watch-reads = Regain sieht nach, von wem neue E-Mails sind. Es öffnet nur E-Mails von Hikvision.
watch-changes = Im Posteingang ändert es nichts. Es hört auf, wenn Sie fertig sind.
watch-forgotten = Das Passwort ist nicht mehr gespeichert.
field-inbox-address = Adresse des Postfachs
field-inbox-password = Passwort des Postfachs
hint-inbox-server = imap.example.org
button-start-watching = Beobachten
link-forget-mailbox = Gespeichertes Passwort löschen
link-watch = Posteingang beobachten lassen
link-watch-again = Wieder beobachten
link-stop-watching = Nicht mehr beobachten
watching-since = Regain beobachtet { $name }@… seit { $time }
watching-lost = Nicht verbunden. Nächster Versuch: { $time }
watching-other-sender = Eine E-Mail mit dem Namen Hikvision kam von einer anderen Adresse. Regain hat sie nicht geöffnet: Sehen Sie im Posteingang nach.
watching-ended = Regain kann den Posteingang nicht mehr beobachten. Sehen Sie selbst dort nach.
keeping-kept = Das Passwort liegt im Passwortspeicher dieses Computers.
keeping-missing = Dieser Computer hat keinen Passwortspeicher. Regain wird wieder fragen.
keeping-closed = Der Passwortspeicher blieb verschlossen. Regain wird wieder fragen.

# --- codes that are offered ---

offer-arrived = Ein Code ist da ({ $time })
offer-mail = Eine E-Mail von Hikvision ist da ({ $time })
offer-no-code = Wir haben darin keinen Code gefunden. Lesen Sie sie selbst.
offer-found = Das sieht nach dem Code aus: { $code }
offer-copied = Was Sie kopiert haben, könnte der Code sein
offer-junk = Die E-Mail lag im Ordner Spam oder Junk.
offer-unproven = Als Absender steht darin Hikvision. Beweisen kann Regain das nicht. Die Kamera wird den Code prüfen.
link-show-arrival = E-Mail anzeigen
link-hide-arrival = E-Mail ausblenden
button-use-code = Verwenden
notice-title = Ihre E-Mail ist da
notice-text = Gehen Sie zurück zu Regain, um weiterzumachen.
