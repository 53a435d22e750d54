"""The modules where a fault costs most: every branch of theirs taken, every change to them noticed."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Risk:
    """One module, the tests that stand guard over it, and what names those a mutant is spared."""

    module: str
    tests: tuple[str, ...]
    slow: tuple[str, ...]


def risks() -> dict[str, Risk]:
    """Return the modules by their short name."""
    raw = tomllib.loads((HERE / "risk.toml").read_text(encoding="utf-8"))
    return {name: Risk(one["module"], tuple(one["tests"]), tuple(one["slow"])) for name, one in raw.items()}
