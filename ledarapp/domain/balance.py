"""How the goals are spread over the categories: the numbers, the verdicts, and where each bar stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.drawing import (
    AIM,
    LEADING,
    SIZE,
    Drawing,
    Measure,
    Patch,
    Stroke,
    Tone,
    Words,
    wrapped,
)
from ledarapp.domain.template import Template, say

_LANE, _BAR, _GAP, _NAMES = 30.0, 11.0, 8.0, 0.36
_NARROW, _HEAD, _EDGE, _TICK = 370.0, 16.0, 6.0, 14.0
"""Under this width names stand over their bars, in a line of this height."""
_INSIDE = 19.0
"""A bar at least so long has room for its number."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """The plot of the lanes; ``verdicts`` are how each stands, in words of the reader's language."""

    lanes: tuple[Lane, ...]
    verdicts: tuple[str, ...]

    def drawing(self, width: float, measure: Measure) -> Drawing:
        """Return the plot of this width: fields and bars, names, verdicts, the axis."""
        asks = [lane.verdict in {Verdict.FEW, Verdict.MANY} for lane in self.lanes]
        told = max(
            (measure(text, strong=ask) for text, ask in zip(self.verdicts, asks, strict=True)), default=0
        )
        narrow = width < _NARROW
        named = max((measure(lane.name, strong=False) for lane in self.lanes), default=0)
        left = _EDGE if narrow else min(named, width * _NAMES) + _GAP
        right = max(width - told - _GAP, left + 1)
        plot = geometry(self.lanes, left, right, _LANE, _BAR, head=_HEAD if narrow else 0)
        words, patches, edges = [], [], []
        for place, (lane, boxes) in enumerate(zip(self.lanes, plot.lanes, strict=True)):
            if boxes.band is not None:
                patches.append(_patch(boxes.band, AIM))
                edges += [_upright(x, boxes.band) for x in (boxes.band.x, boxes.band.x + boxes.band.width)]
            patches.append(_patch(boxes.bar, place, area=0))
            words += _lane_words(lane, boxes, measure, width if narrow else 0)
            words.append(
                Words(
                    x=right + _GAP,
                    y=_middle(boxes.lane),
                    text=self.verdicts[place],
                    strong=asks[place],
                    tone=Tone.ASKS if asks[place] else Tone.MUTED,
                )
            )
        covered: list[Box] = []
        for lane, boxes in zip(self.lanes, plot.lanes, strict=True):
            if narrow:
                covered.append(Box(-1, boxes.lane.y - _HEAD, measure(lane.name, strong=False) + 1, _HEAD))
            covered.append(boxes.bar)
        grid = [line for _, x in plot.ticks for line in _grid(x, plot.axis_y, covered)]
        ticks = [
            Words(x=x, y=plot.axis_y + LEADING, text=str(number), align=0.5, tone=Tone.MUTED)
            for number, x in plot.ticks
        ]
        return Drawing(
            width=width,
            height=plot.axis_y + _TICK + 3,
            strokes=(*grid, *edges),
            marks=(),
            words=(*words, *ticks),
            patches=tuple(patches),
        )


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


def _lane_words(lane: Lane, boxes: LaneBoxes, measure: Measure, over: float) -> list[Words]:
    """Return a lane's name, beside it or ``over`` so wide above it, and its number in or after the bar."""
    middle, bar = _middle(boxes.lane), boxes.bar
    inside = bar.width >= _INSIDE
    number = Words(
        x=bar.x + bar.width + (-4 if inside else 4),
        y=middle,
        text=str(lane.count),
        align=1.0 if inside else 0.0,
        strong=True,
        tone=Tone.ON_BAR if inside else Tone.TEXT,
    )
    if over:
        return [Words(x=0, y=boxes.lane.y - 4, text=lane.name), number]
    lines = wrapped(lane.name, bar.x - _GAP, measure)
    first = middle - LEADING * (len(lines) - 1) / 2
    names = [
        Words(x=bar.x - _GAP, y=first + LEADING * place, text=line, align=1.0)
        for place, line in enumerate(lines)
    ]
    return [*names, number]


def _middle(lane: Box) -> float:
    """Return the baseline of words that stand in the middle of a lane."""
    return lane.y + lane.height / 2 + SIZE * 0.35


def _patch(box: Box, group: int, area: int = -1) -> Patch:
    return Patch(x=box.x, y=box.y, width=box.width, height=box.height, group=group, area=area)


def _grid(x: float, bottom: float, covered: Iterable[Box]) -> Iterator[Stroke]:
    """Give a line of the grid in the parts that no bar or name covers, from the top down."""
    top = 0.0
    for box in covered:
        if box.x < x < box.x + box.width:
            if box.y > top:
                yield Stroke(points=((x, top), (x, box.y)))
            top = box.y + box.height
    yield Stroke(points=((x, top), (x, bottom)))


def _upright(x: float, box: Box) -> Stroke:
    return Stroke(points=((x, box.y), (x, box.y + box.height)), group=AIM)
