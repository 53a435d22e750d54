"""A register for a department or a ministry: verified packages are added, listed and searched.

A package is judged exactly as when it is imported; what doesn't prove sound is refused.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from ledarapp import files
from ledarapp.domain import search
from ledarapp.domain.collected import Collected, Outcome
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.hit import Hit
from ledarapp.domain.summary import Summary
from ledarapp.operations import exchanging, receiving
from ledarapp.operations.exchanging import Look
from ledarapp.operations.register_access import Access
from ledarapp.store.register import MOST_FOUND, Register
from ledarapp.templates import Library

__all__ = ["MOST_FOUND", "Added", "Found", "Judge", "Register", "add", "find", "opened"]

_CLOCKS_DIFFER = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judge:
    """What a package is judged with: the forms, whom the profile knows, and what opens encrypted files."""

    library: Library
    known: Mapping[str, str]
    key: str = field(default="", repr=False)
    passphrase: str = field(default="", repr=False)
    now: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What became of one file: ``error`` says why it was refused, ``problems`` what was found in it."""

    path: Path
    look: Look | None = None
    outcome: Outcome | None = None
    error: LedarappError | None = None

    @property
    def problems(self) -> tuple[str, ...]:
        """Codes of what is wrong inside."""
        return self.look.problems if self.look else ()


@dataclass(frozen=True, slots=True)
class Found:
    """An agreement that holds the words, and where."""

    summary: Summary
    hits: tuple[Hit, ...]


@contextmanager
def opened(access: Access, *, make: bool = False) -> Iterator[Register]:
    """Open the register for a while; with ``make``, make it or bring it up to date first.

    The password kept with the profile is used where there is one; else the database's own client looks for
    one. Raises the ``register.…`` codes.
    """
    where = access.address
    open_it = Register.make if make else Register.open
    register = open_it(where, access.password())
    try:
        yield register
    finally:
        register.close()


def add(register: Register, judge: Judge, path: Path) -> Added:
    """Judge one file and add what it brings. What is wrong with it is told, and nothing of it is kept.

    A register that can't be reached or written raises: the next file would fare no better.
    """
    seen = None
    try:
        came = files.read(path, at_most=receiving.LARGEST)
        data, _ = receiving.opened(came, key=judge.key, passphrase=judge.passphrase)
        seen = exchanging.look(data, known=judge.known, now=judge.now)
        given = _collected(seen, judge.library, data, judge.now)
    except LedarappError as error:
        return Added(path=path, look=seen, error=error)
    try:
        return Added(path=path, look=seen, outcome=register.collect(given))
    except LedarappError as error:
        if error.code != "register.cannot_hold":
            raise
        return Added(path=path, look=seen, error=error)


def find(register: Register, library: Library, words: str) -> tuple[Found, ...]:
    """Return the agreements that hold the words, the latest sealed first, and the fields that do."""
    lines = {each.id: each for each in register.agreements()}
    return tuple(
        Found(lines[each], _hits(register, library, each, words))
        for each in register.find(words)
        if each in lines
    )


def _hits(register: Register, library: Library, agreement_id: str, words: str) -> tuple[Hit, ...]:
    form = library.read(register.template_text(agreement_id))
    return search.search(register.load(agreement_id), form, words)


def _collected(seen: Look, library: Library, data: bytes, now: datetime) -> Collected:
    """Return what the package brings; raises ``exchange.not_sound`` and what else refuses a package."""
    if not seen.sound:
        raise LedarappError("exchange.not_sound")
    package = seen.package
    form = library.read(package.template_text)
    if (form.key, form.version) != (package.agreement.template, package.agreement.template_version):
        raise LedarappError("exchange.form_of_another", found=form.key, known=package.agreement.template)
    if package.details.at > now + _CLOCKS_DIFFER:
        raise LedarappError("register.sealed_later", at=f"{package.details.at:%Y-%m-%d %H:%M}")
    return Collected(
        agreement=package.agreement,
        template_text=package.template_text,
        snapshots=exchanging.signed_files(package),
        package=hashlib.sha256(data).hexdigest(),
        sealed_at=package.details.at,
        sealer=seen.sender.signer,
        fingerprint=seen.sender.fingerprint,
        words=search.words_of(package.agreement, form),
    )
