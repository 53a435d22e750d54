"""Packages between two desks: what is sent, what is refused, what both have written, what comes twice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from ledarapp.domain.agreement import Agreement, put_section
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.evaluation import GoalEvaluation
from ledarapp.domain.merge import Choice
from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.verdict import Trust
from ledarapp.exchange import codec, package
from ledarapp.operations import drafting, exchanging, identity, signing
from ledarapp.signatures import credentials, sign
from tests.operations.conftest import Parties


def test_what_is_being_written_is_not_sent(parties: Parties) -> None:
    """A self-evaluation leaves the desk when it is signed, and not a word of it before."""
    _in_force(parties)
    opened = parties.at(parties.leader)
    drafting.save(parties.leader, replace(opened.agreement, self_evaluation=parties.told.self_evaluation))
    seen = parties.send(parties.leader, parties.superior)
    assert seen.package.agreement.self_evaluation.goals == ()
    signing.sign(parties.leader, parties.at(parties.leader))
    seen = parties.send(parties.leader, parties.superior)
    assert seen.package.agreement.self_evaluation == parties.told.self_evaluation


def test_a_superiors_draft_stays_when_the_leader_sends(parties: Parties) -> None:
    _in_force(parties)
    opened = parties.at(parties.superior)
    goal = opened.agreement.goals[0].id
    mine = opened.agreement.assessment.with_goal(GoalEvaluation(goal=goal, text="Not yet said"))
    drafting.save(parties.superior, replace(opened.agreement, assessment=mine))
    _self_evaluate(parties)
    parties.send(parties.leader, parties.superior)
    assert parties.at(parties.superior).agreement.assessment == mine


def test_importing_twice_changes_nothing(parties: Parties) -> None:
    signing.sign(parties.leader, parties.at(parties.leader))
    data = exchanging.pack(parties.leader, parties.at(parties.leader))
    results = []
    for _ in range(2):
        seen = parties.look(data, parties.superior)
        exchanging.take_in(parties.superior, seen, exchanging.compare(parties.superior, seen))
        results.append((parties.at(parties.superior), parties.superior.store.snapshots(parties.told.id)))
    assert results[0] == results[1]


def test_an_old_package_does_not_undo_what_came_after(parties: Parties) -> None:
    old = exchanging.pack(parties.leader, parties.at(parties.leader))
    _take_in(parties, old)
    opened = parties.at(parties.leader)
    changed = put_section(opened.agreement, "section_tasks", "Written later")
    drafting.save(parties.leader, changed)
    parties.send(parties.leader, parties.superior)
    _take_in(parties, old)
    assert parties.at(parties.superior).agreement.section("section_tasks") == "Written later"


def test_both_wrote_the_same_passage_so_one_is_asked(parties: Parties) -> None:
    parties.send(parties.leader, parties.superior)
    for desk, words in ((parties.leader, "The leader's words"), (parties.superior, "The superior's words")):
        drafting.save(desk, put_section(parties.at(desk).agreement, "section_tasks", words))
    seen = parties.look(exchanging.pack(parties.leader, parties.at(parties.leader)), parties.superior)
    undecided = exchanging.compare(parties.superior, seen)
    with pytest.raises(LedarappError) as refused:
        exchanging.take_in(parties.superior, seen, undecided)
    assert refused.value.code == "exchange.undecided"
    choices = {each.path: Choice.BOTH for each in undecided.conflicts}
    exchanging.take_in(parties.superior, seen, exchanging.compare(parties.superior, seen, choices))
    text = parties.at(parties.superior).agreement.section("section_tasks")
    assert "The leader's words" in text
    assert "The superior's words" in text


def test_data_that_says_otherwise_than_the_signed_pdf_is_refused(parties: Parties) -> None:
    """A sender who seals altered data around an honest PDF is found out, though the seal itself is good."""
    signing.sign(parties.leader, parties.at(parties.leader))
    opened = parties.at(parties.leader)
    forged = replace(opened.agreement, case_number="forged")
    lie = codec.content_hash(forged, Edition.AGREEMENT)
    forged = replace(forged, signatures=tuple(replace(each, content_hash=lie) for each in forged.signatures))
    seen = _sealed(parties, forged, _pdfs(parties))
    assert seen.problems == ("exchange.document_says_otherwise",)
    with pytest.raises(LedarappError) as refused:
        exchanging.compare(parties.superior, seen)
    assert refused.value.code == "exchange.not_sound"
    assert not parties.superior.store.holds(parties.told.id)


def test_a_claimed_signature_without_its_document_is_refused(parties: Parties) -> None:
    signing.sign(parties.leader, parties.at(parties.leader))
    seen = _sealed(parties, parties.at(parties.leader).agreement, {})
    assert seen.problems == ("exchange.signature_without_document",)


def test_the_first_revision_passed_off_as_the_whole_is_refused(parties: Parties) -> None:
    """Cut back to the leader's signature, the PDF is valid, but it is not what the data says was signed."""
    signing.sign(parties.leader, parties.at(parties.leader))
    first = _pdfs(parties)
    parties.send(parties.leader, parties.superior)
    signing.sign(parties.superior, parties.at(parties.superior))
    parties.send(parties.superior, parties.leader)
    seen = _sealed(parties, parties.at(parties.leader).agreement, first)
    assert not seen.sound


def test_a_stranger_is_told_from_somebody_known(parties: Parties) -> None:
    seen = parties.look(exchanging.pack(parties.leader, parties.at(parties.leader)), parties.superior)
    assert seen.sender.trust is Trust.UNKNOWN
    exchanging.get_to_know(parties.superior, seen.sender)
    seen = parties.look(exchanging.pack(parties.leader, parties.at(parties.leader)), parties.superior)
    assert seen.sender.trust is Trust.KNOWN
    assert seen.sender.name == "Amina Haddad"


def test_the_form_travels_along(parties: Parties) -> None:
    """An agreement whose form isn't installed opens from the form that came with it."""
    text = parties.leader.store.template_text(parties.told.id).replace('key = "ufd-ad"', 'key = "elsewhere"')
    opened = parties.at(parties.leader)
    seen = _sealed(parties, replace(opened.agreement, template="elsewhere"), {}, text)
    exchanging.take_in(parties.superior, seen, exchanging.compare(parties.superior, seen))
    assert parties.at(parties.superior).template.key == "elsewhere"


def _in_force(parties: Parties) -> None:
    signing.sign(parties.leader, parties.at(parties.leader))
    parties.send(parties.leader, parties.superior)
    signing.sign(parties.superior, parties.at(parties.superior))
    parties.send(parties.superior, parties.leader)


def _self_evaluate(parties: Parties) -> None:
    opened = parties.at(parties.leader)
    drafting.save(parties.leader, replace(opened.agreement, self_evaluation=parties.told.self_evaluation))
    signing.sign(parties.leader, parties.at(parties.leader))


def _take_in(parties: Parties, data: bytes) -> None:
    seen = parties.look(data, parties.superior)
    exchanging.take_in(parties.superior, seen, exchanging.compare(parties.superior, seen))


def _pdfs(parties: Parties) -> dict[Edition, bytes]:
    kept = parties.leader.store.snapshot(parties.told.id, Edition.AGREEMENT)
    assert kept is not None
    return {Edition.AGREEMENT: kept.pdf}


def _sealed(
    parties: Parties, agreement: Agreement, pdfs: Mapping[Edition, bytes], template_text: str = ""
) -> exchanging.Look:
    """Seal whatever is given with the leader's own certificate, as a dishonest program could."""
    unsigned = package.draft(
        package.Contents(
            agreement=agreement,
            template_text=template_text or parties.leader.store.template_text(parties.told.id),
            sender=Role.LEADER,
            sender_name="Amina Haddad",
            at=parties.leader.now(),
            pdfs=pdfs,
        )
    )
    held = credentials.load_pkcs12(*identity.locked(parties.leader))
    seal = sign.sign_bytes(package.asic_manifest(unsigned), held, at=parties.leader.now())
    return parties.look(package.seal(unsigned, seal), parties.superior)
