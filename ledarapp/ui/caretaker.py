"""Looks after the store beside the work: a checked copy every half hour, and whether anything is damaged."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from ledarapp.domain.errors import LedarappError
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.remark import Note

if TYPE_CHECKING:
    from ledarapp.operations.desk import Desk
    from ledarapp.ui.hosting import WindowHost

EVERY_MS: Final = 30 * 60 * 1000
FIRST_MS: Final = 20 * 1000


class Caretaker(QObject):
    """``bring_back`` is where a person goes who is told of damage.

    Reading and copying happen on another thread, through the store's own connection, which the engine lets
    two threads use in turns: the person goes on writing meanwhile.
    """

    def __init__(self, host: WindowHost, desk: Desk, bring_back: Callable[[], object]) -> None:
        super().__init__(host.toaster)
        self._host, self._desk, self._bring_back = host, desk, bring_back
        self._is_told = False
        self._rounds = QTimer(self)
        self._rounds.setInterval(EVERY_MS)
        self._rounds.timeout.connect(self.go_round)
        self._rounds.start()
        QTimer.singleShot(FIRST_MS, self, self.look)

    def look(self) -> None:
        """Read every page and tell of those that are not as they were written."""
        self._host.tasks.run(self._desk.store.damage_beside(), self._judge, self._refused, owner=self)

    def go_round(self) -> None:
        """Make a copy of what no copy holds yet; else only look."""
        desk = self._desk
        if desk.store.needs_backup(at=desk.now()):
            work = desk.store.backup_beside(at=desk.now())
            self._host.tasks.run(work, lambda _: None, self._refused, owner=self)
        else:
            self.look()

    def _judge(self, pages: int) -> None:
        if pages:
            self._tell(LedarappError("store.damaged", path=self._desk.store.path))

    def _refused(self, error: Exception) -> None:
        if isinstance(error, LedarappError):
            self._tell(error)
        else:
            self._host.show_error(error)

    def _tell(self, error: LedarappError) -> None:
        """Tell once a session; the copies made before stay as they are."""
        if self._is_told:
            return
        self._is_told = True
        note = Note(
            "must",
            lambda: self._host.workplace.sentence(error),
            ((lambda: translate("Copies", "Show the backups"), self._bring_back),),
            lead=lambda: translate("Copies", "The agreements need looking after"),
        )
        self._host.info_bar.show_note(note)
