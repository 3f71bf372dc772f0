# Sentences of the ways to prove that a camera is yours, of its own page, and of ends. Nothing here is built from two parts.

# --- method ---

method-title = How can you prove it is yours?
method-lead = This camera can send a code to the email address saved in it.
method-lead-unclear = This camera may send a code to the email address saved in it.
method-email = Code by email
method-address = The code goes to { $address }.
method-addresses = The code goes to one of these: { $addresses }.
method-address-unknown = The camera does not show which address that is.
method-can-you-read = Can you read the mail there? If not, ask the person who set up the camera.
method-unclear = The camera did not say if this works. It is safe to try.
method-not-named = The camera does not name this way, so it may not have it. It is safe to try once.
method-old-protection = This camera only knows an old kind of protection. Use your home network for this, not a public one.
method-other-network = This computer is on another network than the camera. Join the camera’s network first.
method-others = Other ways
other-questions = Security questions
other-file = Key file
other-app = Phone app
other-reset = Factory reset
other-asking = Asking the camera for its questions…
link-own-page = Use the camera’s own page
link-own-page-text = You press the buttons there. We tell you which.
other-questions-text = If answers were saved at set-up.
other-file-text = If a key file was saved at set-up.
other-app-text = If the camera is in Hik-Connect.
other-reset-text = All settings are lost.
button-use-email = Use the email code

# --- the picture from the camera's own page ---

export-title = Get the picture from the camera
export-lead = Save the QR code on the camera’s page, then hand it over here.
export-lead-passed = Open the camera’s page here. Regain takes the QR code when it shows there.
export-1 = Press “Forgot password”.
export-1-mark = Forgot password
export-1-picture = Drawing: a page with a sign-in box. Below it, a link that says Forgot password.
export-2 = Choose “E-mail verification”.
export-2-mark = E-mail verification
export-2-picture = Drawing: a page with three ways. The first says E-mail verification.
export-3 = Tick the privacy policy and go on.
export-3-mark = Privacy policy
export-3-picture = Drawing: a page with a text. Below it, a ticked box for the privacy policy.
export-4 = Press “Export” and save it.
export-4-mark = Export
export-4-picture = Drawing: a page with a QR code. Beside it, a button that says Export.
export-4-passed = Wait for the QR code. Regain takes it.
export-4-passed-picture = Drawing: a page with a QR code.
export-drop-passed = It did not come? Save it there and drop it here
export-drop = Drop the saved picture onto this window
export-found = In your downloads: { $name }, { $when }
export-let-go = Let go to hand it over
export-importing = Looking at the picture…
link-let-regain = Let Regain do it
button-choose-picture = Choose picture…
button-paste-picture = Paste picture
button-use-file = Use it

# --- security questions ---

answer-first-title = Answer the first question
answer-second-title = Answer the second question
answer-third-title = Answer the third question
answer-lead = Question { $n } of { $count }. The answers were saved when the camera was set up.
answer-number = Question number { $id } in the camera’s list
answer-number-where = The camera gives only its number. Its page shows the words.
answer-exact = Type it as it was saved. The camera checks all answers later.
field-answer = Your answer
button-show-answer = Show answer
button-hide-answer = Hide answer
button-change-answers = Change the answers

# --- other ways that the app can only explain ---

aside-key_file = Use a key file
    .lead = It was saved when the camera was set up, often on a USB stick.
    .steps =
        Find a file with “GUID” in its name.
        Open the camera’s page and press “Forgot password”.
        Choose “GUID file” and pick your file there.
        Type the new password twice and press OK.
    .cost = It works only once
    .cost-in-full = After that, save a new key file. Wrong files can lock the camera for half an hour.
aside-phone_app = Use the phone app
    .lead = This works if the camera is in your Hik-Connect app.
    .steps =
        Open Hik-Connect on your phone and go to More.
        Choose “Reset device password”.
        Scan the QR code that the camera’s page shows for this way.
        Type the code from the app on that page.
    .cost = It may reset all settings
    .cost-in-full = Some recorders lose all their settings this way. Try the email code first.
aside-factory_reset = Put the camera back to new
    .lead = This is the last way. It needs your hands at the camera.
    .steps =
        Look for a button called “Reset”, often under a cover.
        Unplug the camera. Hold the button and plug the camera in.
        Keep holding it, often for 15 seconds. The manual says how long.
        Choose a first password and save an email address.
    .cost = You lose all its settings
    .cost-in-full = Its name, network, saved email and times are gone. Not every camera has this button.

# --- the sheet for the maker's support ---

support-title = Facts for the maker’s support
support-lead = Save this sheet and send it to the shop or to Hikvision.
support-model = Model:
support-serial = Serial number:
support-firmware = Software:
support-mac = Network number:
support-serial-note = The serial number is shown in full. Give it to support only.
support-1 = The sheet also says what you tried, and when.
support-2 = It holds no password, no code and no email address.
support-3 = Add a photo of the label on the camera.
support-saved = Saved:
button-save-sheet = Save sheet…
button-copy-sheet = Copy sheet
button-show-support = Show support sheet
sheet-head = Facts about a camera whose password is lost. Made with Regain { $version }.
sheet-tried = What was tried, and when:
sheet-step = { $when } – { $page }
sheet-step-again = { $when } – { $page } ({ $times } times)
sheet-trouble = { $when } – { $page } – { $trouble }
sheet-trouble-again = { $when } – { $page } – { $trouble } ({ $times } times)
sheet-label = For the support person, add a photo of:
sheet-photos =
    The label on the camera: model, serial number and the date next to it.
    The label on the box, if you still have it.
    The bill, with the name of the shop and the date.
sheet-ask = Where to ask:
sheet-desks =
    First the shop or the installer. Many support desks answer only to them.
    Hikvision has a support desk for each region. It helps with cameras that were sold there.
    The desk for the United States and Canada helps only with cameras sold there.
    Was it bought on a web market from another region? Then ask that shop.
    The mail to the reset service is answered by a machine. It needs no shop and no region.

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
unsure-wait-until = Wait until { $time }, then press Check again.
unsure-checking = Trying the new password once…
button-check-again = Check again

own-title = Finish on the camera’s page
own-lead = Type the code and a new password there. We try it here.
own-1 = Open the camera’s page.
own-2 = Press “Forgot password”.
own-3 = Choose “E-mail verification”, tick the policy.
own-4 = Type the code from the email.
own-5 = Type the new password twice, press OK.
own-go-on = Go on in your browser: type the code and the new password there.
own-go-back = Then type the new password here.
own-go-closed = Is that page closed? Press Open camera page.
own-lead-answers = Answer the questions there and type a new password. Then we try it once here.
own-3-answers = Choose “Security question”.
own-4-answers = Type the three answers.
own-mark = Code from the email
own-mark-answers = Your answers
own-picture = Drawing: a page with three boxes. The first is for the code, the others for the new password.
own-code = Your code
own-password = Your new password
own-opening = Opening the camera’s page…
own-checking = Trying the new password once…
beside-picture = Your camera’s page is in your browser. Regain takes the picture by itself when it appears there.
beside-reset = Your camera’s page is in your browser. Regain sees what your camera answers there.
beside-sent = The new password was sent. Waiting for your camera’s answer…
beside-accepted = Your camera has taken the new password. Type it here once, and we try it.
beside-stuck = Your camera’s page does not come. Wait a moment, then reload it in your browser.
beside-answer = Your camera answered: { $answer }
beside-old-protection = This camera only knows an old kind of protection. Its page opens without Regain.
link-open-directly = The page does not work? Open it without Regain
turn-title = Your camera’s page has done its part
turn-text = Go back to Regain to carry on.
button-open-page = Open camera page
button-show-code = Show code
button-hide-code = Hide code
button-copy-password = Copy new password
button-set-there = I have set it

# --- dead ends ---

end-not_activated = This camera has no password yet
    .lead = It is new, or it was reset. It needs no code.
    .steps =
        Open the camera’s page and choose a first password there.
        Type an email address there when it asks. You need it if you forget the password.
end-no_email_saved = No email address is saved
    .lead = So Hikvision has nowhere to send a code.
    .steps =
        Ask the person who set up the camera for the password.
        See if the camera’s page offers another way under “Forgot password”.
        Some cameras have a reset button. It puts everything back to new.
end-not_offered = This camera cannot send a code
    .lead = Its software is too old, or it hides this from your network.
    .steps =
        Join the same network as the camera, and try again.
        Try the camera’s own page. It may know a way that it hides from us.
        Ask Hikvision support.
dead-what = What you can do
dead-offered = Other ways
button-other-camera = Choose another camera
button-reset-another = Reset another camera
button-open-camera = Open camera page
