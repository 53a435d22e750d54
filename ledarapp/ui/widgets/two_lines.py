"""A table's cell of two lines: what it says, and in smaller letters what belongs to it."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ledarapp.ui import theme

_Index = QModelIndex | QPersistentModelIndex
HEIGHT = 60


@runtime_checkable
class Weighing(Protocol):
    """A model that tells which cells are set in bold."""

    def strong(self, index: _Index) -> bool:
        """Tell whether this one is."""


class TwoLines(QStyledItemDelegate):
    """Paints ``DisplayRole`` over ``UserRole``; the row the cursor stands on is marked whole."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del option, index
        return QSize(theme.current().px(120), theme.current().px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        dress, rect, view, model = theme.current(), option.rect, self.parent(), index.model()
        selected = isinstance(view, QTableView) and view.currentIndex().row() == index.row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            painter.fillRect(rect, dress.colour("selected"))
            if index.column() == 0 and not dress.tokens.contrast:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(dress.colour("accent"))
                painter.drawRoundedRect(QRectF(rect.left(), rect.top() + 8, 3, rect.height() - 16), 1.5, 1.5)
        painter.setPen(dress.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        strong = isinstance(model, Weighing) and model.strong(index)
        painter.setFont(dress.font(15, strong=strong))
        painter.setPen(dress.colour("on_selected" if selected else "text"))
        inside, line = rect.adjusted(14, 0, -8, -1), dress.px(20)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        second = index.data(Qt.ItemDataRole.UserRole)
        upper = QRect(inside.left(), inside.center().y() - line, inside.width(), line) if second else inside
        painter.drawText(upper, middle, _fitting(painter, index.data(), inside.width()))
        if second:
            painter.setFont(dress.font(14))
            painter.setPen(dress.colour("muted_on_selected" if selected else "muted"))
            painter.drawText(upper.translated(0, line + 1), middle, _fitting(painter, second, inside.width()))
        painter.restore()


def _fitting(painter: QPainter, words: str, width: int) -> str:
    return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
