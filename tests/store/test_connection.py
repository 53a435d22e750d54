"""The settings that keep what was saved, and what is told when the file isn't what it should be."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Role
from ledarapp.store.connection import bare, begun, sqlcipher3, telling
from ledarapp.store.store import Store
from tests.store.conftest import KEY, NOW
from tests.store.make_files import filled
from tests.store.sample import FORM, an_agreement

BROKEN = Path(__file__).parent.parent / "data" / "broken"


def test_the_settings_hold(store: Store) -> None:
    """Promises 2a, and no others."""
    asked = {
        "journal_mode": "wal",
        "synchronous": 2,
        "locking_mode": "exclusive",
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
    }
    for name, value in asked.items():
        assert store._connection.execute(f"PRAGMA {name}").fetchone() == (value,)
    store.prepare()
    with store._records._engine.begin() as writing:
        for name, value in asked.items():
            assert writing.exec_driver_sql(f"PRAGMA {name}").scalar() == value


def test_no_file_beside_the_store_is_shared(store: Store, path: Path) -> None:
    store.add(an_agreement(), side=Role.LEADER, template_text=FORM, at=NOW)
    assert sorted(each.name for each in path.parent.iterdir()) == ["agreements.db", "agreements.db-wal"]
    store.close()
    assert [each.name for each in path.parent.iterdir()] == ["agreements.db"]


def test_a_second_program_is_kept_out(store: Store, path: Path, in_new_process: Callable[..., str]) -> None:
    script = (
        "import sys; from pathlib import Path; from ledarapp.store.connection import connect\n"
        "from ledarapp.domain.errors import LedarappError\n"
        "try: connect(Path(sys.argv[1]), bytes(range(32)), timeout=0.1)\n"
        "except LedarappError as error: print(error.code)"
    )
    assert store.agreements() == ()
    assert in_new_process(script, str(path)) == "store.in_use"
    store.close()
    assert in_new_process(script, str(path)) == ""


def test_a_transaction_is_all_or_nothing(store: Store) -> None:
    def half() -> None:
        with begun(store._connection) as connection:
            connection.execute("INSERT INTO known_person VALUES ('a', 'b', 'c')")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        half()
    assert store.known_people() == ()

    def orphan() -> None:
        with begun(store._connection) as connection:
            connection.execute("INSERT INTO section VALUES ('nobody', 'tasks', 0, '')")

    with pytest.raises(sqlcipher3.IntegrityError):
        orphan()
    assert not store._connection.in_transaction


def test_what_isnt_the_worlds_fault_is_not_told_as_if_it_were(path: Path) -> None:
    with pytest.raises(sqlcipher3.OperationalError, match="syntax"), telling(path):
        bare(Path(":memory:"), KEY).execute("no such words")


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("store-first-page-flipped.db", "store.damaged"),
        ("store-garbage.db", "store.damaged"),
        ("store-plain.db", "store.damaged"),
        ("store-newer.db", "store.made_by_newer_version"),
    ],
)
def test_a_broken_file_is_named_and_left_as_it_is(tmp_path: Path, name: str, code: str) -> None:
    path = tmp_path / name
    shutil.copy(BROKEN / name, path)
    with pytest.raises(LedarappError) as caught:
        Store.open(path, KEY)
    assert caught.value.code == code
    assert caught.value.values["path"] == path
    assert path.read_bytes() == (BROKEN / name).read_bytes()


@pytest.mark.parametrize("name", ["store-last-page-flipped.db", "store-cut.db"])
def test_damage_that_opening_doesnt_meet_is_found_by_the_check(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    shutil.copy(BROKEN / name, path)
    assert _found(path)


def test_damage_in_an_older_store_is_told_before_a_step_could_write_over_it(path: Path) -> None:
    data = bytearray((BROKEN.parent / "databases" / "0001.sqlite").read_bytes())
    data[-100] ^= 1
    path.parent.mkdir()
    path.write_bytes(data)
    with pytest.raises(LedarappError, match=r"store.damaged"):
        Store.open(path, KEY)
    assert path.read_bytes() == data


def test_a_wrong_key_is_told_from_damage(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    shutil.copy(BROKEN.parent / "databases" / "0001.sqlite", path)
    with pytest.raises(LedarappError, match=r"store.wrong_key"):
        Store.open(path, KEY[::-1])
    store = Store.open(path, KEY)
    assert len(store.agreements()) == 2
    store.close()


def test_every_flipped_bit_is_found(tmp_path: Path) -> None:
    """Promise D6."""
    path = tmp_path / "a.db"
    filled(path)
    whole = path.read_bytes()
    chance = random.Random(1)
    for _ in range(60):
        data = bytearray(whole)
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        path.write_bytes(data)
        assert _found(path)
        path.with_name("a.db-wal").unlink(missing_ok=True)


def _found(path: Path) -> bool:
    try:
        store = Store.open(path, KEY)
    except LedarappError as error:
        return error.code in {"store.damaged", "store.wrong_key"}
    try:
        return not store.check().healthy
    except LedarappError as error:
        return error.code == "store.damaged"
    finally:
        store.close()


def test_a_missing_and_an_existing_store_are_told(path: Path, store: Store) -> None:
    with pytest.raises(LedarappError, match=r"store.missing"):
        Store.open(path.with_name("gone.db"), KEY)
    assert not path.with_name("gone.db").exists()
    store.close()
    with pytest.raises(LedarappError, match=r"store.exists"):
        Store.create(path, KEY)


def test_an_emptied_file_is_damage_once_there_was_something(path: Path, store: Store) -> None:
    store.backup(at=NOW)
    store.close()
    path.write_bytes(b"")
    with pytest.raises(LedarappError, match=r"store.damaged"):
        Store.open(path, KEY)
    fresh = path.parent / "fresh" / "agreements.db"
    fresh.parent.mkdir()
    fresh.touch()
    begun_but_not_made = Store.open(fresh, KEY)
    assert begun_but_not_made.agreements() == ()
    begun_but_not_made.close()
