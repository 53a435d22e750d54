"""A small table to be read: as high as its rows, so that the page scrolls and the table doesn't."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem, QWidget

from ledarapp.ui import theme


class ReadTable(QTableWidget):
    """Nothing in it is written; Tab passes it by whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 0, parent)
        self.setObjectName("readTable")
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)

    def show_rows(self, heads: Sequence[str], rows: Sequence[Sequence[str]], *, high: int = 40) -> None:
        """Bring the table into line; a row is ``high`` at 100 % text."""
        self.setColumnCount(len(heads))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels(list(heads))
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                self.setItem(row, column, QTableWidgetItem(text))
            self.setRowHeight(row, theme.current().px(high))
        self.fit()

    def fit(self, extra: int = 0) -> None:
        """Be as high as the rows, and ``extra``."""
        high = sum(self.rowHeight(row) for row in range(self.rowCount()))
        self.setFixedHeight(high + self.horizontalHeader().sizeHint().height() + 4 + extra)
