"""Plays the camera's own page in a browser: `page.py open LINK JAR | mail SMTP_PORT JAR | reset CODE PASSWORD JAR`, and the
program that sends a draft: `page.py draft SMTP_PORT FILE`.

The jar is a file for the address and the cookie. It prints what the camera answered, in one line.
"""

import json
import smtplib
import sys
import urllib.error
import urllib.request
from email import message_from_binary_file
from email.message import EmailMessage

PROXIES = urllib.request.ProxyHandler({})
RESET = "/ISAPI/Security/emailCertification?format=json"


def ask(path, jar, method="GET", body=None):
    with open(jar) as file:
        origin, cookie = file.read().split()
    headers = {"Cookie": cookie, "Origin": origin, "Sec-Fetch-Site": "same-origin", "Content-Type": "application/json"}
    request = urllib.request.Request(origin + path, data=body, headers=headers, method=method)
    with urllib.request.build_opener(PROXIES).open(request, timeout=20) as reply:
        return reply.read()


def opens(link, jar):
    with urllib.request.build_opener(PROXIES).open(link, timeout=20) as reply:
        cookie = reply.headers["Set-Cookie"].split(";")[0]
    with open(jar, "w") as file:
        file.write(link.split("/regain-open")[0] + " " + cookie)
    ask("/", jar)
    return ask("/ISAPI/Security/email/qrCode?format=json", jar)[:1]


def mails(port, jar):
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = "anna@example.org", "pw_recovery@hikvision.com", "Password recovery"
    letter.set_content("Password recovery")
    letter.add_attachment(ask("/qrcode.png", jar), maintype="image", subtype="png", filename="QRCode.png")
    return sends(letter, port)


def sends_draft(port, path):
    with open(path, "rb") as file:
        letter = message_from_binary_file(file)
    del letter["From"]
    letter["From"] = "anna@example.org"
    return sends(letter, port)


def sends(letter, port):
    with smtplib.SMTP("127.0.0.1", int(port), timeout=20) as desk:
        desk.send_message(letter)
    return b"sent"


def resets(code, password, jar):
    values = {"EmailCertification": {"securityCode": code, "resetPassword": password}}
    return ask(RESET, jar, "PUT", json.dumps(values).encode())


try:
    said = {"open": opens, "mail": mails, "reset": resets, "draft": sends_draft}[sys.argv[1]](*sys.argv[2:])
except urllib.error.HTTPError as refused:
    said = refused.read()
print(" ".join(said.decode().split()))
