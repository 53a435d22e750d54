"""The steps at the side: a flat list with headings, each step with its state in words and shape."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ledarapp.ui import icons, theme
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.focus_ring import refresh_ring
from ledarapp.ui.widgets.marks import TOKENS, State, draw_state
from ledarapp.ui.widgets.text import Label

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Row:
    """One line of the list: a heading (no key), a step (with number and state) or a view (with icon)."""

    text: str
    key: str = ""
    number: int = 0
    words: str = ""
    state: State | None = None
    icon: str = ""
    spoken: str = ""
    count: str = ""


class Rows(QAbstractListModel):
    """The lines, and which of them is the one in sight."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self.active = ""

    def show_rows(self, rows: tuple[Row, ...], active: str) -> None:
        """Bring the list into line; the keyboard's place is kept while the lines are the same ones."""
        if [row.key or row.text for row in rows] == [row.key or row.text for row in self.rows]:
            self.rows, self.active = rows, active
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows, self.active = rows, active
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  Qt's own type
        row = self.rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken or row.text
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.rows[index.row()].key:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


class RowDelegate(QStyledItemDelegate):
    """Paints headings, steps and views; a name that needs two lines gets them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del option
        dress, row = theme.current(), _row(index)
        view, spare = self.parent(), 0 if dress.is_compact else 1
        width = view.room if isinstance(view, StepList) else dress.px(240)
        if not row.key:
            return QSize(width, dress.px(30) if row.text else 13)
        high = self._name_height(row, width)
        if not row.words:
            return QSize(width, max(dress.row(30), high + 8 * spare))
        return QSize(width, max(dress.row(42), high + dress.px(17) + 5 * spare))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        dress, row = theme.current(), _row(index)
        model = index.model()
        active = isinstance(model, Rows) and row.key == model.active and bool(row.key)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        if not row.key:
            self._heading(painter, rect, row)
        else:
            if active:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(dress.colour("selected"))
                painter.drawRoundedRect(QRectF(rect), 6, 6)
                if not dress.tokens.contrast:
                    bar = QRectF(rect.left(), rect.top() + 8, 3, rect.height() - 16)
                    painter.setBrush(dress.colour("accent"))
                    painter.drawRoundedRect(bar, 1.5, 1.5)
            self._line(painter, rect, row, active=active)
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, row: Row) -> None:
        dress = theme.current()
        if not row.text:
            painter.setPen(dress.colour("line"))
            painter.drawLine(rect.left(), rect.center().y(), rect.right(), rect.center().y())
            return
        painter.setPen(dress.colour("muted"))
        painter.setFont(dress.font(14, strong=True))
        bottom = Qt.AlignmentFlag.AlignBottom
        painter.drawText(rect.adjusted(12, 0, 0, -5), bottom | Qt.AlignmentFlag.AlignLeft, row.text)

    def _line(self, painter: QPainter, rect: QRect, row: Row, *, active: bool) -> None:
        dress = theme.current()
        px = dress.px
        ink = dress.colour("on_selected" if active else "text")
        muted = dress.colour("muted_on_selected" if active else "muted")
        left = rect.left() + _indent()
        name = QRect(left, rect.top(), _name_width(rect.width(), row), rect.height())
        font = dress.font(15, strong=active)
        height = self._name_height(row, rect.width(), strong=active)
        top = rect.top() + (rect.height() - height - (px(17) if row.words else 0)) // 2
        if row.number:
            painter.setPen(muted)
            painter.setFont(dress.font(15))
            place = QRect(rect.left(), rect.top(), px(30), rect.height())
            painter.drawText(
                place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(row.number)
            )
        elif row.icon:
            token = "on_selected" if active else "text"
            picture = icons.pixmap(row.icon, token, 18, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPoint(rect.left() + 12, rect.center().y() - px(18) // 2 + 1), picture)
        painter.setPen(ink)
        painter.setFont(font)
        wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.drawText(QRect(name.left(), top, name.width(), height), wrap, row.text)
        if row.count:
            painter.setPen(muted)
            end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(rect.adjusted(0, 0, -12, 0), end, row.count)
        if row.words:
            painter.setPen(muted)
            painter.setFont(dress.font(13))
            words = painter.fontMetrics().elidedText(row.words, Qt.TextElideMode.ElideRight, name.width())
            painter.drawText(QRect(name.left(), top + height, name.width(), px(17)), wrap, words)
        if row.state is not None:
            token = "on_selected" if active and dress.tokens.contrast else TOKENS[row.state]
            mark = QRectF(rect.right() - 10 - px(18), rect.center().y() - px(18) / 2 + 0.5, px(18), px(18))
            draw_state(painter, mark, row.state, dress.colour(token), dress.colour("window"))

    def _name_height(self, row: Row, width: int, *, strong: bool = True) -> int:
        metrics = QFontMetrics(theme.current().font(15, strong=strong))
        area = QRect(0, 0, _name_width(width, row), 1 << 12)
        wrapped = metrics.boundingRect(area, Qt.TextFlag.TextWordWrap, row.text).height()
        return max(wrapped, theme.current().px(20))


class StepList(QListView):
    """The list itself. Arrow keys move, Enter, Space or a click goes there; ``picked`` brings the key."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = Rows(self)
        self.room = self.width()
        self.setModel(self.lines)
        self.setItemDelegate(RowDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.clicked.connect(self._pick)
        theme.current().changed.connect(self.scheduleDelayedItemsLayout)

    def show_rows(self, rows: tuple[Row, ...], active: str) -> None:
        """Bring the list into line; the keyboard begins on the active line."""
        moved = active != self.lines.active
        self.lines.show_rows(rows, active)
        self.scheduleDelayedItemsLayout()
        if moved or not self.currentIndex().isValid():
            for number, row in enumerate(rows):
                if row.key and row.key == active:
                    self.setCurrentIndex(self.lines.index(number))

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Asked for its viewport, PySide would first look through every kind of widget there is (10 ms).
        self.room = event.size().width()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._pick(self.currentIndex())
            return
        super().keyPressEvent(event)
        refresh_ring(self)

    def focus_rect(self) -> QRect:
        """Return the line the keyboard stands on."""
        rect = self.visualRect(self.currentIndex())
        if not rect.isValid():
            return self.rect()
        return rect.adjusted(3, 3, -3, -3) & self.rect()

    def _pick(self, index: QModelIndex) -> None:
        if index.isValid() and self.lines.rows[index.row()].key:
            self.picked.emit(self.lines.rows[index.row()].key)


class Sidebar(QFrame):
    """Back to the overview, what is open, and the steps."""

    def __init__(self, picked: Any, overview: Any) -> None:  # noqa: ANN401  two callables
        super().__init__()
        self.setObjectName("sidebar")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(0)
        back = Button(lambda: translate("Sidebar", "Overview"), "quiet", icon="arrow-left", clicked=overview)
        column.addWidget(back)
        column.addSpacing(14)
        self._title = Label("", "dense", strong=True)
        self._holder = Label("", "note", tone="muted")
        for label in (self._title, self._holder):
            label.setContentsMargins(12, 0, 8, 0)
            column.addWidget(label)
        column.addSpacing(6)
        self.steps = StepList()
        self.steps.picked.connect(picked)
        column.addWidget(self.steps, 1)
        theme.current().changed.connect(self._measure)
        self._measure()

    def show_rows(self, title: str, holder: str, rows: tuple[Row, ...], active: str) -> None:
        """Bring title and list into line."""
        self._title.say(title)
        self._holder.say(holder)
        self.steps.setAccessibleName(translate("Sidebar", "Steps"))
        self.steps.show_rows(rows, active)

    def _measure(self) -> None:
        self.setFixedWidth(theme.current().px(284))


def _row(index: _Index) -> Row:
    model = index.model()
    return model.rows[index.row()] if isinstance(model, Rows) else Row("")


def _indent() -> int:
    return theme.current().px(40)


def _name_width(width: int, row: Row) -> int:
    taken = (
        theme.current().px(18) + 16 if row.state is not None else theme.current().px(30) if row.count else 2
    )
    return max(width - _indent() - taken, 40)
