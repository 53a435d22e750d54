"""What the window says at a glance: whose turn it is and for what, and how far each step has come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from ledarapp.domain.evaluation import Assessment, SelfEvaluation
from ledarapp.domain.finding import Finding, Kind
from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.stages import Stage, current, next_signature, signed_by, stage
from ledarapp.domain.template import say

if TYPE_CHECKING:
    from ledarapp.domain.agreement import Agreement
    from ledarapp.domain.template import SignatureRule, Template

Value: TypeAlias = str | date | datetime

TURN_CODES = (
    "turn.you.draft",
    "turn.you.draft_by",
    "turn.you.sign_agreement",
    "turn.you.self_evaluation",
    "turn.you.self_evaluation_by",
    "turn.you.sign_self_evaluation",
    "turn.you.assessment",
    "turn.you.assessment_by",
    "turn.you.sign_assessment",
    "turn.other.draft",
    "turn.other.draft_by",
    "turn.other.sign_agreement",
    "turn.other.self_evaluation",
    "turn.other.self_evaluation_by",
    "turn.other.sign_self_evaluation",
    "turn.other.assessment",
    "turn.other.assessment_by",
    "turn.other.sign_assessment",
    "turn.closed",
)
"""Every code that ``turn_code`` may give; their sentences stand in ``resources/messages``."""

# What the first signature of an edition is preceded by, and what a later one asks for.
_WRITE = {
    Edition.AGREEMENT: "draft",
    Edition.SELF_EVALUATION: "self_evaluation",
    Edition.ASSESSMENT: "assessment",
}
_SIGN = {
    Edition.AGREEMENT: "sign_agreement",
    Edition.SELF_EVALUATION: "sign_self_evaluation",
    Edition.ASSESSMENT: "sign_assessment",
}
# The form's milestones that say when something is due, the closest first.
_DUE = {
    "draft": ("draft", "signing"),
    "self_evaluation": ("self_evaluation",),
    "assessment": ("assessment", "assessment_talk"),
}


def turn_code(agreement: Agreement, template: Template, side: Role) -> tuple[str, dict[str, Value]]:
    """Return the code of the sentence that tells ``side`` whose turn it is, and what the sentence needs.

    ``name`` (text) is the other party's name, or the form's word for that party; ``date`` (a day) comes with
    the codes that end in ``_by``; ``since`` (UTC) is when the last signature was given, where there is one.
    """
    rule = next_signature(agreement, template)
    if rule is None:
        return "turn.closed", {}
    values: dict[str, Value] = {"name": party_name(agreement, template, side.other)}
    given = [signature.at for signature in current(agreement)]
    if given:
        values["since"] = max(given)
    task = _task(agreement, rule)
    due = next((on for key in _DUE.get(task, ()) if (on := agreement.milestone(key))), None)
    if due is not None:
        values["date"] = due
        task += "_by"
    return f"turn.{'you' if rule.role is side else 'other'}.{task}", values


def party_name(agreement: Agreement, template: Template, role: Role) -> str:
    """Return a party's name, or the form's word for that party while the name isn't known."""
    return agreement.person(role).name.strip() or say(template.roles[role], agreement.language)


class State(StrEnum):
    """How far a step has come."""

    NOT_STARTED = "not_started"
    STARTED = "started"
    READY = "ready"
    WAITING = "waiting"
    SIGNED = "signed"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepState:
    """One step at the side: its state, and how many remarks it has (``musts`` of them must be seen to).

    ``name`` is the party waited for. Remarks are not counted on a step that nobody has begun, or where there
    is nothing left to do.
    """

    state: State
    remarks: int = 0
    musts: int = 0
    name: str = ""

    @property
    def code(self) -> str:
        """The code of the state's words («Started, 2 remarks»); they need ``count`` and ``name``."""
        with_remarks = self.remarks and self.state in {State.STARTED, State.READY}
        return f"step.{self.state}_remarks" if with_remarks else f"step.{self.state}"

    @property
    def values(self) -> dict[str, str | int]:
        """What the words need."""
        return {"count": self.remarks, "name": self.name}


def step_state(
    agreement: Agreement, template: Template, screen: str, findings: tuple[Finding, ...], side: Role
) -> StepState:
    """Return the state of the step with this screen, as ``side`` sees it.

    ``findings`` are those of ``review`` that weren't put aside. Advice and musts count, information doesn't.
    A step of a screen unknown here has begun when the agreement is in force.
    """
    now = stage(agreement)
    if screen in {"basis", "goals", "check"}:
        return _content(agreement, template, screen, findings, now)
    if screen == "sign":
        return _signing(agreement, template, Edition.AGREEMENT, findings, side)
    if screen in {"self_evaluation", "assessment"}:
        return _evaluating(agreement, template, screen, findings, side)
    if screen == "close":
        return _closing(agreement, template, side, now)
    begun = now not in {Stage.DRAFT, Stage.PROPOSED}
    return _counted(findings, screen) if begun else StepState(state=State.NOT_STARTED)


def _task(agreement: Agreement, rule: SignatureRule) -> str:
    writer = Role.SUPERIOR if rule.edition is Edition.ASSESSMENT else Role.LEADER
    begun = any(signature.edition is rule.edition for signature in current(agreement))
    later = begun or (rule.role is not writer and rule.edition is not Edition.AGREEMENT)
    return _SIGN[rule.edition] if later else _WRITE[rule.edition]


def _counted(findings: tuple[Finding, ...], *screens: str) -> StepState:
    """A step that was begun: ready when nothing must be seen to."""
    here = [each.kind for each in findings if each.screen in screens and each.kind is not Kind.INFORMATION]
    musts = here.count(Kind.MUST)
    return StepState(state=State.STARTED if musts else State.READY, remarks=len(here), musts=musts)


def _content(
    agreement: Agreement, template: Template, screen: str, findings: tuple[Finding, ...], now: Stage
) -> StepState:
    if now is not Stage.DRAFT:
        return StepState(state=State.SIGNED)
    screens = ("basis", "goals") if screen == "check" else (screen,)
    begun = {"basis": _basis_begun(agreement, template), "goals": _goals_begun(agreement)}
    counted = _counted(findings, *screens)
    if counted.remarks and not any(begun[each] for each in screens):
        return StepState(state=State.NOT_STARTED)
    return counted


def _basis_begun(agreement: Agreement, template: Template) -> bool:
    """Whether anything stands in the basis that neither the form nor the new agreement put there."""
    standard = {section.key: say(section.text, agreement.language) for section in template.sections}
    both_named = agreement.leader.name.strip() and agreement.superior.name.strip()
    return bool(both_named) or any(each.text != standard.get(each.key) for each in agreement.sections)


def _goals_begun(agreement: Agreement) -> bool:
    return any(not goal.common for goal in agreement.goals)


def _signing(
    agreement: Agreement,
    template: Template,
    edition: Edition,
    findings: tuple[Finding, ...],
    side: Role,
) -> StepState:
    missing = [
        rule.role for rule in template.signers(edition) if signed_by(agreement, edition, rule.role) is None
    ]
    if not missing:
        return StepState(state=State.SIGNED)
    if missing[0] is not side:
        return _waiting(agreement, template, side)
    musts = sum(each.kind is Kind.MUST and each.edition is edition for each in findings)
    return StepState(state=State.NOT_STARTED if musts else State.READY, musts=musts)


def _evaluating(
    agreement: Agreement, template: Template, screen: str, findings: tuple[Finding, ...], side: Role
) -> StepState:
    writer, edition, needed = (
        (Role.LEADER, Edition.SELF_EVALUATION, {Stage.IN_FORCE})
        if screen == "self_evaluation"
        else (Role.SUPERIOR, Edition.ASSESSMENT, {Stage.SELF_EVALUATED})
    )
    said = agreement.evaluation(writer)
    if signed_by(agreement, edition, writer):
        return StepState(state=State.SIGNED)
    if stage(agreement) not in needed:
        begun = said not in (SelfEvaluation(), Assessment())
        return StepState(state=State.STARTED if begun and side is writer else State.NOT_STARTED)
    if side is not writer:
        return _waiting(agreement, template, side)
    if said in (SelfEvaluation(), Assessment()):
        return StepState(state=State.NOT_STARTED)
    return _counted(findings, screen)


def _closing(agreement: Agreement, template: Template, side: Role, now: Stage) -> StepState:
    if now not in {Stage.ASSESSED, Stage.CLOSED}:
        return StepState(state=State.NOT_STARTED)
    return _signing(agreement, template, Edition.ASSESSMENT, (), side)


def _waiting(agreement: Agreement, template: Template, side: Role) -> StepState:
    return StepState(state=State.WAITING, name=party_name(agreement, template, side.other))
