"""The agreement: one frozen value that holds everything the two parties have written."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from ledarapp.domain.decision import Decision
from ledarapp.domain.evaluation import Assessment, Evaluation, SelfEvaluation
from ledarapp.domain.follow_up import NO_FOLLOW_UP, FollowUp
from ledarapp.domain.goal import Audience, Goal
from ledarapp.domain.ranking import closed_up
from ledarapp.domain.redaction import Redaction
from ledarapp.domain.signature import Role, Signature
from ledarapp.domain.views import NO_VIEWS, Views

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One party (R249, R250). ``title`` is the post's title, ``unit`` the section or department.

    Who signs for a body, or in the place of somebody who could have signed, says so: ``on_behalf_of`` names
    the board or the person, ``decision`` what it rests on (R028, R029).
    """

    name: str = ""
    title: str = ""
    unit: str = ""
    on_behalf_of: str = ""
    decision: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """From–to, both days included (R253). A missing end is allowed while drafting."""

    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """What is written under one heading of the form; ``key`` is the form's."""

    key: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """A date the parties have set for one of the form's milestones (half-year talk, memo …)."""

    key: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """A remark the writer has put aside: the remark's code, its goal (or empty) and an optional reason."""

    code: str
    goal: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """One result agreement. ``template`` and ``template_version`` pin the form it was written under.

    ``version`` starts at 1 and rises when a signed agreement is opened again; only signatures given for the
    current version count. ``views`` is the summary that a form with a question sheet rests on, once
    the leader has put it in; the answers themselves are never part of an agreement. ``redactions``
    are words withheld from other readers, ``follow_up`` what is noted in the year; nobody signs for them.
    ``round`` is the yearly round of a long agreement; its evaluations and their signatures belong to it
    alone. ``decisions`` are about the agreement itself, the latest last. ``amends`` is the content of the
    version this one changes, once an agreement in force has been opened again; else None.
    """

    id: str
    template: str
    template_version: int
    language: str
    version: int = 1
    organisation: str = ""
    case_number: str = ""
    leader: Person = Person()
    superior: Person = Person()
    period: Period = Period()
    audience: Audience = Audience.UNIT
    sections: tuple[Section, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    goals: tuple[Goal, ...] = ()
    views: Views = NO_VIEWS
    self_evaluation: SelfEvaluation = SelfEvaluation()
    assessment: Assessment = Assessment()
    signatures: tuple[Signature, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    redactions: tuple[Redaction, ...] = ()
    follow_up: FollowUp = NO_FOLLOW_UP
    example: bool = False
    round: int = 1
    decisions: tuple[Decision, ...] = ()
    amends: Agreement | None = None

    def goal(self, goal_id: str) -> Goal:
        """Return the goal with this id; raises ``KeyError`` when it is gone."""
        for goal in self.goals:
            if goal.id == goal_id:
                return goal
        raise KeyError(goal_id)

    def in_area(self, area: str) -> tuple[Goal, ...]:
        """Return the goals of one area, in their order."""
        return tuple(goal for goal in self.goals if goal.area == area)

    def section(self, key: str) -> str:
        """Return what is written in the section with this key; empty when nothing is."""
        return next((section.text for section in self.sections if section.key == key), "")

    def milestone(self, key: str) -> date | None:
        """Return the date set for this milestone, or None."""
        return next((milestone.on for milestone in self.milestones if milestone.key == key), None)

    def person(self, role: Role) -> Person:
        """Return the party in this role."""
        return self.leader if role is Role.LEADER else self.superior

    def evaluation(self, role: Role) -> Evaluation:
        """Return what this side has said: the leader's self-evaluation or the superior's assessment."""
        return self.self_evaluation if role is Role.LEADER else self.assessment


def put_goal(agreement: Agreement, goal: Goal, *, at: int | None = None) -> Agreement:
    """Return the agreement with this goal in it, replacing the one with the same id.

    Without ``at`` a goal keeps its place in its area; a new one, and one whose area was changed, goes last.
    ``at`` is the wanted place in the area (0: first) and stops at the ends. Goals of one area stand together.
    """
    before = next((each for each in agreement.goals if each.id == goal.id), None)
    if at is None and before is not None and before.area == goal.area:
        return replace(
            agreement, goals=tuple(goal if each.id == goal.id else each for each in agreement.goals)
        )
    others = [each for each in agreement.goals if each.id != goal.id]
    area = [each for each in others if each.area == goal.area]
    area.insert(len(area) if at is None else max(at, 0), goal)
    order = dict.fromkeys((*(each.area for each in agreement.goals), goal.area))
    by_area = {key: [each for each in others if each.area == key] for key in order} | {goal.area: area}
    return replace(agreement, goals=tuple(each for goals in by_area.values() for each in goals))


def drop_goal(agreement: Agreement, goal_id: str) -> Agreement:
    """Return the agreement without this goal, what was said of it, and the remarks put aside on it.

    Undo brings back the whole value from before, so nothing has to stay behind for it; words about a goal
    that is gone would otherwise travel on, unseen, in every package. A goal that an amendment proposes to
    take out was in force when they were written, so they stay: the amendment may be withdrawn.
    """
    left = closed_up(replace(agreement, goals=tuple(goal for goal in agreement.goals if goal.id != goal_id)))
    if agreement.amends is not None and any(each.id == goal_id for each in agreement.amends.goals):
        return replace(left, set_aside=tuple(each for each in left.set_aside if each.goal != goal_id))
    return replace(
        left,
        self_evaluation=agreement.self_evaluation.without_goal(goal_id),
        assessment=agreement.assessment.without_goal(goal_id),
        set_aside=tuple(each for each in agreement.set_aside if each.goal != goal_id),
        follow_up=agreement.follow_up.without_goal(goal_id),
    )


def move_goal(agreement: Agreement, goal_id: str, steps: int) -> Agreement:
    """Return the agreement with the goal moved by ``steps`` places inside its area; stops at the ends.

    Raises ``KeyError`` when the goal is gone.
    """
    goal = agreement.goal(goal_id)
    place = agreement.in_area(goal.area).index(goal) + steps
    return put_goal(agreement, goal, at=place)


def move_goal_to(agreement: Agreement, goal_id: str, area: str, *, at: int | None = None) -> Agreement:
    """Return the agreement with the goal in another area, last or at the place ``at``.

    Raises ``KeyError`` when the goal is gone.
    """
    return put_goal(agreement, replace(agreement.goal(goal_id), area=area), at=at)


def put_section(agreement: Agreement, key: str, text: str) -> Agreement:
    """Return the agreement with this section's text; a section keeps the place where it was first written.

    An emptied section isn't kept, so *never touched* and *emptied again* are equal.
    """
    section = Section(key=key, text=text)
    sections = tuple(section if each.key == key else each for each in agreement.sections)
    if section not in sections:
        sections = (*sections, section)
    return replace(agreement, sections=tuple(each for each in sections if each.text))


def put_milestone(agreement: Agreement, key: str, on: date | None) -> Agreement:
    """Return the agreement with this milestone's date set, or removed when ``on`` is None."""
    kept = [each for each in agreement.milestones if each.key != key]
    if on is not None:
        kept.append(Milestone(key=key, on=on))
    return replace(agreement, milestones=tuple(sorted(kept, key=lambda each: (each.on, each.key))))


def set_aside(agreement: Agreement, remark: SetAside) -> Agreement:
    """Return the agreement with this remark put aside."""
    return replace(agreement, set_aside=(*_others(agreement.set_aside, remark), remark))


def take_up(agreement: Agreement, remark: SetAside) -> Agreement:
    """Return the agreement with this remark no longer put aside."""
    return replace(agreement, set_aside=_others(agreement.set_aside, remark))


def numbers(agreement: Agreement, areas: tuple[str, ...]) -> dict[str, str]:
    """Return every goal's printed number («1.2») by its id, in reading order (R163).

    ``areas`` are the form's area keys in their order. An area that the form doesn't know (a newer form's)
    counts on after them.
    """
    order = dict.fromkeys((*areas, *(goal.area for goal in agreement.goals)))
    return {
        goal.id: f"{place}.{index}"
        for place, area in enumerate(order, 1)
        for index, goal in enumerate(agreement.in_area(area), 1)
    }


def number(agreement: Agreement, areas: tuple[str, ...], goal_id: str) -> str:
    """Return one goal's printed number, see ``numbers``; raises ``KeyError`` when the goal is gone."""
    area = agreement.goal(goal_id).area
    place = [*dict.fromkeys((*areas, *(goal.area for goal in agreement.goals)))].index(area)
    return f"{place + 1}.{[goal.id for goal in agreement.in_area(area)].index(goal_id) + 1}"


def strangers(agreement: Agreement, areas: tuple[str, ...]) -> tuple[Goal, ...]:
    """Return the goals in areas the form doesn't know. They can't be printed until they are moved."""
    return tuple(goal for goal in agreement.goals if goal.area not in areas)


def _others(remarks: Iterable[SetAside], remark: SetAside) -> tuple[SetAside, ...]:
    return tuple(each for each in remarks if (each.code, each.goal) != (remark.code, remark.goal))
