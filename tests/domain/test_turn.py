"""One sentence says whose turn it is; each step says how far it has come."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from string import Formatter

import pytest

from ledarapp.domain.agreement import Agreement, Milestone, Person, Section
from ledarapp.domain.draft import begin
from ledarapp.domain.evaluation import Assessment, GoalEvaluation, SelfEvaluation
from ledarapp.domain.finding import Finding
from ledarapp.domain.review import review
from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.template import SignatureRule, Template
from ledarapp.domain.turn import TURN_CODES, State, StepState, step_state, turn_code
from ledarapp.messages import Messages
from tests.domain.builders import a_goal, an_agreement

L, S = Role.LEADER, Role.SUPERIOR
DAY = date(2027, 6, 8)
_MESSAGES = Messages(Path(__file__).parents[2] / "resources" / "messages", strict=True)


@pytest.mark.parametrize(
    ("signed", "leader", "superior"),
    [
        ("", "turn.you.draft", "turn.other.draft"),
        ("A", "turn.other.sign_agreement", "turn.you.sign_agreement"),
        ("Aa", "turn.you.self_evaluation", "turn.other.self_evaluation"),
        ("AaS", "turn.other.assessment", "turn.you.assessment"),
        ("AaSE", "turn.you.sign_assessment", "turn.other.sign_assessment"),
        ("AaSEe", "turn.closed", "turn.closed"),
    ],
)
def test_each_side_is_told_whose_turn_it_is(form: Template, signed: str, leader: str, superior: str) -> None:
    agreement = an_agreement(form, a_goal(), signed=signed)
    assert turn_code(agreement, form, L)[0] == leader
    assert turn_code(agreement, form, S)[0] == superior


@pytest.mark.requirement("R227")
@pytest.mark.parametrize(
    ("signed", "milestone", "code"),
    [
        ("", "signing", "turn.you.draft_by"),
        ("Aa", "self_evaluation", "turn.you.self_evaluation_by"),
        ("AaS", "assessment_talk", "turn.other.assessment_by"),
        ("AaSE", "assessment_talk", "turn.you.sign_assessment"),
    ],
)
def test_a_date_that_was_set_is_told(form: Template, signed: str, milestone: str, code: str) -> None:
    dates = (Milestone(key=milestone, on=DAY),)
    found, values = turn_code(an_agreement(form, a_goal(), signed=signed, milestones=dates), form, L)
    assert found == code
    assert values.get("date") == (DAY if code.endswith("_by") else None)


def test_the_other_party_is_named_by_name_or_by_the_forms_word(form: Template) -> None:
    agreement = an_agreement(form, a_goal(), signed="Aa")
    assert turn_code(agreement, form, L)[1] == {
        "name": "Kari Nordmann",
        "since": datetime(2027, 1, 2, 12, tzinfo=UTC),
    }
    nameless = replace(agreement, superior=Person(name=" "))
    assert turn_code(nameless, form, L)[1]["name"] == "Nærmeste overordnede"


def test_a_second_signature_on_a_self_evaluation_is_for_reading_and_signing(form: Template) -> None:
    second = SignatureRule(edition=Edition.SELF_EVALUATION, role=S, meaning={})
    both = replace(form, signatures=(*form.signatures, second))
    agreement = an_agreement(form, a_goal(), signed="AaS")
    assert turn_code(agreement, both, S)[0] == "turn.you.sign_self_evaluation"
    assert turn_code(agreement, both, L)[0] == "turn.other.sign_self_evaluation"


@pytest.mark.parametrize("language", ["en", "nb", "sv"])
@pytest.mark.parametrize("code", TURN_CODES)
def test_every_turn_has_a_sentence_that_its_values_fill(code: str, language: str) -> None:
    said = _MESSAGES.say(code, language, name="Kari", date="8. juni", since="1. juni")
    assert said
    assert not [name for _, name, _, _ in Formatter().parse(said) if name]
    assert ("8. juni" in said) is code.endswith("_by")


@pytest.mark.parametrize("language", ["en", "nb", "sv"])
@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("remarks", [0, 1, 2])
def test_every_state_has_words(state: State, remarks: int, language: str) -> None:
    step = StepState(state=state, remarks=remarks, name="Kari")
    said = _MESSAGES.say(step.code, language, **step.values)
    assert (str(remarks) in said) is (remarks > 0 and state in {State.STARTED, State.READY})


STEPS = ("basis", "goals", "check", "sign", "follow_up", "self_evaluation", "assessment", "close")


def _states(agreement: Agreement, form: Template, side: Role) -> list[str]:
    findings = review(agreement, form)
    return [str(step_state(agreement, form, screen, findings, side).state) for screen in STEPS]


def test_a_new_agreement_has_no_step_begun(form: Template) -> None:
    draft = begin(form, "nb", iter("abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRST").__next__, start=DAY)
    assert _states(draft, form, L) == ["not_started"] * 8
    assert _states(draft, form, S)[3] == "waiting"
    named = replace(draft, leader=Person(name="Ola"), superior=Person(name="Kari"))
    assert _states(named, form, L)[:3] == ["started", "not_started", "started"]
    written = replace(draft, sections=(*draft.sections, Section(key="section_tasks", text="Vi gjør alt.")))
    assert _states(written, form, L)[0] == "started"


@pytest.mark.parametrize(
    ("signed", "leader", "superior"),
    [
        (
            "A",
            "signed signed signed waiting not_started not_started not_started not_started",
            "signed signed signed ready not_started not_started not_started not_started",
        ),
        (
            "Aa",
            "signed signed signed signed ready not_started not_started not_started",
            "signed signed signed signed ready waiting not_started not_started",
        ),
        (
            "AaS",
            "signed signed signed signed ready signed waiting not_started",
            "signed signed signed signed ready signed not_started not_started",
        ),
        (
            "AaSE",
            "signed signed signed signed ready signed signed ready",
            "signed signed signed signed ready signed signed waiting",
        ),
        ("AaSEe", *["signed signed signed signed ready signed signed signed"] * 2),
    ],
)
def test_the_steps_follow_the_signatures(form: Template, signed: str, leader: str, superior: str) -> None:
    agreement = an_agreement(form, a_goal(), signed=signed)
    assert _states(agreement, form, L) == leader.split()
    assert _states(agreement, form, S) == superior.split()


def test_remarks_are_counted_and_a_must_keeps_a_step_from_being_ready(form: Template) -> None:
    agreement = an_agreement(form, a_goal("a"), a_goal("b", sources=()), a_goal("c", text=""))
    findings: tuple[Finding, ...] = review(agreement, form)
    goals = step_state(agreement, form, "goals", findings, L)
    assert (goals.state, goals.musts) == (State.STARTED, 1)
    assert goals.remarks == len(
        [each for each in findings if each.screen == "goals" and each.kind != "information"]
    )
    assert goals.code == "step.started_remarks"
    sign = step_state(agreement, form, "sign", findings, L)
    assert (sign.state, sign.musts, sign.code) == (State.NOT_STARTED, 1, "step.not_started")
    advice_only = step_state(agreement, form, "basis", findings, L)
    assert (advice_only.state, advice_only.musts, advice_only.code) == (State.READY, 0, "step.ready_remarks")


def test_a_form_that_fills_every_goal_in_is_ready_from_the_start(form: Template) -> None:
    agreement = an_agreement(form, a_goal(common=True))
    assert step_state(agreement, form, "goals", (), L).state is State.READY


def test_an_evaluation_is_begun_with_its_first_word(form: Template) -> None:
    said = (GoalEvaluation(goal="g1", text="Gikk bra", level="satisfactory"),)
    agreement = an_agreement(form, a_goal(), signed="Aa", self_evaluation=SelfEvaluation(goals=said))
    begun = step_state(agreement, form, "self_evaluation", review(agreement, form), L)
    assert (begun.state, begun.remarks) == (State.STARTED, 1)
    done = replace(agreement, self_evaluation=SelfEvaluation(goals=said, overall="Et godt år"))
    assert step_state(done, form, "self_evaluation", review(done, form), L).state is State.READY


def test_an_assessment_may_be_begun_before_it_is_ones_turn_and_is_ones_own(form: Template) -> None:
    agreement = an_agreement(form, a_goal(), signed="Aa", assessment=Assessment(overall="So far"))
    assert step_state(agreement, form, "assessment", (), S).state is State.STARTED
    assert step_state(agreement, form, "assessment", (), L).state is State.NOT_STARTED
