"""What a plot is drawn of: lines, marks, fields and words, the same on the screen, on paper and in a file.

Lengths are in the drawing's own unit, with y growing downwards from the upper left corner.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

SIZE = 10.0
"""The size of all text, in the drawing's unit."""
LEADING = 12.5
SHAPES = ("disc", "square", "triangle", "diamond", "ring", "cross")
"""The groups' marks: groups are told apart without colour."""
GRID, AIM = -1, -2
"""In the place of a group: lines that help the eye, and what is aimed at."""
_REACH = 7.0


class Measure(Protocol):
    """Tells the width of a text at the drawing's text size."""

    def __call__(self, text: str, *, strong: bool) -> float:
        """Return it in the drawing's unit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """A line through points; ``group`` is the number of the group it belongs to, or one of those above."""

    points: tuple[tuple[float, float], ...]
    group: int = GRID


@dataclass(frozen=True, slots=True, kw_only=True)
class Patch:
    """A filled rectangle: a bar of a group, whose ``area`` is its place, or the field that is aimed at.

    ``paint`` is the group whose colour it has, where that isn't its own.
    """

    x: float
    y: float
    width: float
    height: float
    group: int = AIM
    area: int = -1
    paint: int | None = None

    @property
    def colour(self) -> int:
        """The number of its colour and pattern."""
        return self.group if self.paint is None else self.paint


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A point of a group. ``area`` is its row; -1 in the legend."""

    x: float
    y: float
    group: int
    area: int = -1

    @property
    def shape(self) -> str:
        """Its shape: groups are told apart without colour."""
        return SHAPES[self.group % len(SHAPES)]


class Tone(StrEnum):
    """The colour of words: text, what stands back, what asks for action, what stands on a bar."""

    TEXT = "text"
    MUTED = "muted"
    ASKS = "asks"
    ON_BAR = "on_bar"


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A line of text on the baseline at y; ``align`` 0 begins at x, 0.5 is centred, 1 ends there."""

    x: float
    y: float
    text: str
    align: float = 0.0
    strong: bool = False
    tone: Tone = Tone.TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """The place of one value, for a finger, a mouse or a focus; ``group`` and ``area`` say which."""

    x: float
    y: float
    width: float
    height: float
    group: int
    area: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """Everything that is painted, from the back to the front, the patches first."""

    width: float
    height: float
    strokes: tuple[Stroke, ...]
    marks: tuple[Mark, ...]
    words: tuple[Words, ...]
    patches: tuple[Patch, ...] = ()

    @property
    def spots(self) -> tuple[Spot, ...]:
        """Where its values stand: each mark and each bar that is one."""
        marks = (
            Spot(
                x=mark.x - _REACH,
                y=mark.y - _REACH,
                width=2 * _REACH,
                height=2 * _REACH,
                group=mark.group,
                area=mark.area,
            )
            for mark in self.marks
            if mark.area >= 0
        )
        bars = (
            Spot(
                x=bar.x - 3,
                y=bar.y - 3,
                width=bar.width + 6,
                height=bar.height + 6,
                group=bar.group,
                area=bar.area,
            )
            for bar in self.patches
            if bar.area >= 0
        )
        return (*marks, *bars)


class Drawable(Protocol):
    """Whatever can be drawn at a width."""

    def drawing(self, width: float, measure: Measure) -> Drawing:
        """Return the drawing of this width."""


def wrapped(text: str, width: float, measure: Measure, *, strong: bool = False) -> tuple[str, ...]:
    """Return the text in lines of at most this width, broken between words; a longer word stands alone."""
    lines: list[str] = []
    for word in text.split():
        if lines and measure(f"{lines[-1]} {word}", strong=strong) <= width:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.append(word)
    return tuple(lines) or ("",)
