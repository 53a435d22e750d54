"""The minutes of a talk: what was agreed about each goal and the whole, as each party has written it down."""

from __future__ import annotations

from dataclasses import replace

from ledarapp.documents.blocks import Block, Document, Paragraph, Section, Span, paragraphs
from ledarapp.documents.decisions import record as decided
from ledarapp.documents.words import Words
from ledarapp.domain.agreement import Agreement, numbers
from ledarapp.domain.signature import Role
from ledarapp.domain.template import Template


def record(agreement: Agreement, template: Template) -> Document:
    """Return the minutes as a document of their own; like the record of decisions it isn't signed."""
    words = Words(template, agreement.language)
    beside = decided(replace(agreement, decisions=()), template)
    held = max((each.on for each in agreement.follow_up.minutes), default=None)
    said = words.word("minutes_held", date=words.date(held)) if held else words.word("minutes_none")
    parties = beside.blocks[1]
    own = " · ".join(each for each in (words.word("minutes"), agreement.leader.name) if each)
    return replace(
        beside,
        title=words.word("minutes"),
        foot_left=own,
        foot_status=said,
        blocks=(Paragraph(text=(Span(text=said, strong=True),)), parties, *_sections(agreement, words)),
    )


def _sections(agreement: Agreement, words: Words) -> tuple[Block, ...]:
    number = numbers(agreement, words.template.area_keys)
    ordered = [each for area in words.template.areas for each in agreement.in_area(area.key)]
    found = [(f"{number[each.id]} {each.name}", each.id) for each in ordered]
    found.append((words.word("minutes_whole"), ""))
    return tuple(
        Section(heading=heading, level=2, blocks=blocks)
        for heading, about in found
        if (blocks := told(agreement, words, about))
    )


def told(agreement: Agreement, words: Words, about: str) -> tuple[Paragraph, ...]:
    """Return what each party has written down about one goal, or the whole (empty), and when."""
    blocks: list[Paragraph] = []
    for role in Role:
        for each in agreement.follow_up.minutes:
            if (each.goal, each.writer) == (about, role):
                blocks += paragraphs(each.text)
                by = f"{words.say(words.template.roles[role])} · {words.date(each.on)}"
                blocks.append(Paragraph(text=(Span(text=by, muted=True),), small=True))
    return tuple(blocks)
