"""Signing: a PDF into a prepared field (PAdES), any bytes beside them (CAdES)."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import datetime
from io import BytesIO
from typing import IO, TypeAlias

from asn1crypto import x509
from pyhanko.pdf_utils.extensions import DeveloperExtension
from pyhanko.pdf_utils.generic import IndirectObject, StreamObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import BoxConstraints
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes, Signer
from pyhanko.sign.signers.pdf_signer import PdfSignatureMetadata, PdfSigner, PdfSigningSession
from pyhanko.stamp.base import BaseStamp, BaseStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore

from ledarapp.domain.errors import LedarappError
from ledarapp.signatures import lasting as validity
from ledarapp.signatures.credentials import CLOCK_TOLERANCE, Certified, Credential
from ledarapp.signatures.damage import DAMAGE, is_pdf
from ledarapp.signatures.stamps import Authority

_DIGEST = "sha256"


@dataclass(frozen=True, kw_only=True)
class OpenCard(Certified):
    """A smart card whose PIN was given, ready to sign."""

    signer: Signer = field(compare=False, repr=False)


Held: TypeAlias = Credential | OpenCard
"""What a signature is made with."""


def sign_pdf(  # noqa: PLR0913 - each is a fact about the signature, and all are named
    pdf: bytes,
    credential: Held,
    *,
    field: str,
    meaning: str,
    at: datetime,
    place: str = "",
    appearance: bytes,
    certify: bool,
    timestamp_url: str | None = None,
    lasting: bool = False,
) -> bytes:
    """Sign ``pdf`` into its empty field ``field`` by incremental update (PAdES baseline B, with a stamp T).

    With ``lasting``, and a time stamp, the file also takes along what shows that the certificates were valid
    and a time stamp over it all (B-LTA), so that it can be checked when their authorities are long gone.

    ``appearance`` is a one-page PDF drawn over the field. ``certify`` is for the first signature: it allows
    nothing afterwards but filling in the other fields. ``meaning`` becomes the signature's reason.

    Raises LedarappError: ``signatures.not_a_pdf``, ``.damaged_pdf``, ``.no_field``, ``.already_signed``,
    ``.not_first``, ``.credential_expired``, ``.credential_not_yet_valid``, ``.no_timestamp``,
    ``.no_lasting_proof``, ``.revoked``; a card's own.
    """
    _demand_validity(credential, at)
    writer = _open(pdf)
    _demand_empty_field(writer.prev, field, first=certify)
    metadata = PdfSignatureMetadata(
        field_name=field,
        md_algorithm=_DIGEST,
        name=credential.name,
        reason=meaning,
        location=place or None,
        subfilter=SigSeedSubFilter.PADES,
        certify=certify,
        docmdp_permissions=MDPPerm.FILL_FORMS,
    )
    stamps = Authority(timestamp_url) if timestamp_url else None
    signer = _DatedSigner(
        metadata, _signer(credential), timestamper=stamps, stamp_style=_Mark(pdf=appearance)
    )
    signer.at = at
    if stamps is None or not lasting:
        return asyncio.run(_signed(signer, writer))
    return asyncio.run(_lasting(signer, writer, credential, stamps))


async def _signed(signer: PdfSigner, writer: IncrementalPdfFileWriter) -> bytes:
    signed: IO[bytes] = await signer.async_sign_pdf(writer, existing_fields_only=True)
    signed.seek(0)
    return signed.read()


async def _lasting(
    signer: PdfSigner, writer: IncrementalPdfFileWriter, held: Held, stamps: Authority
) -> bytes:
    """Ask about the certificates, sign, and add the answers under a last time stamp, in a quiet update."""
    proof = await validity.ask(held, stamps)
    signed = await _signed(signer, writer)
    return await validity.add(_QuietWriter(BytesIO(signed)), proof, stamps)


def sign_bytes(data: bytes, credential: Held, *, at: datetime) -> bytes:
    """Sign any bytes; gives a detached CAdES baseline B signature (DER) to lie beside them.

    Raises LedarappError ``signatures.credential_expired`` and its kin.
    """
    _demand_validity(credential, at)
    signature = asyncio.run(
        _signer(credential).async_sign_general_data(
            data,
            _DIGEST,
            detached=True,
            use_cades=True,
            signed_attr_settings=PdfCMSSignedAttributes(signing_time=at),
        )
    )
    return bytes(signature.dump())


def _signer(held: Held) -> Signer:
    return held.signer if isinstance(held, OpenCard) else _KeySigner(held)


class _KeySigner(Signer):
    """Signs with a key already in memory; pyHanko's own would validate an RSA key anew (0.2 s) each time."""

    def __init__(self, credential: Credential) -> None:
        chain = SimpleCertificateStore()  # type: ignore[no-untyped-call]
        chain.register_multiple([x509.Certificate.load(above) for above in credential.chain])
        super().__init__(signing_cert=x509.Certificate.load(credential.certificate), cert_registry=chain)
        self._key = credential.key

    async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:  # noqa: FBT001, FBT002 - pyHanko's signature
        del dry_run  # a trial costs a fifth of a millisecond and gives the true length
        return self._key.sign(data, digest_algorithm)


class _DatedSigner(PdfSigner):
    """Takes the time of signing as given instead of looking at the clock."""

    at: datetime

    def init_signing_session(
        self,
        pdf_out: BasePdfFileWriter,
        existing_fields_only: bool = False,  # noqa: FBT001, FBT002 - pyHanko's signature
    ) -> PdfSigningSession:
        session = super().init_signing_session(pdf_out, existing_fields_only)
        session.system_time = self.at
        return session


class _QuietWriter(IncrementalPdfFileWriter):
    """Adds what a signature needs and nothing else.

    pyHanko would rewrite the metadata under its own name, claim PDF 2.0 for elliptic curves and register
    extensions; each of these spoils PDF/A-3 or PDF/UA-1, or what the file says of itself.
    """

    def _update_meta(self) -> None:
        pass

    def ensure_output_version(self, version: tuple[int, int]) -> None:
        pass

    def register_extension(self, ext: DeveloperExtension) -> None:
        pass


@dataclass(frozen=True)
class _Mark(BaseStampStyle):
    """The first page of a PDF held in memory, as the visible mark of a signature."""

    pdf: bytes = b""

    def create_stamp(
        self, writer: BasePdfFileWriter, box: BoxConstraints, text_params: dict[str, str]
    ) -> BaseStamp:
        del text_params
        return _Page(self, writer, box)


class _Page(BaseStamp):
    """The page itself becomes the field's appearance; readers fit it to the field (ISO 32000-1, 12.5.5).

    It is described as the empty field was, so that EU DSS sees a field filled in and nothing it can't name.
    """

    def __init__(self, mark: _Mark, writer: BasePdfFileWriter, box: BoxConstraints) -> None:
        super().__init__(writer, mark, box)
        self._pdf = mark.pdf

    def register(self) -> IndirectObject:
        source = PdfFileReader(BytesIO(self._pdf))
        picture: IndirectObject = self._ensure_writer.import_page_as_xobject(source, inherit_filters=False)
        stream: StreamObject = picture.get_object()  # type: ignore[no-untyped-call]
        stream.compress()  # type: ignore[no-untyped-call]
        return picture


def _open(pdf: bytes) -> _QuietWriter:
    if not is_pdf(pdf):
        raise LedarappError("signatures.not_a_pdf")
    try:
        return _QuietWriter(BytesIO(pdf))
    except DAMAGE as error:
        raise LedarappError("signatures.damaged_pdf") from error


def _demand_empty_field(reader: PdfFileReader, field: str, *, first: bool) -> None:
    try:
        fields = {name: value is not None for name, value, _ in enumerate_sig_fields(reader)}
    except DAMAGE as error:
        raise LedarappError("signatures.damaged_pdf") from error
    if field not in fields:
        raise LedarappError("signatures.no_field", field=field)
    if fields[field]:
        raise LedarappError("signatures.already_signed", field=field)
    if first and any(fields.values()):
        raise LedarappError("signatures.not_first")


def _demand_validity(credential: Certified, at: datetime) -> None:
    if not credential.valid_at(at):
        early = at < credential.not_before - CLOCK_TOLERANCE
        raise LedarappError(
            "signatures.credential_not_yet_valid" if early else "signatures.credential_expired",
            name=credential.name,
            start=f"{credential.not_before:%Y-%m-%d}",
            end=f"{credential.not_after:%Y-%m-%d}",
            now=f"{at:%Y-%m-%d}",
        )
