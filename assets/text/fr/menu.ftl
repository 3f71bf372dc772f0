# The menu at the foot of the rail, and what it leads to.

link-menu = Menu
button-close-menu = Fermer le menu

# --- the menu ---

menu-title = Menu
# The name of this language, in this language.
language-name = Français
menu-language = Langue
# On the first page and in the menu: the language that is spoken, and the way to the others.
link-language = Langue (Language) : { $name }
menu-language-system = Comme cet ordinateur
menu-language-no-letters = Cet ordinateur n’a pas les caractères pour : { $languages }
menu-theme = Couleurs
menu-theme-system = Comme cet ordinateur
menu-theme-light = Claires
menu-theme-dark = Sombres
menu-size = Taille du texte
menu-size-smaller = Petite
menu-size-normal = Normale
menu-size-larger = Grande
menu-size-largest = Très grande
menu-size-held = Cette fenêtre est trop petite pour cette taille de texte. Agrandissez la fenêtre.
menu-size-keys = Au clavier : Ctrl avec plus, moins ou 0.
menu-about = À propos de Regain
menu-log = Ouvrir le dossier du journal
menu-forget = Tout oublier…
folder-not-opened = Nous n’avons pas pu l’ouvrir. Il se trouve ici : { $path }

# --- about ---

about-title = À propos de Regain
about-version = Version { $version }
about-maker = Regain est gratuit et n’est pas un produit Hikvision.
about-data = Ce que Regain garde
about-log = Le journal
link-data-folder = Ouvrir le dossier des données
link-log-folder = Ouvrir le dossier du journal
about-learned = Ce que Regain a appris
about-learned-nothing = Rien encore. Il apprend quand vous passez par la page d’une caméra.
about-learned-kind = { $model }, logiciel { $firmware } : { $form }
link-forget-kind = Oublier { $model }
about-parts = Composants d’autres auteurs
about-parts-text = Regain est fait de composants libres. Merci à toutes les personnes qui les ont créés.
link-licences = Voir les composants et licences

# --- the licences ---

licences-title = Composants et licences
licences-lead = Ces composants sont intégrés à Regain.

# --- forget everything ---

button-forget = Tout oublier
forget-title = Tout oublier ?
forget-goes = Ce qui est effacé pour de bon :
forget-goes-list =
    La démarche en cours, et son image.
    Vos choix dans ce menu, et le journal.
    Ce que Regain a appris des caméras.
    Les mots de passe de boîtes de réception que Regain garde pour vous.
forget-stays = Ce qui reste :
forget-stays-list =
    Votre caméra. Rien n’y change.
    Le mot de passe de la caméra, si vous avez choisi de le garder. Regardez dans votre coffre de mots de passe.
    Les images et brouillons que vous avez enregistrés.
forget-not-now = Un changement de mot de passe est en cours. Attendez qu’il se termine.
forget-done-title = Tout est oublié
forget-done = Regain ne garde plus rien sur cet ordinateur. Vous pouvez recommencer, ou supprimer l’application.
forget-files-left = Certains fichiers n’ont pas pu être supprimés. Fermez les logiciels qui les utilisent, puis cliquez à nouveau.
forget-mailboxes-left = Il reste des mots de passe de boîtes de réception : votre coffre de mots de passe est fermé. Ouvrez-le, puis cliquez à nouveau.

# --- what was copied ---

copied-until-closed = Collez-le avant de fermer Regain.
