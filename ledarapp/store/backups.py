"""Copies that are known to be good: made by the engine, opened and checked before an older one goes."""

from __future__ import annotations

import logging
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from ledarapp import files
from ledarapp.domain.errors import LedarappError
from ledarapp.store.connection import Connection, bare, connect, damaged_pages, telling

KEPT = 10
INTERVAL = timedelta(hours=12)
_NAME = "agreements-%Y%m%dT%H%M%SZ.db"
_log = logging.getLogger(__name__)


def made(folder: Path) -> tuple[tuple[datetime, Path], ...]:
    """Return the copies in the folder and when each was made (UTC), the newest first."""
    found = []
    for path in folder.glob("agreements-*.db"):
        with suppress(ValueError):
            found.append((datetime.strptime(path.name, _NAME).replace(tzinfo=UTC), path))
    return tuple(sorted(found, reverse=True))


def is_due(folder: Path, at: datetime) -> bool:
    """Tell whether the newest copy is older than ``INTERVAL``; one from the future counts as none."""
    newest = next((when for when, _ in made(folder) if when <= at), None)
    return newest is None or at - newest >= INTERVAL


def make(connection: Connection, key: bytes, folder: Path, at: datetime) -> Path:
    """Make and check a copy in the folder, then let the oldest go; return where it lies."""
    files.make_folder(folder)
    path = folder / at.astimezone(UTC).strftime(_NAME)
    copy(connection, key, path)
    for _, old in made(folder)[KEPT:]:
        with files.telling(old):
            old.unlink()
    return path


def copy(connection: Connection, key: bytes, path: Path) -> None:
    """Copy the open store to ``path`` under the same key; a copy that isn't whole is not kept.

    Raises ``store.backup_failed`` when the copy or the store itself is damaged, or ``store.disk_full``.
    """
    beside = path.with_name(f".{path.name}.tmp")
    try:
        with telling(path):
            if damaged_pages(connection):
                raise LedarappError("store.backup_failed", path=path)
            target = bare(beside, key)
            try:
                connection.backup(target)
            finally:
                target.close()
        verify(beside, key)
        files.put_in_place(beside, path)
    finally:
        _clear(beside)


def verify(path: Path, key: bytes) -> None:
    """Open a copy and read all of it; raises ``store.backup_failed`` or what ``connect`` raises."""
    connection = connect(path, key)
    try:
        with telling(path):
            faults = damaged_pages(connection) or connection.execute("PRAGMA foreign_key_check").fetchall()
            whole = connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    finally:
        connection.close()
    if faults or not whole:
        raise LedarappError("store.backup_failed", path=path)


def bring_back(store: Path, key: bytes, folder: Path, at: datetime) -> Path:
    """Put the newest good copy in the place of a damaged store, which is kept beside it; return that copy.

    Raises ``store.no_backup`` when none is good; nothing is moved then.
    """
    for _, path in made(folder):
        try:
            verify(path, key)
        except LedarappError as error:
            _log.warning("a copy is left out: %s", error.code)
            continue
        _set_aside(store, at)
        files.write_atomically(store, files.read(path), private=True)
        return path
    raise LedarappError("store.no_backup", path=folder)


def _set_aside(store: Path, at: datetime) -> None:
    """Keep the damaged file and what belongs to it: it is evidence, and perhaps not lost."""
    stamp = at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    for path in (store, store.with_name(f"{store.name}-wal")):
        if path.exists():
            with files.telling(path):
                path.rename(path.with_name(f"damaged-{stamp}-{path.name}"))


def _clear(path: Path) -> None:
    for each in (path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-journal")):
        with suppress(OSError):
            each.unlink()
