"""A field: its label and hint above, the editor, and the remarks that belong to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ledarapp.ui import theme
from ledarapp.ui.widgets.editors import LineEdit, TextArea
from ledarapp.ui.widgets.remark import Note, spoken
from ledarapp.ui.widgets.remark_stack import RemarkStack
from ledarapp.ui.widgets.text import Label, Text, said


class Field(QWidget):
    """Label (buddy of the editor) with its hint on the same line, the editor, then its remarks."""

    def __init__(
        self,
        label: Text,
        editor: QWidget,
        hint: Text = "",
        *,
        counter: Callable[[], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``hint`` says whether it must be filled in and how long it may be; ``counter`` is shown live."""
        super().__init__(parent)
        self.editor = editor
        self._hint, self._counter = hint, counter
        self.label = Label(label, "dense", strong=True)
        self.label.setBuddy(editor)
        self._hint_label = Label(hint, "caption", tone="muted", parent=self)
        self._hint_label.setVisible(bool(hint))
        self._count = Label("", "caption", tone="muted", wrap=False, parent=self)
        self._count.setVisible(counter is not None)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(8)
        self._head.addWidget(self.label, 0, Qt.AlignmentFlag.AlignBottom)
        self._head.addWidget(self._hint_label, 1, Qt.AlignmentFlag.AlignBottom)
        self._head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(self._head)
        column.addWidget(editor)
        self.remarks = RemarkStack(self)
        column.addWidget(self.remarks)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if isinstance(editor, TextArea):
            editor.counted.connect(self._recount)
        self._recount()
        self._describe()

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show this field's remarks; a *must* marks the editor; all are in its spoken description."""
        self.remarks.show_notes(notes)
        if isinstance(self.editor, LineEdit | TextArea):
            self.editor.set_error(wrong=any(note.kind == "must" for note in notes))
        self._describe()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._recount()
            self._describe()
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.StyleChange}:
            self._fold()

    def _fold(self) -> None:
        """Put the hint under the label where both don't fit on one line."""
        metrics = self.label.fontMetrics(), self._hint_label.fontMetrics()
        needed = 16 + metrics[0].horizontalAdvance(self.label.text())
        needed += metrics[1].horizontalAdvance(self._hint_label.text())
        needed += self._count.sizeHint().width() + 16 if self._count.isVisibleTo(self) else 0
        fits, direction = needed <= self.width(), QBoxLayout.Direction
        self._head.setDirection(direction.LeftToRight if fits else direction.TopToBottom)
        self._head.setSpacing(8 if fits else 0)
        for words in (self.label, self._hint_label):
            # A label that may wrap asks for less than its one line; one that may not could never be narrower.
            words.setWordWrap(not fits)
            words.setMinimumWidth(1)

    def _recount(self) -> None:
        if self._counter is not None:
            self._count.say(self._counter())

    def _describe(self) -> None:
        parts = [said(self._hint), *(spoken(note) for note in self.remarks.notes)]
        self.editor.setAccessibleDescription(". ".join(part for part in parts if part))
        if not self.editor.accessibleName():
            self.editor.setAccessibleName("")


def gap() -> int:
    """Return the distance from a field to the next label."""
    return theme.current().space(18)
