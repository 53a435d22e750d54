"""age around any file: for a person's key, or under a passphrase (age-encryption.org/v1).

A file says in its head how it opens. That is read here first, strictly and within limits, so that nothing is
spent on a file that asks for too much. A passphrase costs seconds and half a gigabyte on purpose (scrypt):
that is done in a process of its own, which the window doesn't wait for and which can be ended.
"""

from __future__ import annotations

import os
import re
import struct
import subprocess
import sys
import unicodedata
from enum import StrEnum
from pathlib import Path

import pyrage

from ledarapp.domain.errors import LedarappError
from ledarapp.exchange import container

FLAG = "--under-passphrase"
"""The hidden argument under which the packed program does the work of a passphrase."""

MOST_COST = 20
"""The largest scrypt work factor that is tried: 2²⁰ takes a gigabyte for some seconds."""

MOST_BYTES = container.MOST_BYTES + 2**20
"""A package and what encryption adds to it."""

_MARK = b"age-encryption.org/v1\n"
_MOST_HEAD = 16 * 1024
_HEAD = re.compile(
    rb"age-encryption\.org/v1\n"
    rb"((?:-> [!-~]+(?: [!-~]+)*\n(?:[A-Za-z0-9+/]{64}\n)*[A-Za-z0-9+/]{0,63}\n)+)"
    rb"--- [A-Za-z0-9+/]{43}\n"
)
_WAYS = re.compile(rb"^-> ([!-~]+(?: [!-~]+)*)$", re.MULTILINE)
_SCRYPT = re.compile(rb"scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]?)")
_TELLING = {
    "No matching keys found": "exchange.for_somebody_else",
    "Decryption failed": "exchange.wrong_passphrase",
    "failed to fill whole buffer": "exchange.encryption_cut_off",
    "age file is truncated": "exchange.encryption_cut_off",
}
_SECONDS = 60
_MEMORY = 1536 * 2**20
_LENGTH = struct.Struct(">I")
_LOCK, _OPEN = b"L", b"O"


class Way(StrEnum):
    """How an encrypted file opens."""

    KEY = "key"
    PASSPHRASE = "passphrase"  # noqa: S105  a way, not a secret


def is_encrypted(data: bytes) -> bool:
    """Tell by its first bytes whether a file is age; says nothing of who can open it."""
    return data.startswith(_MARK)


def way(data: bytes) -> Way:
    """Return how the file opens, from its head alone.

    Raises ``exchange.too_big``, ``exchange.encryption_cut_off``, ``exchange.encryption_damaged``, and
    ``exchange.encryption_costly`` for a passphrase that would take more time and memory than a file may ask.
    """
    if len(data) > MOST_BYTES:
        raise LedarappError("exchange.too_big", what="file", most=MOST_BYTES)
    head = _HEAD.match(data[:_MOST_HEAD])
    if head is None:
        cut = len(data) < _MOST_HEAD and b"\n--- " not in data
        raise LedarappError("exchange.encryption_cut_off" if cut else "exchange.encryption_damaged")
    ways = _WAYS.findall(head[1])
    if not any(each.startswith(b"scrypt") for each in ways):
        return Way.KEY
    asked = _SCRYPT.fullmatch(ways[0])
    if asked is None or len(ways) > 1:
        raise LedarappError("exchange.encryption_damaged")
    if int(asked[1]) > MOST_COST:
        raise LedarappError("exchange.encryption_costly")
    return Way.PASSPHRASE


def new_key() -> str:
    """Return a fresh secret key, as age writes one."""
    return str(pyrage.x25519.Identity.generate())


def public(key: str) -> str:
    """Return what others encrypt for the owner of this secret key."""
    return str(pyrage.x25519.Identity.from_str(key).to_public())


def is_public(text: str) -> bool:
    """Tell whether this is a key one can encrypt for, in the one way we write it."""
    try:
        return str(pyrage.x25519.Recipient.from_str(text)) == text
    except pyrage.RecipientError:
        return False


def for_people(data: bytes, keys: tuple[str, ...]) -> bytes:
    """Return the file for those with these public keys, and nobody else."""
    return bytes(pyrage.encrypt(data, [pyrage.x25519.Recipient.from_str(key) for key in keys]))


def with_key(data: bytes, key: str) -> bytes:
    """Return what is inside; ``key`` is the secret one.

    Raises as ``way``, and ``exchange.for_somebody_else``.
    """
    way(data)
    try:
        return bytes(pyrage.decrypt(data, [pyrage.x25519.Identity.from_str(key)]))
    except pyrage.DecryptError as error:
        raise _told(error) from None


def under_passphrase(data: bytes, passphrase: str) -> bytes:
    """Return the file for whoever knows the passphrase. Takes seconds, apart."""
    return _apart(_LOCK, data, passphrase)


def with_passphrase(data: bytes, passphrase: str) -> bytes:
    """Return what is inside. Takes seconds, apart; raises as ``way``, and ``exchange.wrong_passphrase``."""
    way(data)
    return _apart(_OPEN, data, passphrase)


def main() -> int:
    """Read act, passphrase and file from standard input; write a letter and the result, or the code."""
    _limit()
    act, length = sys.stdin.buffer.read(1), sys.stdin.buffer.read(_LENGTH.size)
    passphrase = sys.stdin.buffer.read(_LENGTH.unpack(length)[0]).decode()
    data = sys.stdin.buffer.read()
    try:
        do = pyrage.passphrase.encrypt if act == _LOCK else pyrage.passphrase.decrypt
        answer = b"+" + do(data, passphrase)
    except pyrage.DecryptError as error:
        answer = b"-" + _told(error).code.encode()
    sys.stdout.buffer.write(answer)
    return 0


def _apart(act: bytes, data: bytes, passphrase: str) -> bytes:
    # NFC: two keyboards may write å in two ways.
    words = unicodedata.normalize("NFC", passphrase).encode()
    places = (str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", ""))
    own = {name: value for name, value in os.environ.items() if not name.startswith("LEDARAPP_")}
    environment = {**own, "PYTHONPATH": os.pathsep.join(filter(None, places))}
    try:
        done = subprocess.run(  # noqa: S603  our own program, no shell
            _command(),
            input=act + _LENGTH.pack(len(words)) + words + data,
            capture_output=True,
            timeout=_SECONDS,
            check=True,
            env=environment,
        )
    except (subprocess.SubprocessError, OSError) as error:
        raise LedarappError("exchange.encryption_failed") from error
    if done.stdout[:1] == b"+":
        return done.stdout[1:]
    raise LedarappError(done.stdout[1:].decode() or "exchange.encryption_failed")


def _told(error: pyrage.DecryptError) -> LedarappError:
    """Return the code for what the library says; a file that fails inside is cut off or changed."""
    return LedarappError(_TELLING.get(str(error), "exchange.encryption_damaged"))


def _limit() -> None:
    """Give this process no more memory and time than a passphrase may take, and no dump of its memory."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  not there on Windows

        resource.setrlimit(resource.RLIMIT_DATA, (_MEMORY, _MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _command() -> list[str]:
    """Return how this program starts itself for the work: packed it has no interpreter beside it."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG]
    return [sys.executable, "-m", "ledarapp.exchange.encryption"]


if __name__ == "__main__":
    sys.exit(main())
