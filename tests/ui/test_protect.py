"""Encrypted packages and contact cards in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from ledarapp.domain.agreement import Person, put_section
from ledarapp.exchange import encryption
from ledarapp.operations import contacts, drafting, exchanging, identity, receiving
from ledarapp.operations.desk import Desk
from ledarapp.ui.parts.changed import Changed
from ledarapp.ui.parts.passphrase_card import PassphraseCard
from ledarapp.ui.parts.settings_people import People
from ledarapp.ui.parts.verdicts import Acquaintance
from ledarapp.ui.screens.contact import ContactPage
from ledarapp.ui.screens.package import PackageScreen
from ledarapp.ui.screens.received import ReceivedPage
from ledarapp.ui.settings_window import SettingsWindow
from ledarapp.ui.widgets.remark import Remark
from ledarapp.ui.window import MainWindow
from tests import age_by_hand
from tests.ui.accessible import unnamed
from tests.ui.parties import draft, sent, signed, until_idle

PHRASE = "fire ord er nok"


def _card(owner: Desk, path: Path) -> Path:
    path.write_bytes(contacts.perform(contacts.prepare(owner, "Avdelingen")))
    return path


def _screen(window: MainWindow, desk: Desk) -> PackageScreen:
    window.show_opened(signed(desk, draft(desk)), "sign")
    window.host.go("package")
    assert window.host.journey is not None
    screen = window.host.journey.current
    assert isinstance(screen, PackageScreen)
    return screen


def test_card_is_looked_into_compared_and_then_used_for_the_package(
    qtbot: QtBot, window: MainWindow, desk: Desk, other: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    superior = draft(other).agreement.superior
    identity.make(other, superior, "")
    window.file_chosen.emit(_card(other, tmp_path / "card.asice"))
    page = window.levels.currentWidget()
    assert isinstance(page, ContactPage)
    assert unnamed(window) == []
    assert contacts.everybody(desk) == ()
    page.match.click()
    (met,) = contacts.everybody(desk)
    assert (met.name, met.key) == (superior.name, contacts.public_key(other))
    screen = _screen(window, desk)
    assert screen.protect.choice.choice() == "person"
    assert unnamed(window) == []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *given: (str(tmp_path / Path(given[2]).name), "")
    )
    screen.make()
    until_idle(qtbot, window)
    (path,) = tmp_path.glob("*.asice.age")
    came = receiving.receive(path, receiving.circle(other))
    assert came.way is encryption.Way.KEY
    assert came.look is not None
    assert came.look.sound


def test_passphrase_is_chosen_by_keyboard_and_a_short_one_refused_at_the_field(
    window: MainWindow, desk: Desk
) -> None:
    screen = _screen(window, desk)
    protect = screen.protect
    assert protect.choice.choice() == "none"
    assert not protect.choice._buttons["person"].isVisibleTo(screen)
    none = protect.choice._buttons["none"]
    none.setFocus()
    QTest.keyClick(none, Qt.Key.Key_Up)
    QApplication.processEvents()
    protect.choice._buttons["passphrase"].click()
    assert protect.secret.isVisibleTo(screen)
    QTest.keyClicks(protect.secret.line, "short")
    QTest.keyClick(protect.secret.line, Qt.Key.Key_Return)
    assert [each.note.kind for each in protect.findChildren(Remark)] == ["must"]
    assert not screen._busy


def test_passphrase_is_asked_for_and_opens(
    qtbot: QtBot, window: MainWindow, other: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "package.asice.age"
    opened = signed(other, draft(other))
    path.write_bytes(age_by_hand.locked(exchanging.pack(other, opened), PHRASE))
    window.file_chosen.emit(path)
    until_idle(qtbot, window)
    page = window.levels.currentWidget()
    assert isinstance(page, ReceivedPage)
    asking = page.findChild(PassphraseCard)
    assert asking is not None
    assert unnamed(window) == []
    QTest.keyClicks(asking.secret.line, "noe helt annet")
    QTest.keyClick(asking.secret.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page._asking is None)
    until_idle(qtbot, window)
    again = page.findChild(PassphraseCard)
    assert again is not None
    assert [each.note.kind for each in again.findChildren(Remark)] == ["must"]
    QTest.keyClicks(again.secret.line, PHRASE)
    QTest.keyClick(again.secret.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page._asking is None)
    until_idle(qtbot, window)
    assert page.findChildren(PassphraseCard) == []
    assert page._received is not None
    assert page._received.look is not None
    assert page._received.came == path.read_bytes()


def test_changed_key_is_shouted_about_and_compared_anew(
    qtbot: QtBot, window: MainWindow, desk: Desk, other: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "package.asice"
    opened = signed(other, draft(other))
    own = contacts.own(other)
    assert own is not None
    contacts.believe(desk, own)
    other.secrets.keep_secret("encryption", encryption.new_key())
    path.write_bytes(exchanging.pack(other, opened))
    window.file_chosen.emit(path)
    until_idle(qtbot, window)
    page = window.levels.currentWidget()
    assert isinstance(page, ReceivedPage)
    assert [each.note.kind for each in page.findChildren(Remark)][:2] == ["done", "must"]
    (card,) = page.findChildren(Acquaintance)
    card.compared.emit(card._verdict)
    until_idle(qtbot, window)
    assert [each.key for each in contacts.everybody(desk)] == [contacts.public_key(other)]
    assert page.findChildren(Acquaintance) == []


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_people_are_listed_forgotten_and_brought_back(
    qtbot: QtBot, window: MainWindow, desk: Desk, other: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for each, name in ((desk, "Amina Haddad"), (other, "Kari Østby")):
        identity.make(each, Person(name=name), "")
    met = contacts.own(other, "Avdelingen")
    assert met is not None
    contacts.believe(desk, met)
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    settings = window.findChild(SettingsWindow)
    assert settings is not None
    until_idle(qtbot, window)
    people = settings.people
    assert isinstance(people, People)
    mine = contacts.own(desk)
    assert mine is not None
    assert people.words.accessibleName() == ", ".join(mine.words)
    assert unnamed(settings) == []
    people.forget(met)
    assert contacts.everybody(desk) == ()
    (_, undo), *_ = people._notes.notes[0].actions
    undo()
    assert contacts.everybody(desk) == (met,)
    path = tmp_path / "mine.asice"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    people.write.click()
    until_idle(qtbot, window)
    assert contacts.look(other, path).contact.words == mine.words
    settings.close()


def test_package_that_crossed_mine_is_told_with_what_differs(
    qtbot: QtBot, window: MainWindow, desk: Desk, other: Desk, tmp_path: Path
) -> None:
    opened = draft(desk)
    identity.make(desk, opened.agreement.leader, "")
    there = sent(desk, opened, other)
    identity.make(other, opened.agreement.superior, "")
    key = opened.agreement.sections[0].key
    drafting.save(desk, put_section(opened.agreement, key, "sent meanwhile"))
    exchanging.pack(desk, drafting.open_agreement(desk, opened.agreement.id))
    path = tmp_path / "answer.asice"
    path.write_bytes(exchanging.pack(other, there))
    window.file_chosen.emit(path)
    until_idle(qtbot, window)
    page = window.levels.currentWidget()
    assert isinstance(page, ReceivedPage)
    (changed,) = page.findChildren(Changed)
    assert changed.count == 1
    assert any("sent meanwhile" in label.text() for label in changed.findChildren(QLabel))
    assert unnamed(window) == []
