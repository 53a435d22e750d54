"""What the file itself holds about a signer's certificate: whether it was withdrawn. Nobody is asked."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from asn1crypto import cms, crl, ocsp, x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation.dss import DocumentSecurityStore
from pyhanko.sign.validation.errors import NoDSSFoundError
from pyhanko.sign.validation.generic_cms import extract_certs_for_validation
from pyhanko_certvalidator import CertificateValidator, ValidationContext
from pyhanko_certvalidator.errors import PathBuildingError, RevokedError, ValidationError

from ledarapp.signatures.damage import DAMAGE
from ledarapp.signatures.lasting import tops

_MOST = 100
"""Answers that are looked through; a signature needs two or three."""

_UNREADABLE: tuple[type[Exception], ...] = (NoDSSFoundError, *DAMAGE)
_UNPROVEN: tuple[type[Exception], ...] = (ValidationError, PathBuildingError, *DAMAGE)


class Shown(Enum):
    """What the answers in a file show of one certificate, by its issuer's own word."""

    NOTHING = auto()
    NOT_REVOKED = auto()
    REVOKED_SINCE = auto()
    """Only after the moment asked about."""
    REVOKED = auto()


@dataclass(frozen=True)
class Evidence:
    """The certificates and answers about them that a file takes along (PAdES: its security store)."""

    certificates: tuple[x509.Certificate, ...] = ()
    lists: tuple[crl.CertificateList, ...] = ()
    answers: tuple[ocsp.OCSPResponse, ...] = ()

    def about(self, signed: cms.SignedData, at: datetime | None, now: datetime) -> Shown:
        """Tell what is shown of the signer's certificate: at the time stamp's time, else (None) today."""
        if not (self.lists or self.answers):
            return Shown.NOTHING
        found = set(self._shown(signed, at or now))
        if Shown.REVOKED in found:
            return Shown.REVOKED
        if at is not None and Shown.REVOKED in set(self._shown(signed, now)):
            return Shown.REVOKED_SINCE
        return Shown.NOT_REVOKED if Shown.NOT_REVOKED in found else Shown.NOTHING

    def _shown(self, signed: cms.SignedData, at: datetime) -> Iterator[Shown]:
        """Ask each kind of answer alone as well: one that is content must not hide one that isn't."""
        yield _ask(signed, self, at)
        if self.lists and self.answers:
            yield _ask(signed, Evidence(self.certificates, self.lists), at)
            yield _ask(signed, Evidence(self.certificates, (), self.answers), at)


def held_by(reader: PdfFileReader) -> Evidence:
    """Return what the file takes along; a store that can't be read shows nothing."""
    try:
        store = DocumentSecurityStore.read_dss(reader)
        return Evidence(
            tuple(store.load_certs())[:_MOST],
            tuple(crl.CertificateList.load(each.get_object().data) for each in store.crls[:_MOST]),
            tuple(ocsp.OCSPResponse.load(each.get_object().data) for each in store.ocsps[:_MOST]),
        )
    except _UNREADABLE:
        return Evidence()


def _ask(signed: cms.SignedData, evidence: Evidence, at: datetime) -> Shown:
    try:
        own = extract_certs_for_validation(signed)
        others = [*own.other_certs, *evidence.certificates]
        context = ValidationContext(
            trust_roots=tops([own.signer_cert, *others]),
            other_certs=others,
            crls=evidence.lists,
            ocsps=evidence.answers,
            moment=at,
            allow_fetching=False,
            revocation_mode="require",
            retroactive_revinfo=True,
        )
        validator = CertificateValidator(own.signer_cert, others, validation_context=context)
        asyncio.run(validator.async_validate_usage(set()))  # type: ignore[no-untyped-call]
    except RevokedError:
        return Shown.REVOKED
    except _UNPROVEN:
        return Shown.NOTHING
    return Shown.NOT_REVOKED
