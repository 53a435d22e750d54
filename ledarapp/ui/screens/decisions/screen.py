"""Decisions about the agreement itself, and the yearly rounds of a long one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QVBoxLayout

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.deciding import agreed_form, decide, possible
from ledarapp.domain.decision import Decision, DecisionKind, Standing, deciding, standing
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.finding import Finding
from ledarapp.domain.rounds import begin_round
from ledarapp.domain.snapshot import Snapshot
from ledarapp.operations import deciding as verbs
from ledarapp.operations import printing
from ledarapp.operations.desk import Opened
from ledarapp.ui.language import translate
from ledarapp.ui.parts.decided import by_whom, done_words, standing_sentence
from ledarapp.ui.parts.output import Elsewhere, file_name, save_as
from ledarapp.ui.progress import unnamed
from ledarapp.ui.screens.decisions.amendment import Amendment
from ledarapp.ui.screens.decisions.form import DecisionForm
from ledarapp.ui.screens.decisions.rounds import Rounds
from ledarapp.ui.screens.screen import Bottom, Screen
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import Card
from ledarapp.ui.widgets.emptying import clear_out
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.page import Page
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.remark_stack import RemarkStack
from ledarapp.ui.widgets.text import Heading, Label


class DecisionsScreen(Screen):
    """Where the agreement stands; what can be decided now; what was; and the rounds."""

    def build(self) -> None:
        page = Page(margin=False)
        page.column.setSpacing(24)
        self.column.addWidget(page)
        self._elsewhere = Elsewhere()
        self._standing = RemarkStack(self)
        self.rounds = Rounds(self._begin_round, self._read)
        self.form = DecisionForm(self._decide)
        self._taken = QVBoxLayout()
        self._taken.setSpacing(8)
        self._save = Button(
            lambda: translate("Decisions", "Save the decisions as PDF…"),
            icon="download",
            clicked=self._save_record,
        )
        row = Flow()
        row.addWidget(self._save)
        page.column.addWidget(self._standing)
        self._amendment = Amendment()
        page.column.addWidget(self._amendment)
        page.column.addWidget(self.rounds)
        page.column.addWidget(self.form)
        page.column.addLayout(self._taken)
        page.column.addLayout(row)
        self._told: tuple[object, ...] = ()

    def show_agreement(self) -> None:
        session, desk = self.session, self.host.workplace.desk
        agreement, speaks = session.agreement, self.host.workplace.language.language
        self._amendment.show_agreement(agreement, session.template)
        told = (agreement.decisions, agreement.round, agreement.signatures, speaks)
        if told == self._told:
            return
        self._told = told
        try:
            past = verbs.past_rounds(desk, agreement)
            forms = verbs.successors(desk, agreement)
        except LedarappError as error:
            self.host.show_error(error)
            return
        self._standing.show_notes(self._notes())
        self.rounds.setVisible(session.template.yearly_rounds)
        self.rounds.show_rounds(agreement, session.template, past)
        self.form.show_possible(possible(agreement), forms, speaks, desk.now().astimezone().date())
        self._fill()

    def subtitle(self) -> str:
        return translate("Decisions", "Needed or not, on hold, amended, ended early, another form")

    def bottom(self) -> Bottom:
        return Bottom(has_next=False)

    def focus_first(self) -> None:
        kind = self.form.choice()
        if kind is not None and self.form.isVisibleTo(self):
            self.form.kinds[kind].setFocus()

    def focus_finding(self, finding: Finding) -> bool:
        """Choose to propose an amendment, and go to its reason."""
        if finding.field != DecisionKind.AMENDMENT or DecisionKind.AMENDMENT not in possible(
            self.session.agreement
        ):
            return False
        self.form.kinds[DecisionKind.AMENDMENT].setChecked(True)
        self.form.reason.setFocus()
        return True

    def _notes(self) -> list[Note]:
        agreement = self.session.agreement
        at, last = standing(agreement), deciding(agreement)
        if at is not Standing.RUNNING and last is not None:
            lead, _, rest = standing_sentence(at, last.on).partition(": ")
            return [Note("info", f"{rest[0].upper()}{rest[1:]}. {last.reason}", lead=lead)]
        if agreed_form(agreement):
            go_on: tuple[Callable[[], str], Callable[[], object]] = (
                lambda: translate("Decisions", "Begin the agreement on the other form"),
                self._switch,
            )
            words = translate("Decisions", "Both have consented to go on under the other form.")
            return [Note("done", words, (go_on,))]
        return []

    def _decide(self, kind: DecisionKind, on: date, reason: str, refers: str) -> None:
        made = verbs.decision(
            self.host.workplace.desk, self._opened(), kind, on=on, reason=reason, refers=refers
        )
        self._apply(lambda agreement: decide(agreement, made), made)

    def _apply(self, change: Callable[[Agreement], Agreement], made: Decision) -> None:
        try:
            self.session.apply(change, lambda: translate("Decisions", "a decision"))
        except LedarappError as error:
            self.host.show_error(error)
            return
        self.form.clear()
        self.host.toast(lambda: translate("Decisions", "Noted: {0}").format(done_words(made.kind)), undo=True)

    def _begin_round(self, amended: bool) -> None:  # noqa: FBT001 - the button says which
        template = self.session.template
        self.session.apply(
            lambda agreement: begin_round(agreement, template, amended=amended),
            lambda: translate("Decisions", "a new round"),
        )
        self.host.toast(
            lambda: translate("Decisions", "Round {0} has begun.").format(self.session.agreement.round),
            undo=True,
        )

    def _switch(self) -> None:
        try:
            verbs.switch(self.host.workplace.desk, self._opened())
            now = self.host.workplace.desk.store.load(self.session.agreement.id)
        except LedarappError as error:
            self.host.show_error(error)
            return
        self.session.replace(now)
        self.host.toast(
            lambda: translate("Decisions", "The new agreement stands in the overview, ready to be written.")
        )

    def _read(self, kept: Snapshot) -> None:
        name = file_name(self.session.agreement, self.session.template, ".pdf", kept.edition)
        self._elsewhere.open(self.host, kept.pdf, name)

    def _save_record(self) -> None:
        opened = self._opened()
        data = printing.decisions(opened, self.host.workplace.desk.resources)
        name = file_name(opened.agreement, opened.template, "-decisions.pdf")
        save_as(self, self.host, data, name)

    def _opened(self) -> Opened:
        session = self.session
        return Opened(agreement=session.agreement, template=session.template, side=session.side)

    def _fill(self) -> None:
        clear_out(self._taken)
        decisions = self.session.agreement.decisions
        if decisions:
            self._taken.addWidget(Heading(lambda: translate("Decisions", "Decided so far"), "section"))
        for each in reversed(decisions):
            self._taken.addWidget(_card(each))
        self._save.setVisible(bool(decisions))


def _card(decision: Decision) -> Card:
    card = Card(padding=16)
    card.column.setSpacing(4)
    card.column.addWidget(Heading(lambda: done_words(decision.kind), "card"))
    card.column.addWidget(Label(decision.reason, "dense"))
    card.column.addWidget(Label(lambda: by_whom(decision, unnamed(decision.role)), "note", tone="muted"))
    return card
