"""The list of agreements: searched, walked by typing, and what was deleted comes back in time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ledarapp.operations.desk import Opened
from ledarapp.operations.listing import delete
from ledarapp.ui.theme import Theme
from ledarapp.ui.window import MainWindow
from ledarapp.ui.workplace import Workplace
from tests.ui.accessible import clipped, small_targets, texts, unnamed

Draft = Callable[[str, str], Opened]


@pytest.fixture
def listed(window: MainWindow, draft: Draft) -> MainWindow:
    """Three agreements in the list."""
    draft("Åse Østby", "Personalseksjonen")
    draft("Tor Lid", "IKT-seksjonen")
    draft("Zara Moe", "Personalseksjonen")
    window.show_overview()
    QTest.qWait(80)
    window.overview._forms._read()
    return window


def _names(window: MainWindow) -> set[str]:
    return {each.leader for each in window.overview.table.agreements.lines}


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("ØST", {"Åse Østby"}),
        ("personal", {"Åse Østby", "Zara Moe"}),
        ("personal moe", {"Zara Moe"}),
        ("nordmann", {"Åse Østby", "Tor Lid", "Zara Moe"}),
        ("finnes ikke", set()),
    ],
)
def test_rows_stay_that_hold_every_word(listed: MainWindow, words: str, left: set[str]) -> None:
    QTest.keyClick(listed, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    line = listed.overview.filter.line
    assert line is not None
    assert QApplication.focusWidget() is line
    line.setText(words)
    assert _names(listed) == left
    QTest.qWait(10)
    assert (unnamed(listed), small_targets(listed), clipped(listed)) == ([], [], [])
    line.clear()
    assert len(_names(listed)) == 3


def test_typing_in_the_list_goes_to_a_name(listed: MainWindow) -> None:
    listed.overview.table.setFocus()
    QTest.keyClicks(listed.overview.table, "tor")
    here = listed.overview.table.current()
    assert here is not None
    assert here.leader == "Tor Lid"


def test_what_is_deleted_says_until_when_it_is_kept(listed: MainWindow) -> None:
    window = listed
    here = window.overview.table.current()
    assert here is not None
    delete(window.workplace.desk, here.id)
    window.overview.refresh()
    window.overview.views.picked.emit("deleted")
    QTest.qWait(10)
    said = " ".join(texts(window))
    assert "Deleted on 2 June 2026" in said
    assert "It is kept until 2 July 2026" in said


def test_large_text_leaves_the_list_its_room(
    workplace: Workplace, window: MainWindow, draft: Draft, dress: Theme, qtbot: QtBot
) -> None:
    # Eleven days before a date of the form's: the cards that tell of it are there.
    soon = replace(workplace.desk, now=lambda: datetime(2026, 11, 29, 12, 0, tzinfo=UTC))
    workplace.desk = soon
    for name in ("Åse Østby", "Tor Lid", "Zara Moe"):
        draft(name, "Personalseksjonen")
    window.show_overview()
    dress.set_percent(200)
    window.resize(1024, 768)
    qtbot.waitUntil(lambda: sum("In 11 days" in each for each in texts(window)) == 1)
    assert clipped(window) == []
    table = window.overview.table
    assert table.viewport().height() >= table.rowHeight(0)


def test_the_search_fits_large_text(listed: MainWindow, dress: Theme) -> None:
    dress.set_percent(200)
    listed.resize(1024, 768)
    QTest.qWait(20)
    assert clipped(listed) == []
