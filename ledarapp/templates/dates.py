"""The lengths of period and the dates that a form knows of."""

from __future__ import annotations

from ledarapp.domain.template import FormMilestone, MilestoneRule
from ledarapp.templates.table import Table, unique

_YEAR, _LONGEST = 12, 240


def read_period(root: Table) -> int:
    """Return the usual length of a period, in months."""
    months = root.number("period_months", _YEAR)
    if not 1 <= months <= _LONGEST:
        root.refuse("templates.unknown_value", "period_months", value=months, allowed=f"1–{_LONGEST}")
    return months


def read_periods(root: Table) -> tuple[int, ...]:
    """Return the other usual lengths of a period, in months, each once."""
    periods = root.listed("periods", int)
    for index, months in enumerate(periods, start=1):
        if not 1 <= months <= _LONGEST or months in periods[: index - 1]:
            root.refuse("templates.unknown_value", f"periods[{index}]", value=months, allowed=f"1–{_LONGEST}")
    return periods


def read_milestones(root: Table, languages: tuple[str, ...]) -> tuple[FormMilestone, ...]:
    """Return the form's dates; ``LedarappError`` tells the first mistake."""
    tables = root.tables("milestones")
    milestones: list[FormMilestone] = []
    for table in tables:
        rule = table.choice("rule", MilestoneRule, MilestoneRule.NONE)
        # A date can only hang on one that stands above it: no circles, one pass.
        anchor = (
            table.one_of("anchor", [each.key for each in milestones]) if rule is MilestoneRule.BEFORE else ""
        )
        month, day, turn = _calendar(table) if rule is MilestoneRule.YEARLY else (1, 1, 1)
        milestones.append(
            FormMilestone(
                key=table.text("key"),
                title=table.wording("title", languages),
                rule=rule,
                months=table.number("months", 0),
                days=table.number("days", 0),
                anchor=anchor,
                month=month,
                day=day,
                turn=turn,
            )
        )
        table.done()
    unique(tables, (each.key for each in milestones))
    return tuple(milestones)


def _calendar(table: Table) -> tuple[int, int, int]:
    """Return the month, the day and which time it comes; only days that every year has."""
    found = []
    for key, most in (("month", 12), ("day", 28), ("turn", 99)):
        value = table.number(key, 1)
        if not 1 <= value <= most:
            table.refuse("templates.unknown_value", key, value=value, allowed=f"1–{most}")
        found.append(value)
    month, day, turn = found
    return month, day, turn
