"""An amendment from the window: from a locked step to its reason, its marks, and back again by undo."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ledarapp.domain.agreement import put_goal
from ledarapp.domain.decision import DecisionKind
from ledarapp.domain.stages import Part, is_amending
from ledarapp.operations.desk import Desk
from ledarapp.ui.parts.word_difference import WordDifference
from ledarapp.ui.screens.decisions.screen import DecisionsScreen
from ledarapp.ui.steps import turn
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.text import Heading
from ledarapp.ui.window import MainWindow
from tests.ui.accessible import clipped, unnamed
from tests.ui.parties import in_force

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.mark.requirement("R224")
def test_an_amendment_is_proposed_from_a_locked_step_marked_and_taken_back(
    window: MainWindow, desk: Desk, other: Desk, qtbot: QtBot
) -> None:
    window.show_opened(in_force(desk, other))
    assert window.host.journey is not None
    session = window.host.journey.session
    window.host.go("goals")
    screen = window.host.journey.current
    assert screen is not None
    (link,) = (each for each in screen.findChildren(Button) if each.text() == "Propose an amendment…")
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Space)

    def asked() -> DecisionsScreen:
        found = window.host.journey.current if window.host.journey is not None else None
        assert isinstance(found, DecisionsScreen)
        assert found.form.choice() is DecisionKind.AMENDMENT
        return found

    qtbot.waitUntil(lambda: asked() is not None)
    decisions = asked()
    decisions.form.reason.setPlainText("Rammen er endret.")
    decisions.form.note.click()
    assert is_amending(session.agreement)
    assert session.may_write(Part.CONTENT)
    assert turn(session).startswith(f"In force; amendment 1 proposed by {session.agreement.leader.name}.")

    goal = session.agreement.goals[0]
    session.apply(lambda now: put_goal(now, replace(goal, text=f"{goal.text} Innen juni.")), "edit")

    def headings() -> set[str]:
        return {each.text() for each in decisions.findChildren(Heading) if each.isVisibleTo(decisions)}

    qtbot.waitUntil(lambda: "Amendment 1: what it changes" in headings())
    (difference,) = decisions.findChildren(WordDifference)
    assert "comes: Innen juni." in difference.accessibleName()
    assert unnamed(decisions) == []
    assert clipped(decisions) == []
    session.undo()
    session.undo()
    assert not is_amending(session.agreement)
    assert session.agreement.decisions == ()
