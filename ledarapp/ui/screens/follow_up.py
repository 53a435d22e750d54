"""Follow-up: the agreement is in force; what happens, the dates ahead, whom to tell, and what comes next."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ledarapp.domain.finding import Finding
from ledarapp.domain.signature import Role
from ledarapp.domain.stages import Part, Stage, is_amending, stage
from ledarapp.domain.template import say
from ledarapp.domain.timeline import day_of
from ledarapp.ui.command import Command
from ledarapp.ui.language import translate
from ledarapp.ui.parts.log import Log
from ledarapp.ui.screens.screen import Room, Screen
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import Card, rule
from ledarapp.ui.widgets.date_edit import shown
from ledarapp.ui.widgets.empty_state import EmptyState
from ledarapp.ui.widgets.emptying import clear_out
from ledarapp.ui.widgets.page import Page
from ledarapp.ui.widgets.text import Heading, Label, Text


class FollowUpScreen(Screen):
    """Step 5: what the parties do between signing and evaluating."""

    def build(self) -> None:
        self.page = Page()
        self.column.addWidget(self.page)
        self.not_yet = EmptyState(_not_yet_words, _not_yet_more, icon="signature")
        self.not_yet.add(Button(_sign_words, clicked=lambda: self.host.go("sign")))
        self._begun = QWidget()
        column = QVBoxLayout(self._begun)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        self.log = Log(self.session, self.host)
        column.addWidget(self.log)
        self._dates = QGridLayout()
        self._dates.setHorizontalSpacing(24)
        self._dates.setVerticalSpacing(0)
        dates = QVBoxLayout()
        dates.setSpacing(8)
        dates.addWidget(Heading(lambda: translate("FollowUp", "Dates"), "section"))
        dates.addLayout(self._dates)
        dates.addWidget(Button(_timeline_words, "quiet", icon="calendar-check", clicked=self._to_timeline))
        column.addLayout(dates)
        self._evaluate = Button(_evaluate_words, icon="arrow-right", trailing=True)
        self._evaluate.clicked.connect(lambda: self.host.go("self_evaluation"))
        preview = Button(_preview_words, icon="eye", clicked=lambda: self.host.go("preview"))
        column.addWidget(_card(_tell_title, _tell_words, preview))
        views = Button(_gather_words, icon="users", clicked=lambda: self.host.go("views"))
        column.addWidget(_card(_views_title, _views_words, views))
        column.addWidget(_card(_next_title, _next_words, self._evaluate))
        self.page.column.addWidget(self.not_yet)
        self.page.column.addWidget(self._begun)
        self._told: tuple[tuple[str, str], ...] = ()

    def show_agreement(self) -> None:
        # While an amendment is written, what happens under the version in force is noted as before.
        agreement = self.session.agreement
        begun = is_amending(agreement) or stage(agreement) not in {Stage.DRAFT, Stage.PROPOSED}
        self.not_yet.setVisible(not begun)
        self._begun.setVisible(begun)
        self._evaluate.setVisible(self.session.side is Role.LEADER)
        if begun:
            self.log.show_agreement()
        titles = {
            each.key: say(each.title, self.session.language) for each in self.session.template.milestones
        }
        told = tuple(
            (shown(day_of(self.session.agreement, each.key), words=True), titles.get(each.key, each.key))
            for each in self.session.agreement.milestones
        )
        if told != self._told:
            self._told = told
            self._fill(told)

    def subtitle(self) -> str:
        now = stage(self.session.agreement)
        if now is Stage.IN_FORCE:
            until = shown(self.session.agreement.period.end, words=True)
            return translate("FollowUp", "The agreement is in force until {0}").format(until)
        return ""

    def set_room(self, room: Room) -> None:
        super().set_room(room)
        self.page.set_wide(wide=room is Room.WIDE)

    def commands(self) -> Sequence[Command]:
        return (
            Command(
                "note",
                lambda: translate("FollowUp", "Note what happened"),
                self.log.note,
                "Ctrl+Shift+Space",
                possible=lambda: self.session.may_write(Part.FOLLOW_UP),
            ),
        )

    def focus_finding(self, finding: Finding) -> bool:
        """Show the goal's log, whatever is left out of it now."""
        return self.log.show_whole(finding.goal)

    def focus_first(self) -> None:
        if self._evaluate.isVisibleTo(self):
            self._evaluate.setFocus()

    def _to_timeline(self) -> None:
        self.host.go("timeline")

    def _fill(self, told: tuple[tuple[str, str], ...]) -> None:
        clear_out(self._dates)
        self._dates.setColumnStretch(1, 1)
        for row, (day, title) in enumerate(told):
            when, what = Label(day, "body", strong=True, wrap=False), Label(title, "body")
            for label in (when, what):
                label.setContentsMargins(0, 8, 0, 8)
            self._dates.addWidget(when, 2 * row, 0)
            self._dates.addWidget(what, 2 * row, 1)
            self._dates.addWidget(rule(), 2 * row + 1, 0, 1, 2)


def _card(title: Text, words: Callable[[], str], button: Button | None = None) -> Card:
    made = Card()
    made.column.addWidget(Heading(title, "card"))
    made.column.addWidget(Label(words, "body"))
    if button is not None:
        made.column.addWidget(button)
    return made


def _not_yet_words() -> str:
    return translate("FollowUp", "Follow-up begins when both have signed")


def _not_yet_more() -> str:
    return translate("FollowUp", "Until then the agreement is a draft that can still change.")


def _sign_words() -> str:
    return translate("FollowUp", "Go to Agree and sign")


def _evaluate_words() -> str:
    return translate("FollowUp", "Go to the self-evaluation")


def _preview_words() -> str:
    return translate("FollowUp", "Open the agreement")


def _timeline_words() -> str:
    return translate("FollowUp", "Open the timeline")


def _tell_title() -> str:
    return translate("FollowUp", "Tell the unit")


def _tell_words() -> str:
    return translate(
        "FollowUp",
        "Those who do the work should know what was agreed. Go through the goals that are visible to the unit"
        " at the next meeting.",
    )


def _gather_words() -> str:
    return translate("FollowUp", "Gather views…")


def _views_title() -> str:
    return translate("FollowUp", "Gather views and facts")


def _views_words() -> str:
    return translate(
        "FollowUp",
        "Collect what the goals name as sources, while it is fresh: figures, reports, and what staff and"
        " users say.",
    )


def _next_title() -> str:
    return translate("FollowUp", "Then write the self-evaluation")


def _next_words() -> str:
    return translate(
        "FollowUp", "A few sentences and a level for each goal, sent to the superior before the talk."
    )
