"""The parts of a form as a list: to go to one, to add one like it, to move it and to take it out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from ledarapp.operations import forming
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.flow import Flow

Change: TypeAlias = Callable[[str, forming.Part], str]


HEAD = forming.Part(name="", path="", label="", first=0, end=0, depth=0, listed=False)
"""What stands above the first part: what the form is called."""


class FormParts(QWidget):
    """``went`` brings the line of the part the person goes to; ``act`` changes one."""

    went = Signal(int)

    def __init__(self, act: Callable[[Change, forming.Part], object]) -> None:
        super().__init__()
        self._do = act
        self._parts: tuple[forming.Part, ...] = ()
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 0, 8, 12)
        column.setSpacing(8)
        column.addWidget(Field(lambda: translate("FormEditor", "Parts"), self.list), 1)
        self.add = self._button(_add_words, forming.doubled)
        self.up = self._button(
            lambda: translate("FormEditor", "Up"), lambda text, at: forming.moved(text, at, -1)
        )
        self.down = self._button(
            lambda: translate("FormEditor", "Down"), lambda text, at: forming.moved(text, at, 1)
        )
        self.remove = self._button(lambda: translate("FormEditor", "Remove"), forming.removed)
        row = Flow(gap=8, line_gap=8)
        for button in (self.add, self.up, self.down, self.remove):
            row.addWidget(button)
        column.addLayout(row)

    def show_text(self, text: str) -> None:
        """Show the parts of this text; the cursor keeps its row."""
        self._parts = (HEAD, *forming.parts(text))
        here = self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        for part in self._parts:
            name = part.name.rpartition(".")[2] or translate("FormEditor", "Name and description")
            self.list.addItem("    " * part.depth + (f"{name}: {part.label}" if part.label else name))
        self.list.setCurrentRow(min(max(here, 0), len(self._parts) - 1))
        self.list.blockSignals(False)
        self._offer()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and (head := self.list.item(0)) is not None:
            head.setText(translate("FormEditor", "Name and description"))

    def current(self) -> forming.Part | None:
        """Return the part the cursor stands on."""
        row = self.list.currentRow()
        return self._parts[row] if 0 <= row < len(self._parts) else None

    def _button(self, words: Callable[[], str], change: Change) -> Button:
        return Button(words, "small", clicked=partial(self._act, change))

    def _act(self, change: Change) -> None:
        part = self.current()
        if part is not None and part.listed:
            self._do(change, part)

    def _go(self) -> None:
        part = self.current()
        if part is not None:
            self.went.emit(part.first)
        self._offer()

    def _offer(self) -> None:
        part = self.current()
        for button in (self.add, self.up, self.down, self.remove):
            button.setEnabled(part is not None and part.listed)


def _add_words() -> str:
    return translate("FormEditor", "Add one like it")
