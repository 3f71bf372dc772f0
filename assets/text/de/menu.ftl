# The menu at the foot of the rail, and what it leads to.

link-menu = Menü
button-close-menu = Menü schließen

# --- the menu ---

menu-title = Menü
# The name of this language, in this language.
language-name = Deutsch
menu-language = Sprache
# On the first page and in the menu: the language that is spoken, and the way to the others.
link-language = Sprache (Language): { $name }
menu-language-system = Wie dieser Computer
menu-language-no-letters = Diesem Computer fehlt die Schrift für: { $languages }
menu-theme = Farben
menu-theme-system = Wie dieser Computer
menu-theme-light = Hell
menu-theme-dark = Dunkel
menu-size = Schriftgröße
menu-size-smaller = Kleiner
menu-size-normal = Normal
menu-size-larger = Größer
menu-size-largest = Sehr groß
menu-size-held = Dieses Fenster ist für diese Größe zu klein. Machen Sie es größer.
menu-size-keys = Mit der Tastatur: Strg mit Plus, Minus oder 0.
menu-about = Über Regain
menu-log = Protokollordner öffnen
menu-forget = Regain-Daten löschen …
folder-not-opened = Wir konnten ihn nicht öffnen. Er ist hier: { $path }

# --- about ---

about-title = Über Regain
about-version = Version { $version }
about-maker = Regain ist kostenlos und stammt nicht von Hikvision.
about-data = Was Regain speichert
about-log = Das Protokoll
link-data-folder = Datenordner öffnen
link-log-folder = Protokollordner öffnen
about-learned = Was Regain gelernt hat
about-learned-nothing = Noch nichts. Es lernt, während Sie die Kameraseite nutzen.
about-learned-kind = { $model }, Software { $firmware }: { $form }
link-forget-kind = Gelerntes zu { $model } löschen
about-parts = Bausteine von anderen
about-parts-text = Regain ist aus freien Bausteinen gebaut. Danke an alle, die sie gemacht haben.
link-licences = Bausteine und Lizenzen anzeigen

# --- the licences ---

licences-title = Bausteine und Lizenzen
licences-lead = Diese Bausteine stecken in Regain.

# --- forget everything ---

button-forget = Regain-Daten löschen
forget-title = Regain-Daten löschen?
forget-goes = Das verschwindet endgültig:
forget-goes-list =
    Das begonnene Zurücksetzen und das Bild dazu.
    Was Sie in diesem Menü gewählt haben, und das Protokoll.
    Was Regain von Kameras gelernt hat.
    Passwörter von Postfächern, die Regain für Sie speichert.
forget-stays = Das bleibt:
forget-stays-list =
    Ihre Kamera. An ihr ändert sich nichts.
    Das Passwort der Kamera, falls Sie es ablegen ließen. Sehen Sie in Ihrem Passwortspeicher nach.
    Bilder und Entwürfe, die Sie gespeichert haben.
forget-not-now = Gerade wird ein Passwort festgelegt. Warten Sie, bis das fertig ist.
forget-done-title = Alle Regain-Daten sind gelöscht
forget-done = Regain speichert nun nichts mehr auf diesem Computer. Sie können neu beginnen oder die App entfernen.
forget-files-left = Einige Dateien ließen sich nicht löschen. Schließen Sie andere Programme, die sie nutzen, und klicken Sie noch einmal.
forget-mailboxes-left = Passwörter von Postfächern sind noch gespeichert: Ihr Passwortspeicher ist verschlossen. Öffnen Sie ihn und klicken Sie noch einmal.

# --- what was copied ---

copied-until-closed = Fügen Sie es ein, bevor Sie Regain schließen.
