# Every sentence that people see. Short words, short sentences; nothing here is built from two parts.

app-name = Regain
window-title = Nowe hasło do mojej kamery – Regain
not-made-by = Regain nie jest produktem Hikvision.

# Two whole sentences behind one another, and two names of a list: how a language puts them together.
two-sentences = { $one } { $other }
two-of-a-list = { $one }, { $other }

# --- the frame ---

stage-find = Znajdź kamerę
stage-prove = Potwierdź, że jest twoja
stage-password = Ustaw nowe hasło
stage-done = Gotowe
sub-method = Wybierz sposób
sub-privacy = Prywatność
sub-export = Pobierz obrazek
sub-request = Wyślij obrazek
sub-wait = Zaczekaj na e-mail
sub-code = Wpisz kod
sub-answers = Odpowiedz na pytania
rail-count = Krok { $n } z { $total }
rail-count-short = { $n }/{ $total }
rail-entry = Krok { $n } z { $total }: { $stage }
rail-entry-done = Krok { $n } z { $total }: { $stage } (zrobione)
page-scroll-bar = Przewiń stronę
list-scroll-bar = Przewiń listę
rail-list = Kroki
rail-here = Tu jesteś
rail-part-done = { $step } (zrobione)
camera-nameless = Twoja kamera
camera-line = { $model } · { $address }
row-line = { $address } · nr seryjny …{ $tail }

demo-strip = Demo – wbudowana kamera, nic nie opuszcza tego komputera
link-stuck = Nie wiem, co dalej
stuck-title = Gdy nie wiesz, co dalej
stuck-other = Inne sposoby
stuck-other-text = Poszukaj na stronie kamery linku „Nie pamiętasz hasła?” (Forgot password). Mogą tam być pytania zabezpieczające lub plik klucza.
stuck-support = Nic nie pomogło? Poproś kogoś o pomoc
stuck-support-text = Pomóc może sklep lub instalator. Pomoc techniczna Hikvision zapyta o model i numer seryjny.
stuck-about = Regain nie jest produktem Hikvision. Korzysta ze sposobu zmiany hasła, który oferuje sam producent.
button-close-help = Zamknij pomoc
button-copy-details = Skopiuj szczegóły
button-back = Wstecz
button-stop = Przerwij
button-continue = Dalej
button-close = Zamknij
button-close-anyway = Zamknij mimo to
button-copied = Skopiowano
label-details = Szczegóły
details-said = Odpowiedź: { $said }

# --- time ---

monday = poniedziałek
tuesday = wtorek
wednesday = środa
thursday = czwartek
friday = piątek
saturday = sobota
sunday = niedziela
january = stycznia
february = lutego
march = marca
april = kwietnia
may = maja
june = czerwca
july = lipca
august = sierpnia
september = września
october = października
november = listopada
december = grudnia
time-today = dzisiaj, { $time }
time-tomorrow = jutro, { $time }
time-yesterday = wczoraj, { $time }
time-on-day = { $weekday }, { $day } { $month }, { $time }
time-on-date = { $weekday }, { $day } { $month } { $year }, { $time }
time-after-change = { $time } (po cofnięciu zegarów)
# 0 to 23, then 1 to 12.
clock-time = { NUMBER($hour, minimumIntegerDigits: 2) }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-time-of-twelve = { $hour }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-am = { $time } AM
clock-pm = { $time } PM

# --- resume ---

resume-title = Chcesz dokończyć?
resume-lead = Prośba o kod dla tej kamery jest już wysłana.
resume-lead-unsent = Obrazek z tej kamery nie jest jeszcze wysłany.
resume-lead-doubt = Nowe hasło było już w drodze do kamery.
resume-asked = Było to: { $when }.
resume-asked-code = Prośba o kod: { $when }.
resume-fetched = Otrzymany od kamery: { $when }.
resume-valid = Kod działa do: { $until }. Przestanie, jeśli kamera uruchomi się ponownie.
resume-doubt = Możemy sprawdzić, czy nowe hasło działa.
resume-unsent = Jeśli jednak jest już wysłany, po prostu kontynuuj.
resume-over = Według zegara tego komputera kod stracił ważność: { $until }. Czy ten zegar chodzi dobrze? Jeśli nie, kontynuuj.
resume-clock-behind = Od tego czasu cofnięto zegar tego komputera. Godziny na tych stronach mogą być błędne.
link-other-camera = Inna kamera
link-remove-journey = Usuń to z komputera
button-carry-on = Kontynuuj
button-start-again = Zacznij od nowa

# --- find ---

find-title = Odzyskaj dostęp do kamery
find-lead = Wybierz ją poniżej. Przed krokiem 3 nic się nie zmieni.
find-lead-none = Najpierw jej poszukamy. Przed krokiem 3 nic się nie zmieni.
find-newer-memo = Na tym komputerze działała nowsza wersja Regain. Tego, co zapisała, nie ruszamy. Aby to dokończyć, otwórz tamtą wersję.
find-damaged-memo = Nie da się odczytać tego, co Regain zapisał poprzednio. Odłożyliśmy to na bok. Zacznij tu od nowa.
find-broke-off = Ostatnio Regain przerwał pracę z powodu własnego błędu. To, co zaczęte, można dokończyć.
find-cut-off = Ostatnio praca Regain została przerwana. To, co zaczęte, można dokończyć.
find-earlier = Jeszcze niedokończone
earlier-camera = { $model }, nr seryjny …{ $end }
earlier-camera-at = { $model }, adres { $address }
earlier-asked = Prośba o kod: { $when }.
earlier-unsent = Prośba o obrazek: { $when }. Nie jest jeszcze wysłany.
earlier-doubt = Nowe hasło było już w drodze. Możemy sprawdzić, czy działa.
button-carry-on-with = Kontynuuj: { $camera }
find-need-network = Ta sama sieć domowa
find-need-inbox = Skrzynka e-mail zapisana w kamerze
find-need-time = Około 10 minut
find-label = Numer na naklejce kamery i na jej pudełku kończy się tymi samymi czterema znakami.
find-label-picture = Naklejka z numerem, który kończy się na { $tail }
find-unplug = Dwie są podobne? Odłącz swoją na chwilę od prądu i poszukaj ponownie.
find-searching = Szukamy w twojej sieci domowej…
find-count = { $count ->
    [one] Znaleźliśmy 1 kamerę.
    [few] Znaleźliśmy { $count } kamery.
    [many] Znaleźliśmy { $count } kamer.
   *[other] Znaleźliśmy { $count } kamer.
}
find-so-far = { $count ->
    [one] Na razie 1
    [few] Na razie { $count }
    [many] Na razie { $count }
   *[other] Na razie { $count }
}
find-none = Na razie żadnej kamery.
find-incomplete = Lista może być niepełna. Zamknij inne programy do kamer i poszukaj ponownie.
find-list = Kamery w twojej sieci
link-not-listed = Mojej kamery nie ma na liście
link-look-again = Szukaj ponownie
link-look-everywhere = Szukaj wszędzie
link-more-reasons = Inne przyczyny
field-address = Adres kamery
hint-address = Na przykład 192.168.1.64

family-camera = Kamera
family-thermal = Kamera termowizyjna
family-recorder = Rejestrator
family-doorbell = Wideodomofon
family-access = Czytnik przy drzwiach
family-alarm = Centrala alarmowa
row-kind = { $kind } { $model }
row-nameless = Nieznane urządzenie

# --- badges: a few words in the row; then what to do ---

note-lead = { $note }.
badge-not_activated = Wymaga konfiguracji
    .do = Nie ma jeszcze hasła, więc kod nie jest potrzebny. Kliknij „Dalej”, a pokażemy, co zrobić.
badge-other_segment = Inna sieć
    .do = Ten komputer nie ma jeszcze połączenia z tym urządzeniem. Podłącz komputer do sieci, w której jest kamera.
spare-address = Ten komputer nie ma jeszcze połączenia z kamerą. W jego ustawieniach sieci wpisz na jakiś czas adres { $address } i maskę { $mask }. W kamerze niczego nie zmieniamy.
badge-clock_wrong = Zegar chodzi źle
    .do = Mogło zabraknąć prądu. Nie odłączaj zasilania, dopóki nie skończysz.
badge-recorders_own = Przez rejestrator
    .do = Kamera jest podłączona do rejestratora. Nowe hasło ustawisz przez rejestrator.
badge-not_hikvision = To nie Hikvision
    .do = Producent ma własny sposób na nowe hasło. Ten program tu nie pomoże.
badge-only_onvif = Szersze wyszukiwanie
    .do = Nie było odpowiedzi na wyszukiwanie Hikvision. Można bezpiecznie spróbować.
badge-cannot_reset_by_email = E-mail nie pomoże
    .do = Tak informuje samo urządzenie. Kliknij „Dalej”, aby zobaczyć inne sposoby.
note-new = Nowe na liście
note-silent = Teraz nie odpowiada
note-done = { $minutes ->
    [0] Zrobione przed chwilą
    [one] Zrobione minutę temu
    [few] Zrobione { $minutes } minuty temu
    [many] Zrobione { $minutes } minut temu
   *[other] Zrobione { $minutes } minut temu
}
note-email-likely = E-mail raczej pomoże

# --- why the list is empty; what to do ---

cause-no_adapter_up = Ten komputer nie jest w żadnej sieci
    .do = Podłącz kabel albo połącz się z domowym Wi-Fi.
cause-only_vpn = Ten komputer jest tylko w sieci VPN
    .do = Połącz go także z siecią domową.
cause-firewall_may_drop = Zapora może zatrzymywać odpowiedzi
    .do = Zezwól na Regain w zaporze tego komputera albo wpisz adres kamery.
cause-wifi_isolation = Wi-Fi może oddzielać urządzenia od siebie
    .do = Odłącz się od sieci Wi-Fi dla gości albo użyj kabla.
cause-port_taken = Otwarty jest inny program do kamer
    .do = Zamknij go. To może być SADP albo iVMS.
cause-windows_public_profile = Windows może uznawać sieć za publiczną
    .do = Otwórz ustawienia sieci i wybierz „Sieć prywatna”.
cause-macos_local_network = Mac może nie wpuszczać Regain do sieci
    .do = W Ustawieniach systemowych otwórz „Prywatność i ochrona”, potem „Sieć lokalna”. Włącz Regain.
cause-other_network = Kamera może być wyłączona lub w innej sieci
    .do = Sprawdź jej zasilanie. Jeśli jest podłączona do rejestratora, wpisz adres rejestratora.

# --- check ---

check-title = Sprawdzamy twoją kamerę
check-lead = Pytamy kamerę, co potrafi. To niczego nie zmienia.
check-status = Pytamy kamerę…

# --- privacy ---

privacy-title = Zanim poprosimy o kod
privacy-lead = Co będzie dalej, w czterech punktach.
privacy-what = Co zostanie wysłane
privacy-what-text = Obrazek z kwadratowym wzorem (kod QR). Wskazuje twoją kamerę.
privacy-whom = Kto to dostanie
privacy-whom-text = Hikvision, na adres { $address }. Wiadomość wysyłasz ty. Nikomu innemu nic nie wysyłamy.
privacy-named-later = Standardowy adres. Kamera poda go w następnym kroku.
privacy-why = Po co
privacy-why-text = Hikvision rozpozna kamerę i przyśle ci kod e-mailem.
privacy-kept = Co przechowujemy
privacy-kept-text = Obrazek, dopóki nie skończysz. Kodu nie.
link-full-notice = Przeczytaj całość
link-less-notice = Pokaż mniej
notice-1 = Regain działa na tym komputerze. Nie ma konta i niczego nie śledzi.
notice-2 = Łączy się z twoją kamerą. Z pocztą łączy się tylko wtedy, gdy wysyłasz stąd obrazek lub pozwalasz pilnować skrzynki.
notice-3 = Obrazek, model kamery i godziny zostają na tym komputerze. Znikną, gdy skończysz.
notice-4 = Hikvision widzi obrazek i adres, z którego przyszedł. Obowiązuje tam polityka prywatności Hikvision.
button-accept = Akceptuj i kontynuuj

# --- saved address ---

saved-address-title = Do której skrzynki masz dostęp?
saved-address-lead = W kamerze zapisano kilka adresów e-mail. Kod przyjdzie na ten, który wybierzesz.
saved-address-unnamed = Zapisany adres { $number }
saved-address-other = Każdy adres ma własny obrazek. Jeśli kod nie przyjdzie, wróć i wybierz inny adres.

# --- password ---

password-title = Ustaw nowe hasło
password-lead = Zalogujesz się nim do kamery jako „{ $user }”.
field-password = Nowe hasło
field-repeat = Wpisz je jeszcze raz
rule-length = Od { $min } do { $max } znaków
rule-kinds = Min. dwa rodzaje: a–z, A–Z, 0–9, symbole
rule-characters = Bez polskich znaków oraz (") i (:)
rule-name = Nie zawiera „{ $user }”
rule-met = { $rule }: spełnione
rule-open = { $rule }: jeszcze nie
rule-too-long = Od { $min } do { $max } znaków, teraz: { $count }
password-longer = Dłuższe jest bezpieczniejsze. Jeśli możesz, użyj wszystkich { $max } znaków.
password-unprotected = Ta kamera nie potrafi ukryć tego, co wysyłamy. Kontynuuj tylko w sieci, której ufasz.
password-stops = Stare hasło od razu przestanie działać.
password-devices = Telefony i rejestratory, które z niego korzystają, poproszą o nowe.
password-keep = Zapisz w menedżerze haseł tego komputera
button-suggest = Zaproponuj hasło
password-suggested = Może takie?
button-use-password = Użyj
button-show-password = Pokaż nowe hasło
button-hide-password = Ukryj nowe hasło
button-show-repeat = Pokaż powtórzone hasło
button-hide-repeat = Ukryj powtórzone hasło
button-show-mail = Pokaż hasło do skrzynki
button-hide-mail = Ukryj hasło do skrzynki
button-set-password = Ustaw nowe hasło

# --- done ---

done-title = Kamera ma nowe hasło
done-lead = Hasło działa. Udane logowanie: { $when }.
done-snapshot = Obraz z kamery
done-caption = Obraz z kamery: { $when }
done-unknown-form = Strona kamery przekazała hasło w sposób, którego Regain nie znał. Skopiuj szczegóły i opublikuj je tam, skąd masz Regain. Użyj formularza „Regain learned something from my camera”. W szczegółach nie ma nic tajnego.
done-order = Na koniec

# --- done: the clock ---

done-clock-shows = Kamera: { $camera }. Ten komputer: { $computer }.
done-clock-right = Zegar kamery chodzi dobrze
done-clock-zone = Zegar kamery jest w innej strefie czasowej
done-clock-ahead = Zegar kamery spieszy się o { $amount }
done-clock-behind = Zegar kamery spóźnia się o { $amount }
done-clock-says = Wpiszemy do kamery czas i strefę tego komputera.
done-clock-server = Wpiszemy do kamery czas i strefę tego komputera. Jej serwer czasu nie odpowiada, więc go wyłączymy.
done-clock-set = Zegar ustawiony i sprawdzony: teraz chodzi dobrze.
done-clock-unknown = Kamera nie podała swojego czasu
done-setting-clock = Ustawiamy zegar…
button-set-clock = Ustaw zegar
amount-minutes = { $n ->
    [one] 1 minutę
    [few] { $n } minuty
    [many] { $n } minut
   *[other] { $n } minut
}
amount-hours = { $n ->
    [one] 1 godzinę
    [few] { $n } godziny
    [many] { $n } godzin
   *[other] { $n } godzin
}
amount-days = { $n ->
    [one] 1 dzień
    [few] { $n } dni
    [many] { $n } dni
   *[other] { $n } dni
}
amount-years = { $n ->
    [one] 1 rok
    [few] { $n } lata
    [many] { $n } lat
   *[other] { $n } lat
}

# --- done: the address for next time ---

done-recovery-to = Następnym razem kod przyjdzie na: { $addresses }
done-recovery-note = Czy masz dostęp do tej skrzynki?
done-recovery-none = Na przyszłość nie zapisano adresu e-mail
done-recovery-none-note = Bez niego żaden kod nie przyjdzie.
done-recovery-saved = Adres jest zapisany, a kamera go pokazuje.
done-recovery-replaces = { $n ->
    [0] Zapiszemy go w kamerze. Nic więcej się nie zmieni.
    [one] Zastąpi poprzedni adres. Nic więcej się nie zmieni.
    [few] Zastąpi wszystkie poprzednie adresy ({ $n }). Nic więcej się nie zmieni.
    [many] Zastąpi wszystkie poprzednie adresy ({ $n }). Nic więcej się nie zmieni.
   *[other] Zastąpi wszystkie poprzednie adresy ({ $n }). Nic więcej się nie zmieni.
}
field-recovery-address = Twój adres e-mail
done-saving-address = Zapisujemy adres…
button-change-short = Zmień
button-change-address = Zmień ten adres
button-type-address = Wpisz adres
button-save-address = Zapisz ten adres
link-keep-address = Zostaw bez zmian
done-signed-out = Kamera już nas wylogowała. Możesz to zmienić na jej stronie.

# --- done: what else uses the old password ---

done-others = Telefony i rejestratory potrzebują nowego hasła
done-others-stop = Najpierw zatrzymaj to, co loguje się samo, na przykład rejestrator. Błędne próby blokują kamerę.
done-others-type = Wpisz nowe hasło w każdej aplikacji w telefonie i w każdym rejestratorze.
done-others-start = Potem uruchom je znowu.
button-show-how = Pokaż, jak
button-hide-how = Ukryj

# --- done: the password store ---

done-kept = Hasło jest w menedżerze haseł tego komputera. Poszukaj nazwy „regain” w programie „{ $app }”.
done-kept-demo = W wersji demo nic nie trafia do menedżera haseł tego komputera.
store-linux = Hasła i klucze
store-macos = Dostęp do pęku kluczy
store-windows = Menedżer poświadczeń
done-keeping = Czekamy na menedżer haseł tego komputera…
done-not-kept = Ten komputer nie mógł zapisać hasła
done-not-kept-todo = Skopiuj je lub zanotuj teraz. Po zamknięciu stąd zniknie.

# --- the new password, until the last page closes ---

fresh-title = Twoje nowe hasło
fresh-hidden = Ukryte
fresh-write = Zachowaj je w bezpiecznym miejscu. Po zamknięciu stąd zniknie.
button-show-short = Pokaż
button-hide-short = Ukryj
