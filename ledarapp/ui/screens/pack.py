"""A pack of common requirements that has come: who issued it, when, what it says, and whether it holds."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.pack import Pack
from ledarapp.domain.verdict import SignatureVerdict
from ledarapp.operations import exchanging, packs
from ledarapp.operations.packs import PackLook
from ledarapp.ui.dates import shown
from ledarapp.ui.hosting import WindowHost
from ledarapp.ui.language import translate
from ledarapp.ui.parts.pack_words import scope_word
from ledarapp.ui.parts.verdicts import Acquaintance, strangers, verdict_note
from ledarapp.ui.parts.word_difference import WordDifference, whole
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import Card
from ledarapp.ui.widgets.facts import Facts
from ledarapp.ui.widgets.remark import Note, Remark
from ledarapp.ui.widgets.sheet import Sheet
from ledarapp.ui.widgets.text import Heading, Label


class PackPage(Sheet):
    """``left`` says that the person wants back, having taken it in or not. Looking takes nothing in."""

    taken = Signal(object)
    left = Signal()

    def __init__(self, host: WindowHost, path: Path) -> None:
        super().__init__(
            lambda: translate("Common", "Common requirements"),
            lambda: translate("Common", "File: {0}").format(path.name),
        )
        self._host, self._path = host, path
        self._look: PackLook | None = None
        self._cancel = Button(lambda: translate("Common", "Cancel"), clicked=self.left.emit)
        self._take = Button(lambda: translate("Common", "Take in"), "primary", clicked=self.take_in)
        self.bar.addWidget(self._cancel)
        self.bar.addWidget(self._take)
        try:
            self._look = packs.look_file(host.workplace.desk, path)
        except LedarappError as error:
            self._refuse(error)
        else:
            self._fill(self._look)

    def take_in(self) -> None:
        """Keep the pack; no agreement changes by that."""
        if self._look is None:
            return
        try:
            pack = packs.take_in(self._host.workplace.desk, self._look)
        except LedarappError as error:
            self._host.show_error(error)
            return
        self._host.workplace.packs = None
        self.left.emit()
        self._host.toast(
            lambda: translate("Common", "{0} is taken in. Find it under Goals, Common requirements.").format(
                pack.title
            )
        )

    def focus_first(self) -> None:
        """Put the focus on what can be done."""
        (self._cancel if self._take.isHidden() else self._take).setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, error: LedarappError) -> None:
        self._take.hide()
        lead = lambda: translate("Common", "Can't be taken in")  # noqa: E731  read anew by the remark
        self.column.addWidget(Remark(Note("must", lambda: self._host.workplace.sentence(error), lead=lead)))

    def _fill(self, look: PackLook) -> None:
        pack = look.pack
        self.column.addWidget(Heading(pack.title, "section"))
        self.column.addWidget(Remark(verdict_note(self._host, look.sender)))
        if look.problem:
            self._refuse(LedarappError(look.problem, title=pack.title, issuer=pack.issuer))
        facts = Facts()
        facts.show_facts(_facts(pack))
        self.column.addWidget(facts)
        for each in strangers(look.sender):
            meeting = Acquaintance(each)
            meeting.compared.connect(self._known)
            self.column.addWidget(meeting)
        if look.held is not None and look.held.version < pack.version:
            self.column.addWidget(Label(_newer(look.held), "dense", tone="muted"))
        self.column.addWidget(self._goals(pack, look.held))

    def _goals(self, pack: Pack, held: Pack | None) -> Card:
        """Show every requirement; beside the version here, what differs word by word."""
        before = {item.id: item for item in held.goals} if held else {}
        card = Card()
        for item in pack.goals:
            old = before.get(item.id)
            said = whole(item.title, item.text)
            if old is not None and (old.title, old.text) != (item.title, item.text):
                card.column.addWidget(WordDifference(whole(old.title, old.text), said))
            else:
                card.column.addWidget(Label(said, "dense", strong=not held or old is None))
            if item.indicators:
                card.column.addWidget(Label("; ".join(item.indicators), "note", tone="muted"))
        return card

    def _known(self, verdict: SignatureVerdict) -> None:
        exchanging.get_to_know(self._host.workplace.desk, verdict)
        sender = self.sender()
        if isinstance(sender, Acquaintance):
            sender.hide()
        self._host.toast(lambda: translate("Common", "{0} is known from now on").format(verdict.signer))


def _facts(pack: Pack) -> list[tuple[str, str | None]]:
    decided = ", ".join(
        part
        for part in (pack.decided_in, shown(pack.decided_on, words=True) if pack.decided_on else "")
        if part
    )
    pairs = [
        (translate("Common", "Issued by"), pack.issuer),
        (
            translate("Common", "When"),
            translate("Common", "{0}, version {1}").format(shown(pack.issued, words=True), pack.version),
        ),
        (translate("Common", "Applies"), scope_word(pack.scope)),
        (translate("Common", "Decided"), decided),
    ]
    return [(name, value) for name, value in pairs if value]


def _newer(held: Pack) -> str:
    return translate(
        "Common",
        "You have version {0} of {1}. Agreements keep its words until you take over the new ones, goal by "
        "goal.",
    ).format(held.version, shown(held.issued, words=True))
