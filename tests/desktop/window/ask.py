"""Asks a camera one thing, as a program that somebody else wrote: `ask.py URL [PASSWORD]`. Prints status and body."""

import json
import sys
import urllib.error
import urllib.request

url, passwords = sys.argv[1], sys.argv[2:]
handlers = [urllib.request.ProxyHandler({})]
if passwords:
    keys = urllib.request.HTTPPasswordMgrWithDefaultRealm()
    keys.add_password(None, url, "admin", passwords[0])
    handlers.append(urllib.request.HTTPDigestAuthHandler(keys))
try:
    with urllib.request.build_opener(*handlers).open(url, timeout=20) as reply:
        answer = {"status": reply.status, "body": reply.read().decode()}
except urllib.error.HTTPError as refused:
    answer = {"status": refused.code, "body": ""}
print(json.dumps(answer))
