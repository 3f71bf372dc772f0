# Sentences of the pages from the picture to the code, and of the mail service. Nothing here is built from two parts.

# --- request ---

request-title = Send this picture to Hikvision
request-lead = Use any mailbox. The code goes to the address saved in the camera.
request-fetching = Asking the camera for the picture…
request-picture = The picture with the QR code
request-to = Send to
request-said-camera = The camera gave this address.
request-said-us = This is the usual address. The camera gave none.
request-said-page = If the camera’s page names another address, send it there.
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
