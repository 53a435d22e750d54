"""From the very first start to the open window, and the next start behind a lock."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ledarapp.messages import Messages
from ledarapp.operations.opening import Door, Places
from ledarapp.settings import Settings
from ledarapp.ui import theme
from ledarapp.ui.faults import FaultDialog
from ledarapp.ui.screens.first_run import FirstRun
from ledarapp.ui.screens.protection import Protection, Recovery, Unlock
from ledarapp.ui.single import Single
from ledarapp.ui.start import Program, Start, run
from ledarapp.ui.threshold import Threshold
from ledarapp.ui.window import MainWindow
from tests.ui.accessible import clipped, small_targets, unnamed

ROOT = Path(__file__).resolve().parents[2]
PHRASE = "fire ord er nok"

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def door(tmp_path: Path) -> Door:
    folder = tmp_path / "profile"
    return Door(
        Places(
            folder=folder,
            store=folder / "agreements.db",
            slots=folder / "keyslots.json",
            spare_slots=folder / "backups" / "keyslots.json",
            identity=folder / "identity.p12",
            backups=folder / "backups",
            resources=ROOT / "resources",
            proposal=folder,
            tells_sync=lambda _: None,
        )
    )


@pytest.fixture
def kept() -> list[Settings]:
    return []


@pytest.fixture
def start(door: Door, kept: list[Settings]) -> Start:
    return Start(
        messages=Messages(ROOT / "resources" / "messages", strict=True),
        settings=Settings(language="en"),
        keep=kept.append,
        translations=ROOT / "translations",
        resources=ROOT / "resources",
        door=door,
    )


@pytest.fixture(autouse=True)
def same_dress(dress: theme.Theme) -> Iterator[None]:
    """A program brings its own theme; the other tests get theirs back."""
    yield
    theme.install(dress)


def _page(program: Program) -> object:
    assert isinstance(program.window, Threshold)
    QApplication.processEvents()
    assert unnamed(program.window) == []
    assert small_targets(program.window) == []
    assert clipped(program.window) == []
    return program.window.centralWidget()


def test_an_error_that_nobody_took_is_told(
    start: Start, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    told: list[FaultDialog] = []

    def fail() -> None:
        sys.excepthook(ValueError, ValueError("nobody took this"), None)
        told.extend(each for each in qapp.topLevelWidgets() if isinstance(each, FaultDialog))
        for each in qapp.topLevelWidgets():
            each.close()

    QTimer.singleShot(100, qapp, fail)
    assert run(start) == 0
    QApplication.processEvents()
    assert len(told) == 1


def _finish(program: Program) -> None:
    if program.window is not None:
        program.window.close()
        program.window.deleteLater()
    program.end()


def test_first_start_then_locked_start(start: Start, kept: list[Settings]) -> None:
    program = Program(start)
    assert program.begin()
    greeting = _page(program)
    assert isinstance(greeting, FirstRun)
    greeting._lines["name"].setText("Ola Nordmann")
    greeting._finish()

    protection = _page(program)
    assert isinstance(protection, Protection)
    protection._create()
    assert protection._by_phrase.isChecked(), "no keyring answers here: the passphrase is offered"
    assert protection._refusal.notes
    protection._secret.line.setText(PHRASE)
    protection._create()

    recovery = _page(program)
    assert isinstance(recovery, Recovery)
    code = recovery.code._code
    recovery.code.line.setText("AAAA-BBBB")
    recovery.code.check()
    assert recovery.code._field.remarks.notes
    recovery.code.line.setText(code)
    recovery.code.check()
    assert isinstance(program.window, MainWindow)
    assert (kept[-1].name, kept[-1].first_run_done) == ("Ola Nordmann", True)
    _finish(program)

    later = Program(start)
    assert later.begin()
    lock = _page(later)
    assert isinstance(lock, Unlock)
    lock._secret.line.setText("feil")
    lock._open()
    assert lock._field.remarks.notes
    lock._turn()
    lock._code.setText(code)
    lock._open()
    assert isinstance(later.window, MainWindow)
    _finish(later)


def test_a_second_start_hands_its_file_over(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = Single(tmp_path), Single(tmp_path)
    assert first.is_first()
    first.listen()
    assert not second.is_first()
    file = tmp_path / "åpning.asice"
    file.write_bytes(b"x")
    with qtbot.waitSignal(first.called, timeout=4000) as heard:
        assert second.hand_over(file)
    assert heard.args == [file.resolve()]
