"""The talk: one goal at a time in large letters, with room to note and to write down what was agreed."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.agreement import numbers
from ledarapp.domain.goal import Goal
from ledarapp.domain.paper import Handout
from ledarapp.domain.signature import Role
from ledarapp.operations import printing, reviewing
from ledarapp.operations.desk import Opened
from ledarapp.ui import theme
from ledarapp.ui.language import translate
from ledarapp.ui.parts import agreed as reading
from ledarapp.ui.parts import output
from ledarapp.ui.parts.columns import Columns
from ledarapp.ui.parts.pager import Pager, brief
from ledarapp.ui.parts.side_said import has_said, side_said
from ledarapp.ui.parts.talk_writing import TalkWriting
from ledarapp.ui.screens.screen import Bottom, Screen
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import rule
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.pause import commit_typing
from ledarapp.ui.widgets.text import Label

LETTERS = 150
"""Per cent; whoever reads larger letters keeps them."""
_MINUTE_MS = 60_000


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
        agreement, count = self.session.agreement, len(self._goals()) + 1
        key = (self._page, agreement.goals, agreement.self_evaluation, agreement.assessment)
        if key != self._made:
            self._made = key
            self._rebuild()
        self.writing.show_about(self._about())
        place = translate("Evaluation", "Goal {0} of {1}").format(self._page + 1, count - 1)
        at_end = self._page >= count - 1
        self._pager.show_page(
            self._name(self._page), "" if at_end else place, has_back=self._page > 0, has_next=not at_end
        )

    def subtitle(self) -> str:
        return translate("Talk", "One goal at a time. Esc leaves.")

    def bottom(self) -> Bottom:
        if self._page >= len(self._goals()):
            return Bottom(has_next=False)
        words = translate("Talk", "Next: {0}").format(brief(self._name(self._page + 1)))
        return Bottom(next_label=words, next_action=lambda: self.turn(1))

    def focus_first(self) -> None:
        self.writing.minute.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        dress = theme.current()
        if not self._before and dress.percent < LETTERS:
            self._before = dress.percent
            QTimer.singleShot(0, self, lambda: dress.set_percent(LETTERS))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        dress, before = theme.current(), self._before
        if before and dress.percent == LETTERS:
            self._before = 0
            QTimer.singleShot(0, dress, lambda: dress.set_percent(before))

    def turn(self, steps: int) -> None:
        """Go to the next (1) or the previous (-1) goal, and from the last one to the whole."""
        commit_typing()
        self._page = min(max(self._page + steps, 0), len(self._goals()))
        self.show_agreement()
        self.host.refresh()

    def save_agenda(self) -> None:
        """Save the agenda of the talk as PDF."""
        opened = self._opened()
        data = printing.draw(opened, Handout.AGENDA, self.host.workplace.desk.resources)
        output.save_as(self, self.host, data, output.paper_name(opened, Handout.AGENDA))

    def save_minutes(self) -> None:
        """Save what was written down as PDF."""
        commit_typing()
        opened = self._opened()
        data = printing.minutes(opened, self.host.workplace.desk.resources)
        name = output.file_name(opened.agreement, opened.template, "-minutes.pdf")
        output.save_as(self, self.host, data, name)

    def _opened(self) -> Opened:
        session = self.session
        return Opened(agreement=session.agreement, template=session.template, side=session.side)

    def _goals(self) -> tuple[Goal, ...]:
        session = self.session
        return tuple(each for area in session.template.areas for each in session.agreement.in_area(area.key))

    def _about(self) -> str:
        goals = self._goals()
        return goals[self._page].id if self._page < len(goals) else reviewing.WHOLE

    def _name(self, page: int) -> str:
        goals = self._goals()
        if page >= len(goals):
            return translate("Evaluation", "The whole")
        number = numbers(self.session.agreement, self.session.template.area_keys)[goals[page].id]
        return f"{number}  {goals[page].name}"

    def _rebuild(self) -> None:
        while (item := self._body.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        session, goals = self.session, self._goals()
        goal = goals[self._page] if self._page < len(goals) else None
        agreed = [reading.agreed(session, goal)] if goal is not None else []
        said = [side_said(session, self.host, role, goal) for role in Role if has_said(session, role)]
        parts = [*agreed, *said]
        self._body.addWidget(Columns(parts, (1,) * len(parts)) if parts else QWidget())


class Clock(Label):
    """How long the talk has gone on, in whole minutes; it neither ticks nor blinks."""

    def __init__(self) -> None:
        self._begun = time.monotonic()
        super().__init__(self._words, "note", tone="muted", wrap=False)
        self._turns = QTimer(self)
        self._turns.timeout.connect(lambda: self.say(self._words))
        self._turns.start(_MINUTE_MS)

    def _words(self) -> str:
        minutes = int(time.monotonic() - self._begun) // 60
        return translate("Talk", "%n minute(s) so far", None, minutes)


def _papers(agenda: Callable[[], object], minutes: Callable[[], object]) -> Flow:
    row = Flow(gap=8, line_gap=8)
    save = lambda: translate("Talk", "Save the minutes as PDF…")  # noqa: E731  said anew
    row.addWidget(Button(save, icon="download", clicked=minutes))
    row.addWidget(Button(lambda: translate("Talk", "Save the agenda as PDF…"), clicked=agenda))
    return row
