# Every sentence that people see. Short words, short sentences; nothing here is built from two parts.

app-name = Regain
window-title = Camerawachtwoord herstellen – Regain
not-made-by = Regain is niet van Hikvision.

# Two whole sentences behind one another, and two names of a list: how a language puts them together.
two-sentences = { $one } { $other }
two-of-a-list = { $one }, { $other }

# --- the frame ---

stage-find = Camera zoeken
stage-prove = Eigendom aantonen
stage-password = Wachtwoord kiezen
stage-done = Klaar
sub-method = Manier kiezen
sub-privacy = Privacyverklaring
sub-export = Afbeelding ophalen
sub-request = Afbeelding verzenden
sub-wait = Wachten op de e-mail
sub-code = Code invoeren
sub-answers = Vragen beantwoorden
rail-count = Stap { $n } van { $total }
rail-count-short = { $n }/{ $total }
rail-entry = Stap { $n } van { $total }: { $stage }
rail-entry-done = Stap { $n } van { $total }: { $stage }, afgerond
page-scroll-bar = Door deze pagina schuiven
list-scroll-bar = Door de lijst schuiven
rail-list = Stappen
rail-here = U bent hier
rail-part-done = { $step }, afgerond
camera-nameless = Uw camera
camera-line = { $model } · { $address }
row-line = { $address } · serienummer eindigt op { $tail }

demo-strip = Demo – een ingebouwde camera, niets verlaat deze computer
link-stuck = Ik kom er niet uit
stuck-title = Als u er niet uitkomt
stuck-other = Andere manieren
stuck-other-text = Zoek op de camerapagina naar ‘Wachtwoord vergeten’ (Forgot password). Misschien kan het daar met beveiligingsvragen of een sleutelbestand.
stuck-support = Heeft niets geholpen? Vraag iemand om hulp
stuck-support-text = De winkel of de installateur kan helpen. De helpdesk van Hikvision vraagt naar het model en het serienummer.
stuck-about = Regain is niet van Hikvision. Het wachtwoord wordt hersteld op de manier van de fabrikant zelf.
button-close-help = Hulp sluiten
button-copy-details = Details kopiëren
button-back = Terug
button-stop = Stoppen
button-continue = Doorgaan
button-close = Sluiten
button-close-anyway = Toch sluiten
button-copied = Gekopieerd
label-details = Details
details-said = Het antwoord was: { $said }

# --- time ---

monday = maandag
tuesday = dinsdag
wednesday = woensdag
thursday = donderdag
friday = vrijdag
saturday = zaterdag
sunday = zondag
january = januari
february = februari
march = maart
april = april
may = mei
june = juni
july = juli
august = augustus
september = september
october = oktober
november = november
december = december
time-today = vandaag om { $time }
time-tomorrow = morgen om { $time }
time-yesterday = gisteren om { $time }
time-on-day = { $weekday } { $day } { $month } om { $time }
time-on-date = { $weekday } { $day } { $month } { $year } om { $time }
time-after-change = { $time } (wintertijd)
# 0 to 23, then 1 to 12.
clock-time = { NUMBER($hour, minimumIntegerDigits: 2) }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-time-of-twelve = { $hour }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-am = { $time } a.m.
clock-pm = { $time } p.m.

# --- resume ---

resume-title = Verdergaan waar u was gebleven?
resume-lead = U hebt voor deze camera een code aangevraagd.
resume-lead-unsent = De afbeelding van deze camera is nog niet verzonden.
resume-lead-doubt = Er was een nieuw wachtwoord onderweg naar de camera.
resume-asked = Aangevraagd: { $when }
resume-asked-code = Code aangevraagd: { $when }
resume-fetched = Van de camera gekregen: { $when }
resume-valid = De code werkt tot { $until } en vervalt als de camera opnieuw opstart.
resume-doubt = We kunnen nagaan of het nieuwe wachtwoord werkt.
resume-unsent = Hebt u de afbeelding toch verzonden? Ga dan gewoon verder.
resume-over = Volgens de klok van deze computer is de code verlopen ({ $until }). Loopt die klok goed? Zo niet, ga dan verder.
resume-clock-behind = De klok van deze computer is intussen teruggezet. Tijden op deze pagina’s kunnen daardoor onjuist zijn.
link-other-camera = Andere camera
link-remove-journey = Van deze computer wissen
button-carry-on = Verdergaan
button-start-again = Opnieuw beginnen

# --- find ---

find-title = Weer toegang tot uw camera
find-lead = Kies uw camera. Vóór stap 3 verandert er niets.
find-lead-none = We gaan eerst op zoek. Vóór stap 3 verandert er niets.
find-newer-memo = Op deze computer is een nieuwere versie van Regain gebruikt. Wat die heeft bewaard, blijft ongemoeid. Open die versie om daarmee verder te gaan.
find-damaged-memo = Wat Regain van de vorige keer had bewaard, is niet leesbaar. Het is apart gezet. Begin hier opnieuw.
find-broke-off = Regain is de vorige keer door een eigen fout gestopt. U kunt verdergaan waar u was gebleven.
find-cut-off = Regain werd de vorige keer onderbroken. U kunt verdergaan waar u was gebleven.
find-earlier = Nog niet klaar
earlier-camera = { $model }, serienummer eindigt op { $end }
earlier-camera-at = { $model } op { $address }
earlier-asked = Code aangevraagd: { $when }
earlier-unsent = De afbeelding is nog niet verzonden. Aangevraagd: { $when }
earlier-doubt = Er was een nieuw wachtwoord onderweg. We kunnen nagaan of het werkt.
button-carry-on-with = Verdergaan met { $camera }
find-need-network = Hetzelfde thuisnetwerk
find-need-inbox = Inbox van het opgeslagen adres
find-need-time = Zo’n 10 minuten
find-label = Het nummer op de sticker van camera en doos eindigt op dezelfde vier tekens.
find-label-picture = Een sticker met een nummer dat eindigt op { $tail }
find-unplug = Lijken er twee op elkaar? Haal bij uw camera even de stekker eruit en zoek opnieuw.
find-searching = We zoeken in uw thuisnetwerk…
find-count = { $count ->
    [one] We hebben 1 camera gevonden.
   *[other] We hebben { $count } camera’s gevonden.
}
find-so-far = { $count ->
    [one] Tot nu toe 1
   *[other] Tot nu toe { $count }
}
find-none = Nog geen camera.
find-incomplete = Deze lijst is misschien niet compleet. Sluit andere cameraprogramma’s en zoek opnieuw.
find-list = Camera’s in uw netwerk
link-not-listed = Mijn camera staat er niet bij
link-look-again = Opnieuw zoeken
link-look-everywhere = Overal zoeken
link-more-reasons = Meer oorzaken
field-address = Adres van de camera
hint-address = Bijvoorbeeld 192.168.1.64

family-camera = Camera
family-thermal = Warmtebeeldcamera
family-recorder = Recorder
family-doorbell = Deurbel
family-access = Deurlezer
family-alarm = Alarmsysteem
row-kind = { $kind } { $model }
row-nameless = Onbekend apparaat

# --- badges: a few words in the row; then what to do ---

note-lead = { $note }.
badge-not_activated = Nog niet ingesteld
    .do = Er is nog geen wachtwoord, dus er is geen code nodig. Klik op ‘Doorgaan’ om te zien wat u kunt doen.
badge-other_segment = Ander netwerk
    .do = Deze computer kan er nog niet bij. Sluit de computer aan op hetzelfde netwerk als de camera.
spare-address = Deze computer kan er nog niet bij. Geef de computer tijdelijk het adres { $address } en het subnetmasker { $mask }. Dat doet u in de netwerkinstellingen van de computer. Aan de camera veranderen we niets.
badge-clock_wrong = Klok staat verkeerd
    .do = Misschien was de stroom even weg. Haal de camera niet van de stroom voordat u klaar bent.
badge-recorders_own = Achter een recorder
    .do = Deze camera is op een recorder aangesloten. Het wachtwoord herstelt u via de recorder.
badge-not_hikvision = Niet van Hikvision
    .do = Bij dit merk gaat het herstellen anders. Deze app kan hier niet helpen.
badge-only_onvif = Alleen bredere zoekactie
    .do = Op de eigen zoekactie van Hikvision kwam geen antwoord. Proberen kan geen kwaad.
badge-cannot_reset_by_email = Geen herstel via e-mail
    .do = Dat geeft het apparaat zelf aan. Klik op ‘Doorgaan’ voor andere manieren.
note-new = Nieuw sinds vorige keer
note-silent = Geen antwoord deze keer
note-done = { $minutes ->
    [0] Zojuist gelukt
    [one] Een minuut geleden gelukt
   *[other] { $minutes } minuten geleden gelukt
}
note-email-likely = Waarschijnlijk via e-mail

# --- why the list is empty; what to do ---

cause-no_adapter_up = Deze computer zit op geen enkel netwerk
    .do = Sluit een kabel aan of maak verbinding met uw Wi-Fi thuis.
cause-only_vpn = Deze computer zit alleen op een VPN
    .do = Maak ook verbinding met uw thuisnetwerk.
cause-firewall_may_drop = Een firewall houdt misschien antwoorden tegen
    .do = Laat Regain door de firewall van deze computer, of typ het adres van de camera.
cause-wifi_isolation = De Wi-Fi houdt apparaten misschien gescheiden
    .do = Ga van het gastnetwerk af, of gebruik een kabel.
cause-port_taken = Er is een ander cameraprogramma open
    .do = Sluit dat programma. SADP en iVMS zijn zulke programma’s.
cause-windows_public_profile = Uw netwerk staat misschien op openbaar
    .do = Open de netwerkinstellingen van Windows en kies ‘Privénetwerk’.
cause-macos_local_network = De Mac laat Regain misschien niet zoeken
    .do = Open in Systeeminstellingen ‘Privacy en beveiliging’ en dan ‘Lokaal netwerk’. Zet Regain aan.
cause-other_network = Camera misschien uit of op een ander netwerk
    .do = Kijk of de camera stroom heeft. Zit de camera op een recorder, typ dan het adres van de recorder.

# --- check ---

check-title = We bekijken uw camera
check-lead = We vragen de camera wat er mogelijk is. Daarbij verandert er niets.
check-status = We vragen het de camera…

# --- privacy ---

privacy-title = Voordat we de code aanvragen
privacy-lead = Wat er nu gebeurt, in vier punten.
privacy-what = Wat er wordt verzonden
privacy-what-text = Een afbeelding met een vierkant patroon, een QR-code. Daaraan is uw camera te herkennen.
privacy-whom = Wie de afbeelding krijgt
privacy-whom-text = Hikvision, op { $address }. U stuurt de afbeelding per e-mail. Aan anderen sturen we niets.
privacy-named-later = Het gebruikelijke adres. Uw camera noemt het in de volgende stap.
privacy-why = Waarom
privacy-why-text = Hikvision zoekt uw camera op en mailt u de code.
privacy-kept = Wat we bewaren
privacy-kept-text = De afbeelding, tot u klaar bent. De code niet.
link-full-notice = Hele verklaring lezen
link-less-notice = Minder tonen
notice-1 = Regain draait op deze computer. Er is geen account en u wordt niet gevolgd.
notice-2 = Regain praat met uw camera. Met uw mailprovider alleen als u van hieruit verzendt of uw inbox laat volgen.
notice-3 = De afbeelding, het cameramodel en de tijden blijven op deze computer. Als u klaar bent, worden ze gewist.
notice-4 = Hikvision ziet de afbeelding en het adres waarvandaan u die mailt. Daarvoor geldt de privacyverklaring van Hikvision.
button-accept = Akkoord en doorgaan

# --- saved address ---

saved-address-title = Welke mailbox kunt u openen?
saved-address-lead = In de camera staan meerdere e-mailadressen. De code gaat naar het adres dat u kiest.
saved-address-unnamed = Opgeslagen adres { $number }
saved-address-other = Elk adres heeft een eigen afbeelding. Komt er geen code, ga dan terug en kies een ander adres.

# --- password ---

password-title = Kies een nieuw wachtwoord
password-lead = Hiermee logt u voortaan als ‘{ $user }’ in op deze camera.
field-password = Nieuw wachtwoord
field-repeat = Typ het nog een keer
rule-length = { $min } tot { $max } tekens
rule-kinds = Minstens twee van: a–z, A–Z, 0–9, symbolen
rule-characters = Geen accenten, geen (") en geen (:)
rule-name = Bevat niet ‘{ $user }’
rule-met = { $rule }: in orde
rule-open = { $rule }: nog niet
rule-too-long = { $min } tot { $max } tekens, u hebt er { $count }
password-longer = Langer is veiliger. Gebruik liefst alle { $max } tekens.
password-unprotected = Deze camera kan niet beschermen wat we sturen. Ga alleen door op een netwerk dat u vertrouwt.
password-stops = Het oude wachtwoord werkt dan meteen niet meer.
password-devices = Telefoons en recorders die het gebruiken, vragen om het nieuwe.
password-keep = Bewaren in de wachtwoordkluis van deze computer
button-suggest = Voorstel tonen
password-suggested = Wat vindt u van dit wachtwoord?
button-use-password = Gebruiken
button-show-password = Nieuw wachtwoord tonen
button-hide-password = Nieuw wachtwoord verbergen
button-show-repeat = Herhaling tonen
button-hide-repeat = Herhaling verbergen
button-show-mail = Mailwachtwoord tonen
button-hide-mail = Mailwachtwoord verbergen
button-set-password = Wachtwoord instellen

# --- done ---

done-title = Uw camera heeft een nieuw wachtwoord
done-lead = Het werkt. Ingelogd: { $when }
done-snapshot = Een beeld van de camera
done-caption = Camerabeeld, { $when }
done-unknown-form = De camerapagina werkte op een manier die nieuw is voor Regain. Kopieer de details en plaats ze daar waar u Regain vandaan hebt. Gebruik het formulier ‘Regain learned something from my camera’. In de details staat niets geheims.
done-order = Nog even regelen

# --- done: the clock ---

done-clock-shows = Camera: { $camera }, deze computer: { $computer }
done-clock-right = De klok van de camera loopt gelijk
done-clock-zone = De camera staat in een andere tijdzone
done-clock-ahead = De klok van de camera loopt { $amount } voor
done-clock-behind = De klok van de camera loopt { $amount } achter
done-clock-says = We nemen de tijd en tijdzone van deze computer over.
done-clock-server = We nemen de tijd en tijdzone van deze computer over. De tijdserver van de camera antwoordt niet. Die zetten we daarom uit.
done-clock-set = We hebben de klok gelijkgezet en nagekeken: de tijd klopt nu.
done-clock-unknown = De camera heeft de tijd niet genoemd
done-setting-clock = Klok wordt gelijkgezet…
button-set-clock = Klok gelijkzetten
amount-minutes = { $n ->
    [one] 1 minuut
   *[other] { $n } minuten
}
amount-hours = { $n ->
    [one] 1 uur
   *[other] { $n } uur
}
amount-days = { $n ->
    [one] 1 dag
   *[other] { $n } dagen
}
amount-years = { $n ->
    [one] 1 jaar
   *[other] { $n } jaar
}

# --- done: the address for next time ---

done-recovery-to = Volgende keer gaan codes naar { $addresses }
done-recovery-note = Kunt u de e-mail daar lezen?
done-recovery-none = Geen e-mailadres voor de volgende keer
done-recovery-none-note = Zonder adres kan er geen code komen.
done-recovery-saved = Het adres is opgeslagen, en de camera toont het.
done-recovery-replaces = { $n ->
    [0] We zetten het in de camera. Verder verandert er niets.
    [one] Het komt in de plaats van het oude. Verder verandert er niets.
   *[other] Het komt in de plaats van alle { $n }. Verder verandert er niets.
}
field-recovery-address = Uw e-mailadres
done-saving-address = Adres wordt opgeslagen…
button-change-short = Wijzigen
button-change-address = Dit adres wijzigen
button-type-address = Adres typen
button-save-address = Dit adres opslaan
link-keep-address = Zo laten
done-signed-out = We zijn niet meer ingelogd. U kunt dit op de camerapagina wijzigen.

# --- done: what else uses the old password ---

done-others = Ook nodig op telefoons en recorders
done-others-stop = Zet eerst uit wat vanzelf inlogt, zoals een recorder. Door foute pogingen wordt de camera vergrendeld.
done-others-type = Typ het nieuwe wachtwoord in elke telefoonapp en recorder.
done-others-start = Zet daarna alles weer aan.
button-show-how = Uitleg tonen
button-hide-how = Uitleg verbergen

# --- done: the password store ---

done-kept = Het staat in de wachtwoordkluis van deze computer. Zoek in { $app } naar ‘regain’.
done-kept-demo = In de demo komt er niets in de wachtwoordkluis van deze computer.
store-linux = Wachtwoorden en sleutels
store-macos = Sleutelhangertoegang
store-windows = Referentiebeheer
done-keeping = Wachten op de wachtwoordkluis van deze computer…
done-not-kept = Het wachtwoord kon niet worden bewaard
done-not-kept-todo = Kopieer het of schrijf het nu op. Als u afsluit, is het hier weg.

# --- the new password, until the last page closes ---

fresh-title = Uw nieuwe wachtwoord
fresh-hidden = Verborgen
fresh-write = Bewaar het goed. Bij sluiten verdwijnt het.
button-show-short = Tonen
button-hide-short = Verbergen
