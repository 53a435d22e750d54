"""A plot as PNG, for Word, which shows no SVG everywhere: the domain's drawing in the document's typeface."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from ledarapp.documents.lines import Colour
from ledarapp.documents.plot import COLOURS, FIELD, TONES, line_colour
from ledarapp.documents.text import clean
from ledarapp.domain.drawing import AIM, SIZE, Drawable, Mark, Stroke, Words

_FINE = 4
"""Dots to a point: 288 to an inch, as fine as an office printer shows."""
_HALF = 3.6
_DASHES = ((), (6, 2), (2, 2), (8, 2, 2, 2), (4, 4), (1, 3))
_CORNERS: dict[str, tuple[tuple[float, float], ...]] = {
    "square": ((-1, -1), (1, -1), (1, 1), (-1, 1)),
    "triangle": ((-1.1, 0.9), (1.1, 0.9), (0, -1.2)),
    "diamond": ((0, -1.35), (1.35, 0), (0, 1.35), (-1.35, 0)),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A PNG file, and its size in points."""

    data: bytes
    width: float
    height: float


def png(subject: Drawable, width: float, resources: Path) -> Picture:
    """Return the plot ``width`` points wide; the same plot gives the same bytes."""
    faces = {
        strong: ImageFont.truetype(str(resources / "fonts" / f"SourceSans3-{name}.ttf"), SIZE * _FINE)
        for strong, name in ((False, "Regular"), (True, "SemiBold"))
    }

    def measure(text: str, *, strong: bool) -> float:
        return faces[strong].getlength(clean(text)) / _FINE

    drawing = subject.drawing(width, measure)
    image = Image.new("RGB", (round(drawing.width * _FINE), round(drawing.height * _FINE)), "white")
    pen = ImageDraw.Draw(image)
    for patch in drawing.patches:
        colour = FIELD if patch.colour == AIM else COLOURS[patch.colour % len(COLOURS)]
        corners = (patch.x, patch.y, patch.x + patch.width, patch.y + patch.height)
        pen.rectangle([each * _FINE for each in corners], fill=_ink(colour))
    for stroke in drawing.strokes:
        _stroke(pen, stroke)
    for mark in drawing.marks:
        _mark(pen, mark)
    for words in drawing.words:
        _words(pen, words, faces[words.strong])
    out = io.BytesIO()
    image.quantize(64, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return Picture(data=out.getvalue(), width=drawing.width, height=drawing.height)


def _ink(colour: Colour) -> tuple[int, ...]:
    return tuple(round(part * 255) for part in colour)


def _stroke(pen: ImageDraw.ImageDraw, stroke: Stroke) -> None:
    dash: tuple[int, ...] = (3, 2) if stroke.group == AIM else ()
    wide = 1.0 if stroke.group == AIM else 0.5
    if stroke.group >= 0:
        dash, wide = _DASHES[stroke.group % len(_DASHES)], 1.5
    for piece in _pieces(stroke.points, dash):
        dots = [(x * _FINE, y * _FINE) for x, y in piece]
        pen.line(dots, fill=_ink(line_colour(stroke.group)), width=round(wide * _FINE), joint="curve")


def _pieces(
    points: tuple[tuple[float, float], ...], dash: tuple[int, ...]
) -> Iterator[tuple[tuple[float, float], ...]]:
    """Give the stretches that are drawn of a line: all of it, or what its dashes leave."""
    if not dash:
        yield points
        return
    for (x, y), (to_x, to_y) in pairwise(points):
        length = ((to_x - x) ** 2 + (to_y - y) ** 2) ** 0.5
        at, turn = 0.0, 0
        while at < length:
            end = min(at + dash[turn % len(dash)], length)
            if turn % 2 == 0:
                ends = (at / length, end / length)
                yield tuple((x + (to_x - x) * each, y + (to_y - y) * each) for each in ends)
            at, turn = end, turn + 1


def _mark(pen: ImageDraw.ImageDraw, mark: Mark) -> None:
    colour, x, y, half = (
        _ink(COLOURS[mark.group % len(COLOURS)]),
        mark.x * _FINE,
        mark.y * _FINE,
        _HALF * _FINE,
    )
    wide = round(1.5 * _FINE)
    if mark.shape in {"disc", "ring"}:
        fill = colour if mark.shape == "disc" else None
        pen.ellipse((x - half, y - half, x + half, y + half), fill=fill, outline=colour, width=wide)
    elif mark.shape == "cross":
        pen.line((x - half, y - half, x + half, y + half), fill=colour, width=wide)
        pen.line((x - half, y + half, x + half, y - half), fill=colour, width=wide)
    else:
        pen.polygon([(x + half * dx, y + half * dy) for dx, dy in _CORNERS[mark.shape]], fill=colour)


def _words(pen: ImageDraw.ImageDraw, words: Words, face: ImageFont.FreeTypeFont) -> None:
    anchor = {0.0: "ls", 0.5: "ms", 1.0: "rs"}[words.align]
    at = (words.x * _FINE, words.y * _FINE)
    pen.text(at, clean(words.text), font=face, fill=_ink(TONES[words.tone]), anchor=anchor)
