"""Sheets, answers and summaries as JSON text for the store; what comes from elsewhere is read by others."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from types import UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

_Value = TypeVar("_Value")


def to_text(value: object) -> str:
    """Return the value as JSON; the empty text for one that holds nothing but defaults."""
    plain = _plain(value)
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":")) if plain else ""


def of_text(kind: type[_Value], text: str) -> _Value:
    """Return the value that ``to_text`` wrote."""
    return _value(kind, json.loads(text) if text else {})  # type: ignore[no-any-return]


def _plain(value: object) -> Any:  # noqa: ANN401 - JSON
    if is_dataclass(value):
        told = {}
        for field in fields(value):
            held = getattr(value, field.name)
            if held != field.default:
                told[field.name] = _plain(held)
        return told
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value.isoformat() if isinstance(value, date) else value


def _value(hint: Any, plain: Any) -> Any:  # noqa: ANN401 - a type hint, and JSON
    if get_origin(hint) is UnionType:
        hint = get_args(hint)[0]
    if get_origin(hint) is tuple:
        return tuple(_value(get_args(hint)[0], each) for each in plain)
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        return hint(**{name: _value(hints[name], each) for name, each in plain.items()})  # type: ignore[operator]
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint(plain)
    return date.fromisoformat(plain) if hint is date else plain
