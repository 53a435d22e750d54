"""What stands guard over the modules where a fault costs most.

``python -m tests.risk coverage`` fails where a branch of theirs isn't taken by their own tests;
``python -m tests.risk mutants [--minutes N]`` changes them in one place at a time, has their tests look,
and writes ``docs/mutations.md``; what no test has noticed is explained in ``survivors.toml``, or it fails.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from tests.risk import HERE, ROOT, Risk, risks

PAGE = ROOT / "docs" / "mutations.md"
_LEFT_BEHIND = shutil.ignore_patterns(".venv", ".git", "build", "dist", "out", "__pycache__", ".*_cache")
_HEAD = """# What the tests notice

Written by `make mutants`. Each of the modules where a fault costs most is changed in one place at a time, as
Cosmic Ray does it: another comparison, another number, another operator, a decorator less, a loop that never
runs. The module's own tests (`tests/risk/risk.toml`) are then to fail. Annotations are not changed: nothing
reads them. Those *tried* are drawn at random where there was not time for all of the *ways*.

| Module | Ways | Tried | Noticed | Not noticed, explained | Not noticed, not explained | Date |
|---|---|---|---|---|---|---|
"""


def main(arguments: list[str]) -> int:
    """Run what is asked for; 1 when a branch isn't taken or a change isn't noticed."""
    reader = argparse.ArgumentParser(prog="python -m tests.risk", description=__doc__)
    reader.add_argument("verb", choices=("coverage", "mutants"))
    reader.add_argument("modules", nargs="*", metavar="MODULE", help=", ".join(risks()))
    reader.add_argument("--minutes", type=float, default=60.0, help="for each module's mutants")
    given = reader.parse_args(arguments)
    chosen = {name: risks()[name] for name in given.modules or risks()}
    return _coverage(chosen) if given.verb == "coverage" else _mutants(chosen, given.minutes)


def _coverage(chosen: Mapping[str, Risk]) -> int:
    tests = list(dict.fromkeys(test for risk in chosen.values() for test in risk.tests))
    modules = ",".join(risk.module for risk in chosen.values())
    with tempfile.TemporaryDirectory(prefix="ledarapp-coverage-") as folder:
        coverage = [sys.executable, "-m", "coverage"]
        data = f"--data-file={Path(folder) / 'data'}"
        pytest = ["-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider", *tests]
        done = subprocess.run([*coverage, "run", data, *pytest], cwd=ROOT, check=False)
        if done.returncode:
            return 1
        report = ["report", data, f"--include={modules}", "--show-missing", "--fail-under=100"]
        return int(subprocess.run([*coverage, *report], cwd=ROOT, check=False).returncode != 0)


def _mutants(chosen: Mapping[str, Risk], minutes: float) -> int:
    kept = _read(HERE / "mutations.json")
    for name, risk in chosen.items():
        with tempfile.TemporaryDirectory(prefix="ledarapp-mutants-") as folder:
            copy = Path(folder) / "copy"  # the changes are made in a copy: a killed run leaves none behind
            shutil.copytree(ROOT, copy, ignore=_LEFT_BEHIND)
            command = [sys.executable, "-m", "tests.risk.mutants", name, str(minutes * 60)]
            told = subprocess.run(command, cwd=copy, check=True, stdout=subprocess.PIPE, text=True).stdout
        kept[name] = {**json.loads(told), "module": risk.module, "date": f"{datetime.now(UTC):%Y-%m-%d}"}
        (HERE / "mutations.json").write_text(
            json.dumps(kept, indent=1, ensure_ascii=False, sort_keys=True) + "\n", "utf-8"
        )
    return write_page(kept)


def _read(path: Path) -> dict[str, dict[str, object]]:
    found: dict[str, dict[str, object]] = json.loads(path.read_text("utf-8")) if path.exists() else {}
    return found


def write_page(kept: Mapping[str, Mapping[str, object]]) -> int:
    """Write the page; 1 when something that no test has noticed is not explained."""
    raw = tomllib.loads((HERE / "survivors.toml").read_text(encoding="utf-8"))
    reasons = [(one["modules"], one["change"], one["why"]) for one in raw["survivor"]]
    lines, told, open_ones = [], [], 0
    for name in (each for each in risks() if each in kept):
        one = kept[name]
        known = {change: why for modules, change, why in reasons if name in modules}
        survivors = [str(each) for each in one["survivors"]]  # type: ignore[attr-defined]
        unexplained = [each for each in survivors if each not in known]
        open_ones += len(unexplained)
        counts = (
            one["ways"],
            one["tried"],
            one["noticed"],
            len(survivors) - len(unexplained),
            len(unexplained),
        )
        lines.append(f"| `{one['module']}` | {' | '.join(map(str, counts))} | {one['date']} |\n")
        told.append(f"\n## {one['module']}\n\n" + "".join(_told(survivors, known)) if survivors else "")
    PAGE.write_text(_HEAD + "".join(lines) + "".join(told), encoding="utf-8")
    return int(open_ones > 0)


def _told(survivors: list[str], known: Mapping[str, str]) -> list[str]:
    lines = []
    for each, count in sorted(Counter(survivors).items()):
        times = f" ({count} ways)" if count > 1 else ""
        lines.append(f"- {each}{times}: {known.get(each, '**not explained**')}\n")
    return lines


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
