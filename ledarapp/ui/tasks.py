"""Slow work off the interface thread: values go in, a value or an error comes back on the main thread."""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

Value = TypeVar("Value")


class _CollectorRest:
    """Python's cycle collector rests while work is under way on another thread.

    It runs on whichever thread allocates. On a worker it would take Qt objects down there, and Qt's lock and
    Python's would be taken in opposite orders by two threads, which then wait for each other for ever.
    Counted on the main thread alone; what has gathered is collected there when the last work has come back.
    """

    def __init__(self) -> None:
        self._under_way = 0

    def begin(self) -> None:
        self._under_way += 1
        gc.disable()

    def end(self, count: int = 1) -> None:
        self._under_way -= count
        if count and not self._under_way:
            gc.enable()
            gc.collect(0)


_rest = _CollectorRest()


class Task(QObject):
    """One piece of work under way. ``cancel`` drops its result; long work asks ``cancelled``."""

    _finished = Signal(object)
    _broken = Signal(object)

    def __init__(
        self,
        work: Callable[[], object],
        done: Callable[[object], object],
        failed: Callable[[Exception], object],
        parent: Tasks,
    ) -> None:
        super().__init__(parent)
        self._tasks = parent
        self._work, self._done, self._failed = work, done, failed
        self.cancelled = False
        self._finished.connect(self._take)
        self._broken.connect(self._report)

    @Slot()
    def cancel(self) -> None:
        """Forget the work: neither ``done`` nor ``failed`` will be called."""
        self.cancelled = True

    def perform(self) -> None:
        """Do the work; called on a worker thread."""
        try:
            value = self._work()
        except Exception as error:  # noqa: BLE001  one of the doors for errors: it travels to the main thread
            self._broken.emit(error)
        else:
            self._finished.emit(value)

    @Slot(object)
    def _take(self, value: object) -> None:
        self._tasks.came_back()
        self.deleteLater()  # first: what is done with the value may go wrong
        if not self.cancelled:
            self._done(value)

    @Slot(object)
    def _report(self, error: Exception) -> None:
        self._tasks.came_back()
        self.deleteLater()
        if not self.cancelled:
            self._failed(error)


class Tasks(QObject):
    """Runs tasks on Qt's threads. ``failed`` is where errors go that the caller doesn't take itself."""

    def __init__(self, failed: Callable[[Exception], object]) -> None:
        super().__init__()
        self._failed = failed
        self._under_way = 0
        self._pool = QThreadPool(self)
        # Rendering and signing are the whole load: two at a time leave the machine to its owner.
        self._pool.setMaxThreadCount(2)

    def run(
        self,
        work: Callable[[], Value],
        done: Callable[[Value], object],
        failed: Callable[[Exception], object] | None = None,
        *,
        owner: QObject | None = None,
    ) -> Task:
        """Start ``work`` on another thread; ``done`` or ``failed`` is called on this one.

        ``work`` takes and gives values: it touches no widget and no store. Where ``owner`` is gone before it
        ends (the person has left the page), neither is called.
        """
        task = Task(work, done, failed or self._failed, self)  # type: ignore[arg-type]  # done takes what work gives
        if owner is not None:
            owner.destroyed.connect(task.cancel)
        self._under_way += 1
        _rest.begin()
        self._pool.start(_Runner(task))
        return task

    def wait(self, milliseconds: int = 10_000) -> bool:
        """Wait for everything under way, before the program ends."""
        is_done = self._pool.waitForDone(milliseconds)
        if is_done:
            _rest.end(self._under_way)
            self._under_way = 0
        return is_done

    def came_back(self) -> None:
        """Note that one piece of work has been told of, or dropped."""
        if self._under_way:
            self._under_way -= 1
            _rest.end()


class _Runner(QRunnable):
    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        self._task.perform()
