"""Setting what stands inside a column: paragraphs, lists and levels."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ledarapp.documents import style
from ledarapp.documents.blocks import Inner, Lines, Listing, Numbering, Paragraph, Rating, Rich, Span
from ledarapp.documents.fonts import Faces
from ledarapp.documents.layout import BASELINE, Box, Boxes, Columns, Stack, Text, rule
from ledarapp.documents.structure import Element
from ledarapp.documents.style import Style
from ledarapp.documents.tagged import TaggedCanvas

_LABELS = {Numbering.LETTERS: ("LowerAlpha", 13.0), Numbering.NUMBERS: ("Decimal", 36.0)}
_TOGETHER = 6
"""So many lines to write on stay on one page, under their heading."""
_SQUARE, _SQUARES_APART = 6.5, 2.0


@dataclass(frozen=True, slots=True)
class PassageSetter:
    """Sets passages in one document's faces and language."""

    faces: Faces
    language: str

    def text(self, text: str, look: Style, role: str = "P", align: float = 0.0) -> Text:
        return self.rich((Span(text=text),), look, role, align)

    def rich(self, rich: Rich, look: Style, role: str = "P", align: float = 0.0) -> Text:
        found = [
            run
            for span in rich
            for run in look.runs(span.text, self.faces, strong=span.strong, muted=span.muted, link=span.link)
        ]
        return Text(
            element=Element(role) if found or role != "P" else None,
            runs=tuple(found),
            leading=look.leading,
            language=self.language,
            align=align,
        )

    def one(self, block: Inner, look: Style) -> Box:
        match block:
            case Paragraph():
                return self.rich(block.text, style.SMALL if block.small else look)
            case Listing():
                return self._listing(block, look)
            case Rating():
                return self._rating(block, look)
            case Lines():
                return Stack(boxes=(WriteLine(),) * block.count, whole=block.count <= _TOGETHER)

    def several(self, blocks: Iterable[Inner], look: Style, apart: float) -> Boxes:
        boxes: list[Box] = []
        rated = False
        for block in blocks:
            box = self.one(block, look)
            small = isinstance(block, Paragraph) and block.small
            heads = isinstance(block, Paragraph) and all(span.strong for span in block.text)
            close = small or isinstance(block, Rating | Listing) or rated
            boxes.append(
                replace(box, gap=min(3.0, apart) if close else apart, keep=heads or isinstance(block, Rating))
            )
            rated = isinstance(block, Rating)
        return tuple(boxes)

    def _listing(self, block: Listing, look: Style) -> Box:
        numbering, width = _LABELS[block.numbering]
        labels = [self.text(item.label, _muted(look, block), "Lbl") for item in block.items]
        widest = max((sum(run.width for run in label.runs) for label in labels), default=0.0)
        width = max(width, widest + 4.0)
        items = tuple(
            Columns(
                element=Element("LI"),
                cells=(label, self.rich(item.text, look, "LBody")),
                widths=(width, None),
                gap=2.0 if block.numbering is Numbering.NUMBERS else 0.0,
            )
            for label, item in zip(labels, block.items, strict=True)
        )
        element = Element("L", attributes={"O": "/List", "ListNumbering": f"/{numbering}"})
        return Stack(element=element, boxes=items)

    def _rating(self, block: Rating, look: Style) -> Box:
        words = self.text(block.words, look)
        if block.to_tick:
            squares = Squares(levels=1, leading=look.leading)
            return Columns(cells=(squares, words), widths=(_SQUARE + 5.0, None), between=4.0, whole=1.0)
        if not block.level:
            return words
        wide = block.levels * (_SQUARE + _SQUARES_APART)
        squares = Squares(level=block.level, levels=block.levels, leading=look.leading)
        return Columns(cells=(squares, words), widths=(wide, None), between=4.0, whole=1.0)


def _muted(look: Style, block: Listing) -> Style:
    return replace(look, colour=style.MUTED) if block.numbering is Numbering.NUMBERS else look


@dataclass(frozen=True, slots=True)
class WriteLine(Box):
    """A line to write on, with the room a pen needs above it."""

    def height(self, width: float) -> float:  # noqa: ARG002 - as tall in any column
        return style.WRITE_LINE

    def paint(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        rule(canvas, x, top - style.WRITE_LINE + 1.0, width, 0.5, style.FRAME)


@dataclass(frozen=True, slots=True)
class Squares(Box):
    """The squares of a level; the words beside them say the same, so they are an artifact."""

    level: int = 0
    levels: int = 0
    leading: float = 0.0

    def height(self, width: float) -> float:  # noqa: ARG002 - as tall in any column
        return self.leading

    def paint(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:  # noqa: ARG002 - fixed
        bottom = top - self.leading * BASELINE
        red, green, blue = style.INK
        with canvas.artifact():
            canvas.ink(style.INK)
            canvas.paint(f"{red:.3g} {green:.3g} {blue:.3g} RG 0.75 w")
            for place in range(self.levels):
                filled = place < self.level
                inset = 0.0 if filled else 0.375
                side = _SQUARE - 2 * inset
                left = x + place * (_SQUARE + _SQUARES_APART) + inset
                canvas.paint(
                    f"{left:.2f} {bottom + inset:.2f} {side:.2f} {side:.2f} re {'f' if filled else 'S'}"
                )
