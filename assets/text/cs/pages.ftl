# Every sentence that people see. Short words, short sentences; nothing here is built from two parts.

app-name = Regain
window-title = Nové heslo ke kameře – Regain
not-made-by = Regain není výrobek firmy Hikvision.

# Two whole sentences behind one another, and two names of a list: how a language puts them together.
two-sentences = { $one } { $other }
two-of-a-list = { $one }, { $other }

# --- the frame ---

stage-find = Najděte kameru
stage-prove = Potvrďte, že je vaše
stage-password = Zvolte nové heslo
stage-done = Hotovo
sub-method = Vyberte způsob
sub-privacy = Ochrana soukromí
sub-export = Získejte obrázek
sub-request = Odešlete obrázek
sub-wait = Počkejte na e-mail
sub-code = Zadejte kód
sub-answers = Odpovězte na otázky
rail-count = Krok { $n } z { $total }
rail-count-short = { $n }/{ $total }
rail-entry = Krok { $n } z { $total }: { $stage }
rail-entry-done = Krok { $n } z { $total }: { $stage } (hotovo)
page-scroll-bar = Posunout stránku
list-scroll-bar = Posunout seznam
rail-list = Kroky
rail-here = Jste tady
rail-part-done = { $step } (hotovo)
camera-nameless = Vaše kamera
camera-line = { $model } · { $address }
row-line = { $address } · sér. č. …{ $tail }

demo-strip = Ukázka – vestavěná kamera, nic neopustí tento počítač
link-stuck = Nevím si rady
stuck-title = Když si nevíte rady
stuck-other = Jiné způsoby
stuck-other-text = Na stránce kamery hledejte „Zapomněli jste heslo?“ (Forgot password). Mohou tam být bezpečnostní otázky nebo soubor s klíčem.
stuck-support = Nic nepomohlo? Požádejte o pomoc
stuck-support-text = Poradit může prodejce nebo technik, který kameru montoval. Podpora Hikvision se zeptá na model a sériové číslo.
stuck-about = Regain není výrobek firmy Hikvision. Heslo obnovuje způsobem, který nabízí sám výrobce.
button-close-help = Zavřít nápovědu
button-copy-details = Kopírovat podrobnosti
button-back = Zpět
button-stop = Zastavit
button-continue = Další
button-close = Zavřít
button-close-anyway = Přesto zavřít
button-copied = Zkopírováno
label-details = Podrobnosti
details-said = Odpověď zněla: { $said }

# --- time ---

monday = pondělí
tuesday = úterý
wednesday = středa
thursday = čtvrtek
friday = pátek
saturday = sobota
sunday = neděle
january = ledna
february = února
march = března
april = dubna
may = května
june = června
july = července
august = srpna
september = září
october = října
november = listopadu
december = prosince
time-today = dnes { $time }
time-tomorrow = zítra { $time }
time-yesterday = včera { $time }
time-on-day = { $weekday } { $day }. { $month }, { $time }
time-on-date = { $weekday } { $day }. { $month } { $year }, { $time }
time-after-change = { $time } (po posunu hodin zpět)
# 0 to 23, then 1 to 12.
clock-time = { $hour }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-time-of-twelve = { $hour }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-am = { $time } dop.
clock-pm = { $time } odp.

# --- resume ---

resume-title = Chcete pokračovat?
resume-lead = Žádost o kód pro tuto kameru už je odeslaná.
resume-lead-unsent = Obrázek z této kamery ještě není odeslaný.
resume-lead-doubt = Nové heslo už bylo na cestě do kamery.
resume-asked = Bylo to: { $when }
resume-asked-code = Žádost o kód: { $when }
resume-fetched = Získán z kamery: { $when }
resume-valid = Po restartu kamery kód neplatí. Jinak platí do: { $until }
resume-doubt = Můžeme zjistit, jestli nové heslo funguje.
resume-unsent = Pokud už odeslaný je, klidně pokračujte.
resume-over = Podle hodin tohoto počítače už kód neplatí (platil do: { $until }). Jdou hodiny správně? Pokud ne, pokračujte.
resume-clock-behind = Hodiny tohoto počítače se od té doby posunuly zpět. Časy na těchto stránkách nemusí souhlasit.
link-other-camera = Jiná kamera
link-remove-journey = Odstranit to z počítače
button-carry-on = Pokračovat
button-start-again = Začít znovu

# --- find ---

find-title = Získejte zpět přístup ke kameře
find-lead = Vyberte ji níže. Do kroku 3 se nic nezmění.
find-lead-none = Nejdřív ji zkusíme najít. Do kroku 3 se nic nezmění.
find-newer-memo = Na tomto počítači už běžela novější verze aplikace Regain. Na to, co si uložila, nesaháme. Pokud v tom chcete pokračovat, otevřete novější verzi.
find-damaged-memo = Co si Regain uložil minule, se nedá přečíst. Dali jsme to stranou. Začněte tu znovu.
find-broke-off = Regain minule skončil vlastní chybou. V rozdělané práci můžete pokračovat.
find-cut-off = Regain byl minule přerušen. V rozdělané práci můžete pokračovat.
find-earlier = Ještě nedokončeno
earlier-camera = { $model }, sér. č. …{ $end }
earlier-camera-at = { $model }, adresa { $address }
earlier-asked = Žádost o kód: { $when }
earlier-unsent = Obrázek ještě není odeslaný. Žádost o něj: { $when }
earlier-doubt = Nové heslo už bylo na cestě. Můžeme zjistit, jestli funguje.
button-carry-on-with = Pokračovat: { $camera }
find-need-network = Stejná domácí síť
find-need-inbox = E-mailová schránka uložená v kameře
find-need-time = Asi 10 minut
find-label = Stejnými čtyřmi znaky končí číslo na štítku kamery i na její krabici.
find-label-picture = Štítek s číslem, které končí na { $tail }
find-unplug = Jsou dvě podobné? Svou na chvíli odpojte od proudu a hledejte znovu.
find-searching = Hledáme ve vaší domácí síti…
find-count = { $count ->
    [one] Našli jsme 1 kameru.
    [few] Našli jsme { $count } kamery.
    [many] Našli jsme { $count } kamery.
   *[other] Našli jsme { $count } kamer.
}
find-so-far = { $count ->
    [one] Zatím 1
    [few] Zatím { $count }
    [many] Zatím { $count }
   *[other] Zatím { $count }
}
find-none = Zatím žádná kamera.
find-incomplete = Seznam nemusí být úplný. Zavřete jiné programy pro kamery a hledejte znovu.
find-list = Kamery ve vaší síti
link-not-listed = Moje kamera tu není
link-look-again = Hledat znovu
link-look-everywhere = Hledat všude
link-more-reasons = Další možné příčiny
field-address = Adresa kamery
hint-address = Například 192.168.1.64

family-camera = Kamera
family-thermal = Termokamera
family-recorder = Rekordér
family-doorbell = Videozvonek
family-access = Čtečka u dveří
family-alarm = Ústředna alarmu
row-kind = { $kind } { $model }
row-nameless = Neznámé zařízení

# --- badges: a few words in the row; then what to do ---

note-lead = { $note }.
badge-not_activated = Zatím nenastaveno
    .do = Ještě nemá heslo, takže kód nepotřebuje. Klikněte na „Další“ a dozvíte se, co dělat.
badge-other_segment = Jiná síť
    .do = Tento počítač se tam zatím nedostane. Připojte ho do stejné sítě jako kameru.
spare-address = Tento počítač se tam zatím nedostane. V nastavení sítě mu na chvíli dejte adresu { $address } a masku { $mask }. V kameře nic neměníme.
badge-clock_wrong = Hodiny jdou špatně
    .do = Možná vypadl proud. Až do konce nechte zařízení zapojené.
badge-recorders_own = Přes rekordér
    .do = Kamera je zapojená do rekordéru. Nové heslo nastavíte přes rekordér.
badge-not_hikvision = Není Hikvision
    .do = Výrobce má na nové heslo jiný postup. Tato aplikace tu nepomůže.
badge-only_onvif = Jen v širším hledání
    .do = Na hledání Hikvision neodpovídá. Můžete to bez obav zkusit.
badge-cannot_reset_by_email = E-mail nepomůže
    .do = Tak to zařízení hlásí. Klikněte na „Další“ a uvidíte jiné způsoby.
note-new = Nové od minulého hledání
note-silent = Tentokrát neodpovídá
note-done = { $minutes ->
    [0] Dokončeno právě teď
    [one] Dokončeno před minutou
    [few] Dokončeno před { $minutes } minutami
    [many] Dokončeno před { $minutes } minuty
   *[other] Dokončeno před { $minutes } minutami
}
note-email-likely = E-mail asi pomůže

# --- why the list is empty; what to do ---

cause-no_adapter_up = Tento počítač není v žádné síti
    .do = Připojte kabel nebo se připojte k domácí Wi-Fi.
cause-only_vpn = Tento počítač je připojený jen přes VPN
    .do = Připojte ho také do domácí sítě.
cause-firewall_may_drop = Odpovědi možná zadržuje brána firewall
    .do = Povolte Regain v bráně firewall tohoto počítače, nebo zadejte adresu kamery.
cause-wifi_isolation = Wi-Fi možná odděluje zařízení od sebe
    .do = Odpojte se od Wi-Fi pro hosty, nebo použijte kabel.
cause-port_taken = Je otevřený jiný program pro kamery
    .do = Zavřete ho. Může to být SADP nebo iVMS.
cause-windows_public_profile = Windows možná považují síť za veřejnou
    .do = Otevřete nastavení sítě a vyberte „Privátní síť“.
cause-macos_local_network = Mac možná nepouští Regain do sítě
    .do = V Nastavení systému otevřete „Soukromí a zabezpečení“ a pak „Místní síť“. Zapněte tam Regain.
cause-other_network = Kamera je možná vypnutá nebo v jiné síti
    .do = Zkontrolujte její napájení. Je-li zapojená do rekordéru, zadejte adresu rekordéru.

# --- check ---

check-title = Zjišťujeme, co kamera umí
check-lead = Jen se kamery ptáme. Nic se tím nezmění.
check-status = Ptáme se kamery…

# --- privacy ---

privacy-title = Než požádáme o kód
privacy-lead = Co se bude dít, ve čtyřech bodech.
privacy-what = Co se odešle
privacy-what-text = Obrázek se čtvercovým vzorem, tedy QR kód. Označuje vaši kameru.
privacy-whom = Kdo to dostane
privacy-whom-text = Hikvision, na adrese { $address }. E-mail odesíláte vy. Nikomu jinému nic neposíláme.
privacy-named-later = Obvyklá adresa. Kamera ji uvede v dalším kroku.
privacy-why = Proč
privacy-why-text = Hikvision podle něj pozná vaši kameru a pošle vám kód.
privacy-kept = Co si ponecháme
privacy-kept-text = Obrázek, dokud neskončíte. Kód ne.
link-full-notice = Přečíst celé znění
link-less-notice = Zobrazit méně
notice-1 = Regain běží na tomto počítači. Nemá žádný účet a nic nesleduje.
notice-2 = Komunikuje s vaší kamerou. S e-mailovou službou jen tehdy, když odesíláte odsud nebo když má hlídat schránku.
notice-3 = Obrázek, model kamery a časy zůstávají na tomto počítači. Po dokončení zmizí.
notice-4 = Hikvision vidí obrázek a adresu, ze které přišel. Tam platí zásady ochrany osobních údajů firmy Hikvision.
button-accept = Souhlasit a pokračovat

# --- saved address ---

saved-address-title = Ke které schránce máte přístup?
saved-address-lead = V kameře je uloženo několik e-mailových adres. Kód přijde na tu, kterou vyberete.
saved-address-unnamed = Uložená adresa { $number }
saved-address-other = Každá adresa má vlastní obrázek. Když kód nepřijde, vraťte se a vyberte jinou.

# --- password ---

password-title = Zvolte nové heslo
password-lead = Spolu se jménem „{ $user }“ vám otevře tuto kameru.
field-password = Nové heslo
field-repeat = Zadejte ho znovu
rule-length = { $min } až { $max } znaků
rule-kinds = Aspoň dva druhy: a–z, A–Z, 0–9, symboly
rule-characters = Bez háčků, čárek a znaků (") a (:)
rule-name = Neobsahuje „{ $user }“
rule-met = { $rule }: splněno
rule-open = { $rule }: zatím ne
rule-too-long = { $min } až { $max } znaků, teď: { $count }
password-longer = Delší je bezpečnější. Pokud to jde, využijte všech { $max } znaků.
password-unprotected = Tato kamera neumí skrýt, co jí posíláme. Pokračujte jen v síti, které věříte.
password-stops = Staré heslo okamžitě přestane platit.
password-devices = Telefony a rekordéry, které ho používají, si řeknou o nové.
password-keep = Uložit do úložiště hesel tohoto počítače
button-suggest = Navrhnout heslo
password-suggested = Co třeba toto?
button-use-password = Použít
button-show-password = Zobrazit nové heslo
button-hide-password = Skrýt nové heslo
button-show-repeat = Zobrazit opakované heslo
button-hide-repeat = Skrýt opakované heslo
button-show-mail = Zobrazit heslo k e-mailu
button-hide-mail = Skrýt heslo k e-mailu
button-set-password = Nastavit nové heslo

# --- done ---

done-title = Vaše kamera má nové heslo
done-lead = Heslo funguje. Přihlášení: { $when }
done-snapshot = Záběr z kamery
done-caption = Záběr z kamery: { $when }
done-unknown-form = Stránka kamery předala heslo způsobem, který Regain zatím neznal. Zkopírujte podrobnosti a zveřejněte je tam, odkud Regain máte. Použijte formulář „Regain learned something from my camera“. Nic tajného v nich není.
done-order = Na závěr

# --- done: the clock ---

done-clock-shows = Kamera: { $camera }, tento počítač: { $computer }
done-clock-right = Hodiny kamery jdou správně
done-clock-zone = Hodiny kamery jsou v jiném časovém pásmu
done-clock-ahead = Hodiny kamery jdou napřed o { $amount }
done-clock-behind = Hodiny kamery jdou pozadu o { $amount }
done-clock-says = Zapíšeme do kamery čas a pásmo tohoto počítače.
done-clock-server = Zapíšeme do kamery čas a pásmo tohoto počítače. Její časový server neodpovídá, proto ho vypneme.
done-clock-set = Hodiny jsme nastavili a zkontrolovali: teď jdou správně.
done-clock-unknown = Kamera nesdělila svůj čas
done-setting-clock = Nastavujeme hodiny…
button-set-clock = Nastavit hodiny
amount-minutes = { $n ->
    [one] 1 minutu
    [few] { $n } minuty
    [many] { $n } minuty
   *[other] { $n } minut
}
amount-hours = { $n ->
    [one] 1 hodinu
    [few] { $n } hodiny
    [many] { $n } hodiny
   *[other] { $n } hodin
}
amount-days = { $n ->
    [one] 1 den
    [few] { $n } dny
    [many] { $n } dne
   *[other] { $n } dní
}
amount-years = { $n ->
    [one] 1 rok
    [few] { $n } roky
    [many] { $n } roku
   *[other] { $n } let
}

# --- done: the address for next time ---

done-recovery-to = Příště přijde kód na: { $addresses }
done-recovery-note = Máte k této schránce přístup?
done-recovery-none = Pro příště není uložená žádná adresa
done-recovery-none-note = Bez e-mailové adresy žádný kód nepřijde.
done-recovery-saved = Adresa je uložená a kamera ji ukazuje.
done-recovery-replaces = { $n ->
    [0] Zapíšeme ji do kamery. Nic jiného se nezmění.
    [one] Nahradí dosavadní adresu. Nic jiného se nezmění.
    [few] Nahradí všechny { $n } dosavadní adresy. Nic jiného se nezmění.
    [many] Nahradí { $n } dosavadní adresy. Nic jiného se nezmění.
   *[other] Nahradí všech { $n } dosavadních adres. Nic jiného se nezmění.
}
field-recovery-address = Vaše e-mailová adresa
done-saving-address = Ukládáme adresu…
button-change-short = Změnit
button-change-address = Změnit tuto adresu
button-type-address = Zadat adresu
button-save-address = Uložit tuto adresu
link-keep-address = Nechat beze změny
done-signed-out = Kamera nás už odhlásila. Změnit to můžete na její stránce.

# --- done: what else uses the old password ---

done-others = Nové heslo potřebují i telefony a rekordéry
done-others-stop = Nejdřív zastavte, co se přihlašuje samo, třeba rekordér. Chybné pokusy kameru zamknou.
done-others-type = Nové heslo zadejte do všech aplikací v telefonech a do rekordérů.
done-others-start = Pak je znovu spusťte.
button-show-how = Zobrazit postup
button-hide-how = Skrýt

# --- done: the password store ---

done-kept = Heslo je v úložišti hesel tohoto počítače. V aplikaci „{ $app }“ hledejte „regain“.
done-kept-demo = V ukázce se do úložiště hesel tohoto počítače nic neukládá.
store-linux = Hesla a klíče
store-macos = Klíčenka
store-windows = Správce přihlašovacích údajů
done-keeping = Čekáme na úložiště hesel tohoto počítače…
done-not-kept = Počítač heslo nedokázal uložit
done-not-kept-todo = Zkopírujte nebo opište si ho teď. Po zavření tu už nebude.

# --- the new password, until the last page closes ---

fresh-title = Vaše nové heslo
fresh-hidden = Skryté
fresh-write = Dobře si ho uložte. Po zavření tu už nebude.
button-show-short = Zobrazit
button-hide-short = Skrýt
