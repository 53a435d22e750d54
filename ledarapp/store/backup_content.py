"""What a copy holds, told before anybody brings it back: when it was made and how much is in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from ledarapp.domain.errors import LedarappError
from ledarapp.store import backups
from ledarapp.store.connection import Connection, connect, damaged_pages, telling


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupContent:
    """One copy. ``good`` is False where it can't be read whole; its counts are 0 then.

    ``last_change`` is the latest moment anything in it was written.
    """

    path: Path
    made_at: datetime
    agreements: int = 0
    signed_files: int = 0
    last_change: datetime | None = None
    good: bool = True


def backup_contents(folder: Path, key: bytes) -> tuple[BackupContent, ...]:
    """Return what each copy in the folder holds, the newest first; a damaged one hinders none."""
    before_steps = (
        (datetime.fromtimestamp(path.stat().st_mtime, UTC), path)
        for path in folder.glob("before-step-after-*.db")
    )
    found = sorted([*backups.made(folder), *before_steps], reverse=True)
    return tuple(_look(path, when, key) for when, path in found)


def _look(path: Path, made_at: datetime, key: bytes) -> BackupContent:
    try:
        connection = connect(path, key)
        try:
            with telling(path):
                if damaged_pages(connection):
                    return BackupContent(path=path, made_at=made_at, good=False)
                return _counted(connection, path, made_at)
        finally:
            connection.close()
    except LedarappError:
        return BackupContent(path=path, made_at=made_at, good=False)


def _counted(connection: Connection, path: Path, made_at: datetime) -> BackupContent:
    count, last = connection.execute(
        "SELECT count(*), max(changed_at) FROM agreement WHERE deleted_at IS NULL"
    ).fetchone()
    (signed,) = connection.execute("SELECT count(*) FROM snapshot").fetchone()
    return BackupContent(
        path=path,
        made_at=made_at,
        agreements=int(count),
        signed_files=int(signed),
        last_change=datetime.fromisoformat(last) if last else None,
    )
