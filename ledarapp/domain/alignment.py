"""Whose goals the leaders' goals are part of: the superior's own above, the leaders' below (R244)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.goal import Goal


@dataclass(frozen=True, slots=True, kw_only=True)
class Root:
    """A goal that others can be part of: ``whose`` says in which agreement or pack it stands."""

    id: str
    text: str
    whose: str
    agreement: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Twig:
    """A leader's goal."""

    agreement: str
    goal: str
    text: str
    leader: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """A superior's goal with what is part of it."""

    root: Root
    twigs: tuple[Twig, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """All of it; ``loose`` are the goals that are part of none."""

    branches: tuple[Branch, ...]
    loose: tuple[Twig, ...]


def part_of(goal: Goal) -> str:
    """Return the id of the superior's goal that this one is part of: linked, or taken from a pack."""
    return goal.upward.id or goal.origin.item


def tree(roots: Iterable[Root], agreements: Sequence[Agreement]) -> Tree:
    """Return the leaders' goals under the superior's.

    A goal whose superior's goal isn't here hangs under the words it was linked with.
    """
    known = {root.id: root for root in roots}
    found: dict[str, list[Twig]] = {root: [] for root in known}
    loose: list[Twig] = []
    for agreement in agreements:
        for goal in agreement.goals:
            twig = Twig(agreement=agreement.id, goal=goal.id, text=goal.name, leader=agreement.leader.name)
            above = part_of(goal)
            if above and above not in known and goal.upward.text:
                whose = agreement.superior.name
                known[above] = Root(id=above, text=goal.upward.text, whose=whose)
            if above in known:
                found.setdefault(above, []).append(twig)
            else:
                loose.append(twig)
    branches = [Branch(root=root, twigs=tuple(found.get(root.id, ()))) for root in known.values()]
    # What something hangs under comes first, each half in its own order.
    return Tree(branches=tuple(sorted(branches, key=lambda each: not each.twigs)), loose=tuple(loose))
