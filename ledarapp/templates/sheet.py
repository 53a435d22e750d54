"""Reads the question sheet of a form type: the table ``[views]`` with its groups, levels and questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ledarapp.domain.template import FormGroup, FormQuestion, FormSheet
from ledarapp.domain.views import LEAST_MINIMUM, MINIMUM, Asked
from ledarapp.templates.table import unique

if TYPE_CHECKING:
    from ledarapp.templates.table import Table

_FEWEST_LEVELS, _MOST_LEVELS = 2, 10
"""Fewer tell nothing apart; more don't fit the width of a page."""
_MOST_MINIMUM = 99


def read_sheet(
    root: Table, languages: tuple[str, ...], areas: tuple[str, ...], *, needed: bool
) -> FormSheet | None:
    """Return the form's question sheet, or None for a form without; ``needed`` when a step asks for it.

    ``areas`` are the keys of the form's areas. Raises ``LedarappError`` (``templates.…``) as ``form.read``.
    """
    if "views" not in root.keys and not needed:
        return None
    table = root.table("views")
    minimum = table.number("minimum", MINIMUM)
    if not LEAST_MINIMUM <= minimum <= _MOST_MINIMUM:
        allowed = f"{LEAST_MINIMUM}–{_MOST_MINIMUM}"
        table.refuse("templates.unknown_value", "minimum", value=minimum, allowed=allowed)
    sheet = FormSheet(
        minimum=minimum,
        groups=_groups(table, languages),
        questions=(questions := _questions(table, languages, areas)),
        levels=_levels(table, languages, needed=any(each.kind is Asked.SCALE for each in questions)),
    )
    table.done()
    return sheet


def _groups(table: Table, languages: tuple[str, ...]) -> tuple[FormGroup, ...]:
    tables = _tables(table, "groups")
    groups = []
    for each in tables:
        groups.append(
            FormGroup(key=each.text("key"), title=each.wording("title", languages), named=each.flag("named"))
        )
        each.done()
    unique(tables, (group.key for group in groups))
    return tuple(groups)


def _questions(table: Table, languages: tuple[str, ...], areas: tuple[str, ...]) -> tuple[FormQuestion, ...]:
    tables = _tables(table, "questions")
    questions = []
    for each in tables:
        questions.append(
            FormQuestion(
                key=each.text("key"),
                text=each.wording("text", languages),
                kind=each.choice("kind", Asked, Asked.SCALE),
                area=each.one_of("area", areas, ""),
            )
        )
        each.done()
    unique(tables, (question.key for question in questions))
    return tuple(questions)


def _levels(table: Table, languages: tuple[str, ...], *, needed: bool) -> tuple[dict[str, str], ...]:
    tables = table.tables("levels")
    if needed and not _FEWEST_LEVELS <= len(tables) <= _MOST_LEVELS:
        allowed = f"{_FEWEST_LEVELS}–{_MOST_LEVELS}"
        table.refuse("templates.unknown_value", "levels", value=len(tables), allowed=allowed)
    levels = []
    for each in tables:
        levels.append(dict(each.wording("label", languages)))
        each.done()
    return tuple(levels)


def _tables(table: Table, key: str) -> list[Table]:
    tables = table.tables(key)
    if not tables:
        table.refuse("templates.missing_key", key)
    return tables
