"""The age format under a passphrase, by hand from its specification, at as little cost as is wanted."""

from __future__ import annotations

import hmac
import secrets
from base64 import b64encode

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

_CHUNK = 64 * 1024


def locked(data: bytes, passphrase: str, cost: int = 10) -> bytes:
    """Return the file; ``cost`` is scrypt's work factor, as a power of two."""
    file_key, salt, nonce = (secrets.token_bytes(16) for _ in range(3))
    outer = Scrypt(salt=b"age-encryption.org/v1/scrypt" + salt, length=32, n=2**cost, r=8, p=1)
    body = ChaCha20Poly1305(outer.derive(passphrase.encode())).encrypt(bytes(12), file_key, None)
    head = f"age-encryption.org/v1\n-> scrypt {_text(salt)} {cost}\n{_text(body)}\n---".encode()
    mac = hmac.digest(_derived(file_key, b"", b"header"), head, "sha256")
    cipher = ChaCha20Poly1305(_derived(file_key, nonce, b"payload"))
    chunks = [data[at : at + _CHUNK] for at in range(0, len(data), _CHUNK)] or [b""]
    payload = b"".join(
        cipher.encrypt(number.to_bytes(11, "big") + bytes([number == len(chunks) - 1]), chunk, None)
        for number, chunk in enumerate(chunks)
    )
    return head + f" {_text(mac)}\n".encode() + nonce + payload


def _text(data: bytes) -> str:
    return b64encode(data).decode().rstrip("=")


def _derived(secret: bytes, salt: bytes, about: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=about).derive(secret)
