"""What was signed, kept as it was: only ever added, never migrated, never rewritten."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.signature import Edition, Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """One edition right after one signature.

    ``data`` is the canonical JSON, ``pdf`` the signed file's bytes, ``scan`` the picture of a sheet signed by
    pen.
    """

    id: str
    agreement: str
    edition: Edition
    version: int
    role: Role
    at: datetime
    content_hash: str
    data: bytes
    template_text: str
    pdf: bytes
    scan: bytes = b""
    round: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedVersion:
    """An earlier state of an agreement that was given a name («Before the talk»); ``at`` is UTC."""

    label: str
    at: datetime
    agreement: Agreement
