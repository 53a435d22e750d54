"""How far something long has come, in words and as a bar, what time is left, and the button that ends it."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ledarapp.ui import theme
from ledarapp.ui.language import translate
from ledarapp.ui.time_left import time_left
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
        self._words, self._left = Label("", "dense"), Label("", "note", tone="muted", wrap=False)
        self._begun, self._from = time.monotonic(), 0
        self.button = Button(words or (lambda: translate("Progress", "Cancel")), "small", clicked=cancel)
        row.addWidget(self._words, 1)
        row.addWidget(self._left)
        row.addWidget(self.button)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(theme.current().px(8))
        column.addLayout(row)
        column.addWidget(self.bar)
        self.hide()

    def show_at(self, over: int, of: int, words: Text) -> None:
        """Tell that so many of them are over, and what is done now."""
        if self.isHidden() or over < self.bar.value():
            self._begun, self._from = time.monotonic(), over
        passed = time.monotonic() - self._begun
        self._left.say(lambda: time_left(passed, over - self._from, of - self._from))
        self.bar.setRange(0, of)
        self.bar.setValue(over)
        self.bar.setAccessibleName(said(words))
        self._words.say(words)
        self.button.setEnabled(True)
        self.show()
