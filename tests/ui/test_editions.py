"""Documents for others in the window: chosen, listed before they are saved, words withheld, printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

import pikepdf
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QRadioButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from ledarapp.domain.follow_up import LogEntry
from ledarapp.domain.paper import Handout
from ledarapp.domain.signature import Edition, Role
from ledarapp.operations.desk import Desk
from ledarapp.ui.parts import output
from ledarapp.ui.parts.contents import Contents
from ledarapp.ui.screens.preview import PreviewScreen
from ledarapp.ui.window import MainWindow
from tests.documents.samples import read_text
from tests.ui.accessible import texts, unnamed, without_label
from tests.ui.parties import draft, until_idle

_Part = TypeVar("_Part", bound=QWidget)

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def preview(qtbot: QtBot, window: MainWindow, desk: Desk, which: Edition | Handout) -> PreviewScreen:
    window.show_opened(draft(desk), "sign")
    window.host.go("preview")
    assert window.host.journey is not None
    screen = window.host.journey.current
    assert isinstance(screen, PreviewScreen)
    screen.document.show_edition(which)
    screen.show_agreement()
    until_idle(qtbot, window)
    return screen


@pytest.mark.requirement("R011", "R216", "R319")
def test_words_are_withheld_in_the_window_and_gone_from_what_is_saved(
    qtbot: QtBot, window: MainWindow, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = preview(qtbot, window, desk, Handout.UNIT)
    name = screen.session.agreement.leader.name
    listed = screen.show_contents()
    assert unnamed(listed) == []
    assert without_label(listed) == []
    assert any("2.1" in text for text in texts(listed))
    listed.phrase.setText(name)
    listed.ground.setText("Personforhold")
    listed.withhold()
    until_idle(qtbot, window)
    assert [each.phrase for each in screen.session.agreement.redactions] == [name]
    assert any("Personforhold" in text for text in texts(listed))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.pdf"), ""))
    listed.accept()
    until_idle(qtbot, window)
    screen.document.save()
    assert name.replace(" ", "-") not in screen.document.name()
    saved = read_text((tmp_path / "a.pdf").read_bytes())
    assert name not in " ".join(saved.split())
    assert screen.document.pdf() == (tmp_path / "a.pdf").read_bytes()
    screen.session.undo()
    assert screen.session.agreement.redactions == ()


def test_saving_for_others_shows_the_list_first(
    qtbot: QtBot, window: MainWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []

    def ask(*given: object) -> tuple[str, str]:
        asked.append(given)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    screen = preview(qtbot, window, desk, Handout.PUBLIC)
    screen.save()
    (listed,) = (each for each in window.findChildren(Contents))
    assert asked == []
    assert listed.isVisible()
    listed.reject()


def test_every_document_of_the_form_can_be_chosen_and_read(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    screen = preview(qtbot, window, desk, Handout.BLANK)
    papers = screen.session.template.papers
    names = [screen._choice.itemText(place) for place in range(screen._choice.count())]
    assert len(set(names)) == len(papers) == 7
    assert screen.document.view.has_pages()
    listed = screen.show_contents()
    assert any("nothing of yours" in text for text in texts(listed))


@pytest.mark.requirement("R225")
def test_the_record_of_the_year_is_there_as_long_as_something_is_noted(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    screen = preview(qtbot, window, desk, Edition.AGREEMENT)
    session = screen.session
    count = screen._choice.count()
    entry = LogEntry(
        id="e", goal=session.agreement.goals[0].id, on=date(2026, 6, 3), writer=Role.LEADER, text="Notatet"
    )
    session.apply(
        lambda now: replace(now, follow_up=now.follow_up.with_entry(entry)), lambda: "note something"
    )
    assert screen._choice.itemText(count) == "Mid-year review"
    screen._choice.setCurrentIndex(count)
    screen._choice.activated.emit(count)
    until_idle(qtbot, window)
    assert str(screen.document.which) == "mid-year"
    pdf = screen.document.pdf()
    assert pdf is not None
    assert "Notatet" in read_text(pdf)
    assert screen.document.name().endswith("-halvårssamtale-2026.pdf")
    session.undo()
    until_idle(qtbot, window)
    assert screen._choice.count() == count
    assert str(screen.document.which) == "agreement"


def test_pages_are_printed_as_they_are_shown(
    qtbot: QtBot, window: MainWindow, desk: Desk, tmp_path: Path
) -> None:
    """Through the system's dialog onto a printer that writes PDF: a range of pages, then nothing."""
    screen = preview(qtbot, window, desk, Edition.AGREEMENT)
    count = len(screen.document.view.images())

    def asked(answer: Callable[[QPrintDialog], None]) -> bool:
        def choose() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QPrintDialog)
            answer(dialog)

        QTimer.singleShot(100, choose)
        return screen.document.print_out()

    def second_and_third(dialog: QPrintDialog) -> None:
        assert (dialog.minPage(), dialog.maxPage()) == (1, count)
        _part(dialog, QRadioButton, "printRange").setChecked(True)
        _part(dialog, QSpinBox, "to").setValue(3)
        _part(dialog, QSpinBox, "from").setValue(2)
        _print_into(dialog, tmp_path / "printed.pdf")

    assert asked(second_and_third)
    with pikepdf.open(tmp_path / "printed.pdf") as printed:
        assert len(printed.pages) == 2
        assert [round(float(side)) for side in printed.pages[0].MediaBox] == [0, 0, 595, 842]
    assert not asked(QPrintDialog.reject)
    assert asked(lambda dialog: _print_into(dialog, tmp_path / "all.pdf"))
    with pikepdf.open(tmp_path / "all.pdf") as printed:
        assert len(printed.pages) == count


def _print_into(dialog: QPrintDialog, path: Path) -> None:
    _part(dialog, QLineEdit, "filename").setText(str(path))
    dialog.accept()


def _part(dialog: QPrintDialog, kind: type[_Part], name: str) -> _Part:
    found = dialog.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def test_single_pages_and_both_sides_are_the_printers_to_tell(
    qtbot: QtBot, window: MainWindow, desk: Desk, tmp_path: Path
) -> None:
    """What a person chooses in the dialog reaches the drawing by the printer alone."""
    screen = preview(qtbot, window, desk, Edition.AGREEMENT)
    for chosen, pages in (("1,3-4", 3), ("2", 1), ("", len(screen.document.view.images()))):
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
        printer.setPageRanges(QPageRanges.fromString(chosen))
        both_sides = printer.duplex()
        output.draw_pages(printer, screen.document.view.images())
        assert printer.duplex() is both_sides
        with pikepdf.open(tmp_path / "printed.pdf") as printed:
            assert len(printed.pages) == pages
