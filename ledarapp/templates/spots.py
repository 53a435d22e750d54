"""Where every key of a TOML text stands, whatever way it is written: the spans that a change may touch."""

from __future__ import annotations

import re
from dataclasses import dataclass

_PART = r"""(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[\w-]+)"""
_KEY = re.compile(rf"{_PART}(?:[ \t]*\.[ \t]*{_PART})*")
_HEADER = re.compile(rf"(\[\[?)[ \t]*({_KEY.pattern})[ \t]*\]\]?")
_EQUALS = re.compile(r"[ \t]*=[ \t]*")
_BETWEEN = re.compile(r"(?:[\s,]|#[^\n]*)*")
_QUOTED = (
    r'"""(?:[^\\]|\\.)*?"""(?:"{0,2})',
    r"'''.*?'''(?:'{0,2})",
    r'"(?:[^"\\\n]|\\.)*"',
    r"'[^'\n]*'",
)
_TEXT = re.compile("|".join(_QUOTED), re.DOTALL)
_BARE = re.compile(r"[^,\]}#\n]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A key with its value, an element of a list, or a header.

    ``path`` counts lists from 1 («areas[2].title.nb»). ``start``, ``value`` and ``end`` are offsets: of the
    key, of what is set, and behind it; ``inline`` says that it lies within braces or brackets.
    """

    path: str
    start: int
    value: int
    end: int
    inline: bool = False
    header: bool = False


def spots(text: str) -> tuple[Spot, ...]:
    """Return every spot of a text that is sound TOML, in its order; what lies inside comes after."""
    return tuple(sorted(_Scan(text).read(), key=lambda each: (each.start, -each.end)))


class _Scan:
    def __init__(self, text: str) -> None:
        self._text = text
        self._found: list[Spot] = []
        self._counts: dict[str, int] = {}

    def read(self) -> list[Spot]:
        at, prefix = self._skip(0), ""
        while at < len(self._text):
            if header := _HEADER.match(self._text, at):
                prefix = self._headed(header)
                self._found.append(
                    Spot(path=prefix, start=at, value=header.end(), end=header.end(), header=True)
                )
                at = self._skip(header.end())
            else:
                at = self._skip(self._pair(at, prefix, inline=False))
        return self._found

    def _headed(self, header: re.Match[str]) -> str:
        *parents, last = _parts(header[2])
        path = ""
        for part in parents:
            path = joined(path, part)
            path += f"[{self._counts[path]}]" if path in self._counts else ""
        path = joined(path, last)
        if header[1] == "[[":
            self._counts[path] = self._counts.get(path, 0) + 1
            return f"{path}[{self._counts[path]}]"
        return path

    def _pair(self, at: int, prefix: str, *, inline: bool) -> int:
        key = _KEY.match(self._text, at)
        equals = _EQUALS.match(self._text, key.end()) if key else None
        if key is None or equals is None:
            raise ValueError(at)
        path = joined(prefix, ".".join(_parts(key[0])))
        end = self._value(equals.end(), path)
        self._found.append(Spot(path=path, start=at, value=equals.end(), end=end, inline=inline))
        return end

    def _value(self, at: int, path: str) -> int:
        opening = self._text[at]
        if opening == "[":
            return self._listed(at, path)
        if opening == "{":
            at = self._skip(at + 1)
            while self._text[at] != "}":
                at = self._skip(self._pair(at, path, inline=True))
            return at + 1
        found = _TEXT.match(self._text, at) or _BARE.match(self._text, at)
        if found is None:
            raise ValueError(at)
        return at + len(found[0] if opening in "\"'" else found[0].rstrip())

    def _listed(self, at: int, path: str) -> int:
        at, count = self._skip(at + 1), 0
        while self._text[at] != "]":
            count += 1
            end = self._value(at, f"{path}[{count}]")
            self._found.append(Spot(path=f"{path}[{count}]", start=at, value=at, end=end, inline=True))
            at = self._skip(end)
        return at + 1

    def _skip(self, at: int) -> int:
        found = _BETWEEN.match(self._text, at)
        return found.end() if found else at


def joined(path: str, key: str) -> str:
    """Return the path of this key below ``path``."""
    return f"{path}.{key}" if path else key


def _parts(key: str) -> list[str]:
    return [part.strip("\"'") for part in re.findall(_PART, key)]
