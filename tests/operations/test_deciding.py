"""Decisions and rounds between two desks: they travel, they stop the signing, and what was signed is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ledarapp.app import rehearsal_desks
from ledarapp.domain.agreement import Agreement
from ledarapp.domain.deciding import decide
from ledarapp.domain.decision import DecisionKind, Standing, standing
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.evaluation import Assessment, SelfEvaluation
from ledarapp.domain.rounds import begin_round
from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.stages import Stage, stage
from ledarapp.operations import deciding, drafting, exchanging, identity, printing, signing
from ledarapp.operations.desk import Desk
from tests.operations.conftest import Parties

TODAY = date(2026, 5, 4)


def note(parties: Parties, desk: Desk, kind: DecisionKind, refers: str = "") -> Agreement:
    opened = parties.at(desk)
    made = deciding.decision(desk, opened, kind, on=TODAY, reason="Ledergruppen er ny.", refers=refers)
    agreement = decide(opened.agreement, made)
    drafting.save(desk, agreement)
    return agreement


def in_force(parties: Parties) -> None:
    signing.sign(parties.leader, parties.at(parties.leader))
    parties.send(parties.leader, parties.superior)
    signing.sign(parties.superior, parties.at(parties.superior))
    parties.send(parties.superior, parties.leader)


def evaluate(parties: Parties) -> None:
    """Both sides write, send and sign, as in every round."""
    at = parties.at(parties.leader)
    written = replace(at.agreement, self_evaluation=parties.told.self_evaluation)
    drafting.save(parties.leader, written)
    signing.sign(parties.leader, replace(at, agreement=written))
    parties.send(parties.leader, parties.superior)
    there = parties.at(parties.superior)
    written = replace(there.agreement, assessment=parties.told.assessment)
    drafting.save(parties.superior, written)
    signing.sign(parties.superior, replace(there, agreement=written))
    parties.send(parties.superior, parties.leader)
    signing.sign(parties.leader, parties.at(parties.leader))
    parties.send(parties.leader, parties.superior)


@pytest.mark.requirement("R129")
def test_a_decision_travels_stops_the_signing_and_stands_in_the_list(parties: Parties) -> None:
    note(parties, parties.leader, DecisionKind.ON_HOLD)
    parties.send(parties.leader, parties.superior)

    there = parties.at(parties.superior)
    (line,) = parties.superior.store.agreements()
    assert standing(there.agreement) is Standing.ON_HOLD
    assert (line.standing, line.standing_since) == (Standing.ON_HOLD, TODAY)
    assert there.agreement.decisions[0].name == parties.told.leader.name
    with pytest.raises(LedarappError) as refused:
        signing.sign(parties.leader, parties.at(parties.leader))
    assert refused.value.code == "signing.stopped"
    note(parties, parties.superior, DecisionKind.RESUMED)
    parties.send(parties.superior, parties.leader)
    assert stage(signing.sign(parties.leader, parties.at(parties.leader))) is Stage.PROPOSED


@pytest.mark.requirement("R014", "R142")
def test_the_record_of_an_agreement_that_is_not_needed_can_be_printed(parties: Parties) -> None:
    note(parties, parties.leader, DecisionKind.NOT_NEEDED)
    opened = parties.at(parties.leader)

    assert printing.decisions(opened, parties.leader.resources).startswith(b"%PDF-")
    said = " ".join(each.text for each in printing.as_text(opened, Edition.AGREEMENT))
    assert "4. mai 2026" in said.replace("\N{NO-BREAK SPACE}", " ")
    assert "ikke er nødvendig" in said


@pytest.mark.requirement("R016", "R017")
def test_the_rest_of_the_period_goes_on_under_another_form_when_both_consent(parties: Parties) -> None:
    in_force(parties)
    note(parties, parties.leader, DecisionKind.NEW_FORM, "general 1")
    with pytest.raises(LedarappError) as refused:
        deciding.switch(parties.leader, parties.at(parties.leader))
    assert refused.value.code == "decision.no_consent"
    assert refused.value.values["name"] == parties.told.superior.name
    parties.send(parties.leader, parties.superior)
    note(parties, parties.superior, DecisionKind.NEW_FORM, "general 1")

    before = parties.at(parties.superior)
    begun = deciding.switch(parties.superior, before)
    after = parties.at(parties.superior)
    assert (begun.template.key, begun.agreement.period.end) == ("general", before.agreement.period.end)
    assert len(begun.agreement.goals) == len(before.agreement.goals)
    assert standing(after.agreement) is Standing.SUPERSEDED
    assert after.agreement.decisions[-1].refers == begun.agreement.id
    assert after.template == before.template
    assert after.agreement.signatures == before.agreement.signatures


@pytest.mark.requirement("R043", "R055")
def test_a_goal_says_on_paper_whether_it_lasts_and_that_it_is_quoted() -> None:
    with rehearsal_desks() as (leader, _):
        opened = drafting.example(leader, "ledningsavtal", "sv-FI")
        said = printing.export(leader, opened, Edition.AGREEMENT, printing.Format.HTML).decode()
        assert "Ändras när verksamhetsmålen ändras" in said
        assert "mål 2.1, ordagrant" in said


@pytest.mark.requirement("R009", "R020", "R021", "R022", "R025", "R075", "R077", "R079")
def test_a_five_year_agreement_is_evaluated_round_by_round() -> None:
    with rehearsal_desks() as (leader, superior):
        opened = drafting.example(leader, "ledningsavtal", "sv-FI")
        told = opened.agreement
        bare = replace(told, self_evaluation=SelfEvaluation(), assessment=Assessment())
        drafting.save(leader, bare)
        for desk, person in ((leader, bare.leader), (superior, bare.superior)):
            identity.make(desk, person, bare.organisation)
        parties = Parties(leader, superior, told)
        in_force(parties)
        evaluate(parties)
        first = parties.at(superior)
        assert stage(first.agreement) is Stage.CLOSED
        assert first.agreement.assessment.answer("connection")

        drafting.save(superior, begin_round(first.agreement, first.template))
        parties.send(superior, leader)
        assert parties.at(leader).agreement.round == 2
        assert parties.at(leader).agreement.self_evaluation == SelfEvaluation()
        (line,) = leader.store.agreements()
        assert (line.round, line.stage) == (2, Stage.IN_FORCE)
        evaluate(parties)

        for desk in (leader, superior):
            now = parties.at(desk)
            assert stage(now.agreement) is Stage.CLOSED
            (past,) = deciding.past_rounds(desk, now.agreement)
            assert (past.number, [each.edition for each in past.files]) == (
                1,
                [Edition.SELF_EVALUATION, Edition.ASSESSMENT],
            )
            assert len(now.agreement.signatures) == 8
            seen = parties.look(exchanging.pack(desk, now), superior)
            assert seen.sound
            assert {(each.round, each.edition) for each in seen.package.past} == {
                (1, Edition.SELF_EVALUATION),
                (1, Edition.ASSESSMENT),
            }
            said = " ".join(each.text for each in printing.as_text(now, Edition.ASSESSMENT))
            assert "Sambandet mellan dem" in said
        drafting.save(leader, begin_round(parties.at(leader).agreement, first.template, amended=True))
        parties.send(leader, superior)
        amended = parties.at(superior).agreement
        assert (amended.round, amended.version, stage(amended)) == (3, 2, Stage.DRAFT)
        assert Role.LEADER not in {each.role for each in amended.signatures if each.version == 2}


def test_what_was_signed_in_earlier_rounds_goes_along_and_is_judged() -> None:
    with rehearsal_desks() as (leader, superior), rehearsal_desks() as (newcomer, _):
        opened = drafting.example(leader, "ledningsavtal", "sv-FI")
        told = opened.agreement
        drafting.save(leader, replace(told, self_evaluation=SelfEvaluation(), assessment=Assessment()))
        for desk, person in ((leader, told.leader), (superior, told.superior)):
            identity.make(desk, person, told.organisation)
        parties = Parties(leader, superior, told)
        in_force(parties)
        evaluate(parties)
        closed = parties.at(superior)
        drafting.save(superior, begin_round(closed.agreement, closed.template))

        data = exchanging.pack(superior, parties.at(superior))
        seen = parties.look(data, newcomer)
        exchanging.take_in(newcomer, seen, exchanging.compare(newcomer, seen))
        (past,) = deciding.past_rounds(newcomer, newcomer.store.load(told.id))
        (here,) = deciding.past_rounds(superior, superior.store.load(told.id))
        assert [(each.id, each.pdf, each.data) for each in past.files] == [
            (each.id, each.pdf, each.data) for each in here.files
        ]

        contents = exchanging.prepare(superior, parties.at(superior))
        first, *others = sorted(contents.contents.past, key=lambda each: each.edition)
        cut = replace(contents.contents, past=(replace(first, pdf=others[0].pdf), *others))
        swapped = parties.look(exchanging.perform(replace(contents, contents=cut)), newcomer)
        assert not swapped.sound
        broken = replace(contents.contents, past=(replace(first, pdf=_spoilt(first.pdf)), *others))
        spoilt = parties.look(exchanging.perform(replace(contents, contents=broken)), newcomer)
        assert "exchange.document_not_intact" in spoilt.problems
        unsaid = replace(contents.contents, past=(replace(first, data=b"{}"), *others))
        with pytest.raises(LedarappError) as refused:
            exchanging.perform(replace(contents, contents=unsaid))
        assert refused.value.values["field"] == "round-1-assessment"


def _spoilt(pdf: bytes) -> bytes:
    middle = len(pdf) // 3
    return pdf[:middle] + bytes([pdf[middle] ^ 1]) + pdf[middle + 1 :]
