"""The library at hand: it suggests without standing in the way, and what is put in is one step."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ledarapp.domain.agreement import Person
from ledarapp.domain.entry import EntryKind
from ledarapp.domain.signature import Role
from ledarapp.domain.template import say
from ledarapp.operations import drafting, shelving
from ledarapp.operations.desk import Opened
from ledarapp.templates import Library
from ledarapp.ui.screens.goals.editor import GoalEditor
from ledarapp.ui.screens.goals.library import LibraryWindow
from ledarapp.ui.screens.goals.screen import GoalsScreen, open_library
from ledarapp.ui.widgets.suggest import Suggestions
from ledarapp.ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

SHELVES = Library(Path(__file__).parents[2] / "resources").shelves()

Draft = Callable[[str, str], Opened]


@pytest.fixture
def screen(window: MainWindow, draft: Draft) -> GoalsScreen:
    window.show_opened(draft("Ola", ""), "goals")
    QApplication.processEvents()
    found = window.host.journey.current if window.host.journey else None
    assert isinstance(found, GoalsScreen)
    found.add()
    return found


def editor(screen: GoalsScreen) -> GoalEditor:
    card = screen.list.open_card
    assert card is not None
    assert card.editor is not None
    return card.editor


def opened(screen: GoalsScreen) -> LibraryWindow:
    open_library(screen)
    found = screen.window().findChild(LibraryWindow)
    assert found is not None
    return found


def suggested(offer: Suggestions) -> bool:
    for _ in range(100):
        if offer.shown:
            return True
        QTest.qWait(20)
    return False


def test_a_suggestion_is_taken_with_the_keyboard_as_one_step(screen: GoalsScreen) -> None:
    form = editor(screen)
    QTest.keyClicks(form.text, "okonomi")
    assert suggested(form.suggestions)
    assert form.text.hasFocus()
    QTest.keyClick(form.text, Qt.Key.Key_Down)
    QTest.keyClick(form.text, Qt.Key.Key_Return)
    assert form.text.toPlainText() == "Regnskapet og økonomikontrollen holder høy kvalitet"
    assert not form.suggestions.shown
    assert screen.session.undo_label() == "insert from the library"
    screen.session.undo()
    assert form.text.toPlainText() == "okonomi"


def test_nothing_marked_means_that_every_key_does_what_it_always_does(screen: GoalsScreen) -> None:
    form = editor(screen)
    QTest.keyClicks(form.text, "arbeid")
    assert suggested(form.suggestions)
    QTest.keyClick(form.text, Qt.Key.Key_Return)
    assert form.text.toPlainText() == "arbeid\n"
    QTest.keyClick(form.text, Qt.Key.Key_Backspace)
    QTest.qWait(250)
    assert form.suggestions.shown
    QTest.keyClick(form.text, Qt.Key.Key_Escape)
    QTest.keyClicks(form.text, "s")
    QTest.qWait(250)
    assert not form.suggestions.shown
    QTest.keyClick(form.text, Qt.Key.Key_Tab)
    assert not form.text.hasFocus()


def test_indicators_and_sources_are_offered_their_own_kind(screen: GoalsScreen) -> None:
    form = editor(screen)
    form.add_indicator()
    row = next(iter(form.indicators.rows.values()))
    focused = QApplication.focusWidget()
    assert focused is not None
    assert row.isAncestorOf(focused)
    QTest.keyClicks(focused, "klager")
    offer = focused.findChild(Suggestions)
    assert offer is not None
    assert suggested(offer)
    assert offer.shown == ("Antall klager som avdelingen får",)


def test_a_goal_comes_from_the_window_with_its_parts(screen: GoalsScreen) -> None:
    before = screen.session.agreement
    library = opened(screen)
    library.filters.search.setText("medarbeiderne er i fokus")
    library.insert()
    goal = screen.session.agreement.goal(screen.list.current())
    assert (goal.text, len(goal.indicators), len(goal.sources)) == ("Medarbeiderne er i fokus", 5, 5)
    assert not goal.common
    screen.session.undo()
    assert screen.session.agreement == before
    library.accept()


def test_a_part_goes_into_the_goal_in_use(screen: GoalsScreen) -> None:
    library = opened(screen)
    library.filters.kind.setCurrentIndex(library.filters.kind.findData(EntryKind.SOURCE))
    library.filters.search.setText("arbeidsmiljøundersøkelse")
    library.insert()
    goal = screen.session.agreement.goal(screen.list.current())
    assert [each.text for each in goal.sources] == ["Arbeidsmiljøundersøkelse"]
    screen.list.close_card()
    screen.setFocus()
    library.insert()
    assert library.told.text() == "Open the goal it belongs to first"
    library.accept()


def test_ones_own_texts_are_kept_changed_and_taken_back(screen: GoalsScreen, tmp_path: Path) -> None:
    desk = screen.host.workplace.desk
    QTest.keyClicks(editor(screen).text, "Svar innen ti dager")
    screen.acts.bookcase.keep_goal(screen.list.current())
    screen.acts.bookcase.keep_goal(screen.list.current())
    assert len(shelving.own(desk).entries) == 1
    library = opened(screen)
    assert library.list.currentItem().text() == "Svar innen ti dager"
    library.own.change.click()
    library.own.editor.text.setPlainText("Svar innen ni dager")
    library.own.editor.kind.setCurrentIndex(1)
    QTest.mouseClick(library.own.editor.keep, Qt.MouseButton.LeftButton)
    assert library.list.item(0).text() == "Svar innen ni dager"
    library.own.undo()
    assert library.list.item(0).text() == "Svar innen ti dager"
    saved = tmp_path / "mine.toml"
    saved.write_bytes(shelving.as_file(desk))
    library.own.delete.click()
    assert not shelving.own(desk).entries
    library.own.show_file(saved)
    library.own.bringing.button.click()
    assert [each.text["nb"] for each in shelving.own(desk).entries] == ["Svar innen ti dager"]
    broken = tmp_path / "broken.toml"
    broken.write_text("schema = 9", encoding="utf-8")
    library.own.show_file(broken)
    assert "broken.toml" in library.told.text()
    library.accept()


@pytest.mark.parametrize(("key", "tongue"), [("ledningsavtal", "sv-FI"), ("ufd-ad", "nb"), ("fin-ad", "nb")])
@pytest.mark.requirement("R041", "R071", "R323", "R326")
def test_a_development_measure_goes_where_the_form_keeps_them(
    window: MainWindow, key: str, tongue: str
) -> None:
    begun = drafting.new(window.workplace.desk, key, tongue, side=Role.LEADER, me=Person(name="Ola"))
    window.show_opened(begun, "goals")
    QApplication.processEvents()
    screen = window.host.journey.current if window.host.journey else None
    assert isinstance(screen, GoalsScreen)
    before = screen.session.agreement
    library = opened(screen)
    measure = next(each for one in SHELVES for each in one.entries if each.kind is EntryKind.ACTION)
    library.filters.search.setText(say(measure.text, tongue))
    library.look()
    library.insert()
    after = screen.session.agreement
    if key == "ledningsavtal":
        assert after.section("development") == say(measure.text, tongue)
        assert after.goals == before.goals
        assert "Chefens personliga utveckling" in library.told.text()
    else:
        (added,) = (each for each in after.goals if each not in before.goals)
        assert added.text == say(measure.text, tongue)
        assert added.area == (screen.session.template.development or screen.list.current_area().key)
    screen.session.undo()
    assert screen.session.agreement == before
