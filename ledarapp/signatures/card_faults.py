"""What a smart card answers when it doesn't sign, in the program's words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pkcs11
from pkcs11 import TokenFlag
from pyhanko.sign.general import SigningError

from ledarapp.domain.errors import LedarappError

_GONE = (
    pkcs11.DeviceRemoved,
    pkcs11.TokenNotPresent,
    pkcs11.TokenNotRecognised,
    pkcs11.SessionHandleInvalid,
    pkcs11.SessionClosed,
    pkcs11.ObjectHandleInvalid,
    pkcs11.KeyHandleInvalid,
    pkcs11.SlotIDInvalid,
)
"""Modules differ in what they say of a card that was pulled: its session and its key are gone with it."""

_WRONG = (pkcs11.PinIncorrect, pkcs11.PinInvalid, pkcs11.PinLenRange)


def told(error: pkcs11.PKCS11Error, card: str, flags: TokenFlag | None = None) -> LedarappError:
    """Return the error in our words; ``flags`` are what the card says of its PIN after it was given.

    The standard has a card say that few tries are left, or one, or none; the number itself is its secret.
    """
    code = _of_pin(error, flags or TokenFlag(0)) or _of_card(error)
    return LedarappError(code, card=card, reason=type(error).__name__)


def _of_pin(error: pkcs11.PKCS11Error, flags: TokenFlag) -> str:
    if isinstance(error, pkcs11.PinLocked) or TokenFlag.USER_PIN_LOCKED in flags:
        return "signatures.card_locked"
    if isinstance(error, pkcs11.PinExpired):
        return "signatures.card_pin_expired"
    if not isinstance(error, _WRONG):
        return ""
    if TokenFlag.USER_PIN_FINAL_TRY in flags:
        return "signatures.card_last_try"
    return (
        "signatures.card_few_tries" if TokenFlag.USER_PIN_COUNT_LOW in flags else "signatures.card_wrong_pin"
    )


def _of_card(error: pkcs11.PKCS11Error) -> str:
    if isinstance(error, pkcs11.FunctionCancelled | pkcs11.FunctionRejected):
        return "signatures.card_cancelled"
    if isinstance(error, pkcs11.NoSuchKey):
        return "signatures.card_without_certificate"
    return "signatures.card_gone" if isinstance(error, _GONE) else "signatures.card_failed"


@contextmanager
def from_card(card: str) -> Iterator[None]:
    """Say in our words what the card refuses."""
    try:
        yield
    except pkcs11.PKCS11Error as error:
        raise told(error, card) from error
    except SigningError as error:  # pyHanko finds no key, or the card can't do what the key needs
        raise LedarappError("signatures.card_failed", card=card, reason=type(error).__name__) from error
