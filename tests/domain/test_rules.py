"""Every rule is traced to what was asked for, said in words, and can be switched off in one agreement."""

import re
from dataclasses import replace
from datetime import date

import pytest

from ledarapp.domain.agreement import Agreement, Period
from ledarapp.domain.finding import KINDS, Kind
from ledarapp.domain.goal import Indicator
from ledarapp.domain.likeness import counts_edges
from ledarapp.domain.review import is_aside, review
from ledarapp.domain.rules import RULES, is_off, kept, switch_off, switch_on, switchable, why_off
from ledarapp.domain.template import Template
from ledarapp.messages import LANGUAGES
from tests.domain.builders import a_goal, an_agreement
from tests.domain.remarks import MESSAGES, all_said, codes


def test_every_remark_has_a_rule_with_its_requirements() -> None:
    assert set(RULES) == set(KINDS)
    for rule in RULES.values():
        assert rule.requirements
        assert all(re.fullmatch(r"R\d{3}", each) for each in rule.requirements)


def test_every_rule_is_said_in_words() -> None:
    for code, kind in KINDS.items():
        for language in LANGUAGES:
            if kind is not Kind.MUST and not code.startswith("evaluation."):
                assert MESSAGES.say(f"rule.{code}", language).endswith(".")


@pytest.mark.requirement("R012")
def test_a_period_much_shorter_than_usual_is_told(form: Template, whole: Agreement) -> None:
    short = replace(whole, period=Period(start=date(2027, 1, 1), end=date(2027, 4, 30)))
    found = review(short, form)
    assert codes(found, "basis.period_short") == ["basis.period_short"]
    all_said(found)
    half = replace(whole, period=Period(start=date(2027, 1, 1), end=date(2027, 6, 30)))
    assert not codes(review(half, form), "basis.period_short")


@pytest.mark.requirement("R345")
@pytest.mark.parametrize(
    ("text", "language", "counts"),
    [
        ("Antall interne møter", "nb", True),
        ("Antall klager som avdelingen får", "nb", False),
        ("Antal genomförda kurser", "sv", True),
        ("Antal dagar till svar", "sv", False),
        ("Number of reports", "en", True),
        ("Number of complaints", "en", False),
        ("Regelmessige møter", "nb", False),
        ("Antall møter", "fi", False),
    ],
)
def test_counting_what_is_done_is_told_from_what_comes_of_it(text: str, language: str, counts: bool) -> None:  # noqa: FBT001
    assert counts_edges(text, language) is counts


def test_an_indicator_that_counts_edges_gives_a_remark(form: Template) -> None:
    edge = a_goal(indicators=(Indicator(id="i", text="Antall møter"),))
    found = review(an_agreement(form, edge), form)
    assert codes(found, "goal.counts_edges") == ["goal.counts_edges"]
    all_said(found)


def test_a_rule_is_switched_off_with_a_reason_and_on_again(form: Template) -> None:
    edge = a_goal(indicators=(Indicator(id="i", text="Antall møter"),))
    agreement = an_agreement(form, edge)
    off = switch_off(agreement, "goal.counts_edges", "Vi øver")
    assert is_off(off, "goal.counts_edges")
    assert why_off(off, "goal.counts_edges") == "Vi øver"
    (finding,) = (each for each in review(off, form) if each.code == "goal.counts_edges")
    assert is_aside(off, finding)
    assert switch_on(off, "goal.counts_edges") == agreement
    must = switch_off(agreement, "goal.no_text")
    assert not is_off(must, "goal.no_text")


def test_a_form_keeps_what_it_lists_and_what_is_general(form: Template) -> None:
    unlisted = {code for code, rule in RULES.items() if rule.listed}
    assert unlisted == {"goals.none_about_economy", "goals.none_about_users"}
    bare = replace(form, remarks=("goal.vague",))
    assert {rule.code for rule in switchable(bare)} == {
        "goal.vague", *(rule.code for rule in RULES.values() if rule.general)
    }  # fmt: skip
    assert {code for code, rule in RULES.items() if not kept(rule, replace(form, remarks=()))} == unlisted
    assert all(kept(rule, replace(form, remarks=tuple(unlisted))) for rule in RULES.values())
    assert not any(rule.kind is Kind.MUST for rule in switchable(form))


@pytest.mark.requirement("R259")
def test_a_text_longer_than_its_lines_is_told(form: Template, whole: Agreement) -> None:
    found = review(whole, form, lines=lambda _: 99)
    assert "basis.section_too_long" in codes(found)
    assert "basis.section_too_long" not in codes(review(whole, form, lines=lambda _: 1))


@pytest.mark.requirement("R214")
@pytest.mark.parametrize(
    ("language", "keeps", "ahead"),
    [
        ("nb", "Opprettholde kvaliteten i rådgivningen", "Innbyggerne får svar samme dag"),
        ("sv", "Upprätthålla kvaliteten i rådgivningen", "Invånarna får svar samma dag"),
        ("en", "Maintain the quality of advice", "People get an answer the same day"),
    ],
)
def test_goals_that_only_keep_what_was_are_told(
    form: Template, whole: Agreement, language: str, keeps: str, ahead: str
) -> None:
    late = a_goal("late", text="31.12.2025")
    past = replace(whole, language=language, goals=(a_goal("keeps", text=keeps), late))
    found = review(past, replace(form, remarks=()))
    assert codes(found, "goals.only_past") == ["goals.only_past"]
    all_said(tuple(each for each in found if each.code == "goals.only_past"))
    mixed = replace(past, goals=(*past.goals, a_goal("ahead", text=ahead)))
    assert not codes(review(mixed, replace(form, remarks=())), "goals.only_past")
    common = replace(past, goals=tuple(replace(each, common=True) for each in past.goals))
    assert not codes(review(common, replace(form, remarks=())), "goals.only_past")
