"""A new agreement starts with what the form gives; next year's with what this year's said."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledarapp.domain.agreement import Agreement, Period, Person, Section
from ledarapp.domain.draft import (
    add_months,
    begin,
    copy_forward,
    period_end,
    suggested_date,
    suggested_milestones,
)
from ledarapp.domain.evaluation import Assessment, SelfEvaluation
from ledarapp.domain.goal import Audience
from ledarapp.domain.template import FormMilestone, MilestoneRule, Template
from tests.domain.builders import a_goal, an_agreement


@pytest.fixture
def new_id() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"new-{next(numbers)}"


@pytest.mark.requirement("R271", "R261", "R263")
@pytest.mark.parametrize("language", ["nb", "sv", "en"])
def test_a_new_agreement_has_the_forms_texts_and_common_goals(
    form: Template, new_id: Callable[[], str], language: str
) -> None:
    draft = begin(
        form, language, new_id, start=date(2027, 1, 1), leader=Person(name="Ola"), organisation="UFD"
    )
    assert (draft.leader.name, draft.superior, draft.organisation) == ("Ola", Person(), "UFD")
    assert len(draft.in_area("general")) == 6
    assert all(goal.common and goal.title and goal.indicators for goal in draft.goals)
    assert draft.section("post")
    assert not any(section.key == "introduction" for section in draft.sections)
    ids = [draft.id, *(goal.id for goal in draft.goals)]
    ids += [part.id for goal in draft.goals for part in goal.indicators]
    ids += [part.id for goal in draft.goals for part in goal.sources]
    assert len(set(ids)) == len(ids)


@pytest.mark.requirement("R223", "R253", "R288", "R290")
def test_a_year_ends_on_the_day_before_it_began(form: Template, new_id: Callable[[], str]) -> None:
    draft = begin(form, "nb", new_id, start=date(2027, 1, 1))
    assert draft.period == Period(start=date(2027, 1, 1), end=date(2027, 12, 31))
    talk, memo = draft.milestone("half_year_talk"), draft.milestone("memo")
    assert talk == date(2027, 7, 1)
    assert memo == talk - timedelta(days=7)
    assert draft.milestone("end") == date(2027, 12, 31)
    assert list(draft.milestones) == sorted(draft.milestones, key=lambda each: each.on)


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2027, 1, 1), 12, date(2027, 12, 31)),
        (date(2027, 1, 1), 6, date(2027, 6, 30)),
        (date(2027, 8, 15), 12, date(2028, 8, 14)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2028, 3, 1), 12, date(2029, 2, 28)),
        (date(2027, 3, 1), 12, date(2028, 2, 29)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2027, 1, 1), 60, date(2031, 12, 31)),
    ],
)
def test_a_period_of_whole_months_has_its_last_day(start: date, months: int, end: date) -> None:
    assert period_end(start, months) == end


@pytest.mark.parametrize(
    ("day", "months", "there"),
    [
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2027, 12, 31), 2, date(2028, 2, 29)),
        (date(2028, 2, 29), -12, date(2027, 2, 28)),
        (date(2027, 12, 31), -6, date(2027, 6, 30)),
        (date(2027, 5, 31), 7, date(2027, 12, 31)),
        (date(9999, 11, 30), 1, date(9999, 12, 30)),
    ],
)
def test_months_stop_at_the_months_last_day(day: date, months: int, there: date) -> None:
    assert add_months(day, months) == there


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.integers(-240, 240))
def test_adding_months_keeps_the_day_or_stops_at_the_end_of_the_month(day: date, months: int) -> None:
    there = add_months(day, months)
    assert (there.year * 12 + there.month) - (day.year * 12 + day.month) == months
    assert there.day == day.day or (there.day < day.day and (there + timedelta(days=1)).day == 1)


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.integers(1, 60))
def test_periods_follow_each_other_without_a_gap_of_a_month(start: date, months: int) -> None:
    following = period_end(start, months) + timedelta(days=1)
    assert following - add_months(start, months) in {timedelta(0), timedelta(days=1)}


def test_a_rule_gives_no_date_without_its_anchor_or_beyond_the_calendar() -> None:
    after = FormMilestone(key="a", title={}, rule=MilestoneRule.AFTER_START, months=6)
    before = FormMilestone(key="b", title={}, rule=MilestoneRule.BEFORE_END, months=12, days=1)
    hung = FormMilestone(key="c", title={}, rule=MilestoneRule.BEFORE, anchor="a", months=1, days=1)
    never = FormMilestone(key="d", title={})
    assert [suggested_date(rule, Period(), {}) for rule in (after, before, hung, never)] == [None] * 4
    late = Period(start=date(9999, 12, 1), end=date(1, 1, 1))
    assert [suggested_date(rule, late, {}) for rule in (after, before)] == [None] * 2
    assert suggested_date(hung, Period(), {"a": date(2027, 3, 31)}) == date(2027, 2, 27)
    assert suggested_date(never, Period(start=date(2027, 1, 1)), {}) is None


def test_a_date_may_hang_on_one_that_stands_below_it(form: Template) -> None:
    turned = replace(form, milestones=form.milestones[::-1])
    period = Period(start=date(2027, 1, 1), end=date(2027, 12, 31))
    assert suggested_milestones(turned, period) == suggested_milestones(form, period)


@pytest.mark.requirement("R230", "R260")
def test_next_year_begins_with_what_was_written_this_year(
    form: Template, example: Agreement, new_id: Callable[[], str]
) -> None:
    signed = replace(example, case_number="2027/1", version=3)
    draft = copy_forward(signed, form, new_id, start=date(2028, 1, 1))
    assert (draft.leader, draft.superior, draft.language) == (
        example.leader,
        example.superior,
        example.language,
    )
    assert {each.key: each.text for each in draft.sections} == {
        each.key: each.text for each in example.sections
    }
    assert (draft.case_number, draft.version, draft.signatures) == ("", 1, ())
    assert (draft.self_evaluation, draft.assessment) == (SelfEvaluation(), Assessment())
    assert [goal.text for goal in draft.goals] == [goal.text for goal in example.goals]
    assert [goal.sources[0].text for goal in draft.goals] == [goal.sources[0].text for goal in example.goals]
    assert not {goal.id for goal in draft.goals} & {goal.id for goal in example.goals}
    assert draft.period.end == date(2028, 12, 31)


def test_a_goal_of_an_area_the_form_gave_up_is_carried_over_where_it_can_be_seen(
    form: Template, new_id: Callable[[], str]
) -> None:
    old = an_agreement(
        form, a_goal("stranger", "gone"), a_goal("mine"), sections=(Section(key="gone", text="x"),)
    )
    draft = copy_forward(old, form, new_id, start=date(2028, 1, 1))
    assert [goal.text for goal in draft.in_area("professional")] == [old.goals[1].text, old.goals[0].text]
    assert draft.section("gone") == ""
    assert draft.section("post"), "a section that was empty starts with the form's text"


@pytest.mark.requirement("R011")
def test_a_new_agreement_may_be_read_by_those_the_form_says(
    form: Template, new_id: Callable[[], str]
) -> None:
    draft = begin(replace(form, audience=Audience.PUBLIC), "nb", new_id, start=date(2027, 1, 1))
    assert draft.audience is Audience.PUBLIC


@pytest.mark.requirement("R020", "R024")
def test_a_yearly_date_comes_on_the_same_day_of_each_year_within_the_period() -> None:
    period = Period(start=date(2026, 4, 16), end=date(2031, 4, 15))

    def april(turn: int, within: Period = period) -> date | None:
        rule = FormMilestone(key="talk", title={}, rule=MilestoneRule.YEARLY, month=4, day=15, turn=turn)
        return suggested_date(rule, within, {})

    assert [april(turn) for turn in (1, 5)] == [date(2027, 4, 15), date(2031, 4, 15)]
    assert april(6) is None
    assert april(1, Period(start=date(2026, 4, 15))) == date(2026, 4, 15)
    assert april(1, Period()) is None
    assert april(2, Period(start=date(9998, 5, 1))) is None
