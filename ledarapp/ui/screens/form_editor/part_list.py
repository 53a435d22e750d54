"""The list of a form's parts; a row shows what is inside it while the cursor stands on it or in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from ledarapp.ui import theme
from ledarapp.ui.screens.form_editor.rows import Row, at_line, holding, parent
from ledarapp.ui.widgets.text import tip

Speaks: TypeAlias = Callable[[], str]
"""Gives the language in force."""


class PartList(QListWidget):
    """``stood`` brings the row the cursor has come to."""

    stood = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Row, ...] = ()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self._stand)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Bring the list into line; the cursor keeps its place."""
        if rows == self.rows:
            return
        here = self.current()
        self.rows = rows
        self.blockSignals(True)
        self.clear()
        for row in rows:
            item = QListWidgetItem("    " * row.depth + row.label)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, row.label)
            item.setToolTip(tip(row.label))
            self.addItem(item)
        self.blockSignals(False)
        self._strengthen()
        self.go_to(here.path if here is not None else "")

    def current(self) -> Row | None:
        """Return the row the cursor stands on."""
        at = self.currentRow()
        return self.rows[at] if 0 <= at < len(self.rows) else None

    def go_to(self, path: str) -> None:
        """Put the cursor on the row of this path, or on the nearest one around it."""
        row = holding(self.rows, path)
        if row is not None:
            self.setCurrentRow(self.rows.index(row))

    def go_to_line(self, line: int) -> None:
        """Put the cursor on the innermost part that holds this line of the text, counted from 0."""
        row = at_line(self.rows, line)
        if row is not None:
            self.go_to(row.path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow to the left leads out of what is unfolded, to the row around it."""
        here = self.current()
        if event.key() == Qt.Key.Key_Left and here is not None and here.depth:
            self.go_to(parent(here.path))
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._strengthen()

    def _strengthen(self) -> None:
        """Headings of lists, and what stands alone, are bold at the size in force."""
        strong = theme.current().font(15, strong=True)
        for at, row in enumerate(getattr(self, "rows", ())):
            if row.depth == 0:
                self.item(at).setFont(strong)

    def _stand(self) -> None:
        here = self.current()
        if here is None:
            return
        unfolded, path = {""}, here.path
        while path:
            unfolded.add(path)
            path = parent(path)
        for at, row in enumerate(self.rows):
            self.item(at).setHidden(row.depth > 0 and parent(row.path) not in unfolded)
        self.doItemsLayout()  # else it would scroll to where the row was before
        self.scrollToItem(self.currentItem())
        self.stood.emit(here)
