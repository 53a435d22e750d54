"""How a question sheet begins: from a form that has one, or from questions of the leader's own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ledarapp.domain.template import say
from ledarapp.domain.views import MINIMUM, Asked, Group, Question, QuestionSheet

if TYPE_CHECKING:
    from ledarapp.domain.agreement import Agreement
    from ledarapp.domain.template import Template, Wording

_STAFF: Wording = {
    "nb": "Ansatte",
    "nn": "Tilsette",
    "sv": "Medarbetare",
    "sv-FI": "Personalen",
    "en": "Staff",
    "fi": "Henkilöstö",
}
MOST_QUESTIONS = 60
"""A sheet is answered in ten minutes or not at all; no more are read from a file either."""
LONGEST_TEXT = 4000
"""The most letters of one answer in words that are read."""
MOST_LEVELS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the leader decides of a new sheet: the scale's words and the questions, one for each line."""

    levels: tuple[str, ...]
    rated: tuple[str, ...] = ()
    written: tuple[str, ...] = ()
    due: date | None = None


def groups_of(template: Template, language: str) -> tuple[Group, ...]:
    """Return who answers: the form's groups, or the staff alone (R202)."""
    if template.sheet is None:
        return (Group(key="staff", title=say(_STAFF, language)),)
    return tuple(
        Group(key=each.key, title=say(each.title, language), named=each.named)
        for each in template.sheet.groups
    )


def levels_of(template: Template, language: str) -> tuple[str, ...]:
    """Return the scale the form suggests; bare numbers where it has none, as the seeds have none."""
    if template.sheet is None or not template.sheet.levels:
        return ("1", "2", "3", "4", "5")
    return tuple(say(each, language) for each in template.sheet.levels)


def questions_of(template: Template, language: str) -> tuple[Question, ...]:
    """Return the form's own questions, each with the printed name of its area."""
    titles = {area.key: say(area.title, language) for area in template.areas}
    if template.sheet is None:
        return ()
    return tuple(
        Question(key=each.key, text=say(each.text, language), kind=each.kind, area=titles.get(each.area, ""))
        for each in template.sheet.questions
    )


def new_sheet(
    agreement: Agreement, template: Template, title: str, wishes: Wishes, *, sheet_id: str, on: date
) -> QuestionSheet:
    """Return a new sheet for this agreement: the form's questions, then the leader's own."""
    language = agreement.language
    own = _own(wishes.rated, Asked.SCALE, "own") + _own(wishes.written, Asked.TEXT, "word")
    questions = (*questions_of(template, language), *own)
    rated = any(each.kind is Asked.SCALE for each in questions)
    return QuestionSheet(
        id=sheet_id,
        title=title,
        about=agreement.leader.name.strip(),
        language=language,
        groups=groups_of(template, language),
        questions=questions[:MOST_QUESTIONS],
        levels=_lines(wishes.levels)[:MOST_LEVELS] if rated else (),
        minimum=template.sheet.minimum if template.sheet else MINIMUM,
        issued=on,
        due=wishes.due,
    )


def _own(texts: Iterable[str], kind: Asked, name: str) -> tuple[Question, ...]:
    return tuple(
        Question(key=f"{name}-{place}", text=text, kind=kind)
        for place, text in enumerate(_lines(texts), start=1)
    )


def _lines(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text.strip() for text in texts if text.strip()))
