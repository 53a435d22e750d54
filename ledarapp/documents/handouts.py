"""From an extract of an agreement to the blocks of a handout: what isn't in the extract can't be printed."""

from __future__ import annotations

from collections.abc import Iterator

from ledarapp.documents import agenda, blank
from ledarapp.documents.blocks import Block, Document, Item, Listing, Paragraph, Section, Span
from ledarapp.documents.frame import Frame
from ledarapp.documents.goals import overview, requirements
from ledarapp.documents.parts import facts, lines, period_line, scale, sections
from ledarapp.documents.text import plain
from ledarapp.documents.words import Words, capital
from ledarapp.domain.agreement import Agreement
from ledarapp.domain.paper import Handout
from ledarapp.domain.publicity import Extract, Kind, Why, Withheld
from ledarapp.domain.signature import Role
from ledarapp.domain.template import Template
from ledarapp.domain.wording import title

_EVALUATIONS = {Kind.VIEWS, Kind.FOLLOW_UP, Kind.SELF_EVALUATION, Kind.ASSESSMENT}


def compose(extract: Extract, template: Template, *, content_hash: str) -> Document:
    """Return a handout as blocks; ``content_hash`` is that of its own data, never of the whole agreement."""
    agreement, handout = extract.agreement, extract.handout
    words = Words(template, agreement.language)
    name = title(agreement, template)
    own = capital(words.word(f"handout_{handout}"))
    leads = handout in {Handout.AGENDA, Handout.BLANK}
    frame = Frame(
        headline=own if handout is Handout.AGENDA else name,
        subtitle=name if handout is Handout.AGENDA else own,
        audience="" if handout is Handout.BLANK else words.readers(handout.reader),
        status="" if leads else _status(agreement, words),
        mark=words.word("example_mark") if agreement.example else "",
        copy_note="",
        content_hash=content_hash,
    )
    document = frame.around(agreement, words, tuple(_blocks(extract, words)))
    return blank.unnumbered(document, words) if handout is Handout.BLANK else document


def _blocks(extract: Extract, words: Words) -> Iterator[Block]:
    if extract.agreement.example:
        yield Paragraph(text=(Span(text=words.word("example_note"), strong=True),))
    match extract.handout:
        case Handout.AGENDA:
            yield from agenda.blocks(extract.agreement, words)
        case Handout.BLANK:
            yield from blank.blocks(words)
        case _:
            yield from _cut_agreement(extract, words)


def _cut_agreement(extract: Extract, words: Words) -> Iterator[Block]:
    agreement = extract.agreement
    yield Paragraph(text=(Span(text=words.word(f"note_{extract.handout}")),))
    hidden = {each.passage: _instead(each, words) for each in extract.withheld}
    passages = {passage.key: said for passage, said in hidden.items() if passage.kind is Kind.SECTION}
    goals = {passage.key: said for passage, said in hidden.items() if passage.kind is Kind.GOAL}
    yield facts(agreement, words, dates=True)
    yield from sections(agreement, words, lambda section: not section.after_goals, passages)
    yield from overview(agreement, words, goals)
    yield from requirements(agreement, words, goals)
    yield from sections(agreement, words, lambda section: section.after_goals, passages)
    yield from scale(words)
    yield _given(agreement, words)
    yield from _left_out(extract, words)


def _given(agreement: Agreement, words: Words) -> Section:
    """Say who has signed the agreement; a handout bears no signatures of its own."""
    told = [
        words.word("signed_by", name=each.name.strip() or _role(words, each.role), date=words.date(each.at))
        for each in agreement.signatures
    ]
    blocks = tuple(Paragraph(text=(Span(text=line),)) for line in told or (words.word("not_signed"),))
    return Section(heading=words.word("signatures"), level=2, blocks=blocks)


def _left_out(extract: Extract, words: Words) -> Iterator[Section]:
    """List what is left out and on what ground; words that were never met have left no mark to explain."""
    items = [*_passages(extract, words)]
    grounds = {each.number: each.ground for each in extract.withheld if each.number and each.count}
    for mark, ground in sorted(grounds.items()):
        label = words.word("redacted", number=mark)
        items.append(f"{label}: {ground or words.word('no_ground')}")
    if items:
        listed = Listing(items=tuple(Item(label="–", text=(Span(text=each),)) for each in items))
        yield Section(heading=words.word("left_out"), level=2, blocks=(listed,))


def _passages(extract: Extract, words: Words) -> Iterator[str]:
    titles = {section.key: words.say(section.title) for section in words.template.sections}
    goals: dict[Why, list[str]] = {}
    for each in extract.withheld:
        kind, key = each.passage.kind, each.passage.key
        if kind is Kind.GOAL:
            shown = words.numbers(extract.agreement)[key]
            goals.setdefault(each.why, []).append(shown)
        elif kind is Kind.SECTION:
            yield f"{titles[key]}: {_ground(each.why, words)}"
        elif kind is Kind.DATES:
            yield f"{words.word('dates')}: {_ground(each.why, words)}"
        elif kind in _EVALUATIONS:
            yield f"{capital(words.word(kind))}: {_ground(each.why, words)}"
    for why, shown_numbers in goals.items():
        yield f"{words.word('goals')} {', '.join(shown_numbers)}: {_ground(why, words)}"


def _instead(each: Withheld, words: Words) -> str:
    return words.word("withheld", ground=_ground(each.why, words))


def _ground(why: Why, words: Words) -> str:
    return words.word("no_ground" if why is Why.REDACTED else f"ground_{why}")


def _status(agreement: Agreement, words: Words) -> str:
    signers = {each.role for each in agreement.signatures}
    key = {0: "status_draft", 1: "status_by_one"}.get(len(signers), "status_by_both")
    last = max((each.at for each in agreement.signatures), default=None)
    said = words.word(key, date=words.date(last) if last else "")
    period = plain(period_line(agreement, words)) if agreement.period.start else ""
    return " · ".join(lines(said, period))


def _role(words: Words, role: Role) -> str:
    return words.say(words.template.roles[role])
