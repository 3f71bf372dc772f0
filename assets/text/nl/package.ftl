# Words of what is installed: the entry in the menu, the description in app shops, and the installer. Not in the program.

# --- the entry in the menu ---

package-generic-name = Camerawachtwoord herstellen
package-comment = Weer toegang tot uw eigen Hikvision-camera als het wachtwoord kwijt is
# Words that people may search for, each ended by a semicolon.
package-keywords = camera;beveiligingscamera;bewakingscamera;wachtwoord;vergeten;kwijt;herstellen;reset;Hikvision;IP-camera;

# --- in app shops ---

package-summary = Weer toegang tot uw eigen Hikvision-camera
package-what = Bent u het wachtwoord van uw eigen Hikvision-camera vergeten? Regain leidt u stap voor stap door het herstel via e-mail van de fabrikant zelf en neemt u het lastige werk uit handen.
package-finds = Regain vindt de camera’s in uw thuisnetwerk en zegt bij welke het herstel via e-mail kan.
package-gets = Regain haalt de afbeelding met de QR-code op, en mailt die of laat zien hoe u dat doet.
package-waits = Regain wacht met u op de code, stelt het nieuwe wachtwoord in en logt één keer in om te laten zien dat het werkt.
package-tells = Regain zegt wat er misging en wat u kunt doen, en gaat verder waar u was gebleven.
package-honest = Regain gebruikt geen trucs en raadt geen wachtwoorden. Het is niet van Hikvision.

# --- the installer and the uninstaller of Windows ---

installer-title = Regain { $version } installeren
installer-what = Regain geeft u weer toegang tot uw eigen Hikvision-camera als het wachtwoord kwijt is.
installer-alone = Regain wordt alleen voor u geïnstalleerd en heeft geen beheerder nodig. U kunt Regain verwijderen zoals elke app.
installer-press = Klik op ‘Installeren’.
installer-done-title = Regain staat klaar
installer-done = U vindt Regain in het menu Start.
installer-start = Regain nu starten
installer-open = Regain is open en moet eerst worden gesloten. Waaraan u bent begonnen, blijft bewaard.
installer-close = Klik op ‘OK’ om Regain te sluiten.
installer-still-open = Regain is nog steeds open. Sluit het venster zelf en probeer het dan opnieuw.
installer-not-installed = Regain is open. Er is niets geïnstalleerd.
installer-not-removed = Regain is open. Er is niets verwijderd.
installer-not-written = Een bestand kon niet worden opgeslagen in { $folder }.
installer-keeps = Regain is verwijderd. Ook verwijderen wat Regain heeft onthouden?
installer-keeps-what = Dat is waaraan u met uw camera’s bent begonnen, en het logboek, in { $data }. Afbeeldingen die u hebt opgeslagen en wachtwoorden die u liet bewaren, blijven.
