"""Ctrl+F in the open agreement: places counted, visited, marked; Escape goes back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from ledarapp.domain.agreement import put_goal, put_section
from ledarapp.operations.desk import Desk
from ledarapp.ui.find_bar import FindBar
from ledarapp.ui.journey import Journey
from ledarapp.ui.theme import Theme
from ledarapp.ui.window import MainWindow
from tests.ui.accessible import clipped, small_targets, unnamed
from tests.ui.parties import draft

Press = Callable[[Qt.Key], None]


@pytest.fixture
def journey(window: MainWindow, desk: Desk) -> Journey:
    """A draft in which one rare word stands in two fields."""
    window.show_opened(draft(desk))
    journey = window.host.journey
    assert journey is not None
    session = journey.session
    session.apply(lambda now: put_section(now, "section_tasks", "Vi har Ærverdige oppgaver."), "edit")
    goal = session.agreement.goals[1]
    session.apply(lambda now: put_goal(now, replace(goal, text="Holde ÆRVERDIGE løfter")), "edit")
    return journey


def _ask(window: MainWindow, words: str) -> FindBar:
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.host.journey is not None
    bar = window.host.journey.finder
    assert bar.isVisible()
    bar.line.setText(words)
    return bar


def _marked() -> str:
    focused = QApplication.focusWidget()
    if isinstance(focused, QLineEdit):
        return focused.selectedText()
    return focused.textCursor().selectedText() if isinstance(focused, QPlainTextEdit) else ""


def test_enter_goes_from_place_to_place(window: MainWindow, journey: Journey, qtbot: QtBot) -> None:
    bar = _ask(window, "ærverdige")
    assert bar.told.text() == "2 places"
    QTest.keyClick(bar.line, Qt.Key.Key_Return)
    assert journey.key == "basis"
    qtbot.waitUntil(lambda: _marked() == "Ærverdige")
    QTest.keyClick(window, Qt.Key.Key_F3)
    assert journey.key == "goals"
    qtbot.waitUntil(lambda: _marked() == "ÆRVERDIGE")
    assert bar.told.text().startswith("2 of 2 · Goal ")
    QTest.keyClick(window, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert journey.key == "basis"
    assert (unnamed(window), small_targets(window)) == ([], [])


def test_escape_closes_and_the_focus_is_where_it_was(window: MainWindow, journey: Journey) -> None:
    journey.go("basis")
    before = QApplication.focusWidget()
    bar = _ask(window, "finnes ikke")
    assert bar.told.text() == "Not found"
    QTest.keyClick(bar.line, Qt.Key.Key_Return)
    QTest.keyClick(bar.line, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert QApplication.focusWidget() is before


def test_the_places_follow_the_agreement(window: MainWindow, journey: Journey) -> None:
    bar = _ask(window, "ærverdige")
    journey.session.undo()
    assert bar.told.text() == "1 place"


def test_the_bar_fits_large_text(window: MainWindow, journey: Journey, dress: Theme) -> None:
    del journey
    bar = _ask(window, "ærverdige")
    dress.set_percent(200)
    window.resize(1024, 768)
    QTest.qWait(20)
    assert clipped(bar) == []
