"""There is always a good copy, and damage never makes it go away."""

import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.holding import Holding
from ledarapp.domain.signature import Role
from ledarapp.store import backups
from ledarapp.store.backup_content import backup_contents
from ledarapp.store.connection import connect
from ledarapp.store.store import Store
from tests.store.conftest import KEY, NOW
from tests.store.sample import FORM, a_snapshot, an_agreement

_FIRST, _LAST = NOW.replace(tzinfo=None, year=2020), NOW.replace(tzinfo=None, year=2040)


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


def test_closing_makes_a_copy_of_what_no_copy_holds(path: Path, folder: Path) -> None:
    Store.create(path, KEY).close(at=NOW)
    Store.open(path, KEY).close(at=NOW + timedelta(hours=1))
    assert [when for when, _ in backups.made(folder)] == [NOW]
    store = Store.open(path, KEY)
    written = NOW + timedelta(hours=2)
    store.add(an_agreement(), side=Role.LEADER, template_text=FORM, at=written)
    store.close(at=written)
    assert [when for when, _ in backups.made(folder)] == [written, NOW]
    store = Store.open(path, KEY)
    assert not store.needs_backup(at=NOW + timedelta(days=3))
    store.save(replace(an_agreement(), case_number="26/77"), at=NOW + timedelta(days=3))
    assert store.needs_backup(at=NOW + timedelta(days=3))
    store.close()
    # Not copied then: the next session sees it by the moment of the change.
    store = Store.open(path, KEY)
    store.keep_copy(at=NOW + timedelta(days=4))
    store.keep_copy(at=NOW + timedelta(days=5))
    store.close(at=NOW + timedelta(days=6))
    assert backups.newest(folder, NOW + timedelta(days=9)) == NOW + timedelta(days=4)


def test_what_a_kill_left_in_the_log_is_copied(path: Path, folder: Path) -> None:
    Store.create(path, KEY).close(at=NOW)
    store = Store.open(path, KEY)
    store.was_interrupted = True
    store.close(at=NOW + timedelta(hours=1))
    assert len(backups.made(folder)) == 2


def test_a_copy_beside_the_work_holds_what_was_saved_meanwhile(store: Store, folder: Path) -> None:
    store.add(an_agreement(), side=Role.LEADER, template_text=FORM, at=NOW)
    for number in range(12):
        store.keep_snapshot(replace(a_snapshot(version=number), pdf=os.urandom(200_000)))
    work = store.backup_beside(at=NOW)
    with ThreadPoolExecutor() as beside:
        copying = beside.submit(work)
        for number in range(30):
            store.save(replace(an_agreement(), case_number=str(number)), at=NOW)
        path = copying.result()
        assert beside.submit(store.damage_beside()).result() == 0
    backups.verify(path, KEY)
    assert store.check().healthy
    assert backups.made(folder) == ((NOW, path),)
    # What came after the copying began may or may not be in it, so it counts as not copied.
    assert store.needs_backup(at=NOW)


def test_copying_beside_ends_when_the_store_is_closed(path: Path, folder: Path) -> None:
    store = Store.create(path, KEY)
    work, look = store.backup_beside(at=NOW), store.damage_beside()
    store._is_open = False
    with pytest.raises(LedarappError, match=r"store.backup_failed"):
        work()
    assert look() == 0
    store._is_open = True
    store.close()
    assert not list(folder.iterdir())


def test_a_copy_from_the_future_doesnt_hinder_todays(path: Path, folder: Path) -> None:
    store = Store.create(path, KEY)
    store.backup(at=NOW + timedelta(days=400))
    store.add(an_agreement(), side=Role.LEADER, template_text=FORM, at=NOW)
    store.close(at=NOW)
    assert [when for when, _ in backups.made(folder)] == [NOW + timedelta(days=400), NOW]


def test_kept_are_the_newest_and_one_a_day_and_one_a_month(store: Store, folder: Path) -> None:
    folder.mkdir()
    for name in ("keyslots.json", "agreements-of-mine.db", "before-step-after-0001.db"):
        (folder / name).touch()
    for moment in (NOW + timedelta(days=day, hours=hour) for day in range(30) for hour in (0, 3)):
        store.backup(at=moment)
    kept = [when for when, _ in backups.made(folder)]
    assert kept[:10] == [NOW + timedelta(days=29 - n // 2, hours=3 - n % 2 * 3) for n in range(10)]
    assert {when.date() for when in kept} >= {(NOW + timedelta(days=29 - n)).date() for n in range(14)}
    assert NOW + timedelta(days=8, hours=3) in kept, "the last of November"
    assert len(kept) == 10 + 9 + 1
    assert len(list(folder.iterdir())) == 3 + len(kept)


@given(st.lists(st.datetimes(_FIRST, _LAST), min_size=1, max_size=60, unique=True))
def test_the_rule_keeps_todays_copy_and_stays_small(moments: list[datetime]) -> None:
    known = [moment.replace(tzinfo=UTC) for moment in moments]
    at = known[0]
    kept = backups.to_keep(known, at)
    assert at in kept, "what has just been made and checked never goes"
    assert kept <= set(known)
    assert len(kept) <= backups.NEWEST + backups.DAYS + backups.MONTHS
    assert len(kept) >= min(len(known), backups.NEWEST)


def test_ten_copies_from_the_future_push_no_new_one_out(store: Store, folder: Path) -> None:
    for day in range(12):
        store.backup(at=NOW + timedelta(days=4000 + day))
    path = store.backup(at=NOW)
    assert path.exists()
    assert backups.made(folder)[-1] == (NOW, path)


def test_a_damaged_store_pushes_no_good_copy_out(path: Path, folder: Path) -> None:
    store = Store.create(path, KEY)
    store.add(an_agreement(), side=Role.LEADER, template_text=FORM, at=NOW)
    # The last pages are a content's, which nobody reads on opening.
    store.hold([Holding(kind="pack", id="p", at=NOW, data=bytes(range(256)) * 256)])
    for day in range(10):
        store.backup(at=NOW + timedelta(days=day))
    store.close()
    _flip(path, path.stat().st_size - 100)
    store = Store.open(path, KEY)
    store.save(replace(an_agreement(), case_number="26/77"), at=NOW)
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
    connection.execute("INSERT INTO section VALUES ('nobody', 'tasks', 0, '')")
    connection.close()
    with pytest.raises(LedarappError, match=r"store.backup_failed"):
        backups.verify(path, KEY)


def test_a_name_tells_the_moment_in_utc(store: Store) -> None:
    copy = store.backup(at=datetime(2026, 10, 25, 1, 0, tzinfo=UTC))
    assert backups.made(copy.parent) == ((datetime(2026, 10, 25, 1, 0, tzinfo=UTC), copy),)


def test_what_was_whole_becomes_a_copy_before_an_older_one_comes_back(path: Path, folder: Path) -> None:
    store = Store.create(path, KEY)
    old = store.backup(at=NOW)
    store.add(an_agreement(), side=Role.LEADER, template_text=FORM, at=NOW)
    store.close()
    later = NOW + timedelta(hours=1)
    assert backups.bring_back(path, KEY, folder, later, old) == old
    restored = Store.open(path, KEY)
    assert restored.agreements() == ()
    restored.close()
    assert not list(path.parent.glob("damaged-*"))
    newest = backups.made(folder)[0][1]
    backups.bring_back(path, KEY, folder, later + timedelta(hours=1), newest)
    restored = Store.open(path, KEY)
    assert restored.load("agreement-1") == an_agreement()
    restored.close()


def test_a_chosen_copy_must_be_there_and_good(path: Path, folder: Path) -> None:
    store = Store.create(path, KEY)
    copy = store.backup(at=NOW)
    store.close()
    before = path.read_bytes()
    with pytest.raises(LedarappError, match=r"store.no_backup"):
        backups.bring_back(path, KEY, folder, NOW, folder / "none.db")
    _flip(copy)
    with pytest.raises(LedarappError, match=r"store\."):
        backups.bring_back(path, KEY, folder, NOW, copy)
    assert path.read_bytes() == before


def test_a_store_in_use_is_not_replaced(store: Store, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = store.backup(at=NOW)
    monkeypatch.setattr(connect, "__kwdefaults__", {"timeout": 0.05})
    with pytest.raises(LedarappError, match=r"store.in_use"):
        backups.bring_back(path, KEY, copy.parent, NOW)
    assert store.check().healthy


def test_a_log_left_behind_is_not_played_into_the_copy(path: Path, folder: Path) -> None:
    store = Store.create(path, KEY)
    good = store.backup(at=NOW)
    store.add(an_agreement(), side=Role.LEADER, template_text=FORM, at=NOW)
    log = path.with_name(f"{path.name}-wal").read_bytes()
    store.close()
    path.unlink()
    path.with_name(f"{path.name}-wal").write_bytes(log)
    assert backups.bring_back(path, KEY, folder, NOW) == good
    assert [each.name for each in path.parent.glob("damaged-*")] == [
        "damaged-20261122T093000Z-agreements.db-wal"
    ]
    restored = Store.open(path, KEY)
    assert restored.agreements() == ()
    restored.close()


def test_what_each_copy_holds_is_told_and_a_damaged_one_hinders_none(path: Path, folder: Path) -> None:
    store = Store.create(path, KEY)
    store.backup(at=NOW)
    store.add(an_agreement(), side=Role.LEADER, template_text=FORM, at=NOW)
    store.keep_snapshot(a_snapshot())
    full = store.backup(at=NOW + timedelta(days=1))
    broken = store.backup(at=NOW + timedelta(days=2))
    torn = store.backup(at=NOW + timedelta(days=3))
    store.close()
    _flip(broken, broken.stat().st_size - 100)
    torn.write_bytes(b"\0" * 5000)
    shutil.copy(full, folder / "before-step-after-0001.db")
    os.utime(folder / "before-step-after-0001.db", (0, 0))
    told = [
        (each.made_at, each.good, each.agreements, each.signed_files) for each in backup_contents(folder, KEY)
    ]
    assert told == [
        (NOW + timedelta(days=3), False, 0, 0),
        (NOW + timedelta(days=2), False, 0, 0),
        (NOW + timedelta(days=1), True, 1, 1),
        (NOW, True, 0, 0),
        (datetime(1970, 1, 1, tzinfo=UTC), True, 1, 1),
    ]
    assert backup_contents(folder, KEY)[2].last_change == NOW
    assert backup_contents(folder, KEY)[3].last_change is None
