"""Rows copied from a spreadsheet or a word processor's table, read as goals."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from ledarapp.domain.goal import EvaluationSource, Goal, Indicator

if TYPE_CHECKING:
    from collections.abc import Callable

_LETTER = re.compile(r"^\s*(?:[a-zæøåäö]\)|[-–•*])\s*", re.IGNORECASE)
_NUMBER = re.compile(r"^\s*\d+(?:\.\d+)*\.?\s*$")
_LETTERED = re.compile(r"\s+(?=[a-zæøåäö]\)\s)", re.IGNORECASE)
_HEADS = frozenset({"nr", "nr.", "no", "no.", "krav", "mål", "goal", "requirement", "#"})
_COLUMNS = 3


def goals_from_rows(text: str, area: str, new_id: Callable[[], str]) -> tuple[Goal, ...]:
    """Return one goal a row: requirement, indicators, evaluation, the columns of the paper form (R163).

    ``text`` is what the clipboard gives: tab-separated rows, cells with line breaks in double quotes. A
    leading column of numbers and a row of column heads are left out; «a) … b) …» or line breaks part several
    indicators. A text without tabs gives one goal a line. Empty rows give nothing.
    """
    rows = [[cell.strip() for cell in row] for row in csv.reader(io.StringIO(_quoted(text)), delimiter="\t")]
    goals = []
    for place, row in enumerate(rows):
        cells = row[1:] if len(row) > 1 and (_NUMBER.match(row[0]) or not row[0]) else row
        if not any(cells) or (place == 0 and row[0].casefold() in _HEADS):
            continue
        requirement, indicators, sources = (*cells, "", "", "")[:_COLUMNS]
        goals.append(
            Goal(
                id=new_id(),
                area=area,
                text=_LETTER.sub("", requirement) if "\t" not in text else requirement,
                indicators=tuple(Indicator(id=new_id(), text=part) for part in _parts(indicators)),
                sources=tuple(EvaluationSource(id=new_id(), text=part) for part in _parts(sources)),
            )
        )
    return tuple(goals)


def _quoted(text: str) -> str:
    """Spreadsheets quote a cell with a line break; a stray quote elsewhere must not swallow the rest."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text if text.count('"') % 2 == 0 else text.replace('"', "″")


def _parts(cell: str) -> list[str]:
    lines = [part for line in cell.split("\n") for part in _LETTERED.split(line)]
    return [part for part in (_LETTER.sub("", line).strip() for line in lines) if part]
