# Words of what is installed: the entry in the menu, the description in app shops, and the installer. Not in the program.

# --- the entry in the menu ---

package-generic-name = Recupero password telecamera
package-comment = Recupera l’accesso alla tua telecamera Hikvision se hai perso la password
# Words that people may search for, each ended by a semicolon.
package-keywords = telecamera;password;dimenticata;persa;reimpostare;ripristino;recupero;Hikvision;CCTV;videosorveglianza;

# --- in app shops ---

package-summary = Recupera l’accesso alla tua telecamera Hikvision
package-what = Hai dimenticato la password della tua telecamera Hikvision? Regain ti guida passo per passo nel recupero via e-mail previsto dal produttore. Alle parti noiose pensa lui.
package-finds = Trova le telecamere nella rete di casa e dice per quali si può recuperare l’accesso via e-mail.
package-gets = Ottiene l’immagine con il codice QR e la invia via e-mail, o ti mostra come fare.
package-waits = Aspetta il codice con te, imposta la nuova password e accede una volta per dimostrare che funziona.
package-tells = Dice che cosa è andato storto e che cosa fare, e riprende da dove avevi interrotto.
package-honest = Non usa trucchi e non indovina password. Regain non è un prodotto Hikvision.

# --- the installer and the uninstaller of Windows ---

installer-title = Installa Regain { $version }
installer-what = Regain ti ridà l’accesso alla tua telecamera Hikvision se hai perso la password.
installer-alone = Viene installato solo per te e non serve un amministratore. Puoi rimuoverlo come qualsiasi app.
installer-press = Premi “Installa”.
installer-done-title = Regain è pronto
installer-done = Trovi Regain nel menu Start.
installer-start = Apri Regain adesso
installer-open = Regain è aperto e prima deve chiudersi. Ciò che hai iniziato resta salvato.
installer-close = Premi “OK” per chiuderlo.
installer-still-open = Regain è ancora aperto. Chiudi tu la sua finestra, poi riprova.
installer-not-installed = Regain è aperto. Non è stato installato nulla.
installer-not-removed = Regain è aperto. Non è stato rimosso nulla.
installer-not-written = Non è stato possibile salvare un file in { $folder }.
installer-keeps = Regain è stato rimosso. Rimuovere anche ciò che ricorda?
installer-keeps-what = È ciò che hai iniziato con le tue telecamere, e il registro, in { $data }. Le immagini e le password che hai salvato restano.
