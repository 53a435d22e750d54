"""One person's data: handed over whole, and erased from everything the program keeps."""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ledarapp.app import rehearsal_desks
from ledarapp.domain.agreement import Agreement, Person
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Role
from ledarapp.operations import drafting, history, listing, privacy, reviewing, searching, signing
from ledarapp.operations.desk import Desk
from ledarapp.store import backups, migrations, personal
from ledarapp.store.connection import Connection, connect
from ledarapp.store.store import Store
from tests.operations.conftest import Parties
from tests.store.conftest import KEY
from tests.strategies import agreements

NAME = "Blåbærsyltetøy Nordmann"
STORES = int(os.environ.get("LEDARAPP_STORES", "12"))
"""How many stores are handed over; the long run asks for 200."""
DATABASES = Path(__file__).parents[1] / "data" / "databases"


def _named(desk: Desk, name: str) -> privacy.Person:
    return next(each for each in privacy.people(desk) if each.name == name)


def _everything(desk: Desk, ids: tuple[str, ...], name: str) -> object:
    return desk.store.personal().read(ids, name)


def _lived(parties: Parties) -> privacy.Person:
    """Signed, sent both ways, kept under a name, known: something in every corner."""
    signing.sign(parties.leader, parties.at(parties.leader))
    parties.send(parties.leader, parties.superior)
    signing.sign(parties.superior, parties.at(parties.superior))
    parties.send(parties.superior, parties.leader)
    agreement = parties.at(parties.leader).agreement
    history.keep(parties.leader, agreement, "Før samtalen")
    parties.leader.store.remember_person("ef" * 32, agreement.superior.name, at=parties.leader.now())
    return _named(parties.leader, agreement.superior.name)


def test_all_of_a_person_is_handed_over_and_equal_when_taken_in(parties: Parties, tmp_path: Path) -> None:
    person = _lived(parties)
    assert person.signed_files == 2
    path = tmp_path / f"data{privacy.ENDING}"
    path.write_bytes(privacy.hand_over(parties.leader, person))
    assert privacy.is_hand_over(path)
    assert person.name in path.read_text(encoding="utf-8"), "it can be read without the program"
    with rehearsal_desks() as (empty, _):
        assert privacy.take_over(empty, path) == 1
        assert privacy.take_over(empty, path) == 0, "what is here stays"
        assert _everything(empty, person.agreements, person.name) == _everything(
            parties.leader, person.agreements, person.name
        )
        assert drafting.open_agreement(empty, parties.told.id) == parties.at(parties.leader)
        assert empty.store.check().healthy


@settings(
    max_examples=STORES,
    suppress_health_check=[
        HealthCheck.too_slow,
        HealthCheck.function_scoped_fixture,
        HealthCheck.data_too_large,
    ],
)
@given(made=st.lists(agreements(), min_size=1, max_size=2, unique_by=lambda each: each.id))
def test_any_store_handed_over_is_equal(
    made: list[Agreement], desks: tuple[Desk, Desk], tmp_path: Path
) -> None:
    full, empty = desks
    ids = tuple(each.id for each in made)
    for store in (full.store, empty.store):
        store.remove(ids)
    for each in made:
        full.store.add(each, side=Role.LEADER, template_text="key = 'x'", at=full.now())
    path = tmp_path / f"data{privacy.ENDING}"
    path.write_bytes(privacy.hand_over(full, privacy.Person(name="", agreements=ids, signed_files=0)))
    assert privacy.take_over(empty, path) == len(ids)
    assert _everything(empty, ids, "") == _everything(full, ids, "")
    assert [empty.store.load(each.id) for each in made] == made


@pytest.fixture(scope="module")
def desks() -> Iterator[tuple[Desk, Desk]]:
    with rehearsal_desks() as made:
        yield made


def test_an_older_programs_file_is_handed_over_too(parties: Parties, tmp_path: Path) -> None:
    old = tmp_path / "old.db"
    shutil.copy(DATABASES / "0001.sqlite", old)
    with closing(connect(old, KEY)) as connection:
        rows = personal._read(connection, ["agreement-1"], "Kari Østby")
    told = {
        "format": 1,
        "revision": "0001",
        "rows": {t: [privacy._plain(r) for r in rs] for t, rs in rows.items()},
    }
    path = tmp_path / f"data{privacy.ENDING}"
    path.write_text(json.dumps(told), encoding="utf-8")
    assert privacy.take_over(parties.leader, path) == 1
    assert parties.leader.store.load("agreement-1").goals[0].text == "Kortere ventetid"
    assert parties.leader.store.check().healthy
    told["revision"] = "9999"
    path.write_text(json.dumps(told), encoding="utf-8")
    with pytest.raises(LedarappError, match=r"made_by_newer_version"):
        privacy.take_over(parties.leader, path)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "privacy.not_readable"),
        ("[]", "privacy.not_readable"),
        ('{"format": 2, "revision": "0001", "rows": {}}', "privacy.not_readable"),
        ('{"format": 1, "revision": "HEAD", "rows": {"agreement": [{"id": []}]}}', "privacy.not_readable"),
        ('{"format": 1, "revision": "HEAD", "rows": {"x; DROP": [{"id": "1"}]}}', "store.strange_rows"),
        (
            '{"format": 1, "revision": "HEAD", "rows": {"agreement": [{"id\\" --": "1"}]}}',
            "store.strange_rows",
        ),
        ('{"format": 1, "revision": "HEAD", "rows": {"agreement": [{}]}}', "store.strange_rows"),
    ],
)
def test_what_is_no_handed_over_file_is_told_and_nothing_comes_in(
    text: str, code: str, parties: Parties, tmp_path: Path
) -> None:
    before = listing.agreements(parties.leader)
    path = tmp_path / f"odd{privacy.ENDING}"
    path.write_text(text.replace("HEAD", migrations.HEAD), encoding="utf-8")
    with pytest.raises(LedarappError) as refused:
        privacy.take_over(parties.leader, path)
    assert refused.value.code == code
    assert listing.agreements(parties.leader) == before


def test_whom_one_erases_is_in_no_table_log_or_copy_any_more(parties: Parties) -> None:
    desk = parties.leader
    person = _lived(parties)
    other = drafting.new(desk, "ufd-ad", "nb", side=Role.SUPERIOR, me=Person(name="Noen Annen"))
    folder = desk.store.path.parent
    for day in range(30):
        desk.store.backup(at=desk.now() + timedelta(days=day))
    copies = [path for _, path in backups.made(folder / "backups")]
    shutil.copy(copies[0], folder / "backups" / "before-step-after-0001.db")
    listing.delete(desk, parties.told.id)
    spoilt = copies[3]
    spoilt.write_bytes(spoilt.read_bytes()[:9000])
    began = time.perf_counter()
    done = privacy.erase(desk, person)
    assert time.perf_counter() - began < 60
    assert done.agreements == 1
    assert done.left == (spoilt,), "what can't be read is named, for a person to decide"
    assert [each.agreement for each in done.sent] == [parties.told.id]
    assert [sent for _, sent in privacy.erasures(desk)] == [done.sent]
    key = desk.store._key
    places = [each for each in (folder / "backups").glob("*.db") if each != spoilt]
    assert len(places) >= 15
    for path in places:
        assert person.name not in _dump(path, key)
        backups.verify(path, key)
    assert person.name not in _words(desk.store._connection)
    assert [each.id for each in listing.agreements(desk)] == [other.agreement.id]
    assert desk.store.check().healthy
    with pytest.raises(LedarappError, match=r"no_such_agreement"):
        desk.store.load(parties.told.id)


def _dump(path: Path, key: bytes) -> str:
    with closing(connect(path, key)) as connection:
        return _words(connection)


def _words(connection: Connection) -> str:
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return "\n".join(
        str(connection.execute(f'SELECT * FROM "{name}"').fetchall())  # noqa: S608 - our own tables
        for (name,) in tables
    )


def test_erase_leaves_no_word_in_freed_pages(tmp_path: Path) -> None:
    """The pages as they lie, decrypted, the free ones too."""
    path = tmp_path / "agreements.db"
    store = Store.create(path, KEY)
    with rehearsal_desks() as (desk, _):
        own = replace(desk, store=store)
        opened = drafting.new(own, "ufd-ad", "nb", side=Role.LEADER, me=Person(name=NAME))
        drafting.save(own, replace(opened.agreement, case_number="Tyttebærsaft" * 500))
        reviewing.note_privately(own, opened.agreement.id, "", "Tyttebærgelé, bare for meg")
        assert {each.hit.path[0] for each in searching.find(own, "TYTTEBAER")} == set()
        assert {each.hit.path[0] for each in searching.find(own, "tyttebær")} == {"case_number", "private"}
        assert _has_part(store, "ytt")
        assert "Tyttebærsaft".encode() in _pages(path)
        privacy.erase(own, _named(own, NAME))
        assert "Tyttebær".encode() not in _pages(path)
        assert not _has_part(store, "ytt")
        assert searching.find(own, "tyttebær") == ()
    store.close()


def _has_part(store: Store, part: str) -> bool:
    """Tell whether the search index knows these three letters of anybody."""
    execute = store._connection.execute
    execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.known USING fts5vocab(main, passage_words, row)")
    terms = {str(row[0]) for row in execute("SELECT term FROM temp.known")}
    assert all(len(term.encode()) <= len(part) for term in terms), "no whole word is kept"
    return part in terms


def test_what_is_noted_for_oneself_is_searched_here_and_never_handed_over(parties: Parties) -> None:
    desk, agreement = parties.leader, parties.at(parties.leader).agreement
    reviewing.note_privately(desk, agreement.id, "", "Kvedemos")
    assert [each.hit.path for each in searching.find(desk, "kvedem")] == [("private",)]
    data = privacy.hand_over(desk, _named(desk, agreement.leader.name))
    assert b"Kvedemos" not in data
    assert b"passage" not in data


def test_what_is_removed_for_good_is_found_no_more(parties: Parties) -> None:
    desk, agreement = parties.leader, parties.at(parties.leader).agreement
    assert searching.find(desk, agreement.leader.name)
    desk.store.remove([agreement.id])
    assert searching.find(desk, agreement.leader.name) == ()
    assert desk.store.check().healthy


def _pages(path: Path) -> bytes:
    """Return every page of the file, and of its log, without the cipher (salt, IV and HMAC left out)."""
    raw = path.read_bytes()
    log = path.with_name(f"{path.name}-wal").read_bytes()
    pages = [raw[at : at + 4096] for at in range(0, len(raw), 4096)]
    pages += [log[at + 24 : at + 24 + 4096] for at in range(32, len(log), 4096 + 24)]
    plain = b""
    for number, page in enumerate(pages):
        body, initial = page[16 if number == 0 else 0 : 4016], page[4016:4032]
        opened = Cipher(algorithms.AES256(KEY), modes.CBC(initial)).decryptor()
        plain += opened.update(body[: len(body) // 16 * 16])
    return plain
