"""Decisions about an agreement in the window: needed or not, on hold, ended early, superseded."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ledarapp.domain.decision import DecisionKind, Standing, standing
from ledarapp.operations.desk import Desk, Opened
from ledarapp.ui.dates import shown
from ledarapp.ui.language import LanguageManager
from ledarapp.ui.screens.decisions.screen import DecisionsScreen
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.remark import spoken
from ledarapp.ui.window import MainWindow
from tests.ui.accessible import clipped, unnamed
from tests.ui.parties import draft, in_force, until_idle
from tests.ui.reach import chain, jumps_back, unreached

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def decisions(window: MainWindow, opened: Opened) -> tuple[DecisionsScreen, Session]:
    """Open the agreement at its decisions."""
    window.show_opened(opened)
    window.host.go("decisions")
    journey = window.host.journey
    assert journey is not None
    assert isinstance(journey.current, DecisionsScreen)
    QApplication.processEvents()
    return journey.current, journey.session


def offered(screen: DecisionsScreen) -> list[DecisionKind]:
    return [kind for kind, button in screen.form.kinds.items() if button.isVisible()]


def take(screen: DecisionsScreen, kind: DecisionKind, reason: str) -> None:
    """Choose with the arrow keys, write why, and press the button with the space bar."""
    kinds = offered(screen)
    screen.focus_first()
    for _ in kinds:
        if screen.form.choice() is kind:
            break
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Right)
    assert screen.form.choice() is kind
    screen.form.reason.setFocus()
    QTest.keyClicks(screen.form.reason, reason)
    screen.form.note.setFocus()
    QTest.keyClick(screen.form.note, Qt.Key.Key_Space)
    QApplication.processEvents()


def told(screen: DecisionsScreen) -> list[str]:
    """Every word that is in sight."""
    return [each.text() for each in screen.findChildren(QLabel) if each.isVisible()]


@pytest.mark.requirement("R014", "R142")
def test_that_no_agreement_is_needed_is_recorded_with_reason_day_and_name_and_undone(
    window: MainWindow, desk: Desk
) -> None:
    screen, session = decisions(window, draft(desk))
    assert offered(screen)[:3] == [DecisionKind.NEEDED, DecisionKind.NOT_NEEDED, DecisionKind.ON_HOLD]
    take(screen, DecisionKind.NOT_NEEDED, "Stillingen trekkes inn i juli.")

    (noted,) = session.agreement.decisions
    assert (noted.kind, noted.reason) == (DecisionKind.NOT_NEEDED, "Stillingen trekkes inn i juli.")
    assert (noted.on, noted.name) == (date(2026, 6, 2), session.agreement.leader.name)
    assert standing(session.agreement) is Standing.NOT_NEEDED
    words = told(screen)
    assert "No agreement is needed" in words
    assert f"{shown(date(2026, 6, 2), words=True)} · {noted.name}" in words
    assert offered(screen) == [DecisionKind.RESUMED]
    assert not screen.form.reason.toPlainText()
    stored = desk.store.load(session.agreement.id)
    assert stored.decisions == session.agreement.decisions

    session.undo()
    QApplication.processEvents()
    assert not session.agreement.decisions
    assert "Decided so far" not in told(screen)
    assert DecisionKind.NOT_NEEDED in offered(screen)
    assert not desk.store.load(session.agreement.id).decisions
    session.redo()
    QApplication.processEvents()
    assert standing(session.agreement) is Standing.NOT_NEEDED


@pytest.mark.requirement("R129")
def test_what_is_on_hold_is_taken_up_again_and_both_stay_on_record(window: MainWindow, desk: Desk) -> None:
    screen, session = decisions(window, draft(desk))
    take(screen, DecisionKind.ON_HOLD, "Departementet omorganiseres.")
    (note,) = screen._standing.notes
    assert spoken(note).startswith(f"On hold. Since {shown(date(2026, 6, 2), words=True)}. Departementet")
    window.host.go("goals")
    window.host.go("decisions")
    take(screen, DecisionKind.RESUMED, "Omorganiseringen er ferdig.")

    assert standing(session.agreement) is Standing.RUNNING
    assert [each.kind for each in session.agreement.decisions] == [DecisionKind.ON_HOLD, DecisionKind.RESUMED]
    words = told(screen)
    assert words.index("Omorganiseringen er ferdig.") < words.index("Departementet omorganiseres.")
    assert not screen._standing.notes


@pytest.mark.requirement("R129")
@pytest.mark.parametrize(
    ("kind", "stands", "sentence"),
    [
        (DecisionKind.ENDED, Standing.ENDED, "Ended early. On "),
        (DecisionKind.SUPERSEDED, Standing.SUPERSEDED, "Superseded. By another agreement from "),
    ],
)
def test_an_agreement_in_force_ends_for_good_from_the_day_that_is_written(
    window: MainWindow,
    desk: Desk,
    other: Desk,
    qtbot: QtBot,
    kind: DecisionKind,
    stands: Standing,
    sentence: str,
) -> None:
    screen, session = decisions(window, in_force(desk, other))
    assert DecisionKind.NOT_NEEDED not in offered(screen)
    screen.form.day.setFocus()
    screen.form.day.selectAll()
    QTest.keyClicks(screen.form.day, "31.8.2026")
    screen.form.day.commit()
    take(screen, kind, "Ny stilling fra september.")

    assert standing(session.agreement) is stands
    assert session.agreement.decisions[-1].on == date(2026, 8, 31)
    assert len(session.agreement.signatures) == 2
    (note,) = screen._standing.notes
    assert spoken(note).startswith(sentence + shown(date(2026, 8, 31), words=True))
    assert not screen.form.isVisible()
    until_idle(qtbot, window)


def test_a_decision_without_reason_or_day_is_not_taken_and_says_what_is_missing(
    window: MainWindow, desk: Desk
) -> None:
    screen, session = decisions(window, draft(desk))
    screen.form.note.click()
    assert not session.agreement.decisions
    assert QApplication.focusWidget() is screen.form.reason
    assert "Write why" in screen.form.reason.accessibleDescription()
    QTest.keyClicks(screen.form.reason, "Fordi.")
    screen.form.day.setFocus()
    screen.form.day.selectAll()
    QTest.keyClick(screen.form.day, Qt.Key.Key_Delete)
    screen.form.day.commit()
    screen.form.note.click()
    assert not session.agreement.decisions
    assert QApplication.focusWidget() is screen.form.day
    assert "the day it counts from" in screen.form.day.accessibleDescription()


@pytest.mark.parametrize("key", ["nb", "sv", "fi"])
def test_everything_is_named_reached_by_keys_and_seen_whole_in_each_language(
    window: MainWindow, desk: Desk, language: LanguageManager, key: str
) -> None:
    screen, session = decisions(window, draft(desk))
    take(screen, DecisionKind.ON_HOLD, "Grunn.")
    english = set(told(screen))
    language.use(key)
    QApplication.processEvents()
    QApplication.processEvents()
    reason = session.agreement.decisions[0].reason
    assert set(told(screen)) & english <= {
        reason,
        "",
        f"{shown(date(2026, 6, 2), words=True)} · {session.agreement.leader.name}",
    }
    window.resize(1024, 768)
    assert not unnamed(window)
    stops, closes = chain(window)
    assert closes
    assert screen.form.reason in stops
    assert screen.form.note in stops
    assert not unreached(window, stops)
    assert not jumps_back(window, stops)
    assert not clipped(window)
