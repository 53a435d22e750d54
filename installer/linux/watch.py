"""Starts a command and measures until its window stands, and until it has settled and takes input.

    python -m installer.linux.watch [--within SECONDS] [--title TEXT] COMMAND…

Asks the X server of ``DISPLAY`` for the window, and the kernel for the processor time of what was started:
the program has settled when, with its window shown, it has rested for a tenth of a second.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import time
from pathlib import Path

_STEP, _REST = 0.01, 0.1


def measure(command: list[str], title: str, within: float) -> tuple[float, float]:
    """Return the seconds to the shown window and to rest; raises ``TimeoutError``."""
    began = time.monotonic()
    with subprocess.Popen(command, start_new_session=True) as started:
        try:
            while not _shown(title):
                if time.monotonic() - began > within or started.poll() is not None:
                    raise TimeoutError(f"no window called {title} within {within:g} s")
                time.sleep(_STEP)
            shown = time.monotonic() - began
            busy, since = _ticks(started.pid), time.monotonic()
            while time.monotonic() - since < _REST and time.monotonic() - began < within:
                time.sleep(_STEP)
                now = _ticks(started.pid)
                if now != busy:
                    busy, since = now, time.monotonic()
            return shown, since - began
        finally:
            os.killpg(started.pid, 15)


def _shown(title: str) -> bool:
    tree = subprocess.run(["xwininfo", "-root", "-tree"], capture_output=True, text=True, check=False).stdout
    for window in re.findall(rf'(0x[0-9a-f]+) "[^"\n]*{re.escape(title)}"[^\n]* \d{{3,}}x\d{{3,}}[+-]', tree):
        told = subprocess.run(["xwininfo", "-id", window], capture_output=True, text=True, check=False).stdout
        if "IsViewable" in told:
            return True
    return False


def _ticks(session: int) -> int:
    """Return the processor time that the processes of this session have used."""
    total = 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text(encoding="utf-8").rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[3]) == session:
            total += int(fields[11]) + int(fields[12])
    return total


def main() -> int:
    """Tell both times; the exit code is 1 where no window came."""
    reader = argparse.ArgumentParser()
    reader.add_argument("--within", type=float, default=60)
    reader.add_argument("--title", default="Ledarapp")
    reader.add_argument("command", nargs=argparse.REMAINDER)
    given = reader.parse_args()
    try:
        shown, settled = measure(given.command, given.title, given.within)
    except TimeoutError as error:
        print(error)
        return 1
    print(f"window {shown:.2f} s, usable {settled:.2f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
