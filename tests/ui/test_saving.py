"""A full disk: the text stays, a copy can be saved, nothing is left behind unasked, nothing is lost."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from ledarapp.domain.agreement import Person
from ledarapp.domain.signature import Role
from ledarapp.exchange import codec
from ledarapp.operations import drafting
from ledarapp.operations.desk import Desk
from ledarapp.store.store import Store
from ledarapp.ui.journey import Journey
from ledarapp.ui.screens.copied import CopyPage
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.editors import TextArea
from ledarapp.ui.window import MainWindow
from tests.ui.accessible import clipped, texts, unnamed

WORDS = "Det jeg skrev da disken var full. "


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A folder on a small file system of its own; where that isn't allowed, the test is skipped."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place)]
    if sys.platform != "linux" or os.geteuid() or subprocess.run(mount, check=False).returncode:
        pytest.skip("needs to mount a file system, which this machine doesn't allow")
    yield place
    subprocess.run(["umount", str(place)], check=True)


@pytest.fixture
def desk(desk: Desk, disk: Path) -> Iterator[Desk]:
    """The desk, with its store on the small disk."""
    store = Store.create(disk / "agreements.db", b"k" * 32)
    yield replace(desk, store=store)
    store.close()


def _fill(disk: Path) -> Path:
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        file.write(b"x" * os.statvfs(disk).f_bavail * os.statvfs(disk).f_bsize)
    return filler


def _write_until_refused(window: MainWindow) -> tuple[TextArea, str]:
    """Type into the section's tasks until the disk refuses; return the editor and its text."""
    assert window.host.journey is not None
    window.host.go("basis")
    editor = next(each for each in window.findChildren(TextArea) if each.isVisible())
    session = window.host.journey.session
    for _ in range(80):
        editor.setFocus()
        editor.setPlainText(editor.toPlainText() + WORDS * 200)
        editor.commit()
        if session.save_state.error is not None:
            return editor, editor.toPlainText()
    raise AssertionError("the disk never refused")


def _journey(window: MainWindow) -> Journey | None:
    return window.host.journey


def _is_saved(session: Session) -> bool:
    return session.save_state.error is None


def _press(window: MainWindow, name: str) -> None:
    next(each for each in window.host.info_bar.findChildren(Button) if each.text() == name).click()
    QApplication.processEvents()


@pytest.fixture
def full(window: MainWindow, desk: Desk, disk: Path) -> tuple[MainWindow, Path, TextArea, str]:
    """A window over an agreement whose latest text the disk has refused."""
    opened = drafting.new(desk, "ufd-ad", "nb", side=Role.LEADER, me=Person(name="Ola Nordmann"))
    window.show_opened(opened)
    filler = _fill(disk)
    editor, text = _write_until_refused(window)
    return window, filler, editor, text


Full = tuple[MainWindow, Path, TextArea, str]


def test_the_text_stays_until_there_is_room(full: Full, desk: Desk) -> None:
    window, filler, editor, text = full
    assert window.host.journey is not None
    session = window.host.journey.session
    assert window.host.info_bar.isVisible()
    assert any("Your text is kept here." in each for each in texts(window))
    assert unnamed(window) == []
    window.show_overview()
    assert _journey(window) is not None, "leaving would lose the text"
    window.close()
    assert window.isVisible()
    assert editor.toPlainText() == text
    _press(window, "Try again")
    assert not _is_saved(session)
    filler.unlink()
    _press(window, "Try again")
    assert _is_saved(session)
    assert not window.host.info_bar.isVisible()
    assert text in {each.text for each in desk.store.load(session.agreement.id).sections}
    window.show_overview()
    assert _journey(window) is None


def test_a_copy_elsewhere_lets_one_leave_and_brings_the_text_back(
    full: Full, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window, filler, editor, text = full
    assert window.host.journey is not None
    unsaved = window.host.journey.session.agreement
    place = tmp_path / "copy.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
    _press(window, "Save a copy…")
    assert codec.decode(place.read_bytes()) == unsaved
    window.show_overview()
    assert _journey(window) is None
    assert desk.store.load(unsaved.id) != unsaved
    filler.unlink()
    window.file_chosen.emit(place)
    page = window.levels.currentWidget()
    assert isinstance(page, CopyPage)
    QTest.qWait(10)
    assert unnamed(window) == []
    assert clipped(window) == []
    assert desk.store.load(unsaved.id) != unsaved, "looking takes nothing in"
    with qtbot.waitSignal(page.taken):
        page._take.click()
    assert desk.store.load(unsaved.id) == unsaved
    journey = _journey(window)
    assert journey is not None
    assert journey.session.agreement == unsaved
    del editor, text


def test_a_copy_that_cannot_be_read_is_refused_with_a_sentence(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "copy.json"
    path.write_text("{}")
    window.file_chosen.emit(path)
    page = window.levels.currentWidget()
    assert isinstance(page, CopyPage)
    assert not page._take.isVisible()
    page._cancel.click()
    assert window.levels.currentWidget() is window.overview
