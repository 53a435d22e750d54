"""Reading what the other has sent: comments travel and are owned; a draft goes back for changes."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from ledarapp.domain.deciding import decide, possible
from ledarapp.domain.decision import DecisionKind
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.follow_up import Comment, Minute
from ledarapp.domain.goal import Goal
from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.stages import Stage, stage
from ledarapp.exchange import codec
from ledarapp.operations import deciding, drafting, listing, printing, reviewing, signing
from ledarapp.operations.desk import Desk
from tests.operations.conftest import Parties

TODAY = date(2026, 6, 2)


def _goal(parties: Parties) -> Goal:
    return parties.told.goals[0]


def _comment(parties: Parties, desk: Desk, text: str, mark: str) -> None:
    opened = parties.at(desk)
    made = Comment(id=mark, writer=opened.side, on=TODAY, name="N", goal=_goal(parties).id, text=text)
    noted = opened.agreement.follow_up.with_comment(made)
    drafting.save(desk, replace(opened.agreement, follow_up=noted))


@pytest.mark.requirement("R217")
def test_returned_for_changes_reaches_the_leader_with_who_why_and_the_comments(parties: Parties) -> None:
    leader, head = parties.leader, parties.superior
    signing.sign(leader, parties.at(leader))
    parties.send(leader, head)
    _comment(parties, head, "Hvordan vil brukerne merke det?", "c1")
    opened = parties.at(head)
    assert DecisionKind.RETURNED in possible(opened.agreement)
    with pytest.raises(LedarappError):
        decide(opened.agreement, deciding.decision(head, opened, DecisionKind.RETURNED, on=TODAY, reason=" "))
    made = deciding.decision(head, opened, DecisionKind.RETURNED, on=TODAY, reason="For mange mål.")
    drafting.save(head, decide(opened.agreement, made))
    assert stage(parties.at(head).agreement) is Stage.DRAFT
    parties.send(head, leader)
    there = parties.at(leader).agreement
    (asked,) = (each for each in there.decisions if each.kind is DecisionKind.RETURNED)
    assert (asked.name, asked.reason, asked.refers) == (there.superior.name, "For mange mål.", "1")
    assert [each.text for each in there.follow_up.comments] == ["Hvordan vil brukerne merke det?"]
    assert stage(there) is Stage.DRAFT
    assert there.version == parties.told.version + 1
    _comment(parties, leader, "Gjennom undersøkelsen i mai.", "c2")
    changed = parties.at(leader).agreement
    goal = replace(changed.goals[0], text="Et klarere mål.")
    drafting.save(leader, replace(changed, goals=(goal, *changed.goals[1:])))
    signing.sign(leader, parties.at(leader))
    parties.send(leader, head)
    back = parties.at(head).agreement
    assert {each.writer for each in back.follow_up.comments} == set(Role)
    seen = reviewing.seen_last(head, back.id)
    assert seen is not None
    assert seen.agreement.goals[0].text == _goal(parties).text
    assert back.goals[0].text == "Et klarere mål."


@pytest.mark.requirement("R227")
def test_a_signed_self_evaluation_goes_back_and_is_signed_anew(parties: Parties) -> None:
    leader, head = parties.leader, parties.superior
    signing.sign(leader, parties.at(leader))
    parties.send(leader, head)
    signing.sign(head, parties.at(head))
    parties.send(head, leader)
    agreed = codec.content_hash(parties.at(leader).agreement, Edition.AGREEMENT)

    def evaluate(words: str) -> None:
        said = replace(parties.told.self_evaluation, overall=words)
        drafting.save(leader, replace(parties.at(leader).agreement, self_evaluation=said))
        signing.sign(leader, parties.at(leader))
        parties.send(leader, head)

    evaluate("Alt gikk bra.")
    opened = parties.at(head)
    made = deciding.decision(head, opened, DecisionKind.RETURNED, on=TODAY, reason="Si noe om sykefraværet.")
    drafting.save(head, decide(opened.agreement, made))
    for desk in (head, leader):
        if desk is leader:
            parties.send(head, leader)
        there = parties.at(desk).agreement
        (line,) = listing.agreements(desk)
        assert line.stage is stage(there) is Stage.IN_FORCE
        assert there.self_evaluation.overall == "Alt gikk bra.", "nobody's words are lost"
        assert there.version == parties.told.version
    evaluate("Sykefraværet sank med to prosentpoeng.")
    back = parties.at(head)
    (line,) = listing.agreements(head)
    assert line.stage is stage(back.agreement) is Stage.SELF_EVALUATED
    assert back.agreement.self_evaluation.overall == "Sykefraværet sank med to prosentpoeng."
    assert codec.content_hash(back.agreement, Edition.AGREEMENT) == agreed, "the agreement is untouched"
    takes = [each for each in back.agreement.signatures if each.edition is Edition.SELF_EVALUATION]
    assert [each.take for each in takes] == [1, 2]
    files = [printing.kept_file(head, back.agreement, each) for each in takes]
    assert all(files)
    assert len({each.pdf for each in files if each}) == 2, "each signature has its own file"
    drafting.save(head, replace(back.agreement, assessment=parties.told.assessment))
    signing.sign(head, parties.at(head))
    parties.send(head, leader)
    signing.sign(leader, parties.at(leader))
    assert stage(parties.at(leader).agreement) is Stage.CLOSED
    assert codec.decode(codec.encode(parties.at(leader).agreement)) == parties.at(leader).agreement


def test_nothing_was_seen_before_the_first_package(parties: Parties) -> None:
    signing.sign(parties.leader, parties.at(parties.leader))
    parties.send(parties.leader, parties.superior)
    assert reviewing.seen_last(parties.superior, parties.told.id) is None


def test_each_party_owns_its_comments_and_minutes(parties: Parties) -> None:
    signing.sign(parties.leader, parties.at(parties.leader))
    parties.send(parties.leader, parties.superior)
    _comment(parties, parties.superior, "Mitt.", "c1")
    opened = parties.at(parties.superior)
    forged = Comment(id="c9", writer=Role.LEADER, on=TODAY, text="Lagt i munnen.")
    noted = opened.agreement.follow_up.with_comment(forged)
    noted = noted.with_minute(Minute(writer=Role.SUPERIOR, on=TODAY, text="Vi ble enige om tre mål."))
    drafting.save(parties.superior, replace(opened.agreement, follow_up=noted))
    signing.sign(parties.superior, parties.at(parties.superior))
    parties.send(parties.superior, parties.leader)
    told = parties.at(parties.leader).agreement.follow_up
    assert [each.text for each in told.comments] == ["Mitt."], "nobody writes in the other's name"
    assert told.minute("", Role.SUPERIOR) == "Vi ble enige om tre mål."
    assert told.without_goal(_goal(parties).id).comments == ()


def test_comments_and_minutes_change_nothing_that_was_signed(parties: Parties) -> None:
    agreement = parties.told
    noted = agreement.follow_up.with_comment(Comment(id="c", writer=Role.LEADER, on=TODAY, text="x"))
    noted = noted.with_minute(Minute(writer=Role.LEADER, on=TODAY, text="y"))
    after = replace(agreement, follow_up=noted)
    for edition in Edition:
        assert codec.content(after, edition) == codec.content(agreement, edition)
    assert "comments" not in json.dumps(json.loads(codec.encode(agreement)).get("follow_up", {}))


def test_ratings_shown_at_once_is_kept_per_agreement_and_is_no_note(parties: Parties) -> None:
    desk, told = parties.leader, parties.told.id
    assert not reviewing.shows_ratings(desk, told)
    reviewing.show_ratings(desk, told, at_once=True)
    assert reviewing.shows_ratings(desk, told)
    assert reviewing.private_notes(desk, told) == {}
    reviewing.show_ratings(desk, told, at_once=False)
    assert not reviewing.shows_ratings(desk, told)
