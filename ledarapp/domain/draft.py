"""How an agreement begins: from a form, or from last year's agreement."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from ledarapp.domain.agreement import Agreement, Milestone, Period, Person, Section
from ledarapp.domain.evaluation import Assessment, SelfEvaluation
from ledarapp.domain.goal import EvaluationSource, Goal, Indicator
from ledarapp.domain.template import MilestoneRule, SectionKind, say

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from ledarapp.domain.template import Area, FormMilestone, SuggestedGoal, Template


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
    end = add_months(start, template.period_months) - timedelta(days=1)
    draft = Agreement(
        id=new_id(),
        template=template.key,
        template_version=template.version,
        language=language,
        organisation=organisation,
        leader=leader,
        superior=superior,
        period=Period(start=start, end=end),
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

    Evaluations are not. Goals and their parts get new ids. ``template`` is the form to continue on: the
    same key, any version.
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
    known = set(template.area_keys)
    return replace(
        fresh,
        case_number="",
        audience=previous.audience,
        sections=previous.sections,
        goals=tuple(renewed(goal, new_id) for goal in previous.goals if goal.area in known),
        self_evaluation=SelfEvaluation(),
        assessment=Assessment(),
    )


def renewed(goal: Goal, new_id: Callable[[], str]) -> Goal:
    """Return the same goal as a new one: every id is fresh."""
    return replace(
        goal,
        id=new_id(),
        indicators=tuple(replace(each, id=new_id()) for each in goal.indicators),
        sources=tuple(replace(each, id=new_id()) for each in goal.sources),
    )


def suggested_milestones(template: Template, period: Period) -> tuple[Milestone, ...]:
    """Return the dates that the form's rules give for this period, earliest first."""
    found: dict[str, date] = {}
    for rule in template.milestones:
        on = suggested_date(rule, period, found)
        if on is not None:
            found[rule.key] = on
    return tuple(
        sorted((Milestone(key=key, on=on) for key, on in found.items()), key=lambda each: (each.on, each.key))
    )


def suggested_date(rule: FormMilestone, period: Period, known: dict[str, date]) -> date | None:
    """Return the date one rule gives, or None when its anchor isn't known. Months first, then days."""
    if rule.rule is MilestoneRule.AFTER_START and period.start:
        return add_months(period.start, rule.months) + timedelta(days=rule.days)
    if rule.rule is MilestoneRule.BEFORE_END and period.end:
        return add_months(period.end, -rule.months) - timedelta(days=rule.days)
    if rule.rule is MilestoneRule.BEFORE and rule.anchor in known:
        return add_months(known[rule.anchor], -rule.months) - timedelta(days=rule.days)
    return None


def add_months(day: date, months: int) -> date:
    """Return the same day ``months`` later (or earlier).

    The month's last day where that day doesn't exist.
    """
    years, month = divmod(day.month - 1 + months, 12)
    first = day.replace(year=day.year + years, month=month + 1, day=1)
    following = (first + timedelta(days=31)).replace(day=1)
    return first.replace(day=min(day.day, (following - timedelta(days=1)).day))


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
