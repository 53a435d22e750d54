"""The records of an agreement's way: what an amendment changes, and what the mid-year review went by."""

from __future__ import annotations

from collections.abc import Iterator

from ledarapp.documents.amended import amended
from ledarapp.documents.blocks import (
    Block,
    Document,
    Heading,
    Inner,
    Item,
    Listing,
    Paragraph,
    Section,
    Span,
)
from ledarapp.documents.courses import courses
from ledarapp.documents.decisions import decided
from ledarapp.documents.frame import Frame
from ledarapp.documents.goals import goal_number, indicators
from ledarapp.documents.minutes import told
from ledarapp.documents.parts import facts
from ledarapp.documents.words import Words, small
from ledarapp.domain.agreement import Agreement
from ledarapp.domain.amending import number
from ledarapp.domain.follow_up import LogEntry
from ledarapp.domain.goal import Goal, letter
from ledarapp.domain.paper import Record
from ledarapp.domain.progress import latest
from ledarapp.domain.recorded import reviews
from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.stages import signed_by
from ledarapp.domain.template import Template
from ledarapp.domain.wording import title


def compose(agreement: Agreement, template: Template, record: Record, *, content_hash: str) -> Document:
    """Return a record as blocks. It is for the parties, and nobody signs it.

    The signatures on an amendment stand under the whole agreement as it then reads.
    """
    words = Words(template, agreement.language)
    amends = record is Record.AMENDMENT
    own = words.word(record.word)
    frame = Frame(
        headline=f"{own} {number(agreement)}" if amends else own,
        subtitle=title(agreement, template),
        audience=f"{words.word('audience')}: {words.word('audience_parties')}",
        status=_status(agreement, words) if amends else "",
        mark=words.word("example_mark") if agreement.example else "",
        copy_note="",
        content_hash=content_hash,
    )
    blocks = _amendment(agreement, words) if amends else _mid_year(agreement, words)
    return frame.around(agreement, words, (*_example(agreement, words), *blocks))


def _example(agreement: Agreement, words: Words) -> Iterator[Block]:
    if agreement.example:
        yield Paragraph(text=(Span(text=words.word("example_note"), strong=True),))


def _amendment(agreement: Agreement, words: Words) -> Iterator[Block]:
    yield Paragraph(text=(Span(text=words.word("record_amendment_note")),))
    yield facts(agreement, words, dates=False)
    yield from amended(agreement, words)
    lines = tuple(Paragraph(text=(Span(text=_signed(agreement, words, role)),)) for role in Role)
    yield Section(heading=words.word("signatures"), level=2, blocks=lines)


def _mid_year(agreement: Agreement, words: Words) -> Iterator[Block]:
    yield facts(agreement, words, dates=False)
    found = reviews(agreement)
    for each in found:
        yield decided(each, words)
    if not found:
        yield Paragraph(text=(Span(text=words.word("record_no_review"), muted=True),))
    for place, area in enumerate(words.template.areas, start=1):
        goals = agreement.in_area(area.key)
        if goals:
            yield Heading(
                text=words.say(area.title), level=2, number=str(place), note=words.say(area.subtitle)
            )
        for goal in goals:
            yield from _goal(agreement, words, goal)
    whole = told(agreement, words, "")
    if whole:
        yield Section(heading=words.word("minutes_whole"), level=2, blocks=whole)


def _goal(agreement: Agreement, words: Words, goal: Goal) -> Iterator[Block]:
    yield Heading(text=goal.name, level=3, number=goal_number(agreement, words, goal), quiet=True)
    agreed = indicators(goal, words, latest(goal, agreement.follow_up))
    noted = tuple(reversed(agreement.follow_up.of(goal.id)))
    said = told(agreement, words, goal.id)
    items = tuple(Item(label="–", text=_entry(each, goal, words)) for each in noted)
    nothing = Paragraph(text=(Span(text=words.word("record_nothing"), muted=True),))
    parts: tuple[tuple[str, tuple[Inner, ...]], ...] = (
        ("agreed", agreed),
        ("follow_up", (Listing(items=items),) if items else () if said else (nothing,)),
        ("minutes", said),
    )
    for key, blocks in parts:
        if blocks:
            yield Section(heading=words.word(key), level=4, blocks=blocks, quiet=True)
    yield from courses(agreement, words, goal, level=4)


def _entry(entry: LogEntry, goal: Goal, words: Words) -> tuple[Span, ...]:
    """Give the day and the writer, then what was noted, the value it tells, and whence it is known."""
    place = next((place for place, each in enumerate(goal.indicators) if each.id == entry.indicator), None)
    value = entry.value.strip()
    if value and place is not None:
        value = f"{letter(place)}) {value}"
    known = ", ".join(filter(None, (entry.said_by.strip(), entry.source.strip())))
    said = ". ".join(each.strip().rstrip(".") for each in (entry.text, value) if each.strip())
    writer = small(words.say(words.template.roles[entry.writer]))
    opening = Span(text=f"{words.date(entry.on)}, {writer}: ", muted=True)
    return (opening, Span(text=f"{said} ({known})".strip() if known else said))


def _signed(agreement: Agreement, words: Words, role: Role) -> str:
    given = signed_by(agreement, Edition.AGREEMENT, role)
    name = agreement.person(role).name.strip() or words.say(words.template.roles[role])
    if given is None:
        return words.word("record_unsigned", name=name)
    signed = words.word("signed_by", name=given.name.strip() or name, date=words.date(given.at))
    return f"{signed}, {given.on_behalf_of}" if given.on_behalf_of else signed


def _status(agreement: Agreement, words: Words) -> str:
    given = [signed_by(agreement, Edition.AGREEMENT, role) for role in Role]
    days = [each.at for each in given if each is not None]
    key = ("status_draft", "status_by_one", "status_by_both")[len(days)]
    return words.word(key, date=words.date(max(days)) if days else "")
