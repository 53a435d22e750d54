"""What can be done with a plot: copied as a picture, its numbers copied, saved as SVG, PNG or CSV."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import QWidget

from ledarapp.operations import plotting
from ledarapp.ui.language import translate
from ledarapp.ui.parts import output
from ledarapp.ui.parts.painted import PaintedPlot
from ledarapp.ui.screens.screen import Host
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.flow import Flow


class PlotCopies(QWidget):
    """The buttons under a plot. ``rows`` gives its numbers with their heads, ``name`` a file's, bare."""

    def __init__(
        self,
        plot: PaintedPlot,
        host: Host,
        rows: Callable[[], list[list[str]]],
        name: Callable[[], str],
        description: Callable[[], str],
        *,
        quiet: bool = False,
    ) -> None:
        super().__init__()
        self._plot, self._host, self._rows, self._name = plot, host, rows, name
        self._description = description
        look = "link" if quiet else "secondary"
        row = Flow(gap=14 if quiet else 8, line_gap=0 if quiet else 8)
        self.setLayout(row)
        for words, icon, does in (
            (_copy_words, "copy", self.copy),
            (_numbers_words, "copy", self.copy_csv),
            (_save_words, "download", self.save),
        ):
            row.addWidget(Button(words, look, icon=icon, clicked=does))

    def copy(self) -> None:
        """Put the plot on the clipboard as a picture."""
        QGuiApplication.clipboard().setPixmap(self._plot.picture())
        self._host.toast(lambda: translate("Plot", "Copied"))

    def copy_csv(self) -> None:
        """Put the numbers on the clipboard, as rows that a spreadsheet takes."""
        QGuiApplication.clipboard().setText(plotting.as_lines(self._rows(), ";", "\n").rstrip("\n"))
        self._host.toast(lambda: translate("Plot", "Copied"))

    def save(self) -> None:
        """Save the plot as SVG or PNG, or its numbers as CSV."""
        output.save_kinds(self, self._host, self._name() + ".svg", self._made)

    def _made(self, path: Path) -> bytes:
        if path.suffix.lower() == ".png":
            return _png(self._plot.picture())
        if path.suffix.lower() == ".csv":
            return plotting.as_csv(self._rows())
        return plotting.as_svg(self._plot.drawable(), self._description())


def _png(picture: QPixmap) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(buffer.data().data())


def _copy_words() -> str:
    return translate("Plot", "Copy as picture")


def _numbers_words() -> str:
    return translate("Plot", "Copy numbers")


def _save_words() -> str:
    return translate("Plot", "Save the plot…")
