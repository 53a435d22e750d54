"""A contact card as one signed file: the same container, lists and signatures as a package.

It holds the unit and the key to encrypt with; the name and the certificate are those of the signature.
"""

from __future__ import annotations

from dataclasses import dataclass

from ledarapp.domain.contact import Contact
from ledarapp.domain.errors import LedarappError
from ledarapp.exchange import asic, container, encryption, package, strict_json, upgrades
from ledarapp.exchange.structure import from_plain, to_plain

CARD = "contact.json"
FORMAT = 1
_LONGEST = 200
_FEW_BYTES = 256


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What its owner says: the unit, and the public key."""

    key: str
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """An opened card, whole and consistent; ``seals`` are (signed bytes, signature)."""

    card: Card
    seals: tuple[tuple[bytes, bytes], ...]


def is_card(data: bytes) -> bool:
    """Tell by its first entry whether a file is a contact card; says nothing of its worth."""
    return CARD.encode() in data[:_FEW_BYTES]


def draft(card: Card) -> dict[str, bytes]:
    """Return the entries of the file; raises ``exchange.bad_data`` for a card nobody could use."""
    _check(card)
    return {CARD: strict_json.write({"format": FORMAT, "contact": to_plain(card)})}


def to_sign(entries: dict[str, bytes]) -> bytes:
    """Return the bytes to be signed: the standard list with a digest of every entry."""
    return asic.write(entries, asic.signature_name(1))


def seal(entries: dict[str, bytes], signature: bytes) -> bytes:
    """Return the file; ``signature`` is detached CMS (DER) over ``to_sign``. Opened once before it leaves."""
    data = container.write(
        {**entries, asic.list_name(1): to_sign(entries), asic.signature_name(1): signature}
    )
    open_card(data)
    return data


def open_card(data: bytes) -> Sealed:
    """Return what is in the file, if every byte is accounted for and all fits together.

    Raises ``LedarappError`` only: the codes of ``container.read``, ``strict_json.read`` and
    ``package.seals``, ``exchange.made_by_newer_version``, ``exchange.unknown_field`` and
    ``exchange.bad_data``.
    """
    entries = container.read(data)
    signed = {name: content for name, content in entries.items() if not name.startswith("META-INF/")}
    if CARD not in signed:
        raise LedarappError("exchange.missing_entry", entry=CARD)
    unexpected = next((name for name in signed if name != CARD), None)
    if unexpected is not None:
        raise LedarappError("exchange.unexpected_entry", entry=unexpected)
    seals = package.seals(entries, signed)
    document = upgrades.to_today(strict_json.read(signed[CARD]), today=FORMAT)
    unknown = min((name for name in document if name not in {"format", "contact"}), default=None)
    if unknown is not None:
        raise LedarappError("exchange.unknown_field", field=unknown)
    card = from_plain(Card, document.get("contact"), place="contact")
    _check(card)
    return Sealed(card=card, seals=seals)


def kept(contact: Contact) -> bytes:
    """Return a contact as it is kept on this desk."""
    return strict_json.write(to_plain(contact))


def read_kept(data: bytes) -> Contact:
    """Return what ``kept`` wrote."""
    return from_plain(Contact, strict_json.read(data), place="contact")


def _check(card: Card) -> None:
    for field, fits in (
        ("contact.key", encryption.is_public(card.key)),
        ("contact.unit", len(card.unit) <= _LONGEST),
    ):
        if not fits:
            raise LedarappError("exchange.bad_data", field=field)
