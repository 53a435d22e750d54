"""The window before the store is open: the first run, the lock, or a damaged store."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow

from ledarapp.domain.errors import LedarappError
from ledarapp.operations.desk import Desk
from ledarapp.operations.opening import NewProfile
from ledarapp.settings import Settings
from ledarapp.ui.language import LanguageManager
from ledarapp.ui.screens.first_run import FirstRun
from ledarapp.ui.screens.protection import Damaged, Entrance, KeyOf, Protection, Recovery, Unlock
from ledarapp.ui.widgets.focus_ring import FocusRing

SIZE = (960, 760)


class Threshold(QMainWindow):
    """``passed`` brings the settings and the desk when the store is open; then the main window takes over."""

    passed = Signal(object, object)

    def __init__(self, settings: Settings, language: LanguageManager, entrance: Entrance) -> None:
        super().__init__()
        self._settings, self._language, self._entrance = settings, language, entrance
        self._desk: Desk | None = None
        self.setWindowTitle("Ledarapp")
        self.resize(*SIZE)
        self.ring = FocusRing(self)

    def greet(self) -> None:
        """Begin the first run."""
        page = FirstRun(self._settings, self._language)
        page.done.connect(self._protect)
        self._show(page)

    def ask(self, refusal: LedarappError | None = None, *, curtain: bool = False) -> None:
        """Ask for the passphrase or the recovery code; as a ``curtain``, offer the password store too."""
        has_passphrase = self._entrance.door.ways().passphrase
        page = Unlock(self._entrance, refusal, has_passphrase=has_passphrase, curtain=curtain)
        page.done.connect(self._pass)
        page.damaged.connect(lambda found: self.mend(*found))
        self._show(page)

    def mend(self, error: LedarappError, key_of: KeyOf) -> None:
        """Offer the newest copy in the place of a damaged store."""
        page = Damaged(self._entrance, error, key_of)
        page.done.connect(self._pass)
        self._show(page)

    def _protect(self, settings: Settings) -> None:
        # Who has never seen the program finds the help beside the fields; F9 folds it.
        self._settings = replace(settings, first_run_done=True, help_shown=True)
        page = Protection(self._entrance)
        page.made.connect(self._show_code)
        self._show(page)

    def _show_code(self, made: NewProfile) -> None:
        self._desk = made.desk
        page = Recovery(self._entrance, made.recovery_code)
        page.done.connect(lambda: self._pass(made.desk))
        self._show(page)

    def _pass(self, desk: Desk) -> None:
        self.passed.emit(self._settings, desk)

    def _show(self, page: FirstRun | Protection | Recovery | Unlock | Damaged) -> None:
        old = self.takeCentralWidget()
        if old is not None:
            old.deleteLater()
        self.setCentralWidget(page)
        page.focus_first()
        self.ring.raise_()
