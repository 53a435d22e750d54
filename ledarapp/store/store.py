"""The store: every agreement of one profile, in one encrypted file."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self

from ledarapp import files
from ledarapp.domain.errors import LedarappError
from ledarapp.store import backups, migrations
from ledarapp.store.connection import Connection, connect, damaged_pages, settle, telling
from ledarapp.store.drafts import Drafts

if TYPE_CHECKING:
    from ledarapp.store.check import Report
    from ledarapp.store.personal import Personal


class Store(Drafts):
    """One profile's file, open. One process at a time has it, one thread uses it.

    ``was_interrupted`` tells that the program did not get to close it the last time.
    """

    def __init__(self, connection: Connection, path: Path, key: bytes, backup_folder: Path) -> None:
        super().__init__(connection, path)
        self._key = key
        self._backup_folder = backup_folder
        self.was_interrupted = False
        self._copied: int | None = None
        self._is_open = True

    @classmethod
    def create(cls, path: Path, key: bytes, *, backup_folder: Path | None = None) -> Self:
        """Make an empty store; raises ``store.exists`` and what ``open`` raises."""
        if path.exists():
            raise LedarappError("store.exists", path=path)
        files.make_folder(path.parent)
        return cls._opened(path, key, backup_folder)

    @classmethod
    def open(cls, path: Path, key: bytes, *, backup_folder: Path | None = None) -> Self:
        """Open a store and bring it up to date; copies go to ``backup_folder`` (``backups`` beside it).

        Raises ``store.missing``, ``store.in_use``, ``store.wrong_key``, ``store.damaged``,
        ``store.disk_full``, ``store.not_writable``, ``store.made_by_newer_version`` or
        ``store.upgrade_failed``.
        """
        if not path.exists():
            raise LedarappError("store.missing", path=path)
        wal = path.with_name(f"{path.name}-wal")
        interrupted = wal.exists() and wal.stat().st_size > 0
        emptied = path.stat().st_size == 0 and not interrupted
        if emptied and backups.made(backup_folder or path.parent / "backups"):
            # The engine would take an empty file for a new store and hide that everything is gone.
            raise LedarappError("store.damaged", path=path)
        store = cls._opened(path, key, backup_folder)
        store.was_interrupted = interrupted
        return store

    @classmethod
    def _opened(cls, path: Path, key: bytes, backup_folder: Path | None) -> Self:
        folder = backup_folder or path.parent / "backups"
        connection = connect(path, key)

        def keep_copy(revision: str) -> None:
            # A copy of a damaged store would be none, and a step might write over what is to be told.
            if damaged_pages(connection):
                raise LedarappError("store.damaged", path=path)
            files.make_folder(folder)
            backups.copy(connection, key, folder / f"before-step-after-{revision}.db")

        with ExitStack() as undo:
            undo.callback(connection.close)
            migrations.upgrade(connection, path, keep_copy)
            undo.pop_all()
        return cls(connection, path, key, folder)

    def backup(self, *, at: datetime) -> Path:
        """Make a checked copy now and return where it lies; older ones go by the rule in ``backups``.

        Raises ``store.backup_failed``, ``store.disk_full``, …; the older copies are then all there.
        """
        made_of = self._connection.total_changes
        path = backups.make(self._connection, self._key, self._backup_folder, at)
        self._copied = made_of
        return path

    def needs_backup(self, *, at: datetime) -> bool:
        """Tell whether something was written that no copy holds."""
        if self._copied is not None:
            return self._connection.total_changes != self._copied
        newest = backups.newest(self._backup_folder, at)
        if newest is None or self._connection.total_changes or self.was_interrupted:
            return True
        (last,) = self._connection.execute("SELECT max(changed_at) FROM agreement").fetchone()
        return last is not None and datetime.fromisoformat(last) > newest

    def keep_copy(self, *, at: datetime) -> None:
        """Make a checked copy when something has been written since the last one; raises as ``backup``."""
        if self.needs_backup(at=at):
            self.backup(at=at)

    def backup_beside(self, *, at: datetime) -> Callable[[], Path]:
        """Return work that makes a checked copy on another thread while this one goes on saving.

        The engine lets both use the connection in turns, a few pages at a time; ``close`` ends the work.
        """
        made_of = self._connection.total_changes

        def go_on() -> None:
            if not self._is_open:
                raise LedarappError("store.backup_failed", path=self._path)

        def work() -> Path:
            path = backups.make(self._connection, self._key, self._backup_folder, at, go_on)
            self._copied = made_of
            return path

        return work

    def damage_beside(self) -> Callable[[], int]:
        """Return work that reads every page on another thread and tells how many are not as written."""

        def work() -> int:
            with telling(self._path):
                return damaged_pages(self._connection) if self._is_open else 0

        return work

    def personal(self) -> Personal:
        """Return what can be done with one person's rows: read out, put in, erased in all copies."""
        from ledarapp.store.personal import Personal  # noqa: PLC0415 - no start asks for it

        return Personal(self._connection, self._path, self._key, self._backup_folder, self._records.forget)

    def check(self) -> Report:
        """Read everything once and report on it, without content."""
        from ledarapp.store.check import check  # noqa: PLC0415 - no start asks for it

        with telling(self._path):
            return check(self._connection, tuple(at for at, _ in backups.made(self._backup_folder)))

    def close(self, *, at: datetime | None = None) -> None:
        """Write the log back into the file and close; with ``at``, a copy first of what no copy holds.

        The store is closed even when the copy fails, which raises as ``backup``. A second time does nothing.
        """
        if not self._is_open:
            return
        self._is_open = False
        try:
            if at is not None:
                with telling(self._path):
                    self.keep_copy(at=at)
        finally:
            settle(self._connection)
            self._key = b""
