# Sentences of the ways to prove that a camera is yours, of its own page, and of ends. Nothing here is built from two parts.

# --- method ---

method-title = Wie zeigen Sie, dass es Ihre Kamera ist?
method-lead = Diese Kamera kann einen Code an die gespeicherte E-Mail-Adresse senden.
method-lead-unclear = Vielleicht sendet diese Kamera einen Code an die gespeicherte E-Mail-Adresse.
method-email = Code per E-Mail
method-address = Der Code geht an { $address }.
method-addresses = Der Code geht an eine von diesen: { $addresses }.
method-address-unknown = Welche Adresse das ist, zeigt die Kamera nicht.
method-can-you-read = Können Sie die E-Mails dort lesen? Wenn nicht, fragen Sie die Person, die die Kamera eingerichtet hat.
method-unclear = Die Kamera sagt nicht, ob das geht. Sie können es gefahrlos versuchen.
method-not-named = Die Kamera nennt diesen Weg nicht, hat ihn also vielleicht nicht. Einmal können Sie es gefahrlos versuchen.
method-old-protection = Diese Kamera kennt nur einen veralteten Schutz. Nutzen Sie dafür Ihr Heimnetz, kein öffentliches Netzwerk.
method-other-network = Dieser Computer ist in einem anderen Netzwerk als die Kamera. Verbinden Sie ihn zuerst mit dem Netzwerk der Kamera.
method-others = Andere Wege
other-questions = Sicherheitsfragen
other-file = Schlüsseldatei
other-app = Handy-App
other-reset = Werkseinstellungen
other-asking = Wir fragen die Kamera nach ihren Fragen …
link-own-page = Kameraseite nutzen
link-own-page-text = Sie klicken dort auf die Knöpfe. Wir sagen Ihnen, auf welche.
other-questions-text = Wenn beim Einrichten Antworten gespeichert wurden.
other-file-text = Wenn beim Einrichten eine Schlüsseldatei gespeichert wurde.
other-app-text = Wenn die Kamera in Hik-Connect ist.
other-reset-text = Alle Einstellungen gehen verloren.
button-use-email = Code per E-Mail nutzen

# --- the picture from the camera's own page ---

export-title = Das Bild von der Kamera holen
export-lead = Speichern Sie den QR-Code auf der Kameraseite und übergeben Sie ihn hier.
export-lead-passed = Öffnen Sie hier die Kameraseite. Regain übernimmt den QR-Code, sobald er dort erscheint.
export-1 = Klicken Sie auf „Passwort vergessen“ (Forgot password).
export-1-mark = Passwort vergessen
export-1-picture = Zeichnung: eine Seite mit einem Anmeldefeld. Darunter ein Link mit den Worten Passwort vergessen.
export-2 = Wählen Sie „E-Mail-Verifizierung“ (E-mail verification).
export-2-mark = E-Mail-Verifizierung
export-2-picture = Zeichnung: eine Seite mit drei Wegen. Der erste heißt E-Mail-Verifizierung.
export-3 = Setzen Sie den Haken bei „Datenschutzrichtlinie“ (Privacy policy) und machen Sie weiter.
export-3-mark = Datenschutzrichtlinie
export-3-picture = Zeichnung: eine Seite mit einem Text. Darunter ein Kästchen mit Haken für die Datenschutzrichtlinie.
export-4 = Klicken Sie auf „Exportieren“ (Export) und speichern Sie das Bild.
export-4-mark = Exportieren
export-4-picture = Zeichnung: eine Seite mit einem QR-Code. Daneben ein Knopf mit dem Wort Exportieren.
export-4-passed = Warten Sie auf den QR-Code. Regain übernimmt ihn.
export-4-passed-picture = Zeichnung: eine Seite mit einem QR-Code.
export-drop-passed = Kam er nicht an? Speichern Sie ihn dort und ziehen Sie ihn hierher
export-drop = Ziehen Sie das gespeicherte Bild auf dieses Fenster
export-found = In Ihren Downloads: { $name }, { $when }
export-let-go = Zum Übergeben loslassen
export-importing = Wir sehen uns das Bild an …
link-let-regain = Regain machen lassen
button-choose-picture = Bild wählen …
button-paste-picture = Bild einfügen
button-use-file = Verwenden

# --- security questions ---

answer-first-title = Die erste Frage beantworten
answer-second-title = Die zweite Frage beantworten
answer-third-title = Die dritte Frage beantworten
answer-lead = Frage { $n } von { $count }. Die Antworten wurden beim Einrichten der Kamera gespeichert.
answer-number = Frage Nummer { $id } in der Liste der Kamera
answer-number-where = Die Kamera nennt nur die Nummer. Der Wortlaut steht auf der Kameraseite.
answer-exact = Geben Sie die Antwort so ein, wie sie gespeichert wurde. Die Kamera prüft später alle Antworten.
field-answer = Ihre Antwort
button-show-answer = Antwort anzeigen
button-hide-answer = Antwort verbergen
button-change-answers = Antworten ändern

# --- other ways that the app can only explain ---

aside-key_file = Eine Schlüsseldatei nutzen
    .lead = Sie wurde beim Einrichten der Kamera gespeichert, oft auf einem USB-Stick.
    .steps =
        Suchen Sie eine Datei mit „GUID“ im Namen.
        Öffnen Sie die Kameraseite und klicken Sie auf „Passwort vergessen“ (Forgot password).
        Wählen Sie „GUID-Datei“ (GUID file) und dort Ihre Datei.
        Geben Sie das neue Passwort zweimal ein und klicken Sie auf OK.
    .cost = Die Datei gilt nur einmal
    .cost-in-full = Speichern Sie danach eine neue Schlüsseldatei. Falsche Dateien können die Kamera eine halbe Stunde sperren.
aside-phone_app = Die Handy-App nutzen
    .lead = Das geht, wenn die Kamera in Ihrer Hik-Connect-App ist.
    .steps =
        Öffnen Sie Hik-Connect auf dem Handy und gehen Sie zu „Mehr“ (More).
        Wählen Sie „Gerätepasswort zurücksetzen“ (Reset device password).
        Scannen Sie den QR-Code, den die Kameraseite für diesen Weg zeigt.
        Geben Sie den Code aus der App auf der Kameraseite ein.
    .cost = Alle Einstellungen können verloren gehen
    .cost-in-full = Manche Rekorder verlieren dabei alle Einstellungen. Versuchen Sie zuerst den Code per E-Mail.
aside-factory_reset = Auf Werkseinstellungen zurücksetzen
    .lead = Das ist der letzte Weg. Sie müssen dafür direkt an die Kamera.
    .steps =
        Suchen Sie einen Knopf mit dem Wort „Reset“, oft unter einer Abdeckung.
        Nehmen Sie die Kamera vom Strom. Halten Sie den Knopf gedrückt und schließen Sie die Kamera wieder an.
        Halten Sie ihn weiter gedrückt, oft 15 Sekunden. Die Anleitung sagt, wie lange.
        Wählen Sie ein erstes Passwort und speichern Sie eine E-Mail-Adresse.
    .cost = Sie verlieren alle Einstellungen
    .cost-in-full = Name, Netzwerk, gespeicherte E-Mail-Adresse und Zeiten sind weg. Nicht jede Kamera hat diesen Knopf.

# --- the sheet for the maker's support ---

support-title = Angaben für den Support des Herstellers
support-lead = Speichern Sie dieses Blatt und senden Sie es an den Händler oder an Hikvision.
support-model = Modell:
support-serial = Seriennummer:
support-firmware = Software:
support-mac = MAC-Adresse:
support-serial-note = Die Seriennummer steht hier ganz. Geben Sie sie nur dem Support.
support-1 = Auf dem Blatt steht auch, was Sie wann versucht haben.
support-2 = Es enthält kein Passwort, keinen Code und keine E-Mail-Adresse.
support-3 = Legen Sie ein Foto vom Aufkleber der Kamera bei.
support-saved = Gespeichert:
button-save-sheet = Blatt speichern …
button-copy-sheet = Blatt kopieren
button-show-support = Support-Blatt anzeigen
sheet-head = Angaben zu einer Kamera, deren Passwort verloren ist. Erstellt mit Regain { $version }.
sheet-tried = Was wann versucht wurde:
sheet-step = { $when } – { $page }
sheet-step-again = { $when } – { $page } ({ $times } Mal)
sheet-trouble = { $when } – { $page } – { $trouble }
sheet-trouble-again = { $when } – { $page } – { $trouble } ({ $times } Mal)
sheet-label = Legen Sie für den Support Fotos bei:
sheet-photos =
    Aufkleber der Kamera: Modell, Seriennummer und das Datum daneben.
    Aufkleber des Kartons, falls noch vorhanden.
    Rechnung mit dem Namen des Händlers und dem Datum.
sheet-ask = Wo Sie fragen können:
sheet-desks =
    Zuerst beim Händler oder beim Fachbetrieb. Viele Support-Stellen antworten nur ihnen.
    Hikvision hat für jede Region eine Support-Stelle. Sie hilft bei Kameras, die dort verkauft wurden.
    Die Stelle für die USA und Kanada hilft nur bei Kameras, die dort verkauft wurden.
    Wurde die Kamera im Internet aus einer anderen Region gekauft? Dann fragen Sie den Händler dort.
    E-Mails an den Rücksetzdienst beantwortet ein Automat. Händler und Region spielen dabei keine Rolle.

# --- setting, unsure, own page ---

setting-title = Das Passwort wird festgelegt
setting-lead = Lassen Sie die Kamera am Strom.
setting-committing = Die Kamera bekommt Ihr neues Passwort …
setting-signing-in = Wir probieren das neue Passwort einmal aus …
setting-close = Schließen Sie diese App jetzt nicht. Es dauert ein paar Sekunden.
button-setting = Wird festgelegt …

unsure-title = Funktioniert das neue Passwort?
unsure-lead = Eine Anmeldung klärt das. Wir versuchen sie, sobald Sie es sagen.
unsure-keep = Halten Sie bis dahin beide Passwörter bereit.
unsure-wait-until = Warten Sie bis { $time } und klicken Sie dann auf „Erneut prüfen“.
unsure-checking = Wir probieren das neue Passwort einmal aus …
button-check-again = Erneut prüfen

own-title = Auf der Kameraseite weitermachen
own-lead = Geben Sie dort den Code und ein neues Passwort ein. Wir probieren es hier aus.
own-1 = Öffnen Sie die Kameraseite.
own-2 = Klicken Sie auf „Passwort vergessen“ (Forgot password).
own-3 = Wählen Sie „E-Mail-Verifizierung“ (E-mail verification) und setzen Sie den Haken.
own-4 = Geben Sie den Code aus der E-Mail ein.
own-5 = Geben Sie das neue Passwort zweimal ein und klicken Sie auf OK.
own-go-on = Machen Sie in Ihrem Browser weiter: Geben Sie dort den Code und das neue Passwort ein.
own-go-back = Geben Sie dann das neue Passwort hier ein.
own-go-closed = Ist die Seite geschlossen? Klicken Sie auf „Kameraseite öffnen“.
own-lead-answers = Beantworten Sie dort die Fragen und geben Sie ein neues Passwort ein. Dann probieren wir es hier einmal aus.
own-3-answers = Wählen Sie „Sicherheitsfrage“ (Security question).
own-4-answers = Geben Sie die drei Antworten ein.
own-mark = Code aus der E-Mail
own-mark-answers = Ihre Antworten
own-picture = Zeichnung: eine Seite mit drei Feldern. Das erste ist für den Code, die anderen für das neue Passwort.
own-code = Ihr Code
own-password = Ihr neues Passwort
own-opening = Kameraseite wird geöffnet …
own-checking = Wir probieren das neue Passwort einmal aus …
beside-picture = Die Kameraseite ist in Ihrem Browser offen. Regain übernimmt das Bild von selbst, sobald es dort erscheint.
beside-reset = Die Kameraseite ist in Ihrem Browser offen. Regain sieht, was Ihre Kamera dort antwortet.
beside-sent = Das neue Passwort ist gesendet. Wir warten auf die Antwort Ihrer Kamera …
beside-accepted = Ihre Kamera hat das neue Passwort angenommen. Geben Sie es hier einmal ein, dann probieren wir es aus.
beside-stuck = Die Kameraseite erscheint nicht. Warten Sie einen Moment und laden Sie sie im Browser neu.
beside-answer = Ihre Kamera hat geantwortet: { $answer }
beside-old-protection = Diese Kamera kennt nur einen veralteten Schutz. Die Kameraseite öffnet sich ohne Regain.
link-open-directly = Die Seite geht nicht? Ohne Regain öffnen
turn-title = Die Kameraseite hat ihren Teil getan
turn-text = Gehen Sie zurück zu Regain, um weiterzumachen.
button-open-page = Kameraseite öffnen
button-show-code = Code anzeigen
button-hide-code = Code verbergen
button-copy-password = Neues Passwort kopieren
button-set-there = Ich habe es festgelegt

# --- dead ends ---

end-not_activated = Diese Kamera hat noch kein Passwort
    .lead = Die Kamera ist neu oder wurde auf Werkseinstellungen zurückgesetzt. Sie braucht keinen Code.
    .steps =
        Öffnen Sie die Kameraseite und wählen Sie dort ein erstes Passwort.
        Geben Sie eine E-Mail-Adresse ein, wenn die Seite danach fragt. Sie hilft, falls Sie das Passwort vergessen.
end-no_email_saved = Es ist keine E-Mail-Adresse gespeichert
    .lead = Deshalb kann Hikvision den Code nirgendwohin senden.
    .steps =
        Fragen Sie die Person, die die Kamera eingerichtet hat, nach dem Passwort.
        Sehen Sie auf der Kameraseite unter „Passwort vergessen“ (Forgot password) nach einem anderen Weg.
        Manche Kameras haben einen Reset-Knopf. Er setzt alles auf Werkseinstellungen zurück.
end-not_offered = Diese Kamera kann keinen Code senden
    .lead = Die Software ist zu alt, oder die Kamera verbirgt das vor Ihrem Netzwerk.
    .steps =
        Verbinden Sie sich mit demselben Netzwerk wie die Kamera und versuchen Sie es erneut.
        Versuchen Sie es auf der Kameraseite. Vielleicht kennt sie einen Weg, den sie uns nicht zeigt.
        Fragen Sie den Hikvision-Support.
dead-what = Was Sie tun können
dead-offered = Andere Wege
button-other-camera = Andere Kamera wählen
button-reset-another = Noch eine Kamera
button-open-camera = Kameraseite öffnen
