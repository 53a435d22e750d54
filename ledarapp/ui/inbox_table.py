"""The table of the inbox: one row a package, sorted as the language sorts, walked and sorted out by keys."""

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
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ledarapp.domain.parcel import InboxLine
from ledarapp.domain.verdict import Code
from ledarapp.operations.inbox import WAITING
from ledarapp.ui import theme
from ledarapp.ui.dates import clock, shown
from ledarapp.ui.language import translate
from ledarapp.ui.parts.package_words import came_words
from ledarapp.ui.widgets.focus_ring import refresh_ring
from ledarapp.ui.widgets.text import tip
from ledarapp.ui.widgets.two_lines import TwoLines

_Index = QModelIndex | QPersistentModelIndex
FROM, WHAT, RECEIVED, DUE, SEAL, REMARKS, READ = range(7)
_LEAST = {FROM: 170, WHAT: 250, RECEIVED: 115, DUE: 115, SEAL: 190, REMARKS: 110, READ: 80}
_FIRST_TO_GO = (READ, REMARKS, DUE, SEAL, RECEIVED)


def sender(line: InboxLine) -> str:
    """Return who sent it, or the file's name where that can't be told yet."""
    return line.parcel.sender or line.parcel.name


def seal_word(line: InboxLine) -> str:
    """Return in a word or two what the seal is worth."""
    told = line.parcel
    if told.code in WAITING:
        return translate("Inbox", "Passphrase needed")
    if not told.is_sound:
        return translate("Inbox", "Do not rely on it")
    return (
        translate("Inbox", "Valid")
        if told.code == Code.INTACT
        else translate("Inbox", "Valid, not known yet")
    )


def read_word(line: InboxLine) -> str:
    """Return whether it was opened."""
    return translate("Inbox", "Read") if line.is_read else translate("Inbox", "Unread")


class InboxModel(QAbstractTableModel):
    """The rows in view. A cell's second line stands in ``UserRole``; ``strong`` tells what is set in bold."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[InboxLine] = []
        self.sorted_by, self.ascending = RECEIVED, False

    def show_lines(self, lines: list[InboxLine]) -> None:
        """Show these packages, in the order chosen."""
        self.beginResetModel()
        self.lines = list(lines)
        self._order()
        self.endResetModel()

    def strong(self, index: _Index) -> bool:
        """Tell whether a cell is set in bold: the sender of what is unread."""
        return index.column() == FROM and not self.lines[index.row()].is_read

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else READ + 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  Qt's own type
        first, second = _cell(self.lines[index.row()], index.column())
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
            translate("Inbox", "From and unit"),
            translate("Inbox", "What"),
            translate("Inbox", "Received"),
            translate("Inbox", "Due"),
            translate("Inbox", "Signature"),
            translate("Inbox", "Remarks"),
            translate("Inbox", "Read"),
        )
        arrow = ("  ↑" if self.ascending else "  ↓") if section == self.sorted_by else ""
        return names[section] + arrow

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        self.sorted_by, self.ascending = column, order == Qt.SortOrder.AscendingOrder
        self._order()
        self.layoutChanged.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, READ)

    def _order(self) -> None:
        collator = QCollator(QLocale())
        collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        keys: dict[int, Callable[[InboxLine], Any]] = {
            FROM: lambda each: collator.sortKey(sender(each)),
            WHAT: lambda each: (came_words(each.parcel), each.parcel.version),
            RECEIVED: lambda each: each.at,
            DUE: lambda each: each.parcel.due or date.max,
            SEAL: lambda each: (each.parcel.is_sound, seal_word(each)),
            REMARKS: lambda each: each.parcel.remarks,
            READ: lambda each: each.is_read,
        }
        self.lines.sort(key=keys[self.sorted_by], reverse=not self.ascending)


class InboxTable(QTableView):
    """``opened`` brings the id of the package to open, ``peeked`` asks to tell more of the row, or no longer.

    ``dropped``: it is to go; ``looked_at``: the cursor stands elsewhere.
    """

    opened = Signal(str)
    peeked = Signal()
    dropped = Signal()
    looked_at = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.inside = InboxModel(self)
        self.setModel(self.inside)
        self.setItemDelegate(TwoLines(self))
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
        head.setSectionResizeMode(FROM, QHeaderView.ResizeMode.Stretch)
        self.setProperty("twoDimensional", True)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentChanged.connect(self.looked_at)
        theme.current().changed.connect(self.measure)

    def current(self) -> InboxLine | None:
        """Return the package the cursor stands on."""
        index = self.currentIndex()
        return self.inside.lines[index.row()] if index.isValid() else None

    def stand_on(self, parcel_id: str) -> None:
        """Put the cursor on this package, else on the first."""
        ids = [each.id for each in self.inside.lines]
        if ids:
            self.selectRow(ids.index(parcel_id) if parcel_id in ids else 0)

    def measure(self) -> None:
        """Take the widths and heights of the text size in force; narrow tables leave columns out."""
        px = theme.current().px
        self.verticalHeader().setDefaultSectionSize(px(60))
        self.horizontalHeader().setMinimumHeight(px(36))
        room, gone = self.viewport().width(), set()
        for column in _FIRST_TO_GO:
            if sum(px(wide) for each, wide in _LEAST.items() if each not in gone) > room:
                gone.add(column)
        for column, wide in _LEAST.items():
            self.setColumnHidden(column, column in gone)
            self.setColumnWidth(column, px(wide))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        elif key == Qt.Key.Key_Space:
            self.peeked.emit()
        elif key == Qt.Key.Key_Delete:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)
            refresh_ring(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.measure()

    def focus_rect(self) -> QRect:
        """Return the row the keyboard stands on."""
        rect = self.visualRect(self.currentIndex())
        if not rect.isValid():
            return self.rect()
        row = QRect(0, rect.top(), self.viewport().width(), rect.height())
        return row.translated(0, self.horizontalHeader().height()).adjusted(3, 3, -3, -3)

    def _sort(self, column: int) -> None:
        model, here = self.inside, self.current()
        again = column == model.sorted_by and model.ascending
        model.sort(column, Qt.SortOrder.DescendingOrder if again else Qt.SortOrder.AscendingOrder)
        self.stand_on(here.id if here else "")

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.inside.lines[index.row()].id)


def _cell(line: InboxLine, column: int) -> tuple[str, str]:
    told, came = line.parcel, line.at.astimezone()
    version = translate("Inbox", "Version {0}").format(told.version) if told.version else ""
    cells: dict[int, Callable[[], tuple[str, str]]] = {
        FROM: lambda: (sender(line), told.unit),
        WHAT: lambda: (came_words(told), version),
        RECEIVED: lambda: (shown(came.date()), clock(came.hour, came.minute)),
        DUE: lambda: (shown(told.due), ""),
        SEAL: lambda: (seal_word(line), ""),
        REMARKS: lambda: (str(told.remarks) if told.version else "", ""),
        READ: lambda: (read_word(line), ""),
    }
    return cells[column]()
