"""The same composition as plain structured text, for reading aloud and for those who don't read pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from ledarapp.documents.blocks import (
    Block,
    Cell,
    Document,
    Facts,
    Heading,
    Inner,
    Lines,
    Listing,
    Paragraph,
    Plot,
    Rating,
    Rich,
    Row,
    Section,
    Signatures,
    Table,
)

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
"""Control characters and the like, which XML 1.0 (2.2) has no place for and nobody reads."""


class Kind(StrEnum):
    """What a passage is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    TABLE = "table"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One passage. ``level`` is that of a heading, from 1; ``rows`` are those of a table, heads first."""

    kind: Kind
    text: str = ""
    level: int = 0
    rows: tuple[tuple[str, ...], ...] = ()


def as_text(document: Document) -> tuple[Passage, ...]:
    """Return the document's passages in reading order: every word that the pages print, once."""
    passages = [Passage(kind=Kind.HEADING, text=document.title, level=1)]
    lines = (document.subtitle, *document.head_left, *document.head_right)
    passages += [Passage(kind=Kind.PARAGRAPH, text=line) for line in lines if line]
    for block in document.blocks:
        passages += _passages(block)
    foot = (document.foot_status, document.foot_centre)
    passages += [Passage(kind=Kind.PARAGRAPH, text=line) for line in foot if line]
    return tuple(passages)


def _passages(block: Block) -> Iterator[Passage]:
    match block:
        case Heading():
            text = " ".join(part for part in (block.number, block.text, block.note) if part)
            yield Passage(kind=Kind.HEADING, text=text, level=block.level)
        case Facts():
            facts = tuple((fact.term, plain(fact.value)) for fact in block.facts)
            yield Passage(kind=Kind.TABLE, rows=facts)
        case Table():
            heads = tuple(column.title for column in block.columns)
            yield Passage(kind=Kind.TABLE, rows=(heads, *(_row(row) for row in block.rows)))
        case Section():
            yield Passage(kind=Kind.HEADING, text=block.heading, level=block.level)
            for each in block.blocks:
                yield from _inner(each)
        case Signatures():
            yield from _signatures(block)
        case Plot():
            yield Passage(kind=Kind.PARAGRAPH, text=block.alt)
        case _:
            yield from _inner(block)


def _inner(block: Inner) -> Iterator[Passage]:
    match block:
        case Paragraph():
            yield Passage(kind=Kind.PARAGRAPH, text=plain(block.text))
        case Listing():
            for item in block.items:
                yield Passage(kind=Kind.LIST_ITEM, text=f"{item.label} {plain(item.text)}")
        case Rating():
            yield Passage(kind=Kind.PARAGRAPH, text=block.words)
        case Lines():
            return


def _signatures(block: Signatures) -> Iterator[Passage]:
    yield Passage(kind=Kind.HEADING, text=block.heading, level=2)
    if block.sentence:
        yield Passage(kind=Kind.PARAGRAPH, text=block.sentence)
    for party in block.parties:
        text = ", ".join(part for part in (party.name, party.post, party.meaning) if part)
        yield Passage(kind=Kind.LIST_ITEM, text=text)


def plain(rich: Rich) -> str:
    """Return the text without its looks."""
    return "".join(span.text for span in rich)


def clean(text: str) -> str:
    """Return the text with plain line ends and without the characters that no text format can hold."""
    return _UNWRITABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _row(row: Row) -> tuple[str, ...]:
    """The row's details are about what its second cell says, so they are read there."""
    cells = [_cell(cell) for cell in row.cells]
    cells[1] = "\n".join((cells[1], *(plain(detail.text) for detail in row.details)))
    return tuple(cells)


def _cell(cell: Cell) -> str:
    return "\n".join(passage.text for block in cell.blocks for passage in _inner(block))
