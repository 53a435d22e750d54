"""When typing is handed over: every second while somebody types, on leaving the field, or when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

PAUSE_MS: Final = 1000


@runtime_checkable
class Committing(Protocol):
    """An editor that may hold typing not yet handed over."""

    def commit(self) -> None:
        """Hand the typing over now, if there is any."""


class Pause(QTimer):
    """The clock of one editor: runs while there is typing that nobody has been told of."""

    def __init__(self, editor: QObject, hand_over: Callable[[], object]) -> None:
        super().__init__(editor)
        self.setSingleShot(True)
        self.setInterval(PAUSE_MS)
        self._hand_over = hand_over
        self.timeout.connect(hand_over)

    def typed(self) -> None:
        """Begin the second, unless it runs already: who types on and on loses no more than who pauses."""
        if not self.isActive():
            self.start()

    def commit(self) -> None:
        """Hand over now when something waits."""
        if self.isActive():
            self.stop()
            self._hand_over()


def commit_typing() -> None:
    """Have the focused editor hand over what it holds: before a step change, undo, minimising, quitting."""
    focused: object = QApplication.focusWidget()
    if isinstance(focused, Committing):
        focused.commit()


def leaves_undo(event: QEvent) -> bool:
    """True when the event is an editor's claim on Ctrl+Z or Ctrl+Y, which belong to the agreement's undo."""
    return isinstance(event, QKeyEvent) and (
        event.type() == QEvent.Type.ShortcutOverride
        and (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo))
    )
