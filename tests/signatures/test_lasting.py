"""A file that takes its proof along: whether the certificates were valid, under a last time stamp."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from asn1crypto import cms, crl
from cryptography.hazmat.primitives.asymmetric import ec
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.validation.dss import DocumentSecurityStore

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.verdict import Code, Note, SignatureVerdict, Trust
from ledarapp.signatures import credentials, sign, verify
from ledarapp.signatures.credentials import Credential
from tests.signatures import public_authority
from tests.signatures.public_authority import PublicAuthority
from tests.signatures.samples import FIELDS, LEADER, SUPERIOR, draw


@pytest.fixture
def public(tmp_path: Path) -> Iterator[PublicAuthority]:
    with public_authority.running(tmp_path) as made:
        yield made


def lasting(pdf: bytes, held: Credential, field: str, public: PublicAuthority) -> bytes:
    return sign.sign_pdf(
        pdf,
        held,
        field=field,
        meaning="",
        at=datetime.now(UTC),
        appearance=draw("x", size=(120, 50)),
        certify=field == LEADER,
        timestamp_url=public.address,
        lasting=True,
    )


def proofs(pdf: bytes) -> tuple[int, int, int]:
    """Return how many certificates, lists and single answers the file takes along."""
    with pikepdf.open(BytesIO(pdf)) as document:
        store = document.Root.DSS
        return tuple(len(store.get(name, [])) for name in ("/Certs", "/CRLs", "/OCSPs"))  # type: ignore[return-value]


def test_both_signatures_last_and_neither_spoils_the_other(blank: bytes, public: PublicAuthority) -> None:
    kari, asa = public.issue("Kari Nordmann"), public.issue("Åsa Öberg")
    once = lasting(blank, kari, LEADER, public)
    twice = lasting(once, asa, SUPERIOR, public)
    certificates, lists, answers = proofs(twice)
    assert certificates >= 4
    assert lists >= 1
    assert answers >= 2
    known = {held.fingerprint: held.name for held in (kari, asa)}
    verdict = verify.verify_pdf(twice, known=known, expected=FIELDS, now=datetime.now(UTC))
    assert verdict.code is Code.INTACT
    assert all(each.timestamped for each in verdict.signatures)
    assert twice.startswith(once)


def test_a_last_stamp_that_does_not_hold_covers_nothing(blank: bytes, public: PublicAuthority) -> None:
    signed = lasting(blank, public.issue("Kari Nordmann"), LEADER, public)
    at = signed.rindex(b"/Contents <") + len(b"/Contents <")
    room = bytes.fromhex(signed[at : signed.index(b">", at)].decode())
    last = at + 2 * len(cms.ContentInfo.load(room).dump()) - 1
    broken = signed[:last] + (b"0" if signed[last : last + 1] != b"0" else b"1") + signed[last + 1 :]
    now = datetime.now(UTC)
    whole = verify.verify_pdf(signed, known={}, expected=(LEADER,), now=now)
    forged = verify.verify_pdf(broken, known={}, expected=(LEADER,), now=now)
    assert (whole.code, whole.signatures[0].covers_all) == (Code.INTACT_UNKNOWN_SIGNER, True)
    assert (forged.code, forged.signatures[0].covers_all) == (Code.CHANGED_AFTER_SIGNING, False)


def test_a_self_made_certificate_lasts_by_its_time_stamps(blank: bytes, public: PublicAuthority) -> None:
    held = credentials.create("Kari", organisation="", unit="", now=datetime.now(UTC))
    signed = lasting(blank, held, LEADER, public)
    known = {held.fingerprint: "Kari"}
    assert (
        verify.verify_pdf(signed, known=known, expected=(LEADER,), now=datetime.now(UTC)).code is Code.INTACT
    )


def test_a_withdrawn_certificate_does_not_sign(blank: bytes, public: PublicAuthority) -> None:
    held = public.issue("Kari Nordmann")
    public.withdraw(held)
    with pytest.raises(LedarappError) as told:
        lasting(blank, held, LEADER, public)
    assert told.value.code == "signatures.revoked"
    assert told.value.values == {"name": "Kari Nordmann", "issuer": "Public Authority"}


def test_an_authority_that_says_nothing_is_told(blank: bytes, public: PublicAuthority) -> None:
    held = public.issue("Kari Nordmann")
    public.silent = True
    with pytest.raises(LedarappError, match=r"signatures\.no_lasting_proof"):
        lasting(blank, held, LEADER, public)


def carrying(pdf: bytes, *lists: bytes) -> bytes:
    """Return the file with lists of withdrawn certificates added, as any program may do later."""
    with BytesIO(pdf) as held:
        writer = IncrementalPdfFileWriter(held)
        crls = [crl.CertificateList.load(each) for each in lists]
        DocumentSecurityStore.supply_dss_in_writer(writer, None, certs=[], crls=crls)
        writer.write_in_place()  # type: ignore[no-untyped-call]
        return held.getvalue()


def judged(pdf: bytes, held: Credential, now: datetime | None = None) -> SignatureVerdict:
    known = {held.fingerprint: held.name}
    return verify.verify_pdf(pdf, known=known, expected=None, now=now or datetime.now(UTC)).signatures[0]


REVOCATION = {Note.REVOCATION_UNKNOWN, Note.NOT_REVOKED, Note.REVOKED_SINCE}


def test_the_answers_in_the_file_are_told_without_asking_anybody(
    blank: bytes, public: PublicAuthority
) -> None:
    held = public.issue("Kari Nordmann")
    signed = lasting(blank, held, LEADER, public)
    public.silent = True
    verdict = judged(signed, held)
    assert verdict.trust is Trust.KNOWN
    assert REVOCATION.intersection(verdict.notes) == {Note.NOT_REVOKED}
    bare = sign.sign_pdf(
        blank,
        held,
        field=LEADER,
        meaning="",
        at=datetime.now(UTC),
        appearance=draw("x", size=(120, 50)),
        certify=True,
        timestamp_url=public.address,
    )
    assert REVOCATION.intersection(judged(bare, held).notes) == {Note.REVOCATION_UNKNOWN}


def test_a_certificate_withdrawn_later_is_told_and_the_signature_stands(
    blank: bytes, public: PublicAuthority
) -> None:
    held = public.issue("Kari Nordmann")
    signed = lasting(blank, held, LEADER, public)
    public.withdraw(held, ago=timedelta(hours=-1))
    in_two_hours = datetime.now(UTC) + timedelta(hours=2)
    verdict = judged(carrying(signed, public.crl()), held, in_two_hours)
    assert REVOCATION.intersection(verdict.notes) == {Note.REVOKED_SINCE}
    assert verdict.trust is Trust.KNOWN


def test_a_certificate_withdrawn_before_the_signature_spoils_it(
    blank: bytes, public: PublicAuthority
) -> None:
    """Even beside an answer that was content: the list came later and knows better."""
    held = public.issue("Kari Nordmann")
    signed = lasting(blank, held, LEADER, public)
    public.withdraw(held)
    verdict = judged(carrying(signed, public.crl()), held)
    assert verdict.trust is Trust.REVOKED
    assert not REVOCATION.intersection(verdict.notes)
    assert not Code.REVOKED.intact


def test_a_list_that_the_issuer_did_not_sign_shows_nothing(blank: bytes, public: PublicAuthority) -> None:
    held = public.issue("Kari Nordmann")
    signed = lasting(blank, held, LEADER, public)
    public.withdraw(held)
    public.key = ec.generate_private_key(ec.SECP256R1())
    verdict = judged(carrying(signed, public.crl()), held)
    assert REVOCATION.intersection(verdict.notes) == {Note.NOT_REVOKED}
