"""Steps 1, 2, 3 and 5 for everyone: named, labelled, reachable, large enough, nothing cut off."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from ledarapp.domain.agreement import put_goal
from ledarapp.domain.finding import Kind
from ledarapp.operations import drafting
from ledarapp.ui.language import LanguageManager
from ledarapp.ui.screens.goals.screen import GoalsScreen
from ledarapp.ui.screens.screen import Screen
from ledarapp.ui.theme import Theme
from ledarapp.ui.tokens import Appearance
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.remark import Remark
from ledarapp.ui.window import MainWindow
from tests.ui.accessible import clipped, small_targets, tab_chain, tab_stops, unnamed, without_label

SCREENS = ("basis", "goals", "check", "follow_up")


def show(window: MainWindow, key: str) -> Screen:
    window.show_opened(drafting.example(window.workplace.desk, "ufd-ad", "nb"), key)
    screen = window.host.journey.current if window.host.journey else None
    assert screen is not None
    if isinstance(screen, GoalsScreen):
        screen.list.open(screen.session.agreement.goals[1].id)
        assert screen.list.open_card is not None
        assert screen.list.open_card.editor is not None
        screen.list.open_card.editor.unfold_for("link")
    settle()
    return screen


def settle() -> None:
    for _ in range(8):
        QApplication.processEvents()


@pytest.mark.parametrize("key", SCREENS)
def test_everything_has_a_name_a_label_and_a_place_in_the_tab_order(window: MainWindow, key: str) -> None:
    show(window, key)
    assert unnamed(window) == []
    assert without_label(window) == []
    assert small_targets(window) == []
    chain, closes = tab_chain()
    assert closes
    assert set(chain) >= set(tab_stops(window))


@pytest.mark.parametrize("key", SCREENS)
@pytest.mark.parametrize(
    ("language_key", "percent", "size"), [("nb", 100, (860, 700)), ("sv", 200, (1024, 768))]
)
def test_nothing_is_cut_off_in_a_narrow_window_or_in_large_text(
    window: MainWindow,
    language: LanguageManager,
    dress: Theme,
    key: str,
    language_key: str,
    percent: int,
    size: tuple[int, int],
) -> None:
    show(window, key)
    language.use(language_key)
    dress.set_percent(percent)
    window.resize(*size)
    settle()
    assert clipped(window) == []
    assert without_label(window) == []


@pytest.mark.parametrize("key", SCREENS)
def test_screens_change_their_dress_while_in_sight(window: MainWindow, dress: Theme, key: str) -> None:
    screen = show(window, key)
    light = screen.grab().toImage()
    dress.set_appearance(Appearance.DARK)
    settle()
    assert screen.grab().toImage() != light
    dress.set_appearance(Appearance.CONTRAST)
    settle()


def test_advice_is_put_aside_from_its_strip(window: MainWindow) -> None:
    opened = drafting.example(window.workplace.desk, "ufd-ad", "nb")
    goal = replace(opened.agreement.goals[0], sources=())
    window.show_opened(replace(opened, agreement=put_goal(opened.agreement, goal)), "goals")
    screen = window.host.journey.current if window.host.journey else None
    assert isinstance(screen, GoalsScreen)
    screen.list.open(goal.id)
    settle()
    strip = next(each for each in screen.findChildren(Remark) if each.note.kind == "advice")
    next(each for each in strip.findChildren(Button) if each.text() == "Put aside").click()
    settle()
    assert not [each for each in screen.session.findings if each.kind is Kind.ADVICE]
    assert [each.code for each in screen.session.agreement.set_aside] == ["goal.no_source"]
    screen.session.undo()
    assert [each.code for each in screen.session.findings] == ["goal.no_source"]
