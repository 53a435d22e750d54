"""Breaking text into printed lines: pure arithmetic over letter widths, shared by drawing and counting."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import TypeAlias

import pyphen

from ledarapp.documents.fonts import Face, Faces, clean

Colour: TypeAlias = tuple[float, float, float]

NO_BREAK = "\u00a0"
SOFT_HYPHEN = "\u00ad"
_LONGEST = 200
"""No word has more letters; what has is set in pieces, for dividing costs the square of the length."""
_PARTS = re.compile(rf"\n| +|[^ \n]{{1,{_LONGEST}}}")
_DIGIT = re.compile(r"\d")
_TOGETHER = re.compile(
    r"(?<=\b\d) (?=[^\W\d])|(?<=\b\d\d) (?=[^\W\d])|(?<=\b\d\.) (?=[^\W\d])|(?<=\b\d\d\.) (?=[^\W\d])"
    r"|(?<=\d) (?=[%‰])|(?<=§) (?=\d)|(?:(?<=\bkl\.)|(?<=\bnr\.)|(?<=\bpunkt)|(?<=\bkap\.)) (?=\d)"
)
"""Spaces that no line ends at: after a day or another small number, before a per cent sign, in «kl. 10»."""
_AFTER_SIGN = re.compile(r"(?<=\w[-–/])(?=[^\W\d])")
_RAG = 0.5
"""A long word is divided when leaving it whole would leave this much of the line empty."""
_SHORTEST = 9
"""Words with fewer letters are never divided for the rag's sake."""
_EDGE = 4
"""At least so many letters stay on each side of a division."""

_JOINED = 5
"""A part of a compound has at least so many letters."""


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one look. ``meant`` is what the text stands for when it isn't itself; ``link`` an address."""

    text: str
    face: Face
    size: float
    colour: Colour
    link: str = ""
    meant: str = ""

    @property
    def width(self) -> float:
        return self.face.width(self.text) * self.size

    def saying(self, text: str) -> Run:
        """Return another text in the same look."""
        return Run(text, self.face, self.size, self.colour, self.link, self.meant)


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line. ``joined`` says that its last word goes on in the next line."""

    runs: tuple[Run, ...]
    width: float
    joined: bool = False


_Word: TypeAlias = tuple[Run, ...]


def runs(
    text: str, faces: Faces, size: float, colour: Colour, *, strong: bool = False, link: str = ""
) -> list[Run]:
    """Return ``text`` as runs, each in a face that has its letters."""
    return [
        Run(part, face, size, colour, link, meant)
        for shown in _lines_apart(_bound(clean(text)))
        for part, face, meant in ((shown, faces.regular, ""),) * (shown == "\n")
        or faces.fitting(shown, strong=strong)
    ]


def break_lines(
    text: Iterable[Run], width: float, language: str, *, whole_words: bool = False
) -> tuple[Line, ...]:
    """Return the lines ``text`` takes in a column of ``width`` points; one empty line for empty text.

    Lines are filled greedily. Words are divided at soft hyphens and signs first, by the language's rules when
    they are wider than the column or would leave a ragged hole, and anywhere as a last resort.
    ``whole_words`` divides only what is wider than the column.
    """
    setter = _Setter(width, language, whole_words=whole_words)
    for word, space in _words(text):
        setter.add(word, space)
    return setter.end()


class _Setter:
    """Fills lines one word at a time."""

    def __init__(self, width: float, language: str, *, whole_words: bool) -> None:
        self._width, self._language, self._whole_words = width, language, whole_words
        self._lines: list[Line] = []
        self._runs: list[Run] = []
        self._used = 0.0

    def add(self, word: _Word, space: Run | None) -> None:
        """Set a word after ``space``; an empty word is a line end asked for by the writer."""
        if not word:
            self._close(joined=False)
            return
        gap = space.width if space and self._runs else 0.0
        whole = _plain(word, "")
        needed = sum(run.width for run in whole)
        room = self._width - self._used - gap
        if needed > room + 0.01:
            self._divide(word, space, room)
            return
        if gap and space:
            self._runs.append(space)
        self._runs += whole
        self._used += gap + needed

    def end(self) -> tuple[Line, ...]:
        if self._runs or not self._lines:
            self._close(joined=False)
        return tuple(self._lines)

    def _put(self, word: _Word) -> None:
        self._runs += word
        self._used += sum(run.width for run in word)

    def _close(self, *, joined: bool) -> None:
        self._lines.append(Line(tuple(_merged(self._runs)), self._used, joined))
        self._runs, self._used = [], 0.0

    def _divide(self, word: _Word, space: Run | None, room: float) -> None:
        hyphenate = not self._runs or (room > self._width * _RAG and not self._whole_words)
        head, tail = _cut(word, room, self._language if hyphenate else "", joints_only=bool(self._runs))
        if head:
            if self._runs and space:
                self._put((space,))
            self._put(head)
            self._close(joined=True)
            self.add(tail, None)
        elif self._runs:
            self._close(joined=False)
            self.add(word, None)
        else:
            head, tail = _force(word, self._width)
            self._put(head)
            if tail:
                self._close(joined=True)
                self.add(tail, None)


def _bound(text: str) -> str:
    """Bind numbers to what they count; only texts with digits are looked at closely."""
    return _TOGETHER.sub(NO_BREAK, text) if _DIGIT.search(text) else text


def _lines_apart(text: str) -> list[str]:
    if "\n" not in text:
        return [text] if text else []
    return [part for part in re.split(r"(\n)", text) if part]


def _words(text: Iterable[Run]) -> Iterable[tuple[_Word, Run | None]]:
    """Give the words with the space before each; a line end is an empty word."""
    word: list[Run] = []
    space: Run | None = None
    for run in text:
        for part in (run.text,) if run.meant else _PARTS.findall(run.text):
            piece = run if part == run.text else run.saying(part)
            if part == "\n":
                if word:
                    yield tuple(word), space
                yield (), None
                word, space = [], None
            elif part.isspace() and not part.strip(" "):
                if word:
                    yield tuple(word), space
                    word = []
                space = piece.saying(" ")
            else:
                word.append(piece)
                if len(part) == _LONGEST:
                    yield tuple(word), space
                    word, space = [], None
    if word:
        yield tuple(word), space


def _merged(pieces: list[Run]) -> Iterable[Run]:
    """Join neighbours of one look; a piece that stands for something else stays by itself."""
    for _, group in groupby(
        pieces, key=lambda run: (id(run.face), run.size, run.colour, run.link, run.meant)
    ):
        first, *others = group
        if not others or first.meant:
            yield first
            yield from others
        else:
            yield first.saying(first.text + "".join(run.text for run in others))


def _cut(word: _Word, room: float, language: str, *, joints_only: bool) -> tuple[_Word, _Word]:
    """Return the best head of ``word`` that fits in ``room``, and the rest; no head when none fits.

    The joint of a compound is better than any other place, and the longer head better than the shorter. A
    word that could stand whole on the next line is divided at a joint or not at all (``joints_only``).
    """
    text = "".join(run.text for run in word)
    best: tuple[_Word, _Word] = ((), word)
    reached = (False, 0)
    for place, sign in _places(text, language):
        rank = (not sign or _is_joint(text, place), place)
        if joints_only and not rank[0]:
            continue
        head, tail = _at(word, place)
        head = _plain(head, sign)
        if rank > reached and sum(run.width for run in head) <= room:
            best, reached = (head, tail), rank
    return best


def _is_joint(text: str, place: int) -> bool:
    """Nordic compounds are often joined by an s; a soft hyphen marks the joint its writer chose."""
    parts = len(text[:place].strip(SOFT_HYPHEN)) >= _JOINED and len(text) - place >= _JOINED
    return text[place - 1] == SOFT_HYPHEN or (
        parts and text[place - 1] == "s" and text[place] not in "aeiouyæøåäös"
    )


def _places(text: str, language: str) -> Iterable[tuple[int, str]]:
    """Give the places where a word may be divided, with the sign to be added there."""
    yield from ((found.start(), "") for found in _AFTER_SIGN.finditer(text))
    if SOFT_HYPHEN in text:
        yield from ((place + 1, SOFT_HYPHEN) for place, letter in enumerate(text) if letter == SOFT_HYPHEN)
    elif language and len(text) >= _SHORTEST and "/" not in text:
        for place in _rules(language)(text):
            if _EDGE <= place <= len(text) - _EDGE and text[place - _EDGE : place + _EDGE].isalpha():
                yield place, SOFT_HYPHEN


@lru_cache(maxsize=4)
def _rules(language: str) -> Callable[[str], list[int]]:
    found = pyphen.language_fallback(language.replace("-", "_"))
    if not found:
        return lambda _text: []
    divider = pyphen.Pyphen(lang=found)
    return lambda text: [int(place) for place in divider.positions(text)]


def _at(word: _Word, place: int) -> tuple[_Word, _Word]:
    head: list[Run] = []
    tail: list[Run] = []
    for run in word:
        if place >= len(run.text):
            head.append(run)
        elif place <= 0:
            tail.append(run)
        elif run.meant:
            head.append(run)
        else:
            head.append(run.saying(run.text[:place]))
            tail.append(run.saying(run.text[place:]))
        place -= len(run.text)
    return tuple(head), tuple(tail)


def _plain(head: _Word, sign: str) -> _Word:
    """Drop soft hyphens inside, and add the sign that closes the line."""
    kept = [
        run if run.meant or SOFT_HYPHEN not in run.text else run.saying(run.text.replace(SOFT_HYPHEN, ""))
        for run in head
    ]
    if sign:
        last = kept[-1]
        kept[-1] = last.saying(last.text + sign)
    return tuple(kept)


def _force(word: _Word, width: float) -> tuple[_Word, _Word]:
    """Divide anywhere: as many letters as fit, at least one."""
    used, place = 0.0, 0
    for run in word:
        if run.meant:
            used, place = used + run.width, place + len(run.text)
            if used > width and place > len(run.text):
                return _at(word, place - len(run.text))
            continue
        for letter in run.text:
            used += run.face.width(letter) * run.size
            if used > width and place:
                return _at(word, place)
            place += 1
    return word, ()
