"""``make torture``: every promise tried at length, its figure and date written into ``docs/promises.md``.

``python -m tests.torture [PART …] [--share N]``: only these parts; N per cent of the numbers (100).
"""

from __future__ import annotations

import argparse
import json
import sys
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.torture.parts import PARTS
from tests.torture.result import CannotError

ROOT = Path(__file__).resolve().parents[2]
FIGURES = Path(__file__).with_name("figures.json")
PAGE = ROOT / "docs" / "promises.md"
_WHOLE = 100
_HEAD = """# What Ledarapp promises, and what was measured

Written by `make torture`; each figure stands until the part is run again. *Kept* means that every number was
reached and nothing went wrong; *short* that fewer were tried than promised; *not done* that no run has shown
it.

| | Promise | Shown by | Number to reach | Figure of the last run | Date | |
|---|---|---|---|---|---|---|
"""


def main(arguments: list[str]) -> int:
    """Run the parts and write the page; return 1 when a promise was broken."""
    reader = argparse.ArgumentParser(prog="make torture", description=__doc__)
    reader.add_argument("parts", nargs="*", metavar="PART")
    reader.add_argument("--share", type=int, default=_WHOLE)
    given = reader.parse_args(arguments)
    broken = 0
    for name in given.parts or PARTS:
        sys.stderr.write(f"{name} …\n")
        try:
            result = PARTS[name](given.share / _WHOLE)
        except CannotError as reason:
            sys.stderr.write(f"{name}: NOT DONE HERE: {reason}\n")
            if name not in _kept():
                _keep(name, {"figure": f"not done: {reason}", "state": "not done", "date": ""})
            continue
        whole = result.kept and given.share >= _WHOLE
        state = "kept" if whole else "BROKEN" if result.wrong else "short"
        broken += state == "BROKEN"
        _keep(name, {"figure": result.figure, "state": state, "date": f"{datetime.now(UTC):%Y-%m-%d}"})
        sys.stderr.write(f"{name}: {state}: {result.figure}\n")
    write_page(_kept())
    return int(broken > 0)


def _kept() -> dict[str, dict[str, str]]:
    kept: dict[str, dict[str, str]] = json.loads(FIGURES.read_text("utf-8")) if FIGURES.exists() else {}
    return kept


def _keep(name: str, figure: dict[str, str]) -> None:
    """Add one figure to those there are now: another run may have written its own in the hours since."""
    figures = {**_kept(), name: figure}
    FIGURES.write_text(json.dumps(figures, indent=2, ensure_ascii=False, sort_keys=True) + "\n", "utf-8")


def write_page(figures: dict[str, dict[str, str]]) -> None:
    """Write the page from the promises and the figures there are."""
    promises = tomllib.loads(Path(__file__).with_name("promises.toml").read_text(encoding="utf-8"))["promise"]
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(_HEAD + "".join(_line(each, figures) for each in promises), encoding="utf-8")


def _line(promise: dict[str, Any], figures: dict[str, dict[str, str]]) -> str:
    run = [figures.get(part, {"figure": "", "state": "not done", "date": ""}) for part in promise["parts"]]
    states = [each["state"] for each in run] or ["not done"]
    state = next((each for each in ("BROKEN", "not done", "short") if each in states), "kept")
    figure = "; ".join(each["figure"] for each in run if each["figure"]) or "–"
    date = min((each["date"] for each in run if each["date"]), default="–")
    cells = (promise["id"], promise["says"], promise["test"], promise["wants"], figure, date, state)
    return "| " + " | ".join(cells) + " |\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
