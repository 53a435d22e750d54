"""Columns beside each other where they have room, below each other where they don't."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ledarapp.ui import theme

LEAST, NARROWEST = 300, 260
"""How wide columns are in the mean, and the narrowest of them, to stand beside each other; px at 100 %."""


class Columns(QWidget):
    """A hairline stands between the columns, or between the rows they become."""

    def __init__(self, parts: Sequence[QWidget], stretches: Sequence[int]) -> None:
        """``stretches`` say how the width is shared."""
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.current().space(24))
        self._lines: list[_Line] = []
        self._count = len(parts)
        self._least_share = min(stretches) / sum(stretches)
        for number, (part, stretch) in enumerate(zip(parts, stretches, strict=True)):
            if number:
                line = _Line()
                self._lines.append(line)
                self._row.addWidget(line)
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(part)
            column.addStretch(1)
            self._row.addWidget(holder, stretch)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        px, width = theme.current().px, self.width()
        wide = width >= px(LEAST) * self._count and width * self._least_share >= px(NARROWEST)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(direction)
        for line in self._lines:
            line.set_upright(upright=wide)


class _Line(QWidget):
    """A hairline, upright or lying; painted by hand: a style of its own would cost more than all the rest."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def set_upright(self, *, upright: bool) -> None:
        most = (1 << 24) - 1
        self.setMinimumSize(1, 1)
        self.setMaximumSize(1 if upright else most, most if upright else 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.current().colour("line"))
        painter.end()
