"""The talk in the window: large letters while it lasts, minutes for both, notes that become one's own."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ledarapp.domain.signature import Role
from ledarapp.operations import exchanging, reviewing
from ledarapp.operations.desk import Desk, Opened
from ledarapp.ui import theme
from ledarapp.ui.screens.review import ReviewScreen
from ledarapp.ui.screens.talk import LETTERS, TalkScreen
from ledarapp.ui.window import MainWindow
from tests.ui.accessible import unnamed, without_label
from tests.ui.parties import evaluated, until_idle

AGREED = "Kurset tas i høst."
NOTED = "Gjør mer ut av brukerne. Hvitveis-2204"


def talk(qtbot: QtBot, window: MainWindow) -> TalkScreen:
    window.host.go("notes")
    assert window.host.journey is not None
    screen = window.host.journey.current
    assert isinstance(screen, TalkScreen)
    qtbot.waitUntil(lambda: theme.current().percent == LETTERS)
    return screen


@pytest.mark.requirement("R235")
def test_a_talk_from_its_first_goal_to_the_minutes(
    qtbot: QtBot,
    window: MainWindow,
    desk: Desk,
    other: Desk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened = evaluated(other, desk)
    window.show()
    window.show_opened(opened, "assessment")
    screen = talk(qtbot, window)
    assert window.host.journey is not None
    session = window.host.journey.session
    first = session.template.areas[0].key
    goal = session.agreement.in_area(first)[0].id
    reviewing.note_privately(desk, opened.agreement.id, goal, "Bare for meg.")
    screen.show_agreement()
    assert not unnamed(screen)
    assert not without_label(screen)
    assert "Bare for meg." not in screen.writing.note.toPlainText(), "both look at this screen"
    screen.writing.minute.setPlainText(AGREED)
    screen.writing.minute.commit()
    screen.writing.note.setPlainText(NOTED)
    screen.writing.put_into_evaluation()
    assert session.agreement.assessment.of(goal).text == NOTED
    assert session.agreement.follow_up.minute(goal, Role.SUPERIOR) == AGREED
    screen.turn(1)
    assert screen.writing.minute.toPlainText() == ""
    assert screen.writing.note.toPlainText() == ""
    screen.turn(-1)
    assert screen.writing.minute.toPlainText() == AGREED
    path = tmp_path / "minutes.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    screen.save_minutes()
    until_idle(qtbot, window)
    words = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout
    assert AGREED in words
    assert "Hvitveis" not in words
    QTest.keyClick(screen.writing.minute, Qt.Key.Key_Escape)
    assert isinstance(window.host.journey.current, ReviewScreen)
    qtbot.waitUntil(lambda: theme.current().percent == 100)
    now = Opened(agreement=session.agreement, template=session.template, side=session.side)
    inside = exchanging.look(exchanging.pack(desk, now), known={}, now=desk.now()).package
    assert inside.agreement.follow_up.minute(goal, Role.SUPERIOR) == AGREED
