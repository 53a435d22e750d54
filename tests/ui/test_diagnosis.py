"""The diagnostic report: reached by the menu, shown as it is saved and copied, told in every language."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QPlainTextEdit

from ledarapp import __version__
from ledarapp.ui.help_windows import HelpWindow
from ledarapp.ui.language import LanguageManager
from ledarapp.ui.window import MainWindow
from tests.ui.accessible import clipped, unnamed

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.mark.parametrize(
    ("tongue", "command", "save", "copy"),
    [
        ("en", "Diagnostic report…", "Save…", "Copy"),
        ("nb", "Diagnoserapport…", "Lagre…", "Kopier"),
        ("sv", "Diagnosrapport…", "Spara…", "Kopiera"),
    ],
)
def test_the_report_is_shown_before_it_is_saved_or_copied(
    window: MainWindow,
    language: LanguageManager,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    tongue: str,
    command: str,
    save: str,
    copy: str,
) -> None:
    language.use(tongue)
    next(each for each in window.findChildren(QAction) if each.text().replace("&", "") == command).trigger()
    shown = next(each for each in window.findChildren(HelpWindow) if each.isVisible())
    told = next(iter(shown.findChildren(QPlainTextEdit)))
    assert told.isReadOnly()
    text = told.toPlainText()
    assert f"ledarapp: {__version__}" in text
    assert str(Path.home()) not in text
    assert "doctor." not in text
    assert unnamed(shown) == clipped(shown) == []
    buttons = {each.text().strip(): each for each in shown.findChildren(QAbstractButton)}
    buttons[copy].click()
    assert QGuiApplication.clipboard().text() == text
    path = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    buttons[save].click()
    assert path.read_text(encoding="utf-8") == text
    shown.accept()
