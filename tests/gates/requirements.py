"""Which requirements are shown by a test, and which are said not to be built: ``make requirements``.

The kinds that make up the forms (SYS, TPL, FIELD, LIMIT, SCALE, LIB) must each be one or the other; of the
rest only the counts are told. The numbers stand in ``tests/data/requirements.csv``, the reasons in
``docs/requirements.md``.
"""

from __future__ import annotations

import ast
import csv
import re
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[2]
ACCOUNTED = ("SYS", "TPL", "FIELD", "LIMIT", "SCALE", "LIB")
_ROW = re.compile(r"^\| (R\d{3}) \| \S", re.MULTILINE)


def known(path: Path = ROOT / "tests" / "data" / "requirements.csv") -> dict[str, str]:
    """Return each requirement's kind by its number."""
    with path.open(encoding="utf-8", newline="") as lines:
        return {row["number"]: row["kind"] for row in csv.DictReader(lines)}


def shown(folder: Path = ROOT / "tests") -> set[str]:
    """Return the numbers that some test carries."""
    found = set()
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "requirement":
                found |= {each.value for each in node.args if isinstance(each, ast.Constant)}
    return {str(each) for each in found}


def excused(path: Path = ROOT / "docs" / "requirements.md") -> set[str]:
    """Return the numbers listed with a reason as not built."""
    return set(_ROW.findall(path.read_text(encoding="utf-8")))


def faults(kinds: dict[str, str], tested: set[str], listed: set[str]) -> list[str]:
    """Return what is wrong: neither shown nor listed, or a number that nobody knows."""
    must = {number for number, kind in kinds.items() if kind in ACCOUNTED}
    return [
        *(
            f"{each}: neither shown by a test nor listed with its reason"
            for each in sorted(must - tested - listed)
        ),
        *(f"{each}: no such requirement" for each in sorted((tested | listed) - kinds.keys())),
    ]


def main() -> int:
    """Print the counts, and what is wrong; return 1 when something is."""
    kinds, tested, listed = known(), shown(), excused()
    every = Counter(kinds.values())
    good = Counter(kinds[each] for each in tested if each in kinds)
    out = Counter(kinds[each] for each in listed if each in kinds)
    kinds_in_order = sorted(every, key=lambda kind: (kind not in ACCOUNTED, kind))
    told = [(kind, every[kind], good[kind], out[kind]) for kind in kinds_in_order]
    for name, count, proved, unbuilt in (*told, ("all", len(kinds), good.total(), out.total())):
        print(f"{name:9}{count:4} requirements, {proved:3} shown by tests, {unbuilt:3} not built")
    wrong = faults(kinds, tested, listed)
    for each in wrong:
        print(each)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
