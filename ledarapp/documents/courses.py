"""How a goal's indicators have come along, as blocks: a plot for each that has more than one value."""

from __future__ import annotations

from collections.abc import Iterator

from ledarapp.documents.blocks import Block, Heading, Plot
from ledarapp.documents.goals import goal_number
from ledarapp.documents.words import Words
from ledarapp.domain.agreement import Agreement
from ledarapp.domain.course import Course
from ledarapp.domain.goal import Goal, letter
from ledarapp.domain.progress import Series, series


def courses(agreement: Agreement, words: Words, goal: Goal, *, level: int) -> Iterator[Block]:
    """Give a plot under the indicator's own words, for each indicator with several values noted."""
    for told in series(goal, agreement.follow_up):
        if len(told.points) > 1:
            place = goal.indicators.index(told.indicator)
            yield Heading(
                text=f"{letter(place)}) {told.indicator.text.strip()}",
                level=level,
                number=goal_number(agreement, words, goal),
                note=words.word("course"),
                quiet=True,
            )
            first, last = told.points[0].on, told.points[-1].on
            yield Plot(
                subject=Course(told=told, aim=_aim(told, words), days=(words.date(first), words.date(last))),
                alt=described(told, words),
            )


def described(told: Series, words: Words) -> str:
    """Return the course in words: what is measured, what is aimed at, each value with its day."""
    values = "; ".join(f"{words.date(point.on)}: {point.words}" for point in told.points)
    aim = f", {_aim(told, words)}" if _aim(told, words) else ""
    return f"{told.indicator.text.strip()}{aim}. {values}."


def _aim(told: Series, words: Words) -> str:
    target = told.indicator.target.strip()
    return words.word("target_value", value=target) if target else ""
