"""A contact: somebody this user has compared with, by certificate, and the key to encrypt with.

Both are told in eight words, read to each other by phone. A word is two syllables of eight consonants and
four vowels that Norwegian, Swedish and English have in common: 1,024 words, ten bits each, 80 bits in all.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

_CONSONANTS, _VOWELS = "bdflmrst", "aeio"
_SYLLABLES = tuple(first + then for first in _CONSONANTS for then in _VOWELS)
_WORDS, _BITS_EACH = 8, 10
_ABOUT = "ledarapp contact 1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """``fingerprint`` is SHA-256 (hex) of the certificate, ``key`` what one encrypts with, or empty."""

    name: str
    fingerprint: str
    key: str = ""
    unit: str = ""

    @property
    def words(self) -> tuple[str, ...]:
        """The eight words for this certificate and this key; another of either gives other words."""
        return words(self.fingerprint, self.key)


def words(fingerprint: str, key: str) -> tuple[str, ...]:
    """Return the words to compare."""
    digest = hashlib.sha256(f"{_ABOUT}\n{fingerprint}\n{key}".encode()).digest()
    number = int.from_bytes(digest[: _WORDS * _BITS_EACH // 8], "big")
    found = []
    for _ in range(_WORDS):
        number, left = divmod(number, 1 << _BITS_EACH)
        first, then = divmod(left, len(_SYLLABLES))
        found.append(_SYLLABLES[first] + _SYLLABLES[then])
    return tuple(reversed(found))
