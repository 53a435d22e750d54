"""Look at a file that came from somebody else, a package or a signed PDF, without taking anything in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from ledarapp import files
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.verdict import PdfVerdict
from ledarapp.exchange import encryption
from ledarapp.operations import apart, contacts, exchanging, identity
from ledarapp.operations.desk import Desk
from ledarapp.operations.exchanging import Look

LARGEST = 256 * 2**20
"""The most that is read of a file, in bytes; the limits of a package's inside are stricter."""

_PDF = b"%PDF-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Circle:
    """Whom this user knows, as values another thread may work with. ``own`` is the locked certificate.

    ``key`` is this desk's secret key, which opens what was encrypted for it; empty where there is none.
    """

    known: Mapping[str, str]
    own: tuple[bytes, str] | None = field(repr=False)
    now: datetime
    key: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A file and what it is worth: ``look`` for a package, ``verdict`` for a PDF that came alone.

    ``data`` is what was inside, where the file came encrypted (``way`` says how it opened) as ``came``.
    """

    path: Path
    data: bytes = field(repr=False)
    came: bytes = field(repr=False)
    way: encryption.Way | None = None
    look: Look | None = None
    verdict: PdfVerdict | None = None


def circle(desk: Desk) -> Circle:
    """Return whom the user of this desk knows, by fingerprint, without opening the own certificate."""
    known = {person.fingerprint: person.name for person in desk.store.known_people()}
    own = identity.locked(desk) if identity.is_there(desk) else None
    return Circle(known=known, own=own, now=desk.now(), key=contacts.secret_key(desk))


def receive(path: Path, people: Circle, passphrase: str = "") -> Received:
    """Read and judge the file. Writes nothing; runs beside the interface.

    PDFs are judged in a process of their own. Raises the ``files.…`` codes, ``signatures.not_checked``, and
    those of ``exchanging.look`` for a file that is neither PDF nor package; for one that is encrypted those
    of ``opened``.
    """
    return judged(path, files.read(path, at_most=LARGEST), people, passphrase)


def judged(path: Path, came: bytes, people: Circle, passphrase: str = "") -> Received:
    """Judge what was in a file that came as ``path``; else as ``receive``."""
    data, way = opened(came, key=people.key, passphrase=passphrase)
    known = everybody(people)
    if data.startswith(_PDF):
        verdict = apart.verify_apart(data, known=known, expected=None, now=people.now)
        return Received(path=path, data=data, came=came, way=way, verdict=verdict)
    look = exchanging.look(data, known=known, now=people.now)
    return Received(path=path, data=data, came=came, way=way, look=look)


def for_a_key(data: bytes) -> bool:
    """Tell whether a file is encrypted for somebody's key; raises as ``encryption.way``."""
    return encryption.is_encrypted(data) and encryption.way(data) is encryption.Way.KEY


def opened(data: bytes, *, key: str, passphrase: str) -> tuple[bytes, encryption.Way | None]:
    """Return what an encrypted file holds and how it opened; any other file as it is.

    Raises ``exchange.needs_passphrase`` where none is given, ``exchange.wrong_passphrase``,
    ``exchange.for_somebody_else`` and the other codes of ``encryption``.
    """
    if not encryption.is_encrypted(data):
        return data, None
    way = encryption.way(data)
    if way is encryption.Way.KEY:
        if not key:
            raise LedarappError("exchange.for_somebody_else")
        return encryption.with_key(data, key), way
    if not passphrase:
        raise LedarappError("exchange.needs_passphrase")
    return encryption.with_passphrase(data, passphrase), way


def everybody(people: Circle) -> dict[str, str]:
    """Return whom this user knows, oneself included, by fingerprint. Opens the own certificate."""
    known = dict(people.known)
    if people.own is not None:
        mine = identity.tell(*people.own)
        known[mine.fingerprint] = mine.name
    return known


def decrypt_apart() -> int:
    """Do the work of the process that a passphrase costs; the packed program starts itself for it."""
    return encryption.main()
