"""Comparing any two states: of one agreement, of two, or with what came in a package."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ledarapp.domain.changes import changes
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.pairing import aligned
from ledarapp.domain.wording import title
from ledarapp.operations import history
from ledarapp.operations.desk import template_of

if TYPE_CHECKING:
    from ledarapp.domain.agreement import Agreement
    from ledarapp.domain.merge import Difference
    from ledarapp.domain.template import Template
    from ledarapp.operations.desk import Desk
    from ledarapp.operations.history import Event
    from ledarapp.operations.receiving import Received


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """One state of an agreement, with the form it was written under."""

    agreement: Agreement
    template: Template

    @property
    def name(self) -> str:
        """What it is called, and who holds it."""
        called = title(self.agreement, self.template)
        return " · ".join(part for part in (called, self.agreement.leader.name) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """``one`` under the ids of ``other``, and each field that reads differently (``mine`` is ``one``'s)."""

    one: State
    other: State
    found: tuple[Difference, ...]


def now(desk: Desk, agreement_id: str) -> State:
    """Return the agreement as it is now; raises what loading raises."""
    agreement = desk.store.load(agreement_id)
    return State(agreement=agreement, template=template_of(desk, agreement))


def kept(desk: Desk, state: State) -> tuple[Event, ...]:
    """Return the states that were kept of an agreement, the latest first."""
    return tuple(each for each in history.events(desk, state.agreement) if each.state is not None)


def of_package(desk: Desk, received: Received) -> State:
    """Return what a package brings, nothing taken in; raises for one that isn't sound, or is none."""
    look = received.look
    if look is None:
        raise LedarappError("exchange.not_a_package", path=received.path)
    if not look.sound:
        raise LedarappError(look.problems[0], path=received.path)
    template = desk.library.read(look.package.template_text)
    return State(agreement=look.package.agreement, template=template)


def compared(one: State, other: State) -> Compared:
    """Set two states side by side. Works on values alone."""
    paired = State(agreement=aligned(one.agreement, other.agreement), template=one.template)
    return Compared(one=paired, other=other, found=changes(paired.agreement, other.agreement))


def before(desk: Desk, state: State) -> Event | str:
    """Return what to compare a state with first: the last kept, else the same leader's agreement before it.

    Where there is neither, the agreement itself (its id).
    """
    events = kept(desk, state)
    if events:
        return events[0]
    mine = state.agreement
    earlier = [
        each
        for each in desk.store.agreements()
        if each.id != mine.id
        and each.deleted_at is None
        and each.leader == mine.leader.name
        and each.end is not None
        and mine.period.start is not None
        and each.end < mine.period.start
    ]
    return max(earlier, key=lambda each: str(each.end)).id if earlier else mine.id
