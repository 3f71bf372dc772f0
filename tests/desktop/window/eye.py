"""For each line that it reads, tells what a screen reader can know of every window on the session bus: one JSON list of
nodes a line, in reading order. A line that names a thing, `{"roles": [..], "name": ".."}`, presses it in the way in which a
screen reader does, and tells in a list of one or none whether there was such a thing.

To begin is slow and to look is quick, so it begins once. Each look is a process of its own: what the library remembers
of an earlier one would be shown in the place of what is there now.
"""

import json
import os
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

SCREEN = Atspi.CoordType.SCREEN


def states(node):
    names = {"focused": Atspi.StateType.FOCUSED, "checked": Atspi.StateType.CHECKED}
    have = node.get_state_set()
    return {name: bool(have.contains(state)) for name, state in names.items()}


def place(node):
    if node.get_component_iface() is None:
        return {"x": 0, "y": 0, "width": 0, "height": 0}
    rect = node.get_extents(SCREEN)
    return {"x": rect.x, "y": rect.y, "width": rect.width, "height": rect.height}


def text(node):
    if node.get_text_iface() is None:
        return None
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


def walk(node, app, found):
    try:
        entry = {"app": app, "role": node.get_role_name(), "name": node.get_name(), "text": text(node)}
        entry["description"] = node.get_description()
        entry.update(place(node))
        entry.update(states(node))
        found.append(entry)
        children = [node.get_child_at_index(at) for at in range(node.get_child_count())]
    except GLib.Error:
        return  # Gone while we looked.
    for child in children:
        if child is not None:
            walk(child, app, found)


def look():
    Atspi.init()
    Atspi.set_timeout(3000, 3000)
    found = []
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(at)
        if application is not None:
            walk(application, application.get_name(), found)
    return json.dumps(found)


def press(wanted):
    """Presses the first thing of this name, or gives it the focus when it cannot be pressed."""

    def find(node):
        if node.get_name() == wanted["name"] and node.get_role_name() in wanted["roles"]:
            return node
        children = (node.get_child_at_index(at) for at in range(node.get_child_count()))
        return next((found for found in map(find, filter(None, children)) if found is not None), None)

    Atspi.init()
    Atspi.set_timeout(3000, 3000)
    desktop = Atspi.get_desktop(0)
    applications = [desktop.get_child_at_index(at) for at in range(desktop.get_child_count())]
    for application in filter(None, applications):
        try:
            thing = find(application)
        except GLib.Error:
            continue
        if thing is None:
            continue
        if thing.get_role_name() in ("entry", "password text"):
            done = Atspi.Component.grab_focus(thing)
        else:
            done = Atspi.Action.do_action(thing, 0)
        return json.dumps([wanted["name"]] if done else [])
    return "[]"


for line in sys.stdin:
    process = os.fork()
    if process == 0:
        # The line is written whole or not at all.
        answer = press(json.loads(line)) if line.strip() else look()
        os.write(1, (answer + "\n").encode())
        os._exit(0)
    _, status = os.waitpid(process, 0)
    if status != 0:
        os.write(1, b"[]\n")
