"""The library: goals, indicators, sources and measures to begin from, and finding them while one writes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

from ledarapp.domain.likeness import EMPTY_WORDS, stem
from ledarapp.domain.template import Wording, say

_WORD = re.compile(r"\w+")
_SHORTEST = 3
_MOST_WORDS = 6
# Letters of one Nordic language that stand for those of another, and for what other keyboards have.
_SAME = str.maketrans({"ø": "o", "æ": "a", "ð": "d", "þ": "t", "đ": "d"})


class EntryKind(StrEnum):
    """What an entry is used as; a development measure (ACTION) goes where the form keeps them."""

    GOAL = "goal"
    INDICATOR = "indicator"
    SOURCE = "source"
    ACTION = "action"


class Side(StrEnum):
    """The side of the leader's responsibility an entry is about (R247); empty: the leader's own role."""

    UNSAID = ""
    PROFESSIONAL = "professional"
    ECONOMY = "economy"
    STAFF = "staff"
    USERS = "users"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One text of the library. ``shelf`` is the key of the shelf it stands on, ``OWN`` for one's own.

    ``of`` names the goal on the same shelf that an indicator or a source belongs to, ``code`` its number in
    the form it comes from, ``requirements`` the rows of what the product was asked for.
    """

    id: str
    kind: EntryKind
    text: Wording
    shelf: str = ""
    side: Side = Side.UNSAID
    code: str = ""
    of: str = ""
    requirements: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """Entries from one place; ``forms`` are the keys of the form types they were made for."""

    key: str
    name: Wording
    description: Wording = field(default_factory=dict)
    jurisdiction: str = "general"
    forms: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()


OWN = "own"
"""The shelf of what a person has saved: its entries speak the languages they were written in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is looked for. Empty parts ask for nothing; ``form`` only puts what was made for it first."""

    words: str = ""
    kinds: frozenset[EntryKind] = frozenset()
    side: Side | None = None
    shelf: str = ""
    form: str = ""


def find(shelves: Iterable[Shelf], wanted: Wanted, language: str) -> tuple[Entry, ...]:
    """Return the entries that hold every word asked for, the nearest first.

    A word is found by its beginning, inside a compound, or in another of its forms; accents and the letters
    that differ between Norwegian and Swedish don't matter. A shelf made for the form comes before others,
    one's own entries before all.
    """
    words = tuple(dict.fromkeys(_WORD.findall(folded(wanted.words))))
    found: list[tuple[tuple[int, int, int], Entry]] = []
    place = 0
    for shelf in shelves:
        if wanted.shelf and shelf.key != wanted.shelf:
            continue
        near = 0 if shelf.key == OWN else 1 if wanted.form in shelf.forms else 2
        for entry in shelf.entries:
            place += 1
            if _fits(entry, wanted) and (weight := _weight(say(entry.text, language), words)):
                found.append(((near, -weight, place) if not words else (-weight, near, place), entry))
    return tuple(entry for _, entry in sorted(found, key=lambda each: each[0]))


def suggestions(
    shelves: Iterable[Shelf],
    written: str,
    kinds: frozenset[EntryKind],
    language: str,
    form: str,
    *,
    most: int = 5,
) -> tuple[Entry, ...]:
    """Return what could be meant by a text that is being written; nothing when it says much already."""
    words = [
        word
        for word in _WORD.findall(written.casefold())
        if len(word) >= _SHORTEST and word not in EMPTY_WORDS
    ]
    if not words or len(words) > _MOST_WORDS:
        return ()
    wanted = Wanted(words=" ".join(words), kinds=kinds, form=form)
    same = written.strip()
    told: dict[str, Entry] = {}
    for entry in find(shelves, wanted, language):
        text = say(entry.text, language)
        if text != same:
            told.setdefault(text, entry)
        if len(told) == most:
            break
    return tuple(told.values())


def children(shelves: Iterable[Shelf], goal: Entry) -> tuple[Entry, ...]:
    """Return the indicators and sources that stand under this goal."""
    return tuple(
        each
        for shelf in shelves
        if shelf.key == goal.shelf
        for each in shelf.entries
        if each.of == goal.id and each.kind in {EntryKind.INDICATOR, EntryKind.SOURCE}
    )


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """Return the text as it is compared: no case, no accents, å and ä as a, ö and ø as o."""
    bare = unicodedata.normalize("NFKD", text.casefold().translate(_SAME))
    return "".join(each for each in bare if not unicodedata.combining(each))


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """What a library file would bring: what is new, what reads differently here, and how much is the same.

    ``differing`` are pairs: the entry here, and the one in the file.
    """

    new: tuple[Entry, ...] = ()
    differing: tuple[tuple[Entry, Entry], ...] = ()
    same: int = 0


def compare(here: Iterable[Entry], coming: Iterable[Entry]) -> Incoming:
    """Tell, by their ids, which of the entries that come are new and which read differently here."""
    known: Mapping[str, Entry] = {entry.id: entry for entry in here}
    new, differing, same = [], [], 0
    for entry in coming:
        mine = known.get(entry.id)
        if mine is None:
            new.append(entry)
        elif mine == entry:
            same += 1
        else:
            differing.append((mine, entry))
    return Incoming(new=tuple(new), differing=tuple(differing), same=same)


def _fits(entry: Entry, wanted: Wanted) -> bool:
    return (not wanted.kinds or entry.kind in wanted.kinds) and (
        wanted.side is None or entry.side is wanted.side
    )


@lru_cache(maxsize=8192)
def _weight(text: str, words: tuple[str, ...]) -> int:
    """How well a text holds the words; 0 when it lacks one of them."""
    total, inside = 1, _words(text)
    for word in words:
        root = stem(word) if len(word) > _SHORTEST else word
        best = max((_match(word, root, each) for each in inside), default=0)
        if not best:
            return 0
        total += best
    return total


@lru_cache(maxsize=2048)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(folded(text)))


def _match(word: str, root: str, other: str) -> int:
    if other == word:
        return 4
    if other.startswith(word):
        return 3
    return 2 if len(word) >= _SHORTEST and root in other else 0
