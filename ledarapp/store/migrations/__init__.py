"""The door to the steps: tells whether a file is of today, older, newer or new.

Importing Alembic costs more than a bare window, so it is done only for a file that isn't at the head.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ledarapp.domain.errors import LedarappError
from ledarapp.store.connection import Connection, telling

HEAD = "0013"


def revision(connection: Connection) -> str:
    """Return the file's revision, empty for a new file."""
    known = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'"
    if connection.execute(known).fetchone()[0] == 0:
        return ""
    found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(found[0]) if found else ""


def upgrade(connection: Connection, path: Path, copy: Callable[[str], object], *, to: str = HEAD) -> None:
    """Bring the file to the head, one step and its number in one transaction each.

    ``copy`` keeps a verified copy under the revision it is given, before each step; a new file needs none.
    Raises ``store.made_by_newer_version``, ``store.upgrade_failed`` or what ``copy`` raises; a failed step
    leaves nothing behind.
    """
    with telling(path):
        found = revision(connection)
        if found > to or (found and not found.isdigit()):
            raise LedarappError("store.made_by_newer_version", path=path, found=found, known=to)
        if found == to:
            return
        from ledarapp.store.migrations import steps  # noqa: PLC0415 - see above

        steps.run(connection, path, copy, since=found, to=to)
