"""The years beside each other: how many goals each category had, as small plots and as a table."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.drawing import Spot
from ledarapp.domain.over_years import OverYears, Year
from ledarapp.domain.template import say
from ledarapp.operations import years
from ledarapp.ui.language import translate
from ledarapp.ui.parts.painted import PaintedPlot
from ledarapp.ui.parts.plot_copies import PlotCopies
from ledarapp.ui.screens.screen import Host
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.read_table import ReadTable
from ledarapp.ui.widgets.text import Heading

LEAST = 2


class YearsPlot(PaintedPlot):
    """A small plot for each category, a bar for each year."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = OverYears(areas=(), years=())

    def show_years(self, areas: tuple[str, ...], told: tuple[Year, ...], name: str) -> None:
        """Bring the plot into line."""
        self._shown = OverYears(areas=areas, years=told)
        self.show_words(name, self.described())

    def described(self) -> str:
        """Return all its values in words."""
        return ". ".join(
            f"{area}: " + ", ".join(f"{year.name} {year.counts[at]}" for year in self._shown.years)
            for at, area in enumerate(self._shown.areas)
        )

    def drawable(self) -> OverYears:
        return self._shown

    def at_words(self, spot: Spot) -> str:
        year = self._shown.years[spot.area]
        return f"{self._shown.areas[spot.group]}, {year.name}: {year.counts[spot.group]}"


class Years(QWidget):
    """Hidden while there is one year only."""

    def __init__(self, session: Session, host: Host) -> None:
        super().__init__()
        self._session, self._host = session, host
        self._told: tuple[Year, ...] = ()
        self._areas: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(12)
        self._title = Heading("", "section")
        self.plot, self.table = YearsPlot(), ReadTable()
        copies = PlotCopies(
            self.plot, host, self._rows, lambda: translate("Years", "years"), self.plot.described, quiet=True
        )
        for widget in (self._title, self.plot, self.table, copies):
            column.addWidget(widget)
        self.hide()

    def show_agreement(self) -> None:
        """Read the years anew."""
        session = self._session
        self._told = years.over_years(self._host.workplace.desk, session.agreement, session.template)
        self._areas = tuple(say(area.title, session.language) for area in session.template.areas)
        self.setVisible(len(self._told) >= LEAST)
        if self.isHidden():
            return
        name = _found(self._told)
        self._title.say(name)
        self.plot.show_years(self._areas, self._told, name)
        heads, *rows = self._rows()
        self.table.setAccessibleName(name)
        self.table.show_rows(heads, rows)
        self.table.resizeColumnsToContents()

    def _rows(self) -> list[list[str]]:
        heads = [translate("Years", "Category"), *(each.name for each in self._told)]
        rows = [[area, *(str(each.counts[at]) for each in self._told)] for at, area in enumerate(self._areas)]
        total = [translate("Years", "All"), *(str(sum(each.counts)) for each in self._told)]
        return [heads, *rows, total]


def _found(told: tuple[Year, ...]) -> str:
    """Return what the plot shows, as a sentence."""
    before, now = sum(told[-2].counts), sum(told[-1].counts)
    return translate("Years", "{0}: {1} goals, {2} the year before").format(told[-1].name, now, before)
