"""Who signs at this desk.

A certificate made here on first signing, one brought along in a PKCS#12 file, or one on a smart card.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ledarapp import files
from ledarapp.domain.agreement import Person
from ledarapp.domain.errors import LedarappError
from ledarapp.operations.desk import Desk

if TYPE_CHECKING:
    from ledarapp.signatures.sign import Held

_NAME, _CARD = "identity", "identity-card"
_LARGEST = 1_000_000
_PASSWORD_BYTES = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """What is told of a signing certificate. ``self_made`` says that this program made it.

    ``on_card`` is the name of the smart card it lies on, else empty. ``asks_pin`` says that the card's PIN is
    typed in this program; a reader with keys of its own asks for it itself.
    """

    name: str
    issuer: str
    not_before: datetime
    not_after: datetime
    fingerprint: str
    self_made: bool
    on_card: str = ""
    asks_pin: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OnCard:
    """A certificate found on a card, and the card's description as it is kept."""

    identity: Identity
    data: bytes


def own(desk: Desk) -> Identity | None:
    """Return the certificate this desk signs with, or None before the first signing."""
    if not is_there(desk):
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
    _demand_time_left(brought.name, brought.not_after, desk)
    return _keep(desk, data, password)


def bring_file(desk: Desk, path: Path, password: str) -> Identity:
    """Use the certificate in this file from now on; raises as ``bring``, and the ``files.…`` codes."""
    return bring(desk, files.read(path, at_most=_LARGEST), password)


def card_modules() -> tuple[str, ...]:
    """Return the libraries of smart cards that are installed where such libraries usually are."""
    from ledarapp.signatures import card_modules as modules  # noqa: PLC0415 - see desk.py

    return modules.installed()


def look_at_cards(module: str) -> tuple[OnCard, ...]:
    """Return the certificates one can sign with on the cards that are in; asks for no PIN.

    Works on values alone, beside the interface. Raises the ``signatures.card…`` codes.
    """
    from ledarapp.signatures import card  # noqa: PLC0415 - see desk.py

    found = (card.write(each) for each in card.certificates(module))
    return tuple(OnCard(identity=tell(data, ""), data=data) for data in found)


def use_card(desk: Desk, chosen: OnCard) -> Identity:
    """Sign with this certificate on its card from now on; a certificate of the program's own stays aside.

    The description is kept beside the profile's other files; a digest of it among the secrets tells when
    somebody has put another library into it, which would be run. Raises ``identity.expired``.
    """
    _demand_time_left(chosen.identity.name, chosen.identity.not_after, desk)
    desk.secrets.keep_secret(_CARD, hashlib.sha256(chosen.data).hexdigest())
    files.write_atomically(_card(desk), chosen.data, private=True)
    return chosen.identity


def is_there(desk: Desk) -> bool:
    """Tell whether this desk has a certificate to sign with, without opening it."""
    return _card(desk).exists() or desk.identity.exists()


def asks_pin(desk: Desk) -> bool:
    """Tell whether each signature needs a PIN typed here."""
    return _card(desk).exists() and tell(*locked(desk)).asks_pin


def locked(desk: Desk, pin: str = "") -> tuple[bytes, str]:
    """Return the identity and what opens it, as values another thread may use.

    That is a certificate's file and its password, or a card's description and the PIN as it was given.
    Raises ``identity.none`` before the first signing, ``identity.no_secret`` when the password is gone,
    ``identity.card_replaced`` where the description isn't the one that was chosen.
    """
    if not is_there(desk):
        raise LedarappError("identity.none")
    if _card(desk).exists():
        data = files.read(_card(desk), at_most=_LARGEST)
        if desk.secrets.secret(_CARD) != hashlib.sha256(data).hexdigest():
            raise LedarappError("identity.card_replaced")
        return data, pin
    password = desk.secrets.secret(_NAME)
    if password is None:
        raise LedarappError("identity.no_secret")
    return files.read(desk.identity, at_most=_LARGEST), password


@contextmanager
def unlocked(data: bytes, password: str) -> Iterator[Held]:
    """Sign with what ``locked`` gave while the block lasts. Works on values alone."""
    from ledarapp.signatures import unlock  # noqa: PLC0415 - see desk.py

    with unlock.unlocked(data, password) as held:
        yield held


def tell(data: bytes, password: str) -> Identity:
    """Return what an identity says of itself. Works on values alone; raises as ``bring``."""
    from ledarapp.signatures import unlock  # noqa: PLC0415 - see desk.py

    held = unlock.told(data, password)
    return Identity(
        name=held.name,
        issuer=held.issuer,
        not_before=held.not_before,
        not_after=held.not_after,
        fingerprint=held.fingerprint,
        self_made=held.self_made,
        on_card=held.on_card,
        asks_pin=held.asks_pin,
    )


def _keep(desk: Desk, data: bytes, password: str) -> Identity:
    """The secret goes first: a file without its password is lost, a password without a file harms nobody."""
    told = tell(data, password)
    desk.secrets.keep_secret(_NAME, password)
    files.write_atomically(desk.identity, data, private=True)
    with files.telling(_card(desk)):
        _card(desk).unlink(missing_ok=True)
    return told


def _card(desk: Desk) -> Path:
    return desk.identity.with_suffix(".card")


def _demand_time_left(name: str, not_after: datetime, desk: Desk) -> None:
    if not_after <= desk.now():
        raise LedarappError("identity.expired", name=name, on=f"{not_after:%Y-%m-%d}")
