"""age's public test vectors (C2SP, Community Cryptography Test Vectors): the format as others wrote it down.

``tests/data/age`` holds those without armour and without the post-quantum key, neither of which is read here.
"""

from __future__ import annotations

import hashlib
import random
import zlib
from dataclasses import dataclass
from pathlib import Path

import pytest

from ledarapp.domain.errors import LedarappError
from ledarapp.exchange import encryption

FOLDER = Path(__file__).parents[1] / "data" / "age"
VECTORS = sorted(FOLDER.iterdir())


@dataclass(frozen=True)
class Vector:
    """A file, what opens it, and the SHA-256 of what is inside; none when it must not open."""

    file: bytes
    key: str
    passphrase: str
    inside: str


def _read(path: Path) -> Vector:
    head, _, file = path.read_bytes().partition(b"\n\n")
    said = dict(line.split(": ", 1) for line in head.decode().splitlines() if not line.startswith("identity"))
    keys = [
        line.removeprefix("identity: ")
        for line in head.decode().splitlines()
        if line.startswith("identity: AGE-SECRET-KEY-1")
    ]
    if said.get("compressed") == "zlib":
        file = zlib.decompress(file)
    return Vector(
        file=file,
        key=keys[-1] if keys else "",
        passphrase=said.get("passphrase", ""),
        inside=said["payload"] if said["expect"] == "success" else "",
    )


def _open(vector: Vector) -> bytes:
    if encryption.way(vector.file) is encryption.Way.PASSPHRASE:
        return encryption.with_passphrase(vector.file, vector.passphrase)
    return encryption.with_key(vector.file, vector.key or encryption.new_key())


def test_there_are_vectors_of_both_kinds() -> None:
    opening = [path for path in VECTORS if _read(path).inside]
    assert len(VECTORS) == 92
    assert len(opening) == 15


@pytest.mark.parametrize("path", VECTORS, ids=lambda path: path.name)
def test_opens_what_should_open_and_nothing_else(path: Path) -> None:
    vector = _read(path)
    if vector.inside:
        assert hashlib.sha256(_open(vector)).hexdigest() == vector.inside
    else:
        with pytest.raises(LedarappError, match=r"exchange\."):
            _open(vector)


def test_a_thousand_changed_files_never_open() -> None:
    key, chance = encryption.new_key(), random.Random(5)
    whole = encryption.for_people(b"what was agreed" * 300, (encryption.public(key),))
    for _ in range(1000):
        at = chance.randrange(len(whole))
        changed = (
            whole[:at],
            whole[:at] + bytes([whole[at] ^ chance.randrange(1, 256)]) + whole[at + 1 :],
            whole + whole[at:],
            whole[:at] + whole[at + 1 :],
        )[chance.randrange(4)]
        with pytest.raises(LedarappError, match=r"exchange\."):
            encryption.with_key(changed, key)
