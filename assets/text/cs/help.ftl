# "I’m stuck", page by page, and the facts for a helper.

# --- "I'm stuck", page by page: at least three causes each ---

help-resume =
    Váháte? Pokračujte. Odtamtud se dá vrátit.
    Pokud byla kamera bez proudu, starý kód už neplatí. Začněte znovu.
    Pokud to není vaše kamera, klikněte na „Začít znovu“.
help-find =
    Je kamera zapnutá? Většinou svítí malé světlo, nebo je slyšet její start.
    Je tento počítač v domácí síti? Wi-Fi pro hosty a VPN kamery skrývají.
    Je kamera zapojená do rekordéru? Pak zadejte adresu rekordéru.
    Všechna zařízení ukáže stránka vašeho routeru. Najděte tam adresu kamery.
help-check =
    Trvá to až deset sekund. Staré kamery jsou pomalé.
    Když to trvá déle, klikněte na „Zastavit“ a zkontrolujte kabel kamery.
    Tady se jen ptáme. V kameře se nic nemění.
help-method =
    Adresa byla zadána při nastavení kamery.
    Pokud kameru nastavoval technik, kód možná přijde jemu. Zeptejte se ho.
    Pokud k té schránce nemáte přístup, zavřete nápovědu a vyberte jiný způsob.
help-privacy =
    V obrázku není žádné video ani heslo.
    Bez tohoto kroku Hikvision nepozná, která kamera je vaše.
    Pokud to nechcete, klikněte na „Zpět“. Nic se neodeslalo.
help-saved_address =
    Kamera ukazuje z každé adresy jen část. Porovnejte první písmena a konec.
    Pokud kameru nastavoval technik, jedna adresa může být jeho. Zeptejte se ho.
    Váháte? Zkuste jednu. Můžete se vrátit a vybrat druhou.
help-export =
    Prohlížeč vás může před touto stránkou varovat. Je to vaše kamera, takže můžete pokračovat.
    Odkaz „Zapomněli jste heslo?“ (Forgot password) tam není? Použijte počítač ve stejné síti jako kamera.
    Prohlížeč často uloží obrázek do složky „Stažené soubory“.
    Exportujte jen jednou. Nový obrázek může zrušit starší kód.
help-request =
    Okno pro výběr souboru se neukázalo? Zavřete nápovědu. Stránka říká, kde obrázek je.
    Poslat ho můžete i z telefonu. Nejdřív tam soubor s obrázkem přeneste.
    Soubor připojte tak, jak je. Fotka nebo snímek obrazovky nemusí fungovat.
    Nový obrázek může zrušit starší kód. Použijte tento.
help-send =
    Stačí jakákoli schránka. Nemusí to být ta, která je uložená v kameře.
    Na spojení se ptáme jen vaší e-mailové služby. Před odesláním vám ji ukážeme.
    Pracovní pošta bývá pro jiné aplikace uzavřená. Použijte soukromou schránku.
help-mailbox =
    Mnoho služeb chce heslo aplikace. Vytvoříte ho na jejich webu.
    Nedaří se? Klikněte dvakrát na „Zpět“ a otevřete e-mail jako koncept.
    Špatný server? Otevřete „Nastavení serveru“ a změňte ho.
    Regain si heslo k e-mailu neuloží.
help-wait =
    Hledejte „Hikvision“ ve složkách Spam, Nevyžádaná pošta i jinde.
    Podívejte se do schránky, která byla nastavena v kameře.
    Byl obrázek k e-mailu připojený? Pokud ne, odešlete ho znovu.
    Restart kamery kód zruší. Pak požádejte o nový kód.
help-watch =
    Mnoho služeb chce heslo aplikace. Vytvoříte ho na jejich webu.
    Není to nutné. Schránku můžete kontrolovat ručně.
    Některé služby fungují jen ve webovém prohlížeči. Pak klikněte na „Zpět“.
    Musí to být schránka, která byla nastavena v kameře.
help-code =
    Zkopírujte kód z nejnovějšího e-mailu. Starší kódy nefungují.
    Na mezerách a pomlčkách nezáleží. Na velkých a malých písmenech může.
    Pokud byla kamera mezitím bez proudu, klikněte na „Zpět“ a požádejte o nový kód.
help-answer_1 =
    Otázky vybral ten, kdo kameru nastavil. Zeptejte se ho.
    Zkuste odpověď napsat jako tehdy, se stejnými velkými a malými písmeny.
    Zatím se nic neodesílá. Kamera dostane všechny odpovědi později najednou.
help-answer_2 =
    Otázky vybral ten, kdo kameru nastavil. Zeptejte se ho.
    Můžete se vrátit a předchozí odpověď změnit.
    Zatím se nic neodesílá. Kamera dostane všechny odpovědi později najednou.
help-answer_3 =
    Otázky vybral ten, kdo kameru nastavil. Zeptejte se ho.
    V dalším kroku zvolíte nové heslo. Pak kamera dostane vše najednou.
    Několik chybných pokusů kameru na chvíli zamkne.
help-key_file =
    Hledejte na USB flash discích a ve složce „Stažené soubory“ starších počítačů.
    Soubor může mít technik, který kameru montoval.
    Takový soubor nemáte? Vraťte se a vyberte jiný způsob.
help-phone_app =
    Jde to jen v telefonu, ve kterém byla kamera přidána.
    Názvy v aplikaci se mohou trochu lišit.
    Váháte? Vraťte se a použijte kód z e-mailu.
help-factory_reset =
    Kde tlačítko je, říká návod k vašemu modelu.
    Tlačítko chybí? Pak pomůže jen podpora výrobce.
    Kameru zapojenou do rekordéru je do něj pak nutné znovu přidat.
help-support =
    Štítek je na zadní nebo spodní straně kamery.
    Podpora se na heslo ptát nebude. Nesdělujte ho.
    Nejlepší je zeptat se prodejce, od kterého kamera je.
help-password =
    Klikněte na „Navrhnout heslo“ a dostanete heslo, které splní všechna pravidla.
    Zobrazte obě pole a porovnejte je, písmeno po písmenu.
    Vynechte háčky a čárky, uvozovky a dvojtečky. Kamera je nepřečte.
help-setting =
    Trvá to až půl minuty.
    Kameru teď neodpojujte od proudu.
    Když se to zastaví, řekneme vám, co se změnilo a co ne.
help-unsure =
    Kamera se spouští asi minutu.
    „Ověřit znovu“ ubere kameře jeden pokus. Než kliknete, chvíli počkejte.
    Když nové heslo nefunguje, staré možná ještě platí.
help-own_page =
    Odkaz „Zapomněli jste heslo?“ (Forgot password) je pod přihlášením.
    Odkaz tam není? Použijte počítač ve stejné síti, ne telefon.
    Když stránka chce kód, použijte ten, který máte. Nový obrázek neexportujte.
help-not_activated =
    Po návratu do továrního nastavení je kamera jako nová. Heslo pak nemá.
    Nastavte ji na její stránce. Zvolte heslo a uložte si ho tam, kde ho najdete.
    Není to vaše kamera? Vraťte se a vyberte jinou.
help-no_email_saved =
    Adresu lze uložit, jen dokud se heslo neztratí.
    Heslo možná zná ten, kdo kameru nastavil.
    Tlačítko „Reset“ bývá pod krytem u objektivu nebo u karty.
help-not_offered =
    Sítě pro hosty a VPN mohou tento způsob skrýt.
    U kamer zapojených do rekordéru se heslo obnovuje přes rekordér.
    Velmi staré kamery kód e-mailem vůbec neumějí.
help-done =
    Když se mobilní aplikace zeptá, zadejte do ní nové heslo.
    Když rekordér neukazuje obraz, změňte heslo v jeho seznamu kamer.
    Nové heslo potřebují i další programy, které kameru používají.
    Uložte e-mailovou adresu, ke které máte přístup. Příště na ni může přijít kód.

# --- what "Copy details" copies: facts for a helper, without secrets ---

details-version = Regain { $version }
details-date = Datum: { $date }
details-system = Systém: { $system }
details-renderer = Vykresluje: { $renderer }
details-scale = Měřítko: { $percent } %
details-page = Stránka: { $page }
details-trouble = Potíž: { $trouble }
details-model = Kamera: { $model }
details-firmware = Software: { $firmware }
details-tail = Konec sériového čísla: { $tail }
details-line = Spojení: { $line }
details-offered = Způsob e-mailem: { $offered }
details-service = Služba: { $service }
details-answers = Odpovědi: { $answers }
details-numbers = Čísla v odpovědi: { $numbers }
details-words = Slova: { $words }
details-shape = Tvar: { $shape }
details-form = Forma: { $form }
details-observed = { $form }, OBSERVED v této síti
details-one_of = jedna z { $forms }, OBSERVED v této síti
details-asked = Stránka odeslala: { $shape }
details-none = nic
