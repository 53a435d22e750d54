"""A file that came from somebody: who made it, what it is worth, what it holds. Looking takes nothing in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.merge import Merge
from ledarapp.domain.verdict import SignatureVerdict, Trust
from ledarapp.operations import contacts, drafting, exchanging, inbox, receiving
from ledarapp.operations.exchanging import Look
from ledarapp.operations.receiving import Received
from ledarapp.ui import theme
from ledarapp.ui.hosting import WindowHost
from ledarapp.ui.language import translate
from ledarapp.ui.parts import output
from ledarapp.ui.parts.conflicts import Conflicts
from ledarapp.ui.parts.parting_card import parting_card
from ledarapp.ui.parts.passphrase_card import PassphraseCard
from ledarapp.ui.parts.received_parts import (
    ActionBar,
    Papers,
    contents_card,
    facts,
    problem_notes,
    way_words,
)
from ledarapp.ui.parts.verdicts import Acquaintance, change_note, strangers, verdict_note
from ledarapp.ui.widgets.remark import Note, Remark
from ledarapp.ui.widgets.scroll import scrolled
from ledarapp.ui.widgets.text import Heading, Label

_ASKING = ("exchange.needs_passphrase", "exchange.wrong_passphrase")


class ReceivedPage(QWidget):
    """``taken`` brings the agreement that was taken in, ``left`` that the person wants back."""

    taken = Signal(object)
    left = Signal()

    def __init__(self, host: WindowHost, path: Path, came: bytes | None = None) -> None:
        """``came`` is the file's content where it isn't to be read from ``path``: it lies in the inbox."""
        super().__init__()
        self._host, self._path, self._came = host, path, came
        self._received: Received | None = None
        self._merged: Merge | None = None
        self._error: LedarappError | None = None
        self._passphrase = ""
        self._asking: PassphraseCard | None = None
        self._conflicts: Conflicts | None = None
        self._papers: Papers | None = None
        self._area = scrolled()
        self._bar = ActionBar(self.take_in, self._save, self.left.emit)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._area, 1)
        outer.addWidget(self._bar)
        self.look()

    def look(self, passphrase: str = "") -> None:
        """Read and judge the file beside the interface; a passphrase counts until the page is left."""
        self._passphrase = passphrase or self._passphrase
        people = receiving.circle(self._host.workplace.desk)
        path, came = self._path, self._came
        self._error = None
        phrase = self._passphrase
        self._host.tasks.run(
            lambda: (
                receiving.receive(path, people, phrase)
                if came is None
                else receiving.judged(path, came, people, phrase)
            ),
            self._take,
            self._fail,
            owner=self,
        )
        self._show()

    def take_in(self) -> None:
        """Take the package in; what both have changed must be decided first."""
        look = self._received.look if self._received is not None else None
        if look is None or self._merged is None:
            return
        desk = self._host.workplace.desk
        try:
            choices = self._conflicts.choices if self._conflicts is not None else {}
            agreement = exchanging.take_in(desk, look, exchanging.compare(desk, look, choices))
            opened = drafting.open_agreement(desk, agreement.id)
        except LedarappError as error:
            self._host.show_error(error)
            return
        self.taken.emit(opened)
        self._host.toast(lambda: translate("Received", "The package has been taken in."))

    def focus_first(self) -> None:
        """Put the focus on what can be done."""
        if self._asking is not None:
            self._asking.focus_first()
            return
        self._bar.focus_first()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _take(self, received: Received) -> None:
        self._received, self._error = received, None
        self._merged, self._conflicts = None, None
        if received.look is not None:
            desk = self._host.workplace.desk
            self._host.attempt(lambda: inbox.keep(desk, inbox.arrival(desk, received), read=True))
        if received.look is not None and received.look.sound:
            try:
                self._merged = exchanging.compare(self._host.workplace.desk, received.look)
            except LedarappError as error:
                self._error = error
        self._show()
        self.focus_first()

    def _fail(self, error: Exception) -> None:
        if isinstance(error, LedarappError):
            self._error = error
            self._show()
            self.focus_first()
        else:
            self._host.show_error(error)

    def _save(self) -> None:
        if self._received is not None:
            output.save_as(self, self._host, self._received.came, self._path.name)

    def _compared(self, verdict: SignatureVerdict) -> None:
        desk = self._host.workplace.desk
        look = self._received.look if self._received is not None else None
        contact = exchanging.sender(look) if look is not None else None
        if contact is None or contact.fingerprint != verdict.fingerprint:
            self._host.attempt(lambda: exchanging.get_to_know(desk, verdict))
        else:
            self._host.attempt(lambda: contacts.believe(desk, contact))
        self.look()

    def _show(self) -> None:
        """Make the page anew: it is read once, and changes only when the file is judged again."""
        inside = QWidget()
        inside.setObjectName("page")
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(40, 24, 40, 24)
        body = QWidget()
        body.setMaximumWidth(theme.current().px(776))
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._fill(column)
        outer.addWidget(body)
        outer.addStretch(1)
        self._area.setWidget(inside)
        look = self._received.look if self._received is not None else None
        self._bar.show_state(
            can_take=self._merged is not None,
            ready=self._is_decided(),
            can_save=self._received is not None and look is None,
        )

    def _fill(self, column: QVBoxLayout) -> None:
        received, self._asking = self._received, None
        if received is None:
            column.addWidget(Heading(self._path.name, "title"))
            if self._error is None:
                column.addWidget(Label(lambda: translate("Received", "Looking into the file…"), tone="muted"))
        elif received.look is not None:
            self._fill_package(column, received.look)
        elif received.verdict is not None:
            column.addWidget(Heading(self._path.name, "title"))
            column.addWidget(Remark(verdict_note(self._host, received.verdict)))
            self._acquaint(column, *strangers(*received.verdict.signatures))
            self._papers = Papers(self._host, {None: (received.data, received.verdict)})
            column.addWidget(self._papers)
        if self._error is not None and self._error.code in _ASKING:
            error = self._error
            self._asking = PassphraseCard(
                lambda: self._host.workplace.sentence(error), refused=error.code != _ASKING[0]
            )
            self._asking.given.connect(self.look)
            column.addWidget(self._asking)
        elif self._error is not None:
            error = self._error
            note = Note(
                "must",
                lambda: self._host.workplace.sentence(error),
                lead=lambda: translate("Received", "Can't be taken in"),
            )
            column.addWidget(Remark(note))

    def _fill_package(self, column: QVBoxLayout, look: Look) -> None:
        title, subtitle = facts(look)
        column.addWidget(Heading(title, "title"))
        column.addWidget(Label(subtitle, tone="muted"))
        if self._received is not None and self._received.way is not None:
            column.addWidget(Label(way_words(self._received.way), "note", tone="muted"))
        column.addWidget(Remark(verdict_note(self._host, look.sender)))
        contact = exchanging.sender(look)
        changed = contacts.change(self._host.workplace.desk, contact) if look.sound else ""
        if changed:
            column.addWidget(Remark(change_note(self._host, changed, contact.name)))
        for note in problem_notes(self._host, look):
            column.addWidget(Remark(note))
        inner = [each for verdict in look.editions.values() for each in verdict.signatures]
        # A known certificate with another key is compared anew, as a stranger's is.
        anew = (look.sender,) if changed == contacts.OTHER_KEY else ()
        self._acquaint(column, *anew, *strangers(look.sender, *inner))
        column.addWidget(contents_card(self._host, look, self._merged))
        parted = parting_card(self._host, look) if look.sound else None
        if parted is not None:
            column.addWidget(parted)
        if self._merged is not None and self._merged.conflicts:
            self._fill_conflicts(column, look, self._merged)
        self._papers = Papers(
            self._host, {which: (look.package.pdfs[which], look.editions[which]) for which in look.editions}
        )
        column.addWidget(self._papers)

    def _fill_conflicts(self, column: QVBoxLayout, look: Look, merged: Merge) -> None:
        if self._conflicts is None:
            template = self._host.workplace.desk.library.read(look.package.template_text)
            self._conflicts = Conflicts(merged.conflicts, merged.agreement, template)
            self._conflicts.decided.connect(
                lambda: self._bar.show_state(can_take=True, ready=self._is_decided(), can_save=False)
            )
        column.addWidget(Heading(lambda: translate("Received", "You have both changed this"), "section"))
        column.addWidget(self._conflicts)

    def _is_decided(self) -> bool:
        merged, conflicts = self._merged, self._conflicts
        if merged is None:
            return False
        return not merged.conflicts or (
            conflicts is not None and len(conflicts.choices) == len(merged.conflicts)
        )

    def _acquaint(self, column: QVBoxLayout, *verdicts: SignatureVerdict) -> None:
        look = self._received.look if self._received is not None else None
        contact = exchanging.sender(look) if look is not None else None
        for each in verdicts:
            with_key = contact is not None and contact.key and contact.fingerprint == each.fingerprint
            words = contact.words if contact is not None and with_key else ()
            card = Acquaintance(each, words, anew=each.trust is Trust.KNOWN)
            card.compared.connect(self._compared)
            column.addWidget(card)
