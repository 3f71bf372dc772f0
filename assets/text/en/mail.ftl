# Sentences of the pages from the picture to the code, and of the mail service. Nothing here is built from two parts.

# --- request ---

request-title = Send this picture to Hikvision
request-title-other = Send this picture to the address below
request-lead = Use any mailbox. The code goes to the address saved in the camera.
request-lead-chosen = Use any mailbox. The code goes to { $address }.
request-fetching = Asking the camera for the picture…
request-picture = The picture with the QR code
request-to = Send to
named-by-camera = Your camera named this address.
named-by-camera-alone = Only your camera names this address. It is not Hikvision’s.
named-by-brand = The usual address for this brand.
named-by-neutral = The usual one for cameras without a brand.
request-said-page = If the camera’s page names another address, send it there.
request-subject = Subject and text
request-saved = Saved and checked:
request-saved-here = There is no file window on this computer. The picture is here:
request-choose = How do you want to send it?
request-easiest = Easiest
request-new-mail = Write a new mail to
request-save = Save the picture: press the blue button.
request-save-yours = You have the picture already.
request-saving = Saving the picture…
request-drafting = Opening your mail program…
request-attach = Attach the file as it is, not a photo of it.
request-drafted = A draft was opened in your mail program
request-drafted-todo = Press Send there. Nothing there? The whole mail is in this file:
request-composed-todo = Press Send there. Nothing there? The picture is in this file:
request-demo-draft = The demo opens no mail program
request-demo-draft-todo = Press “I have sent it”. The demo takes the picture from here:
request-unopened = We could not open your mail program
request-unopened-todo = The mail is ready in this file. Open it and press Send there.
request-not-shown = We could not open the folder. Look for the file by its name.

dispatch-here = Send it from here
dispatch-here-note = You need the password of your mailbox.
dispatch-draft = Open it in my mail program
dispatch-draft-note = The mail is ready there. You press Send.
dispatch-hand = I send it myself
dispatch-hand-note = Save the picture, then attach it to a new mail.
button-save-picture = Save picture…
button-save-again = Save again…
button-i-have-sent = I have sent it
button-open-draft = Open as a draft
button-open-again = Open it again
button-show-in-folder = Show in folder
button-copy = Copy
button-copy-address = Copy address
button-copy-subject = Copy subject and text

# --- request: the camera names a stranger ---

strange-title = Where should the picture go?
strange-lead = The camera names an address that is not Hikvision’s. Nothing was sent yet.
strange-usual = Hikvision’s address
strange-usual-note = Right for nearly every camera.
strange-named = The address that the camera names
strange-named-note = We do not know who reads mail there. Choose it only if your seller told you so.
strange-reconsider = Choose the address again
button-usual-service = Use the usual address
button-named-service = Use the camera’s address

# --- send: which mailbox ---

send-title = Send it from your mailbox
send-lead = First, tell us your email address. Nothing is sent yet.
send-look-up = We look for the server of your mail service. We ask only that service.
send-looking = Looking for your mail service…
field-from = Your email address
hint-from = anna@example.org

# --- mailbox: what was found, and the password ---

mailbox-title = Sign in to your mailbox
mailbox-lead = Regain mails the picture once. It does not keep your mail password.
mailbox-closed-title = Use your own mail program
mailbox-closed-lead = { $name } lets no other app send with a password.
mailbox-found = We found your mail service
mailbox-by-hand = The server you named
mailbox-demo = The built-in mail desk
mailbox-line = { $server }, port { $port }, encrypted
mailbox-line-open = { $server }, port { $port }, not encrypted
mailbox-from = From { $from }
send-status = Sending the mail…
send-waiting = Waiting for your mail service…
send-delayed = It asks us to wait. We send the same mail again: { $time }.
field-mail-password = Password of this mailbox
field-app-password = App password
send-app-password = Some mail services want an app password here: one that they make for one program.
mailbox-demo-password = This is the demo: any password will do, or none.
mailbox-app-password = An app password is a password that { $name } makes for one program.
link-server = Server settings
link-server-less = Hide server settings
field-server = Mail server
hint-server = smtp.example.org
field-port = Port
label-protection = Protection
protection-start = STARTTLS, most often port 587
protection-tls = TLS, most often port 465
protection-none = None, for a server in your home
protection-none-note = Anyone on the way can read the mail and this password.
field-user = User name
hint-user = Your email address
button-send = Send picture
button-open-service = Open its web page

# What each known service wants first; and, where it is not the same, what it wants before an inbox is watched.
service-gmail = Gmail wants an app password here. Turn on 2-Step Verification first. Then make one for Regain.
service-outlook = Open the draft in your mail program, or write the mail on the web page.
service-yahoo = Yahoo wants an app password here. Make one for Regain under Account security.
service-icloud = Apple wants an app password here. Make one for Regain under Sign-In and Security.
service-gmx = GMX lets apps in once you allow it. Turn on POP3 and IMAP on its web page.
service-gmx_com = GMX lets apps in once you allow it. Turn on POP3 and IMAP on its web page.
service-webde = WEB.DE lets apps in once you allow it. Turn on POP3 and IMAP on its web page.
service-aol = AOL wants an app password here. Make one for Regain under Account security.
service-zoho = Zoho lets apps in once you allow IMAP. With two-step sign-in, make an app password.
service-zoho_eu = Zoho lets apps in once you allow IMAP. With two-step sign-in, make an app password.
service-fastmail = Fastmail wants an app password here. Make one that may send mail.
    .inbox = Fastmail wants an app password here. Make one that may read mail.
service-tonline = T-Online wants its own password for mail programs here. Make one on its web page.
service-comcast = Xfinity lets apps in once you allow it. Did your mail move to Yahoo? Then open a draft.
    .inbox = Xfinity lets apps in once you allow it on its web page.
service-att = AT&T wants a secure mail key here. Make one on its web page.
service-qq = QQ Mail wants its own code here. Turn on SMTP on its web page to get one.
    .inbox = QQ Mail wants its own code here. Turn on IMAP on its web page to get one.
service-163 = 163 Mail wants its own code here. Turn on SMTP on its web page to get one.
    .inbox = 163 Mail wants its own code here. Turn on IMAP on its web page to get one.

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
wait-keep-open = Keep this app open until you are done. { $why }
not-remembered-room = There is no room on this computer to remember where you are.
not-remembered-folder = The folder where Regain remembers things cannot be changed.
not-remembered = This computer cannot remember where you are.
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
button-send-again = Send same picture again
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

# --- watch: the inbox, beside the wait ---

watch-title = Watch the inbox for the code
watch-lead = Use the inbox that was set up with the camera.
watch-lead-to = The code goes to { $address }. Use that inbox.
watch-status = Signing in to the inbox…
watch-app-password = Some mail services want an app password here. Kept it before? Leave this empty.
watch-closed = { $name } lets no other app look in. Look in this inbox on its web page.
watch-keep = Keep it in this computer’s password store
watch-reads = Regain looks at who new mail is from. It opens only mail from Hikvision.
watch-changes = It changes nothing in the inbox. It stops when you are done.
watch-forgotten = The password is not kept any more.
field-inbox-address = Address of the inbox
field-inbox-password = Password of the inbox
hint-inbox-server = imap.example.org
button-start-watching = Start watching
link-forget-mailbox = Forget a kept password
link-watch = Let Regain watch the inbox
link-watch-again = Watch it again
link-stop-watching = Stop watching
watching-since = Watching { $name }@… since { $time }
watching-lost = Not connected. Next try: { $time }
watching-other-sender = A mail that names Hikvision came from another address. Regain did not open it: look in your inbox.
watching-ended = Regain cannot watch the inbox any more. Look there yourself.
keeping-kept = Its password is in this computer’s password store.
keeping-missing = This computer has no password store. Regain will ask again.
keeping-closed = The password store stayed closed. Regain will ask again.

# --- codes that are offered ---

offer-arrived = A code arrived ({ $time })
offer-mail = An email from Hikvision arrived ({ $time })
offer-no-code = We found no code in it. Read it yourself.
offer-found = This looks like the code: { $code }
offer-copied = You copied what may be the code
offer-junk = The mail was in Spam or Junk.
offer-unproven = It says it is from Hikvision. Regain cannot prove that. The camera will check the code.
link-show-arrival = Show the mail
link-hide-arrival = Hide the mail
button-use-code = Use it
notice-title = Your email is here
notice-text = Go back to Regain to carry on.
