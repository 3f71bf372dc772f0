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
