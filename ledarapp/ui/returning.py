"""Takes the window away and brings it back: for the lock, and when a copy takes the store's place."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from ledarapp.domain.errors import LedarappError
from ledarapp.operations.opening import Door, ProfileSecrets
from ledarapp.ui.caretaker import Caretaker
from ledarapp.ui.language import translate
from ledarapp.ui.locking import Locking
from ledarapp.ui.screens.copies import Copies
from ledarapp.ui.window import MainWindow

if TYPE_CHECKING:
    from ledarapp.operations.desk import Desk
    from ledarapp.ui.start import Program


class Returning:
    """What a program with a door does to its window; a throw-away profile has none of this."""

    def __init__(self, program: Program, door: Door) -> None:
        self._program, self._door = program, door
        self._place = ("", "")
        self.locking: Locking | None = None
        self.caretaker: Caretaker | None = None

    def guard(self, window: MainWindow, desk: Desk) -> None:
        """Begin what watches over the window, and go back to where a lock has interrupted."""
        self.locking = Locking(window)
        window.lock_wanted.connect(self.locking.lock)
        self.locking.locked.connect(self._lock)
        window.copies_wanted.connect(self._show_copies)
        self.caretaker = Caretaker(window.host, desk, window.copies_wanted.emit)
        (agreement, step), self._place = self._place, ("", "")
        if agreement and desk.store.holds(agreement):
            window.open_agreement(agreement, step)

    def _lock(self) -> None:
        """Take the window away and forget the key; only a way into the profile brings it back."""
        program, window = self._program, self._program.window
        if not isinstance(window, MainWindow):
            return
        try:
            guarded = self._door.ways().passphrase
        except LedarappError as error:
            window.host.show_error(error)  # a window that could not be opened again is not locked
            return
        journey = window.host.journey
        self._place = (journey.session.agreement.id, journey.key) if journey is not None else ("", "")
        window.preferences.keep(locked=guarded)
        program.show_threshold(lambda page: page.ask(curtain=not guarded))
        self.locking = self.caretaker = None
        window.close()
        program.settings = window.workplace.settings
        window.deleteLater()
        program.leave()
        # The key lies in objects that name each other; they go now, not some time later.
        QTimer.singleShot(0, gc.collect)

    def _show_copies(self) -> None:
        window, desk = self._program.window, self._program.desk
        if not isinstance(window, MainWindow) or desk is None or not isinstance(desk.secrets, ProfileSecrets):
            return
        key = desk.secrets.key
        page = Copies(window.host, self._door.copies(lambda _: key))
        page.chosen.connect(self._bring_back)
        page.left.connect(window.show_overview)
        window.show_level(page)
        page.focus_first()

    def _bring_back(self, copy: Path) -> None:
        """Put the copy in the place of the store and show a new window over it."""
        program, window = self._program, self._program.window
        desk = program.desk
        if not isinstance(window, MainWindow) or desk is None or not isinstance(desk.secrets, ProfileSecrets):
            return
        key, refused = desk.secrets.key, None
        window.host.tasks.wait()
        program.leave()
        try:
            opened = self._door.bring_back(lambda _: key, copy)
        except LedarappError as error:
            refused, opened = error, self._door.by_key(key)
        program.settings = window.workplace.settings
        program.open(program.settings, opened)
        fresh = program.window
        if isinstance(fresh, MainWindow) and refused is not None:
            fresh.host.show_error(refused)
        elif isinstance(fresh, MainWindow):
            fresh.host.toast(
                lambda: translate("Copies", "The backup is back. What was here before is among the backups.")
            )
