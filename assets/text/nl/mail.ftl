# Sentences of the pages from the picture to the code, and of the mail service. Nothing here is built from two parts.

# --- request ---

request-title = Stuur deze afbeelding naar Hikvision
request-title-other = Stuur de afbeelding naar het adres hieronder
request-lead = Dat kan vanuit elke mailbox. De code gaat naar het adres dat in de camera staat.
request-lead-chosen = Dat kan vanuit elke mailbox. De code gaat naar { $address }.
request-fetching = We vragen de camera om de afbeelding…
request-picture = De afbeelding met de QR-code
request-to = Sturen naar
named-by-camera = Uw camera noemt dit adres.
named-by-camera-alone = Alleen uw camera noemt dit adres. Het is niet van Hikvision.
named-by-brand = Het gebruikelijke adres voor dit merk.
named-by-neutral = Het gebruikelijke adres voor camera’s zonder merk.
request-said-page = Noemt de camerapagina een ander adres, stuur de afbeelding dan daarheen.
request-subject = Onderwerp en tekst
request-saved = Opgeslagen en gecontroleerd:
request-saved-here = Deze computer heeft geen bestandsvenster. De afbeelding staat hier:
request-choose = Hoe wilt u de afbeelding verzenden?
request-easiest = Makkelijkst
request-new-mail = Schrijf een nieuwe e-mail aan
request-save = Sla de afbeelding op met de blauwe knop.
request-save-yours = U hebt de afbeelding al.
request-saving = Afbeelding wordt opgeslagen…
request-drafting = Uw mailprogramma wordt geopend…
request-attach = Voeg het bestand zelf toe, geen foto ervan.
request-drafted = In uw mailprogramma is een concept geopend
request-drafted-todo = Klik daar op ‘Verzenden’. Staat er niets? De hele e-mail zit in dit bestand:
request-composed-todo = Klik daar op ‘Verzenden’. Staat er niets? De afbeelding zit in dit bestand:
request-demo-draft = De demo opent geen mailprogramma
request-demo-draft-todo = Klik op ‘Ik heb het verzonden’. De demo haalt de afbeelding hier op:
request-unopened = We konden uw mailprogramma niet openen
request-unopened-todo = De e-mail staat klaar in dit bestand. Open het en klik daar op ‘Verzenden’.
request-not-shown = We konden de map niet openen. Zoek het bestand op naam.

dispatch-here = Van hieruit verzenden
dispatch-here-note = U hebt het wachtwoord van uw mailbox nodig.
dispatch-draft = Openen in mijn mailprogramma
dispatch-draft-note = De e-mail staat daar klaar. U klikt alleen nog op ‘Verzenden’.
dispatch-hand = Ik doe het zelf
dispatch-hand-note = Sla de afbeelding op en voeg die toe aan een nieuwe e-mail.
button-save-picture = Afbeelding opslaan…
button-save-again = Nog eens opslaan…
button-i-have-sent = Ik heb het verzonden
button-open-draft = Als concept openen
button-open-again = Nog eens openen
button-show-in-folder = In map tonen
button-copy = Kopiëren
button-copy-address = Adres kopiëren
button-copy-subject = Onderwerp en tekst kopiëren

# --- request: the camera names a stranger ---

strange-title = Waar moet de afbeelding naartoe?
strange-lead = De camera noemt een adres dat niet van Hikvision is. Er is nog niets verzonden.
strange-usual = Het adres van Hikvision
strange-usual-note = Het juiste voor bijna elke camera.
strange-named = Het adres dat de camera noemt
strange-named-note = We weten niet wie daar de e-mail leest. Kies dit alleen als de winkel u dit adres heeft gegeven.
strange-reconsider = Adres opnieuw kiezen
button-usual-service = Hikvision-adres kiezen
button-named-service = Camera-adres kiezen

# --- send: which mailbox ---

send-title = Verzend vanuit uw mailbox
send-lead = Geef eerst uw e-mailadres op. Er wordt nog niets verzonden.
send-look-up = We zoeken de server van uw mailprovider. We vragen dat alleen aan uw provider zelf.
send-looking = We zoeken uw mailprovider…
field-from = Uw e-mailadres
hint-from = anna@example.org

# --- mailbox: what was found, and the password ---

mailbox-title = Log in op uw mailbox
mailbox-lead = Regain mailt de afbeelding één keer. Uw mailwachtwoord wordt niet bewaard.
mailbox-closed-title = Gebruik uw eigen mailprogramma
mailbox-closed-lead = { $name } laat andere apps niet met een wachtwoord verzenden.
mailbox-found = We hebben uw mailprovider gevonden
mailbox-by-hand = De server die u hebt opgegeven
mailbox-demo = Het ingebouwde postkantoor
mailbox-line = { $server }, poort { $port }, versleuteld
mailbox-line-open = { $server }, poort { $port }, niet versleuteld
mailbox-from = Van { $from }
send-status = E-mail wordt verzonden…
send-waiting = Wachten op uw mailprovider…
send-delayed = De provider vraagt ons te wachten. We sturen dezelfde e-mail opnieuw: { $time }
field-mail-password = Wachtwoord van deze mailbox
field-app-password = App-wachtwoord
send-app-password = Sommige mailproviders willen hier een app-wachtwoord. Dat maken ze voor één programma.
mailbox-demo-password = Dit is de demo: elk wachtwoord is goed, ook geen.
mailbox-app-password = Een app-wachtwoord is een wachtwoord dat { $name } voor één programma maakt.
link-server = Serverinstellingen
link-server-less = Instellingen verbergen
field-server = Mailserver
hint-server = smtp.example.org
field-port = Poort
label-protection = Beveiliging
protection-start = STARTTLS, meestal poort 587
protection-tls = TLS, meestal poort 465
protection-none = Geen, voor een server bij u thuis
protection-none-note = Onderweg kan iedereen de e-mail en dit wachtwoord lezen.
field-user = Gebruikersnaam
hint-user = Uw e-mailadres
button-send = Afbeelding verzenden
button-open-service = Website openen

# What each known service wants first; and, where it is not the same, what it wants before an inbox is watched.
service-gmail = Gmail wil hier een app-wachtwoord. Zet eerst de verificatie in 2 stappen aan. Maak daarna een app-wachtwoord voor Regain.
service-outlook = Open het concept in uw mailprogramma, of schrijf de e-mail op de website.
service-yahoo = Yahoo wil hier een app-wachtwoord. Maak er een voor Regain onder ‘Accountbeveiliging’ (Account security).
service-icloud = Apple wil hier een app-specifiek wachtwoord (app-wachtwoord). Maak er een voor Regain onder ‘Inloggen en beveiliging’.
service-gmx = Bij GMX moet u apps eerst toestaan. Zet op de website POP3 en IMAP aan.
service-gmx_com = Bij GMX moet u apps eerst toestaan. Zet op de website POP3 en IMAP aan.
service-webde = Bij WEB.DE moet u apps eerst toestaan. Zet op de website POP3 en IMAP aan.
service-aol = AOL wil hier een app-wachtwoord. Maak er een voor Regain onder ‘Accountbeveiliging’ (Account security).
service-zoho = Bij Zoho moet u IMAP eerst toestaan. Logt u in twee stappen in, maak dan een app-wachtwoord.
service-zoho_eu = Bij Zoho moet u IMAP eerst toestaan. Logt u in twee stappen in, maak dan een app-wachtwoord.
service-fastmail = Fastmail wil hier een app-wachtwoord. Maak er een dat e-mail mag verzenden.
    .inbox = Fastmail wil hier een app-wachtwoord. Maak er een dat e-mail mag lezen.
service-tonline = T-Online wil hier een eigen wachtwoord voor mailprogramma’s (‘E-Mail-Passwort’). Maak er een op de website.
service-comcast = Bij Xfinity moet u apps eerst toestaan. Is uw e-mail verhuisd naar Yahoo? Open dan een concept.
    .inbox = Bij Xfinity moet u apps eerst toestaan, op de website.
service-att = AT&T wil hier een beveiligde mailsleutel (‘secure mail key’). Maak er een op de website.
service-qq = QQ Mail wil hier een eigen code. Die krijgt u als u op de website SMTP aanzet.
    .inbox = QQ Mail wil hier een eigen code. Die krijgt u als u op de website IMAP aanzet.
service-163 = 163 Mail wil hier een eigen code. Die krijgt u als u op de website SMTP aanzet.
    .inbox = 163 Mail wil hier een eigen code. Die krijgt u als u op de website IMAP aanzet.

# --- wait ---

wait-title = Kijk in uw inbox
wait-lead = Hikvision stuurt de code meestal binnen 5 minuten.
wait-lead-to = Hikvision stuurt de code meestal binnen 5 minuten naar { $address }.
wait-by = Komt meestal vóór { $time }
wait-left = { $minutes ->
    [one] Nog ongeveer 1 minuut
   *[other] Nog ongeveer { $minutes } minuten
}
wait-progress = Wachten op de e-mail
wait-while = Terwijl u wacht
wait-spam = Kijk ook bij Spam of Ongewenste e-mail.
wait-plugged = Haal de camera niet van de stroom. Gaat de camera uit, dan vervalt de code.
wait-close = U kunt deze app sluiten. Straks gaat u hier verder.
wait-keep-open = Laat deze app open tot u klaar bent. { $why }
not-remembered-room = Er is op deze computer geen ruimte om te onthouden waar u bent gebleven.
not-remembered-folder = De map waarin Regain dingen onthoudt, kan niet worden gewijzigd.
not-remembered = Deze computer kan niet onthouden waar u bent gebleven.
wait-valid = Code geldig tot: { $until }
wait-late = Het duurt langer dan anders
wait-late-spam = Kijk bij Spam of Ongewenste e-mail.
wait-late-attached = Kijk of de afbeelding bij uw e-mail zat.
wait-late-again = Zo niet, stuur de afbeelding dan opnieuw.
wait-late-slow = Soms duurt het een uur, of een werkdag.
wait-expired = Deze code is verlopen
wait-expired-text = Een code werkt 48 uur. Haal een nieuwe afbeelding op en verzend die.
link-no-email = Geen e-mail na 5 minuten?
button-have-code = Ik heb de code
button-send-again = Zelfde afbeelding sturen
button-new-request = Nieuwe code aanvragen
demo-title = De demo-mailbox
demo-mail = E-mail voor { $to }
demo-code = Uw code: { $code }
button-copy-code = Code kopiëren

# --- code ---

code-title = Voer de code uit de e-mail in
code-lead = Kopieer de code uit de e-mail en plak die hier. Geldig tot: { $until }
code-lead-plain = Kopieer de code uit de e-mail en plak die hier.
field-code = Code
code-once = De camera controleert de code straks, samen met uw nieuwe wachtwoord.

# --- watch: the inbox, beside the wait ---

watch-title = Laat Regain de inbox volgen
watch-lead = Gebruik de inbox van het adres dat in de camera staat.
watch-lead-to = De code gaat naar { $address }. Gebruik die inbox.
watch-status = Inloggen op de inbox…
watch-app-password = Sommige mailproviders willen hier een app-wachtwoord. Al eerder bewaard? Laat dit dan leeg.
watch-closed = { $name } laat andere apps niet meekijken. Bekijk deze inbox op de website.
watch-keep = Bewaren in de wachtwoordkluis van deze computer
watch-reads = Regain kijkt van wie nieuwe e-mail is. Alleen e-mail van Hikvision wordt geopend.
watch-changes = In de inbox verandert niets. Het volgen stopt als u klaar bent.
watch-forgotten = Het wachtwoord wordt niet meer bewaard.
field-inbox-address = Adres van de inbox
field-inbox-password = Wachtwoord van de inbox
hint-inbox-server = imap.example.org
button-start-watching = Inbox volgen
link-forget-mailbox = Bewaard wachtwoord wissen
link-watch = Laat Regain de inbox volgen
link-watch-again = Weer volgen
link-stop-watching = Niet meer volgen
watching-since = We volgen { $name }@… (sinds { $time })
watching-lost = Niet verbonden. Volgende poging: { $time }
watching-other-sender = Een e-mail die Hikvision noemt, kwam van een ander adres. Regain heeft die niet geopend: kijk in uw inbox.
watching-ended = Regain kan de inbox niet meer volgen. Kijk daar zelf.
keeping-kept = Het wachtwoord staat in de wachtwoordkluis van deze computer.
keeping-missing = Deze computer heeft geen wachtwoordkluis. Regain zal het opnieuw vragen.
keeping-closed = De wachtwoordkluis bleef op slot. Regain zal het opnieuw vragen.

# --- codes that are offered ---

offer-arrived = Er is een code binnen ({ $time })
offer-mail = Er is een e-mail van Hikvision binnen ({ $time })
offer-no-code = We hebben er geen code in gevonden. Lees de e-mail zelf.
offer-found = Dit lijkt de code te zijn: { $code }
offer-copied = Wat u hebt gekopieerd, is misschien de code
offer-junk = De e-mail stond bij Spam of Ongewenste e-mail.
offer-unproven = Hikvision staat als afzender vermeld. Regain kan dat niet bewijzen. De camera zal de code controleren.
link-show-arrival = E-mail tonen
link-hide-arrival = E-mail verbergen
button-use-code = Gebruiken
notice-title = Uw e-mail is er
notice-text = Ga terug naar Regain om verder te gaan.
