"""Which criteria of accessibility are shown by tests, and which by hand (``docs/accessibility.md``)."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
NUMBERS = tuple(f"A{number}" for number in range(1, 41))
_ROW = re.compile(r"^\| (A\d+) \| (?P<what>[^|]+) \| (?P<how>[^|]+) \|", re.MULTILINE)


def listed(path: Path = ROOT / "docs" / "accessibility.md") -> dict[str, str]:
    """Return how the page says each criterion is shown, by its number."""
    return {found[1]: found["how"].strip() for found in _ROW.finditer(path.read_text(encoding="utf-8"))}


def shown(folder: Path = ROOT / "tests") -> set[str]:
    """Return the numbers that some test carries."""
    found: set[str] = set()
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "criterion":
                found |= {str(each.value) for each in node.args if isinstance(each, ast.Constant)}
    return found


def faults(page: dict[str, str], tested: set[str]) -> list[str]:
    """Return what is wrong: a criterion that is not listed, or not shown as the page says it is."""
    return [
        *(f"{each}: not listed" for each in NUMBERS if each not in page),
        *(
            f"{each}: the page says a test shows it, and none carries it"
            for each, how in page.items()
            if not how.startswith("by hand") and each not in tested
        ),
        *(f"{each}: no such criterion" for each in sorted((tested | page.keys()) - {*NUMBERS})),
    ]
