"""The program's window for the pictures: shown without a display, given time, put away again."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from ledarapp import paths
from ledarapp.messages import Messages
from ledarapp.operations.desk import Desk
from ledarapp.operations.opening import Door
from ledarapp.settings import Settings
from ledarapp.ui.start import Program, Start

SETTLED_MS: Final = 400
_SIZE = (1280, 800)


def start(language: str, *, door: Door | None = None, desk: Desk | None = None) -> Start:
    """Return what the program starts with, past its first questions."""
    return Start(
        messages=Messages(paths.resources() / "messages"),
        settings=Settings(language=language, first_run_done=True),
        keep=lambda _: None,
        translations=paths.translations(),
        resources=paths.resources(),
        door=door,
        desk=desk,
    )


@contextmanager
def shown(start: Start) -> Iterator[QMainWindow]:
    """Lend the program's window; the desk stays open when it goes."""
    program = Program(start)
    program.begin()
    window = program.window
    assert window is not None
    window.resize(*_SIZE)
    wait(SETTLED_MS)
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        # Outside an event loop nothing is deleted by itself, and every change of look dresses what is left.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def wait(milliseconds: int) -> None:
    """Let the program work. Qt's own waiting would hold Python's lock, and its threads would stand still."""
    until = time.monotonic() + milliseconds / 1000
    while time.monotonic() < until:
        QApplication.processEvents()
        time.sleep(0.01)
