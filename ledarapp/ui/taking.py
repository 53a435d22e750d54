"""Many files put into the inbox: one after the other beside the interface, with progress and an end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ledarapp.domain.errors import LedarappError
from ledarapp.operations import inbox, receiving
from ledarapp.ui.batch import Batch
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.remark import Note

if TYPE_CHECKING:
    from ledarapp.ui.hosting import WindowHost

MOST = 5
"""How many refused files are named; of the others the number is told."""


class Taking(QObject):
    """Judges each file and keeps it in the inbox; ``over`` is called at the end, ``moved`` after each."""

    def __init__(self, host: WindowHost, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._paths: list[Path] = []
        self._new = 0
        self._refused: list[tuple[Path, LedarappError]] = []
        self._over: list[Callable[[], object]] = []
        self.batch = Batch(host.tasks, self)
        self.batch.done.connect(self._kept)
        self.batch.failed.connect(self._refuse)
        self.batch.ended.connect(self._tell)

    @property
    def count(self) -> int:
        """How many files are being gone through."""
        return len(self._paths)

    def take(self, paths: Sequence[Path], over: Callable[[], object]) -> None:
        """Begin with these, or go on with them after those under way."""
        self._over.append(over)
        if self.batch.is_running:
            self._paths += paths
            self.batch.add([partial(self._verb, path) for path in paths])
            return
        self._paths, self._new, self._refused = list(paths), 0, []
        self._people = receiving.circle(self._host.workplace.desk)
        self.batch.run([partial(self._verb, path) for path in paths])

    def cancel(self) -> None:
        """Drop the file that is being judged, and leave the rest; what was kept stays kept."""
        self.batch.cancel()

    def current(self) -> str:
        """Return the name of the file under way; empty when none is."""
        at = self.batch.at
        return self._paths[at].name if self.batch.is_running and at < len(self._paths) else ""

    def _verb(self, path: Path) -> inbox.Taking:
        return inbox.taking(self._host.workplace.desk, path, self._people)

    def _kept(self, _: int, new: object) -> None:
        self._new += bool(new)

    def _refuse(self, at: int, error: Exception) -> None:
        if isinstance(error, LedarappError):
            self._refused.append((self._paths[at], error))
        else:
            self._host.show_error(error)

    def _tell(self) -> None:
        told, self._over = self._over, []
        for over in told:
            over()
        if self._refused:
            self._host.info_bar.show_note(_note(self._host, self._refused))
        new = self._new
        if new or not self._refused:
            self._host.toast(lambda: translate("Inbox", "%n new package(s) in the inbox", None, new))


def _note(host: WindowHost, refused: Sequence[tuple[Path, LedarappError]]) -> Note:
    def words() -> str:
        lines = [f"{path.name}: {host.workplace.sentence(error)}" for path, error in refused[:MOST]]
        if len(refused) > MOST:
            lines.append(translate("Inbox", "And %n more file(s).", None, len(refused) - MOST))
        return "\n".join(lines)

    return Note("must", words, lead=lambda: translate("Inbox", "Not put into the inbox"))
