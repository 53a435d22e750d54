"""The years beside each other: what became of the goals that were carried over, and how many there were."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.decision import Standing, standing
from ledarapp.domain.evaluation import NOT_RATED, GoalEvaluation
from ledarapp.domain.over_years import Year
from ledarapp.domain.template import Template, say
from ledarapp.operations import drafting
from ledarapp.operations.desk import Desk, Opened

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ledarapp.domain.summary import Summary


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What became of a goal in the period before: the superior's word where there is one, else the leader's.

    ``level`` is the level's label, in the language of that agreement; empty where none was given.
    """

    year: str
    level: str = ""
    text: str = ""


def results(desk: Desk, agreement: Agreement) -> Mapping[str, Result]:
    """Return, by goal, what became of those that were carried over, as far as that agreement is here."""
    found: dict[str, Result] = {}
    earlier: dict[str, Opened] = {}
    for goal in agreement.goals:
        owner = goal.carried.agreement
        if not owner or not desk.store.holds(owner):
            continue
        if owner not in earlier:
            earlier[owner] = drafting.open_agreement(desk, owner)
        found[goal.id] = _result(earlier[owner], goal.carried.goal)
    return found


def over_years(desk: Desk, agreement: Agreement, template: Template) -> tuple[Year, ...]:
    """Return how many goals each category had, year by year, in this leader's agreements on this desk."""
    keys = template.area_keys
    made = []
    for each in sorted(filter(lambda one: _is_one(one, agreement), desk.store.agreements()), key=_begins):
        there = agreement if each.id == agreement.id else desk.store.load(each.id)
        if standing(there) is not Standing.SUPERSEDED:
            made.append(Year(name=_year(there), counts=tuple(len(there.in_area(key)) for key in keys)))
    return tuple(made)


def _is_one(each: Summary, agreement: Agreement) -> bool:
    same = (each.leader.strip(), each.example) == (agreement.leader.name.strip(), agreement.example)
    return each.id == agreement.id or (same and bool(each.leader.strip()) and each.deleted_at is None)


def _begins(each: Summary) -> tuple[str, str]:
    return (each.start.isoformat() if each.start else "", each.id)


def _result(opened: Opened, goal: str) -> Result:
    agreement = opened.agreement
    said = agreement.assessment.of(goal)
    if said == GoalEvaluation(goal=goal):
        said = agreement.self_evaluation.of(goal)
    labels = {level.key: say(level.label, agreement.language) for level in opened.template.levels}
    level = "" if said.level == NOT_RATED else labels.get(said.level, "")
    return Result(year=_year(agreement), level=level, text=said.text.strip())


def _year(agreement: Agreement) -> str:
    return str(agreement.period.start.year) if agreement.period.start else "–"
