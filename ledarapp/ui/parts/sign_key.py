"""What signing asks for besides the button: the card's PIN, and a word where the names differ."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.names import same_person
from ledarapp.operations.identity import Identity
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.editors import CheckBox
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.remark_stack import RemarkStack
from ledarapp.ui.widgets.secret_edit import SecretEdit


@dataclass(frozen=True, slots=True)
class KeyGiven:
    """``confirmed`` says that the signer has been asked about a certificate in another name."""

    pin: str = field(default="", repr=False)
    confirmed: bool = False


class SignKey(QWidget):
    """Hidden where nothing has to be asked; Enter in the PIN signs."""

    def __init__(self, sign: Callable[[], object]) -> None:
        super().__init__()
        self._held: Identity | None = None
        self._name = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._remarks = RemarkStack(self)
        column.addWidget(self._remarks)
        self.confirm = CheckBox(lambda: translate("Sign", "Yes, this certificate is mine"))
        column.addWidget(self.confirm)
        self.pin = SecretEdit(self._pin_words)
        self.pin.line.returnPressed.connect(sign)
        self._pin_field = Field(
            self._pin_words, self.pin, lambda: translate("Sign", "Asked for each time, kept nowhere")
        )
        column.addWidget(self._pin_field)
        self.hide()

    def show_key(self, held: Identity | None, name: str) -> None:
        """Ask what this certificate needs to sign as the party of this name; None asks nothing."""
        if held != self._held or name != self._name:
            self.confirm.setChecked(False)
            self.pin.line.clear()
        self._held, self._name = held, name
        asks_pin = held is not None and held.asks_pin
        differs = held is not None and bool(name.strip()) and not same_person(held.name, name)
        self._pin_field.setVisible(asks_pin)
        self.confirm.setVisible(differs)
        self._remarks.show_notes((Note("advice", self._warning),) if differs else ())
        self.setVisible(asks_pin or differs)

    def take(self) -> KeyGiven:
        """Return what was given and forget the PIN."""
        given = KeyGiven(self.pin.text(), self.confirm.isChecked())
        self.pin.line.clear()
        return given

    def _warning(self) -> str:
        return translate(
            "Sign",
            "The certificate is for {0}, but the agreement says {1}. Nobody signs for another. "
            "Whoever reads the document will see {0}.",
        ).format(self._holder(), self._name)

    def _pin_words(self) -> str:
        return translate("Sign", "The card's PIN")

    def _holder(self) -> str:
        return self._held.name if self._held is not None else ""
