"""A time stamp proves when a signature was there, if one knows the authority."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.verdict import Code, Note
from ledarapp.signatures import credentials, sign, verify
from ledarapp.signatures.credentials import Credential
from tests.signatures import authority
from tests.signatures.samples import LEADER, draw


def stamped(pdf: bytes, credential: Credential, at: datetime, address: str) -> bytes:
    return sign.sign_pdf(
        pdf,
        credential,
        field=LEADER,
        meaning="",
        at=at,
        appearance=draw("x", size=(120, 50)),
        certify=True,
        timestamp_url=address,
    )


def test_a_known_authoritys_stamp_outlives_the_certificate(blank: bytes, tmp_path: Path) -> None:
    now = datetime.now(UTC)
    later = now + timedelta(days=800)
    held = credentials.create("Kari", organisation="", unit="", now=now, valid_years=1)
    with authority.running(tmp_path) as (address, fingerprint):
        signed = stamped(blank, held, now, address)
    known = {held.fingerprint: "Kari"}
    today = verify.verify_pdf(signed, known=known, expected=None, now=now)
    assert (today.code, today.signatures[0].timestamped) == (Code.INTACT, True)
    assert Note.OWN_CLOCK not in today.signatures[0].notes
    assert abs(today.signatures[0].at - now) < timedelta(minutes=1)  # type: ignore[operator]
    assert verify.verify_pdf(signed, known=known, expected=None, now=later).code is Code.EXPIRED_SINCE
    trusting = {**known, fingerprint: "Clock"}
    assert verify.verify_pdf(signed, known=trusting, expected=None, now=later).code is Code.INTACT


def test_an_authority_that_does_not_answer_is_told(blank: bytes, tmp_path: Path) -> None:
    now = datetime.now(UTC)
    held = credentials.create("Kari", organisation="", unit="", now=now)
    with authority.running(tmp_path) as (address, _):
        pass
    with pytest.raises(LedarappError) as told:
        stamped(blank, held, now, address)
    assert (told.value.code, told.value.values) == ("signatures.no_timestamp", {"address": address})
