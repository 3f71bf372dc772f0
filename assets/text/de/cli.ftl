# Words of the command line. One sentence each, with what to do.

cli-help =
    Regain { $version }: wieder Zugang zur eigenen Hikvision-Kamera.

    regain                               öffnet das Fenster
    regain --demo [--scenario S]         dasselbe mit eingebauter Kamera; ohne Bildschirm: Bilder aller Seiten
    regain find [--seconds N] [--interface IP] [--json]
                                         zeigt Kameras
    regain probe ADRESSE [--json]        was eine Kamera anbietet, nur lesend
    regain relay ADRESSE [--json]        die Kameraseite durch diesen Computer; meldet, was zu sehen war, nie Werte
    regain rehearse [--scenario S] [--mail desk|real] [--pictures DIR] [--json]
                                         spielt den ganzen Ablauf mit eingebauter Kamera; mit echter E-Mail
                                         über Exim und Dovecot, wenn sie installiert sind
    regain simulate [--bind IP] [--http-port N] [--https-port N] [--scenario S] [--json] [OPTIONEN]
                                         die eingebaute Kamera als Programm
        --sadp                           antwortet auf Suchen; ebenso mit jeder dieser Optionen:
        --count N                        so viele Kameras (bis 2000), jede eine Adresse nach der vorigen
        --sadp-mode unicast|multicast|both
                                         wohin Antworten gehen
        --claims-address IP              nennt eine andere Adresse, wie eine Kamera in einem anderen Netzwerk
        --hello-after SEKUNDEN           schweigt bis dahin und meldet sich dann, wie eine Kamera beim Start
        --onvif, --onvif-only            antwortet auch auf ONVIF-Suchen oder nur darauf

    --renderer auto|gl|software          wie das Fenster gezeichnet wird
    --language TAG                       die Sprache aller Wörter, etwa en, es oder pt-BR
    --version, --help

    Szenarien: { $scenarios }

cli-unknown-argument = Regain kennt „{ $argument }“ nicht; „regain --help“ zeigt, was es kennt.
cli-missing-value = Nach „{ $option }“ fehlt ein Wert; „regain --help“ zeigt, wie es geht.
cli-bad-value = „{ $value }“ passt nicht zu „{ $option }“; „regain --help“ zeigt, was passt.
cli-no-language = Regain spricht „{ $language }“ nicht. Es spricht: { $languages }
cli-conflict = „{ $one }“ und „{ $other }“ gehen nicht zusammen; „regain --help“ zeigt, was geht.
cli-needs-demo = „--scenario“, „--pictures“ und „--json“ brauchen hier „--demo“; „regain --help“ zeigt, wie es geht.
cli-missing-address = Nennen Sie die Kamera, zum Beispiel „192.168.1.64“.
cli-bad-address = „{ $address }“ ist keine Kameraadresse; schreiben Sie sie wie 192.168.1.64 oder 192.168.1.64:8080.

cli-already-open = Regain ist schon offen, aber sein Fenster antwortet nicht. Warten Sie einen Moment und suchen Sie sein Fenster; gibt es keines, melden Sie sich an diesem Computer ab und wieder an.
cli-no-display = Hier gibt es keinen Bildschirm für ein Fenster; „regain --demo“ geht auch ohne.
cli-no-window = Das Fenster ließ sich nicht öffnen: { $reason }. In der Kamera wurde nichts geändert. Melden Sie sich an diesem Computer ab und wieder an und starten Sie Regain noch einmal.
cli-no-window-gl = Das Fenster ließ sich nicht öffnen: { $reason }. Versuchen Sie „regain --renderer software“.
cli-no-window-library = Das Fenster ließ sich nicht öffnen, weil ein Teil des Desktops nicht installiert ist: { $reason }. Installieren Sie libx11, libx11-xcb, libxcursor, libxi und libxkbcommon-x11 und starten Sie Regain noch einmal.
cli-broke-off-title = Regain muss schließen
cli-broke-off = Regain ist durch einen eigenen Fehler abgebrochen ({ $reason }). Starten Sie es noch einmal: Was Sie begonnen haben, ist gespeichert. War ein neues Passwort unterwegs, hilft Regain herauszufinden, ob es funktioniert. Das Protokoll liegt in { $folder }.
cli-no-log = Regain läuft ohne sein Protokoll weiter: { $reason }.
cli-log-no-file = was an seiner Stelle liegt, ist keine Datei
cli-no-start = Regain konnte nicht starten: { $reason }. Prüfen Sie, ob sich in Ihren Datenordner schreiben lässt.
cli-no-threads = Regain konnte nicht starten: Das System gibt ihm keine Threads oder offenen Dateien mehr ({ $reason }). Schließen Sie andere Programme und starten Sie Regain noch einmal.
cli-no-disk = Regain konnte nicht starten: Das Laufwerk mit seinem Datenordner antwortet nicht. Prüfen Sie dieses Laufwerk und sein Kabel oder starten Sie den Computer neu, und starten Sie Regain dann noch einmal.
cli-no-scratch = Regain konnte nicht starten: Für vorübergehende Dateien ist kein Platz in { $folder } ({ $reason }). Prüfen Sie, ob es diesen Ordner gibt und ob sich in ihn schreiben lässt.
cli-no-simulator = Die eingebaute Kamera konnte nicht starten: { $reason }. Versuchen Sie einen anderen Port oder eine andere Adresse.
cli-no-mail-program = Für echte E-Mail fehlt {$program} auf diesem Computer; installieren Sie es oder lassen Sie „--mail real“ weg.
cli-no-mail-servers = Die echten Mailserver konnten nicht starten: { $reason }. Lassen Sie „--mail real“ weg, dann geht es ohne sie.
cli-no-output = Die Ausgabe ließ sich nicht schreiben: { $reason }. Prüfen Sie, wohin sie geht.
cli-no-pictures = Die Bilder ließen sich nicht schreiben: { $reason }. Wählen Sie einen anderen Ordner.

cli-found = { $model } unter { $address }, Seriennummer endet auf { $serial }
cli-unknown-model = Kamera
cli-unknown-serial = unbekannt
cli-none-no_adapter_up = Dieser Computer ist in keinem Netzwerk. Verbinden Sie ihn mit dem Netzwerk der Kamera und suchen Sie erneut.
cli-none-only_vpn = Dieser Computer ist in einem VPN und sonst in keinem Netzwerk. Verbinden Sie ihn mit dem Netzwerk der Kamera und suchen Sie erneut.
cli-none-firewall_may_drop = Keine Kamera hat geantwortet. Eine Firewall auf diesem Computer hält die Suche zurück: Erlauben Sie sie oder nutzen Sie die Adresse der Kamera.
cli-none-wifi_isolation = Keine Kamera hat geantwortet. Vielleicht trennt das WLAN seine Geräte, wie Gastnetze es tun: Wechseln Sie ins Heimnetz.
cli-none-port_taken = Keine Kamera hat geantwortet, und ein anderes Programm belegt den Such-Port: Schließen Sie es und suchen Sie erneut.
cli-none-windows_public_profile = Keine Kamera hat geantwortet. Vielleicht hält Windows dieses Netzwerk für öffentlich: Stellen Sie es auf privat und suchen Sie erneut.
cli-none-macos_local_network = Keine Kamera hat geantwortet. Erlauben Sie diesem Programm in den Systemeinstellungen das lokale Netzwerk und suchen Sie erneut.
cli-none-other_network = Keine Kamera hat geantwortet. Prüfen Sie, ob sie Strom hat und im selben Netzwerk ist und ob keine Firewall Antworten blockiert.
cli-port-taken = Ein anderes Programm belegt den Such-Port, die Liste kann also unvollständig sein.

cli-probe-offline = Unter { $address } antwortet nichts. Prüfen Sie die Adresse und ob die Kamera Strom hat.
cli-probe-broken-off = Unter { $address } antwortet etwas, aber die Antwort bricht ab. Warten Sie eine Minute und versuchen Sie es erneut.
cli-probe-changes = Das Gerät unter { $address } zeigt von einer Frage zur nächsten ein anderes Zertifikat. Vielleicht steht jemand dazwischen, deshalb zählt nichts, was es sagt.
cli-probe-unknown = Kein Gerät hat hier den Namen { $address }. Prüfen Sie, wie er geschrieben wird.
cli-probe-other = Unter { $address } antwortet etwas, aber es ist keine Hikvision-Kamera.
cli-probe-outdated = Die Kamera unter { $address } kennt nur einen veralteten Schutz, den Regain nicht beherrscht. Versuchen Sie die Adresse mit http:// davor.
cli-probe-way = Der Weg zurück per E-Mail: { $way ->
        [offered] diese Kamera bietet ihn an und hat eine Adresse gespeichert
        [no_address_saved] niemand hat eine Adresse gespeichert, also kann kein Code kommen
        [not_offered] diese Kamera bietet ihn nicht an
        [not_activated] die Kamera hat noch kein Passwort, es gibt also nichts zurückzusetzen
        [other_segment] die Kamera bietet ihn nur in ihrem eigenen Netzwerk an, und dieser Computer ist in einem anderen
        [not_named] die Kamera nennt ihn nicht, also wohl nicht; ein Versuch zeigt es
       *[hidden] die Kamera sagt es nicht; ein Versuch zeigt es
    }.
cli-probe-activated = Ein erstes Passwort ist festgelegt: { $answer ->
        [yes] ja
        [no] nein, die Kamera ist neu
       *[unknown] die Kamera sagt es nicht
    }.

cli-probe-model = Modell: { $model }.
cli-probe-other-way = Sie bietet auch an: { $way }.
cli-probe-asked = { $path }: { $answer }
cli-probe-silent = keine Antwort

cli-simulating = Die eingebaute Kamera antwortet unter http://{ $address }/ und ihr Passwort ist { $password }.
cli-simulated-camera = { $model } unter http://{ $address }/, Seriennummer { $serial }
cli-too-many-files = Das System erlaubt diesem Programm zu wenige offene Dateien für so viele Kameras; erhöhen Sie zuerst die Grenze, etwa mit „ulimit -n 8192“, oder starten Sie weniger.
cli-simulated-mail = Eine E-Mail mit dem Code { $code } ist im gespeicherten Postfach angekommen.

cli-demo-offscreen = Hier ist kein Bildschirm, deshalb läuft der Ablauf ohne Fenster.
cli-step = { $step }: { $ms } ms
cli-step-trouble = { $step }, { $trouble }: { $ms } ms
cli-rehearsal-done = Fertig: Die Anmeldung klappt mit dem neuen Passwort, mit dem alten nicht mehr.
cli-rehearsal-clock = Die Uhr der Kamera ging falsch und wurde gestellt.
cli-rehearsal-address = Die Adresse, an die Codes gehen, wurde geändert.
cli-rehearsal-stopped = Angehalten: { $trouble }.
cli-rehearsal-stuck = Angehalten: { $seconds } Sekunden lang geschah nichts.
cli-pictures-in = Die Bilder liegen in { $folder }.

dialog-save-title = Bild für Hikvision speichern
dialog-pick-title = Bild von der Kameraseite wählen
dialog-sheet-title = Support-Blatt speichern

cli-no-relay = Die Kameraseite ließ sich nicht durch diesen Computer leiten: { $reason }. Öffnen Sie sie direkt in Ihrem Browser.
cli-relay-ready = Öffnen Sie diese Adresse in Ihrem Browser; sie gilt einmal: { $url }
cli-relay-link = War der Browser geschlossen, öffnet diese Adresse die Seite wieder: { $url }
cli-relay-opened = Die Seite wurde geöffnet.
cli-relay-picture = Die Seite hat das Bild für den Rücksetzdienst geholt.
cli-relay-sent = Die Seite hat ein neues Passwort gesendet ({ $request }): { $shape }
cli-relay-known-form = Es hat eine Form, die Regain kennt: { $dialects }
cli-relay-one-of-forms = Es hat eine dieser Formen, die gleich aussehen: { $dialects }
cli-relay-unknown-form = Es hat eine Form, die Regain nicht kennt.
cli-relay-addresses = So viele E-Mail-Adressen sind laut Kamera in ihr gespeichert: { $count }
cli-relay-address-saved = Die Seite hat die in der Kamera gespeicherte E-Mail-Adresse geändert.
cli-relay-no-email = Die Kamera sagt, dass sie keinen Code per E-Mail senden kann.
cli-relay-locked = Die Kamera nimmt eine Weile keine Versuche an.
cli-relay-locked-for = Die Kamera nimmt jetzt keine Versuche an. Wartezeit in Minuten: { $minutes }
cli-relay-old-protection = Diese Kamera kennt nur einen veralteten Schutz, den Regain nicht beherrscht. Öffnen Sie die Kameraseite direkt in Ihrem Browser: { $url }
cli-relay-answered = Die Kamera hat geantwortet: { $outcome }

relay-opening = Ihre Kameraseite wird geöffnet …
relay-refused = Dieser Link gilt einmal, und zwar in dem Browser, der ihn zuerst öffnete. Gehen Sie zu Regain und klicken Sie auf „Kameraseite öffnen“, um einen neuen Link zu bekommen.
relay-unreachable = Ihre Kamera antwortet nicht. Es wurde nichts geändert. Warten Sie einen Moment und laden Sie diese Seite neu.
relay-lost = Ihre Kamera hat das neue Passwort bekommen und nicht geantwortet. Vielleicht gilt es, vielleicht nicht. Melden Sie sich damit an, um es herauszufinden.
relay-other-camera = Eine andere Kamera hat jetzt diese Adresse. Regain hat ihr das neue Passwort nicht geschickt. Es wurde nichts geändert. Gehen Sie zurück zu Regain.
relay-old-protection = Ihre Kamera kennt nur einen veralteten Schutz. Regain beherrscht ihn nicht. Es wurde nichts geändert. Öffnen Sie die Seite ohne Regain.
relay-elsewhere = Ihre Kamera wollte Sie an eine andere Adresse leiten. Regain ist nicht gefolgt. Es wurde nichts geändert.
