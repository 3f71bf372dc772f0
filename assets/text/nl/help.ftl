# "I’m stuck", page by page, and the facts for a helper.

# --- "I'm stuck", page by page: at least three causes each ---

help-resume =
    Twijfelt u? Ga verder. U kunt daarna altijd nog terug.
    Heeft de camera zonder stroom gezeten, dan werkt de oude code niet meer. Begin opnieuw.
    Is dit niet uw camera, klik dan op ‘Opnieuw beginnen’.
help-find =
    Staat de camera aan? De meeste hebben een lampje, of u hoort ze opstarten.
    Zit deze computer op het thuisnetwerk? Een gastnetwerk of VPN verbergt camera’s.
    Zit de camera op een recorder? Typ dan het adres van de recorder.
    Op de pagina van uw router staan alle apparaten. Zoek daar het adres van de camera.
help-check =
    Dit duurt hooguit tien seconden. Oude camera’s zijn traag.
    Duurt het langer, klik dan op ‘Stoppen’ en controleer de kabel van de camera.
    We stellen hier alleen vragen. In de camera verandert er niets.
help-method =
    Het adres is ingevoerd toen de camera werd geïnstalleerd.
    Was er een installateur bij? Dan gaat de code misschien daarheen. Vraag het daar.
    Kunt u die inbox niet openen, sluit dan deze hulp en kies een andere manier.
help-privacy =
    In de afbeelding zit geen video en geen wachtwoord.
    Zonder deze stap weet Hikvision niet welke camera van u is.
    Wilt u dit niet, klik dan op ‘Terug’. Er is niets verzonden.
help-saved_address =
    De camera toont van elk adres maar een deel. Vergelijk de eerste letter en het einde.
    Was er een installateur bij? Dan is een adres misschien van dat bedrijf. Vraag het daar.
    Twijfelt u? Probeer er een. U kunt terugkomen en het andere kiezen.
help-export =
    Uw browser waarschuwt misschien voor deze pagina. Het is uw eigen camera, u kunt dus doorgaan.
    Geen link ‘Wachtwoord vergeten’ (Forgot password)? Gebruik een computer op hetzelfde netwerk als de camera.
    De browser slaat de afbeelding vaak op in de map ‘Downloads’.
    Exporteer maar één keer. Door een nieuwe afbeelding kan een oudere code vervallen.
help-request =
    Geen bestandsvenster? Sluit deze hulp. Op de pagina staat waar de afbeelding is.
    U kunt de afbeelding ook met een telefoon verzenden. Zet het bestand daar eerst op.
    Voeg het bestand zelf toe. Een foto of schermafdruk werkt misschien niet.
    Door een nieuwe afbeelding kan een oudere code vervallen. Gebruik deze.
help-send =
    Elke mailbox is goed. Het hoeft niet de mailbox van het adres in de camera te zijn.
    We vragen alleen uw eigen mailprovider hoe we die bereiken. U ziet het voordat we verzenden.
    Zakelijke e-mail is vaak gesloten voor andere apps. Gebruik een privémailbox.
help-mailbox =
    Veel providers willen een app-wachtwoord. Dat maakt u op hun website.
    Lukt het niet? Klik twee keer op ‘Terug’ en open de e-mail als concept.
    Verkeerde server? Open ‘Serverinstellingen’ en pas die aan.
    Regain bewaart uw mailwachtwoord niet.
help-wait =
    Zoek bij Spam, Ongewenste e-mail en in andere mappen naar ‘Hikvision’.
    Kijk in de inbox (Postvak IN) van het adres dat in de camera staat.
    Zat de afbeelding bij de e-mail? Zo niet, stuur die dan opnieuw.
    Als de camera opnieuw opstart, vervalt de code. Vraag dan een nieuwe code aan.
help-watch =
    Veel providers willen een app-wachtwoord. Dat maakt u op hun website.
    Dit hoeft niet. U kunt ook zelf in de inbox kijken.
    Sommige providers zijn alleen via een browser te bereiken. Klik dan op ‘Terug’.
    Het moet de inbox zijn van het adres dat in de camera staat.
help-code =
    Kopieer de code uit de nieuwste e-mail. Oudere codes werken niet.
    Spaties en streepjes maken niet uit. Hoofdletters en kleine letters misschien wel.
    Heeft de camera daarna zonder stroom gezeten? Klik op ‘Terug’ en vraag een nieuwe code aan.
help-answer_1 =
    De vragen zijn gekozen door degene die de camera heeft geïnstalleerd. Vraag het daar.
    Typ het zoals toen, met dezelfde hoofdletters en kleine letters.
    Er is nog niets verzonden. De camera krijgt alle antwoorden straks tegelijk.
help-answer_2 =
    De vragen zijn gekozen door degene die de camera heeft geïnstalleerd. Vraag het daar.
    U kunt teruggaan en het vorige antwoord wijzigen.
    Er is nog niets verzonden. De camera krijgt alle antwoorden straks tegelijk.
help-answer_3 =
    De vragen zijn gekozen door degene die de camera heeft geïnstalleerd. Vraag het daar.
    Hierna kiest u een nieuw wachtwoord. Dan gaat alles tegelijk naar de camera.
    Na een paar foute pogingen is de camera een tijdje vergrendeld.
help-key_file =
    Kijk op usb-sticks en in de map ‘Downloads’ van oude computers.
    Misschien heeft de installateur dit bestand.
    Geen bestand gevonden? Ga terug en kies een andere manier.
help-phone_app =
    Dit kan alleen met de telefoon waarmee de camera is toegevoegd.
    De namen in de app kunnen iets anders zijn.
    Twijfelt u, ga dan terug en gebruik de code per e-mail.
help-factory_reset =
    In de handleiding van uw model staat waar de knop zit.
    Geen knop? Dan kan alleen de helpdesk van de fabrikant helpen.
    Een camera achter een recorder moet u daarna weer aan de recorder toevoegen.
help-support =
    De sticker zit op de achterkant of de onderkant van de camera.
    De helpdesk vraagt niet om uw wachtwoord. Geef het niet.
    De winkel die de camera verkocht, kan u het best helpen.
help-password =
    Klik op ‘Voorstel tonen’ voor een wachtwoord dat aan alle regels voldoet.
    Toon beide vakken en vergelijk ze teken voor teken.
    Gebruik geen accenten, aanhalingstekens en dubbele punten. De camera kan die niet lezen.
help-setting =
    Dit duurt hooguit een halve minuut.
    Haal de stekker van de camera er nu niet uit.
    Als het stopt, zeggen we wat er is gewijzigd en wat niet.
help-unsure =
    Een camera heeft ongeveer een minuut nodig om op te starten.
    ‘Opnieuw controleren’ kost een van de pogingen bij de camera. Wacht even voordat u klikt.
    Werkt het nieuwe wachtwoord niet, dan werkt het oude misschien nog.
help-own_page =
    De link ‘Wachtwoord vergeten’ (Forgot password) staat onder het inlogvak.
    Geen link? Gebruik een computer op hetzelfde netwerk, geen telefoon.
    Vraagt de pagina om een code, gebruik dan dezelfde. Exporteer geen nieuwe afbeelding.
help-not_activated =
    Met de fabrieksinstellingen is een camera weer als nieuw. Er is dan geen wachtwoord.
    Stel de camera in op de camerapagina. Kies een wachtwoord dat u kunt terugvinden.
    Niet uw camera? Ga terug en kies een andere.
help-no_email_saved =
    Het adres kan alleen worden opgeslagen zolang het wachtwoord bekend is.
    Degene die de camera heeft geïnstalleerd, weet misschien het wachtwoord.
    Een resetknop zit vaak onder een klepje bij de lens of de geheugenkaart.
help-not_offered =
    Een gastnetwerk of VPN kan deze manier verbergen.
    Achter een recorder herstelt u het wachtwoord via de recorder.
    Heel oude camera’s hebben geen herstel via e-mail.
help-done =
    Vraagt de telefoonapp erom, typ daar dan het nieuwe wachtwoord.
    Toont een recorder geen beeld, wijzig dan het wachtwoord in de cameralijst van de recorder.
    Ook andere programma’s die de camera gebruiken, hebben het nieuwe wachtwoord nodig.
    Sla een e-mailadres op waarvan u de e-mail kunt lezen. Dan kan er volgende keer een code komen.

# --- what "Copy details" copies: facts for a helper, without secrets ---

details-version = Regain { $version }
details-date = Datum: { $date }
details-system = Systeem: { $system }
details-renderer = Getekend met: { $renderer }
details-scale = Schaal: { $percent }%
details-page = Pagina: { $page }
details-trouble = Probleem: { $trouble }
details-model = Camera: { $model }
details-firmware = Software: { $firmware }
details-tail = Serienummer eindigt op: { $tail }
details-line = Verbinding: { $line }
details-offered = Herstel via e-mail: { $offered }
details-service = Dienst: { $service }
details-answers = Antwoorden: { $answers }
details-numbers = Reactie: { $numbers }
details-words = Woorden: { $words }
details-shape = Opbouw: { $shape }
details-form = Vorm: { $form }
details-observed = { $form }, OBSERVED op dit netwerk
details-one_of = een van { $forms }, OBSERVED op dit netwerk
details-asked = Door de pagina verzonden: { $shape }
details-none = geen
