"""Versions under a name, what happened to an agreement, and the way back to an earlier state."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ledarapp.domain.agreement import drop_goal, put_section
from ledarapp.domain.changes import brought_back, changes
from ledarapp.domain.evaluation import GoalEvaluation, SelfEvaluation
from ledarapp.operations import drafting, history
from ledarapp.operations.desk import Desk
from ledarapp.ui.keep_version import KeepVersion
from ledarapp.ui.language import LanguageManager
from ledarapp.ui.screens.history import HistoryScreen
from ledarapp.ui.session import Session
from ledarapp.ui.theme import Theme
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.remark import Remark
from ledarapp.ui.window import MainWindow
from tests.ui.accessible import clipped, small_targets, texts, unnamed
from tests.ui.parties import draft, in_force, until_idle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def session(window: MainWindow, desk: Desk) -> Session:
    """A draft, open in the window."""
    window.show_opened(draft(desk))
    assert window.host.journey is not None
    return window.host.journey.session


def _write(session: Session, text: str) -> None:
    session.apply(lambda now: put_section(now, "section_tasks", text), "edit")


def _keep(window: MainWindow, name: str) -> None:
    """Press Ctrl+S, type a name and press Enter."""
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(KeepVersion)
    assert dialog is not None
    assert unnamed(dialog) == []
    assert clipped(dialog) == []
    if name:
        dialog.line.setText(name)
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def _screen(window: MainWindow) -> HistoryScreen:
    window.host.go("history")
    QTest.qWait(10)
    screen = window.host.journey.current if window.host.journey is not None else None
    assert isinstance(screen, HistoryScreen)
    return screen


def _press(card: object, name: str) -> None:
    assert hasattr(card, "findChildren")
    next(each for each in card.findChildren(Button) if each.text() == name).click()
    QTest.qWait(10)


def test_a_version_is_kept_compared_and_brought_back(window: MainWindow, session: Session) -> None:
    _write(session, "Slik det var")
    _keep(window, "")
    _write(session, "Slik det er nå")
    screen = _screen(window)
    assert len(screen.cards) == 1
    assert any(each.startswith("Before the talk with ") for each in texts(window))
    _press(screen.cards[0], "Compare with now")
    said = texts(window)
    assert "Then: Slik det var" in said
    assert "Now: Slik det er nå" in said
    assert (unnamed(window), small_targets(window), clipped(window)) == ([], [], [])
    _press(screen.cards[0], "Bring it back")
    assert session.agreement.section("section_tasks") == "Slik det var"
    assert "Everything reads as it does now." in texts(window)
    session.undo()
    assert session.agreement.section("section_tasks") == "Slik det er nå"


def test_a_name_can_not_pass_for_a_package(window: MainWindow, session: Session, desk: Desk) -> None:
    _keep(window, "sent")
    _keep(window, "named:received")
    assert [each.label for each in desk.store.versions(session.agreement.id)] == [
        "named:sent",
        "named:named:received",
    ]
    found = history.events(desk, session.agreement)
    assert {(each.kind, each.name) for each in found} == {
        (history.Kind.NAMED, "sent"),
        (history.Kind.NAMED, "named:received"),
    }


def test_packages_and_signatures_stand_there_and_are_checked(
    window: MainWindow, desk: Desk, other: Desk, qtbot: QtBot
) -> None:
    opened = in_force(desk, other)
    window.show_opened(opened)
    screen = _screen(window)
    said = texts(window)
    for person in (opened.agreement.leader, opened.agreement.superior):
        assert f"{person.name} signed the agreement" in said
    assert {"Package made", "Package taken in"} <= set(said)
    signed = [each for each in screen.cards if each.event_shown.signature is not None]
    for card in signed:
        _press(card, "Check the signature")
    until_idle(qtbot, window)
    qtbot.waitUntil(lambda: all(card.findChildren(Remark) for card in signed), timeout=20_000)
    assert not any(each.isVisible() for each in window.findChildren(Button) if each.text() == "Bring it back")


def test_every_change_is_told_in_words(window: MainWindow, session: Session) -> None:
    _keep(window, "Før")
    goal = session.agreement.goals[0]
    session.apply(lambda now: drop_goal(now, session.agreement.goals[1].id), "drop")
    session.apply(lambda now: replace(now, goals=(replace(goal, text="Nytt krav"), *now.goals[1:])), "edit")
    session.apply(lambda now: replace(now, leader=replace(now.leader, name="En annen")), "edit")
    screen = _screen(window)
    _press(screen.cards[0], "Compare with now")
    said = texts(window)
    assert {"Leader: name", "Goal 1.1: text", "Goal 1.2", "Now: (nothing)", "Now: Nytt krav"} <= set(said)


def test_what_was_said_of_a_goal_goes_with_it(desk: Desk) -> None:
    kept = draft(desk).agreement
    goal = kept.goals[0]
    said = SelfEvaluation(goals=(GoalEvaluation(goal=goal.id, text="Nådd", level="satisfactory"),))
    now = replace(kept, self_evaluation=said)
    assert {each.path for each in changes(kept, now)} == {
        ("self_evaluation", goal.id, "text"),
        ("self_evaluation", goal.id, "level"),
    }
    assert brought_back(now, drop_goal(kept, goal.id)).self_evaluation.goals == ()
    assert brought_back(now, kept) == now


def test_large_text_and_other_languages(
    window: MainWindow, session: Session, dress: Theme, language: LanguageManager
) -> None:
    _write(session, "Slik det var")
    _keep(window, "Før samtalen")
    _write(session, "Slik det er nå")
    screen = _screen(window)
    _press(screen.cards[0], "Compare with now")
    language.use("nb")
    dress.set_percent(200)
    window.resize(1024, 768)
    QTest.qWait(300)
    assert clipped(window) == []
    assert any("Slik det var" in each for each in texts(window)), texts(window)
    drafting.save(window.workplace.desk, session.agreement)
