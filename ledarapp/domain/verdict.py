"""What a signature is worth: the facts about each one, and the single answer for a whole document."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ledarapp.domain.differences import Cause, Step


class Change(StrEnum):
    """What happened to the document after a signature was given."""

    NONE = "none"
    ALLOWED = "allowed"
    """Only a later signature, or what an archive adds to keep signatures checkable."""
    FORBIDDEN = "forbidden"


class Trust(StrEnum):
    """How far the certificate behind a signature carries."""

    KNOWN = "known"
    UNKNOWN = "unknown"
    EXPIRED_SINCE = "expired-since"
    """Valid at the stated time of signing, expired today; no known time stamp shows that time to be true."""
    OUTSIDE_VALIDITY = "outside-validity"
    """Signed before or after the certificate's own dates."""
    REVOKED = "revoked"
    """Withdrawn by its issuer before the time of signing that is shown to be true; by what the file holds."""
    WEAK = "weak"
    """Made with a method that can be forged (SHA-1, short RSA keys)."""


class Code(StrEnum):
    """The answers, best first: the worst one found is the answer for the document.

    Each names a sentence in ``resources/messages``.
    """

    INTACT = "verdict.intact"
    INTACT_UNKNOWN_SIGNER = "verdict.intact_unknown_signer"
    EXPIRED_SINCE = "verdict.expired_since"
    BY_PEN = "verdict.by_pen"
    OUTSIDE_VALIDITY = "verdict.outside_validity"
    SIGNATURE_MISSING = "verdict.signature_missing"
    UNEXPECTED_SIGNATURE = "verdict.unexpected_signature"
    REVOKED = "verdict.revoked"
    WEAK = "verdict.weak"
    NOT_SIGNED = "verdict.not_signed"
    CHANGED_AFTER_SIGNING = "verdict.changed_after_signing"
    DAMAGED = "verdict.damaged"

    @property
    def severity(self) -> int:
        """The place in the order above, 0 is best."""
        return tuple(Code).index(self)

    @property
    def intact(self) -> bool:
        """Whether the document may be relied on as the one that was signed."""
        return self in {Code.INTACT, Code.INTACT_UNKNOWN_SIGNER, Code.EXPIRED_SINCE, Code.BY_PEN}


class Note(StrEnum):
    """What a reader should know besides the answer, mostly what cannot be known."""

    OWN_CLOCK = "verdict.note.own_clock"
    REVOCATION_UNKNOWN = "verdict.note.revocation_unknown"
    NOT_REVOKED = "verdict.note.not_revoked"
    REVOKED_SINCE = "verdict.note.revoked_since"
    SAME_NAME = "verdict.note.same_name"
    FUTURE = "verdict.note.future"
    METADATA = "verdict.note.metadata"


_BY_TRUST = {
    Trust.KNOWN: Code.INTACT,
    Trust.UNKNOWN: Code.INTACT_UNKNOWN_SIGNER,
    Trust.EXPIRED_SINCE: Code.EXPIRED_SINCE,
    Trust.OUTSIDE_VALIDITY: Code.OUTSIDE_VALIDITY,
    Trust.REVOKED: Code.REVOKED,
    Trust.WEAK: Code.WEAK,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureVerdict:
    """One signature: who (by certificate), when, with which meaning, what became of the document afterwards.

    ``fingerprint`` is SHA-256 (hex) of the certificate; ``known_as`` the name this user gave it, or empty.
    ``at`` is the time stamp's time if ``timestamped``, else what the signer's computer said, else None.
    ``intact`` says that the signed bytes and the signature belong together. ``covers_all`` is False when the
    file goes on after the last signature. ``field`` is empty for a signature over bytes. ``later`` tells
    what it covers and what was done to the document afterwards.
    """

    field: str = ""
    signer: str = ""
    issuer: str = ""
    fingerprint: str = ""
    known_as: str = ""
    at: datetime | None = None
    timestamped: bool = False
    meaning: str = ""
    intact: bool
    changes: Change = Change.NONE
    trust: Trust = Trust.UNKNOWN
    covers_all: bool = True
    notes: tuple[Note, ...] = ()
    later: tuple[Step, ...] = ()

    @property
    def code(self) -> Code:
        """The answer for this signature alone."""
        if not self.intact:
            return Code.DAMAGED
        if self.changes is Change.FORBIDDEN or not self.covers_all:
            return Code.CHANGED_AFTER_SIGNING
        return _BY_TRUST[self.trust]

    @property
    def name(self) -> str:
        """The name to show: the one this user keeps, else the certificate's."""
        return self.known_as or self.signer

    @property
    def values(self) -> dict[str, object]:
        """What the sentences of ``code`` and ``notes`` need."""
        return {**_values((self,), self.code), "signer": self.signer, "issuer": self.issuer}


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfVerdict:
    """All signatures of a PDF in the order given, and the one answer with what its sentence needs.

    ``missing`` (expected, but not signed), ``unexpected`` (signed, but not expected) and ``empty`` (prepared,
    but not signed) are field names. ``readable`` is False for a file too damaged to read. ``causes`` says
    what was done to a file that can't be what was signed. ``by_pen`` says that no signature was to be there:
    who has signed has signed the printed sheet.
    """

    signatures: tuple[SignatureVerdict, ...] = ()
    missing: tuple[str, ...] = ()
    unexpected: tuple[str, ...] = ()
    empty: tuple[str, ...] = ()
    readable: bool = True
    causes: tuple[Cause, ...] = ()
    by_pen: bool = False

    @property
    def code(self) -> Code:
        """The worst thing that can be said of this document."""
        unsigned = Code.BY_PEN if self.by_pen and not self.causes else Code.NOT_SIGNED
        found = {signature.code for signature in self.signatures} or {unsigned}
        if self.missing and self.signatures:
            found.add(Code.SIGNATURE_MISSING)
        if self.unexpected:
            found.add(Code.UNEXPECTED_SIGNATURE)
        if not self.readable:
            found.add(Code.DAMAGED)
        return max(found, key=lambda code: code.severity)

    @property
    def intact(self) -> bool:
        """Nothing signed was altered and every expected signature is there."""
        return self.code.intact

    @property
    def values(self) -> dict[str, object]:
        """What the sentence of ``code`` needs; ``who`` are those it is about, ``signers`` all of them."""
        return {
            **_values(self.signatures, self.code),
            "missing": ", ".join(self.missing),
            "unexpected": ", ".join(self.unexpected),
        }


def judge(
    signatures: tuple[SignatureVerdict, ...], expected: tuple[str, ...] | None, empty: tuple[str, ...] = ()
) -> PdfVerdict:
    """Put the signatures of a PDF beside the fields that must be signed (None: what is there is right).

    Where none must, and none is, it was signed by pen.
    """
    signed = tuple(signature.field for signature in signatures)
    if expected is None:
        return PdfVerdict(signatures=signatures, empty=empty)
    return PdfVerdict(
        signatures=signatures,
        missing=tuple(field for field in expected if field not in signed),
        unexpected=tuple(field for field in signed if field not in expected),
        empty=empty,
        by_pen=not expected and not signed,
    )


def _values(signatures: tuple[SignatureVerdict, ...], code: Code) -> dict[str, object]:
    moments = [signature.at for signature in signatures if signature.at is not None]
    return {
        "signers": _names(signatures),
        "who": _names(tuple(one for one in signatures if one.code is code)) or _names(signatures),
        "at": f"{max(moments):%Y-%m-%d %H:%M}" if moments else "–",
    }


def _names(signatures: tuple[SignatureVerdict, ...]) -> str:
    return ", ".join(dict.fromkeys(signature.name or "–" for signature in signatures)) or "–"
