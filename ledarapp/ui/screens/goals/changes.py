"""The changes the goals screen asks for, as functions from one agreement to the next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol, TypeVar

from ledarapp.domain.agreement import Agreement, put_goal
from ledarapp.domain.draft import suggested_goal
from ledarapp.domain.goal import EvaluationSource, Goal, Indicator
from ledarapp.domain.template import Area, say


class Item(Protocol):
    """A part of a goal that can be told from the others."""

    @property
    def id(self) -> str:
        """The part's id."""


Row = TypeVar("Row", bound=Item)


def on_goal(goal_id: str, change: Callable[[Goal], Goal]) -> Callable[[Agreement], Agreement]:
    """Return the change of an agreement that changes one goal."""
    return lambda agreement: put_goal(agreement, change(agreement.goal(goal_id)))


def on_indicator(indicator_id: str, change: Callable[[Indicator], Indicator]) -> Callable[[Goal], Goal]:
    """Return the change of a goal that changes one indicator."""
    return lambda goal: replace(goal, indicators=changed(goal.indicators, indicator_id, change))


def on_source(
    source_id: str, change: Callable[[EvaluationSource], EvaluationSource]
) -> Callable[[Goal], Goal]:
    """Return the change of a goal that changes one evaluation source."""
    return lambda goal: replace(goal, sources=changed(goal.sources, source_id, change))


def changed(rows: tuple[Row, ...], row_id: str, change: Callable[[Row], Row]) -> tuple[Row, ...]:
    """Return the rows with one of them changed."""
    return tuple(change(row) if row.id == row_id else row for row in rows)


def without(rows: tuple[Row, ...], row_id: str) -> tuple[Row, ...]:
    """Return the rows without one of them."""
    return tuple(row for row in rows if row.id != row_id)


def moved(rows: tuple[Row, ...], row_id: str, steps: int) -> tuple[Row, ...]:
    """Return the rows with one of them ``steps`` places further down; it stops at the ends."""
    row = next(each for each in rows if each.id == row_id)
    rest = list(without(rows, row_id))
    rest.insert(max(rows.index(row) + steps, 0), row)
    return tuple(rest)


def with_goals(agreement: Agreement, goals: tuple[Goal, ...]) -> Agreement:
    """Return the agreement with these goals added, each last in its area."""
    for goal in goals:
        agreement = put_goal(agreement, goal)
    return agreement


def missing_suggestions(agreement: Agreement, area: Area, new_id: Callable[[], str]) -> tuple[Goal, ...]:
    """Return the goals the form suggests for this area that the agreement doesn't have, as new goals.

    A suggestion counts as there when a goal has its short name or its text.
    """
    language = agreement.language
    names = {goal.title for goal in agreement.goals if goal.title}
    texts = {goal.text for goal in agreement.goals}
    return tuple(
        suggested_goal(each, area, language, new_id)
        for each in area.goals
        if say(each.title, language) not in names and say(each.text, language) not in texts
    )


def new_goal(area: Area, new_id: Callable[[], str]) -> Goal:
    """Return an empty goal in this area, for whom and visible to whom the form usually sets them."""
    return Goal(id=new_id(), area=area.key, target=area.target, audience=area.audience)
