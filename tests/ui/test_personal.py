"""The page of personal data: said what goes, the name asked for, gone; handed over and taken in again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog

from ledarapp.operations import listing, privacy
from ledarapp.operations.desk import Opened
from ledarapp.ui.screens.personal import PersonalData
from ledarapp.ui.window import MainWindow
from tests.ui.accessible import clipped, small_targets, texts, unnamed

Draft = Callable[[str, str], Opened]


def _page(window: MainWindow) -> PersonalData:
    window.menus.update()
    action = window.findChild(QAction, "personal")
    assert action is not None
    action.trigger()
    page = window.levels.currentWidget()
    assert isinstance(page, PersonalData)
    QApplication.processEvents()
    assert unnamed(page) == clipped(page) == []
    assert small_targets(page) == []
    return page


def _stand_on(page: PersonalData, name: str) -> None:
    page.list.setCurrentRow(next(row for row, each in enumerate(page._people) if each.name == name))


@pytest.mark.requirement("R259")
def test_nobody_is_erased_before_the_name_is_written(window: MainWindow, draft: Draft) -> None:
    ola, per = draft("Ola Nordmann", "Seksjon 1"), draft("Per Hansen", "Seksjon 2")
    desk = window.workplace.desk
    page = _page(window)
    _stand_on(page, "Ola Nordmann")
    page.erase.click()
    assert "can't be undone" in "\n".join(texts(page))
    assert not page.erase.isEnabled()
    page.name.setText("Ola Normann")
    assert not page.erase.isEnabled()
    page.name.setText("Ola Nordmann")
    page.erase.click()
    assert [each.id for each in listing.agreements(desk)] == [per.agreement.id]
    assert "Ola Nordmann" not in "\n".join(page.list.item(row).text() for row in range(page.list.count()))
    assert ola.agreement.id not in window.workplace.settings.recent
    page.left.emit()
    assert window.levels.currentWidget() is window.overview


def test_what_was_handed_over_comes_back(
    window: MainWindow, draft: Draft, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = draft("Ola Nordmann", "Seksjon 1")
    desk = window.workplace.desk
    path = tmp_path / f"ola{privacy.ENDING}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    page = _page(window)
    _stand_on(page, "Ola Nordmann")
    page.hand_over.click()
    assert path.stat().st_size > 0
    desk.store.remove([opened.agreement.id])
    window.file_chosen.emit(path)
    assert desk.store.load(opened.agreement.id) == opened.agreement
    path.write_bytes(b"{")
    window.file_chosen.emit(path)
    assert window.host.info_bar.isVisible()


def test_packages_sent_and_copies_not_reached_are_named(window: MainWindow, draft: Draft) -> None:
    opened = draft("Ola Nordmann", "Seksjon 1")
    desk = window.workplace.desk
    desk.store.keep_version(opened.agreement, label="sent", at=desk.now())
    copy = desk.store.backup(at=desk.now())
    copy.write_bytes(copy.read_bytes()[:9000])
    page = _page(window)
    _stand_on(page, "Ola Nordmann")
    page.erase.click()
    page.name.setText("Ola Nordmann")
    page.erase.click()
    QApplication.processEvents()
    told = "\n".join(texts(page))
    assert "Packages were sent to the other party on" in told
    assert copy.name in told
    assert clipped(page) == []
