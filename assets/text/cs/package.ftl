# Words of what is installed: the entry in the menu, the description in app shops, and the installer. Not in the program.

# --- the entry in the menu ---

package-generic-name = Obnovení hesla kamery
package-comment = Získejte zpět přístup k vlastní kameře Hikvision, když se heslo ztratí
# Words that people may search for, each ended by a semicolon.
package-keywords = kamera;heslo;zapomenuté heslo;obnovení hesla;reset hesla;Hikvision;CCTV;IP kamera;kamerový systém;

# --- in app shops ---

package-summary = Získejte zpět přístup k vlastní kameře Hikvision
package-what = Zapomenuté heslo k vlastní kameře Hikvision? Regain vás krok za krokem provede obnovením e-mailem, které nabízí sám výrobce, a vezme na sebe to zdlouhavé.
package-finds = Najde kamery ve vaší domácí síti a řekne, u kterých jde heslo obnovit e-mailem.
package-gets = Získá obrázek s QR kódem a pošle ho e-mailem, nebo vám ukáže jak.
package-waits = Počká s vámi na kód, nastaví nové heslo a jedním přihlášením ověří, že funguje.
package-tells = Řekne, co se nepovedlo a co s tím, a pokračuje tam, kde to minule skončilo.
package-honest = Nepoužívá žádné triky a hesla nehádá. Regain není výrobek firmy Hikvision.

# --- the installer and the uninstaller of Windows ---

installer-title = Instalace aplikace Regain { $version }
installer-what = Regain vám vrátí přístup k vlastní kameře Hikvision, když se heslo ztratí.
installer-alone = Nainstaluje se jen pro vás a nepotřebuje správce. Odebrat ho můžete jako každou aplikaci.
installer-press = Klikněte na „Instalovat“.
installer-done-title = Regain je připravený
installer-done = Regain najdete v nabídce Start.
installer-start = Spustit Regain hned
installer-open = Regain je otevřený a nejdřív se musí zavřít. Co je rozdělané, zůstane uložené.
installer-close = Zavřete ho kliknutím na „OK“.
installer-still-open = Regain je pořád otevřený. Zavřete jeho okno a zkuste to znovu.
installer-not-installed = Regain je otevřený. Nic se nenainstalovalo.
installer-not-removed = Regain je otevřený. Nic se neodebralo.
installer-not-written = Soubor se nepodařilo uložit do složky { $folder }.
installer-keeps = Regain je odebraný. Odebrat i to, co si pamatuje?
installer-keeps-what = Jde o rozdělaná obnovení hesla a protokol ve složce { $data }. Uložené obrázky a hesla zůstanou.
