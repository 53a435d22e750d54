"""From blocks to boxes: which element, which look and which place each block gets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import assert_never

from ledarapp.documents import style
from ledarapp.documents.blocks import (
    Block,
    Cell,
    Document,
    Facts,
    Heading,
    Lines,
    Listing,
    Paragraph,
    Party,
    Plot,
    Rating,
    Row,
    Section,
    Signatures,
    Table,
)
from ledarapp.documents.fonts import Faces
from ledarapp.documents.layout import Box, Columns, Nothing, Rules, Stack, Text, rule
from ledarapp.documents.layout import Table as TableBox
from ledarapp.documents.passages import PassageSetter
from ledarapp.documents.plot import plot_box
from ledarapp.documents.structure import Element
from ledarapp.documents.tagged import TaggedCanvas

_TOP_LEVELS = 2
"""Headings down to this level begin a section of their own for the running head."""
_OUTLINE_LEVELS = 3
"""Headings down to this level are bookmarks."""
_COMPANION = 220.0
"""A passage lower than this can be kept on the page of the signatures."""
_UNBROKEN = 0.45
"""A breakable row lower than this share of a page is still not broken."""


class Setter:
    """Sets the blocks of one document."""

    def __init__(self, document: Document, faces: Faces) -> None:
        self._document = document
        self._faces = faces
        self._passages = PassageSetter(faces, document.language)
        self._section = document.title

    def body(self) -> Stack:
        """Return the whole document as one stack."""
        boxes: list[Box] = [*self._opening()]
        for block in self._document.blocks:
            if isinstance(block, Section | Heading) and block.level <= _TOP_LEVELS:
                self._section = block.heading if isinstance(block, Section) else block.text
            elif isinstance(block, Signatures):
                self._section = block.heading
            boxes.append(replace(self._block(block, boxes[-1]), section=self._section))
        return Stack(boxes=tuple(_accompanied(boxes)))

    def box(self, block: Block) -> Box:
        """Return one block set by itself."""
        return self._block(block, Stack())

    def _opening(self) -> Iterable[Box]:
        document = self._document
        left = self._passages.text("\n".join(document.head_left), style.HEAD)
        right = self._passages.text("\n".join(document.head_right), style.HEAD, align=1.0)
        yield Columns(cells=(left, right), widths=(None, None), between=style.GUTTER, section=document.title)
        title = self._passages.text(document.title, style.TITLE, "H1")
        yield replace(title, gap=25.0, keep=True, outline=(document.title, 0), section=document.title)
        if document.subtitle:
            yield replace(
                self._passages.text(document.subtitle, style.SUBTITLE), gap=2.0, section=document.title
            )

    def _block(self, block: Block, before: Box) -> Box:
        match block:
            case Heading():
                return self._heading(block)
            case Section():
                return self._aside(block, before)
            case Table():
                return self._table(block)
            case Facts():
                return self._facts(block)
            case Signatures() | Plot():
                return (
                    self._signatures(block) if isinstance(block, Signatures) else plot_box(block, self._faces)
                )
            case Paragraph() | Listing() | Rating() | Lines():
                return replace(self._passages.one(block, style.BODY_TEXT), gap=10.0)
            case _:
                assert_never(block)

    def _heading(self, block: Heading) -> Box:
        look = style.GOAL_HEAD if block.quiet else style.SECTION
        number = f"{block.number}\u2002" if block.number else ""
        rich = [*look.runs(f"{number}{block.text}", self._faces)]
        if block.note:
            rich += style.BODY_TEXT.runs(f"\u2002{block.note}", self._faces, muted=True)
        label = " ".join(part for part in (block.number, block.text) if part)
        return Text(
            element=Element(f"H{block.level}"),
            runs=tuple(rich),
            leading=look.leading,
            language=self._document.language,
            outline=(label, block.level - 1) if block.level <= _OUTLINE_LEVELS else None,
            gap=12.0 if block.quiet else 18.0,
            keep=True,
            whole_words=True,
        )

    # --- the grid -------------------------------------------------------------------------------------------

    def _aside(self, block: Section, before: Box) -> Box:
        look = style.QUIET_HEAD if block.quiet else style.SIDE_HEAD
        heading = self._passages.text(block.heading, look, f"H{block.level}")
        heading = replace(heading, whole_words=True, whole=True)
        if block.level <= _OUTLINE_LEVELS:
            heading = replace(heading, outline=(block.heading, block.level - 1))
        body = Stack(boxes=self._passages.several(block.blocks, style.BODY_TEXT, 7.0))
        gap = (2.0 if isinstance(before, Text) else 5.0) if block.quiet else 15.0
        return Columns(cells=(heading, body), widths=(style.SIDE, None), between=style.GUTTER, gap=gap)

    def _facts(self, block: Facts) -> Box:
        rows = tuple(
            Columns(
                element=Element("TR"),
                cells=(
                    _headed(self._passages.text(fact.term, style.TERM, "TH"), "Row"),
                    self._passages.rich(fact.value, style.BODY_TEXT, "TD"),
                ),
                widths=(style.SIDE, None),
                between=style.GUTTER,
                pad=(4.3, 4.3),
                whole=1.0,
            )
            for fact in block.facts
        )
        rules = Rules((0.75, style.INK), None, (0.5, style.LINE))
        return TableBox(element=Element("Table"), rows=rows, rules=rules, gap=16.0)

    def _table(self, block: Table) -> Box:
        widths = tuple(
            (column.width if column.width > 1 else column.width * style.WIDTH) - style.CELL_GUTTER / 2
            if column.width
            else None
            for column in block.columns
        )

        cells = [
            _headed(self._passages.text(each.title, style.CELL_HEAD, "TH"), "Column")
            for each in block.columns
        ]
        head = Columns(
            element=Element("TR"),
            cells=tuple(cells),
            widths=widths,
            between=style.CELL_GUTTER,
            pad=(4.0, 4.0),
            whole=1.0,
        )
        whole = _UNBROKEN if block.breakable else 1.0
        rows = tuple(self._row(row, widths, whole) for row in block.rows)
        rules = Rules(None, (0.75, style.INK), (0.5, style.LINE))
        return TableBox(element=Element("Table"), head=head, rows=rows, rules=rules, gap=4.0)

    def _row(self, row: Row, widths: tuple[float | None, ...], whole: float) -> Box:
        cells = Columns(
            element=Element("TR"),
            cells=tuple(self._cell(cell, first=place == 0) for place, cell in enumerate(row.cells)),
            widths=widths,
            between=style.CELL_GUTTER,
            pad=(style.CELL_PAD, style.CELL_PAD),
            whole=whole,
        )
        if not row.details:
            return cells
        number = cells.cells[0]
        _with(number, RowSpan="2")
        details = Stack(element=Element("TD"), boxes=self._passages.several(row.details, style.SMALL, 1.5))
        _with(details, O="/Table", ColSpan=str(len(row.cells) - 1))
        below = Columns(
            element=Element("TR"),
            cells=(Nothing(), details),
            widths=(widths[0], None),
            between=style.CELL_GUTTER,
            pad=(0.0, style.CELL_PAD),
            whole=whole,
        )
        return Stack(boxes=(replace(cells, pad=(style.CELL_PAD, 3.0), keep=True), below), whole=True)

    def _cell(self, cell: Cell, *, first: bool) -> Box:
        stack = Stack(
            element=Element("TH" if first else "TD"),
            boxes=self._passages.several(cell.blocks, style.CELL, 4.0),
        )
        return _headed(stack, "Row") if first else stack

    # --- signatures -----------------------------------------------------------------------------------------

    def _signatures(self, block: Signatures) -> Box:
        heading = self._passages.text(block.heading, style.SECTION, "H2")
        width = (style.WIDTH - style.FIELDS_APART) / 2
        names = [self._names(party) for party in block.parties]
        tallest = max((box.height(width) for box in names), default=0.0)
        fields = [
            Stack(boxes=(box, Nothing(tall=tallest - box.height(width)), self._field(party, block.prompt)))
            for party, box in zip(block.parties, names, strict=True)
        ]
        rows = [
            Columns(
                cells=(*pair, Nothing())[:2],
                widths=(width, None),
                between=style.FIELDS_APART,
                gap=10.0,
                whole=1.0,
            )
            for pair in (fields[start : start + 2] for start in range(0, len(fields), 2))
        ]
        head: tuple[Box, ...] = (replace(heading, outline=(block.heading, 1), keep=True),)
        if block.sentence:
            muted = replace(style.BODY_TEXT, colour=style.MUTED)
            head = (*head, replace(self._passages.text(block.sentence, muted), gap=3.0))
        return Stack(boxes=(*head, *rows), whole=True, gap=20.0)

    def _names(self, party: Party) -> Stack:
        lines: list[Box] = [
            self._passages.text(party.name, style.GOAL_HEAD),
            self._passages.text(party.post, replace(style.CELL, colour=style.MUTED)),
        ]
        if party.meaning:
            lines.append(replace(self._passages.text(party.meaning, style.CELL), gap=3.0))
        return Stack(boxes=tuple(lines))

    def _field(self, party: Party, prompt: str) -> Box:
        asked = self._passages.text(prompt, style.TERM)
        return Field(name=party.field, description=party.description, prompt=asked, gap=5.0)


def _accompanied(boxes: list[Box]) -> list[Box]:
    """Nobody signs on a page without a word of what is signed: the fields take the last passage along."""
    if len(boxes) < 2 or boxes[-2].height(style.WIDTH) > _COMPANION:  # noqa: PLR2004 - the last two
        return boxes
    *rest, last, fields = boxes
    company = Stack(boxes=(last, fields), whole=True, gap=last.gap, section=last.section)
    return [*rest, company]


def _headed(box: Box, scope: str) -> Box:
    _with(box, O="/Table", Scope=f"/{scope}")
    return box


def _with(box: Box, **attributes: str) -> None:
    if box.element:
        box.element.attributes.update(attributes)


@dataclass(frozen=True, slots=True)
class Field(Box):
    """A frame to sign in, by pen or electronically: the file's field lies inside the printed frame."""

    name: str = ""
    description: str = ""
    prompt: Text = field(default_factory=Text)

    def height(self, width: float) -> float:  # noqa: ARG002 - as tall in any column
        return style.FIELD_HEIGHT

    def paint(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        bottom, inset = top - style.FIELD_HEIGHT, style.FIELD_INSET
        red, green, blue = style.FRAME
        with canvas.artifact():
            canvas.paint(f"{red:.3g} {green:.3g} {blue:.3g} RG 0.75 w")
            canvas.roundRect(x, bottom, width, style.FIELD_HEIGHT, 3)
        self.prompt.draw(canvas, x + 8.5, top - 6, width - 17)
        rule(canvas, x + 8.5, top - 51, width - 17, 0.5, style.INK)
        if self.name:
            canvas.signature_field(
                self.name, (x + inset, bottom + inset, x + width - inset, top - inset), self.description
            )
