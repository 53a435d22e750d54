"""Views in the window: a sheet is made, answers are taken in, the summary shown, put in and taken out."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from ledarapp.domain.agreement import Person
from ledarapp.domain.signature import Role
from ledarapp.domain.views import NO_VIEWS, Asked, QuestionSheet
from ledarapp.operations import drafting, gathering
from ledarapp.operations.desk import Desk
from ledarapp.ui.screens.views.screen import ViewsScreen
from ledarapp.ui.window import MainWindow


def begun(window: MainWindow, desk: Desk, form: str = "lederevaluering-360") -> ViewsScreen:
    """Open a draft of this form on its views."""
    window.show_opened(drafting.new(desk, form, "nb", side=Role.LEADER, me=Person(name="Ola Nordmann")))
    journey = window.host.journey
    assert journey is not None
    journey.go("views")
    assert isinstance(journey.current, ViewsScreen)
    return journey.current


def make(screen: ViewsScreen) -> QuestionSheet:
    """Press the button that makes the sheet."""
    QTest.mouseClick(screen.making.button, Qt.MouseButton.LeftButton)
    assert screen.collecting.sheet is not None
    return screen.collecting.sheet


def files(sheet: QuestionSheet, folder: Path, count: int, group: str) -> list[Path]:
    paths = []
    rated = [each.key for each in sheet.questions if each.kind is Asked.SCALE]
    for number in range(count):
        path = folder / f"{group}-{number}.json"
        ratings = [{"question": key, "level": 1 + (number + place) % 5} for place, key in enumerate(rated)]
        token = f"{number:016x}{len(group):016x}"
        told = {"format": 1, "sheet": sheet.id, "token": token, "group": group, "ratings": ratings}
        path.write_text(json.dumps({**told, "texts": [{"question": "strengths", "text": f"Bra {number}"}]}))
        paths.append(path)
    return paths


def drop(screen: ViewsScreen, paths: list[Path]) -> None:
    """Let files fall on the card."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    screen.collecting.dropEvent(
        QDropEvent(QPointF(QPoint(9, 9)), Qt.DropAction.CopyAction, data, buttons, keys)
    )


@pytest.mark.requirement("R109", "R112")
def test_from_sheet_to_summary_and_back(window: MainWindow, desk: Desk, tmp_path: Path) -> None:
    screen = begun(window, desk)
    assert screen.making.isVisible()
    sheet = make(screen)
    assert screen.collecting.isVisible()
    assert not screen.showing.isVisible()

    drop(screen, [*files(sheet, tmp_path, 6, "subordinates"), *files(sheet, tmp_path, 5, "peers")])
    drop(screen, [*files(sheet, tmp_path, 2, "superior")[:1], *files(sheet, tmp_path, 6, "subordinates")])
    assert len(gathering.answers_to(desk, sheet)) == 12

    _press(screen, "Close and sum up…")
    assert not screen.showing.isVisible()
    asked = QApplication.focusWidget()
    assert isinstance(asked, QPushButton)
    assert asked.text() == "Close it now"
    QTest.keyClick(asked, Qt.Key.Key_Space)
    assert screen.showing.isVisible()
    assert [each.key for each in screen.showing.views.groups] == ["superior", "peers", "subordinates"]

    QTest.mouseClick(screen.include, Qt.MouseButton.LeftButton)
    assert screen.session.agreement.views == screen.showing.views
    assert desk.store.load(screen.session.agreement.id).views == screen.showing.views
    screen.session.undo()
    assert screen.session.agreement.views == NO_VIEWS


def _press(screen: ViewsScreen, words: str) -> None:
    (button,) = [each for each in screen.findChildren(QPushButton) if each.text().strip() == words]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_cannot_be_taken_in_is_told_by_file(window: MainWindow, desk: Desk, tmp_path: Path) -> None:
    screen = begun(window, desk)
    make(screen)
    wrong = tmp_path / "notes.json"
    wrong.write_text("{}")
    drop(screen, [wrong])
    assert [each.lead for each in screen.collecting.notes.notes if each.kind == "must"] == ["notes.json"]


@pytest.mark.requirement("R202")
def test_every_agreement_can_gather_views(window: MainWindow, desk: Desk) -> None:
    screen = begun(window, desk, "general")
    assert screen.making.isVisible()
    journey = window.host.journey
    assert journey is not None
    assert "views" not in journey.steps


def test_the_profile_is_walked_heard_and_copied(window: MainWindow, desk: Desk) -> None:
    screen = begun(window, desk)
    example = desk.library.example("lederevaluering-360", "nb")
    screen.session.apply(lambda agreement: replace(agreement, views=example.views), "views")
    plot = screen.showing.plot
    plot.setFocus()

    QTest.keyClick(plot, Qt.Key.Key_Right)
    first = plot.accessibleDescription()
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert plot.accessibleDescription() != first
    QTest.keyClick(plot, Qt.Key.Key_Down)
    assert plot.at is not None
    assert (plot.at.group, plot.at.area) == (1, 1)

    screen.showing.copies.copy_csv()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 1 + len(example.views.areas)
    screen.showing.switch()
    assert screen.showing.table.isVisible()
    cell = screen.showing.table.item(2, 4)
    assert cell is not None
    assert cell.text() in {"2.1", "2,1"}
    assert not screen.showing.plot.picture().isNull()
