#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job from outside the process, as a screen reader sees it (AT-SPI).

atspi_mainjob.py PROGRAM: starts PROGRAM on its sandbox, finds everything by role and accessible name, presses what a person would,
and checks what is shown. Runs inside an X server and a D-Bus session; ends the program by its own pid.
"""
import os
import subprocess
import sys
import tempfile
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

warnings.simplefilter("ignore", DeprecationWarning)

MACHINE = "web-01"
PATIENCE = 60
KEY_DOWN = 0xFF54  # X11 keysym
STEPS = ("How should Docker be installed?", "Which certificates protect the engine?", "Who may reach the engine?", "What will be changed")


class NotShown(Exception):
    pass


def children(node):
    for index in range(min(node.get_child_count(), 400)):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def walk(node, depth=25):
    yield node
    if depth == 0 or node.get_role() in (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE):
        return
    for child in children(node):
        yield from walk(child, depth - 1)


def showing(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


def await_it(what, look, limit=PATIENCE):
    end = time.monotonic() + limit
    while time.monotonic() < end:
        try:
            found = look()
        except gi.repository.GLib.Error:  # the tree changed under our hands
            found = None
        if found:
            return found
        time.sleep(0.1)
    raise NotShown(what)


def application(pid):
    def look():
        return next((app for app in children(Atspi.get_desktop(0)) if app.get_process_id() == pid), None)

    return await_it("the program itself", look)


def find(app, roles, name, limit=PATIENCE):
    """No roles: whatever has the name."""
    def look():
        return next((node for node in walk(app) if (not roles or node.get_role() in roles) and node.get_name() == name and showing(node)), None)

    return await_it(f"“{name}”", look, limit)


BUTTONS = (Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON, Atspi.Role.LIST_ITEM, Atspi.Role.PAGE_TAB)
TABLES = (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE)


def press(app, name, limit=PATIENCE):
    def look():
        button = find(app, BUTTONS, name, 1)
        return button if button.get_state_set().contains(Atspi.StateType.ENABLED) else None

    def patiently():
        try:
            return look()
        except NotShown:
            return None

    button = await_it(f"“{name}”, enabled", patiently, limit)
    print(f"press {name}", flush=True)
    actions = [button.get_action_name(index) for index in range(button.get_n_actions())]
    button.do_action(next((actions.index(name) for name in ("Press", "press", "Toggle", "toggle") if name in actions), 0))


def cell_texts(table, column):
    rows = table.get_table_iface().get_n_rows()
    return [table.get_table_iface().get_accessible_at(row, column).get_name() for row in range(rows)]


def rows_of(app, name, at_least=1):
    def look():
        table = find(app, TABLES, name, 1)
        return table if table.get_table_iface().get_n_rows() >= at_least else None

    def patiently():
        try:
            return look()
        except NotShown:
            return None

    return await_it(f"rows in “{name}”", patiently)


def focused(field):
    """Asks for the focus again until it is there: a window that is not yet active has none to give."""
    field.get_component_iface().grab_focus()
    return field.get_state_set().contains(Atspi.StateType.FOCUSED)


def choose_machine(app):
    table = rows_of(app, "Machines", 10)  # not those with Windows, and the last page may still come
    print("machines:", ", ".join(cell_texts(table, 1)), flush=True)
    field = find(app, (Atspi.Role.TEXT, Atspi.Role.ENTRY), "Filter Machines")
    await_it("the focus in the filter", lambda: focused(field))
    field.get_editable_text_iface().set_text_contents(MACHINE)
    await_it(f"{MACHINE} alone", lambda: cell_texts(find(app, TABLES, "Machines", 1), 1) == [MACHINE])
    Atspi.generate_keyboard_event(KEY_DOWN, None, Atspi.KeySynthType.SYM)


def main_job(app):
    press(app, "Machines")
    choose_machine(app)
    press(app, "Add Docker")
    for step in STEPS:
        press(app, "Next")
        find(app, (), step)  # else the same Next may be pressed twice
    press(app, "Set Up Docker")
    press(app, "Open Containers", 120)
    table = rows_of(app, "Containers", 3)
    texts = [text for column in range(3) for text in cell_texts(table, column)]
    print("containers:", ", ".join(texts), flush=True)
    if not any("Running" in text for text in texts):
        raise NotShown("a running container")


def main():
    Atspi.init()
    with tempfile.TemporaryDirectory() as data:
        program = subprocess.Popen([sys.argv[1], "--sandbox", "--lang", "en", "--data-dir", data],
                                   env=dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1"))
        try:
            main_job(application(program.pid))
        except NotShown as missing:
            print(f"not shown: {missing}", flush=True)
            return 1
        finally:
            program.terminate()
            program.wait(timeout=20)
    print("done", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
