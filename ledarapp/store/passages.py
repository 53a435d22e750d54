"""What is searched everywhere: the words of each field, and an index over every three letters of them.

An agreement waits from the moment anything in it is written (triggers, in that same transaction) until it has
been read anew; what waits is found by nobody until then. The index holds no text: what it names is looked at.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ledarapp.domain.folding import bare
from ledarapp.domain.hit import Found, Hit
from ledarapp.store.connection import begun, telling

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from ledarapp.store.connection import Connection

LEAST: Final = 2
"""Letters: a search for one would find everything."""
_PART: Final = 3
_LONG: Final = 9
_WAITING = """
    SELECT id FROM agreement
    WHERE deleted_at IS NULL AND id NOT IN (SELECT agreement FROM searched) ORDER BY changed_at, id
"""
_FIND = """
    SELECT passage.agreement, searched.name, passage.place, passage.text
    FROM passage_words
    JOIN passage ON passage.id = passage_words.rowid
    JOIN searched ON searched.agreement = passage.agreement
    JOIN agreement ON agreement.id = passage.agreement AND agreement.deleted_at IS NULL
    WHERE passage_words MATCH ? ORDER BY passage_words.rowid DESC
"""


@dataclass(frozen=True, slots=True)
class Passages:
    """The searched words of an open store."""

    connection: Connection
    path: Path

    def waiting(self) -> tuple[str, ...]:
        """Return the agreements that wait to be read, the latest changed last; deleted ones don't."""
        with telling(self.path):
            return tuple(str(row[0]) for row in self.connection.execute(_WAITING))

    def put(self, agreement_id: str, name: str, hits: Iterable[Hit]) -> None:
        """Put what an agreement holds in the place of what was read of it before."""
        # Found in the opposite order: the last agreement read comes first, and its first field.
        kept = list(reversed([each for each in hits if each.text.strip()]))
        parts = [" ".join(_parts(each.text)) for each in kept]
        places = [json.dumps([each.path, each.screen, each.field, each.goal, each.label]) for each in kept]
        execute, many = self.connection.execute, self.connection.executemany
        with telling(self.path), begun(self.connection):
            drop(self.connection, agreement_id)
            (last,) = execute("SELECT ifnull(max(id), 0) FROM passage").fetchone()
            ids = range(last + 1, last + 1 + len(kept))
            owners, texts = [agreement_id] * len(kept), [each.text for each in kept]
            many("INSERT INTO passage VALUES (?, ?, ?, ?)", zip(ids, owners, places, texts, strict=True))
            many(
                "INSERT OR REPLACE INTO passage_words (rowid, parts) VALUES (?, ?)",
                zip(ids, parts, strict=True),
            )
            execute("INSERT INTO searched VALUES (?, ?)", (agreement_id, name))

    def look_beside(self, words: str, most: int) -> Callable[[], tuple[Found, ...]]:
        """Return work that finds at most so many places on another thread, the latest read first."""

        def work() -> tuple[Found, ...]:
            wanted = bare(words).strip()
            if len(wanted) < LEAST:
                return ()
            with telling(self.path):
                found = []
                for each in self._holding(wanted):
                    found.append(each)
                    if len(found) == most:
                        break
                return tuple(found)

        return work

    def _holding(self, wanted: str) -> Iterator[Found]:
        for owner, name, place, text in self.connection.execute(_FIND, (_question(wanted),)):
            if wanted in bare(text):
                path, screen, field, goal, label = json.loads(place)
                hit = Hit(path=tuple(path), text=text, screen=screen, field=field, goal=goal, label=label)
                yield Found(agreement=owner, name=name, hit=hit)


def drop(connection: Connection, agreement_id: str) -> None:
    """Take an agreement's words out, inside a transaction."""
    connection.execute(
        "DELETE FROM passage_words WHERE rowid IN (SELECT id FROM passage WHERE agreement = ?)",
        (agreement_id,),
    )
    for table in ("passage", "searched"):
        connection.execute(f"DELETE FROM {table} WHERE agreement = ?", (agreement_id,))  # noqa: S608 - two names


def empty(connection: Connection) -> None:
    """Take everybody's words out, inside a transaction, and the index with them."""
    connection.execute("INSERT INTO passage_words (passage_words) VALUES ('delete-all')")
    connection.execute("DELETE FROM passage")
    connection.execute("DELETE FROM searched")


class _Letters(dict[int, str]):
    """How each letter stands in the index: a–z and 0–9, one of them for any foreign one, else «_»."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        plain = letter.isascii() and letter.isalnum()
        self[code] = letter if plain else chr(ord("a") + code % 26) if letter.isalnum() else "_"
        return self[code]


_letters = _Letters()


def _parts(text: str) -> set[str]:
    """Return every three letters that stand together; the end counts as two spaces."""
    written = bare(text).translate(_letters) + "_" * (_PART - 1)
    return {written[at : at + _PART] for at in range(len(written) - _PART + 1)}


def _question(wanted: str) -> str:
    """Return what to ask the index: every three letters; of many, three after three and the last three."""
    written = wanted.translate(_letters)
    if len(written) < _PART:
        return f'"{written}"*'
    # Each part asked for costs its list, each false promise a look at a text; a long word makes few of these.
    step = 1 if len(written) < _LONG else _PART
    starts = [*range(0, len(written) - _PART, step), len(written) - _PART]
    return " AND ".join(dict.fromkeys(f'"{written[at : at + _PART]}"' for at in starts))
