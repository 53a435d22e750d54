"""Where several leaders stand in the process, as a plot: a row for each, a column for each stage."""

from __future__ import annotations

from dataclasses import dataclass

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

_ROW, _GAP, _NAMES, _INSET = 22.0, 8.0, 0.3, 1.5


@dataclass(frozen=True, slots=True)
class ProcessRow:
    """One leader: the name, the letter of the state at each stage, and the place of the stage under way."""

    name: str
    letters: tuple[str, ...]
    now: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    """The map. ``stages`` are the columns' heads; a stage that is over and the one under way are filled."""

    stages: tuple[str, ...]
    rows: tuple[ProcessRow, ...]

    def drawing(self, width: float, measure: Measure) -> Drawing:
        """Return the map of this width: heads, names, and a field with its letter for each cell."""
        named = max((measure(row.name, strong=False) for row in self.rows), default=0.0)
        left = min(named, width * _NAMES) + _GAP
        cell = max((width - left) / max(len(self.stages), 1), 1.0)
        heads = [wrapped(each, cell - _GAP, measure) for each in self.stages]
        top = max((len(lines) for lines in heads), default=1) * LEADING + _GAP / 2
        words = [
            Words(x=left + (at + 0.5) * cell, y=SIZE + line * LEADING, text=text, align=0.5, tone=Tone.MUTED)
            for at, lines in enumerate(heads)
            for line, text in enumerate(lines)
        ]
        patches: list[Patch] = []
        for place, row in enumerate(self.rows):
            y = top + place * _ROW
            words.append(Words(x=0, y=y + _middle(), text=_fitting(row.name, left - _GAP, measure)))
            for at, letter in enumerate(row.letters):
                x = left + at * cell
                is_now = at == row.now
                patches.append(_field(x, y, cell, place, at, is_over=at < row.now, is_now=is_now))
                tone = Tone.ON_BAR if is_now else Tone.TEXT
                words.append(
                    Words(x=x + cell / 2, y=y + _middle(), text=letter, align=0.5, strong=is_now, tone=tone)
                )
        lines = tuple(
            Stroke(points=((0, top + place * _ROW), (width, top + place * _ROW)))
            for place in range(len(self.rows) + 1)
        )
        return Drawing(
            width=width,
            height=top + len(self.rows) * _ROW + 2,
            strokes=lines,
            marks=(),
            words=tuple(words),
            patches=tuple(patches),
        )


def _field(x: float, y: float, cell: float, place: int, at: int, *, is_over: bool, is_now: bool) -> Patch:
    """Return a cell; what is still to come has no fill, and yet its place."""
    inset = _INSET if is_over or is_now else _ROW / 2
    return Patch(
        x=x + _INSET,
        y=y + inset,
        width=cell - 2 * _INSET,
        height=_ROW - 2 * inset,
        group=place,
        area=at,
        paint=0 if is_now else AIM,
    )


def _middle() -> float:
    return _ROW / 2 + SIZE * 0.36


def _fitting(text: str, width: float, measure: Measure) -> str:
    """Return the text, cut where it has no room, with a sign that something is missing."""
    if measure(text, strong=False) <= width:
        return text
    while text and measure(f"{text}…", strong=False) > width:
        text = text[:-1]
    return f"{text.rstrip()}…"
