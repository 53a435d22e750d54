"""Plots as files of their own: a drawing that carries its description, and the numbers behind it."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

from ledarapp.domain.drawing import Drawable

_MARK = "\ufeff"
"""Tells a spreadsheet that the letters are UTF-8."""
_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)?")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_svg(subject: Drawable, description: str) -> bytes:
    """Return the plot as an SVG file."""
    from ledarapp.documents import svg  # noqa: PLC0415 - see desk.py

    return f"{svg.svg(subject, description)}\n".encode()


def as_csv(rows: Iterable[Sequence[str]]) -> bytes:
    """Return the numbers as a file that spreadsheets of the Nordic countries open in columns."""
    return (_MARK + as_lines(rows, ";", "\r\n")).encode()


def as_lines(rows: Iterable[Sequence[str]], delimiter: str, end: str) -> str:
    """Return the numbers as text; a cell that a spreadsheet would reckon with is kept as words."""
    into = io.StringIO()
    writer = csv.writer(into, delimiter=delimiter, lineterminator=end)
    writer.writerows([_words(cell) for cell in row] for row in rows)
    return into.getvalue()


def _words(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) and not _number(cell) else cell


def _number(cell: str) -> bool:
    return _NUMBER.fullmatch(cell) is not None
