"""The leadership profile on the screen, and the same numbers as a table."""

from __future__ import annotations

from PySide6.QtWidgets import QHeaderView, QWidget

from ledarapp.domain.drawing import Spot
from ledarapp.domain.profile import Profile
from ledarapp.ui.language import translate
from ledarapp.ui.parts.painted import PaintedPlot
from ledarapp.ui.widgets.read_table import ReadTable


class ProfilePlot(PaintedPlot):
    """One line for each group; Left and Right walk a group's areas."""

    def __init__(self) -> None:
        super().__init__()
        self.told = Profile(areas=(), lines=(), levels=0)

    def show_profile(self, told: Profile, name: str, description: str) -> None:
        """Bring the plot into line."""
        self.told = told
        self.show_words(name, description)

    def drawable(self) -> Profile:
        return self.told

    def at_words(self, spot: Spot) -> str:
        """Return one point as a sentence: «Underordnede, Motivasjon: 4,1»."""
        line = self.told.lines[spot.group]
        mean = line.means[spot.area]
        shown = self.locale().toString(mean or 0.0, "f", 1)
        return f"{line.title}, {self.told.areas[spot.area]}: {shown}"


class ProfileTable(ReadTable):
    """The same numbers as a table: areas down, groups across."""

    def show_profile(self, told: Profile, name: str) -> None:
        """Bring the table into line."""
        self.setAccessibleName(name)
        heads = [f"{line.title} ({line.answers})" for line in told.lines]
        self.show_rows([translate("Views", "Area"), *heads], rows(told, self))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)


def rows(told: Profile, widget: QWidget) -> list[list[str]]:
    """Return the profile's numbers as the interface writes them, the area first."""
    return [
        [
            area,
            *(
                "–"
                if line.means[place] is None
                else widget.locale().toString(line.means[place] or 0.0, "f", 1)
                for line in told.lines
            ),
        ]
        for place, area in enumerate(told.areas)
    ]
