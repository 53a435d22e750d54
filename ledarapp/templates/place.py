"""Finds the line on which a key path stands in a TOML text, so that an error can point at it."""

from __future__ import annotations

import re

from ledarapp.templates.spots import joined

_HEADER = re.compile(r"\s*(\[\[?)\s*([\w.\-]+)\s*\]")
_KEY = re.compile(r"\s*([\w.\-]+)\s*=")
_QUOTES = '"""'


def line_of(text: str, path: str) -> int:
    """Return the line (from 1) of ``path`` («areas[2].title.nb»), or of the nearest part that is there."""
    best, at, prefix, inside = 0, 1, "", False
    counts: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        found = "" if inside else _path(line, prefix, counts)
        if found and _HEADER.match(line):
            prefix = found
        if found and _leads_to(found, path) and len(found) > best:
            best, at = len(found), number
        inside ^= line.count(_QUOTES) % 2 == 1
    return at


def _path(line: str, prefix: str, counts: dict[str, int]) -> str:
    """Return the full path this line opens or sets; a ``[[header]]`` raises its count in ``counts``."""
    if header := _HEADER.match(line):
        *parents, last = header[2].split(".")
        path = ""
        for part in parents:
            path = joined(path, part)
            path += f"[{counts[path]}]" if path in counts else ""
        path = joined(path, last)
        if header[1] == "[[":
            counts[path] = counts.get(path, 0) + 1
            return f"{path}[{counts[path]}]"
        return path
    if key := _KEY.match(line):
        return joined(prefix, key[1])
    return ""


def _leads_to(found: str, path: str) -> bool:
    if found == f"{path}[1]":
        return True  # a list is pointed at where it begins
    return path.startswith(found) and path[len(found) : len(found) + 1] in {"", ".", "["}
