# Words of the command line. One sentence each, with what to do.

cli-help =
    Regain { $version }: odzyskaj dostęp do własnej kamery Hikvision.

    regain                               otwiera okno
    regain --demo [--scenario S]         to samo z wbudowaną kamerą; bez ekranu: obrazy wszystkich stron
    regain find [--seconds N] [--interface IP] [--json]
                                         wyświetla listę kamer
    regain probe ADDRESS [--json]        co oferuje jedna kamera, tylko odczyt
    regain relay ADDRESS [--json]        strona kamery przez ten komputer; podaje, co widać, nigdy wartości
    regain rehearse [--scenario S] [--mail desk|real] [--pictures DIR] [--json]
                                         przechodzi cały proces z wbudowaną kamerą; z prawdziwą pocztą
                                         przez Exim i Dovecot, jeśli są zainstalowane
    regain simulate [--bind IP] [--http-port N] [--https-port N] [--scenario S] [--json] [OPTIONS]
                                         wbudowana kamera jako osobny program
        --sadp                           odpowiada na wyszukiwanie; tak samo z każdą z tych opcji:
        --count N                        tyle kamer (do 2000), każda pod kolejnym adresem
        --sadp-mode unicast|multicast|both
                                         dokąd idą odpowiedzi
        --claims-address IP              podaje inny adres, jak kamera z innej sieci
        --hello-after SECONDS            do tego czasu milczy, a potem się wita, jak kamera po włączeniu
        --onvif, --onvif-only            odpowiada też na wyszukiwanie ONVIF albo tylko na nie

    --renderer auto|gl|software          jak rysowane jest okno
    --language TAG                       język wszystkich słów, na przykład en, es lub pt-BR
    --version, --help

    Scenariusze: { $scenarios }

cli-unknown-argument = Regain nie zna „{ $argument }”; „regain --help” pokazuje, co zna.
cli-missing-value = Po „{ $option }” potrzebna jest wartość; „regain --help” pokazuje, jaka.
cli-bad-value = „{ $value }” nie pasuje do „{ $option }”; „regain --help” pokazuje, co pasuje.
cli-no-language = Regain nie zna języka „{ $language }”. Zna: { $languages }
cli-conflict = „{ $one }” i „{ $other }” się wykluczają; „regain --help” pokazuje, co można połączyć.
cli-needs-demo = „--scenario”, „--pictures” i „--json” wymagają tu „--demo”; „regain --help” pokazuje, jak ich użyć.
cli-missing-address = Podaj kamerę, na przykład „192.168.1.64”.
cli-bad-address = „{ $address }” nie jest adresem kamery; wpisz go tak: 192.168.1.64 lub 192.168.1.64:8080.

cli-already-open = Regain jest już otwarty, ale jego okno nie odpowiada. Zaczekaj chwilę i poszukaj tego okna; jeśli go nie ma, wyloguj się z tego komputera i zaloguj ponownie.
cli-no-display = Nie ma tu ekranu, na którym można otworzyć okno; „regain --demo” działa także bez ekranu.
cli-no-window = Nie udało się otworzyć okna: { $reason }. W kamerze nic się nie zmieniło. Wyloguj się z tego komputera, zaloguj ponownie i jeszcze raz uruchom Regain.
cli-no-window-gl = Nie udało się otworzyć okna: { $reason }. Spróbuj „regain --renderer software”.
cli-no-window-library = Nie udało się otworzyć okna, bo brakuje części pulpitu: { $reason }. Zainstaluj libx11, libx11-xcb, libxcursor, libxi i libxkbcommon-x11, a potem uruchom Regain ponownie.
cli-broke-off-title = Regain musi się zamknąć
cli-broke-off = Regain przerwał pracę z powodu własnego błędu ({ $reason }). Uruchom go ponownie: to, co zaczęte, nie przepadło. Jeśli nowe hasło było już w drodze, Regain pomoże sprawdzić, czy działa. Dziennik jest w folderze { $folder }.
cli-no-log = Regain działa dalej bez dziennika: { $reason }.
cli-log-no-file = to, co leży na jego miejscu, nie jest plikiem
cli-no-start = Nie udało się uruchomić Regain: { $reason }. Sprawdź, czy w twoim folderze danych można zapisywać.
cli-no-threads = Nie udało się uruchomić Regain: system nie daje mu więcej wątków ani otwartych plików ({ $reason }). Zamknij inne programy i uruchom Regain ponownie.
cli-no-disk = Nie udało się uruchomić Regain: dysk z jego folderem danych nie odpowiada. Sprawdź ten dysk i jego kabel albo uruchom ponownie komputer, a potem jeszcze raz uruchom Regain.
cli-no-scratch = Nie udało się uruchomić Regain: w { $folder } nie ma miejsca na pliki tymczasowe ({ $reason }). Sprawdź, czy ten folder istnieje i czy można w nim zapisywać.
cli-no-simulator = Nie udało się uruchomić wbudowanej kamery: { $reason }. Spróbuj innego portu lub adresu.
cli-no-mail-program = Prawdziwa poczta wymaga programu {$program}, a nie ma go na tym komputerze; zainstaluj go albo pomiń „--mail real”.
cli-no-mail-servers = Nie udało się uruchomić prawdziwych serwerów poczty: { $reason }. Aby ich nie używać, pomiń „--mail real”.
cli-no-output = Nie udało się zapisać wyniku: { $reason }. Sprawdź, dokąd trafia.
cli-no-pictures = Nie udało się zapisać obrazów: { $reason }. Wybierz inny folder.

cli-found = { $model }, adres { $address }, koniec numeru seryjnego: { $serial }
cli-unknown-model = Kamera
cli-unknown-serial = nieznany
cli-none-no_adapter_up = Ten komputer nie jest w żadnej sieci. Połącz się z siecią kamery i poszukaj ponownie.
cli-none-only_vpn = Ten komputer jest w VPN i w żadnej innej sieci. Połącz się z siecią kamery i poszukaj ponownie.
cli-none-firewall_may_drop = Nie odpowiedziała żadna kamera. Zapora tego komputera zatrzymuje wyszukiwanie: zezwól na nie albo podaj adres kamery.
cli-none-wifi_isolation = Nie odpowiedziała żadna kamera. Wi-Fi może oddzielać urządzenia od siebie, jak sieci dla gości: połącz się z siecią domową.
cli-none-port_taken = Nie odpowiedziała żadna kamera, a port wyszukiwania zajmuje inny program: zamknij go i poszukaj ponownie.
cli-none-windows_public_profile = Nie odpowiedziała żadna kamera. Windows może uznawać tę sieć za publiczną: ustaw ją jako prywatną i poszukaj ponownie.
cli-none-macos_local_network = Nie odpowiedziała żadna kamera. W ustawieniach systemowych zezwól temu programowi na dostęp do sieci lokalnej i poszukaj ponownie.
cli-none-other_network = Nie odpowiedziała żadna kamera. Sprawdź, czy ma zasilanie, czy jest w tej samej sieci i czy zapora nie zatrzymuje odpowiedzi.
cli-port-taken = Port wyszukiwania zajmuje inny program, więc lista może być niepełna.

cli-probe-offline = Pod adresem { $address } nic nie odpowiada. Sprawdź adres i zasilanie kamery.
cli-probe-broken-off = Pod adresem { $address } coś odpowiada, ale odpowiedź się urywa. Odczekaj minutę i spróbuj ponownie.
cli-probe-changes = Urządzenie pod adresem { $address } za każdym razem pokazuje inny certyfikat. Ktoś może pośredniczyć w połączeniu, więc żadna z jego odpowiedzi się nie liczy.
cli-probe-unknown = Żadne urządzenie nie ma tu nazwy { $address }. Sprawdź pisownię.
cli-probe-other = Pod adresem { $address } coś odpowiada, ale to nie jest kamera Hikvision.
cli-probe-outdated = Kamera pod adresem { $address } zna tylko stary rodzaj zabezpieczeń, którego Regain nie obsługuje. Spróbuj dodać http:// przed jej adresem.
cli-probe-way = Odzyskanie dostępu przez e-mail: { $way ->
        [offered] ta kamera na to pozwala i ma zapisany adres
        [no_address_saved] nikt nie zapisał adresu, więc nie można wysłać kodu
        [not_offered] ta kamera na to nie pozwala
        [not_activated] kamera nie ma jeszcze hasła, więc nie ma czego zmieniać
        [other_segment] kamera pozwala na to tylko we własnej sieci, a ten komputer jest w innej
        [not_named] kamera tego nie wymienia, więc raczej nie; pokaże to próba
       *[hidden] kamera tego nie podaje; pokaże to próba
    }.
cli-probe-activated = Czy ustawiono pierwsze hasło: { $answer ->
        [yes] tak
        [no] nie, kamera jest nowa
       *[unknown] kamera tego nie podaje
    }.

cli-probe-model = Model: { $model }.
cli-probe-other-way = Inny sposób: { $way }.
cli-probe-asked = { $path }: { $answer }
cli-probe-silent = brak odpowiedzi

cli-simulating = Wbudowana kamera odpowiada pod adresem http://{ $address }/, a jej hasło to { $password }.
cli-simulated-camera = { $model }, adres http://{ $address }/, numer seryjny { $serial }
cli-too-many-files = System pozwala temu programowi otworzyć za mało plików na tyle kamer; najpierw podnieś limit, na przykład „ulimit -n 8192”, albo uruchom mniej kamer.
cli-simulated-mail = Wiadomość z kodem { $code } dotarła do skrzynki właściciela.

cli-demo-offscreen = Nie ma tu ekranu, więc cały proces przebiega bez okna.
cli-step = { $step }: { $ms } ms
cli-step-trouble = { $step }, { $trouble }: { $ms } ms
cli-rehearsal-done = Gotowe: nowe hasło pozwala się zalogować, a stare nie.
cli-rehearsal-clock = Zegar kamery chodził źle i został ustawiony.
cli-rehearsal-address = Adres, na który przychodzą kody, został zmieniony.
cli-rehearsal-stopped = Przerwano: { $trouble }.
cli-rehearsal-stuck = Przerwano: nic się nie działo przez { $seconds } s.
cli-pictures-in = Obrazy są w folderze { $folder }.

dialog-save-title = Zapisz obrazek dla Hikvision
dialog-pick-title = Wybierz obrazek ze strony kamery
dialog-sheet-title = Zapisz zestawienie dla pomocy technicznej

cli-no-relay = Nie udało się pokazać strony kamery przez ten komputer: { $reason }. Otwórz ją bezpośrednio w przeglądarce.
cli-relay-ready = Otwórz ten adres w przeglądarce; działa jeden raz: { $url }
cli-relay-link = Jeśli przeglądarkę zamknięto, ten adres otworzy stronę ponownie: { $url }
cli-relay-opened = Strona została otwarta.
cli-relay-picture = Strona pobrała obrazek dla usługi odzyskiwania.
cli-relay-sent = Strona wysłała nowe hasło ({ $request }): { $shape }
cli-relay-known-form = Zapisano je w postaci, którą Regain zna: { $dialects }
cli-relay-one-of-forms = Zapisano je w jednej z tych postaci, które wyglądają tak samo: { $dialects }
cli-relay-unknown-form = Zapisano je w postaci, której Regain nie zna.
cli-relay-addresses = Kamera podała liczbę zapisanych w niej adresów e-mail: { $count }
cli-relay-address-saved = Strona zmieniła adres e-mail zapisany w kamerze.
cli-relay-no-email = Kamera informuje, że nie może wysłać kodu e-mailem.
cli-relay-locked = Kamera przez jakiś czas nie przyjmuje prób.
cli-relay-locked-for = Kamera nie przyjmuje teraz prób. Ile minut zaczekać: { $minutes }
cli-relay-old-protection = Ta kamera zna tylko stary rodzaj zabezpieczeń, którego Regain nie obsługuje. Otwórz jej stronę bezpośrednio w przeglądarce: { $url }
cli-relay-answered = Kamera odpowiedziała: { $outcome }

relay-opening = Otwiera się strona twojej kamery…
relay-refused = Ten link działa raz, w przeglądarce, która otworzyła go jako pierwsza. Wróć do Regain i kliknij „Otwórz stronę kamery”: powstanie nowy link.
relay-unreachable = Twoja kamera nie odpowiada. Nic się nie zmieniło. Zaczekaj chwilę i odśwież tę stronę.
relay-lost = Kamera dostała nowe hasło i nie odpowiedziała. Może jest ustawione, a może nie. Zaloguj się nim, aby to sprawdzić.
relay-other-camera = Ten adres ma teraz inna kamera. Regain nie wysłał jej nowego hasła. Nic się nie zmieniło. Wróć do Regain.
relay-old-protection = Twoja kamera zna tylko stary rodzaj zabezpieczeń. Regain go nie obsługuje. Nic się nie zmieniło. Otwórz stronę bez Regain.
relay-elsewhere = Kamera chciała skierować cię pod inny adres. Regain tam nie przeszedł. Nic się nie zmieniło.
