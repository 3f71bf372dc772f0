# Words of what is installed: the entry in the menu, the description in app shops, and the installer. Not in the program.

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

# --- the installer and the uninstaller of Windows ---

installer-title = Install Regain { $version }
installer-what = Regain gets you back into your own Hikvision camera when its password is lost.
installer-alone = It is installed for you alone, and needs no administrator. You can remove it like any app.
installer-press = Press Install.
installer-done-title = Regain is ready
installer-done = You find Regain in the Start menu.
installer-start = Start Regain now
installer-open = Regain is open, and has to close first. What you began is kept.
installer-close = Press OK to close it.
installer-still-open = Regain is still open. Close its window yourself, then press Retry.
installer-not-installed = Regain is open. Nothing was installed.
installer-not-removed = Regain is open. Nothing was removed.
installer-not-written = A file could not be written to { $folder }.
installer-keeps = Regain is removed. Remove what it remembers, too?
installer-keeps-what = That is what you began with your cameras, and its log, in { $data }. Pictures that you saved and passwords that you had kept stay.
