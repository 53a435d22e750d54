"""From the start of the process to the first painted window, and the memory with an agreement open."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from ledarapp import app, paths, settings
from ledarapp.operations import drafting
from tests.bench.interleaved import Line, medians

_REPOSITORY = Path(__file__).resolve().parents[2]


def measure(rounds: int = 9) -> tuple[Line, ...]:
    """Start both in turns, on a profile with three agreements."""
    with _profile() as folder:
        ours, floor = medians(lambda: _start("list", folder)[0], lambda: _start("bare", folder)[0], rounds)
        weights = [[_start(mode, folder)[1] for _ in range(3)] for mode in ("open", "bare")]
    heavy, light = (statistics.median(each) for each in weights)
    return (
        Line(
            name="process start → first painted window with the list",
            floor_name="bare PySide6 window",
            ours=ours,
            floor=floor,
            unit="ms",
            budget=2.0,
        ),
        Line(
            name="resident memory with one agreement open",
            floor_name="bare PySide6 window",
            ours=heavy,
            floor=light,
            unit="MB",
            budget=120,
            adds=True,
        ),
    )


@contextmanager
def _profile() -> Iterator[Path]:
    with TemporaryDirectory(prefix="ledarapp-bench-") as name:
        folder = Path(name)
        os.environ |= {
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHON_KEYRING_BACKEND": "tests.bench.filed_keyring.FiledKeyring",
            "LEDARAPP_BENCH_RING": str(folder / "ring.json"),
        }
        profile = paths.Profile(folder / "profile")
        desk = app.door_of(profile).make().desk
        made = [drafting.example(desk, "ufd-ad", "nb").agreement.id for _ in range(3)]
        desk.store.close()
        chosen = replace(settings.load(profile.settings), first_run_done=True, recent=tuple(made))
        settings.save(profile.settings, chosen)
        yield profile.folder


def started(profile: Path) -> float:
    """Return the milliseconds to the first picture of the program on this profile."""
    return _start("list", profile)[0]


def _start(mode: str, profile: Path) -> tuple[float, float]:
    """Return the milliseconds to the first picture, and the memory at the end (MB) where it was asked for."""
    began = time.monotonic_ns()
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.painted", mode, str(profile)],
        cwd=_REPOSITORY,
        # Some shells keep Python from writing down what it has compiled; a person's doesn't.
        env={name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    told = [float(line) for line in done.stdout.split()]
    return (told[0] - began) / 1e6, told[-1]
