"""A signature goes where it should, says what it should, and changes nothing else."""

from __future__ import annotations

import subprocess
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from asn1crypto import cms
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import load_der_x509_certificate

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.verdict import Code
from ledarapp.signatures import sign, verify
from tests.signatures.samples import LEADER, NOW, SUPERIOR, People, draw, issued, sign_as


def test_pdfsig_reads_both_signatures(twice: bytes, tmp_path: Path) -> None:
    path = tmp_path / "signed.pdf"
    path.write_bytes(twice)
    told = subprocess.run(["pdfsig", path], capture_output=True, text=True, check=False).stdout
    assert told.count("Signature is Valid") == 2
    assert "Signer Certificate Common Name: Kari Nordmann" in told
    assert "Signer Certificate Common Name: Åsa Öberg" in told
    assert told.count("ETSI.CAdES.detached") == 2
    assert told.count("Total document signed") == 1


@pytest.mark.requirement("R219")
def test_the_signature_carries_meaning_name_place_and_the_given_time(once: bytes) -> None:
    with pikepdf.open(BytesIO(once)) as document:
        value = document.Root.AcroForm.Fields[0].V
        assert str(value.Reason) == "This is what we agreed"
        assert (str(value.Name), str(value.Location)) == ("Kari Nordmann", "Oslo")
        assert str(value.M).startswith("D:20261122120000")
        assert value.Reference[0].TransformParams.P == 2
        assert "/V" not in document.Root.AcroForm.Fields[1]


def test_signing_adds_to_the_file_and_rewrites_nothing(blank: bytes, once: bytes, twice: bytes) -> None:
    assert once.startswith(blank)
    assert twice.startswith(once)


@pytest.mark.parametrize("key", ["Metadata", "Version", "Extensions"])
def test_the_catalogue_stays_as_it_was(key: str, blank: bytes, twice: bytes) -> None:
    with pikepdf.open(BytesIO(blank)) as before, pikepdf.open(BytesIO(twice)) as after:
        old, new = before.Root.get(f"/{key}"), after.Root.get(f"/{key}")
        if old is None:
            assert new is None
        else:
            assert new is not None
            assert new.objgen == old.objgen
            assert new.read_bytes() == old.read_bytes()


def test_the_document_information_stays_as_it_was(blank: bytes, twice: bytes) -> None:
    with pikepdf.open(BytesIO(blank)) as before, pikepdf.open(BytesIO(twice)) as after:
        assert dict(after.docinfo.items()) == dict(before.docinfo.items())
        assert after.pdf_version == before.pdf_version == "1.7"


def test_the_field_shows_the_drawn_page(once: bytes, people: People) -> None:
    with pikepdf.open(BytesIO(once)) as document:
        shown = document.Root.AcroForm.Fields[0].AP.N
        assert [float(side) for side in shown.BBox] == [0, 0, 120, 50]
        assert people.leader.name.split()[0].encode() in shown.read_bytes()


def test_a_field_is_signed_once_and_must_be_there(once: bytes, people: People) -> None:
    with pytest.raises(LedarappError) as told:
        sign_as(people.leader, once, LEADER)
    assert (told.value.code, told.value.values) == ("signatures.already_signed", {"field": LEADER})
    with pytest.raises(LedarappError) as told:
        sign_as(people.leader, once, "elsewhere")
    assert told.value.code == "signatures.no_field"


def test_certifying_comes_first(blank: bytes, people: People) -> None:
    by_superior = sign_as(people.superior, blank, SUPERIOR)
    with pytest.raises(LedarappError, match=r"signatures\.not_first"):
        sign_as(people.leader, by_superior, LEADER)


def test_what_cannot_be_signed_is_told(twice: bytes, people: People) -> None:
    for data, code in (
        (b"hello", "signatures.not_a_pdf"),
        (b"%PDF-1.7 and no more", "signatures.damaged_pdf"),
        (twice[: len(twice) // 9], "signatures.damaged_pdf"),
        (draw("no fields"), "signatures.no_field"),
    ):
        with pytest.raises(LedarappError) as told:
            sign_as(people.leader, data, LEADER)
        assert told.value.code == code


@pytest.mark.parametrize(("days", "code"), [(-1, "not_yet_valid"), (5 * 366 + 1, "expired")])
def test_a_credential_signs_within_its_dates_only(days: int, code: str, blank: bytes, people: People) -> None:
    at = NOW + timedelta(days=days)
    with pytest.raises(LedarappError) as told:
        sign_as(people.leader, blank, LEADER, at=at)
    assert told.value.code == f"signatures.credential_{code}"
    assert told.value.values["start"] == "2026-11-22"
    with pytest.raises(LedarappError, match=rf"signatures\.credential_{code}"):
        sign.sign_bytes(b"x", people.leader, at=at)


def test_an_rsa_identity_from_an_authority_signs_with_its_chain(blank: bytes) -> None:
    held = issued("Kari Nordmann", now=NOW)
    signed = sign_as(held, blank, LEADER)
    verdict = verify.verify_pdf(signed, known={held.fingerprint: "Kari"}, expected=(LEADER,), now=NOW)
    assert verdict.code is Code.INTACT
    assert verdict.signatures[0].name == "Kari"
    with pikepdf.open(BytesIO(signed)) as document:
        content = cms.ContentInfo.load(bytes(document.Root.AcroForm.Fields[0].V.Contents))
    assert len(content["content"]["certificates"]) == 2


def test_openssl_accepts_the_signature_beside(beside: bytes, people: People, tmp_path: Path) -> None:
    signature, data, roots = (tmp_path / name for name in ("signature.p7s", "data", "roots.pem"))
    signature.write_bytes(beside)
    data.write_bytes(b"manifest")
    roots.write_bytes(load_der_x509_certificate(people.leader.certificate).public_bytes(Encoding.PEM))
    command = ["openssl", "cms", "-verify", "-cades", "-binary", "-inform", "DER", "-in", str(signature)]
    command += ["-content", str(data), "-CAfile", str(roots), "-attime", f"{NOW.timestamp():.0f}"]
    told = subprocess.run(command, capture_output=True, check=False)
    assert b"CAdES Verification successful" in told.stderr or b"CMS Verification successful" in told.stderr
    assert told.stdout == b"manifest"
    data.write_bytes(b"manifesto")
    assert subprocess.run(command, capture_output=True, check=False).returncode != 0
