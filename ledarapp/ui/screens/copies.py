"""The copies there are and what each holds; one of them can take the place of what is here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from ledarapp.ui import theme
from ledarapp.ui.dates import clock, shown
from ledarapp.ui.hosting import WindowHost
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.remark import Note, Remark
from ledarapp.ui.widgets.sheet import Sheet
from ledarapp.ui.widgets.text import Label

if TYPE_CHECKING:
    from ledarapp.operations.opening import BackupContent

_ROWS = 9
_ROW = 31


class Copies(Sheet):
    """``chosen`` brings the path of the copy to bring back, ``left`` that the person wants back."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, host: WindowHost, held: tuple[BackupContent, ...]) -> None:
        super().__init__(
            lambda: translate("Copies", "Bring back a backup"),
            lambda: translate(
                "Copies",
                "The backup takes the place of everything that is here now. What is here now becomes a "
                "backup itself first, so you can go back.",
            ),
        )
        self._host, self._held = host, held
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Copies", "Backups, the newest first"))
        self.list.setUniformItemSizes(True)
        self.list.setSpacing(theme.current().px(3))
        for each in held:
            item = QListWidgetItem(_words(each))
            if not each.good:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)
        self.list.itemActivated.connect(lambda _: self.take())
        self.list.currentRowChanged.connect(lambda _: self._show())
        self.list.setMinimumHeight(theme.current().px(_ROW) * min(max(len(held), 3), _ROWS))
        if held:
            self.column.addWidget(self.list)
        else:
            self.column.addWidget(Remark(Note("info", _none)))
        self.column.addWidget(
            Label(
                lambda: translate(
                    "Copies",
                    "A backup is made when the window closes, before something is taken in, before a new "
                    "version changes anything, and every half hour of work. Each is opened and checked.",
                ),
                "note",
                tone="muted",
            )
        )
        self._back = Button(lambda: translate("Copies", "Cancel"), clicked=self.left.emit)
        self._take = Button(
            lambda: translate("Copies", "Bring this backup back"), "primary", clicked=self.take
        )
        self.bar.addWidget(self._back)
        self.bar.addWidget(self._take)
        good = next((row for row, each in enumerate(held) if each.good), -1)
        self.list.setCurrentRow(good)
        self._show()
        host.workplace.language.changed.connect(self._reword)

    def take(self) -> None:
        """Have the copy under the cursor brought back."""
        row = self.list.currentRow()
        if 0 <= row < len(self._held) and self._held[row].good:
            self.chosen.emit(self._held[row].path)

    def focus_first(self) -> None:
        """Put the focus on the list, or on the way back where it is empty."""
        (self.list if self._held else self._back).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        row = self.list.currentRow()
        self._take.setEnabled(0 <= row < len(self._held) and self._held[row].good)

    def _reword(self) -> None:
        for row, each in enumerate(self._held):
            self.list.item(row).setText(_words(each))


def _none() -> str:
    return translate("Copies", "There is no backup yet. One is made when you close the window.")


def _words(held: BackupContent) -> str:
    at = held.made_at.astimezone()
    when = translate("Copies", "{0} at {1}").format(shown(at.date(), words=True), clock(at.hour, at.minute))
    if not held.good:
        return translate("Copies", "{0} – damaged, can't be used").format(when)
    agreements = translate("Copies", "%n agreement(s)", None, held.agreements)
    signed = translate("Copies", "%n signed document(s)", None, held.signed_files)
    return f"{when} – {agreements}, {signed}"
