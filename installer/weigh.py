"""Weighs what was built, and refuses what has grown beyond its promise.

python -m installer.weigh dist/ledarapp 200
"""

from __future__ import annotations

import sys
from pathlib import Path

_MEGA = 10**6


def weight(path: Path) -> int:
    """Return the bytes of a file, or of all files below a folder; links weigh nothing."""
    files = [path] if path.is_file() else [each for each in path.rglob("*") if each.is_file()]
    return sum(each.stat().st_size for each in files if not each.is_symlink())


def main(path: Path, most: float) -> int:
    """Tell the weight in MB; the exit code is 1 above the promise, and where there is nothing to weigh."""
    found = weight(path) / _MEGA
    print(f"{path}: {found:.1f} MB, promised are {most:g}")
    return int(not 0 < found <= most)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), float(sys.argv[2])))
