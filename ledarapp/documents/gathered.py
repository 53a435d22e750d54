"""What others have said of the leader, as blocks: the profile, its numbers as a table, and the words."""

from __future__ import annotations

from collections.abc import Iterator

from ledarapp.documents.blocks import (
    Block,
    Cell,
    Column,
    Heading,
    Item,
    Listing,
    Numbering,
    Paragraph,
    Plot,
    Row,
    Section,
    Span,
    Table,
)
from ledarapp.documents.words import Words
from ledarapp.domain.profile import Profile, profile
from ledarapp.domain.views import GroupViews, Question, Views


def gathered(views: Views, words: Words) -> Iterator[Block]:
    """Give the summary of a question sheet (R112); nothing for an agreement without one."""
    if not views.sheet:
        return
    yield Heading(text=words.word("views"), level=2)
    yield Paragraph(text=(Span(text="\n".join(_notes(views, words)), muted=True),))
    told = profile(views)
    if told.areas and told.lines:
        yield Plot(subject=told, alt=described(told, words))
        yield _table(views, words)
    for question in views.written:
        yield from _words(views, question)


def described(told: Profile, words: Words) -> str:
    """Return in words what the profile shows: every group's mean in every area."""
    lines = []
    for line in told.lines:
        means = ", ".join(
            f"{area} {words.number(mean)}"
            for area, mean in zip(told.areas, line.means, strict=True)
            if mean is not None
        )
        lines.append(f"{line.title} ({line.answers}): {means or words.word('views_hidden')}")
    return f"{words.word('views')}. {'. '.join(lines)}."


def _notes(views: Views, words: Words) -> Iterator[str]:
    answers = ", ".join(f"{group.title} {group.answers}" for group in views.groups)
    if answers:
        yield words.word("views_answers", value=answers)
    if views.levels and any(level != str(place) for place, level in enumerate(views.levels, start=1)):
        levels = ", ".join(
            level if level.startswith(str(place)) else f"{place} {level}"
            for place, level in enumerate(views.levels, start=1)
        )
        yield words.word("views_scale", levels=levels)
    if views.withheld:
        hidden = ", ".join(f"{each.title} {each.answers}" for each in views.withheld)
        yield words.word("views_withheld", value=hidden)
    yield words.word("views_minimum", value=views.minimum)


def _table(views: Views, words: Words) -> Table:
    # The last column takes what is left, and loses the gaps between all of them.
    heads = (
        Column(title=words.word("views_area"), width=0.26),
        *(Column(title=group.title, width=0.69 / len(views.groups)) for group in views.groups[:-1]),
        Column(title=views.groups[-1].title),
    )
    return Table(columns=heads, rows=tuple(_row(views, question, words) for question in views.rated))


def _row(views: Views, question: Question, words: Words) -> Row:
    several = sum(each.area == question.area for each in views.rated) > 1
    name = Paragraph(text=(Span(text=question.area or question.text, strong=True),))
    below = (Paragraph(text=(Span(text=question.text),), small=True),) if several and question.area else ()
    return Row(
        cells=(
            Cell(blocks=(name, *below)),
            *(Cell(blocks=_cell(group, question, words)) for group in views.groups),
        )
    )


def _cell(group: GroupViews, question: Question, words: Words) -> tuple[Paragraph, ...]:
    tally = group.tally(question.key)
    if tally is None:
        return (Paragraph(text=(Span(text=words.word("views_hidden"), muted=True),)),)
    mean = Paragraph(text=(Span(text=words.number(tally.mean), strong=True),))
    if tally.total == 1:
        return (mean,)
    lowest, highest = tally.spread
    span = words.word("views_spread", value=words.number(tally.median), start=lowest, end=highest)
    given = " · ".join(map(str, tally.counts))
    return (
        mean,
        Paragraph(text=(Span(text=span),), small=True),
        Paragraph(text=(Span(text=words.word("views_counts", value=given)),), small=True),
    )


def _words(views: Views, question: Question) -> Iterator[Block]:
    said = [(group, group.words(question.key)) for group in views.groups]
    if not any(texts for _, texts in said):
        return
    yield Heading(text=question.text, level=3, quiet=True)
    for group, texts in said:
        if texts:
            items = tuple(Item(label="–", text=(Span(text=text),)) for text in texts)
            listing = Listing(items=items, numbering=Numbering.LETTERS)
            yield Section(heading=group.title, level=4, blocks=(listing,), quiet=True)
