"""The blank form for handwriting: every heading of the form, lines, squares to tick, frames to sign in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from ledarapp.documents.blocks import (
    Block,
    Cell,
    Document,
    Heading,
    Inner,
    Lines,
    Paragraph,
    Party,
    Rating,
    Row,
    Section,
    Signatures,
    Span,
    Table,
    paragraphs,
)
from ledarapp.documents.goals import columns, suggested
from ledarapp.documents.words import Words, capital
from ledarapp.domain.agreement import Period
from ledarapp.domain.draft import period_end, suggested_milestones
from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.template import (
    Area,
    Author,
    FormMilestone,
    FormSection,
    SectionKind,
    SuggestedGoal,
    Template,
)

_LINES, _MOST_LINES = 4, 8
"""How many lines a section has to write on where the form sets no limit, and where it sets a high one."""
_DOTS = "……………………"
_LINED = Cell(blocks=(Lines(count=3),))
_SOME_DAY = date(2025, 1, 1)
_GOALS = 3
"""How many goals there is room for in an area without a suggested number."""


def blocks(words: Words) -> Iterator[Block]:
    """Give the form as it is filled in by hand: basis, goals, the rest, the scale, the signatures."""
    template = words.template
    for role in Role:
        yield _line(words.say(template.roles[role]))
    yield _line(words.word("period"))
    if template.milestones:
        titles = (f"{words.say(each.title)} {_DOTS}" for each in _in_time(template))
        dates = tuple(Paragraph(text=(Span(text=title),)) for title in titles)
        yield Section(heading=words.word("dates"), level=2, blocks=dates)
    for section in template.sections:
        if not section.after_goals:
            yield _section(section, words)
    for place, area in enumerate(template.areas, start=1):
        yield from _area(area, place, words)
    for section in template.sections:
        if section.after_goals:
            yield _section(section, words)
    if template.levels:
        levels = tuple(
            Rating(words=words.level_name(level), level=0, levels=0, to_tick=True)
            for level in template.levels
        )
        yield Section(heading=words.word("scale"), level=2, blocks=levels)
    yield _signatures(words)


def _in_time(template: Template) -> tuple[FormMilestone, ...]:
    """Return the dates as they follow each other in a period; one that the parties set keeps its place."""
    period = Period(start=_SOME_DAY, end=period_end(_SOME_DAY, template.period_months))
    on = {each.key: each.on for each in suggested_milestones(template, period)}
    dated = iter(
        sorted((each for each in template.milestones if each.key in on), key=lambda each: on[each.key])
    )
    return tuple(next(dated) if each.key in on else each for each in template.milestones)


def unnumbered(document: Document, words: Words) -> Document:
    """Return the document without the version and fingerprint of an agreement, which it isn't yet."""
    name, number = words.say(words.template.name), words.template.version
    return replace(document, foot_left=name, foot_centre=f"{words.word('version')} {number}")


def _line(heading: str, lines: int = 1) -> Section:
    return Section(heading=heading, level=2, blocks=(Lines(count=lines),))


def _section(section: FormSection, words: Words) -> Section:
    blocks: tuple[Inner, ...]
    if section.kind is SectionKind.CLAUSE:
        blocks = paragraphs(_dotted(words.say(section.text)))
    else:
        blocks = (Lines(count=min(section.max_lines or _LINES, _MOST_LINES)),)
    return Section(heading=words.say(section.title), level=2, blocks=blocks)


def _area(area: Area, place: int, words: Words) -> Iterator[Block]:
    """Give the goals that come with the form as they stand, and room for those that don't.

    Where they come from above, these are all there are.
    """
    yield Heading(text=words.say(area.title), level=2, number=str(place), note=words.say(area.subtitle))
    fewest, most = area.suggested
    own = 0 if area.author is Author.ABOVE else 1
    room = len(area.goals) + own if area.goals else most or fewest or _GOALS
    room = max(room, fewest)
    rows = [_given(each, f"{place}.{index}", words) for index, each in enumerate(area.goals, start=1)]
    rows += [_empty(f"{place}.{index}", words) for index in range(len(rows) + 1, room + 1)]
    yield Table(columns=columns(words), rows=tuple(rows))


def _given(goal: SuggestedGoal, number: str, words: Words) -> Row:
    """Give a goal of the form; what it leaves open has lines to write on."""
    cells = (each if each.blocks else _LINED for each in suggested(goal, words))
    return Row(cells=(_number(number), *cells))


def _empty(number: str, words: Words) -> Row:
    return Row(cells=(_number(number), *(_LINED for _ in words.template.columns)))


def _number(number: str) -> Cell:
    return Cell(blocks=(Paragraph(text=(Span(text=number, strong=True),)),))


def _signatures(words: Words) -> Signatures:
    parties = tuple(
        Party(field="", name=capital(words.say(words.template.roles[rule.role])), post="", description="")
        for rule in words.template.signers(Edition.AGREEMENT)
    )
    return Signatures(
        heading=words.word("signatures"), sentence="", prompt=words.word("sign_by_pen"), parties=parties
    )


def _dotted(text: str) -> str:
    """Return a clause with dots where an agreement fills in a name or a date."""
    parts = text.split("{")
    return parts[0] + "".join(f"{_DOTS[:5]}{part.partition('}')[2]}" for part in parts[1:])
