"""Self-evaluation and assessment in the window: goal by goal, what is missing, who may write what."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ledarapp.domain.evaluation import NOT_RATED
from ledarapp.domain.stages import Stage, stage
from ledarapp.operations import drafting
from ledarapp.operations.desk import Desk
from ledarapp.ui.parts.evaluation_pages import GoalPage, OverallPage
from ledarapp.ui.parts.evaluation_screen import EvaluationScreen
from ledarapp.ui.parts.pager import ordered
from ledarapp.ui.parts.sign_pane import SignPart
from ledarapp.ui.widgets.pause import commit_typing
from ledarapp.ui.window import MainWindow
from tests.ui.accessible import unnamed, without_label
from tests.ui.parties import evaluated, in_force, until_idle


def screen(window: MainWindow) -> EvaluationScreen:
    assert window.host.journey is not None
    found = window.host.journey.current
    assert isinstance(found, EvaluationScreen)
    return found


def goal_page(window: MainWindow) -> GoalPage:
    page = screen(window)._pages[0]
    assert isinstance(page, GoalPage)
    return page


@pytest.mark.requirement("R198", "R193")
def test_leader_evaluates_signs_and_is_locked(
    qtbot: QtBot, window: MainWindow, desk: Desk, other: Desk
) -> None:
    opened = in_force(desk, other)
    window.show_opened(opened)
    shown = screen(window)
    goals = ordered(shown.session)
    for number, goal in enumerate(goals):
        writing = goal_page(window).writing
        assert writing is not None
        assert number == shown._page
        writing.text.setFocus()
        QTest.keyClicks(writing.text, "ok")
        if writing.rating is not None:
            writing.rating.chosen.emit("satisfactory" if number else NOT_RATED)
        shown.turn(1)
        assert shown.session.agreement.self_evaluation.of(goal.id).text == "ok"
    page = shown._pages[0]
    assert isinstance(page, OverallPage)
    assert page.writing is not None
    assert [note.kind for note in page._missing.notes] == ["must"]
    page.writing.editors["overall"].setFocus()
    QTest.keyClicks(page.writing.editors["overall"], "Et godt år")
    commit_typing()
    assert [note.kind for note in page._missing.notes] == ["done"]
    shown.turn(1)
    part = shown._pages[0]
    assert isinstance(part, SignPart)
    until_idle(qtbot, window)
    part.pane.sign()
    until_idle(qtbot, window)
    kept = drafting.open_agreement(desk, opened.agreement.id).agreement
    assert stage(kept) is Stage.SELF_EVALUATED
    shown.go(0)
    assert goal_page(window).writing is None


def test_typing_and_rating_are_undone(qtbot: QtBot, window: MainWindow, desk: Desk, other: Desk) -> None:
    window.show_opened(in_force(desk, other))
    writing, session = goal_page(window).writing, screen(window).session
    goal = ordered(session)[0]
    assert writing is not None
    assert writing.rating is not None
    writing.rating.chosen.emit("great")
    assert session.undo_label() == "evaluation of goal 1.1"
    session.undo()
    assert session.agreement.self_evaluation.of(goal.id).level == ""
    assert writing.rating.choice() == ""
    del qtbot


def test_remark_leads_to_the_goal_and_the_field(
    qtbot: QtBot, window: MainWindow, desk: Desk, other: Desk
) -> None:
    window.show_opened(in_force(desk, other))
    shown = screen(window)
    finding = next(each for each in shown.session.findings if each.goal == ordered(shown.session)[2].id)
    window.host.show_finding(finding)
    qtbot.waitUntil(lambda: shown._page == 2)
    writing = goal_page(window).writing
    assert writing is not None
    qtbot.waitUntil(writing.text.hasFocus)
    assert [note.kind for note in writing._fields["evaluation.text"].remarks.notes] == ["must"]


def test_superior_reads_the_words_and_sees_the_level_after_choosing(
    qtbot: QtBot, window: MainWindow, desk: Desk, other: Desk
) -> None:
    window.show_opened(evaluated(other, desk))
    page = goal_page(window)
    assert page.writing is not None
    assert "Nådd." in {label.text() for label in page.findChildren(QLabel)}
    assert not page._level.isVisibleTo(page)
    assert page.writing.rating is not None
    page.writing.rating.chosen.emit("great")
    assert page._level.isVisibleTo(page)
    del qtbot


def test_leader_reads_no_assessment_before_it_comes(window: MainWindow, desk: Desk, other: Desk) -> None:
    window.show_opened(in_force(desk, other), "assessment")
    shown = screen(window)
    assert goal_page(window).writing is None
    assert [note.kind for note in shown._why.notes] == ["info"]


def test_all_on_one_page_has_every_goal(qtbot: QtBot, window: MainWindow, desk: Desk, other: Desk) -> None:
    window.show_opened(in_force(desk, other))
    shown = screen(window)
    shown._all.click()
    qtbot.waitUntil(lambda: len(shown._pages) == len(ordered(shown.session)) + 1)
    assert unnamed(window) == []
    assert without_label(window) == []
