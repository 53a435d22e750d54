"""A3, L2, L4 and L6: how fast it starts, what is inside, two builds compared, and a bare machine."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from tests.torture.result import CannotError, Result

ROOT = Path(__file__).resolve().parents[2]
_PATIENCE = 3600
_MOST_S = 60.0
_FIRST_S, _USABLE_S = 0.5, 1.5
_PRIORITY = os.environ.get("NICENESS", "0")
"""How these are started where a clock is promised: the machine's other work is no property of the program."""


def _beside_other_work() -> str:
    """Tell how busy the machine is: a figure in seconds is worth no more than that."""
    busy = f"{os.getloadavg()[0]:.1f} waiting for {os.cpu_count()} processors"
    return busy + (f", started with priority {_PRIORITY}" if _PRIORITY != "0" else "")


def _refuse_other_work() -> None:
    if os.getloadavg()[0] > (os.cpu_count() or 1):
        raise CannotError(
            f"what is promised in seconds can't be timed beside other work: {_beside_other_work()}"
        )


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


def started() -> Result:
    """Start the packed program on a screen of its own: with nothing of it in memory, then thrice more."""
    bundles = (ROOT / "dist" / "ledarapp" / "ledarapp", ROOT / "build" / "once" / "ledarapp" / "ledarapp")
    bundle = next((each for each in bundles if each.exists()), None)
    if bundle is None or not shutil.which("Xvfb") or not shutil.which("xwininfo"):
        raise CannotError("needs a bundle (make pack), Xvfb and xwininfo")
    _refuse_other_work()
    took = []
    with tempfile.TemporaryDirectory(prefix="ledarapp-start-") as home, _screen(Path(home)) as display:
        for cold in (True, False, False, False):
            if cold and not _emptied_memory():
                raise CannotError("needs root, to have nothing of it in memory")
            # With priority: it is the start that is measured, and not what else this machine does.
            watch = ["nice", "-n", _PRIORITY, sys.executable, "-m", "installer.linux.watch", "--within", "60"]
            clean = [f"HOME={home}", f"DISPLAY={display}", "LANG=C.UTF-8", "PATH=/usr/bin:/bin"]
            os.environ["DISPLAY"] = display
            code, told = _told(
                *watch, "/usr/bin/env", "-i", *clean, str(bundle), "--profile", f"{home}/profile"
            )
            found = re.search(r"window ([\d.]+) s, usable ([\d.]+) s", told)
            if code or found is None:
                return Result(tried=1, wanted=1, wrong=1, figure=f"no window: {told.strip()[-200:]}")
            took.append((float(found[1]), float(found[2])))
    (first, usable), warm = took[0], sorted(took[1:])[1]
    figure = (
        f"from the bundle, cold: window {first:.2f} s (promised {_FIRST_S}), usable {usable:.2f} s (promised "
        f"{_USABLE_S}); warm {warm[0]:.2f} and {warm[1]:.2f} s; {_beside_other_work()}"
    )
    return Result(tried=1, wanted=1, wrong=int(first > _FIRST_S or usable > _USABLE_S), figure=figure)


@contextmanager
def _screen(folder: Path) -> Iterator[str]:
    """Open a screen that nobody looks at."""
    reading, writing = os.pipe()
    command = [
        "nice",
        "-n",
        _PRIORITY,
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        "1600x1000x24",
        "-nolisten",
        "tcp",
    ]
    with (folder / "screen.log").open("wb") as log:
        screen = subprocess.Popen(command, pass_fds=[writing], stdout=log, stderr=log)
    os.close(writing)
    try:
        with os.fdopen(reading, encoding="ascii") as told:
            yield f":{told.readline().strip()}"
    finally:
        screen.terminate()
        screen.wait()


def _emptied_memory() -> bool:
    """Have the system forget the files it has read."""
    os.sync()
    try:
        Path("/proc/sys/vm/drop_caches").write_text("3", encoding="ascii")
    except OSError:
        return False
    return True


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
    _refuse_other_work()
    code, told = _told("installer/linux/test-deb", "--source")
    if "NOT TESTED" in told:
        raise CannotError(told[told.index("NOT TESTED") :].strip())
    took = re.search(r"window ([\d.]+) s", told)
    if code or took is None:
        return Result(tried=1, wanted=1, wrong=1, figure=f"no window: {told.strip()[-200:]}")
    seconds = float(took[1])
    figure = f"the window stood after {seconds:.1f} s (promised {_MOST_S:.0f}); {_beside_other_work()}"
    return Result(tried=1, wanted=1, wrong=int(seconds > _MOST_S), figure=figure)
