#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A NetworkManager on the bus whose address is in DBUS_SYSTEM_BUS_ADDRESS. Says "ready"; the lines "down" and "up" on its input change the network."""
import os
import sys

from gi.repository import Gio, GLib

NAME, PATH = "org.freedesktop.NetworkManager", "/org/freedesktop/NetworkManager"
TYPES = {"State": "u", "Connectivity": "u", "Metered": "u", "PrimaryConnection": "o", "PrimaryConnectionType": "s"}
UP = {"State": 70, "Connectivity": 4, "Metered": 4, "PrimaryConnection": "/", "PrimaryConnectionType": ""}
DOWN = {"State": 20, "Connectivity": 1}
XML = (f'<node><interface name="{NAME}">' + "".join(f'<property name="{name}" type="{kind}" access="read"/>' for name, kind in TYPES.items())
       + "</interface></node>")

now = dict(UP)


def variant(name):
    return GLib.Variant(TYPES[name], now[name])


def get(_connection, _sender, _path, _interface, name):
    return variant(name)


def change(connection, values):
    now.update(values)
    changed = {name: variant(name) for name in ("State", "Connectivity")}
    connection.emit_signal(None, PATH, "org.freedesktop.DBus.Properties", "PropertiesChanged", GLib.Variant("(sa{sv}as)", (NAME, changed, [])))


def heard(_source, _condition, connection, loop):
    line = sys.stdin.readline()
    if not line:
        loop.quit()
        return False
    change(connection, UP if line.strip() == "up" else DOWN)
    return True


def main():
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    connection = Gio.DBusConnection.new_for_address_sync(os.environ["DBUS_SYSTEM_BUS_ADDRESS"], flags, None, None)
    connection.register_object(PATH, Gio.DBusNodeInfo.new_for_xml(XML).interfaces[0], None, get, None)
    loop = GLib.MainLoop()
    Gio.bus_own_name_on_connection(connection, NAME, Gio.BusNameOwnerFlags.NONE, lambda *_: print("ready", flush=True), lambda *_: loop.quit())
    GLib.io_add_watch(sys.stdin.fileno(), GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP, heard, connection, loop)
    loop.run()


if __name__ == "__main__":
    main()
