"""Taking decisions about an agreement: which are possible now, and what a party's consent leads to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ledarapp.domain import amending
from ledarapp.domain.decision import DecisionKind, Standing, returned_self_evaluation, standing
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Role
from ledarapp.domain.stages import Stage, stage

if TYPE_CHECKING:
    from ledarapp.domain.agreement import Agreement
    from ledarapp.domain.decision import Decision

_WAITING = frozenset({Standing.NOT_NEEDED, Standing.ON_HOLD})
"""Where work can be taken up again; what has ended or was replaced stays so."""


def possible(agreement: Agreement) -> tuple[DecisionKind, ...]:
    """Return what can be decided now, by either party; each party decides in its own name.

    Whether an agreement is needed is asked before anybody has signed (R014, R142); it can't end before it is
    in force. What is closed stays closed, and only waiting can be taken back.
    """
    now = standing(agreement)
    if now in _WAITING:
        return (DecisionKind.RESUMED,)
    if now is not Standing.RUNNING or stage(agreement) is Stage.CLOSED:
        return ()
    if amending.may_withdraw(agreement):
        return (DecisionKind.ON_HOLD, DecisionKind.WITHDRAWN, DecisionKind.RETURNED)
    if stage(agreement) is Stage.DRAFT and agreement.amends is None:
        return (DecisionKind.NEEDED, DecisionKind.NOT_NEEDED, DecisionKind.ON_HOLD, DecisionKind.RETURNED)
    return _while_signed(agreement)


def _while_signed(agreement: Agreement) -> tuple[DecisionKind, ...]:
    """What can be decided once somebody has signed; only what is in force is reviewed or amended."""
    if stage(agreement) in {Stage.DRAFT, Stage.PROPOSED}:
        return (DecisionKind.ON_HOLD, DecisionKind.RETURNED)
    stops = (DecisionKind.ON_HOLD, DecisionKind.ENDED, DecisionKind.NEW_FORM, DecisionKind.SUPERSEDED)
    if stage(agreement) is Stage.SELF_EVALUATED:
        return (*stops, DecisionKind.RETURNED)
    if stage(agreement) is not Stage.IN_FORCE:
        return stops
    reviewed = (*stops, DecisionKind.UNCHANGED, DecisionKind.TO_AMEND)
    return reviewed if amending.number(agreement) >= amending.MOST else (*reviewed, DecisionKind.AMENDMENT)


def decide(agreement: Agreement, decision: Decision) -> Agreement:
    """Return the agreement with this decision noted; an amendment opens it, a withdrawn one closes it again.

    Raises ``decision.not_now`` for one that can't be taken now, ``decision.no_reason`` for one without its
    reason, and ``decision.no_consent`` where the other form lacks somebody's consent.
    """
    if decision.kind not in possible(agreement):
        raise LedarappError("decision.not_now")
    if not decision.reason.strip():
        raise LedarappError("decision.no_reason")
    opened = agreement
    if decision.kind is DecisionKind.AMENDMENT:
        opened = amending.opened(agreement)
        decision = replace(decision, refers=str(amending.number(opened)))
    if decision.kind is DecisionKind.WITHDRAWN:
        decision = replace(decision, refers=str(amending.number(agreement)))
        opened = amending.withdrawn(agreement)
    if decision.kind is DecisionKind.RETURNED:
        evaluated = stage(agreement) is Stage.SELF_EVALUATED
        refers = returned_self_evaluation(agreement.round) if evaluated else str(agreement.version)
        decision = replace(decision, refers=refers)
        # A signature given for the version that goes back stays in its history and counts no longer.
        if stage(agreement) is Stage.PROPOSED:
            opened = replace(agreement, version=agreement.version + 1)
    return replace(opened, decisions=(*agreement.decisions, decision))


def consents(agreement: Agreement, form: str) -> tuple[Decision, ...]:
    """Return the consents to go on under this form («key 2»), one for each party that has given it."""
    found = {
        each.role: each
        for each in agreement.decisions
        if (each.kind, each.refers) == (DecisionKind.NEW_FORM, form)
    }
    return tuple(found.values())


def agreed_form(agreement: Agreement) -> str:
    """Return the form («key 2») that both have consented to go on under; empty while somebody hasn't."""
    asked = dict.fromkeys(each.refers for each in agreement.decisions if each.kind is DecisionKind.NEW_FORM)
    return next((form for form in reversed(asked) if len(consents(agreement, form)) == len(Role)), "")
