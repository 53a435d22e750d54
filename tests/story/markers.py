"""Marker words in the place of everything a person writes, and the search for them in files as they lie."""

from __future__ import annotations

import base64
import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar

STEM = "zqmerke"
_KEYS = frozenset(
    {
        "id", "key", "code", "template", "language", "area", "goal", "indicator", "source", "sheet",
        "question", "group", "token", "level", "levels", "outcome", "pack", "item", "says", "lasting",
        "content_hash", "fingerprint", "sha256", "media", "scan", "refers",
    }
)  # fmt: skip
"""Fields that hold a key, a hash or one of the form's choices: nobody writes them."""
Value = TypeVar("Value")


class Markers:
    """Hands out marker words, each once."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1)
        self.given: dict[str, str] = {}

    def word(self, place: str) -> str:
        """Return a new marker; ``place`` tells where it is written."""
        made = f"{STEM}{next(self._numbers):04d}x"
        self.given[made] = place
        return made

    def write(self, value: Value, place: str = "") -> Value:
        """Return the value with a marker of its own in every text that a person writes, empty ones too."""
        done: Any = value
        if isinstance(value, tuple):
            done = tuple(self.write(each, place) for each in value)
        elif isinstance(value, str) and not isinstance(value, Enum):
            done = self.word(place)
        elif is_dataclass(value) and not isinstance(value, type):
            written = {
                each.name: self.write(getattr(value, each.name), f"{type(value).__name__}.{each.name}")
                for each in fields(value)
                if each.name not in _KEYS
            }
            done = replace(value, **written)
        return done  # type: ignore[no-any-return]  # what came in, of the same type


def _shapes() -> Iterator[bytes]:
    """How a word can lie in a file: as text, wide text, in hexadecimals, in Base64 at each of its places."""
    plain = STEM.encode()
    for each in (plain, STEM.encode("utf-16-le"), STEM.encode("utf-16-be")):
        yield each
        yield each.hex().encode()
    for before in range(3):
        told = base64.b64encode(b"\0" * before + plain)
        # The letters at both ends hang together with what stands beside the word.
        yield told[4 if before else 0 : -4]


_SOUGHT = re.compile(b"|".join(re.escape(each) for each in _shapes()), re.IGNORECASE)


def found(data: bytes) -> int:
    """Return how often a marker stands in these bytes, in any shape."""
    return len(_SOUGHT.findall(data))


def hits(folders: Iterable[Path]) -> dict[Path, int]:
    """Return the files in these folders in which, or in whose name, a marker stands."""
    files = [each for folder in folders for each in folder.rglob("*") if each.is_file()]
    told = {each: found(each.read_bytes()) + found(str(each).encode()) for each in files}
    return {path: number for path, number in told.items() if number}
