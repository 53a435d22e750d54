"""Notices when nobody has used the window for a while; warns a minute before time is out."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

TICK_MS: Final = 5000
NOTICE: Final = 60.0
"""Seconds between the warning and the end."""

_SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class Watch(QObject):
    """``warned`` when time is nearly out, ``stayed`` when somebody came back then, else ``ran_out``.

    ``minutes`` is asked at each look, 0 for never. The clock is the wall's: a computer that has slept counts
    as one that nobody used, while its timers stood still. Only the window in use is listened to, so that no
    other event passes through Python.
    """

    warned = Signal()
    stayed = Signal()
    ran_out = Signal()

    def __init__(
        self, minutes: Callable[[], int], parent: QObject, clock: Callable[[], float] = time.time
    ) -> None:
        super().__init__(parent)
        self._minutes, self._clock = minutes, clock
        self._seen, self._is_warned = clock(), False
        self._listened: QWindow | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._listen)
        self._listen(QGuiApplication.focusWindow())

    def touch(self) -> None:
        """Somebody is here: time begins anew."""
        self._seen = self._clock()
        if self._is_warned:
            self._is_warned = False
            self.stayed.emit()

    def look(self) -> None:
        """Compare the time that has passed with the time allowed."""
        allowed = self._minutes() * 60.0
        if not allowed:
            self.touch()
            return
        idle = self._clock() - self._seen
        if idle < 0:  # the clock was set back
            self.touch()
        elif idle >= allowed:
            self._seen, self._is_warned = self._clock(), False
            self.ran_out.emit()
        elif idle >= allowed - NOTICE and not self._is_warned:
            self._is_warned = True
            self.warned.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS:
            self.touch()
        return super().eventFilter(watched, event)

    def _listen(self, window: QWindow | None) -> None:
        if self._listened is not None:
            self._listened.removeEventFilter(self)
            self._listened.destroyed.disconnect(self._forget)
        self._listened = window
        if window is not None:
            window.installEventFilter(self)
            window.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._listened = None
