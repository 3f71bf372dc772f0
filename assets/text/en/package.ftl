# Words of what is installed: the entry in the menu, and the description in app shops. Not in the program.

# --- the entry in the menu ---

package-generic-name = Camera password recovery
package-comment = Get back into your own Hikvision camera when the password is lost
# Words that people may search for, each ended by a semicolon.
package-keywords = camera;password;forgot;reset;recovery;Hikvision;CCTV;

# --- in app shops ---

package-summary = Get back into your own Hikvision camera
package-what = You forgot the password of your own Hikvision camera? Regain walks you through the maker’s own recovery by email, step by step, and does the tedious parts for you.
package-finds = It finds the cameras on your home network and says which of them can be reset by email.
package-gets = It gets the picture with the QR code, and mails it or shows you how to.
package-waits = It waits for the code with you, sets the new password, and signs in once to prove that it works.
package-tells = It says what went wrong and what to do, and carries on where you left off.
package-honest = It uses no tricks and guesses no passwords. Regain is not made by Hikvision.
