"""Library files ↔ shelves: the same plain TOML for the texts that come with the program and for one's own."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ledarapp.domain.entry import Entry, EntryKind, Shelf, Side
from ledarapp.templates.table import LANGUAGES, Table, parse, unique

if TYPE_CHECKING:
    from pathlib import Path

    from ledarapp.domain.template import Wording

SCHEMA = 1
MOST_BYTES = 2**20
"""More than any library a person has written; a file that is larger is refused before it is read."""
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
_CODE = re.compile(r"\S{1,12}")
_REQUIREMENT = re.compile(r"R\d{3}")
_HEAD = """\
# A library of goals, indicators, evaluation sources and development measures for Ledarapp.
# One [[entries]] each: an id that stays the same, its kind (goal, indicator, source or action), the side of
# responsibility it is about (professional, economy, staff, users; left out: the leader's own role), and the
# text in one or more languages (nb, nn, sv, sv-FI, fi, da, en). It holds no names of people.
"""


def read(text: str, *, file: str, whole: bool = True) -> Shelf:
    """Return the shelf that ``text`` describes; raises ``templates.…`` with ``file``, ``line`` and ``key``.

    In a ``whole`` file every goal that an entry belongs to is there as well.
    """
    root = parse(text, file)
    schema = root.number("schema")
    if schema > SCHEMA:
        raise root.error("templates.newer_schema", "schema", found=schema, known=SCHEMA)
    key = _name(root, "key")
    tables = root.tables("entries")
    shelf = Shelf(
        key=key,
        name=root.wording("name", ()),
        description=root.wording("description", (), required=False),
        jurisdiction=root.text("jurisdiction", "general"),
        forms=root.listed("forms", str),
        entries=tuple(_entry(table, key) for table in tables),
    )
    unique(tables, (entry.id for entry in shelf.entries), "id")
    goals = {entry.id for entry in shelf.entries if entry.kind is EntryKind.GOAL}
    for table, entry in zip(tables, shelf.entries, strict=True):
        if whole and entry.of and entry.of not in goals:
            raise table.error(
                "templates.unknown_value", "of", value=entry.of, allowed=", ".join(sorted(goals))
            )
    root.done()
    return shelf


def load(resources: Path) -> Iterator[Shelf]:
    """Give the shelves that come with the program, those of the folder ``library``."""
    for path in sorted((resources / "library").glob("*.toml")):
        yield read(path.read_text(encoding="utf-8"), file=path.name)


def write(shelf: Shelf) -> str:
    """Return the file's text. The same shelf gives the same text, and ``read`` gives the shelf back."""
    lines = [_HEAD, f"schema = {SCHEMA}", f"key = {_quoted(shelf.key)}"]
    if shelf.jurisdiction != "general":
        lines.append(f"jurisdiction = {_quoted(shelf.jurisdiction)}")
    if shelf.forms:
        lines.append(f"forms = {_listed(shelf.forms)}")
    for name, wording in (("name", shelf.name), ("description", shelf.description)):
        if wording:
            lines += ["", f"[{name}]", *_worded("", wording)]
    for entry in shelf.entries:
        lines += ["", "[[entries]]", f"id = {_quoted(entry.id)}", f"kind = {_quoted(entry.kind)}"]
        for name, value in (("side", entry.side.value), ("code", entry.code), ("of", entry.of)):
            if value:
                lines.append(f"{name} = {_quoted(value)}")
        if entry.requirements:
            lines.append(f"requirements = {_listed(entry.requirements)}")
        lines += _worded("text.", entry.text)
    return "\n".join(lines) + "\n"


def _entry(table: Table, shelf: str) -> Entry:
    entry = Entry(
        id=_name(table, "id"),
        kind=table.choice("kind", EntryKind),
        text=_text(table),
        shelf=shelf,
        side=_side(table),
        code=_plain(table, "code", _CODE) if "code" in table.keys else "",
        of=_name(table, "of") if "of" in table.keys else "",
        requirements=_requirements(table),
    )
    table.done()
    return entry


def _side(table: Table) -> Side:
    return table.choice("side", Side) if "side" in table.keys else Side.UNSAID


def _text(table: Table) -> Wording:
    wording = table.wording("text", (), free=True)
    if not wording:
        raise table.error("templates.missing_key", "text")
    return wording


def _requirements(table: Table) -> tuple[str, ...]:
    found = table.listed("requirements", str)
    for place, each in enumerate(found, start=1):
        if not _REQUIREMENT.fullmatch(each):
            raise table.error(
                "templates.unknown_value", f"requirements[{place}]", value=each, allowed="R001…"
            )
    return found


def _name(table: Table, key: str) -> str:
    return _plain(table, key, _ID)


def _plain(table: Table, key: str, pattern: re.Pattern[str]) -> str:
    value = table.text(key)
    if not pattern.fullmatch(value):
        raise table.error("templates.unknown_value", key, value=value, allowed="a–z, 0–9, -")
    return value


def _worded(prefix: str, wording: Wording) -> list[str]:
    return [f"{prefix}{tag} = {_quoted(wording[tag])}" for tag in sorted(wording) if tag in LANGUAGES]


def _listed(values: tuple[str, ...]) -> str:
    return "[" + ", ".join(map(_quoted, values)) + "]"


def _quoted(text: str) -> str:
    """Return a basic string; JSON spells it as TOML does, but for one character that TOML wants escaped."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
