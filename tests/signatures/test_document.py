"""The program's own document stays accessible and archival under both signatures, and they hold."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO
from pathlib import Path

import page
import pikepdf
import pytest

from ledarapp.documents import appearance, archive, compose, render
from ledarapp.domain.signature import Edition
from ledarapp.domain.verdict import Change, Code
from ledarapp.exchange import codec
from ledarapp.signatures import sign, verify
from ledarapp.signatures.credentials import Credential
from ledarapp.templates.library import Library
from tests.signatures import attacks
from tests.signatures.samples import NOW, People

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
FIELDS = ("signature-leader", "signature-superior")


@pytest.fixture(scope="module")
def drawn() -> bytes:
    library = Library(RESOURCES)
    template = library.get("ufd-ad")
    agreement = library.example("ufd-ad", "nb")
    digest = codec.content_hash(agreement, Edition.AGREEMENT)
    document = compose.compose(agreement, template, Edition.AGREEMENT, content_hash=digest)
    data = codec.content(agreement, Edition.AGREEMENT)
    return archive.archive(render.render(document, resources=RESOURCES), document, data, resources=RESOURCES)


@pytest.fixture(scope="module")
def both(drawn: bytes, people: People) -> tuple[bytes, bytes]:
    first = signed(drawn, people.leader, FIELDS[0])
    return first, signed(first, people.superior, FIELDS[1])


def signed(pdf: bytes, credential: Credential, field: str) -> bytes:
    library = Library(RESOURCES)
    stamp = appearance.stamp(
        library.get("ufd-ad"),
        "nb",
        name=credential.name,
        issuer=credential.issuer,
        at=NOW,
        resources=RESOURCES,
    )
    return sign.sign_pdf(
        pdf,
        credential,
        field=field,
        meaning="Dette er vi enige om.",
        at=NOW + timedelta(minutes=FIELDS.index(field)),
        appearance=stamp,
        certify=field == FIELDS[0],
    )


def problems(pdf: bytes, profile: page.ValidationProfile) -> list[str]:
    return [str(failure) for failure in page.validate_pdf_bytes(pdf, profile=profile).failures]


def test_the_signed_document_is_still_accessible_and_archival(both: tuple[bytes, bytes]) -> None:
    first, second = both
    assert problems(first, page.ValidationProfile.PDF_UA_1) == []
    assert problems(second, page.ValidationProfile.PDF_UA_1) == []
    assert problems(first, page.ValidationProfile.PDF_A_3A) == []


def test_the_second_signature_is_a_lawful_change(both: tuple[bytes, bytes], people: People) -> None:
    verdict = verify.verify_pdf(both[1], known=people.known, expected=FIELDS, now=NOW + timedelta(minutes=2))
    assert verdict.code is Code.INTACT
    assert [each.changes for each in verdict.signatures] == [Change.ALLOWED, Change.NONE]


def test_a_signed_field_is_described_as_it_was_empty(drawn: bytes, both: tuple[bytes, bytes]) -> None:
    """EU DSS takes any other box or filter for an undefined change, and warns of the second signature."""
    with pikepdf.open(BytesIO(drawn)) as before, pikepdf.open(BytesIO(both[1])) as after:
        for empty, full in zip(before.Root.AcroForm.Fields, after.Root.AcroForm.Fields, strict=True):
            assert set(full.keys()) == {*empty.keys(), "/V"}
            old, new = empty.AP.N, full.AP.N
            assert set(new.keys()) == set(old.keys())
            assert [float(side) for side in new.BBox] == [float(side) for side in old.BBox]
            assert new.Filter == old.Filter


@pytest.mark.parametrize(
    "attack",
    [
        attacks.replace_page,
        attacks.retell,
        attacks.add_annotation,
        attacks.swap_attachment,
        attacks.append_bytes,
    ],
)
def test_tampering_with_the_real_document_is_told(
    attack: attacks.Attack, both: tuple[bytes, bytes], people: People
) -> None:
    verdict = verify.verify_pdf(attack(both[1]), known=people.known, expected=FIELDS, now=NOW)
    assert verdict.code is Code.CHANGED_AFTER_SIGNING
