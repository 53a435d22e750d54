"""The form as text: what every change is made to, with one history for fields, buttons and typing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class FormText(QPlainTextEdit):
    """``stepped`` brings the line, counted from 0, where a step back or forth has changed the text."""

    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setTabChangesFocus(True)

    def begin(self, text: str) -> None:
        """Show this text; there is nothing to take back yet."""
        self.setPlainText(text)

    def replace(self, text: str) -> bool:
        """Put this text in the place of the other, as one step to take back; False when it is the same."""
        if text == self.toPlainText():
            return False
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        return True

    def step_back(self) -> None:
        """Take the last change back."""
        self._step(self.undo)

    def step_forth(self) -> None:
        """Make the change again that was taken back."""
        self._step(self.redo)

    def to_line(self, line: int) -> None:
        """Put the cursor on this line, counted from 0; the focus stays where it is."""
        self.setTextCursor(QTextCursor(self.document().findBlockByNumber(max(0, line))))
        self.centerCursor()

    def _step(self, act: Callable[[], object]) -> None:
        before = self.toPlainText()
        act()
        after = self.toPlainText()
        if before == after:
            return
        pairs = zip(before.split("\n"), after.split("\n"), strict=False)
        shorter = min(before.count("\n"), after.count("\n"))
        self.stepped.emit(next((at for at, (one, other) in enumerate(pairs) if one != other), shorter))
