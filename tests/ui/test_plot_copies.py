"""A plot leaves the window: on the clipboard, and as SVG, PNG and CSV, from one geometry."""

from __future__ import annotations

from pathlib import Path

import pytest
from defusedxml import ElementTree
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from ledarapp.operations import drafting, plotting
from ledarapp.ui.parts.plot_copies import PlotCopies
from ledarapp.ui.screens.check.plot import BalancePlot
from ledarapp.ui.window import MainWindow


@pytest.fixture
def copies(window: MainWindow) -> PlotCopies:
    window.show_opened(drafting.example(window.workplace.desk, "ufd-ad", "nb"))
    window.host.go("check")
    return next(each for each in window.findChildren(PlotCopies) if each.isVisible())


@pytest.mark.parametrize("ending", [".svg", ".png", ".csv"])
def test_saved_file_is_what_its_name_says(
    copies: PlotCopies, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    path = tmp_path / f"balance{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    copies.save()
    data = path.read_bytes()
    names = [lane.name for lane in window.findChildren(BalancePlot)[0].lanes]
    if ending == ".svg":
        drawn = ElementTree.fromstring(data)
        said = " ".join(drawn.itertext())
        assert drawn.tag.endswith("svg")
        assert all(name in said for name in names)
    elif ending == ".png":
        assert QImage.fromData(data).width() > 300
    else:
        lines = data.decode("utf-8-sig").splitlines()
        assert len(lines) == 1 + len(names)
        assert all(name in line for name, line in zip(names, lines[1:], strict=True))


def test_numbers_and_picture_are_on_the_clipboard(copies: PlotCopies) -> None:
    copies.copy_csv()
    assert "Faglige krav" in QGuiApplication.clipboard().text()
    copies.copy()
    assert not QGuiApplication.clipboard().image().isNull()


def test_what_a_spreadsheet_would_reckon_with_is_only_text() -> None:
    told = plotting.as_lines([["=1+1", "-1+cmd|x", "@x", "-3", "+2,5"]], ";", "\n")
    assert told == "'=1+1;'-1+cmd|x;'@x;-3;+2,5\n"


def test_arrow_keys_walk_the_categories(copies: PlotCopies, window: MainWindow) -> None:
    del copies
    plot = next(each for each in window.findChildren(BalancePlot) if each.isVisible())
    heard: list[str] = []
    plot.pointed.connect(heard.append)
    plot.setFocus()
    for _ in plot.lanes:
        QTest.keyClick(plot, Qt.Key.Key_Down)
    assert len(set(heard)) == len(plot.lanes)
    assert [lane.name in words for lane, words in zip(plot.lanes, heard, strict=True)] == [True] * len(heard)
