"""Run by ``make spoken`` alone: a screen, a session and a bus of one's own, and real windows on them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.spoken import outside
from tests.spoken.listener import Listener

if os.environ.get("LEDARAPP_SPOKEN") != "1":
    collect_ignore_glob = ["test_*.py"]


@pytest.fixture(scope="session")
def bus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[outside.Bus]:
    folder = tmp_path_factory.mktemp("run")
    folder.chmod(0o700)
    with outside.bus(folder) as made:
        yield made


@pytest.fixture
def arriving(bus: outside.Bus, tmp_path: Path) -> Iterator[Callable[[str], Listener]]:
    """People with a profile of their own; whoever is still at the program in the end is seen out."""
    people: list[Listener] = []

    def made(name: str) -> Listener:
        people.append(Listener(bus, tmp_path / name))
        return people[-1]

    yield made
    for each in people:
        each.quit()
