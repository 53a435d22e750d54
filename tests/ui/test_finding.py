"""Words are found in every agreement, and one goes back and forward over the places one has been."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from ledarapp.domain.agreement import Person
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.folding import bare
from ledarapp.domain.follow_up import Comment, DateNote, FollowUp, LogEntry, Minute
from ledarapp.domain.signature import Edition, Role, Signature
from ledarapp.operations import drafting, listing, reviewing, searching
from ledarapp.operations.desk import Desk
from ledarapp.ui.parts.found_list import around
from ledarapp.ui.screens.everywhere import Everywhere
from ledarapp.ui.time_left import time_left
from ledarapp.ui.window import MainWindow
from tests.ui.parties import until_idle


def _do(window: MainWindow, key: str) -> None:
    assert window.menus is not None
    action = window.menuBar().findChild(QAction, key)
    assert isinstance(action, QAction)
    action.trigger()
    QApplication.processEvents()


def _two(desk: Desk) -> tuple[str, str]:
    """Two examples; the second is Åse Østby's."""
    first = drafting.example(desk, "ufd-ad", "nb").agreement
    second = drafting.example(desk, "general", "nb").agreement
    drafting.save(desk, replace(second, leader=Person(name="Åse Østby", unit="Tilsynet")))
    return first.id, second.id


@pytest.mark.parametrize("typed", ["østby", "Ostby", "ÅSE ØST", "ase ost"])
def test_a_name_is_found_however_it_is_typed(desk: Desk, typed: str) -> None:
    _, other = _two(desk)
    assert {each.agreement for each in searching.find(desk, typed)} == {other}


def test_what_is_deleted_or_changed_is_found_no_longer(desk: Desk) -> None:
    _, other = _two(desk)
    agreement = desk.store.load(other)
    assert searching.find(desk, "Østby")
    drafting.save(desk, replace(agreement, leader=Person(name="Kari")))
    assert not searching.find(desk, "Østby")
    drafting.save(desk, agreement)
    listing.delete(desk, other)
    assert not searching.find(desk, "Østby")
    listing.restore(desk, other)
    assert searching.find(desk, "Østby")


def _page(window: MainWindow, qtbot: QtBot, words: str) -> Everywhere:
    _do(window, "find_everywhere")
    page = window.levels.currentWidget()
    assert isinstance(page, Everywhere)
    assert page.line.hasFocus()
    QTest.keyClicks(page.line, words)
    until_idle(qtbot, window)
    qtbot.waitUntil(lambda: not page.turns.isActive())
    until_idle(qtbot, window)
    return page


def test_enter_opens_the_field_that_was_found(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    _, other = _two(desk)
    page = _page(window, qtbot, "ostby")
    assert page.list.count() == 2
    assert page.told.text() == "1 place"
    assert "Åse Østby" in page.list.item(1).text()
    QTest.keyClick(page.line, Qt.Key.Key_Return)
    journey = window.host.journey
    assert journey is not None
    assert (journey.session.agreement.id, journey.key) == (other, "basis")
    qtbot.waitUntil(lambda: _marked() == "Østby")
    _do(window, "back")
    assert window.host.journey is None


def _marked() -> str:
    focused = QApplication.focusWidget()
    if isinstance(focused, QLineEdit):
        return focused.selectedText()
    return focused.textCursor().selectedText() if isinstance(focused, QPlainTextEdit) else ""


def _year(desk: Desk) -> str:
    """An agreement with words around it: log, date, margin, minutes, a note for oneself."""
    agreement = drafting.example(desk, "ufd-ad", "nb").agreement
    goal, key, day = agreement.goals[3].id, agreement.milestones[1].key, date(2026, 3, 4)
    noted = FollowUp(
        entries=(LogEntry(id="e", goal=goal, on=day, writer=Role.LEADER, text="Logget kvedefrukt"),),
        dates=(DateNote(key=key, writer=Role.LEADER, note="Flyttet for kvedepærens skyld"),),
        comments=(Comment(id="c", writer=Role.LEADER, on=day, goal=goal, text="En kvedekommentar"),),
        minutes=(Minute(writer=Role.LEADER, on=day, goal=goal, text="Vi ble enige om kvedegelé"),),
    )
    given = tuple(
        Signature(edition=Edition.AGREEMENT, role=role, version=1, name="N", at=desk.now(), content_hash="0")
        for role in Role
    )
    drafting.save(desk, replace(agreement, follow_up=noted, signatures=given))
    reviewing.note_privately(desk, agreement.id, goal, "Bare for meg: kvedemos")
    return agreement.id


@pytest.mark.parametrize(
    ("words", "screen"),
    [
        ("kvedefrukt", "follow_up"),
        ("kvedepære", "timeline"),
        ("kvedekomm", "review"),
        ("kvedegele", "notes"),
        ("kvedemos", "review"),
    ],
)
def test_a_hit_lands_where_the_words_stand(
    window: MainWindow, desk: Desk, qtbot: QtBot, words: str, screen: str
) -> None:
    owner = _year(desk)
    page = _page(window, qtbot, words)
    QTest.keyClick(page.line, Qt.Key.Key_Return)
    journey = window.host.journey
    assert journey is not None
    assert (journey.session.agreement.id, journey.key) == (owner, screen)
    qtbot.waitUntil(lambda: bare(_marked() or _read(window)) == bare(words))


def _read(window: MainWindow) -> str:
    """What is marked in words that can only be read."""
    labels = [each for each in window.findChildren(QLabel) if each.isVisible()]
    return next((each.selectedText() for each in labels if each.hasSelectedText()), "")


def test_an_agreement_that_cannot_be_read_hinders_no_search(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    broken, other = _two(desk)
    desk.store._connection.execute(
        "UPDATE form SET text = 'nonsense' WHERE hash = (SELECT form FROM agreement WHERE id = ?)", (broken,)
    )
    page = _page(window, qtbot, "Østby")
    assert [each.agreement for each in page.found] == [other]
    assert page.unread.isVisible()
    assert desk.store.load(broken).leader.name in page.unread.text()


def test_while_much_is_read_what_is_left_is_told() -> None:
    assert time_left(1.0, 1, 100) == ""
    assert time_left(10.0, 50, 100) == "About 10 seconds left"
    assert time_left(30.0, 10, 100) == "About 4 minutes left"
    assert time_left(30.0, 100, 100) == ""


def test_a_hit_is_shown_with_the_words_around_it() -> None:
    text = f"{'a ' * 60}måloppnåelsen i seksjonen{' b' * 100}"
    shown = around(text, "oppna")
    assert "måloppnåelsen i seksjonen" in shown
    assert shown.startswith("… ")
    assert shown.endswith(" …")
    assert around("kort", "ort") == "kort"


def test_back_and_forward_go_over_the_places_visited(window: MainWindow, desk: Desk) -> None:
    first, second = _two(desk)
    window.open_agreement(first, "basis")
    window.host.go("goals")
    window.open_agreement(second, "goals")
    _do(window, "back")
    assert _place(window) == (first, "goals")
    _do(window, "back")
    assert _place(window) == (first, "basis")
    _press(window, Qt.MouseButton.ForwardButton)
    assert _place(window) == (first, "goals")
    _do(window, "forward")
    assert _place(window) == (second, "goals")
    assert not window.trail.can(1)
    _press(window, Qt.MouseButton.BackButton)
    window.host.go("history")
    assert not window.trail.can(1)


def test_an_agreement_that_is_gone_is_passed_by(window: MainWindow, desk: Desk) -> None:
    first, second = _two(desk)
    window.open_agreement(first, "goals")
    window.open_agreement(second, "goals")
    window.show_overview()
    desk.store.personal().erase([second], "Åse Østby")
    with pytest.raises(LedarappError):
        desk.store.load(second)
    _do(window, "back")
    assert _place(window) == (first, "goals")


def test_recent_agreements_are_named_in_the_menu_and_forgotten_when_asked(
    window: MainWindow, desk: Desk
) -> None:
    first, second = _two(desk)
    window.open_agreement(first)
    window.open_agreement(second)
    assert window.workplace.settings.recent[:2] == (second, first)
    assert "Østby" not in repr(window.workplace.settings)
    recent = _recent(window)
    assert "Åse Østby" in recent.actions()[0].text()
    recent.actions()[1].trigger()
    assert _place(window)[0] == first
    _recent(window).actions()[-1].trigger()
    assert window.workplace.settings.recent == ()
    assert not _recent(window).isEnabled()


def _recent(window: MainWindow) -> QMenu:
    assert window.menus is not None
    file = window.menuBar().actions()[0].menu()
    assert isinstance(file, QMenu)
    file.aboutToShow.emit()
    return next(each for each in file.findChildren(QMenu) if each.title() == "&Recent")


def _place(window: MainWindow) -> tuple[str, str]:
    journey = window.host.journey
    assert journey is not None
    return journey.session.agreement.id, journey.key


def _press(window: MainWindow, button: Qt.MouseButton) -> None:
    at = QPointF(5, 5)
    kind, none = QMouseEvent.Type.MouseButtonPress, Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(kind, at, window.mapToGlobal(at), button, button, none)
    QApplication.sendEvent(window, event)
    QApplication.processEvents()
