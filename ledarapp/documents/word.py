"""The same composition as a Word document that can be edited: real headings, real tables, real fields."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from pathlib import Path

from docx.document import Document as Pages
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Pt
from docx.table import Table as Grid
from docx.table import _Cell as Field
from docx.table import _Row as Line
from docx.text.paragraph import Paragraph as Set
from docx.text.run import Run

from ledarapp.documents import style
from ledarapp.documents.blocks import (
    Block,
    Column,
    Document,
    Facts,
    Heading,
    Inner,
    Lines,
    Listing,
    Paragraph,
    Party,
    Plot,
    Rating,
    Rich,
    Row,
    Section,
    Signatures,
    Span,
    Table,
)
from ledarapp.documents.raster import png
from ledarapp.documents.text import clean
from ledarapp.documents.word_file import CELL, MUTED, SMALL, begin, finish, quiet

_LINE, _STRONG_LINE = "C9D1D9", "1B1F24"
_ROOM = {"top": 50, "left": 0, "bottom": 30, "right": 120}
"""Within every cell, in twentieths of a point."""
_AFTER_BORDERS = ("w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr", "w:tblLayout", "w:tblLook")
"""What the standard wants behind the borders of a paragraph, a cell or a table; Word insists."""
_NARROWEST = 32.0
"""A column that holds a number, in points: «3.10» in semibold and the room beside it."""
_ADDRESS = re.compile(r"https?://", re.IGNORECASE)


def word(document: Document, *, resources: Path) -> bytes:
    """Return the document as .docx; the same document gives the same bytes. ``resources`` holds the fonts."""
    pages = begin(document)
    _opening(pages, document)
    for block in document.blocks:
        _block(pages, block, resources)
    return finish(pages)


# --- the blocks -----------------------------------------------------------------------------------------


def _opening(pages: Pages, document: Document) -> None:
    for line in (*document.head_left, *document.head_right):
        paragraph = pages.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(0)
        quiet(paragraph.add_run(clean(line)))
    pages.add_paragraph(clean(document.title), "Heading 1")
    if document.subtitle:
        pages.add_paragraph(clean(document.subtitle), "Subtitle")


def _plot(pages: Pages, block: Plot, resources: Path) -> None:
    """Give a picture of the page's width, which says in words what it shows."""
    picture = png(block.subject, style.WIDTH, resources)
    drawn = pages.add_paragraph().add_run().add_picture(io.BytesIO(picture.data), Pt(picture.width))
    described = drawn._inline.docPr  # noqa: SLF001  python-docx has no other way to it
    described.set("name", "")
    described.set("descr", clean(block.alt))


def _block(pages: Pages, block: Block, resources: Path) -> None:
    match block:
        case Heading():
            text = " ".join(part for part in (block.number, block.text) if part)
            heading = pages.add_paragraph(clean(text), f"Heading {block.level}")
            if block.note:
                note = heading.add_run(f" {clean(block.note)}")
                note.font.bold, note.font.color.rgb = False, MUTED
        case Facts():
            _facts(pages, block)
        case Table():
            _table(pages, block)
        case Section():
            heading = pages.add_paragraph(clean(block.heading), f"Heading {block.level}")
            for each in block.blocks:
                _passage(pages, each)
        case Signatures():
            _signatures(pages, block)
        case Plot():
            _plot(pages, block, resources)
        case _:
            _passage(pages, block)


def _passage(into: Pages | Field, block: Inner) -> None:
    look = CELL if isinstance(into, Field) else None
    match block:
        case Paragraph():
            _write(into.add_paragraph(style=SMALL if block.small else look), block.text)
        case Listing():
            for item in block.items:
                line = into.add_paragraph(style=look)
                room = Pt(6 + 5.5 * len(item.label))
                line.paragraph_format.left_indent, line.paragraph_format.first_line_indent = room, -room
                line.paragraph_format.tab_stops.add_tab_stop(room)
                line.paragraph_format.space_after = Pt(2)
                line.add_run(f"{clean(item.label)}\t")
                _write(line, item.text)
        case Rating():
            squares = "□" if block.to_tick else "■" * block.level + "□" * (block.levels - block.level)
            drawn = (Span(text=f"{squares} ", muted=True),) if squares else ()
            note = (Span(text=f" {block.note}", muted=True),) if block.note else ()
            _write(into.add_paragraph(style=look), (*drawn, Span(text=block.words), *note))
        case Lines():
            for _ in range(block.count):
                _write_on(into.add_paragraph(style=look))


def _write_on(line: Set) -> None:
    """Make the paragraph a line to write on; between two of the same borders Word draws but one."""
    line.paragraph_format.space_before, line.paragraph_format.space_after = Pt(12), Pt(0)
    borders = {"bottom": _LINE, "between": _LINE}
    _ruled(line._p.get_or_add_pPr(), "w:pBdr", borders)  # noqa: SLF001 - borders have no door


def _signatures(pages: Pages, block: Signatures) -> None:
    pages.add_paragraph(clean(block.heading), "Heading 2")
    if block.sentence:
        pages.add_paragraph(clean(block.sentence)).paragraph_format.keep_with_next = True
    for party in block.parties:
        _party(pages, party, block.prompt)


def _party(pages: Pages, party: Party, prompt: str) -> None:
    name = pages.add_paragraph()
    name.paragraph_format.space_before = Pt(10)
    name.add_run(clean(party.name)).bold = True
    lines = [name, *(pages.add_paragraph(clean(text)) for text in (party.post, party.meaning) if text)]
    for line in lines:
        line.paragraph_format.keep_with_next = True
        line.paragraph_format.space_after = Pt(0)
    asked = pages.add_paragraph()
    asked.paragraph_format.space_before = Pt(34)
    quiet(asked.add_run(clean(prompt)))
    _ruled(asked._p.get_or_add_pPr(), "w:pBdr", {"top": _STRONG_LINE})  # noqa: SLF001 - borders have no door


# --- tables ---------------------------------------------------------------------------------------------


def _facts(pages: Pages, block: Facts) -> None:
    grid = _grid(pages, (0.28, 0.72), heads=False)
    for fact in block.facts:
        line = _line(grid)
        _whole(line)
        _only(line.cells[0], (Paragraph(text=(Span(text=fact.term, muted=True),)),))
        _only(line.cells[1], (Paragraph(text=fact.value),))


def _table(pages: Pages, table: Table) -> None:
    grid = _grid(pages, tuple(_shares(table.columns)), heads=True)
    head = _line(grid)
    _mark(head, "w:tblHeader")
    _whole(head)
    for cell, column in zip(head.cells, table.columns, strict=True):
        _only(cell, (Paragraph(text=(Span(text=column.title, strong=True),)),))
    for row in table.rows:
        _row(grid, row, whole=not table.breakable)
    pages.add_paragraph().paragraph_format.space_after = Pt(0)


def _row(grid: Grid, row: Row, *, whole: bool) -> None:
    line = _line(grid)
    cells = line.cells
    for cell, each in zip(cells, row.cells, strict=True):
        _only(cell, each.blocks)
    lines = [line]
    if row.details:
        below = _line(grid)
        places = below.cells
        details = places[1].merge(places[-1])
        _only(details, row.details)
        _ruled(details._tc.get_or_add_tcPr(), "w:tcBorders", {"top": ""})  # noqa: SLF001 - borders have no door
        cells[0].merge(places[0])
        lines.append(below)
        for cell in cells[1:]:
            _ruled(cell._tc.get_or_add_tcPr(), "w:tcBorders", {"bottom": ""})  # noqa: SLF001 - as above
        for paragraph in (each for cell in cells for each in cell.paragraphs):
            paragraph.paragraph_format.keep_with_next = True
    for each_line in lines if whole else ():
        _whole(each_line)


def _line(grid: Grid) -> Line:
    line: Line = grid.add_row()  # type: ignore[no-untyped-call]
    return line


def _grid(pages: Pages, shares: tuple[float, ...], *, heads: bool) -> Grid:
    """Start a table ruled between its rows, that says which of its cells are heads."""
    grid: Grid = pages.add_table(rows=0, cols=len(shares))
    grid.autofit = False
    for column, share in zip(grid.columns, shares, strict=True):
        column.width = Pt(style.WIDTH * share)
    properties = grid._tbl.tblPr  # noqa: SLF001 - borders and heads have no door
    _ruled(properties, "w:tblBorders", {"top": _STRONG_LINE, "bottom": _LINE, "insideH": _LINE})
    margins = OxmlElement("w:tblCellMar")
    for side, room in _ROOM.items():
        margin = OxmlElement(f"w:{side}")
        margin.set(qn("w:w"), str(room))
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    properties.append(margins)
    for look in properties.findall(qn("w:tblLook")):
        properties.remove(look)
    look = OxmlElement("w:tblLook")
    told = {"firstRow": heads, "lastRow": False, "firstColumn": True, "lastColumn": False}
    for name, value in {**told, "noHBand": True, "noVBand": True}.items():
        look.set(qn(f"w:{name}"), str(int(value)))
    properties.append(look)
    return grid


def _ruled(properties: BaseOxmlElement, tag: str, colours: dict[str, str]) -> None:
    borders = OxmlElement(tag)
    for side, colour in colours.items():
        border = OxmlElement(f"w:{side}")
        for name, value in (
            ("val", "single" if colour else "nil"),
            ("sz", "4"),
            ("space", "0"),
            ("color", colour or "auto"),
        ):
            border.set(qn(f"w:{name}"), value)
        borders.append(border)
    properties.insert_element_before(borders, *_AFTER_BORDERS)


def _shares(columns: tuple[Column, ...]) -> Iterable[float]:
    given = [max(each.width, _NARROWEST) / style.WIDTH if each.width > 1 else each.width for each in columns]
    rest = (1 - sum(given)) / max(given.count(0.0), 1)
    return (share or rest for share in given)


def _only(cell: Field, blocks: Iterable[Inner]) -> None:
    """Fill the cell; the empty paragraph it comes with goes unless it stays the only one."""
    first = cell.paragraphs[0]
    for block in blocks:
        _passage(cell, block)
    if len(cell.paragraphs) > 1:
        cell._tc.remove(first._p)  # noqa: SLF001 - paragraphs can't be removed otherwise


def _whole(line: Line) -> None:
    _mark(line, "w:cantSplit")


def _mark(line: Line, tag: str) -> None:
    line._tr.get_or_add_trPr().append(OxmlElement(tag))  # noqa: SLF001 - rows have no door to this


# --- text -----------------------------------------------------------------------------------------------


def _write(line: Set, text: Rich) -> None:
    for span in text:
        run = line.add_run(clean(span.text))
        if span.strong:
            run.bold = True
        if span.muted:
            run.font.color.rgb = MUTED
        if _ADDRESS.match(span.link):
            _linked(line, run, clean(span.link))


def _linked(line: Set, run: Run, address: str) -> None:
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), line.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run.font.underline = True
    link.append(run._r)  # noqa: SLF001 - the library has no links of its own
    line._p.append(link)  # noqa: SLF001
