"""The door: made, locked, opened by each way, cut off while it was made, damaged and brought back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from ledarapp import paths
from ledarapp.app import door_of
from ledarapp.domain.agreement import Person
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Role
from ledarapp.operations import drafting, listing
from ledarapp.operations.opening import Door, leave

PASSPHRASE = "ny og litt lang passfrase"


@pytest.fixture
def door(tmp_path: Path) -> Door:
    return door_of(paths.Profile(tmp_path / "profile"))


def test_a_new_profile_opens_by_passphrase_and_by_code(door: Door) -> None:
    assert door.is_new()
    made = door.make(passphrase=PASSPHRASE)
    begun = drafting.new(made.desk, "ufd-ad", "nb", side=Role.LEADER, me=Person(name="Åse Østby"))
    leave(made.desk)
    typed = made.recovery_code.lower().replace("-", " ")
    for way in (partial(door.by_passphrase, PASSPHRASE), partial(door.by_recovery_code, typed)):
        desk = way()
        assert drafting.open_agreement(desk, begun.agreement.id) == begun
        leave(desk)


def test_no_keyring_and_no_passphrase_makes_nothing(door: Door) -> None:
    with pytest.raises(LedarappError) as refused:
        door.make()
    assert refused.value.code == "keys.no_keyring"
    assert door.is_new()


def test_a_synchronised_folder_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    door = door_of(paths.Profile(tmp_path / "OneDrive - Eksempeldepartementet" / "ledarapp"))
    with pytest.raises(LedarappError) as refused:
        door.make(passphrase=PASSPHRASE)
    assert refused.value.code == "store.in_sync_folder"
    assert refused.value.values["service"] == "OneDrive"
    assert not any(tmp_path.iterdir())


def test_cut_off_between_keys_and_store_it_is_made_at_the_next_start(door: Door) -> None:
    leave(door.make(passphrase=PASSPHRASE).desk)
    for left in (*door.places.folder.glob("agreements.db*"), *door.places.backups.glob("*.db")):
        left.unlink()
    desk = door.by_passphrase(PASSPHRASE)
    assert listing.agreements(desk) == ()
    leave(desk)


def test_a_damaged_store_is_kept_and_the_newest_copy_takes_its_place(door: Door) -> None:
    made = door.make(passphrase=PASSPHRASE)
    begun = drafting.new(made.desk, "ufd-ad", "nb", side=Role.LEADER, me=Person(name="Åse Østby"))
    leave(made.desk)
    damaged = bytearray(door.places.store.read_bytes())
    for place in range(5000, len(damaged), 4096):
        damaged[place] ^= 0xFF
    door.places.store.write_bytes(damaged)
    with pytest.raises(LedarappError) as refused:
        leave(door.by_passphrase(PASSPHRASE))
    assert refused.value.code == "store.damaged"
    desk = door.bring_back(lambda slots: slots.open_with_passphrase(PASSPHRASE))
    assert drafting.open_agreement(desk, begun.agreement.id) == begun
    assert any(path.name.startswith("damaged-") for path in door.places.folder.iterdir())
    leave(desk)


def test_secrets_outlive_the_desk(door: Door) -> None:
    made = door.make(passphrase=PASSPHRASE)
    made.desk.secrets.keep_secret("identity", "hemmelig")
    leave(made.desk)
    desk = replace(door).by_passphrase(PASSPHRASE)
    assert desk.secrets.secret("identity") == "hemmelig"
    assert desk.secrets.secret("another") is None
    leave(desk)
