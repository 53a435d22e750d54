"""The leadership profile as SVG: the domain's drawing as text, for web pages and files of its own."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from ledarapp.documents.plot import COLOURS, DASHES
from ledarapp.documents.text import clean
from ledarapp.domain.profile import SIZE, Drawing, Mark, Profile, Stroke, Words, draw

_WIDTH = 560.0
_LETTER, _STRONG_LETTER = 0.54, 0.58
"""The mean width of a letter in the faces a browser is likely to have, in shares of the size."""
_HALF = 3.6


def svg(profile: Profile, alt: str) -> str:
    """Return the profile as one SVG element that carries its description and loads nothing."""

    def measure(text: str, *, strong: bool) -> float:
        return len(text) * SIZE * (_STRONG_LETTER if strong else _LETTER)

    drawing = draw(profile, _WIDTH, measure)
    parts = [*map(_stroke, drawing.strokes), *map(_mark, drawing.marks), *map(_words, drawing.words)]
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


def hex_colour(group: int) -> str:
    """Return the colour of a group; that of the grid for -1."""
    if group < 0:
        return "#c9d1d9"
    return "#" + "".join(f"{round(part * 255):02x}" for part in COLOURS[group % len(COLOURS)])


def _stroke(stroke: Stroke) -> str:
    points = " ".join(f"{x:.1f},{y:.1f}" for x, y in stroke.points)
    grid = stroke.group < 0
    dash = "" if grid else DASHES[stroke.group % len(DASHES)].partition("]")[0].removeprefix("[")
    return (
        f'<polyline points="{points}" fill="none" stroke="{hex_colour(stroke.group)}"'
        f' stroke-width="{0.5 if grid else 1.5}"' + (f' stroke-dasharray="{dash}"' if dash else "") + "/>"
    )


def _mark(mark: Mark) -> str:
    colour, x, y = hex_colour(mark.group), mark.x, mark.y
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
        f' fill="{"#55606b" if words.muted else "#1b1f24"}"'
        + (' font-weight="600"' if words.strong else "")
        + f">{escape(clean(words.text))}</text>"
    )
