"""The settings: in force at once, kept, and the ways into the profile changed from inside."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ledarapp.domain.agreement import Person
from ledarapp.domain.errors import LedarappError
from ledarapp.operations import identity
from ledarapp.operations.desk import Desk
from ledarapp.operations.opening import Door, Places
from ledarapp.settings import Appearance as Chosen
from ledarapp.settings import Settings
from ledarapp.ui import dates
from ledarapp.ui.language import LANGUAGES, LanguageManager
from ledarapp.ui.settings_window import SettingsWindow
from ledarapp.ui.theme import Theme
from ledarapp.ui.tokens import Appearance
from ledarapp.ui.window import MainWindow
from ledarapp.ui.workplace import Workplace
from tests.ui.accessible import clipped, small_targets, tab_chain, tab_stops, texts, unnamed, without_label
from tests.ui.parties import until_idle

ROOT = Path(__file__).resolve().parents[2]
PHRASE = "fire ord er nok"

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture(autouse=True)
def same_region() -> Iterator[None]:
    yield
    dates.use_region("")


@pytest.fixture
def kept(workplace: Workplace) -> list[Settings]:
    """Every settings value that was written."""
    written: list[Settings] = []
    workplace.keep = written.append
    return written


def _opened(window: MainWindow) -> SettingsWindow:
    """Open the settings by their key."""
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    found = window.findChild(SettingsWindow)
    assert found is not None
    QTest.qWaitForWindowActive(found)
    QApplication.processEvents()
    return found


def test_every_choice_is_in_force_at_once_and_kept(
    window: MainWindow, kept: list[Settings], dress: Theme, language: LanguageManager
) -> None:
    settings = _opened(window)
    settings.looks.languages.picked.emit("sv")
    QApplication.processEvents()
    assert language.language == "sv"
    assert "Inställningar" in texts(settings)
    settings.looks.appearance.picked.emit(str(Appearance.DARK))
    settings.looks.size_choice.picked.emit("125")
    settings.looks.region.picked.emit("sv_FI")
    settings.me.roles.picked.emit("superior")
    settings.me.lines["name"].setText("Kari Nordmann")
    settings.me.lines["name"].edited.emit("Kari Nordmann ")
    assert not settings.stamp.lasting.isVisibleTo(settings)
    settings.stamp.line.edited.emit("https://tsa.example")
    assert settings.stamp.lasting.isVisibleTo(settings)
    settings.stamp.lasting.click()
    assert window.workplace.desk.lasting_proof
    assert kept[-1].lasting_proof
    assert (dress.appearance, dress.percent) == (Appearance.DARK, 125)
    assert dates.shown(date(2026, 11, 22)) == "22.11.2026"
    assert window.workplace.desk.timestamp_url == "https://tsa.example"
    last = kept[-1]
    assert (last.language, last.appearance, last.text_scale) == ("sv", Chosen.DARK, 125)
    assert (last.regional, last.role, last.name) == ("sv_FI", "superior", "Kari Nordmann")
    settings.close()


def test_what_is_no_address_is_not_used(window: MainWindow, kept: list[Settings]) -> None:
    settings = _opened(window)
    settings.stamp.line.edited.emit("tsa.example")
    assert window.workplace.desk.timestamp_url == ""
    assert any("https://" in each for each in texts(settings))
    assert not [each for each in kept if each.timestamp_url]
    settings.close()


def test_the_menu_and_the_window_say_the_same(window: MainWindow) -> None:
    settings = _opened(window)
    actions = {each.objectName(): each for each in window.findChildren(QAction) if each.objectName()}
    actions["language_nb"].trigger()
    actions["appearance_contrast"].trigger()
    actions["larger"].trigger()
    assert settings.looks.languages.choice() == "nb"
    assert settings.looks.appearance.choice() == Appearance.CONTRAST
    assert settings.looks.size_choice.currentData() == "110"
    settings.close()


@pytest.mark.parametrize("language_key", LANGUAGES)
def test_everything_is_named_reached_and_seen(
    window: MainWindow, dress: Theme, language: LanguageManager, language_key: str
) -> None:
    language.use(language_key)
    settings = _opened(window)
    assert (unnamed(settings), without_label(settings), small_targets(settings)) == ([], [], [])
    assert clipped(settings) == []
    stops = tab_stops(settings)
    stops[0].setFocus(Qt.FocusReason.TabFocusReason)
    assert tab_chain()[1]
    dress.set_percent(200)
    settings.resize(1000, 740)
    QTest.qWait(10)
    assert clipped(settings) == []
    settings.close()


@pytest.fixture
def door(tmp_path: Path) -> Door:
    folder = tmp_path / "mine"
    return Door(
        Places(
            folder=folder,
            store=folder / "agreements.db",
            slots=folder / "keyslots.json",
            spare_slots=folder / "backups" / "keyslots.json",
            identity=folder / "identity.p12",
            backups=folder / "backups",
            resources=ROOT / "resources",
            proposal=folder,
            tells_sync=lambda _: None,
        )
    )


@pytest.fixture
def locked(door: Door, window: MainWindow) -> Iterator[MainWindow]:
    """The window over a real profile that a passphrase opens."""
    made = door.make(passphrase=PHRASE, use_keyring=False)
    window.workplace.desk = made.desk
    yield window
    made.desk.store.close()


def test_the_passphrase_is_changed(locked: MainWindow, door: Door) -> None:
    settings = _opened(locked)
    assert "A passphrase opens your agreements." in " ".join(texts(settings))
    settings.locks.set_phrase.click()
    settings.locks.secret.line.setText("  ")
    settings.locks.keep_phrase.click()
    assert door.slots.open_with_passphrase(PHRASE)
    settings.locks.secret.line.setText("en helt ny frase")
    QTest.keyClick(settings.locks.secret.line, Qt.Key.Key_Return)
    assert door.slots.open_with_passphrase("en helt ny frase")
    with pytest.raises(LedarappError, match=r"keys\.wrong_passphrase"):
        door.slots.open_with_passphrase(PHRASE)
    assert settings.isVisible()
    assert "en helt ny frase" not in " ".join(texts(settings))
    settings.close()


def test_a_new_recovery_code_is_shown_and_asked_back(locked: MainWindow, door: Door, qtbot: QtBot) -> None:
    settings = _opened(locked)
    settings.locks.new_code.click()
    code = settings.locks.code
    assert code is not None
    shown = code._code
    QTest.qWait(30)
    assert " ".join(shown.replace("-", " – ")) in texts(settings)
    assert unnamed(settings) == []
    qtbot.waitUntil(lambda: clipped(settings) == [])
    code.line.setText("AAAA")
    code.check()
    assert not door.ways().recovery_proven
    code.line.setText(shown.lower())
    QTest.keyClick(code.line, Qt.Key.Key_Return)
    assert settings.locks.code is None
    assert door.ways().recovery_proven
    assert door.slots.open_with_recovery_code(shown)
    settings.close()


def test_the_certificate_is_shown_and_changed(
    window: MainWindow, desk: Desk, kept: list[Settings], qtbot: QtBot
) -> None:
    del kept
    first = identity.make(desk, Person(name="Ola Nordmann"), "Etaten")
    window.workplace.settings = replace(window.workplace.settings, name="Ola Nordmann")
    settings = _opened(window)
    until_idle(qtbot, window)
    assert any("Ola Nordmann" in each for each in texts(settings))
    settings.certificate.change.click()
    settings.certificate.choice._confirm()
    until_idle(qtbot, window)
    now = identity.own(desk)
    assert now is not None
    assert now.fingerprint != first.fingerprint
    assert settings.certificate._signs.text().replace(" ", "").replace("\n", "") == now.fingerprint
    settings.close()
