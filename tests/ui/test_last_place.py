"""Where one was is offered again; About says what the program is made of."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QPlainTextEdit

from ledarapp.operations import listing
from ledarapp.operations.desk import Opened
from ledarapp.settings import Settings
from ledarapp.ui.window import SMALLEST, MainWindow
from ledarapp.ui.workplace import Workplace
from tests.ui.accessible import clipped, texts, unnamed

Draft = Callable[[str, str], Opened]

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def left(workplace: Workplace, draft: Draft) -> None:
    """Somebody has left an agreement at the check, the last time."""
    draft("Åse Østby", "Personalseksjonen")
    opened = draft("Tor Lid", "IKT-seksjonen")
    draft("Zara Moe", "Personalseksjonen")
    workplace.settings = Settings(recent=(opened.agreement.id,), last_step="check")


@pytest.fixture
def again(left: None, window: MainWindow) -> MainWindow:
    """The next start."""
    del left
    QTest.qWait(80)
    return window


def _action(window: MainWindow) -> QAction:
    window.menus.update()
    return next(each for each in window.findChildren(QAction) if each.objectName() == "continue")


def test_the_last_place_is_offered(again: MainWindow) -> None:
    here = again.overview.table.current()
    assert here is not None
    assert here.leader == "Tor Lid"
    action = _action(again)
    assert action.text().replace("&", "") == "Continue where you were: Balance and check"
    action.trigger()
    assert again.host.journey is not None
    assert again.host.journey.key == "check"
    again.host.go("history")
    assert again.workplace.settings.last_step == "history"
    assert not _action(again).isEnabled()
    again.show_overview()
    _action(again).trigger()
    assert again.host.journey.key == "history"


def test_what_is_deleted_is_not_offered(again: MainWindow) -> None:
    listing.delete(again.workplace.desk, again.workplace.settings.recent[0])
    assert not _action(again).isEnabled()


def test_about_says_where_the_data_lies_and_what_it_is_made_of(window: MainWindow) -> None:
    action = next(each for each in window.findChildren(QAction) if each.objectName() == "about")
    action.trigger()
    QApplication.processEvents()
    dialog = next(each for each in window.findChildren(QDialog) if each.isVisible())
    said = " ".join(texts(dialog))
    assert "makes no network calls" in said
    assert str(window.workplace.desk.identity.parent) in said
    assert "LGPL" in said
    assert (unnamed(dialog), clipped(dialog)) == ([], [])
    next(each for each in dialog.findChildren(QAbstractButton) if each.text() == "Licences…").click()
    QApplication.processEvents()
    licences = next(each for each in dialog.findChildren(QDialog) if each.isVisible())
    (notices,) = licences.findChildren(QPlainTextEdit)
    assert "SQLCipher" in notices.toPlainText()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in notices.toPlainText()
    assert (unnamed(licences), clipped(licences)) == ([], [])
    dialog.accept()


def test_a_window_left_where_no_screen_is_any_more_comes_back_into_sight(
    window: MainWindow, workplace: Workplace
) -> None:
    window.resize(700, 500)
    window.move(9000, 7000)
    QApplication.processEvents()
    window.close()
    assert workplace.settings.place
    again = MainWindow(workplace)
    again.show()
    QApplication.processEvents()
    screen = again.screen().availableGeometry()
    head = again.frameGeometry().intersected(screen)
    assert head.width() >= SMALLEST[0] // 2
    assert screen.top() <= again.frameGeometry().top() < screen.bottom() - 100
    again.close()
    again.deleteLater()


def test_a_window_stands_where_and_as_large_as_it_was_left(window: MainWindow, workplace: Workplace) -> None:
    window.resize(720, 510)
    window.move(20, 30)
    QApplication.processEvents()
    window.close()
    again = MainWindow(workplace)
    assert (again.width(), again.height()) == (720, 510)
    # Some platforms reckon the frame in.
    assert abs(again.x() - window.x()) + abs(again.y() - window.y()) <= 8
    again.deleteLater()
