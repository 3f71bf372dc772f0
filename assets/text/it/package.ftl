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
