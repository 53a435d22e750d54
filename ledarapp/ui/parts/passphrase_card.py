"""Asks for the passphrase of a file that came encrypted."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal

from ledarapp.ui.language import translate
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import Card
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.secret_edit import SecretEdit
from ledarapp.ui.widgets.text import Text


class PassphraseCard(Card):
    """``given`` brings what was typed."""

    given = Signal(str)

    def __init__(self, sentence: Text, *, refused: bool) -> None:
        """``sentence`` says what is asked for or, with ``refused``, that the last one did not open."""
        super().__init__()
        self.secret = SecretEdit(_name)
        self.secret.line.returnPressed.connect(self._give)
        self._field = Field(_name, self.secret, lambda: translate("Received", "Kept nowhere"))
        self._field.label.setBuddy(self.secret.line)
        self._field.show_notes([Note("must" if refused else "info", sentence)])
        self.column.addWidget(self._field)
        self.column.addWidget(
            Button(lambda: translate("Received", "Open"), "primary", icon="key-round", clicked=self._give)
        )

    def focus_first(self) -> None:
        """Put the focus where the passphrase is typed."""
        self.secret.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self) -> None:
        typed = self.secret.text()
        if typed:
            # The page is made anew by this, and the field goes: not while it still handles the key.
            QTimer.singleShot(0, self, lambda: self.given.emit(typed))


def _name() -> str:
    return translate("Received", "Passphrase of the file")
