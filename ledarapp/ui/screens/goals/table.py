"""The goals as the paper form has them: requirement, indicator, evaluation; for reading, not for writing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
)

from ledarapp.domain.agreement import numbers
from ledarapp.domain.goal import Goal
from ledarapp.domain.template import say
from ledarapp.ui import theme
from ledarapp.ui.language import translate
from ledarapp.ui.screens.goals.card import indicator_lines, source_lines
from ledarapp.ui.session import Session

_AROUND, _BESIDE = 8, 10


class _Rows(QStyledItemDelegate):
    """Room around the words and a hairline under each row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(_inside(option), index) + QSize(2 * _BESIDE, 2 * _AROUND)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect
        super().paint(painter, _inside(option), index)
        painter.setPen(theme.current().colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())


def _inside(option: QStyleOptionViewItem) -> QStyleOptionViewItem:
    """The place of a cell's words: in line with the column's head."""
    made = QStyleOptionViewItem(option)
    made.rect = option.rect.adjusted(_BESIDE, _AROUND, -_BESIDE, -_AROUND)
    return made


class GoalTable(QTableWidget):
    """As high as its rows: the page scrolls, not the table. Enter or a double click opens a goal."""

    def __init__(self) -> None:
        super().__init__(0, 4)
        self._ids: list[str] = []
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setItemDelegate(_Rows(self))
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._measure)

    def show_goals(self, session: Session) -> None:
        """Fill the table: a line for each category, then its goals."""
        agreement, template, language = session.agreement, session.template, session.language
        number = numbers(agreement, template.area_keys)
        self.setAccessibleName(translate("Goals", "The goals as a table"))
        self.setHorizontalHeaderLabels(
            [
                translate("Goals", "No."),
                *(template.word(key, language) for key in ("goal", "indicator", "source")),
            ]
        )
        self.clearSpans()
        self.setRowCount(0)
        self._ids = []
        for area in template.areas:
            self._add_area(say(area.title, language))
            for goal in agreement.in_area(area.key):
                self._add_goal(goal, number[goal.id])
        self._later.start()

    def goal_at(self, row: int) -> str:
        """Return the id of the goal in this row; empty for a category's line."""
        return self._ids[row] if 0 <= row < len(self._ids) else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._later.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._later.start()

    def _add_area(self, title: str) -> None:
        row = self.rowCount()
        self.insertRow(row)
        item = QTableWidgetItem(title)
        item.setFont(theme.current().font(15, strong=True))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.setItem(row, 0, item)
        self.setSpan(row, 0, 1, 4)
        self._ids.append("")

    def _add_goal(self, goal: Goal, number: str) -> None:
        row = self.rowCount()
        self.insertRow(row)
        words = "\n".join(part for part in (goal.title, goal.text) if part)
        measured = indicator_lines(goal) or goal.no_indicator_reason
        for column, text in enumerate((number, words, measured, source_lines(goal))):
            item = QTableWidgetItem(text or "–")
            item.setTextAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            self.setItem(row, column, item)
        self._ids.append(goal.id)

    def _measure(self) -> None:
        px = theme.current().px
        first = px(72)
        rest = max(self.viewport().width() - first, 3 * px(100))
        for column, width in enumerate((first, rest * 34 // 100, rest * 36 // 100, rest * 30 // 100)):
            self.setColumnWidth(column, width)
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        self.setFixedHeight(rows + self.horizontalHeader().height() + 2)
