"""How an agreement begins: from a form, or from last year's agreement."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from ledarapp.domain.agreement import (
    Agreement,
    Milestone,
    Period,
    Person,
    Section,
    put_goal,
    put_section,
    strangers,
)
from ledarapp.domain.goal import Carried, EvaluationSource, Goal, Indicator
from ledarapp.domain.template import MilestoneRule, SectionKind, say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ledarapp.domain.template import Area, FormMilestone, SuggestedGoal, Template

_DECEMBER = 12


def begin(
    template: Template,
    language: str,
    new_id: Callable[[], str],
    *,
    start: date,
    leader: Person = Person(),
    superior: Person = Person(),
    organisation: str = "",
) -> Agreement:
    """Return a new draft with the form's standard texts, common goals and suggested dates (R271, R288, R290).

    ``start`` is the first day of the period; the form says how long it lasts. ``new_id`` gives a fresh id at
    each call.
    """
    draft = Agreement(
        id=new_id(),
        template=template.key,
        template_version=template.version,
        language=language,
        organisation=organisation,
        leader=leader,
        superior=superior,
        period=Period(start=start, end=period_end(start, template.period_months)),
        audience=template.audience,
        sections=tuple(
            Section(key=section.key, text=say(section.text, language))
            for section in template.sections
            if section.kind is SectionKind.TEXT and section.text
        ),
        goals=tuple(
            suggested_goal(goal, area, language, new_id) for area in template.areas for goal in area.goals
        ),
    )
    return replace(draft, milestones=suggested_milestones(template, draft.period))


def copy_forward(
    previous: Agreement, template: Template, new_id: Callable[[], str], *, start: date
) -> Agreement:
    """Return next period's draft from ``previous``: parties, texts and goals are carried over (R230, R260).

    Evaluations, signatures and remarks put aside are not. Goals and their parts get new ids. ``template`` is
    the form to continue on: the same key, any version. A section that was empty starts with that form's
    standard text; goals of an area that it no longer has come last in its first area, where they can be seen.
    """
    fresh = begin(
        template,
        previous.language,
        new_id,
        start=start,
        leader=previous.leader,
        superior=previous.superior,
        organisation=previous.organisation,
    )
    asked = {section.key for section in template.sections}
    for section in previous.sections:
        if section.key in asked:
            fresh = put_section(fresh, section.key, section.text)
    fresh = replace(fresh, audience=previous.audience, goals=())
    known = template.area_keys
    for goal in (*(each for each in previous.goals if each.area in known), *strangers(previous, known)):
        area = goal.area if goal.area in known else known[0]
        carried = Carried(agreement=previous.id, goal=goal.id)
        fresh = put_goal(fresh, replace(renewed(goal, new_id), area=area, carried=carried))
    return fresh


def renewed(goal: Goal, new_id: Callable[[], str]) -> Goal:
    """Return the same goal as a new one: every id is fresh, and its place in the order is open again."""
    return replace(
        goal,
        id=new_id(),
        rank=0,
        actions=tuple(replace(each, id=new_id()) for each in goal.actions),
        indicators=tuple(replace(each, id=new_id()) for each in goal.indicators),
        sources=tuple(replace(each, id=new_id()) for each in goal.sources),
    )


def suggested_milestones(template: Template, period: Period) -> tuple[Milestone, ...]:
    """Return the dates that the form's rules give for this period, earliest first.

    A rule may stand before the one it is anchored to.
    """
    found: dict[str, date] = {}
    for _ in template.milestones:
        for rule in template.milestones:
            on = suggested_date(rule, period, found)
            if on is not None:
                found[rule.key] = on
    return tuple(
        sorted((Milestone(key=key, on=on) for key, on in found.items()), key=lambda each: (each.on, each.key))
    )


def suggested_date(rule: FormMilestone, period: Period, known: Mapping[str, date]) -> date | None:
    """Return the date one rule gives, months first, then days.

    None when its anchor isn't known, when the calendar ends before it, or when a yearly date doesn't come so
    often within the period.
    """
    if rule.rule is MilestoneRule.YEARLY:
        return _yearly(rule, period)
    anchor, back = {
        MilestoneRule.AFTER_START: (period.start, False),
        MilestoneRule.BEFORE_END: (period.end, True),
        MilestoneRule.BEFORE: (known.get(rule.anchor), True),
        MilestoneRule.NONE: (None, False),
    }[rule.rule]
    if anchor is None:
        return None
    try:
        if back:
            return add_months(anchor, -rule.months) - timedelta(days=rule.days)
        return add_months(anchor, rule.months) + timedelta(days=rule.days)
    except (ValueError, OverflowError):
        return None


def _yearly(rule: FormMilestone, period: Period) -> date | None:
    if period.start is None:
        return None
    first = period.start.year + (date(period.start.year, rule.month, rule.day) < period.start)
    if first + rule.turn - 1 > date.max.year:
        return None
    on = date(first + rule.turn - 1, rule.month, rule.day)
    return None if period.end and on > period.end else on


def period_end(start: date, months: int) -> date:
    """Return the last day of a period of whole months: 1 January and 12 months give 31 December.

    A period that begins on a day which its last month doesn't have ends with that month.
    """
    following = add_months(start, months)
    return following - timedelta(days=1) if following.day == start.day else following


def add_months(day: date, months: int) -> date:
    """Return the same day ``months`` later (or earlier).

    The month's last day where that day doesn't exist. Raises ``ValueError`` beyond the years 1–9999.
    """
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    last = 31 if month + 1 == _DECEMBER else (date(year, month + 2, 1) - timedelta(days=1)).day
    return date(year, month + 1, min(day.day, last))


def suggested_goal(goal: SuggestedGoal, area: Area, language: str, new_id: Callable[[], str]) -> Goal:
    """Return a goal that comes with the form, in one of its languages (R271)."""
    return Goal(
        id=new_id(),
        area=area.key,
        title=say(goal.title, language),
        text=say(goal.text, language),
        target=area.target,
        audience=area.audience,
        common=True,
        indicators=tuple(Indicator(id=new_id(), text=say(text, language)) for text in goal.indicators),
        sources=tuple(EvaluationSource(id=new_id(), text=say(text, language)) for text in goal.sources),
    )
