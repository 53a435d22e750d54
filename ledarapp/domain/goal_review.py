"""Remarks on the goals: each for itself, in its category, and all of them together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ledarapp.domain.agreement import numbers, strangers
from ledarapp.domain.finding import Finding, finding
from ledarapp.domain.goal import Aim, Audience, IndicatorKind, Priority, Target, letter
from ledarapp.domain.likeness import (
    Side,
    alike,
    counts_edges,
    has_number,
    last_deadline,
    only_keeps,
    speaks_of,
    vague_word,
)
from ledarapp.domain.template import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ledarapp.domain.agreement import Agreement
    from ledarapp.domain.goal import Goal, Indicator
    from ledarapp.domain.template import Area, Template

_SCREEN = "goals"
_MANY = 4
_SEVERAL = 2


def review_goals(agreement: Agreement, template: Template, earlier: int = 0) -> Iterator[Finding]:
    """Give the remarks on the goals in reading order, those on all of them last.

    ``earlier`` is how many the agreement before this one had; 0 when none is known.
    """
    if not agreement.goals:
        yield finding("goals.none", _SCREEN, "goals")
        return
    number = numbers(agreement, template.area_keys)
    twins = _twins(agreement, number)
    for area in template.areas:
        yield from _count(agreement, area)
        for goal in agreement.in_area(area.key):
            yield from _goal(agreement, area, goal, number[goal.id])
            if "contribution" in template.columns and not goal.contribution.strip():
                column = template.word("contribution", agreement.language)
                yield finding(
                    "goal.no_contribution",
                    _SCREEN,
                    "contribution",
                    goal.id,
                    number=number[goal.id],
                    word=column,
                )
            if goal.id in twins:
                yield finding(
                    "goal.alike",
                    _SCREEN,
                    "text",
                    goal.id,
                    number=number[goal.id],
                    other=number[twins[goal.id]],
                )
    for goal in strangers(agreement, template.area_keys):
        yield finding("goal.area_unknown", _SCREEN, "text", goal.id, number=number[goal.id])
    if 0 < earlier < (count := len(agreement.goals)):
        yield finding("goals.more_than_before", _SCREEN, "goals", count=count, earlier=earlier)
    yield from _together(agreement, template)


def _count(agreement: Agreement, area: Area) -> Iterator[Finding]:
    count = len(agreement.in_area(area.key))
    fewest, most = area.suggested
    code = "goals.too_many" if most and count > most else "goals.too_few" if count < fewest else ""
    if code:
        name = say(area.title, agreement.language)
        yield finding(
            code, _SCREEN, f"area.{area.key}", area=name, count=count, fewest=fewest, most=most or fewest
        )


def _goal(agreement: Agreement, area: Area, goal: Goal, number: str) -> Iterator[Finding]:
    if not goal.text.strip() and not goal.title.strip():
        yield finding("goal.no_text", _SCREEN, "text", goal.id, number=number)
        return
    if not goal.common and (word := _vague(goal, agreement.language)):
        yield finding("goal.vague", _SCREEN, "success", goal.id, number=number, word=word)
    start = agreement.period.start
    if not goal.common and start and 0 < (year := _deadline(goal)) < start.year:
        yield finding("goal.deadline_past", _SCREEN, "text", goal.id, number=number, year=year)
    if not goal.common and _target(goal, area) is not Target.LEADER and not _linked(goal):
        yield finding("goal.no_link", _SCREEN, "link", goal.id, number=number)
    if not goal.indicators and not goal.no_indicator_reason.strip():
        yield finding("goal.no_indicator", _SCREEN, "indicators", goal.id, number=number)
    for index, indicator in enumerate(goal.indicators):
        if code := _indicator(indicator, agreement.language):
            field = f"indicator.{indicator.id}"
            yield finding(code, _SCREEN, field, goal.id, number=number, letter=letter(index))
    if not any(source.text.strip() or source.provider.strip() for source in goal.sources):
        yield finding("goal.no_source", _SCREEN, "sources", goal.id, number=number)


def _vague(goal: Goal, language: str) -> str:
    """The word that says no more than «better», when nothing else says what success looks like (R195)."""
    said = any(indicator.target.strip() for indicator in goal.indicators)
    if said or goal.success.strip() or has_number(goal.text):
        return ""
    return vague_word(goal.text, language)


def _deadline(goal: Goal) -> int:
    """The year of the goal's last deadline, wherever it is written; 0 when there is none."""
    written = (goal.text, goal.success, *(f"{each.text} {each.target}" for each in goal.indicators))
    return max(map(last_deadline, written))


def _linked(goal: Goal) -> bool:
    return bool(goal.link.title.strip() or goal.link.reference.strip())


def _target(goal: Goal, area: Area) -> Target:
    return goal.target if goal.target is not Target.UNSAID else area.target


def _indicator(indicator: Indicator, language: str) -> str:
    if not indicator.text.strip():
        return "goal.indicator_empty"
    if indicator.kind is IndicatorKind.NUMBER and not indicator.target.strip():
        return "goal.indicator_no_target"
    if counts_edges(indicator.text, language):
        return "goal.counts_edges"
    return ""


def _twins(agreement: Agreement, number: Mapping[str, str]) -> dict[str, str]:
    """The first goal in reading order that each goal repeats.

    Two goals of the form are never compared: neither is the leader's to change.
    """
    goals = {goal.id: goal for goal in agreement.goals}
    written = [(goals[each], f"{goals[each].title} {goals[each].text}") for each in number]
    found: dict[str, str] = {}
    for place, (goal, text) in enumerate(written):
        for earlier, other in written[:place]:
            if not (goal.common and earlier.common) and alike(other, text):
                found[goal.id] = earlier.id
                break
    return found


def _together(agreement: Agreement, template: Template) -> Iterator[Finding]:
    for code, is_so in (
        ("goals.none_about_staff", not _any_about_staff(agreement, template)),
        ("goals.none_about_economy", _none_about(Side.ECONOMY, agreement, template)),
        ("goals.none_about_users", _none_about(Side.USERS, agreement, template)),
        ("goals.none_for_leader", _none_for(Target.LEADER, agreement, template)),
        ("goals.none_for_unit", _none_for(Target.UNIT, agreement, template)),
        ("goals.all_high", _all_high(agreement)),
        ("goals.no_effect", _no_effect(agreement)),
        ("goals.only_past", _only_past(agreement)),
        ("goals.none_shared", all(goal.audience is Audience.PARTIES for goal in agreement.goals)),
    ):
        if is_so:
            yield finding(code, _SCREEN, "goals")


def _any_about_staff(agreement: Agreement, template: Template) -> bool:
    areas = {area.key for area in template.areas if area.about_staff}
    return any(
        goal.area in areas or speaks_of(Side.STAFF, _words(goal), agreement.language)
        for goal in agreement.goals
    )


def _none_about(side: Side, agreement: Agreement, template: Template) -> bool:
    """Whether neither a goal nor its category's heading speaks of this side of the responsibility (R247).

    Not as long as a category that should have goals is empty.
    """
    if _unfinished(agreement, template):
        return False
    titles = {area.key: say(area.title, agreement.language) for area in template.areas}
    return not any(
        speaks_of(side, f"{titles.get(goal.area, '')} {_words(goal)}", agreement.language)
        for goal in agreement.goals
    )


def _unfinished(agreement: Agreement, template: Template) -> bool:
    return any(area.suggested[0] and not agreement.in_area(area.key) for area in template.areas)


def _words(goal: Goal) -> str:
    return " ".join((goal.title, goal.text, goal.success, *(each.text for each in goal.indicators)))


def _none_for(target: Target, agreement: Agreement, template: Template) -> bool:
    """Whether no goal is set for this side (R162, R169).

    Not as long as one goal's target is unsaid, or a category that should have goals is empty.
    """
    areas = {area.key: area for area in template.areas}
    if _unfinished(agreement, template):
        return False
    targets = {
        _target(goal, areas[goal.area]) if goal.area in areas else goal.target for goal in agreement.goals
    }
    return not targets & {target, Target.BOTH, Target.UNSAID}


def _all_high(agreement: Agreement) -> bool:
    """When every goal has priority, none has (R246)."""
    return len(agreement.goals) >= _MANY and all(goal.priority is Priority.HIGH for goal in agreement.goals)


def _no_effect(agreement: Agreement) -> bool:
    """Whether every goal is said to be about what is put in, done or delivered, and none about its effect."""
    aims = {goal.aim for goal in agreement.goals}
    return bool(aims) and not aims & {Aim.EFFECT, Aim.UNSAID}


def _only_past(agreement: Agreement) -> bool:
    """Whether every goal of one's own keeps up what was, or was due before the period began (R214)."""
    own = [goal for goal in agreement.goals if not goal.common]
    start = agreement.period.start
    return len(own) >= _SEVERAL and all(
        only_keeps(f"{goal.title} {goal.text}", agreement.language)
        or (start is not None and 0 < _deadline(goal) < start.year)
        for goal in own
    )
