"""A package that has come and waits in the inbox: what a list can tell of it without opening it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """``name`` is the file's, ``sender``, ``unit``, ``stage`` and ``version`` are what the package says.

    ``code`` is the verdict on its seal, or what stands in the way of opening it; ``is_sound``: nothing
    forbids taking it in. ``due`` is the day by which the receiver's work is to be done, ``remarks`` how many
    there are on the agreement inside.
    """

    name: str = ""
    sender: str = ""
    unit: str = ""
    stage: str = ""
    version: int = 0
    due: date | None = None
    code: str = ""
    is_sound: bool = False
    remarks: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxLine:
    """A parcel as it lies in the inbox: ``id`` is the file's SHA-256, ``at`` (UTC) when it came.

    ``agreement`` is empty for one that hasn't been opened yet.
    """

    id: str
    agreement: str
    at: datetime
    parcel: Parcel
    is_read: bool = False
    deleted_at: datetime | None = None
