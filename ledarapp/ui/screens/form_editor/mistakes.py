"""Every mistake of a form in one list, each with its place; choosing one goes there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ledarapp.domain.errors import LedarappError
from ledarapp.ui import icons, theme
from ledarapp.ui.announce import announce
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.text import Heading

_MOST = 150
"""How high the list grows at 100 %; then it scrolls."""


class MistakeList(QWidget):
    """``chosen`` brings the mistake the person wants to go to. Hidden while there is none."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.mistakes: tuple[LedarappError, ...] = ()
        self.title = Heading(self._count, "dense", tone="must")
        self.list = _List()
        self.list.picked.connect(lambda at: self.chosen.emit(self.mistakes[at]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.list)
        self.hide()

    def show_mistakes(
        self, mistakes: Sequence[LedarappError], words: Callable[[LedarappError], tuple[str, str]]
    ) -> None:
        """Show these; ``words`` gives the place of one and its sentence."""
        grown = len(mistakes) > len(self.mistakes)
        self.mistakes = tuple(mistakes)
        self.list.show_lines([words(each) for each in mistakes])
        self.title.say(self._count)
        self.setVisible(bool(mistakes))
        if grown:
            announce(self, self._count())

    def _count(self) -> str:
        count = len(self.mistakes)
        return translate("FormEditor", "%n mistake(s) to mend before the form can be saved", None, count)


class _List(QListWidget):
    """Two lines a mistake; Enter and a click choose one."""

    picked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(translate("FormEditor", "Mistakes"))
        self.itemClicked.connect(lambda item: self.picked.emit(self.row(item)))

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show these places and sentences; the cursor keeps its row."""
        here = self.currentRow()
        self.clear()
        for place, sentence in lines:
            item = QListWidgetItem(icons.icon("octagon-alert", "error"), f"{place}\n{sentence}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{place}. {sentence}")
            self.addItem(item)
        self.setCurrentRow(min(max(here, 0), len(lines) - 1))
        self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentRow() >= 0:
            self.picked.emit(self.currentRow())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._measure()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(translate("FormEditor", "Mistakes"))
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def _measure(self) -> None:
        self.doItemsLayout()
        height = sum(self.sizeHintForRow(at) for at in range(self.count())) + 2 * self.frameWidth() + 4
        self.setFixedHeight(min(height, theme.current().px(_MOST)))
