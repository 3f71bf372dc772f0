"""Drops a file onto a window as a file manager does (the XDND protocol, version 5): WINDOW PATH. Prints "dropped"."""

import ctypes
import pathlib
import select
import sys
import time

x = ctypes.CDLL("libX11.so.6")
for function in ("XOpenDisplay", "XInternAtom", "XDefaultRootWindow", "XCreateSimpleWindow"):
    getattr(x, function).restype = ctypes.c_void_p if function == "XOpenDisplay" else ctypes.c_ulong
display = ctypes.c_void_p(x.XOpenDisplay(None))
assert display, "no display"
ulong, long = ctypes.c_ulong, ctypes.c_long
CLIENT_MESSAGE, SELECTION_REQUEST, SELECTION_NOTIFY = 33, 30, 31
HEAD = [("type", ctypes.c_int), ("serial", ulong), ("send_event", ctypes.c_int), ("display", ctypes.c_void_p)]


class Message(ctypes.Structure):
    _fields_ = HEAD + [("window", ulong), ("kind", ulong), ("format", ctypes.c_int), ("data", long * 5)]


class Request(ctypes.Structure):
    names = ("owner", "requestor", "selection", "target", "property", "time")
    _fields_ = HEAD + [(name, ulong) for name in names]


class Notify(ctypes.Structure):
    names = ("requestor", "selection", "target", "property", "time")
    _fields_ = HEAD + [(name, ulong) for name in names]


class Event(ctypes.Union):
    _fields_ = [("type", ctypes.c_int), ("message", Message), ("request", Request), ("notify", Notify), ("pad", long * 24)]


def atom(name):
    return x.XInternAtom(display, name.encode(), 0)


def send(to, event):
    x.XSendEvent(display, ulong(to), 0, long(0), ctypes.byref(event))
    x.XFlush(display)


def tell(name, *data):
    event = Event()
    event.message.type, event.message.window, event.message.kind, event.message.format = CLIENT_MESSAGE, target, atom(name), 32
    for at, value in enumerate((own,) + data):
        event.message.data[at] = value
    send(target, event)


def hand_over(request):
    uri = pathlib.Path(sys.argv[2]).as_uri().encode() + b"\r\n"
    x.XChangeProperty(
        display, ulong(request.requestor), ulong(request.property), ulong(request.target), 8, 0, uri, len(uri)
    )
    event = Event()
    event.notify.type = SELECTION_NOTIFY
    for name in Notify.names:
        setattr(event.notify, name, getattr(request, name))
    send(request.requestor, event)


target = int(sys.argv[1])
root = x.XDefaultRootWindow(display)
own = x.XCreateSimpleWindow(display, ulong(root), 0, 0, 10, 10, 0, ulong(0), ulong(0))
x.XSetSelectionOwner(display, ulong(atom("XdndSelection")), ulong(own), ulong(0))
tell("XdndEnter", 5 << 24, atom("text/uri-list"), 0, 0)
tell("XdndPosition", 0, 600 << 16 | 400, 0, atom("XdndActionCopy"))

end, accepted, handed, dropped = time.monotonic() + 20, False, False, False
socket = x.XConnectionNumber(display)
while time.monotonic() < end:
    if not x.XPending(display):
        select.select([socket], [], [], 0.2)
        continue
    event = Event()
    x.XNextEvent(display, ctypes.byref(event))
    if event.type == SELECTION_REQUEST:
        hand_over(event.request)
        handed = True
    elif event.type == CLIENT_MESSAGE and event.message.kind == atom("XdndStatus"):
        accepted = event.message.data[1] & 1 == 1
    elif event.type == CLIENT_MESSAGE and event.message.kind == atom("XdndFinished"):
        print("dropped")
        sys.exit(0)
    if accepted and handed and not dropped:
        dropped = True
        tell("XdndDrop", 0, 0)
sys.exit("accepted: %s, handed over: %s, dropped: %s" % (accepted, handed, dropped))
