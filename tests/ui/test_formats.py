"""Saving in other formats: the kind picked or the ending typed decides; nothing is overwritten unasked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ledarapp.operations.desk import Desk
from ledarapp.ui.screens.preview import PreviewScreen
from ledarapp.ui.window import MainWindow
from tests.ui.parties import draft, until_idle

PDF, WORD, WEB = "PDF files (*.pdf)", "Word documents (*.docx)", "Web pages (*.html)"
BEGINS = {".pdf": b"%PDF-", ".docx": b"PK\x03\x04", ".html": b"<!DOCTYPE html>"}


def preview(qtbot: QtBot, window: MainWindow, desk: Desk) -> PreviewScreen:
    window.show_opened(draft(desk), "sign")
    window.host.go("preview")
    assert window.host.journey is not None
    screen = window.host.journey.current
    assert isinstance(screen, PreviewScreen)
    until_idle(qtbot, window)
    return screen


def answering(monkeypatch: pytest.MonkeyPatch, *answers: tuple[str, str]) -> list[tuple[str, str]]:
    """Let the dialog answer with these in turn; return the names and kinds it was asked with."""
    asked: list[tuple[str, str]] = []
    left = list(answers)

    def answer(*given: object) -> tuple[str, str]:
        asked.append((Path(str(given[2])).name, str(given[3])))
        return left.pop(0)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return asked


@pytest.mark.parametrize(
    ("typed", "kind", "saved"),
    [
        ("a.pdf", PDF, "a.pdf"),
        ("a", PDF, "a.pdf"),
        ("a.docx", PDF, "a.docx"),
        ("a.pdf", WORD, "a.docx"),
        ("a", WEB, "a.html"),
        ("a.html", WEB, "a.html"),
    ],
)
def test_the_kind_or_the_ending_decides(
    qtbot: QtBot,
    window: MainWindow,
    desk: Desk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    typed: str,
    kind: str,
    saved: str,
) -> None:
    screen = preview(qtbot, window, desk)
    asked = answering(monkeypatch, (str(tmp_path / typed), kind))
    screen.save()
    (name, kinds), *_ = asked
    assert name.endswith(".pdf")
    assert kinds == f"{PDF};;{WORD};;{WEB}"
    path = tmp_path / saved
    assert [each.name for each in tmp_path.glob("a*")] == [saved]
    assert path.read_bytes().startswith(BEGINS[path.suffix])


def test_a_file_of_the_other_name_is_not_overwritten_unasked(
    qtbot: QtBot, window: MainWindow, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.docx").write_bytes(b"mine")
    screen = preview(qtbot, window, desk)
    asked = answering(monkeypatch, (str(tmp_path / "a.pdf"), WORD), ("", ""))
    screen.save()
    assert [name for name, _ in asked][1] == "a.docx"
    assert (tmp_path / "a.docx").read_bytes() == b"mine"


def test_the_dates_are_saved_for_a_calendar(
    qtbot: QtBot, window: MainWindow, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    preview(qtbot, window, desk)
    asked = answering(monkeypatch, (str(tmp_path / "dates"), ""))
    action = window.findChild(QAction, "dates")
    assert action is not None
    assert action.isEnabled()
    action.trigger()
    assert asked[0][0].endswith(".ics")
    assert (tmp_path / "dates.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")
