"""Packs of common requirements: issued once, taken into many agreements, and recognised there ever after."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from ledarapp.domain.goal import EvaluationSource, Goal, Indicator, Origin, Target
from ledarapp.domain.likeness import alike
from ledarapp.domain.template import Area


class Scope(StrEnum):
    """For whom a pack is issued (R139, R175)."""

    LEADER_GROUP = "leader_group"
    DEPARTMENT = "department"
    ORGANISATION = "organisation"
    MINISTRY = "ministry"


@dataclass(frozen=True, slots=True, kw_only=True)
class PackGoal:
    """One common requirement: the issuer's words, and what the issuer suggests that it be measured by."""

    id: str
    title: str = ""
    text: str = ""
    target: Target = Target.UNSAID
    indicators: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """Requirements from one issuer (R040). ``id`` stays the same from version to version.

    ``decided_in`` and ``decided_on`` tell of the meeting they arose from (R174).
    """

    id: str
    version: int
    title: str
    issuer: str
    issued: date
    scope: Scope
    language: str
    goals: tuple[PackGoal, ...]
    decided_in: str = ""
    decided_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Renewal:
    """A goal whose pack has come in a newer version with other words; ``item`` is None where it is gone."""

    goal: Goal
    item: PackGoal | None


def says(title: str, text: str) -> str:
    """Return SHA-256 (hex) of a requirement's words; space at the ends doesn't count."""
    return hashlib.sha256(f"{title.strip()}\n{text.strip()}".encode()).hexdigest()


def drifted(goal: Goal) -> bool:
    """Tell whether a goal from a pack no longer says what its issuer wrote (R055)."""
    return goal.origin != Origin() and says(goal.title, goal.text) != goal.origin.says


def is_issued(goal: Goal) -> bool:
    """Tell whether a goal's words are an issuer's, and so nobody's to change here."""
    return goal.origin != Origin()


def issued(goals: Iterable[Goal], before: Pack | None = None) -> tuple[PackGoal, ...]:
    """Return these goals as requirements of a pack.

    One that the version before had keeps its id there, by its own id or because it says much the same: so
    those who took it in are told of new words, and not of a new requirement.
    """
    free = {item.id: item for item in before.goals} if before else {}
    made = []
    for goal in goals:
        own = goal.origin.item or goal.id
        same = own if own in free else next((each for each, item in free.items() if _same(goal, item)), own)
        free.pop(same, None)
        made.append(
            PackGoal(
                id=same,
                title=goal.title.strip(),
                text=goal.text.strip(),
                target=goal.target,
                indicators=tuple(each.text.strip() for each in goal.indicators if each.text.strip()),
                sources=tuple(each.text.strip() for each in goal.sources if each.text.strip()),
            )
        )
    return tuple(made)


def taken(pack: Pack, item: PackGoal, area: Area, new_id: Callable[[], str]) -> Goal:
    """Return a requirement of a pack as a goal of an agreement."""
    return Goal(
        id=new_id(),
        area=area.key,
        title=item.title,
        text=item.text,
        target=area.target if item.target is Target.UNSAID else item.target,
        audience=area.audience,
        common=True,
        indicators=tuple(Indicator(id=new_id(), text=text) for text in item.indicators),
        sources=tuple(EvaluationSource(id=new_id(), text=text) for text in item.sources),
        origin=_origin(pack, item),
    )


def renewals(goals: Iterable[Goal], pack: Pack) -> tuple[Renewal, ...]:
    """Return the goals from an earlier version of this pack that it words differently, or leaves out.

    A goal that has drifted from its issuer's words is among them whatever its version.
    """
    items = {item.id: item for item in pack.goals}
    found = []
    for goal in goals:
        if goal.origin.pack == pack.id and goal.origin.version <= pack.version:
            item = items.get(goal.origin.item)
            if item is None or says(goal.title, goal.text) != says(item.title, item.text):
                found.append(Renewal(goal=goal, item=item))
    return tuple(found)


def renewed(goal: Goal, pack: Pack, item: PackGoal) -> Goal:
    """Return the goal with this version's words; its own indicators and sources stay."""
    return replace(goal, title=item.title, text=item.text, origin=_origin(pack, item))


def set_free(goal: Goal) -> Goal:
    """Return the goal as one's own: it no longer claims to be anybody's common requirement."""
    return replace(goal, common=False, origin=Origin())


def _same(goal: Goal, item: PackGoal) -> bool:
    if goal.title.strip() and goal.title.strip() == item.title:
        return True
    return alike(f"{goal.title} {goal.text}", f"{item.title} {item.text}")


def _origin(pack: Pack, item: PackGoal) -> Origin:
    return Origin(
        pack=pack.id,
        version=pack.version,
        item=item.id,
        issuer=pack.issuer,
        issued=pack.issued,
        says=says(item.title, item.text),
    )
