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

# --- the installer and the uninstaller of Windows ---

installer-title = Installer Regain { $version }
installer-what = Regain vous redonne accès à votre caméra Hikvision quand le mot de passe est perdu.
installer-alone = Il s’installe uniquement pour vous, sans administrateur. Vous pouvez le supprimer comme toute application.
installer-press = Cliquez sur « Installer ».
installer-done-title = Regain est prêt
installer-done = Vous trouverez Regain dans le menu Démarrer.
installer-start = Ouvrir Regain maintenant
installer-open = Regain est ouvert et doit d’abord se fermer. Ce que vous avez commencé est gardé.
installer-close = Cliquez sur « OK » pour le fermer.
installer-still-open = Regain est encore ouvert. Fermez sa fenêtre vous-même, puis réessayez.
installer-not-installed = Regain est ouvert. Rien n’a été installé.
installer-not-removed = Regain est ouvert. Rien n’a été supprimé.
installer-not-written = Un fichier n’a pas pu être enregistré dans { $folder }.
installer-keeps = Regain est supprimé. Supprimer aussi ce qu’il a retenu ?
installer-keeps-what = C’est ce que vous avez commencé avec vos caméras, et le journal, dans { $data }. Les images et les mots de passe que vous avez enregistrés restent.
