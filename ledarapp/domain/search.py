"""Finding words in an agreement: every field that holds them, in the document's order, then the year's."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from ledarapp.domain import year
from ledarapp.domain.agreement import numbers
from ledarapp.domain.folding import bare, folded
from ledarapp.domain.hit import Hit
from ledarapp.domain.signature import Role
from ledarapp.domain.template import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ledarapp.domain.agreement import Agreement
    from ledarapp.domain.evaluation import Evaluation
    from ledarapp.domain.goal import Goal
    from ledarapp.domain.merge import Path
    from ledarapp.domain.template import Template


_TITLED = {"sections", "timeline"}
_SCREENS = {Role.LEADER: "self_evaluation", Role.SUPERIOR: "assessment"}


def search(agreement: Agreement, template: Template, words: str) -> tuple[Hit, ...]:
    """Return every field whose text holds ``words``, whatever their case (Å is å); none for no words."""
    wanted = bare(words).strip()
    every = chain(_every(agreement, template), year.passages(agreement)) if wanted else ()
    return tuple(labelled((each for each in every if wanted in bare(each.text)), agreement, template))


def passages(agreement: Agreement, template: Template) -> Iterator[Hit]:
    """Return all that ``search`` looks through, each with its label."""
    return labelled(chain(_every(agreement, template), year.passages(agreement)), agreement, template)


def labelled(hits: Iterable[Hit], agreement: Agreement, template: Template) -> Iterator[Hit]:
    """Return the hits with what their places are called in this agreement."""
    language = agreement.language
    titles = {each.key: say(each.title, language) for each in template.sections}
    titles |= {each.key: say(each.title, language) for each in template.milestones}
    called = numbers(agreement, template.area_keys)
    for each in hits:
        titled = each.path[0] in _TITLED
        label = titles.get(each.path[1]) if titled else called.get(each.goal)
        yield replace(each, label=label) if label else each


def words_of(agreement: Agreement, template: Template) -> str:
    """Return all that ``search`` looks through, folded, each field on a line of its own."""
    return "\n".join(folded(each.text) for each in passages(agreement, template) if each.text)


def _every(agreement: Agreement, template: Template) -> Iterator[Hit]:
    for role in Role:
        person = agreement.person(role)
        for name in ("name", "title", "unit", "on_behalf_of", "decision"):
            yield _basis((role.value, name), f"{role.value}.{name}", getattr(person, name))
    for name in ("organisation", "case_number"):
        yield _basis((name,), name, getattr(agreement, name))
    for section in template.sections:
        path = ("sections", section.key, "text")
        yield _basis(path, f"section.{section.key}", agreement.section(section.key))
    order = [*template.area_keys, *(each.area for each in agreement.goals)]
    goals = [goal for area in dict.fromkeys(order) for goal in agreement.in_area(area)]
    for goal in goals:
        yield from _goal(goal)
    for role in Role:
        yield from _evaluation(agreement.evaluation(role), _SCREENS[role], goals)


def _basis(path: Path, field: str, text: str) -> Hit:
    return Hit(path=path, text=text, screen="basis", field=field)


def _goal(goal: Goal) -> Iterator[Hit]:
    def hit(name: str, text: str, field: str = "") -> Hit:
        return Hit(
            path=("goals", goal.id, name), text=text, screen="goals", field=field or name, goal=goal.id
        )

    for name in ("title", "text", "success", "contribution", "partner"):
        yield hit(name, getattr(goal, name))
    for indicator in goal.indicators:
        for text in (indicator.text, indicator.baseline, indicator.target):
            yield hit("indicators", text, f"indicator.{indicator.id}")
    yield hit("no_indicator_reason", goal.no_indicator_reason)
    for source in goal.sources:
        for text in (source.text, source.provider, source.when):
            yield hit("sources", text)
    for action in goal.actions:
        for text in (action.text, action.responsible, action.when):
            yield hit("actions", text, f"action.{action.id}")
    for text in (goal.link.title, goal.link.reference):
        yield hit("link", text)


def _evaluation(said: Evaluation, screen: str, goals: list[Goal]) -> Iterator[Hit]:
    for goal in goals:
        for name in ("text", "reason"):
            text = getattr(said.of(goal.id), name)
            path = (screen, goal.id, name)
            yield Hit(path=path, text=text, screen=screen, field=f"evaluation.{name}", goal=goal.id)
    for name in ("overall", "support", "next_period", "ground"):
        yield Hit(path=(screen, name), text=getattr(said, name, ""), screen=screen, field=name)
    for name in ("words", "unit"):
        text = getattr(getattr(said, "recognition", None), name, "")
        yield Hit(path=(screen, "recognition", name), text=text, screen=screen, field="recognition")
    for reply in getattr(said, "answers", ()):
        path = (screen, "answers", reply.key)
        yield Hit(path=path, text=reply.text, screen=screen, field=f"answer.{reply.key}")
