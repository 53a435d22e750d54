"""The year as a row of dates: what was agreed, what has been moved or done since, what follows from what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from ledarapp.domain.draft import suggested_date
from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.stages import current
from ledarapp.domain.template import FormMilestone, MilestoneRule

if TYPE_CHECKING:
    from ledarapp.domain.agreement import Agreement
    from ledarapp.domain.template import Template

SIGNED, TOLD, GATHERED = "signed", "unit_told", "views_gathered"
"""What belongs to every year, whatever dates the form knows of."""
_WRITTEN = {"self_evaluation": Edition.SELF_EVALUATION}


class State(StrEnum):
    """How a date stands on a day."""

    DONE = "done"
    OVERDUE = "overdue"
    AHEAD = "ahead"
    UNDATED = "undated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """One date. ``agreed`` is the day both signed for, ``on`` the day that counts, ``rule`` the form's.

    ``moved_by`` is who has set another day; ``by_itself`` says that a signature, not a person, marks it done.
    """

    key: str
    on: date | None = None
    agreed: date | None = None
    done: date | None = None
    rule: FormMilestone | None = None
    moved_by: Role | None = None
    by_itself: bool = False

    def state(self, today: date) -> State:
        """Return how it stands."""
        if self.done is not None:
            return State.DONE
        if self.on is None:
            return State.UNDATED
        return State.OVERDUE if self.on < today else State.AHEAD


def stops(agreement: Agreement, template: Template) -> tuple[Stop, ...]:
    """Return every date of the year, by day; those without a day stand last."""
    known = {each.key: each for each in template.milestones}
    keys = [*known, *(each.key for each in agreement.milestones if each.key not in known)]
    made = [_signed(agreement)]
    made += [_milestone(agreement, key, known.get(key)) for key in keys]
    made += [_noted(agreement, key) for key in (TOLD, GATHERED) if key not in keys]
    return tuple(sorted(made, key=lambda each: (each.done or each.on or date.max, made.index(each))))


def day_of(agreement: Agreement, key: str) -> date | None:
    """Return the day that counts for one of the form's dates: a moved one before the one agreed on.

    Where both have moved it the superior's counts, so that both desks show the same.
    """
    for role in (Role.SUPERIOR, Role.LEADER):
        if moved := agreement.follow_up.noted(key, role).moved:
            return moved
    return agreement.milestone(key)


def dependants(agreement: Agreement, template: Template, key: str) -> tuple[tuple[FormMilestone, date], ...]:
    """Return the dates that are reckoned from this one and no longer fit, with the days the rule gives."""
    day = day_of(agreement, key)
    if day is None:
        return ()
    found = []
    for rule in template.milestones:
        if rule.rule is MilestoneRule.BEFORE and rule.anchor == key:
            on = suggested_date(rule, agreement.period, {key: day})
            if on is not None and on != day_of(agreement, rule.key):
                found.append((rule, on))
    return tuple(found)


def overdue(agreement: Agreement, template: Template, today: date) -> tuple[Stop, ...]:
    """Return what should have been done before today and isn't, the longest overdue first."""
    return tuple(each for each in stops(agreement, template) if each.state(today) is State.OVERDUE)


def coming(agreement: Agreement, template: Template, today: date, days: int) -> tuple[Stop, ...]:
    """Return what is to be done today or within so many days."""
    return tuple(
        each
        for each in stops(agreement, template)
        if each.state(today) is State.AHEAD and each.on is not None and (each.on - today).days <= days
    )


def _signed(agreement: Agreement) -> Stop:
    given = [each for each in current(agreement) if each.edition is Edition.AGREEMENT]
    whole = {each.role for each in given} == set(Role)
    done = max(each.at for each in given).date() if whole else None
    return Stop(key=SIGNED, on=done, done=done, by_itself=True)


def _milestone(agreement: Agreement, key: str, rule: FormMilestone | None) -> Stop:
    edition = _WRITTEN.get(key)
    given = [each.at.date() for each in current(agreement) if each.edition is edition]
    moved = (role for role in (Role.SUPERIOR, Role.LEADER) if agreement.follow_up.noted(key, role).moved)
    return Stop(
        key=key,
        on=day_of(agreement, key),
        agreed=agreement.milestone(key),
        done=max(given) if given else _done(agreement, key),
        rule=rule,
        moved_by=next(moved, None),
        by_itself=edition is not None,
    )


def _noted(agreement: Agreement, key: str) -> Stop:
    return Stop(key=key, on=day_of(agreement, key), done=_done(agreement, key))


def _done(agreement: Agreement, key: str) -> date | None:
    """Return the day either party has marked it done; the earlier, where both have."""
    days = (agreement.follow_up.noted(key, role).done for role in Role)
    return min((day for day in days if day is not None), default=None)
