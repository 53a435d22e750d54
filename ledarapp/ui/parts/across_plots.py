"""The plots of all leaders: the map of the process, and how often each level was given."""

from __future__ import annotations

from collections.abc import Sequence

from ledarapp.domain.balance import Balance, Lane
from ledarapp.domain.drawing import Spot
from ledarapp.domain.process import Process, ProcessRow
from ledarapp.ui.parts.painted import PaintedPlot


class ProcessPlot(PaintedPlot):
    """Leaders × stages; ``told`` holds each cell as a sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = Process(stages=(), rows=())
        self._told: Sequence[Sequence[str]] = ()

    def show_rows(
        self, stages: tuple[str, ...], rows: tuple[ProcessRow, ...], told: Sequence[Sequence[str]], name: str
    ) -> None:
        """Bring the plot into line."""
        self._shown, self._told = Process(stages=stages, rows=rows), told
        self.show_words(name, ". ".join(line[row.now] for line, row in zip(told, rows, strict=True)))

    def drawable(self) -> Process:
        return self._shown

    def at_words(self, spot: Spot) -> str:
        return self._told[spot.group][spot.area]


class LevelsPlot(PaintedPlot):
    """A bar for each level, with its count; nobody's name."""

    def __init__(self) -> None:
        super().__init__()
        self._lanes: tuple[Lane, ...] = ()

    def show_counts(self, counts: Sequence[tuple[str, int]], name: str) -> None:
        """Bring the plot into line."""
        self._lanes = tuple(Lane(level, count, 0, 0) for level, count in counts)
        self.show_words(name, self.described())

    def described(self) -> str:
        """Return all its values in words."""
        return ". ".join(f"{lane.name}: {lane.count}" for lane in self._lanes)

    def drawable(self) -> Balance:
        return Balance(lanes=self._lanes, verdicts=("",) * len(self._lanes))

    def at_words(self, spot: Spot) -> str:
        lane = self._lanes[spot.group]
        return f"{lane.name}: {lane.count}"
