"""A form's TOML text part by part: its sections, areas, goals, levels and dates moved, doubled and taken out.

The text stays the person's own: comments and everything that isn't touched stay as they were written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_HEADER = re.compile(r"\s*(\[\[?)\s*([\w.\-]+)\s*\]")
_NAMED = re.compile(r'\s*(?:key|screen|(?:title|text|label|meaning)\.[\w-]+)\s*=\s*"([^"]*)')
_KEY = re.compile(r'^(\s*key\s*=\s*")([^"]*)(")', re.MULTILINE)
_LONGEST = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part under a ``[[header]]`` with all below it, or under a ``[header]`` that stands but once.

    ``first`` and ``end`` are its lines from 0, the last one excluded; ``depth`` counts from 0. ``path``
    tells it from its siblings, counted from 1 («areas[2].goals[1]»).
    """

    name: str
    path: str
    label: str
    first: int
    end: int
    depth: int
    listed: bool


def parts(text: str) -> tuple[Part, ...]:
    """Return the parts of the text in its order, what lies inside another after it."""
    lines = text.splitlines()
    heads = [(at, found[1] == "[[", found[2]) for at, found in _headers(lines)]
    made = []
    counts: dict[str, int] = {}
    for place, (at, listed, name) in enumerate(heads):
        after = (there for there, _, other in heads[place + 1 :] if not other.startswith(f"{name}."))
        end = _without_foot(lines, at, next(after, len(lines)))
        label = next((found[1] for line in lines[at + 1 : end] if (found := _NAMED.match(line))), "")
        made.append(
            Part(
                name=name,
                path=_path(name, counts, listed=listed),
                label=label[:_LONGEST],
                first=at,
                end=end,
                depth=name.count("."),
                listed=listed,
            )
        )
    return tuple(made)


def removed(text: str, part: Part) -> str:
    """Return the text without this part."""
    lines = text.splitlines()
    end = part.end + (part.end < len(lines) and not lines[part.end].strip())
    return _joined([*lines[: part.first], *lines[end:]])


def doubled(text: str, part: Part) -> str:
    """Return the text with a copy of this part after it, under a key of its own."""
    lines = text.splitlines()
    copy = "\n".join(lines[part.first : part.end])
    keys = {found[2] for found in _KEY.finditer(text)}

    def fresh(found: re.Match[str]) -> str:
        number = next(each for each in range(2, len(keys) + 3) if f"{found[2]}_{each}" not in keys)
        return f"{found[1]}{found[2]}_{number}{found[3]}"

    return _joined([*lines[: part.end], "", *_KEY.sub(fresh, copy).splitlines(), *lines[part.end :]])


def moved(text: str, part: Part, steps: int) -> str:
    """Return the text with this part before (-1) or after (1) its neighbour of the same kind."""
    kin = siblings(text, part)
    here = kin.index(part)
    there = here + steps
    if not 0 <= there < len(kin):
        return text
    before, after = sorted((part, kin[there]), key=lambda each: each.first)
    lines = text.splitlines()
    return _joined(
        [
            *lines[: before.first],
            *lines[after.first : after.end],
            *lines[before.end : after.first],
            *lines[before.first : before.end],
            *lines[after.end :],
        ]
    )


def siblings(text: str, part: Part) -> tuple[Part, ...]:
    """Return the parts of the same list as this one, itself among them, in their order."""
    every = parts(text)
    around = [each for each in every if each.depth < part.depth and each.first < part.first < each.end]
    low, high = (around[-1].first, around[-1].end) if around else (-1, len(text.splitlines()) + 1)
    return tuple(each for each in every if each.name == part.name and low < each.first < high)


def with_head(text: str, **values: str | int | list[str]) -> str:
    """Return the text with these plain keys of the head set; one that isn't there comes first."""
    head, mark, rest = text.partition("\n[")
    lines = head.split("\n")
    for key, value in values.items():
        line = f"{key} = {_written(value)}"
        at = next((at for at, each in enumerate(lines) if re.match(rf"{key}\s*=", each)), None)
        if at is None:
            first = next((at for at, each in enumerate(lines) if re.match(r"\w", each)), 0)
            lines.insert(first, line)
        else:
            lines[at] = line
    return "\n".join(lines) + mark + rest


def renamed(text: str, endings: Mapping[str, str]) -> str:
    """Return the text with an ending on the form's name in each language, where there is one for it."""
    name = re.compile(r'^(name\.([\w-]+)\s*=\s*".*)"\s*$', re.MULTILINE)
    return name.sub(lambda found: f'{found[1]}{endings.get(found[2].partition("-")[0], "")}"', text)


def _path(name: str, counts: dict[str, int], *, listed: bool) -> str:
    """Return the path a header opens; one of a list raises its count in ``counts``."""
    *parents, last = name.split(".")
    path = ""
    for part in parents:
        path += f"{part}[{counts[path + part]}]." if path + part in counts else f"{part}."
    path += last
    if not listed:
        return path
    counts[path] = counts.get(path, 0) + 1
    return f"{path}[{counts[path]}]"


def _headers(lines: list[str]) -> Iterable[tuple[int, re.Match[str]]]:
    inside = False
    for at, line in enumerate(lines):
        found = None if inside else _HEADER.match(line)
        if found:
            yield at, found
        inside ^= line.count('"""') % 2 == 1


def _without_foot(lines: list[str], first: int, end: int) -> int:
    """A comment that stands before the next header belongs to that one."""
    while end > first + 1 and (not lines[end - 1].strip() or lines[end - 1].lstrip().startswith("#")):
        end -= 1
    return end


def _joined(lines: list[str]) -> str:
    return "\n".join(lines).rstrip("\n") + "\n"


def _written(value: str | int | list[str]) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(_written, value))}]"
    return str(value) if isinstance(value, int) else f'"{value}"'
