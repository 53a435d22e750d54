"""Yearly rounds inside a long agreement: each has its own evaluations and signatures (R009, R020)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ledarapp.domain.amending import opened
from ledarapp.domain.decision import Standing, standing
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.evaluation import Assessment, SelfEvaluation
from ledarapp.domain.stages import Stage, stage

if TYPE_CHECKING:
    from ledarapp.domain.agreement import Agreement, Period
    from ledarapp.domain.template import Template

_MONTHS = 12


def rounds(period: Period) -> int:
    """Return how many yearly rounds the period holds, begun years included; 0 while it has no end."""
    if period.start is None or period.end is None:
        return 0
    months = (period.end.year - period.start.year) * _MONTHS + period.end.month - period.start.month
    whole = months + (period.end.day >= period.start.day)
    return max(1, -(-whole // _MONTHS))


def may_begin_round(agreement: Agreement, template: Template) -> bool:
    """Tell whether another round can begin: this one is closed and the agreement still runs."""
    last = rounds(agreement.period)
    return (
        template.yearly_rounds
        and standing(agreement) is Standing.RUNNING
        and stage(agreement) is Stage.CLOSED
        and (last == 0 or agreement.round < last)
    )


def begin_round(agreement: Agreement, template: Template, *, amended: bool = False) -> Agreement:
    """Return the agreement in its next round: both evaluations are empty, what was signed stays signed.

    ``amended`` opens the content too: a new version, which both sign before the round's work begins (R022,
    R044). Raises ``round.not_now``.
    """
    if not may_begin_round(agreement, template):
        raise LedarappError("round.not_now")
    return replace(
        opened(agreement) if amended else agreement,
        round=agreement.round + 1,
        self_evaluation=SelfEvaluation(),
        assessment=Assessment(),
    )
