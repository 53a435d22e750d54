"""A register on a real PostgreSQL server: the same tables, rows and answers as a profile's file."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy import inspect
from sqlalchemy.engine import Engine

from ledarapp.domain import address
from ledarapp.domain.agreement import Agreement
from ledarapp.domain.collected import Outcome
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.search import search
from ledarapp.store import mapping
from ledarapp.store.counting import INDEX
from ledarapp.store.engine import engine_over
from ledarapp.store.migrations import HEAD
from ledarapp.store.register import Register
from ledarapp.store.store import Store
from tests.postgres import PASSWORD, Server
from tests.register.samples import TEMPLATE, collected
from tests.store.sample import AT, an_agreement
from tests.strategies import agreements

PAGE = Path(__file__).resolve().parents[2] / "docs" / "register.md"
LATER = AT + timedelta(days=1)
_RENUMBERED = "UPDATE alembic_version SET version_num = current_setting('own.number')"
_THROWN_OUT = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"


@pytest.fixture(name="store")
def _store(tmp_path: Path) -> Iterator[Store]:
    store = Store.create(tmp_path / "agreements.db", bytes(range(32)))
    yield store
    store.close()


@pytest.fixture(name="beside")
def _beside(store: Store) -> Register:
    """The same code over a profile's file."""
    return Register(engine_over(store._connection, store.path))


def _has_no_nul(agreement: Agreement) -> bool:
    return "\\u0000" not in mapping.as_text(agreement)


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(agreements().filter(_has_no_nul))
def test_fifty_agreements_read_the_same_from_the_server_and_from_a_file(
    register: Register, beside: Register, store: Store, agreement: Agreement
) -> None:
    number = len(register.agreements())
    agreement = replace(agreement, id=f"{agreement.id} {number}")
    arrived = collected(agreement, at=AT + timedelta(seconds=number))
    assert register.collect(arrived) is beside.collect(arrived)
    assert register.load(agreement.id) == store.load(agreement.id) == agreement
    assert register.agreements() == store.agreements()
    assert register.counts() == beside.counts()
    assert register.snapshots(agreement.id) == store.snapshots(agreement.id)
    assert register.states(agreement.id) == store.versions(agreement.id)
    for words in (*arrived.words.split()[:2], "Å", "%", "_", "/", " "):
        found = register.find(words)
        assert found == beside.find(words)
        # What the server finds is what reading the agreement finds.
        assert (agreement.id in found) is bool(search(agreement, TEMPLATE, words))


def test_the_steps_end_in_the_same_tables_on_both(register: Register, beside: Register) -> None:
    on_server, in_file = _shape(register._engine), _shape(beside._engine)
    assert on_server.keys() == in_file.keys()
    assert {name: on_server[name] for name in in_file} == in_file


def test_text_is_compared_by_its_letters_and_integers_are_large(
    register: Register, server: Server, database: str
) -> None:
    told = server.tell(
        database,
        "SELECT table_name, column_name, data_type, collation_name FROM information_schema.columns "
        "WHERE table_schema = 'public' AND table_name <> 'alembic_version'",
    )
    assert register.counts()
    assert {row[3] for row in told if row[2] == "character varying"} == {"C"}
    assert {row[2] for row in told} == {"character varying", "bigint", "bytea", "boolean", "date"}


def _shape(engine: Engine) -> dict[str, Any]:
    with engine.connect() as begun:
        asked = inspect(begun)
        return {
            name: {
                "columns": sorted(
                    (each["name"], each["type"].python_type, each["nullable"])
                    for each in asked.get_columns(name)
                    if name != "alembic_version"
                ),
                "key": asked.get_pk_constraint(name)["constrained_columns"],
                "parents": sorted(
                    (each["constrained_columns"], each["referred_table"], sorted(each["options"].items()))
                    for each in asked.get_foreign_keys(name)
                ),
                "indexes": sorted((each["name"], each["column_names"]) for each in asked.get_indexes(name)),
            }
            for name in asked.get_table_names()
            if not name.startswith(INDEX)
        }


def test_the_latest_sealed_package_counts_and_nothing_is_lost(register: Register) -> None:
    first = collected(an_agreement())
    second = collected(replace(an_agreement(), case_number="26/9999"), at=LATER)
    assert register.collect(second) is Outcome.NEW
    assert register.collect(first) is Outcome.OLDER
    before = register.counts(), register.agreements()
    for again in (first, second, first):
        assert register.collect(again) is Outcome.KNOWN
    assert (register.counts(), register.agreements()) == before
    assert register.load("agreement-1") == second.agreement
    assert [each.changed_at for each in register.agreements()] == [LATER]
    assert [each.agreement for each in register.states("agreement-1")] == [second.agreement, first.agreement]
    third = collected(replace(an_agreement(), goals=()), at=LATER + timedelta(days=1))
    assert register.collect(third) is Outcome.UPDATED
    assert register.load("agreement-1") == third.agreement
    assert register.find("ventetid") == ()


def test_two_who_add_the_same_package_at_once_add_it_once(
    register: Register, server: Server, database: str
) -> None:
    other = Register.open(address.read(server.url(database)), PASSWORD)
    with ThreadPoolExecutor(2) as both:
        told = [both.submit(each.collect, collected(an_agreement())) for each in (register, other)]
        assert sorted(each.result() for each in told) == [Outcome.KNOWN, Outcome.NEW]
    other.close()


@pytest.mark.parametrize(
    "change", ["UPDATE snapshot SET pdf = ''", "DELETE FROM snapshot", "TRUNCATE snapshot"]
)
def test_what_was_signed_stays(register: Register, server: Server, database: str, change: str) -> None:
    register.collect(collected(an_agreement()))
    with pytest.raises(psycopg.errors.RaiseException, match="never changed"):
        server.tell(database, change)
    assert register.snapshots("agreement-1") == collected(an_agreement()).snapshots


def test_what_was_changed_past_the_guard_is_found(register: Register, server: Server, database: str) -> None:
    register.collect(collected(an_agreement()))
    healthy = register.check()
    assert (healthy.revision, healthy.altered, healthy.protected) == (HEAD, 0, True)
    assert dict(healthy.counts) == register.counts()
    server.tell(database, "ALTER TABLE snapshot DISABLE TRIGGER ALL", "UPDATE snapshot SET pdf = '%PDF'")
    assert register.check().altered == 1


def test_what_the_server_cannot_hold_is_refused_whole(register: Register) -> None:
    with pytest.raises(LedarappError, match=r"register\.cannot_hold"):
        register.collect(collected(replace(an_agreement(), organisation="a\0b")))
    assert set(register.counts().values()) == {0}
    assert register.collect(collected(an_agreement())) is Outcome.NEW


def _code(url: str, password: str | None = PASSWORD) -> str:
    with pytest.raises(LedarappError) as caught:
        Register.open(address.read(url), password)
    assert PASSWORD not in str(caught.value)
    return caught.value.code


def test_who_is_not_let_in_is_told_why(
    server: Server, database: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.DEBUG)
    monkeypatch.delenv("PGPASSWORD", raising=False)
    url = server.url(database)
    assert _code(url, "another") == "register.wrong_password"
    assert _code(url, None) == "register.no_password"
    assert _code(server.url("nowhere")) == "register.refused"
    assert _code("postgresql://somebody@127.0.0.1:9/register") == "register.unreachable"
    assert _code("postgresql://somebody@register.invalid/register") == "register.unreachable"
    assert _code(url) == "register.not_made"
    assert PASSWORD not in caplog.text


def test_the_password_file_opens_too(
    register: Register, server: Server, database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "pgpass"
    file.write_text(f"*:*:{database}:*:{PASSWORD}\n", encoding="utf-8")
    file.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(file))
    register.collect(collected(an_agreement()))
    other = Register.open(address.read(server.url(database)))
    assert other.counts() == register.counts()
    other.close()


def test_another_version_of_the_register_is_not_touched(
    register: Register, server: Server, database: str
) -> None:
    url, older = server.url(database), f"{int(HEAD) - 1:04}"
    for number, code in (("9999", "register.newer"), (older, "register.older")):
        server.tell(database, f"SELECT set_config('own.number', '{number}', false)", _RENUMBERED)
        assert _code(url) == code
    register.close()
    # The last step finds its columns there already: it fails as a whole and says so.
    with pytest.raises(LedarappError, match=r"register\.step_failed"):
        Register.make(address.read(url), PASSWORD)
    assert server.tell(database, "SELECT version_num FROM alembic_version") == [(older,)]
    columns = ("carried_agreement", "carried_goal", "upward_id", "upward_text")
    drops = ", ".join(f"DROP COLUMN {each}" for each in columns)
    server.tell(database, f"ALTER TABLE goal {drops}")
    made = Register.make(address.read(url), PASSWORD)
    assert "collected" in made.counts()
    made.close()


def test_a_database_that_holds_something_else_is_left_alone(server: Server, database: str) -> None:
    server.tell(database, "CREATE TABLE salaries (id int)")
    with pytest.raises(LedarappError, match=r"register\.other_data"):
        Register.make(address.read(server.url(database)), PASSWORD)


def test_the_rights_that_the_page_names_are_enough_and_no_more(
    register: Register, server: Server, database: str
) -> None:
    register.collect(collected(an_agreement()))
    grants = re.findall(r"```sql\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)[1]
    roles = {role: f"{role}_of_{database}" for role in ("collectors", "readers")}
    for role, own in roles.items():
        server.tell(database, f"CREATE ROLE {own} LOGIN PASSWORD '{PASSWORD}'")
        grants = grants.replace(role, own)
    server.tell(
        database, *filter(str.strip, grants.replace("DATABASE agreements", f"DATABASE {database}").split(";"))
    )

    reading = Register.open(address.read(server.url(database, roles["readers"])), PASSWORD)
    assert reading.agreements() == register.agreements()
    assert reading.find("VENTETID") == ("agreement-1",)
    assert reading.check().altered == 0
    with pytest.raises(LedarappError, match=r"register\.no_rights"):
        reading.collect(collected(an_agreement("agreement-2")))
    reading.close()
    assert register.counts()["agreement"] == 1

    adding = Register.open(address.read(server.url(database, roles["collectors"])), PASSWORD)
    assert adding.collect(collected(an_agreement("agreement-2"))) is Outcome.NEW
    assert adding.collect(collected(replace(an_agreement(), goals=()), at=LATER)) is Outcome.UPDATED
    assert adding.collect(collected(an_agreement())) is Outcome.KNOWN
    adding.close()
    elsewhere = address.read(server.url(server.database(), roles["collectors"]))
    with pytest.raises(LedarappError, match=r"register\.no_rights"):
        Register.make(elsewhere, PASSWORD)


def test_a_server_that_stops_is_told(register: Register, server: Server, database: str) -> None:
    assert register.counts()
    server.tell(database, _THROWN_OUT + " AND datname = current_database()")
    with pytest.raises(LedarappError, match=r"register\.unreachable"):
        register.collect(collected(an_agreement()))
    assert register.collect(collected(an_agreement())) is Outcome.NEW
