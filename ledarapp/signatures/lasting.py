"""Proof that lasts: what shows that certificates were valid, fetched while it can be had (PAdES B-LTA)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import IO

from asn1crypto import x509
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.signers.pdf_signer import PdfTimeStamper, TimestampDSSContentSettings
from pyhanko_certvalidator import CertificateValidator, ValidationContext
from pyhanko_certvalidator.errors import PathBuildingError, RevokedError, ValidationError
from pyhanko_certvalidator.path import ValidationPath

from ledarapp.domain.errors import LedarappError
from ledarapp.signatures.credentials import Certified
from ledarapp.signatures.stamps import Authority

_DIGEST = "sha256"
_TOGETHER = TimestampDSSContentSettings(update_before_ts=True, include_vri=False)
"""The proof and the time stamp over it come in one update, so nothing of it lies outside the stamp."""


@dataclass(frozen=True)
class Proof:
    """The way from the signer's certificate to its root, and all that was answered about both."""

    path: ValidationPath
    context: ValidationContext


async def ask(held: Certified, stamps: Authority) -> Proof:
    """Ask the authorities about the certificates of the signer and of the time stamps.

    Their own roots are taken at their word: whether a reader trusts them is the reader's to say. An authority
    that names a place for withdrawn certificates must answer there. Raises ``signatures.revoked`` and
    ``signatures.no_lasting_proof``.
    """
    stamp = await stamps.async_dummy_response(_DIGEST)
    of_stamp = [each.chosen for each in stamp["content"]["certificates"] if each.name == "certificate"]
    of_signer = [x509.Certificate.load(each) for each in (held.certificate, *held.chain)]
    context = ValidationContext(
        trust_roots=[*tops(of_signer), *tops(of_stamp)],
        other_certs=[*of_signer, *of_stamp],
        allow_fetching=True,
        revocation_mode="hard-fail",
    )
    try:
        validator = CertificateValidator(of_signer[0], of_signer[1:], validation_context=context)
        path = await validator.async_validate_usage(set())  # type: ignore[no-untyped-call]
        async for _ in stamps.validation_paths(context):  # type: ignore[no-untyped-call]
            pass  # asked now, so that nothing is signed when one of them doesn't answer
    except RevokedError as error:
        raise LedarappError("signatures.revoked", name=held.name, issuer=held.issuer) from error
    except (ValidationError, PathBuildingError) as error:
        raise LedarappError("signatures.no_lasting_proof", issuer=held.issuer) from error
    finally:
        await context.aclose()  # type: ignore[no-untyped-call]
    return Proof(path, context)


async def add(writer: IncrementalPdfFileWriter, proof: Proof, stamps: Authority) -> bytes:
    """Put the proof into the signed file, and a time stamp over everything."""
    stamped: IO[bytes] = await PdfTimeStamper(stamps).async_timestamp_pdf(
        writer,
        _DIGEST,
        validation_context=proof.context,
        validation_paths=[proof.path],
        dss_settings=_TOGETHER,
    )
    stamped.seek(0)
    return stamped.read()


def tops(certificates: list[x509.Certificate]) -> list[x509.Certificate]:
    """Return the certificates above which none of these stands."""
    subjects = {each.subject.hashable for each in certificates}
    return [
        each
        for each in certificates
        if each.issuer.hashable not in subjects or each.subject.hashable == each.issuer.hashable
    ]
