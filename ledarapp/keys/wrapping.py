"""Wrapping one key in another: AES-256-GCM, with Argon2id where a person's words are the outer key."""

from __future__ import annotations

import hmac
import secrets
import unicodedata
from base64 import b64decode, b64encode
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
SALT_BYTES = 16
_NONCE = 12
_SANE = range(1, 17)


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess of a passphrase costs: ``memory`` in KiB, passes and lanes."""

    memory: int = 64 * 1024
    passes: int = 3
    lanes: int = 4

    def is_sane(self) -> bool:
        """Tell whether a file may ask this much of the machine; a forged one shall not stop it."""
        return 8 * self.lanes <= self.memory <= 2**20 and self.passes in _SANE and self.lanes in _SANE


def wrap(outer: bytes, inner: bytes, purpose: str) -> str:
    """Return ``inner`` encrypted under the 32-byte ``outer``, bound to its purpose, as base64 text."""
    nonce = secrets.token_bytes(_NONCE)
    return b64encode(nonce + AESGCM(outer).encrypt(nonce, inner, purpose.encode())).decode()


def unwrap(outer: bytes, wrapped: str, purpose: str) -> bytes | None:
    """Return what was wrapped, or None when this isn't the outer key, the purpose or the whole text."""
    try:
        data = b64decode(wrapped, validate=True)
        return AESGCM(outer).decrypt(data[:_NONCE], data[_NONCE:], purpose.encode())
    except (InvalidTag, ValueError):
        return None


def from_passphrase(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """Return the key a passphrase stands for. NFC first: two keyboards may write å in two ways."""
    words = unicodedata.normalize("NFC", passphrase).encode()
    kdf = Argon2id(
        salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory
    )
    return kdf.derive(words)


def derive(secret: bytes, purpose: str, salt: bytes = b"") -> bytes:
    """Return a key for one purpose from a secret that is long and random already (HKDF-SHA-256)."""
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt or None, info=purpose.encode()).derive(secret)


def check_value(key: bytes) -> str:
    """Return a short value that tells this key from any other and gives nothing of it away."""
    return derive(key, "ledarapp key check")[:8].hex()


def same(one: str, other: str) -> bool:
    """Compare two check values in constant time."""
    return hmac.compare_digest(one.encode(), other.encode())
