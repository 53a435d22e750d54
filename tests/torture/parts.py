"""The parts of the long run by name, each with the number it is to reach."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.torture import disk, kills, pages, parcels, shipping, stores
from tests.torture.result import CannotError, Result

ROOT = Path(__file__).resolve().parents[2]
_PATIENCE = 3600


def _tests(*paths: str, of: str = "", before: tuple[str, ...] = ()) -> Callable[[float], Result]:
    """Run tests as a part (``of``: those whose name says so); a skipped one counts as not done."""

    def run(share: float) -> Result:
        del share
        missing = [each for each in paths if not (ROOT / each.partition("::")[0]).exists()]
        if missing:
            raise CannotError(f"there is no {', '.join(missing)}")
        os.environ["LEDARAPP_STORES"] = "200"
        command = [*before, sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *paths]
        if of:
            command += ["-k", of]
        done = subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=_PATIENCE
        )
        last = done.stdout.strip().splitlines()[-1] if done.stdout.strip() else ""
        count = {
            word: int(number) for number, word in re.findall(r"(\d+) (passed|failed|error|skipped)", last)
        }
        passed, wrong = count.get("passed", 0), count.get("failed", 0) + count.get("error", 0)
        tried, skipped = passed + wrong, count.get("skipped", 0)
        if not tried:
            raise CannotError(f"no test was run: {(done.stderr or done.stdout)[-300:]}")
        if wrong:
            sys.stderr.write(done.stdout[-3000:])
        figure = f"{passed} of {tried + skipped} tests pass" + (
            f", {skipped} could not be run" if skipped else ""
        )
        return Result(tried=tried, wanted=tried + skipped, wrong=wrong, figure=figure)

    return run


def _offline(share: float) -> Result:
    """The suite where there is no network interface at all, the local one down too."""
    if not shutil.which("unshare"):
        raise CannotError("needs unshare")
    tried = subprocess.run(["unshare", "-n", "true"], check=False, capture_output=True, text=True)
    if tried.returncode:
        raise CannotError(f"unshare: {tried.stderr.strip()}")
    chosen = ("tests",) if share >= 1 else ("tests/operations", "tests/exchange", "tests/story")
    return _tests(*chosen, before=("unshare", "-n"))(share)


PARTS: Mapping[str, Callable[[float], Result]] = {
    "kills": lambda share: kills.run(int(500 * share), int(20_000 * share)),
    "power": lambda share: disk.power(int(300 * share)),
    "full": lambda share: disk.full(int(50 * share)),
    "killed_updates": lambda share: stores.killed_updates(int(200 * share)),
    "updates": _tests("tests/store/test_migrations.py"),
    "drills": lambda share: stores.drills(max(2, int(30 * share))),
    "copies": _tests("tests/store/test_backups.py", "tests/ui/test_copies.py", "tests/story/test_restore.py"),
    "flips": lambda share: stores.flips(int(1000 * share)),
    "places": _tests("tests/start/test_places.py", "tests/start/test_paths.py"),
    "markers": _tests("tests/story/test_markers.py"),
    "keyrings": _tests("tests/keys"),
    "guessing": _tests("tests/keys/test_slots.py", of="guessing"),
    "silence": _tests("tests/start/test_log.py", "tests/story/test_markers.py"),
    "changed": lambda share: parcels.changed(int(40_000 * share)),
    "mutated": lambda share: parcels.mutated(int(100_000 * share)),
    "fuzzed": lambda share: parcels.fuzzed(max(10, int(600 * share))),
    "forged": _tests("tests/signatures", "tests/story/test_forged.py"),
    "entries": _tests("tests/exchange"),
    "offline": _offline,
    "locks": _tests("tests/ui/test_single.py"),
    "drawn": _tests("tests/ui/test_page_images.py"),
    "hostile": lambda _: parcels.hostile(),
    "hostile_pages": lambda _: pages.hostile(),
    "mutated_pages": lambda share: pages.mutated(int(10_000 * share)),
    "vectors": _tests("tests/exchange/test_vectors.py", "tests/exchange/test_encryption.py"),
    "text": _tests("tests/story/test_forged.py", "tests/ui/test_foreign_text.py"),
    "handed_over": _tests("tests/operations/test_privacy.py", of="handed"),
    "erased": _tests("tests/operations/test_privacy.py", of="erase"),
    "retention": _tests("tests/domain/test_retention.py"),
    "metadata": _tests("tests/documents/test_hidden.py", "tests/documents/test_archive.py"),
    "hashed": _tests("tests/installer/test_supply.py", of="hashes or locked"),
    "listed": lambda _: shipping.listed(),
    "licences": _tests("tests/installer/test_supply.py", of="licence or notices"),
    "same": lambda _: shipping.same(),
    "gates": _tests("tests/installer", "tests/gates", "tests/test_language.py"),
    "bare": lambda _: shipping.bare(),
    "started": lambda _: shipping.started(),
}
