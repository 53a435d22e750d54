"""What the parties decide about the agreement itself: needed, on hold, ended early … (R014, R129).

A decision is added and never changed; where the agreement stands follows from the last one that says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ledarapp.domain.signature import Edition, Role

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ledarapp.domain.agreement import Agreement


class DecisionKind(StrEnum):
    """What was decided."""

    NEEDED = "needed"
    NOT_NEEDED = "not_needed"
    ON_HOLD = "on_hold"
    RESUMED = "resumed"
    ENDED = "ended"
    SUPERSEDED = "superseded"
    NEW_FORM = "new_form"
    """One party's consent to go on under another form; it takes both (R017)."""
    UNCHANGED = "unchanged"
    """The mid-year review found nothing to change (R225)."""
    TO_AMEND = "to_amend"
    """The mid-year review found that the agreement is to be amended."""
    AMENDMENT = "amendment"
    """The agreement in force is opened again; ``refers`` is the amendment's number (R022, R224)."""
    WITHDRAWN = "withdrawn"
    """The amendment with the number ``refers`` is not gone on with."""
    RETURNED = "returned"
    """What was proposed goes back for changes; ``refers`` is the version it was asked of (R217).

    Of a signed self-evaluation it is that edition and its round (``returned_self_evaluation``).
    """


class Standing(StrEnum):
    """Whether work on the agreement goes on."""

    RUNNING = "running"
    NOT_NEEDED = "not_needed"
    ON_HOLD = "on_hold"
    ENDED = "ended"
    SUPERSEDED = "superseded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One decision: ``on`` is the day from which it counts, ``at`` when it was noted (UTC).

    ``role`` and ``name`` are the party who decided. ``refers`` is what it leads to: the form («key 2») both
    are asked to go on under, the agreement that takes this one's place, or the number of an amendment.
    """

    id: str
    kind: DecisionKind
    on: date
    role: Role
    at: datetime
    name: str = ""
    reason: str = ""
    refers: str = ""


_LEADS_TO = {
    DecisionKind.NOT_NEEDED: Standing.NOT_NEEDED,
    DecisionKind.ON_HOLD: Standing.ON_HOLD,
    DecisionKind.RESUMED: Standing.RUNNING,
    DecisionKind.ENDED: Standing.ENDED,
    DecisionKind.SUPERSEDED: Standing.SUPERSEDED,
}


def standing_of(kinds: Iterable[DecisionKind]) -> Standing:
    """Return where an agreement stands after these decisions, the latest last."""
    found = Standing.RUNNING
    for kind in kinds:
        found = _LEADS_TO.get(kind, found)
    return found


def stopped_on(decided: Iterable[tuple[DecisionKind, date]]) -> date | None:
    """Return the day from which it stands where it does; None while it runs."""
    found: date | None = None
    for kind, on in decided:
        if kind in _LEADS_TO:
            found = None if _LEADS_TO[kind] is Standing.RUNNING else on
    return found


def standing(agreement: Agreement) -> Standing:
    """Return where the agreement stands."""
    return standing_of(each.kind for each in agreement.decisions)


def deciding(agreement: Agreement) -> Decision | None:
    """Return the decision that made it stand where it does; None while it runs as it always did."""
    return next((each for each in reversed(agreement.decisions) if each.kind in _LEADS_TO), None)


def returned_self_evaluation(turn: int) -> str:
    """Return what the decision refers to that sends the self-evaluation of this round back."""
    return f"{Edition.SELF_EVALUATION} {turn}"


def takes(agreement: Agreement) -> int:
    """Return which take of this round's self-evaluation counts: the first, and one more for each return."""
    wanted = returned_self_evaluation(agreement.round)
    back = (each.kind is DecisionKind.RETURNED and each.refers == wanted for each in agreement.decisions)
    return 1 + sum(back)


def united(mine: Agreement, theirs: Agreement) -> tuple[Decision, ...]:
    """Return the decisions of both, each once, in the order they were noted."""
    found = {each.id: each for each in (*theirs.decisions, *mine.decisions)}
    return tuple(sorted(found.values(), key=lambda each: (each.at, each.id)))
