"""The inbox: packages are kept as they came and judged; nothing is taken in. Private notes never leave."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from ledarapp.domain.errors import LedarappError
from ledarapp.operations import copying, exchanging, inbox, listing, privacy, receiving, signing
from ledarapp.operations.exchanging import Protection
from ledarapp.operations.inbox import Arrival
from tests.operations.conftest import Parties

SECRET = "Hvitveis-7391: nevn overtiden"


def _came(parties: Parties, folder: Path, name: str = "ola.asice", phrase: str = "") -> Path:
    path = folder / name
    protection = Protection(passphrase=phrase)
    path.write_bytes(exchanging.pack(parties.leader, parties.at(parties.leader), protection=protection))
    return path


def _judged(parties: Parties, path: Path) -> Arrival:
    desk = parties.superior
    come = inbox.judge(desk, path, receiving.circle(desk))
    assert isinstance(come, Arrival)
    return come


@pytest.mark.requirement("R232")
def test_what_has_come_is_listed_and_nothing_is_taken_in(parties: Parties, tmp_path: Path) -> None:
    signing.sign(parties.leader, parties.at(parties.leader))
    desk, path = parties.superior, _came(parties, tmp_path)
    assert inbox.keep(desk, _judged(parties, path))
    assert not inbox.keep(desk, _judged(parties, path)), "the same file twice is one parcel"
    (line,) = inbox.lines(desk)
    told = line.parcel
    assert (told.sender, told.unit) == (parties.told.leader.name, parties.told.leader.unit)
    assert (told.stage, told.version, told.is_sound) == ("proposed", 1, True)
    assert not line.is_read
    assert desk.store.unread() == 1
    assert listing.agreements(desk) == ()
    assert inbox.content(desk, line.id) == path.read_bytes()


def test_a_file_that_is_no_package_is_told_and_not_kept(parties: Parties, tmp_path: Path) -> None:
    path = tmp_path / "holiday.asice"
    path.write_bytes(b"PK\x03\x04 but nothing more")
    come = inbox.judge(parties.superior, path, receiving.circle(parties.superior))
    assert isinstance(come, LedarappError)
    assert inbox.lines(parties.superior) == ()


def test_one_under_a_passphrase_waits_for_it(parties: Parties, tmp_path: Path) -> None:
    desk, path = parties.superior, _came(parties, tmp_path, "ola.age", "fire ord er nok her")
    inbox.keep(desk, _judged(parties, path))
    (line,) = inbox.lines(desk)
    assert line.parcel.code in inbox.WAITING
    opened = receiving.judged(
        path, inbox.content(desk, line.id), receiving.circle(desk), "fire ord er nok her"
    )
    inbox.keep(desk, inbox.arrival(desk, opened), read=True)
    (line,) = inbox.lines(desk)
    assert (line.parcel.sender, line.is_read) == (parties.told.leader.name, True)


def test_deleted_comes_back_until_its_time_is_over(parties: Parties, tmp_path: Path) -> None:
    desk = parties.superior
    inbox.keep(desk, _judged(parties, _came(parties, tmp_path)))
    (line,) = inbox.lines(desk)
    inbox.delete(desk, line.id)
    assert inbox.lines(desk) == ()
    inbox.restore(desk, line.id)
    assert [each.id for each in inbox.lines(desk)] == [line.id]
    inbox.delete(desk, line.id)
    assert inbox.tidy(desk) == 0
    later = desk.now() + timedelta(days=31)
    assert inbox.tidy(replace(desk, now=lambda: later)) == 1
    with pytest.raises(LedarappError):
        inbox.content(desk, line.id)


def test_a_watched_folder_tells_of_new_packages_once_they_are_whole(tmp_path: Path) -> None:
    for name in ("a.asice", "b.age", "note.txt", "c.asice"):
        (tmp_path / name).write_bytes(name.encode())
    before = time.time() - 60
    for name in ("a.asice", "b.age", "note.txt"):
        os.utime(tmp_path / name, (before, before))
    found = inbox.fresh(tmp_path, ())
    assert [path.name for path, _ in found] == ["a.asice", "b.age"], "c is still being written"
    assert inbox.fresh(tmp_path, {mark for _, mark in found}) == ()
    assert inbox.fresh(tmp_path / "gone", ()) == ()


@pytest.mark.requirement("R221")
def test_private_notes_never_leave_and_go_with_their_agreement(parties: Parties, tmp_path: Path) -> None:
    signing.sign(parties.leader, parties.at(parties.leader))
    parties.send(parties.leader, parties.superior)
    desk = parties.superior
    goal = parties.told.goals[0].id
    desk.store.private.put(parties.told.id, goal, SECRET)
    desk.store.private.put(parties.told.id, "", SECRET)
    signing.sign(desk, parties.at(desk))
    package = exchanging.pack(desk, parties.at(desk))
    inside = exchanging.look(package, known={}, now=desk.now()).package
    person = next(each for each in privacy.people(desk) if each.name == parties.told.leader.name)
    handed = privacy.hand_over(desk, person)
    leaving = {
        "package": package,
        "pdfs": b"".join(inside.pdfs.values()),
        "copy": copying.written(parties.at(desk).agreement),
        "hand-over": handed,
    }
    for what, data in leaving.items():
        assert SECRET.encode() not in data, what
        assert b"Hvitveis" not in data, what
    stray = tmp_path / "stray.persondata"
    stray.write_bytes(
        handed.replace(
            b'"rows": {', b'"rows": {"private_note": [{"agreement": "x", "about": "", "text": "y"}],'
        )
    )
    with pytest.raises(LedarappError):
        privacy.take_over(desk, stray)
    privacy.erase(desk, person)
    assert desk.store.private.of(parties.told.id) == {}
    assert SECRET.encode() not in desk.store.path.read_bytes()
