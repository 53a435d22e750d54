"""How the goals are spread over the categories: the numbers, the verdicts, and where each bar stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.template import Template, say


class Verdict(StrEnum):
    """How a category's number stands to what the form suggests."""

    FREE = "free"
    FEW = "few"
    FITS = "fits"
    MANY = "many"


@dataclass(frozen=True, slots=True)
class Lane:
    """One category: its name, how many goals it has, and how many the form suggests (0–0: no number)."""

    name: str
    count: int
    fewest: int
    most: int

    @property
    def verdict(self) -> Verdict:
        """How the number stands to the suggestion."""
        if not self.fewest and not self.most:
            return Verdict.FREE
        if self.count < self.fewest:
            return Verdict.FEW
        return Verdict.MANY if self.most and self.count > self.most else Verdict.FITS

    @property
    def off(self) -> int:
        """How many goals too few or too many."""
        if self.verdict is Verdict.FEW:
            return self.fewest - self.count
        return self.count - self.most if self.verdict is Verdict.MANY else 0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in the plot's own coordinates."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class LaneBoxes:
    """Where one lane's parts stand; ``band`` is None where the form suggests no number."""

    lane: Box
    bar: Box
    band: Box | None


@dataclass(frozen=True, slots=True)
class Geometry:
    """Where everything stands: the lanes, and the x of each whole number on the axis."""

    lanes: tuple[LaneBoxes, ...]
    ticks: tuple[tuple[int, float], ...]
    axis_y: float


def lanes(agreement: Agreement, template: Template) -> tuple[Lane, ...]:
    """Return one lane for each of the form's categories, in its order."""
    return tuple(
        Lane(say(area.title, agreement.language), len(agreement.in_area(area.key)), *area.suggested)
        for area in template.areas
    )


def geometry(
    shown: tuple[Lane, ...], left: float, right: float, lane: float, bar: float, *, head: float = 0
) -> Geometry:
    """Return where the parts stand between ``left`` and ``right``; a lane is ``lane`` high, a bar ``bar``.

    ``head`` is kept free over each lane, for a name that has no room at the left. A band reaches half a
    goal beyond its ends, so that a bar that fits ends inside it.
    """
    most = max([max(each.count, each.most, each.fewest) + 1 for each in shown], default=1)
    unit = (right - left) / most
    boxes = []
    for place, each in enumerate(shown):
        top = place * (lane + head) + head
        band = None
        if each.verdict is not Verdict.FREE:
            start = left + max(each.fewest - 0.5, 0) * unit
            end = min(left + (max(each.most, each.fewest) + 0.5) * unit, right) if each.most else right
            band = Box(start, top + 2, end - start, lane - 4)
        boxes.append(
            LaneBoxes(
                Box(left, top, right - left, lane),
                Box(left, top + (lane - bar) / 2, each.count * unit, bar),
                band,
            )
        )
    ticks = tuple((number, left + number * unit) for number in range(most + 1))
    return Geometry(tuple(boxes), ticks, len(shown) * (lane + head))
