"""What stands in the place of an empty list: one sentence, one more, what to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ledarapp.ui import theme
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.remark import Picture
from ledarapp.ui.widgets.text import Heading, Label, Text


class EmptyState(QWidget):
    """Left-aligned with the list it stands for, at most 480 px wide."""

    def __init__(
        self, sentence: Text, more: Text = "", *, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._inside = QWidget()
        # Beside a stretch, so that heights are reckoned for the width the words really get.
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self._inside, 1)
        beside.addStretch(0)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 16, 0, 16)
        column.setSpacing(8)
        if icon:
            column.addWidget(Picture(icon, "muted", 32))
        column.addWidget(Heading(sentence, "section"))
        if more:
            column.addWidget(Label(more, "body", tone="muted"))
        column.addSpacing(8)
        self._buttons = Flow(gap=8, line_gap=8)
        column.addLayout(self._buttons)
        column.addStretch(1)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def add(self, button: Button) -> None:
        """Add a button; the first is the main one."""
        self._buttons.addWidget(button)

    def _measure(self) -> None:
        self._inside.setMaximumWidth(theme.current().px(480))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
