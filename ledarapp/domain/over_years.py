"""How many goals each category had, year after year: a small plot for each category, all to one measure."""

from __future__ import annotations

from dataclasses import dataclass

from ledarapp.domain.drawing import LEADING, SIZE, Drawing, Measure, Patch, Tone, Words, wrapped

_PANEL, _BETWEEN, _ROW, _BAR, _GAP = 190.0, 24.0, 16.0, 10.0, 6.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Year:
    """One year: its name, and how many goals each category had."""

    name: str
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OverYears:
    """Small multiples: ``areas`` are the categories' names, in the order of the counts."""

    areas: tuple[str, ...]
    years: tuple[Year, ...]

    def drawing(self, width: float, measure: Measure) -> Drawing:
        """Return the plots of this width, as many beside each other as there is room for."""
        across = max(1, min(len(self.areas), int((width + _BETWEEN) // (_PANEL + _BETWEEN))))
        panel = (width - (across - 1) * _BETWEEN) / across
        titles = [wrapped(each, panel, measure, strong=True) for each in self.areas]
        named = max((measure(each.name, strong=False) for each in self.years), default=0.0)
        most = max((count for each in self.years for count in each.counts), default=0) or 1
        room = panel - named - _GAP - measure("00", strong=True) - _GAP
        words: list[Words] = []
        patches: list[Patch] = []
        top = 0.0
        for first in range(0, len(self.areas), across):
            row = range(first, min(first + across, len(self.areas)))
            head = max(len(titles[at]) for at in row) * LEADING
            for at in row:
                x = (at - first) * (panel + _BETWEEN)
                words += [
                    Words(x=x, y=top + SIZE + line * LEADING, text=text, strong=True)
                    for line, text in enumerate(titles[at])
                ]
                for place, year in enumerate(self.years):
                    y = top + head + _GAP + place * _ROW
                    bar = max(room * year.counts[at] / most, 1.0)
                    left = x + named + _GAP
                    middle = y + _BAR / 2 + SIZE * 0.36
                    words.append(Words(x=x, y=middle, text=year.name, tone=Tone.MUTED))
                    patches.append(Patch(x=left, y=y, width=bar, height=_BAR, group=at, area=place, paint=0))
                    words.append(Words(x=left + bar + _GAP, y=middle, text=str(year.counts[at])))
            top += head + _GAP + len(self.years) * _ROW + _BETWEEN / 2
        return Drawing(
            width=width, height=top, strokes=(), marks=(), words=tuple(words), patches=tuple(patches)
        )
