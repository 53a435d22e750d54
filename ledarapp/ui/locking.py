"""When the window is to be locked: on Ctrl+L, after a while without use, with the desktop, before sleep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog

from ledarapp.domain.errors import LedarappError
from ledarapp.operations import protecting
from ledarapp.ui.language import translate
from ledarapp.ui.system_lock import SystemLock
from ledarapp.ui.watch import Watch
from ledarapp.ui.widgets.remark import Note

if TYPE_CHECKING:
    from ledarapp.ui.window import MainWindow

_AGAIN_MS = 50


class Locking(QObject):
    """``locked`` when everything is saved and nothing stands over the window: it can be taken away now.

    Without a passphrase a lock keeps nobody out, so only Ctrl+L draws it then, like a curtain.
    """

    locked = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.watch = Watch(lambda: window.workplace.settings.lock_after, self)
        self.watch.warned.connect(self._warn)
        self.watch.stayed.connect(window.host.info_bar.clear)
        self.watch.ran_out.connect(self.lock_if_guarded)
        self.system = SystemLock(self)
        self.system.left.connect(self.lock_if_guarded)
        self.system.listen()

    def lock(self) -> None:
        """Save what is being written, close what stands over the window, and say that it can go.

        What can't be saved keeps the window open: text comes before the lock. The reason is told.
        """
        above = _above()
        if above:
            for each in above:
                each.reject()
            # They end by themselves, some in a loop of their own, and only then the window may go.
            QTimer.singleShot(_AGAIN_MS, self, self.lock)
        elif self._window.host.saving.may_leave():
            self.locked.emit()

    def lock_if_guarded(self) -> None:
        """Lock without being asked: where a passphrase guards the profile, and nobody has said never."""
        if self._window.workplace.settings.lock_after and self._is_guarded():
            self.lock()

    def _is_guarded(self) -> bool:
        try:
            ways = protecting.ways(self._window.workplace.desk)
        except LedarappError:
            return False
        return ways is not None and ways.passphrase

    def _warn(self) -> None:
        journey = self._window.host.journey
        if not self._is_guarded():
            return
        if journey is not None and journey.session.save_state.error is not None:
            return  # what is told there matters more, and the window will not be locked
        note = Note(
            "info",
            lambda: translate(
                "Locking", "The window is locked in one minute. What you have written is saved."
            ),
            ((lambda: translate("Locking", "Stay unlocked"), self.watch.touch),),
            lead=lambda: translate("Locking", "Nobody has used the program for a while"),
        )
        self._window.host.info_bar.show_note(note)


def _above() -> list[QDialog]:
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
