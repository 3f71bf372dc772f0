# Every sentence that people see. Short words, short sentences; nothing here is built from two parts.

app-name = Regain
window-title = Mot de passe de caméra oublié - Regain
not-made-by = Regain n’est pas un produit Hikvision.

# Two whole sentences behind one another, and two names of a list: how a language puts them together.
two-sentences = { $one } { $other }
two-of-a-list = { $one }, { $other }

# --- the frame ---

stage-find = Trouver votre caméra
stage-prove = Prouver qu’elle est à vous
stage-password = Choisir un mot de passe
stage-done = Terminé
sub-method = Choisir le moyen
sub-privacy = Confidentialité
sub-export = Récupérer l’image
sub-request = Envoyer l’image
sub-wait = Attendre l’e-mail
sub-code = Saisir le code
sub-answers = Répondre aux questions
rail-count = Étape { $n } sur { $total }
rail-count-short = { $n }/{ $total }
rail-entry = Étape { $n } sur { $total } : { $stage }
rail-entry-done = Étape { $n } sur { $total } : { $stage }, terminée
page-scroll-bar = Faire défiler cette page
list-scroll-bar = Faire défiler la liste
rail-list = Étapes
rail-here = Vous êtes ici
rail-part-done = { $step }, terminé
camera-nameless = Votre caméra
camera-line = { $model } · { $address }
row-line = { $address } · n° de série : …{ $tail }

demo-strip = Démo – une caméra fictive, rien ne quitte cet ordinateur
link-stuck = Je n’y arrive pas
stuck-title = Si vous n’y arrivez pas
stuck-other = Autres moyens
stuck-other-text = Sur la page de la caméra, cherchez « Mot de passe oublié » (Forgot password). Elle propose peut-être des questions de sécurité ou un fichier clé.
stuck-support = Rien n’a marché ? Demandez à quelqu’un
stuck-support-text = Le magasin ou l’installateur peut vous aider. L’assistance Hikvision demande le modèle et le numéro de série.
stuck-about = Regain n’est pas un produit Hikvision. Il suit la méthode du fabricant pour réinitialiser un mot de passe.
button-close-help = Fermer l’aide
button-copy-details = Copier les détails
button-back = Retour
button-stop = Arrêter
button-continue = Continuer
button-close = Fermer
button-close-anyway = Fermer quand même
button-copied = Copié
label-details = Détails
details-said = La réponse était : { $said }

# --- time ---

monday = lundi
tuesday = mardi
wednesday = mercredi
thursday = jeudi
friday = vendredi
saturday = samedi
sunday = dimanche
january = janvier
february = février
march = mars
april = avril
may = mai
june = juin
july = juillet
august = août
september = septembre
october = octobre
november = novembre
december = décembre
time-today = aujourd’hui à { $time }
time-tomorrow = demain à { $time }
time-yesterday = hier à { $time }
time-on-day = { $weekday } { $day } { $month } à { $time }
time-on-date = { $weekday } { $day } { $month } { $year } à { $time }
time-after-change = { $time } (heure d’hiver)
# 0 to 23, then 1 to 12.
clock-time = { NUMBER($hour, minimumIntegerDigits: 2) }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-time-of-twelve = { $hour }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-am = { $time } AM
clock-pm = { $time } PM

# --- resume ---

resume-title = Reprendre où vous en étiez ?
resume-lead = Vous avez demandé un code pour cette caméra.
resume-lead-unsent = L’image de cette caméra n’a pas encore été envoyée.
resume-lead-doubt = Un nouveau mot de passe était en route vers la caméra.
resume-asked = C’était { $when }.
resume-asked-code = Vous avez demandé le code { $when }.
resume-fetched = La caméra l’a fournie { $when }.
resume-valid = Le code expire { $until }. Un redémarrage de la caméra l’annule.
resume-doubt = Nous pouvons vérifier si le nouveau mot de passe fonctionne.
resume-unsent = Si vous l’avez envoyée, reprenez quand même.
resume-over = D’après l’horloge de cet ordinateur, le code a expiré { $until }. Est-elle à l’heure ? Sinon, reprenez.
resume-clock-behind = Entre-temps, l’horloge de cet ordinateur a été reculée. Les heures de ces pages peuvent être fausses.
link-other-camera = Une autre caméra
link-remove-journey = Effacer de l’ordinateur
button-carry-on = Reprendre
button-start-again = Recommencer

# --- find ---

find-title = Retrouvez l’accès à votre caméra
find-lead = Choisissez-la ci-dessous. Rien ne change avant l’étape 3.
find-lead-none = D’abord, nous la cherchons. Rien ne change avant l’étape 3.
find-newer-memo = Une version plus récente de Regain a servi sur cet ordinateur. Ce qu’elle garde reste intact. Ouvrez-la pour continuer.
find-damaged-memo = Ce que Regain gardait d’une démarche précédente est illisible. Nous l’avons mis de côté. Recommencez ici.
find-broke-off = La dernière fois, Regain s’est arrêté à cause d’une erreur de sa part. Vous pouvez reprendre là où vous en étiez.
find-cut-off = La dernière fois, Regain a été interrompu. Vous pouvez reprendre là où vous en étiez.
find-earlier = Pas encore terminé
earlier-camera = { $model }, n° de série : …{ $end }
earlier-camera-at = { $model }, adresse { $address }
earlier-asked = Vous avez demandé un code { $when }.
earlier-unsent = Vous avez demandé une image { $when }. Elle n’a pas encore été envoyée.
earlier-doubt = Un nouveau mot de passe était en route. Nous pouvons vérifier s’il fonctionne.
button-carry-on-with = Reprendre avec { $camera }
find-need-network = Même réseau domestique
find-need-inbox = Accès à la boîte enregistrée
find-need-time = Environ 10 minutes
find-label = L’étiquette de la caméra et celle de son emballage se terminent par les mêmes quatre caractères.
find-label-picture = Une étiquette dont le numéro se termine par { $tail }
find-unplug = Deux se ressemblent ? Débranchez la vôtre un instant, puis cherchez à nouveau.
find-searching = Recherche sur votre réseau domestique…
find-count = { $count ->
    [one] Nous avons trouvé { $count } caméra.
    [many] Nous avons trouvé { $count } caméras.
   *[other] Nous avons trouvé { $count } caméras.
}
find-so-far = { $count ->
    [one] { $count } pour l’instant
    [many] { $count } pour l’instant
   *[other] { $count } pour l’instant
}
find-none = Pas encore de caméra.
find-incomplete = Cette liste est peut-être incomplète. Fermez les autres logiciels de caméra, puis cherchez à nouveau.
find-list = Caméras sur votre réseau
link-not-listed = Ma caméra n’y est pas
link-look-again = Chercher à nouveau
link-look-everywhere = Chercher partout
link-more-reasons = Autres raisons
field-address = Adresse de la caméra
hint-address = Par exemple 192.168.1.64

family-camera = Caméra
family-thermal = Caméra thermique
family-recorder = Enregistreur
family-doorbell = Sonnette
family-access = Contrôle d’accès
family-alarm = Centrale d’alarme
row-kind = { $kind } { $model }
row-nameless = Appareil inconnu

# --- badges: a few words in the row; then what to do ---

note-lead = { $note }.
badge-not_activated = Pas encore configurée
    .do = Elle n’a pas encore de mot de passe : aucun code n’est nécessaire. Cliquez sur « Continuer » pour voir la suite.
badge-other_segment = Autre réseau
    .do = Cet ordinateur ne peut pas encore la joindre. Branchez-le sur le même réseau que la caméra.
spare-address = Cet ordinateur ne peut pas encore la joindre. Dans les réglages réseau de cet ordinateur, utilisez pendant un moment l’adresse { $address } et le masque { $mask }. Nous ne modifions jamais la caméra.
badge-clock_wrong = Horloge fausse
    .do = Elle a peut-être été privée de courant. Laissez-la branchée jusqu’à la fin.
badge-recorders_own = Derrière un enregistreur
    .do = Elle est branchée sur un enregistreur. Changez son mot de passe depuis celui-ci.
badge-not_hikvision = Pas une Hikvision
    .do = Son fabricant a une autre méthode. Cette application ne peut pas aider ici.
badge-only_onvif = Recherche élargie
    .do = Elle n’a pas répondu à la recherche de Hikvision. Vous pouvez essayer sans risque.
badge-cannot_reset_by_email = Pas de code par e-mail
    .do = C’est ce qu’elle indique. Cliquez sur « Continuer » pour voir les autres moyens.
note-new = Nouvelle cette fois
note-silent = Pas de réponse cette fois
note-done = { $minutes ->
    [0] Terminé à l’instant
    [one] Terminé il y a { $minutes } minute
    [many] Terminé il y a { $minutes } minutes
   *[other] Terminé il y a { $minutes } minutes
}
note-email-likely = Code par e-mail probable

# --- why the list is empty; what to do ---

cause-no_adapter_up = Cet ordinateur n’est connecté à aucun réseau
    .do = Branchez un câble ou connectez-le au Wi-Fi de la maison.
cause-only_vpn = Cet ordinateur est seulement sur un VPN
    .do = Connectez-le aussi à votre réseau domestique.
cause-firewall_may_drop = Un pare-feu bloque peut-être les réponses
    .do = Autorisez Regain dans le pare-feu de cet ordinateur, ou saisissez l’adresse de la caméra.
cause-wifi_isolation = Le Wi-Fi isole peut-être les appareils
    .do = Quittez le Wi-Fi invité, ou utilisez un câble.
cause-port_taken = Un autre logiciel de caméra est ouvert
    .do = Fermez-le. SADP et iVMS en font partie.
cause-windows_public_profile = Windows voit peut-être un réseau public
    .do = Ouvrez les réglages réseau et choisissez « Réseau privé ».
cause-macos_local_network = Ce Mac bloque peut-être Regain
    .do = Dans Réglages Système, ouvrez « Confidentialité et sécurité », puis « Réseau local ». Activez Regain.
cause-other_network = Caméra éteinte, ou sur un autre réseau ?
    .do = Vérifiez son alimentation. Si elle est branchée sur un enregistreur, saisissez l’adresse de celui-ci.

# --- check ---

check-title = Nous examinons votre caméra
check-lead = Nous demandons à la caméra ce qu’elle sait faire. Cela ne change rien.
check-status = Nous interrogeons la caméra…

# --- privacy ---

privacy-title = Avant de demander le code
privacy-lead = Quatre points sur la suite.
privacy-what = Ce qui est envoyé
privacy-what-text = Une image au motif carré, appelé QR code. Elle identifie votre caméra.
privacy-whom = Qui la reçoit
privacy-whom-text = Hikvision, à l’adresse { $address }. Vous l’envoyez par e-mail. Nous n’envoyons rien à personne d’autre.
privacy-named-later = L’adresse habituelle. Votre caméra l’indique à l’étape suivante.
privacy-why = Pourquoi
privacy-why-text = Hikvision identifie votre caméra et vous envoie le code par e-mail.
privacy-kept = Ce que nous gardons
privacy-kept-text = L’image, jusqu’à ce que vous ayez terminé. Pas le code.
link-full-notice = Lire la notice complète
link-less-notice = Afficher moins
notice-1 = Regain fonctionne sur cet ordinateur, sans compte ni pistage.
notice-2 = Il parle à votre caméra. Il ne contacte votre messagerie que si vous envoyez d’ici ou lui faites surveiller la boîte.
notice-3 = L’image, le modèle de la caméra et les heures restent sur cet ordinateur. Tout est effacé à la fin.
notice-4 = Hikvision voit l’image et l’adresse d’où vous l’envoyez. Sa propre politique de confidentialité s’y applique.
button-accept = Accepter et continuer

# --- saved address ---

saved-address-title = Quelle boîte mail pouvez-vous lire ?
saved-address-lead = Plusieurs adresses e-mail sont enregistrées dans la caméra. Le code ira à celle que vous choisissez.
saved-address-unnamed = Adresse enregistrée { $number }
saved-address-other = Chaque adresse a sa propre image. Si le code n’arrive pas, revenez et choisissez-en une autre.

# --- password ---

password-title = Choisissez un nouveau mot de passe
password-lead = Il servira, avec le nom « { $user } », à ouvrir cette caméra.
field-password = Nouveau mot de passe
field-repeat = Saisissez-le à nouveau
rule-length = { $min } à { $max } caractères
rule-kinds = Au moins deux types : a–z, A–Z, 0–9, symboles
rule-characters = Ni accents, ni guillemets, ni « : »
rule-name = Ne contient pas « { $user } »
rule-met = { $rule } : c’est bon
rule-open = { $rule } : pas encore
rule-too-long = { $min } à { $max } caractères, il y en a { $count }
password-longer = Plus il est long, plus il est sûr. Utilisez si possible les { $max } caractères.
password-unprotected = Cette caméra ne peut pas protéger ce que nous envoyons. Continuez seulement sur un réseau de confiance.
password-stops = L’ancien mot de passe cesse aussitôt de fonctionner.
password-devices = Les téléphones et enregistreurs qui l’utilisent demanderont le nouveau.
password-keep = Le garder dans le coffre de mots de passe de cet ordinateur
button-suggest = M’en proposer un
password-suggested = Celui-ci vous convient-il ?
button-use-password = Utiliser
button-show-password = Afficher le nouveau mot de passe
button-hide-password = Masquer le nouveau mot de passe
button-show-repeat = Afficher le mot de passe répété
button-hide-repeat = Masquer le mot de passe répété
button-show-mail = Afficher le mot de passe de la boîte
button-hide-mail = Masquer le mot de passe de la boîte
button-set-password = Changer le mot de passe

# --- done ---

done-title = Votre caméra a un nouveau mot de passe
done-lead = Regain s’est connecté { $when }. Le mot de passe fonctionne.
done-snapshot = Une vue de la caméra
done-caption = Vue de la caméra, { $when }
done-unknown-form = La page de votre caméra a répondu d’une façon nouvelle pour Regain. Copiez les détails et publiez-les là où vous avez obtenu Regain. Utilisez le formulaire « Regain learned something from my camera ». Les détails ne contiennent aucun secret.
done-order = Pour finir

# --- done: the clock ---

done-clock-shows = La caméra : { $camera }. Cet ordinateur : { $computer }.
done-clock-right = L’horloge de la caméra est à l’heure
done-clock-zone = La caméra est sur un autre fuseau horaire
done-clock-ahead = L’horloge de la caméra avance de { $amount }
done-clock-behind = L’horloge de la caméra retarde de { $amount }
done-clock-says = Nous lui donnons l’heure et le fuseau de cet ordinateur.
done-clock-server = Nous lui donnons l’heure et le fuseau de cet ordinateur. Le serveur de temps de la caméra ne répond pas : nous le désactivons.
done-clock-set = Nous l’avons réglée puis vérifiée : elle est à l’heure.
done-clock-unknown = La caméra n’a pas donné son heure
done-setting-clock = Réglage de l’horloge…
button-set-clock = Régler l’horloge
amount-minutes = { $n ->
    [one] { $n } minute
    [many] { $n } minutes
   *[other] { $n } minutes
}
amount-hours = { $n ->
    [one] { $n } heure
    [many] { $n } heures
   *[other] { $n } heures
}
amount-days = { $n ->
    [one] { $n } jour
    [many] { $n } jours
   *[other] { $n } jours
}
amount-years = { $n ->
    [one] { $n } an
    [many] { $n } ans
   *[other] { $n } ans
}

# --- done: the address for next time ---

done-recovery-to = La prochaine fois, les codes iront à { $addresses }
done-recovery-note = Pouvez-vous lire cette boîte mail ?
done-recovery-none = Aucune adresse e-mail pour la prochaine fois
done-recovery-none-note = Sans adresse, aucun code ne peut arriver.
done-recovery-saved = Elle est enregistrée, et la caméra l’affiche.
done-recovery-replaces = { $n ->
    [0] Nous l’écrivons dans la caméra, rien d’autre.
    [one] Elle remplace l’ancienne. Rien d’autre ne change.
    [many] Elle remplace les { $n }. Rien d’autre ne change.
   *[other] Elle remplace les { $n }. Rien d’autre ne change.
}
field-recovery-address = Votre adresse e-mail
done-saving-address = Enregistrement de l’adresse…
button-change-short = Modifier
button-change-address = Modifier cette adresse
button-type-address = Saisir une adresse
button-save-address = Enregistrer l’adresse
link-keep-address = La laisser telle quelle
done-signed-out = Notre connexion est terminée. Vous pouvez modifier ceci sur la page de la caméra.

# --- done: what else uses the old password ---

done-others = À changer aussi : téléphones, enregistreurs
done-others-stop = Arrêtez d’abord ce qui se connecte tout seul, comme un enregistreur. Des essais ratés verrouillent la caméra.
done-others-type = Saisissez le nouveau mot de passe dans chaque application mobile et chaque enregistreur.
done-others-start = Puis remettez-les en marche.
button-show-how = Voir comment
button-hide-how = Masquer

# --- done: the password store ---

done-kept = Il est dans le coffre de mots de passe de cet ordinateur. Cherchez « regain » dans « { $app } ».
done-kept-demo = Dans la démo, rien n’est enregistré dans le coffre de mots de passe de cet ordinateur.
store-linux = Mots de passe et clés
store-macos = Trousseaux d’accès
store-windows = Gestionnaire d’identification
done-keeping = En attente du coffre de mots de passe de cet ordinateur…
done-not-kept = Le mot de passe n’a pas pu être gardé
done-not-kept-todo = Copiez-le ou notez-le maintenant. Une fois Regain fermé, il disparaît.

# --- the new password, until the last page closes ---

fresh-title = Votre nouveau mot de passe
fresh-hidden = Masqué
fresh-write = Gardez-le bien. Il s’efface à la fermeture.
button-show-short = Afficher
button-hide-short = Masquer
