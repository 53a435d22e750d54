"""The talk: one goal at a time in large letters, with room to note and to write down what was agreed."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.finding import Finding
from ledarapp.domain.paper import Handout
from ledarapp.domain.signature import Role
from ledarapp.operations import printing, reviewing
from ledarapp.operations.desk import Opened
from ledarapp.ui import theme
from ledarapp.ui.language import translate
from ledarapp.ui.parts import agreed as reading
from ledarapp.ui.parts import output
from ledarapp.ui.parts.columns import Columns
from ledarapp.ui.parts.pager import Pager, brief, ordered, page_name, page_of, page_place
from ledarapp.ui.parts.side_said import has_said, side_said
from ledarapp.ui.parts.talk_writing import TalkWriting
from ledarapp.ui.screens.screen import Bottom, Screen
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import rule
from ledarapp.ui.widgets.emptying import clear_out
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.pause import commit_typing
from ledarapp.ui.widgets.text import Label

LETTERS = 150
"""Per cent; whoever reads larger letters keeps them."""
_MINUTE_MS = 60_000
_ANOTHER_TALK = 15 * 60
"""Seconds."""


class TalkScreen(Screen):
    """Esc leaves. Large letters fold the sidebar away, and so the talk has the whole width."""

    def build(self) -> None:
        self._page, self._before = 0, 0
        self._made: object = None
        self._clock = Clock()
        self._pager = Pager()
        self._pager.turned.connect(self.turn)
        self._body = QVBoxLayout()
        self.writing = TalkWriting(self.session, self.host)
        self.column.setSpacing(16)
        for widget in (self._clock, self._pager, rule()):
            self.column.addWidget(widget)
        self.column.addLayout(self._body)
        self.column.addWidget(self.writing)
        self.column.addLayout(_papers(self.save_agenda, self.save_minutes))
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(lambda: self.host.go("review"))

    def show_agreement(self) -> None:
        session, agreement = self.session, self.session.agreement
        key = (self._page, agreement.goals, agreement.self_evaluation, agreement.assessment)
        if key != self._made:
            self._made = key
            self._rebuild()
        self.writing.show_about(self._about())
        self._pager.show_page(
            page_name(session, self._page),
            page_place(session, self._page),
            has_back=self._page > 0,
            has_next=self._page < len(ordered(session)),
        )

    def subtitle(self) -> str:
        return translate("Talk", "One goal at a time. Esc leaves.")

    def bottom(self) -> Bottom:
        if self._page >= len(ordered(self.session)):
            return Bottom(has_next=False)
        words = translate("Talk", "Next: {0}").format(brief(page_name(self.session, self._page + 1)))
        return Bottom(next_label=words, next_action=lambda: self.turn(1))

    def focus_finding(self, finding: Finding) -> bool:
        """Turn to the goal, or to the whole, that something was written about."""
        self.turn(page_of(self.session, finding.goal) - self._page)
        return True

    def focus_first(self) -> None:
        self._pager.take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.come_back()
        dress = theme.current()
        if not self._before and dress.percent < LETTERS:
            self._before = dress.percent
            QTimer.singleShot(0, self, lambda: dress.set_percent(LETTERS))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.leave()
        dress, before = theme.current(), self._before
        if before and dress.percent == LETTERS:
            self._before = 0
            QTimer.singleShot(0, dress, lambda: dress.set_percent(before))

    def turn(self, steps: int) -> None:
        """Go to the next (1) or the previous (-1) goal, and from the last one to the whole."""
        commit_typing()
        self._page = min(max(self._page + steps, 0), len(ordered(self.session)))
        self.show_agreement()
        self.host.refresh()

    def save_agenda(self) -> None:
        """Save the agenda of the talk as PDF."""
        opened = self._opened()
        resources = self.host.workplace.desk.resources
        self._save(
            lambda: printing.draw(opened, Handout.AGENDA, resources),
            output.paper_name(opened, Handout.AGENDA),
        )

    def save_minutes(self) -> None:
        """Save what was written down as PDF."""
        commit_typing()
        opened = self._opened()
        resources = self.host.workplace.desk.resources
        self._save(
            lambda: printing.minutes(opened, resources),
            output.file_name(opened.agreement, opened.template, "-minutes.pdf"),
        )

    def _save(self, draw: Callable[[], bytes], name: str) -> None:
        """Draw beside the interface, then ask where to."""
        self.host.tasks.run(draw, lambda data: output.save_as(self, self.host, data, name), owner=self)

    def _opened(self) -> Opened:
        session = self.session
        return Opened(agreement=session.agreement, template=session.template, side=session.side)

    def _about(self) -> str:
        goals = ordered(self.session)
        return goals[self._page].id if self._page < len(goals) else reviewing.WHOLE

    def _rebuild(self) -> None:
        clear_out(self._body)
        session, goals = self.session, ordered(self.session)
        goal = goals[self._page] if self._page < len(goals) else None
        agreed = [reading.agreed(session, goal)] if goal is not None else []
        said = [side_said(session, self.host, role, goal) for role in Role if has_said(session, role)]
        parts = [*agreed, *said]
        self._body.addWidget(Columns(parts, (1,) * len(parts)) if parts else QWidget())


class Clock(Label):
    """How long the talk has gone on, in whole minutes; it neither ticks nor blinks."""

    def __init__(self) -> None:
        self._begun = self._left = time.monotonic()
        super().__init__(self._words, "note", tone="muted", wrap=False)
        self._turns = QTimer(self)
        self._turns.timeout.connect(lambda: self.say(self._words))
        self._turns.start(_MINUTE_MS)

    def leave(self) -> None:
        """Remember when the talk was left."""
        self._left = time.monotonic()

    def come_back(self) -> None:
        """Go on counting, or begin anew where the talk was left so long ago that this is another one."""
        if time.monotonic() - self._left > _ANOTHER_TALK:
            self._begun = time.monotonic()
        self.say(self._words)

    def _words(self) -> str:
        minutes = int(time.monotonic() - self._begun) // 60
        return translate("Talk", "%n minute(s) so far", None, minutes)


def _papers(agenda: Callable[[], object], minutes: Callable[[], object]) -> Flow:
    row = Flow(gap=8, line_gap=8)
    save = lambda: translate("Talk", "Save the minutes as PDF…")  # noqa: E731  said anew
    row.addWidget(Button(save, icon="download", clicked=minutes))
    row.addWidget(Button(lambda: translate("Talk", "Save the agenda as PDF…"), clicked=agenda))
    return row
