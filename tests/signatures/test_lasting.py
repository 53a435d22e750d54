"""A file that takes its proof along: whether the certificates were valid, under a last time stamp."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.verdict import Code
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
