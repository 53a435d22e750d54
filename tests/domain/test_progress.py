"""An indicator's course: numbers as people write them, and which way is better by the agreed words."""

from __future__ import annotations

from datetime import date

import pytest

from ledarapp.domain.follow_up import FollowUp, LogEntry
from ledarapp.domain.goal import Indicator
from ledarapp.domain.progress import Aim, Series, latest, number, series
from ledarapp.domain.signature import Role
from tests.domain.builders import a_goal


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("38 dager", 38.0),
        ("1 234,5 kr", 1234.5),
        ("12\u00a0000", 12000.0),
        ("−3 %", -3.0),
        ("3.75", 3.75),
        ("om lag 90 %", 90.0),
        ("ingen", None),
        ("", None),
    ],
)
def test_numbers_are_read_as_people_write_them(text: str, found: float | None) -> None:
    assert number(text) == found


def told(baseline: str, target: str, *values: str) -> Series:
    indicator = Indicator(id="i", text="Tid", baseline=baseline, target=target)
    log = FollowUp()
    for day, value in enumerate(values, start=1):
        entry = LogEntry(
            id=str(day), goal="g1", on=date(2027, 1, day), writer=Role.LEADER, indicator="i", value=value
        )
        log = log.with_entry(entry)
    (found,) = series(a_goal("g1", indicators=(indicator, Indicator(id="other"))), log)
    return found


@pytest.mark.parametrize(
    ("baseline", "target", "last", "aim", "reached"),
    [
        ("40 dager", "30 dager", "31 dager", Aim.LOWER, False),
        ("40 dager", "30 dager", "30", Aim.LOWER, True),
        ("60 %", "80 %", "79 %", Aim.HIGHER, False),
        ("", "≤ 30", "29", Aim.LOWER, True),
        ("", "høyst 3", "4", Aim.LOWER, False),
        ("90", "minst 80", "81", Aim.HIGHER, True),
        ("", "70–80 %", "75", Aim.WITHIN, True),
        ("", "70–80 %", "81", Aim.WITHIN, False),
        ("40", "", "35", Aim.HIGHER, None),
    ],
)
def test_which_way_is_better_follows_from_the_agreed_words(
    baseline: str, target: str, last: str, aim: Aim, *, reached: bool | None
) -> None:
    found = told(baseline, target, "50", last)
    assert (found.aim, found.reached) == (aim, reached)


def test_the_unit_is_what_follows_the_number() -> None:
    assert told("", "70–80 %", "75").unit == "%"
    assert told("40", "30", "35 dager").unit == "dager"
    assert told("40", "30", "35").unit == ""


def test_words_are_no_points_but_are_the_latest_value() -> None:
    goal = a_goal("g1", indicators=(Indicator(id="i", text="Tid"),))
    log = FollowUp().with_entry(
        LogEntry(id="1", goal="g1", on=date(2027, 2, 1), writer=Role.LEADER, indicator="i", value=" på vei ")
    )
    assert series(goal, log) == ()
    assert latest(goal, log) == {"i": (date(2027, 2, 1), "på vei")}
