"""A process that shows a window and tells of it: ``python -m tests.bench.painted bare|list|open PROFILE``.

``bare`` is an empty window, ``list`` the program as a person starts it, ``open`` the same with an agreement
opened. It prints the machine's clock (ns) at the first painted window and, but for ``list``, the resident
memory (MB) at the end; then it ends without tidying up.
"""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

_SETTLED_MS = 2500
_run = QApplication.exec


class _Watch(QObject):
    """Hears of the first picture; the event it posts is served right after the painting."""

    def __init__(self, mode: str) -> None:
        super().__init__()
        self._mode = mode

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            urgent = Qt.EventPriority.HighEventPriority.value
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), urgent)
        return False

    def customEvent(self, event: QEvent) -> None:
        del event
        _tell(time.monotonic_ns())
        if self._mode == "list":
            from PySide6.QtWidgets import QTableView  # noqa: PLC0415 - after the measuring

            lists = [each for top in QApplication.topLevelWidgets() for each in top.findChildren(QTableView)]
            os._exit(0 if any(each.isVisible() and each.model().rowCount() == 3 for each in lists) else 1)
        QTimer.singleShot(_SETTLED_MS, self._open if self._mode == "open" else _weigh)

    def _open(self) -> None:
        from ledarapp.ui.window import MainWindow  # noqa: PLC0415 - the bare window must not pay for it

        for window in QApplication.topLevelWidgets():
            if isinstance(window, MainWindow):
                window.overview.opened.emit(window.workplace.settings.recent[0])
        QTimer.singleShot(_SETTLED_MS, _weigh)


def _weigh() -> None:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    _tell(pages * os.sysconf("SC_PAGESIZE") / 2**20)
    os._exit(0)


def _tell(number: float) -> None:
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


def main() -> None:
    """Show the window that was asked for."""
    mode, profile = sys.argv[1:3]
    watch = _Watch(mode)

    def run() -> int:
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                window.installEventFilter(watch)
        return _run()

    QApplication.exec = staticmethod(run)  # type: ignore[method-assign]
    if mode == "bare":
        from PySide6.QtWidgets import QWidget  # noqa: PLC0415 - as a bare program would

        application, window = QApplication([]), QWidget()
        window.show()
        application.exec()
    else:
        from ledarapp.app import main as start  # noqa: PLC0415 - the program begins here

        start(["--profile", profile])


if __name__ == "__main__":
    main()
