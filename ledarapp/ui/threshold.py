"""The window before the store is open: the first run, or the lock."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from ledarapp.settings import Settings
from ledarapp.ui.language import LanguageManager
from ledarapp.ui.screens.first_run import FirstRun
from ledarapp.ui.screens.protection import Doorkeeper, Protection, Recovery, Unlock
from ledarapp.ui.widgets.focus_ring import FocusRing

SIZE = (960, 760)


class Threshold(QMainWindow):
    """``passed`` brings the settings when the store is open; then the main window takes over."""

    passed = Signal(object)

    def __init__(self, settings: Settings, language: LanguageManager, doorkeeper: Doorkeeper) -> None:
        super().__init__()
        self._settings, self._language, self._doorkeeper = settings, language, doorkeeper
        self.setWindowTitle("Ledarapp")
        self.resize(*SIZE)
        self.ring = FocusRing(self)

    def greet(self) -> None:
        """Begin the first run."""
        page = FirstRun(self._settings, self._language)
        page.done.connect(self._protect)
        self._show(page)
        page.focus_first()

    def ask(self, *, has_passphrase: bool) -> None:
        """Ask for the passphrase or the recovery code."""
        page = Unlock(self._doorkeeper, has_passphrase=has_passphrase)
        page.done.connect(self._pass)
        self._show(page)
        page.focus_first()

    def _protect(self, settings: Settings) -> None:
        self._settings = replace(settings, first_run_done=True)
        page = Protection(self._doorkeeper)
        page.made.connect(self._show_code)
        self._show(page)
        page.focus_first()

    def _show_code(self, code: str) -> None:
        page = Recovery(self._doorkeeper, code)
        page.done.connect(self._pass)
        self._show(page)
        page.focus_first()

    def _pass(self) -> None:
        self.passed.emit(self._settings)

    def _show(self, page: QWidget) -> None:
        old = self.takeCentralWidget()
        if old is not None:
            old.deleteLater()
        self.setCentralWidget(page)
        self.ring.raise_()
