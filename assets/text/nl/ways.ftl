# Sentences of the ways to prove that a camera is yours, of its own page, and of ends. Nothing here is built from two parts.

# --- method ---

method-title = Hoe toont u aan dat de camera van u is?
method-lead = Deze camera kan een code sturen naar het opgeslagen e-mailadres.
method-lead-unclear = Deze camera kan misschien een code sturen naar het opgeslagen e-mailadres.
method-email = Code per e-mail
method-address = De code gaat naar { $address }.
method-addresses = De code gaat naar een van deze adressen: { $addresses }.
method-address-unknown = De camera laat niet zien welk adres dat is.
method-can-you-read = Kunt u de e-mail daar lezen? Zo niet, vraag het degene die de camera heeft geïnstalleerd.
method-unclear = De camera zegt niet of dit werkt. Proberen kan geen kwaad.
method-not-named = De camera noemt deze manier niet, dus misschien kan het niet. Eén keer proberen kan geen kwaad.
method-old-protection = Deze camera kent alleen een oude beveiliging. Doe dit op uw thuisnetwerk, niet op een openbaar netwerk.
method-other-network = Deze computer zit op een ander netwerk dan de camera. Maak eerst verbinding met het netwerk van de camera.
method-others = Andere manieren
other-questions = Beveiligingsvragen
other-file = Sleutelbestand
other-app = Telefoonapp
other-reset = Fabrieksinstellingen
other-asking = We halen de vragen op bij de camera…
link-own-page = Camerapagina gebruiken
link-own-page-text = U klikt daar op de knoppen. Wij zeggen welke.
other-questions-text = Als er bij de installatie antwoorden zijn opgeslagen.
other-file-text = Als er bij de installatie een sleutelbestand is opgeslagen.
other-app-text = Als de camera in Hik-Connect staat.
other-reset-text = Alle instellingen gaan verloren.
button-use-email = Code per e-mail kiezen

# --- the picture from the camera's own page ---

export-title = Haal de afbeelding op bij de camera
export-lead = Sla de QR-code op via de camerapagina en geef die hier aan Regain.
export-lead-passed = Open hier de camerapagina. Regain neemt de QR-code over zodra die daar verschijnt.
export-1 = Klik op ‘Wachtwoord vergeten’ (Forgot password).
export-1-mark = Wachtwoord vergeten
export-1-picture = Tekening: een pagina met een inlogvak. Daaronder een link met de tekst Wachtwoord vergeten.
export-2 = Kies ‘E-mailverificatie’ (E-mail verification).
export-2-mark = E-mailverificatie
export-2-picture = Tekening: een pagina met drie manieren. De eerste heet E-mailverificatie.
export-3 = Vink ‘Privacybeleid’ (Privacy policy) aan en ga door.
export-3-mark = Privacybeleid
export-3-picture = Tekening: een pagina met een tekst. Daaronder een aangevinkt vakje voor het privacybeleid.
export-4 = Klik op ‘Exporteren’ (Export) en sla de afbeelding op.
export-4-mark = Exporteren
export-4-picture = Tekening: een pagina met een QR-code. Daarnaast een knop met de tekst Exporteren.
export-4-passed = Wacht op de QR-code. Regain neemt die over.
export-4-passed-picture = Tekening: een pagina met een QR-code.
export-drop-passed = Niets gebeurd? Sla de QR-code daar op en sleep die hierheen
export-drop = Sleep de opgeslagen afbeelding naar dit venster
export-found = In uw downloads: { $name } ({ $when })
export-let-go = Laat los om toe te voegen
export-importing = We bekijken de afbeelding…
link-let-regain = Laat Regain het doen
button-choose-picture = Afbeelding kiezen…
button-paste-picture = Afbeelding plakken
button-use-file = Gebruiken

# --- security questions ---

answer-first-title = Beantwoord de eerste vraag
answer-second-title = Beantwoord de tweede vraag
answer-third-title = Beantwoord de derde vraag
answer-lead = Vraag { $n } van { $count }. De antwoorden zijn opgeslagen toen de camera werd geïnstalleerd.
answer-number = Vraag nummer { $id } in de lijst van de camera
answer-number-where = De camera geeft alleen het nummer. De vraag zelf staat op de camerapagina.
answer-exact = Typ het antwoord zoals het is opgeslagen. De camera controleert straks alle antwoorden.
field-answer = Uw antwoord
button-show-answer = Antwoord tonen
button-hide-answer = Antwoord verbergen
button-change-answers = Antwoorden wijzigen

# --- other ways that the app can only explain ---

aside-key_file = Een sleutelbestand gebruiken
    .lead = Het werd bij de installatie van de camera opgeslagen, vaak op een usb-stick.
    .steps =
        Zoek een bestand met ‘GUID’ in de naam.
        Open de camerapagina en klik op ‘Wachtwoord vergeten’ (Forgot password).
        Kies ‘GUID-bestand’ (GUID file) en daar uw bestand.
        Typ het nieuwe wachtwoord twee keer en klik op OK.
    .cost = Het werkt maar één keer
    .cost-in-full = Sla daarna een nieuw sleutelbestand op. Verkeerde bestanden kunnen de camera een half uur vergrendelen.
aside-phone_app = De telefoonapp gebruiken
    .lead = Dit werkt als de camera in uw Hik-Connect-app staat.
    .steps =
        Open Hik-Connect op uw telefoon en ga naar ‘Meer’ (More).
        Kies ‘Apparaatwachtwoord opnieuw instellen’ (Reset device password).
        Scan de QR-code die de camerapagina hiervoor laat zien.
        Typ de code uit de app op die pagina.
    .cost = Instellingen kunnen verloren gaan
    .cost-in-full = Sommige recorders raken zo al hun instellingen kwijt. Probeer eerst de code per e-mail.
aside-factory_reset = Terug naar fabrieksinstellingen
    .lead = Dit is het laatste redmiddel. U moet daarvoor zelf bij de camera zijn.
    .steps =
        Zoek een knop met het woord ‘Reset’, vaak onder een klepje.
        Haal de stekker van de camera eruit. Houd de knop ingedrukt en steek de stekker er weer in.
        Houd de knop ingedrukt, vaak 15 seconden. In de handleiding staat hoelang.
        Kies een eerste wachtwoord en sla een e-mailadres op.
    .cost = U raakt alle instellingen kwijt
    .cost-in-full = Naam, netwerk, opgeslagen e-mailadres en tijden zijn weg. Niet elke camera heeft deze knop.

# --- the sheet for the maker's support ---

support-title = Gegevens voor de helpdesk van de fabrikant
support-lead = Sla dit blad op en stuur het naar de winkel of naar Hikvision.
support-model = Model:
support-serial = Serienummer:
support-firmware = Software:
support-mac = MAC-adres:
support-serial-note = Het serienummer staat er volledig. Geef het alleen aan de helpdesk.
support-1 = Op het blad staat ook wat u hebt geprobeerd, en wanneer.
support-2 = Er staat geen wachtwoord, geen code en geen e-mailadres op.
support-3 = Voeg een foto toe van de sticker op de camera.
support-saved = Opgeslagen:
button-save-sheet = Blad opslaan…
button-copy-sheet = Blad kopiëren
button-show-support = Helpdeskblad tonen
sheet-head = Gegevens van een camera waarvan het wachtwoord kwijt is. Gemaakt met Regain { $version }.
sheet-tried = Wat er is geprobeerd, en wanneer:
sheet-step = { $when } – { $page }
sheet-step-again = { $when } – { $page } ({ $times } keer)
sheet-trouble = { $when } – { $page } – { $trouble }
sheet-trouble-again = { $when } – { $page } – { $trouble } ({ $times } keer)
sheet-label = Voeg voor de helpdesk een foto toe van:
sheet-photos =
    De sticker op de camera: model, serienummer en de datum ernaast.
    De sticker op de doos, als u die nog hebt.
    Het aankoopbewijs, met de naam van de winkel en de datum.
sheet-ask = Waar u hulp kunt vragen:
sheet-desks =
    Eerst bij de winkel of de installateur. Veel helpdesks helpen alleen hen.
    Hikvision heeft een helpdesk per regio. Die helpt met camera’s die daar zijn verkocht.
    Die voor de Verenigde Staten en Canada helpt alleen met camera’s die daar zijn verkocht.
    Gekocht via een webwinkel in een andere regio? Vraag het dan aan die winkel.
    De e-mail aan de hersteldienst wordt automatisch beantwoord. Winkel en regio doen er dan niet toe.

# --- setting, unsure, own page ---

setting-title = Het wachtwoord wordt ingesteld
setting-lead = Haal de camera niet van de stroom.
setting-committing = De camera krijgt uw nieuwe wachtwoord…
setting-signing-in = We proberen het nieuwe wachtwoord één keer…
setting-close = Sluit deze app nu niet. Het duurt een paar seconden.
button-setting = Instellen…

unsure-title = Werkt het nieuwe wachtwoord?
unsure-lead = Eén keer inloggen en we weten het. We doen dat als u het zegt.
unsure-keep = Houd tot dan beide wachtwoorden bij de hand.
unsure-wait-until = Wacht tot { $time } en klik dan op ‘Opnieuw controleren’.
unsure-checking = We proberen het nieuwe wachtwoord één keer…
button-check-again = Opnieuw controleren

own-title = Rond het af op de camerapagina
own-lead = Typ daar de code en een nieuw wachtwoord. We proberen het hier uit.
own-1 = Open de camerapagina.
own-2 = Klik op ‘Wachtwoord vergeten’ (Forgot password).
own-3 = Kies ‘E-mailverificatie’ (E-mail verification) en vink het beleid aan.
own-4 = Typ de code uit de e-mail.
own-5 = Typ het nieuwe wachtwoord twee keer en klik op OK.
own-go-on = Ga verder in uw browser: typ daar de code en het nieuwe wachtwoord.
own-go-back = Typ het nieuwe wachtwoord daarna hier.
own-go-closed = Is die pagina gesloten? Klik op ‘Camerapagina openen’.
own-lead-answers = Beantwoord daar de vragen en typ een nieuw wachtwoord. Daarna proberen we het hier één keer.
own-3-answers = Kies ‘Beveiligingsvraag’ (Security question).
own-4-answers = Typ de drie antwoorden.
own-mark = Code uit de e-mail
own-mark-answers = Uw antwoorden
own-picture = Tekening: een pagina met drie vakken. Het eerste is voor de code, de andere voor het nieuwe wachtwoord.
own-code = Uw code
own-password = Uw nieuwe wachtwoord
own-opening = De camerapagina wordt geopend…
own-checking = We proberen het nieuwe wachtwoord één keer…
beside-picture = De camerapagina staat in uw browser. Regain neemt de afbeelding vanzelf over zodra die daar verschijnt.
beside-reset = De camerapagina staat in uw browser. Regain ziet wat uw camera daar antwoordt.
beside-sent = Het nieuwe wachtwoord is verzonden. We wachten op het antwoord van uw camera…
beside-accepted = Uw camera heeft het nieuwe wachtwoord aangenomen. Typ het hier één keer, dan proberen we het uit.
beside-stuck = De camerapagina verschijnt niet. Wacht even en laad die opnieuw in uw browser.
beside-answer = Uw camera antwoordde: { $answer }
beside-old-protection = Deze camera kent alleen een oude beveiliging. De camerapagina opent zonder Regain.
link-open-directly = Werkt de pagina niet? Open die zonder Regain
turn-title = Het deel op de camerapagina is klaar
turn-text = Ga terug naar Regain om verder te gaan.
button-open-page = Camerapagina openen
button-show-code = Code tonen
button-hide-code = Code verbergen
button-copy-password = Wachtwoord kopiëren
button-set-there = Ik heb het ingesteld

# --- dead ends ---

end-not_activated = Deze camera heeft nog geen wachtwoord
    .lead = De camera is nieuw of staat weer op fabrieksinstellingen. Er is geen code nodig.
    .steps =
        Open de camerapagina en kies daar een eerste wachtwoord.
        Typ daar een e-mailadres als erom wordt gevraagd. Dat hebt u nodig als u het wachtwoord vergeet.
end-no_email_saved = Er is geen e-mailadres opgeslagen
    .lead = Hikvision kan de code dus nergens naartoe sturen.
    .steps =
        Vraag het wachtwoord aan degene die de camera heeft geïnstalleerd.
        Kijk op de camerapagina of er een andere manier staat onder ‘Wachtwoord vergeten’ (Forgot password).
        Sommige camera’s hebben een resetknop. Die zet alles terug naar de fabrieksinstellingen.
end-not_offered = Deze camera kan geen code sturen
    .lead = De software is te oud, of de camera verbergt dit voor uw netwerk.
    .steps =
        Maak verbinding met hetzelfde netwerk als de camera en probeer het opnieuw.
        Probeer het op de camerapagina. Misschien staat daar een manier die wij niet te zien krijgen.
        Vraag het de helpdesk van Hikvision.
dead-what = Wat u kunt doen
dead-offered = Andere manieren
button-other-camera = Andere camera kiezen
button-reset-another = Nog een camera
button-open-camera = Camerapagina openen
