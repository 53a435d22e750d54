"""Hears when the desktop is locked or the computer goes to sleep, where the system tells (Linux, D-Bus).

Windows and macOS tell it in ways that Qt doesn't pass on: there the watch's clock finds it out at wake-up.
"""

from __future__ import annotations

import sys
from importlib import import_module

from PySide6.QtCore import SLOT, QObject, Signal, Slot

_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.kde.screensaver",
    "org.cinnamon.ScreenSaver",
)
_LOGIN = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")


class SystemLock(QObject):
    """``left``: the person has locked the desktop, or the computer is about to sleep."""

    left = Signal()

    def listen(self) -> bool:
        """Begin to listen; False where nobody would tell."""
        if not sys.platform.startswith("linux"):
            return False
        try:
            bus = import_module("PySide6.QtDBus").QDBusConnection
        except ImportError:  # a packaging without this part of Qt
            return False
        heard = False
        session, system = bus.sessionBus(), bus.systemBus()
        if session.isConnected():
            for name in _SAVERS:
                # Any path and any sender: desktops differ in both.
                heard |= session.connect("", "", name, "ActiveChanged", self, SLOT("changed(bool)"))
        if system.isConnected():
            heard |= system.connect(*_LOGIN, "PrepareForSleep", self, SLOT("changed(bool)"))
        return heard

    @Slot(bool)
    def changed(self, is_so: bool) -> None:  # noqa: FBT001 - the signal's own shape
        """Take what the bus tells: True on leaving, False on coming back."""
        if is_so:
            self.left.emit()
