"""Views gathered with a question sheet: the sheet, one answer, and a summary in which nobody stands alone.

Of a group that is too small only the number of answers is shown (R108–R112). What is shown of the others must
not give it away by subtraction either, so four rules hold:

* a group with fewer answers than the minimum isn't shown; several such groups are put together, and shown
  as one if they reach the minimum together, never together with a group that is shown by itself;
* a question that too few of a shown group have rated isn't shown for it, nor does it enter any mean;
* there are no figures over all groups, from which those of a hidden one could be taken out;
* nothing is summed up before the sheet is closed: of two summaries the difference would be the last answer.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

MINIMUM = 5
"""How many must have answered where a form sets no number of its own; the seeds name none."""
LEAST_MINIMUM = 3
"""No form can go below it: of two people each knows the other's answer by taking away the own one."""


class Asked(StrEnum):
    """How a question is answered."""

    SCALE = "scale"
    TEXT = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question; ``area`` is the printed name of the area of behaviour it belongs to (R111)."""

    key: str
    text: str
    kind: Asked = Asked.SCALE
    area: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Those who answer in one relation to the leader (R110).

    ``named`` groups are one person each by their nature, the leader and the superior: the sheet says so, and
    their answers are shown as theirs.
    """

    key: str
    title: str
    named: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionSheet:
    """What is asked of whom about ``about`` (R109). ``levels`` are the scale's words, lowest first.

    A ``closed`` sheet takes no more answers; only then is there a summary.
    """

    id: str
    title: str
    about: str
    language: str
    groups: tuple[Group, ...]
    questions: tuple[Question, ...]
    levels: tuple[str, ...] = ()
    minimum: int = MINIMUM
    issued: date | None = None
    due: date | None = None
    closed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rated:
    """A level given to a question, counted from 1."""

    question: str
    level: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """Words given to a question."""

    question: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One filled sheet, without a name or a time; by ``token`` a copy is told from another answer."""

    sheet: str
    token: str
    group: str
    ratings: tuple[Rated, ...] = ()
    texts: tuple[Written, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing was answered."""
        return not self.ratings and not self.texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many gave each level to a question, lowest first."""

    question: str
    counts: tuple[int, ...] = ()

    @property
    def total(self) -> int:
        """How many rated it."""
        return sum(self.counts)

    @property
    def mean(self) -> float:
        """The mean level; there is always at least one rating."""
        return sum(level * count for level, count in enumerate(self.counts, start=1)) / self.total

    @property
    def median(self) -> float:
        """The middle level; halfway between two where they differ."""
        given = [level for level, count in enumerate(self.counts, start=1) for _ in range(count)]
        middle = len(given) // 2
        return float(given[middle]) if len(given) % 2 else (given[middle - 1] + given[middle]) / 2

    @property
    def spread(self) -> tuple[int, int]:
        """The lowest and the highest level given."""
        given = [level for level, count in enumerate(self.counts, start=1) if count]
        return given[0], given[-1]


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupViews:
    """What one group, or several small ones together, has answered."""

    key: str
    title: str
    answers: int
    named: bool = False
    tallies: tuple[Tally, ...] = ()
    texts: tuple[Written, ...] = ()

    def tally(self, question: str) -> Tally | None:
        """Return how a question was rated, or None where that isn't shown."""
        return next((each for each in self.tallies if each.question == question), None)

    def words(self, question: str) -> tuple[str, ...]:
        """Return what was written to a question."""
        return tuple(each.text for each in self.texts if each.question == question)


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """A group of which only the number of answers is shown."""

    title: str
    answers: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Views:
    """The summary of a closed sheet, as it is printed, signed and sent; an empty one says nothing (R112)."""

    sheet: str = ""
    levels: tuple[str, ...] = ()
    minimum: int = MINIMUM
    questions: tuple[Question, ...] = ()
    groups: tuple[GroupViews, ...] = ()
    withheld: tuple[Withheld, ...] = ()

    @property
    def rated(self) -> tuple[Question, ...]:
        """The questions on the scale."""
        return tuple(each for each in self.questions if each.kind is Asked.SCALE)

    @property
    def written(self) -> tuple[Question, ...]:
        """The questions answered in words."""
        return tuple(each for each in self.questions if each.kind is Asked.TEXT)

    @property
    def areas(self) -> tuple[str, ...]:
        """The areas with questions on the scale, in the sheet's order; a question without one is its own."""
        return tuple(dict.fromkeys(each.area or each.text for each in self.rated))


NO_VIEWS = Views()
"""What an agreement holds that rests on no sheet."""


def closed(sheet: QuestionSheet) -> QuestionSheet:
    """Return the sheet closed for good."""
    return replace(sheet, closed=True)


def counts(sheet: QuestionSheet, answers: Iterable[Answer]) -> dict[str, int]:
    """Return how many have answered in each group, by its key."""
    found = dict.fromkeys((each.key for each in sheet.groups), 0)
    for answer in answers:
        found[answer.group] += 1
    return found


def summarise(sheet: QuestionSheet, answers: Iterable[Answer]) -> Views:
    """Return what may be shown of the answers; whoever the answers came from, and in whatever order.

    Raises ``ValueError`` for a sheet that is still open.
    """
    if not sheet.closed:
        raise ValueError("an open sheet has no summary")
    given: dict[str, list[Answer]] = {each.key: [] for each in sheet.groups}
    for answer in answers:
        given[answer.group].append(answer)
    small = [each for each in sheet.groups if not each.named and 0 < len(given[each.key]) < sheet.minimum]
    shown = [
        _shown(sheet, (each,), given[each.key])
        for each in sheet.groups
        if given[each.key] and each not in small
    ]
    together = [answer for each in small for answer in given[each.key]]
    withheld: tuple[Withheld, ...] = ()
    if len(together) >= sheet.minimum:
        shown.append(_shown(sheet, tuple(small), together))
    else:
        withheld = tuple(Withheld(title=each.title, answers=len(given[each.key])) for each in small)
    return Views(
        sheet=sheet.id,
        levels=sheet.levels,
        minimum=sheet.minimum,
        questions=sheet.questions,
        groups=tuple(shown),
        withheld=withheld,
    )


def area_mean(views: Views, group: GroupViews, area: str) -> float | None:
    """Return a group's mean over an area's questions, each counting alike; None where none is shown."""
    means = [
        tally.mean
        for each in views.rated
        if (each.area or each.text) == area and (tally := group.tally(each.key)) is not None
    ]
    return sum(means) / len(means) if means else None


def _shown(sheet: QuestionSheet, groups: tuple[Group, ...], answers: list[Answer]) -> GroupViews:
    named = all(each.named for each in groups)
    least = 1 if named else sheet.minimum
    tallies = []
    for question in (each.key for each in sheet.questions if each.kind is Asked.SCALE):
        given = [rated.level for each in answers for rated in each.ratings if rated.question == question]
        if len(given) >= least:
            levels = tuple(given.count(level) for level in range(1, len(sheet.levels) + 1))
            tallies.append(Tally(question=question, counts=levels))
    # In the alphabet's order: the order of arrival would tell who answered first.
    texts = sorted(
        (each for answer in answers for each in answer.texts), key=lambda each: (each.question, each.text)
    )
    return GroupViews(
        key="-".join(each.key for each in groups),
        title=", ".join(each.title for each in groups),
        answers=len(answers),
        named=named,
        tallies=tuple(tallies),
        texts=tuple(texts),
    )
