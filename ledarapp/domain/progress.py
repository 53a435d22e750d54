"""How far an indicator has come: a series of numbers read from what was agreed and what was noted since.

Direction and unit are read from the agreed words: a target under the start is to be lowered, «5–7» is a range
to stay within, and what follows the number is the unit.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from ledarapp.domain.goal import Indicator

if TYPE_CHECKING:
    from ledarapp.domain.follow_up import FollowUp
    from ledarapp.domain.goal import Goal

_NUMBER = re.compile(r"[-−]?\d+(?:[ \u00a0\u202f]\d{3})*(?:[.,]\d+)?")
_RANGE = re.compile(rf"({_NUMBER.pattern})\s*[–-]\s*({_NUMBER.pattern})")
_AT_MOST = re.compile(r"[<≤]|\b(?:maks|max|høyst|högst|under|at most|below|inntil)\b", re.IGNORECASE)
_AT_LEAST = re.compile(r"[>≥]|\b(?:minst|minimum|min|over|över|at least|above)\b", re.IGNORECASE)
_UNIT = re.compile(r"\s*([%‰]|[^\W\d_][^\d,;.()]{0,15})")


class Aim(StrEnum):
    """Which way is better."""

    HIGHER = "higher"
    LOWER = "lower"
    WITHIN = "within"


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One value on its day, as a number and as it was written."""

    on: date
    value: float
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One indicator's course. ``low`` and ``high`` are the target, equal unless it is a range."""

    indicator: Indicator
    points: tuple[Point, ...]
    start: float | None = None
    low: float | None = None
    high: float | None = None
    aim: Aim = Aim.HIGHER
    unit: str = ""

    @property
    def reached(self) -> bool | None:
        """Whether the last value is where it is to be; None when there is no target."""
        if self.low is None or self.high is None:
            return None
        value = self.points[-1].value
        if self.aim is Aim.WITHIN:
            return self.low <= value <= self.high
        return value <= self.high if self.aim is Aim.LOWER else value >= self.low


def series(goal: Goal, noted: FollowUp) -> tuple[Series, ...]:
    """Return the course of each indicator of which at least one number was noted, in the goal's order."""
    made = []
    for indicator in goal.indicators:
        points = tuple(
            Point(on=each.on, value=value, words=each.value.strip())
            for each in noted.entries
            if each.goal == goal.id and each.indicator == indicator.id
            if (value := number(each.value)) is not None
        )
        if points:
            made.append(_series(indicator, points))
    return tuple(made)


def latest(goal: Goal, noted: FollowUp) -> dict[str, tuple[date, str]]:
    """Return the last value noted of each indicator, numbers or not, by the indicator's id."""
    return {
        each.indicator: (each.on, each.value.strip())
        for each in noted.entries
        if each.goal == goal.id and each.indicator and each.value.strip()
    }


def number(text: str) -> float | None:
    """Return the first number in a text, in any of the usual ways to write one; None when there is none."""
    found = _NUMBER.search(text)
    return _read(found[0]) if found else None


def _series(indicator: Indicator, points: tuple[Point, ...]) -> Series:
    start, low, high = number(indicator.baseline), None, None
    aim = Aim.HIGHER
    span = _RANGE.search(indicator.target)
    if span is not None:
        low, high = sorted((_read(span[1]), _read(span[2])))
        aim = Aim.WITHIN
    elif (target := number(indicator.target)) is not None:
        low = high = target
        falls = start is not None and target < start
        if _AT_MOST.search(indicator.target) or (falls and not _AT_LEAST.search(indicator.target)):
            aim = Aim.LOWER
    unit = _unit(indicator.target) or _unit(points[-1].words) or _unit(indicator.baseline)
    return Series(indicator=indicator, points=points, start=start, low=low, high=high, aim=aim, unit=unit)


def _unit(text: str) -> str:
    found = _RANGE.search(text) or _NUMBER.search(text)
    after = _UNIT.match(text, found.end()) if found else None
    return after[1].strip() if after else ""


def _read(text: str) -> float:
    plain = re.sub(r"[ \u00a0\u202f]", "", text).replace("−", "-").replace(",", ".")
    return float(plain)
