"""Many agreements read one after the other, with how far it has come and a way to stop it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ledarapp.domain.agreement import Agreement
from ledarapp.operations import across
from ledarapp.ui.batch import Batch
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.progress import Progress

if TYPE_CHECKING:
    from ledarapp.domain.summary import Summary
    from ledarapp.ui.hosting import WindowHost


class AgreementReading(Progress):
    """``ended``: all are read, or it was cancelled; ``read`` holds those that were, in their order."""

    ended = Signal()

    def __init__(self, host: WindowHost) -> None:
        batch = Batch(host.tasks)
        super().__init__(batch.cancel)
        self.batch = batch
        batch.setParent(self)
        self._host = host
        self._of = 0
        self.read: list[Agreement] = []
        self.batch.moved.connect(self._show)
        self.batch.done.connect(lambda _, each: self.read.append(each))
        self.batch.failed.connect(lambda _, error: host.show_error(error))
        self.batch.ended.connect(self._end)

    def begin(self, lines: Sequence[Summary]) -> None:
        """Read the agreements of these lines anew."""
        desk = self._host.workplace.desk
        self._of, self.read = len(lines), []
        self.batch.run([partial(across.reading, desk, each.id) for each in lines])

    def _show(self, over: int) -> None:
        of = self._of
        if over and over < of:
            self.show_at(over, of, lambda: translate("Across", "Reading {0} of {1}").format(over + 1, of))

    def _end(self) -> None:
        self.hide()
        self.ended.emit()
