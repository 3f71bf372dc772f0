# The menu at the foot of the rail, and what it leads to.

link-menu = Menu
button-close-menu = Close menu

# --- the menu ---

menu-title = Menu
# The name of this language, in this language.
language-name = English
menu-language = Language
# On the first page and in the menu: the language that is spoken, and the way to the others.
link-language = Language: { $name }
menu-language-system = Like this computer
menu-language-no-letters = This computer has no letters for: { $languages }
menu-theme = Colours
menu-theme-system = Like this computer
menu-theme-light = Light
menu-theme-dark = Dark
menu-size = Text size
menu-size-smaller = Smaller
menu-size-normal = Normal
menu-size-larger = Larger
menu-size-largest = Largest
menu-size-held = This window is too small for that size. Make it larger.
menu-size-keys = By keyboard: Ctrl with plus, minus or 0.
menu-about = About Regain
menu-log = Open the log folder
menu-forget = Forget everything…
folder-not-opened = We could not open it. It is here: { $path }

# --- about ---

about-title = About Regain
about-version = Version { $version }
about-maker = Regain is free, and it is not made by Hikvision.
about-data = What Regain keeps
about-log = The log
link-data-folder = Open the data folder
link-log-folder = Open the log folder
about-learned = What Regain learned
about-learned-nothing = Nothing yet. It learns while you use a camera’s own page.
about-learned-kind = { $model }, software { $firmware }: { $form }
link-forget-kind = Forget { $model }
about-parts = Parts by other people
about-parts-text = Regain is built from free parts. Thanks to all who made them.
link-licences = Show the parts and their licences

# --- the licences ---

licences-title = Parts and licences
licences-lead = These parts are built into Regain.

# --- forget everything ---

button-forget = Forget everything
forget-title = Forget everything?
forget-goes = This goes, and cannot come back:
forget-goes-list =
    The reset that you have begun, and its picture.
    What you chose in this menu, and the log.
    What Regain learned from cameras.
    Inbox passwords that Regain keeps for you.
forget-stays = This stays:
forget-stays-list =
    Your camera. Nothing in it changes.
    The camera’s password, if you had it kept. Look in your password store.
    Pictures and drafts that you saved.
forget-not-now = A password is being set right now. Wait for its end.
forget-done-title = Everything is forgotten
forget-done = Regain keeps nothing on this computer now. You can start anew, or remove the app.
forget-files-left = Some files could not be removed. Close other programs that use them, then press again.
forget-mailboxes-left = Inbox passwords are still kept: your password store is closed. Open it, then press again.

# --- what was copied ---

copied-until-closed = Paste it before you close Regain.
