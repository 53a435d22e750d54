"""A plot as SVG: the domain's drawing as text, for web pages and files of its own."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from ledarapp.documents.lines import Colour
from ledarapp.documents.plot import COLOURS, DASHES, FIELD, TONES, line_colour
from ledarapp.documents.text import clean
from ledarapp.domain.drawing import AIM, SIZE, Drawable, Drawing, Mark, Patch, Stroke, Words

_WIDTH = 560.0
_LETTER, _STRONG_LETTER = 0.54, 0.58
"""The mean width of a letter in the faces a browser is likely to have, in shares of the size."""
_HALF = 3.6


def svg(subject: Drawable, alt: str) -> str:
    """Return the plot as one SVG element that carries its description and loads nothing."""

    def measure(text: str, *, strong: bool) -> float:
        return len(text) * SIZE * (_STRONG_LETTER if strong else _LETTER)

    drawing = subject.drawing(_WIDTH, measure)
    parts = [
        *map(_patch, drawing.patches),
        *map(_stroke, drawing.strokes),
        *map(_mark, drawing.marks),
        *map(_words, drawing.words),
    ]
    return "\n".join(
        (
            _opening(drawing, alt),
            f"<title>{escape(clean(alt))}</title>",
            *parts,
            "</svg>",
        )
    )


def _opening(drawing: Drawing, alt: str) -> str:
    wide, high = f"{drawing.width:.0f}", f"{drawing.height:.0f}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}" width="{wide}" height="{high}"'
        f' role="img" aria-label={quoteattr(clean(alt))} font-size="{SIZE:g}"'
        ' font-family="Source Sans 3, Segoe UI, Noto Sans, Arial, sans-serif">'
    )


def _hex(colour: Colour) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in colour)


def _patch(patch: Patch) -> str:
    colour = FIELD if patch.colour == AIM else COLOURS[patch.colour % len(COLOURS)]
    return (
        f'<rect x="{patch.x:.1f}" y="{patch.y:.1f}" width="{patch.width:.1f}" height="{patch.height:.1f}"'
        f' fill="{_hex(colour)}"/>'
    )


def _stroke(stroke: Stroke) -> str:
    points = " ".join(f"{x:.1f},{y:.1f}" for x, y in stroke.points)
    if stroke.group >= 0:
        wide, dash = 1.5, DASHES[stroke.group % len(DASHES)].partition("]")[0].removeprefix("[")
    else:
        wide, dash = (1, "3 2") if stroke.group == AIM else (0.5, "")
    return (
        f'<polyline points="{points}" fill="none" stroke="{_hex(line_colour(stroke.group))}"'
        f' stroke-width="{wide}"' + (f' stroke-dasharray="{dash}"' if dash else "") + "/>"
    )


def _mark(mark: Mark) -> str:
    colour, x, y = _hex(COLOURS[mark.group % len(COLOURS)]), mark.x, mark.y
    if mark.shape in {"disc", "ring"}:
        fill = colour if mark.shape == "disc" else "none"
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{_HALF}" fill="{fill}" stroke="{colour}"/>'
    corners: tuple[tuple[float, float], ...] = {
        "square": ((-1, -1), (1, -1), (1, 1), (-1, 1)),
        "triangle": ((-1.1, 0.9), (1.1, 0.9), (0, -1.2)),
        "diamond": ((0, -1.35), (1.35, 0), (0, 1.35), (-1.35, 0)),
        "cross": ((-1, -1), (1, 1), (0, 0), (-1, 1), (1, -1), (0, 0)),
    }[mark.shape]
    points = " ".join(f"{x + _HALF * dx:.1f},{y + _HALF * dy:.1f}" for dx, dy in corners)
    fill = "none" if mark.shape == "cross" else colour
    return f'<polygon points="{points}" fill="{fill}" stroke="{colour}"/>'


def _words(words: Words) -> str:
    anchor = {0.0: "start", 0.5: "middle", 1.0: "end"}[words.align]
    return (
        f'<text x="{words.x:.1f}" y="{words.y:.1f}" text-anchor="{anchor}"'
        f' fill="{_hex(TONES[words.tone])}"'
        + (' font-weight="600"' if words.strong else "")
        + f">{escape(clean(words.text))}</text>"
    )
