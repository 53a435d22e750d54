"""Two agreements beside each other: which goal of the one is which goal of the other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from ledarapp.domain.likeness import alike

if TYPE_CHECKING:
    from ledarapp.domain.agreement import Agreement
    from ledarapp.domain.evaluation import Evaluation
    from ledarapp.domain.goal import Goal

Said = TypeVar("Said", bound="Evaluation")


def aligned(one: Agreement, other: Agreement) -> Agreement:
    """Return ``one`` under the ids of ``other``, so that ``changes`` sets side by side what belongs together.

    A goal is the same one by its id, else because one goes on from the other, by its origin in a pack, its
    title, or a text that says much the same; indicators, sources and actions of such a pair stand together by
    their place. From where a goal was carried over nobody has written, so it is no difference.
    """
    twins = _twins(one, other)
    ids = {old.id: new.id for old, new in twins}
    pairs = {old.id: new for old, new in twins}
    goals = tuple(_as(each, pairs[each.id]) if each.id in pairs else each for each in one.goals)
    return replace(
        one,
        id=other.id,
        goals=goals,
        self_evaluation=_about(one.self_evaluation, ids),
        assessment=_about(one.assessment, ids),
    )


def _twins(one: Agreement, other: Agreement) -> list[tuple[Goal, Goal]]:
    here, free = list(one.goals), {each.id: each for each in other.goals}
    found = []
    for is_same in (_by_id, _by_descent, _by_origin, _by_title, _by_text):
        for old in tuple(here):
            twin = next((new for new in free.values() if is_same(old, new)), None)
            if twin is not None:
                found.append((old, twin))
                here.remove(old)
                del free[twin.id]
    return found


def _by_id(old: Goal, new: Goal) -> bool:
    return old.id == new.id


def _by_descent(old: Goal, new: Goal) -> bool:
    return old.id == new.carried.goal or new.id == old.carried.goal


def _by_origin(old: Goal, new: Goal) -> bool:
    return bool(old.origin.item) and (old.origin.pack, old.origin.item) == (new.origin.pack, new.origin.item)


def _by_title(old: Goal, new: Goal) -> bool:
    return bool(old.title.strip()) and old.title.strip() == new.title.strip()


def _by_text(old: Goal, new: Goal) -> bool:
    return alike(f"{old.title} {old.text}", f"{new.title} {new.text}")


def _as(goal: Goal, twin: Goal) -> Goal:
    """Return the goal and its parts under the ids of its twin; a part too many keeps its own."""
    if goal.id == twin.id:
        return goal
    indicators = tuple(
        replace(each, id=same.id) for each, same in zip(goal.indicators, twin.indicators, strict=False)
    )
    sources = tuple(replace(each, id=same.id) for each, same in zip(goal.sources, twin.sources, strict=False))
    actions = tuple(replace(each, id=same.id) for each, same in zip(goal.actions, twin.actions, strict=False))
    return replace(
        goal,
        id=twin.id,
        carried=twin.carried,
        indicators=(*indicators, *goal.indicators[len(indicators) :]),
        sources=(*sources, *goal.sources[len(sources) :]),
        actions=(*actions, *goal.actions[len(actions) :]),
    )


def _about(said: Said, ids: dict[str, str]) -> Said:
    goals = (replace(each, goal=ids.get(each.goal, each.goal)) for each in said.goals)
    return replace(said, goals=tuple(sorted(goals, key=lambda each: each.goal)))
