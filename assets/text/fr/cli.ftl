# Words of the command line. One sentence each, with what to do.

cli-help =
    Regain { $version } : retrouvez l’accès à votre propre caméra Hikvision.

    regain                               ouvre la fenêtre
    regain --demo [--scenario S]         pareil avec une caméra fictive ; sans écran : des images de chaque page
    regain find [--seconds N] [--interface IP] [--json]
                                         liste les caméras
    regain probe ADRESSE [--json]        ce que propose une caméra, en lecture seule
    regain relay ADRESSE [--json]        la page de la caméra à travers cet ordinateur ; dit ce qu’il voit, sans valeurs
    regain rehearse [--scenario S] [--mail desk|real] [--pictures DIR] [--json]
                                         joue tout le parcours avec une caméra fictive ; avec de vrais e-mails
                                         par Exim et Dovecot, s’ils sont installés
    regain simulate [--bind IP] [--http-port N] [--https-port N] [--scenario S] [--json] [OPTIONS]
                                         la caméra fictive comme programme
        --sadp                           répond aux recherches ; avec chacune des options suivantes aussi :
        --count N                        tant de caméras (2000 au plus), chacune à l’adresse suivante
        --sadp-mode unicast|multicast|both
                                         où vont les réponses
        --claims-address IP              annonce une autre adresse, comme une caméra d’un autre réseau
        --hello-after SECONDES           se tait jusque-là, puis s’annonce, comme une caméra qui démarre
        --onvif, --onvif-only            répond aussi aux recherches ONVIF, ou à elles seules

    --renderer auto|gl|software          comment la fenêtre est dessinée
    --language TAG                       la langue de tous les textes, par exemple en, es ou pt-BR
    --version, --help

    Scénarios : { $scenarios }

cli-unknown-argument = Regain ne connaît pas « { $argument } » ; « regain --help » liste ce qu’il connaît.
cli-missing-value = « { $option } » doit être suivi d’une valeur ; « regain --help » montre comment.
cli-bad-value = « { $value } » ne convient pas à « { $option } » ; « regain --help » montre ce qui convient.
cli-no-language = Regain ne parle pas « { $language } ». Il parle : { $languages }
cli-conflict = « { $one } » et « { $other } » ne vont pas ensemble ; « regain --help » montre ce qui va.
cli-needs-demo = « --scenario », « --pictures » et « --json » demandent ici « --demo » ; « regain --help » montre comment.
cli-missing-address = Indiquez quelle caméra, par exemple « 192.168.1.64 ».
cli-bad-address = « { $address } » n’est pas une adresse de caméra ; écrivez-la comme 192.168.1.64 ou 192.168.1.64:8080.

cli-already-open = Regain est déjà ouvert, mais sa fenêtre ne répond pas. Attendez un instant et cherchez sa fenêtre ; s’il n’y en a pas, fermez votre session sur cet ordinateur, puis rouvrez-la.
cli-no-display = Il n’y a pas d’écran ici pour ouvrir une fenêtre ; « regain --demo » fonctionne aussi sans écran.
cli-no-window = La fenêtre n’a pas pu s’ouvrir : { $reason }. Rien n’a été modifié dans la caméra. Fermez votre session sur cet ordinateur, rouvrez-la, puis relancez Regain.
cli-no-window-gl = La fenêtre n’a pas pu s’ouvrir : { $reason }. Essayez « regain --renderer software ».
cli-no-window-library = La fenêtre n’a pas pu s’ouvrir, car une partie du bureau n’est pas installée : { $reason }. Installez libx11, libx11-xcb, libxcursor, libxi et libxkbcommon-x11, puis relancez Regain.
cli-broke-off-title = Regain doit se fermer
cli-broke-off = Regain s’est arrêté à cause d’une erreur de sa part ({ $reason }). Relancez-le : ce que vous aviez commencé est gardé. Si un nouveau mot de passe était en route, Regain vous aide à vérifier s’il fonctionne. Le journal est dans { $folder }.
cli-no-log = Regain continue sans son journal : { $reason }.
cli-log-no-file = ce qui se trouve à sa place n’est pas un fichier
cli-no-start = Regain n’a pas pu démarrer : { $reason }. Vérifiez qu’il est possible d’écrire dans votre dossier de données.
cli-no-threads = Regain n’a pas pu démarrer : le système ne lui accorde plus de threads ni de fichiers ouverts ({ $reason }). Fermez d’autres programmes, puis relancez Regain.
cli-no-disk = Regain n’a pas pu démarrer : le disque qui contient son dossier de données ne répond pas. Vérifiez ce disque et son câble, ou redémarrez cet ordinateur, puis relancez Regain.
cli-no-scratch = Regain n’a pas pu démarrer : pas de place pour des fichiers temporaires dans { $folder } ({ $reason }). Vérifiez que ce dossier existe et qu’il est possible d’y écrire.
cli-no-simulator = La caméra fictive n’a pas pu démarrer : { $reason }. Essayez un autre port ou une autre adresse.
cli-no-mail-program = Les vrais e-mails demandent {$program}, qui n’est pas installé ici ; installez-le, ou retirez « --mail real ».
cli-no-mail-servers = Les vrais serveurs de messagerie n’ont pas pu démarrer : { $reason }. Retirez « --mail real » pour vous en passer.
cli-no-output = Le résultat n’a pas pu être écrit : { $reason }. Vérifiez où il va.
cli-no-pictures = Les images n’ont pas pu être écrites : { $reason }. Choisissez un autre dossier.

cli-found = { $model } à l’adresse { $address }, fin du numéro de série : { $serial }
cli-unknown-model = Caméra
cli-unknown-serial = inconnue
cli-none-no_adapter_up = Cet ordinateur n’est connecté à aucun réseau. Rejoignez le réseau de la caméra et relancez la recherche.
cli-none-only_vpn = Cet ordinateur est sur un VPN et sur aucun autre réseau. Rejoignez le réseau de la caméra et relancez la recherche.
cli-none-firewall_may_drop = Aucune caméra n’a répondu. Un pare-feu de cet ordinateur retient la recherche : autorisez-la, ou utilisez l’adresse de la caméra.
cli-none-wifi_isolation = Aucune caméra n’a répondu. Le Wi-Fi isole peut-être ses appareils, comme un réseau invité : rejoignez le réseau domestique.
cli-none-port_taken = Aucune caméra n’a répondu, et un autre programme occupe le port de recherche : fermez-le et relancez la recherche.
cli-none-windows_public_profile = Aucune caméra n’a répondu. Windows prend peut-être ce réseau pour un réseau public : choisissez « Réseau privé » et relancez la recherche.
cli-none-macos_local_network = Aucune caméra n’a répondu. Autorisez ce programme à utiliser le réseau local dans Réglages Système et relancez la recherche.
cli-none-other_network = Aucune caméra n’a répondu. Vérifiez qu’elle est alimentée, qu’elle est sur le même réseau et qu’aucun pare-feu ne bloque les réponses.
cli-port-taken = Un autre programme occupe le port de recherche : la liste est peut-être incomplète.

cli-probe-offline = Rien ne répond à l’adresse { $address }. Vérifiez l’adresse et l’alimentation de la caméra.
cli-probe-broken-off = Quelque chose répond à l’adresse { $address }, mais sa réponse s’interrompt. Attendez une minute, puis réessayez.
cli-probe-changes = L’appareil à l’adresse { $address } présente un autre certificat d’une question à l’autre. Quelqu’un s’est peut-être glissé entre les deux : rien de ce qu’il dit ne compte.
cli-probe-unknown = Aucun appareil ne porte ici le nom { $address }. Vérifiez son orthographe.
cli-probe-other = Quelque chose répond à l’adresse { $address }, mais ce n’est pas une caméra Hikvision.
cli-probe-outdated = La caméra à l’adresse { $address } ne connaît qu’une protection ancienne, que Regain ne gère pas. Essayez son adresse avec http:// devant.
cli-probe-way = Retrouver l’accès par e-mail : { $way ->
        [offered] cette caméra le propose et une adresse y est enregistrée
        [no_address_saved] personne n’a enregistré d’adresse, aucun code ne peut donc être envoyé
        [not_offered] cette caméra ne le propose pas
        [not_activated] la caméra n’a pas encore de mot de passe, il n’y a donc rien à réinitialiser
        [other_segment] la caméra ne le propose qu’à son propre réseau, et cet ordinateur est sur un autre
        [not_named] la caméra ne l’annonce pas, donc sans doute pas ; un essai le dira
       *[hidden] la caméra ne le dit pas ; un essai le dira
    }.
cli-probe-activated = Un premier mot de passe a été choisi : { $answer ->
        [yes] oui
        [no] non, la caméra est neuve
       *[unknown] la caméra ne le dit pas
    }.

cli-probe-model = Modèle : { $model }.
cli-probe-other-way = Elle propose aussi : { $way }.
cli-probe-asked = { $path } : { $answer }
cli-probe-silent = aucune réponse

cli-simulating = La caméra fictive répond à http://{ $address }/ et son mot de passe est { $password }.
cli-simulated-camera = { $model } à http://{ $address }/, numéro de série { $serial }
cli-too-many-files = Le système accorde à ce programme trop peu de fichiers ouverts pour tant de caméras ; augmentez d’abord la limite, par exemple avec « ulimit -n 8192 », ou lancez-en moins.
cli-simulated-mail = Un e-mail avec le code { $code } est arrivé dans la boîte mail du propriétaire.

cli-demo-offscreen = Pas d’écran ici : le parcours se joue sans fenêtre.
cli-step = { $step } : { $ms } ms
cli-step-trouble = { $step }, { $trouble } : { $ms } ms
cli-rehearsal-done = Terminé : le nouveau mot de passe ouvre la caméra, l’ancien ne l’ouvre plus.
cli-rehearsal-clock = L’horloge de la caméra était fausse ; elle a été réglée.
cli-rehearsal-address = L’adresse qui reçoit les codes a été modifiée.
cli-rehearsal-stopped = Arrêt : { $trouble }.
cli-rehearsal-stuck = Arrêt : rien ne s’est passé pendant { $seconds } secondes.
cli-pictures-in = Les images sont dans { $folder }.

dialog-save-title = Enregistrer l’image pour Hikvision
dialog-pick-title = Choisir l’image de la page de la caméra
dialog-sheet-title = Enregistrer la fiche pour l’assistance

cli-no-relay = La page de la caméra n’a pas pu passer par cet ordinateur : { $reason }. Ouvrez-la directement dans votre navigateur.
cli-relay-ready = Ouvrez cette adresse dans votre navigateur ; elle ne sert qu’une fois : { $url }
cli-relay-link = Si le navigateur a été fermé, cette adresse rouvre la page : { $url }
cli-relay-opened = La page a été ouverte.
cli-relay-picture = La page a obtenu l’image pour le service de réinitialisation.
cli-relay-sent = La page a envoyé un nouveau mot de passe ({ $request }) : { $shape }
cli-relay-known-form = Il est écrit sous une forme que Regain connaît : { $dialects }
cli-relay-one-of-forms = Il est écrit sous l’une de ces formes, qui se ressemblent : { $dialects }
cli-relay-unknown-form = Il est écrit sous une forme que Regain ne connaît pas.
cli-relay-addresses = La caméra a dit combien d’adresses e-mail y sont enregistrées : { $count }
cli-relay-address-saved = La page a modifié l’adresse e-mail enregistrée dans la caméra.
cli-relay-no-email = La caméra dit qu’elle ne peut pas envoyer de code par e-mail.
cli-relay-locked = La caméra n’accepte aucun essai pendant un moment.
cli-relay-locked-for = La caméra n’accepte aucun essai pour l’instant. Minutes d’attente : { $minutes }
cli-relay-old-protection = Cette caméra ne connaît qu’une protection ancienne, que Regain ne gère pas. Ouvrez sa page directement dans votre navigateur : { $url }
cli-relay-answered = La caméra a répondu : { $outcome }

relay-opening = La page de votre caméra s’ouvre…
relay-refused = Ce lien ne sert qu’une fois, dans le navigateur qui l’a ouvert en premier. Dans Regain, cliquez sur « Ouvrir la page caméra » : cela crée un nouveau lien.
relay-unreachable = Votre caméra ne répond pas. Rien n’a été modifié. Attendez un instant, puis actualisez cette page.
relay-lost = Votre caméra a reçu le nouveau mot de passe et n’a pas répondu. Il est peut-être en place, ou pas. Connectez-vous avec lui pour le savoir.
relay-other-camera = Une autre caméra a maintenant cette adresse. Regain ne lui a pas envoyé le nouveau mot de passe. Rien n’a été modifié. Revenez à Regain.
relay-old-protection = Votre caméra ne connaît qu’une protection ancienne, que Regain ne gère pas. Rien n’a été modifié. Ouvrez la page sans Regain.
relay-elsewhere = Votre caméra a voulu vous mener à une autre adresse. Regain ne l’a pas suivie. Rien n’a été modifié.
