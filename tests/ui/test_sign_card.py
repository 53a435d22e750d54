"""Signing with a smart card in the window: chosen there, PIN typed there, trouble told there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ledarapp.domain.agreement import Person
from ledarapp.domain.signature import Role
from ledarapp.domain.stages import Stage, stage
from ledarapp.operations import drafting, identity
from ledarapp.operations.desk import Desk
from ledarapp.ui.parts.sign_pane import SignPart
from ledarapp.ui.screens.basis.parties import Party
from ledarapp.ui.screens.basis.screen import BasisScreen
from ledarapp.ui.screens.package import PackageScreen
from ledarapp.ui.window import MainWindow
from tests import smart_card
from tests.smart_card import MODULE, PIN, Reader
from tests.ui.accessible import texts, unnamed, without_label
from tests.ui.parties import draft, sent, signed, until_idle
from tests.ui.test_sign import current, shown


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    with smart_card.reader(tmp_path / "reader") as made:
        yield made


def kinds(part: SignPart) -> list[str]:
    return [note.kind for note in part.pane.body._notes.notes]


@pytest.mark.requirement("R218")
def test_a_card_is_chosen_and_signs_with_its_pin(
    qtbot: QtBot, window: MainWindow, desk: Desk, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (MODULE, ""))
    opened = draft(desk)
    part = shown(qtbot, window, opened)
    part.pane.sign()
    choice = part.pane.choice
    choice._on_card.setChecked(True)
    choice.card._choose_module()
    choice._confirm()
    until_idle(qtbot, window)
    assert [note.kind for note in choice._remarks.notes] == ["must"]  # no card is in yet
    reader.put_in(opened.agreement.leader.name, now=desk.now())
    choice._confirm()
    until_idle(qtbot, window)
    assert choice.card.chosen() is not None
    assert not unnamed(window)
    assert not without_label(window)
    choice._confirm()
    until_idle(qtbot, window)
    key = part.pane.body.key
    assert key.pin.isVisibleTo(part)
    assert not key.confirm.isVisibleTo(part)
    for pin, after in (("", Stage.DRAFT), ("0000", Stage.DRAFT), (PIN, Stage.PROPOSED)):
        QTest.keyClicks(key.pin.line, pin)
        QTest.keyClick(key.pin.line, Qt.Key.Key_Return)
        until_idle(qtbot, window)
        assert key.pin.text() == ""
        assert stage(drafting.open_agreement(desk, opened.agreement.id).agreement) is after
        assert ("must" in kinds(part)) is (after is Stage.DRAFT)


def test_another_name_is_asked_about_and_never_twice_the_same(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    opened = draft(desk)
    identity.make(desk, Person(name="Somebody Else"), "")
    part = shown(qtbot, window, opened)
    key = part.pane.body.key
    assert key.confirm.isVisibleTo(part)
    part.pane.sign()
    until_idle(qtbot, window)
    assert kinds(part)[0] == "must"
    assert stage(current(window).session.agreement) is Stage.DRAFT
    key.confirm.click()
    part.pane.sign()
    until_idle(qtbot, window)
    assert stage(current(window).session.agreement) is Stage.PROPOSED


@pytest.mark.requirement("R028")
def test_who_signs_for_another_says_so_and_nobody_signs_as_the_other(
    qtbot: QtBot, window: MainWindow, desk: Desk, other: Desk
) -> None:
    """The deputy's name is the party's; for whom it is given is written out before, on and after."""
    window.show_opened(draft(desk), "basis")
    screen = current(window)
    assert isinstance(screen, BasisScreen)
    mandate = next(each for each in screen.findChildren(Party) if each._role is Role.LEADER).mandate
    assert not mandate.party.isVisibleTo(screen)
    mandate.signs_for.click()
    QTest.keyClicks(mandate.party, "Stillingsinnehaver i permisjon")
    QTest.keyClicks(mandate.decision, "vedtak 3/26")
    assert not without_label(window)
    qtbot.waitUntil(lambda: screen.session.agreement.leader.decision != "")
    mine = screen.session.agreement
    assert (mine.leader.on_behalf_of, mine.leader.decision) == (
        "Stillingsinnehaver i permisjon",
        "vedtak 3/26",
    )
    written = "på vegne av Stillingsinnehaver i permisjon etter vedtak 3/26"
    part = shown(qtbot, window, drafting.open_agreement(desk, mine.id))
    assert any(written in each for each in texts(part))
    identity.make(desk, mine.leader, "")
    there = sent(desk, signed(desk, drafting.open_agreement(desk, mine.id)), other)
    assert there.agreement.signatures[0].on_behalf_of == written
    # The other party's turn: at this desk there is no button that signs for them.
    part = shown(qtbot, window, drafting.open_agreement(desk, mine.id))
    assert not part.pane.body._button.isVisibleTo(part)
    part.pane.sign()
    until_idle(qtbot, window)
    assert len(drafting.open_agreement(desk, mine.id).agreement.signatures) == 1


def test_the_package_asks_for_the_pin_as_well(
    qtbot: QtBot,
    window: MainWindow,
    desk: Desk,
    reader: Reader,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    saved = tmp_path / "package.asice"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    opened = draft(desk)
    reader.put_in(opened.agreement.leader.name, now=desk.now())
    identity.use_card(desk, identity.look_at_cards(MODULE)[0])
    window.show_opened(replace(opened), "package")
    until_idle(qtbot, window)
    screen = current(window)
    assert isinstance(screen, PackageScreen)
    assert screen.key.pin.isVisibleTo(screen)
    QTest.keyClicks(screen.key.pin.line, PIN)
    screen.make()
    until_idle(qtbot, window)
    assert saved.read_bytes().startswith(b"PK")
