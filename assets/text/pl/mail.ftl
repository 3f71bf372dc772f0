# Sentences of the pages from the picture to the code, and of the mail service. Nothing here is built from two parts.

# --- request ---

request-title = Wyślij ten obrazek do Hikvision
request-title-other = Wyślij ten obrazek na adres poniżej
request-lead = Użyj dowolnej skrzynki. Kod przyjdzie na adres zapisany w kamerze.
request-lead-chosen = Użyj dowolnej skrzynki. Kod przyjdzie na { $address }.
request-fetching = Prosimy kamerę o obrazek…
request-picture = Obrazek z kodem QR
request-to = Do
named-by-camera = Ten adres podała twoja kamera.
named-by-camera-alone = Ten adres podaje tylko twoja kamera. Nie należy do Hikvision.
named-by-brand = Standardowy adres tej marki.
named-by-neutral = Standardowy adres dla kamer bez marki.
request-said-page = Jeśli strona kamery podaje inny adres, wyślij tam.
request-subject = Temat i treść
request-saved = Zapisano i sprawdzono:
request-saved-here = Na tym komputerze nie ma okna wyboru pliku. Obrazek jest tutaj:
request-choose = Jak chcesz go wysłać?
request-easiest = Najłatwiej
request-new-mail = Napisz nową wiadomość na adres
request-save = Zapisz obrazek: kliknij niebieski przycisk.
request-save-yours = Obrazek już masz.
request-saving = Zapisujemy obrazek…
request-drafting = Otwieramy twój program pocztowy…
request-attach = Załącz sam plik, a nie jego zdjęcie.
request-drafted = Szkic jest otwarty w programie pocztowym
request-drafted-todo = Kliknij tam „Wyślij”. Nic się nie otworzyło? Cała wiadomość jest w tym pliku:
request-composed-todo = Kliknij tam „Wyślij”. Nic się nie otworzyło? Obrazek jest w tym pliku:
request-demo-draft = Demo nie otwiera programu pocztowego
request-demo-draft-todo = Kliknij „Już wysłane”. Demo weźmie obrazek stąd:
request-unopened = Nie udało się otworzyć programu pocztowego
request-unopened-todo = Gotowa wiadomość jest w tym pliku. Otwórz go i kliknij tam „Wyślij”.
request-not-shown = Nie udało się otworzyć folderu. Poszukaj pliku po nazwie.

dispatch-here = Wyślij stąd
dispatch-here-note = Potrzebne będzie hasło do twojej skrzynki.
dispatch-draft = Otwórz w programie pocztowym
dispatch-draft-note = Wiadomość będzie tam gotowa. Wystarczy kliknąć „Wyślij”.
dispatch-hand = Wyślę samodzielnie
dispatch-hand-note = Zapisz obrazek i załącz go do nowej wiadomości.
button-save-picture = Zapisz obrazek…
button-save-again = Zapisz ponownie…
button-i-have-sent = Już wysłane
button-open-draft = Otwórz jako szkic
button-open-again = Otwórz ponownie
button-show-in-folder = Pokaż w folderze
button-copy = Skopiuj
button-copy-address = Skopiuj adres
button-copy-subject = Skopiuj temat i treść

# --- request: the camera names a stranger ---

strange-title = Dokąd wysłać obrazek?
strange-lead = Kamera podaje adres, który nie należy do Hikvision. Niczego jeszcze nie wysłano.
strange-usual = Adres Hikvision
strange-usual-note = Właściwy dla prawie każdej kamery.
strange-named = Adres, który podaje kamera
strange-named-note = Nie wiemy, kto odbiera tam pocztę. Wybierz go tylko wtedy, gdy tak zalecił sprzedawca.
strange-reconsider = Wybierz adres ponownie
button-usual-service = Użyj adresu Hikvision
button-named-service = Użyj adresu z kamery

# --- send: which mailbox ---

send-title = Wyślij obrazek ze swojej skrzynki
send-lead = Najpierw podaj swój adres e-mail. Niczego jeszcze nie wysyłamy.
send-look-up = Poszukamy serwera twojego dostawcy poczty. Pytamy tylko jego.
send-looking = Szukamy twojego dostawcy poczty…
field-from = Twój adres e-mail
hint-from = anna@example.org

# --- mailbox: what was found, and the password ---

mailbox-title = Zaloguj się do swojej skrzynki
mailbox-lead = Regain wyśle obrazek jeden raz. Hasła do skrzynki nie przechowuje.
mailbox-closed-title = Użyj swojego programu pocztowego
mailbox-closed-lead = { $name } nie pozwala innym programom logować się hasłem.
mailbox-found = Znaleźliśmy twojego dostawcę poczty
mailbox-by-hand = Podany przez ciebie serwer
mailbox-demo = Wbudowana poczta
mailbox-line = { $server }, port { $port }, szyfrowane
mailbox-line-open = { $server }, port { $port }, bez szyfrowania
mailbox-from = Od: { $from }
send-status = Wysyłamy wiadomość…
send-waiting = Czekamy na dostawcę poczty…
send-delayed = Dostawca prosi, by poczekać. Tę samą wiadomość wyślemy znowu: { $time }.
field-mail-password = Hasło do tej skrzynki
field-app-password = Hasło do aplikacji
send-app-password = Niektórzy dostawcy poczty wymagają tu hasła do aplikacji. Tworzą je dla jednego programu.
mailbox-demo-password = To demo: może być dowolne hasło albo żadne.
mailbox-app-password = Hasło do aplikacji to hasło, które { $name } tworzy dla jednego programu.
link-server = Ustawienia serwera
link-server-less = Ukryj ustawienia serwera
field-server = Serwer poczty
hint-server = smtp.example.org
field-port = Port
label-protection = Zabezpieczenie
protection-start = STARTTLS, najczęściej port 587
protection-tls = TLS, najczęściej port 465
protection-none = Brak, dla serwera w twoim domu
protection-none-note = Każdy po drodze może przeczytać wiadomość i to hasło.
field-user = Nazwa użytkownika
hint-user = Twój adres e-mail
button-send = Wyślij obrazek
button-open-service = Otwórz stronę dostawcy

# What each known service wants first; and, where it is not the same, what it wants before an inbox is watched.
service-gmail = Gmail wymaga tu hasła do aplikacji. Najpierw włącz weryfikację dwuetapową. Potem utwórz takie hasło dla Regain.
service-outlook = Otwórz szkic w programie pocztowym albo napisz wiadomość na stronie poczty.
service-yahoo = Yahoo wymaga tu hasła do aplikacji. Utwórz je dla Regain w części „Bezpieczeństwo konta” (Account security).
service-icloud = Apple wymaga tu hasła aplikacji. Utwórz je dla Regain w części „Logowanie i zabezpieczenia”.
service-gmx = GMX wpuszcza programy, gdy na to pozwolisz. Włącz POP3 i IMAP na stronie GMX.
service-gmx_com = GMX wpuszcza programy, gdy na to pozwolisz. Włącz POP3 i IMAP na stronie GMX.
service-webde = WEB.DE wpuszcza programy, gdy na to pozwolisz. Włącz POP3 i IMAP na stronie WEB.DE.
service-aol = AOL wymaga tu hasła do aplikacji. Utwórz je dla Regain w części „Bezpieczeństwo konta” (Account security).
service-zoho = Zoho wpuszcza programy, gdy włączysz IMAP. Przy logowaniu dwuetapowym utwórz hasło do aplikacji.
service-zoho_eu = Zoho wpuszcza programy, gdy włączysz IMAP. Przy logowaniu dwuetapowym utwórz hasło do aplikacji.
service-fastmail = Fastmail wymaga tu hasła do aplikacji. Utwórz takie, które pozwala wysyłać wiadomości.
    .inbox = Fastmail wymaga tu hasła do aplikacji. Utwórz takie, które pozwala czytać wiadomości.
service-tonline = T-Online wymaga tu osobnego hasła dla programów pocztowych („E-Mail-Passwort”). Utwórz je na stronie T-Online.
service-comcast = Xfinity wpuszcza programy, gdy na to pozwolisz. Twoja poczta przeszła do Yahoo? Wtedy otwórz szkic.
    .inbox = Xfinity wpuszcza programy, gdy pozwolisz na to na stronie Xfinity.
service-att = AT&T wymaga tu klucza poczty („secure mail key”). Utwórz go na stronie AT&T.
service-qq = QQ Mail wymaga tu własnego kodu. Aby go dostać, włącz SMTP na stronie QQ Mail.
    .inbox = QQ Mail wymaga tu własnego kodu. Aby go dostać, włącz IMAP na stronie QQ Mail.
service-163 = 163 Mail wymaga tu własnego kodu. Aby go dostać, włącz SMTP na stronie 163 Mail.
    .inbox = 163 Mail wymaga tu własnego kodu. Aby go dostać, włącz IMAP na stronie 163 Mail.

# --- wait ---

wait-title = Sprawdź pocztę
wait-lead = Hikvision zwykle przysyła kod w ciągu 5 minut.
wait-lead-to = Hikvision zwykle przysyła kod na { $address } w ciągu 5 minut.
wait-by = Zwykle przychodzi najpóźniej: { $time }
wait-left = { $minutes ->
    [one] Jeszcze około 1 minuty
    [few] Jeszcze około { $minutes } minut
    [many] Jeszcze około { $minutes } minut
   *[other] Jeszcze około { $minutes } minut
}
wait-progress = Czekamy na e-mail
wait-while = W tym czasie
wait-spam = Zajrzyj też do folderu „Spam” lub „Niechciane”.
wait-plugged = Nie odłączaj kamery od prądu. Wyłączenie unieważni kod.
wait-close = Możesz zamknąć ten program. Otworzy się znowu w tym miejscu.
wait-keep-open = Nie zamykaj programu, dopóki nie skończysz. { $why }
not-remembered-room = Na tym komputerze nie ma miejsca, by zapamiętać, na jakim etapie jesteś.
not-remembered-folder = Regain nie może zapisywać w swoim folderze.
not-remembered = Ten komputer nie może zapamiętać, na jakim etapie jesteś.
wait-valid = Kod działa do: { $until }.
wait-late = To trwa dłużej niż zwykle
wait-late-spam = Zajrzyj do folderu „Spam” lub „Niechciane”.
wait-late-attached = Sprawdź, czy wiadomość miała załączony obrazek.
wait-late-again = Jeśli nie, wyślij obrazek jeszcze raz.
wait-late-slow = Czasem kod idzie godzinę albo cały dzień roboczy.
wait-expired = Ten kod stracił ważność
wait-expired-text = Kod działa 48 godzin. Pobierz nowy obrazek i wyślij go jeszcze raz.
link-no-email = Brak e-maila po 5 minutach?
button-have-code = Mam kod
button-send-again = Wyślij ten sam obrazek
button-new-request = Poproś o nowy kod
demo-title = Skrzynka demo
demo-mail = Wiadomość do: { $to }
demo-code = Twój kod: { $code }
button-copy-code = Skopiuj kod

# --- code ---

code-title = Wpisz kod z e-maila
code-lead = Skopiuj go z e-maila i wklej tu. Działa do: { $until }.
code-lead-plain = Skopiuj go z e-maila i wklej tutaj.
field-code = Kod
code-once = Kamera sprawdzi kod później, razem z nowym hasłem.

# --- watch: the inbox, beside the wait ---

watch-title = Regain popilnuje skrzynki
watch-lead = Podaj skrzynkę, którą zapisano przy konfiguracji kamery.
watch-lead-to = Kod przyjdzie na { $address }. Podaj tę skrzynkę.
watch-status = Logujemy się do skrzynki…
watch-app-password = Niektórzy dostawcy poczty wymagają tu hasła do aplikacji. Jest już zapisane? Zostaw to pole puste.
watch-closed = { $name } nie wpuszcza innych programów. Zajrzyj do tej skrzynki na stronie poczty.
watch-keep = Zapisz je w menedżerze haseł tego komputera
watch-reads = Regain patrzy, od kogo są nowe wiadomości. Otwiera tylko te od Hikvision.
watch-changes = Niczego w skrzynce nie zmienia. Przestaje, gdy skończysz.
watch-forgotten = Hasło nie jest już przechowywane.
field-inbox-address = Adres skrzynki
field-inbox-password = Hasło do skrzynki
hint-inbox-server = imap.example.org
button-start-watching = Pilnuj skrzynki
link-forget-mailbox = Usuń zapisane hasło
link-watch = Niech Regain pilnuje skrzynki
link-watch-again = Pilnuj dalej
link-stop-watching = Przestań pilnować
watching-since = Regain pilnuje skrzynki { $name }@… od: { $time }
watching-lost = Brak połączenia. Następna próba: { $time }
watching-other-sender = Wiadomość z nazwą Hikvision przyszła z innego adresu. Regain jej nie otworzył: zajrzyj do skrzynki.
watching-ended = Regain nie może już pilnować skrzynki. Zajrzyj do niej samodzielnie.
keeping-kept = Jej hasło jest w menedżerze haseł tego komputera.
keeping-missing = Ten komputer nie ma menedżera haseł. Regain znowu zapyta o hasło.
keeping-closed = Menedżer haseł pozostał zamknięty. Regain znowu zapyta o hasło.

# --- codes that are offered ---

offer-arrived = Przyszedł kod ({ $time })
offer-mail = Przyszedł e-mail od Hikvision ({ $time })
offer-no-code = Nie znaleźliśmy w nim kodu. Przeczytaj go samodzielnie.
offer-found = To wygląda na kod: { $code }
offer-copied = Skopiowany tekst może być kodem
offer-junk = E-mail był w folderze „Spam” lub „Niechciane”.
offer-unproven = Jako nadawcę podano Hikvision. Regain nie może tego potwierdzić. Kod sprawdzi kamera.
link-show-arrival = Pokaż wiadomość
link-hide-arrival = Ukryj wiadomość
button-use-code = Użyj
notice-title = E-mail już jest
notice-text = Aby kontynuować, wróć do Regain.
