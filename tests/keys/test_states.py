"""Promise C2: eight states of the keyring at the first start, the next one, after an update; 24 of 24."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import keyring
import pytest

from ledarapp import paths
from ledarapp.app import door_of
from ledarapp.domain.errors import LedarappError
from ledarapp.operations.opening import Door, leave
from ledarapp.store.connection import connect
from ledarapp.store.migrations import HEAD
from tests.keys.test_slots import STATES, Ring
from tests.store.conftest import KEY

OLDEST = Path(__file__).parents[1] / "data" / "databases" / "0001.sqlite"
PASSPHRASE = "fire ord er nok"
happenings = pytest.mark.parametrize("happen", [each for each, _ in STATES], ids=lambda each: each.__name__)


@pytest.fixture
def ring() -> Iterator[Ring]:
    before = keyring.core._keyring_backend
    made = Ring()
    keyring.set_keyring(made)
    yield made
    keyring.core._keyring_backend = before


@pytest.fixture
def door(tmp_path: Path) -> Door:
    return door_of(paths.Profile(tmp_path / "profile"))


@happenings
def test_at_the_first_start(door: Door, ring: Ring, happen: Callable[[Ring], None]) -> None:
    happen(ring)
    made = door.make(passphrase=PASSPHRASE)
    leave(made.desk)
    happen(ring)
    for way in (partial(door.by_passphrase, PASSPHRASE), partial(door.by_recovery_code, made.recovery_code)):
        desk = way()
        assert desk.store.check().healthy
        leave(desk)


@happenings
def test_at_the_next_start(door: Door, ring: Ring, happen: Callable[[Ring], None]) -> None:
    made = door.make()
    leave(made.desk)
    happen(ring)
    with pytest.raises(LedarappError):
        door.by_keyring()
    desk = door.by_recovery_code(made.recovery_code)
    assert desk.store.check().healthy
    leave(desk)


@happenings
def test_after_an_update(door: Door, ring: Ring, happen: Callable[[Ring], None], tmp_path: Path) -> None:
    made = door.make()
    key = made.desk.store._key
    leave(made.desk)
    shutil.copy(OLDEST, tmp_path / "old.db")
    old = connect(tmp_path / "old.db", KEY)
    old.execute(f"PRAGMA rekey=\"x'{key.hex()}'\"")
    old.close()
    shutil.move(tmp_path / "old.db", door.places.store)
    happen(ring)
    desk = door.by_recovery_code(made.recovery_code)
    assert desk.store.check().revision == HEAD
    assert desk.store.holds("agreement-1")
    leave(desk)
