"""A block of the sign pane: an icon, what it is about, and a few lines; with a rule below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ledarapp.ui.widgets.card import rule
from ledarapp.ui.widgets.remark import Picture
from ledarapp.ui.widgets.text import Label, Text, restyle


class Block(QWidget):
    """``lines`` is where further widgets may be added."""

    def __init__(self, icon: str, name: Text) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Picture(icon, "muted", 18), 0, Qt.AlignmentFlag.AlignTop)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(2)
        self.lines.addWidget(Label(name, "caption", tone="muted", strong=True))
        self._said: list[Label] = []
        row.addLayout(self.lines, 1)
        outer.addLayout(row)
        outer.addWidget(rule())

    def say(self, *lines: tuple[str, str]) -> None:
        """Show these lines; each is its words and a look: ``strong``, ``muted`` or empty."""
        while len(self._said) < len(lines):
            label = Label("", "dense")
            self._said.append(label)
            self.lines.insertWidget(len(self._said), label)
        for label in self._said[len(lines) :]:
            label.hide()
        for label, (words, look) in zip(self._said, lines, strict=False):
            label.say(words)
            label.set_tone("muted" if look == "muted" else "")
            restyle(label, strong=look == "strong")
            label.show()
