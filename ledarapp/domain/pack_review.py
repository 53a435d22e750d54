"""Remarks on goals from packs of common requirements: words that differ, and versions that are newer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ledarapp.domain.agreement import numbers
from ledarapp.domain.finding import Finding, finding
from ledarapp.domain.pack import drifted, is_issued, renewals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ledarapp.domain.agreement import Agreement
    from ledarapp.domain.pack import Pack
    from ledarapp.domain.template import Template

_SCREEN = "goals"


def review_packs(agreement: Agreement, template: Template, packs: tuple[Pack, ...]) -> Iterator[Finding]:
    """Give the remarks in reading order; that a goal differs comes before that its pack is newer."""
    number = numbers(agreement, template.area_keys)
    newer = {
        each.goal.id: pack
        for pack in packs
        for each in renewals(agreement.goals, pack)
        if each.goal.origin.version < pack.version
    }
    goals = {goal.id: goal for goal in agreement.goals}
    for goal_id, place in number.items():
        goal = goals[goal_id]
        if is_issued(goal) and drifted(goal):
            yield finding("goal.drifted", _SCREEN, "text", goal_id, number=place, issuer=goal.origin.issuer)
        if goal_id in newer:
            pack = newer[goal_id]
            yield finding(
                "goal.newer_pack",
                _SCREEN,
                "text",
                goal_id,
                number=place,
                issuer=pack.issuer,
                version=pack.version,
            )
