"""Copies that are known to be good: made by the engine, opened and checked before an older one goes."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from ledarapp import files
from ledarapp.domain.errors import LedarappError
from ledarapp.store.connection import Connection, bare, connect, damaged_pages, telling

NEWEST = 10
DAYS = 14
MONTHS = 12
"""What is kept: the ten newest copies, the last of each of the fourteen latest days, of twelve months."""

_NAME = "agreements-%Y%m%dT%H%M%SZ.db"
_STEP = 256
_PAUSE = 0.005
_log = logging.getLogger(__name__)


def made(folder: Path) -> tuple[tuple[datetime, Path], ...]:
    """Return the copies in the folder and when each was made (UTC), the newest first."""
    found = []
    for path in folder.glob("agreements-*.db"):
        with suppress(ValueError):
            found.append((datetime.strptime(path.name, _NAME).replace(tzinfo=UTC), path))
    return tuple(sorted(found, reverse=True))


def newest(folder: Path, at: datetime) -> datetime | None:
    """Return when the newest copy was made; one from the future counts as none."""
    return next((when for when, _ in made(folder) if when <= at), None)


def make(
    connection: Connection, key: bytes, folder: Path, at: datetime, tick: Callable[[], object] | None = None
) -> Path:
    """Make and check a copy in the folder, then let older ones go; return where it lies.

    With ``tick`` it is made in small steps, for a thread beside the work; ``tick`` is called between them and
    ends the copying by raising.
    """
    files.make_folder(folder)
    path = folder / at.astimezone(UTC).strftime(_NAME)
    while path.exists():  # two within a second: the earlier one may hold what is gone by now
        at += timedelta(seconds=1)
        path = folder / at.astimezone(UTC).strftime(_NAME)
    copy(connection, key, path, tick)
    kept = to_keep((when for when, _ in made(folder)), at)
    for when, old in made(folder):
        if when not in kept and old != path:
            with files.telling(old):
                old.unlink()
    return path


def to_keep(moments: Iterable[datetime], at: datetime) -> frozenset[datetime]:
    """Return which copies stay. A copy from the future (the clock was wrong) counts as older than all others.

    Were it counted as new, ten of them would push out every copy made since.
    """
    ordered = sorted(moments, key=lambda when: (when <= at, when), reverse=True)
    kept = set(ordered[:NEWEST])
    for form, count in (("%Y-%m-%d", DAYS), ("%Y-%m", MONTHS)):
        last: dict[str, datetime] = {}
        for when in ordered:
            last.setdefault(when.strftime(form), when)
        kept.update(list(last.values())[:count])
    return frozenset(kept)


def copy(connection: Connection, key: bytes, path: Path, tick: Callable[[], object] | None = None) -> None:
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
                if tick is None:
                    connection.backup(target)
                else:
                    gently = tick
                    connection.backup(
                        target, pages=_STEP, sleep=_PAUSE, progress=lambda *_: _discard(gently())
                    )
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


def good_one(key: bytes, folder: Path, chosen: Path | None = None) -> Path:
    """Return the chosen copy, or the newest that is good; one that is not good never hinders another.

    Raises ``store.no_backup`` when none is, or for a chosen one what ``verify`` raises.
    """
    if chosen is not None:
        if not chosen.exists():
            raise LedarappError("store.no_backup", path=chosen)
        verify(chosen, key)
        return chosen
    for _, path in made(folder):
        try:
            verify(path, key)
        except LedarappError as error:
            _log.warning("a copy is left out: %s", error.code)
            continue
        return path
    raise LedarappError("store.no_backup", path=folder)


def bring_back(store: Path, key: bytes, folder: Path, at: datetime, chosen: Path | None = None) -> Path:
    """Put a good copy (the newest, or the chosen one) in the place of the store; return that copy.

    A store that is whole becomes a copy itself first, so that the way back is open; a damaged one is kept
    beside the new one. Nothing is moved before a good copy is found. Raises as ``good_one``, and
    ``store.in_use`` while somebody works in the store.
    """
    path = good_one(key, folder, chosen)
    data = files.read(path)
    if not _is_kept(store, key, folder, at):
        _set_aside(store, at)
    files.write_atomically(store, data, private=True)
    return path


def _is_kept(store: Path, key: bytes, folder: Path, at: datetime) -> bool:
    """Make a checked copy of the store as it is; False when that can't be had of it."""
    if not store.exists():
        return False
    try:
        connection = connect(store, key)
        try:
            make(connection, key, folder, at)
            with telling(store):
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        finally:
            connection.close()
    except LedarappError as error:
        if error.code not in {"store.damaged", "store.wrong_key", "store.backup_failed"}:
            raise
        return False
    # A log left behind would be played into the store that comes in its place.
    return not _log_of(store).exists()


def _set_aside(store: Path, at: datetime) -> None:
    """Keep the damaged file and what belongs to it: it is evidence, and perhaps not lost."""
    stamp = at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    for path in (store, _log_of(store)):
        if path.exists():
            with files.telling(path):
                path.rename(path.with_name(f"damaged-{stamp}-{path.name}"))


def _log_of(store: Path) -> Path:
    return store.with_name(f"{store.name}-wal")


def _discard(_: object) -> None:
    return None


def _clear(path: Path) -> None:
    for each in (path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-journal")):
        with suppress(OSError):
            each.unlink()
