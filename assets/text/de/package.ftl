# Words of what is installed: the entry in the menu, the description in app shops, and the installer. Not in the program.

# --- the entry in the menu ---

package-generic-name = Kamera-Passwort wiederherstellen
package-comment = Wieder Zugang zur eigenen Hikvision-Kamera, wenn das Passwort verloren ist
# Words that people may search for, each ended by a semicolon.
package-keywords = Kamera;Überwachungskamera;Passwort;Kennwort;vergessen;zurücksetzen;Wiederherstellung;Reset;Hikvision;IP-Kamera;

# --- in app shops ---

package-summary = Wieder Zugang zur eigenen Hikvision-Kamera
package-what = Sie haben das Passwort Ihrer eigenen Hikvision-Kamera vergessen? Regain führt Sie Schritt für Schritt durch die Wiederherstellung per E-Mail, die der Hersteller vorgesehen hat, und nimmt Ihnen das Mühsame ab.
package-finds = Es findet die Kameras in Ihrem Heimnetz und sagt, bei welchen sich das Passwort per E-Mail zurücksetzen lässt.
package-gets = Es holt das Bild mit dem QR-Code und sendet es per E-Mail oder zeigt Ihnen, wie das geht.
package-waits = Es wartet mit Ihnen auf den Code, legt das neue Passwort fest und meldet sich einmal an, um zu zeigen, dass es funktioniert.
package-tells = Es sagt, was schiefging und was zu tun ist, und macht dort weiter, wo Sie aufgehört haben.
package-honest = Es nutzt keine Tricks und rät keine Passwörter. Regain stammt nicht von Hikvision.

# --- the installer and the uninstaller of Windows ---

installer-title = Regain { $version } installieren
installer-what = Regain verschafft Ihnen wieder Zugang zu Ihrer eigenen Hikvision-Kamera, wenn das Passwort verloren ist.
installer-alone = Es wird nur für Sie installiert und braucht keinen Administrator. Sie können es wie jede App entfernen.
installer-press = Klicken Sie auf „Installieren“.
installer-done-title = Regain ist bereit
installer-done = Sie finden Regain im Startmenü.
installer-start = Regain jetzt starten
installer-open = Regain ist offen und muss zuerst geschlossen werden. Was Sie begonnen haben, bleibt erhalten.
installer-close = Klicken Sie auf „OK“, um es zu schließen.
installer-still-open = Regain ist immer noch offen. Schließen Sie das Fenster selbst und versuchen Sie es dann noch einmal.
installer-not-installed = Regain ist offen. Es wurde nichts installiert.
installer-not-removed = Regain ist offen. Es wurde nichts entfernt.
installer-not-written = Eine Datei ließ sich nicht in { $folder } speichern.
installer-keeps = Regain ist entfernt. Auch entfernen, was es sich gemerkt hat?
installer-keeps-what = Das ist, was Sie mit Ihren Kameras begonnen haben, und das Protokoll, in { $data }. Bilder, die Sie gespeichert haben, und Passwörter, die Sie ablegen ließen, bleiben.
