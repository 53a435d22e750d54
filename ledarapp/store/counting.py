"""How many rows each table holds."""

from __future__ import annotations

from sqlalchemy import func, inspect, select, table
from sqlalchemy.engine import Connection


def counts(begun: Connection) -> dict[str, int]:
    """Return the rows of each table by its name, without the table that holds the step's number."""
    names = sorted(set(inspect(begun).get_table_names()) - {"alembic_version"})
    return {name: begun.execute(select(func.count()).select_from(table(name))).scalar_one() for name in names}
