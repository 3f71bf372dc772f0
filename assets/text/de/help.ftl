# "I’m stuck", page by page, and the facts for a helper.

# --- "I'm stuck", page by page: at least three causes each ---

help-resume =
    Unsicher? Machen Sie weiter. Sie können von dort aus zurückgehen.
    War die Kamera ohne Strom, ist der alte Code verfallen. Beginnen Sie neu.
    Ist das nicht Ihre Kamera, klicken Sie auf „Neu beginnen“.
help-find =
    Ist die Kamera an? Die meisten haben ein kleines Licht, oder man hört sie starten.
    Ist dieser Computer im Heimnetz? Gast-WLAN und VPN verbergen Kameras.
    Ist die Kamera an einen Rekorder angeschlossen? Dann geben Sie die Adresse des Rekorders ein.
    Die Seite Ihres Routers zeigt alle Geräte. Suchen Sie dort die Adresse der Kamera.
help-check =
    Das dauert bis zu zehn Sekunden. Alte Kameras sind langsam.
    Dauert es länger, klicken Sie auf „Abbrechen“ und prüfen Sie das Kabel der Kamera.
    Wir stellen hier nur Fragen. In der Kamera ändert sich nichts.
help-method =
    Die Adresse wurde beim Einrichten der Kamera eingegeben.
    Hat ein Fachbetrieb sie eingerichtet, geht der Code vielleicht dorthin. Fragen Sie dort nach.
    Können Sie dieses Postfach nicht öffnen, schließen Sie diese Hilfe und wählen Sie einen anderen Weg.
help-privacy =
    Das Bild enthält kein Video und kein Passwort.
    Ohne diesen Schritt kann Hikvision nicht wissen, welche Kamera Ihre ist.
    Möchten Sie das nicht, klicken Sie auf „Zurück“. Es wurde nichts gesendet.
help-saved_address =
    Die Kamera zeigt von jeder Adresse nur einen Teil. Vergleichen Sie den ersten Buchstaben und das Ende.
    Hat ein Fachbetrieb sie eingerichtet, gehört eine Adresse vielleicht ihm. Fragen Sie dort nach.
    Unsicher? Versuchen Sie eine. Sie können zurückkommen und die andere wählen.
help-export =
    Ihr Browser warnt vielleicht vor dieser Seite. Es ist Ihre eigene Kamera, Sie können also fortfahren.
    Kein Link „Passwort vergessen“ (Forgot password)? Nehmen Sie einen Computer im selben Netzwerk wie die Kamera.
    Der Browser speichert das Bild oft im Ordner „Downloads“.
    Exportieren Sie nur einmal. Ein neues Bild kann einen älteren Code ungültig machen.
help-request =
    Kein Dateifenster? Schließen Sie diese Hilfe. Die Seite sagt, wo das Bild ist.
    Sie können es vom Handy senden. Übertragen Sie zuerst die Bilddatei dorthin.
    Hängen Sie die Datei unverändert an. Ein Foto oder ein Screenshot geht vielleicht nicht.
    Ein neues Bild kann einen älteren Code ungültig machen. Nehmen Sie dieses.
help-send =
    Sie können jedes Postfach nehmen. Es muss nicht das in der Kamera gespeicherte sein.
    Wir fragen nur Ihren eigenen E-Mail-Anbieter, wie er zu erreichen ist. Vor dem Senden zeigen wir es Ihnen.
    Berufliche Postfächer sind für andere Apps oft gesperrt. Nehmen Sie ein privates.
help-mailbox =
    Viele Anbieter verlangen ein App-Passwort. Sie erstellen es auf deren Webseite.
    Klappt es nicht? Klicken Sie zweimal auf „Zurück“ und öffnen Sie die E-Mail als Entwurf.
    Falscher Server? Öffnen Sie „Server-Einstellungen“ und ändern Sie ihn.
    Regain behält Ihr E-Mail-Passwort nicht.
help-wait =
    Suchen Sie im Ordner Spam oder Junk und in anderen Ordnern nach „Hikvision“.
    Sehen Sie im Postfach der Adresse nach, die in der Kamera gespeichert ist.
    Hing das Bild an der E-Mail? Wenn nicht, senden Sie es noch einmal.
    Ein Neustart der Kamera macht den Code ungültig. Fordern Sie dann einen neuen an.
help-watch =
    Viele Anbieter verlangen ein App-Passwort. Sie erstellen es auf deren Webseite.
    Sie brauchen das hier nicht. Sie können selbst im Posteingang nachsehen.
    Manche Anbieter öffnen sich nur im Webbrowser. Klicken Sie dann auf „Zurück“.
    Es muss das Postfach der Adresse sein, die in der Kamera gespeichert ist.
help-code =
    Kopieren Sie den Code aus der neuesten E-Mail. Ältere gelten nicht.
    Leerzeichen und Striche sind egal. Groß- und Kleinschreibung kann wichtig sein.
    War die Kamera seither ohne Strom, klicken Sie auf „Zurück“ und fordern Sie einen neuen Code an.
help-answer_1 =
    Wer die Kamera eingerichtet hat, hat die Fragen gewählt. Fragen Sie dort nach.
    Geben Sie die Antwort so ein wie damals, mit denselben Groß- und Kleinbuchstaben.
    Noch wird nichts gesendet. Die Kamera sieht alle Antworten später auf einmal.
help-answer_2 =
    Wer die Kamera eingerichtet hat, hat die Fragen gewählt. Fragen Sie dort nach.
    Sie können zurückgehen und die vorige Antwort ändern.
    Noch wird nichts gesendet. Die Kamera sieht alle Antworten später auf einmal.
help-answer_3 =
    Wer die Kamera eingerichtet hat, hat die Fragen gewählt. Fragen Sie dort nach.
    Als Nächstes wählen Sie ein neues Passwort. Dann geht alles auf einmal an die Kamera.
    Ein paar falsche Versuche sperren die Kamera eine Weile.
help-key_file =
    Suchen Sie auf USB-Sticks und im Ordner „Downloads“ alter Computer.
    Vielleicht hat der Fachbetrieb, der die Kamera eingerichtet hat, diese Datei.
    Keine solche Datei? Gehen Sie zurück und wählen Sie einen anderen Weg.
help-phone_app =
    Das geht nur mit dem Handy, das die Kamera hinzugefügt hat.
    Die Namen in der App können etwas anders lauten.
    Wenn Sie unsicher sind, gehen Sie zurück und nutzen Sie den Code per E-Mail.
help-factory_reset =
    In der Anleitung Ihres Modells steht, wo der Knopf ist.
    Kein Knopf? Dann kann nur der Support des Herstellers helfen.
    Eine Kamera hinter einem Rekorder muss danach dort wieder hinzugefügt werden.
help-support =
    Der Aufkleber ist hinten oder unten an der Kamera.
    Der Support fragt nicht nach Ihrem Passwort. Geben Sie es nicht heraus.
    Am besten fragen Sie den Händler, der die Kamera verkauft hat.
help-password =
    „Vorschlag anzeigen“ gibt Ihnen ein Passwort, das alle Regeln erfüllt.
    Lassen Sie beide Felder anzeigen und vergleichen Sie Zeichen für Zeichen.
    Lassen Sie Umlaute, ß, Akzente, Anführungszeichen und Doppelpunkte weg. Die Kamera kann sie nicht lesen.
help-setting =
    Das dauert bis zu einer halben Minute.
    Nehmen Sie die Kamera jetzt nicht vom Strom.
    Bricht es ab, sagen wir Ihnen, was geändert wurde und was nicht.
help-unsure =
    Eine Kamera braucht etwa eine Minute zum Starten.
    „Erneut prüfen“ kostet einen Versuch bei der Kamera. Warten Sie, bevor Sie darauf klicken.
    Funktioniert das neue Passwort nicht, gilt vielleicht noch das alte.
help-own_page =
    Der Link „Passwort vergessen“ (Forgot password) steht unter dem Anmeldefeld.
    Kein solcher Link? Nehmen Sie einen Computer im selben Netzwerk, kein Handy.
    Fragt die Seite nach einem Code, nehmen Sie denselben. Exportieren Sie kein neues Bild.
help-not_activated =
    Nach dem Zurücksetzen auf Werkseinstellungen ist eine Kamera wie neu. Sie hat dann kein Passwort.
    Richten Sie sie auf der Kameraseite ein. Wählen Sie ein Passwort, das Sie wiederfinden.
    Nicht Ihre Kamera? Gehen Sie zurück und wählen Sie eine andere.
help-no_email_saved =
    Die Adresse lässt sich nur speichern, bevor das Passwort verloren ist.
    Die Person, die die Kamera eingerichtet hat, kennt vielleicht das Passwort.
    Ein Reset-Knopf ist oft unter einer Abdeckung beim Objektiv oder bei der Speicherkarte.
help-not_offered =
    Gastnetze und VPN können diesen Weg verbergen.
    Bei Kameras hinter einem Rekorder setzen Sie das Passwort über den Rekorder zurück.
    Sehr alte Kameras haben gar keinen Weg per E-Mail.
help-done =
    Fragt die Handy-App danach, geben Sie dort das neue Passwort ein.
    Zeigt ein Rekorder kein Bild, ändern Sie das Passwort in seiner Kameraliste.
    Auch andere Programme, die die Kamera nutzen, brauchen das neue Passwort.
    Speichern Sie eine E-Mail-Adresse, auf die Sie Zugriff haben. Dann kann nächstes Mal ein Code kommen.

# --- what "Copy details" copies: facts for a helper, without secrets ---

details-version = Regain { $version }
details-date = Datum: { $date }
details-system = System: { $system }
details-renderer = Gezeichnet mit: { $renderer }
details-scale = Skalierung: { $percent } %
details-page = Seite: { $page }
details-trouble = Problem: { $trouble }
details-model = Kamera: { $model }
details-firmware = Software: { $firmware }
details-tail = Seriennummer endet auf: { $tail }
details-line = Verbindung: { $line }
details-offered = Weg per E-Mail: { $offered }
details-service = Dienst: { $service }
details-answers = Antworten: { $answers }
details-numbers = Rückmeldung: { $numbers }
details-words = Wörter: { $words }
details-shape = Aufbau: { $shape }
details-form = Form: { $form }
details-observed = { $form }, OBSERVED in diesem Netzwerk
details-one_of = eine von { $forms }, OBSERVED in diesem Netzwerk
details-asked = Von der Seite gesendet: { $shape }
details-none = nichts
