# Words of what is installed: the entry in the menu, the description in app shops, and the installer. Not in the program.

# --- the entry in the menu ---

package-generic-name = Odzyskiwanie hasła do kamery
package-comment = Odzyskaj dostęp do własnej kamery Hikvision, gdy zgubisz hasło
# Words that people may search for, each ended by a semicolon.
package-keywords = kamera;hasło;zapomniane;zgubione;reset;odzyskiwanie;monitoring;Hikvision;CCTV;

# --- in app shops ---

package-summary = Odzyskaj dostęp do własnej kamery Hikvision
package-what = Nie pamiętasz hasła do własnej kamery Hikvision? Regain krok po kroku prowadzi przez oficjalne odzyskiwanie e-mailem i wyręcza cię w tym, co żmudne.
package-finds = Znajduje kamery w sieci domowej i mówi, do których można ustawić nowe hasło e-mailem.
package-gets = Pobiera obrazek z kodem QR i wysyła go albo pokazuje, jak go wysłać.
package-waits = Czeka z tobą na kod, ustawia nowe hasło i loguje się raz, aby sprawdzić, że działa.
package-tells = Mówi, co się nie udało i co zrobić, a potem wraca do miejsca, w którym przerwano.
package-honest = Nie stosuje sztuczek i nie zgaduje haseł. Regain nie jest produktem Hikvision.

# --- the installer and the uninstaller of Windows ---

installer-title = Instalacja Regain { $version }
installer-what = Regain przywraca dostęp do własnej kamery Hikvision, gdy zgubisz hasło.
installer-alone = Instaluje się tylko dla ciebie i nie wymaga administratora. Możesz go usunąć jak każdy inny program.
installer-press = Kliknij „Zainstaluj”.
installer-done-title = Regain jest gotowy
installer-done = Regain jest w menu Start.
installer-start = Uruchom teraz Regain
installer-open = Regain jest otwarty i najpierw trzeba go zamknąć. To, co rozpoczęto, zostanie zachowane.
installer-close = Kliknij „OK”, aby go zamknąć.
installer-still-open = Regain jest nadal otwarty. Zamknij jego okno i spróbuj jeszcze raz.
installer-not-installed = Regain jest otwarty. Niczego nie zainstalowano.
installer-not-removed = Regain jest otwarty. Niczego nie usunięto.
installer-not-written = Nie udało się zapisać pliku w folderze { $folder }.
installer-keeps = Usunięto Regain. Usunąć też to, co zapamiętał?
installer-keeps-what = Są to rozpoczęte zmiany haseł kamer i dziennik w folderze { $data }. Zapisane obrazki i hasła zostaną.
