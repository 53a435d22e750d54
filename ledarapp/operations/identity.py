"""Who signs at this desk.

A certificate made here on first signing, or one brought along in a PKCS#12 file.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ledarapp import files
from ledarapp.domain.agreement import Person
from ledarapp.domain.errors import LedarappError
from ledarapp.operations.desk import Desk

_NAME = "identity"
_LARGEST = 1_000_000
_PASSWORD_BYTES = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """What is told of a signing certificate. ``self_made`` says that this program made it."""

    name: str
    issuer: str
    not_after: datetime
    fingerprint: str
    self_made: bool


def own(desk: Desk) -> Identity | None:
    """Return the certificate this desk signs with, or None before the first signing."""
    if not desk.identity.exists():
        return None
    return tell(*locked(desk))


def make(desk: Desk, person: Person, organisation: str) -> Identity:
    """Make a certificate for this person.

    Its key lies encrypted in the profile, the password with the secrets.
    """
    from ledarapp.signatures import credentials  # noqa: PLC0415 - see desk.py

    password = secrets.token_urlsafe(_PASSWORD_BYTES)
    made = credentials.create(person.name, organisation=organisation, unit=person.unit, now=desk.now())
    return _keep(desk, credentials.to_pkcs12(made, password), password)


def bring(desk: Desk, data: bytes, password: str) -> Identity:
    """Use the certificate in this PKCS#12 file from now on.

    Raises ``signatures.wrong_password`` and its kin.
    """
    from ledarapp.signatures import credentials  # noqa: PLC0415 - see desk.py

    brought = credentials.load_pkcs12(data, password)
    if brought.not_after <= desk.now():
        raise LedarappError("identity.expired", name=brought.name, on=f"{brought.not_after:%Y-%m-%d}")
    return _keep(desk, data, password)


def bring_file(desk: Desk, path: Path, password: str) -> Identity:
    """Use the certificate in this file from now on; raises as ``bring``, and the ``files.…`` codes."""
    return bring(desk, files.read(path, at_most=_LARGEST), password)


def is_there(desk: Desk) -> bool:
    """Tell whether this desk has a certificate to sign with, without opening it."""
    return desk.identity.exists()


def locked(desk: Desk) -> tuple[bytes, str]:
    """Return the certificate's file and its password, as values another thread may open.

    Raises ``identity.none`` before the first signing, ``identity.no_secret`` when the password is gone.
    """
    if not is_there(desk):
        raise LedarappError("identity.none")
    password = desk.secrets.secret(_NAME)
    if password is None:
        raise LedarappError("identity.no_secret")
    return files.read(desk.identity, at_most=_LARGEST), password


def _keep(desk: Desk, data: bytes, password: str) -> Identity:
    """The secret goes first: a file without its password is lost, a password without a file harms nobody."""
    told = tell(data, password)
    desk.secrets.keep_secret(_NAME, password)
    files.write_atomically(desk.identity, data, private=True)
    return told


def tell(data: bytes, password: str) -> Identity:
    """Return what a certificate file says of itself. Works on values alone; raises as ``bring``."""
    from ledarapp.signatures import credentials  # noqa: PLC0415 - see desk.py

    held = credentials.load_pkcs12(data, password)
    return Identity(
        name=held.name,
        issuer=held.issuer,
        not_after=held.not_after,
        fingerprint=held.fingerprint,
        self_made=held.self_made,
    )
