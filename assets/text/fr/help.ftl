# "I’m stuck", page by page, and the facts for a helper.

# --- "I'm stuck", page by page: at least three causes each ---

help-resume =
    Vous hésitez ? Cliquez sur « Reprendre ». Vous pourrez revenir en arrière.
    Si la caméra a été privée de courant, l’ancien code est annulé. Cliquez sur « Recommencer ».
    Si ce n’est pas votre caméra, cliquez sur « Recommencer ».
help-find =
    La caméra est-elle allumée ? La plupart ont un petit voyant, ou s’entendent au démarrage.
    Cet ordinateur est-il sur le réseau domestique ? Un Wi-Fi invité ou un VPN cache les caméras.
    La caméra est branchée sur un enregistreur ? Saisissez alors l’adresse de l’enregistreur.
    La page de votre box ou routeur liste tous les appareils. Cherchez-y l’adresse de la caméra.
help-check =
    Cela prend jusqu’à dix secondes. Les vieilles caméras sont lentes.
    Si c’est plus long, cliquez sur « Arrêter » et vérifiez le câble de la caméra.
    Nous posons seulement des questions. Rien ne change dans la caméra.
help-method =
    L’adresse a été saisie à l’installation de la caméra.
    Si un installateur s’en est chargé, le code ira peut-être chez lui. Demandez-lui.
    Vous ne pouvez pas lire cette boîte de réception ? Fermez cette aide et choisissez un autre moyen.
help-privacy =
    L’image ne contient ni vidéo ni mot de passe.
    Sans cette étape, Hikvision ne peut pas savoir quelle caméra est la vôtre.
    Si vous ne le souhaitez pas, cliquez sur « Retour ». Rien n’a été envoyé.
help-saved_address =
    La caméra ne montre qu’une partie de chaque adresse. Comparez la première lettre et la fin.
    Si un installateur a installé la caméra, une adresse est peut-être la sienne. Demandez-lui.
    Vous hésitez ? Essayez-en une. Vous pourrez revenir et choisir l’autre.
help-export =
    Votre navigateur vous alertera peut-être sur cette page. C’est votre caméra : vous pouvez continuer.
    Pas de lien « Mot de passe oublié » (Forgot password) ? Utilisez un ordinateur du même réseau que la caméra.
    Le navigateur enregistre souvent l’image dans le dossier « Téléchargements ».
    Exportez une seule fois. Une nouvelle image peut annuler un code plus ancien.
help-request =
    Pas de fenêtre de fichiers ? Fermez cette aide. La page dit où est l’image.
    Vous pouvez l’envoyer d’un téléphone. Copiez-y d’abord le fichier de l’image.
    Joignez le fichier tel quel. Une photo ou une capture d’écran ne marche pas toujours.
    Une nouvelle image peut annuler un code plus ancien. Utilisez celle-ci.
help-send =
    N’importe quelle boîte mail convient, même une autre que celle enregistrée dans la caméra.
    Nous demandons seulement à votre messagerie comment la joindre. Nous vous le montrons avant tout envoi.
    Une boîte mail professionnelle est souvent fermée aux autres logiciels. Utilisez une boîte privée.
help-mailbox =
    Beaucoup de messageries veulent un mot de passe d’application. Il se crée sur leur page web.
    Sans succès ? Revenez de deux pages avec « Retour » et ouvrez l’e-mail en brouillon.
    Mauvais serveur ? Ouvrez « Réglages du serveur » et modifiez-le.
    Regain ne garde pas le mot de passe de votre boîte mail.
help-wait =
    Cherchez « Hikvision » dans « Spam », « Indésirables » et les autres dossiers.
    Regardez dans la boîte de réception indiquée à l’installation de la caméra.
    L’image était-elle jointe ? Sinon, envoyez-la à nouveau.
    Un redémarrage de la caméra annule le code. Faites alors une nouvelle demande.
help-watch =
    Beaucoup de messageries veulent un mot de passe d’application. Il se crée sur leur page web.
    Ce n’est pas obligatoire. Vous pouvez consulter vous-même la boîte de réception.
    Certaines messageries ne s’ouvrent que dans un navigateur web. Cliquez alors sur « Retour ».
    Ce doit être la boîte de réception indiquée à l’installation de la caméra.
help-code =
    Copiez le code de l’e-mail le plus récent. Les plus anciens ne fonctionnent pas.
    Espaces et tirets ne comptent pas. Majuscules et minuscules, peut-être.
    Si la caméra a été privée de courant depuis, cliquez sur « Retour ». Faites ensuite une nouvelle demande.
help-answer_1 =
    La personne qui a installé la caméra a choisi les questions. Demandez-lui.
    Saisissez la réponse comme à l’époque, avec les mêmes majuscules et minuscules.
    Rien n’est encore envoyé. La caméra verra toutes les réponses plus tard, d’un coup.
help-answer_2 =
    La personne qui a installé la caméra a choisi les questions. Demandez-lui.
    Vous pouvez revenir et modifier la réponse précédente.
    Rien n’est encore envoyé. La caméra verra toutes les réponses plus tard, d’un coup.
help-answer_3 =
    La personne qui a installé la caméra a choisi les questions. Demandez-lui.
    Ensuite, vous choisissez un nouveau mot de passe. Puis tout part d’un coup à la caméra.
    Quelques erreurs verrouillent la caméra pendant un moment.
help-key_file =
    Cherchez sur les clés USB et dans le dossier « Téléchargements » de vos anciens ordinateurs.
    L’installateur a peut-être ce fichier.
    Pas de fichier ? Revenez et choisissez un autre moyen.
help-phone_app =
    Seul le téléphone qui a ajouté la caméra peut le faire.
    Les noms dans l’application peuvent être un peu différents.
    Dans le doute, revenez et passez par le code par e-mail.
help-factory_reset =
    La notice de votre modèle dit où se trouve le bouton.
    Pas de bouton ? Seule l’assistance du fabricant peut alors vous aider.
    Une caméra derrière un enregistreur doit y être ajoutée à nouveau.
help-support =
    L’étiquette est au dos ou sous la caméra.
    L’assistance ne demandera pas votre mot de passe. Ne le donnez pas.
    Le mieux est de demander au magasin qui a vendu la caméra.
help-password =
    Cliquez sur « M’en proposer un » pour un mot de passe conforme à toutes les règles.
    Affichez les deux champs et comparez-les, lettre par lettre.
    Évitez les accents, les guillemets et les deux-points. La caméra ne sait pas les lire.
help-setting =
    Cela prend jusqu’à une demi-minute.
    Ne débranchez pas la caméra maintenant.
    En cas d’arrêt, nous vous disons ce qui a changé ou non.
help-unsure =
    Une caméra met environ une minute à démarrer.
    « Vérifier à nouveau » consomme un essai de la caméra. Attendez avant de cliquer.
    Si le nouveau mot de passe ne fonctionne pas, l’ancien fonctionne peut-être encore.
help-own_page =
    Le lien « Mot de passe oublié » (Forgot password) est sous le cadre de connexion.
    Pas de lien ? Utilisez un ordinateur du même réseau, pas un téléphone.
    Si la page demande un code, utilisez le même. N’exportez pas de nouvelle image.
help-not_activated =
    Un retour aux réglages d’origine efface aussi le mot de passe de la caméra.
    Configurez-la sur sa page. Choisissez un mot de passe facile à retrouver.
    Ce n’est pas votre caméra ? Revenez et choisissez-en une autre.
help-no_email_saved =
    L’adresse ne peut être enregistrée qu’avant la perte du mot de passe.
    La personne qui a installé la caméra connaît peut-être le mot de passe.
    Le bouton « Reset » est souvent sous un cache, près de l’objectif ou de la carte mémoire.
help-not_offered =
    Un réseau invité ou un VPN peut cacher ce moyen.
    Le mot de passe d’une caméra derrière un enregistreur se change depuis celui-ci.
    Les très vieilles caméras n’ont pas de code par e-mail.
help-done =
    Si l’application mobile le demande, saisissez-y le nouveau mot de passe.
    Si un enregistreur n’affiche rien, changez le mot de passe dans sa liste de caméras.
    Les autres logiciels qui utilisent la caméra ont aussi besoin du nouveau mot de passe.
    Enregistrez une adresse e-mail que vous pouvez lire. Un code pourra y arriver la prochaine fois.

# --- what "Copy details" copies: facts for a helper, without secrets ---

details-version = Regain { $version }
details-date = Date : { $date }
details-system = Système : { $system }
details-renderer = Affichage par : { $renderer }
details-scale = Échelle : { $percent } %
details-page = Page : { $page }
details-trouble = Problème : { $trouble }
details-model = Caméra : { $model }
details-firmware = Logiciel : { $firmware }
details-tail = Fin du n° de série : { $tail }
details-line = Connexion : { $line }
details-offered = Code par e-mail : { $offered }
details-service = Service : { $service }
details-answers = Réponses : { $answers }
details-numbers = Retour : { $numbers }
details-words = Mots : { $words }
details-shape = Structure : { $shape }
details-form = Forme : { $form }
details-observed = { $form }, OBSERVED sur ce réseau
details-one_of = une parmi { $forms }, OBSERVED sur ce réseau
details-asked = Envoi de la page : { $shape }
details-none = rien
