"""Looks into a folder now and then for packages; what is new is judged apart and waits in the inbox."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ledarapp.ui.language import translate

if TYPE_CHECKING:
    from ledarapp.domain.errors import LedarappError
    from ledarapp.operations.inbox import Arrival, Mark
    from ledarapp.ui.hosting import WindowHost

_FIRST_MS, _AGAIN_MS = 4_000, 20_000


class FolderWatch(QObject):
    """``come`` tells that something new lies in the inbox. Without a folder in the settings it does nothing.

    Polling, not the system's own notice: that is silent on most network drives, where such folders lie.
    """

    come = Signal()

    def __init__(self, host: WindowHost, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._seen: set[Mark] = set()
        self._busy = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_FIRST_MS)

    def look(self) -> None:
        """Look into the folder, unless the last look isn't over yet."""
        self._timer.start(_AGAIN_MS)
        folder = self._host.workplace.settings.watched_folder
        if not folder or self._busy:
            return
        from ledarapp.operations import inbox  # noqa: PLC0415 - few watch a folder

        seen = frozenset(self._seen)
        self._busy = True
        self._host.tasks.run(lambda: inbox.fresh(Path(folder), seen), self._judge, self._fail, owner=self)

    def _judge(self, found: tuple[tuple[Path, Mark], ...]) -> None:
        """Judge what is new; most looks find nothing, and then nobody's certificate is read."""
        if not found:
            self._busy = False
            return
        from ledarapp.operations import inbox, receiving  # noqa: PLC0415 - see above

        desk = self._host.workplace.desk
        people = receiving.circle(desk)
        self._host.tasks.run(
            lambda: [(mark, inbox.judge(desk, path, people)) for path, mark in found],
            self._take,
            self._fail,
            owner=self,
        )

    def _take(self, found: list[tuple[Mark, Arrival | LedarappError]]) -> None:
        from ledarapp.domain.errors import LedarappError  # noqa: PLC0415
        from ledarapp.operations import inbox  # noqa: PLC0415 - see above

        self._busy, new = False, 0
        for mark, come in found:
            self._seen.add(mark)
            # What is no package isn't told of: a folder holds many things.
            if isinstance(come, LedarappError):
                continue
            try:
                new += inbox.keep(self._host.workplace.desk, come)
            except LedarappError as error:  # the store's trouble: not the file's, so it is tried again
                self._seen.discard(mark)
                self._host.show_error(error)
                break
        if new:
            self.come.emit()
            self._host.toast(lambda: translate("Inbox", "%n new package(s) in the inbox", None, new))

    def _fail(self, error: Exception) -> None:
        self._busy = False
        self._host.show_error(error)
