"""An indicator's course as a plot: its values on their days, with what is aimed at."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from ledarapp.domain.drawing import (
    AIM,
    LEADING,
    SIZE,
    Drawing,
    Mark,
    Measure,
    Patch,
    Stroke,
    Tone,
    Words,
)
from ledarapp.domain.progress import Aim, Point, Series

_HEIGHT, _AROUND, _GAP, _DOT = 62.0, 12.0, 8.0, 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """One indicator's values; ``aim`` names the target, ``days`` the first and the last, in words."""

    told: Series
    aim: str
    days: tuple[str, str]

    def drawing(self, width: float, measure: Measure) -> Drawing:
        """Return the course of this width: the target, the line, its last value, its first and last day."""
        told = self.told
        named = 0.0 if told.low is None else measure(self.aim, strong=False) + _GAP
        last = measure(told.points[-1].words, strong=True)
        left, right = named + _DOT, max(width - last - 2 * _DOT - 4, named + _DOT + 30)
        marks = tuple(
            Mark(x=left + (right - left) * share, y=self._height(point.value), group=0, area=place)
            for place, (point, share) in enumerate(zip(told.points, _along(told.points), strict=True))
        )
        line = [Stroke(points=((one.x, one.y), (two.x, two.y)), group=0) for one, two in pairwise(marks)]
        end = marks[-1]
        words = [
            Words(x=end.x + 2 * _DOT, y=end.y + SIZE * 0.35, text=told.points[-1].words, strong=True),
            Words(x=right, y=_HEIGHT + LEADING, text=self.days[1], align=1.0, tone=Tone.MUTED),
        ]
        if len(marks) > 1:
            words.append(Words(x=left, y=_HEIGHT + LEADING, text=self.days[0], tone=Tone.MUTED))
        patches: tuple[Patch, ...] = ()
        if told.low is not None and told.high is not None:
            low, high = self._height(told.low), self._height(told.high)
            line = [
                *(Stroke(points=((left, y), (right, y)), group=AIM) for y in sorted({low, high})),
                *line,
            ]
            if told.aim is Aim.WITHIN:
                patches = (Patch(x=left, y=high, width=right - left, height=low - high),)
            middle = (low + high) / 2 + SIZE * 0.35
            words.append(Words(x=named - _GAP, y=middle, text=self.aim, align=1.0, tone=Tone.MUTED))
        return Drawing(
            width=width,
            height=_HEIGHT + LEADING + 4,
            strokes=tuple(line),
            marks=marks,
            words=tuple(words),
            patches=patches,
        )

    def _height(self, value: float) -> float:
        levels = [each.value for each in self.told.points]
        levels += [each for each in (self.told.low, self.told.high) if each is not None]
        least, most = min(levels), max(levels)
        share = (value - least) / (most - least) if most > least else 0.5
        return _HEIGHT - _AROUND - (_HEIGHT - 2 * _AROUND) * share


def _along(points: tuple[Point, ...]) -> tuple[float, ...]:
    """Return how far along each value stands, by its day; values of one day stand at its end."""
    days = (points[-1].on - points[0].on).days
    return tuple((each.on - points[0].on).days / days if days else 1.0 for each in points)
