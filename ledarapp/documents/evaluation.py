"""What the two sides say of the goals, as blocks: the leader's memo and the record of the assessment."""

from __future__ import annotations

from collections.abc import Iterator

from ledarapp.documents.blocks import (
    Block,
    Cell,
    Column,
    Heading,
    Inner,
    Paragraph,
    Rating,
    Row,
    Section,
    Span,
    Table,
    paragraphs,
)
from ledarapp.documents.courses import courses
from ledarapp.documents.goals import goal_number, indicators, labelled, wording
from ledarapp.documents.words import Words, capital
from ledarapp.domain.agreement import Agreement
from ledarapp.domain.evaluation import Evaluation, GoalEvaluation, Recognition
from ledarapp.domain.goal import Goal
from ledarapp.domain.progress import latest
from ledarapp.domain.signature import Role
from ledarapp.domain.template import Area


def self_evaluation(agreement: Agreement, words: Words) -> Iterator[Block]:
    """Give the leader's own evaluation goal by goal, then the whole (R198, R289)."""
    said = agreement.self_evaluation
    for place, area in enumerate(words.template.areas, start=1):
        goals = agreement.in_area(area.key)
        if goals:
            yield _area_heading(words, area, place)
        for goal in goals:
            yield from _goal(agreement, words, area, goal)
    yield Section(heading=words.word("overall_self"), level=2, blocks=_text(said.overall, words))
    for key, text in (("support", said.support), ("next_period", said.next_period)):
        if text.strip():
            yield Section(heading=words.word(key), level=2, blocks=_text(text, words))


def assessment_record(agreement: Agreement, words: Words) -> Iterator[Block]:
    """Give the agreed, the self-evaluation and the superior's assessment side by side, then the whole."""
    heads = (
        Column(title=words.word("number"), width=27),
        Column(title=words.word("agreed"), width=0.28),
        Column(title=capital(words.word("self_evaluation"))),
        Column(title=capital(words.word("assessment")), width=0.34),
    )
    for place, area in enumerate(words.template.areas, start=1):
        goals = agreement.in_area(area.key)
        if goals:
            yield _area_heading(words, area, place)
            rows = tuple(_row(agreement, words, area, goal) for goal in goals)
            yield Table(columns=heads, rows=rows, breakable=True)
        for goal in goals:
            yield from courses(agreement, words, goal, level=3)
    yield Section(
        heading=words.word("overall_self"), level=2, blocks=_text(agreement.self_evaluation.overall, words)
    )
    yield Section(
        heading=words.word("overall_superior"), level=2, blocks=_text(agreement.assessment.overall, words)
    )
    yield from _own_headings(agreement, words)


def _own_headings(agreement: Agreement, words: Words) -> Iterator[Block]:
    """Give what the form itself asks of the assessment (R021), and the outcome of a pay section (R337)."""
    said = agreement.assessment
    for question in words.template.questions:
        text = said.answer(question.key)
        if text.strip() or question.required:
            yield Section(heading=words.say(question.title), level=2, blocks=_text(text, words))
    chosen = {each.key: each for each in words.template.outcomes}.get(said.outcome)
    if chosen is not None:
        yield Section(
            heading=words.word("outcome"),
            level=2,
            blocks=(
                Paragraph(text=(Span(text=words.level_name(chosen), strong=True),)),
                *_text(said.ground, words),
            ),
        )
    if said.recognition != Recognition():
        yield _recognition(said.recognition, words)


def _recognition(given: Recognition, words: Words) -> Section:
    """What is given besides pay: to the leader, and to the unit that reached the results (R207, R208)."""
    blocks: list[Inner] = []
    if given.chosen:
        forms = ", ".join(words.word(f"recognition_{each}") for each in given.chosen)
        blocks.append(Paragraph(text=(Span(text=capital(forms), strong=True),)))
    blocks += paragraphs(given.words)
    if given.unit.strip():
        label = Span(text=f"{words.word('recognition_unit')}: ", muted=True)
        blocks.append(Paragraph(text=(label, Span(text=given.unit.strip()))))
    return Section(heading=words.word("recognition"), level=2, blocks=tuple(blocks))


def _area_heading(words: Words, area: Area, place: int) -> Heading:
    return Heading(text=words.say(area.title), level=2, number=str(place), note=words.say(area.subtitle))


def _goal(agreement: Agreement, words: Words, area: Area, goal: Goal) -> Iterator[Block]:
    said = agreement.self_evaluation.of(goal.id)
    yield Heading(text=_short(goal), level=3, number=goal_number(agreement, words, goal), quiet=True)
    agreed: list[Inner] = []
    if goal.text.strip() != goal.name.strip():
        agreed += paragraphs(goal.text)
    agreed += indicators(goal, words, latest(goal, agreement.follow_up))
    if agreed:
        yield Section(heading=words.word("agreed"), level=4, blocks=tuple(agreed), quiet=True)
    yield from courses(agreement, words, goal, level=4)
    rating = _rating(words, area, said)
    yield Section(
        heading=capital(words.word("self_evaluation")),
        level=4,
        blocks=(*((rating,) if rating else ()), *_text(said.text, words)),
        quiet=True,
    )
    if said.reason.strip():
        yield Section(
            heading=words.word("level_reason"), level=4, blocks=_text(said.reason, words), quiet=True
        )


def _row(agreement: Agreement, words: Words, area: Area, goal: Goal) -> Row:
    number = Paragraph(text=(Span(text=goal_number(agreement, words, goal), strong=True),))
    return Row(
        cells=(
            Cell(blocks=(number,)),
            Cell(
                blocks=(
                    Paragraph(text=wording(goal)),
                    *indicators(goal, words, latest(goal, agreement.follow_up)),
                )
            ),
            *(_said(words, area, agreement.evaluation(role), goal) for role in Role),
        )
    )


def _said(words: Words, area: Area, evaluation: Evaluation, goal: Goal) -> Cell:
    said = evaluation.of(goal.id)
    rating = _rating(words, area, said)
    reason = (labelled(words.word("level_reason"), said.reason),) if said.reason.strip() else ()
    return Cell(blocks=(*((rating,) if rating else ()), *_text(said.text, words), *reason))


def _rating(words: Words, area: Area, said: GoalEvaluation) -> Rating | None:
    """An area that isn't rated has no level (the form decides); one that is always says so in words."""
    if not area.rated and not said.level:
        return None
    name, place = words.level(said.level)
    return Rating(words=name, level=place, levels=len(words.template.levels))


def _text(text: str, words: Words) -> tuple[Paragraph, ...]:
    return paragraphs(text) or (Paragraph(text=(Span(text=words.word("not_written"), muted=True),)),)


def _short(goal: Goal) -> str:
    return goal.name.strip().removesuffix(".") if goal.name.strip() else "–"
