"""What has become of an agreement: versions kept under a name, packages both ways, signatures given."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.evaluation import Assessment, SelfEvaluation
from ledarapp.domain.signature import Means, Signature
from ledarapp.domain.snapshot import NamedVersion
from ledarapp.domain.verdict import PdfVerdict, SignatureVerdict
from ledarapp.operations import apart, copying, printing, scans
from ledarapp.operations.desk import Desk
from ledarapp.operations.receiving import Circle, everybody

_NAMED = "named:"
"""Stands before a name that a person gave, so that none can pass for a package sent or received."""


class Kind(StrEnum):
    """What an event was."""

    NAMED = "named"
    SENT = "sent"
    RECEIVED = "received"
    BEFORE_COPY = copying.BEFORE
    SIGNED = "signed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One event; ``at`` is UTC.

    ``state`` is the agreement as it was then, where it was kept; a signature has none. ``name`` is what a
    person called a version.
    """

    kind: Kind
    at: datetime
    name: str = ""
    state: Agreement | None = None
    signature: Signature | None = None


def keep(desk: Desk, agreement: Agreement, name: str) -> None:
    """Keep this state under a name a person gave; raises what ``drafting.save`` raises."""
    desk.store.keep_version(agreement, label=f"{_NAMED}{name.strip()}", at=desk.now())


def events(desk: Desk, agreement: Agreement) -> tuple[Event, ...]:
    """Return all that has happened, the latest first."""
    versions = [_event(each, agreement) for each in desk.store.versions(agreement.id)]
    signed = [Event(kind=Kind.SIGNED, at=each.at, signature=each) for each in agreement.signatures]
    return tuple(sorted((*versions, *signed), key=lambda each: each.at, reverse=True))


def signed_file(desk: Desk, agreement: Agreement, signature: Signature) -> bytes | None:
    """Return the PDF that bears this signature; None where it was given on paper or isn't here."""
    if signature.means is Means.PAPER:
        return None
    kept = printing.kept_file(desk, agreement, signature)
    return kept.pdf if kept is not None else None


def scan(desk: Desk, agreement: Agreement, signature: Signature) -> bytes | None:
    """Return the picture of the sheet this signature was given on by pen; None where there is none here."""
    return scans.kept(desk, agreement, signature)


def judge(pdf: bytes, signature: Signature, people: Circle) -> SignatureVerdict | PdfVerdict:
    """Return what this signature in its file is worth, or what is wrong with the file as a whole.

    Works on values alone, beside the interface. The file may have come from the other party, so it is read
    by the process that may die; raises ``signatures.not_checked`` where it does.
    """
    verdict = apart.verify_apart(pdf, known=everybody(people), expected=None, now=people.now)
    field = printing.field(signature.role)
    own = [each for each in verdict.signatures if each.field == field]
    return own[0] if verdict.intact and own else verdict


def _event(version: NamedVersion, now: Agreement) -> Event:
    if version.label.startswith(_NAMED):
        name = version.label.removeprefix(_NAMED)
        return Event(kind=Kind.NAMED, at=version.at, name=name, state=version.agreement)
    known = version.label in {each.value for each in Kind}
    kind = Kind(version.label) if known else Kind.NAMED
    state = _comparable(version.agreement, now) if kind in {Kind.SENT, Kind.RECEIVED} else version.agreement
    return Event(kind=kind, at=version.at, name="" if known else version.label, state=state)


def _comparable(packed: Agreement, now: Agreement) -> Agreement:
    """A package holds no evaluation that wasn't signed yet; that it held none says nothing of what was."""
    if packed.self_evaluation == SelfEvaluation():
        packed = replace(packed, self_evaluation=now.self_evaluation)
    if packed.assessment == Assessment():
        packed = replace(packed, assessment=now.assessment)
    return packed
