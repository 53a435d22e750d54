"""The agenda of a talk: what there is to speak of, with room for notes; nothing of how anybody is judged.

Before anybody has signed, it opens with questions to prepare for making the agreement (R130–R138), and with
how the goals proposed so far are spread.
"""

from __future__ import annotations

from collections.abc import Iterator

from ledarapp.documents.blocks import (
    Block,
    Cell,
    Column,
    Heading,
    Item,
    Lines,
    Listing,
    Numbering,
    Paragraph,
    Row,
    Section,
    Span,
    Table,
)
from ledarapp.documents.goals import goal_number, indicators, wording
from ledarapp.documents.parts import facts
from ledarapp.documents.spread import spread
from ledarapp.documents.words import Words
from ledarapp.domain.agreement import Agreement
from ledarapp.domain.goal import Goal
from ledarapp.domain.signature import Role
from ledarapp.domain.stages import Stage, stage

_PREPARE = {
    Role.SUPERIOR: ("hopes", "set_today", "measured_today", "not_measured", "common"),
    Role.LEADER: ("shape", "areas", "data", "staff"),
}
"""What each party thinks through before the agreement is made, by the ends of the words' keys."""
_BEFORE = ("agenda_since",)
_AFTER = ("agenda_support", "agenda_feedback", "agenda_changes", "agenda_next")
"""The points around the goals, by their words' keys: needs, feedback (R229), adjustments (R225)."""


def blocks(agreement: Agreement, words: Words) -> Iterator[Block]:
    """Give the points in their order: what has happened, goal by goal, then the two parties' own points."""
    yield facts(agreement, words, dates=False)
    if agreement.milestones:
        yield _talks(agreement, words)
    if stage(agreement) in {Stage.DRAFT, Stage.PROPOSED}:
        for role, keys in _PREPARE.items():
            yield _questions(words, role, keys)
        yield from spread(agreement, words)
    for key in _BEFORE:
        yield Section(heading=words.word(key), level=2, blocks=(Lines(count=3),))
    columns = (
        Column(title=words.word("number"), width=27),
        Column(title=words.word("agreed"), width=0.45),
        Column(title=words.word("agenda_notes")),
    )
    for place, area in enumerate(words.template.areas, start=1):
        goals = agreement.in_area(area.key)
        if goals:
            yield Heading(
                text=words.say(area.title), level=2, number=str(place), note=words.say(area.subtitle)
            )
            yield Table(columns=columns, rows=tuple(_row(agreement, words, goal) for goal in goals))
    for key in _AFTER:
        yield Section(heading=words.word(key), level=2, blocks=(Lines(count=3),))


def _questions(words: Words, role: Role, keys: tuple[str, ...]) -> Section:
    items = tuple(
        Item(label=str(place), text=(Span(text=words.word(f"agenda_ask_{key}")),))
        for place, key in enumerate(keys, start=1)
    )
    party = words.say(words.template.roles[role])
    heading = f"{words.word('agenda_prepare')}: {party[:1].lower()}{party[1:]}"
    return Section(heading=heading, level=2, blocks=(Listing(items=items, numbering=Numbering.NUMBERS),))


def _talks(agreement: Agreement, words: Words) -> Section:
    names = {each.key: words.say(each.title) for each in words.template.milestones}
    items = tuple(
        Item(label=str(place), text=(Span(text=f"{names.get(each.key, each.key)}, {words.date(each.on)}"),))
        for place, each in enumerate(agreement.milestones, start=1)
    )
    listed = Listing(items=items, numbering=Numbering.NUMBERS)
    return Section(heading=words.word("dates"), level=2, blocks=(listed,))


def _row(agreement: Agreement, words: Words, goal: Goal) -> Row:
    number = Paragraph(text=(Span(text=goal_number(agreement, words, goal), strong=True),))
    agreed = Cell(blocks=(Paragraph(text=wording(goal)), *indicators(goal, words)))
    return Row(cells=(Cell(blocks=(number,)), agreed, Cell(blocks=(Lines(count=3),))))
