# Every sentence that people see. Short words, short sentences; nothing here is built from two parts.

app-name = Regain
window-title = Reset my camera password - Regain
not-made-by = Regain is not made by Hikvision.

# Two whole sentences behind one another, and two names of a list: how a language puts them together.
two-sentences = { $one } { $other }
two-of-a-list = { $one }, { $other }

# --- the frame ---

stage-find = Find your camera
stage-prove = Prove it’s yours
stage-password = Choose a new password
stage-done = Done
sub-method = Choose the way
sub-privacy = Privacy notice
sub-export = Get the picture
sub-request = Send the picture
sub-wait = Wait for the email
sub-code = Enter the code
sub-answers = Answer the questions
rail-count = Step { $n } of { $total }
rail-count-short = { $n }/{ $total }
rail-entry = Step { $n } of { $total }: { $stage }
rail-entry-done = Step { $n } of { $total }: { $stage }, finished
page-scroll-bar = Scroll this page
list-scroll-bar = Scroll the list
rail-list = Steps
rail-here = You are here
rail-part-done = { $step }, finished
camera-nameless = Your camera
camera-line = { $model } · { $address }
row-line = { $address } · serial ends { $tail }

demo-strip = Demo – a built-in camera, nothing leaves this computer
link-stuck = I’m stuck
stuck-title = If you are stuck
stuck-other = Other ways
stuck-other-text = Look on the camera’s own page for “Forgot password”. It may offer security questions or a key file.
stuck-support = Nothing helped? Ask a person
stuck-support-text = The shop or the installer can help. Hikvision support asks for the model and the serial number.
stuck-about = Regain is not made by Hikvision. It uses the maker’s own way to reset a password.
button-close-help = Close help
button-copy-details = Copy details
button-back = Back
button-stop = Stop
button-continue = Continue
button-close = Close
button-close-anyway = Close it anyway
button-copied = Copied
label-details = Details
details-said = The answer was: { $said }

# --- time ---

monday = Monday
tuesday = Tuesday
wednesday = Wednesday
thursday = Thursday
friday = Friday
saturday = Saturday
sunday = Sunday
january = January
february = February
march = March
april = April
may = May
june = June
july = July
august = August
september = September
october = October
november = November
december = December
time-today = today { $time }
time-tomorrow = tomorrow { $time }
time-yesterday = yesterday { $time }
time-on-day = { $weekday }, { $day } { $month }, { $time }
time-on-date = { $weekday }, { $day } { $month } { $year }, { $time }
time-after-change = { $time } (after the clocks go back)
# 0 to 23, then 1 to 12.
clock-time = { NUMBER($hour, minimumIntegerDigits: 2) }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-time-of-twelve = { $hour }:{ NUMBER($minute, minimumIntegerDigits: 2) }
clock-am = { $time } AM
clock-pm = { $time } PM

# --- resume ---

resume-title = Carry on where you left off?
resume-lead = You asked for a code for this camera.
resume-lead-unsent = The picture of this camera is not sent yet.
resume-lead-doubt = A new password was on its way to the camera.
resume-asked = That was { $when }.
resume-asked-code = You asked for the code { $when }.
resume-fetched = The camera gave it { $when }.
resume-valid = The code works until { $until }. It stops if the camera restarts.
resume-doubt = We can find out whether the new password works.
resume-unsent = If you did send it, carry on all the same.
resume-over = By this computer’s clock, the code stopped working { $until }. Is that clock right? If not, carry on.
resume-clock-behind = This computer’s clock was set back since then. Times on these pages may be wrong.
link-other-camera = Another camera
link-remove-journey = Remove this from the computer
button-carry-on = Carry on
button-start-again = Start again

# --- find ---

find-title = Get back into your camera
find-lead = Choose it below. Nothing changes before step 3.
find-lead-none = First we look for it. Nothing changes before step 3.
find-newer-memo = A newer Regain was used on this computer. What it keeps is left alone. Open that one to go on with it.
find-damaged-memo = What Regain kept of an earlier journey cannot be read. It was put aside. Start again here.
find-broke-off = Regain broke off by its own mistake the last time. What you began can be carried on.
find-cut-off = Regain was cut off the last time. What you began can be carried on.
find-earlier = Not finished yet
earlier-camera = { $model }, serial ends { $end }
earlier-camera-at = { $model } at { $address }
earlier-asked = You asked for a code { $when }.
earlier-unsent = You asked for a picture { $when }. It is not sent yet.
earlier-doubt = A new password was on its way. We can find out whether it works.
button-carry-on-with = Carry on with { $camera }
find-need-network = Same home network
find-need-inbox = The email inbox saved in it
find-need-time = About 10 minutes
find-label = The label on the camera and its box ends with the same four characters.
find-label-picture = A label whose number ends with { $tail }
find-unplug = Two are alike? Unplug yours for a moment, then look again.
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

# --- badges: a few words in the row; then what to do ---

note-lead = { $note }.
badge-not_activated = Not set up yet
    .do = It has no password yet, so it needs no code. Press Continue to see what to do.
badge-other_segment = Other network
    .do = This computer cannot reach it yet. Plug this computer into the same network as the camera.
spare-address = This computer cannot reach it yet. In its network settings, give this computer the address { $address } and the mask { $mask } for a while. We never change the camera.
badge-clock_wrong = Clock is wrong
    .do = It may have lost power. Keep it plugged in until you are done.
badge-recorders_own = Behind a recorder
    .do = It is plugged into a recorder. Reset it through the recorder.
badge-not_hikvision = Not a Hikvision
    .do = Its maker has another way to reset it. This app cannot help.
badge-only_onvif = Wider search only
    .do = It did not answer Hikvision’s own search. It is safe to try.
badge-cannot_reset_by_email = No reset by email
    .do = That is what it says. Press Continue to see other ways.
note-new = New since the last look
note-silent = No answer this time
note-done = { $minutes ->
    [0] Done just now
    [one] Done a minute ago
   *[other] Done { $minutes } minutes ago
}
note-email-likely = Email reset likely

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

# --- privacy ---

privacy-title = Before we ask for the code
privacy-lead = Four facts about what happens next.
privacy-what = What is sent
privacy-what-text = A picture with a square pattern, called a QR code. It names your camera.
privacy-whom = Who gets it
privacy-whom-text = Hikvision, at { $address }. You send it by email. We send nothing to anyone else.
privacy-named-later = The usual address. Your camera names it in the next step.
privacy-why = Why
privacy-why-text = Hikvision looks up your camera and mails you the code.
privacy-kept = What we keep
privacy-kept-text = The picture, until you are done. Not the code.
link-full-notice = Read the full notice
link-less-notice = Show less
notice-1 = Regain runs on this computer. It has no account and no tracking.
notice-2 = It talks to your camera. It talks to your mail service only if you send from here or let it watch.
notice-3 = The picture, the camera’s model and the times stay on this computer. They go when you are done.
notice-4 = Hikvision sees the picture and the address you mail it from. Its own privacy notice applies there.
button-accept = Accept and continue

# --- saved address ---

saved-address-title = Which mailbox can you read?
saved-address-lead = Several email addresses are saved in the camera. The code goes to the one you choose.
saved-address-unnamed = Saved address { $number }
saved-address-other = Each address has its own picture. If the code does not come, go back and choose another.

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
password-unprotected = This camera cannot hide what we send, so go on only in a network you trust.
password-stops = The old password stops working at once.
password-devices = Phones and recorders that use it will ask for the new one.
password-keep = Keep it in this computer’s password store
button-suggest = Suggest one
password-suggested = How about this one?
button-use-password = Use it
button-show-password = Show new password
button-hide-password = Hide new password
button-show-repeat = Show repeated password
button-hide-repeat = Hide repeated password
button-show-mail = Show mail password
button-hide-mail = Hide mail password
button-set-password = Set new password

# --- done ---

done-title = Your camera has a new password
done-lead = We signed in { $when }. It works.
done-snapshot = A picture from the camera
done-caption = Camera picture, { $when }
done-unknown-form = Your camera’s page spoke in a way that is new to Regain. Copy the details and post them where you got Regain. Use the form “Regain learned something from my camera”. They hold no secret.
done-order = Put in order

# --- done: the clock ---

done-clock-shows = It shows { $camera }, this computer { $computer }.
done-clock-right = The camera’s clock is right
done-clock-zone = The camera’s clock is in another time zone
done-clock-ahead = The camera’s clock is { $amount } ahead
done-clock-behind = The camera’s clock is { $amount } behind
done-clock-says = We write this computer’s time and zone.
done-clock-server = We write this computer’s time and zone. Its time server does not answer, so we turn that off.
done-clock-set = We set it and looked again: it is right now.
done-clock-unknown = The camera did not tell its time
done-setting-clock = Setting the clock…
button-set-clock = Set the clock
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
amount-years = { $n ->
    [one] 1 year
   *[other] { $n } years
}

# --- done: the address for next time ---

done-recovery-to = Next time, codes go to { $addresses }
done-recovery-note = Can you read it?
done-recovery-none = No email address is saved for next time
done-recovery-none-note = Without one, no code can come.
done-recovery-saved = It is saved, and the camera shows it.
done-recovery-replaces = { $n ->
    [0] We write it into the camera, nothing else.
    [one] It takes the place of the old one. Nothing else is changed.
   *[other] It takes the place of all { $n }. Nothing else is changed.
}
field-recovery-address = Your email address
done-saving-address = Saving the address…
button-change-short = Change
button-change-address = Change this address
button-type-address = Type an address
button-save-address = Save this address
link-keep-address = Leave it as it is
done-signed-out = Our sign-in is over. You can change this on the camera’s page.

# --- done: what else uses the old password ---

done-others = Phones and recorders need it too
done-others-stop = First stop what signs in by itself, such as a recorder. Wrong tries lock the camera.
done-others-type = Type the new password into each phone app and recorder.
done-others-start = Then let them run again.
button-show-how = Show how
button-hide-how = Hide this

# --- done: the password store ---

done-kept = It is in this computer’s password store. Look for “regain” in { $app }.
done-kept-demo = In the demo nothing is put into this computer’s password store.
store-linux = Passwords and Keys
store-macos = Keychain Access
store-windows = Credential Manager
done-keeping = Waiting for this computer’s password store…
done-not-kept = This computer could not keep the password
done-not-kept-todo = Copy it or write it down now. It is gone from here when you close.

# --- the new password, until the last page closes ---

fresh-title = Your new password
fresh-hidden = Hidden
fresh-write = Keep it safe. Closing removes it.
button-show-short = Show
button-hide-short = Hide
