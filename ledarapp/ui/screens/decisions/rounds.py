"""The yearly rounds of a long agreement: the one under way, the signed pages of earlier ones, the next."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.rounds import may_begin_round, rounds
from ledarapp.domain.signature import Edition
from ledarapp.domain.snapshot import Snapshot
from ledarapp.domain.template import Template
from ledarapp.operations.deciding import PastRound
from ledarapp.ui.dates import shown
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import Card
from ledarapp.ui.widgets.emptying import clear_out
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.text import Heading, Label


class Rounds(QWidget):
    """``begin`` is called with whether the content is opened too, ``read`` with a signed file."""

    def __init__(self, begin: Callable[[bool], object], read: Callable[[Snapshot], object]) -> None:
        super().__init__()
        self._read = read
        self._number = 1
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Heading(lambda: translate("Decisions", "Yearly rounds"), "section"))
        self._now = Label("", "dense")
        column.addWidget(self._now)
        self.next = Button(self._next_words, icon="arrow-right", trailing=True, clicked=lambda: begin(False))
        self.amend = Button(self._amend_words, clicked=lambda: begin(True))
        row = Flow(gap=8, line_gap=8)
        row.addWidget(self.next)
        row.addWidget(self.amend)
        column.addLayout(row)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column.addLayout(self._list)
        self._told: tuple[PastRound, ...] = ()

    def show_rounds(self, agreement: Agreement, template: Template, past: tuple[PastRound, ...]) -> None:
        """Bring the rounds into line."""
        self._number = agreement.round
        whole = rounds(agreement.period)
        words = translate("Decisions", "Round {0} of {1} is under way.").format(agreement.round, whole or "–")
        may = may_begin_round(agreement, template)
        if may:
            words = translate("Decisions", "Round {0} of {1} is closed: both have signed the assessment.")
            words = words.format(agreement.round, whole or "–")
        self._now.say(words)
        for button in (self.next, self.amend):
            button.setVisible(may)
        self.next.say(self._next_words)
        self.amend.say(self._amend_words)
        if past != self._told:
            self._told = past
            self._fill()

    def _fill(self) -> None:
        clear_out(self._list)
        for each in self._told:
            self._list.addWidget(self._card(each))

    def _card(self, past: PastRound) -> Card:
        card = Card(padding=16)
        card.column.setSpacing(4)
        card.column.addWidget(
            Heading(lambda: translate("Decisions", "Round {0}").format(past.number), "card")
        )
        row = Flow(gap=16)
        for kept in past.files:
            link = Button(partial(_file_words, kept), "link", clicked=partial(self._read, kept))
            link.setAccessibleDescription(translate("Decisions", "Round {0}").format(past.number))
            row.addWidget(link)
        card.column.addLayout(row)
        return card

    def _next_words(self) -> str:
        return translate("Decisions", "Begin round {0}").format(self._number + 1)

    def _amend_words(self) -> str:
        return translate("Decisions", "Begin round {0} with changes in the agreement").format(
            self._number + 1
        )


def _file_words(kept: Snapshot) -> str:
    day = shown(kept.at.astimezone().date(), words=True)
    if kept.edition is Edition.SELF_EVALUATION:
        return translate("Decisions", "Self-evaluation, signed {0}").format(day)
    return translate("Decisions", "Assessment, signed {0}").format(day)
