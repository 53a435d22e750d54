"""The history of an agreement: versions kept, packages, signatures; compared and brought back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.changes import brought_back
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.stages import Part
from ledarapp.domain.verdict import PdfVerdict, SignatureVerdict
from ledarapp.operations import history, receiving, scans
from ledarapp.operations.history import Event
from ledarapp.ui.language import translate
from ledarapp.ui.parts import output
from ledarapp.ui.parts.changed import Changed
from ledarapp.ui.parts.event import EventCard, title
from ledarapp.ui.parts.verdicts import verdict_note
from ledarapp.ui.parts.years_plot import Years
from ledarapp.ui.screens.screen import Bottom, Screen
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.empty_state import EmptyState
from ledarapp.ui.widgets.page import Page
from ledarapp.ui.widgets.remark import Remark


class HistoryScreen(Screen):
    """A card for each event, the latest first; what is compared opens in place."""

    def build(self) -> None:
        page = Page(margin=False)
        self.column.addWidget(page)
        self._empty = EmptyState(
            lambda: translate("History", "Nothing has happened yet."),
            lambda: translate(
                "History",
                "Versions you keep under a name (Ctrl+S), packages and signatures will stand here.",
            ),
            icon="history",
        )
        page.column.addWidget(self._empty)
        self.years = Years(self.session, self.host)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        page.column.addLayout(self._list)
        page.column.addWidget(self.years)
        self.cards: list[EventCard] = []
        self._told: tuple[object, ...] = ()

    def show_agreement(self) -> None:
        desk, agreement = self.host.workplace.desk, self.session.agreement
        try:
            events = history.events(desk, agreement)
        except LedarappError as error:
            self.host.show_error(error)
            return
        self.years.show_agreement()
        can_bring = self.session.may_write(Part.CONTENT)
        told = (events, can_bring, self.host.workplace.language.language)
        if told != self._told:
            self._told = told
            self._fill(events, can_bring=can_bring)
        for card in self.cards:
            if card.is_open and card.event_shown.state is not None:
                self._compare(card, card.event_shown.state)

    def subtitle(self) -> str:
        return translate("History", "What was kept, sent, received and signed")

    def head_widgets(self) -> Sequence[QWidget]:
        compare = Button(lambda: translate("History", "Compare two…"), icon="table-2")
        compare.clicked.connect(lambda: self.host.compare(self.session.agreement.id))
        return (compare,)

    def bottom(self) -> Bottom:
        return Bottom(has_next=False)

    def focus_first(self) -> None:
        if self.cards:
            self.cards[0].focusNextChild()

    def _fill(self, events: tuple[Event, ...], *, can_bring: bool) -> None:
        were_open = {_mark(card.event_shown) for card in self.cards if card.is_open}
        for card in self.cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [self._card(each, can_bring=can_bring) for each in events]
        for card in self.cards:
            self._list.addWidget(card)
            state = card.event_shown.state
            if state is not None and _mark(card.event_shown) in were_open:
                self._compare(card, state)
        self._empty.setVisible(not self.cards)

    def _card(self, event: Event, *, can_bring: bool) -> EventCard:
        desk, agreement, state = self.host.workplace.desk, self.session.agreement, event.state
        pdf = history.signed_file(desk, agreement, event.signature) if event.signature is not None else None
        picture = history.scan(desk, agreement, event.signature) if event.signature is not None else None
        card = EventCard(
            event,
            has_scan=picture is not None,
            can_bring=can_bring and state is not None,
            can_check=pdf is not None,
        )
        if state is not None:
            card.compared.connect(partial(self._turn, card, state))
            card.brought_back.connect(partial(self._bring, event, state))
        if picture is not None:
            card.scan_saved.connect(partial(self._save_scan, picture))
        if pdf is not None:
            card.checked.connect(partial(self._check, card, pdf))
        return card

    def _turn(self, card: EventCard, state: Agreement) -> None:
        if card.is_open:
            card.show_below(None)
        else:
            self._compare(card, state)

    def _compare(self, card: EventCard, state: Agreement) -> None:
        card.show_below(
            Changed(
                state,
                self.session.agreement,
                self.session.template,
                lambda: translate("History", "Then"),
                lambda: translate("History", "Now"),
                lambda: translate("History", "Everything reads as it does now."),
            )
        )

    def _bring(self, event: Event, state: Agreement) -> None:
        label = partial(_label, event)
        if self.session.apply(lambda now: brought_back(now, state), label):
            self.host.toast(lambda: translate("History", "What it said then is back."), undo=True)
        else:
            self.host.toast(lambda: translate("History", "Everything reads as it does now."))

    def _check(self, card: EventCard, pdf: bytes) -> None:
        given = card.event_shown.signature
        if given is None:
            return
        people = receiving.circle(self.host.workplace.desk)
        self.host.tasks.run(lambda: history.judge(pdf, given, people), partial(self._tell, card), owner=card)

    def _save_scan(self, picture: bytes) -> None:
        name = output.file_name(self.session.agreement, self.session.template, f".{scans.kind(picture)}")
        output.save_as(self, self.host, picture, name)

    def _tell(self, card: EventCard, verdict: SignatureVerdict | PdfVerdict) -> None:
        if card in self.cards:
            inside = QWidget()
            column = QVBoxLayout(inside)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(Remark(verdict_note(self.host, verdict)))
            card.show_below(inside)


def _mark(event: Event) -> tuple[object, ...]:
    return event.kind, event.at, event.name


def _label(event: Event) -> str:
    return translate("History", "bring back “{0}”").format(title(event))
