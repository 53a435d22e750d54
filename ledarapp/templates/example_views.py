"""The answers in an example, summed up: ``[[answers]]`` with a group, ratings and words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ledarapp.domain.sheets import groups_of, levels_of, questions_of
from ledarapp.domain.template import say
from ledarapp.domain.views import NO_VIEWS, Answer, QuestionSheet, Rated, Views, Written, summarise

if TYPE_CHECKING:
    from collections.abc import Callable

    from ledarapp.domain.template import Template
    from ledarapp.templates.table import Table


def example_views(root: Table, template: Template, language: str, new_id: Callable[[], str]) -> Views:
    """Return the summary of an example's answers, if its form has a sheet; raises as ``read_example``."""
    if template.sheet is None:
        return NO_VIEWS
    sheet = QuestionSheet(
        id=new_id(),
        title="",
        about="",
        language=language,
        groups=groups_of(template, language),
        questions=questions_of(template, language),
        levels=levels_of(template, language),
        minimum=template.sheet.minimum,
        closed=True,
    )
    tables = root.tables("answers")
    return summarise(
        sheet, [_answer(each, sheet, template, str(place)) for place, each in enumerate(tables, start=1)]
    )


def _answer(table: Table, sheet: QuestionSheet, template: Template, token: str) -> Answer:
    texts = []
    for each in table.tables("texts"):
        question = each.one_of("question", [one.key for one in sheet.questions])
        text = say(each.wording("text", template.languages), sheet.language)
        texts.append(Written(question=question, text=text))
        each.done()
    answer = Answer(
        sheet=sheet.id,
        token=token,
        group=table.one_of("group", [one.key for one in sheet.groups]),
        ratings=_ratings(table, sheet),
        texts=tuple(texts),
    )
    table.done()
    return answer


def _ratings(table: Table, sheet: QuestionSheet) -> tuple[Rated, ...]:
    """Read «4 3 – 5»: one level for each question on the scale, a dash for one that was left out."""
    rated = [each.key for each in sheet.questions if each.kind == "scale"]
    marks = table.text("ratings").split()
    allowed = {"–": 0, **{str(level): level for level in range(1, len(sheet.levels) + 1)}}
    if len(marks) != len(rated) or not set(marks) <= allowed.keys():
        raise table.error(
            "templates.unknown_value", "ratings", value=" ".join(marks), allowed=" ".join(allowed)
        )
    given = zip(rated, (allowed[mark] for mark in marks), strict=True)
    return tuple(Rated(question=key, level=level) for key, level in given if level)
