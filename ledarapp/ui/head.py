"""The head of a page: title, whose turn it is, when it was saved, and the screen's buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.remark import Picture
from ledarapp.ui.widgets.text import Heading, Label, Text

_GAP = 24


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
        self._side = QWidget()
        side = Flow(self._side, gap=8, line_gap=8)
        for widget in (self.saved, *buttons):
            side.addWidget(widget)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self.title, 0, 0)
        self._grid.addWidget(self._subtitle, 1, 0, 1, 2)
        self._beside = True
        self._grid.addWidget(self._side, 0, 1)

    def show_subtitle(self, words: str) -> None:
        """Show the sentence under the title."""
        self._subtitle.say(words)
        self._subtitle.setVisible(bool(words))

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._fold()
        return super().event(event)

    def _fold(self) -> None:
        """Put the buttons beside the title where both have room, else below the sentence."""
        title = self.title.fontMetrics().horizontalAdvance(self.title.text())
        beside = self.width() >= title + _GAP + self._side.sizeHint().width()
        if beside == self._beside:
            return
        self._beside = beside
        self._grid.removeWidget(self._side)
        self._side.setContentsMargins(0, 0 if beside else 8, 0, 0)
        if beside:
            self._grid.addWidget(self._side, 0, 1)
        else:
            self._grid.addWidget(self._side, 2, 0, 1, 2)
