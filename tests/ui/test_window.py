"""The window as a person meets it: named, reachable, readable, in three languages and large text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QRadioButton
from pytestqt.qtbot import QtBot

from ledarapp.domain.agreement import Person
from ledarapp.operations import drafting, listing
from ledarapp.operations.desk import Desk, Opened
from ledarapp.settings import Settings
from ledarapp.ui.announce import spoken
from ledarapp.ui.faults import FaultDialog, report
from ledarapp.ui.language import LANGUAGES, LanguageManager, own_name, preferred
from ledarapp.ui.screens.chooser import Chooser
from ledarapp.ui.screens.first_run import FirstRun
from ledarapp.ui.theme import Theme
from ledarapp.ui.tokens import Appearance
from ledarapp.ui.window import MainWindow
from ledarapp.ui.workplace import Workplace
from tests.ui.accessible import (
    changed_pixels,
    clipped,
    small_targets,
    tab_chain,
    tab_stops,
    texts,
    unnamed,
    without_label,
)

Draft = Callable[[str, str], Opened]
Open = Callable[[MainWindow], None]


def settle() -> None:
    for _ in range(6):
        QCoreApplication.processEvents()


def empty(window: MainWindow) -> None:
    window.show_overview()


def listed(window: MainWindow) -> None:
    drafting.example(window.workplace.desk, "ufd-ad", "nb")
    window.show_overview()


def choosing(window: MainWindow) -> None:
    drafting.new(window.workplace.desk, "ufd-ad", "nb", side=window.workplace.settings.role, me=_person())
    window.begin()


def greeting(window: MainWindow) -> None:
    page = FirstRun(window.workplace.settings, window.workplace.language)
    window.levels.addWidget(page)
    window.levels.setCurrentWidget(page)
    page.focus_first()


PLACES = pytest.mark.parametrize("place", [empty, listed, choosing, greeting])


def _person() -> Person:
    return Person(name="Ola Nordmann", unit="Økonomiseksjonen")


@PLACES
def test_everything_is_named_large_enough_and_reached_by_tab(window: MainWindow, place: Open) -> None:
    place(window)
    settle()
    assert unnamed(window) == []
    assert without_label(window) == []
    assert small_targets(window) == []
    stops = tab_stops(window)
    stops[0].setFocus(Qt.FocusReason.TabFocusReason)
    chain, closes = tab_chain()
    assert closes
    # Within a group Tab reaches the chosen radio button; the arrow keys reach the others.
    missed = [
        type(each).__name__
        for each in stops
        if each not in chain
        and each.focusProxy() is None
        and not (isinstance(each, QRadioButton) and not each.isChecked())
    ]
    assert missed == []


@PLACES
def test_large_text_fits_a_small_window(window: MainWindow, place: Open, dress: Theme) -> None:
    place(window)
    dress.set_percent(200)
    window.resize(1024, 768)
    settle()
    assert clipped(window) == []


@PLACES
def test_a_narrow_window_shows_everything(window: MainWindow, place: Open) -> None:
    place(window)
    window.resize(640, 700)
    settle()
    assert clipped(window) == []


@PLACES
@pytest.mark.parametrize("language_key", ["nb", "nn", "sv", "fi"])
def test_switching_language_equals_a_fresh_window(
    window: MainWindow, place: Open, language_key: str, workplace: Workplace
) -> None:
    place(window)
    settle()
    workplace.language.use(language_key)
    settle()
    _read_forms(window)
    switched = texts(window)
    fresh = MainWindow(workplace)
    fresh.show()
    if place in {choosing, listed}:
        (fresh.begin if place is choosing else fresh.show_overview)()
    else:
        place(fresh)
    settle()
    _read_forms(fresh)
    try:
        assert switched == texts(fresh)
        assert [each.text() for each in _actions(window)] == [each.text() for each in _actions(fresh)]
    finally:
        fresh.close()
        fresh.deleteLater()


class Pseudo(QTranslator):
    """Every text in brackets and two fifths longer: what stays bare can't be translated."""

    def translate(
        self, context: bytes | str, text: bytes | str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del context, disambiguation
        words = text.decode() if isinstance(text, bytes) else text
        return f"[{words.replace('%n', str(n))}{' ~' * (len(words) // 5)}]"

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        return False


@PLACES
def test_nothing_is_left_untranslated_or_clipped_in_a_longer_language(
    window: MainWindow, place: Open, qapp: QApplication
) -> None:
    pseudo = Pseudo()
    qapp.installTranslator(pseudo)
    try:
        place(window)
        settle()
        assert clipped(window) == []
        forms = _form_words(window.workplace.desk)
        own = {*LANGUAGES.values(), "Welcome"}
        bare = [
            each
            for each in texts(window)
            if each.strip() and "[" not in each and each.strip() not in own and not _is_content(each, forms)
        ]
        assert bare == []
    finally:
        qapp.removeTranslator(pseudo)


def test_mnemonics_are_unique_in_every_menu_and_language(
    window: MainWindow, language: LanguageManager
) -> None:
    for key in LANGUAGES:
        language.use(key)
        settle()
        for menu in [window.menuBar(), *window.menuBar().findChildren(QMenu)]:
            marked = [
                each.text().partition("&")[2][:1].casefold() for each in menu.actions() if "&" in each.text()
            ]
            assert len(marked) == len(set(marked)), (key, [each.text() for each in menu.actions()])


@pytest.mark.criterion("A17")
def test_no_shortcut_is_used_twice_or_is_a_bare_letter(window: MainWindow) -> None:
    keys = [each.toString() for action in _actions(window) for each in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert [each for each in keys if len(each) == 1] == []


def test_no_step_takes_a_shortcut_that_is_in_use(window: MainWindow, draft: Draft) -> None:
    window.show_opened(draft("Åse Østby", "Personalseksjonen"))
    journey = window.host.journey
    assert journey is not None
    for place in (*journey.steps, *sorted(journey.keys - set(journey.steps))):
        window.host.go(place)
        settle()
        keys = [each.toString() for action in _actions(window) for each in action.shortcuts()]
        assert sorted(keys) == sorted(set(keys)), place


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK, Appearance.CONTRAST])
def test_the_focus_is_seen_on_every_stop(window: MainWindow, dress: Theme, appearance: Appearance) -> None:
    dress.set_appearance(appearance)
    choosing(window)
    settle()
    tab_stops(window)[0].setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(5):
        focused = QApplication.focusWidget()
        assert focused is not None
        part = getattr(focused, "focus_rect", None)
        place = (part() if part is not None else focused.rect()).adjusted(-4, -4, 4, 4)
        place.moveTopLeft(focused.mapTo(window, place.topLeft()))
        settle()
        after = window.grab(place).toImage()
        window.ring.hide()
        before = window.grab(place).toImage()
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        least = 2 * min(place.width(), 60)
        assert changed_pixels(before, after) >= least, type(focused).__name__


def test_first_overview_is_empty_and_leads_on(window: MainWindow) -> None:
    assert any("No agreements yet." in each for each in texts(window))
    window.overview.example_wanted.emit()
    settle()
    assert window.host.journey is not None
    assert window.host.journey.name().startswith("Result agreement")
    window.show_overview()
    assert [each.example for each in window.overview.table.agreements.lines] == [True]


@pytest.mark.criterion("A11", "A34")
def test_an_agreement_is_deleted_with_a_way_back(window: MainWindow, draft: Draft) -> None:
    draft("Åse Østby", "Personalseksjonen")
    draft("Zara Lid", "IKT-seksjonen")
    window.show_overview()
    table = window.overview.table
    table.stand_on(table.agreements.lines[0].id)
    window.overview.details.acts._drop.click()
    settle()
    assert len(table.agreements.lines) == 1
    assert window.host.toaster.isVisible()
    assert "deleted" in spoken[-1]
    window.host.toaster._button.click()
    assert len(table.agreements.lines) == 2


def test_names_sort_as_the_language_sorts(
    window: MainWindow, draft: Draft, language: LanguageManager
) -> None:
    for name in ("Åse Østby", "Ærlig Lid", "Øystein Moe", "Zara Lid"):
        draft(name, "Seksjonen")
    language.use("nb")
    window.show_overview()
    window.overview.table.agreements.sort(0)
    names = [each.leader.split()[0] for each in window.overview.table.agreements.lines]
    assert names == ["Zara", "Ærlig", "Øystein", "Åse"]


@pytest.mark.criterion("A35")
def test_choosing_a_form_creates_a_draft_with_my_name(
    qtbot: QtBot, workplace: Workplace, window: MainWindow
) -> None:
    chooser = Chooser(workplace, window.host)
    with qtbot.waitSignal(chooser.begun) as heard:
        chooser._create()
    assert heard.args[0].agreement.language == "en"
    chooser.deleteLater()


def test_text_size_and_appearance_follow_the_menu(window: MainWindow, dress: Theme) -> None:
    kept: list[Settings] = []
    window.workplace.keep = kept.append
    actions = {each.objectName(): each for each in _actions(window)}
    actions["larger"].trigger()
    actions["appearance_dark"].trigger()
    actions["language_sv"].trigger()
    assert (dress.percent, dress.appearance) == (110, Appearance.DARK)
    assert (kept[-1].text_scale, kept[-1].appearance, kept[-1].language) == (110, "dark", "sv")
    assert actions["appearance_dark"].isCheckable()


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_our_own_fault_is_told_without_what_was_written(window: MainWindow) -> None:
    error = ValueError("Ola Nordmann skrev dette")
    told = report(error)
    window.host.show_error(error)
    assert "Ola" not in told
    assert "ValueError" in told
    dialog = window.findChild(FaultDialog)
    assert dialog is not None
    assert unnamed(dialog) == []
    dialog.accept()


def test_the_language_of_the_first_start_is_the_systems() -> None:
    assert preferred(["no-NO", "en"]) == "nb"
    assert preferred(["nn-NO"]) == "nn"
    assert preferred(["fi-FI", "sv-FI"]) == "fi"
    assert preferred(["sv-FI", "fi-FI"]) == "sv"
    assert preferred(["de-DE"]) == "en"


def test_a_document_language_is_called_by_its_own_name() -> None:
    assert [own_name(each) for each in ("nb", "sv-FI", "fi")] == [
        "Norsk bokmål",
        "Svenska (Finland)",
        "Suomi",
    ]


def _read_forms(window: MainWindow) -> None:
    """The forms' names come a moment after the list; have them come now."""
    window.overview._forms._read()
    settle()


def _actions(window: MainWindow) -> list[QAction]:
    found: list[QAction] = []
    for menu in window.menuBar().findChildren(QMenu):
        found += [each for each in menu.actions() if each.objectName()]
    return sorted(found, key=lambda each: each.objectName())


def _form_words(desk: Desk) -> list[str]:
    cards = listing.form_types(desk)
    return [
        words
        for card in cards
        for said in (card.name, card.description, card.source)
        for words in said.values()
    ]


def _is_content(text: str, forms: list[str]) -> bool:
    """Names, numbers and the forms' own words are nobody's to translate."""
    own = ("Haddad", "seksjonen", "Nordmann", *forms)
    return any(each in text for each in own) or not any(letter.isalpha() for letter in text)
