"""One TOML table taken key by key, so that every mistake is told with its file, line and key."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from ledarapp.domain.errors import LedarappError
from ledarapp.templates.place import line_of
from ledarapp.templates.spots import joined

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from enum import StrEnum

    from ledarapp.domain.template import Wording

    Choice = TypeVar("Choice", bound=StrEnum)
    Listed = TypeVar("Listed", str, int)

LANGUAGES = frozenset({"nb", "nn", "sv", "sv-FI", "fi", "da", "en"})
_PLACE = re.compile(r"\{(\w*)\}|[{}]")
_KEY = re.compile(r"\s*([\w-]+(?:\.[\w-]+)*)\s*=")
_NOT = {str: "templates.not_text", int: "templates.not_number"}
_NOTHING: frozenset[str] = frozenset()


class Table:
    """A table that remembers which of its keys were asked for; ``done`` refuses the others.

    ``path`` is the table's place in the file, lists counted from 1: ``areas[2].goals[1]``. ``keys`` are its
    keys in the file's order. Every method that takes a key raises ``LedarappError`` with the values ``file``,
    ``line`` and ``key``; where mistakes are ``noted``, it goes in there instead, and what stands for nothing
    is returned.
    """

    def __init__(
        self,
        data: Mapping[str, object],
        text: str,
        file: str,
        path: str = "",
        noted: list[LedarappError] | None = None,
    ) -> None:
        self._data = data
        self._text = text
        self._file = file
        self._path = path
        self._noted = noted
        self.keys = tuple(data)
        self._asked: set[str] = set()

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text that isn't blank, or ``default`` when the key isn't there."""
        value = self._take(key, default)
        if not isinstance(value, str):
            self.refuse("templates.not_text", key)
            return default or ""
        if not value.strip() and key in self._data:
            self.refuse("templates.empty_text", key)
        return value

    def number(self, key: str, default: int | None = None) -> int:
        """Return a whole number that isn't negative."""
        value = self._take(key, default)
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            self.refuse("templates.not_number", key)
            return default or 0
        return value

    def flag(self, key: str, *, default: bool = False) -> bool:
        """Return true or false."""
        value = self._take(key, default)
        if not isinstance(value, bool):
            self.refuse("templates.not_flag", key)
            return default
        return value

    def day(self, key: str) -> date:
        """Return a date written without quotes (2026-01-31)."""
        value = self._take(key, None)
        if type(value) is not date:
            raise self.error("templates.not_date", key)
        return value

    def choice(self, key: str, kind: type[Choice], default: Choice | None = None) -> Choice:
        """Return one of the names this program knows for ``kind``."""
        return kind(self.one_of(key, tuple(kind), default))

    def one_of(self, key: str, names: Collection[str], default: str | None = None) -> str:
        """Return one of ``names``."""
        if key not in self._data and default is not None:
            self._asked.add(key)
            return default
        value = self.text(key)
        if value not in names:
            self.refuse("templates.unknown_value", key, value=value, allowed=", ".join(names))
            return default if default is not None else next(iter(names), "")
        return value

    def listed(self, key: str, kind: type[Listed]) -> tuple[Listed, ...]:
        """Return a list of texts or of whole numbers (``kind``); an absent key is an empty list."""
        value = self._take(key, [])
        if not isinstance(value, list):
            self.refuse("templates.not_list", key)
            return ()
        listed: list[Listed] = []
        for index, each in enumerate(value, start=1):
            # True is a number to Python, and to nobody else.
            if type(each) is not kind or (isinstance(each, int) and each < 0):
                self.refuse(_NOT[kind], f"{key}[{index}]")
            else:
                listed.append(each)
        return tuple(listed)

    def wording(
        self,
        key: str,
        languages: Iterable[str],
        *,
        required: bool = True,
        places: Collection[str] = _NOTHING,
        free: bool = False,
    ) -> Wording:
        """Return one text in several languages, complete in ``languages`` («sv» also serves «sv-FI»).

        ``places`` are the names that may stand in braces; in a ``free`` text braces are only braces. An
        optional wording that isn't there is empty.
        """
        if not required and key not in self._data:
            self._asked.add(key)
            return {}
        table = self.table(key)
        for tag in table.keys:
            if tag not in LANGUAGES:
                table.refuse("templates.unknown_language", tag, language=tag)
        found = {tag: table.text(tag) for tag in table.keys}
        for language in dict.fromkeys(languages):
            if language not in found and language.partition("-")[0] not in found:
                table.refuse("templates.missing_language", language, language=language)
        for tag, text in found.items() if not free else ():
            for place in _PLACE.finditer(text):
                if place[1] not in places:
                    table.refuse("templates.unknown_place", tag, place=place[0])
        return found

    def table(self, key: str) -> Table:
        """Return the table under this key."""
        value = self._take(key, None)
        if not isinstance(value, dict):
            self.refuse("templates.not_table", key)
            value = {}
        return Table(value, self._text, self._file, joined(self._path, key), self._noted)

    def tables(self, key: str) -> list[Table]:
        """Return the list of tables under this key; an absent key is an empty list."""
        value = self._take(key, [])
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            self.refuse("templates.not_tables", key)
            return []
        at = joined(self._path, key)
        return [
            Table(each, self._text, self._file, f"{at}[{index}]", self._noted)
            for index, each in enumerate(value, start=1)
        ]

    def done(self) -> None:
        """Refuse the first key that nobody asked for."""
        for key in self._data:
            if key not in self._asked:
                self.refuse("templates.unknown_key", key)

    def refuse(self, code: str, key: str, **values: object) -> None:
        """Raise the error that points at this key; or note it, unless what is around it is noted already."""
        error = self.error(code, key, **values)
        if self._noted is None:
            raise error
        path = str(error.values["key"])
        for told in self._noted:
            before = str(told.values["key"])
            if path.startswith((f"{before}.", f"{before}[")) or (path == before and told.code != code):
                return
        self._noted.append(error)

    def error(self, code: str, key: str, **values: object) -> LedarappError:
        """Return the error that points at this key."""
        path = joined(self._path, key)
        return LedarappError(code, file=self._file, line=line_of(self._text, path), key=path, **values)

    def _take(self, key: str, default: object) -> object:
        self._asked.add(key)
        value = self._data.get(key, default)
        if value is None:
            self.refuse("templates.missing_key", key)
        return value


def members(table: Table, key: str, kind: type[Choice]) -> tuple[Choice, ...]:
    """Return those of ``kind`` that are listed under this key, each once and in the order of ``kind``."""
    names = table.listed(key, str)
    for name in names:
        if name not in set(kind):
            allowed = ", ".join(kind)
            table.refuse("templates.unknown_value", key, value=name, allowed=allowed)
    return tuple(each for each in kind if each in names)


def parse(text: str, file: str, noted: list[LedarappError] | None = None) -> Table:
    """Return the text's root table; raises ``templates.not_toml`` or ``not_value`` where it can't be read.

    With ``noted`` the mistakes inside are put there instead of being raised.
    """
    try:
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # numbers and nesting without end are no TOMLDecodeError
        found = re.search(r"line (\d+)", str(error))
        line = int(found[1]) if found else text.count("\n") + 1
        key = _KEY.match("".join(text.splitlines()[line - 1 : line])) if found else None
        if key:
            raise LedarappError("templates.not_value", file=file, line=line, key=key[1]) from error
        raise LedarappError("templates.not_toml", file=file, line=line) from error
    return Table(data, text, file, noted=noted)


def unique(tables: Iterable[Table], values: Iterable[str], key: str = "key") -> None:
    """Refuse the first table that says the same under ``key`` as one above it."""
    seen: set[str] = set()
    for table, value in zip(tables, values, strict=True):
        if value in seen:
            table.refuse("templates.duplicate_key", key, value=value)
        seen.add(value)
