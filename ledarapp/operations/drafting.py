"""Begin, open and save agreements."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from ledarapp.domain.agreement import Agreement, Person
from ledarapp.domain.draft import begin, copy_forward, renewed
from ledarapp.domain.goal import Goal
from ledarapp.domain.signature import Role
from ledarapp.domain.template import Template, say
from ledarapp.operations import evidence
from ledarapp.operations.desk import Desk, Opened, template_of


def new(
    desk: Desk, template_key: str, language: str, *, side: Role, me: Person, organisation: str = ""
) -> Opened:
    """Begin a draft for the calendar year that is coming or has just begun.

    With ``me`` on my side filled in.
    """
    template = desk.library.get(template_key)
    parties = {role: _titled(me if role is side else Person(), template, role, language) for role in Role}
    agreement = begin(
        template,
        language,
        desk.new_id,
        start=_next_start(desk.now().date()),
        leader=parties[Role.LEADER],
        superior=parties[Role.SUPERIOR],
        organisation=organisation,
    )
    return keep(desk, agreement, template, side)


def from_last_year(desk: Desk, previous_id: str) -> Opened:
    """Begin next period's draft from an earlier agreement (R230): it starts the day after that one ends.

    Where its form isn't installed, the form that it carries goes on.
    """
    previous = open_agreement(desk, previous_id)
    template = desk.library.newest_or(previous.template)
    end = previous.agreement.period.end
    start = end + timedelta(days=1) if end else _next_start(desk.now().date())
    agreement = copy_forward(previous.agreement, template, desk.new_id, start=start)
    text = desk.store.template_text(previous_id) if template == previous.template else ""
    return keep(desk, replace(agreement, example=previous.agreement.example), template, previous.side, text)


def example(desk: Desk, template_key: str, language: str) -> Opened:
    """Open the form's filled example as a draft of one's own.

    Each call makes a new one, marked as example.
    """
    template = desk.library.get(template_key)
    told = desk.library.example(template_key, language)
    goals = tuple(replace(renewed(goal, desk.new_id), rank=goal.rank) for goal in told.goals)
    ids = {old.id: new.id for old, new in zip(told.goals, goals, strict=True)}
    said = tuple(replace(each, goal=ids[each.goal]) for each in told.self_evaluation.goals)
    judged = tuple(replace(each, goal=ids[each.goal]) for each in told.assessment.goals)
    agreement = replace(
        told,
        id=desk.new_id(),
        goals=goals,
        self_evaluation=replace(told.self_evaluation, goals=tuple(sorted(said, key=lambda each: each.goal))),
        assessment=replace(told.assessment, goals=tuple(sorted(judged, key=lambda each: each.goal))),
    )
    return keep(desk, agreement, template, Role.LEADER)


def open_agreement(desk: Desk, agreement_id: str) -> Opened:
    """Take an agreement onto the desk; raises ``store.no_such_agreement``."""
    agreement = desk.store.load(agreement_id)
    evidence.sweep(desk, agreement)
    return Opened(
        agreement=agreement, template=template_of(desk, agreement), side=desk.store.side(agreement_id)
    )


def save(desk: Desk, agreement: Agreement) -> None:
    """Make what is written durable: when this returns, a power cut loses none of it."""
    desk.store.save(agreement, at=desk.now())


def goals_of(desk: Desk, agreement_id: str) -> tuple[Goal, ...]:
    """Return fresh copies of another agreement's goals, to be added to the one that is open."""
    return tuple(renewed(goal, desk.new_id) for goal in desk.store.load(agreement_id).goals)


def keep(desk: Desk, agreement: Agreement, template: Template, side: Role, text: str = "") -> Opened:
    """Keep a new agreement with the text of its form, the installed one's unless it is given; open it."""
    said = text or desk.library.text(template.key, template.version)
    desk.store.add(agreement, side=side, template_text=said, at=desk.now())
    return Opened(agreement=agreement, template=template, side=side)


def _titled(person: Person, template: Template, role: Role, language: str) -> Person:
    """Suggest the form's title for the post where the person has named none."""
    return person if person.title else replace(person, title=say(template.titles.get(role, {}), language))


def _next_start(today: date) -> date:
    """From October on, agreements are made for the coming year (R222, the annual wheel)."""
    first_month_of_next = 10
    return date(today.year + (today.month >= first_month_of_next), 1, 1)
