"""The help pane follows the focus, says what a field asks for, and writes its example as typing."""

import csv
import tomllib
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from ledarapp.domain.finding import Finding, Kind
from ledarapp.domain.template import SectionKind
from ledarapp.guidance import Guidance, guidance_in
from ledarapp.messages import LANGUAGES
from ledarapp.ui.catalogue import SCREENS, VIEWS
from ledarapp.ui.widgets.about import key_of
from ledarapp.ui.window import MainWindow
from tests.gates import wording
from tests.ui.conftest import RESOURCES, ROOT

HELP = RESOURCES / "help"
STEPS_WITH_FIELDS = ("basis", "goals")
EDITORS = (QLineEdit, QPlainTextEdit, QComboBox)


@pytest.fixture
def topics() -> Guidance:
    return guidance_in(HELP)


def _editors(page: QWidget) -> Iterator[QWidget]:
    for each in page.findChildren(QWidget):
        if isinstance(each, EDITORS) and not isinstance(each.parentWidget(), QComboBox):
            yield each


def test_every_topic_is_said_in_every_language_without_words_we_do_without(topics: Guidance) -> None:
    with (ROOT / "tests" / "data" / "requirements.csv").open(encoding="utf-8") as file:
        known = {row["number"] for row in csv.DictReader(file)}
    for key, topic in topics.topics.items():
        assert topic.behind, key
        assert set(topic.behind) <= known, key
        for language in LANGUAGES:
            said = (topic.name[language], topic.text[language], topic.example.get(language, "–"))
            assert all(each.strip() for each in said), (key, language)
            for text in said:
                assert not list(wording.faults(language, text)), (key, language, text)
        assert not topic.example or set(topic.example) == set(LANGUAGES), key


def test_every_screen_has_advice_of_its_own(topics: Guidance) -> None:
    assert {f"screen.{key}" for key in (*SCREENS, *VIEWS)} <= set(topics.topics)


def test_nothing_is_written_that_no_field_asks_for(topics: Guidance) -> None:
    used = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "ledarapp" / "ui").rglob("*.py"))
    forms = "\n".join(path.read_text(encoding="utf-8") for path in (RESOURCES / "templates").glob("*.toml"))
    for key in topics.topics:
        family, _, name = key.partition(".")
        if family in {"section", "milestone"} and name:
            assert f'key = "{name}"' in forms, key
        elif family in {"action", "indicator", "source"}:
            assert f'about(f"{family}.{{name}}"' in used, key
        elif family not in {"screen", "section", "milestone", "evaluation"}:
            assert f'"{key}"' in used, key


@pytest.mark.parametrize("step", STEPS_WITH_FIELDS)
def test_every_field_of_the_draft_is_explained(window: MainWindow, topics: Guidance, step: str) -> None:
    window.open_example()
    assert window.host.journey is not None
    window.host.go(step)
    screen = window.host.journey.current
    assert screen is not None
    if step == "goals":
        goal = window.host.journey.session.agreement.goals[0].id
        place = Finding(code="", kind=Kind.INFORMATION, screen="goals", field="text", goal=goal)
        window.host.show_finding(place)
        QTest.qWait(80)
    found = list(_editors(screen))
    assert found
    for editor in found:
        key = key_of(editor)
        assert key, (type(editor).__name__, editor.accessibleName())
        assert topics.topic(key) is not None, key


@pytest.mark.requirement("R135")
def test_f9_shows_the_pane_and_f1_tells_of_the_focused_field(window: MainWindow) -> None:
    window.open_example()
    journey = window.host.journey
    assert journey is not None
    window.host.go("basis")
    assert journey.help.isHidden()
    _do(window, "help_pane")
    assert journey.help.isVisible()
    assert window.workplace.settings.help_shown
    _focus(journey.stack, "case.number")
    assert "filed under" in _said(journey.help)
    window.workplace.language.use("sv")
    QTest.qWait(20)
    assert "diarieförs" in _said(journey.help)
    _do(window, "help_pane")
    assert journey.help.isHidden()
    _do(window, "explain")
    assert journey.help.isVisible()
    assert journey.help.key == "case.number"


def test_an_example_is_inserted_in_the_documents_language_and_taken_back(window: MainWindow) -> None:
    window.open_example()
    journey = window.host.journey
    assert journey is not None
    window.host.go("basis")
    _do(window, "help_pane")
    section = next(each.key for each in journey.session.template.sections if each.kind is SectionKind.TEXT)
    editor = _focus(journey.stack, f"section.{section}")
    assert isinstance(editor, QPlainTextEdit)
    before = journey.session.agreement
    editor.selectAll()
    sample = journey.help.example.text()
    QTest.mouseClick(journey.help.insert, Qt.MouseButton.LeftButton)
    assert sample in journey.session.agreement.section(section)
    journey.session.undo()
    assert journey.session.agreement == before


def test_the_pane_leaves_room_for_the_page(window: MainWindow) -> None:
    window.open_example()
    journey = window.host.journey
    assert journey is not None
    _do(window, "help_pane")
    window.resize(1440, 900)
    QTest.qWait(20)
    assert journey.help.x() > journey.stack.x()
    window.resize(800, 900)
    QTest.qWait(20)
    assert journey.help.y() > journey.stack.y()
    assert journey.stack.height() > journey.help.height()


def test_each_help_file_is_plain_toml() -> None:
    assert [path.name for path in sorted(HELP.glob("*.toml"))] == ["basis.toml", "goals.toml", "year.toml"]
    assert all(tomllib.loads(path.read_text(encoding="utf-8")) for path in HELP.glob("*.toml"))


def _do(window: MainWindow, key: str) -> None:
    assert window.menus is not None
    action = window.menuBar().findChild(QAction, key)
    assert isinstance(action, QAction)
    action.trigger()


def _focus(page: QWidget, key: str) -> QWidget:
    editor = next(each for each in _editors(page) if key_of(each) == key and each.isVisible())
    editor.setFocus()
    QApplication.processEvents()
    return editor


def _said(pane: QWidget) -> str:
    return "\n".join(each.text() for each in pane.findChildren(QLabel))
