"""One connection to one encrypted file, with the settings that keep what was saved."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from ledarapp.domain.errors import LedarappError

if TYPE_CHECKING:
    import sqlite3 as sqlcipher3  # the same interface, and this one has types
    from sqlite3 import Connection
else:
    import sqlcipher3
    from sqlcipher3 import Connection

__all__ = [
    "Connection",
    "bare",
    "begun",
    "connect",
    "damaged_pages",
    "settle",
    "sqlcipher3",
    "telling",
    "trouble",
]

PATIENCE = 5.0
"""Seconds to wait for another process that holds the file."""

_log = logging.getLogger(__name__)
_PLAIN = b"SQLite format 3\0"
_PAGE = 4096
# The backup interface raises with the engine's words only.
_WORDS = {
    "database or disk is full": sqlcipher3.SQLITE_FULL,
    "disk I/O error": sqlcipher3.SQLITE_IOERR,
    "database disk image is malformed": sqlcipher3.SQLITE_CORRUPT,
}
# WAL with FULL lost nothing in 180 simulated power cuts, NORMAL lost saves in 38 of 60; EXCLUSIVE keeps a
# second process out and needs no mapped file beside the store.
_SETTINGS = (
    "locking_mode=EXCLUSIVE",
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
)


def connect(path: Path, key: bytes, *, timeout: float = PATIENCE) -> Connection:
    """Open the file, made when missing, with the raw 256-bit key.

    Raises ``store.in_use``, ``store.wrong_key`` (no page of the file was written with this key),
    ``store.damaged``, ``store.disk_full`` or ``store.not_writable``.
    """
    with telling(path):
        connection = bare(path, key, timeout=timeout)
        try:
            _set_up(connection)
        except sqlcipher3.DatabaseError as error:
            foreign = _code(path, error) == "store.damaged" and _is_foreign(connection, path)
            connection.close()
            if foreign:
                raise LedarappError("store.wrong_key", path=path) from error
            raise
    return connection


def bare(path: Path, key: bytes, *, timeout: float = PATIENCE) -> Connection:
    """Open the file without reading or setting anything yet."""
    connection = sqlcipher3.connect(str(path), isolation_level=None, timeout=timeout, check_same_thread=False)
    connection.execute("PRAGMA cipher_log_level=NONE")
    connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    return connection


def damaged_pages(connection: Connection) -> int:
    """Return how many pages are not as they were written; finds every flipped bit."""
    return len(connection.execute("PRAGMA cipher_integrity_check").fetchall())


def settle(connection: Connection) -> None:
    """Write the log back into the file and close; without room for that the log stays and counts."""
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except sqlcipher3.Error as error:
        _log.warning("the log stays beside the store: %s", getattr(error, "sqlite_errorname", "?"))
    finally:
        connection.close()


@contextmanager
def begun(connection: Connection) -> Iterator[Connection]:
    """Do what is inside in one transaction: all of it or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
        connection.execute("COMMIT")
    finally:
        # Still open: something was raised, perhaps by the COMMIT, which doesn't end what it can't keep.
        if connection.in_transaction:
            connection.execute("ROLLBACK")


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Turn what the engine says of the world inside into the ``LedarappError`` a person can act on."""
    try:
        yield
    except sqlcipher3.Error as error:
        told = trouble(path, error)
        if told is None:
            raise
        raise told from error


def trouble(path: Path, error: BaseException) -> LedarappError | None:
    """Return the error to be read for what the engine raised; None when it is the program's own fault."""
    code = _code(path, error)
    return LedarappError(code, path=path) if code else None


def _set_up(connection: Connection) -> None:
    for setting in _SETTINGS:
        connection.execute(f"PRAGMA {setting}")
    # Takes the lock, which EXCLUSIVE then keeps, and finds out now whether the file can be written.
    with begun(connection):
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _is_foreign(connection: Connection, path: Path) -> bool:
    """Tell a file written with another key from one that was damaged: in the latter some pages still fit."""
    with path.open("rb") as file:
        start = file.read(len(_PLAIN))
    pages, rest = divmod(path.stat().st_size, _PAGE)
    if start == _PLAIN or rest or pages < 2:  # noqa: PLR2004 - one page can't be told from another
        return False
    return damaged_pages(connection) >= pages


def _code(path: Path, error: BaseException) -> str | None:
    kind = getattr(error, "sqlite_errorcode", _WORDS.get(str(error), 0)) & 0xFF
    if kind == sqlcipher3.SQLITE_IOERR and not all(os.access(each, os.W_OK) for each in (path, path.parent)):
        # The log can't be made beside a file that can only be read; the engine calls that an I/O error.
        return "store.not_writable"
    return {
        sqlcipher3.SQLITE_BUSY: "store.in_use",
        sqlcipher3.SQLITE_LOCKED: "store.in_use",
        # A quota shows as an I/O error; both mean that no more can be kept here.
        sqlcipher3.SQLITE_FULL: "store.disk_full",
        sqlcipher3.SQLITE_IOERR: "store.disk_full",
        sqlcipher3.SQLITE_READONLY: "store.not_writable",
        sqlcipher3.SQLITE_CANTOPEN: "store.not_writable",
        sqlcipher3.SQLITE_PERM: "store.not_writable",
        sqlcipher3.SQLITE_NOTADB: "store.damaged",
        sqlcipher3.SQLITE_CORRUPT: "store.damaged",
    }.get(kind)
