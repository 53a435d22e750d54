"""What can be told of a store's health without telling anything it holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from ledarapp.store.connection import Connection, damaged_pages
from ledarapp.store.migrations import revision


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """``counts`` holds rows per table, ``altered_snapshots`` signed files that are not what was kept.

    ``copies`` are the moments of the copies beside it, the newest first.
    """

    revision: str
    cipher: str
    engine: str
    damaged_pages: int
    structure: str
    broken_references: int
    altered_snapshots: int
    counts: tuple[tuple[str, int], ...]
    copies: tuple[datetime, ...]

    @property
    def healthy(self) -> bool:
        """Whether all is as it was written."""
        faults = self.damaged_pages + self.broken_references + self.altered_snapshots
        return not faults and self.structure == "ok"


def check(connection: Connection, copies: tuple[datetime, ...] = ()) -> Report:
    """Read everything once and report; changes nothing, repairs nothing. ``copies`` are those found."""
    tables = connection.execute(
        "SELECT name FROM pragma_table_list"
        " WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    ).fetchall()
    return Report(
        revision=revision(connection),
        cipher=_told(connection, "PRAGMA cipher_version"),
        engine=_told(connection, "SELECT sqlite_version()"),
        damaged_pages=damaged_pages(connection),
        structure=_told(connection, "PRAGMA integrity_check"),
        broken_references=len(connection.execute("PRAGMA foreign_key_check").fetchall()),
        altered_snapshots=sum(
            sha256(pdf).hexdigest() != kept
            for pdf, kept in connection.execute("SELECT pdf, pdf_hash FROM snapshot")
        ),
        counts=tuple((name, _count(connection, name)) for (name,) in tables),
        copies=copies,
    )


def _told(connection: Connection, question: str) -> str:
    return str(connection.execute(question).fetchone()[0])


def _count(connection: Connection, table: str) -> int:
    return int(_told(connection, f'SELECT count(*) FROM "{table}"'))  # noqa: S608 - one of our own tables
