"""Remarks on parties, period, texts and dates."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from ledarapp.domain.agreement import Agreement, Milestone, Period, Person, Section
from ledarapp.domain.finding import Kind
from ledarapp.domain.review import review
from ledarapp.domain.template import FormMilestone, MilestoneRule, Template
from tests.domain.remarks import all_said, codes


@pytest.mark.requirement("R249", "R250", "R253")
@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"leader": Person(name=" ")}, "basis.no_leader", "leader.name"),
        ({"superior": Person()}, "basis.no_superior", "superior.name"),
        ({"period": Period(end=date(2027, 12, 31))}, "basis.no_period_start", "period.start"),
        ({"period": Period(start=date(2027, 1, 1))}, "basis.no_period_end", "period.end"),
        (
            {"period": Period(start=date(2027, 1, 2), end=date(2027, 1, 1))},
            "basis.period_reversed",
            "period.end",
        ),
        ({"sections": ()}, "basis.section_empty", "section.section_tasks"),
    ],
)
def test_what_must_be_there_is_named(
    whole: Agreement, form: Template, change: dict[str, Any], code: str, field: str
) -> None:
    found = [each for each in review(replace(whole, **change), form) if each.code == code]
    all_said(tuple(found))
    assert found[0].field == field
    assert found[0].kind is Kind.MUST
    assert found[0].screen == "basis"


@pytest.mark.parametrize(
    ("end", "is_long"),
    [
        (date(2027, 1, 1), False),
        (date(2028, 12, 31), False),
        (date(2029, 1, 1), True),
        (date(2072, 12, 31), True),
    ],
)
def test_a_period_far_longer_than_the_forms_is_asked_about(
    whole: Agreement,
    form: Template,
    end: date,
    is_long: bool,  # noqa: FBT001
) -> None:
    agreement = replace(whole, period=Period(start=date(2027, 1, 1), end=end))
    found = [each for each in review(agreement, form) if each.code == "basis.period_long"]
    all_said(tuple(found))
    assert bool(found) is is_long


@pytest.mark.requirement("R259")
@pytest.mark.parametrize(("taken", "is_long"), [(5, False), (6, True)])
def test_a_text_longer_than_the_form_has_room_for_is_advice(
    whole: Agreement,
    form: Template,
    taken: int,
    is_long: bool,  # noqa: FBT001
) -> None:
    counted: list[str] = []

    def lines(text: str) -> int:
        counted.append(text)
        return taken

    found = review(whole, form, lines=lines)
    all_said(found)
    assert counted == ["Kort sagt."], "only the section that has a limit is measured"
    assert [(each.kind, each.values["most"]) for each in found] == [(Kind.ADVICE, 5)] * is_long


def _dated(agreement: Agreement, **dates: date | None) -> Agreement:
    kept = {each.key: each.on for each in agreement.milestones} | dates
    return replace(agreement, milestones=tuple(Milestone(key=key, on=on) for key, on in kept.items() if on))


@pytest.mark.requirement("R288", "R290")
@pytest.mark.parametrize(
    ("key", "on", "code"),
    [
        ("half_year_talk", None, "basis.date_not_set"),
        ("half_year_talk", date(2026, 7, 1), "basis.date_before_period"),
        ("half_year_talk", date(2028, 7, 1), "basis.date_after_period"),
        ("memo", date(2027, 6, 25), "basis.date_too_late"),
        ("memo", date(2027, 6, 24), ""),
        ("memo", date(2027, 3, 1), ""),
        ("half_year_talk", date(2027, 9, 1), ""),
    ],
)
def test_a_date_is_judged_by_the_forms_rule(
    whole: Agreement, form: Template, key: str, on: date | None, code: str
) -> None:
    found = [each for each in review(_dated(whole, **{key: on}), form) if each.field == f"milestone.{key}"]
    all_said(tuple(found))
    assert codes(tuple(found)) == [code] * bool(code)


def test_a_date_too_late_says_how_many_days_and_before_what(whole: Agreement, form: Template) -> None:
    found = review(_dated(whole, memo=date(2027, 6, 30)), form)
    assert [dict(each.values) for each in found] == [
        {"milestone": "Notat om oppnådde resultater sendt", "other": "Halvårssamtale", "days": 7}
    ]


def test_dates_that_the_rule_itself_puts_outside_the_period_or_leaves_open_are_fine(
    whole: Agreement, form: Template
) -> None:
    early = FormMilestone(key="early", title={"nb": "Utkast"}, rule=MilestoneRule.AFTER_START, days=-30)
    free = FormMilestone(key="free", title={"nb": "Fritt"})
    hung = FormMilestone(key="hung", title={"nb": "Henger"}, rule=MilestoneRule.BEFORE, anchor="free", days=7)
    own = replace(form, milestones=(early, free, hung))
    agreement = replace(whole, milestones=())
    assert codes(review(agreement, own)) == ["basis.date_not_set"] * 2
    agreement = _dated(agreement, early=date(2026, 12, 2), hung=date(2030, 1, 1))
    assert review(agreement, own) == ()
    unknown = replace(agreement, period=Period())
    assert codes(review(unknown, own), "basis.date") == []


def test_sections_are_judged_by_key_not_by_place(whole: Agreement, form: Template) -> None:
    turned = replace(whole, sections=(Section(key="unknown", text="x"), *whole.sections[::-1]))
    assert review(turned, form) == ()


def test_counting_lines_is_not_asked_of_empty_texts(whole: Agreement, form: Template) -> None:
    refuse: Callable[[str], int] = lambda _: 1 // 0  # noqa: E731
    optional = replace(form, sections=tuple(replace(each, required=False) for each in form.sections))
    assert review(replace(whole, sections=()), optional, lines=refuse) == ()


@pytest.mark.requirement("R009", "R020")
def test_a_yearly_date_is_missed_only_while_the_period_has_room_for_it(
    whole: Agreement, form: Template
) -> None:
    rules = tuple(
        FormMilestone(key=f"talk{turn}", title={}, rule=MilestoneRule.YEARLY, month=4, day=15, turn=turn)
        for turn in (1, 2)
    )
    yearly = replace(form, milestones=rules)
    assert whole.period.start == date(2027, 1, 1)
    found = [each for each in review(replace(whole, milestones=()), yearly) if "date" in each.code]
    assert [(each.code, each.field) for each in found] == [("basis.date_not_set", "milestone.talk1")]
