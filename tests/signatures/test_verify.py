"""Every known attack is judged right, and every lawful file is left in peace."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.verdict import Change, Code, Note, PdfVerdict, Trust
from ledarapp.signatures import credentials, sign, verify
from tests.signatures import attacks
from tests.signatures.samples import FIELDS, LEADER, NOW, SUPERIOR, People, draw, issued, sign_as


def judged(pdf: bytes, people: People, *, now: datetime = NOW, whole: bool = True) -> PdfVerdict:
    return verify.verify_pdf(pdf, known=people.known, expected=FIELDS if whole else None, now=now)


@pytest.mark.requirement("R218")
def test_both_signatures_hold_and_the_second_is_no_tampering(twice: bytes, people: People) -> None:
    verdict = judged(twice, people)
    first, second = verdict.signatures
    assert (verdict.code, verdict.intact, verdict.empty) == (Code.INTACT, True, ())
    assert (first.field, first.changes, first.trust) == (LEADER, Change.ALLOWED, Trust.KNOWN)
    assert (second.field, second.changes, second.covers_all) == (SUPERIOR, Change.NONE, True)
    assert (first.signer, first.meaning, first.at) == ("Kari Nordmann", "This is what we agreed", NOW)
    assert first.notes == (Note.OWN_CLOCK,)
    assert verdict.values["signers"] == "Kari Nordmann, Åsa Öberg"


@pytest.mark.parametrize(
    ("attack", "code"),
    [
        (attacks.flip, Code.DAMAGED),
        (attacks.replace_page, Code.CHANGED_AFTER_SIGNING),
        (attacks.append_bytes, Code.CHANGED_AFTER_SIGNING),
        (attacks.change_metadata, Code.CHANGED_AFTER_SIGNING),
        (attacks.strip, Code.NOT_SIGNED),
        (attacks.cut_back, Code.SIGNATURE_MISSING),
        (attacks.add_annotation, Code.CHANGED_AFTER_SIGNING),
        (attacks.swap_attachment, Code.CHANGED_AFTER_SIGNING),
        (attacks.add_field, Code.CHANGED_AFTER_SIGNING),
        (attacks.rewrite, Code.DAMAGED),
        (attacks.empty_contents, Code.DAMAGED),
        (attacks.drop_byte_range, Code.DAMAGED),
    ],
)
def test_an_attack_on_the_file_is_told(
    attack: attacks.Attack, code: Code, twice: bytes, people: People
) -> None:
    verdict = judged(attack(twice), people)
    assert (verdict.code, verdict.intact) == (code, False)


@pytest.mark.parametrize("attack", [attacks.replace_page, attacks.add_annotation, attacks.swap_attachment])
def test_a_change_before_the_countersignature_is_told(
    attack: attacks.Attack, once: bytes, people: People
) -> None:
    tampered = sign_as(people.superior, attack(once), SUPERIOR)
    first, second = judged(tampered, people).signatures
    assert (first.changes, first.code) == (Change.FORBIDDEN, Code.CHANGED_AFTER_SIGNING)
    assert second.changes is Change.NONE


def test_other_metadata_under_the_countersignature_is_noted(once: bytes, people: People) -> None:
    verdict = judged(sign_as(people.superior, attacks.change_metadata(once), SUPERIOR), people)
    first, second = verdict.signatures
    assert verdict.code is Code.INTACT
    assert (first.changes, Note.METADATA in first.notes) == (Change.ALLOWED, True)
    assert Note.METADATA not in second.notes


def test_a_third_signature_in_a_new_field_is_told(twice: bytes, people: People) -> None:
    third = credentials.create("Somebody", organisation="", unit="", now=NOW)
    verdict = judged(sign_as(third, attacks.add_field(twice), "third"), people)
    assert verdict.code is Code.CHANGED_AFTER_SIGNING
    assert verdict.unexpected == ("third",)


def test_an_unexpected_signature_is_told_even_where_nothing_forbids_it(twice: bytes, people: People) -> None:
    verdict = verify.verify_pdf(twice, known=people.known, expected=(LEADER,), now=NOW)
    assert (verdict.code, verdict.values["unexpected"]) == (Code.UNEXPECTED_SIGNATURE, SUPERIOR)


def test_another_key_under_a_known_name_is_unknown(once: bytes, people: People) -> None:
    forger = credentials.create(people.superior.name, organisation="UFD", unit="", now=NOW)
    verdict = judged(sign_as(forger, once, SUPERIOR), people)
    assert verdict.code is Code.INTACT_UNKNOWN_SIGNER
    assert verdict.signatures[1].trust is Trust.UNKNOWN
    assert Note.SAME_NAME in verdict.signatures[1].notes


def test_half_signed_is_right_where_one_signature_is_expected(once: bytes, people: People) -> None:
    verdict = verify.verify_pdf(once, known=people.known, expected=(LEADER,), now=NOW)
    assert (verdict.code, verdict.empty) == (Code.INTACT, (SUPERIOR,))
    assert judged(once, people).values["missing"] == SUPERIOR
    assert judged(once, people, whole=False).intact


def test_an_expired_certificate_is_told_apart_from_one_used_too_late(blank: bytes, people: People) -> None:
    short = credentials.create("Kari Nordmann", organisation="", unit="", now=NOW, valid_years=1)
    good = sign_as(short, blank, LEADER)
    late = sign_as(short, blank, LEADER, at=short.not_after + timedelta(minutes=9))
    two_years_on = NOW + timedelta(days=730)
    assert judged(good, people, whole=False).code is Code.INTACT_UNKNOWN_SIGNER
    assert judged(good, people, now=two_years_on, whole=False).code is Code.EXPIRED_SINCE
    assert judged(late, people, now=two_years_on, whole=False).code is Code.EXPIRED_SINCE
    with pytest.raises(LedarappError, match=r"signatures\.credential_expired"):
        sign_as(short, blank, LEADER, at=short.not_after + timedelta(minutes=11))


@pytest.mark.parametrize(("minutes", "trust"), [(5, Trust.UNKNOWN), (30, Trust.OUTSIDE_VALIDITY)])
def test_a_certificate_not_yet_valid_is_told_beyond_ten_minutes(
    minutes: int, trust: Trust, blank: bytes, people: People
) -> None:
    start = NOW + timedelta(minutes=minutes)
    early = credentials.create("Kari Nordmann", organisation="", unit="", now=start)
    verdict = judged(sign_as(early, blank, LEADER, at=start), people, whole=False)
    assert verdict.signatures[0].trust is trust
    assert (Note.FUTURE in verdict.signatures[0].notes) is (minutes > 10)


def test_a_certificate_that_may_be_withdrawn_says_so(blank: bytes, people: People) -> None:
    verdict = judged(sign_as(issued("Kari Nordmann", now=NOW), blank, LEADER), people, whole=False)
    signature = verdict.signatures[0]
    assert (verdict.code, signature.issuer) == (Code.INTACT_UNKNOWN_SIGNER, "Public Authority CA")
    assert Note.REVOCATION_UNKNOWN in signature.notes


def test_a_forgeable_hash_proves_nothing(blank: bytes, people: People) -> None:
    metadata = PdfSignatureMetadata(
        field_name=LEADER, md_algorithm="sha1", subfilter=SigSeedSubFilter.ADOBE_PKCS7_DETACHED
    )
    signer = PdfSigner(metadata, sign._KeySigner(issued("Kari", now=NOW)))
    signed = signer.sign_pdf(IncrementalPdfFileWriter(BytesIO(blank))).getvalue()
    verdict = judged(signed, people, whole=False, now=datetime.now(UTC))
    assert verdict.signatures[0].intact
    assert (verdict.code, verdict.intact) == (Code.WEAK, False)


def test_what_is_no_pdf_or_locked_is_an_error_not_a_verdict(people: People) -> None:
    for data in (b"", b"PK\x03\x04", b"\x00" * 5000):
        with pytest.raises(LedarappError, match=r"signatures\.not_a_pdf"):
            judged(data, people)
    with pytest.raises(LedarappError, match=r"signatures\.encrypted_pdf"):
        judged(attacks.lock(draw("x")), people)
    assert judged(draw("x"), people).code is Code.NOT_SIGNED
    assert judged(b"%PDF-1.7\n", people).code is Code.DAMAGED


def test_times_are_told_in_the_readers_zone(once: bytes, people: People) -> None:
    here = NOW.astimezone(timezone(timedelta(hours=1)))
    assert judged(once, people, now=here, whole=False).values["at"] == "2026-11-22 13:00"


@settings(max_examples=60)
@given(data=st.data())
def test_no_flipped_bit_goes_unseen(data: st.DataObject, twice: bytes, people: People) -> None:
    at = data.draw(st.integers(0, len(twice) - 1))
    bit = data.draw(st.integers(0, 7))
    tampered = twice[:at] + bytes([twice[at] ^ (1 << bit)]) + twice[at + 1 :]
    start = twice.rindex(b"/Contents <")
    try:
        verdict = judged(tampered, people)
    except LedarappError as error:
        assert error.code == "signatures.not_a_pdf"  # noqa: PT017 - one of two lawful answers
        return
    # Only the signature value itself isn't covered by a signature; its padding may hold anything.
    assert not verdict.intact or start < at < twice.index(b">", start)


@settings(max_examples=30)
@given(data=st.data())
def test_no_truncated_file_passes(data: st.DataObject, twice: bytes, people: People) -> None:
    short = twice[: data.draw(st.integers(8, len(twice) - 2))]
    assert not judged(short, people).intact


def test_bytes_signed_beside_are_judged_alike(beside: bytes, people: People) -> None:
    good = verify.verify_bytes(b"manifest", beside, known=people.known, now=NOW)
    assert (good.code, good.signer, good.at, good.covers_all) == (Code.INTACT, "Kari Nordmann", NOW, True)
    for data, value in ((b"manifesto", beside), (b"manifest", beside[:-1]), (b"manifest", b"")):
        assert verify.verify_bytes(data, value, known=people.known, now=NOW).code is Code.DAMAGED
    certificate = people.leader.certificate  # alone it is no signature
    assert verify.verify_bytes(b"manifest", certificate, known=people.known, now=NOW).code is Code.DAMAGED


@settings(max_examples=60)
@given(data=st.data())
def test_a_damaged_signature_beside_never_vouches_for_other_bytes(
    data: st.DataObject, beside: bytes, people: People
) -> None:
    at = data.draw(st.integers(0, len(beside) - 1))
    tampered = beside[:at] + bytes([data.draw(st.integers(0, 255))]) + beside[at + 1 :]
    verdict = verify.verify_bytes(b"other", tampered, known=people.known, now=NOW)
    assert verdict.code is Code.DAMAGED


def test_nothing_hides_in_the_room_left_for_a_signature(twice: bytes, people: People) -> None:
    """The signed ranges leave that room out, so no digest sees what is written there."""
    end = twice.rindex(b"00>")
    hidden = twice[: end - 8] + b"6e6f2121" + twice[end:]
    assert len(hidden) == len(twice)
    assert judged(hidden, people).code is Code.CHANGED_AFTER_SIGNING
    assert judged(twice, people).code is Code.INTACT
