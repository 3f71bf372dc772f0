# "I’m stuck", page by page, and the facts for a helper.

# --- "I'm stuck", page by page: at least three causes each ---

help-resume =
    Not sure? Carry on. You can go back from there.
    If the camera lost power, its old code is dead. Start again.
    If this is not your camera, press Start again.
help-find =
    Is the camera on? Most have a small light, or you hear them start.
    Is this computer on the home network? Guest Wi-Fi and VPN hide cameras.
    Is the camera plugged into a recorder? Then type the recorder’s address.
    Your router’s page lists all devices. Look for the camera’s address there.
help-check =
    This takes up to ten seconds. Old cameras are slow.
    If it takes longer, press Stop and check the camera’s cable.
    We only ask questions here. Nothing in the camera changes.
help-method =
    The address was typed in when the camera was set up.
    If an installer set it up, the code may go to the installer. Ask there.
    If you cannot read that inbox, close this help and choose another way.
help-privacy =
    The picture holds no video and no password.
    Without this step, Hikvision cannot know which camera is yours.
    If you do not want this, press Back. Nothing was sent.
help-saved_address =
    The camera shows only a part of each address. Compare the first letter and the end.
    If an installer set it up, one address may be the installer’s. Ask there.
    Not sure? Try one. You can come back and choose the other.
help-export =
    Your browser may warn you about this page. It is your own camera, so you can go on.
    No link “Forgot password”? Use a computer on the same network as the camera.
    The browser often saves the picture in the folder “Downloads”.
    Export once only. A new picture may cancel an older code.
help-request =
    No file window? Close this help. The page says where the picture is.
    You can send it from a phone. Move the picture file there first.
    Attach the file as it is. A photo or a screen copy may not work.
    A new picture may cancel an older code. Use this one.
help-send =
    Any mailbox will do. It need not be the one saved in the camera.
    We only ask your own mail service how to reach it. We show it before we send.
    Work mail is often closed to other apps. Use a private mailbox.
help-mailbox =
    Many services want an app password. You make it on their web page.
    No luck? Press Back twice and open the mail as a draft.
    Wrong server? Open Server settings and change it.
    Regain does not keep your mail password.
help-wait =
    Look in Spam, Junk and other folders for “Hikvision”.
    Look in the inbox that was set up with the camera.
    Was the picture attached? If not, send it again.
    A restart of the camera cancels the code. Then send a new request.
help-watch =
    Many services want an app password. You make it on their web page.
    You do not need this. You can look in the inbox yourself.
    Some services open only in a web browser. Then press Back.
    It must be the inbox that was set up with the camera.
help-code =
    Copy the code from the newest email. Older ones do not work.
    Spaces and dashes do not matter. Big and small letters may.
    If the camera lost power since, press Back and send a new request.
help-answer_1 =
    The person who set up the camera chose the questions. Ask there.
    Try it as it was typed then, with the same big and small letters.
    Nothing is sent yet. The camera sees all answers later, at once.
help-answer_2 =
    The person who set up the camera chose the questions. Ask there.
    You can go back and change the answer before.
    Nothing is sent yet. The camera sees all answers later, at once.
help-answer_3 =
    The person who set up the camera chose the questions. Ask there.
    Next you choose a new password. Then all goes to the camera at once.
    A few wrong tries lock the camera for a while.
help-key_file =
    Look on USB sticks and in the folder “Downloads” of old computers.
    The installer may have this file.
    No such file? Go back and choose another way.
help-phone_app =
    Only the phone that added the camera can do this.
    The names in the app may differ a little.
    If you are not sure, go back and use the email code.
help-factory_reset =
    The manual of your model says where the button is.
    No button? Then only the maker’s support can help.
    A camera behind a recorder needs to be added to it again.
help-support =
    The label is on the back or the bottom of the camera.
    Support will not ask for your password. Do not give it.
    The shop that sold the camera is the best place to ask.
help-password =
    Press Suggest one to get a password that keeps all rules.
    Show both boxes and compare them, letter by letter.
    Leave out accents, quotes and colons. The camera cannot read them.
help-setting =
    This takes up to half a minute.
    Do not unplug the camera now.
    If it stops, we tell you what was changed and what was not.
help-unsure =
    A camera needs about one minute to start.
    Check again uses one of the camera’s tries. Wait before you press it.
    If the new password does not work, the old one may still work.
help-own_page =
    The link “Forgot password” is below the sign-in box.
    No such link? Use a computer on the same network, not a phone.
    If the page asks for a code, use the same one. Do not export a new picture.
help-not_activated =
    A full reset makes a camera new. It then has no password.
    Set it up on its own page. Choose a password you can find again.
    Not your camera? Go back and choose another one.
help-no_email_saved =
    The address can only be saved before the password is lost.
    The person who set it up may know the password.
    A reset button is often under a cover near the lens or the card.
help-not_offered =
    Guest networks and VPN can hide this way.
    Cameras behind a recorder are reset through the recorder.
    Very old cameras have no email way at all.
help-done =
    If the phone app asks, type the new password there.
    If a recorder shows no picture, change the password in its camera list.
    Other programs that use the camera need the new password too.
    Save an email address that you can read. Then a code can come next time.

# --- what "Copy details" copies: facts for a helper, without secrets ---

details-version = Regain { $version }
details-date = Date: { $date }
details-system = System: { $system }
details-renderer = Drawn by: { $renderer }
details-scale = Scale: { $percent } %
details-page = Page: { $page }
details-trouble = Trouble: { $trouble }
details-model = Camera: { $model }
details-firmware = Software: { $firmware }
details-tail = Serial ends: { $tail }
details-line = Line: { $line }
details-offered = Email way: { $offered }
details-service = Service: { $service }
details-answers = Answers: { $answers }
details-numbers = Reply: { $numbers }
details-words = Words: { $words }
details-shape = Shape: { $shape }
details-form = Form: { $form }
details-observed = { $form }, OBSERVED on this network
details-one_of = one of { $forms }, OBSERVED on this network
details-asked = Page sent: { $shape }
details-none = none
