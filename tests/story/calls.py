"""What the tests of the command line share: a call's answer, and how it is judged."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

BROKEN = Path(__file__).parents[1] / "data" / "broken"
PASSPHRASE = "a long enough passphrase"


@dataclass(frozen=True)
class Told:
    """What a command said, and its exit code."""

    code: int
    out: str
    err: str


Run = Callable[..., Told]


def agreement_id(out: Path) -> str:
    return str(json.loads((out / "agreement.json").read_bytes())["agreement"]["id"])


def is_sentence(text: str) -> bool:
    """One or more lines of words: no code, no traceback, no place left unfilled."""
    return text.strip().endswith((".", ")")) and "Traceback" not in text and "{" not in text
