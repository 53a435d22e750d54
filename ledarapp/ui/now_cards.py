"""The «Now» cards: at most three things that want attention, each with one link."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ledarapp.domain.stages import Stage
from ledarapp.domain.summary import Summary
from ledarapp.ui.agreement_table import holder, is_mine, next_deadline
from ledarapp.ui.dates import shown
from ledarapp.ui.language import translate
from ledarapp.ui.progress import other_name
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import Card
from ledarapp.ui.widgets.emptying import clear_out
from ledarapp.ui.widgets.remark import Picture
from ledarapp.ui.widgets.text import Label

MOST = 3
SOON_DAYS = 14


class News(NamedTuple):
    """One card: how urgent it is, when, the sentence, and the agreement it leads to."""

    days: int
    when: str
    sentence: str
    agreement: str


class NowCards(QWidget):
    """A row of equal cards; hidden when there is nothing to tell.

    Flat, for a narrow window or large text, it is the most urgent one alone, in one line: the list below it
    must keep its room.
    """

    def __init__(self, go: Callable[[str], object]) -> None:
        super().__init__()
        self._go = go
        self._flat = False
        self._news: tuple[News, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)

    def show_summaries(self, summaries: list[Summary], today: date) -> None:
        """Show what wants attention among these agreements."""
        self._news = news(summaries, today)
        self._lay()

    def set_flat(self, *, flat: bool) -> None:
        """Show one line instead of the row, or the row again."""
        if flat != self._flat:
            self._flat = flat
            self._lay()

    def _lay(self) -> None:
        clear_out(self._row)
        for each in self._news[:1] if self._flat else self._news:
            self._row.addWidget(self._line(each) if self._flat else self._card(each), 1)
        self.setVisible(bool(self._news))

    def _card(self, told: News) -> Card:
        card = Card(padding=16)
        card.column.setSpacing(4)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(_picture(told))
        top.addWidget(_when_label(told), 1)
        card.column.addLayout(top)
        card.column.addWidget(Label(told.sentence, "dense", strong=True))
        card.column.addWidget(self._link(told))
        return card

    def _line(self, told: News) -> Card:
        card = Card(padding=8)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(_picture(told))
        line.addWidget(_when_label(told))
        line.addWidget(Label(told.sentence, "dense", strong=True), 1)
        line.addWidget(self._link(told))
        card.column.addLayout(line)
        return card

    def _link(self, told: News) -> Button:
        link = Button(lambda: translate("Overview", "Open"), "link", clicked=lambda: self._go(told.agreement))
        link.setAccessibleDescription(told.sentence)
        return link


def _picture(told: News) -> Picture:
    return Picture("calendar-check" if told.days else "inbox", _token(told), 16)


def _when_label(told: News) -> Label:
    tone = "advice" if _token(told) == "warning" else "info"
    return Label(told.when, "caption", tone=tone, strong=True)


def _token(told: News) -> str:
    return "warning" if told.days <= SOON_DAYS else "info"


def news(summaries: list[Summary], today: date) -> tuple[News, ...]:
    """Return the most urgent things first, at most three: what waits for this user, with its next date."""
    found = []
    for summary in summaries:
        if summary.example or not is_mine(summary):
            continue
        deadline = next_deadline(summary, today)
        days = (deadline - today).days if deadline else SOON_DAYS + 1
        if summary.stage is Stage.DRAFT and days > SOON_DAYS:
            continue
        found.append(News(days, _when(deadline, days), _sentence(summary), summary.id))
    return tuple(sorted(found, key=lambda each: each.days)[:MOST])


def _when(deadline: date | None, days: int) -> str:
    if deadline is None:
        return translate("Overview", "Now")
    if days <= SOON_DAYS:
        return translate("Overview", "In %n day(s)", None, days)
    return shown(deadline, words=True)


def _sentence(summary: Summary) -> str:
    sentences = {
        Stage.DRAFT: lambda: translate("Overview", "Make the draft ready for {0}"),
        Stage.PROPOSED: lambda: translate("Overview", "Read and sign the agreement with {0}"),
        Stage.IN_FORCE: lambda: translate("Overview", "Write the self-evaluation for {0}"),
        Stage.SELF_EVALUATED: lambda: translate("Overview", "Write the assessment of {0}"),
        Stage.ASSESSED: lambda: translate("Overview", "Read the assessment from {0} and sign"),
    }
    other = other_name(summary) if summary.stage is not Stage.SELF_EVALUATED else holder(summary)
    return sentences[summary.stage]().format(other)
