# Every sentence that people see. Short words, short sentences; nothing here is built from two parts.

app-title = Camera password reset
window-title = Reset my camera password – Regain
not-made-by = Regain is not made by Hikvision.

# --- the frame ---

stage-find = Find your camera
stage-prove = Prove it’s yours
stage-password = Choose a new password
stage-done = Done
sub-method = Choose the way
sub-privacy = Privacy notice
sub-request = Send the picture
sub-wait = Wait for the email
sub-code = Enter the code
rail-count = Step { $n } of { $total }
rail-entry = Step { $n } of { $total }: { $stage }
rail-entry-done = Step { $n } of { $total }: { $stage }, finished
camera-nameless = Your camera
camera-line = { $model } · { $address }
row-line = { $address } · serial ends { $tail }

link-stuck = I’m stuck
help-title = If you are stuck
help-other = Other ways
help-other-text = Look on the camera’s own page for “Forgot password”. It may offer security questions or a key file.
help-support = Ask a person
help-support-text = The shop or the installer can help. Hikvision support asks for the model and the serial number.
help-about = Regain is not made by Hikvision. It uses the maker’s own way to reset a password.
button-close-help = Close help
button-copy-details = Copy details
button-back = Back
button-stop = Stop
button-continue = Continue
button-close = Close
button-copied = Copied
label-details = Details
details-said = The answer was: { $said }

# --- time ---

day-1 = Monday
day-2 = Tuesday
day-3 = Wednesday
day-4 = Thursday
day-5 = Friday
day-6 = Saturday
day-7 = Sunday
day-and-time = { $day } { $time }

# --- resume ---

resume-title = Carry on where you left off?
resume-lead = You asked for a code for this camera.
resume-asked = You asked on { $when }.
resume-valid = The code works until { $until }. It stops if the camera restarts.
button-carry-on = Carry on
button-start-again = Start again

# --- find ---

find-title = Which camera is it?
find-lead = These are the cameras on your home network.
find-lead-none = We look for cameras on your home network.
find-need-network = You need this computer on the same home network as the camera.
find-need-inbox = You also need the email inbox that was set up with the camera.
find-searching = Looking on your home network…
find-count = { $count ->
    [one] We found 1 camera.
   *[other] We found { $count } cameras.
}
find-so-far = { $count ->
    [one] 1 so far
   *[other] { $count } so far
}
find-none = No camera yet.
find-incomplete = This list may not be complete. Close other camera programs, then look again.
find-list = Cameras on your network
link-not-listed = My camera is not in the list
link-look-again = Look again
link-look-everywhere = Look everywhere
link-more-reasons = More reasons
field-address = Address of the camera
hint-address = For example 192.168.1.64

family-camera = Camera
family-thermal = Heat camera
family-recorder = Recorder
family-doorbell = Doorbell
family-access = Door reader
family-alarm = Alarm panel
row-kind = { $kind } { $model }
row-nameless = Unknown device

# --- marks: a few words in the row; then what to do ---

mark-lead = { $mark }.
mark-not_activated = Not set up yet
mark-not_activated-do = It has no password yet, so it needs no code. Press Continue to see what to do.
mark-other_segment = Other network
mark-other_segment-do = This computer cannot reach it yet. Plug this computer into the same network as the camera.
mark-lend = This computer cannot reach it yet. In its network settings, give this computer the address { $address } and the mask { $mask } for a while. We never change the camera.
mark-clock_wrong = Clock is wrong
mark-clock_wrong-do = It may have lost power. Keep it plugged in until you are done.
mark-recorders_own = Behind a recorder
mark-recorders_own-do = It is plugged into a recorder. Reset it through the recorder.
mark-not_hikvision = Not a Hikvision
mark-not_hikvision-do = Its maker has another way to reset it. This app cannot help.
mark-only_onvif = Wider search only
mark-only_onvif-do = It did not answer Hikvision’s own search. It is safe to try.
mark-cannot_reset_by_email = No reset by email
mark-cannot_reset_by_email-do = That is what it says. Press Continue to see other ways.
mark-email_likely = Email reset likely

# --- why the list is empty; what to do ---

cause-no_adapter_up = This computer is on no network
    .do = Plug in a cable or join your home Wi-Fi.
cause-only_vpn = This computer is only on a VPN
    .do = Join your home network too.
cause-firewall_may_drop = A firewall may keep the answers out
    .do = Let Regain through the firewall of this computer, or type the camera’s address.
cause-wifi_isolation = The Wi-Fi may keep devices apart
    .do = Leave the guest Wi-Fi, or use a cable.
cause-port_taken = Another camera program is open
    .do = Close it. SADP and iVMS are such programs.
cause-windows_public_profile = Windows may treat your network as public
    .do = Open the network settings and choose Private network.
cause-macos_local_network = This Mac may not let Regain look around
    .do = In System Settings, open Privacy, then Local Network. Turn Regain on.
cause-other_network = The camera may be off or on another network
    .do = Check its power. If it is plugged into a recorder, type the recorder’s address.

# --- check ---

check-title = Looking at your camera
check-lead = We ask the camera what it can do. This changes nothing.
check-status = Asking the camera…

# --- method ---

method-title = How can you prove it is yours?
method-lead = This camera can send a code to the email address saved in it.
method-lead-unclear = This camera may send a code to the email address saved in it.
method-email = Code by email
method-address = The code goes to { $address }.
method-address-unknown = The camera does not show which address that is.
method-can-you-read = Can you read the mail there? If not, ask the person who set up the camera.
method-unclear = The camera did not say if this works. It is safe to try.
method-others = This camera also has other ways:
other-questions = Security questions
other-file = A key file saved at set-up
other-app = The Hik-Connect phone app
link-own-page = Use the camera’s page
button-use-email = Use the email code

# --- privacy ---

privacy-title = Before we ask for the code
privacy-lead = Four facts about what happens next.
privacy-what = What is sent
privacy-what-text = A picture with a square pattern, called a QR code. It names your camera.
privacy-whom = Who gets it
privacy-whom-text = Hikvision, at { $address }. You send it by email.
privacy-why = Why
privacy-why-text = Hikvision looks up your camera and mails you the code.
privacy-kept = What we keep
privacy-kept-text = The picture, until you are done. Not the code. We send nothing to anyone else.
link-full-notice = Read the full notice
link-less-notice = Show less
notice-1 = Regain runs on this computer. It has no account and no tracking.
notice-2 = It talks to your camera. It talks to your mail service only if you send from here.
notice-3 = The picture, the camera’s model and the times stay on this computer. They go when you are done.
notice-4 = Hikvision sees the picture and the address you mail it from. Its own privacy notice applies there.
button-accept = Accept and continue

# --- request ---

request-title = Send this picture to Hikvision
request-lead = Use any mailbox. The code goes to the address saved in the camera.
request-fetching = Asking the camera for the picture…
request-picture = The picture with the QR code
request-to = Send to
request-said-camera = The camera gave this address.
request-said-us = This is the usual address. The camera gave none.
request-subject = Subject and text
request-saved = Saved and checked:
request-saved-here = There is no file window on this computer. The picture is here:
request-saving = Saving the picture…
request-drafting = Opening your mail program…
request-attach = Attach the picture as it is. Do not take a photo of it.
button-save-picture = Save picture…
button-save-again = Save again…
button-i-have-sent = I have sent it
button-send-from-here = Send it from here
button-open-draft = Open as a draft
button-copy-address = Copy address
button-copy-subject = Copy subject
button-copy-text = Copy text

# --- send ---

send-title = Send it from your mailbox
send-lead = Regain mails the picture once. It does not keep your mail password.
send-status = Sending the mail…
field-from = Your email address
hint-from = anna@example.org
field-mail-password = Password of this mailbox
send-app-password = Some mail services want an app password here.
link-server = Server settings
link-server-less = Hide server settings
field-server = Mail server
hint-server = smtp.example.org
field-port = Port
label-protection = Protection
protection-start = STARTTLS, most often port 587
protection-tls = TLS, most often port 465
protection-none = None, for a server in your home
field-user = User name
hint-user = Your email address
button-send = Send picture

# --- wait ---

wait-title = Check your email
wait-lead = Hikvision usually sends the code within 5 minutes.
wait-lead-to = Hikvision usually sends the code within 5 minutes to { $address }.
wait-by = Usually here by { $time }
wait-left = { $minutes ->
    [one] About 1 minute left
   *[other] About { $minutes } minutes left
}
wait-progress = Waiting for the email
wait-while = While you wait
wait-spam = Look in Spam or Junk too.
wait-plugged = Keep the camera plugged in. Turning it off cancels the code.
wait-close = You can close this app. It opens here again.
wait-valid = The code works until { $until }.
wait-late = It is taking longer than usual
wait-late-spam = Look in Spam or Junk.
wait-late-attached = Check that the picture was attached to your mail.
wait-late-again = If it was not, send it again.
wait-late-slow = Some codes take an hour, or one working day.
wait-expired = This code is too old
wait-expired-text = Codes stop after 48 hours. Make a new picture and send it again.
link-no-email = No email after 5 minutes?
button-have-code = I have the code
button-send-again = Send again
button-new-request = Send new request
demo-title = The demo mailbox
demo-mail = Mail for { $to }
demo-code = Your code: { $code }
button-copy-code = Copy code

# --- code ---

code-title = Enter the code from the email
code-lead = Copy it from the email and paste it here. The code works until { $until }.
code-lead-plain = Copy it from the email and paste it here.
field-code = Code
code-once = The camera checks the code later, with your new password.

# --- password ---

password-title = Choose a new password
password-lead = You will use it with the name “{ $user }” to open this camera.
field-password = New password
field-repeat = Type it again
rule-length = { $min } to { $max } characters
rule-kinds = Two or more of: a–z, A–Z, 0–9, symbols
rule-characters = No accents, quotes (") or colons (:)
rule-name = Does not contain “{ $user }”
rule-met = { $rule }: met
rule-open = { $rule }: not yet
rule-too-long = { $min } to { $max } characters, you have { $count }
password-longer = Longer is safer. Use all { $max } characters if you can.
password-stops = The old password stops working at once.
password-devices = Phones and recorders that use it will ask for the new one.
password-keep = Keep it in this computer’s password store
button-suggest = Suggest one
button-show-password = Show new password
button-hide-password = Hide new password
button-show-repeat = Show repeated password
button-hide-repeat = Hide repeated password
button-show-mail = Show mail password
button-hide-mail = Hide mail password
button-set-password = Set new password

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
own-lead = Your camera needs the last step on its own page. Nothing you typed is lost.
own-1 = Open the camera’s page.
own-2 = Press “Forgot password”.
own-3 = Choose “E-mail verification”.
own-4 = Type the code from the email.
own-5 = Type the new password twice and press OK.
own-back = Then come back here. We try it once.
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

# --- done ---

done-title = Your camera has a new password
done-lead = We signed in with it just now, and it works.
done-proven = { $model }, { $when }
done-snapshot = A picture from the camera
done-next = What to do next
done-1 = Save the new password in a safe place.
done-2 = Type it into your phone app and your recorder.
done-clock-ahead = The camera’s clock is { $amount } ahead. Set it on the camera’s page.
done-clock-behind = The camera’s clock is { $amount } behind. Set it on the camera’s page.
amount-minutes = { $n ->
    [one] 1 minute
   *[other] { $n } minutes
}
amount-hours = { $n ->
    [one] 1 hour
   *[other] { $n } hours
}
amount-days = { $n ->
    [one] 1 day
   *[other] { $n } days
}
done-kept = It is in this computer’s password store.
done-keeping = Waiting for this computer’s password store…
done-not-kept = This computer could not keep it. Write it down.

# --- ways on and ways out ---

way-edit = Change it
way-look_again = Look again
way-type_address = Type its address
way-try_again = Try again
way-save_picture = Save picture…
way-send_otherwise = Send another way
way-new_request = Send new request
way-enter_code = Enter the code
way-use_own_page = Use the camera’s page
way-check_again = Check again
way-start_again = Choose another camera
way-back = Go back
way-close = Close

# --- troubles: what happened; why, when known; what to do ---

trouble-no_network = This computer is on no network
    .why = We found no cable and no Wi-Fi that is on.
    .do = Join your home network, then look again.
trouble-no_camera = We could not find a camera
    .do = Check the most likely reason first, then look again.
trouble-nothing_chosen = Choose a camera first
    .do = Press one in the list, or type its address.
trouble-address_empty = Type the address of the camera
    .do = You find it in your router’s list of devices.
trouble-address_wrong = This is not an address
    .why = An address has four numbers, such as 192.168.1.64.
    .do = Check it and type it again.
trouble-address_port = The number after the colon is wrong
    .why = It can be 1 to 65535.
    .do = Change it, or leave it and the colon out.
trouble-address_https = This app cannot use https addresses yet
    .do = Type the address without https and without the port.
trouble-name_unknown = Your network does not know this name
    .do = Check the name, or type the address in numbers.
trouble-camera_offline = This camera does not answer
    .why = It may be off, or on a different network.
    .do = Check its power and its cable, wait one minute, then try again.
trouble-not_a_camera = This is not a Hikvision camera
    .why = Something else answers at this address.
    .do = Check the address, or choose another camera.
trouble-no_email_saved = This camera has no email address saved
    .why = So Hikvision has nowhere to send a code.
    .do = Look for other ways on the camera’s page, or ask the person who set it up.
trouble-not_offered = This camera cannot send a code by email
    .why = Its software may be too old for that.
    .do = Look for other ways on the camera’s page.
trouble-picture_offline = The camera stopped answering
    .why = It may have lost power or the network. Nothing was changed.
    .do = Check its cable, wait one minute, then try again.
trouble-picture_unreadable = We cannot read the camera’s picture
    .why = Its answer holds no QR code that we know.
    .do = Get the picture on the camera’s own page.
trouble-picture_refused = The camera did not give a picture
    .do = Try it on the camera’s own page.
trouble-save_no_room = The picture was not saved
    .why = There is no room left.
    .do = Choose another folder or disk.
trouble-save_not_allowed = The picture was not saved
    .why = This folder cannot be changed.
    .do = Choose another folder.
trouble-save_no_folder = The picture was not saved
    .why = This folder is not there any more.
    .do = Choose another folder.
trouble-save_damaged = The picture was not saved whole
    .why = What we read back was not the same.
    .do = Choose another folder or disk.
trouble-save_other = The picture was not saved
    .do = Choose another folder.
trouble-mailbox_from = This is not an email address
    .why = It needs a name, an @ sign and a mail service.
    .do = Check it and type it again.
trouble-mailbox_server = This is not a server name
    .do = Ask your mail service for the name, such as smtp.example.org.
trouble-mailbox_port = The port is not a number we can use
    .why = It can be 1 to 65535.
    .do = Most mail services use 587.
trouble-send_server_unknown = We could not find this mail server
    .do = Check the name of the server. Check that this computer is online.
trouble-send_offline = The mail server does not answer
    .why = This computer may be offline, or the port is wrong.
    .do = Check the network and the server settings, then try again.
trouble-send_certificate = This mail server could not prove its name
    .why = Its certificate is not trusted here. Nothing was sent.
    .do = Check the server name, or send the picture another way.
trouble-send_no_encryption = The mail server has no such protection
    .why = Nothing was sent.
    .do = Choose another protection under Server settings.
trouble-send_sign_in = The mail service did not accept this password
    .why = Many services want an app password here.
    .do = Make one on the page of your mail service and type it here.
trouble-send_refused = The mail server did not take the mail
    .why = It may not send from this address.
    .do = Check your address, or send the picture another way.
trouble-send_try_later = The mail server wants you to wait
    .do = Try again in a few minutes, or send the picture another way.
trouble-draft = We could not open your mail program
    .do = Save the picture and attach it to a new mail.
trouble-code_empty = Type the code first
    .do = It is in the email from Hikvision. Copy it and paste it here.
trouble-code_short = This code is too short
    .do = Copy the whole code from the email and paste it here.
trouble-code_long = This code is too long
    .do = Copy only the code from the email, without other words.
trouble-expired = This code is too old
    .why = Codes stop after 48 hours, or when the camera restarts.
    .do = Make a new picture and send it again.
trouble-password_rules = The camera will not take this password
    .do = Change it so that every line has a tick.
trouble-different = The two passwords are different
    .do = Show both boxes, compare, and type the second one again.
trouble-wrong_code = The camera did not accept this code
    .why = It may be mistyped, or a newer code was sent.
    .do = Copy the newest code and paste it here.
trouble-locked = The camera wants a pause
    .why = Too many codes or passwords were tried.
    .do = Wait about 30 minutes, then try again. Keep the camera plugged in.
locked-until = Wait until { $time }, then try again. Keep the camera plugged in.
tries-left = { $n ->
    [0] You have no tries left.
    [one] You have 1 try left.
   *[other] You have { $n } tries left.
}
trouble-password_refused = The camera did not accept this password
    .why = It has a rule that we do not know.
    .do = Try a longer one with letters, numbers and a dash.
trouble-reset_refused = The camera did not change the password
    .why = It gave its own reason. See Details.
    .do = Finish on the camera’s own page. Nothing you typed is lost.
trouble-unknown_reply = We do not understand the camera’s answer
    .why = So we cannot tell if it took the new password.
    .do = Finish on the camera’s own page. Nothing you typed is lost.
trouble-not_delivered = The camera did not answer
    .why = It may have lost power or the network. Nothing was changed.
    .do = Check its cable, wait one minute, then press Set new password again.
trouble-not_sure = We are not sure the new password was saved
    .why = The camera stopped answering at the last moment.
    .do = Wait one minute, then press Check again.
trouble-not_changed = The new password does not work yet
    .why = The camera did not take it when we tried to sign in.
    .do = Check the code and set the password once more.
trouble-still_offline = The camera still does not answer
    .why = It may be starting, or it has no power.
    .do = Check its power, wait one minute, then press Check again.
trouble-no_browser = We could not open a web browser
    .do = Open it yourself and type the camera’s address.

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
help-method-3 = If you cannot read that inbox, look for other ways on the camera’s page.
help-privacy-1 = The picture holds no video and no password.
help-privacy-2 = Without this step, Hikvision cannot know which camera is yours.
help-privacy-3 = If you do not want this, press Back. Nothing was sent.
help-request-1 = No file window? The page says where the picture was saved.
help-request-2 = You can send it from a phone. Move the picture file there first.
help-request-3 = Attach the file as it is. A photo or a screen copy may not work.
help-request-4 = A new picture may cancel an older code. Use this one.
help-send-1 = Many services want an app password. You make it on their web page.
help-send-2 = No luck? Press Back and open the mail as a draft.
help-send-3 = Work mail is often closed to other apps. Use a private mailbox.
help-wait-1 = Look in Spam, Junk and other folders for “Hikvision”.
help-wait-2 = Look in the inbox that was set up with the camera.
help-wait-3 = Was the picture attached? If not, send it again.
help-wait-4 = A restart of the camera cancels the code. Then send a new request.
help-code-1 = Copy the code from the newest email. Older ones do not work.
help-code-2 = Spaces and dashes do not matter. Big and small letters may.
help-code-3 = If the camera lost power since, send a new request.
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
details-none = none
