"""One event of an agreement's history: a card that says what happened, and opens in place."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ledarapp.domain.signature import Edition, Means, Role, Signature
from ledarapp.operations.history import Event, Kind
from ledarapp.operations.printing import grouped
from ledarapp.ui.dates import clock, shown
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import Card
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.remark import Picture
from ledarapp.ui.widgets.text import Heading, Label, Text

_ICONS = {
    Kind.NAMED: "flag",
    Kind.SENT: "send",
    Kind.RECEIVED: "inbox",
    Kind.BEFORE_COPY: "copy",
    Kind.SIGNED: "signature",
}


class EventCard(Card):
    """The links say what can be done with it; ``show_below`` opens the card."""

    compared = Signal()
    brought_back = Signal()
    checked = Signal()
    scan_saved = Signal()

    def __init__(self, event: Event, *, can_bring: bool, can_check: bool, has_scan: bool = False) -> None:
        super().__init__(padding=16)
        self.event_shown = event
        self._below: QWidget | None = None
        self.column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Picture(_ICONS[event.kind], "muted", 18), 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(Heading(lambda: title(event), "card"))
        lines.addWidget(Label(lambda: _second(event), "note", tone="muted"))
        for line in proof_lines(event):
            lines.addWidget(Label(line, "note", tone="muted"))
        self._lines = lines
        row.addLayout(lines, 1)
        self.column.addLayout(row)
        links = Flow(gap=16)
        self._compare = Button(self._compare_words, "link", clicked=self.compared.emit)
        self._bring = Button(
            lambda: translate("History", "Bring it back"), "link", clicked=self.brought_back.emit
        )
        self._check = Button(
            lambda: translate("History", "Check the signature"), "link", clicked=self.checked.emit
        )
        self._scan = Button(
            lambda: translate("History", "Save the picture of the sheet…"),
            "link",
            clicked=self.scan_saved.emit,
        )
        for button, possible in (
            (self._scan, has_scan),
            (self._compare, event.state is not None),
            (self._bring, can_bring),
            (self._check, can_check),
        ):
            links.addWidget(button)
            button.setVisible(possible)
            button.setAccessibleDescription(title(event))
        if event.state is not None or can_check or has_scan:
            lines.addSpacing(6)
            lines.addLayout(links)

    @property
    def is_open(self) -> bool:
        """Whether something is shown below."""
        return self._below is not None

    def show_below(self, widget: QWidget | None) -> None:
        """Show this under the event, in the place of what was there; None closes the card."""
        if self._below is not None:
            self._lines.removeWidget(self._below)
            self._below.hide()
            self._below.deleteLater()
        self._below = widget
        if widget is not None:
            self._lines.addWidget(widget)
        self._compare.say(self._compare_words)

    def _compare_words(self) -> str:
        if self._below is not None:
            return translate("History", "Close the comparison")
        return translate("History", "Compare with now")


def proof_lines(event: Event) -> tuple[Text, ...]:
    """Return what a signature said, what it was given on, and what it is worth."""
    given = event.signature
    if given is None:
        return ()
    lines: list[Text] = []
    if given.meaning:
        lines.append(lambda: translate("History", "It says: “{0}”").format(given.meaning))
    if given.on_behalf_of:
        lines.append(given.on_behalf_of[:1].upper() + given.on_behalf_of[1:])
    lines.append(partial(_digests, given))
    if given.means is Means.PAPER:
        lines.append(partial(_on_paper, given))
    return tuple(lines)


def _digests(given: Signature) -> str:
    content = grouped(given.content_hash)
    if not given.fingerprint:
        return translate("History", "Content {0}").format(content)
    return translate("History", "Content {0} · certificate {1}").format(content, grouped(given.fingerprint))


def _on_paper(given: Signature) -> str:
    worth = translate("History", "The program can't check a signature by pen: the paper itself is the proof.")
    if not given.scan:
        return worth
    scan = translate("History", "Picture kept: {0}, {1} kB.").format(
        grouped(given.scan), given.scan_size // 1024 + 1
    )
    return f"{worth} {scan}"


def title(event: Event) -> str:
    """Return what happened, in words."""
    if event.signature is not None:
        return translate("History", "{0} signed {1}").format(
            event.signature.name or "–", _edition(event.signature)
        )
    return {
        Kind.NAMED: lambda: event.name or translate("History", "A kept version"),
        Kind.SENT: lambda: translate("History", "Package made"),
        Kind.RECEIVED: lambda: translate("History", "Package taken in"),
        Kind.BEFORE_COPY: lambda: translate("History", "Before a copy was opened"),
    }[event.kind]()


def _second(event: Event) -> str:
    at = event.at.astimezone()
    day = shown(at.date(), words=True)
    when = translate("History", "{0} at {1}").format(day, clock(at.hour, at.minute))
    if event.signature is None:
        return when
    given = event.signature
    if given.means is Means.PAPER:
        when = day  # a sheet of paper bears a day and no hour
    role = {
        Role.LEADER: lambda: translate("History", "as the leader"),
        Role.SUPERIOR: lambda: translate("History", "as the superior"),
    }[given.role]()
    means = {
        Means.ELECTRONIC: lambda: translate("History", "with a certificate"),
        Means.PAPER: lambda: translate("History", "by pen on paper"),
    }[given.means]()
    version = translate("History", "version {0}").format(given.version)
    parts = (when, given.place, role, means, version, given.comment)
    return " · ".join(each for each in parts if each)


def _edition(given: Signature) -> str:
    return {
        Edition.AGREEMENT: lambda: translate("History", "the agreement"),
        Edition.SELF_EVALUATION: lambda: translate("History", "the self-evaluation"),
        Edition.ASSESSMENT: lambda: translate("History", "the assessment"),
    }[given.edition]()
