"""The check screen's rules: each in words, switched off with a reason, and back by undo."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from ledarapp.operations.desk import Opened
from ledarapp.ui.screens.check.screen import CheckScreen
from ledarapp.ui.window import MainWindow

Draft = Callable[[str, str], Opened]
CODE = "goals.too_few"


def test_a_rule_is_switched_off_and_comes_back(window: MainWindow, draft: Draft) -> None:
    window.show_opened(draft("Ola", ""), "check")
    QApplication.processEvents()
    screen = window.host.journey.current if window.host.journey else None
    assert isinstance(screen, CheckScreen)
    before = screen.session.agreement
    assert CODE in {each.code for each in screen.session.findings}
    assert "switched off" not in screen.rules.toggle.text()
    screen.rules.toggle.click()
    row = screen.rules.rows[CODE]
    assert row.on.isChecked()
    row.on.click()
    row.why.setText("Bare to mål i år")
    row.why.textEdited.emit("Bare to mål i år")
    row.why.commit()
    assert CODE not in {each.code for each in screen.session.findings}
    assert "1 switched off" in screen.rules.toggle.text()
    assert screen.session.agreement.set_aside[0].reason == "Bare to mål i år"
    assert screen._away.isHidden()
    while screen.session.agreement != before:
        screen.session.undo()
    assert row.on.isChecked()
    assert CODE in {each.code for each in screen.session.findings}
    screen.rules.toggle.click()
    assert row.isHidden() or not row.isVisible()
