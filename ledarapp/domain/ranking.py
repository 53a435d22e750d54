"""Saying which goal is more important than which: goals put in order, one by one (R344)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ledarapp.domain.agreement import Agreement


def ranked(agreement: Agreement, goal_id: str, place: int) -> Agreement:
    """Return the agreement with this goal at ``place`` (1: the most important) among those put in order.

    The others make way; 0 takes the goal out of the order. A place beyond the last is the last.
    """
    order = [each for each in _order(agreement) if each != goal_id]
    if place:
        order.insert(place - 1, goal_id)
    return _numbered(agreement, order)


def closed_up(agreement: Agreement) -> Agreement:
    """Return the agreement without gaps or shared places in the order of its goals."""
    return _numbered(agreement, _order(agreement))


def places(agreement: Agreement, goal_id: str) -> int:
    """Return how many places there are to choose from for this goal."""
    return len({*_order(agreement), goal_id})


def _order(agreement: Agreement) -> list[str]:
    chosen = [each for each in agreement.goals if each.rank > 0]
    return [each.id for each in sorted(chosen, key=lambda each: each.rank)]


def _numbered(agreement: Agreement, order: list[str]) -> Agreement:
    place = {goal_id: at for at, goal_id in enumerate(order, start=1)}
    goals = tuple(
        each if each.rank == place.get(each.id, 0) else replace(each, rank=place.get(each.id, 0))
        for each in agreement.goals
    )
    return agreement if goals == agreement.goals else replace(agreement, goals=goals)
