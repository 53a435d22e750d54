"""Look at a file that came from somebody else, a package or a signed PDF, without taking anything in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from ledarapp import files
from ledarapp.domain.verdict import PdfVerdict
from ledarapp.operations import exchanging, identity
from ledarapp.operations.desk import Desk
from ledarapp.operations.exchanging import Look
from ledarapp.signatures import apart

LARGEST = 256 * 2**20
"""The most that is read of a file, in bytes; the limits of a package's inside are stricter."""

_PDF = b"%PDF-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Circle:
    """Whom this user knows, as values another thread may work with. ``own`` is the locked certificate."""

    known: Mapping[str, str]
    own: tuple[bytes, str] | None = field(repr=False)
    now: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A file and what it is worth: ``look`` for a package, ``verdict`` for a PDF that came alone."""

    path: Path
    data: bytes
    look: Look | None = None
    verdict: PdfVerdict | None = None


def circle(desk: Desk) -> Circle:
    """Return whom the user of this desk knows, by fingerprint, without opening the own certificate."""
    known = {person.fingerprint: person.name for person in desk.store.known_people()}
    own = identity.locked(desk) if identity.is_there(desk) else None
    return Circle(known=known, own=own, now=desk.now())


def receive(path: Path, people: Circle) -> Received:
    """Read and judge the file. Writes nothing; runs beside the interface.

    A PDF is judged in a process of its own. Raises the ``files.…`` codes, ``signatures.not_checked``, and
    those of ``exchanging.look`` for a file that is neither PDF nor package.
    """
    data = files.read(path, at_most=LARGEST)
    known = everybody(people)
    if data.startswith(_PDF):
        verdict = apart.verify_apart(data, known=known, expected=None, now=people.now)
        return Received(path=path, data=data, verdict=verdict)
    return Received(path=path, data=data, look=exchanging.look(data, known=known, now=people.now))


def everybody(people: Circle) -> dict[str, str]:
    """Return whom this user knows, oneself included, by fingerprint. Opens the own certificate."""
    known = dict(people.known)
    if people.own is not None:
        mine = identity.tell(*people.own)
        known[mine.fingerprint] = mine.name
    return known


def judge_apart() -> int:
    """Do the work of the process that judges a PDF; the packed program starts itself for it."""
    return apart.main()
