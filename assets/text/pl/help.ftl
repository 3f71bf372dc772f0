# "I’m stuck", page by page, and the facts for a helper.

# --- "I'm stuck", page by page: at least three causes each ---

help-resume =
    Nie masz pewności? Kontynuuj. Stamtąd można wrócić.
    Jeśli kamera straciła zasilanie, stary kod już nie działa. Zacznij od nowa.
    Jeśli to nie twoja kamera, kliknij „Zacznij od nowa”.
help-find =
    Czy kamera jest włączona? Większość ma małą lampkę albo słychać, jak się uruchamia.
    Czy ten komputer jest w sieci domowej? Wi-Fi dla gości i VPN ukrywają kamery.
    Czy kamera jest podłączona do rejestratora? Wtedy wpisz adres rejestratora.
    Strona routera ma listę wszystkich urządzeń. Poszukaj tam adresu kamery.
help-check =
    To trwa do dziesięciu sekund. Stare kamery są powolne.
    Jeśli trwa dłużej, kliknij „Przerwij” i sprawdź kabel kamery.
    Tu tylko zadajemy pytania. W kamerze nic się nie zmienia.
help-method =
    Ten adres wpisano przy konfiguracji kamery.
    Jeśli zrobił to instalator, kod może przyjść do niego. Zapytaj go.
    Jeśli nie masz dostępu do tej skrzynki, zamknij pomoc i wybierz inny sposób.
help-privacy =
    Na obrazku nie ma nagrań ani hasła.
    Bez tego kroku Hikvision nie dowie się, która kamera jest twoja.
    Jeśli tego nie chcesz, kliknij „Wstecz”. Niczego nie wysłano.
help-saved_address =
    Kamera pokazuje tylko część każdego adresu. Porównaj pierwszą literę i końcówkę.
    Jeśli kamerę konfigurował instalator, jeden adres może być jego. Zapytaj go.
    Nie masz pewności? Spróbuj z jednym. Możesz wrócić i wybrać drugi.
help-export =
    Przeglądarka może ostrzec przed tą stroną. To twoja własna kamera, więc możesz przejść dalej.
    Nie ma linku „Nie pamiętasz hasła?” (Forgot password)? Użyj komputera w tej samej sieci co kamera.
    Przeglądarka często zapisuje obrazek w folderze „Pobrane”.
    Kliknij „Eksport” (Export) tylko raz. Nowy obrazek może unieważnić starszy kod.
help-request =
    Nie ma okna wyboru pliku? Zamknij tę pomoc. Strona podaje, gdzie jest obrazek.
    Możesz wysłać go z telefonu. Najpierw przenieś tam plik z obrazkiem.
    Załącz plik bez zmian. Zdjęcie lub zrzut ekranu może nie zadziałać.
    Nowy obrazek może unieważnić starszy kod. Użyj tego.
help-send =
    Wystarczy dowolna skrzynka. Nie musi to być ta zapisana w kamerze.
    Pytamy tylko twojego dostawcę poczty, jak się z nim połączyć. Pokażemy to przed wysłaniem.
    Poczta służbowa często nie wpuszcza innych programów. Użyj prywatnej skrzynki.
help-mailbox =
    Wielu dostawców wymaga hasła do aplikacji. Tworzy się je na ich stronie.
    Nie udaje się? Wróć dwa kroki przyciskiem „Wstecz” i otwórz wiadomość jako szkic.
    Zły serwer? Otwórz „Ustawienia serwera” i zmień go.
    Regain nie przechowuje hasła do twojej skrzynki.
help-wait =
    Poszukaj słowa „Hikvision” w folderze „Spam” lub „Niechciane” i w innych.
    Zajrzyj do skrzynki, którą zapisano przy konfiguracji kamery.
    Czy obrazek był załączony? Jeśli nie, wyślij go jeszcze raz.
    Ponowne uruchomienie kamery unieważnia kod. Wtedy poproś o nowy kod.
help-watch =
    Wielu dostawców wymaga hasła do aplikacji. Tworzy się je na ich stronie.
    Nie jest to konieczne. Możesz zaglądać do skrzynki samodzielnie.
    Niektóre skrzynki otwierają się tylko w przeglądarce. Wtedy kliknij „Wstecz”.
    Musi to być skrzynka, którą zapisano przy konfiguracji kamery.
help-code =
    Skopiuj kod z najnowszego e-maila. Starsze nie działają.
    Spacje i kreski nie mają znaczenia. Wielkość liter może je mieć.
    Jeśli kamera straciła potem zasilanie, kliknij „Wstecz” i poproś o nowy kod.
help-answer_1 =
    Pytania wybrała osoba, która konfigurowała kamerę. Zapytaj ją.
    Wpisz odpowiedź tak jak wtedy, z tymi samymi wielkimi i małymi literami.
    Niczego jeszcze nie wysłano. Kamera dostanie wszystkie odpowiedzi później, naraz.
help-answer_2 =
    Pytania wybrała osoba, która konfigurowała kamerę. Zapytaj ją.
    Możesz wrócić i zmienić poprzednią odpowiedź.
    Niczego jeszcze nie wysłano. Kamera dostanie wszystkie odpowiedzi później, naraz.
help-answer_3 =
    Pytania wybrała osoba, która konfigurowała kamerę. Zapytaj ją.
    Następny krok to nowe hasło. Potem wszystko trafi do kamery naraz.
    Kilka błędnych prób na jakiś czas zablokuje kamerę.
help-key_file =
    Poszukaj na pendrive’ach i w folderze „Pobrane” na starych komputerach.
    Ten plik może mieć instalator.
    Nie ma pliku? Wróć i wybierz inny sposób.
help-phone_app =
    Da się to zrobić tylko w telefonie, w którym dodano kamerę.
    Nazwy w aplikacji mogą się trochę różnić.
    Jeśli nie masz pewności, wróć i użyj kodu z e-maila.
help-factory_reset =
    Instrukcja twojego modelu podaje, gdzie jest przycisk.
    Nie ma przycisku? Wtedy pomoże tylko pomoc techniczna producenta.
    Kamerę podłączoną do rejestratora trzeba potem znowu do niego dodać.
help-support =
    Naklejka jest z tyłu albo na spodzie kamery.
    Pomoc techniczna nie zapyta o hasło. Nie podawaj go.
    Najlepiej zapytać w sklepie, który sprzedał kamerę.
help-password =
    Kliknij „Zaproponuj hasło”, a dostaniesz hasło zgodne ze wszystkimi zasadami.
    Pokaż oba pola i porównaj je litera po literze.
    Unikaj polskich znaków, cudzysłowów i dwukropków. Kamera ich nie odczyta.
help-setting =
    To trwa do pół minuty.
    Nie odłączaj teraz kamery od prądu.
    Jeśli coś się przerwie, powiemy, co się zmieniło, a co nie.
help-unsure =
    Kamera potrzebuje około minuty, aby się uruchomić.
    „Sprawdź ponownie” zużywa jedną z prób kamery. Zaczekaj, zanim klikniesz.
    Jeśli nowe hasło nie działa, może jeszcze działać stare.
help-own_page =
    Link „Nie pamiętasz hasła?” (Forgot password) jest pod oknem logowania.
    Nie ma takiego linku? Użyj komputera w tej samej sieci, nie telefonu.
    Jeśli strona prosi o kod, użyj tego samego. Nie eksportuj nowego obrazka.
help-not_activated =
    Po przywróceniu ustawień fabrycznych kamera jest jak nowa. Nie ma wtedy hasła.
    Skonfiguruj ją na jej stronie. Ustaw hasło i zapisz je tam, gdzie je znajdziesz.
    To nie twoja kamera? Wróć i wybierz inną.
help-no_email_saved =
    Adres można zapisać tylko wtedy, gdy hasło jest znane.
    Hasło może znać osoba, która konfigurowała kamerę.
    Przycisk „Reset” jest często pod osłoną, koło obiektywu albo karty pamięci.
help-not_offered =
    Sieci dla gości i VPN mogą ukrywać ten sposób.
    Hasło kamery podłączonej do rejestratora ustawia się przez rejestrator.
    Bardzo stare kamery w ogóle nie wysyłają kodu e-mailem.
help-done =
    Jeśli aplikacja w telefonie zapyta, wpisz w niej nowe hasło.
    Jeśli rejestrator nie pokazuje obrazu, zmień hasło na jego liście kamer.
    Inne programy, które używają kamery, też potrzebują nowego hasła.
    Zapisz adres e-mail, do którego masz dostęp. Wtedy następnym razem będzie można dostać kod.

# --- what "Copy details" copies: facts for a helper, without secrets ---

details-version = Regain { $version }
details-date = Data: { $date }
details-system = System: { $system }
details-renderer = Rysowanie: { $renderer }
details-scale = Skala: { $percent }%
details-page = Strona: { $page }
details-trouble = Problem: { $trouble }
details-model = Kamera: { $model }
details-firmware = Oprogramowanie: { $firmware }
details-tail = Koniec numeru seryjnego: { $tail }
details-line = Połączenie: { $line }
details-offered = Sposób przez e-mail: { $offered }
details-service = Usługa: { $service }
details-answers = Odpowiedzi: { $answers }
details-numbers = Liczby w odpowiedzi: { $numbers }
details-words = Słowa: { $words }
details-shape = Kształt: { $shape }
details-form = Postać: { $form }
details-observed = { $form }, OBSERVED w tej sieci
details-one_of = jedna z { $forms }, OBSERVED w tej sieci
details-asked = Strona wysłała: { $shape }
details-none = brak
