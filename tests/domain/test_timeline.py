"""The year's dates: in order, with what was moved and done, and what follows from what."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ledarapp.domain.agreement import Agreement, put_milestone
from ledarapp.domain.follow_up import DateNote
from ledarapp.domain.signature import Role
from ledarapp.domain.template import Template
from ledarapp.domain.timeline import State, coming, day_of, dependants, overdue, stops
from tests.domain.builders import a_goal, an_agreement

_TALK = date(2027, 6, 15)


def running(form: Template, signed: str = "Aa") -> Agreement:
    agreement = an_agreement(form, a_goal("g1"), signed=signed)
    agreement = put_milestone(agreement, "half_year_talk", _TALK)
    return put_milestone(agreement, "memo", date(2027, 6, 8))


def noted(agreement: Agreement, *notes: DateNote) -> Agreement:
    for note in notes:
        agreement = replace(agreement, follow_up=agreement.follow_up.with_date(note))
    return agreement


def test_they_stand_by_their_day_and_those_without_one_last(form: Template) -> None:
    found = stops(running(form), form)
    keys = [each.key for each in found]
    assert keys[0] == "signed"
    assert keys.index("memo") < keys.index("half_year_talk") < keys.index("unit_told")
    assert found[0].state(date(2027, 3, 1)) is State.DONE
    assert found[-1].state(date(2027, 3, 1)) is State.UNDATED
    assert next(each for each in stops(running(form, "A"), form) if each.key == "signed").done is None


@pytest.mark.requirement("R290")
def test_the_memo_follows_the_talk_by_the_forms_rule(form: Template) -> None:
    agreement = running(form)
    assert "memo" not in [rule.key for rule, _ in dependants(agreement, form, "half_year_talk")]
    moved = noted(agreement, DateNote(key="half_year_talk", writer=Role.LEADER, moved=date(2027, 6, 22)))
    assert ("memo", date(2027, 6, 15)) in [
        (rule.key, on) for rule, on in dependants(moved, form, "half_year_talk")
    ]


def test_where_both_have_moved_a_day_both_desks_show_the_superiors(form: Template) -> None:
    agreement = noted(
        running(form),
        DateNote(key="half_year_talk", writer=Role.LEADER, moved=date(2027, 6, 20)),
        DateNote(key="half_year_talk", writer=Role.SUPERIOR, moved=date(2027, 6, 21)),
    )
    assert day_of(agreement, "half_year_talk") == date(2027, 6, 21)
    assert agreement.milestone("half_year_talk") == _TALK


@pytest.mark.requirement("R248")
def test_late_and_near_dates_are_found_until_they_are_done(form: Template) -> None:
    agreement, today = running(form), date(2027, 6, 10)
    assert [each.key for each in overdue(agreement, form, today)] == ["memo"]
    assert [each.key for each in coming(agreement, form, today, 7)] == ["half_year_talk"]
    done = noted(agreement, DateNote(key="memo", writer=Role.SUPERIOR, done=today))
    assert overdue(done, form, today) == ()


def test_a_signed_self_evaluation_is_done_by_itself(form: Template) -> None:
    agreement = put_milestone(running(form, "AaS"), "self_evaluation", date(2027, 12, 1))
    stop = next(each for each in stops(agreement, form) if each.key == "self_evaluation")
    assert stop.by_itself
    assert stop.done is not None
