"""The inbox in the window: files dropped, looked through by keys, opened, put away and brought back."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ledarapp.domain.signature import Role
from ledarapp.operations import drafting, exchanging, identity, inbox, signing
from ledarapp.operations.desk import Desk
from ledarapp.ui.screens.inbox import Inbox
from ledarapp.ui.screens.received import ReceivedPage
from ledarapp.ui.window import MainWindow
from tests.ui.accessible import unnamed
from tests.ui.parties import draft, other_desk, until_idle

NAMES = ("Ola Nordmann", "Åse Lind", "Siri Ødegård")


@pytest.fixture
def packages(desk: Desk, tmp_path: Path) -> Iterator[list[Path]]:
    """What three leaders have sent."""
    leader, made = other_desk(desk, tmp_path), []
    for name in NAMES:
        opened = draft(leader)
        told = replace(opened.agreement, leader=replace(opened.agreement.leader, name=name))
        drafting.save(leader, told)
        if not identity.is_there(leader):
            identity.make(leader, told.leader, told.organisation)
        signing.sign(leader, replace(opened, agreement=told), other_name=True)
        path = tmp_path / f"{name.split()[0]}.asice"
        path.write_bytes(exchanging.pack(leader, drafting.open_agreement(leader, told.id)))
        made.append(path)
    yield made
    leader.store.close()


def drop(window: MainWindow, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.incoming.eventFilter(window, event)


def shown(window: MainWindow) -> Inbox:
    page = window.levels.currentWidget()
    assert isinstance(page, Inbox)
    return page


def names(page: Inbox) -> list[str]:
    return [each.parcel.sender for each in page.table.inside.lines]


@pytest.mark.requirement("R232")
def test_several_files_dropped_are_judged_listed_and_gone_through_by_keys(
    qtbot: QtBot, window: MainWindow, desk: Desk, packages: list[Path], tmp_path: Path
) -> None:
    stray = tmp_path / "stray.asice"
    stray.write_bytes(b"no package at all")
    drop(window, [*packages, stray])
    until_idle(qtbot, window)
    page = shown(window)
    assert sorted(names(page)) == sorted(NAMES)
    assert not window.host.info_bar.isHidden(), "the file that is no package is named"
    assert desk.store.agreements() == ()
    page.table.inside.sort(0)
    assert set(names(page)[:2]) == {"Åse Lind", "Ola Nordmann"}, "in English Å sorts as A does"
    assert not unnamed(page)
    page.table.stand_on("")
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    assert page.peek.isVisibleTo(page)
    gone = page.table.current()
    assert gone is not None
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert gone.id not in [each.id for each in page.table.inside.lines]
    window.host.toaster.findChildren(type(page._open))[0].click()
    assert gone.id in [each.id for each in page.table.inside.lines]
    page.table.stand_on(gone.id)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    until_idle(qtbot, window)
    opened = window.levels.currentWidget()
    assert isinstance(opened, ReceivedPage)
    opened.take_in()
    (taken,) = desk.store.agreements()
    assert taken.leader == gone.parcel.sender
    assert desk.store.side(taken.id) is Role.SUPERIOR
    assert desk.store.unread() == 2


def test_search_and_filters_keep_what_answers(qtbot: QtBot, window: MainWindow, packages: list[Path]) -> None:
    drop(window, packages)
    until_idle(qtbot, window)
    page = shown(window)
    page.search.setText("øde")
    assert names(page) == ["Siri Ødegård"]
    page.search.setText("")
    page.kind.setCurrentIndex(page.kind.findData("unsound"))
    page.refresh()
    assert names(page) == []
    assert not page.peek.isVisibleTo(page)


def test_an_empty_inbox_says_where_packages_come_from(window: MainWindow) -> None:
    window.overview.views.picked.emit("inbox")
    page = shown(window)
    assert page.table.isHidden() or not page.table.isVisibleTo(page)
    page.left.emit()
    assert window.levels.currentWidget() is window.overview


def test_a_watched_folder_fills_the_inbox_and_is_left_as_it_is(
    qtbot: QtBot, window: MainWindow, desk: Desk, packages: list[Path], tmp_path: Path
) -> None:
    folder = tmp_path / "watched"
    folder.mkdir()
    for path in packages:
        path.rename(folder / path.name)
        os.utime(folder / path.name, (time.time() - 60,) * 2)
    (folder / "shopping.asice").write_bytes(b"milk")
    os.utime(folder / "shopping.asice", (time.time() - 60,) * 2)
    watch = window.incoming.watch
    watch.look()
    assert inbox.lines(desk) == (), "nothing is watched before somebody says so"
    window.preferences.keep(watched_folder=str(folder))
    watch.look()
    until_idle(qtbot, window)
    assert len(inbox.lines(desk)) == len(NAMES)
    assert desk.store.agreements() == ()
    watch.look()
    until_idle(qtbot, window)
    assert len(inbox.lines(desk)) == len(NAMES)
    assert len(list(folder.iterdir())) == len(NAMES) + 1
