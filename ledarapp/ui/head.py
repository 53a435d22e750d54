"""The head of a page: title, whose turn it is, when it was saved, and the screen's buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ledarapp.ui import theme
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.remark import Picture
from ledarapp.ui.widgets.text import Heading, Label, Text

_FOLDS_BELOW = 620


class Saved(QWidget):
    """«Saved at 14.05», with a tick."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(Picture("check", "muted", 16))
        self._words = Label("", "note", tone="muted", wrap=False)
        row.addWidget(self._words)
        self.hide()

    def show_words(self, words: str) -> None:
        """Show when it was saved; empty hides it."""
        self._words.say(words)
        self.setVisible(bool(words))


class Head(QWidget):
    """Stands above a screen and scrolls with it."""

    def __init__(self, title: Text, buttons: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self.title = Heading(title, "title")
        self._subtitle = Label("", "body", tone="muted")
        self.saved = Saved()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self._subtitle)
        side = Flow(gap=8, line_gap=8)
        for widget in (self.saved, *buttons):
            side.addWidget(widget)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addLayout(words, 1)
        self._row.addLayout(side)

    def show_subtitle(self, words: str) -> None:
        """Show the sentence under the title."""
        self._subtitle.say(words)
        self._subtitle.setVisible(bool(words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= theme.current().px(_FOLDS_BELOW)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
