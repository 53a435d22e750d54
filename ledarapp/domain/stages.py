"""Where an agreement stands, whose turn it is, and what each party may write.

The stage is read from the signatures alone; a decision can stop the work at any of them.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from ledarapp.domain.decision import Standing, standing, takes
from ledarapp.domain.signature import Edition, Role

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from ledarapp.domain.agreement import Agreement
    from ledarapp.domain.signature import Signature
    from ledarapp.domain.template import SignatureRule, Template


class Stage(StrEnum):
    """The stages of one agreement period, in order (requirements.md chapter 3)."""

    DRAFT = "draft"
    PROPOSED = "proposed"
    IN_FORCE = "in_force"
    SELF_EVALUATED = "self_evaluated"
    ASSESSED = "assessed"
    CLOSED = "closed"


class Part(StrEnum):
    """The parts of an agreement that are written, and locked, together."""

    CONTENT = "content"
    SELF_EVALUATION = "self_evaluation"
    ASSESSMENT = "assessment"
    FOLLOW_UP = "follow_up"
    DATES = "dates"


def stage(agreement: Agreement) -> Stage:
    """Return the stage that follows from the signatures given for the current version."""
    return stage_after({(signature.edition, signature.role) for signature in current(agreement)})


def stage_after(given: AbstractSet[tuple[Edition, Role]]) -> Stage:
    """Return the stage after these signatures on one version: who has signed which edition."""
    if {(Edition.ASSESSMENT, role) for role in Role} <= given:
        return Stage.CLOSED
    if (Edition.ASSESSMENT, Role.SUPERIOR) in given:
        return Stage.ASSESSED
    if (Edition.SELF_EVALUATION, Role.LEADER) in given:
        return Stage.SELF_EVALUATED
    if {(Edition.AGREEMENT, role) for role in Role} <= given:
        return Stage.IN_FORCE
    if any(edition is Edition.AGREEMENT for edition, _ in given):
        return Stage.PROPOSED
    return Stage.DRAFT


def is_amending(agreement: Agreement) -> bool:
    """Tell whether an amendment is under way: proposed, and not yet signed by both."""
    return agreement.amends is not None and stage(agreement) in {Stage.DRAFT, Stage.PROPOSED}


def current(agreement: Agreement) -> tuple[Signature, ...]:
    """Return the signatures that count: those given for the current version.

    Of those under evaluations, the current round's; the agreement itself runs through all rounds. Of those
    under a self-evaluation that was returned, the one given since.
    """
    take = takes(agreement)
    return tuple(
        each
        for each in agreement.signatures
        if each.version == agreement.version
        and (each.edition is Edition.AGREEMENT or each.round == agreement.round)
        and (each.edition is not Edition.SELF_EVALUATION or each.take == take)
    )


def signed_by(agreement: Agreement, edition: Edition, role: Role) -> Signature | None:
    """Return the signature this party has given on this edition's current version, or None."""
    for signature in current(agreement):
        if (signature.edition, signature.role) == (edition, role):
            return signature
    return None


def next_signature(agreement: Agreement, template: Template) -> SignatureRule | None:
    """Return the signature to be given next, in the form's order; None when all are given."""
    for edition in Edition:
        for rule in template.signers(edition):
            if signed_by(agreement, edition, rule.role) is None:
                return rule
    return None


def turn(agreement: Agreement, template: Template) -> Role | None:
    """Return whose turn it is, or None when the agreement is closed or stopped."""
    if standing(agreement) is not Standing.RUNNING:
        return None
    rule = next_signature(agreement, template)
    return rule.role if rule else None


def may_write(agreement: Agreement, part: Part, role: Role) -> bool:
    """Tell whether this party may write this part now. Each party owns its own words; signing locks them.

    The content is open to both while it is a draft (R212, R217); the self-evaluation is the leader's once the
    agreement is in force, the assessment the superior's until it is signed. What happens in the year is noted
    by both from then on until it is assessed, and what is said of the dates until all is closed.
    An amendment leaves what happens in the year open: the version it changes is still in force. Nothing is
    written while the agreement is on hold or has ended.
    """
    now = stage(agreement)
    if standing(agreement) is not Standing.RUNNING:
        return False
    if part is Part.CONTENT:
        return now is Stage.DRAFT
    if part is Part.FOLLOW_UP:
        return now in {Stage.IN_FORCE, Stage.SELF_EVALUATED} or is_amending(agreement)
    if part is Part.DATES:
        return now is not Stage.CLOSED
    if part is Part.SELF_EVALUATION:
        return role is Role.LEADER and now is Stage.IN_FORCE
    return role is Role.SUPERIOR and now in {Stage.IN_FORCE, Stage.SELF_EVALUATED}
