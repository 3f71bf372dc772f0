# Sentences of the ways to prove that a camera is yours, of its own page, and of ends. Nothing here is built from two parts.

# --- method ---

method-title = Jak potvrdíte, že je vaše?
method-lead = Kamera umí poslat kód na e-mail, který je v ní uložený.
method-lead-unclear = Kamera možná umí poslat kód na e-mail, který je v ní uložený.
method-email = Kód e-mailem
method-address = Kód přijde na { $address }.
method-addresses = Kód přijde na jednu z těchto adres: { $addresses }.
method-address-unknown = Kamera neukazuje, která adresa to je.
method-can-you-read = Máte k té schránce přístup? Pokud ne, zeptejte se toho, kdo kameru nastavil.
method-unclear = Kamera neřekla, jestli to funguje. Můžete to bez obav zkusit.
method-not-named = Kamera tento způsob neuvádí, takže ho možná nemá. Jednou to můžete bez obav zkusit.
method-old-protection = Tato kamera zná jen staré zabezpečení. Použijte k tomu domácí síť, ne veřejnou.
method-other-network = Tento počítač je v jiné síti než kamera. Nejdřív se připojte do sítě kamery.
method-others = Jiné způsoby
other-questions = Bezpečnostní otázky
other-file = Soubor s klíčem
other-app = Mobilní aplikace
other-reset = Tovární nastavení
other-asking = Ptáme se kamery na otázky…
link-own-page = Použít stránku kamery
link-own-page-text = Klikat tam budete vy. My poradíme kam.
other-questions-text = Pokud byly při nastavení uloženy odpovědi.
other-file-text = Pokud byl při nastavení uložen soubor s klíčem.
other-app-text = Pokud je kamera v aplikaci Hik-Connect.
other-reset-text = Ztratí se všechna nastavení.
button-use-email = Použít kód z e-mailu

# --- the picture from the camera's own page ---

export-title = Získejte obrázek z kamery
export-lead = Uložte QR kód na stránce kamery a pak ho předejte sem.
export-lead-passed = Otevřete stránku kamery odsud. Až se na ní ukáže QR kód, Regain si ho vezme.
export-1 = Klikněte na „Zapomněli jste heslo?“ (Forgot password).
export-1-mark = Zapomněli jste heslo?
export-1-picture = Kresba: stránka s přihlášením. Pod ním je odkaz „Zapomněli jste heslo?“.
export-2 = Vyberte „Ověření e-mailem“ (E-mail verification).
export-2-mark = Ověření e-mailem
export-2-picture = Kresba: stránka se třemi způsoby. První je „Ověření e-mailem“.
export-3 = Zaškrtněte „Ochrana osobních údajů“ (Privacy policy) a pokračujte.
export-3-mark = Ochrana osobních údajů
export-3-picture = Kresba: stránka s textem. Pod ním je zaškrtnuté políčko „Ochrana osobních údajů“.
export-4 = Klikněte na „Exportovat“ (Export) a obrázek uložte.
export-4-mark = Exportovat
export-4-picture = Kresba: stránka s QR kódem. Vedle něj je tlačítko „Exportovat“.
export-4-passed = Počkejte na QR kód. Regain si ho vezme.
export-4-passed-picture = Kresba: stránka s QR kódem.
export-drop-passed = Nepřišel? Uložte ho tam a přetáhněte sem
export-drop = Přetáhněte uložený obrázek do tohoto okna
export-found = Ve stažených souborech: { $name } ({ $when })
export-let-go = Pusťte obrázek a převezmeme ho
export-importing = Prohlížíme obrázek…
link-let-regain = Ať to udělá Regain
button-choose-picture = Vybrat obrázek…
button-paste-picture = Vložit obrázek
button-use-file = Použít

# --- security questions ---

answer-first-title = Odpovězte na první otázku
answer-second-title = Odpovězte na druhou otázku
answer-third-title = Odpovězte na třetí otázku
answer-lead = Otázka { $n } z { $count }. Odpovědi byly uloženy při nastavení kamery.
answer-number = Otázka číslo { $id } v seznamu kamery
answer-number-where = Kamera uvádí jen její číslo. Znění ukáže stránka kamery.
answer-exact = Napište odpověď přesně tak, jak byla uložena. Kamera všechny zkontroluje později.
field-answer = Vaše odpověď
button-show-answer = Zobrazit odpověď
button-hide-answer = Skrýt odpověď
button-change-answers = Změnit odpovědi

# --- other ways that the app can only explain ---

aside-key_file = Použít soubor s klíčem
    .lead = Ukládá se při nastavení kamery, často na USB flash disk.
    .steps =
        Najděte soubor, který má v názvu „GUID“.
        Otevřete stránku kamery a klikněte na „Zapomněli jste heslo?“ (Forgot password).
        Vyberte „Soubor GUID“ (GUID file) a najděte tam svůj soubor.
        Zadejte dvakrát nové heslo a klikněte na OK.
    .cost = Funguje jen jednou
    .cost-in-full = Potom si uložte nový soubor s klíčem. Chybné soubory mohou kameru na půl hodiny zamknout.
aside-phone_app = Použít mobilní aplikaci
    .lead = Jde to, pokud je kamera ve vaší aplikaci Hik-Connect.
    .steps =
        Otevřete v telefonu Hik-Connect a přejděte na „Více“ (More).
        Vyberte „Obnovit heslo zařízení“ (Reset device password).
        Naskenujte QR kód, který pro tento způsob ukáže stránka kamery.
        Na té stránce zadejte kód z aplikace.
    .cost = Může smazat všechna nastavení
    .cost-in-full = Některé rekordéry tím o všechna nastavení přijdou. Zkuste nejdřív kód z e-mailu.
aside-factory_reset = Vrátit do továrního nastavení
    .lead = Toto je poslední možnost. Musíte jít přímo ke kameře.
    .steps =
        Najděte tlačítko s nápisem „Reset“, často bývá pod krytem.
        Odpojte kameru od proudu. Držte tlačítko a kameru zase zapojte.
        Držte ho dál, často 15 sekund. Přesný čas je v návodu.
        Zvolte první heslo a uložte e-mailovou adresu.
    .cost = Přijdete o všechna nastavení
    .cost-in-full = Zmizí název, síť, uložený e-mail i nastavené časy. Některé kamery toto tlačítko nemají.

# --- the sheet for the maker's support ---

support-title = Souhrn pro podporu výrobce
support-lead = Uložte tento souhrn a pošlete ho prodejci nebo firmě Hikvision.
support-model = Model:
support-serial = Sériové číslo:
support-firmware = Software:
support-mac = Síťové číslo:
support-serial-note = Sériové číslo je tu celé. Sdělte ho jen podpoře.
support-1 = V souhrnu je i to, co už se zkoušelo a kdy.
support-2 = Není v něm žádné heslo, kód ani e-mailová adresa.
support-3 = Přidejte fotku štítku na kameře.
support-saved = Uloženo:
button-save-sheet = Uložit souhrn…
button-copy-sheet = Kopírovat souhrn
button-show-support = Zobrazit souhrn
sheet-head = Údaje o kameře, ke které se ztratilo heslo. Vytvořeno v aplikaci Regain { $version }.
sheet-tried = Co se zkoušelo a kdy:
sheet-step = { $when } – { $page }
sheet-step-again = { $when } – { $page } ({ $times }×)
sheet-trouble = { $when } – { $page } – { $trouble }
sheet-trouble-again = { $when } – { $page } – { $trouble } ({ $times }×)
sheet-label = Pro pracovníka podpory přidejte fotky:
sheet-photos =
    Štítek na kameře: model, sériové číslo a datum vedle něj.
    Štítek na krabici, pokud ji ještě máte.
    Účtenka s názvem prodejce a datem.
sheet-ask = Kam se obrátit:
sheet-desks =
    Nejdřív na prodejce nebo na technika, který kameru montoval. Mnohá centra podpory odpovídají jen jim.
    Hikvision má pro každou oblast vlastní podporu. Pomáhá s kamerami, které se tam prodaly.
    Podpora pro USA a Kanadu pomáhá jen s kamerami, které se prodaly tam.
    Byla koupena na internetovém tržišti z jiné oblasti? Pak se obraťte na tamního prodejce.
    Na e-mail službě pro obnovení hesla odpovídá automat. Na prodejce ani oblast se neptá.

# --- setting, unsure, own page ---

setting-title = Nastavujeme heslo
setting-lead = Kameru nechte zapojenou.
setting-committing = Předáváme kameře nové heslo…
setting-signing-in = Jednou zkoušíme nové heslo…
setting-close = Teď aplikaci nezavírejte. Bude to jen pár sekund.
button-setting = Nastavujeme…

unsure-title = Funguje nové heslo?
unsure-lead = Ukáže to jedno přihlášení. Zkusíme ho, až budete chtít.
unsure-keep = Do té doby mějte po ruce obě hesla.
unsure-wait-until = Počkejte. Na „Ověřit znovu“ klikněte až: { $time }
unsure-checking = Jednou zkoušíme nové heslo…
button-check-again = Ověřit znovu

own-title = Dokončete to na stránce kamery
own-lead = Zadejte tam kód a nové heslo. Tady ho pak vyzkoušíme.
own-1 = Otevřete stránku kamery.
own-2 = Klikněte na „Zapomněli jste heslo?“ (Forgot password).
own-3 = Vyberte „Ověření e-mailem“ (E-mail verification) a zaškrtněte souhlas.
own-4 = Zadejte kód z e-mailu.
own-5 = Zadejte dvakrát nové heslo a klikněte na OK.
own-go-on = Pokračujte v prohlížeči: zadejte tam kód a nové heslo.
own-go-back = Pak nové heslo zadejte tady.
own-go-closed = Je ta stránka zavřená? Klikněte na „Otevřít stránku kamery“.
own-lead-answers = Odpovězte tam na otázky a zadejte nové heslo. Tady ho pak jednou vyzkoušíme.
own-3-answers = Vyberte „Bezpečnostní otázka“ (Security question).
own-4-answers = Zadejte tři odpovědi.
own-mark = Kód z e-mailu
own-mark-answers = Vaše odpovědi
own-picture = Kresba: stránka se třemi poli. První je pro kód, další pro nové heslo.
own-code = Váš kód
own-password = Vaše nové heslo
own-opening = Otevíráme stránku kamery…
own-checking = Jednou zkoušíme nové heslo…
beside-picture = Stránka vaší kamery je v prohlížeči. Až se na ní objeví obrázek, Regain si ho vezme sám.
beside-reset = Stránka vaší kamery je v prohlížeči. Regain tam uvidí, co kamera odpoví.
beside-sent = Nové heslo je odeslané. Čekáme na odpověď kamery…
beside-accepted = Kamera nové heslo přijala. Zadejte ho jednou sem a vyzkoušíme ho.
beside-stuck = Stránka kamery se nenačítá. Chvíli počkejte a pak ji v prohlížeči obnovte.
beside-answer = Kamera odpověděla: { $answer }
beside-old-protection = Tato kamera zná jen staré zabezpečení. Její stránka se otevře bez aplikace Regain.
link-open-directly = Stránka nefunguje? Otevřít bez aplikace Regain
turn-title = Na stránce kamery je hotovo
turn-text = Vraťte se do aplikace Regain a pokračujte.
button-open-page = Otevřít stránku kamery
button-show-code = Zobrazit kód
button-hide-code = Skrýt kód
button-copy-password = Kopírovat nové heslo
button-set-there = Heslo je nastavené

# --- dead ends ---

end-not_activated = Tato kamera ještě nemá heslo
    .lead = Je nová, nebo v továrním nastavení. Kód nepotřebuje.
    .steps =
        Otevřete stránku kamery a zvolte tam první heslo.
        Až se zeptá, zadejte e-mailovou adresu. Budete ji potřebovat, pokud heslo zapomenete.
end-no_email_saved = E-mailová adresa není uložená
    .lead = Hikvision proto nemá kam poslat kód.
    .steps =
        Zeptejte se na heslo toho, kdo kameru nastavil.
        Na stránce kamery klikněte na „Zapomněli jste heslo?“ (Forgot password). Nabízí jiný způsob?
        Některé kamery mají tlačítko „Reset“. Vrátí vše do továrního nastavení.
end-not_offered = Tato kamera neumí poslat kód
    .lead = Má příliš starý software, nebo to před vaší sítí skrývá.
    .steps =
        Připojte se do stejné sítě jako kamera a zkuste to znovu.
        Zkuste stránku kamery. Možná zná způsob, který před námi skrývá.
        Zeptejte se podpory Hikvision.
dead-what = Co můžete udělat
dead-offered = Jiné způsoby
button-other-camera = Vybrat jinou kameru
button-reset-another = Začít s další kamerou
button-open-camera = Otevřít stránku kamery
