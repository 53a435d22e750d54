"""Which version a package answers and which it follows, by hash: where two lines have parted is told.

Every package names the content last received by its sender (``answers``) and last sent by them (``follows``).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.signature import Edition
from ledarapp.domain.snapshot import NamedVersion
from ledarapp.exchange import codec
from ledarapp.exchange.package import Details
from ledarapp.operations.desk import Desk

SENT, RECEIVED = "sent", "received"
"""What the versions are called that a package was made from, and that one brought."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parting:
    """Two versions that don't follow from one another.

    ``code`` names the sentence, ``other`` is what to compare the package with, ``at`` when it was sent or
    taken in.
    """

    code: str
    other: Agreement
    at: datetime


def hash_of_last(versions: Iterable[NamedVersion], label: str) -> str:
    """Return the hash of the content last kept under this name, or an empty text."""
    found = [each for each in versions if each.label == label]
    return _hash(found[-1]) if found else ""


def is_seen(versions: Iterable[NamedVersion], theirs: Agreement) -> bool:
    """Tell whether this very package has been taken in before."""
    return any(each.label == RECEIVED and each.agreement == theirs for each in versions)


def parting(desk: Desk, details: Details, theirs: Agreement) -> Parting | None:
    """Return where the package's line has parted from what this desk has sent or taken in, or None.

    Two answers to one version: it follows an earlier package than the last one taken in. Written without
    having seen: it answers another version than the last one sent.
    """
    versions = desk.store.versions(theirs.id) if desk.store.holds(theirs.id) else ()
    sent = [each for each in versions if each.label == SENT]
    received = [each for each in versions if each.label == RECEIVED]
    if is_seen(versions, theirs):
        return None
    if received and details.follows:
        last = _hash(received[-1])
        if details.says != last != details.follows and details.follows in map(_hash, received):
            return Parting(code="exchange.second_answer", other=received[-1].agreement, at=received[-1].at)
    if sent and details.answers != _hash(sent[-1]):
        code = "exchange.answers_older" if details.answers in map(_hash, sent) else "exchange.answers_nothing"
        return Parting(code=code, other=sent[-1].agreement, at=sent[-1].at)
    return None


def _hash(version: NamedVersion) -> str:
    return codec.content_hash(version.agreement, Edition.ASSESSMENT)
