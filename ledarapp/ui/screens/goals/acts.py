"""What can be done with goals: add, delete, move, bring in; each one step of undo, told with a toast."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ledarapp.domain.agreement import drop_goal, move_goal, move_goal_to, number, put_goal
from ledarapp.domain.goal import Action, EvaluationSource, Goal, Indicator
from ledarapp.domain.pack import set_free
from ledarapp.domain.stages import Part
from ledarapp.domain.template import Area
from ledarapp.ui.language import translate
from ledarapp.ui.screens.goals.bookcase import Bookcase
from ledarapp.ui.screens.goals.changes import missing_suggestions, new_goal, on_goal, with_goals
from ledarapp.ui.screens.goals.whence import Known
from ledarapp.ui.screens.screen import Host
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.pause import commit_typing


class Acts:
    """The verbs of the goals screen over one session."""

    def __init__(self, session: Session, host: Host) -> None:
        self.session, self._host = session, host
        self.bookcase = Bookcase(session, host)
        self.known = Known(session, host)
        self._new_id = host.workplace.desk.new_id

    def may_write(self) -> bool:
        """Tell whether goals may be changed now."""
        return self.session.may_write(Part.CONTENT)

    def number(self, goal_id: str) -> str:
        """Return a goal's number («1.2»)."""
        return number(self.session.agreement, self.session.template.area_keys, goal_id)

    def add_goal(self, area: Area) -> str:
        """Add an empty goal, last in its category; return its id."""
        commit_typing()
        goal = new_goal(area, self._new_id)
        self.session.apply(lambda now: put_goal(now, goal), lambda: translate("Goals", "add a goal"))
        return goal.id

    def delete(self, goal_id: str) -> None:
        """Delete a goal at once; the toast takes it back."""
        commit_typing()
        gone = self.number(goal_id)
        self.session.apply(
            lambda now: drop_goal(now, goal_id), lambda: translate("Goals", "delete goal {0}").format(gone)
        )
        self._host.toast(lambda: translate("Goals", "Goal {0} deleted").format(gone), undo=True)

    def move(self, goal_id: str, steps: int) -> None:
        """Move a goal inside its category."""
        commit_typing()
        moving = self.number(goal_id)
        self.session.apply(
            lambda now: move_goal(now, goal_id, steps),
            lambda: translate("Goals", "move goal {0}").format(moving),
        )

    def move_to(self, goal_id: str, area: str) -> None:
        """Move a goal to another category, last in it."""
        commit_typing()
        before = self.number(goal_id)
        if self.session.apply(
            lambda now: move_goal_to(now, goal_id, area),
            lambda: translate("Goals", "move goal {0}").format(before),
        ):
            after = self.number(goal_id)
            self._host.toast(
                lambda: translate("Goals", "Goal {0} is now {1}").format(before, after), undo=True
            )

    def add_indicator(self, goal_id: str) -> str:
        """Add an empty indicator to a goal; return its id."""
        commit_typing()
        added = Indicator(id=self._new_id())
        self.session.apply(
            on_goal(goal_id, lambda goal: replace(goal, indicators=(*goal.indicators, added))),
            lambda: translate("Goals", "add an indicator"),
        )
        return added.id

    def add_source(self, goal_id: str) -> str:
        """Add an empty evaluation source to a goal; return its id."""
        commit_typing()
        added = EvaluationSource(id=self._new_id())
        self.session.apply(
            on_goal(goal_id, lambda goal: replace(goal, sources=(*goal.sources, added))),
            lambda: translate("Goals", "add a source"),
        )
        return added.id

    def add_action(self, goal_id: str) -> str:
        """Add an empty action to a goal; return its id."""
        commit_typing()
        added = Action(id=self._new_id())
        self.session.apply(
            on_goal(goal_id, lambda goal: replace(goal, actions=(*goal.actions, added))),
            lambda: translate("Goals", "add an action"),
        )
        return added.id

    def missing(self, area: Area) -> tuple[Goal, ...]:
        """Return the goals the form suggests for a category and the agreement doesn't have."""
        return missing_suggestions(self.session.agreement, area, self._new_id)

    def suggest(self, area: Area) -> None:
        """Add the goals that the form suggests for a category and that are missing."""
        self.bring(self.missing(area))

    def take_over(self, goals: Sequence[Goal]) -> None:
        """Take over common requirements: new ones last in their category, others in their place."""
        commit_typing()
        added, count = tuple(goals), len(goals)
        if self.session.apply(
            lambda now: with_goals(now, added), lambda: translate("Common", "take over requirements")
        ):
            self._host.toast(
                lambda: translate("Common", "%n requirement(s) taken over", None, count), undo=True
            )

    def set_free(self, goal_id: str) -> None:
        """Make a common requirement one's own: its words may be changed, and its issuer goes."""
        commit_typing()
        freed = self.number(goal_id)
        self.session.apply(on_goal(goal_id, set_free), lambda: translate("Common", "make a goal your own"))
        self._host.toast(
            lambda: translate("Common", "Goal {0} is no longer a common requirement").format(freed), undo=True
        )

    def bring(self, goals: Sequence[Goal]) -> None:
        """Add these goals, each last in its category."""
        commit_typing()
        added, count = tuple(goals), len(goals)
        if self.session.apply(
            lambda now: with_goals(now, added), lambda: translate("Goals", "add %n goal(s)", None, count)
        ):
            self._host.toast(lambda: translate("Goals", "%n goal(s) added", None, count), undo=True)
