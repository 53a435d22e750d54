"""The printed guide: a walk in numbered steps, then the advice on each field under its screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ledarapp.documents.blocks import (
    Block,
    Document,
    Heading,
    Inner,
    Item,
    Listing,
    Numbering,
    Paragraph,
    Section,
    Span,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """What is said of one field; ``example`` may be empty, a ``chapter`` opens a new screen."""

    name: str
    paragraphs: tuple[str, ...]
    example: str
    chapter: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """The guide's words in one language; ``on`` is the date it bears."""

    language: str
    on: date
    words: dict[str, str]
    steps: tuple[str, ...]
    advice: tuple[Advice, ...]


def compose(guide: Guide) -> Document:
    """Return the guide as a document."""
    words = guide.words
    steps = tuple(
        Item(label=f"{number}.", text=(Span(text=step),)) for number, step in enumerate(guide.steps, start=1)
    )
    walk = (Heading(text=words["walk"], level=2), Listing(items=steps, numbering=Numbering.NUMBERS))
    return Document(
        title=words["title"],
        subtitle=words["subtitle"],
        language=guide.language,
        author="Ledarapp",
        on=guide.on,
        head_left=("Ledarapp",),
        head_right=(),
        head_running=words["title"],
        foot_left=words["title"],
        foot_centre="",
        foot_status="",
        page_of=words["page_of"],
        continued=words["continued"],
        mark="",
        data_description="",
        copy_note="",
        blocks=(*walk, *_advice(guide)),
    )


def _advice(guide: Guide) -> Iterator[Block]:
    for each in guide.advice:
        said: tuple[Inner, ...] = tuple(Paragraph(text=(Span(text=text),)) for text in each.paragraphs)
        if each.example:
            example = (Span(text=guide.words["example"], muted=True), Span(text=each.example))
            said = (*said, Paragraph(text=example, small=True))
        if each.chapter:
            yield Heading(text=each.name, level=2)
            yield from said
        else:
            yield Section(heading=each.name, level=3, blocks=said)
