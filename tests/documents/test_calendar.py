"""The calendar file: read back by another program's parser, equal for equal input, and discreet."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import vobject
from hypothesis import given, settings

from ledarapp.documents.calendar import calendar
from ledarapp.domain.agreement import Agreement, Milestone, put_milestone
from ledarapp.domain.template import say
from tests.documents.samples import LANGUAGES, TEMPLATE, emptied, example
from tests.strategies import texts

STAMP = datetime(2026, 11, 22, 8, 30, tzinfo=UTC)


def made(agreement: Agreement) -> bytes:
    return calendar(agreement, TEMPLATE, stamp=STAMP)


def events(file: bytes) -> list[Any]:
    return list(vobject.readOne(file.decode()).contents.get("vevent", []))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_date_is_a_whole_day_in_the_documents_language(language: str) -> None:
    agreement = example(language)
    titles = {each.key: say(each.title, language) for each in TEMPLATE.milestones}
    found = events(made(agreement))
    assert [each.dtstart.value for each in found] == [each.on for each in agreement.milestones]
    assert all(each.dtend.value == each.dtstart.value + timedelta(days=1) for each in found)
    assert [each.summary.value for each in found] == [
        f"{titles[each.key]} – {agreement.leader.name}" for each in agreement.milestones
    ]


@pytest.mark.requirement("R290")
def test_what_has_to_be_written_is_reminded_of_a_week_before() -> None:
    agreement = example()
    morning = timedelta(hours=9)
    before = {
        milestone.key: morning - event.valarm.trigger.value
        for milestone, event in zip(agreement.milestones, events(made(agreement)), strict=True)
    }
    assert before.pop("memo") == before.pop("self_evaluation") == timedelta(days=7)
    assert set(before.values()) == {timedelta(days=1)}


def test_same_values_same_bytes_and_a_moved_date_stays_the_same_event() -> None:
    agreement = example()
    moved = put_milestone(agreement, "half_year_talk", date(2025, 9, 9))
    uids = {each.uid.value for each in events(made(agreement))}
    assert made(agreement) == made(agreement)
    assert {each.uid.value for each in events(made(moved))} == uids
    assert len(uids) == len(agreement.milestones)
    assert not uids & {each.uid.value for each in events(made(replace(agreement, id="another")))}


def test_lines_are_folded_and_end_as_the_standard_says() -> None:
    file = made(replace(example(), leader=replace(example().leader, name="Åse Ærlig-Østgård " * 12)))
    lines = file.split(b"\r\n")
    assert lines[-1] == b""
    assert all(len(line) <= 75 and b"\n" not in line for line in lines)
    assert events(file)[0].summary.value.endswith("Åse Ærlig-Østgård")


def test_nothing_of_what_was_agreed_is_in_it() -> None:
    agreement = example()
    file = re.sub(r"\r\n ", "", made(agreement).decode())
    withheld = [goal.text for goal in agreement.goals] + [goal.title for goal in agreement.goals]
    withheld += [agreement.superior.name, agreement.case_number, *(each.text for each in agreement.sections)]
    assert [text for text in withheld if text.strip() and text in file] == []


def test_a_date_the_form_does_not_know_is_kept_and_none_at_all_is_an_empty_calendar() -> None:
    own = replace(example(), milestones=(Milestone(key="own_date", on=date(2025, 3, 1)),))
    assert events(made(own))[0].summary.value == f"Own_date – {own.leader.name}"
    assert events(made(emptied(example()))) == []


@settings(max_examples=60)
@given(name=texts)
def test_a_name_stays_within_its_line(name: str) -> None:
    """A name with a line end or a semicolon neither ends the event nor adds anything to it."""
    agreement = replace(example(), leader=replace(example().leader, name=f"{name}\r\nEND:VEVENT; , \\"))
    assert len(events(made(agreement))) == len(agreement.milestones)
