# Sentences of the ways to prove that a camera is yours, of its own page, and of ends. Nothing here is built from two parts.

# --- method ---

method-title = Jak chcesz potwierdzić, że kamera jest twoja?
method-lead = Kod może przyjść na e-mail zapisany w tej kamerze.
method-lead-unclear = Być może uda się dostać kod na adres e-mail zapisany w tej kamerze.
method-email = Kod e-mailem
method-address = Kod przyjdzie na { $address }.
method-addresses = Kod przyjdzie na jeden z adresów: { $addresses }.
method-address-unknown = Kamera nie pokazuje, jaki to adres.
method-can-you-read = Masz dostęp do tej skrzynki? Jeśli nie, zapytaj tego, kto konfigurował kamerę.
method-unclear = Kamera nie podała, czy to zadziała. Można bezpiecznie spróbować.
method-not-named = Kamera nie wymienia tego sposobu, więc może go nie mieć. Raz można bezpiecznie spróbować.
method-old-protection = Ta kamera zna tylko stary rodzaj zabezpieczeń. Zrób to w sieci domowej, nie w publicznej.
method-other-network = Ten komputer jest w innej sieci niż kamera. Najpierw połącz się z siecią kamery.
method-others = Inne sposoby
other-questions = Pytania zabezpieczające
other-file = Plik klucza
other-app = Aplikacja w telefonie
other-reset = Ustawienia fabryczne
other-asking = Prosimy kamerę o jej pytania…
link-own-page = Użyj strony kamery
link-own-page-text = Tam klikasz ty. My mówimy, co kliknąć.
other-questions-text = Jeśli przy konfiguracji zapisano odpowiedzi.
other-file-text = Jeśli przy konfiguracji zapisano plik klucza.
other-app-text = Jeśli kamera jest w Hik-Connect.
other-reset-text = Przepadną wszystkie ustawienia.
button-use-email = Użyj kodu z e-maila

# --- the picture from the camera's own page ---

export-title = Pobierz obrazek z kamery
export-lead = Zapisz kod QR na stronie kamery i przekaż go tutaj.
export-lead-passed = Otwórz stąd stronę kamery. Gdy pojawi się na niej kod QR, Regain go weźmie.
export-1 = Kliknij „Nie pamiętasz hasła?” (Forgot password).
export-1-mark = Nie pamiętasz hasła?
export-1-picture = Rysunek: strona z oknem logowania. Pod nim link „Nie pamiętasz hasła?”.
export-2 = Wybierz „Weryfikacja e-mail” (E-mail verification).
export-2-mark = Weryfikacja e-mail
export-2-picture = Rysunek: strona z trzema sposobami. Pierwszy to „Weryfikacja e-mail”.
export-3 = Zaznacz „Polityka prywatności” (Privacy policy) i przejdź dalej.
export-3-mark = Polityka prywatności
export-3-picture = Rysunek: strona z tekstem. Pod nim zaznaczone pole „Polityka prywatności”.
export-4 = Kliknij „Eksport” (Export) i zapisz obrazek.
export-4-mark = Eksport
export-4-picture = Rysunek: strona z kodem QR. Obok niego przycisk „Eksport”.
export-4-passed = Zaczekaj na kod QR. Regain go weźmie.
export-4-passed-picture = Rysunek: strona z kodem QR.
export-drop-passed = Nie pojawił się? Zapisz go tam i przeciągnij tutaj
export-drop = Przeciągnij zapisany obrazek na to okno
export-found = W folderze „Pobrane”: { $name } ({ $when })
export-let-go = Puść, aby go przekazać
export-importing = Odczytujemy obrazek…
link-let-regain = Niech zrobi to Regain
button-choose-picture = Wybierz obrazek…
button-paste-picture = Wklej obrazek
button-use-file = Użyj

# --- security questions ---

answer-first-title = Odpowiedz na pierwsze pytanie
answer-second-title = Odpowiedz na drugie pytanie
answer-third-title = Odpowiedz na trzecie pytanie
answer-lead = Pytanie { $n } z { $count }. Odpowiedzi zapisano przy konfiguracji kamery.
answer-number = Pytanie numer { $id } z listy kamery
answer-number-where = Kamera podaje tylko jego numer. Treść jest na jej stronie.
answer-exact = Wpisz ją tak, jak została zapisana. Kamera sprawdzi wszystkie odpowiedzi później.
field-answer = Twoja odpowiedź
button-show-answer = Pokaż odpowiedź
button-hide-answer = Ukryj odpowiedź
button-change-answers = Zmień odpowiedzi

# --- other ways that the app can only explain ---

aside-key_file = Użyj pliku klucza
    .lead = Zapisano go przy konfiguracji kamery, często na pendrivie.
    .steps =
        Znajdź plik, który ma w nazwie „GUID”.
        Otwórz stronę kamery i kliknij „Nie pamiętasz hasła?” (Forgot password).
        Wybierz „Plik GUID” (GUID file) i wskaż tam swój plik.
        Wpisz nowe hasło dwa razy i kliknij OK.
    .cost = Działa tylko raz
    .cost-in-full = Potem zapisz nowy plik klucza. Niewłaściwe pliki mogą zablokować kamerę na pół godziny.
aside-phone_app = Użyj aplikacji w telefonie
    .lead = To działa, jeśli kamera jest w twojej aplikacji Hik-Connect.
    .steps =
        Otwórz Hik-Connect w telefonie i przejdź do „Więcej” (More).
        Wybierz „Resetuj hasło urządzenia” (Reset device password).
        Zeskanuj kod QR, który strona kamery pokazuje dla tego sposobu.
        Wpisz na tej stronie kod z aplikacji.
    .cost = Mogą przepaść wszystkie ustawienia
    .cost-in-full = Niektóre rejestratory tracą w ten sposób wszystkie ustawienia. Najpierw spróbuj z kodem z e-maila.
aside-factory_reset = Przywróć ustawienia fabryczne
    .lead = To ostatni sposób. Trzeba podejść do samej kamery.
    .steps =
        Poszukaj przycisku „Reset”. Często jest pod osłoną.
        Odłącz kamerę od prądu. Trzymając przycisk, podłącz ją z powrotem.
        Trzymaj go dalej, często 15 sekund. Ile dokładnie, podaje instrukcja.
        Ustaw pierwsze hasło i zapisz adres e-mail.
    .cost = Przepadną wszystkie jej ustawienia
    .cost-in-full = Znikną nazwa, sieć, zapisany e-mail i harmonogramy. Nie każda kamera ma taki przycisk.

# --- the sheet for the maker's support ---

support-title = Dane dla pomocy technicznej producenta
support-lead = Zapisz to zestawienie i wyślij je do sklepu albo do Hikvision.
support-model = Model:
support-serial = Numer seryjny:
support-firmware = Oprogramowanie:
support-mac = Numer sieciowy:
support-serial-note = Numer seryjny jest podany w całości. Podawaj go tylko pomocy technicznej.
support-1 = Zestawienie podaje też, czego i kiedy próbowano.
support-2 = Nie ma w nim hasła, kodu ani adresu e-mail.
support-3 = Dodaj zdjęcie naklejki na kamerze.
support-saved = Zapisano:
button-save-sheet = Zapisz zestawienie…
button-copy-sheet = Skopiuj zestawienie
button-show-support = Pokaż zestawienie
sheet-head = Dane kamery, do której zgubiono hasło. Zestawienie z programu Regain { $version }.
sheet-tried = Czego i kiedy próbowano:
sheet-step = { $when } – { $page }
sheet-step-again = { $when } – { $page } ({ $times }×)
sheet-trouble = { $when } – { $page } – { $trouble }
sheet-trouble-again = { $when } – { $page } – { $trouble } ({ $times }×)
sheet-label = Dla pomocy technicznej dodaj zdjęcia:
sheet-photos =
    Naklejka na kamerze: model, numer seryjny i data obok niego.
    Naklejka na pudełku, jeśli jeszcze jest.
    Paragon lub faktura z nazwą sklepu i datą.
sheet-ask = Gdzie zapytać:
sheet-desks =
    Najpierw w sklepie albo u instalatora. Wiele działów pomocy odpowiada tylko im.
    Hikvision ma dział pomocy w każdym regionie. Pomaga przy kamerach, które tam sprzedano.
    Dział dla Stanów Zjednoczonych i Kanady pomaga tylko przy kamerach, które tam sprzedano.
    Kamera jest z internetowej platformy sprzedaży, z innego regionu? Wtedy zapytaj tamtego sprzedawcę.
    Na wiadomości w sprawie nowego hasła odpowiada automat. Nie pyta o sklep ani o region.

# --- setting, unsure, own page ---

setting-title = Ustawiamy hasło
setting-lead = Nie odłączaj kamery od prądu.
setting-committing = Przekazujemy kamerze nowe hasło…
setting-signing-in = Sprawdzamy nowe hasło, tylko raz…
setting-close = Nie zamykaj teraz programu. To potrwa kilka sekund.
button-setting = Ustawiamy…

unsure-title = Czy nowe hasło zadziałało?
unsure-lead = Pokaże to jedno logowanie. Spróbujemy, gdy dasz znak.
unsure-keep = Do tego czasu miej pod ręką oba hasła.
unsure-wait-until = Kliknij „Sprawdź ponownie” nie wcześniej niż: { $time }.
unsure-checking = Sprawdzamy nowe hasło, tylko raz…
button-check-again = Sprawdź ponownie

own-title = Dokończ na stronie kamery
own-lead = Wpisz tam kod i nowe hasło. Potem wypróbujemy je tutaj.
own-1 = Otwórz stronę kamery.
own-2 = Kliknij „Nie pamiętasz hasła?” (Forgot password).
own-3 = Wybierz „Weryfikacja e-mail” (E-mail verification) i zaznacz zgodę.
own-4 = Wpisz kod z e-maila.
own-5 = Wpisz nowe hasło dwa razy i kliknij OK.
own-go-on = Przejdź do przeglądarki: wpisz tam kod i nowe hasło.
own-go-back = Potem wpisz nowe hasło tutaj.
own-go-closed = Tamta strona jest zamknięta? Kliknij „Otwórz stronę kamery”.
own-lead-answers = Odpowiedz tam na pytania i wpisz nowe hasło. Potem wypróbujemy je tu jeden raz.
own-3-answers = Wybierz „Pytanie zabezpieczające” (Security question).
own-4-answers = Wpisz trzy odpowiedzi.
own-mark = Kod z e-maila
own-mark-answers = Twoje odpowiedzi
own-picture = Rysunek: strona z trzema polami. Pierwsze jest na kod, pozostałe na nowe hasło.
own-code = Twój kod
own-password = Twoje nowe hasło
own-opening = Otwieramy stronę kamery…
own-checking = Sprawdzamy nowe hasło, tylko raz…
beside-picture = Strona kamery jest w przeglądarce. Gdy pojawi się na niej obrazek, Regain sam go weźmie.
beside-reset = Strona kamery jest w przeglądarce. Regain zobaczy, co kamera tam odpowie.
beside-sent = Nowe hasło zostało wysłane. Czekamy na odpowiedź kamery…
beside-accepted = Kamera przyjęła nowe hasło. Wpisz je tu raz, a my je wypróbujemy.
beside-stuck = Strona kamery się nie otwiera. Zaczekaj chwilę i odśwież ją w przeglądarce.
beside-answer = Kamera odpowiedziała: { $answer }
beside-old-protection = Ta kamera zna tylko stary rodzaj zabezpieczeń. Jej strona otworzy się bez Regain.
link-open-directly = Strona nie działa? Otwórz ją bez Regain
turn-title = Strona kamery zrobiła swoje
turn-text = Aby kontynuować, wróć do Regain.
button-open-page = Otwórz stronę kamery
button-show-code = Pokaż kod
button-hide-code = Ukryj kod
button-copy-password = Skopiuj nowe hasło
button-set-there = Hasło ustawione

# --- dead ends ---

end-not_activated = Ta kamera nie ma jeszcze hasła
    .lead = Jest nowa albo przywrócono jej ustawienia fabryczne. Kod nie jest potrzebny.
    .steps =
        Otwórz stronę kamery i ustaw tam pierwsze hasło.
        Gdy strona poprosi o adres e-mail, wpisz go. Będzie potrzebny, gdy zapomnisz hasła.
end-no_email_saved = Nie zapisano adresu e-mail
    .lead = Hikvision nie ma więc dokąd wysłać kodu.
    .steps =
        Zapytaj o hasło osobę, która konfigurowała kamerę.
        Zobacz na stronie kamery, czy „Nie pamiętasz hasła?” (Forgot password) daje inny sposób.
        Niektóre kamery mają przycisk „Reset”. Przywraca on ustawienia fabryczne.
end-not_offered = Ta kamera nie potrafi wysłać kodu
    .lead = Jej oprogramowanie jest za stare albo ukrywa to przed twoją siecią.
    .steps =
        Połącz się z tą samą siecią co kamera i spróbuj ponownie.
        Spróbuj na stronie kamery. Może mieć sposób, którego nam nie pokazuje.
        Zapytaj pomoc techniczną Hikvision.
dead-what = Co możesz zrobić
dead-offered = Inne sposoby
button-other-camera = Wybierz inną kamerę
button-reset-another = Wybierz kolejną kamerę
button-open-camera = Otwórz stronę kamery
