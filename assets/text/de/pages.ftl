# Every sentence that people see. Short words, short sentences; nothing here is built from two parts.

app-name = Regain
window-title = Kamera-Passwort zurücksetzen – Regain
not-made-by = Regain stammt nicht von Hikvision.

# Two whole sentences behind one another, and two names of a list: how a language puts them together.
two-sentences = { $one } { $other }
two-of-a-list = { $one }, { $other }

# --- the frame ---

stage-find = Kamera finden
stage-prove = Besitz nachweisen
stage-password = Neues Passwort wählen
stage-done = Fertig
sub-method = Weg wählen
sub-privacy = Datenschutzhinweis
sub-export = Bild holen
sub-request = Bild senden
sub-wait = Auf die E-Mail warten
sub-code = Code eingeben
sub-answers = Fragen beantworten
rail-count = Schritt { $n } von { $total }
rail-count-short = { $n }/{ $total }
rail-entry = Schritt { $n } von { $total }: { $stage }
rail-entry-done = Schritt { $n } von { $total }: { $stage }, erledigt
page-scroll-bar = Diese Seite scrollen
list-scroll-bar = Die Liste scrollen
rail-list = Schritte
rail-here = Sie sind hier
rail-part-done = { $step }, erledigt
camera-nameless = Ihre Kamera
camera-line = { $model } · { $address }
row-line = { $address } · Seriennummer endet auf { $tail }

demo-strip = Demo – eine eingebaute Kamera, nichts verlässt diesen Computer
link-stuck = Ich brauche Hilfe
stuck-title = Wenn Sie Hilfe brauchen
stuck-other = Andere Wege
stuck-other-text = Suchen Sie auf der Kameraseite nach „Passwort vergessen“ (Forgot password). Vielleicht gibt es dort Sicherheitsfragen oder eine Schlüsseldatei.
stuck-support = Nichts hat geholfen? Fragen Sie jemanden
stuck-support-text = Der Händler oder der Fachbetrieb kann helfen. Der Hikvision-Support fragt nach Modell und Seriennummer.
stuck-about = Regain stammt nicht von Hikvision. Es setzt das Passwort auf dem Weg zurück, den der Hersteller vorgesehen hat.
button-close-help = Hilfe schließen
button-copy-details = Details kopieren
button-back = Zurück
button-stop = Abbrechen
button-continue = Weiter
button-close = Schließen
button-close-anyway = Trotzdem schließen
button-copied = Kopiert
label-details = Details
details-said = Die Antwort war: { $said }

# --- time ---

monday = Montag
tuesday = Dienstag
wednesday = Mittwoch
thursday = Donnerstag
friday = Freitag
saturday = Samstag
sunday = Sonntag
january = Januar
february = Februar
march = März
april = April
may = Mai
june = Juni
july = Juli
august = August
september = September
october = Oktober
november = November
december = Dezember
time-today = heute um { $time }
time-tomorrow = morgen um { $time }
time-yesterday = gestern um { $time }
time-on-day = { $weekday }, { $day }. { $month } um { $time }
time-on-date = { $weekday }, { $day }. { $month } { $year } um { $time }
time-after-change = { $time } (nach der Zeitumstellung)
# 0 to 23, then 1 to 12.
clock-time = { NUMBER($hour, minimumIntegerDigits: 2) }:{ NUMBER($minute, minimumIntegerDigits: 2) } Uhr
clock-time-of-twelve = { $hour }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-am = { $time } AM
clock-pm = { $time } PM

# --- resume ---

resume-title = Weitermachen, wo Sie aufgehört haben?
resume-lead = Sie haben für diese Kamera einen Code angefordert.
resume-lead-unsent = Das Bild dieser Kamera wurde noch nicht gesendet.
resume-lead-doubt = Ein neues Passwort war auf dem Weg zur Kamera.
resume-asked = Angefordert: { $when }.
resume-asked-code = Code angefordert: { $when }.
resume-fetched = Von der Kamera erhalten: { $when }.
resume-valid = Der Code gilt bis { $until }. Startet die Kamera neu, verfällt er.
resume-doubt = Wir können prüfen, ob das neue Passwort funktioniert.
resume-unsent = Haben Sie es doch gesendet? Dann machen Sie einfach weiter.
resume-over = Laut der Uhr dieses Computers galt der Code bis { $until }. Geht die Uhr falsch? Dann machen Sie weiter.
resume-clock-behind = Die Uhr dieses Computers wurde inzwischen zurückgestellt. Zeiten auf diesen Seiten können falsch sein.
link-other-camera = Andere Kamera
link-remove-journey = Von diesem Computer löschen
button-carry-on = Weitermachen
button-start-again = Neu beginnen

# --- find ---

find-title = Wieder Zugang zu Ihrer Kamera
find-lead = Wählen Sie Ihre Kamera. Vor Schritt 3 ändert sich nichts.
find-lead-none = Zuerst suchen wir sie. Vor Schritt 3 ändert sich nichts.
find-newer-memo = Auf diesem Computer lief schon eine neuere Version von Regain. Was sie gespeichert hat, bleibt unberührt. Öffnen Sie die neuere Version, um damit weiterzumachen.
find-damaged-memo = Was Regain vom letzten Mal gespeichert hat, ist nicht mehr lesbar. Es wurde beiseitegelegt. Beginnen Sie hier neu.
find-broke-off = Regain ist beim letzten Mal durch einen eigenen Fehler abgebrochen. Was Sie begonnen haben, können Sie fortsetzen.
find-cut-off = Regain wurde beim letzten Mal unterbrochen. Was Sie begonnen haben, können Sie fortsetzen.
find-earlier = Noch nicht fertig
earlier-camera = { $model }, Seriennummer endet auf { $end }
earlier-camera-at = { $model } unter { $address }
earlier-asked = Code angefordert: { $when }.
earlier-unsent = Bild angefordert: { $when }. Es wurde noch nicht gesendet.
earlier-doubt = Ein neues Passwort war unterwegs. Wir können prüfen, ob es funktioniert.
button-carry-on-with = Mit { $camera } weitermachen
find-need-network = Dasselbe Heimnetz
find-need-inbox = Postfach der gespeicherten Adresse
find-need-time = Etwa 10 Minuten
find-label = Die Nummer auf dem Aufkleber von Kamera und Karton endet mit denselben vier Zeichen.
find-label-picture = Ein Aufkleber mit einer Nummer, die auf { $tail } endet
find-unplug = Zwei sehen gleich aus? Ziehen Sie bei Ihrer kurz den Stecker und suchen Sie erneut.
find-searching = Wir suchen in Ihrem Heimnetz …
find-count = { $count ->
    [one] Wir haben 1 Kamera gefunden.
   *[other] Wir haben { $count } Kameras gefunden.
}
find-so-far = { $count ->
    [one] Bisher 1
   *[other] Bisher { $count }
}
find-none = Noch keine Kamera.
find-incomplete = Diese Liste ist vielleicht nicht vollständig. Schließen Sie andere Kameraprogramme und suchen Sie erneut.
find-list = Kameras in Ihrem Netzwerk
link-not-listed = Meine Kamera fehlt in der Liste
link-look-again = Erneut suchen
link-look-everywhere = Überall suchen
link-more-reasons = Weitere Gründe
field-address = Adresse der Kamera
hint-address = Zum Beispiel 192.168.1.64

family-camera = Kamera
family-thermal = Wärmebildkamera
family-recorder = Rekorder
family-doorbell = Türklingel
family-access = Türleser
family-alarm = Alarmanlage
row-kind = { $kind } { $model }
row-nameless = Unbekanntes Gerät

# --- badges: a few words in the row; then what to do ---

note-lead = { $note }.
badge-not_activated = Noch nicht eingerichtet
    .do = Das Gerät hat noch kein Passwort, also braucht es keinen Code. Klicken Sie auf „Weiter“, dann sehen Sie, was zu tun ist.
badge-other_segment = Anderes Netzwerk
    .do = Dieser Computer erreicht das Gerät noch nicht. Schließen Sie ihn an dasselbe Netzwerk an wie die Kamera.
spare-address = Dieser Computer erreicht das Gerät noch nicht. Geben Sie ihm vorübergehend die Adresse { $address } und die Subnetzmaske { $mask }. Das geht in seinen Netzwerkeinstellungen. An der Kamera ändern wir nichts.
badge-clock_wrong = Uhr geht falsch
    .do = Vielleicht war der Strom weg. Lassen Sie das Gerät am Strom, bis Sie fertig sind.
badge-recorders_own = Hinter einem Rekorder
    .do = Diese Kamera ist an einen Rekorder angeschlossen. Das Passwort wird über den Rekorder zurückgesetzt.
badge-not_hikvision = Nicht von Hikvision
    .do = Der Hersteller hat einen anderen Weg zum Zurücksetzen. Diese App kann hier nicht helfen.
badge-only_onvif = Nur erweiterte Suche
    .do = Auf die Suche von Hikvision kam keine Antwort. Sie können es gefahrlos versuchen.
badge-cannot_reset_by_email = Kein Code per E-Mail
    .do = Das gibt das Gerät selbst an. Klicken Sie auf „Weiter“, um andere Wege zu sehen.
note-new = Neu seit letzter Suche
note-silent = Diesmal keine Antwort
note-done = { $minutes ->
    [0] Gerade erledigt
    [one] Vor einer Minute erledigt
   *[other] Vor { $minutes } Minuten erledigt
}
note-email-likely = Wohl mit Code per E-Mail

# --- why the list is empty; what to do ---

cause-no_adapter_up = Dieser Computer ist in keinem Netzwerk
    .do = Stecken Sie ein Kabel ein oder verbinden Sie sich mit Ihrem WLAN zu Hause.
cause-only_vpn = Dieser Computer ist nur in einem VPN
    .do = Verbinden Sie ihn auch mit Ihrem Heimnetz.
cause-firewall_may_drop = Vielleicht blockiert eine Firewall Antworten
    .do = Lassen Sie Regain durch die Firewall dieses Computers oder geben Sie die Adresse der Kamera ein.
cause-wifi_isolation = Vielleicht trennt das WLAN die Geräte
    .do = Verlassen Sie das Gast-WLAN oder nehmen Sie ein Kabel.
cause-port_taken = Ein anderes Kameraprogramm ist offen
    .do = Schließen Sie es. SADP und iVMS sind solche Programme.
cause-windows_public_profile = Ihr Netzwerk gilt vielleicht als öffentlich
    .do = Öffnen Sie die Netzwerkeinstellungen von Windows und wählen Sie „Privates Netzwerk“.
cause-macos_local_network = Vielleicht lässt der Mac Regain nicht suchen
    .do = Öffnen Sie in den Systemeinstellungen „Datenschutz & Sicherheit“, dann „Lokales Netzwerk“. Schalten Sie Regain ein.
cause-other_network = Kamera vielleicht aus oder in anderem Netz
    .do = Prüfen Sie, ob sie Strom hat. Ist sie an einen Rekorder angeschlossen, geben Sie dessen Adresse ein.

# --- check ---

check-title = Ein Blick auf Ihre Kamera
check-lead = Wir fragen die Kamera, was sie kann. Dabei ändert sich nichts.
check-status = Wir fragen die Kamera …

# --- privacy ---

privacy-title = Bevor wir den Code anfordern
privacy-lead = Was nun geschieht, in vier Punkten.
privacy-what = Was gesendet wird
privacy-what-text = Ein Bild mit einem quadratischen Muster, einem QR-Code. Er steht für Ihre Kamera.
privacy-whom = Wer es bekommt
privacy-whom-text = Hikvision, unter { $address }. Sie senden es per E-Mail. Sonst senden wir niemandem etwas.
privacy-named-later = Die übliche Adresse. Ihre Kamera nennt sie im nächsten Schritt.
privacy-why = Warum
privacy-why-text = Hikvision erkennt Ihre Kamera und sendet Ihnen den Code per E-Mail.
privacy-kept = Was wir behalten
privacy-kept-text = Das Bild, bis Sie fertig sind. Den Code nicht.
link-full-notice = Ganzen Hinweis lesen
link-less-notice = Weniger anzeigen
notice-1 = Regain läuft auf diesem Computer. Es kommt ohne Konto aus und verfolgt Sie nicht.
notice-2 = Es spricht mit Ihrer Kamera. Mit Ihrem E-Mail-Anbieter spricht es nur, wenn Sie von hier senden oder den Posteingang beobachten lassen.
notice-3 = Das Bild, das Modell der Kamera und die Zeiten bleiben auf diesem Computer. All das wird gelöscht, wenn Sie fertig sind.
notice-4 = Hikvision sieht das Bild und die Adresse, von der Sie es senden. Dort gilt der Datenschutzhinweis von Hikvision.
button-accept = Zustimmen und weiter

# --- saved address ---

saved-address-title = Welches Postfach können Sie öffnen?
saved-address-lead = In der Kamera sind mehrere E-Mail-Adressen gespeichert. Der Code geht an die, die Sie wählen.
saved-address-unnamed = Gespeicherte Adresse { $number }
saved-address-other = Jede Adresse hat ihr eigenes Bild. Kommt der Code nicht, gehen Sie zurück und wählen Sie eine andere.

# --- password ---

password-title = Neues Passwort wählen
password-lead = Damit melden Sie sich künftig als „{ $user }“ an dieser Kamera an.
field-password = Neues Passwort
field-repeat = Passwort wiederholen
rule-length = { $min } bis { $max } Zeichen
rule-kinds = Zwei oder mehr: a–z, A–Z, 0–9, Sonderzeichen
rule-characters = Ohne Umlaute, ß, Akzente, (") und (:)
rule-name = Enthält nicht „{ $user }“
rule-met = { $rule }: erfüllt
rule-open = { $rule }: noch nicht
rule-too-long = { $min } bis { $max } Zeichen, Sie haben { $count }
password-longer = Länger ist sicherer. Nutzen Sie möglichst alle { $max } Zeichen.
password-unprotected = Diese Kamera kann nicht schützen, was wir senden. Machen Sie nur in einem Netzwerk weiter, dem Sie vertrauen.
password-stops = Das alte Passwort gilt dann sofort nicht mehr.
password-devices = Handys und Rekorder, die es nutzen, fragen nach dem neuen.
password-keep = Im Passwortspeicher dieses Computers ablegen
button-suggest = Vorschlag anzeigen
password-suggested = Wie wäre es mit diesem?
button-use-password = Verwenden
button-show-password = Neues Passwort anzeigen
button-hide-password = Neues Passwort verbergen
button-show-repeat = Wiederholung anzeigen
button-hide-repeat = Wiederholung verbergen
button-show-mail = E-Mail-Passwort anzeigen
button-hide-mail = E-Mail-Passwort verbergen
button-set-password = Neues Passwort festlegen

# --- done ---

done-title = Ihre Kamera hat ein neues Passwort
done-lead = Es funktioniert. Angemeldet: { $when }.
done-snapshot = Ein aktuelles Bild aus der Kamera
done-caption = Kamerabild, { $when }
done-unknown-form = Die Kameraseite hat auf eine Weise geantwortet, die für Regain neu ist. Kopieren Sie die Details und veröffentlichen Sie sie dort, wo Sie Regain heruntergeladen haben. Nutzen Sie das Formular „Regain learned something from my camera“. Die Details enthalten nichts Geheimes.
done-order = Zum Abschluss

# --- done: the clock ---

done-clock-shows = Kamera: { $camera }. Dieser Computer: { $computer }.
done-clock-right = Die Uhr der Kamera geht richtig
done-clock-zone = Die Kamera hat eine andere Zeitzone
done-clock-ahead = Die Uhr der Kamera geht { $amount } vor
done-clock-behind = Die Uhr der Kamera geht { $amount } nach
done-clock-says = Wir stellen sie auf Zeit und Zeitzone dieses Computers.
done-clock-server = Wir stellen sie auf Zeit und Zeitzone dieses Computers. Der Zeitserver der Kamera antwortet nicht, deshalb nutzt die Kamera ihn dann nicht mehr.
done-clock-set = Wir haben sie gestellt und nachgesehen: Jetzt geht sie richtig.
done-clock-unknown = Die Kamera hat ihre Uhrzeit nicht genannt
done-setting-clock = Uhr wird gestellt …
button-set-clock = Uhr stellen
amount-minutes = { $n ->
    [one] 1 Minute
   *[other] { $n } Minuten
}
amount-hours = { $n ->
    [one] 1 Stunde
   *[other] { $n } Stunden
}
amount-days = { $n ->
    [one] 1 Tag
   *[other] { $n } Tage
}
amount-years = { $n ->
    [one] 1 Jahr
   *[other] { $n } Jahre
}

# --- done: the address for next time ---

done-recovery-to = Nächstes Mal gehen Codes an { $addresses }
done-recovery-note = Können Sie die E-Mails dort lesen?
done-recovery-none = Keine E-Mail-Adresse für das nächste Mal
done-recovery-none-note = Ohne Adresse kann kein Code kommen.
done-recovery-saved = Sie ist gespeichert, und die Kamera zeigt sie an.
done-recovery-replaces = { $n ->
    [0] Wir tragen sie in die Kamera ein. Sonst ändert sich nichts.
    [one] Die neue ersetzt die alte. Sonst ändert sich nichts.
   *[other] Die neue ersetzt alle { $n }. Sonst ändert sich nichts.
}
field-recovery-address = Ihre E-Mail-Adresse
done-saving-address = Adresse wird gespeichert …
button-change-short = Ändern
button-change-address = Diese Adresse ändern
button-type-address = Adresse eingeben
button-save-address = Diese Adresse speichern
link-keep-address = Unverändert lassen
done-signed-out = Unsere Anmeldung ist abgelaufen. Sie können das auf der Kameraseite ändern.

# --- done: what else uses the old password ---

done-others = Auch Handys und Rekorder brauchen es
done-others-stop = Halten Sie zuerst an, was sich von selbst anmeldet, etwa einen Rekorder. Falsche Versuche sperren die Kamera.
done-others-type = Geben Sie das neue Passwort in jeder Handy-App und an jedem Rekorder ein.
done-others-start = Lassen Sie danach alles wieder laufen.
button-show-how = So geht’s
button-hide-how = Ausblenden

# --- done: the password store ---

done-kept = Es liegt im Passwortspeicher dieses Computers. Suchen Sie nach „regain“ in: { $app }.
done-kept-demo = In der Demo kommt nichts in den Passwortspeicher dieses Computers.
store-linux = Passwörter und Verschlüsselung
store-macos = Schlüsselbundverwaltung
store-windows = Anmeldeinformationsverwaltung
done-keeping = Warten auf den Passwortspeicher dieses Computers …
done-not-kept = Passwort nicht auf dem Computer gespeichert
done-not-kept-todo = Kopieren Sie es oder schreiben Sie es jetzt auf. Beim Schließen verschwindet es hier.

# --- the new password, until the last page closes ---

fresh-title = Ihr neues Passwort
fresh-hidden = Verborgen
fresh-write = Gut aufbewahren. Beim Schließen verschwindet es.
button-show-short = Anzeigen
button-hide-short = Verbergen
