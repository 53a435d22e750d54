"""Single values of a form's TOML text set, added and taken out; every other character stays as it was."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, TypeAlias

from ledarapp.templates.spots import Spot, joined, spots

if TYPE_CHECKING:
    from collections.abc import Sequence

Value: TypeAlias = str | int | bool | list[str] | list[int]
_COMMA_AFTER = re.compile(r"\s*,[ \t]*")
_COMMA_BEFORE = re.compile(r",\s*$")


def with_value(text: str, path: str, value: Value | None) -> str:
    """Return the text in which ``path`` («areas[2].title.nb») says ``value``; None takes it out.

    A key that isn't there is written beside its kin. Raises ``KeyError`` for a place in a list that isn't
    there. The text must be sound TOML.
    """
    if value is None:
        return _without(text, path)
    found = spots(text)
    spot = next((each for each in found if each.path == path and not each.header), None)
    if spot is not None:
        return text[: spot.value] + spelled(value) + text[spot.end :]
    return _with_new(text, found, path, spelled(value))


def spelled(value: Value) -> str:
    """Return the value as TOML says it; a text of several lines stands on several lines."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return f"[{', '.join(spelled(each) for each in value)}]"
    if isinstance(value, int):
        return str(value)
    if "\n" in value:
        return '"""\n' + "\n".join(_quoted(line)[1:-1] for line in value.split("\n")) + '"""'
    return _quoted(value)


def _quoted(text: str) -> str:
    """JSON spells a text as TOML does, but for one character that TOML wants escaped."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _with_new(text: str, found: Sequence[Spot], path: str, written: str) -> str:
    parent, _, rest = path.rpartition(".")
    while True:
        kin = [each for each in found if _parent(each) == parent]
        if kin:
            return _beside(text, max(kin, key=lambda each: each.end), rest, written)
        for each in found:
            if each.path == parent and each.header:
                return f"{text[: each.end]}\n{rest} = {written}{text[each.end :]}"
            if each.path == parent and text[each.value] == "{":
                return f"{text[: each.value]}{{ {rest} = {written} }}{text[each.end :]}"
        if not parent:
            return f"{rest} = {written}\n{text}"
        if parent.endswith("]"):
            raise KeyError(path)
        parent, _, name = parent.rpartition(".")
        rest = f"{name}.{rest}"


def _parent(spot: Spot) -> str | None:
    """Return the path of the table this key lies in; None for what isn't a key."""
    return None if spot.header or spot.path.endswith("]") else spot.path.rpartition(".")[0]


def _beside(text: str, kin: Spot, key: str, written: str) -> str:
    """Write a key after its kin, spelled with the same beginning."""
    before = text[kin.start : kin.value].rstrip().removesuffix("=").rstrip().rpartition(".")[0].strip()
    line = f"{joined(before, key)} = {written}"
    if kin.inline:
        return f"{text[: kin.end]}, {line}{text[kin.end :]}"
    end = text.find("\n", kin.end)
    end = len(text) if end < 0 else end
    return f"{text[:end]}\n{line}{text[end:]}"


def _without(text: str, path: str) -> str:
    gone = [
        each for each in spots(text) if each.path == path or each.path.startswith((f"{path}.", f"{path}["))
    ]
    left = len(text)
    for spot in sorted(gone, key=lambda each: (-each.start, -each.end)):
        if any(each is not spot and each.start <= spot.start < spot.end <= each.end for each in gone):
            continue  # goes with the one around it
        first, last = _span(text, spot) if spot.inline else _lines(text, spot)
        text, left = text[:first] + text[min(last, left) :], first
    return text


def _lines(text: str, spot: Spot) -> tuple[int, int]:
    end = text.find("\n", spot.end)
    return text.rfind("\n", 0, spot.start) + 1, len(text) if end < 0 else end + 1


def _span(text: str, spot: Spot) -> tuple[int, int]:
    if after := _COMMA_AFTER.match(text, spot.end):
        return spot.start, after.end()
    before = _COMMA_BEFORE.search(text, 0, spot.start)
    return (before.start() if before else spot.start), spot.end
