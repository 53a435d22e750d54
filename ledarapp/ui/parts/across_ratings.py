"""How often each level was given, over all leaders and without names: off until somebody asks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.evaluation import NOT_RATED
from ledarapp.operations import across
from ledarapp.ui.hosting import WindowHost
from ledarapp.ui.language import translate
from ledarapp.ui.parts.across_plots import LevelsPlot
from ledarapp.ui.parts.plot_copies import PlotCopies
from ledarapp.ui.widgets.editors import CheckBox
from ledarapp.ui.widgets.read_table import ReadTable
from ledarapp.ui.widgets.text import Label


class Ratings(QWidget):
    """The plot, the same numbers as a table, and what can be done with both."""

    def __init__(self, host: WindowHost) -> None:
        super().__init__()
        self._host = host
        self._read: Sequence[Agreement] = ()
        self._told: across.Levels | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.asked = CheckBox(lambda: translate("Across", "Show how often each level was given"))
        self.asked.clicked.connect(self._show)
        self._few = Label(
            lambda: translate("Across", "Counts are shown from {0} assessed leaders on.").format(
                across.LEAST_LEADERS
            ),
            "note",
            tone="muted",
        )
        self.plot, self.table = LevelsPlot(), ReadTable()
        self.copies = PlotCopies(
            self.plot, host, self._rows, lambda: translate("Across", "levels"), self.plot.described
        )
        for widget in (self.asked, self._few, self.plot, self.table, self.copies):
            column.addWidget(widget)
        self._show()

    def show_read(self, read: Sequence[Agreement]) -> None:
        """Count anew over these."""
        self._read = read
        self._show()

    def _show(self) -> None:
        asked = self.asked.isChecked()
        self._told = across.levels(self._host.workplace.desk, self._read) if asked else None
        self._few.setVisible(asked and self._told is None)
        for widget in (self.plot, self.table, self.copies):
            widget.setVisible(self._told is not None)
        if self._told is not None:
            name = translate("Across", "How often each level was given")
            heads, *rows = self._rows()
            self.plot.show_counts([(level, int(count)) for level, count in rows], name)
            self.table.setAccessibleName(name)
            self.table.show_rows(heads, rows)
            self.table.resizeColumnsToContents()

    def _rows(self) -> list[list[str]]:
        told = self._told
        heads = [translate("Across", "Level"), translate("Across", "Goals")]
        return [heads, *([_level(told, key), str(count)] for key, count in told.counts)] if told else [heads]


def _level(told: across.Levels, key: str) -> str:
    return translate("Evaluation", "Not rated") if key == NOT_RATED else told.names[key]
