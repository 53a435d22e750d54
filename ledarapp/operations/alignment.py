"""Whose goals hang on whose: the superior's own and the packs at hand above, the leaders' goals below."""

from __future__ import annotations

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.alignment import Root
from ledarapp.domain.signature import Role
from ledarapp.domain.summary import Summary
from ledarapp.operations import packs
from ledarapp.operations.desk import Desk


def below(desk: Desk) -> tuple[Summary, ...]:
    """Return the agreements whose goals can be part of others': the leaders', else one's own."""
    living = [each for each in desk.store.agreements() if each.deleted_at is None and not each.example]
    leaders = [each for each in living if each.side is Role.SUPERIOR]
    found = leaders or [each for each in living if each.side is Role.LEADER]
    return tuple(sorted(found, key=lambda each: (each.leader.casefold(), each.id)))


def roots(desk: Desk, *, besides: str = "") -> tuple[Root, ...]:
    """Return the goals that others can be part of: one's own as a leader, and those of the packs at hand.

    A requirement that was issued from one's own goal is that goal; ``besides`` is an agreement whose goals
    are the ones below.
    """
    found: dict[str, Root] = {}
    for each in desk.store.agreements():
        if each.side is not Role.LEADER or each.deleted_at is not None or each.id == besides or each.example:
            continue
        for root in _of(desk.store.load(each.id)):
            found.setdefault(root.id, root)
    for pack in packs.held(desk):
        for item in pack.goals:
            text = item.title or item.text.strip().partition("\n")[0]
            found.setdefault(item.id, Root(id=item.id, text=text, whose=f"{pack.title} ({pack.issuer})"))
    return tuple(found.values())


def _of(agreement: Agreement) -> tuple[Root, ...]:
    year = f" {agreement.period.start.year}" if agreement.period.start else ""
    whose = f"{agreement.leader.name}{year}"
    return tuple(
        Root(id=goal.id, text=goal.name, whose=whose, agreement=agreement.id)
        for goal in agreement.goals
        if goal.name
    )
