"""Who can read a package: anybody who gets the file, the other party alone, or who has the passphrase."""

from __future__ import annotations

from collections.abc import Callable

from ledarapp.domain.contact import Contact
from ledarapp.operations.exchanging import LEAST_PASSPHRASE, Protection
from ledarapp.ui.language import translate
from ledarapp.ui.parts.radio_row import RadioRow
from ledarapp.ui.widgets.card import Card
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.secret_edit import SecretEdit
from ledarapp.ui.widgets.text import Label, Text

_NONE, _PERSON, _PASSPHRASE = "none", "person", "passphrase"


class Protect(Card):
    """The other party's key is used unless the person chooses otherwise; Enter in the passphrase goes on."""

    def __init__(self, go_on: Callable[[], object]) -> None:
        super().__init__()
        self._contact: Contact | None = None
        self._name = ""
        self._is_picked = False
        self.choice = RadioRow(
            lambda: translate("Protect", "Encrypt the package"),
            {
                _PERSON: lambda: translate("Protect", "for {0} alone").format(self._name),
                _PASSPHRASE: lambda: translate("Protect", "with a passphrase"),
                _NONE: lambda: translate("Protect", "without encryption"),
            },
            _NONE,
        )
        self.choice.picked.connect(self._pick)
        self.secret = SecretEdit(_secret_name)
        self.secret.line.returnPressed.connect(go_on)
        self._field = Field(
            _secret_name,
            self.secret,
            lambda: translate(
                "Protect", "At least %n character(s), such as four words", None, LEAST_PASSPHRASE
            ),
        )
        self._field.label.setBuddy(self.secret.line)
        self._about = Label("", "note", tone="muted")
        for widget in (self.choice, self._field, self._about):
            self.column.addWidget(widget)
        self._show()

    def show_counterpart(self, contact: Contact | None, name: str) -> None:
        """Offer this person's key, or say how it would become known."""
        self._contact, self._name = contact, name
        self.choice.show_option(_PERSON, visible=contact is not None)
        if not self._is_picked or (contact is None and self.choice.choice() == _PERSON):
            self.choice.show_choice(_PERSON if contact is not None else _NONE)
        self._show()

    def take(self) -> Protection:
        """Return what was chosen."""
        self._field.show_notes([])
        if self.choice.choice() == _PERSON and self._contact is not None:
            return Protection(keys=(self._contact.key,))
        # An empty passphrase would mean none: a space is refused as too short.
        return Protection(passphrase=self.secret.text() or " " if self._asks() else "")

    def forget(self) -> None:
        """Forget the passphrase."""
        self.secret.line.clear()

    def refuse(self, sentence: Text) -> None:
        """Say at the field what is wrong with the passphrase."""
        self._field.show_notes([Note("must", sentence)])
        self.secret.line.setFocus()

    def _pick(self) -> None:
        self._is_picked = True
        self._show()
        if self._asks():
            self.secret.line.setFocus()

    def _asks(self) -> bool:
        return self.choice.choice() == _PASSPHRASE

    def _show(self) -> None:
        self._field.setVisible(self._asks())
        self._about.say(self._words)

    def _words(self) -> str:
        chosen = self.choice.choice()
        if chosen == _PERSON:
            return translate("Protect", "Only {0} and you can open the file.").format(self._name)
        if chosen == _PASSPHRASE:
            return translate(
                "Protect", "Tell {0} the passphrase by phone, not by the way you send the file."
            ).format(self._name)
        told = translate("Protect", "Anybody who gets hold of the file can read it.")
        if self._contact is not None:
            return told
        more = translate(
            "Protect", "To encrypt for {0} alone, exchange contact cards first: Settings, People I know."
        ).format(self._name)
        return f"{told} {more}"


def _secret_name() -> str:
    return translate("Protect", "Passphrase for this package")
