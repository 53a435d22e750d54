"""The measures, sizes and colours of the printed agreement (design, chapter 11). Lengths are in points."""

from __future__ import annotations

from dataclasses import dataclass

from ledarapp.documents.fonts import Faces
from ledarapp.documents.lines import Colour, Run, runs

MM = 72 / 25.4
PAGE = (210 * MM, 297 * MM)
SIDE_MARGIN = 22 * MM
TOP_MARGIN = 18 * MM
BOTTOM_MARGIN = 25 * MM
WIDTH = 166 * MM
BODY = 118 * MM
GUTTER = 4 * MM
SIDE = WIDTH - BODY - GUTTER
FOOT_RULE = 16 * MM
RUNNING_TOP = 78.0
"""Where the body begins on the pages after the first, from the page's top."""

INK: Colour = (0x1B / 255, 0x1F / 255, 0x24 / 255)
MUTED: Colour = (0x55 / 255, 0x60 / 255, 0x6B / 255)
LINE: Colour = (0xC9 / 255, 0xD1 / 255, 0xD9 / 255)
FRAME: Colour = (0x75 / 255, 0x7F / 255, 0x8A / 255)
GREEN: Colour = (0x1E / 255, 0x6B / 255, 0x35 / 255)
WHITE: Colour = (1.0, 1.0, 1.0)

CELL_GUTTER = 10.0
CELL_PAD = 5.0
FIELD_HEIGHT = 66.0
FIELD_INSET = 3.0
FIELDS_APART = 22.0
WRITE_LINE = 8 * MM
"""A line of handwriting: as far apart as on school paper."""


@dataclass(frozen=True, slots=True)
class Style:
    """One kind of text: size and leading, weight and colour."""

    size: float
    leading: float
    strong: bool = False
    colour: Colour = INK

    def runs(
        self, text: str, faces: Faces, *, strong: bool = False, muted: bool = False, link: str = ""
    ) -> list[Run]:
        """Return ``text`` in this style; single stretches may be stronger or quieter."""
        colour = MUTED if muted else self.colour
        return runs(text, faces, self.size, colour, strong=self.strong or strong, link=link)


TITLE = Style(24, 29, strong=True)
SUBTITLE = Style(12.5, 17, colour=MUTED)
SECTION = Style(12.5, 16, strong=True)
SIDE_HEAD = Style(11.5, 15, strong=True)
GOAL_HEAD = Style(10.5, 15, strong=True)
QUIET_HEAD = Style(9.5, 15, colour=MUTED)
BODY_TEXT = Style(10.5, 15)
TERM = Style(9.5, 15, colour=MUTED)
CELL = Style(9.5, 12.5)
CELL_HEAD = Style(9, 12, strong=True)
SMALL = Style(8.5, 11.5)
HEAD = Style(8.5, 12, colour=MUTED)
FOOT = Style(8, 10, colour=MUTED)
MARK = Style(8.5, 12, strong=True)
