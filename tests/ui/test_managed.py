"""What an organisation has decided is shown as such and can't be changed in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ledarapp.policy import Policy, load
from ledarapp.settings import Settings
from ledarapp.ui import badge
from ledarapp.ui.language import LanguageManager
from ledarapp.ui.settings_window import SettingsWindow
from ledarapp.ui.window import MainWindow
from ledarapp.ui.workplace import Workplace
from tests.ui.accessible import clipped, texts, unnamed

ROOT = Path(__file__).resolve().parents[2]
WORDS = {
    "nb": "Bestemt av organisasjonen din.",
    "nn": "Bestemt av organisasjonen din.",
    "sv": "Bestämt av din organisation.",
    "fi": "Organisaatiosi on määrännyt tämän.",
    "en": "Set by your organisation.",
}

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def workplace(workplace: Workplace, tmp_path: Path) -> Workplace:
    """A workplace on which language, organisation and time are decided; one line of the file is wrong."""
    path = tmp_path / "policy.toml"
    path.write_text(
        '[program]\nlanguage = "nb"\norganisation = "Eksempelkommunen"\n[protection]\nlock_after = 7\n'
    )
    workplace.policy = load(path)
    workplace.settings = Settings(language="nb", organisation="Eksempelkommunen")
    return workplace


def _opened(window: MainWindow) -> SettingsWindow:
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    found = window.findChild(SettingsWindow)
    assert found is not None
    QApplication.processEvents()
    return found


@pytest.mark.parametrize("tongue", sorted(WORDS))
def test_decided_choices_are_locked_and_say_why(
    window: MainWindow, language: LanguageManager, tongue: str
) -> None:
    language.use(tongue)
    settings = _opened(window)
    assert not settings.looks.languages.isEnabled()
    assert not settings.me.lines["organisation"].isEnabled()
    assert settings.me.lines["name"].isEnabled()
    assert settings.locks.after.isEnabled()
    said = texts(settings)
    assert said.count(WORDS[tongue]) == 2
    assert any("protection.lock_after" in each and "policy.toml" in each for each in said)
    assert (unnamed(settings), clipped(settings)) == ([], [])


def test_no_other_way_changes_them(window: MainWindow, language: LanguageManager) -> None:
    before = language.language
    action = next(each for each in window.findChildren(QAction) if each.objectName() == "language_sv")
    window.findChildren(QAction)  # the menus are there
    window.preferences.keep(language="sv", name="Kari")
    assert (window.workplace.settings.language, window.workplace.settings.name) == ("nb", "Kari")
    assert not action.isEnabled()
    assert language.language == before


def test_without_a_policy_nothing_is_locked(window: MainWindow) -> None:
    window.workplace.policy = Policy()
    settings = _opened(window)
    assert settings.looks.languages.isEnabled()
    assert not set(WORDS.values()) & set(texts(settings))


def test_the_desktop_knows_the_program_by_name_and_icon() -> None:
    app = QApplication.instance()
    assert isinstance(app, QGuiApplication)
    badge.wear(app, ROOT / "resources" / "icons")
    assert not app.windowIcon().pixmap(32, 32).isNull()
    assert app.desktopFileName() == badge.DESKTOP_FILE
    assert (ROOT / "installer" / "linux" / f"{badge.DESKTOP_FILE}.desktop").is_file()
