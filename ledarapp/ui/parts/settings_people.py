"""People I know: one's own card and words, and those who were compared, with what is known of them."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.contact import Contact
from ledarapp.domain.errors import LedarappError
from ledarapp.operations import contacts
from ledarapp.operations.identity import Identity
from ledarapp.ui.hosting import WindowHost
from ledarapp.ui.language import translate
from ledarapp.ui.parts import output
from ledarapp.ui.parts.identity import load_identity
from ledarapp.ui.parts.sign_key import SignKey
from ledarapp.ui.parts.words_label import WordsLabel
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import Card
from ledarapp.ui.widgets.emptying import clear_out
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.remark_stack import RemarkStack
from ledarapp.ui.widgets.text import Heading, Label

_UNFIT = re.compile(r"\W+")


class People(QWidget):
    """``save`` writes one's card, each known person's row can be forgotten, and that can be undone."""

    def __init__(self, host: WindowHost) -> None:
        super().__init__()
        self._host = host
        self._own: Identity | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._about = Label(self._own_words, "dense", tone="muted")
        self.words = WordsLabel()
        self._key = SignKey(self.save)
        self.write = Button(
            lambda: translate("Settings", "Save my contact card…"), icon="id-card", clicked=self.save
        )
        self._notes = RemarkStack(self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        for widget in (self._about, self.words, self._key, self.write, self._notes):
            column.addWidget(widget)
        column.addLayout(self._rows)
        self.refresh()

    def refresh(self) -> None:
        """Read the own certificate and the known people anew."""
        load_identity(self._host, self._take, owner=self)
        self._show_people()

    def save(self) -> None:
        """Sign one's card and ask where to put it."""
        workplace = self._host.workplace
        try:
            job = contacts.prepare(workplace.desk, workplace.settings.unit, pin=self._key.take().pin)
        except LedarappError as error:
            self._host.show_error(error)
            return
        name = _UNFIT.sub("-", self._own.name if self._own is not None else "").strip("-")
        kind = translate("Settings", "contact card").replace(" ", "-")
        file = f"{name}-{kind}.asice"
        self._host.tasks.run(
            lambda: contacts.perform(job),
            lambda data: output.save_as(self, self._host, data, file),
            self._host.show_error,
            owner=self,
        )

    def _take(self, held: Identity | None) -> None:
        self._own = held
        self._key.show_key(held, held.name if held is not None else "")
        self._about.say(self._own_words)
        for widget in (self.words, self.write):
            widget.setVisible(held is not None)
        if held is None:
            return
        try:
            key = contacts.public_key(self._host.workplace.desk)
        except LedarappError as error:
            self._tell(error)
            return
        self.words.show_words(Contact(name=held.name, fingerprint=held.fingerprint, key=key).words)

    def _own_words(self) -> str:
        if self._own is None:
            return translate(
                "Settings", "Your contact card can be made as soon as you have a certificate to sign it with."
            )
        return translate(
            "Settings", "Your words, to read to those who have got your contact card or a package from you:"
        )

    def _show_people(self) -> None:
        clear_out(self._rows)
        known = contacts.everybody(self._host.workplace.desk)
        for each in known:
            self._rows.addWidget(self._row(each))
        if not known:
            empty = lambda: translate(  # noqa: E731  read anew by the label
                "Settings",
                "You have not compared anybody yet. Open a contact card or a package somebody has sent you.",
            )
            self._rows.addWidget(Label(empty, "dense", tone="muted"))

    def _row(self, contact: Contact) -> Card:
        card = Card()
        card.column.setSpacing(6)
        title = ", ".join(each for each in (contact.name, contact.unit) if each)
        card.column.addWidget(Heading(title, "card"))
        card.column.addWidget(Label(lambda: _state(contact), "dense", tone="muted"))
        if contact.key:
            card.column.addWidget(WordsLabel(contact.words))
        forget = Button(
            lambda: translate("Settings", "Forget"), "small", clicked=lambda: self.forget(contact)
        )
        forget.setAccessibleName(translate("Settings", "Forget {0}").format(contact.name))
        card.column.addWidget(forget)
        return card

    def forget(self, contact: Contact) -> None:
        """Know this person no longer; offers to undo that."""
        try:
            contacts.forget(self._host.workplace.desk, contact)
        except LedarappError as error:
            self._tell(error)
            return
        undo = (lambda: translate("Settings", "Undo"), lambda: self._remember(contact))
        told = lambda: translate("Settings", "{0} is no longer known.").format(contact.name)  # noqa: E731
        self._notes.show_notes([Note("done", told, (undo,), lambda: translate("Settings", "Forgotten"))])
        self._show_people()

    def _remember(self, contact: Contact) -> None:
        contacts.believe(self._host.workplace.desk, contact)
        self._notes.show_notes([])
        self._show_people()

    def _tell(self, error: LedarappError) -> None:
        self._notes.show_notes([Note("must", lambda: self._host.workplace.sentence(error))])


def _state(contact: Contact) -> str:
    if contact.key:
        return translate(
            "Settings", "Packages can be encrypted for this person. Certificate and key in words:"
        )
    return translate(
        "Settings", "Certificate compared. A package or contact card brings the key to encrypt with."
    )
