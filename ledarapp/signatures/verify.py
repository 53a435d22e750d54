"""What a signature is worth: pyHanko's difference analysis, and the checks it leaves to its user."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from io import BytesIO

from asn1crypto import cms, core, tsp, x509
from cryptography.x509 import Certificate, load_der_x509_certificate
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import (
    DEFAULT_DIFF_POLICY,
    CatalogModificationRule,
    DiffPolicy,
    DiffResult,
    DSSCompareRule,
    ModificationLevel,
    ObjectStreamRule,
    StandardDiffPolicy,
    XrefStreamRule,
)
from pyhanko.sign.fields import enumerate_sig_fields
from pyhanko.sign.general import extract_signer_info, find_cms_attribute_iter
from pyhanko.sign.validation.generic_cms import (
    extract_certs_for_validation,
    extract_self_reported_ts,
    validate_sig_integrity,
)
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko.sign.validation.utils import DEFAULT_ALGORITHM_USAGE_POLICY

from ledarapp.domain.differences import Kind, Step, told
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.verdict import Change, Note, PdfVerdict, SignatureVerdict, Trust, judge
from ledarapp.signatures.causes import causes_of
from ledarapp.signatures.credentials import CLOCK_TOLERANCE, common_name, within_validity
from ledarapp.signatures.damage import DAMAGE, is_pdf
from ledarapp.signatures.differences import Given, steps
from ledarapp.signatures.revocation import Evidence, Shown, held_by
from ledarapp.signatures.usages import narrowed


def verify_pdf(
    pdf: bytes, *, known: Mapping[str, str], expected: tuple[str, ...] | None, now: datetime
) -> PdfVerdict:
    """Judge every signature of a PDF and the PDF as a whole.

    ``known`` maps certificate fingerprints (SHA-256, hex) to the names this user keeps for them; a time stamp
    counts as proof of time only if its authority is among them. ``expected`` names the fields that must be
    signed, and no others; None takes what is there. Cutting a file back to its first signature leaves a
    perfectly valid file, so say what you expect.

    Raises LedarappError ``signatures.not_a_pdf`` and ``signatures.encrypted_pdf``; damage is a verdict.
    """
    if not is_pdf(pdf):
        raise LedarappError("signatures.not_a_pdf")
    try:
        reader = PdfFileReader(BytesIO(pdf))
        encrypted = reader.encrypted
        signatures = () if encrypted else _verdicts(reader, pdf, known, now)
        empty = (
            ()
            if encrypted
            else tuple(name for name, _, _ in enumerate_sig_fields(reader, filled_status=False))
        )
        causes = () if encrypted else causes_of(pdf, reader, signatures)
    except DAMAGE:
        return PdfVerdict(readable=False, causes=causes_of(pdf, None, ()))
    if encrypted:
        raise LedarappError("signatures.encrypted_pdf")
    return replace(judge(signatures, expected, empty), causes=causes)


def verify_bytes(
    data: bytes, signature: bytes, *, known: Mapping[str, str], now: datetime
) -> SignatureVerdict:
    """Judge a detached CMS signature (DER) over ``data``; a broken one is a verdict, not an error."""
    try:
        content = cms.ContentInfo.load(signature, strict=True)
        signed = content["content"]
        if not isinstance(signed, cms.SignedData) or signed["encap_content_info"]["content"] is not core.VOID:
            return SignatureVerdict(intact=False)
        digest = hashlib.new(_digest_name(signed), data).digest()
        facts = _read(signed, digest, extract_self_reported_ts(extract_signer_info(signed)))
        return _verdict(facts, known, now, Shown.NOTHING)
    except DAMAGE:
        return SignatureVerdict(intact=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Facts:
    """What a CMS signature says of itself, and whether it holds."""

    certificate: bytes
    intact: bool
    weak: bool
    stated: datetime | None
    stamp: _Stamp | None


@dataclass(frozen=True, slots=True)
class _Stamp:
    """A time stamp that holds: when, and the fingerprint of the authority that says so."""

    at: datetime
    authority: str


def _verdicts(
    reader: PdfFileReader, pdf: bytes, known: Mapping[str, str], now: datetime
) -> tuple[SignatureVerdict, ...]:
    embedded: list[EmbeddedPdfSignature] = list(reader.embedded_signatures)
    whole = bool(embedded) and _covers_to_the_end(embedded[-1], pdf) and _holds_at_the_end(embedded[-1])
    last = max((index for index, one in enumerate(embedded) if _is_signature(one)), default=-1)
    given = {
        one.signed_revision: Given(one.field_name, _signer(one, known), stamp=not _is_signature(one))
        for one in embedded
    }
    evidence = held_by(reader)
    verdicts = (
        (one, _of_pdf(one, known, now, evidence, covers_all=whole or index != last))
        for index, one in enumerate(embedded)
        if _is_signature(one)
    )
    return tuple(
        replace(verdict, later=told(tuple(_later(one, pdf, given)))) if verdict.intact else verdict
        for one, verdict in verdicts
    )


def _signer(embedded: EmbeddedPdfSignature, known: Mapping[str, str]) -> str:
    certificate = extract_certs_for_validation(embedded.signed_data).signer_cert.dump()
    name = common_name(load_der_x509_certificate(certificate).subject)
    return known.get(_fingerprint(certificate), name)


def _later(embedded: EmbeddedPdfSignature, pdf: bytes, given: Mapping[int, Given]) -> Iterator[Step]:
    """Tell what a signature covers and what came after it; never stops the judging."""
    reader, revision = embedded.reader, embedded.signed_revision
    _, before, start, length = embedded.byte_range
    if revision < reader.xrefs.total_revisions - 1:
        yield Step(Kind.COVERS_THEN)
        try:
            yield from steps(reader, revision, given)
        except DAMAGE:
            yield Step(Kind.OTHER)
    elif start + length < len(pdf):
        yield Step(Kind.BYTES)
    elif embedded.evaluate_signature_coverage() is not SignatureCoverageLevel.ENTIRE_FILE:
        yield Step(Kind.GAP)
    elif not _is_only_a_signature(pdf[before:start]):
        yield Step(Kind.ROOM)
    else:
        yield Step(Kind.COVERS_ALL)


def _of_pdf(
    embedded: EmbeddedPdfSignature,
    known: Mapping[str, str],
    now: datetime,
    evidence: Evidence,
    *,
    covers_all: bool,
) -> SignatureVerdict:
    facts = _read(embedded.signed_data, embedded.compute_digest(), embedded.self_reported_timestamp)
    shown = evidence.about(embedded.signed_data, facts.stamp.at if facts.stamp else None, now)
    verdict = _verdict(facts, known, now, shown)
    changes = _changes(embedded, _STRICT)
    retitled = changes is Change.FORBIDDEN and _changes(embedded, _LENIENT) is Change.ALLOWED
    if retitled:
        changes = Change.ALLOWED
    return replace(
        verdict,
        field=embedded.field_name,
        meaning=str(embedded.sig_object.get("/Reason", "")),
        changes=changes if covers_all else Change.FORBIDDEN,
        covers_all=covers_all,
        notes=(*verdict.notes, Note.METADATA) if retitled else verdict.notes,
    )


_HEX = re.compile(rb"<(?:[0-9A-Fa-f]{2})+>")

_LENIENT = narrowed(DEFAULT_DIFF_POLICY)

_STRICT = narrowed(
    StandardDiffPolicy(
        global_rules=[
            CatalogModificationRule(),  # type: ignore[no-untyped-call]
            XrefStreamRule().as_qualified(ModificationLevel.LTA_UPDATES),
            ObjectStreamRule().as_qualified(ModificationLevel.LTA_UPDATES),
            DSSCompareRule().as_qualified(ModificationLevel.LTA_UPDATES),
        ],
        form_rule=DEFAULT_DIFF_POLICY.form_rule,
    )
)
"""pyHanko's rules without the two that let title and dates change: other programs change them when
countersigning, ours doesn't, and a reader should know."""


def _is_signature(embedded: EmbeddedPdfSignature) -> bool:
    """Whether somebody signed, rather than an archive adding a time stamp of its own."""
    return bool(embedded.sig_object_type == "/Sig")


def _covers_to_the_end(embedded: EmbeddedPdfSignature, pdf: bytes) -> bool:
    """Whether the signed ranges leave out nothing but the signature itself, up to the file's last byte."""
    _, before, start, length = embedded.byte_range
    return (
        start + length == len(pdf)
        and embedded.evaluate_signature_coverage() is SignatureCoverageLevel.ENTIRE_FILE
        and _is_only_a_signature(pdf[before:start])
    )


def _is_only_a_signature(gap: bytes) -> bool:
    """Whether what is left out holds one signature and zeros: the room behind it could hide a text."""
    if _HEX.fullmatch(gap) is None:
        return False
    held = bytes.fromhex(gap[1:-1].decode())
    return not held[len(cms.ContentInfo.load(held).dump()) :].strip(b"\0")


def _holds_at_the_end(embedded: EmbeddedPdfSignature) -> bool:
    return _is_signature(embedded) or _stamp(embedded.signed_data, embedded.compute_digest) is not None


def _changes(embedded: EmbeddedPdfSignature, policy: DiffPolicy) -> Change:
    embedded.compute_integrity_info(policy)  # type: ignore[no-untyped-call]
    found = embedded.summarise_integrity_info()
    later = found["diff_result"]
    if found["docmdp_ok"] is not True or not isinstance(later, DiffResult):
        return Change.FORBIDDEN
    return Change.NONE if later.modification_level is ModificationLevel.NONE else Change.ALLOWED


def _read(signed: cms.SignedData, digest: bytes, stated: datetime | None) -> _Facts:
    """Check that certificate, signed attributes and ``digest`` belong together."""
    signer = extract_signer_info(signed)
    certificate = extract_certs_for_validation(signed).signer_cert
    intact, valid = validate_sig_integrity(signer, certificate, "data", digest)
    stamp = _signature_stamp(signer)
    return _Facts(
        certificate=certificate.dump(),
        intact=intact and valid,
        weak=_is_weak(signer, certificate),
        stated=stated if stated is None or stated.tzinfo else stated.replace(tzinfo=UTC),
        stamp=stamp,
    )


def _is_weak(signer: cms.SignerInfo, certificate: x509.Certificate) -> bool:
    """Whether the method can be forged today; without signed attributes (CAdES) it proves too little."""
    policy = DEFAULT_ALGORITHM_USAGE_POLICY
    method, digest = signer["signature_algorithm"], signer["digest_algorithm"]
    return (
        signer["signed_attrs"] is core.VOID
        or not policy.digest_algorithm_allowed(digest, moment=None)
        or not policy.signature_algorithm_allowed(method, moment=None, public_key=certificate.public_key)
    )


def _signature_stamp(signer: cms.SignerInfo) -> _Stamp | None:
    """Find the time stamp over the signature (RFC 3161), if one is there and holds."""
    tokens = find_cms_attribute_iter(signer["unsigned_attrs"], "signature_time_stamp_token")
    stamps = (_stamp(token["content"], _hashing(signer["signature"].native)) for token in tokens)
    return next((stamp for stamp in stamps if stamp), None)


def _hashing(data: bytes) -> Callable[[str], bytes]:
    return lambda name: hashlib.new(name, data).digest()


def _stamp(signed: cms.SignedData, imprint: Callable[[str], bytes]) -> _Stamp | None:
    """Check a time stamp token against what it stamps; None if it doesn't hold."""
    content = signed["encap_content_info"]["content"]
    info = content.parsed
    if not isinstance(info, tsp.TSTInfo):
        return None
    stamped = info["message_imprint"]
    if stamped["hashed_message"].native != imprint(stamped["hash_algorithm"]["algorithm"].native):
        return None
    digest = hashlib.new(_digest_name(signed), bytes(content)).digest()
    authority = extract_certs_for_validation(signed).signer_cert
    intact, valid = validate_sig_integrity(extract_signer_info(signed), authority, "tst_info", digest)
    if not (intact and valid):
        return None
    return _Stamp(at=info["gen_time"].native, authority=_fingerprint(authority.dump()))


_BY_ANSWERS = {
    Shown.NOTHING: Note.REVOCATION_UNKNOWN,
    Shown.NOT_REVOKED: Note.NOT_REVOKED,
    Shown.REVOKED_SINCE: Note.REVOKED_SINCE,
}


def _verdict(facts: _Facts, known: Mapping[str, str], now: datetime, shown: Shown) -> SignatureVerdict:
    certificate = load_der_x509_certificate(facts.certificate)
    fingerprint = _fingerprint(facts.certificate)
    signer = common_name(certificate.subject)
    at = facts.stamp.at if facts.stamp else facts.stated
    notes = (
        (Note.OWN_CLOCK, facts.stamp is None),
        (Note.FUTURE, at is not None and at > now + CLOCK_TOLERANCE),
        (_BY_ANSWERS.get(shown), certificate.issuer != certificate.subject),
        (Note.SAME_NAME, fingerprint not in known and signer in known.values()),
    )
    return SignatureVerdict(
        signer=signer,
        issuer=common_name(certificate.issuer),
        fingerprint=fingerprint,
        known_as=known.get(fingerprint, ""),
        at=at and at.astimezone(now.tzinfo),
        timestamped=facts.stamp is not None,
        intact=facts.intact,
        trust=Trust.REVOKED if shown is Shown.REVOKED else _trust(facts, certificate, known, now),
        notes=tuple(note for note, holds in notes if note and holds),
    )


def _trust(facts: _Facts, certificate: Certificate, known: Mapping[str, str], now: datetime) -> Trust:
    start, end = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    at = facts.stamp.at if facts.stamp else facts.stated
    proven = facts.stamp is not None and facts.stamp.authority in known
    if facts.weak:
        return Trust.WEAK
    if not within_validity(at or now, start, end) or now < start - CLOCK_TOLERANCE:
        return Trust.OUTSIDE_VALIDITY
    if now > end + CLOCK_TOLERANCE and not proven:
        return Trust.EXPIRED_SINCE
    return Trust.KNOWN if _fingerprint(facts.certificate) in known else Trust.UNKNOWN


def _digest_name(signed: cms.SignedData) -> str:
    return str(extract_signer_info(signed)["digest_algorithm"]["algorithm"].native)


def _fingerprint(certificate: bytes) -> str:
    return hashlib.sha256(certificate).hexdigest()
