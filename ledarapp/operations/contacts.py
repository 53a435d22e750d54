"""Whom this user knows, and by what: certificates that were compared, and keys to encrypt for their owners.

A contact card is looked into before it is believed, and believed when its words were compared by phone. A
known certificate brings its owner's key along in a package; a key or a certificate other than the known one
does not take its place until the words are compared anew.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from ledarapp import files
from ledarapp.domain.agreement import Agreement
from ledarapp.domain.contact import Contact
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.holding import Holding
from ledarapp.domain.names import same_person
from ledarapp.domain.signature import Role
from ledarapp.domain.verdict import SignatureVerdict
from ledarapp.exchange import contact_card, encryption
from ledarapp.operations import identity
from ledarapp.operations.desk import Desk

OTHER_KEY = "contacts.other_key"
_KIND, _SECRET = "contact", "encryption"
_LARGEST = 256 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class CardJob:
    """All that making one's own card needs, as plain values."""

    card: contact_card.Card
    certificate: bytes = field(repr=False)
    password: str = field(repr=False)
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CardLook:
    """What a card is worth before it is believed.

    ``change`` is the code that shouts when the name is known with something else, or empty; ``known`` says
    that this very card has been compared before. ``problem`` forbids taking it in.
    """

    contact: Contact
    sender: SignatureVerdict
    known: bool
    change: str = ""
    problem: str = ""


def secret_key(desk: Desk) -> str:
    """Return the secret key of this desk, or an empty text before anybody has been told its public one."""
    return desk.secrets.secret(_SECRET) or ""


def public_key(desk: Desk) -> str:
    """Return what others encrypt for this desk with; the first call makes the pair."""
    key = secret_key(desk)
    if not key:
        key = encryption.new_key()
        desk.secrets.keep_secret(_SECRET, key)
    return encryption.public(key)


def own(desk: Desk, unit: str = "") -> Contact | None:
    """Return what this user is to others, or None before there is a certificate."""
    held = identity.own(desk)
    if held is None:
        return None
    return Contact(name=held.name, fingerprint=held.fingerprint, key=public_key(desk), unit=unit)


def prepare(desk: Desk, unit: str, *, pin: str = "") -> CardJob:
    """Gather one's own card; raises ``identity.none`` where there is nothing to sign it with."""
    certificate, password = identity.locked(desk, pin)
    card = contact_card.Card(key=public_key(desk), unit=unit)
    return CardJob(card=card, certificate=certificate, password=password, at=desk.now())


def perform(job: CardJob) -> bytes:
    """Return the signed card. Runs beside the interface."""
    from ledarapp.signatures import sign  # noqa: PLC0415 - see desk.py

    entries = contact_card.draft(job.card)
    with identity.unlocked(job.certificate, job.password) as held:
        return contact_card.seal(entries, sign.sign_bytes(contact_card.to_sign(entries), held, at=job.at))


def is_card(path: Path) -> bool:
    """Tell whether a file begins as a contact card does; False for what can't be read."""
    try:
        return contact_card.is_card(files.read(path, at_most=_LARGEST))
    except LedarappError:
        return False


def look(desk: Desk, path: Path) -> CardLook:
    """Read a card and judge its signature; believes nothing yet. Raises ``files.…`` and ``exchange.…``."""
    from ledarapp.signatures import verify  # noqa: PLC0415 - see desk.py

    sealed = contact_card.open_card(files.read(path, at_most=_LARGEST))
    content, signature = sealed.seals[0]
    known = {each.fingerprint: each.name for each in everybody(desk)}
    sender = verify.verify_bytes(content, signature, known=known, now=desk.now())
    contact = Contact(
        name=sender.signer, fingerprint=sender.fingerprint, key=sealed.card.key, unit=sealed.card.unit
    )
    return CardLook(
        contact=contact,
        sender=sender,
        known=any(
            (each.fingerprint, each.key) == (contact.fingerprint, contact.key) for each in everybody(desk)
        ),
        change=change(desk, contact),
        problem="" if sender.code.intact else "contacts.broken",
    )


def everybody(desk: Desk) -> tuple[Contact, ...]:
    """Return all whose certificate was compared, by name, with what else is known of them."""
    kept = {each.id: contact_card.read_kept(each.data) for each in desk.store.holdings(_KIND)}
    return tuple(
        Contact(
            name=person.name,
            fingerprint=person.fingerprint,
            key=kept[person.fingerprint].key if person.fingerprint in kept else "",
            unit=kept[person.fingerprint].unit if person.fingerprint in kept else "",
        )
        for person in desk.store.known_people()
    )


def change(desk: Desk, contact: Contact) -> str:
    """Return the code that tells how this differs from what is known of the name, or an empty text."""
    known = everybody(desk)
    for each in known:
        if each.fingerprint == contact.fingerprint:
            differs = contact.key and each.key and each.key != contact.key
            return OTHER_KEY if differs else ""
    if any(same_person(each.name, contact.name) for each in known):
        return "contacts.other_certificate"
    return ""


def believe(desk: Desk, contact: Contact) -> None:
    """Go by this certificate and this key from now on: the user has compared them with their owner."""
    desk.store.remember_person(contact.fingerprint, contact.name, at=desk.now())
    if contact.key:
        desk.store.hold((_holding(desk, contact),))


def learn(desk: Desk, contact: Contact) -> None:
    """Keep the key that came with a known certificate; one that differs from the known one is not kept."""
    known = {each.fingerprint: each for each in everybody(desk)}
    held = known.get(contact.fingerprint)
    if held is not None and contact.key and not held.key:
        desk.store.hold((_holding(desk, contact),))


def forget(desk: Desk, contact: Contact) -> None:
    """Know this person no longer; what they have signed stays, and is by somebody unknown."""
    desk.store.forget_person(contact.fingerprint)
    desk.store.hold((), gone=(_holding(desk, contact),))


def counterpart(desk: Desk, agreement: Agreement, other: Role) -> Contact | None:
    """Return the other party of an agreement if their key is known: by what they signed, else by the name.

    A name that two certificates go by is nobody's.
    """
    known = [each for each in everybody(desk) if each.key]
    signed = {each.fingerprint for each in agreement.signatures if each.role is other and each.fingerprint}
    by_signature = [each for each in known if each.fingerprint in signed]
    if signed:
        return by_signature[0] if len(by_signature) == 1 else None
    by_name = [each for each in known if same_person(each.name, agreement.person(other).name)]
    return by_name[0] if len(by_name) == 1 else None


def named(desk: Desk, name: str) -> Contact:
    """Return the contact of this name; raises ``contacts.nobody`` and ``contacts.ambiguous``."""
    found = [each for each in everybody(desk) if each.key and same_person(each.name, name)]
    if len(found) != 1:
        raise LedarappError("contacts.ambiguous" if found else "contacts.nobody", name=name)
    return found[0]


def _holding(desk: Desk, contact: Contact) -> Holding:
    return Holding(kind=_KIND, id=contact.fingerprint, at=desk.now(), data=contact_card.kept(contact))
