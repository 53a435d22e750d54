"""What of an agreement goes into a handout, what stays out, and on what ground."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from ledarapp.domain.agreement import Agreement, Person, numbers
from ledarapp.domain.amending import changed_goals, in_force
from ledarapp.domain.evaluation import Assessment, SelfEvaluation
from ledarapp.domain.follow_up import NO_FOLLOW_UP
from ledarapp.domain.goal import Audience, Carried, Goal, Origin, Upward
from ledarapp.domain.paper import Handout, Paper, Record, may_read
from ledarapp.domain.redaction import redact
from ledarapp.domain.signature import Edition
from ledarapp.domain.stages import current
from ledarapp.domain.template import FormSection, SectionKind
from ledarapp.domain.views import NO_VIEWS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ledarapp.domain.redaction import Redaction
    from ledarapp.domain.template import Template


class Kind(StrEnum):
    """What a passage is."""

    SECTION = "section"
    DATES = "dates"
    GOAL = "goal"
    VIEWS = "views"
    FOLLOW_UP = "follow_up"
    SELF_EVALUATION = "self_evaluation"
    ASSESSMENT = "assessment"
    WORDS = "words"


class Why(StrEnum):
    """Why a passage stays out."""

    PARTIES = "parties"
    UNIT = "unit"
    EVALUATION = "evaluation"
    REDACTED = "redacted"
    ELSEWHERE = "elsewhere"


_NOT_IN = {
    Edition.AGREEMENT: {Kind.FOLLOW_UP, Kind.SELF_EVALUATION, Kind.ASSESSMENT},
    Edition.SELF_EVALUATION: {Kind.SECTION, Kind.DATES, Kind.VIEWS, Kind.FOLLOW_UP, Kind.ASSESSMENT},
    Edition.ASSESSMENT: {Kind.SECTION, Kind.DATES, Kind.VIEWS, Kind.FOLLOW_UP},
    Record.AMENDMENT: {Kind.VIEWS, Kind.FOLLOW_UP, Kind.SELF_EVALUATION, Kind.ASSESSMENT},
    Record.MID_YEAR: {Kind.SECTION, Kind.DATES, Kind.VIEWS, Kind.SELF_EVALUATION, Kind.ASSESSMENT},
}
"""What each edition and record, that both parties read whole, has no place for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A part of the agreement: a section by its key, a goal by its id, withheld words by their phrase."""

    kind: Kind
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """What stays out.

    ``ground`` is a person's, for words; ``number`` that of the mark they leave; ``count`` how often they
    were met, which may be never.
    """

    passage: Passage
    why: Why
    ground: str = ""
    number: int = 0
    count: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Extract:
    """An agreement cut down to what one handout may say.

    ``agreement`` holds nothing else: documents, data and names of files are made from it alone. A withheld
    goal keeps its id and area, so that numbers stay what they are.
    """

    handout: Handout
    agreement: Agreement
    shown: tuple[Passage, ...] = ()
    withheld: tuple[Withheld, ...] = ()

    def why(self, kind: Kind, key: str = "") -> Why | None:
        """Return why this passage stays out, or None when it goes in."""
        wanted = Passage(kind=kind, key=key)
        return next((each.why for each in self.withheld if each.passage == wanted), None)


def extract(agreement: Agreement, template: Template, handout: Handout) -> Extract:
    """Return what the handout may say of the agreement, and a list of what it says and what it doesn't.

    Nobody's evaluation, nor what was noted or gathered for it, is ever in a handout (R011); a blank
    form says nothing of anybody. While an amendment is under way, what is in force is handed out.
    """
    if handout is Handout.BLANK:
        return Extract(handout=handout, agreement=_blank(agreement))
    agreement = in_force(agreement)
    reader = handout.reader
    reasons = {each.passage: each for each in _withheld(agreement, template, reader)}
    cut = replace(
        agreement,
        sections=tuple(
            each
            for each in agreement.sections
            if Passage(kind=Kind.SECTION, key=each.key) not in reasons
            and any(section.key == each.key for section in template.sections)
        ),
        milestones=() if Passage(kind=Kind.DATES) in reasons else agreement.milestones,
        goals=tuple(
            _emptied(goal) if Passage(kind=Kind.GOAL, key=goal.id) in reasons else _alone(goal)
            for goal in agreement.goals
        ),
        views=NO_VIEWS,
        self_evaluation=SelfEvaluation(),
        assessment=Assessment(),
        signatures=tuple(
            replace(each, content_hash="", fingerprint="", comment="")
            for each in current(agreement)
            if each.edition is Edition.AGREEMENT
        ),
        set_aside=(),
        redactions=(),
        follow_up=NO_FOLLOW_UP,
        amends=None,
    )
    cut, words = _without_words(cut, agreement.redactions, template, reader)
    shown = tuple(each for each in _passages(agreement, template) if each not in reasons)
    return Extract(handout=handout, agreement=cut, shown=shown, withheld=(*reasons.values(), *words))


def _without_words(
    cut: Agreement, redactions: tuple[Redaction, ...], template: Template, reader: Audience
) -> tuple[Agreement, tuple[Withheld, ...]]:
    """Return the agreement with marks in the place of what these readers may not read, and what that was."""
    wanted = [each for each in redactions if not may_read(reader, each.audience)]
    places = _numbered(wanted)
    word = template.word("redacted", cut.language)
    whole = {each.id: each for each in cut.goals}
    cut, counts = redact(cut, {each: word.replace("{number}", str(places[each])) for each in wanted})
    words = (
        Withheld(
            passage=Passage(kind=Kind.WORDS, key=each.phrase),
            why=Why.REDACTED,
            ground=each.ground.strip(),
            number=places[each],
            count=counts[each],
        )
        for each in wanted
    )
    # The fingerprint of a goal's whole words would let somebody try what the missing ones might be.
    goals = (each if each == whole[each.id] else replace(each, origin=Origin()) for each in cut.goals)
    return replace(cut, goals=tuple(goals)), tuple(words)


def contents(
    agreement: Agreement, template: Template, which: Paper
) -> tuple[tuple[Passage, ...], tuple[Withheld, ...]]:
    """Return what goes into a document, and what stays out of it and why."""
    if isinstance(which, Handout):
        cut = extract(agreement, template, which)
        return cut.shown, cut.withheld
    left_out = _NOT_IN[which]
    passages = tuple(_passages(agreement, template))
    if which is Record.AMENDMENT:
        passages = tuple(each for each in passages if each.kind in left_out or _is_new(agreement, each))
    shown = tuple(each for each in passages if each.kind not in left_out)
    hidden = (Withheld(passage=each, why=Why.ELSEWHERE) for each in passages if each.kind in left_out)
    return shown, tuple(hidden)


def _is_new(agreement: Agreement, passage: Passage) -> bool:
    """Tell whether a passage reads otherwise than in the version that an amendment changes."""
    before, key = agreement.amends, passage.key
    if before is None:
        return False
    if passage.kind is Kind.GOAL:
        return key in changed_goals(agreement)
    if passage.kind is Kind.DATES:
        return before.milestones != agreement.milestones
    return before.section(key) != agreement.section(key)


def section_audience(agreement: Agreement, section: FormSection) -> Audience:
    """Return who may read what is written in this section.

    The agreement's own readers, unless the form keeps the section between the parties. A clause is the
    form's, not the parties': everybody may read it.
    """
    if section.audience is Audience.PARTIES:
        return Audience.PARTIES
    return Audience.PUBLIC if section.kind is SectionKind.CLAUSE else agreement.audience


def goal_audience(agreement: Agreement, goal: Goal) -> Audience:
    """Return who may read the goal: what the goal says, but nobody where the agreement is the parties'."""
    return Audience.PARTIES if agreement.audience is Audience.PARTIES else goal.audience


def _withheld(agreement: Agreement, template: Template, reader: Audience) -> Iterator[Withheld]:
    audiences = {
        **{
            Passage(kind=Kind.SECTION, key=each.key): section_audience(agreement, each)
            for each in template.sections
        },
        Passage(kind=Kind.DATES): agreement.audience,
        **{Passage(kind=Kind.GOAL, key=each.id): goal_audience(agreement, each) for each in agreement.goals},
    }
    for passage in _passages(agreement, template):
        if passage.kind in {Kind.VIEWS, Kind.FOLLOW_UP, Kind.SELF_EVALUATION, Kind.ASSESSMENT}:
            yield Withheld(passage=passage, why=Why.EVALUATION)
        elif not may_read(reader, audiences[passage]):
            yield Withheld(passage=passage, why=Why(audiences[passage].value))


def _passages(agreement: Agreement, template: Template) -> Iterator[Passage]:
    """Give the passages the agreement has, in reading order."""
    for section in template.sections:
        if section.kind is SectionKind.CLAUSE or agreement.section(section.key).strip():
            yield Passage(kind=Kind.SECTION, key=section.key)
    if agreement.milestones:
        yield Passage(kind=Kind.DATES)
    for goal in numbers(agreement, template.area_keys):
        yield Passage(kind=Kind.GOAL, key=goal)
    if agreement.views != NO_VIEWS:
        yield Passage(kind=Kind.VIEWS)
    if agreement.follow_up != NO_FOLLOW_UP:
        yield Passage(kind=Kind.FOLLOW_UP)
    if agreement.self_evaluation != SelfEvaluation():
        yield Passage(kind=Kind.SELF_EVALUATION)
    if agreement.assessment != Assessment():
        yield Passage(kind=Kind.ASSESSMENT)


def _numbered(redactions: list[Redaction]) -> dict[Redaction, int]:
    """Return the number of each one's mark: the same ground has the same number."""
    grounds = list(dict.fromkeys(each.ground.strip() for each in redactions))
    return {each: grounds.index(each.ground.strip()) + 1 for each in redactions}


def _emptied(goal: Goal) -> Goal:
    return Goal(id=goal.id, area=goal.area, audience=goal.audience)


def _alone(goal: Goal) -> Goal:
    """The goal without what it hangs on: the superior's words, and an agreement of another year."""
    return replace(goal, carried=Carried(), upward=Upward())


def _blank(agreement: Agreement) -> Agreement:
    return Agreement(
        id="blank",
        template=agreement.template,
        template_version=agreement.template_version,
        language=agreement.language,
        leader=Person(),
        superior=Person(),
    )
