# Sentences of the pages from the picture to the code, and of the mail service. Nothing here is built from two parts.

# --- request ---

request-title = Pošlete tento obrázek firmě Hikvision
request-title-other = Pošlete tento obrázek na adresu níže
request-lead = Použijte jakoukoli schránku. Kód přijde na adresu uloženou v kameře.
request-lead-chosen = Použijte jakoukoli schránku. Kód přijde na { $address }.
request-fetching = Žádáme kameru o obrázek…
request-picture = Obrázek s QR kódem
request-to = Komu
named-by-camera = Tuto adresu uvedla vaše kamera.
named-by-camera-alone = Tuto adresu uvádí jen vaše kamera. Nepatří firmě Hikvision.
named-by-brand = Obvyklá adresa pro tuto značku.
named-by-neutral = Obvyklá adresa pro kamery bez značky.
request-said-page = Pokud stránka kamery uvádí jinou adresu, pošlete ho tam.
request-subject = Předmět a text
request-saved = Uloženo a zkontrolováno:
request-saved-here = Tento počítač nemá okno pro výběr souboru. Obrázek je tady:
request-choose = Jak ho chcete odeslat?
request-easiest = Nejjednodušší
request-new-mail = Nový e-mail na adresu
request-save = Uložte obrázek: klikněte na modré tlačítko.
request-save-yours = Obrázek už máte.
request-saving = Ukládáme obrázek…
request-drafting = Otevíráme váš e-mailový program…
request-attach = Připojte přímo soubor, ne jeho fotku.
request-drafted = V e-mailovém programu se otevřel koncept
request-drafted-todo = Klikněte tam na „Odeslat“. Nic tam není? Celý e-mail je v tomto souboru:
request-composed-todo = Klikněte tam na „Odeslat“. Nic tam není? Obrázek je v tomto souboru:
request-demo-draft = Ukázka žádný e-mailový program neotevírá
request-demo-draft-todo = Klikněte na „Už je odesláno“. Ukázka si vezme obrázek odsud:
request-unopened = E-mailový program se nepodařilo otevřít
request-unopened-todo = Hotový e-mail je v tomto souboru. Otevřete ho a klikněte na „Odeslat“.
request-not-shown = Složku se nepodařilo otevřít. Vyhledejte soubor podle názvu.

dispatch-here = Odeslat přímo odsud
dispatch-here-note = Budete potřebovat heslo ke své schránce.
dispatch-draft = Otevřít v e-mailovém programu
dispatch-draft-note = E-mail tam bude připravený. Odešlete ho vy.
dispatch-hand = Odeslat ručně
dispatch-hand-note = Uložte obrázek a připojte ho k novému e-mailu.
button-save-picture = Uložit obrázek…
button-save-again = Uložit znovu…
button-i-have-sent = Už je odesláno
button-open-draft = Otevřít jako koncept
button-open-again = Otevřít znovu
button-show-in-folder = Zobrazit ve složce
button-copy = Kopírovat
button-copy-address = Kopírovat adresu
button-copy-subject = Kopírovat předmět a text

# --- request: the camera names a stranger ---

strange-title = Kam má obrázek přijít?
strange-lead = Kamera uvádí adresu, která nepatří firmě Hikvision. Zatím se nic neodeslalo.
strange-usual = Adresa firmy Hikvision
strange-usual-note = Správná téměř pro každou kameru.
strange-named = Adresa, kterou uvádí kamera
strange-named-note = Nevíme, kdo tam poštu čte. Vyberte ji, jen pokud vám to řekl prodejce.
strange-reconsider = Vybrat adresu znovu
button-usual-service = Použít obvyklou adresu
button-named-service = Použít adresu z kamery

# --- send: which mailbox ---

send-title = Odeslání z vaší schránky
send-lead = Nejdřív zadejte svou e-mailovou adresu. Zatím se nic neodešle.
send-look-up = Vyhledáme server vaší e-mailové služby. Ptáme se jen jí.
send-looking = Hledáme vaši e-mailovou službu…
field-from = Vaše e-mailová adresa
hint-from = jana@example.org

# --- mailbox: what was found, and the password ---

mailbox-title = Přihlaste se ke své schránce
mailbox-lead = Regain odešle obrázek jednou. Heslo k e-mailu si neuloží.
mailbox-closed-title = Použijte svůj e-mailový program
mailbox-closed-lead = { $name } nedovoluje jiným aplikacím odesílat pomocí hesla.
mailbox-found = Našli jsme vaši e-mailovou službu
mailbox-by-hand = Ručně zadaný server
mailbox-demo = Vestavěná e-mailová služba
mailbox-line = { $server }, port { $port }, šifrované
mailbox-line-open = { $server }, port { $port }, bez šifrování
mailbox-from = Od: { $from }
send-status = Odesíláme e-mail…
send-waiting = Čekáme na vaši e-mailovou službu…
send-delayed = Služba žádá o strpení. Stejný e-mail odešleme znovu: { $time }
field-mail-password = Heslo k této schránce
field-app-password = Heslo aplikace
send-app-password = Některé e-mailové služby tu chtějí heslo aplikace: platí jen pro jeden program.
mailbox-demo-password = Toto je ukázka: stačí jakékoli heslo, nebo žádné.
mailbox-app-password = Heslo aplikace je heslo, které { $name } vytvoří jen pro jeden program.
link-server = Nastavení serveru
link-server-less = Skrýt nastavení serveru
field-server = Poštovní server
hint-server = smtp.example.org
field-port = Port
label-protection = Zabezpečení
protection-start = STARTTLS, nejčastěji port 587
protection-tls = TLS, nejčastěji port 465
protection-none = Žádné, pro server u vás doma
protection-none-note = E-mail i toto heslo si může cestou kdokoli přečíst.
field-user = Uživatelské jméno
hint-user = Vaše e-mailová adresa
button-send = Odeslat obrázek
button-open-service = Otevřít web služby

# What each known service wants first; and, where it is not the same, what it wants before an inbox is watched.
service-gmail = Gmail tu chce heslo aplikace. Nejdřív zapněte dvoufázové ověření. Pak si vytvořte heslo pro Regain.
service-outlook = Otevřete koncept v e-mailovém programu, nebo e-mail napište na webu služby.
service-yahoo = Yahoo tu chce heslo aplikace. Vytvořte ho pro Regain v části „Zabezpečení účtu“ (Account security).
service-icloud = Apple tu chce heslo pro konkrétní aplikaci. Vytvořte ho pro Regain v části „Přihlášení a zabezpečení“.
service-gmx = U GMX je potřeba přístup aplikací nejdřív povolit. Zapněte na webu služby POP3 a IMAP.
service-gmx_com = U GMX je potřeba přístup aplikací nejdřív povolit. Zapněte na webu služby POP3 a IMAP.
service-webde = U WEB.DE je potřeba přístup aplikací nejdřív povolit. Zapněte na webu služby POP3 a IMAP.
service-aol = AOL tu chce heslo aplikace. Vytvořte ho pro Regain v části „Zabezpečení účtu“ (Account security).
service-zoho = U Zoho je potřeba nejdřív povolit IMAP. Při dvoufázovém přihlašování vytvořte heslo aplikace.
service-zoho_eu = U Zoho je potřeba nejdřív povolit IMAP. Při dvoufázovém přihlašování vytvořte heslo aplikace.
service-fastmail = Fastmail tu chce heslo aplikace. Vytvořte takové, které smí odesílat e-maily.
    .inbox = Fastmail tu chce heslo aplikace. Vytvořte takové, které smí číst e-maily.
service-tonline = T-Online tu chce zvláštní heslo pro e-mailové programy („E-Mail-Passwort“). Vytvořte ho na webu služby.
service-comcast = U Xfinity je potřeba přístup aplikací nejdřív povolit. Přešla vaše schránka k Yahoo? Pak otevřete koncept.
    .inbox = U Xfinity je potřeba přístup aplikací nejdřív povolit na webu služby.
service-att = AT&T tu chce zabezpečovací klíč (secure mail key). Vytvořte ho na webu služby.
service-qq = QQ Mail tu chce vlastní kód. Získáte ho, když na webu služby zapnete SMTP.
    .inbox = QQ Mail tu chce vlastní kód. Získáte ho, když na webu služby zapnete IMAP.
service-163 = 163 Mail tu chce vlastní kód. Získáte ho, když na webu služby zapnete SMTP.
    .inbox = 163 Mail tu chce vlastní kód. Získáte ho, když na webu služby zapnete IMAP.

# --- wait ---

wait-title = Zkontrolujte poštu
wait-lead = Hikvision obvykle pošle kód do 5 minut.
wait-lead-to = Hikvision obvykle pošle kód do 5 minut na { $address }.
wait-by = Obvykle dorazí do: { $time }
wait-left = { $minutes ->
    [one] Zbývá asi 1 minuta
    [few] Zbývají asi { $minutes } minuty
    [many] Zbývá asi { $minutes } minuty
   *[other] Zbývá asi { $minutes } minut
}
wait-progress = Čekáme na e-mail
wait-while = Než dorazí
wait-spam = Podívejte se i do složky Spam nebo Nevyžádaná pošta.
wait-plugged = Kameru nechte zapojenou. Vypnutím se kód zruší.
wait-close = Aplikaci můžete zavřít. Otevře se zase tady.
wait-keep-open = Až do konce nechte tuto aplikaci otevřenou. { $why }
not-remembered-room = Na tomto počítači není místo pro uložení postupu.
not-remembered-folder = Do složky, kam si Regain ukládá postup, se nedá zapisovat.
not-remembered = Tento počítač si postup nedokáže uložit.
wait-valid = Kód platí do: { $until }
wait-late = Trvá to déle než obvykle
wait-late-spam = Podívejte se do složky Spam nebo Nevyžádaná pošta.
wait-late-attached = Zkontrolujte, jestli byl obrázek k e-mailu připojený.
wait-late-again = Pokud nebyl, odešlete ho znovu.
wait-late-slow = Někdy to trvá hodinu nebo jeden pracovní den.
wait-expired = Tento kód je příliš starý
wait-expired-text = Kód platí 48 hodin. Vytvořte nový obrázek a znovu ho odešlete.
link-no-email = E-mail do 5 minut nepřišel?
button-have-code = Mám kód
button-send-again = Odeslat stejný obrázek
button-new-request = Požádat o nový kód
demo-title = Ukázková schránka
demo-mail = E-mail pro { $to }
demo-code = Váš kód: { $code }
button-copy-code = Kopírovat kód

# --- code ---

code-title = Zadejte kód z e-mailu
code-lead = Zkopírujte ho z e-mailu a vložte sem. Kód platí do: { $until }
code-lead-plain = Zkopírujte ho z e-mailu a vložte sem.
field-code = Kód
code-once = Kamera kód zkontroluje později, spolu s novým heslem.

# --- watch: the inbox, beside the wait ---

watch-title = Regain pohlídá schránku
watch-lead = Použijte schránku, která byla nastavena v kameře.
watch-lead-to = Kód přijde na { $address }. Použijte tuto schránku.
watch-status = Přihlašujeme se ke schránce…
watch-app-password = Některé služby tu chtějí heslo aplikace. Už je uložené? Nechte pole prázdné.
watch-closed = { $name } jiné aplikace do schránky nepouští. Podívejte se do ní na webu.
watch-keep = Uložit do úložiště hesel tohoto počítače
watch-reads = Regain se dívá, od koho nové e-maily jsou. Otevře jen e-maily od firmy Hikvision.
watch-changes = Ve schránce nic nemění. Po dokončení hlídat přestane.
watch-forgotten = Heslo už není uložené.
field-inbox-address = Adresa schránky
field-inbox-password = Heslo ke schránce
hint-inbox-server = imap.example.org
button-start-watching = Začít hlídat
link-forget-mailbox = Smazat uložené heslo
link-watch = Ať schránku hlídá Regain
link-watch-again = Hlídat znovu
link-stop-watching = Přestat hlídat
watching-since = Hlídáme { $name }@… od: { $time }
watching-lost = Bez spojení. Další pokus: { $time }
watching-other-sender = E-mail, který zmiňuje Hikvision, přišel z jiné adresy. Regain ho neotevřel: podívejte se do schránky.
watching-ended = Regain už nemůže schránku hlídat. Kontrolujte ji ručně.
keeping-kept = Heslo k ní je v úložišti hesel tohoto počítače.
keeping-missing = Tento počítač nemá úložiště hesel. Regain se zeptá znovu.
keeping-closed = Úložiště hesel zůstalo zavřené. Regain se zeptá znovu.

# --- codes that are offered ---

offer-arrived = Přišel kód ({ $time })
offer-mail = Přišel e-mail od firmy Hikvision ({ $time })
offer-no-code = Kód jsme v něm nenašli. Přečtěte si ho.
offer-found = Toto vypadá jako kód: { $code }
offer-copied = Zkopírovaný text je možná kód
offer-junk = E-mail ležel ve složce Spam nebo Nevyžádaná pošta.
offer-unproven = Podle odesílatele je od firmy Hikvision. Regain to nemůže ověřit. Kód zkontroluje kamera.
link-show-arrival = Zobrazit e-mail
link-hide-arrival = Skrýt e-mail
button-use-code = Použít
notice-title = E-mail dorazil
notice-text = Vraťte se do aplikace Regain a pokračujte.
