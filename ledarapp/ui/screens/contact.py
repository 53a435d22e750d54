"""A contact card that has come: whose it says to be, and the words to compare before it is believed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal

from ledarapp.domain.errors import LedarappError
from ledarapp.operations import contacts
from ledarapp.operations.contacts import CardLook
from ledarapp.ui.hosting import WindowHost
from ledarapp.ui.language import translate
from ledarapp.ui.parts.verdicts import change_note, verdict_note
from ledarapp.ui.parts.words_label import WordsLabel
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import Card
from ledarapp.ui.widgets.remark import Note, Remark
from ledarapp.ui.widgets.sheet import Sheet
from ledarapp.ui.widgets.text import Heading, Label


class ContactPage(Sheet):
    """``left`` says that the person wants back, having believed the card or not. Looking believes nothing."""

    taken = Signal(object)
    left = Signal()

    def __init__(self, host: WindowHost, path: Path) -> None:
        super().__init__(
            lambda: translate("Contact", "Contact card"),
            lambda: translate("Contact", "File: {0}").format(path.name),
        )
        self._host = host
        self._look: CardLook | None = None
        self._back = Button(lambda: translate("Contact", "Not now"), clicked=self.left.emit)
        self.match = Button(
            lambda: translate("Contact", "They match"), "primary", icon="user-check", clicked=self.believe
        )
        self.bar.addWidget(self._back)
        self.bar.addWidget(self.match)
        self.match.hide()
        try:
            self._look = contacts.look(host.workplace.desk, path)
        except LedarappError as error:
            self._refuse(error)
        else:
            self._fill(self._look)

    def believe(self) -> None:
        """Go by this card from now on."""
        if self._look is None:
            return
        contact = self._look.contact
        try:
            contacts.believe(self._host.workplace.desk, contact)
        except LedarappError as error:
            self._host.show_error(error)
            return
        self.left.emit()
        self._host.toast(
            lambda: translate("Contact", "Packages can be encrypted for {0} from now on.").format(
                contact.name
            )
        )

    def focus_first(self) -> None:
        """Put the focus on the way back: the words are compared before anything is pressed."""
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, error: LedarappError) -> None:
        lead = lambda: translate("Contact", "Can't be taken in")  # noqa: E731  read anew by the remark
        self.column.addWidget(Remark(Note("must", lambda: self._host.workplace.sentence(error), lead=lead)))

    def _fill(self, look: CardLook) -> None:
        contact, host = look.contact, self._host
        name = contact.name or "–"
        self.column.addWidget(Heading(lambda: translate("Contact", "From {0}").format(name), "section"))
        if contact.unit:
            self.column.addWidget(Label(contact.unit, "body", tone="muted"))
        self.column.addWidget(Remark(verdict_note(host, look.sender)))
        if look.problem:
            self._refuse(LedarappError(look.problem))
            return
        if look.change:
            self.column.addWidget(Remark(change_note(host, look.change, name)))
        self.column.addWidget(_words(look, name))
        self.match.setVisible(not look.known)


def _words(look: CardLook, name: str) -> Card:
    card = Card()
    card.column.setSpacing(8)
    if look.known:
        head = lambda: translate("Contact", "You have compared these words already")  # noqa: E731
        about = lambda: translate("Contact", "Nothing needs to be done.")  # noqa: E731
    else:
        head = lambda: translate("Contact", "Compare these words by phone")  # noqa: E731
        about = lambda: translate(  # noqa: E731
            "Contact",
            "Anybody can put a name on a card. Call {0} on a number you already have, and let {0} read the "
            "words from Settings, People I know. You do this once.",
        ).format(name)
    card.column.addWidget(Heading(head, "card"))
    card.column.addWidget(WordsLabel(look.contact.words))
    card.column.addWidget(Label(about, "dense"))
    return card
