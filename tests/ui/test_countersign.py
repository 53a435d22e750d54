"""Countersigning as a reviewed batch: only what was read, one failure stops no other, nothing half signed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.stages import Stage, stage
from ledarapp.operations import apart, contacts, countersigning, drafting, exchanging, signing
from ledarapp.operations.desk import Desk
from ledarapp.operations.steps import straight
from ledarapp.ui.screens.countersign import Countersign
from ledarapp.ui.screens.review import ReviewScreen
from ledarapp.ui.window import MainWindow
from tests.ui.accessible import unnamed, without_label
from tests.ui.leaders import have_read, proposed
from tests.ui.parties import until_idle

NAMES = ("Ola Nordmann", "Siri Ødegård", "Åse Lind")


def page(qtbot: QtBot, window: MainWindow) -> Countersign:
    window.incoming.show_countersigning()
    shown = window.levels.currentWidget()
    assert isinstance(shown, Countersign)
    qtbot.waitUntil(lambda: not shown.reading.is_running)
    return shown


def stages(desk: Desk, ids: list[str]) -> list[Stage]:
    return [stage(desk.store.load(each)) for each in ids]


@pytest.mark.requirement("R218")
def test_what_was_read_is_signed_together_and_a_failure_stops_no_other(
    qtbot: QtBot,
    window: MainWindow,
    desk: Desk,
    other: Desk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ids = proposed(other, desk, NAMES)
    have_read(desk, ids[:2])
    window.overview.refresh()
    shown = page(qtbot, window)
    assert not unnamed(shown)
    assert not without_label(shown)
    assert [row.waiting.leader for row in shown.rows if row.waiting.ready] == list(NAMES[:2])
    (unread,) = [row for row in shown.rows if not row.waiting.ready]
    assert not unread.tick.isVisibleTo(shown), "what wasn't read can't be ticked"
    # The second one changes after the list was made: it is refused, the first is signed all the same.
    changed = desk.store.load(ids[1])
    drafting.save(
        desk, replace(changed, goals=(replace(changed.goals[0], text="Noe annet"), *changed.goals[1:]))
    )
    folder = tmp_path / "answers"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    shown.sign_button.click()
    qtbot.waitUntil(lambda: not shown.signing.is_running, timeout=20_000)
    assert stages(desk, ids) == [Stage.IN_FORCE, Stage.PROPOSED, Stage.PROPOSED]
    assert shown.rows[0].answered is not None
    assert shown.rows[1].answered is None
    assert shown.rows[1].is_chosen, "it can be tried again"
    (answer,) = folder.iterdir()
    seen = exchanging.look(
        answer.read_bytes(), known=exchanging.known_people(other), now=other.now(), judges=apart.here
    )
    exchanging.take_in(other, seen, exchanging.compare(other, seen))
    assert stages(other, ids) == [Stage.IN_FORCE, Stage.PROPOSED, Stage.PROPOSED]


def test_stopping_begins_no_other(
    qtbot: QtBot, window: MainWindow, desk: Desk, other: Desk, tmp_path: Path
) -> None:
    ids = proposed(other, desk, NAMES[:2])
    have_read(desk, ids)
    shown = page(qtbot, window)
    shown.how.folder = tmp_path
    told = []

    def stop(at: int, came: object) -> None:
        told.append((at, came, shown.progress.isVisible(), shown.sign_button.isEnabled()))
        shown.progress.button.click()

    shown.signing.done.connect(stop)
    shown.sign()
    qtbot.waitUntil(lambda: not shown.signing.is_running, timeout=20_000)
    assert [(at, seen, again) for at, _, seen, again in told] == [(0, True, False)]
    assert stages(desk, ids) == [Stage.IN_FORCE, Stage.PROPOSED]
    assert len(list(tmp_path.glob("*.asice"))) == 1


@pytest.mark.requirement("R217")
def test_an_agreement_is_read_when_every_page_was_in_sight(
    qtbot: QtBot, window: MainWindow, desk: Desk, other: Desk
) -> None:
    (one,) = proposed(other, desk, NAMES[:1])
    window.open_agreement(one, "review")
    journey = window.host.journey
    assert journey is not None
    screen = journey.current
    assert isinstance(screen, ReviewScreen)
    goals = len(journey.session.agreement.goals)
    for _ in range(goals):
        assert not countersigning.is_read(desk, journey.session.agreement)
        screen.turn(1)
    assert countersigning.is_read(desk, journey.session.agreement)
    window.show_overview()
    window.overview.views.picked.emit("countersign")
    assert isinstance(window.levels.currentWidget(), Countersign)
    until_idle(qtbot, window)


def test_nothing_is_signed_unread_and_a_missing_folder_costs_the_answer_alone(
    desk: Desk, other: Desk, tmp_path: Path
) -> None:
    ids = proposed(other, desk, NAMES[:2])
    waiting = countersigning.look(desk, ids[0])
    assert waiting is not None
    with pytest.raises(LedarappError, match=r"countersigning\.not_read"):
        straight(countersigning.countersign(desk, waiting, tmp_path))
    have_read(desk, ids)
    came = straight(countersigning.countersign(desk, waiting, tmp_path / "gone"))
    assert came.trouble is not None
    assert stages(desk, ids) == [Stage.IN_FORCE, Stage.PROPOSED]
    assert straight(countersigning.answer(desk, ids[0], tmp_path)).exists()
    assert countersigning.look(desk, ids[0]) is None, "it waits no longer"


def test_an_answer_is_for_the_leader_alone_where_the_key_is_known(
    desk: Desk, other: Desk, tmp_path: Path
) -> None:
    (one,) = proposed(other, desk, NAMES[:1])
    have_read(desk, [one])
    contact = contacts.own(other)
    assert contact is not None
    contacts.believe(desk, contact)
    waiting = countersigning.look(desk, one)
    assert waiting is not None
    assert waiting.for_key
    came = straight(countersigning.countersign(desk, waiting, tmp_path))
    assert came.path is not None
    assert came.path.name.endswith(".asice.age")
    with pytest.raises(LedarappError):
        exchanging.look(came.path.read_bytes(), known={}, now=desk.now(), judges=apart.here)
    again = straight(countersigning.answer(desk, one, tmp_path))
    assert again != came.path, "no file is written over"


def test_a_verb_closed_before_its_end_has_signed_nothing(desk: Desk, other: Desk, tmp_path: Path) -> None:
    (one,) = proposed(other, desk, NAMES[:1])
    have_read(desk, [one])
    waiting = countersigning.look(desk, one)
    assert waiting is not None
    verb = countersigning.countersign(desk, waiting, tmp_path)
    work = next(verb)
    work()
    verb.close()
    assert stages(desk, [one]) == [Stage.PROPOSED]
    assert signing.hindrances(desk.store.load(one), drafting.open_agreement(desk, one).template) == ()


def test_another_language_ticks_nothing_again(
    qtbot: QtBot, window: MainWindow, desk: Desk, other: Desk
) -> None:
    have_read(desk, proposed(other, desk, NAMES[:2]))
    shown = page(qtbot, window)
    shown.rows[0].tick.click()
    window.workplace.language.use("sv")
    qtbot.waitUntil(lambda: "1 avtal" in shown.sign_button.text())
    assert [row.is_chosen for row in shown.rows] == [False, True]
