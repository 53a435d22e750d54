"""A page: a column of content and, where there is room, a margin for remarks beside their fields."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ledarapp.ui import theme
from ledarapp.ui.widgets.remark_stack import RemarkStack
from ledarapp.ui.widgets.tab_order import follow, stops

COLUMN = 776
MARGIN = 288
BETWEEN = 24


class Page(QWidget):
    """Put content into ``column``, at most 776 px wide. Remarks move into the margin by themselves."""

    def __init__(self, parent: QWidget | None = None, *, limit: int = COLUMN, margin: bool = True) -> None:
        """``limit``: the column's greatest width (0: none); without ``margin`` remarks stay under fields."""
        super().__init__(parent)
        # Where cards open in place they bring their own order; a page of such cards says so.
        self.walks = True
        self._limit, self._has_margin, self._wide = limit, margin, False
        self._walked: tuple[int, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.body = QWidget()
        self.body.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.current().space(18))
        self._row.addWidget(self.body, 1)
        self._row.addStretch(0)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._place)
        self._later.timeout.connect(self._walk)
        self._measure()

    def set_wide(self, *, wide: bool) -> None:
        """Keep remarks in the margin (wide) or under their fields."""
        if wide and self._has_margin == self._wide:
            return
        self._wide = wide and self._has_margin
        for stack in self.findChildren(RemarkStack):
            self._house(stack)
        self._measure()
        self._later.start()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._later.start()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._later.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def _measure(self) -> None:
        px = theme.current().px
        self._row.setContentsMargins(0, 0, px(MARGIN) + BETWEEN if self._wide else 0, 0)
        self.body.setMaximumWidth(px(self._limit) if self._limit else (1 << 24) - 1)

    def _walk(self) -> None:
        """Have Tab follow what has been put in, wherever it was put."""
        found = stops(self.body)
        walked = tuple(map(id, found))
        if self.walks and walked != self._walked:
            self._walked = walked
            follow(found)

    def _house(self, stack: RemarkStack) -> None:
        """Move one stack to where it belongs now."""
        home = self if self._wide else stack.anchor
        if stack.parentWidget() is home:
            return
        shown = bool(stack.notes)
        layout = stack.anchor.layout()
        if self._wide and layout is not None:
            layout.removeWidget(stack)
        stack.setParent(home)
        if not self._wide and layout is not None:
            layout.addWidget(stack)
        stack.setVisible(shown)

    def _place(self) -> None:
        """Stand each stack beside its field; one that would cover the one above is moved down."""
        if not self._wide:
            self.setMinimumHeight(0)
            return
        width = theme.current().px(MARGIN)
        left = min(self.body.width(), self.body.maximumWidth()) + BETWEEN
        placed: list[tuple[int, RemarkStack]] = []
        for stack in self.findChildren(RemarkStack):
            self._house(stack)
            anchor = stack.anchor
            visible = bool(stack.notes) and anchor.isVisibleTo(self)
            stack.setVisible(visible)
            if visible:
                placed.append((stack.anchor_widget().mapTo(self, QPoint(0, 0)).y(), stack))
        bottom = 0
        for top, stack in sorted(placed, key=lambda each: each[0]):
            y = max(top, bottom)
            height = stack.heightForWidth(width)
            stack.setGeometry(left, y, width, height)
            stack.raise_()
            bottom = y + height + 8
        self.setMinimumHeight(bottom)
