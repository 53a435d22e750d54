"""One's own library: what is kept, dropped, written to a file and taken in from one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from ledarapp import files
from ledarapp.domain.entry import OWN, Entry, EntryKind, Incoming, Shelf, compare
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.goal import Goal
from ledarapp.domain.holding import Holding
from ledarapp.operations.desk import Desk
from ledarapp.templates import shelf

_KIND = "entry"
_NAMES: Mapping[str, str] = {
    "nb": "Mitt bibliotek",
    "nn": "Biblioteket mitt",
    "sv": "Mitt bibliotek",
    "fi": "Oma kirjasto",
    "en": "My library",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A change of one's own library, and how it is taken back: what to keep again, and what to drop."""

    kept: tuple[Entry, ...] = ()
    gone: tuple[Entry, ...] = ()


def shelves(desk: Desk) -> tuple[Shelf, ...]:
    """Return every shelf, one's own first."""
    return (own(desk), *desk.library.shelves())


def own(desk: Desk) -> Shelf:
    """Return the shelf of what this person has saved, in the order it was saved."""
    kept = desk.store.holdings(_KIND)
    read = [shelf.read(each.data.decode(), file=each.id, whole=False) for each in kept]
    entries = [entry for each in read for entry in each.entries]
    goals = {each.id for each in entries if each.kind is EntryKind.GOAL}
    # What belonged to a goal that is gone stands for itself.
    whole = (each if each.of in goals else replace(each, of="") for each in entries)
    return replace(_OWN, entries=tuple(whole))


def change(desk: Desk, *, keep: Iterable[Entry] = (), drop: Iterable[Entry] = ()) -> Step:
    """Keep these entries (in the place of those with their ids), drop those; return the step back."""
    before = {entry.id: entry for entry in own(desk).entries}
    kept, gone = tuple(keep), tuple(drop)
    desk.store.hold((_holding(desk, each) for each in kept), gone=(_holding(desk, each) for each in gone))
    return Step(
        kept=tuple(before[each.id] for each in (*kept, *gone) if each.id in before),
        gone=tuple(each for each in kept if each.id not in before),
    )


def from_goal(desk: Desk, goal: Goal, language: str) -> tuple[Entry, ...]:
    """Return a goal with its indicators and sources as new entries; only their words, nobody's names."""
    main = _new(desk, EntryKind.GOAL, goal.text.strip() or goal.title.strip(), language)
    parts = [
        *((EntryKind.INDICATOR, each.text) for each in goal.indicators),
        *((EntryKind.SOURCE, each.text) for each in goal.sources),
    ]
    made = (_new(desk, kind, text.strip(), language, of=main.id) for kind, text in parts if text.strip())
    return (main, *made)


def entry(desk: Desk, kind: EntryKind, text: str, language: str) -> Entry:
    """Return a new entry of one's own with this text."""
    return _new(desk, kind, text, language)


def rewritten(desk: Desk, before: Entry | None, kind: EntryKind, text: str, language: str) -> Entry:
    """Return an entry with this text in this language; ``before`` keeps its id and its other languages."""
    if before is None:
        return _new(desk, kind, text, language)
    return replace(before, kind=kind, text={**before.text, language: text})


def as_file(desk: Desk) -> bytes:
    """Return one's own library as a file; it holds nobody's name."""
    return shelf.write(own(desk)).encode()


def look(desk: Desk, path: Path) -> Incoming:
    """Read a library file and tell what it would bring; takes nothing in.

    Raises ``files.…`` and ``templates.…``.
    """
    data = files.read(path, at_most=shelf.MOST_BYTES)
    try:
        text = data.decode()
    except UnicodeDecodeError:
        raise LedarappError("templates.unreadable", file=path.name) from None
    coming = shelf.read(text, file=path.name)
    return compare(own(desk).entries, (replace(each, shelf=OWN) for each in coming.entries))


def _new(desk: Desk, kind: EntryKind, text: str, language: str, of: str = "") -> Entry:
    return Entry(id=desk.new_id(), kind=kind, text={language: text}, shelf=OWN, of=of)


def _holding(desk: Desk, entry: Entry) -> Holding:
    """Each entry is kept as a library file of its own: one format, one reader."""
    alone = replace(_OWN, entries=(entry,))
    return Holding(kind=_KIND, id=entry.id, at=desk.now(), data=shelf.write(alone).encode())


_OWN = Shelf(key=OWN, name=_NAMES)
