# Sentences of the pages from the picture to the code, and of the mail service. Nothing here is built from two parts.

# --- request ---

request-title = Envoyez cette image à Hikvision
request-title-other = Envoyez cette image à l’adresse ci-dessous
request-lead = Toute boîte mail convient. Le code ira à l’adresse enregistrée dans la caméra.
request-lead-chosen = Toute boîte mail convient. Le code ira à { $address }.
request-fetching = Demande de l’image à la caméra…
request-picture = L’image avec le QR code
request-to = Envoyer à
named-by-camera = C’est votre caméra qui indique cette adresse.
named-by-camera-alone = Seule votre caméra indique cette adresse. Ce n’est pas celle de Hikvision.
named-by-brand = L’adresse habituelle pour cette marque.
named-by-neutral = L’adresse habituelle pour les caméras sans marque.
request-said-page = Si la page de la caméra indique une autre adresse, envoyez l’image à celle-là.
request-subject = Objet et texte
request-saved = Enregistrée et vérifiée :
request-saved-here = Cet ordinateur n’a pas de fenêtre de fichiers. L’image est ici :
request-choose = Comment voulez-vous l’envoyer ?
request-easiest = Le plus simple
request-new-mail = Écrivez un nouvel e-mail à
request-save = Enregistrez l’image : cliquez sur le bouton bleu.
request-save-yours = Vous avez déjà l’image.
request-saving = Enregistrement de l’image…
request-drafting = Ouverture de votre logiciel de messagerie…
request-attach = Joignez le fichier tel quel, sans le prendre en photo.
request-drafted = Brouillon ouvert dans votre logiciel de messagerie
request-drafted-todo = Dans ce logiciel, cliquez sur « Envoyer ». Rien ne s’affiche ? L’e-mail complet est dans ce fichier :
request-composed-todo = Dans ce logiciel, cliquez sur « Envoyer ». Rien ne s’affiche ? L’image est dans ce fichier :
request-demo-draft = La démo n’ouvre aucun logiciel de messagerie
request-demo-draft-todo = Cliquez sur « Je l’ai envoyée ». La démo prend l’image ici :
request-unopened = Votre logiciel de messagerie ne s’ouvre pas
request-unopened-todo = L’e-mail est prêt dans ce fichier. Ouvrez-le, puis cliquez sur « Envoyer ».
request-not-shown = Nous n’avons pas pu ouvrir le dossier. Cherchez le fichier par son nom.

dispatch-here = Envoyer d’ici
dispatch-here-note = Il faut le mot de passe de votre boîte mail.
dispatch-draft = L’ouvrir dans mon logiciel de messagerie
dispatch-draft-note = L’e-mail y est tout prêt. Vous cliquez sur « Envoyer ».
dispatch-hand = L’envoyer moi-même
dispatch-hand-note = Enregistrez l’image, puis joignez-la à un nouvel e-mail.
button-save-picture = Enregistrer l’image…
button-save-again = Réenregistrer…
button-i-have-sent = Je l’ai envoyée
button-open-draft = Ouvrir en brouillon
button-open-again = Ouvrir à nouveau
button-show-in-folder = Afficher dans le dossier
button-copy = Copier
button-copy-address = Copier l’adresse
button-copy-subject = Copier objet et texte

# --- request: the camera names a stranger ---

strange-title = Où envoyer l’image ?
strange-lead = La caméra indique une adresse qui n’est pas celle de Hikvision. Rien n’a encore été envoyé.
strange-usual = L’adresse de Hikvision
strange-usual-note = La bonne pour presque toutes les caméras.
strange-named = L’adresse indiquée par la caméra
strange-named-note = Nous ne savons pas qui y lit les e-mails. Choisissez-la seulement si votre vendeur vous l’a dit.
strange-reconsider = Choisir à nouveau l’adresse
button-usual-service = À l’adresse habituelle
button-named-service = À l’autre adresse

# --- send: which mailbox ---

send-title = Envoyez-la depuis votre boîte mail
send-lead = D’abord, indiquez votre adresse e-mail. Rien n’est encore envoyé.
send-look-up = Nous cherchons le serveur de votre messagerie. Nous n’interrogeons qu’elle.
send-looking = Recherche de votre messagerie…
field-from = Votre adresse e-mail
hint-from = marie@example.org

# --- mailbox: what was found, and the password ---

mailbox-title = Connectez-vous à votre boîte mail
mailbox-lead = Regain envoie l’image une seule fois. Il ne garde pas le mot de passe de la boîte mail.
mailbox-closed-title = Utilisez votre logiciel de messagerie
mailbox-closed-lead = { $name } n’accepte aucun mot de passe d’un autre logiciel.
mailbox-found = Nous avons trouvé votre messagerie
mailbox-by-hand = Le serveur que vous avez indiqué
mailbox-demo = La messagerie fictive
mailbox-line = { $server }, port { $port }, connexion chiffrée
mailbox-line-open = { $server }, port { $port }, connexion non chiffrée
mailbox-from = De { $from }
send-status = Envoi de l’e-mail…
send-waiting = En attente de votre messagerie…
send-delayed = Elle nous demande d’attendre. Nouvel envoi du même e-mail : { $time }.
field-mail-password = Mot de passe de cette boîte mail
field-app-password = Mot de passe d’application
send-app-password = Certaines messageries veulent ici un mot de passe d’application, créé pour un seul logiciel.
mailbox-demo-password = C’est la démo : n’importe quel mot de passe convient, ou aucun.
mailbox-app-password = Un mot de passe d’application est créé par { $name } pour un seul logiciel.
link-server = Réglages du serveur
link-server-less = Masquer ces réglages
field-server = Serveur de messagerie
hint-server = smtp.example.org
field-port = Port
label-protection = Protection
protection-start = STARTTLS, le plus souvent port 587
protection-tls = TLS, le plus souvent port 465
protection-none = Aucune, pour un serveur chez vous
protection-none-note = Sur le trajet, n’importe qui peut lire l’e-mail et ce mot de passe.
field-user = Nom d’utilisateur
hint-user = Votre adresse e-mail
button-send = Envoyer l’image
button-open-service = Ouvrir sa page web

# What each known service wants first; and, where it is not the same, what it wants before an inbox is watched.
service-gmail = Gmail veut ici un mot de passe d’application. Activez d’abord la validation en deux étapes. Créez ensuite ce mot de passe pour Regain.
service-outlook = Ouvrez le brouillon dans votre logiciel de messagerie, ou écrivez l’e-mail sur la page web.
service-yahoo = Yahoo veut ici un mot de passe d’application. Créez-en un pour Regain dans « Sécurité du compte ».
service-icloud = Apple veut ici un « mot de passe pour application ». Créez-en un pour Regain dans « Connexion et sécurité ».
service-gmx = GMX accepte les logiciels après votre autorisation. Activez POP3 et IMAP sur sa page web.
service-gmx_com = GMX accepte les logiciels après votre autorisation. Activez POP3 et IMAP sur sa page web.
service-webde = WEB.DE accepte les logiciels après votre autorisation. Activez POP3 et IMAP sur sa page web.
service-aol = AOL veut ici un mot de passe d’application. Créez-en un pour Regain dans « Sécurité du compte ».
service-zoho = Zoho accepte les logiciels une fois IMAP autorisé. Avec la validation en deux étapes, créez un mot de passe d’application.
service-zoho_eu = Zoho accepte les logiciels une fois IMAP autorisé. Avec la validation en deux étapes, créez un mot de passe d’application.
service-fastmail = Fastmail veut ici un mot de passe d’application. Créez-en un qui autorise l’envoi d’e-mails.
    .inbox = Fastmail veut ici un mot de passe d’application. Créez-en un qui autorise la lecture des e-mails.
service-tonline = T-Online veut ici un mot de passe réservé aux logiciels de messagerie (« E-Mail-Passwort »). Créez-le sur sa page web.
service-comcast = Xfinity accepte les logiciels après votre autorisation. Votre messagerie est passée chez Yahoo ? Ouvrez alors un brouillon.
    .inbox = Xfinity accepte les logiciels après votre autorisation sur sa page web.
service-att = AT&T veut ici une clé de messagerie (« secure mail key »). Créez-la sur sa page web.
service-qq = QQ Mail veut ici son propre code d’autorisation. Activez SMTP sur sa page web pour l’obtenir.
    .inbox = QQ Mail veut ici son propre code d’autorisation. Activez IMAP sur sa page web pour l’obtenir.
service-163 = 163 Mail veut ici son propre code d’autorisation. Activez SMTP sur sa page web pour l’obtenir.
    .inbox = 163 Mail veut ici son propre code d’autorisation. Activez IMAP sur sa page web pour l’obtenir.

# --- wait ---

wait-title = Consultez vos e-mails
wait-lead = Hikvision envoie en général le code en moins de 5 minutes.
wait-lead-to = Hikvision envoie en général le code en moins de 5 minutes à { $address }.
wait-by = Arrive en général avant { $time }
wait-left = { $minutes ->
    [one] Encore { $minutes } minute environ
    [many] Encore { $minutes } minutes environ
   *[other] Encore { $minutes } minutes environ
}
wait-progress = En attente de l’e-mail
wait-while = En attendant
wait-spam = Regardez aussi dans « Spam » ou « Indésirables ».
wait-plugged = Laissez la caméra branchée. L’éteindre annule le code.
wait-close = Vous pouvez fermer l’application. Elle se rouvrira ici.
wait-keep-open = Gardez l’application ouverte jusqu’à la fin. { $why }
not-remembered-room = Cet ordinateur n’a plus de place pour retenir où vous en êtes.
not-remembered-folder = Le dossier de données de Regain ne peut pas être modifié.
not-remembered = Cet ordinateur ne peut pas retenir où vous en êtes.
wait-valid = Le code expire { $until }.
wait-late = C’est plus long que d’habitude
wait-late-spam = Regardez dans « Spam » ou « Indésirables ».
wait-late-attached = Vérifiez que l’image était jointe à votre e-mail.
wait-late-again = Sinon, envoyez-la à nouveau.
wait-late-slow = Certains codes mettent une heure, voire un jour ouvré.
wait-expired = Ce code est trop ancien
wait-expired-text = Un code expire après 48 heures. Demandez une nouvelle image et envoyez-la.
link-no-email = Pas d’e-mail après 5 minutes ?
button-have-code = J’ai le code
button-send-again = Renvoyer la même image
button-new-request = Nouvelle demande
demo-title = La boîte mail de la démo
demo-mail = E-mail pour { $to }
demo-code = Votre code : { $code }
button-copy-code = Copier le code

# --- code ---

code-title = Saisissez le code reçu par e-mail
code-lead = Copiez-le depuis l’e-mail et collez-le ici. Le code expire { $until }.
code-lead-plain = Copiez-le depuis l’e-mail et collez-le ici.
field-code = Code
code-once = La caméra vérifie le code plus tard, avec votre nouveau mot de passe.

# --- watch: the inbox, beside the wait ---

watch-title = Surveiller la boîte de réception
watch-lead = Utilisez la boîte de réception indiquée à l’installation de la caméra.
watch-lead-to = Le code ira à { $address }. Utilisez cette boîte de réception.
watch-status = Connexion à la boîte de réception…
watch-app-password = Certaines messageries veulent ici un mot de passe d’application. Déjà gardé par Regain ? Laissez ce champ vide.
watch-closed = { $name } n’ouvre cette boîte de réception à aucun autre logiciel. Consultez-la sur sa page web.
watch-keep = Le garder dans le coffre de mots de passe de cet ordinateur
watch-reads = Regain regarde de qui viennent les nouveaux e-mails. Il n’ouvre que ceux de Hikvision.
watch-changes = Il ne change rien dans la boîte de réception. Il s’arrête quand vous avez terminé.
watch-forgotten = Le mot de passe n’est plus gardé.
field-inbox-address = Adresse de la boîte de réception
field-inbox-password = Mot de passe de la boîte de réception
hint-inbox-server = imap.example.org
button-start-watching = Surveiller la boîte
link-forget-mailbox = Oublier un mot de passe gardé
link-watch = Laisser Regain surveiller la boîte
link-watch-again = Surveiller à nouveau
link-stop-watching = Ne plus surveiller
watching-since = Boîte surveillée : { $name }@…, depuis { $time }
watching-lost = Connexion perdue. Prochain essai : { $time }
watching-other-sender = Un e-mail qui cite Hikvision est venu d’une autre adresse. Regain ne l’a pas ouvert : regardez dans votre boîte de réception.
watching-ended = Regain ne peut plus surveiller la boîte de réception. Consultez-la vous-même.
keeping-kept = Son mot de passe est dans le coffre de mots de passe de cet ordinateur.
keeping-missing = Cet ordinateur n’a pas de coffre de mots de passe. Regain vous redemandera le mot de passe.
keeping-closed = Le coffre de mots de passe est resté fermé. Regain vous redemandera le mot de passe.

# --- codes that are offered ---

offer-arrived = Un code est arrivé ({ $time })
offer-mail = Un e-mail de Hikvision est arrivé ({ $time })
offer-no-code = Nous n’y avons pas trouvé de code. Lisez-le vous-même.
offer-found = Ceci ressemble au code : { $code }
offer-copied = Vous avez peut-être copié le code
offer-junk = L’e-mail était dans « Spam » ou « Indésirables ».
offer-unproven = L’e-mail dit venir de Hikvision. Regain ne peut pas le prouver. La caméra vérifiera le code.
link-show-arrival = Afficher l’e-mail
link-hide-arrival = Masquer l’e-mail
button-use-code = Utiliser
notice-title = L’e-mail est arrivé
notice-text = Revenez à Regain pour continuer.
