"""Two things measured in turns, so that whatever else the machine does falls on both."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the table: what was measured, ours and the floor in ``unit``, and what is promised.

    ``budget`` is the most that ours may be: times the floor, or with ``adds`` the floor and that much more.
    """

    name: str
    floor_name: str
    ours: float
    floor: float
    unit: str
    budget: float
    adds: bool = False

    @property
    def found(self) -> float:
        """The ratio, or with ``adds`` the difference."""
        return self.ours - self.floor if self.adds else self.ours / self.floor

    @property
    def kept(self) -> bool:
        """Tell whether the promise is kept."""
        return self.found <= self.budget


def medians(ours: Callable[[], float], floor: Callable[[], float], rounds: int) -> tuple[float, float]:
    """Return the medians of both; one turn each before they count, to fill the caches."""
    ours(), floor()
    taken = [(ours(), floor()) for _ in range(rounds)]
    return statistics.median(pair[0] for pair in taken), statistics.median(pair[1] for pair in taken)


def timed(act: Callable[[], object]) -> Callable[[], float]:
    """Return what measures one run of ``act`` in milliseconds."""

    def run() -> float:
        start = time.perf_counter()
        act()
        return 1000 * (time.perf_counter() - start)

    return run
