"""Shows the window once, without anybody looking, and tells whether there was anything to see."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from ledarapp.ui.start import Program, Start

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SECONDS = 30
_FEWEST_COLOURS = 8


def shows(start: Start) -> bool:
    """Show the window that ``start`` describes until its picture holds more than one colour, and close it.

    The example opens in it, so that icons, typefaces, translations and a screen have been read by then.
    """
    app = QApplication.instance() or QApplication(["ledarapp", "-style", "fusion"])
    program = Program(start)
    program.begin()
    window = program.window
    if window is None:
        return False
    until, seen = time.monotonic() + _SECONDS, False
    while not seen and time.monotonic() < until:
        app.processEvents()
        seen = _colours(window) >= _FEWEST_COLOURS
    window.close()
    app.processEvents()
    program.end()
    return seen


def _colours(window: QWidget) -> int:
    """Count the colours of the window, on a small picture of it: an unpainted one has one."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return len({image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)})
