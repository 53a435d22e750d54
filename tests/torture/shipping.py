"""L2, L4 and L6: what is inside, two builds compared, and a bare machine, each by the verb that does it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

from tests.torture.result import CannotError, Result

ROOT = Path(__file__).resolve().parents[2]
_PATIENCE = 3600
_MOST_S = 60.0


def _told(*command: str) -> tuple[int, str]:
    done = subprocess.run(
        command,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=_PATIENCE,
        stdin=subprocess.DEVNULL,
    )
    return done.returncode, done.stdout + done.stderr


def listed() -> Result:
    """Write the bill of materials; it refuses a package or a library that nobody has named."""
    with tempfile.TemporaryDirectory(prefix="ledarapp-supply-") as folder:
        code, told = _told(sys.executable, "-m", "installer.supply", folder, "--check")
    count = re.search(r"(\d+) parts", told)
    number = int(count[1]) if count else 0
    figure = f"{number} parts with version and licence, every package with its hashes"
    return Result(
        tried=number, wanted=max(number, 1), wrong=int(code != 0), figure=figure if not code else told
    )


def same() -> Result:
    """Pack twice from nothing and compare every file."""
    if find_spec("PyInstaller") is None:
        raise CannotError("needs PyInstaller")
    code, told = _told("make", "-s", "same")
    count = re.search(r"(\d+) of (\d+) files differ", told)
    if count is None:
        raise CannotError(f"no two builds: {told.strip()[-200:]}")
    wrong, number = int(count[1]), int(count[2])
    return Result(
        tried=number,
        wanted=max(number, 1),
        wrong=wrong or int(code != 0),
        figure=f"{wrong} of {number} files differ",
    )


def bare() -> Result:
    """Run the source in a Debian that has Python and make alone, and look for its window."""
    if not hasattr(os, "geteuid") or os.geteuid():
        raise CannotError("a root of its own takes root")
    code, told = _told("installer/linux/test-deb", "--source")
    if "NOT TESTED" in told:
        raise CannotError(told[told.index("NOT TESTED") :].strip())
    took = re.search(r"window ([\d.]+) s", told)
    if code or took is None:
        return Result(tried=1, wanted=1, wrong=1, figure=f"no window: {told.strip()[-200:]}")
    seconds = float(took[1])
    figure = f"the window stood after {seconds:.1f} s (promised {_MOST_S:.0f})"
    return Result(tried=1, wanted=1, wrong=int(seconds > _MOST_S), figure=figure)
