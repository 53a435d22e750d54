"""Who the program is to the desktop: its icon, and the name under which a taskbar gathers its windows."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QIcon

DESKTOP_FILE = "ledarapp"
"""The desktop file's name without its ending: Wayland finds the icon by it, X11 by ``StartupWMClass``."""
_WINDOWS_ID = "Ledarapp.Ledarapp"


def wear(app: QGuiApplication, icons: Path) -> None:
    """Give every window the program's icon and its place in the taskbar."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - a door that only Windows has

        # Without a name of its own the taskbar would gather the windows under Python, or under each version.
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(_WINDOWS_ID)
    app.setDesktopFileName(DESKTOP_FILE)
    app.setWindowIcon(QIcon(str(icons / "ledarapp.svg")))
