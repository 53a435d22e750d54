"""Any two states are set side by side, from the menu, the list and the history."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ledarapp.domain.agreement import put_goal
from ledarapp.operations import drafting, exchanging, history
from ledarapp.operations.desk import Desk
from ledarapp.ui.screens.compare import Compare
from ledarapp.ui.screens.history import HistoryScreen
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.window import MainWindow
from tests.ui.parties import draft, signed, until_idle


def _ask(window: MainWindow, qtbot: QtBot) -> Compare:
    action = window.menuBar().findChild(QAction, "compare")
    assert isinstance(action, QAction)
    action.trigger()
    return _page(window, qtbot)


def _page(window: MainWindow, qtbot: QtBot) -> Compare:
    page = window.levels.currentWidget()
    assert isinstance(page, Compare)
    until_idle(qtbot, window)
    qtbot.waitUntil(lambda: page.shown is not None and page.rows.count() == len(page.shown.found))
    return page


def _words(page: Compare) -> str:
    return "\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())


def test_a_kept_version_is_set_beside_what_it_became(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    opened = draft(desk)
    window.show_opened(opened)
    history.keep(desk, opened.agreement, "Before the talk")
    journey = window.host.journey
    assert journey is not None
    goal = opened.agreement.goals[0]
    longer = replace(goal, text=f"{goal.text} Og mer til.")
    journey.session.apply(lambda now: put_goal(now, longer), "edit")
    page = _ask(window, qtbot)
    assert page.told.text() == "1 place reads differently"
    assert "Before the talk" in page.one.when.currentText()
    assert page.other.when.currentText() == "As it is now"
    assert "Goal 1.1: text" in _words(page)
    assert "Og mer til.</u>" in _words(page)
    # The same version on both sides.
    page.other.when.setCurrentIndex(1)
    page.other.when.activated.emit(1)
    qtbot.waitUntil(lambda: page.told.text() == "Both read the same.")
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert window.host.journey is not None
    assert window.host.journey.session.agreement.id == opened.agreement.id


def test_last_years_agreement_is_the_first_thing_to_compare_with(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    last = draft(desk).agreement
    new = drafting.from_last_year(desk, last.id).agreement
    drafting.save(desk, put_goal(new, replace(new.goals[0], text="Et helt nytt mål om arkivet")))
    window.overview.refresh()
    window.overview.table.stand_on(new.id)
    page = _ask(window, qtbot)
    assert page.shown is not None
    assert (page.shown.one.agreement.period, page.shown.other.agreement.id) == (last.period, new.id)
    found = [each.path for each in page.shown.found if each.path[0] == "goals"]
    # Its place in the order of goals is open again in a new year.
    goals = {path[1] for path in found if path[2:] != ("rank",)}
    assert len(goals) <= 2, found
    assert "Et helt nytt mål om arkivet" in _words(page)


def test_a_package_is_compared_without_being_taken_in(
    window: MainWindow, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = signed(desk, draft(desk))
    path = tmp_path / "Avtale.asice"
    path.write_bytes(exchanging.pack(desk, opened))
    before = len(desk.store.agreements())
    window.show_opened(opened)
    page = _ask(window, qtbot)
    page.one.show_package(path)
    until_idle(qtbot, window)
    qtbot.waitUntil(lambda: page.one.which.currentText() == "Avtale.asice")
    assert page.one.state is not None
    assert page.one.state.agreement.leader == opened.agreement.leader
    (tmp_path / "Notes.asice").write_bytes(b"no package")
    page.one.show_package(tmp_path / "Notes.asice")
    until_idle(qtbot, window)
    qtbot.waitUntil(window.host.info_bar.isVisible)
    assert page.one.which.currentText() == "Avtale.asice"
    assert len(desk.store.agreements()) == before


def test_the_history_leads_there_too(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    window.show_opened(draft(desk), "history")
    journey = window.host.journey
    assert journey is not None
    screen = journey.current
    assert isinstance(screen, HistoryScreen)
    button = next(each for each in journey.findChildren(Button) if each.accessibleName() == "Compare two…")
    button.click()
    QApplication.processEvents()
    page = _page(window, qtbot)
    page.left.emit()
    assert window.host.journey is not None
    assert window.host.journey.key == "history"
