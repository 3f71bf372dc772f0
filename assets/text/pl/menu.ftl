# The menu at the foot of the rail, and what it leads to.

link-menu = Menu
button-close-menu = Zamknij menu

# --- the menu ---

menu-title = Menu
# The name of this language, in this language.
language-name = Polski
menu-language = Język
# On the first page and in the menu: the language that is spoken, and the way to the others.
link-language = Język (Language): { $name }
menu-language-system = Jak w systemie
menu-language-no-letters = Na tym komputerze brakuje czcionki dla: { $languages }
menu-theme = Kolory
menu-theme-system = Jak w systemie
menu-theme-light = Jasne
menu-theme-dark = Ciemne
menu-size = Wielkość tekstu
menu-size-smaller = Mniejsza
menu-size-normal = Normalna
menu-size-larger = Większa
menu-size-largest = Największa
menu-size-held = To okno jest za małe na taką wielkość. Powiększ je.
menu-size-keys = Z klawiatury: Ctrl z plusem, minusem lub 0.
menu-about = O programie Regain
menu-log = Otwórz folder dziennika
menu-forget = Usuń dane Regain…
folder-not-opened = Nie udało się go otworzyć. Jest tutaj: { $path }

# --- about ---

about-title = O programie Regain
about-version = Wersja { $version }
about-maker = Regain jest bezpłatny i nie jest produktem Hikvision.
about-data = Co przechowuje Regain
about-log = Dziennik
link-data-folder = Otwórz folder danych
link-log-folder = Otwórz folder dziennika
about-learned = Czego Regain się nauczył
about-learned-nothing = Jeszcze niczego. Uczy się, gdy używasz strony kamery.
about-learned-kind = { $model }, oprogramowanie { $firmware }: { $form }
link-forget-kind = Usuń: { $model }
about-parts = Składniki innych autorów
about-parts-text = Regain zbudowano z bezpłatnych składników. Dziękujemy wszystkim, którzy je stworzyli.
link-licences = Pokaż składniki i licencje

# --- the licences ---

licences-title = Składniki i licencje
licences-lead = Z tych składników zbudowano Regain.

# --- forget everything ---

button-forget = Usuń dane Regain
forget-title = Usunąć dane Regain?
forget-goes = To zniknie bezpowrotnie:
forget-goes-list =
    Rozpoczęta zmiana hasła i jej obrazek.
    To, co wybrano w tym menu, oraz dziennik.
    To, czego Regain nauczył się od kamer.
    Hasła skrzynek, które Regain dla ciebie przechowuje.
forget-stays = To zostanie:
forget-stays-list =
    Twoja kamera. Nic się w niej nie zmieni.
    Hasło kamery, jeśli je zapisano. Poszukaj w menedżerze haseł.
    Zapisane obrazki i szkice.
forget-not-now = Właśnie trwa ustawianie hasła. Zaczekaj, aż się skończy.
forget-done-title = Dane Regain usunięte
forget-done = Regain niczego już nie przechowuje na tym komputerze. Możesz zacząć od nowa albo usunąć program.
forget-files-left = Niektórych plików nie udało się usunąć. Zamknij inne programy, które ich używają, i kliknij jeszcze raz.
forget-mailboxes-left = Hasła skrzynek nadal są zapisane: menedżer haseł jest zamknięty. Otwórz go i kliknij jeszcze raz.

# --- what was copied ---

copied-until-closed = Wklej to, zanim zamkniesz Regain.
