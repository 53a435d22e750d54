"""The table of the overview: one row an agreement, sorted as the language sorts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCollator,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ledarapp.domain.decision import Standing
from ledarapp.domain.signature import Role
from ledarapp.domain.stages import Stage
from ledarapp.domain.summary import Summary
from ledarapp.ui import theme
from ledarapp.ui.dates import shown
from ledarapp.ui.language import translate
from ledarapp.ui.parts.decided import standing_word
from ledarapp.ui.progress import STEP_OF, TURN_OF, other_name, step_name, unnamed
from ledarapp.ui.widgets.focus_ring import refresh_ring
from ledarapp.ui.widgets.text import tip

_Index = QModelIndex | QPersistentModelIndex
HOLDER, STEP, TURN, DEADLINE = range(4)
STEPS = 8
_STEP_NUMBERS = {"goals": 2, "sign": 4, "self_evaluation": 6, "assessment": 7, "close": 8}
_FAR = date.max


def holder(summary: Summary) -> str:
    """Return the leader's name, or words for a leader without one."""
    return summary.leader or unnamed(Role.LEADER).capitalize()


def step_number(summary: Summary) -> int:
    """Return the number of the step in which work goes on; past the last one when the agreement is closed."""
    if summary.stage is Stage.CLOSED:
        return STEPS + 1
    return _STEP_NUMBERS[STEP_OF[summary.stage]]


def step_words(summary: Summary) -> tuple[str, str]:
    """Return the name of the step and «Step 2 of 8»."""
    if summary.stage is Stage.DRAFT:
        return translate("Overview", "Draft"), translate("Overview", "Steps 1–3 of {0}").format(STEPS)
    if summary.stage is Stage.CLOSED:
        return translate("Overview", "Closed"), translate("Overview", "All {0} steps").format(STEPS)
    number = translate("Overview", "Step {0} of {1}").format(step_number(summary), STEPS)
    if summary.round > 1:
        number = translate("Overview", "{0}, round {1}").format(number, summary.round)
    return step_name(STEP_OF[summary.stage]), number


def is_mine(summary: Summary) -> bool:
    """Tell whether the next move is this user's."""
    return summary.standing is Standing.RUNNING and TURN_OF.get(summary.stage) is summary.side


def turn_word(summary: Summary) -> str:
    """Return «With you», or with whom."""
    if summary.standing is not Standing.RUNNING:
        return standing_word(summary.standing)
    if summary.stage is Stage.CLOSED:
        return ""
    if is_mine(summary):
        return translate("Overview", "With you")
    return translate("Overview", "With {0}").format(other_name(summary))


def next_deadline(summary: Summary, today: date) -> date | None:
    """Return the earliest date that hasn't passed, or None; a closed agreement has none."""
    if summary.stage is Stage.CLOSED or summary.standing is not Standing.RUNNING:
        return None
    return min((on for _, on in summary.milestones if on >= today), default=None)


class AgreementModel(QAbstractTableModel):
    """The rows in view. A cell's second line stands in ``UserRole``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.summaries: list[Summary] = []
        self.sorted_by, self.ascending = DEADLINE, True
        self._today = date.min

    def show_summaries(self, summaries: list[Summary], today: date) -> None:
        """Show these agreements, in the order chosen."""
        self.beginResetModel()
        self.summaries, self._today = list(summaries), today
        self._order()
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self.summaries)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else DEADLINE + 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  Qt's own type
        first, second = self._lines(self.summaries[index.row()], index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return first or "–"
        if role == Qt.ItemDataRole.UserRole:
            return second
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            words = ", ".join(each for each in (first, second) if each) or translate("Overview", "None")
            return tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401  Qt's own type
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (
            translate("Overview", "Post holder and unit"),
            translate("Overview", "Step"),
            translate("Overview", "Turn"),
            translate("Overview", "Next deadline"),
        )
        arrow = ("  ↑" if self.ascending else "  ↓") if section == self.sorted_by else ""
        return names[section] + arrow

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        self.sorted_by, self.ascending = column, order == Qt.SortOrder.AscendingOrder
        self._order()
        self.layoutChanged.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, DEADLINE)

    def _lines(self, summary: Summary, column: int) -> tuple[str, str]:
        if column == HOLDER:
            second = summary.unit
            if summary.example:
                second = " · ".join(each for each in (translate("Overview", "Example"), second) if each)
            return holder(summary), second
        if column == STEP:
            return step_words(summary)
        if column == TURN:
            return turn_word(summary), ""
        return shown(next_deadline(summary, self._today)), ""

    def _order(self) -> None:
        collator = QCollator(QLocale())
        collator.setNumericMode(True)
        collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        keys: dict[int, Callable[[Summary], Any]] = {
            HOLDER: lambda each: _Name(collator, holder(each)),
            STEP: lambda each: list(Stage).index(each.stage),
            TURN: lambda each: (not is_mine(each), turn_word(each)),
            DEADLINE: lambda each: next_deadline(each, self._today) or _FAR,
        }
        self.summaries.sort(key=keys[self.sorted_by], reverse=not self.ascending)


class AgreementTable(QTableView):
    """``opened`` brings the id of the agreement to open, ``looked_at`` the one the cursor stands on."""

    opened = Signal(str)
    looked_at = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.agreements = AgreementModel(self)
        self._room = self.width()
        self.setModel(self.agreements)
        self.setItemDelegate(_Cell(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionsClickable(True)
        head.setHighlightSections(False)
        head.sectionClicked.connect(self._sort)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(HOLDER, QHeaderView.ResizeMode.Stretch)
        self.setProperty("twoDimensional", True)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentChanged.connect(self.looked_at)
        theme.current().changed.connect(self.measure)

    def current(self) -> Summary | None:
        """Return the agreement the cursor stands on."""
        index = self.currentIndex()
        return self.agreements.summaries[index.row()] if index.isValid() else None

    def stand_on(self, agreement_id: str) -> None:
        """Put the cursor on this agreement, else on the first."""
        ids = [each.id for each in self.agreements.summaries]
        if ids:
            self.selectRow(ids.index(agreement_id) if agreement_id in ids else 0)

    def measure(self) -> None:
        """Take the widths and heights of the text size in force; narrow tables leave columns out."""
        px = theme.current().px
        self.verticalHeader().setDefaultSectionSize(px(60))
        self.horizontalHeader().setMinimumHeight(px(36))
        widths = {STEP: px(220), TURN: px(200), DEADLINE: px(150)}
        room = self._room - px(220)
        for column in (DEADLINE, TURN, STEP):
            room -= widths[column]
            self.setColumnHidden(column, room < 0 and column != DEADLINE)
            self.setColumnWidth(column, widths[column])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)
        refresh_ring(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Asked for its viewport, PySide would first look through every kind of widget there is (10 ms).
        self._room = event.size().width()
        self.measure()

    def focus_rect(self) -> QRect:
        """Return the row the keyboard stands on."""
        rect = self.visualRect(self.currentIndex())
        if not rect.isValid():
            return self.rect()
        row = QRect(0, rect.top(), self._room, rect.height())
        return row.translated(0, self.horizontalHeader().height()).adjusted(3, 3, -3, -3)

    def _sort(self, column: int) -> None:
        model, here = self.agreements, self.current()
        again = column == model.sorted_by and model.ascending
        model.sort(column, Qt.SortOrder.DescendingOrder if again else Qt.SortOrder.AscendingOrder)
        self.stand_on(here.id if here else "")

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.agreements.summaries[index.row()].id)


class _Cell(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del option, index
        return QSize(theme.current().px(120), theme.current().px(60))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        dress = theme.current()
        rect: QRect = option.rect
        view = self.parent()
        selected = isinstance(view, QTableView) and view.currentIndex().row() == index.row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(dress.colour("selected"))
            painter.drawRect(rect)
            if index.column() == HOLDER and not dress.tokens.contrast:
                bar = QRectF(rect.left(), rect.top() + 8, 3, rect.height() - 16)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(dress.colour("accent"))
                painter.drawRoundedRect(bar, 1.5, 1.5)
        painter.setPen(dress.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        ink = dress.colour("on_selected" if selected else "text")
        muted = dress.colour("muted_on_selected" if selected else "muted")
        model = index.model()
        summary = model.summaries[index.row()] if isinstance(model, AgreementModel) else None
        mine = summary is not None and is_mine(summary)
        strong = index.column() == HOLDER or (index.column() == TURN and mine)
        first, second = index.data(), index.data(Qt.ItemDataRole.UserRole)
        inside = rect.adjusted(14, 0, -8, -1)
        painter.setFont(dress.font(15, strong=strong))
        painter.setPen(muted if index.column() == TURN and not mine else ink)
        elide = Qt.TextElideMode.ElideRight
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        words = painter.fontMetrics().elidedText(first, elide, inside.width())
        if not second:
            painter.drawText(inside, middle, words)
        else:
            line = dress.px(20)
            top = inside.center().y() - line
            painter.drawText(QRect(inside.left(), top, inside.width(), line), middle, words)
            painter.setFont(dress.font(14))
            painter.setPen(muted)
            words = painter.fontMetrics().elidedText(second, elide, inside.width())
            painter.drawText(QRect(inside.left(), top + line + 1, inside.width(), line), middle, words)
        painter.restore()


class _Name:
    """A name that sorts as the language sorts names."""

    __slots__ = ("_collator", "name")

    def __init__(self, collator: QCollator, name: str) -> None:
        self._collator, self.name = collator, name

    def __lt__(self, other: _Name) -> bool:
        return self._collator.compare(self.name, other.name) < 0
