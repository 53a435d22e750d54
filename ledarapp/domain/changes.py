"""Two states of one agreement: what reads differently, field by field, and how an earlier one comes back."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Final

from ledarapp.domain.evaluation import Recognition
from ledarapp.domain.merge import Difference, differences
from ledarapp.domain.signature import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ledarapp.domain.agreement import Agreement
    from ledarapp.domain.merge import Path

EVALUATION: Final = {Role.LEADER: "self_evaluation", Role.SUPERIOR: "assessment"}


def changes(before: Agreement, after: Agreement) -> tuple[Difference, ...]:
    """Return every field that reads differently; ``mine`` is what it says before, ``theirs`` after.

    A word in an evaluation stands at ``("self_evaluation", "<goal's id>", "text")``, one on the whole at
    ``("assessment", "overall")``, one on recognition at ``("assessment", "recognition", "words")``.
    """
    said = (each for role in Role for each in _said(role, before, after))
    return (*differences(before, after), *said)


def brought_back(now: Agreement, kept: Agreement) -> Agreement:
    """Return ``now`` with the content of an earlier state; what has been said of goals that go, goes too.

    Signatures, the version's number, both evaluations, what was noted in the year, the remarks put aside and
    what is withheld stay as they are now.
    """
    goals = {each.id for each in (*kept.goals, *(now.amends.goals if now.amends is not None else ()))}
    gone = [each.id for each in now.goals if each.id not in goals]
    own, assessed = now.self_evaluation, now.assessment
    for goal in gone:
        own, assessed = own.without_goal(goal), assessed.without_goal(goal)
    return replace(
        kept,
        version=now.version,
        signatures=now.signatures,
        self_evaluation=own,
        assessment=assessed,
        redactions=now.redactions,
        set_aside=tuple(each for each in now.set_aside if each.goal not in gone),
        round=now.round,
        decisions=now.decisions,
        follow_up=now.follow_up.for_goals(goals),
        amends=now.amends,
    )


def _said(role: Role, before: Agreement, after: Agreement) -> Iterator[Difference]:
    name, old, new = EVALUATION[role], before.evaluation(role), after.evaluation(role)
    goals = dict.fromkeys(each.id for each in (*after.goals, *before.goals))
    for goal in goals:
        for field in ("text", "level", "reason"):
            mine, theirs = getattr(old.of(goal), field), getattr(new.of(goal), field)
            if mine != theirs:
                yield Difference(path=(name, goal, field), mine=mine, theirs=theirs)
    for each in fields(old):
        mine, theirs = getattr(old, each.name), getattr(new, each.name)
        if each.name == "goals" or mine == theirs:
            continue
        if isinstance(mine, Recognition):
            yield from _differing((name, each.name), mine, theirs)
        else:
            yield Difference(path=(name, each.name), mine=mine, theirs=theirs)


def _differing(path: Path, old: Recognition, new: Recognition) -> Iterator[Difference]:
    for each in fields(old):
        mine, theirs = getattr(old, each.name), getattr(new, each.name)
        if mine != theirs:
            yield Difference(path=(*path, each.name), mine=mine, theirs=theirs)
