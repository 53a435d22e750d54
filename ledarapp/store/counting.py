"""How many rows each table holds; the tables that a search index is made of hold nothing of their own."""

from __future__ import annotations

from sqlalchemy import func, inspect, select, table
from sqlalchemy.engine import Connection

INDEX = "passage_words"
"""What the names of those tables begin with."""


def counts(begun: Connection) -> dict[str, int]:
    """Return the rows of each table by its name, without the table that holds the step's number."""
    every = set(inspect(begun).get_table_names()) - {"alembic_version"}
    names = sorted(name for name in every if not name.startswith(INDEX))
    return {name: begun.execute(select(func.count()).select_from(table(name))).scalar_one() for name in names}
