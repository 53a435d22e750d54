"""What a document consists of, as values: the composition writes them, the renderer draws them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from ledarapp.domain.drawing import Drawable


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch of text in one look; ``link`` is an address."""

    text: str
    strong: bool = False
    muted: bool = False
    link: str = ""


Rich: TypeAlias = tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Running text; ``small`` for what belongs to the text above it."""

    text: Rich
    small: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading across the page; ``number`` stands before it, ``note`` small behind it.

    ``quiet`` ones are set like text.
    """

    text: str
    level: int
    number: str = ""
    note: str = ""
    quiet: bool = False


class Numbering(StrEnum):
    """How the items of a list are told apart."""

    LETTERS = "letters"
    NUMBERS = "numbers"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One item of a list with its printed label."""

    label: str
    text: Rich


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """Items with hanging labels."""

    items: tuple[Item, ...]
    numbering: Numbering = Numbering.LETTERS


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """A level in words with its squares: ``level`` of ``levels`` are filled; 0 for none.

    One ``to_tick`` has an empty square for a pen instead.
    """

    words: str
    level: int
    levels: int
    note: str = ""
    to_tick: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """Ruled lines to write on by hand; nothing is read aloud for them."""

    count: int


Inner: TypeAlias = Paragraph | Listing | Rating | Lines
"""What stands inside a section or a cell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A term and its value."""

    term: str
    value: Rich


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Terms at the side, values beside them, ruled."""

    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column's head and width: a share of the table, ``points`` when above 1, what is left when 0."""

    title: str
    width: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What stands in one cell."""

    blocks: tuple[Inner, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row; the first cell is its head. ``details`` stand below the other cells, across them."""

    cells: tuple[Cell, ...]
    details: tuple[Paragraph, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows under heads; ``breakable`` rows may go on on the next page."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    breakable: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading at the side of what it heads; ``quiet`` ones are small and close together."""

    heading: str
    level: int
    blocks: tuple[Inner, ...]
    quiet: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """One who signs: the field's name in the file, name and post above it, what the signature means.

    Without a field's name there is a frame for a pen, and no field in the file.
    """

    field: str
    name: str
    post: str
    description: str
    meaning: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatures:
    """The fields to sign in, kept on one page with their heading."""

    heading: str
    sentence: str
    prompt: str
    parties: tuple[Party, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plot:
    """Something to be drawn; ``alt`` says what it shows, with every number in it."""

    subject: Drawable
    alt: str


Block: TypeAlias = Inner | Heading | Facts | Table | Section | Signatures | Plot


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One edition of an agreement. ``on`` is the date the file bears: the agreement's own, never the clock's.

    ``mark`` stands at every page's head; ``page_of`` and ``continued`` have the places ``{page}``,
    ``{pages}`` and ``{heading}``. ``foot_status`` says how far it has come, ``copy_note`` what a format that
    can't be signed says of itself.
    """

    title: str
    subtitle: str
    language: str
    author: str
    on: date
    head_left: tuple[str, ...]
    head_right: tuple[str, ...]
    head_running: str
    foot_left: str
    foot_centre: str
    foot_status: str
    page_of: str
    continued: str
    mark: str
    data_description: str
    copy_note: str
    blocks: tuple[Block, ...]


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Return the paragraphs of a text; an empty line parts them, a single line end stays a line end."""
    parts = (part.strip("\n") for part in text.replace("\r\n", "\n").split("\n\n"))
    return tuple(Paragraph(text=(Span(text=part),)) for part in parts if part.strip())
