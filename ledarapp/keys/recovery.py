"""The recovery code: 130 random bits as 26 characters a person can copy by hand, and 2 that catch slips."""

from __future__ import annotations

import secrets

from ledarapp.domain.errors import LedarappError

BITS = 130
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = BITS // 5
_GROUP = 4
# A prime above 32: its remainder catches every single wrong character and every swap of two neighbours.
_PRIME = 1021
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", **dict.fromkeys("-–— \t\r\n")})


def new_code() -> str:
    """Return a fresh code in groups of four (``7K2M-…``), as it is shown and printed."""
    return _shown(secrets.randbits(BITS))


def read_code(typed: str) -> bytes:
    """Return the 17 bytes of a typed code; case, dashes, spaces and O for 0, I or L for 1 don't matter.

    Raises ``keys.recovery_code_mistyped`` when the length, a character or the check characters are off.
    """
    characters = typed.upper().translate(_READ_AS)
    if len(characters) != _LENGTH + 2 or not set(characters) <= set(_ALPHABET):
        raise LedarappError("keys.recovery_code_mistyped")
    number, check = divmod(_number(characters), 32**2)
    if number % _PRIME != check:
        raise LedarappError("keys.recovery_code_mistyped")
    return number.to_bytes((BITS + 7) // 8, "big")


def _shown(number: int) -> str:
    whole = number * 32**2 + number % _PRIME
    characters = "".join(_ALPHABET[whole >> shift & 31] for shift in range(5 * (_LENGTH + 1), -1, -5))
    return "-".join(characters[start : start + _GROUP] for start in range(0, len(characters), _GROUP))


def _number(characters: str) -> int:
    number = 0
    for character in characters:
        number = number * 32 + _ALPHABET.index(character)
    return number
