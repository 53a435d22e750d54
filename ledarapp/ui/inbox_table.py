"""The table of the inbox: one row a package, sorted as the language sorts, walked and sorted out by keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, ClassVar

from PySide6.QtCore import QCollator, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ledarapp.domain.parcel import InboxLine
from ledarapp.domain.verdict import Code
from ledarapp.operations.inbox import WAITING
from ledarapp.ui.dates import clock, shown
from ledarapp.ui.language import translate
from ledarapp.ui.parts.package_words import came_words
from ledarapp.ui.widgets.row_table import RowModel, RowTable

FROM, WHAT, RECEIVED, DUE, SEAL, REMARKS, READ = range(7)


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


class InboxModel(RowModel[InboxLine]):
    """The packages in view; the sender of what is unread is set in bold."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, sorted_by=RECEIVED, ascending=False)

    def heads(self) -> tuple[str, ...]:
        return (
            translate("Inbox", "From and unit"),
            translate("Inbox", "What"),
            translate("Inbox", "Received"),
            translate("Inbox", "Due"),
            translate("Inbox", "Signature"),
            translate("Inbox", "Remarks"),
            translate("Inbox", "Read"),
        )

    def cell(self, line: InboxLine, column: int) -> tuple[str, str]:
        return _cell(line, column)

    def strong(self, line: InboxLine, column: int) -> bool:
        return column == FROM and not line.is_read

    def order(self, lines: list[InboxLine], column: int, *, ascending: bool) -> None:
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
        lines.sort(key=keys[column], reverse=not ascending)


class InboxTable(RowTable[InboxLine]):
    """``peeked`` asks to tell more of the row, or no longer; ``dropped``: it is to go."""

    peeked = Signal()
    dropped = Signal()
    widths: ClassVar[dict[int, int]] = {
        READ: 80, REMARKS: 110, DUE: 115, SEAL: 190, RECEIVED: 115, WHAT: 250, FROM: 170,
    }  # fmt: skip
    kept: ClassVar[int] = 2

    def model_of(self) -> InboxModel:
        return InboxModel(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.peeked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)


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
