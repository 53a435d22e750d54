"""Adding a row unless it is there: the one statement the two databases each have words of their own for."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import Connection


def insert_missing(begun: Connection, table: Table, row: Mapping[str, object]) -> bool:
    """Add the row where none has its key; tell whether it was added. One that is there stays as it is."""
    if begun.dialect.name == "postgresql":
        from sqlalchemy.dialects import postgresql  # noqa: PLC0415 - a profile never needs it

        return begun.execute(postgresql.insert(table).values(**row).on_conflict_do_nothing()).rowcount > 0
    return begun.execute(sqlite.insert(table).values(**row).on_conflict_do_nothing()).rowcount > 0
