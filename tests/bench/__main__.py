"""``make bench``: every promise of speed and size, against a floor measured in the same run.

With ``keep`` the table is put into the README.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.bench import autosave, many, paper, searching, start
from tests.bench.interleaved import Line

_README = Path(__file__).resolve().parents[2] / "README.md"
_TABLE = re.compile(r"(?<=<!-- bench -->\n).*?(?=<!-- /bench -->)", re.DOTALL)
_HEAD = (
    "| What | Here | Floor | Found | Promised |",
    "|---|---:|---|---:|---:|",
)


def lines() -> Iterator[Line]:
    """Measure one after the other."""
    yield from start.measure()
    found = autosave.measure()
    yield Line(
        name="one edited field → durable on disk",
        floor_name="raw SQLCipher commit of the same two rows, same durability",
        ours=found.autosave,
        floor=found.bare,
        unit="ms",
        budget=autosave.FLOOR,
    )
    yield from searching.measure()
    yield from many.measure()
    yield from paper.measure()


def row(line: Line) -> str:
    """Return one line of the table in Markdown."""
    digits = 0 if line.ours >= 100 else 1 if line.ours >= 10 else 2
    here = f"{line.ours:.{digits}f} {line.unit}"
    floor = f"{line.floor_name}: {line.floor:.{digits}f} {line.unit}"
    found = f"+{line.found:.0f} {line.unit}" if line.adds else f"{line.found:.2f} ×"
    promised = f"≤ +{line.budget:.0f} {line.unit}" if line.adds else f"≤ {line.budget:.1f} ×"
    return f"| {line.name} | {here} | {floor} | {found if line.kept else f'**{found}**'} | {promised} |"


def main() -> int:
    """Print the table as it grows; 1 when a promise is not kept."""
    told, kept = [*_HEAD], True
    print(*_HEAD, sep="\n", flush=True)
    for line in lines():
        told.append(row(line))
        kept = kept and line.kept
        print(told[-1], flush=True)
    if "keep" in sys.argv[1:]:
        text = _README.read_text(encoding="utf-8")
        table = "\n".join(told) + "\n"
        _README.write_text(_TABLE.sub(lambda _: table, text), encoding="utf-8")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
