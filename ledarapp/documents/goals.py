"""The goals of an agreement as blocks: the overview and one table for each area."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from ledarapp.documents.blocks import (
    Block,
    Cell,
    Column,
    Heading,
    Inner,
    Item,
    Listing,
    Numbering,
    Paragraph,
    Rich,
    Row,
    Section,
    Span,
    Table,
)
from ledarapp.documents.words import Words, small
from ledarapp.domain.agreement import Agreement
from ledarapp.domain.goal import (
    Aim,
    Audience,
    EvaluationSource,
    Goal,
    Indicator,
    Lasting,
    Priority,
    Target,
    letter,
)
from ledarapp.domain.pack import drifted
from ledarapp.domain.publicity import goal_audience
from ledarapp.domain.template import Area, SuggestedGoal

_WIDTHS: dict[int, tuple[float, ...]] = {2: (0.4, 0.0), 3: (0.31, 0.0, 0.31)}
"""The columns' shares of the page by how many there are; 0 takes what is left."""
_LONGEST_NAME = 90
"""A goal's name in the overview ends at its first sentence when its first line is longer than this."""
_NOTHING: Mapping[str, str] = MappingProxyType({})


def overview(agreement: Agreement, words: Words, withheld: Mapping[str, str] = _NOTHING) -> Iterator[Section]:
    """Give the numbered overview of the goals, area by area.

    ``withheld`` has the goals that aren't shown by their ids, and what is said in their place.
    """
    blocks: list[Inner] = []
    for place, area in enumerate(words.template.areas, start=1):
        goals = agreement.in_area(area.key)
        if not goals:
            continue
        blocks.append(Paragraph(text=(Span(text=_area_line(area, place, words), strong=True),)))
        items = _overview_items(agreement, words, goals, withheld)
        blocks.append(Listing(items=items, numbering=Numbering.NUMBERS))
    if not blocks:
        blocks.append(Paragraph(text=(Span(text=words.word("no_goals"), muted=True),)))
    yield Section(heading=words.word("goals"), level=2, blocks=tuple(blocks))


def requirements(
    agreement: Agreement, words: Words, withheld: Mapping[str, str] = _NOTHING
) -> Iterator[Block]:
    """Give one table for each area that has goals: the number, then the form's columns (R163–R166, R190).

    An area of which nothing may be shown has a sentence in the place of its table.
    """
    for place, area in enumerate(words.template.areas, start=1):
        goals = agreement.in_area(area.key)
        if not goals:
            continue
        yield Heading(text=words.say(area.title), level=3, number=str(place), note=words.say(area.subtitle))
        if all(goal.id in withheld for goal in goals):
            for said in dict.fromkeys(withheld[goal.id] for goal in goals):
                yield Paragraph(text=(Span(text=said, muted=True),))
            continue
        rows = tuple(_row(agreement, words, goal, withheld.get(goal.id, "")) for goal in goals)
        yield Table(columns=columns(words), rows=rows)


def columns(words: Words) -> tuple[Column, ...]:
    """Return the heads of the goals' table: the number, then the form's columns."""
    names = words.template.columns
    return (
        Column(title=words.word("number"), width=27),
        *(
            Column(title=words.word(name), width=width)
            for name, width in zip(names, _WIDTHS[len(names)], strict=True)
        ),
    )


def suggested(goal: SuggestedGoal, words: Words) -> tuple[Cell, ...]:
    """Return the cells of a goal that comes with the form, before anybody has made it an agreement's."""
    own = Goal(
        id="",
        area="",
        title=words.say(goal.title),
        text=words.say(goal.text),
        indicators=tuple(Indicator(id="", text=words.say(each)) for each in goal.indicators),
        sources=tuple(EvaluationSource(id="", text=words.say(each)) for each in goal.sources),
    )
    return tuple(Cell(blocks=_cell(name, own, words)) for name in words.template.columns)


def goal_number(agreement: Agreement, words: Words, goal: Goal) -> str:
    """Return the goal's printed number."""
    return words.numbers(agreement)[goal.id]


def wording(goal: Goal) -> Rich:
    """Return what the goal says: a short name in semibold, then the sentence."""
    text = goal.text.strip()
    if not goal.title.strip():
        return (Span(text=text),)
    name = goal.title.strip()
    name = name if name.endswith((".", "!", "?", ":")) else f"{name}."
    return (Span(text=name, strong=True), Span(text=f" {text}")) if text else (Span(text=name, strong=True),)


def indicators(
    goal: Goal, words: Words, latest: Mapping[str, tuple[date, str]] = MappingProxyType({})
) -> tuple[Paragraph | Listing, ...]:
    """Return the lettered indicators, or why there are none; ``latest`` are values noted since, by id."""
    if goal.indicators:
        items = tuple(
            Item(label=f"{letter(index)})", text=(Span(text=_indicator(each, words, latest.get(each.id))),))
            for index, each in enumerate(goal.indicators)
        )
        return (Listing(items=items),)
    if goal.no_indicator_reason.strip():
        return (labelled(words.word("no_indicator"), goal.no_indicator_reason),)
    return ()


def labelled(label: str, text: str, link: str = "") -> Paragraph:
    """Return a small line «Label: text»."""
    return Paragraph(
        text=(Span(text=f"{label}: ", muted=True), Span(text=text.strip(), link=link)), small=True
    )


def _row(agreement: Agreement, words: Words, goal: Goal, withheld: str) -> Row:
    number = Paragraph(text=(Span(text=goal_number(agreement, words, goal), strong=True),))
    if withheld:
        _, *others = words.template.columns
        said = Cell(blocks=(Paragraph(text=(Span(text=withheld, muted=True),)),))
        return Row(cells=(Cell(blocks=(number,)), said, *(Cell(blocks=()) for _ in others)))
    return Row(
        cells=(
            Cell(blocks=(number,)),
            *(Cell(blocks=_cell(name, goal, words)) for name in words.template.columns),
        ),
        details=tuple(_details(agreement, words, goal)),
    )


def _cell(column: str, goal: Goal, words: Words) -> tuple[Paragraph | Listing, ...]:
    if column == "goal":
        return (Paragraph(text=wording(goal)),)
    if column == "indicator":
        return indicators(goal, words)
    texts = map(_source, goal.sources) if column == "source" else (goal.contribution.strip(),)
    return tuple(Paragraph(text=(Span(text=text),)) for text in texts if text)


def _details(agreement: Agreement, words: Words, goal: Goal) -> Iterator[Paragraph]:
    """What is filled in beside the goal's columns; what isn't is not printed."""
    columns = words.template.columns
    if goal.success.strip():
        yield labelled(words.word("success"), goal.success)
    if counts := goal.dimensions.chosen:
        yield labelled(words.word("what_counts"), ", ".join(words.word(f"counts_{each}") for each in counts))
    if sources := "" if "source" in columns else "; ".join(filter(None, map(_source, goal.sources))):
        yield labelled(words.word("source"), sources)
    if goal.contribution.strip() and "contribution" not in columns:
        yield labelled(words.word("contribution"), goal.contribution)
    for action in goal.actions:
        if told := beside(action.text, action.responsible, action.when):
            yield labelled(words.word("action"), told)
    if goal.partner.strip():
        yield labelled(words.word("partner"), goal.partner)
    if short := _brief(agreement, words, goal):
        apart = Span(text="\u2002·\u2002", muted=True)
        spans = [span for each in short for span in (apart, *each.text)]
        yield Paragraph(text=tuple(spans[1:]), small=True)


def _issued(words: Words, goal: Goal) -> Paragraph:
    """Whose common requirement it is, and whether it still says what was issued (R040, R055)."""
    on = words.date(goal.origin.issued) if goal.origin.issued else ""
    told = words.word("issued_by", issuer=goal.origin.issuer, date=on)
    if drifted(goal):
        return Paragraph(
            text=(Span(text=told), Span(text=f" – {words.word('issued_differs')}", strong=True)), small=True
        )
    return Paragraph(text=(Span(text=told),), small=True)


def _brief(agreement: Agreement, words: Words, goal: Goal) -> list[Paragraph]:
    """What takes a word or two, in one line below the goal."""
    short: list[Paragraph] = []
    if goal.target is not Target.UNSAID and not goal.common:
        short.append(labelled(words.word("target"), words.word(f"target_{goal.target}")))
    if goal.rank:
        short.append(Paragraph(text=(Span(text=words.word("rank", number=goal.rank)),), small=True))
    if goal.aim is not Aim.UNSAID:
        short.append(Paragraph(text=(Span(text=words.word(f"aim_{goal.aim}")),), small=True))
    if goal.priority is Priority.HIGH:
        short.append(Paragraph(text=(Span(text=words.word("priority_high")),), small=True))
    if goal.link.title.strip() or goal.link.reference.strip():
        short.append(_link(words, goal))
    if goal.lasting is not Lasting.UNSAID:
        short.append(Paragraph(text=(Span(text=words.word(f"lasting_{goal.lasting}")),), small=True))
    if (audience := goal_audience(agreement, goal)) is not agreement.audience:
        short.append(_readers(words, audience))
    if goal.origin.pack:
        short.append(_issued(words, goal))
    return short


def _readers(words: Words, audience: Audience) -> Paragraph:
    name = words.word(f"audience_{audience}")
    if audience is Audience.PUBLIC:
        return Paragraph(text=(Span(text=name),), small=True)
    return labelled(words.word("audience"), name)


def _link(words: Words, goal: Goal) -> Paragraph:
    title, reference = goal.link.title.strip(), goal.link.reference.strip()
    if reference.startswith(("https://", "http://")):
        return labelled(words.word("link"), title or reference, link=reference)
    verbatim = words.word("verbatim") if goal.link.verbatim else ""
    return labelled(words.word("link"), ", ".join(part for part in (title, reference, verbatim) if part))


def _indicator(indicator: Indicator, words: Words, latest: tuple[date, str] | None = None) -> str:
    values = []
    if indicator.baseline.strip():
        values.append(words.word("baseline_value", value=indicator.baseline.strip()))
    if indicator.target.strip():
        values.append(words.word("target_value", value=indicator.target.strip()))
    if latest is not None:
        on, value = latest
        values.append(words.word("latest_value", value=value, date=words.date(on)))
    text = indicator.text.strip()
    return f"{text} ({', '.join(values)})" if values else text


def _source(source: EvaluationSource) -> str:
    return beside(source.text, source.provider, source.when)


def beside(text: str, *others: str) -> str:
    """Return «Statistics (the registry, each month)»."""
    more = ", ".join(part.strip() for part in others if part.strip())
    text = text.strip()
    return f"{text} ({more})" if text and more else text or more


def _area_line(area: Area, place: int, words: Words) -> str:
    subtitle = words.say(area.subtitle).strip()
    title = words.say(area.title)
    return f"{place}\u2002{title}, {subtitle}" if subtitle else f"{place}\u2002{title}"


def _overview_items(
    agreement: Agreement, words: Words, goals: tuple[Goal, ...], withheld: Mapping[str, str]
) -> tuple[Item, ...]:
    numbers = [goal_number(agreement, words, goal) for goal in goals]
    if len(goals) > 1 and len({withheld.get(goal.id, "") for goal in goals}) == 1 and goals[0].id in withheld:
        whole = (Span(text=withheld[goals[0].id], muted=True),)
        return (Item(label=f"{numbers[0]}–{numbers[-1]}", text=whole),)
    if len(goals) > 1 and all(goal.common and goal.title.strip() for goal in goals):
        first, *others = (goal.title.strip() for goal in goals)
        names = ", ".join((first, *map(small, others)))
        return (Item(label=f"{numbers[0]}–{numbers[-1]}", text=(Span(text=names),)),)
    return tuple(
        Item(label=each, text=(_named(goal, withheld.get(goal.id, "")),))
        for each, goal in zip(numbers, goals, strict=True)
    )


def _named(goal: Goal, withheld: str) -> Span:
    return Span(text=withheld, muted=True) if withheld else Span(text=_name(goal))


def _name(goal: Goal) -> str:
    name = goal.name.strip()
    if len(name) > _LONGEST_NAME:
        name = name.partition(". ")[0]
    return name.removesuffix(".")
