"""How far something long has come, in words and as a bar, and the button that ends it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ledarapp.ui import theme
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.text import Label, Text, said


class Progress(QWidget):
    """Hidden until something is under way."""

    def __init__(self, cancel: Callable[[], object], *, words: Text = "") -> None:
        """``words`` are the button's, where it says another thing than *Cancel*."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(16)
        self._words = Label("", "dense")
        self.button = Button(words or (lambda: translate("Progress", "Cancel")), "small", clicked=cancel)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(theme.current().px(8))
        column.addLayout(row)
        column.addWidget(self.bar)
        self.hide()

    def show_at(self, over: int, of: int, words: Text) -> None:
        """Tell that so many of them are over, and what is done now."""
        self.bar.setRange(0, of)
        self.bar.setValue(over)
        self.bar.setAccessibleName(said(words))
        self._words.say(words)
        self.button.setEnabled(True)
        self.show()
