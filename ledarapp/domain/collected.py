"""What a register is given: an agreement out of a verified package, and what is known of that package."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.snapshot import Snapshot


class Outcome(StrEnum):
    """What became of a package in a register: ``OLDER`` was kept behind a later one, ``KNOWN`` was there."""

    NEW = "new"
    UPDATED = "updated"
    OLDER = "older"
    KNOWN = "known"


@dataclass(frozen=True, slots=True, kw_only=True)
class Collected:
    """One package's content: ``package`` is the file's SHA-256, ``fingerprint`` the sealer's certificate's.

    ``words`` is what is written in the agreement as it is searched (``search.words_of``).
    """

    agreement: Agreement
    template_text: str = field(repr=False)
    snapshots: tuple[Snapshot, ...] = field(repr=False)
    package: str
    sealed_at: datetime
    sealer: str
    fingerprint: str
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterReport:
    """A register's health, without content. ``counts`` holds rows per table.

    ``altered`` signed files are not what was kept; ``protected`` tells whether nobody on the way can listen.
    """

    revision: str
    server: str
    protected: bool
    altered: int
    counts: tuple[tuple[str, int], ...]
