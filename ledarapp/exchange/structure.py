"""Frozen dataclasses ↔ plain JSON values, by their fields alone.

A field at its default isn't written. So a field added later, with a default, needs no code here and changes
neither bytes nor hash of anything written before; and what an older program never wrote reads as the default.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache, partial
from types import NoneType, UnionType
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints

from ledarapp.domain.errors import LedarappError

_T = TypeVar("_T")
_Writer = Callable[[Any], Any]
_Reader = Callable[[Any], Any]

LARGEST_NUMBER = 2**53 - 1
"""Beyond this, other JSON readers no longer tell whole numbers apart (RFC 7493)."""


@dataclass(frozen=True, slots=True)
class _Way:
    """How values of one type are written (None: as they stand) and read."""

    write: _Writer | None
    read: _Reader


@dataclass(frozen=True, slots=True)
class _Field:
    name: str
    default: Any
    write: _Writer | None
    read: _Reader


class _Misfit(Exception):  # noqa: N818 - it never leaves this module
    """A value that doesn't fit; its place is put together on the way out."""

    def __init__(self, code: str, place: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.places = [place] if place else []


def to_plain(value: Any) -> dict[str, Any]:  # noqa: ANN401 - any of our dataclasses
    """Return the dataclass as dicts, lists, texts, whole numbers and booleans; defaults are left out."""
    plain: dict[str, Any] = {}
    for field in _fields(value.__class__):
        found = getattr(value, field.name)
        if found != field.default:
            plain[field.name] = field.write(found) if field.write else found
    return plain


def from_plain(kind: type[_T], plain: object, *, place: str) -> _T:
    """Return the dataclass that ``plain`` holds; ``place`` is where it stands, for errors.

    Raises ``exchange.bad_data`` for a field that is missing or of the wrong kind and
    ``exchange.unknown_field`` for one that this version doesn't know; both name the ``field``
    («agreement.goals.2.text», counted from 1).
    """
    try:
        return cast(_T, _read_fields(kind, plain))
    except _Misfit as misfit:
        field = ".".join([place, *reversed(misfit.places)])
        raise LedarappError(misfit.code, field=field) from None


@cache
def _fields(kind: Any) -> tuple[_Field, ...]:  # noqa: ANN401 - a dataclass
    hints = get_type_hints(kind)
    found = []
    for field in fields(kind):
        default = field.default if field.default_factory is MISSING else field.default_factory()
        way = _way(hints[field.name])
        found.append(_Field(field.name, default, way.write, way.read))
    return tuple(found)


@cache
def _way(hint: Any) -> _Way:  # noqa: ANN401 - a type hint
    """Return how this type goes; raises ``KeyError`` for one that has no place in a package."""
    if get_origin(hint) is tuple:
        each = _way(get_args(hint)[0])
        return _Way(_list_writer(each.write), _list_reader(each.read))
    if get_origin(hint) is UnionType:
        # None is the default of every optional field, so it is never written.
        (present,) = (each for each in get_args(hint) if each is not NoneType)
        return _way(present)
    if is_dataclass(hint):
        return _Way(to_plain, partial(_read_fields, hint))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _written(hint, str)
    return _SIMPLE[hint]


def _written(read: Callable[[str], _T], write: Callable[[_T], str]) -> _Way:
    """Return the way of a value that is written as a text."""
    return _Way(write, lambda plain: _read_written(plain, read, write))


def _list_writer(write: _Writer | None) -> _Writer:
    return list if write is None else lambda values: [write(value) for value in values]


def _read_fields(kind: Any, plain: object) -> Any:  # noqa: ANN401 - a dataclass, and its value
    if not isinstance(plain, dict):
        raise _Misfit("exchange.bad_data")
    values = {}
    for field in _fields(kind):
        if field.name in plain:
            try:
                values[field.name] = field.read(plain[field.name])
            except _Misfit as misfit:
                misfit.places.append(field.name)
                raise
        elif field.default is MISSING:
            raise _Misfit("exchange.bad_data", field.name)
    if len(values) != len(plain):
        unknown = min(str(name) for name in plain if name not in values)
        raise _Misfit("exchange.unknown_field", unknown)
    return kind(**values)


def _list_reader(read: _Reader) -> _Reader:
    def read_list(plain: object) -> tuple[Any, ...]:
        if not isinstance(plain, list):
            raise _Misfit("exchange.bad_data")
        values = []
        for place, each in enumerate(plain, start=1):
            try:
                values.append(read(each))
            except _Misfit as misfit:
                misfit.places.append(str(place))
                raise
        return tuple(values)

    return read_list


def _read_text(plain: object) -> str:
    if not isinstance(plain, str):
        raise _Misfit("exchange.bad_data")
    if not plain.isascii():
        try:
            plain.encode()
        except UnicodeEncodeError:  # half a character
            raise _Misfit("exchange.bad_data") from None
    return plain


def _read_number(plain: object) -> int:
    if not isinstance(plain, int) or isinstance(plain, bool) or abs(plain) > LARGEST_NUMBER:
        raise _Misfit("exchange.bad_data")
    return plain


def _read_boolean(plain: object) -> bool:
    if not isinstance(plain, bool):
        raise _Misfit("exchange.bad_data")
    return plain


def _read_written(plain: object, read: Callable[[str], _T], write: Callable[[_T], str]) -> _T:
    """Read a text that stands for something else, and only in the one form that we write."""
    if not isinstance(plain, str):
        raise _Misfit("exchange.bad_data")
    try:
        value = read(plain)
        fits = write(value) == plain
    except (ValueError, OverflowError):
        fits = False
    if not fits:
        raise _Misfit("exchange.bad_data")
    return value


def _write_moment(moment: datetime) -> str:
    """Return the moment in UTC as «2026-11-22T08:30:00Z»; raises ``ValueError`` for one without a zone."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs a zone")
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"


_SIMPLE: dict[Any, _Way] = {
    str: _Way(None, _read_text),
    int: _Way(None, _read_number),
    bool: _Way(None, _read_boolean),
    date: _written(date.fromisoformat, date.isoformat),
    datetime: _written(datetime.fromisoformat, _write_moment),
}
