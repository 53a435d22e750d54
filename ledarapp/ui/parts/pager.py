"""The head of one page among several: its name, its place, and the way to the ones beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ledarapp.ui.language import translate
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.text import Heading, Label


class Pager(QWidget):
    """``turned`` brings -1 or 1."""

    turned = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._heading = Heading("", "section")
        self._place = Label("", "dense", tone="muted", wrap=False)
        self._back = Button(
            lambda: translate("Evaluation", "Previous"),
            "small",
            icon="chevron-left",
            clicked=lambda: self.turned.emit(-1),
        )
        self._onward = Button(
            lambda: translate("Evaluation", "Next"),
            "small",
            icon="chevron-right",
            trailing=True,
            clicked=lambda: self.turned.emit(1),
        )
        row.addWidget(self._heading, 1)
        for widget in (self._place, self._back, self._onward):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_page(self, name: str, place: str, *, has_back: bool, has_next: bool) -> None:
        """Show where one is."""
        self._heading.say(name)
        self._place.say(place)
        self._place.setVisible(bool(place))
        self._back.setEnabled(has_back)
        self._onward.setEnabled(has_next)
