"""Where a goal comes from: the year before, with what became of it, and the superior's goal it is part of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.alignment import Root
from ledarapp.domain.goal import Carried, Goal, Upward
from ledarapp.operations import alignment, years
from ledarapp.operations.years import Result
from ledarapp.ui.language import translate
from ledarapp.ui.screens.goals.rows import Change
from ledarapp.ui.screens.screen import Host
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.about import about
from ledarapp.ui.widgets.editors import ComboBox
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.text import Label


class Known:
    """What this desk knows of the years before and of the goals above; read once, when first asked for."""

    def __init__(self, session: Session, host: Host) -> None:
        self._session, self._host = session, host

    @cached_property
    def results(self) -> Mapping[str, Result]:
        """What became of the goals that were carried over."""
        return years.results(self._host.workplace.desk, self._session.agreement)

    @cached_property
    def roots(self) -> tuple[Root, ...]:
        """The goals that these can be part of."""
        return alignment.roots(self._host.workplace.desk, besides=self._session.agreement.id)

    def words(self, goal: Goal) -> str:
        """Return where this goal was carried over from, and what became of it; empty for a new one."""
        return carried_words(goal, self.results.get(goal.id)) if goal.carried != Carried() else ""


def carried_words(goal: Goal, result: Result | None) -> str:
    """Return «Carried over from 2026: satisfactory»; empty for a goal that is new."""
    if goal.carried == Carried():
        return ""
    if result is None:
        return translate("Goals", "Carried over from last year")
    words = translate("Goals", "Carried over from {0}").format(result.year)
    return f"{words}: {result.level}" if result.level else words


class Whence(QWidget):
    """A line on the year before, hidden for a new goal; ``field`` is the choice of the superior's goal."""

    def __init__(self, known: Known, change: Change) -> None:
        super().__init__()
        self._known, self._change = known, change
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._carried = Label("", "note", tone="info", strong=True)
        self._became = Label("", "note", tone="muted")
        self.above = ComboBox()
        self.above.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.above.setMinimumContentsLength(24)
        about("aims.upward", self.above)
        self.above.activated.connect(self._pick)
        self.field = Field(
            lambda: translate("Goals", "Part of the superior's goal"),
            self.above,
            lambda: translate("Goals", "Optional"),
        )
        for widget in (self._carried, self._became):
            column.addWidget(widget)

    def show_goal(self, goal: Goal) -> None:
        """Bring both into line."""
        result = self._known.results.get(goal.id) if goal.carried != Carried() else None
        words = carried_words(goal, result)
        still = translate("Goals", "{0}. Is it still right?").format(words) if words else ""
        self._carried.say(still)
        self._carried.setVisible(bool(still))
        became = result.text if result is not None else ""
        self._became.say(became)
        self._became.setVisible(bool(became))
        self._show_above(goal)
        self.setVisible(bool(still))

    def _show_above(self, goal: Goal) -> None:
        roots = self._known.roots
        self.above.clear()
        self.above.addItem(translate("Goals", "None"), "")
        for root in roots:
            self.above.addItem(f"{root.text} · {root.whose}", root.id)
        linked = goal.upward.id
        if linked and self.above.findData(linked) < 0:
            self.above.addItem(goal.upward.text or translate("Goals", "A goal that is not here"), linked)
        self.above.setCurrentIndex(max(0, self.above.findData(linked)))
        # What was taken from a pack is part of it already.
        self.field.setVisible(bool(roots or linked) and not goal.origin.pack)

    def _pick(self, index: int) -> None:
        chosen = str(self.above.itemData(index) or "")
        text = next((root.text for root in self._known.roots if root.id == chosen), "")
        upward = Upward(id=chosen, text=text)
        self._change(
            lambda goal: replace(goal, upward=upward),
            lambda: translate("Goals", "change whose goal it is part of"),
            "",
        )
