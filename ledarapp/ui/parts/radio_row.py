"""A row of radio buttons under its heading: one choice of a few, each in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from ledarapp.ui.widgets.choices import RadioButton
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.text import Heading, Text, said


class RadioRow(QWidget):
    """``picked`` brings the key of what the person chose; ``show_choice`` brings it into line silently."""

    picked = Signal(str)

    def __init__(self, title: Text, words: Mapping[str, Text], chosen: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Heading(title, "card"))
        row = Flow(gap=24)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, RadioButton] = {}
        self._words = dict(words)
        for key, text in words.items():
            button = RadioButton(text)
            button.setProperty("key", str(key))
            self._group.addButton(button)
            self._buttons[str(key)] = button
            row.addWidget(button)
        # Not sooner: Tab passes by those that aren't chosen once a choice is made among all of them.
        self.show_choice(str(chosen))
        column.addLayout(row)
        self._group.buttonClicked.connect(lambda: self.picked.emit(self.choice()))

    def choice(self) -> str:
        """Return the key chosen; empty for none."""
        button = self._group.checkedButton()
        return str(button.property("key")) if button is not None else ""

    def show_choice(self, key: str) -> None:
        """Show this as chosen."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def show_option(self, key: str, *, visible: bool) -> None:
        """Offer one of the choices or don't; its words are read anew."""
        self._buttons[key].setVisible(visible)
        self._buttons[key].setText(said(self._words[key]))

    def focus_first(self) -> None:
        """Put the focus on what is chosen."""
        button = self._group.checkedButton()
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)
