"""Rows copied from a spreadsheet or a word processor's table, read as goals."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from ledarapp.domain.goal import EvaluationSource, Goal, Indicator, letter
from ledarapp.domain.table_text import cells

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_BULLET = re.compile(r"[•·‣▪◦●○]\s*|[-–—*]\s+")
_LETTER = re.compile(r"[a-zæøåäö]\)\s*", re.IGNORECASE)
_NUMBER = re.compile(r"\d+(?:\.\d+)*[.)]?|[•·‣▪◦●○*–—-]|[a-zæøåäö][.)]|", re.IGNORECASE)
_NUMBERED = re.compile(r"(?:\d+(?:\.\d+)+[.)]?|\d+[.)])\s+(?=\S)")


class _Column(StrEnum):
    """What a column of the table holds; every other column is kept in the goal's text."""

    NUMBER = "number"
    GOAL = "goal"
    INDICATORS = "indicators"
    SOURCES = "sources"
    OTHER = "other"


_USUAL = (_Column.GOAL, _Column.INDICATORS, _Column.SOURCES)
_HEADS = {
    _Column.NUMBER: "nr nr. no no. # nummer number",
    _Column.GOAL: (
        "krav mål mål/krav krav/mål resultatkrav resultatmål goal goals requirement requirements kravet målet"
        " målen målene mål/resultatområde mål/resultatområder goal/requirement resultatområde"
    ),
    _Column.INDICATORS: (
        "indikator indikatorer indikatorn indikatoren indicator indicators indicator(s) indikator(er) mått"
        " elementer element elements measure measures"
    ),
    _Column.SOURCES: (
        "evaluering evalueringskilde evalueringskilder utvärdering utvärderingskälla utvärderingskällor"
        " evaluation sources source kilde kilder källa källor vurdering bedömning uppföljning bedömningsgrund"
    ),
}
_BY_HEAD = {head: column for column, heads in _HEADS.items() for head in heads.split()} | {
    "evaluation source": _Column.SOURCES,
    "evaluation sources": _Column.SOURCES,
}


def goals_from_rows(text: str, area: str, new_id: Callable[[], str]) -> tuple[Goal, ...]:
    """Return one goal a row: requirement, indicators, evaluation, the columns of the paper form (R163).

    ``text`` is what the clipboard gives (see ``table_text.cells``); without tabs, one goal a line. Column
    heads in any of our languages say which column is which and are left out, as are a leading column of
    numbers or bullets, and numbers, letters and bullets before the text of a list. «a) … b) …», bullets or
    line breaks part several indicators. A row without a requirement goes on with the goal above it, and what
    stands in further columns is kept in the goal's text. Empty rows give nothing.
    """
    rows = cells(text)
    columns = _heads(rows[0]) if len(rows) > 1 else ()
    heads = rows.pop(0) if columns else []
    rows = _joined(rows, len(columns))
    columns = columns or _guessed(rows)
    goals: list[Goal] = []
    for row in rows:
        goal = _goal(row, columns, heads, area, new_id)
        if goal.text or not goals:
            goals.append(goal)
        else:
            goals[-1] = replace(
                goals[-1],
                indicators=(*goals[-1].indicators, *goal.indicators),
                sources=(*goals[-1].sources, *goal.sources),
            )
    return _without_list_marks(goals)


def _heads(row: Sequence[str]) -> tuple[_Column, ...]:
    """The columns that a row of heads names; nothing when the row isn't one.

    Two heads are enough: the first may be a category's («1. Faglige krav»), others are the writer's own.
    """
    found = [_BY_HEAD.get(cell.casefold().rstrip(":"), _Column.OTHER) for cell in row]
    named = [column for column in found if column is not _Column.OTHER]
    if len(set(named)) < len(named) or len(named) < min(2, sum(map(bool, row))):
        return ()
    if _Column.GOAL not in found and _Column.OTHER in found:
        found[found.index(_Column.OTHER)] = _Column.GOAL
    return tuple(found)


def _joined(rows: list[list[str]], columns: int) -> list[list[str]]:
    """Put together what a word processor tore apart: a paragraph inside a cell came as a row of its own.

    Told by the letter or bullet the row begins with, when the row above has room for it. ``columns`` is how
    many there are, 0 when nobody knows.
    """
    found: list[list[str]] = []
    for row in rows:
        above = found[-1] if found else []
        room = columns or len(_USUAL) + bool(above and _NUMBER.fullmatch(above[0]))
        if 1 < len(above) <= room - len(row) + 1 and _is_marked(row[0]) and not _is_marked(above[0]):
            found[-1] = [*above[:-1], f"{above[-1]}\n{row[0]}", *row[1:]]
        else:
            found.append(row)
    return found


def _is_marked(cell: str) -> bool:
    """Whether the cell begins with a letter or bullet, and goes on."""
    return bool(_BULLET.match(cell) or _LETTER.match(cell)) and not _NUMBER.fullmatch(cell)


def _guessed(rows: list[list[str]]) -> tuple[_Column, ...]:
    """The columns of a table without heads: those of the paper form, after any of numbers or bullets.

    A row that holds one cell alone (a category's name between the goals) has no say.
    """
    widest = max(map(len, rows), default=0)
    telling = [row for row in rows if any(row[1:])]
    leading = 0
    while telling and all(_NUMBER.fullmatch("".join(row[leading : leading + 1])) for row in telling):
        leading += 1
        telling = [row for row in telling if any(row[leading + 1 :])]
    return (*[_Column.NUMBER] * leading, *_USUAL, *[_Column.OTHER] * widest)


def _goal(
    row: list[str], columns: tuple[_Column, ...], heads: list[str], area: str, new_id: Callable[[], str]
) -> Goal:
    found = dict.fromkeys(_Column, "")
    more = []
    for place, cell in enumerate(row):
        column = columns[place] if place < len(columns) else _Column.OTHER
        if column in _USUAL:
            found[column] = cell
        elif column is _Column.OTHER or not _NUMBER.fullmatch(cell):
            head = heads[place] if place < len(heads) else ""
            more.append(f"{head}: {cell}" if head and cell else cell)
    return Goal(
        id=new_id(),
        area=area,
        text="\n".join(part for part in (found[_Column.GOAL], *more) if part),
        indicators=tuple(Indicator(id=new_id(), text=part) for part in _parts(found[_Column.INDICATORS])),
        sources=tuple(EvaluationSource(id=new_id(), text=part) for part in _parts(found[_Column.SOURCES])),
    )


def _parts(cell: str) -> list[str]:
    """What a cell lists: by letters in their order, else by bullets, else by lines."""
    parts = _lettered(cell)
    if not parts:
        lines = [line.strip() for line in cell.split("\n")]
        bulleted = any(map(_BULLET.match, lines))
        for line in lines:
            if bulleted and parts and not _BULLET.match(line):
                parts[-1] = f"{parts[-1]} {line}"
            else:
                parts.append(line)
    return [part for part in (_unmarked(_unmarked(each, _BULLET), _LETTER) for each in parts) if part]


def _lettered(cell: str) -> list[str]:
    """Split «a) … b) … c) …» at the letters that follow each other; nothing when the cell isn't so."""
    parts: list[str] = []
    rest = f" {cell}"
    for index in range(len(cell)):
        following = re.compile(rf"\s+{letter(index)}(?:\)\s*|\.\s+)", re.IGNORECASE)
        found = following.search(rest) if index else following.match(rest)
        if found is None:
            break
        parts.append(rest[: found.start()])
        rest = rest[found.end() :]
    return [part.strip() for part in (*parts[1:], rest)] if len(parts) > 1 else []


def _unmarked(text: str, mark: re.Pattern[str]) -> str:
    found = mark.match(text)
    return text[found.end() :].strip() if found else text


def _without_list_marks(goals: list[Goal]) -> tuple[Goal, ...]:
    """Take off numbers and letters that every goal begins with, and bullets from any."""
    texts = [_unmarked(goal.text, _BULLET) for goal in goals]
    for mark in (_NUMBERED, _LETTER):
        if len(texts) > 1 and all(map(mark.match, texts)):
            texts = [_unmarked(text, mark) for text in texts]
    return tuple(replace(goal, text=text) for goal, text in zip(goals, texts, strict=True))
