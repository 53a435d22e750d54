"""Remarks on the parties, the period, the running texts and the dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ledarapp.domain.draft import suggested_date
from ledarapp.domain.finding import Finding, finding
from ledarapp.domain.template import FormMilestone, MilestoneRule, SectionKind, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date

    from ledarapp.domain.agreement import Agreement, Period
    from ledarapp.domain.template import Template

_SCREEN = "basis"
_MONTHS = 12
_LONG = 2
_SHORT = 2


def review_basis(
    agreement: Agreement, template: Template, lines: Callable[[str], int] | None
) -> Iterator[Finding]:
    """Give the remarks on everything but the goals; see ``review`` for ``lines``."""
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
            yield finding(code, _SCREEN, field)
    months = _months(agreement.period)
    if months > _LONG * template.period_months:
        yield finding("basis.period_long", _SCREEN, "period.end", months=months, usual=template.period_months)
    if 0 < months * _SHORT < template.period_months:
        yield finding(
            "basis.period_short", _SCREEN, "period.end", months=months, usual=template.period_months
        )
    yield from _sections(agreement, template, lines)
    yield from _dates(agreement, template)


def _months(period: Period) -> int:
    """Whole months from the first day's month to the last day's; 0 while either is unknown."""
    if period.start is None or period.end is None:
        return 0
    return (period.end.year - period.start.year) * _MONTHS + period.end.month - period.start.month + 1


def _sections(
    agreement: Agreement, template: Template, lines: Callable[[str], int] | None
) -> Iterator[Finding]:
    for section in template.sections:
        if section.kind is not SectionKind.TEXT:
            continue
        text = agreement.section(section.key).strip()
        field, name = f"section.{section.key}", say(section.title, agreement.language)
        if section.required and not text:
            yield finding("basis.section_empty", _SCREEN, field, section=name)
        elif text and section.max_lines and lines and (taken := lines(text)) > section.max_lines:
            yield finding(
                "basis.section_too_long", _SCREEN, field, section=name, lines=taken, most=section.max_lines
            )


def _dates(agreement: Agreement, template: Template) -> Iterator[Finding]:
    known = {milestone.key: milestone.on for milestone in agreement.milestones}
    titles = {rule.key: say(rule.title, agreement.language) for rule in template.milestones}
    for rule in template.milestones:
        if code := _date(rule, agreement.period, known):
            yield finding(
                code,
                _SCREEN,
                f"milestone.{rule.key}",
                milestone=titles[rule.key],
                other=titles.get(rule.anchor, ""),
                days=_ahead(rule, agreement.period, known),
            )


def _ahead(rule: FormMilestone, period: Period, known: Mapping[str, date]) -> int:
    """How many days before its anchor the date should lie; 0 for a rule without one."""
    anchor, latest = known.get(rule.anchor), suggested_date(rule, period, known)
    return (anchor - latest).days if anchor and latest else 0


def _date(rule: FormMilestone, period: Period, known: Mapping[str, date]) -> str:
    """Return the code for what is odd about one date, or nothing.

    A date that lies where the rule itself would put it is never odd.
    """
    on, suggested = known.get(rule.key), suggested_date(rule, period, known)
    if rule.rule is MilestoneRule.NONE or (on is not None and on == suggested):
        return ""
    if rule.rule is MilestoneRule.YEARLY and suggested is None:
        return ""
    if on is None:
        return "basis.date_not_set"
    if rule.rule is MilestoneRule.BEFORE:
        return "basis.date_too_late" if suggested and on > suggested else ""
    if period.start and on < period.start:
        return "basis.date_before_period"
    return "basis.date_after_period" if period.end and on > period.end else ""
