"""Amendments: an agreement in force is opened again as its next version, beside the one that is in force.

The version in force is carried along as ``Agreement.amends``, so that both desks, and the page, can tell
what the amendment changes, and so that the old signatures can always be held against their words.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ledarapp.domain.decision import Decision, DecisionKind
from ledarapp.domain.evaluation import Assessment, SelfEvaluation
from ledarapp.domain.follow_up import NO_FOLLOW_UP
from ledarapp.domain.stages import Stage, is_amending, stage

if TYPE_CHECKING:
    from ledarapp.domain.agreement import Agreement


MOST = 20
"""So many amendments carry each other along; after that a new agreement says it better."""


def words_of(agreement: Agreement) -> Agreement:
    """Return what the parties have agreed on, and nothing else: what a signature on it is about."""
    return replace(
        agreement,
        self_evaluation=SelfEvaluation(),
        assessment=Assessment(),
        signatures=(),
        set_aside=(),
        redactions=(),
        follow_up=NO_FOLLOW_UP,
        round=1,
        decisions=(),
    )


def opened(agreement: Agreement) -> Agreement:
    """Return the agreement in its next version, open for changes; what is signed stays signed as it is."""
    return replace(agreement, version=agreement.version + 1, amends=words_of(agreement))


def number(agreement: Agreement) -> int:
    """Return the number of the amendment this version is; 0 for an agreement that was never amended."""
    count, each = 0, agreement.amends
    while each is not None:
        count, each = count + 1, each.amends
    return count


def proposal(agreement: Agreement) -> Decision | None:
    """Return who raised this version's amendment, when and why; None where it came with a new round."""
    own = str(number(agreement))
    found = (each for each in agreement.decisions if each.kind is DecisionKind.AMENDMENT)
    return next((each for each in reversed(tuple(found)) if each.refers == own), None)


def may_withdraw(agreement: Agreement) -> bool:
    """Tell whether the amendment can be withdrawn: nobody has signed any version of it."""
    before = agreement.amends
    return (
        before is not None
        and stage(agreement) is Stage.DRAFT
        and all(each.version <= before.version for each in agreement.signatures)
    )


def withdrawn(agreement: Agreement) -> Agreement:
    """Return the agreement with the very words that are in force, and what was written beside them."""
    return _with_words_in_force(agreement)


def in_force(agreement: Agreement) -> Agreement:
    """Return what is in force now: while an amendment is under way, the version it would change."""
    return _with_words_in_force(agreement) if is_amending(agreement) else agreement


def changed_goals(agreement: Agreement) -> frozenset[str]:
    """Return the ids of the goals that read differently than in the version before, new ones included."""
    if agreement.amends is None:
        return frozenset()
    before = {each.id: each for each in agreement.amends.goals}
    return frozenset(each.id for each in agreement.goals if before.get(each.id) != each)


def _with_words_in_force(agreement: Agreement) -> Agreement:
    if agreement.amends is None:
        return agreement
    return replace(
        agreement.amends,
        self_evaluation=agreement.self_evaluation,
        assessment=agreement.assessment,
        signatures=agreement.signatures,
        set_aside=agreement.set_aside,
        redactions=agreement.redactions,
        follow_up=agreement.follow_up,
        round=agreement.round,
        decisions=agreement.decisions,
    )
