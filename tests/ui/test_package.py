"""Packages in the window: made, dropped, looked into, compared, taken in; damage and conflicts told."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ledarapp.domain.agreement import put_section
from ledarapp.domain.merge import Choice
from ledarapp.domain.signature import Edition
from ledarapp.domain.verdict import Code
from ledarapp.operations import drafting, exchanging, identity, listing, printing
from ledarapp.operations.desk import Desk, Opened
from ledarapp.ui.parts.verdicts import Acquaintance, grouped
from ledarapp.ui.screens.package import PackageScreen
from ledarapp.ui.screens.preview import PreviewScreen
from ledarapp.ui.screens.received import ReceivedPage
from ledarapp.ui.widgets.pages import ImagePages
from ledarapp.ui.widgets.remark import Remark
from ledarapp.ui.window import MainWindow
from tests.ui.accessible import unnamed
from tests.ui.parties import draft, in_force, sent, signed, until_idle


@pytest.fixture
def from_other(other: Desk, tmp_path: Path) -> Path:
    """A package with the agreement that the other party has signed."""
    path = tmp_path / "package.asice"
    path.write_bytes(exchanging.pack(other, signed(other, draft(other))))
    return path


def page(qtbot: QtBot, window: MainWindow, path: Path) -> ReceivedPage:
    window.file_chosen.emit(path)
    until_idle(qtbot, window)
    found = window.levels.currentWidget()
    assert isinstance(found, ReceivedPage)
    return found


def kinds(shown: ReceivedPage) -> list[str]:
    return [remark.note.kind for remark in shown.findChildren(Remark)]


def test_package_is_made_with_a_good_name_and_remembered(
    qtbot: QtBot, window: MainWindow, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(*given: str) -> tuple[str, str]:
        asked.append(Path(given[2]).name)
        return str(tmp_path / "sent"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    opened = signed(desk, draft(desk))
    window.show_opened(opened, "sign")
    window.host.go("package")
    assert window.host.journey is not None
    screen = window.host.journey.current
    assert isinstance(screen, PackageScreen)
    screen.make()
    until_idle(qtbot, window)
    assert asked == ["Amina-Haddad-resultatavtale-2026.asice"]
    seen = exchanging.look((tmp_path / "sent.asice").read_bytes(), known={}, now=desk.now())
    assert seen.package.agreement.id == opened.agreement.id
    assert [note.kind for note in screen._notes.notes] == ["done"]
    assert unnamed(window) == []


def test_looking_takes_nothing_in(qtbot: QtBot, window: MainWindow, desk: Desk, from_other: Path) -> None:
    shown = page(qtbot, window, from_other)
    assert kinds(shown)[0] == "advice"
    assert listing.agreements(desk) == ()
    assert unnamed(window) == []


def test_dropped_file_is_looked_into(qtbot: QtBot, window: MainWindow, from_other: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(from_other))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    assert window.acceptDrops()
    assert window.incoming.eventFilter(window, QDropEvent(QPointF(9, 9), *how))
    until_idle(qtbot, window)
    assert isinstance(window.levels.currentWidget(), ReceivedPage)


def test_sender_becomes_known_when_compared(
    qtbot: QtBot, window: MainWindow, desk: Desk, other: Desk, from_other: Path
) -> None:
    shown = page(qtbot, window, from_other)
    (card,) = shown.findChildren(Acquaintance)
    card.compared.emit(card._verdict)
    until_idle(qtbot, window)
    assert shown._received is not None
    assert shown._received.look is not None
    assert shown._received.look.sender.code is Code.INTACT
    own = identity.own(other)
    assert own is not None
    assert own.fingerprint in exchanging.known_people(desk)


def test_taken_in_opens_where_work_goes_on(
    qtbot: QtBot, window: MainWindow, desk: Desk, from_other: Path
) -> None:
    page(qtbot, window, from_other).take_in()
    until_idle(qtbot, window)
    assert len(listing.agreements(desk)) == 1
    assert window.host.journey is not None
    assert window.host.journey.key == "sign"


def test_damaged_package_is_refused_in_a_sentence(
    qtbot: QtBot, window: MainWindow, desk: Desk, from_other: Path
) -> None:
    data = bytearray(from_other.read_bytes())
    data[len(data) // 2] ^= 1
    from_other.write_bytes(data)
    shown = page(qtbot, window, from_other)
    assert kinds(shown) == ["must"]
    assert not shown._bar._take.isVisibleTo(shown)
    assert listing.agreements(desk) == ()


def test_pdf_that_came_alone_is_judged(
    qtbot: QtBot, window: MainWindow, desk: Desk, other: Desk, tmp_path: Path
) -> None:
    opened = in_force(other, desk)
    path = tmp_path / "alone.pdf"
    path.write_bytes(printing.edition(other, opened, Edition.AGREEMENT))
    shown = page(qtbot, window, path)
    assert shown._received is not None
    assert shown._received.verdict is not None
    assert len(shown._received.verdict.signatures) == 2
    assert shown._papers is not None
    shown._papers.show_pages(None, path.read_bytes())
    until_idle(qtbot, window)
    assert shown._papers._view is not None
    assert isinstance(shown._papers._view._pages, ImagePages)


def test_conflict_is_decided_field_by_field(
    qtbot: QtBot, window: MainWindow, desk: Desk, other: Desk, tmp_path: Path
) -> None:
    opened = draft(desk)
    identity.make(desk, opened.agreement.leader, "")
    there = sent(desk, opened, other)
    identity.make(other, opened.agreement.superior, "")
    key = opened.agreement.sections[0].key
    _write(desk, opened, key, "mine")
    path = tmp_path / "answer.asice"
    path.write_bytes(exchanging.pack(other, _write(other, there, key, "theirs")))
    shown = page(qtbot, window, path)
    assert shown._conflicts is not None
    assert not shown._bar._take.isEnabled()
    (difference,) = shown._merged.conflicts if shown._merged is not None else ()
    shown._conflicts._choose(difference.path, Choice.BOTH)
    assert shown._bar._take.isEnabled()
    shown.take_in()
    kept = drafting.open_agreement(desk, opened.agreement.id).agreement
    assert kept.section(key) == "mine\ntheirs"


@pytest.mark.parametrize("which", list(Edition))
def test_editions_are_saved_as_pdf(
    qtbot: QtBot,
    window: MainWindow,
    desk: Desk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    which: Edition,
) -> None:
    path = tmp_path / "saved.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    opened = draft(desk)
    window.show_opened(opened, "sign")
    window.host.go("preview")
    assert window.host.journey is not None
    screen = window.host.journey.current
    assert isinstance(screen, PreviewScreen)
    screen._pick(list(Edition).index(which))
    screen.save_when_drawn()
    until_idle(qtbot, window)
    assert path.read_bytes() == printing.edition(desk, opened, which)
    screen.document.view.bar.as_text.click()
    assert opened.agreement.leader.name in screen.document.view._reader.toPlainText()


def test_fingerprint_is_read_in_groups() -> None:
    assert grouped("0123456789abcdef" * 4).count("\n") == 1
    assert grouped("0123456789abcdef").startswith("0123  4567")


def _write(desk: Desk, opened: Opened, key: str, text: str) -> Opened:
    agreement = put_section(opened.agreement, key, text)
    drafting.save(desk, agreement)
    return replace(opened, agreement=agreement)
