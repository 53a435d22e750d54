"""Words are found in every agreement, and one goes back and forward over the places one has been."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from ledarapp.domain.agreement import Person
from ledarapp.domain.errors import LedarappError
from ledarapp.operations import drafting, listing, searching
from ledarapp.operations.desk import Desk
from ledarapp.ui.screens.everywhere import Everywhere, around
from ledarapp.ui.window import MainWindow


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
    found = [each.agreement.id for each in searching.readings(desk) if each.find(typed)]
    assert found == [other]


def test_what_is_deleted_or_changed_is_found_no_longer(desk: Desk) -> None:
    _, other = _two(desk)
    agreement = desk.store.load(other)
    drafting.save(desk, replace(agreement, leader=Person(name="Kari")))
    assert not any(each.find("Østby") for each in searching.readings(desk))
    drafting.save(desk, agreement)
    listing.delete(desk, other)
    assert not any(each.find("Østby") for each in searching.readings(desk))


def test_enter_opens_the_field_that_was_found(window: MainWindow, desk: Desk) -> None:
    _, other = _two(desk)
    _do(window, "find_everywhere")
    page = window.levels.currentWidget()
    assert isinstance(page, Everywhere)
    assert page.line.hasFocus()
    QTest.keyClicks(page.line, "ostby")
    assert page.list.count() == 2
    assert "Åse Østby" in page.list.item(1).text()
    QTest.keyClick(page.line, Qt.Key.Key_Return)
    QTest.qWait(40)
    journey = window.host.journey
    assert journey is not None
    assert (journey.session.agreement.id, journey.key) == (other, "basis")
    _do(window, "back")
    assert window.host.journey is None


def test_a_hit_is_shown_with_the_words_around_it() -> None:
    text = f"{'a ' * 60}måloppnåelsen i seksjonen{' b' * 60}"
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
