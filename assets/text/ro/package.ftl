# Words of what is installed: the entry in the menu, the description in app shops, and the installer. Not in the program.

# --- the entry in the menu ---

package-generic-name = Recuperare parolă cameră
package-comment = Recăpătați accesul la propria cameră Hikvision dacă ați pierdut parola
# Words that people may search for, each ended by a semicolon.
package-keywords = cameră;camera;parolă;parola;uitată;pierdută;resetare;recuperare;Hikvision;CCTV;supraveghere;

# --- in app shops ---

package-summary = Recăpătați accesul la propria cameră Hikvision
package-what = Ați uitat parola propriei camere Hikvision? Regain vă conduce pas cu pas prin metoda producătorului de recuperare prin e-mail și face pentru dvs. partea migăloasă.
package-finds = Găsește camerele din rețeaua de acasă și spune la care dintre ele parola se poate recupera prin e-mail.
package-gets = Obține imaginea cu codul QR și o trimite prin e-mail sau vă arată cum să o trimiteți.
package-waits = Așteaptă codul împreună cu dvs., setează parola nouă și se conectează o dată, ca dovadă că funcționează.
package-tells = Spune ce nu a mers și ce e de făcut și continuă de unde ați rămas.
package-honest = Nu folosește trucuri și nu ghicește parole. Regain nu este un produs Hikvision.

# --- the installer and the uninstaller of Windows ---

installer-title = Instalare Regain { $version }
installer-what = Regain vă redă accesul la propria cameră Hikvision dacă ați pierdut parola.
installer-alone = Se instalează doar pentru dvs. și nu are nevoie de administrator. Îl puteți dezinstala ca pe orice aplicație.
installer-press = Apăsați „Instalează”.
installer-done-title = Regain este gata
installer-done = Găsiți Regain în meniul Start.
installer-start = Deschide Regain acum
installer-open = Regain este deschis și trebuie mai întâi închis. Ce ați început se păstrează.
installer-close = Apăsați „OK” pentru a-l închide.
installer-still-open = Regain este încă deschis. Închideți-i fereastra, apoi încercați din nou.
installer-not-installed = Regain este deschis. Nu s-a instalat nimic.
installer-not-removed = Regain este deschis. Nu s-a dezinstalat nimic.
installer-not-written = Un fișier nu s-a putut scrie în { $folder }.
installer-keeps = Regain este dezinstalat. Ștergeți și ce a ținut minte?
installer-keeps-what = Este vorba de recuperările începute și de jurnal, în { $data }. Imaginile salvate și parolele păstrate rămân.
