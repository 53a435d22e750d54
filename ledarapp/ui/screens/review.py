"""Reading what the other has sent, goal by goal: agreed, both evaluations, and the margin to write in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.deciding import decide, possible
from ledarapp.domain.decision import DecisionKind
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.finding import Finding
from ledarapp.domain.goal import Goal
from ledarapp.domain.signature import Role
from ledarapp.domain.stages import Part, Stage, is_amending, stage
from ledarapp.operations import countersigning, deciding, reviewing
from ledarapp.operations.desk import Opened
from ledarapp.ui.language import translate
from ledarapp.ui.parts.columns import Columns
from ledarapp.ui.parts.log_card import read
from ledarapp.ui.parts.margin import Margin
from ledarapp.ui.parts.pager import Pager, brief, ordered, page_name, page_of, page_place
from ledarapp.ui.parts.returned import returned
from ledarapp.ui.parts.side_said import has_said, side_said
from ledarapp.ui.screens.screen import Bottom, Host, Screen
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import Card, rule
from ledarapp.ui.widgets.editors import CheckBox, TextArea
from ledarapp.ui.widgets.emptying import clear_out
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.pause import commit_typing
from ledarapp.ui.widgets.remark_stack import RemarkStack
from ledarapp.ui.widgets.tab_order import follow, stops
from ledarapp.ui.widgets.text import Label


class ReviewScreen(Screen):
    """One goal at a time, then the whole; what is decided about it stands below."""

    def build(self) -> None:
        self._page = 0
        self._seen: set[tuple[str, int, str]] = set()
        self._made: object = None
        self.margin: Margin | None = None
        self._returned = RemarkStack(self)
        self._pager = Pager()
        self._pager.turned.connect(self.turn)
        self._body = QVBoxLayout()
        self.reason = TextArea(least=2, most=8, own_undo=True)
        self.send_back = Button(
            lambda: translate("Review", "Return for changes"), icon="arrow-left", clicked=self.return_it
        )
        self.accept = Button(
            lambda: translate("Review", "Accept the draft"),
            icon="check",
            clicked=lambda: self.host.go("sign"),
        )
        self.ready = Button(
            lambda: translate("Review", "Assessment ready"),
            icon="check",
            clicked=lambda: self.host.go("assessment"),
        )
        self.at_once = CheckBox(
            lambda: translate("Review", "Show the leader's ratings before mine are set, in this agreement")
        )
        self.at_once.clicked.connect(self._turn_ratings)
        self._talk = Button(
            lambda: translate("Steps", "Notes for the talk"),
            icon="users",
            clicked=lambda: self.host.go("notes"),
        )
        self._acts = self._acting()
        self.column.setSpacing(12)
        self._body.setSpacing(12)
        for widget in (self._returned, self._pager, rule()):
            self.column.addWidget(widget)
        self.column.addLayout(self._body)
        self.column.addWidget(self._acts)

    def show_agreement(self) -> None:
        session = self.session
        key = (
            self._page,
            session.agreement.goals,
            session.agreement.self_evaluation,
            session.agreement.assessment,
        )
        if key != self._made:
            self._made = key
            self._rebuild()
        if self.margin is not None:
            self.margin.show_agreement()
        self._returned.show_notes(returned(session))
        self._pager.show_page(
            page_name(session, self._page),
            page_place(session, self._page),
            has_back=self._page > 0,
            has_next=self._page < len(ordered(session)),
        )
        now = stage(session.agreement)
        head = session.side is Role.SUPERIOR or is_amending(session.agreement)
        can_return = head and DecisionKind.RETURNED in possible(session.agreement)
        self._back_field.setVisible(can_return)
        self.send_back.setVisible(can_return)
        self.accept.setVisible(head and now in {Stage.DRAFT, Stage.PROPOSED})
        self.ready.setVisible(session.side is Role.SUPERIOR and now is Stage.SELF_EVALUATED)
        shown_now = (self.send_back, self.accept, self.ready, self.at_once)
        self.at_once.setVisible(session.side is Role.SUPERIOR and session.may_write(Part.ASSESSMENT))
        self.at_once.setChecked(reviewing.shows_ratings(self.host.workplace.desk, session.agreement.id))
        self._acts.setVisible(any(not each.isHidden() for each in shown_now))
        self._note_seen(waits=session.side is Role.SUPERIOR and now is Stage.PROPOSED)

    def head_widgets(self) -> Sequence[QWidget]:
        return (self._talk,)

    def subtitle(self) -> str:
        return translate("Review", "What the other has sent, with comments for both and notes for yourself")

    def bottom(self) -> Bottom:
        if self._page >= len(ordered(self.session)):
            return Bottom(has_next=False)
        words = translate("Review", "Next: {0}").format(brief(page_name(self.session, self._page + 1)))
        return Bottom(next_label=words, next_action=lambda: self.turn(1))

    def focus_finding(self, finding: Finding) -> bool:
        """Turn to the goal, or to the whole, that something was written about."""
        self.turn(page_of(self.session, finding.goal) - self._page)
        return True

    def focus_first(self) -> None:
        self._pager.take_focus()

    def turn(self, steps: int) -> None:
        """Go to the next (1) or the previous (-1) goal, and from the last one to the whole."""
        commit_typing()
        self._page = min(max(self._page + steps, 0), len(ordered(self.session)))
        self.show_agreement()
        self.host.refresh()

    def return_it(self) -> None:
        """Send it back for changes, with the reason; the package is made next."""
        session = self.session
        opened = Opened(agreement=session.agreement, template=session.template, side=session.side)
        desk = self.host.workplace.desk
        made = deciding.decision(
            desk,
            opened,
            DecisionKind.RETURNED,
            on=desk.now().astimezone().date(),
            reason=self.reason.toPlainText(),
        )
        try:
            session.apply(
                lambda agreement: decide(agreement, made), lambda: translate("Review", "return for changes")
            )
        except LedarappError as error:
            self.host.show_error(error)
            self.reason.setFocus()
            return
        self.reason.setPlainText("")
        self.host.go("package")
        self.host.toast(
            lambda: translate("Review", "Returned. Now create the package with your comments."), undo=True
        )

    def _note_seen(self, *, waits: bool) -> None:
        """Note which pages have been in sight; all of them, and it may be signed together with others."""
        agreement, goals = self.session.agreement, ordered(self.session)
        about = goals[self._page].id if self._page < len(goals) else reviewing.WHOLE
        self._seen.add((agreement.id, agreement.version, about))
        every = {(agreement.id, agreement.version, each.id) for each in goals}
        if waits and {*every, (agreement.id, agreement.version, reviewing.WHOLE)} <= self._seen:
            desk = self.host.workplace.desk
            self.host.attempt(lambda: countersigning.note_read(desk, agreement))
        self._read.setVisible(waits)
        if waits:
            self._read.say(self._read_words)

    def _read_words(self) -> str:
        if countersigning.is_read(self.host.workplace.desk, self.session.agreement):
            return translate("Review", "Read to its end: it can be signed together with others.")
        return translate("Review", "Read every page, and it can be signed together with others.")

    def _turn_ratings(self) -> None:
        desk, agreement = self.host.workplace.desk, self.session.agreement
        at_once = self.at_once.isChecked()
        self.host.attempt(lambda: reviewing.show_ratings(desk, agreement.id, at_once=at_once))
        self._rebuild()

    def _acting(self) -> Card:
        card = Card()
        self._back_field = Field(
            lambda: translate("Review", "What is to be changed, and why"),
            self.reason,
            lambda: translate("Review", "The other party reads it, with your name and today's date"),
        )
        card.column.addWidget(self._back_field)
        card.column.addWidget(self.at_once)
        self._read = Label("", "note", tone="muted")
        card.column.addWidget(self._read)
        row = Flow(gap=8, line_gap=8)
        for button in (self.send_back, self.accept, self.ready):
            row.addWidget(button)
        card.column.addLayout(row)
        return card

    def _rebuild(self) -> None:
        clear_out(self._body)
        goals = ordered(self.session)
        goal = goals[self._page] if self._page < len(goals) else None
        self._body.addWidget(_columns(self.session, self.host, goal))
        about = goal.id if goal is not None else reviewing.WHOLE
        self.margin = Margin(self.session, self.host, about)
        self._body.addWidget(self.margin)
        follow(stops(self))


def _columns(session: Session, host: Host, goal: Goal | None) -> QWidget:
    said = [side_said(session, host, role, goal) for role in Role if has_said(session, role)]
    parts = [*([read(session, host, goal)] if goal is not None else []), *said]
    return Columns(parts, (1,) * len(parts)) if parts else QWidget()
