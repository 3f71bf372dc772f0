# "I’m stuck", page by page, and the facts for a helper.

# --- "I'm stuck", page by page: at least three causes each ---

help-resume-1 = Not sure? Carry on. You can go back from there.
help-resume-2 = If the camera lost power, its old code is dead. Start again.
help-resume-3 = If this is not your camera, press Start again.
help-find-1 = Is the camera on? Most have a small light, or you hear them start.
help-find-2 = Is this computer on the home network? Guest Wi-Fi and VPN hide cameras.
help-find-3 = Is the camera plugged into a recorder? Then type the recorder’s address.
help-find-4 = Your router’s page lists all devices. Look for the camera’s address there.
help-check-1 = This takes up to ten seconds. Old cameras are slow.
help-check-2 = If it takes longer, press Stop and check the camera’s cable.
help-check-3 = We only ask questions here. Nothing in the camera changes.
help-method-1 = The address was typed in when the camera was set up.
help-method-2 = If an installer set it up, the code may go to the installer. Ask there.
help-method-3 = If you cannot read that inbox, try one of the other ways on this page.
help-privacy-1 = The picture holds no video and no password.
help-privacy-2 = Without this step, Hikvision cannot know which camera is yours.
help-privacy-3 = If you do not want this, press Back. Nothing was sent.
help-export-1 = Your browser may warn you about this page. It is your own camera, so you can go on.
help-export-2 = No link “Forgot password”? Use a computer on the same network as the camera.
help-export-3 = The browser often saves the picture in the folder “Downloads”.
help-export-4 = Export once only. A new picture may cancel an older code.
help-request-1 = No file window? The page says where the picture was saved.
help-request-2 = You can send it from a phone. Move the picture file there first.
help-request-3 = Attach the file as it is. A photo or a screen copy may not work.
help-request-4 = A new picture may cancel an older code. Use this one.
help-send-1 = Any mailbox will do. It need not be the one saved in the camera.
help-send-2 = We ask only your own mail service for its server. We show it before we send.
help-send-3 = Work mail is often closed to other apps. Use a private mailbox.
help-mailbox-1 = Many services want an app password. You make it on their web page.
help-mailbox-2 = No luck? Press Back twice and open the mail as a draft.
help-mailbox-3 = Wrong server? Open Server settings and change it.
help-mailbox-4 = Regain does not keep your mail password.
help-wait-1 = Look in Spam, Junk and other folders for “Hikvision”.
help-wait-2 = Look in the inbox that was set up with the camera.
help-wait-3 = Was the picture attached? If not, send it again.
help-wait-4 = A restart of the camera cancels the code. Then send a new request.
help-watch-1 = Many services want an app password. You make it on their web page.
help-watch-2 = You do not need this. You can look in the inbox yourself.
help-watch-3 = Some services open only in a web browser. Then press Back.
help-watch-4 = It must be the inbox that was set up with the camera.
help-code-1 = Copy the code from the newest email. Older ones do not work.
help-code-2 = Spaces and dashes do not matter. Big and small letters may.
help-code-3 = If the camera lost power since, send a new request.
help-answer_1-1 = The person who set up the camera chose the questions. Ask there.
help-answer_1-2 = Try it as it was typed then, with the same big and small letters.
help-answer_1-3 = Nothing is sent yet. The camera sees all answers later, at once.
help-answer_2-1 = The person who set up the camera chose the questions. Ask there.
help-answer_2-2 = You can go back and change the answer before.
help-answer_2-3 = Nothing is sent yet. The camera sees all answers later, at once.
help-answer_3-1 = The person who set up the camera chose the questions. Ask there.
help-answer_3-2 = Next you choose a new password. Then all goes to the camera at once.
help-answer_3-3 = A few wrong tries lock the camera for a while.
help-key_file-1 = Look on USB sticks and in the folder “Downloads” of old computers.
help-key_file-2 = The installer may have this file.
help-key_file-3 = No such file? Go back and choose another way.
help-phone_app-1 = Only the phone that added the camera can do this.
help-phone_app-2 = The names in the app may differ a little.
help-phone_app-3 = If you are not sure, go back and use the email code.
help-factory_reset-1 = The manual of your model says where the button is.
help-factory_reset-2 = No button? Then only the maker’s support can help.
help-factory_reset-3 = A camera behind a recorder needs to be added to it again.
help-support-1 = The label is on the back or the bottom of the camera.
help-support-2 = Support will not ask for your password. Do not give it.
help-support-3 = The shop that sold the camera is the best place to ask.
help-password-1 = Press Suggest one to get a password that keeps all rules.
help-password-2 = Show both boxes and compare them, letter by letter.
help-password-3 = Leave out accents, quotes and colons. The camera cannot read them.
help-setting-1 = This takes up to half a minute.
help-setting-2 = Do not unplug the camera now.
help-setting-3 = If it stops, we tell you what was changed and what was not.
help-unsure-1 = A camera needs about one minute to start.
help-unsure-2 = Check again uses one of the camera’s tries. Wait before you press it.
help-unsure-3 = If the new password does not work, the old one may still work.
help-own_page-1 = The link “Forgot password” is below the sign-in box.
help-own_page-2 = No such link? Use a computer on the same network, not a phone.
help-own_page-3 = If the page asks for a code, use the same one. Do not export a new picture.
help-not_activated-1 = A full reset makes a camera new. It then has no password.
help-not_activated-2 = Set it up on its own page. Choose a password you can find again.
help-not_activated-3 = Not your camera? Go back and choose another one.
help-no_email_saved-1 = The address can only be saved before the password is lost.
help-no_email_saved-2 = The person who set it up may know the password.
help-no_email_saved-3 = A reset button is often under a cover near the lens or the card.
help-not_offered-1 = Guest networks and VPN can hide this way.
help-not_offered-2 = Cameras behind a recorder are reset through the recorder.
help-not_offered-3 = Very old cameras have no email way at all.
help-done-1 = If the phone app asks, type the new password there.
help-done-2 = If a recorder shows no picture, change the password in its camera list.
help-done-3 = Save an email address you can read on the camera’s page.

# --- what "Copy details" copies: facts for a helper, without secrets ---

details-text = Regain { $version }
    Page: { $page }
    Trouble: { $trouble }
    Camera: { $model }
    Firmware: { $firmware }
    Serial ends: { $tail }
    Line: { $line }
    Email way: { $offered }
    Service: { $service }
    Answers: { $answers }
    Reply: { $numbers }
    Words: { $words }
    Shape: { $shape }
details-none = none
