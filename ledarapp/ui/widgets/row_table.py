"""A list as a table: a row for each line, cells of two lines, sorted by a column and walked by keys."""

from __future__ import annotations

from typing import Any, ClassVar, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ledarapp.ui import theme
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.focus_ring import refresh_ring
from ledarapp.ui.widgets.text import tip
from ledarapp.ui.widgets.two_lines import HEIGHT, TwoLines

_Index = QModelIndex | QPersistentModelIndex


class Line(Protocol):
    """What a row stands for."""

    @property
    def id(self) -> str:
        """By which it is found again."""


Held = TypeVar("Held", bound=Line)


class RowModel(QAbstractTableModel, Generic[Held]):
    """The rows in view. A cell's second line stands in ``UserRole``.

    A kind of list says ``heads``, ``cell`` and ``keyed``; it may say which cells are ``strong`` or ``muted``.
    """

    def __init__(self, parent: QWidget, *, sorted_by: int, ascending: bool) -> None:
        super().__init__(parent)
        self.lines: list[Held] = []
        self.sorted_by, self.ascending = sorted_by, ascending

    def heads(self) -> tuple[str, ...]:
        """Return what the columns are called."""
        raise NotImplementedError

    def cell(self, line: Held, column: int) -> tuple[str, str]:
        """Return a cell's two lines; the second may be empty."""
        raise NotImplementedError

    def order(self, lines: list[Held], column: int, *, ascending: bool) -> None:
        """Sort the lines in place by a column."""
        raise NotImplementedError

    def strong(self, line: Held, column: int) -> bool:
        """Tell whether a cell is set in bold."""
        del line, column
        return False

    def muted(self, line: Held, column: int) -> bool:
        """Tell whether a cell stands back."""
        del line, column
        return False

    def show_lines(self, lines: list[Held]) -> None:
        """Show these, in the order chosen."""
        self.beginResetModel()
        self.lines = list(lines)
        self.order(self.lines, self.sorted_by, ascending=self.ascending)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.heads())

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  Qt's own type
        first, second = self.cell(self.lines[index.row()], index.column())
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
        arrow = ("  ↑" if self.ascending else "  ↓") if section == self.sorted_by else ""
        return self.heads()[section] + arrow

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        self.sorted_by, self.ascending = column, order == Qt.SortOrder.AscendingOrder
        self.order(self.lines, self.sorted_by, ascending=self.ascending)
        self.layoutChanged.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.heads()) - 1)


class RowTable(QTableView, Generic[Held]):
    """``opened`` brings the id of the row to open, ``looked_at``: the cursor stands elsewhere.

    ``widths`` holds the least width of each column at 100 %, in the order in which narrow tables leave them
    out, last of all those that always stay; ``kept`` counts these. The first column takes what is left.
    """

    opened = Signal(str)
    looked_at = Signal()
    widths: ClassVar[dict[int, int]] = {}
    kept: ClassVar[int] = 1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inside = self.model_of()
        self._room = self.width()
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
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setProperty("twoDimensional", True)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentChanged.connect(self.looked_at)
        theme.current().changed.connect(self.measure)

    def model_of(self) -> RowModel[Held]:
        """Return the rows of this kind of list."""
        raise NotImplementedError

    def current(self) -> Held | None:
        """Return what the cursor stands on."""
        index = self.currentIndex()
        return self.inside.lines[index.row()] if index.isValid() else None

    def stand_on(self, line_id: str) -> None:
        """Put the cursor on this line, else on the first."""
        ids = [each.id for each in self.inside.lines]
        if ids:
            self.selectRow(ids.index(line_id) if line_id in ids else 0)

    def measure(self) -> None:
        """Take the widths and heights of the text size in force; narrow tables leave columns out."""
        px = theme.current().px
        self.verticalHeader().setDefaultSectionSize(theme.current().row(HEIGHT))
        self.horizontalHeader().setMinimumHeight(px(36))
        room = self._room - sum(px(wide) for wide in self.widths.values())
        may_go = list(self.widths)[: len(self.widths) - self.kept]
        for column, wide in self.widths.items():
            gone = room < 0 and column in may_go
            room += px(wide) if gone else 0
            self.setColumnHidden(column, gone)
            self.setColumnWidth(column, px(wide))
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

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
        head = self.horizontalHeader().height()
        row = QRect(0, rect.top(), self._room, rect.height()).translated(0, head).adjusted(3, 3, -3, -3)
        return row & self.rect().adjusted(0, head, 0, 0)

    def _sort(self, column: int) -> None:
        model, here = self.inside, self.current()
        again = column == model.sorted_by and model.ascending
        model.sort(column, Qt.SortOrder.DescendingOrder if again else Qt.SortOrder.AscendingOrder)
        self.stand_on(here.id if here else "")

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.inside.lines[index.row()].id)
