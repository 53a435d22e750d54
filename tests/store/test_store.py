"""Agreements go in and out unchanged, whatever is in them, and nothing of them can be read from outside."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from ledarapp.domain.agreement import Agreement, Section, drop_goal, move_goal, put_goal
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.goal import Goal
from ledarapp.domain.known_person import KnownPerson
from ledarapp.domain.signature import Edition, Role, Signature
from ledarapp.domain.stages import Stage, stage
from ledarapp.store import mapping
from ledarapp.store.store import Store
from tests.store.conftest import KEY, NOW
from tests.store.sample import AT, FORM, a_snapshot, an_agreement
from tests.strategies import agreements

PROPERTY = settings(
    max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def _kept(store: Store, agreement: Agreement) -> None:
    if store.holds(agreement.id):
        store.delete(agreement.id, at=NOW)
        store.remove([agreement.id])
    store.add(agreement, side=Role.LEADER, template_text=FORM, at=NOW)


def _reopened(store: Store, path: Path) -> Store:
    store.close()
    return Store.open(path, KEY)


@PROPERTY
@given(agreements())
def test_what_was_added_is_loaded(store: Store, agreement: Agreement) -> None:
    _kept(store, agreement)
    assert store.load(agreement.id) == agreement


@PROPERTY
@given(agreements(), agreements())
def test_what_was_saved_is_loaded_however_much_changed(
    store: Store, one: Agreement, other: Agreement
) -> None:
    _kept(store, one)
    store.save(replace(other, id=one.id), at=NOW)
    assert store.load(one.id) == replace(other, id=one.id)
    assert store.check().healthy


@PROPERTY
@given(agreements(), st.data())
def test_goals_keep_their_order_through_moves_and_drops(
    store: Store, agreement: Agreement, data: st.DataObject
) -> None:
    _kept(store, agreement)
    for _ in range(3):
        if agreement.goals:
            chosen = data.draw(st.sampled_from(agreement.goals)).id
            steps = data.draw(st.integers(-2, 2))
            agreement = move_goal(agreement, chosen, steps) if steps else drop_goal(agreement, chosen)
        agreement = put_goal(agreement, Goal(id=f"new-{len(agreement.goals)}", area="a"), at=0)
        store.save(agreement, at=NOW)
        assert store.load(agreement.id) == agreement


@PROPERTY
@given(agreements())
def test_a_named_version_is_the_agreement_as_it_was(agreement: Agreement) -> None:
    assert mapping.from_text(mapping.as_text(agreement)) == agreement


def test_a_field_that_came_later_has_its_default_in_an_older_named_version() -> None:
    text = (
        mapping.as_text(an_agreement()).replace('"no_indicator_reason": "", ', "").replace('"common"', '"x"')
    )
    assert mapping.from_text(text) == replace(
        an_agreement(), goals=tuple(replace(goal, common=False) for goal in an_agreement().goals)
    )


def test_only_what_changed_is_written(store: Store) -> None:
    store.add(an_agreement(), side=Role.LEADER, template_text=FORM, at=NOW)
    written: list[str] = []
    store._connection.set_trace_callback(written.append)
    edited = put_goal(an_agreement(), replace(an_agreement().goal("goal-1"), text="Ny tekst"))
    store.save(edited, at=NOW)
    store._connection.set_trace_callback(None)
    # The engine tells of its triggers as comments, and of the statement they belong to once more.
    acts = [each for each in written if not each.startswith(("BEGIN", "COMMIT", "--"))]
    assert list(dict.fromkeys(each.split(" WHERE")[0] for each in acts)) == [
        "UPDATE agreement SET changed_at='2026-11-22T09:30:00.000000+00:00'",
        "UPDATE goal SET text='Ny tekst'",
    ]
    store._connection.set_trace_callback(written.append)
    written.clear()
    store.save(edited, at=NOW)
    store._connection.set_trace_callback(None)
    assert [each for each in written if each.startswith(("UPDATE", "INSERT", "DELETE"))] == []


def test_two_parts_with_one_key_are_refused_and_not_half_kept(store: Store) -> None:
    twice = replace(an_agreement(), sections=(Section(key="a", text="x"), Section(key="a", text="y")))
    with pytest.raises(ValueError, match="two rows of section"):
        store.add(twice, side=Role.LEADER, template_text=FORM, at=NOW)
    assert store.agreements() == ()


def test_saving_without_having_loaded_finds_the_difference_too(store: Store, path: Path) -> None:
    store.add(an_agreement(), side=Role.LEADER, template_text=FORM, at=NOW)
    again = _reopened(store, path)
    edited = drop_goal(an_agreement(), "goal-1")
    again.save(edited, at=NOW)
    assert again.load("agreement-1") == edited
    again.close()


def test_an_agreement_that_isnt_here_is_told(store: Store) -> None:
    for ask in (store.load, store.side, store.template_text):
        with pytest.raises(LedarappError, match=r"store.no_such_agreement"):
            ask("gone")
    with pytest.raises(LedarappError, match=r"store.no_such_agreement"):
        store.save(an_agreement(), at=NOW)
    assert not store.holds("agreement-1")


def test_each_agreement_has_its_side_and_its_own_forms_text(store: Store) -> None:
    store.add(an_agreement("mine"), side=Role.LEADER, template_text=FORM, at=NOW)
    store.add(an_agreement("theirs"), side=Role.SUPERIOR, template_text=FORM + "# changed\n", at=NOW)
    assert (store.side("mine"), store.side("theirs")) == (Role.LEADER, Role.SUPERIOR)
    assert store.template_text("mine") == FORM
    assert store.template_text("theirs") == FORM + "# changed\n"


def test_the_list_tells_what_the_agreements_say(store: Store) -> None:
    store.add(an_agreement(), side=Role.SUPERIOR, template_text=FORM, at=NOW)
    (line,) = store.agreements()
    assert (line.id, line.template, line.language) == ("agreement-1", "sample", "nb")
    assert (line.leader, line.unit, line.superior) == ("Ola Nordmann", "Seksjon 3", "Kari Østby")
    assert (line.start, line.end) == (date(2026, 1, 1), date(2026, 12, 31))
    assert line.milestones == (("half_year", date(2026, 6, 15)),)
    assert (line.side, line.stage, line.example) == (Role.SUPERIOR, Stage.PROPOSED, False)
    assert (line.changed_at, line.deleted_at) == (NOW, None)


@PROPERTY
@given(agreements())
def test_the_list_knows_the_stage_without_opening(store: Store, agreement: Agreement) -> None:
    _kept(store, agreement)
    assert {line.id: line.stage for line in store.agreements()}[agreement.id] == stage(agreement)


def test_the_latest_changed_stands_first(store: Store) -> None:
    for number in range(3):
        later = NOW + timedelta(minutes=number)
        store.add(an_agreement(str(number)), side=Role.LEADER, template_text=FORM, at=later)
    store.save(replace(an_agreement("0"), organisation="x"), at=NOW + timedelta(hours=1))
    assert [line.id for line in store.agreements()] == ["0", "2", "1"]


def test_a_deleted_agreement_comes_back_until_it_is_removed(store: Store) -> None:
    store.add(an_agreement(), side=Role.LEADER, template_text=FORM, at=NOW)
    store.sign(an_agreement(), a_snapshot(), at=NOW)
    store.delete("agreement-1", at=NOW)
    assert store.agreements()[0].deleted_at == NOW
    assert store.deleted_unsigned() == (), "it is signed"
    store.restore("agreement-1")
    assert store.agreements()[0].deleted_at is None
    assert store.load("agreement-1") == an_agreement()
    store.delete("agreement-1", at=NOW)
    store.remove(["agreement-1"])
    assert store.agreements() == ()
    assert store.snapshots("agreement-1") == ()
    assert set(dict(store.check().counts).values()) == {0, 1}


def test_what_was_signed_stays_when_the_agreement_is_saved_and_is_kept_once(store: Store) -> None:
    store.add(replace(an_agreement(), signatures=()), side=Role.LEADER, template_text=FORM, at=NOW)
    store.sign(an_agreement(), a_snapshot(), at=NOW)
    store.save(drop_goal(an_agreement(), "goal-1"), at=NOW)
    store.keep_snapshot(a_snapshot())
    assert store.snapshots("agreement-1") == (a_snapshot(),)
    assert store.snapshot("agreement-1", Edition.ASSESSMENT) is None
    later = a_snapshot(Role.SUPERIOR, AT + timedelta(days=1))
    store.keep_snapshot(later)
    store.keep_snapshot(a_snapshot(Role.LEADER, AT + timedelta(days=2), version=2))
    assert store.snapshot("agreement-1", Edition.AGREEMENT, 1) == later
    latest = store.snapshot("agreement-1", Edition.AGREEMENT)
    assert latest is not None
    assert latest.version == 2


def test_signing_keeps_both_or_neither(store: Store) -> None:
    store.add(replace(an_agreement(), signatures=()), side=Role.LEADER, template_text=FORM, at=NOW)
    with pytest.raises(LedarappError, match=r"store.no_such_agreement"):
        store.sign(an_agreement("other"), a_snapshot(), at=NOW)
    store._connection.execute("DROP TABLE snapshot")
    with pytest.raises(Exception, match="no such table"):
        store.sign(an_agreement(), a_snapshot(), at=NOW)
    assert store.load("agreement-1").signatures == ()


def test_not_even_a_fault_of_ours_changes_a_snapshot(store: Store) -> None:
    store.keep_snapshot(a_snapshot())
    with pytest.raises(IntegrityError, match="never changed"), store._records._engine.begin() as begun:
        begun.exec_driver_sql("UPDATE snapshot SET pdf = x'00'")
    store._connection.execute("DROP TRIGGER snapshot_stays")
    store._connection.execute("UPDATE snapshot SET pdf = x'00'")
    assert store.check().altered_snapshots == 1
    assert not store.check().healthy


def test_named_versions_are_kept_in_order_and_found_by_name(store: Store) -> None:
    store.add(an_agreement(), side=Role.LEADER, template_text=FORM, at=NOW)
    later = drop_goal(an_agreement(), "goal-2")
    store.keep_version(an_agreement(), label="sent", at=NOW)
    store.keep_version(later, label="received", at=NOW)
    assert [(each.label, each.at) for each in store.versions("agreement-1")] == [
        ("sent", NOW),
        ("received", NOW),
    ]
    assert store.last_version("agreement-1", ("sent",)) == an_agreement()
    assert store.last_version("agreement-1", ("sent", "received")) == later
    assert store.last_version("agreement-1", ("other",)) is None


def test_a_version_of_an_agreement_that_isnt_here_is_our_fault(store: Store) -> None:
    with pytest.raises(IntegrityError):
        store.keep_version(an_agreement(), label="sent", at=NOW)
    # and leaves no open transaction behind, though only the COMMIT has failed
    store.add(an_agreement(), side=Role.LEADER, template_text=FORM, at=NOW)
    store.keep_version(an_agreement(), label="sent", at=NOW)
    assert len(store.versions("agreement-1")) == 1


def test_known_people_keep_their_first_day_and_take_a_new_name(store: Store) -> None:
    store.remember_person("ff", "Kari", at=NOW)
    store.remember_person("ee", "Ola", at=NOW)
    store.remember_person("ff", "Kari Østby", at=NOW + timedelta(days=3))
    assert store.known_people() == (
        KnownPerson(fingerprint="ff", name="Kari Østby", known_since=NOW),
        KnownPerson(fingerprint="ee", name="Ola", known_since=NOW),
    )


@pytest.mark.parametrize("hours", [-11, 0, 2, 14])
def test_a_moment_comes_back_the_same_from_any_zone(store: Store, hours: int) -> None:
    zone = timezone(timedelta(hours=hours))
    twice = datetime(2026, 10, 25, 2, 30, tzinfo=zone)
    given = Signature(
        edition=Edition.AGREEMENT, role=Role.LEADER, version=1, name="x", at=twice, content_hash=""
    )
    store.add(replace(an_agreement(), signatures=(given,)), side=Role.LEADER, template_text=FORM, at=twice)
    loaded = store.load("agreement-1").signatures[0].at
    assert loaded == twice
    assert loaded.tzinfo == UTC
    assert store.agreements()[0].changed_at == twice


def test_a_moment_without_zone_is_refused(store: Store) -> None:
    with pytest.raises(Exception, match="needs a zone"):
        store.remember_person("ff", "Kari", at=NOW.replace(tzinfo=None))


def test_nothing_readable_lies_in_any_file(store: Store, path: Path) -> None:
    """Promise C1: neither in the store nor its log nor a copy."""
    words = [
        b"Bl\xc3\xa5b\xc3\xa6rsyltet\xc3\xb8y",
        b"Ola Nordmann",
        b"Kortere ventetid",
        b"sample",
        b"CREATE TABLE",
    ]
    store.add(an_agreement(), side=Role.LEADER, template_text=FORM, at=NOW)
    store.backup(at=NOW)
    files = [each for each in path.parent.rglob("*") if each.is_file()]
    assert {each.suffix for each in files} >= {".db", ".db-wal"}
    for file in files:
        assert not [word for word in words if word in file.read_bytes()]


def test_the_row_classes_are_not_loaded_for_the_first_window(
    path: Path, in_new_process: Callable[..., str]
) -> None:
    store = Store.create(path, KEY)
    store.add(an_agreement(), side=Role.LEADER, template_text=FORM, at=NOW)
    store.close()
    script = (
        "import sys; from pathlib import Path; from ledarapp.store.store import Store;"
        "store = Store.open(Path(sys.argv[1]), bytes(range(32)));"
        "print(len(store.agreements()), {'sqlalchemy', 'sqlmodel', 'alembic'} & set(sys.modules))"
    )
    assert in_new_process(script, str(path)) == "1 set()"


def test_a_store_that_was_not_closed_is_known(store: Store, path: Path) -> None:
    store.add(an_agreement(), side=Role.LEADER, template_text=FORM, at=NOW)
    store._connection.execute("PRAGMA locking_mode=NORMAL")
    copied = path.with_name("after-crash.db")
    copied.write_bytes(path.read_bytes())
    copied.with_name("after-crash.db-wal").write_bytes(path.with_name("agreements.db-wal").read_bytes())
    crashed = Store.open(copied, KEY)
    assert crashed.was_interrupted
    assert crashed.load("agreement-1") == an_agreement()
    crashed.close()
    closed = Store.open(copied, KEY)
    assert not closed.was_interrupted
    closed.close()
