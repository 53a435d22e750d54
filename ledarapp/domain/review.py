"""What is missing or odd in an agreement, as findings.

Never blocks the writing; a *must* blocks signing alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ledarapp.domain.agreement import SetAside, numbers
from ledarapp.domain.basis_review import review_basis
from ledarapp.domain.evaluation import NOT_RATED
from ledarapp.domain.finding import Finding, Kind, finding
from ledarapp.domain.goal_review import review_goals
from ledarapp.domain.pack_review import review_packs
from ledarapp.domain.rules import EVERYWHERE, RULES, kept
from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.stages import Stage, stage
from ledarapp.domain.template import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ledarapp.domain.agreement import Agreement
    from ledarapp.domain.evaluation import GoalEvaluation
    from ledarapp.domain.pack import Pack
    from ledarapp.domain.template import Area, Template

_SCREENS = {Role.LEADER: "self_evaluation", Role.SUPERIOR: "assessment"}
_EDITIONS = {Role.LEADER: Edition.SELF_EVALUATION, Role.SUPERIOR: Edition.ASSESSMENT}


def review(
    agreement: Agreement,
    template: Template,
    *,
    lines: Callable[[str], int] | None = None,
    packs: tuple[Pack, ...] = (),
    earlier: int = 0,
) -> tuple[Finding, ...]:
    """Return every finding that matters at this stage, in reading order.

    While drafting these are about the content; once the agreement is in force, about the evaluation being
    written. ``lines`` tells how many printed lines a text takes (R259); without it, line limits aren't
    judged. ``packs`` are the newest common requirements this user has, ``earlier`` is how many goals the
    agreement before this one had (0: none is known). What the form doesn't keep (``rules``) is left out.
    """
    every = _every(agreement, template, lines, packs, earlier)
    return tuple(each for each in every if kept(RULES[each.code], template))


def musts(findings: tuple[Finding, ...], edition: Edition) -> tuple[Finding, ...]:
    """Return the findings that hold back the signing of this edition."""
    return tuple(each for each in findings if each.kind is Kind.MUST and each.edition is edition)


def is_aside(agreement: Agreement, finding: Finding) -> bool:
    """Tell whether the writer has put this finding aside. A must can't be put aside."""
    places = {finding.goal or finding.field, EVERYWHERE}
    return finding.kind is not Kind.MUST and any(
        each.code == finding.code and each.goal in places for each in agreement.set_aside
    )


def aside(finding: Finding, reason: str = "") -> SetAside:
    """Return the note that puts this finding aside; one without a goal is told apart by its field."""
    return SetAside(code=finding.code, goal=finding.goal or finding.field, reason=reason)


def _every(
    agreement: Agreement,
    template: Template,
    lines: Callable[[str], int] | None,
    packs: tuple[Pack, ...],
    earlier: int,
) -> Iterator[Finding]:
    now = stage(agreement)
    if now in {Stage.DRAFT, Stage.PROPOSED}:
        yield from review_basis(agreement, template, lines)
        yield from review_goals(agreement, template, earlier)
        yield from review_packs(agreement, template, packs)
    elif now is Stage.IN_FORCE:
        yield from _evaluation(agreement, template, Role.LEADER)
    elif now is Stage.SELF_EVALUATED:
        yield from _evaluation(agreement, template, Role.SUPERIOR)


def _evaluation(agreement: Agreement, template: Template, side: Role) -> Iterator[Finding]:
    """What one side's evaluation lacks.

    A word and a level per rated goal, and always the overall text (R193).
    """
    said = agreement.evaluation(side)
    screen, edition = _SCREENS[side], _EDITIONS[side]
    number = numbers(agreement, template.area_keys)
    for area in template.areas:
        for goal in agreement.in_area(area.key):
            for code in _lacks(said.of(goal.id), area, template):
                field = code.replace("no_", "")
                yield finding(code, screen, field, goal.id, edition, number=number[goal.id])
    if not said.overall.strip():
        yield finding("evaluation.no_overall", screen, "overall", edition=edition)
    if side is Role.SUPERIOR:
        yield from _asked(agreement, template)


def _asked(agreement: Agreement, template: Template) -> Iterator[Finding]:
    """What the form's own headings and its pay section lack; the outcome is chosen, never reckoned (R337)."""
    said, edition, screen = agreement.assessment, Edition.ASSESSMENT, _SCREENS[Role.SUPERIOR]
    for question in template.questions:
        if question.required and not said.answer(question.key).strip():
            title = say(question.title, agreement.language)
            yield finding(
                "evaluation.no_answer", screen, f"answer.{question.key}", edition=edition, section=title
            )
    if template.outcomes and said.outcome not in {each.key for each in template.outcomes}:
        yield finding("evaluation.no_outcome", screen, "outcome", edition=edition)
    if template.outcomes and not said.ground.strip():
        yield finding("evaluation.no_ground", screen, "ground", edition=edition)


def _lacks(said: GoalEvaluation, area: Area, template: Template) -> Iterator[str]:
    """The codes for what is missing on one goal. Left without a level on purpose, a reason is word enough."""
    levels = [level.key for level in template.levels] if area.rated else []
    left_out = said.level == NOT_RATED and said.reason.strip()
    if not said.text.strip() and not left_out:
        yield "evaluation.no_text"
    if levels and said.level not in {*levels, NOT_RATED}:
        yield "evaluation.no_level"
    if said.level in {*levels[:1], *levels[-1:]} and not said.reason.strip():
        yield "evaluation.no_reason"
