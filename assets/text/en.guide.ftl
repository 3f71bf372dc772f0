# Sentences of the ways to prove that a camera is yours, of its own page, and of ends. Nothing here is built from two parts.

# --- method ---

method-title = How can you prove it is yours?
method-lead = This camera can send a code to the email address saved in it.
method-lead-unclear = This camera may send a code to the email address saved in it.
method-email = Code by email
method-address = The code goes to { $address }.
method-address-unknown = The camera does not show which address that is.
method-can-you-read = Can you read the mail there? If not, ask the person who set up the camera.
method-unclear = The camera did not say if this works. It is safe to try.
method-other-network = The camera says this computer is on another network. Join the camera’s network first.
method-others = This camera also has other ways:
other-questions = Security questions
other-file = A key file saved at set-up
other-app = The Hik-Connect phone app
link-own-page = Use the camera’s page
button-use-email = Use the email code

# --- the picture from the camera's own page ---

export-title = Get the picture from the camera
export-lead = The camera’s page shows it as a QR code. Save it there, then hand it over here.
export-1 = Press “Forgot password”.
export-1-mark = Forgot password
export-1-picture = Drawing: a page with a sign-in box. Below it, a link that says Forgot password.
export-2 = Choose “E-mail verification”.
export-2-mark = E-mail verification
export-2-picture = Drawing: a page with three ways. The first says E-mail verification.
export-3 = Tick the privacy policy and go on.
export-3-mark = Privacy policy
export-3-picture = Drawing: a page with a text. Below it, a ticked box for the privacy policy.
export-4 = Press “Export” and save the picture.
export-4-mark = Export
export-4-picture = Drawing: a page with a QR code. Beside it, a button that says Export.
export-drop = Drop the saved picture onto this window
export-let-go = Let go to hand it over
export-importing = Looking at the picture…
link-let-regain = Let Regain do it
button-choose-picture = Choose picture…
button-paste-picture = Paste picture

# --- setting, unsure, own page ---

setting-title = Setting the password
setting-lead = Keep the camera plugged in.
setting-committing = Giving the camera your new password…
setting-signing-in = Trying the new password once…
setting-close = Do not close this app now. It takes a few seconds.
button-setting = Setting…

unsure-title = Did the new password work?
unsure-lead = One sign-in tells us. We try it when you say so.
unsure-keep = Keep both passwords at hand until then.
unsure-checking = Trying the new password once…
button-check-again = Check again

own-title = Finish on the camera’s page
own-lead = Type the code and a new password there. Then we try it once here.
own-1 = Open the camera’s page.
own-2 = Press “Forgot password”.
own-3 = Choose “E-mail verification”.
own-4 = Type the code from the email.
own-5 = Type the new password twice and press OK.
own-mark = Code from the email
own-picture = Drawing: a page with three boxes. The first is for the code, the others for the new password.
own-code = Your code
own-password = Your new password
own-opening = Opening the camera’s page…
own-checking = Trying the new password once…
button-open-page = Open camera page
button-show-code = Show code
button-hide-code = Hide code
button-copy-password = Copy new password
button-set-there = I have set it

# --- dead ends ---

not_activated-title = This camera has no password yet
not_activated-lead = It is new, or it was reset. It needs no code.
not_activated-1 = Open the camera’s page and choose a first password there.
not_activated-2 = Type an email address there when it asks. You need it if you forget the password.
no_email_saved-title = No email address is saved
no_email_saved-lead = So Hikvision has nowhere to send a code.
no_email_saved-1 = Ask the person who set up the camera for the password.
no_email_saved-2 = See if the camera’s page offers another way under “Forgot password”.
no_email_saved-3 = Some cameras have a reset button. It puts everything back to new.
not_offered-title = This camera cannot send a code
not_offered-lead = Its software is too old, or it hides this from your network.
not_offered-1 = Join the same network as the camera, not a guest network, and try again.
not_offered-2 = See if the camera’s page offers another way under “Forgot password”.
not_offered-3 = Ask Hikvision support. Have the model and the serial number ready.
dead-what = What you can do
dead-offered = This camera offers:
button-other-camera = Choose another camera
button-reset-another = Reset another camera
button-open-camera = Open camera page
