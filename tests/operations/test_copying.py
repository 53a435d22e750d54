"""A copy beside the store brings the words back, and nothing that only looks like a signature."""

from dataclasses import replace
from pathlib import Path

import pytest

from ledarapp.domain.agreement import put_section
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.evaluation import SelfEvaluation
from ledarapp.domain.signature import Role
from ledarapp.domain.stages import Stage, stage
from ledarapp.operations import copying, listing, signing
from ledarapp.operations.desk import Opened
from tests.operations.conftest import Parties


def _signed(parties: Parties) -> Opened:
    """Sign as both, and return the leader's agreement."""
    signing.sign(parties.leader, parties.at(parties.leader))
    parties.send(parties.leader, parties.superior)
    signing.sign(parties.superior, parties.at(parties.superior))
    parties.send(parties.superior, parties.leader)
    return parties.at(parties.leader)


def test_what_the_store_refused_comes_back_from_the_copy(parties: Parties, tmp_path: Path) -> None:
    desk, kept = parties.leader, parties.at(parties.leader).agreement
    unsaved = put_section(kept, "section_tasks", "Ny tekst som ikke fikk plass")
    (tmp_path / "copy.json").write_bytes(copying.written(unsaved))
    copy = copying.read(desk, tmp_path / "copy.json")
    assert (copy.mine, copy.taken) == (kept, unsaved)
    assert copying.take(desk, copy, Role.LEADER).agreement == unsaved
    assert desk.store.load(kept.id) == unsaved
    assert [(each.label, each.agreement) for each in desk.store.versions(kept.id)] == [(copying.BEFORE, kept)]
    again = copying.read(desk, tmp_path / "copy.json")
    copying.take(desk, again, Role.LEADER)
    assert len(desk.store.versions(kept.id)) == 1


def test_a_copy_opens_on_another_desk_as_a_draft_without_signatures(parties: Parties, tmp_path: Path) -> None:
    agreement = _signed(parties).agreement
    (tmp_path / "copy.json").write_bytes(copying.written(agreement))
    listing.delete(parties.superior, agreement.id)
    parties.superior.store.remove([parties.told.id])
    copy = copying.read(parties.superior, tmp_path / "copy.json")
    assert copy.signatures == 2
    opened = copying.take(parties.superior, copy, Role.SUPERIOR)
    assert (opened.side, opened.agreement.signatures) == (Role.SUPERIOR, ())
    assert stage(opened.agreement) is Stage.DRAFT
    assert parties.superior.store.snapshots(agreement.id) == ()


def test_a_copy_changes_nothing_that_was_signed(parties: Parties, tmp_path: Path) -> None:
    desk, agreement = parties.leader, _signed(parties).agreement
    forged = put_section(agreement, "section_tasks", "Noe annet enn det som ble signert")
    (tmp_path / "copy.json").write_bytes(copying.written(forged))
    opened = copying.take(desk, copying.read(desk, tmp_path / "copy.json"), Role.LEADER)
    assert desk.store.load(agreement.id) == agreement
    assert opened.agreement.id != agreement.id
    assert opened.agreement == replace(forged, id=opened.agreement.id, signatures=(), version=1)


def test_own_words_come_back_into_a_signed_agreement(parties: Parties, tmp_path: Path) -> None:
    desk, agreement = parties.leader, _signed(parties).agreement
    written = replace(agreement, self_evaluation=SelfEvaluation(overall="Et godt år."))
    (tmp_path / "copy.json").write_bytes(copying.written(written))
    opened = copying.take(desk, copying.read(desk, tmp_path / "copy.json"), Role.LEADER)
    assert opened.agreement == written


def test_a_deleted_agreement_comes_back_with_its_copy(parties: Parties, tmp_path: Path) -> None:
    desk, kept = parties.leader, parties.at(parties.leader).agreement
    (tmp_path / "copy.json").write_bytes(copying.written(kept))
    listing.delete(desk, kept.id)
    copying.take(desk, copying.read(desk, tmp_path / "copy.json"), Role.LEADER)
    assert [each.deleted_at for each in listing.agreements(desk)] == [None]


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b'{"format": 9999}', b"\xff"])
def test_a_file_that_is_no_copy_is_refused(parties: Parties, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "copy.json"
    path.write_bytes(content)
    with pytest.raises(LedarappError, match=r"exchange\."):
        copying.read(parties.leader, path)
