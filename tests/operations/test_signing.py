"""Signing: in turn, over what was seen, kept for good; by pen; taken back while nobody has answered."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Edition, Means, Role
from ledarapp.domain.stages import Stage, stage
from ledarapp.operations import drafting, exchanging, identity, printing, receiving, signing
from tests.operations.conftest import Parties


@pytest.mark.requirement("R218")
def test_what_is_signed_is_what_was_shown(parties: Parties) -> None:
    opened = parties.at(parties.leader)
    shown = printing.edition(parties.leader, opened, Edition.AGREEMENT)
    signing.sign(parties.leader, opened)
    kept = printing.edition(parties.leader, parties.at(parties.leader), Edition.AGREEMENT)
    assert kept.startswith(shown)
    assert len(kept) > len(shown)


def test_what_travels_to_another_thread_shows_no_secret(parties: Parties) -> None:
    opened = parties.at(parties.leader)
    certificate, password = identity.locked(parties.leader)
    circle = receiving.circle(parties.leader)
    jobs = (signing.prepare(parties.leader, opened), exchanging.prepare(parties.leader, opened), circle)
    for told in map(repr, jobs):
        assert password not in told
        assert repr(certificate)[2:40] not in told


def test_nobody_signs_out_of_turn(parties: Parties) -> None:
    signing.sign(parties.leader, parties.at(parties.leader))
    with pytest.raises(LedarappError) as refused:
        signing.sign(parties.leader, parties.at(parties.leader))
    assert refused.value.code == "signing.not_your_turn"
    assert refused.value.values["name"] == "Kari Nordmann"


def test_what_must_be_filled_in_holds_the_signature_back(parties: Parties) -> None:
    opened = parties.at(parties.leader)
    unnamed = replace(opened.agreement, superior=replace(opened.agreement.superior, name=" "))
    drafting.save(parties.leader, unnamed)
    with pytest.raises(LedarappError) as refused:
        signing.prepare(parties.leader, parties.at(parties.leader))
    assert refused.value.code == "signing.not_ready"
    assert refused.value.values["count"] == 1


def test_changed_words_are_not_signed_beside_an_old_signature(parties: Parties) -> None:
    signing.sign(parties.leader, parties.at(parties.leader))
    parties.send(parties.leader, parties.superior)
    opened = parties.at(parties.superior)
    changed = replace(opened.agreement, case_number="99/1")
    with pytest.raises(LedarappError) as refused:
        signing.prepare(parties.superior, replace(opened, agreement=changed))
    assert refused.value.code == "signing.content_changed"


def test_a_signed_file_stays_when_the_agreement_is_saved_again(parties: Parties) -> None:
    signing.sign(parties.leader, parties.at(parties.leader))
    before = parties.leader.store.snapshots(parties.told.id)
    opened = parties.at(parties.leader)
    drafting.save(parties.leader, replace(opened.agreement, goals=opened.agreement.goals[:3]))
    assert parties.leader.store.snapshots(parties.told.id) == before


def test_opened_again_the_old_signature_counts_no_longer_but_is_kept(parties: Parties) -> None:
    signing.sign(parties.leader, parties.at(parties.leader))
    reopened = signing.reopen(parties.leader, parties.at(parties.leader))
    assert stage(reopened) is Stage.DRAFT
    assert len(reopened.signatures) == 1
    signed_again = signing.sign(parties.leader, parties.at(parties.leader))
    assert [each.version for each in signed_again.signatures] == [1, 2]
    assert len(parties.leader.store.snapshots(parties.told.id)) == 2


def test_both_have_signed_so_it_is_too_late_to_open(parties: Parties) -> None:
    signing.sign(parties.leader, parties.at(parties.leader))
    parties.send(parties.leader, parties.superior)
    signing.sign(parties.superior, parties.at(parties.superior))
    with pytest.raises(LedarappError) as refused:
        signing.reopen(parties.superior, parties.at(parties.superior))
    assert refused.value.code == "signing.too_late_to_reopen"


def test_pens_on_paper_bring_it_into_force(parties: Parties) -> None:
    """The leader notes both signatures: both names stand on the sheet in the leader's hand."""
    at = datetime(2026, 1, 28, 10, 42, tzinfo=UTC)
    for _ in Role:
        signing.sign_on_paper(parties.leader, parties.at(parties.leader), at=at)
    agreement = parties.at(parties.leader).agreement
    assert stage(agreement) is Stage.IN_FORCE
    assert {each.means for each in agreement.signatures} == {Means.PAPER}


def test_a_brought_certificate_signs(parties: Parties) -> None:
    """A PKCS#12 file from outside takes the place of the one made here; a wrong password changes nothing."""
    data, password = identity.locked(parties.superior)
    before = identity.own(parties.leader)
    with pytest.raises(LedarappError) as refused:
        identity.bring(parties.leader, data, "wrong")
    assert refused.value.code == "signatures.wrong_password"
    assert identity.own(parties.leader) == before
    brought = identity.bring(parties.leader, data, password)
    signing.sign(parties.leader, parties.at(parties.leader), other_name=True)
    assert parties.at(parties.leader).agreement.signatures[0].fingerprint == brought.fingerprint
