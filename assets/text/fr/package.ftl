# Words of what is installed: the entry in the menu, the description in app shops, and the installer. Not in the program.

# --- the entry in the menu ---

package-generic-name = Mot de passe de caméra oublié
package-comment = Retrouver l’accès à sa caméra Hikvision quand le mot de passe est perdu
# Words that people may search for, each ended by a semicolon.
package-keywords = caméra;mot de passe;oublié;réinitialiser;récupération;Hikvision;vidéosurveillance;

# --- in app shops ---

package-summary = Retrouvez l’accès à votre caméra Hikvision
package-what = Vous avez oublié le mot de passe de votre caméra Hikvision ? Regain vous guide pas à pas dans la récupération par e-mail prévue par le fabricant. Il se charge des tâches fastidieuses.
package-finds = Il trouve les caméras de votre réseau domestique et dit lesquelles peuvent envoyer un code par e-mail.
package-gets = Il récupère l’image avec le QR code, puis l’envoie par e-mail ou vous montre comment faire.
package-waits = Il attend le code avec vous et change le mot de passe. Une connexion prouve ensuite qu’il fonctionne.
package-tells = En cas de problème, il dit ce qui s’est passé et quoi faire, et reprend là où vous en étiez.
package-honest = Il n’emploie aucune ruse et ne devine aucun mot de passe. Regain n’est pas un produit Hikvision.
