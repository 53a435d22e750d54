"""Every window and screen of the real program, each opened as a person opens it, to be looked at in turn."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from ledarapp.operations import drafting
from ledarapp.operations.desk import Opened
from ledarapp.operations.opening import Door
from ledarapp.ui.adapt import adapt
from ledarapp.ui.help_windows import HelpWindow
from ledarapp.ui.screens.protection import Entrance
from ledarapp.ui.tasks import Task
from ledarapp.ui.threshold import Threshold
from ledarapp.ui.window import MainWindow
from tests.story.person import places

BESIDE = ("settings", "shortcuts", "about", "diagnosis")
"""Commands that open a window of their own beside the work."""


def actions(window: MainWindow) -> dict[str, QAction]:
    """Return every command of the menus by its name."""
    found = [each for menu in window.menuBar().findChildren(QMenu) for each in menu.actions()]
    return {each.objectName(): each for each in found if each.objectName()}


def settle(window: QWidget) -> None:
    """Let the window lay itself out, and what it does beside that come to its end."""
    for _ in range(4):
        QApplication.processEvents()
    if isinstance(window, MainWindow):
        while window.host.tasks.findChildren(Task):
            QTest.qWait(5)
    for _ in range(4):
        QApplication.processEvents()


def tour(window: MainWindow, opened: Opened | None = None) -> Iterator[tuple[str, QWidget]]:
    """Yield the name and the window of each screen in sight: two levels, steps, views, windows beside."""
    desk = window.workplace.desk
    if opened is None:
        window.show_overview()
        yield _seen("overview_empty", window)
        opened = drafting.example(desk, "ufd-ad", "nb")
    window.show_overview()
    yield _seen("overview", window)
    window.begin()
    yield _seen("chooser", window)
    adapt(window, desk.library.get("ufd-ad"))
    yield _seen("form_editor", window)
    window.show_opened(opened)
    yield from steps(window)
    for name in BESIDE:
        yield from _beside(window, name)


def steps(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Yield each step and view of the open agreement."""
    journey = window.host.journey
    assert journey is not None
    for place in (*journey.steps, *sorted(journey.keys - set(journey.steps))):
        window.host.go(place)
        yield _seen(place, window)


def thresholds(window: MainWindow, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Yield the pages before the store is open: who one is, how it is locked, the code, and the lock."""
    work = window.workplace
    door = Door(places(folder))
    made = Threshold(work.settings, work.language, Entrance(door, work.sentence))
    made.show()
    made.activateWindow()
    made.greet()
    yield _seen("first_run", made)
    made._protect(work.settings)
    yield _seen("protection", made)
    profile = door.make(passphrase="a long enough passphrase", use_keyring=False)
    made._show_code(profile)
    yield _seen("recovery", made)
    profile.desk.store.close()
    made.ask()
    yield _seen("unlock", made)
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete.value)


def _beside(window: MainWindow, name: str) -> Iterator[tuple[str, QWidget]]:
    actions(window)[name].trigger()
    settle(window)
    (shown,) = [each for each in window.findChildren(HelpWindow) if each.isVisible()]
    shown.activateWindow()
    QTest.qWaitForWindowActive(shown)
    yield _seen(name, shown)
    shown.close()
    QCoreApplication.sendPostedEvents(shown, QEvent.Type.DeferredDelete.value)
    window.activateWindow()
    settle(window)


def _seen(name: str, window: QWidget) -> tuple[str, QWidget]:
    settle(window)
    if QApplication.activeWindow() is None:
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
    return name, window


Look = Callable[[QWidget], object]
