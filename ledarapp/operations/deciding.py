"""Decide about an agreement itself, go on under another form, and look back at its earlier rounds."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from ledarapp.domain.agreement import Agreement, Period
from ledarapp.domain.deciding import agreed_form, consents, decide
from ledarapp.domain.decision import Decision, DecisionKind
from ledarapp.domain.draft import copy_forward, suggested_milestones
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.snapshot import Snapshot
from ledarapp.domain.template import FormCard
from ledarapp.operations import drafting
from ledarapp.operations.desk import Desk, Opened


@dataclass(frozen=True, slots=True, kw_only=True)
class PastRound:
    """What was signed in one earlier round: the last file of each edition."""

    number: int
    files: tuple[Snapshot, ...]


def decision(
    desk: Desk, opened: Opened, kind: DecisionKind, *, on: date, reason: str, refers: str = ""
) -> Decision:
    """Return a decision by this desk's party, to be noted with ``decide``."""
    return Decision(
        id=desk.new_id(),
        kind=kind,
        on=on,
        role=opened.side,
        at=desk.now(),
        name=opened.agreement.person(opened.side).name,
        reason=reason.strip(),
        refers=refers,
    )


def name_of(card: FormCard) -> str:
    """Return how a decision refers to this version of a form: «ledningsavtal 2»."""
    return f"{card.key} {card.version}"


def successors(desk: Desk, agreement: Agreement) -> tuple[FormCard, ...]:
    """Return the installed forms it may go on under: a newer version, or a form that follows its own."""
    return tuple(
        card
        for card in desk.library.cards()
        if agreement.language in card.languages
        and (
            (card.key == agreement.template and card.version > agreement.template_version)
            or agreement.template in card.follows
        )
    )


def switch(desk: Desk, opened: Opened) -> Opened:
    """Begin the agreement for the remaining time on the form both have consented to; this one is superseded.

    What was signed stays as it is, under its own form (R016, R017). Raises ``decision.no_consent``.
    """
    agreement = opened.agreement
    form = agreed_form(agreement)
    if not form:
        raise LedarappError("decision.no_consent", name=_lacking(agreement))
    key, version = form.rsplit(" ", 1)
    template = desk.library.get(key, int(version))
    today = desk.now().date()
    fresh = copy_forward(agreement, template, desk.new_id, start=today)
    period = Period(start=today, end=agreement.period.end)
    fresh = replace(
        fresh,
        period=period,
        milestones=suggested_milestones(template, period),
        case_number=agreement.case_number,
        example=agreement.example,
    )
    gone = decision(
        desk, opened, DecisionKind.SUPERSEDED, on=today, reason=_reason(agreement, form), refers=fresh.id
    )
    superseded = decide(agreement, gone)
    begun = drafting.keep(desk, fresh, template, opened.side)
    drafting.save(desk, superseded)
    return begun


def past_rounds(desk: Desk, agreement: Agreement) -> tuple[PastRound, ...]:
    """Return what was signed in the rounds before this one, the latest round first."""
    found: dict[tuple[int, Edition], Snapshot] = {}
    for kept in desk.store.snapshots(agreement.id):
        if kept.edition is not Edition.AGREEMENT and kept.round < agreement.round:
            found[kept.round, kept.edition] = kept
    numbers = sorted({number for number, _ in found}, reverse=True)
    return tuple(
        PastRound(
            number=number, files=tuple(found[number, each] for each in Edition if (number, each) in found)
        )
        for number in numbers
    )


def _lacking(agreement: Agreement) -> str:
    asked = [each.refers for each in agreement.decisions if each.kind is DecisionKind.NEW_FORM]
    given = {each.role for each in consents(agreement, asked[-1])} if asked else set()
    return next((agreement.person(role).name for role in Role if role not in given), "")


def _reason(agreement: Agreement, form: str) -> str:
    return next(each.reason for each in reversed(agreement.decisions) if each.refers == form)
