"""Who has signed which edition, in what role, when, by which means."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Role(StrEnum):
    """The two parties of an agreement."""

    LEADER = "leader"
    SUPERIOR = "superior"

    @property
    def other(self) -> Role:
        """The counterparty."""
        return Role.SUPERIOR if self is Role.LEADER else Role.LEADER


class Edition(StrEnum):
    """The documents that leave the program; each is signed for itself."""

    AGREEMENT = "agreement"
    SELF_EVALUATION = "self-evaluation"
    ASSESSMENT = "assessment"


class Means(StrEnum):
    """How a signature was given."""

    ELECTRONIC = "electronic"
    PAPER = "paper"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """One given signature, for one ``version`` of the agreement; a later version is unsigned.

    ``at`` is UTC. ``content_hash`` is SHA-256 (hex) of the canonical content of the edition, ``fingerprint``
    that of the certificate (empty on paper). ``comment`` is the signer's right to a word beside the name:
    signing an assessment says that it was read and discussed, not that one agrees. ``meaning`` is what the
    form had the signature say, ``on_behalf_of`` for whom and by which decision it was given.

    On paper, ``place`` is what stands beside the date, and ``scan`` the SHA-256 (hex) of the picture that was
    taken of the sheet, ``scan_size`` its bytes; without one the record rests on the word of who noted it.
    ``round`` is the yearly round it was given in. ``take`` counts how often a self-evaluation was signed in
    that round: it is signed anew when it was returned for changes.
    """

    edition: Edition
    role: Role
    version: int
    name: str
    at: datetime
    content_hash: str
    means: Means = Means.ELECTRONIC
    fingerprint: str = ""
    comment: str = ""
    meaning: str = ""
    on_behalf_of: str = ""
    place: str = ""
    scan: str = ""
    scan_size: int = 0
    round: int = 1
    take: int = 1
