"""What is missing or odd in an agreement, as findings.

Never blocks the writing; a *must* blocks signing alone.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from ledarapp.domain.agreement import SetAside, number
from ledarapp.domain.evaluation import NOT_RATED
from ledarapp.domain.finding import Finding, Kind
from ledarapp.domain.goal import IndicatorKind, letter
from ledarapp.domain.likeness import about_staff, alike, vague_word
from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.stages import Stage, stage
from ledarapp.domain.template import MilestoneRule, SectionKind, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ledarapp.domain.agreement import Agreement
    from ledarapp.domain.goal import Goal, Indicator
    from ledarapp.domain.template import Area, Template

_SCREENS = {Role.LEADER: "self_evaluation", Role.SUPERIOR: "assessment"}
_EDITIONS = {Role.LEADER: Edition.SELF_EVALUATION, Role.SUPERIOR: Edition.ASSESSMENT}


def review(
    agreement: Agreement, template: Template, *, lines: Callable[[str], int] | None = None
) -> tuple[Finding, ...]:
    """Return every finding that matters at this stage, in reading order.

    While drafting these are about the content; once the agreement is in force, about the evaluation being
    written. ``lines`` tells how many printed lines a text takes (R259); without it, line limits aren't
    judged.
    """
    now = stage(agreement)
    if now in {Stage.DRAFT, Stage.PROPOSED}:
        return (*_basis(agreement, template, lines), *_goals(agreement, template))
    if now is Stage.IN_FORCE:
        return tuple(_evaluation(agreement, template, Role.LEADER))
    if now is Stage.SELF_EVALUATED:
        return tuple(_evaluation(agreement, template, Role.SUPERIOR))
    return ()


def musts(findings: tuple[Finding, ...], edition: Edition) -> tuple[Finding, ...]:
    """Return the findings that hold back the signing of this edition."""
    return tuple(each for each in findings if each.kind is Kind.MUST and each.edition is edition)


def is_aside(agreement: Agreement, finding: Finding) -> bool:
    """Tell whether the writer has put this finding aside. A must can't be put aside."""
    return finding.kind is not Kind.MUST and any(
        (each.code, each.goal) == (finding.code, finding.goal or finding.field)
        for each in agreement.set_aside
    )


def aside(finding: Finding, reason: str = "") -> SetAside:
    """Return the note that puts this finding aside; one without a goal is told apart by its field."""
    return SetAside(code=finding.code, goal=finding.goal or finding.field, reason=reason)


def _basis(agreement: Agreement, template: Template, lines: Callable[[str], int] | None) -> Iterator[Finding]:
    start, end = agreement.period.start, agreement.period.end
    missing = (
        ("basis.no_leader", "leader.name", not agreement.leader.name.strip()),
        ("basis.no_superior", "superior.name", not agreement.superior.name.strip()),
        ("basis.no_period_start", "period.start", start is None),
        ("basis.no_period_end", "period.end", end is None),
        ("basis.period_reversed", "period.end", bool(start and end and end < start)),
    )
    for code, field, is_missing in missing:
        if is_missing:
            yield Finding(code=code, kind=Kind.MUST, screen="basis", field=field)
    yield from _sections(agreement, template, lines)
    yield from _dates(agreement, template)


def _sections(
    agreement: Agreement, template: Template, lines: Callable[[str], int] | None
) -> Iterator[Finding]:
    for section in template.sections:
        if section.kind is not SectionKind.TEXT:
            continue
        text = agreement.section(section.key)
        values: dict[str, str | int] = {"section": say(section.title, agreement.language)}
        code = ""
        if section.required and not text.strip():
            code = "basis.section_empty"
        elif section.max_lines and lines and (taken := lines(text)) > section.max_lines:
            code = "basis.section_too_long"
            values |= {"lines": taken, "most": section.max_lines}
        if code:
            kind = Kind.MUST if code == "basis.section_empty" else Kind.ADVICE
            field = f"section.{section.key}"
            yield Finding(code=code, kind=kind, screen="basis", field=field, values=values)


def _dates(agreement: Agreement, template: Template) -> Iterator[Finding]:
    for rule in template.milestones:
        name, on = say(rule.title, agreement.language), agreement.milestone(rule.key)
        code = ""
        days = 0
        if on is None:
            code = "basis.date_not_set" if rule.rule is not MilestoneRule.NONE else ""
        elif agreement.period.start and on < agreement.period.start:
            code = "basis.date_before_period"
        elif rule.rule is MilestoneRule.BEFORE and (anchor := agreement.milestone(rule.anchor)):
            days = rule.days
            code = (
                "basis.date_too_late" if on > anchor - timedelta(days=rule.days) and not rule.months else ""
            )
        if code:
            yield Finding(
                code=code,
                kind=Kind.ADVICE,
                screen="basis",
                field=f"milestone.{rule.key}",
                values={"milestone": name, "days": days},
            )


def _goals(agreement: Agreement, template: Template) -> Iterator[Finding]:
    if not agreement.goals:
        yield Finding(code="goals.none", kind=Kind.MUST, screen="goals", field="goals")
        return
    for area in template.areas:
        yield from _count(agreement, area)
        for goal in agreement.in_area(area.key):
            yield from _goal(agreement, template, goal)
    yield from _alike(agreement, template)
    staff = {area.key for area in template.areas if area.about_staff}
    if not any(goal.area in staff or about_staff(f"{goal.title} {goal.text}") for goal in agreement.goals):
        yield Finding(code="goals.none_about_staff", kind=Kind.ADVICE, screen="goals", field="goals")


def _count(agreement: Agreement, area: Area) -> Iterator[Finding]:
    count = len(agreement.in_area(area.key))
    fewest, most = area.suggested
    code = "goals.too_many" if most and count > most else "goals.too_few" if count < fewest else ""
    if code:
        yield Finding(
            code=code,
            kind=Kind.ADVICE,
            screen="goals",
            field=f"area.{area.key}",
            values={
                "area": say(area.title, agreement.language),
                "count": count,
                "fewest": fewest,
                "most": most,
            },
        )


def _goal(agreement: Agreement, template: Template, goal: Goal) -> Iterator[Finding]:
    where: dict[str, str | int] = {"number": number(agreement, template.area_keys, goal.id)}

    def finding(code: str, kind: Kind, field: str, **values: str | int) -> Finding:
        return Finding(
            code=code, kind=kind, screen="goals", field=field, goal=goal.id, values={**where, **values}
        )

    if not goal.text.strip() and not goal.title.strip():
        yield finding("goal.no_text", Kind.MUST, "text")
        return
    if not goal.indicators and not goal.no_indicator_reason.strip():
        yield finding("goal.no_indicator", Kind.ADVICE, "indicators")
    for index, indicator in enumerate(goal.indicators):
        code = _indicator(indicator)
        if code:
            yield finding(code, Kind.MUST, f"indicator.{indicator.id}", letter=letter(index))
    if not any(source.text.strip() for source in goal.sources):
        yield finding("goal.no_source", Kind.ADVICE, "sources")
    if not goal.common and not goal.success.strip():
        word = vague_word(goal.text, agreement.language)
        if word:
            yield finding("goal.vague", Kind.ADVICE, "success", word=word)
    if not goal.common and not goal.link.title.strip():
        yield finding("goal.no_link", Kind.INFORMATION, "link")


def _indicator(indicator: Indicator) -> str:
    if not indicator.text.strip():
        return "goal.indicator_empty"
    if indicator.kind is IndicatorKind.NUMBER and not indicator.target.strip():
        return "goal.indicator_no_target"
    return ""


def _alike(agreement: Agreement, template: Template) -> Iterator[Finding]:
    goals = agreement.goals
    for index, goal in enumerate(goals):
        for earlier in goals[:index]:
            if alike(f"{earlier.title} {earlier.text}".strip(), f"{goal.title} {goal.text}".strip()):
                yield Finding(
                    code="goal.alike",
                    kind=Kind.ADVICE,
                    screen="goals",
                    field="text",
                    goal=goal.id,
                    values={
                        "number": number(agreement, template.area_keys, goal.id),
                        "other": number(agreement, template.area_keys, earlier.id),
                    },
                )
                break


def _evaluation(agreement: Agreement, template: Template, side: Role) -> Iterator[Finding]:
    """What one side's evaluation lacks.

    A word and a level per rated goal, and always the overall text (R193).
    """
    said = agreement.evaluation(side)
    ends = {template.levels[0].key, template.levels[-1].key} if template.levels else set()
    screen, edition = _SCREENS[side], _EDITIONS[side]

    def finding(code: str, kind: Kind, field: str, goal: str, values: dict[str, str | int]) -> Finding:
        return Finding(
            code=code, kind=kind, screen=screen, field=field, goal=goal, edition=edition, values=values
        )

    for area in template.areas:
        for goal in agreement.in_area(area.key):
            where: dict[str, str | int] = {"number": number(agreement, template.area_keys, goal.id)}
            each = said.of(goal.id)
            if not each.text.strip():
                yield finding("evaluation.no_text", Kind.MUST, "evaluation.text", goal.id, where)
            if area.rated and template.levels and not each.level:
                yield finding("evaluation.no_level", Kind.MUST, "evaluation.level", goal.id, where)
            if each.level in ends - {NOT_RATED} and not each.reason.strip():
                yield finding("evaluation.no_reason", Kind.ADVICE, "evaluation.reason", goal.id, where)
    if not said.overall.strip():
        yield finding("evaluation.no_overall", Kind.MUST, "overall", "", {})
