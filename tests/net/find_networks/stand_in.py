"""A camera (or many) that is a few sockets, driven by one JSON argument; it shares no code with what it tests.

sadp:   {"to": "asker" | "group" | "both", "fields": {...}, "hello": seconds, "count": N}
onvif:  {"scopes": "...", "xaddrs": "...", "to_own": true}
hold:   port to hold without sharing it
tunnel: name of a tunnel adapter to keep up; what goes into it is written down
watch:  adapter whose incoming frames are written down

Each event is one JSON line on standard output; {"event": "ready"} is the first.
"""
import fcntl, json, selectors, socket, struct, sys, time

GROUP = "239.255.255.250"
wanted = json.loads(sys.argv[1])
address = wanted.get("address", "0.0.0.0")
picker = selectors.DefaultSelector()


def say(**event):
    print(json.dumps(event), flush=True)


def member(port):
    """Hears the group, sends from the camera's address."""
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 8 << 20)
    sock.bind(("0.0.0.0", port))
    sock.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, socket.inet_aton(GROUP) + socket.inet_aton(address))
    sock.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(address))
    sock.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, 1)
    return sock


def text_between(text, tag):
    return text.split("<%s>" % tag)[1].split("</%s>" % tag)[0]


def match(root, types, uuid, fields):
    inner = "".join("<%s>%s</%s>\r\n" % (name, value, name) for name, value in fields.items())
    return ('<?xml version="1.0" encoding="UTF-8"?>\r\n<%s><Uuid>%s</Uuid>\r\n<Types>%s</Types>\r\n%s</%s>\r\n'
            % (root, uuid, types, inner, root)).encode()


def one_of_many(number, uuid):
    serial = "DS-2CD2143G2-I20230101AAWRK%08d" % number
    mac = "02-00-5e-00-%02x-%02x" % divmod(number, 256)
    own = "10.77.%d.%d" % divmod(256 + number, 256)
    return own, match("ProbeMatch", "inquiry", uuid, {
        "DeviceDescription": "DS-2CD2143G2-I", "DeviceSN": serial, "MAC": mac, "HttpPort": 80, "IPv4Address": own,
        "IPv4SubnetMask": "255.255.0.0", "Activated": "true", "SoftwareVersion": "V5.7.1build 230101",
        "Salt": "0" * 700})


def sadp(sock, datagram, asker):
    settings = wanted["sadp"]
    text = datagram.decode(errors="replace")
    if "<Probe>" not in text or "<Types>inquiry</Types>" not in text:
        return
    uuid = text_between(text, "Uuid")
    if "hello" in settings:
        if not settings.get("greeted"):
            settings["greeted"] = time.monotonic() + settings["hello"]
        return
    for number in range(settings.get("count", 0)):
        own, answer = one_of_many(number, uuid)
        source = struct.pack("=i4s4s", 0, socket.inet_aton(own), b"\0\0\0\0")
        sock.sendmsg([answer], [(socket.IPPROTO_IP, 8, source)], 0, asker)
        time.sleep(0.0001)  # a cable of 100 Mbit/s carries no more
    if "fields" in settings:
        answer = match("ProbeMatch", "inquiry", uuid, settings["fields"])
        to = settings.get("to", "both")
        if to in ("asker", "both"):
            sock.sendto(answer, asker)
        if to in ("group", "both"):
            sock.sendto(answer, (GROUP, 37020))


def onvif(sock, datagram, asker):
    settings = wanted["onvif"]
    text = datagram.decode(errors="replace")
    if ":Probe>" not in text or "\n" in text:
        return
    message = text_between(text, "a:MessageID")
    answer = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<env:Envelope xmlns:env="http://www.w3.org/2003/05/soap-envelope" '
        'xmlns:wsadis="http://schemas.xmlsoap.org/ws/2004/08/addressing" '
        'xmlns:d="http://schemas.xmlsoap.org/ws/2005/04/discovery" '
        'xmlns:dn="http://www.onvif.org/ver10/network/wsdl"><env:Header>'
        '<wsadis:RelatesTo>%s</wsadis:RelatesTo></env:Header><env:Body><d:ProbeMatches><d:ProbeMatch>'
        '<wsadis:EndpointReference><wsadis:Address>urn:uuid:aa85c000-6324-11b3-819e-4447cc000007</wsadis:Address>'
        '</wsadis:EndpointReference><d:Types>dn:NetworkVideoTransmitter</d:Types><d:Scopes>%s</d:Scopes>'
        '<d:XAddrs>%s</d:XAddrs></d:ProbeMatch></d:ProbeMatches></env:Body></env:Envelope>'
        % (message, settings["scopes"], settings["xaddrs"]))
    sock.sendto(answer.encode(), asker)


def frame(sock):
    data, where = sock.recvfrom(65536)
    if where[2] == 4:  # sent from here
        return
    say(event="frame", kind=struct.unpack("!H", data[12:14])[0], hex=data[14:].hex())


if "tunnel" in wanted:
    tunnel = open("/dev/net/tun", "r+b", buffering=0)
    fcntl.ioctl(tunnel, 0x400454CA, struct.pack("16sH22x", wanted["tunnel"].encode(), 0x0001 | 0x1000))
    picker.register(tunnel, selectors.EVENT_READ, lambda: say(event="tunnel", hex=tunnel.read(65536).hex()))
if "hold" in wanted:
    held = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    held.bind(("0.0.0.0", wanted["hold"]))
if "watch" in wanted:
    watched = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3))
    watched.bind((wanted["watch"], 0))
    picker.register(watched, selectors.EVENT_READ, lambda: frame(watched))
for name, port, answer in (("sadp", 37020, sadp), ("onvif", 3702, onvif)):
    if name in wanted:
        heard = member(port)
        picker.register(heard, selectors.EVENT_READ, lambda heard=heard, answer=answer: answer(heard, *heard.recvfrom(65536)))
        if name == "sadp":
            greeter = heard
say(event="ready")
while True:
    for key, _ in picker.select(0.05):
        key.data()
    settings = wanted.get("sadp", {})
    if settings.get("greeted") and time.monotonic() >= settings["greeted"]:
        greeter.sendto(match("Hello", "hello", "", settings["fields"]), (GROUP, 37020))
        settings["greeted"] = float("inf")
