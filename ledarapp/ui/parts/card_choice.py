"""A certificate on a smart card: the card's library, the cards that are in, and which certificate to use."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QVBoxLayout, QWidget

from ledarapp.domain.errors import LedarappError
from ledarapp.operations import identity
from ledarapp.operations.identity import OnCard
from ledarapp.ui.announce import announce
from ledarapp.ui.dates import shown
from ledarapp.ui.language import translate
from ledarapp.ui.screens.screen import Host
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.editors import ComboBox, RadioButton
from ledarapp.ui.widgets.emptying import clear_out
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.text import Label


class CardChoice(QWidget):
    """``found``: the cards have been looked at; ``failed`` brings the error why not."""

    found = Signal()
    failed = Signal(object)

    def __init__(self, host: Host) -> None:
        super().__init__()
        self._host = host
        self._cards: tuple[OnCard, ...] = ()
        self._is_asked = self._is_busy = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        about = Label(
            lambda: translate(
                "Identity",
                "Put the card in the reader. The key never leaves the card; its PIN is asked for at each "
                "signature and kept nowhere.",
            ),
            "note",
            tone="muted",
        )
        self._module = ComboBox()
        self._module.currentIndexChanged.connect(self._forget)
        other = Button(
            lambda: translate("Identity", "Choose another library…"), "link", clicked=self._choose_module
        )
        column.addWidget(about)
        column.addWidget(Field(lambda: translate("Identity", "The card's library"), self._module))
        column.addWidget(other)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column.addLayout(self._list)
        self._group = QButtonGroup(self)

    def ask(self) -> None:
        """Suggest the libraries that are installed here."""
        if not self._is_asked:
            self._is_asked = True
            for path in identity.card_modules():
                self._add(path)

    def chosen(self) -> OnCard | None:
        """Return the certificate that is marked; None before the cards were looked at."""
        number = self._group.checkedId()
        return self._cards[number] if 0 <= number < len(self._cards) else None

    def look(self) -> None:
        """Look at the cards that are in, beside the interface."""
        path = str(self._module.currentData() or "")
        if not path:
            self._choose_module()
            return
        if self._is_busy:
            return
        self._is_busy = True
        announce(self, translate("Identity", "Looking for cards…"))
        self._host.tasks.run(partial(identity.look_at_cards, path), self._take, self._fail, owner=self)

    def _take(self, cards: Sequence[OnCard]) -> None:
        self._is_busy = False
        self._forget()
        self._cards = tuple(cards)
        for number, card in enumerate(self._cards):
            button = RadioButton(card.identity.name)
            button.setAccessibleDescription(_words(card))
            self._group.addButton(button, number)
            self._list.addWidget(button)
            self._list.addWidget(Label(partial(_words, card), "note", tone="muted"))
            button.setChecked(number == 0)
        self.found.emit()
        self._group.button(0).setFocus()

    def _fail(self, error: Exception) -> None:
        self._is_busy = False
        if isinstance(error, LedarappError):
            self.failed.emit(error)
        else:
            self._host.show_error(error)

    def _forget(self) -> None:
        self._cards = ()
        for button in self._group.buttons():
            self._group.removeButton(button)
        clear_out(self._list)
        self.found.emit()

    def _add(self, path: str) -> None:
        name = Path(path).name
        self._module.addItem(name, path)
        self._module.setItemData(self._module.count() - 1, path, 3)  # the whole path as a tip

    def _choose_module(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            translate("Identity", "Choose the card's library"),
            "",
            translate("Identity", "Libraries (*.so *.dll *.dylib)"),
        )
        if path:
            if self._module.findData(path) < 0:
                self._add(path)
            self._module.setCurrentIndex(self._module.findData(path))
            self._forget()


def _words(card: OnCard) -> str:
    held = card.identity
    until = shown(held.not_after.date(), words=True)
    return translate("Identity", "{0}, on the card “{1}”, valid until {2}").format(
        held.issuer, held.on_card, until
    )
