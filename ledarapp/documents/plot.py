"""A plot on paper: the domain's drawing, painted as one figure that says what it shows."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from ledarapp.documents import style
from ledarapp.documents.blocks import Plot
from ledarapp.documents.fonts import Faces
from ledarapp.documents.layout import Box
from ledarapp.documents.lines import Colour
from ledarapp.documents.structure import Element
from ledarapp.documents.style import Style
from ledarapp.documents.tagged import TaggedCanvas
from ledarapp.domain.drawing import AIM, SIZE, Drawing, Mark, Patch, Stroke, Tone, Words

COLOURS: tuple[Colour, ...] = (
    (0x0B / 255, 0x53 / 255, 0x94 / 255),
    (0xA6 / 255, 0x3D / 255, 0x00 / 255),
    (0x1E / 255, 0x6B / 255, 0x35 / 255),
    (0x7A / 255, 0x28 / 255, 0x7D / 255),
    (0x55 / 255, 0x60 / 255, 0x6B / 255),
    (0x80 / 255, 0x5A / 255, 0x00 / 255),
)
"""The groups' colours, each at least 4.5 : 1 on white; the marks' shapes say the same without colour."""
DASHES = ("[] 0", "[6 2] 0", "[2 2] 0", "[8 2 2 2] 0", "[4 4] 0", "[1 3] 0")
TONES: dict[Tone, Colour] = {
    Tone.TEXT: style.INK,
    Tone.MUTED: style.MUTED,
    Tone.ASKS: (0x7A / 255, 0x4B / 255, 0x00),
    Tone.ON_BAR: (1, 1, 1),
}
FIELD: Colour = (0xDD / 255, 0xE5 / 255, 0xED / 255)
EDGE: Colour = (0x75 / 255, 0x7F / 255, 0x8A / 255)
_LOOK = Style(SIZE, 12.5)
_CORNERS: dict[str, tuple[tuple[float, float], ...]] = {
    "square": ((-1, -1), (1, -1), (1, 1), (-1, 1)),
    "triangle": ((-1.1, -0.9), (1.1, -0.9), (0, 1.2)),
    "diamond": ((0, -1.35), (1.35, 0), (0, 1.35), (-1.35, 0)),
    "cross": ((-1, -1), (1, 1), (0, 0), (-1, 1), (1, -1), (0, 0)),
}
_CURVE = 0.5523
"""Four Bézier curves make a circle with their handles this share of the radius away."""


def plot_box(block: Plot, faces: Faces) -> Box:
    """Return the plot as a box; measured in the document's own typeface."""

    def measure(text: str, *, strong: bool) -> float:
        return sum(run.width for run in _LOOK.runs(text, faces, strong=strong))

    drawing = block.subject.drawing(style.WIDTH, measure)
    return PlotBox(element=Element("Figure", alt=block.alt), drawing=drawing, faces=faces, gap=12.0)


@dataclass(frozen=True, slots=True)
class PlotBox(Box):
    """A drawing of the page's width; never split."""

    drawing: Drawing = field(
        default_factory=lambda: Drawing(width=0, height=0, strokes=(), marks=(), words=())
    )
    faces: Faces | None = None

    leaf = True

    def height(self, width: float) -> float:  # noqa: ARG002 - it was drawn for the page's width
        return self.drawing.height

    def paint(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        if self.element is not None:
            box = f"[{x:.1f} {top - self.drawing.height:.1f} {x + width:.1f} {top:.1f}]"
            self.element.attributes.update({"O": "/Layout", "BBox": box, "Placement": "/Block"})
        for patch in self.drawing.patches:
            _patch(canvas, patch, x, top)
        for stroke in self.drawing.strokes:
            _stroke(canvas, stroke, x, top)
        canvas.paint("[] 0 d")
        for mark in self.drawing.marks:
            _mark(canvas, mark, x + mark.x, top - mark.y)
        for words in self.drawing.words:
            self._words(canvas, words, x, top)

    def _words(self, canvas: TaggedCanvas, words: Words, x: float, top: float) -> None:
        if self.faces is None:
            return
        look = replace(_LOOK, colour=TONES[words.tone])
        runs = look.runs(words.text, self.faces, strong=words.strong)
        start = x + words.x - sum(run.width for run in runs) * words.align
        canvas.paint(f"BT 1 0 0 1 {start:.2f} {top - words.y:.2f} Tm")
        for run in runs:
            canvas.ink(run.colour)
            canvas.show(run.text, run.face, run.size)
        canvas.paint("ET")


def line_colour(group: int) -> Colour:
    """Return the colour of a group's line, of what is aimed at, or of the grid."""
    if group < 0:
        return EDGE if group == AIM else style.LINE
    return COLOURS[group % len(COLOURS)]


def _patch(canvas: TaggedCanvas, patch: Patch, x: float, top: float) -> None:
    canvas.ink(FIELD if patch.colour == AIM else COLOURS[patch.colour % len(COLOURS)])
    low = top - patch.y - patch.height
    canvas.paint(f"{x + patch.x:.2f} {low:.2f} {patch.width:.2f} {patch.height:.2f} re f")


def _stroke(canvas: TaggedCanvas, stroke: Stroke, x: float, top: float) -> None:
    helps = stroke.group < 0
    red, green, blue = line_colour(stroke.group)
    dash = "[3 2] 0" if stroke.group == AIM else DASHES[0 if helps else stroke.group % len(DASHES)]
    wide = 0.5 if helps and stroke.group != AIM else 1 if helps else 1.5
    path = [
        f"{x + px:.2f} {top - py:.2f} {'l' if place else 'm'}" for place, (px, py) in enumerate(stroke.points)
    ]
    canvas.paint(f"{red:.3g} {green:.3g} {blue:.3g} RG {wide} w {dash} d", *path, "S")


def _mark(canvas: TaggedCanvas, mark: Mark, x: float, y: float) -> None:
    colour = COLOURS[mark.group % len(COLOURS)]
    red, green, blue = colour
    canvas.ink(colour)
    canvas.paint(f"{red:.3g} {green:.3g} {blue:.3g} RG 1.5 w")
    half = 3.6
    if mark.shape in {"disc", "ring"}:
        canvas.paint(*_circle(x, y, half), "f" if mark.shape == "disc" else "S")
        return
    corners = _CORNERS[mark.shape]
    path = [
        f"{x + half * dx:.2f} {y + half * dy:.2f} {'l' if place else 'm'}"
        for place, (dx, dy) in enumerate(corners)
    ]
    canvas.paint(*path, "S" if mark.shape == "cross" else "h f")


def _circle(x: float, y: float, radius: float) -> list[str]:
    handle = radius * _CURVE
    path = [f"{x + radius:.2f} {y:.2f} m"]
    for dx, dy, ex, ey in ((0, 1, -1, 0), (-1, 0, 0, -1), (0, -1, 1, 0), (1, 0, 0, 1)):
        sx, sy = -ex, -ey
        path.append(
            f"{x + radius * sx + handle * dx:.2f} {y + radius * sy + handle * dy:.2f}"
            f" {x + radius * dx + handle * sx:.2f} {y + radius * dy + handle * sy:.2f}"
            f" {x + radius * dx:.2f} {y + radius * dy:.2f} c"
        )
    return [*path, "h"]
