"""Where an agreement stands, in words: step names, states, and the sentence on whose turn it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.stages import Stage, is_amending, signed_by, stage
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.marks import State

if TYPE_CHECKING:
    from datetime import date

    from ledarapp.domain.agreement import Agreement
    from ledarapp.domain.finding import Finding
    from ledarapp.domain.summary import Summary

#: stage → the step in which work goes on
STEP_OF = {
    Stage.DRAFT: "goals",
    Stage.PROPOSED: "sign",
    Stage.IN_FORCE: "self_evaluation",
    Stage.SELF_EVALUATED: "assessment",
    Stage.ASSESSED: "close",
    Stage.CLOSED: "close",
}
TURN_OF = {
    Stage.DRAFT: Role.LEADER,
    Stage.PROPOSED: Role.SUPERIOR,
    Stage.IN_FORCE: Role.LEADER,
    Stage.SELF_EVALUATED: Role.SUPERIOR,
    Stage.ASSESSED: Role.LEADER,
}
_DUE_MILESTONE = {Stage.IN_FORCE: "self_evaluation", Stage.SELF_EVALUATED: "assessment_talk"}
_CONTENT = {"basis", "goals", "check"}


class StepState(NamedTuple):
    """How a step is shown: its mark and its words."""

    state: State
    words: str


def step_name(screen: str) -> str:
    """Return the name of a step or a view, in the language in force."""
    names = {
        "basis": lambda: translate("Steps", "Basis and parties"),
        "goals": lambda: translate("Steps", "Goals"),
        "check": lambda: translate("Steps", "Balance and check"),
        "sign": lambda: translate("Steps", "Agree and sign"),
        "follow_up": lambda: translate("Steps", "Follow-up and evidence"),
        "self_evaluation": lambda: translate("Steps", "Self-evaluation"),
        "assessment": lambda: translate("Steps", "Superior's assessment"),
        "close": lambda: translate("Steps", "Sign and close"),
        "views": lambda: translate("Steps", "Views"),
        "review": lambda: translate("Steps", "Review and comments"),
        "preview": lambda: translate("Steps", "Preview"),
        "package": lambda: translate("Steps", "Package"),
        "timeline": lambda: translate("Steps", "Timeline"),
        "history": lambda: translate("Steps", "History"),
        "decisions": lambda: translate("Steps", "Decisions"),
        "notes": lambda: translate("Steps", "Notes for the talk"),
    }
    return names[screen]()


def phase_name(phase: str) -> str:
    """Return the name of a phase, in the language in force."""
    if phase == "agreement":
        return translate("Steps", "Agreement phase")
    return translate("Steps", "Follow-up phase")


def step_state(agreement: Agreement, side: Role, findings: tuple[Finding, ...], screen: str) -> StepState:
    """Return how a step stands now."""
    now = stage(agreement)
    if screen == "views":
        return _gathering(agreement, now)
    if screen in _CONTENT:
        return _content(agreement, findings, screen, now)
    if screen == "sign":
        return _signing(agreement, side, now)
    if screen == "follow_up" and is_amending(agreement):
        return _following(agreement, side, screen, Stage.IN_FORCE)
    if now in {Stage.DRAFT, Stage.PROPOSED}:
        return _empty()
    return _following(agreement, side, screen, now)


def turn_sentence(
    now: Stage, side: Role, other: str, due: date | None, write_date: str, *, amended: bool = False
) -> str:
    """Return whose turn it is and for what; ``write_date`` is ``due`` in words.

    ``amended``: what is a draft or proposed is an amendment, which either may write.
    """
    if now is Stage.CLOSED:
        return translate("Turn", "Closed: both have signed the assessment")
    mine = TURN_OF[now] is side
    if amended and now in {Stage.DRAFT, Stage.PROPOSED}:
        return _amended_sentence(now, mine=mine).format(other=other)
    if due is not None:
        return _due_sentence(now, mine=mine, other=other).format(other=other, date=write_date)
    if mine:
        return {
            Stage.DRAFT: lambda: translate("Turn", "With you: make the draft ready for {other}"),
            Stage.PROPOSED: lambda: translate("Turn", "With you: read the agreement {other} has signed"),
            Stage.IN_FORCE: lambda: translate("Turn", "With you: write the self-evaluation"),
            Stage.SELF_EVALUATED: lambda: translate("Turn", "With you: write the assessment"),
            Stage.ASSESSED: lambda: translate("Turn", "With you: read the assessment and sign"),
        }[now]().format(other=other)
    return {
        Stage.DRAFT: lambda: translate("Turn", "With {other}: the draft is being written"),
        Stage.PROPOSED: lambda: translate("Turn", "With {other}: to read and sign the agreement"),
        Stage.IN_FORCE: lambda: translate("Turn", "With {other}: to write the self-evaluation"),
        Stage.SELF_EVALUATED: lambda: translate("Turn", "With {other}: to write the assessment"),
        Stage.ASSESSED: lambda: translate("Turn", "With {other}: to read and sign the assessment"),
    }[now]().format(other=other)


def due(now: Stage, milestones: tuple[tuple[str, date], ...]) -> date | None:
    """Return the date by which the turn's work is to be done, where the agreement has set one."""
    return dict(milestones).get(_DUE_MILESTONE.get(now, ""))


def other_name(summary: Summary) -> str:
    """Return the name of the party on the other side, or words for an unnamed one."""
    name = summary.superior if summary.side is Role.LEADER else summary.leader
    return name or unnamed(summary.side.other)


def unnamed(role: Role) -> str:
    """Return what a party without a name is called."""
    if role is Role.LEADER:
        return translate("Turn", "the leader")
    return translate("Turn", "the superior")


def remarks_word(count: int) -> str:
    """Return «2 remarks»."""
    return translate("Steps", "%n remark(s)", None, count)


def _amended_sentence(now: Stage, *, mine: bool) -> str:
    if now is Stage.DRAFT:
        return translate("Turn", "With both: write the amendment, then sign it")
    if mine:
        return translate("Turn", "With you: read the amendment {other} has signed")
    return translate("Turn", "With {other}: to read and sign the amendment")


def _due_sentence(now: Stage, *, mine: bool, other: str) -> str:
    del other
    if now is Stage.IN_FORCE:
        if mine:
            return translate("Turn", "With you: write the self-evaluation by {date}")
        return translate("Turn", "With {other}: to write the self-evaluation by {date}")
    if mine:
        return translate("Turn", "With you: read the self-evaluation and write the assessment before {date}")
    return translate("Turn", "With {other}: to write the assessment before {date}")


def _following(agreement: Agreement, side: Role, screen: str, now: Stage) -> StepState:
    if screen == "follow_up":
        if now is Stage.IN_FORCE:
            return StepState(State.STARTED, translate("Steps", "Under way"))
        return StepState(State.READY, translate("Steps", "Ready"))
    if screen == "self_evaluation":
        return _evaluation(agreement, side, Role.LEADER, now, Stage.IN_FORCE)
    if screen == "assessment":
        return _evaluation(agreement, side, Role.SUPERIOR, now, Stage.SELF_EVALUATED)
    return _closing(agreement, side, now)


def _empty() -> StepState:
    return StepState(State.EMPTY, translate("Steps", "Not started"))


def _signed() -> StepState:
    return StepState(State.SIGNED, translate("Steps", "Signed"))


def _content(agreement: Agreement, findings: tuple[Finding, ...], screen: str, now: Stage) -> StepState:
    if now is not Stage.DRAFT:
        return _signed()
    count = len(findings) if screen == "check" else sum(each.screen == screen for each in findings)
    begun = bool(agreement.goals) if screen != "basis" else bool(agreement.leader.name or agreement.sections)
    if not begun:
        return _empty()
    if count:
        return StepState(State.STARTED, translate("Steps", "Started, %n remark(s)", None, count))
    return StepState(State.READY, translate("Steps", "Ready"))


def _gathering(agreement: Agreement, now: Stage) -> StepState:
    if now is not Stage.DRAFT:
        return _signed()
    if not agreement.views.sheet:
        return _empty()
    return StepState(State.READY, translate("Steps", "Ready"))


def _signing(agreement: Agreement, side: Role, now: Stage) -> StepState:
    if now is Stage.DRAFT:
        return _empty()
    if now is not Stage.PROPOSED:
        return _signed()
    if signed_by(agreement, Edition.AGREEMENT, side) is None:
        return StepState(State.STARTED, translate("Steps", "Your signature"))
    return _waiting(agreement, side.other)


def _evaluation(agreement: Agreement, side: Role, writer: Role, now: Stage, writing: Stage) -> StepState:
    order = list(Stage)
    if order.index(now) > order.index(writing):
        return _signed()
    if side is not writer:
        return _waiting(agreement, writer)
    said = agreement.evaluation(writer)
    done = sum(bool(each.text.strip()) for each in said.goals)
    if not done and not said.overall.strip():
        return _empty()
    words = translate("Steps", "Started, {0} of {1}").format(done, len(agreement.goals))
    return StepState(State.STARTED, words)


def _closing(agreement: Agreement, side: Role, now: Stage) -> StepState:
    if now is Stage.CLOSED:
        return _signed()
    if now is not Stage.ASSESSED:
        return _empty()
    if side is Role.LEADER:
        return StepState(State.STARTED, translate("Steps", "Your signature"))
    return _waiting(agreement, Role.LEADER)


def _waiting(agreement: Agreement, role: Role) -> StepState:
    name = agreement.person(role).name or unnamed(role)
    return StepState(State.WAITING, translate("Steps", "Waiting for {0}").format(name))
