"""A person whose certificate this user has compared with its owner and goes by from then on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPerson:
    """``fingerprint`` is SHA-256 (hex) of the certificate, ``name`` what its owner is called; UTC."""

    fingerprint: str
    name: str
    known_since: datetime
