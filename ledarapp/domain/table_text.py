"""Cells of a table as the clipboard gives it: from spreadsheets, word processors and plain lists."""

from __future__ import annotations

import re

_CELL = re.compile(r'(?:"((?:[^"]|"")*)"(?=[\t\n]|\Z)|([^\t\n]*))([\t\n]|\Z)')
_UNSEEN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufeff\u200b]")
_SOFT_BREAK = re.compile("[\x0b\x0c\u2028\u2029]")


def cells(text: str) -> list[list[str]]:
    """Return rows of cells, each without space around it; rows in which nothing stands are left out.

    Cells are parted by tabs, rows by line ends of any system. A cell in double quotes may hold both, as
    spreadsheets write it, a quote in it stands twice. A quote that is no such pair is a letter like others:
    nothing typed is lost. Line breaks inside a cell come as line feeds.
    """
    text = _UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    rows: list[list[str]] = [[]]
    for found in _CELL.finditer(text):
        if found.start() == len(text) and not text.endswith("\t"):
            break
        rows[-1].append(_cell(found))
        if found[3] == "\n":
            rows.append([])
    return [row for row in rows if any(row)]


def _cell(found: re.Match[str]) -> str:
    quoted = found[1] is not None and any(mark in found[1] for mark in ("\t", "\n", '""'))
    cell = found[1].replace('""', '"') if quoted else found[0].removesuffix(found[3])
    return _SOFT_BREAK.sub("\n", cell).strip()
