"""The certificate one signs with: whose it is, until when, its signs to compare, and another in its place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.agreement import Person
from ledarapp.operations.identity import Identity
from ledarapp.ui.hosting import WindowHost
from ledarapp.ui.language import translate
from ledarapp.ui.parts.identity import IdentityChoice, identity_words, load_identity
from ledarapp.ui.parts.verdicts import grouped
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.text import Label


class Certificate(QWidget):
    """Shows the certificate of this desk and has it changed."""

    def __init__(self, host: WindowHost) -> None:
        super().__init__()
        self._host = host
        self._held: Identity | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._name = Label(lambda: identity_words(self._held)[0], strong=True)
        self._until = Label(lambda: identity_words(self._held)[1], "dense", tone="muted")
        self._about = Label(
            lambda: translate("Settings", "Its signs, for the other party to compare:"), "dense", tone="muted"
        )
        self._signs = Label("", "card")
        self._signs.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.change = Button(
            lambda: translate("Settings", "Use another certificate…"), icon="id-card", clicked=self._ask
        )
        self.choice = IdentityChoice(self._who, host)
        self.choice.chosen.connect(self._chosen)
        self.choice.left.connect(self._back)
        self._warning = Label(
            lambda: translate(
                "Settings",
                "Signatures already given stay as they are. The other party will compare the new certificate "
                "with you once.",
            ),
            "note",
            tone="muted",
        )
        for widget in (self._name, self._until, self._about, self._signs, self.change, self._warning):
            column.addWidget(widget)
        column.addWidget(self.choice)
        self._back()
        load_identity(host, self._take, owner=self)

    def _who(self) -> tuple[Person, str]:
        settings = self._host.workplace.settings
        return Person(name=settings.name, title=settings.title, unit=settings.unit), settings.organisation

    def _take(self, held: Identity | None) -> None:
        self._held = held
        self._name.say(lambda: identity_words(self._held)[0])
        self._until.say(lambda: identity_words(self._held)[1])
        self._signs.say(grouped(held.fingerprint) if held is not None else "")
        self._signs.setAccessibleName(self._signs.text())
        for widget in (self._about, self._signs):
            widget.setVisible(held is not None)

    def _ask(self) -> None:
        self.change.hide()
        for widget in (self.choice, self._warning):
            widget.show()
        self.choice.ask()

    def _chosen(self) -> None:
        self._back()
        self.change.setFocus()
        load_identity(self._host, self._take, owner=self)

    def _back(self) -> None:
        for widget in (self.choice, self._warning):
            widget.hide()
        self.change.show()
