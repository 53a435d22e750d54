"""A page of its own before any agreement is open: a narrow column, and a bar with what comes next."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ledarapp.ui import theme
from ledarapp.ui.widgets.scroll import scrolled
from ledarapp.ui.widgets.text import Heading, Label, Text

WIDTH = 560


class Sheet(QWidget):
    """Put content into ``column`` and buttons into ``bar``."""

    def __init__(self, title: Text, lead: Text = "", *, width: int = WIDTH) -> None:
        super().__init__()
        self._width = width
        inside = QWidget()
        inside.setObjectName("page")
        outside = QVBoxLayout(inside)
        outside.setContentsMargins(40, 32, 40, 32)
        self._body = QWidget()
        self.column = QVBoxLayout(self._body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.current().space(18))
        # Beside a stretch, so that heights are reckoned for the width the column really gets.
        beside = QHBoxLayout()
        beside.addWidget(self._body, 1)
        beside.addStretch(0)
        outside.addLayout(beside)
        outside.addStretch(1)
        area = scrolled(inside)
        foot = QFrame()
        foot.setObjectName("bottomBar")
        self.bar = QHBoxLayout(foot)
        self.bar.setContentsMargins(40, 13, 40, 13)
        self.bar.setSpacing(8)
        self.bar.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(area, 1)
        page.addWidget(foot)
        self.column.addWidget(Heading(title, "title"))
        if lead:
            self.column.addWidget(Label(lead, "body", tone="muted"))
        theme.current().changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self._body.setMaximumWidth(theme.current().px(self._width))
