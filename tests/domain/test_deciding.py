"""Decisions about an agreement itself: which are possible when, and where they leave it."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from ledarapp.domain.agreement import Agreement, Period
from ledarapp.domain.deciding import agreed_form, consents, decide, possible
from ledarapp.domain.decision import Decision, DecisionKind, Standing, standing, united
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.evaluation import Assessment, SelfEvaluation
from ledarapp.domain.rounds import begin_round, may_begin_round, rounds
from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.stages import Part, Stage, may_write, stage, turn
from ledarapp.domain.template import Template
from ledarapp.exchange import codec
from tests.domain.builders import an_agreement

FIVE_YEARS = Period(start=date(2027, 1, 1), end=date(2031, 12, 31))


def a_decision(kind: DecisionKind, number: int = 1, role: Role = Role.LEADER, **changes: Any) -> Decision:  # noqa: ANN401 - replace checks them
    return replace(
        Decision(
            id=f"d{number}",
            kind=kind,
            on=date(2027, 3, number),
            role=role,
            at=datetime(2027, 3, number, tzinfo=UTC),
            name="Ola",
            reason="Seksjonen legges ned.",
        ),
        **changes,
    )


def decided(agreement: Agreement, *kinds: DecisionKind) -> Agreement:
    for number, kind in enumerate(kinds, start=1):
        agreement = decide(agreement, a_decision(kind, number))
    return agreement


@pytest.mark.requirement("R014", "R015", "R142")
def test_an_agreement_that_is_not_needed_ends_there_with_its_reason(form: Template) -> None:
    draft = an_agreement(form)
    ended = decided(draft, DecisionKind.NOT_NEEDED)

    assert standing(ended) is Standing.NOT_NEEDED
    assert not may_write(ended, Part.CONTENT, Role.LEADER)
    assert turn(ended, form) is None
    assert possible(ended) == (DecisionKind.RESUMED,)
    again = decide(ended, a_decision(DecisionKind.RESUMED, 2))
    assert may_write(again, Part.CONTENT, Role.LEADER)
    assert [each.kind for each in again.decisions] == [DecisionKind.NOT_NEEDED, DecisionKind.RESUMED]


def test_that_it_is_needed_is_noted_and_stops_nothing(form: Template) -> None:
    needed = decided(an_agreement(form), DecisionKind.NEEDED)

    assert standing(needed) is Standing.RUNNING
    assert needed.decisions[0].reason == "Seksjonen legges ned."


@pytest.mark.requirement("R129")
@pytest.mark.parametrize("signed", ["", "A", "Aa", "AaS", "AaSE"])
def test_on_hold_stops_every_stage_and_can_be_taken_up_again(form: Template, signed: str) -> None:
    before = an_agreement(form, signed=signed)
    held = decided(before, DecisionKind.ON_HOLD)
    mine = [(part, role) for part in Part for role in Role if may_write(before, part, role)]

    assert stage(held) is stage(before)
    assert not any(may_write(held, part, role) for part in Part for role in Role)
    again = decide(held, a_decision(DecisionKind.RESUMED, 2))
    assert [(part, role) for part in Part for role in Role if may_write(again, part, role)] == mine


@pytest.mark.parametrize("kind", [DecisionKind.ENDED, DecisionKind.SUPERSEDED])
def test_what_has_ended_stays_ended(form: Template, kind: DecisionKind) -> None:
    ended = decided(an_agreement(form, signed="Aa"), kind)

    assert possible(ended) == ()
    with pytest.raises(LedarappError) as refused:
        decide(ended, a_decision(DecisionKind.RESUMED, 2))
    assert refused.value.code == "decision.not_now"


def test_a_decision_needs_its_reason(form: Template) -> None:
    with pytest.raises(LedarappError) as refused:
        decide(an_agreement(form), a_decision(DecisionKind.ON_HOLD, reason="  "))
    assert refused.value.code == "decision.no_reason"


def test_nothing_ends_before_it_is_in_force_and_nothing_is_decided_after_the_close(form: Template) -> None:
    assert DecisionKind.ENDED not in possible(an_agreement(form))
    assert possible(an_agreement(form, signed="A")) == (DecisionKind.ON_HOLD, DecisionKind.RETURNED)
    assert DecisionKind.NOT_NEEDED not in possible(an_agreement(form, signed="Aa"))
    assert possible(an_agreement(form, signed="AaSEe")) == ()


@pytest.mark.requirement("R017")
def test_another_form_takes_the_consent_of_both(form: Template) -> None:
    running = an_agreement(form, signed="Aa")
    asked = decide(running, a_decision(DecisionKind.NEW_FORM, refers="ufd-ad 2"))
    twice = decide(asked, a_decision(DecisionKind.NEW_FORM, 2, refers="ufd-ad 2"))
    other = decide(asked, a_decision(DecisionKind.NEW_FORM, 2, Role.SUPERIOR, refers="ufd-oa 1"))
    both = decide(asked, a_decision(DecisionKind.NEW_FORM, 2, Role.SUPERIOR, refers="ufd-ad 2"))

    assert agreed_form(asked) == agreed_form(twice) == agreed_form(other) == ""
    assert agreed_form(both) == "ufd-ad 2"
    assert {each.role for each in consents(both, "ufd-ad 2")} == set(Role)
    assert standing(both) is Standing.RUNNING


def test_a_decision_changes_nothing_that_was_signed(form: Template) -> None:
    signed = an_agreement(form, signed="Aa")
    held = decided(signed, DecisionKind.ON_HOLD)

    for edition in Edition:
        assert codec.content(held, edition) == codec.content(signed, edition)
    assert codec.decode(codec.encode(held)) == held


def test_both_desks_come_to_the_same_decisions(form: Template) -> None:
    mine = decided(an_agreement(form, signed="Aa"), DecisionKind.ON_HOLD)
    theirs = decide(
        an_agreement(form, signed="Aa"), a_decision(DecisionKind.NEW_FORM, 2, Role.SUPERIOR, refers="x 1")
    )

    assert united(mine, theirs) == united(theirs, mine)
    assert [each.id for each in united(mine, theirs)] == ["d1", "d2"]


@pytest.mark.requirement("R009", "R030")
@pytest.mark.parametrize(
    ("start", "end", "count"),
    [
        (date(2027, 1, 1), date(2031, 12, 31), 5),
        (date(2027, 1, 1), date(2027, 12, 31), 1),
        (date(2027, 8, 1), date(2030, 3, 15), 3),
        (date(2027, 1, 1), date(2027, 3, 1), 1),
    ],
)
def test_a_long_agreement_has_a_round_for_each_year_begun(start: date, end: date, count: int) -> None:
    assert rounds(Period(start=start, end=end)) == count


@pytest.mark.requirement("R020", "R075")
def test_a_round_begins_when_the_one_before_is_closed(form: Template) -> None:
    yearly = replace(form, yearly_rounds=True)
    closed = an_agreement(
        yearly, signed="AaSEe", period=FIVE_YEARS, self_evaluation=SelfEvaluation(overall="x")
    )
    following = begin_round(closed, yearly)

    assert (following.round, following.version) == (2, 1)
    assert stage(following) is Stage.IN_FORCE
    assert following.self_evaluation == SelfEvaluation()
    assert following.assessment == Assessment()
    assert codec.content(following, Edition.AGREEMENT) == codec.content(closed, Edition.AGREEMENT)
    assert codec.content_hash(following, Edition.ASSESSMENT) != codec.content_hash(closed, Edition.ASSESSMENT)
    assert not may_begin_round(following, yearly)
    assert not may_begin_round(closed, form)
    assert not may_begin_round(replace(closed, round=5), yearly)
    with pytest.raises(LedarappError) as refused:
        begin_round(following, yearly)
    assert refused.value.code == "round.not_now"


@pytest.mark.requirement("R022", "R044")
def test_a_round_can_begin_with_changes_that_both_sign(form: Template) -> None:
    yearly = replace(form, yearly_rounds=True)
    closed = an_agreement(yearly, signed="AaSEe", period=FIVE_YEARS)
    amended = begin_round(closed, yearly, amended=True)

    assert (amended.round, amended.version) == (2, 2)
    assert stage(amended) is Stage.DRAFT
    assert may_write(amended, Part.CONTENT, Role.SUPERIOR)
