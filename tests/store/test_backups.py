"""There is always a good copy, and damage never makes it go away."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Role
from ledarapp.store import backups
from ledarapp.store.connection import connect
from ledarapp.store.store import Store
from tests.store.conftest import KEY, NOW
from tests.store.sample import FORM, an_agreement


@pytest.fixture(name="folder")
def _folder(path: Path) -> Path:
    return path.parent / "backups"


def _flip(path: Path, place: int = 5000) -> None:
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)


def test_a_copy_is_whole_and_opens_with_the_same_key(store: Store, tmp_path: Path) -> None:
    store.add(an_agreement(), side=Role.LEADER, template_text=FORM, at=NOW)
    copy = store.backup(at=NOW)
    opened = Store.open(copy, KEY, backup_folder=tmp_path / "none")
    assert opened.load("agreement-1") == an_agreement()
    opened.close()
    assert [each.name for each in copy.parent.iterdir()] == ["agreements-20261122T093000Z.db"]
    store.save(an_agreement(), at=NOW)


def test_closing_makes_a_copy_when_the_last_is_twelve_hours_old(path: Path, folder: Path) -> None:
    Store.create(path, KEY).close(at=NOW)
    for hours in (1, 11, 13, 14, 26):
        Store.open(path, KEY).close(at=NOW + timedelta(hours=hours))
    assert [when - NOW for when, _ in backups.made(folder)] == [
        timedelta(hours=26),
        timedelta(hours=13),
        timedelta(0),
    ]
    Store.open(path, KEY).close()
    assert len(backups.made(folder)) == 3


def test_a_copy_from_the_future_doesnt_hinder_todays(path: Path, folder: Path) -> None:
    store = Store.create(path, KEY)
    store.backup(at=NOW + timedelta(days=400))
    store.close(at=NOW)
    assert [when for when, _ in backups.made(folder)] == [NOW + timedelta(days=400), NOW]


def test_the_ten_newest_are_kept_and_other_files_are_left_alone(store: Store, folder: Path) -> None:
    folder.mkdir()
    for name in ("keyslots.json", "agreements-of-mine.db", "before-step-after-0001.db"):
        (folder / name).touch()
    for day in range(12):
        store.backup(at=NOW + timedelta(days=day))
    days = [when for when, _ in backups.made(folder)]
    assert days == [NOW + timedelta(days=day) for day in range(11, 1, -1)]
    assert len(list(folder.iterdir())) == 13


def test_a_damaged_store_pushes_no_good_copy_out(path: Path, folder: Path) -> None:
    store = Store.create(path, KEY)
    store.add(an_agreement(), side=Role.LEADER, template_text=FORM, at=NOW)
    for day in range(10):
        store.backup(at=NOW + timedelta(days=day))
    store.close()
    _flip(path, path.stat().st_size - 100)
    store = Store.open(path, KEY)
    before = backups.made(folder)
    with pytest.raises(LedarappError, match=r"store.backup_failed"):
        store.close(at=NOW + timedelta(days=30))
    assert backups.made(folder) == before
    assert not list(folder.glob(".*"))
    for _, copy in before:
        backups.verify(copy, KEY)


def test_the_newest_good_copy_comes_back_and_the_damaged_file_is_kept(path: Path, folder: Path) -> None:
    store = Store.create(path, KEY)
    store.add(an_agreement(), side=Role.LEADER, template_text=FORM, at=NOW)
    good = store.backup(at=NOW)
    newest = store.backup(at=NOW + timedelta(days=1))
    store.close()
    _flip(path)
    _flip(newest)
    damaged = path.read_bytes()
    assert backups.bring_back(path, KEY, folder, NOW) == good
    (kept,) = path.parent.glob("damaged-*-agreements.db")
    assert kept.read_bytes() == damaged
    restored = Store.open(path, KEY)
    assert restored.load("agreement-1") == an_agreement()
    restored.close()


def test_without_a_good_copy_nothing_is_moved(path: Path, folder: Path) -> None:
    store = Store.create(path, KEY)
    copy = store.backup(at=NOW)
    store.close()
    _flip(copy)
    before = path.read_bytes()
    with pytest.raises(LedarappError, match=r"store.no_backup"):
        backups.bring_back(path, KEY, folder, NOW)
    assert path.read_bytes() == before


def test_a_copy_with_loose_ends_is_not_good(path: Path) -> None:
    store = Store.create(path, KEY)
    store.close()
    connection = connect(path, KEY)
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("INSERT INTO assessment VALUES ('nobody', '')")
    connection.close()
    with pytest.raises(LedarappError, match=r"store.backup_failed"):
        backups.verify(path, KEY)


def test_a_name_tells_the_moment_in_utc(store: Store) -> None:
    copy = store.backup(at=datetime(2026, 10, 25, 1, 0, tzinfo=UTC))
    assert backups.made(copy.parent) == ((datetime(2026, 10, 25, 1, 0, tzinfo=UTC), copy),)
