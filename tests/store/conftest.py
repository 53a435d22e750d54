"""A store in a folder of its own, and a key that is no secret."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ledarapp.store.store import Store

KEY = bytes(range(32))
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


@pytest.fixture(name="path")
def _path(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "agreements.db"


@pytest.fixture(name="store")
def _store(path: Path) -> Iterator[Store]:
    store = Store.create(path, KEY)
    yield store
    store.close()


@pytest.fixture(name="in_new_process")
def _in_new_process() -> Callable[..., str]:
    def run(script: str, *arguments: str) -> str:
        command = [sys.executable, "-W", "error", "-c", script, *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
        return done.stdout.strip()

    return run
