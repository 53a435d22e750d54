"""Searching everywhere: what is typed is found in every agreement, with the words around it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ledarapp.domain.search import Hit, bare
from ledarapp.operations.searching import Reading
from ledarapp.ui import theme
from ledarapp.ui.announce import announce
from ledarapp.ui.language import LanguageManager, translate
from ledarapp.ui.parts.places import place_name
from ledarapp.ui.progress import step_name
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.editors import LineEdit
from ledarapp.ui.widgets.page import COLUMN
from ledarapp.ui.widgets.text import Heading, Label

_AROUND: Final = 64
_MOST: Final = 200
_HIT: Final = Qt.ItemDataRole.UserRole


class Everywhere(QWidget):
    """``chosen`` brings the agreement's id and the hit; ``left``: the overview is wanted."""

    chosen = Signal(str, object)
    left = Signal()

    def __init__(self, readings: tuple[Reading, ...], language: LanguageManager) -> None:
        super().__init__()
        self._readings, self._language = readings, language
        self.setObjectName("page")
        self.line = LineEdit(placeholder=_placeholder, own_undo=True)
        self.told = Label("", "dense", tone="muted")
        self.list = QListWidget()
        self.list.setObjectName("found")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 24, 40, 24)
        column.setSpacing(12)
        back = Button(
            lambda: translate("Everywhere", "Overview"), "quiet", icon="arrow-left", clicked=self.left.emit
        )
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Heading(lambda: translate("Everywhere", "Find everywhere"), "title"))
        self.line.setMaximumWidth(theme.current().px(COLUMN))
        column.addWidget(self.line)
        column.addWidget(self.told)
        column.addWidget(self.list, 1)
        self.line.textChanged.connect(self._look)
        self.list.itemActivated.connect(self._open)
        self._name()
        self._look()

    def focus_first(self) -> None:
        """Put the focus where the words are typed."""
        self.line.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.line.hasFocus():
            self._open(self.list.currentItem())
        elif event.key() == Qt.Key.Key_Down and self.line.hasFocus():
            self.list.setFocus()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self._look()

    def _name(self) -> None:
        self.line.setAccessibleName(_placeholder())
        self.list.setAccessibleName(translate("Everywhere", "What was found"))

    def _look(self) -> None:
        self.list.clear()
        words, count = self.line.text(), 0
        for reading in self._readings:
            hits = reading.find(words)
            if hits:
                self._add_head(reading.name)
            for hit in hits[: max(_MOST - count, 0)]:
                self._add(reading, hit)
            count += len(hits)
        first = next((row for row in range(self.list.count()) if self.list.item(row).data(_HIT)), None)
        if first is not None:
            self.list.setCurrentRow(first)
        self.told.say(lambda: _told(words, count))
        announce(self, _told(words, count))

    def _add_head(self, name: str) -> None:
        head = QListWidgetItem(name)
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        head.setFont(theme.current().font(15, strong=True))
        self.list.addItem(head)

    def _add(self, reading: Reading, hit: Hit) -> None:
        line = QListWidgetItem(f"{_where(reading, hit)}\n{around(hit.text, self.line.text())}")
        line.setData(_HIT, (reading.agreement.id, hit))
        self.list.addItem(line)

    def _open(self, item: QListWidgetItem | None) -> None:
        held = item.data(_HIT) if item is not None else None
        if held:
            self.chosen.emit(*held)


def around(text: str, words: str) -> str:
    """Return the first place where the words stand, with what stands around them, in one line."""
    at = max(bare(text).find(bare(words).strip()), 0)
    start, end = max(at - _AROUND, 0), at + len(words) + _AROUND
    # Whole words at both ends, where there are any.
    start = text.find(" ", start, at) + 1 or start if start else 0
    last = text.rfind(" ", at + len(words), end) if end < len(text) else -1
    end = last if last > 0 else end
    shown = " ".join(text[start:end].split())
    return f"{'… ' if start else ''}{shown}{' …' if end < len(text) else ''}"


def _where(reading: Reading, hit: Hit) -> str:
    if hit.path[0] in {"follow_up", "timeline"}:
        return step_name(hit.screen)
    return place_name(hit.path, reading.agreement, reading.template)


def _told(words: str, count: int) -> str:
    if not words.strip():
        return translate("Everywhere", "In every agreement: parties, goals, notes, files and evaluations")
    return translate("Everywhere", "%n place(s)", None, count) if count else translate("Find", "Not found")


def _placeholder() -> str:
    return translate("Everywhere", "Words or parts of words")
