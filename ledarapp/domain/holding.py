"""A thing kept beside the agreements: a text of one's own library, or a pack of common requirements."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """``data`` is the file it is kept as, ``at`` (UTC) when it was kept."""

    kind: str
    id: str
    version: int = 1
    at: datetime
    data: bytes
