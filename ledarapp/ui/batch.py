"""Many verbs one after the other: the slow steps of each on another thread, the interface awake between."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from ledarapp.domain.errors import LedarappError
from ledarapp.operations.steps import Stepwise
from ledarapp.ui.tasks import Task, Tasks

Begin = Callable[[], Stepwise[object]]


class Batch(QObject):
    """``moved`` brings how many are over, ``done`` and ``failed`` the place of one and what came of it.

    ``ended`` follows the last one, a stop or a cancel. It goes with its owner.
    """

    moved = Signal(int)
    done = Signal(int, object)
    failed = Signal(int, object)
    ended = Signal()

    def __init__(self, tasks: Tasks, owner: QObject | None = None) -> None:
        super().__init__(owner)
        self._tasks = tasks
        self._verbs: Sequence[Begin] = ()
        self._at = 0
        self._verb: Stepwise[object] | None = None
        self._task: Task | None = None
        self.is_running = False

    def run(self, verbs: Sequence[Begin]) -> None:
        """Begin with the first one in the next turn of the interface."""
        self._verbs, self._at, self.is_running = tuple(verbs), 0, True
        self._turn()

    def add(self, verbs: Sequence[Begin]) -> None:
        """Do these as well, after those under way."""
        self._verbs = (*self._verbs, *verbs)

    @property
    def at(self) -> int:
        """How many are over."""
        return self._at

    def stop(self) -> None:
        """Let the one under way come to its end, and begin no other."""
        self._verbs = self._verbs[: self._at + 1]
        if self._verb is None:
            self._end()

    def cancel(self) -> None:
        """Drop the one under way where it is, and begin no other."""
        if self._task is not None:
            self._task.cancel()
        if self._verb is not None:
            self._verb.close()
        self._end()

    def _turn(self) -> None:
        self._verb = self._task = None
        self.moved.emit(self._at)
        if self._at < len(self._verbs):
            QTimer.singleShot(0, self, self._begin)
        else:
            self._end()

    def _begin(self) -> None:
        if not self.is_running or self._at >= len(self._verbs):
            return
        verb = self._verb = self._verbs[self._at]()
        self._go(lambda: verb.send(None))

    def _came(self, value: object) -> None:
        verb = self._verb
        if verb is not None:
            self._go(lambda: verb.send(value))

    def _broke(self, error: Exception) -> None:
        verb = self._verb
        if verb is None:
            return
        if isinstance(error, LedarappError):
            self._go(lambda: verb.throw(error))
            return
        verb.close()
        self._over(lambda: self.failed.emit(self._at, error))

    def _go(self, step: Callable[[], Callable[[], object]]) -> None:
        """Take the verb on to its next slow place, or to its end."""
        try:
            work = step()
        except StopIteration as over:
            value = over.value
            self._over(lambda: self.done.emit(self._at, value))
        except LedarappError as error:
            told = error
            self._over(lambda: self.failed.emit(self._at, told))
        else:
            self._task = self._tasks.run(work, self._came, self._broke, owner=self)

    def _over(self, tell: Callable[[], object]) -> None:
        self._verb = self._task = None
        tell()
        if self.is_running:
            self._at += 1
            self._turn()

    def _end(self) -> None:
        if self.is_running:
            self.is_running = False
            self._verb = self._task = None
            self.ended.emit()
