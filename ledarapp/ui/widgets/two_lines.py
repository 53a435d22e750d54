"""A table's cell of two lines: what it says, and in smaller letters what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ledarapp.ui import theme

if TYPE_CHECKING:
    from typing import Any

    from ledarapp.ui.widgets.row_table import RowTable

_Index = QModelIndex | QPersistentModelIndex
HEIGHT = 60


class TwoLines(QStyledItemDelegate):
    """Paints ``DisplayRole`` over ``UserRole``; the row the cursor stands on is marked whole."""

    def __init__(self, table: RowTable[Any]) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del option, index
        return QSize(theme.current().px(120), theme.current().row(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        dress, rect, column = theme.current(), option.rect, index.column()
        model, line = self._table.inside, self._table.inside.lines[index.row()]
        selected = self._table.currentIndex().row() == index.row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            _mark(painter, rect, with_bar=column == 0)
        painter.setPen(dress.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        ink = dress.colour("on_selected" if selected else "text")
        muted = dress.colour("muted_on_selected" if selected else "muted")
        inside, high = rect.adjusted(14, 0, -8, -1), dress.px(20)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        second = index.data(Qt.ItemDataRole.UserRole)
        upper = QRect(inside.left(), inside.center().y() - high, inside.width(), high) if second else inside
        painter.setFont(dress.font(15, strong=model.strong(line, column)))
        painter.setPen(muted if model.muted(line, column) else ink)
        painter.drawText(upper, middle, _fitting(painter, index.data(), inside.width()))
        if second:
            painter.setFont(dress.font(14))
            painter.setPen(muted)
            painter.drawText(upper.translated(0, high + 1), middle, _fitting(painter, second, inside.width()))
        painter.restore()


def _mark(painter: QPainter, rect: QRect, *, with_bar: bool) -> None:
    dress = theme.current()
    painter.fillRect(rect, dress.colour("selected"))
    if with_bar and not dress.tokens.contrast:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(dress.colour("accent"))
        painter.drawRoundedRect(QRectF(rect.left(), rect.top() + 8, 3, rect.height() - 16), 1.5, 1.5)


def _fitting(painter: QPainter, words: str, width: int) -> str:
    return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
