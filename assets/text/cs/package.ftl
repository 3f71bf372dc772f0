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
