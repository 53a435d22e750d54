"""A chip: a read-only state in a few words, with an icon."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from ledarapp.ui import theme
from ledarapp.ui.widgets.remark import Picture
from ledarapp.ui.widgets.text import Label, Text, restyle, said

_TOKENS = {"must": "error", "advice": "warning", "info": "info", "done": "success"}


class Chip(QFrame):
    """Words in a small frame; ``role`` (must, advice, info, done, or empty for neutral) gives the colour."""

    def __init__(self, text: Text, role: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self._said = text
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 2)
        row.setSpacing(6)
        self._picture = Picture(icon or "circle", _TOKENS.get(role, "text"), 14)
        self._picture.setVisible(bool(icon))
        self._words = Label(text, "caption", wrap=False)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.setProperty("role", role)
        self._words.setProperty("tone", role)
        self._measure()

    def show_state(self, text: Text, role: str = "", icon: str = "") -> None:
        """Show another state from now on."""
        self._said = text
        self._words.say(text)
        self._words.set_tone(role)
        self._picture.setVisible(bool(icon))
        if icon:
            self._picture.show_icon(icon, _TOKENS.get(role, "text"))
        restyle(self, role=role)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:
            self._measure()
        elif event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(said(self._said))
        super().changeEvent(event)

    def _measure(self) -> None:
        self.setMinimumHeight(theme.current().px(24))
