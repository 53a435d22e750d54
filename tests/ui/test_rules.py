"""The check screen's rules: each in words, switched off with a reason, and back by undo."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QApplication

from ledarapp.operations.desk import Opened
from ledarapp.policy import Policy
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


def _check(window: MainWindow, draft: Draft) -> CheckScreen:
    window.show_opened(draft("Ola", ""), "check")
    QApplication.processEvents()
    screen = window.host.journey.current if window.host.journey else None
    assert isinstance(screen, CheckScreen)
    screen.rules.toggle.click()
    return screen


def test_a_rule_is_switched_off_in_every_agreement_and_on_again(window: MainWindow, draft: Draft) -> None:
    screen = _check(window, draft)
    row = screen.rules.rows[CODE]
    assert row.everywhere.isHidden()
    row.on.click()
    row.everywhere.click()
    assert list(window.workplace.settings.rules_off) == [CODE]
    assert row._field.isHidden()
    other = _check(window, draft)
    assert CODE not in {each.code for each in other.session.findings}
    row = other.rules.rows[CODE]
    assert not row.on.isChecked()
    assert "1 switched off" in other.rules.toggle.text()
    row.on.click()
    assert list(window.workplace.settings.rules_off) == []
    assert CODE in {each.code for each in other.session.findings}


def test_what_the_organisation_has_switched_off_is_told_and_stays_off(
    window: MainWindow, draft: Draft
) -> None:
    window.workplace.policy = Policy(settings={"rules_off": (CODE,)})
    window.workplace.settings = replace(window.workplace.settings, rules_off=(CODE,))
    screen = _check(window, draft)
    decided, other = screen.rules.rows[CODE], screen.rules.rows["goals.none_about_staff"]
    assert not decided.on.isEnabled()
    assert not decided.on.isChecked()
    assert not decided._decided.isHidden()
    other.on.click()
    assert other.everywhere.isHidden()
    assert not other.on.isChecked()
