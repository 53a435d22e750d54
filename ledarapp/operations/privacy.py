"""One person's data: who is in here, all of it handed over as one file, taken in, or erased everywhere."""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ledarapp import files
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.holding import Holding
from ledarapp.store.migrations import HEAD

if TYPE_CHECKING:
    from ledarapp.operations.desk import Desk
    from ledarapp.store.personal import Rows, Value

ENDING = ".persondata"
_KIND = "erasure"
_FORMAT = 1
_LARGEST = 512 * 2**20
_SENT = "sent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who is a party: in which agreements, and how many signed files there are of them."""

    name: str
    agreements: tuple[str, ...]
    signed_files: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A package that left before the erasure: what it was about no longer stands anywhere here."""

    agreement: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """What an erasure did. ``sent`` lie with others; ``left`` are copies that could not be read."""

    agreements: int
    sent: tuple[Sent, ...]
    left: tuple[Path, ...]


def people(desk: Desk) -> tuple[Person, ...]:
    """Return everybody who is a party to some agreement here, the deleted ones included, by name."""
    return tuple(
        Person(name=name, agreements=ids, signed_files=signed)
        for name, ids, signed in desk.store.personal().people()
    )


def is_hand_over(path: Path) -> bool:
    """Tell by its name whether a file is such a one."""
    return path.suffix.lower() == ENDING


def hand_over(desk: Desk, person: Person) -> bytes:
    """Return all that is kept of this person as one file: readable text, the signed files in it as base64."""
    rows = desk.store.personal().read(person.agreements, person.name)
    told = {
        "about": "Ledarapp, personal data",
        "format": _FORMAT,
        "revision": HEAD,
        "name": person.name,
        "made_at": desk.now().isoformat(),
        "rows": {table: [_plain(row) for row in lines] for table, lines in sorted(rows.items())},
    }
    return f"{json.dumps(told, ensure_ascii=False, indent=1)}\n".encode()


def take_over(desk: Desk, path: Path) -> int:
    """Put what such a file holds into this store; what is here stays. Return how many agreements came.

    A checked copy of the store is made first. Raises the ``files.…`` codes, ``privacy.not_readable``, and
    ``store.made_by_newer_version``.
    """
    try:
        told = json.loads(files.read(path, at_most=_LARGEST))
        revision = str({_FORMAT: told}[told["format"]]["revision"])
        rows: Rows = {
            str(table): [{str(name): _value(each) for name, each in row.items()} for row in lines]
            for table, lines in told["rows"].items()
        }
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, binascii.Error) as error:
        raise LedarappError("privacy.not_readable", path=path) from error
    desk.store.keep_copy(at=desk.now())
    return desk.store.personal().write(rows, revision)


def erase(desk: Desk, person: Person) -> Erased:
    """Erase this person's agreements, signed ones too, from the store and every copy of it.

    What was sent to others is noted by agreement and moment alone, so that they can be asked to erase it too.
    """
    sent = tuple(
        Sent(agreement=each, at=version.at)
        for each in person.agreements
        for version in desk.store.versions(each)
        if version.label == _SENT
    )
    left = desk.store.personal().erase(person.agreements, person.name)
    now = desk.now()
    note = {"agreements": person.agreements, "sent": [[each.agreement, each.at.isoformat()] for each in sent]}
    desk.store.hold([Holding(kind=_KIND, id=desk.new_id(), at=now, data=json.dumps(note).encode())])
    return Erased(agreements=len(person.agreements), sent=sent, left=left)


def erasures(desk: Desk) -> tuple[tuple[datetime, tuple[Sent, ...]], ...]:
    """Return the ledger: when something was erased, and what had been sent of it by then."""
    return tuple(
        (
            each.at,
            tuple(
                Sent(agreement=agreement, at=datetime.fromisoformat(at))
                for agreement, at in json.loads(each.data)["sent"]
            ),
        )
        for each in desk.store.holdings(_KIND)
    )


def _plain(row: dict[str, Value]) -> dict[str, object]:
    return {
        name: {"base64": base64.b64encode(each).decode()} if isinstance(each, bytes) else each
        for name, each in row.items()
    }


def _value(told: object) -> Value:
    if isinstance(told, dict):
        return base64.b64decode(told["base64"], validate=True)
    if told is not None and not isinstance(told, str | int | float):
        raise TypeError(told)
    return told
