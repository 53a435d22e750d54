"""Which records of its way an agreement can leave as: there is one only of what has happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ledarapp.domain.decision import Decision, DecisionKind
from ledarapp.domain.paper import Paper, Record

if TYPE_CHECKING:
    from ledarapp.domain.agreement import Agreement
    from ledarapp.domain.template import Template

_REVIEWED = {DecisionKind.UNCHANGED, DecisionKind.TO_AMEND}


def papers(agreement: Agreement, template: Template) -> tuple[Paper, ...]:
    """Return every document this agreement can leave as now: those of its form, and its records."""
    return (*template.papers, *(each for each in Record if is_there(agreement, each)))


def is_there(agreement: Agreement, record: Record) -> bool:
    """Tell whether there is anything to record."""
    if record is Record.AMENDMENT:
        return agreement.amends is not None
    noted = agreement.follow_up
    return bool(noted.entries or noted.minutes or reviews(agreement))


def reviews(agreement: Agreement) -> tuple[Decision, ...]:
    """Return what mid-year reviews have come to, in the order it was noted."""
    return tuple(each for each in agreement.decisions if each.kind in _REVIEWED)
