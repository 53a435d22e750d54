"""Compares two builds file by file: the same source must give the same bytes.

python -m installer.same build/once/ledarapp build/again/ledarapp
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

FEWEST = 100
"""A bundle with fewer files is none: nothing compared must not pass for nothing different."""


def digests(folder: Path) -> dict[str, str]:
    """Return each file's digest and mode by its path, a link by its target."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = f"-> {path.readlink()}"
        elif path.is_file():
            found[name] = f"{hashlib.sha256(path.read_bytes()).hexdigest()} {path.stat().st_mode & 0o777:o}"
    return found


def differing(one: Path, other: Path) -> list[str]:
    """Return the paths that differ or are only in one of them; raises ``ValueError`` for too few files."""
    first, second = digests(one), digests(other)
    if min(len(first), len(second)) < FEWEST:
        raise ValueError(f"{len(first)} and {len(second)} files are no bundles")
    return sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))


def main(one: Path, other: Path) -> int:
    """Tell what differs; the exit code is 1 where anything does."""
    wrong = differing(one, other)
    for name in wrong:
        print(f"differs: {name}")
    print(f"{len(wrong)} of {len(digests(one))} files differ")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
