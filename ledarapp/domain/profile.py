"""The leadership profile: a line for each group through the areas of behaviour, and where it all stands."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from ledarapp.domain.drawing import LEADING, SIZE, Drawing, Mark, Measure, Stroke, Tone, Words, wrapped
from ledarapp.domain.views import Views, area_mean

_ROW = 38.0
_BESIDE = 5.0
"""Lines of several groups stand this far from each other in a row, so that equal means don't cover."""
_NAMES = 0.36
_GAP = 14.0
_MARK = 4.0
_INSET = 1.5
"""The widest mark reaches a little further than the others; at the edge it would be cut."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileLine:
    """One group: its name, how many answered, its mean in each area (None where it isn't shown)."""

    title: str
    answers: int
    means: tuple[float | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Areas × groups on a scale of ``levels`` (R112)."""

    areas: tuple[str, ...]
    lines: tuple[ProfileLine, ...]
    levels: int

    def drawing(self, width: float, measure: Measure) -> Drawing:
        """Return the profile as a drawing of this width."""
        return draw(self, width, measure)


def profile(views: Views) -> Profile:
    """Return the profile of a summary; only what the summary shows."""
    return Profile(
        areas=views.areas,
        lines=tuple(
            ProfileLine(
                title=group.title,
                answers=group.answers,
                means=tuple(area_mean(views, group, area) for area in views.areas),
            )
            for group in views.groups
        ),
        levels=len(views.levels),
    )


def draw(told: Profile, width: float, measure: Measure) -> Drawing:
    """Return the profile as a drawing of this width: the legend, a row for each area, the scale."""
    legend_marks, legend_words, top = _legend(told, width, measure)
    left, right = width * _NAMES + _GAP, width - _GAP
    unit = (right - left) / max(told.levels - 1, 1)
    bottom = top + _ROW * len(told.areas)
    strokes = [
        Stroke(points=((left + unit * step, top), (left + unit * step, bottom)))
        for step in range(told.levels)
    ]
    words = list(legend_words)
    for row, area in enumerate(told.areas):
        lines = wrapped(area, width * _NAMES, measure)
        first = top + _ROW * (row + 0.5) - LEADING * len(lines) / 2 + SIZE * 0.85
        words += [
            Words(x=width * _NAMES, y=first + LEADING * place, text=line, align=1.0)
            for place, line in enumerate(lines)
        ]
    words += [
        Words(x=left + unit * step, y=bottom + LEADING, text=str(step + 1), align=0.5, tone=Tone.MUTED)
        for step in range(told.levels)
    ]
    marks = list(legend_marks)
    for number, line in enumerate(told.lines):
        aside = (number - (len(told.lines) - 1) / 2) * _BESIDE
        points = [
            Mark(x=left + unit * (mean - 1), y=top + _ROW * (row + 0.5) + aside, group=number, area=row)
            for row, mean in enumerate(line.means)
            if mean is not None
        ]
        strokes += _runs(points, number)
        marks += points
    return Drawing(
        width=width,
        height=bottom + LEADING + 4,
        strokes=tuple(strokes),
        marks=tuple(marks),
        words=tuple(words),
    )


def _runs(points: list[Mark], group: int) -> list[Stroke]:
    """Join the points of neighbouring areas; over one that isn't shown there is no line."""
    return [
        Stroke(points=((one.x, one.y), (other.x, other.y)), group=group)
        for one, other in pairwise(points)
        if other.area == one.area + 1
    ]


def _legend(told: Profile, width: float, measure: Measure) -> tuple[list[Mark], list[Words], float]:
    """Set the groups' names with their marks in rows; return them and where the plot begins."""
    marks, words = [], []
    x, y = _INSET, LEADING
    for number, line in enumerate(told.lines):
        text = f"{line.title} ({line.answers})"
        wide = 2 * _MARK + 6 + measure(text, strong=True)
        if x > _INSET and x + wide > width:
            x, y = _INSET, y + LEADING + 4
        marks.append(Mark(x=x + _MARK, y=y - SIZE * 0.35, group=number))
        words.append(Words(x=x + 2 * _MARK + 6, y=y, text=text, strong=True))
        x += wide + 18
    return marks, words, y + 12
