# Sentences of the ways to prove that a camera is yours, of its own page, and of ends. Nothing here is built from two parts.

# --- method ---

method-title = Comment prouver qu’elle est à vous ?
method-lead = Cette caméra peut envoyer un code à l’adresse e-mail enregistrée.
method-lead-unclear = Cette caméra sait peut-être envoyer un code à l’adresse e-mail enregistrée.
method-email = Code par e-mail
method-address = Le code ira à { $address }.
method-addresses = Le code ira à l’une de ces adresses : { $addresses }.
method-address-unknown = La caméra ne montre pas cette adresse.
method-can-you-read = Pouvez-vous lire cette boîte mail ? Sinon, demandez à la personne qui a installé la caméra.
method-unclear = La caméra n’a pas dit si cela fonctionne. Vous pouvez essayer sans risque.
method-not-named = La caméra n’annonce pas ce moyen ; elle ne l’a peut-être pas. Vous pouvez essayer une fois sans risque.
method-old-protection = Cette caméra ne connaît qu’une protection ancienne. Faites-le sur votre réseau domestique, pas sur un réseau public.
method-other-network = Cet ordinateur n’est pas sur le réseau de la caméra. Rejoignez d’abord ce réseau.
method-others = Autres moyens
other-questions = Questions de sécurité
other-file = Fichier clé
other-app = Application mobile
other-reset = Réglages d’origine
other-asking = Demande des questions à la caméra…
link-own-page = Passer par la page de la caméra
link-own-page-text = Vous y cliquez vous-même. Nous vous disons où.
other-questions-text = Si des réponses ont été enregistrées à l’installation.
other-file-text = Si un fichier clé a été enregistré à l’installation.
other-app-text = Si la caméra est dans Hik-Connect.
other-reset-text = Tous les réglages sont perdus.
button-use-email = Passer par l’e-mail

# --- the picture from the camera's own page ---

export-title = Récupérez l’image sur la caméra
export-lead = Enregistrez le QR code depuis la page de la caméra, puis déposez-le ici.
export-lead-passed = Ouvrez ici la page de la caméra. Regain prend le QR code dès qu’il s’y affiche.
export-1 = Cliquez sur « Mot de passe oublié » (Forgot password).
export-1-mark = Mot de passe oublié
export-1-picture = Dessin : une page avec un cadre de connexion. Dessous, un lien « Mot de passe oublié ».
export-2 = Choisissez « Vérification par e-mail » (E-mail verification).
export-2-mark = Vérification par e-mail
export-2-picture = Dessin : une page avec trois moyens. Le premier est « Vérification par e-mail ».
export-3 = Cochez « Confidentialité » (Privacy policy) et continuez.
export-3-mark = Confidentialité
export-3-picture = Dessin : une page avec un texte. Dessous, une case cochée pour la politique de confidentialité.
export-4 = Cliquez sur « Exporter » (Export) et enregistrez l’image.
export-4-mark = Exporter
export-4-picture = Dessin : une page avec un QR code. À côté, un bouton « Exporter ».
export-4-passed = Attendez le QR code. Regain le prend.
export-4-passed-picture = Dessin : une page avec un QR code.
export-drop-passed = Il n’est pas venu ? Enregistrez-le là-bas et déposez-le ici
export-drop = Déposez l’image enregistrée dans cette fenêtre
export-found = Dans vos téléchargements : { $name }, { $when }
export-let-go = Relâchez pour la déposer
export-importing = Lecture de l’image…
link-let-regain = Laisser faire Regain
button-choose-picture = Choisir l’image…
button-paste-picture = Coller l’image
button-use-file = Utiliser

# --- security questions ---

answer-first-title = Répondez à la première question
answer-second-title = Répondez à la deuxième question
answer-third-title = Répondez à la troisième question
answer-lead = Question { $n } sur { $count }. Les réponses datent de l’installation de la caméra.
answer-number = Question numéro { $id } dans la liste de la caméra
answer-number-where = La caméra ne donne que son numéro. Le texte est sur sa page.
answer-exact = Saisissez-la telle qu’elle a été enregistrée. La caméra vérifie toutes les réponses plus tard.
field-answer = Votre réponse
button-show-answer = Afficher la réponse
button-hide-answer = Masquer la réponse
button-change-answers = Modifier les réponses

# --- other ways that the app can only explain ---

aside-key_file = Utiliser un fichier clé
    .lead = Il a été enregistré à l’installation de la caméra, souvent sur une clé USB.
    .steps =
        Cherchez un fichier avec « GUID » dans son nom.
        Ouvrez la page de la caméra et cliquez sur « Mot de passe oublié » (Forgot password).
        Choisissez « Fichier GUID » (GUID file), puis votre fichier.
        Saisissez deux fois le nouveau mot de passe et cliquez sur OK.
    .cost = Il ne sert qu’une fois
    .cost-in-full = Ensuite, enregistrez un nouveau fichier clé. Un mauvais fichier peut verrouiller la caméra une demi-heure.
aside-phone_app = Utiliser l’application mobile
    .lead = Possible si la caméra est dans votre application Hik-Connect.
    .steps =
        Ouvrez Hik-Connect sur votre téléphone et touchez « Plus » (More).
        Choisissez « Réinitialiser le mot de passe de l’appareil » (Reset device password).
        Scannez le QR code que la page de la caméra affiche pour ce moyen.
        Saisissez sur cette page le code donné par l’application.
    .cost = Tous les réglages peuvent être perdus
    .cost-in-full = Certains enregistreurs y perdent tous leurs réglages. Essayez d’abord le code par e-mail.
aside-factory_reset = Revenir aux réglages d’origine
    .lead = C’est le dernier recours. Il faut pouvoir toucher la caméra.
    .steps =
        Cherchez un bouton marqué « Reset », souvent sous un cache.
        Débranchez la caméra. Maintenez le bouton appuyé et rebranchez-la.
        Gardez-le appuyé, souvent 15 secondes. La notice indique la durée.
        Choisissez un premier mot de passe et enregistrez une adresse e-mail.
    .cost = Vous perdez tous ses réglages
    .cost-in-full = Son nom, son réseau, l’adresse e-mail enregistrée et ses horaires sont effacés. Toutes les caméras n’ont pas ce bouton.

# --- the sheet for the maker's support ---

support-title = Fiche pour l’assistance du fabricant
support-lead = Enregistrez cette fiche et envoyez-la au magasin ou à Hikvision.
support-model = Modèle :
support-serial = Numéro de série :
support-firmware = Logiciel :
support-mac = Numéro réseau :
support-serial-note = Le numéro de série est complet. Ne le donnez qu’à l’assistance.
support-1 = La fiche dit aussi ce que vous avez essayé, et quand.
support-2 = Elle ne contient ni mot de passe, ni code, ni adresse e-mail.
support-3 = Ajoutez une photo de l’étiquette de la caméra.
support-saved = Enregistrée :
button-save-sheet = Enregistrer la fiche…
button-copy-sheet = Copier la fiche
button-show-support = Afficher la fiche
sheet-head = Données d’une caméra dont le mot de passe est perdu. Fiche créée avec Regain { $version }.
sheet-tried = Ce qui a été essayé, et quand :
sheet-step = { $when } – { $page }
sheet-step-again = { $when } – { $page } ({ $times } fois)
sheet-trouble = { $when } – { $page } – { $trouble }
sheet-trouble-again = { $when } – { $page } – { $trouble } ({ $times } fois)
sheet-label = Pour l’assistance, ajoutez une photo de :
sheet-photos =
    L’étiquette de la caméra : modèle, numéro de série et date à côté.
    L’étiquette de l’emballage, si vous l’avez encore.
    La facture, avec le nom du magasin et la date.
sheet-ask = À qui s’adresser :
sheet-desks =
    D’abord au magasin ou à l’installateur. Beaucoup de services d’assistance ne répondent qu’à eux.
    Hikvision a un service d’assistance par région. Il s’occupe des caméras vendues dans cette région.
    Celui des États-Unis et du Canada ne s’occupe que des caméras vendues là-bas.
    Achetée en ligne dans une autre région ? Adressez-vous alors à ce vendeur.
    L’e-mail au service de réinitialisation reçoit une réponse automatique. Le magasin et la région n’y jouent aucun rôle.

# --- setting, unsure, own page ---

setting-title = Changement du mot de passe
setting-lead = Laissez la caméra branchée.
setting-committing = Envoi du nouveau mot de passe à la caméra…
setting-signing-in = Nous essayons une fois le nouveau mot de passe…
setting-close = Ne fermez pas l’application maintenant. Cela prend quelques secondes.
button-setting = Changement…

unsure-title = Le nouveau mot de passe fonctionne-t-il ?
unsure-lead = Une connexion suffit pour le savoir. Nous essayons quand vous le voulez.
unsure-keep = D’ici là, gardez les deux mots de passe à portée de main.
unsure-wait-until = Attendez jusqu’à { $time }, puis cliquez sur « Vérifier à nouveau ».
unsure-checking = Nous essayons une fois le nouveau mot de passe…
button-check-again = Vérifier à nouveau

own-title = Terminez sur la page de la caméra
own-lead = Saisissez-y le code et un nouveau mot de passe. Nous l’essayons ici.
own-1 = Ouvrez la page de la caméra.
own-2 = Cliquez sur « Mot de passe oublié » (Forgot password).
own-3 = Choisissez « Vérification par e-mail » (E-mail verification) et cochez la politique de confidentialité.
own-4 = Saisissez le code reçu par e-mail.
own-5 = Saisissez deux fois le nouveau mot de passe, cliquez sur OK.
own-go-on = Continuez dans votre navigateur : saisissez-y le code et le nouveau mot de passe.
own-go-back = Saisissez ensuite le nouveau mot de passe ici.
own-go-closed = Cette page est fermée ? Cliquez sur « Ouvrir la page caméra ».
own-lead-answers = Répondez-y aux questions et saisissez un nouveau mot de passe. Nous l’essayons ensuite une fois ici.
own-3-answers = Choisissez « Question de sécurité » (Security question).
own-4-answers = Saisissez les trois réponses.
own-mark = Code reçu par e-mail
own-mark-answers = Vos réponses
own-picture = Dessin : une page avec trois champs. Le premier est pour le code, les autres pour le nouveau mot de passe.
own-code = Votre code
own-password = Votre nouveau mot de passe
own-opening = Ouverture de la page de la caméra…
own-checking = Nous essayons une fois le nouveau mot de passe…
beside-picture = La page de votre caméra est dans votre navigateur. Regain y prend l’image tout seul dès qu’elle s’affiche.
beside-reset = La page de votre caméra est dans votre navigateur. Regain voit ce que votre caméra y répond.
beside-sent = Le nouveau mot de passe a été envoyé. En attente de la réponse de votre caméra…
beside-accepted = Votre caméra a accepté le nouveau mot de passe. Saisissez-le ici une fois, et nous l’essayons.
beside-stuck = La page de votre caméra ne s’affiche pas. Attendez un instant, puis actualisez-la dans votre navigateur.
beside-answer = Votre caméra a répondu : { $answer }
beside-old-protection = Cette caméra ne connaît qu’une protection ancienne. Sa page s’ouvre sans Regain.
link-open-directly = La page ne marche pas ? Ouvrez-la sans Regain
turn-title = La page de votre caméra a fait sa part
turn-text = Revenez à Regain pour continuer.
button-open-page = Ouvrir la page caméra
button-show-code = Afficher le code
button-hide-code = Masquer le code
button-copy-password = Copier le mot de passe
button-set-there = C’est fait

# --- dead ends ---

end-not_activated = Cette caméra n’a pas encore de mot de passe
    .lead = Elle est neuve, ou revenue aux réglages d’origine. Aucun code n’est nécessaire.
    .steps =
        Ouvrez la page de la caméra et choisissez-y un premier mot de passe.
        Saisissez-y une adresse e-mail quand elle la demande. Elle servira en cas d’oubli du mot de passe.
end-no_email_saved = Aucune adresse e-mail n’est enregistrée
    .lead = Hikvision ne peut donc envoyer de code nulle part.
    .steps =
        Demandez le mot de passe à la personne qui a installé la caméra.
        Voyez ce que la page de la caméra propose d’autre sous « Mot de passe oublié » (Forgot password).
        Certaines caméras ont un bouton « Reset ». Il rétablit tous les réglages d’origine.
end-not_offered = Cette caméra ne peut pas envoyer de code
    .lead = Son logiciel est trop ancien, ou elle cache ce moyen à votre réseau.
    .steps =
        Rejoignez le même réseau que la caméra, et réessayez.
        Essayez la page de la caméra. Elle connaît peut-être un moyen qu’elle nous cache.
        Demandez à l’assistance Hikvision.
dead-what = Ce que vous pouvez faire
dead-offered = Autres moyens
button-other-camera = Choisir une autre caméra
button-reset-another = Une autre caméra
button-open-camera = Ouvrir la page caméra
