"""Signing by pen: the sheet's picture is kept for good, and for whom somebody signs is written out."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Edition, Means, Role
from ledarapp.domain.stages import Stage, stage
from ledarapp.operations import drafting, evidence, exchanging, history, judging, printing, scans, signing
from ledarapp.signatures import verify
from tests.documents.samples import read_text
from tests.operations.conftest import Parties

AT = datetime(2026, 1, 28, 12, 0, tzinfo=UTC)


def picture(kind: str) -> bytes:
    """Return a small picture as a scanner or a camera writes it."""
    out = BytesIO()
    Image.new("RGB", (60, 80), "white").save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize(("kind", "ending"), [("PNG", "png"), ("JPEG", "jpg"), ("PDF", "pdf")])
def test_the_picture_of_the_sheet_is_kept_with_its_hash(kind: str, ending: str, parties: Parties) -> None:
    scan = picture(kind)
    signing.sign_on_paper(parties.leader, parties.at(parties.leader), at=AT, place=" Oslo ", scan=scan)
    agreement = parties.at(parties.leader).agreement
    (given,) = agreement.signatures
    assert (given.means, given.place, given.scan_size) == (Means.PAPER, "Oslo", len(scan))
    assert given.scan == hashlib.sha256(scan).hexdigest()
    kept = history.scan(parties.leader, agreement, given)
    assert kept == scan
    assert scans.kind(kept) == ending
    assert history.signed_file(parties.leader, agreement, given) is None


@pytest.mark.parametrize(
    ("scan", "code"),
    [
        (b"MZ\x90\x00 a program", "scan.not_a_picture"),
        (b"<svg onload='x'/>", "scan.not_a_picture"),
        (picture("PNG")[:-20], "scan.cut_off"),
        (picture("JPEG")[:-20], "scan.cut_off"),
        (b"%PDF-1.7 and then nothing", "scan.cut_off"),
        (b"\x89PNG\r\n\x1a\n" + b"0" * scans.LARGEST, "scan.too_big"),
    ],
    ids=["program", "svg", "cut-png", "cut-jpeg", "cut-pdf", "big"],
)
def test_what_is_no_picture_is_refused_and_nothing_noted(scan: bytes, code: str, parties: Parties) -> None:
    before = parties.at(parties.leader)
    with pytest.raises(LedarappError) as told:
        signing.sign_on_paper(parties.leader, before, at=AT, scan=scan)
    assert told.value.code == code
    assert parties.at(parties.leader) == before


def test_a_picture_is_read_by_its_content_not_its_name(tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(picture("JPEG"))
    assert scans.kind(scans.read(path)) == "jpg"


@pytest.mark.requirement("R218")
def test_the_history_loses_no_signature_when_the_agreement_is_opened_again(parties: Parties) -> None:
    signing.sign_on_paper(parties.leader, parties.at(parties.leader), at=AT, scan=picture("PNG"))
    signing.reopen(parties.leader, parties.at(parties.leader))
    signing.sign(parties.leader, parties.at(parties.leader))
    opened = parties.at(parties.leader)
    first, second = opened.agreement.signatures
    assert (first.means, second.means) == (Means.PAPER, Means.ELECTRONIC)
    assert first.meaning == second.meaning != ""
    assert history.scan(parties.leader, opened.agreement, first) == picture("PNG")
    events = [each for each in history.events(parties.leader, opened.agreement) if each.signature]
    assert len(events) == 2


def test_a_package_tells_of_signatures_by_pen(parties: Parties, tmp_path: Path) -> None:
    for _ in Role:
        signing.sign_on_paper(parties.leader, parties.at(parties.leader), at=AT, scan=picture("PNG"))
    path = tmp_path / "package.asice"
    path.write_bytes(exchanging.pack(parties.leader, parties.at(parties.leader)))
    judged = judging.judge_file(path, known={})
    told = [each for each in judged.lines if each.code == "verdict.on_paper"]
    assert [each.signer for each in told] == [parties.told.leader.name, parties.told.superior.name]
    assert "SHA-256" in str(told[0].values["scan"])
    assert stage(parties.at(parties.leader).agreement) is Stage.IN_FORCE


@pytest.mark.requirement("R218")
def test_the_picture_of_the_sheet_travels_and_shows_at_the_other_desk(parties: Parties) -> None:
    pictures = {Role.LEADER: picture("PNG"), Role.SUPERIOR: picture("JPEG")}
    for role in Role:
        opened = parties.at(parties.leader)
        signing.sign_on_paper(parties.leader, opened, at=AT, scan=pictures[role])
    seen = parties.send(parties.leader, parties.superior)
    assert [each.name for each in seen.package.attachments] == [
        "agreement-1-superior.jpg",
        "agreement-1-leader.png",
    ]
    there = parties.at(parties.superior).agreement
    for given in there.signatures:
        assert history.scan(parties.superior, there, given) == pictures[given.role]
    # Opening and saving at the other desk sweeps what nothing names; a signature names its picture.
    drafting.save(parties.superior, there)
    evidence.sweep(parties.superior, there)
    parties.send(parties.superior, parties.leader)
    assert history.scan(parties.superior, there, there.signatures[0]) == pictures[Role.LEADER]


def test_a_picture_that_finds_no_room_stays_and_the_package_leaves_without_it(parties: Parties) -> None:
    signing.sign_on_paper(parties.leader, parties.at(parties.leader), at=AT, scan=picture("PNG"))
    agreement = parties.at(parties.leader).agreement
    size = agreement.signatures[0].scan_size
    assert [*scans.carried(parties.leader, agreement, size - 1)] == []
    assert len([*scans.carried(parties.leader, agreement, size)]) == 1


def test_what_only_pretends_to_be_the_picture_is_not_kept(parties: Parties) -> None:
    signing.sign_on_paper(parties.leader, parties.at(parties.leader), at=AT, scan=picture("PNG"))
    parties.send(parties.leader, parties.superior)
    there = parties.at(parties.superior).agreement
    program = b"MZ\x90\x00 a program"
    named = replace(there.signatures[0], scan=hashlib.sha256(program).hexdigest())
    claimed = replace(there, signatures=(named,))
    scans.take(parties.superior, claimed, (program, picture("JPEG")))
    assert history.scan(parties.superior, claimed, named) is None
    assert len(parties.superior.store.evidence_here(there.id)) == 1


@pytest.mark.requirement("R028", "R029")
def test_who_signs_for_a_board_says_so_on_the_sheet_in_the_signature_and_in_the_history(
    parties: Parties,
) -> None:
    opened = parties.at(parties.leader)
    board = replace(opened.agreement.superior, on_behalf_of="Styret", decision="vedtak 12/26")
    drafting.save(parties.leader, replace(opened.agreement, superior=board))
    signing.sign(parties.leader, parties.at(parties.leader))
    parties.send(parties.leader, parties.superior)
    agreement = signing.sign(parties.superior, parties.at(parties.superior))
    leader, superior = agreement.signatures
    assert (leader.on_behalf_of, superior.on_behalf_of) == ("", "på vegne av Styret etter vedtak 12/26")
    pdf = printing.signed(parties.superior, parties.at(parties.superior), Edition.AGREEMENT)
    assert pdf is not None
    verdict = verify.verify_pdf(pdf, known={}, expected=None, now=parties.superior.now())
    assert verdict.intact
    assert verdict.signatures[1].meaning.endswith("På vegne av Styret etter vedtak 12/26.")
    assert read_text(pdf).replace("\n", " ").count("på vegne av Styret etter vedtak 12/26") >= 2


def test_who_signs_in_the_own_name_changes_no_byte_of_what_was_signed_before(parties: Parties) -> None:
    plain = printing.export(
        parties.leader, parties.at(parties.leader), Edition.AGREEMENT, printing.Format.JSON
    )
    assert b"on_behalf_of" not in plain
    assert b"decision" not in plain
