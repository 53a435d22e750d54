"""Signatures put together by hand: what no program of good will writes, and what it is worth."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest
from asn1crypto import cms, keys, tsp, x509
from cryptography import x509 as certificates
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper

from ledarapp.domain.differences import Kind
from ledarapp.domain.verdict import Code, Note
from ledarapp.signatures import sign, verify
from tests.signatures.samples import LEADER, NOW, People, draw, prepare, sign_as


def _resealed(pdf: bytes, people: People, ranges: tuple[int, int, int, int], old: bytes) -> bytes:
    """Let the last signature be over these ranges, given anew by the one who gave it."""
    new = b"[" + b" ".join(str(each).encode() for each in ranges) + b"]"
    at = pdf.rindex(old)
    pdf = pdf[:at] + new.ljust(len(old)) + pdf[at + len(old) :]
    first, before, start, length = ranges
    signer = sign._KeySigner(people.leader)
    digest = hashlib.sha256(pdf[first : first + before] + pdf[start : start + length]).digest()
    made: bytes = asyncio.run(signer.async_sign(digest, "sha256", use_pades=True)).dump()
    value = made.hex().encode()
    return pdf[: first + before + 1] + value.ljust(start - first - before - 2, b"0") + pdf[start - 1 :]


def test_a_signature_that_leaves_out_the_beginning_covers_not_all(once: bytes, people: People) -> None:
    at = once.rindex(b"/ByteRange") + len(b"/ByteRange")
    old = once[once.index(b"[", at) : once.index(b"]", at) + 1]
    _, before, start, length = map(int, old[1:-1].split())
    whole = _resealed(once, people, (0, before, start, length), old)
    assert verify.verify_pdf(whole, known=people.known, expected=(LEADER,), now=NOW).code is Code.INTACT
    cut = _resealed(once, people, (9, before - 9, start, length), old)
    verdict = verify.verify_pdf(cut, known=people.known, expected=(LEADER,), now=NOW)
    (signature,) = verdict.signatures
    assert signature.intact
    assert (verdict.code, signature.covers_all) == (Code.CHANGED_AFTER_SIGNING, False)
    assert [step.kind for step in signature.later] == [Kind.GAP]


def test_a_signature_over_more_than_there_is_covers_not_all(once: bytes, people: People) -> None:
    at = once.rindex(b"/ByteRange") + len(b"/ByteRange")
    old = once[once.index(b"[", at) : once.index(b"]", at) + 1]
    _, before, start, length = map(int, old[1:-1].split())
    beyond = _resealed(once, people, (0, before, start, length + 7), old)
    verdict = verify.verify_pdf(beyond, known=people.known, expected=(LEADER,), now=NOW)
    assert not verdict.intact
    assert [step.kind for each in verdict.signatures for step in each.later] == [Kind.GAP]


@pytest.mark.parametrize("end", [b"0 >", b"0g>", b"0%>"])
def test_the_room_for_a_signature_holds_nothing_but_digits(twice: bytes, people: People, end: bytes) -> None:
    at = twice.rindex(b"00>")
    verdict = verify.verify_pdf(
        twice[:at] + end + twice[at + 3 :], known=people.known, expected=None, now=NOW
    )
    assert not verdict.intact


def test_what_cant_be_compared_is_told_as_something_else(people: People) -> None:
    """A page that says it has pages below itself: each reader makes of it what it likes."""
    with pikepdf.open(BytesIO(prepare(draw("Goals")))) as document:
        document.pages[0].obj.Kids = 7
        out = BytesIO()
        document.save(out)
    signed = sign_as(people.leader, out.getvalue(), LEADER)
    writer = IncrementalPdfFileWriter(BytesIO(signed))
    page = writer.root["/Pages"]["/Kids"][0]
    page[pdf_name("/Rotate")] = generic.NumberObject(90)  # type: ignore[no-untyped-call]
    writer.update_container(page)
    turned = BytesIO()
    writer.write(turned)  # type: ignore[no-untyped-call]
    verdict = verify.verify_pdf(turned.getvalue(), known=people.known, expected=None, now=NOW)
    (signature,) = verdict.signatures
    assert verdict.code is Code.CHANGED_AFTER_SIGNING
    assert Kind.OTHER in {step.kind for step in signature.later}


def test_a_signature_that_brings_its_own_text_vouches_for_no_other(beside: bytes, people: People) -> None:
    content = cms.ContentInfo.load(beside)
    content["content"]["encap_content_info"] = {"content_type": "data", "content": b"manifest"}
    verdict = verify.verify_bytes(b"manifest", content.dump(force=True), known=people.known, now=NOW)
    assert not verdict.intact
    text = cms.ContentInfo({"content_type": "data", "content": b"manifest"})
    assert not verify.verify_bytes(b"manifest", text.dump(), known=people.known, now=NOW).intact


def _authority() -> DummyTimeStamper:
    key = rsa.generate_private_key(65537, 2048)
    name = certificates.Name.from_rfc4514_string("CN=Clock")
    made = (
        certificates.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(1).not_valid_before(NOW).not_valid_after(NOW.replace(year=2030))
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    der = key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    certificate = x509.Certificate.load(made.public_bytes(serialization.Encoding.DER))
    return DummyTimeStamper(certificate, keys.PrivateKeyInfo.load(der), fixed_dt=NOW)


def _token(data: bytes) -> cms.ContentInfo:
    clock = _authority()
    imprint = tsp.MessageImprint(
        {"hash_algorithm": {"algorithm": "sha256"}, "hashed_message": hashlib.sha256(data).digest()}
    )
    request = tsp.TimeStampReq({"version": "v1", "message_imprint": imprint, "cert_req": True})
    return clock.request_tsa_response(request)["time_stamp_token"]


def _broken(data: bytes) -> cms.ContentInfo:
    token = _token(data)
    signer = token["content"]["signer_infos"][0]
    signer["signature"] = _token(data)["content"]["signer_infos"][0]["signature"].native
    return cms.ContentInfo.load(token.dump(force=True))


def _no_stamp(data: bytes) -> cms.ContentInfo:
    """Put text into the place of the time."""
    token = _token(data)
    token["content"]["encap_content_info"] = {"content_type": "data", "content": data}
    return cms.ContentInfo.load(token.dump(force=True))


@pytest.mark.parametrize(
    ("token", "stamped"),
    [
        (_token, True),
        (lambda data: _token(data + b"!"), False),
        (_broken, False),
        (_no_stamp, False),
    ],
    ids=["whole", "over something else", "signed by another", "no time stamp"],
)
def test_only_a_time_stamp_that_holds_tells_the_time(
    token: Callable[[bytes], cms.ContentInfo], *, stamped: bool, beside: bytes, people: People
) -> None:
    content = cms.ContentInfo.load(beside)
    signer = content["content"]["signer_infos"][0]
    held = token(signer["signature"].native)
    signer["unsigned_attrs"] = cms.CMSAttributes(
        [cms.CMSAttribute({"type": "signature_time_stamp_token", "values": [held]})]
    )
    verdict = verify.verify_bytes(b"manifest", content.dump(force=True), known=people.known, now=NOW)
    assert verdict.intact
    assert (verdict.timestamped, Note.OWN_CLOCK in verdict.notes) == (stamped, not stamped)
