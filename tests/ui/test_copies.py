"""Backups in the window: three clicks bring one back, damage is told while one works."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ledarapp import paths
from ledarapp.app import door_of
from ledarapp.domain.agreement import Person
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Role
from ledarapp.messages import Messages
from ledarapp.operations import drafting, listing
from ledarapp.operations.opening import Door, leave
from ledarapp.settings import Settings
from ledarapp.ui import theme
from ledarapp.ui.caretaker import Caretaker
from ledarapp.ui.screens.copies import Copies
from ledarapp.ui.start import Program, Start
from ledarapp.ui.window import MainWindow
from tests.keys.rings import a_shelf
from tests.ui.accessible import clipped, small_targets, texts, unnamed

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture(autouse=True)
def same_dress(dress: theme.Theme) -> Iterator[None]:
    yield
    theme.install(dress)


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Door]:
    """A profile whose first copy holds nothing and whose second holds one agreement."""
    made = door_of(paths.Profile(tmp_path / "profile"))
    with a_shelf():
        leave(made.make().desk)
        desk = replace(made.by_keyring(), now=lambda: datetime.now(UTC) + timedelta(minutes=5))
        drafting.new(desk, "ufd-ad", "nb", side=Role.LEADER, me=Person(name="Ola Nordmann"))
        leave(desk)
        yield made


@pytest.fixture
def program(door: Door, qtbot: QtBot) -> Iterator[Program]:
    start = Start(
        messages=Messages(ROOT / "resources" / "messages", strict=True),
        settings=Settings(language="en"),
        keep=lambda _: None,
        translations=ROOT / "translations",
        resources=ROOT / "resources",
        door=door,
    )
    made = Program(start)
    assert made.begin()
    qtbot.waitUntil(lambda: made._returning is not None and made._returning.caretaker is not None)
    yield made
    # Its manager's words would stay installed, and be heard under the English of the next test.
    made.language.use("en")
    assert made.window is not None
    made.window.close()
    made.window.deleteLater()
    made.end()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _main(program: Program) -> MainWindow:
    assert isinstance(program.window, MainWindow)
    return program.window


def _page(program: Program) -> Copies:
    window = _main(program)
    QTest.qWait(50)  # the menus are filled, and the desk is guarded, when the window is painted
    action = window.findChild(QAction, "copies")
    assert action is not None
    assert action.isEnabled()
    action.trigger()
    page = window.levels.currentWidget()
    assert isinstance(page, Copies)
    QApplication.processEvents()
    return page


def test_a_copy_is_brought_back_in_three_clicks_and_so_is_what_was_before(program: Program) -> None:
    page = _page(program)
    assert unnamed(page) == clipped(page) == []
    assert small_targets(page) == []
    assert [page.list.item(row).text().rpartition("– ")[2] for row in range(2)] == [
        "1 agreement, 0 signed documents",
        "0 agreements, 0 signed documents",
    ]
    page.list.setCurrentRow(1)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert program.desk is not None
    assert listing.agreements(program.desk) == ()
    page = _page(program)
    page._take.click()
    assert program.desk is not None
    assert len(listing.agreements(program.desk)) == 1


def test_a_damaged_copy_cant_be_chosen_and_hinders_no_other(program: Program, door: Door) -> None:
    newest = max(door.places.backups.glob("agreements-*.db"))
    data = bytearray(newest.read_bytes())
    data[-100] ^= 1
    newest.write_bytes(data)
    page = _page(program)
    assert "damaged" in page.list.item(0).text()
    assert page.list.currentRow() == 1
    page.list.setCurrentRow(0)
    assert not page._take.isEnabled()
    page.take()
    assert program.window is not None
    program.language.use("sv")
    QApplication.processEvents()
    assert "skadad" in page.list.item(0).text()
    page.left.emit()
    assert _main(program).levels.currentWidget() is _main(program).overview


def test_a_copy_that_turns_out_bad_leaves_everything_as_it_is(program: Program, door: Door) -> None:
    page = _page(program)
    for copy in door.places.backups.glob("agreements-*.db"):
        copy.unlink()
    page.take()
    window = _main(program)
    assert window.host.info_bar.isVisible()
    assert program.desk is not None
    assert len(listing.agreements(program.desk)) == 1


def test_without_a_copy_the_page_says_when_there_will_be_one(
    program: Program, door: Door, qtbot: QtBot
) -> None:
    for copy in door.places.backups.glob("agreements-*.db"):
        copy.unlink()
    page = _page(program)
    # A remark shows itself once the page is laid out, which a busy machine takes its time for.
    qtbot.waitUntil(lambda: any("There is no backup yet" in each for each in texts(page)))
    assert not page._take.isEnabled()


def test_half_an_hour_of_work_is_copied_beside_it(program: Program, door: Door, qtbot: QtBot) -> None:
    assert program.desk is not None
    assert program._returning is not None
    caretaker = program._returning.caretaker
    assert isinstance(caretaker, Caretaker)
    before = set(door.places.backups.glob("agreements-*.db"))
    drafting.new(program.desk, "ufd-ad", "nb", side=Role.LEADER, me=Person(name="Kari Nordmann"))
    caretaker.go_round()
    qtbot.waitUntil(lambda: len(set(door.places.backups.glob("agreements-*.db")) - before) == 1)
    assert _main(program).host.tasks.wait()
    QApplication.processEvents()
    caretaker.go_round()  # nothing new: it only looks
    assert _main(program).host.tasks.wait()
    QApplication.processEvents()
    assert len(set(door.places.backups.glob("agreements-*.db")) - before) == 1
    assert not _main(program).host.info_bar.isVisible()


def test_damage_is_told_once_with_a_way_to_the_backups(program: Program, door: Door, qtbot: QtBot) -> None:
    assert program._returning is not None
    caretaker = program._returning.caretaker
    assert isinstance(caretaker, Caretaker)
    with door.places.store.open("r+b") as file:
        file.seek(-100, 2)
        file.write(b"damage")
    kept = sorted(door.places.backups.iterdir())
    caretaker.look()
    window = _main(program)
    qtbot.waitUntil(window.host.info_bar.isVisible)
    assert "The file with your agreements is damaged" in "\n".join(texts(window))
    window.host.info_bar.clear()
    assert program.desk is not None
    drafting.new(program.desk, "ufd-ad", "nb", side=Role.LEADER, me=Person(name="Kari Nordmann"))
    caretaker.go_round()
    assert window.host.tasks.wait()
    QApplication.processEvents()
    assert not window.host.info_bar.isVisible()
    assert sorted(door.places.backups.iterdir()) == kept, "a bad store pushes no good copy out"


def test_a_fault_of_our_own_is_not_hidden(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Exception] = []
    assert program._returning is not None
    caretaker = program._returning.caretaker
    assert isinstance(caretaker, Caretaker)
    monkeypatch.setattr(_main(program).host, "show_error", told.append)
    caretaker._refused(ValueError("ours"))
    caretaker._refused(LedarappError("store.disk_full", path=Path("x")))
    assert len(told) == 1
