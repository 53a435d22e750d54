"""Smart cards (PKCS#11): which certificates lie on them, and signing with one while the card is there.

A module is the card maker's own library. It is loaded into this process, so it is only ever one that the user
has chosen, and everything that is asked of a card is asked by one thread at a time.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import RLock
from typing import Any

import pkcs11
from asn1crypto import x509 as asn1
from cryptography import x509
from pkcs11 import Attribute, MechanismFlag, ObjectClass, TokenFlag
from pyhanko.sign.pkcs11 import PKCS11Signer

from ledarapp.domain.errors import LedarappError
from ledarapp.signatures.card_faults import from_card, told
from ledarapp.signatures.credentials import Certified, has_comparable_issuer, may_sign
from ledarapp.signatures.sign import OpenCard

_ONE_AT_A_TIME = RLock()
_MARK = "card"
_VERSION = 1


@dataclass(frozen=True, kw_only=True)
class Card(Certified):
    """A certificate on a card and where its key lies.

    ``module`` is the library's path, ``label`` and ``serial`` are the card's own, ``key`` is the key's id in
    hex. With ``pad`` the PIN is typed on the reader itself and this program never sees it.
    """

    module: str
    label: str
    serial: str
    key: str
    pad: bool = False

    @property
    def on_card(self) -> str:
        return self.label

    @property
    def asks_pin(self) -> bool:
        return not self.pad


def certificates(module: str) -> tuple[Card, ...]:
    """Return the certificates one can sign with on every card in every reader, without asking for a PIN.

    Raises ``signatures.card_module``, ``.card_none``, ``.card_without_certificate`` and ``.card_failed``.
    """
    with _ONE_AT_A_TIME, from_card(""):
        tokens = _tokens(module)
        if not tokens:
            raise LedarappError("signatures.card_none")
        found = tuple(card for token in tokens for card in _on(token, module))
    if not found:
        raise LedarappError("signatures.card_without_certificate", card=tokens[0].label)
    return found


@contextmanager
def opened(card: Card, pin: str) -> Iterator[OpenCard]:
    """Give the PIN and let the card sign while the block lasts; the PIN is forgotten with it.

    Raises ``signatures.card_module``, ``.card_gone``, ``.card_no_pin``, ``.card_wrong_pin`` and its kin.
    """
    if not pin and not card.pad:
        raise LedarappError("signatures.card_no_pin", card=card.label)
    with _ONE_AT_A_TIME:
        session = _session(card, pin)
        try:
            with from_card(card.label):
                signer = _signer(session, card)
                yield OpenCard(certificate=card.certificate, chain=card.chain, signer=signer)
        except LedarappError as error:
            # Modules differ in what they answer for a card that was pulled; whether it is in, they all know.
            if "card_" in error.code and not _is_in(card):
                raise LedarappError("signatures.card_gone", card=card.label) from error
            raise
        finally:
            _close(session)


def write(card: Card) -> bytes:
    """Return the card's description, to be kept; it holds nothing secret."""
    return json.dumps(
        {
            _MARK: _VERSION,
            "module": card.module,
            "label": card.label,
            "serial": card.serial,
            "key": card.key,
            "pad": card.pad,
            "certificate": base64.b64encode(card.certificate).decode(),
            "chain": [base64.b64encode(above).decode() for above in card.chain],
        },
        indent=1,
    ).encode()


def read(data: bytes) -> Card:
    """Return the card described; raises ``signatures.card_unreadable`` for what ``write`` didn't write."""
    try:
        raw = json.loads(data)
        if raw.pop(_MARK) != _VERSION:
            raise LedarappError("signatures.card_unreadable")
        certificate = base64.b64decode(raw.pop("certificate"), validate=True)
        x509.load_der_x509_certificate(certificate)
        chain = tuple(base64.b64decode(above, validate=True) for above in raw.pop("chain"))
        return Card(certificate=certificate, chain=chain, **raw)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise LedarappError("signatures.card_unreadable") from error


def _signer(session: pkcs11.Session, card: Card) -> PKCS11Signer:
    certificate = asn1.Certificate.load(card.certificate)
    return PKCS11Signer(
        session,
        signing_cert=certificate,
        ca_chain=[asn1.Certificate.load(above) for above in card.chain],
        key_id=bytes.fromhex(card.key),
        use_raw_mechanism=not _hashes_itself(session, certificate),
    )


def _hashes_itself(session: pkcs11.Session, certificate: asn1.Certificate) -> bool:
    """Whether the card takes the text itself; otherwise it is handed the hash."""
    kind = certificate.public_key.algorithm
    wanted = pkcs11.Mechanism.SHA256_RSA_PKCS if kind == "rsa" else pkcs11.Mechanism.ECDSA_SHA256
    slot = session.token.slot
    return wanted in slot.get_mechanisms() and bool(
        MechanismFlag.SIGN & slot.get_mechanism_info(wanted).flags
    )


def _session(card: Card, pin: str) -> pkcs11.Session:
    with from_card(card.label):
        token = next((each for each in _tokens(card.module) if _serial(each) == card.serial), None)
    if token is None:
        raise LedarappError("signatures.card_gone", card=card.label)
    if TokenFlag.USER_PIN_LOCKED in token.flags:
        raise LedarappError("signatures.card_locked", card=card.label)
    try:
        return token.open(user_pin=pkcs11.PROTECTED_AUTH if card.pad else pin)
    except pkcs11.PKCS11Error as error:
        raise told(error, card.label, _flags(card)) from error


def _flags(card: Card) -> TokenFlag:
    """Return what the card says of its PIN now; nothing where it can't be asked any more."""
    return next((each.flags for each in _asked_again(card)), TokenFlag(0))


def _is_in(card: Card) -> bool:
    return bool(_asked_again(card))


def _asked_again(card: Card) -> list[pkcs11.Token]:
    try:
        return [each for each in _tokens(card.module, anew=False) if _serial(each) == card.serial]
    except (pkcs11.PKCS11Error, LedarappError):
        return []


def _close(session: pkcs11.Session) -> None:
    try:
        session.close()
    except pkcs11.PKCS11Error:
        return  # a card that is gone has closed it already


def _tokens(module: str, *, anew: bool = True) -> list[pkcs11.Token]:
    """Return the cards that are in; many modules notice a new reader only when they begin afresh."""
    try:
        library = pkcs11.lib(module)
        if anew:
            library.reinitialize()
    except pkcs11.PKCS11Error as error:
        raise LedarappError("signatures.card_module", path=module) from error
    tokens = []
    for slot in library.get_slots(token_present=True):
        try:
            token = slot.get_token()
        except (pkcs11.TokenNotPresent, pkcs11.TokenNotRecognised):
            continue
        if TokenFlag.TOKEN_INITIALIZED in token.flags:
            tokens.append(token)
    return tokens


def _on(token: pkcs11.Token, module: str) -> Iterator[Card]:
    with token.open() as session:
        held = list(_held(session))
    chain = tuple(der for _, der, certificate in held if not _is_personal(certificate))
    for key, der, certificate in held:
        if key and _is_personal(certificate) and may_sign(certificate) and has_comparable_issuer(certificate):
            yield Card(
                certificate=der,
                chain=chain,
                module=module,
                label=token.label.strip("\0 "),
                serial=_serial(token),
                key=key.hex(),
                pad=TokenFlag.PROTECTED_AUTHENTICATION_PATH in token.flags,
            )


def _held(session: pkcs11.Session) -> Iterator[tuple[bytes, bytes, x509.Certificate]]:
    """Yield id and certificate of what lies on the card; what can't be read as one is no certificate."""
    for found in session.get_objects({Attribute.CLASS: ObjectClass.CERTIFICATE}):
        value, key = _of(found, Attribute.VALUE), _of(found, Attribute.ID)
        try:
            # Some cards fill up the room they have; a certificate says itself how long it is.
            der = asn1.Certificate.load(value).dump()
            yield key, der, x509.load_der_x509_certificate(der)
        except ValueError:
            continue


def _of(found: Any, attribute: Attribute) -> bytes:  # noqa: ANN401 - what the library gives
    try:
        return bytes(found[attribute])
    except (pkcs11.AttributeTypeInvalid, pkcs11.AttributeSensitive):
        return b""


def _is_personal(certificate: x509.Certificate) -> bool:
    try:
        return not certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except x509.ExtensionNotFound:
        return True


def _serial(token: pkcs11.Token) -> str:
    return bytes(token.serial).strip(b"\0 ").hex()
