"""One person's rows, in every table there is: read out whole, put into another store, or erased.

Written against the tables as they lie in the file, not against the row classes: a copy from before the last
step, and a table that came after this module, are reached as well.
"""

from __future__ import annotations

import logging
import secrets
import shutil
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from ledarapp import files
from ledarapp.domain.errors import LedarappError
from ledarapp.store import backups, migrations, passages
from ledarapp.store.connection import Connection, begun, connect, telling

Value: TypeAlias = str | int | float | bytes | None
Rows: TypeAlias = dict[str, list[dict[str, Value]]]
"""Rows by table, each as column → value."""

_LOCAL = frozenset({"private_note", "searched", "passage"})
"""What somebody noted for themselves alone, and what it is searched by: these never leave."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Personal:
    """What an open store can do with one person's rows, in itself and in its copies."""

    connection: Connection
    path: Path
    key: bytes = field(repr=False)
    folder: Path
    forget: Callable[[str], None]

    def people(self) -> tuple[tuple[str, tuple[str, ...], int], ...]:
        """Return each name a party bears, its agreements (the deleted too) and how many signed files."""
        with telling(self.path):
            return _people(self.connection)

    def read(self, ids: Sequence[str], name: str) -> Rows:
        """Return every row of these agreements, their forms, and the person as far as known."""
        with telling(self.path):
            return _read(self.connection, ids, name)

    def write(self, rows: Rows, revision: str) -> int:
        """Put rows in that were read from a store at ``revision``; an agreement that is here stays.

        Return how many agreements came. Raises ``store.made_by_newer_version`` and ``store.strange_rows``.
        """
        with telling(self.path):
            if revision != migrations.HEAD:
                rows = _brought_up(rows, revision)
            return _write(self.connection, rows)

    def erase(self, ids: Sequence[str], name: str) -> tuple[Path, ...]:
        """Remove them from the store, its log and every copy; return the copies that could not be reached.

        The copies come first: were the program stopped between, the store would still know whom to erase.
        """
        kept = [*self.folder.glob("*.db"), *self.path.parent.glob(f"damaged-*{self.path.name}")]
        left = tuple(path for path in sorted(kept) if not _erased_from_copy(path, self.key, ids, name))
        with telling(self.path):
            _erase(self.connection, ids, name)
        for each in ids:
            self.forget(each)
        return left


def _people(connection: Connection) -> tuple[tuple[str, tuple[str, ...], int], ...]:
    found: dict[str, list[str]] = {}
    parties = "SELECT id, leader_name, superior_name FROM agreement ORDER BY id"
    for owner, *names in connection.execute(parties):
        for name in filter(None, dict.fromkeys(names)):
            found.setdefault(str(name), []).append(str(owner))
    signed = dict(
        connection.execute("SELECT agreement, count(*) FROM snapshot GROUP BY agreement").fetchall()
    )
    return tuple(
        (name, tuple(ids), sum(signed.get(each, 0) for each in ids)) for name, ids in sorted(found.items())
    )


def _read(connection: Connection, ids: Sequence[str], name: str) -> Rows:
    rows: Rows = {}
    for table, column in _told(connection):
        rows[table] = _where(connection, table, column, ids)
    for table, column, parent, key in _hanging_on(connection, list(rows)):
        rows[table] = _where(connection, table, column, [str(row[key]) for row in rows[parent]])
    forms = {str(row["form"]) for row in rows["agreement"]}
    rows["form"] = _where(connection, "form", "hash", sorted(forms))
    rows["known_person"] = _where(connection, "known_person", "name", [name])
    return rows


def _write(connection: Connection, rows: Rows) -> int:
    """Put the rows in, all or none. Names of tables and columns come from a file: only our own are taken."""
    here = {row[0] for row in connection.execute("SELECT id FROM agreement")}
    owned = dict(_told(connection))
    hanging = {
        table: (column, parent, key) for table, column, parent, key in _hanging_on(connection, [*owned])
    }
    if set(rows) - {"form", "known_person", *owned, *hanging}:
        raise LedarappError("store.strange_rows")
    came = 0
    with begun(connection):
        for table in ("form", "known_person", *owned, *hanging):
            known = {row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')}
            for row in rows.get(table, ()):
                if not row or not set(row) <= known:
                    raise LedarappError("store.strange_rows")
                if table in owned and row.get(owned[table]) in here:
                    continue
                names = ", ".join(f'"{each}"' for each in row)
                marks = ", ".join("?" * len(row))
                verb = f'INSERT OR IGNORE INTO "{table}" ({names}) VALUES ({marks})'  # noqa: S608 - checked above
                connection.execute(verb, tuple(row.values()))
                came += table == "agreement"
    return came


def _brought_up(rows: Rows, revision: str) -> Rows:
    """Put rows of an older shape into a store of that age, bring it up to date, and read them out again."""
    if not revision.isdigit() or revision > migrations.HEAD:
        raise LedarappError("store.made_by_newer_version", path="-", found=revision, known=migrations.HEAD)
    with tempfile.TemporaryDirectory(prefix="ledarapp-") as folder:
        path = Path(folder) / "older.db"
        connection = connect(path, secrets.token_bytes(32))
        try:
            migrations.upgrade(connection, path, lambda _: None, to=revision)
            _write(connection, rows)
            migrations.upgrade(connection, path, lambda _: None)
            ids = [str(row["id"]) for row in rows.get("agreement", ())]
            (name,) = {str(row["name"]) for row in rows.get("known_person", ())} or {""}
            return _read(connection, ids, name)
        finally:
            connection.close()


def _erase(connection: Connection, ids: Iterable[str], name: str) -> None:
    """Remove these agreements and the person from an open store, and from its log.

    ``secure_delete`` overwrites what is freed; the log is written back and emptied.
    """
    wanted, tables = list(ids), _tables(connection)
    with begun(connection):
        if "passage" in tables:  # made anew by the next search: of the old one not three letters are left
            passages.empty(connection)
        for table, column in _owned(connection):
            for each in wanted:
                verb = f'DELETE FROM "{table}" WHERE "{column}" = ?'  # noqa: S608 - our own tables
                connection.execute(verb, (each,))
        connection.execute("DELETE FROM form WHERE hash NOT IN (SELECT form FROM agreement)")
        if "parcel" in tables:  # what has come from the person and was never taken in
            theirs = "text <> '' AND json_extract(text, '$.sender') = ?"
            connection.execute(f"DELETE FROM parcel WHERE {theirs}", (name,))  # noqa: S608 - no words of others
        known = "SELECT fingerprint FROM known_person WHERE name = ?"
        connection.execute(f"DELETE FROM holding WHERE kind = 'contact' AND id IN ({known})", (name,))  # noqa: S608
        connection.execute("DELETE FROM known_person WHERE name = ?", (name,))
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def _erased_from_copy(path: Path, key: bytes, ids: Iterable[str], name: str) -> bool:
    """Make the copy anew without them beside it, check it, put it in its place; False where that can't be."""
    beside = path.with_name(f".{path.name}.tmp")
    try:
        with files.telling(path):
            shutil.copyfile(path, beside)
            beside.chmod(0o600)
        with telling(path):
            connection = connect(beside, key)
            try:
                _erase(connection, ids, name)
            finally:
                connection.close()
        backups.verify(beside, key)
        files.put_in_place(beside, path)
    except LedarappError as error:
        _log.warning("a copy was not reached by an erasure: %s", error.code)
        return False
    finally:
        for each in (beside, beside.with_name(f"{beside.name}-wal")):
            each.unlink(missing_ok=True)
    return True


def _owned(connection: Connection) -> list[tuple[str, str]]:
    """Return the tables whose rows belong to an agreement, and by which column; the agreements' own first."""
    owned = [
        (table, "agreement")
        for table in _tables(connection)
        if "agreement" in {row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')}
    ]
    return [("agreement", "id"), *owned]


def _told(connection: Connection) -> list[tuple[str, str]]:
    """Return those of them that may be handed over."""
    return [each for each in _owned(connection) if each[0] not in _LOCAL]


def _hanging_on(connection: Connection, owned: Sequence[str]) -> list[tuple[str, str, str, str]]:
    """Return the tables that hang on one of these without naming the agreement: by which column, on what."""
    return [
        (table, str(link[3]), str(link[2]), str(link[4]))
        for table in _tables(connection)
        if table not in owned and table not in _LOCAL
        for link in connection.execute(f'PRAGMA foreign_key_list("{table}")')
        if link[2] in owned
    ]


def _tables(connection: Connection) -> list[str]:
    known = (
        "SELECT name FROM pragma_table_list"
        " WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    )
    return [str(row[0]) for row in connection.execute(known)]


def _where(connection: Connection, table: str, column: str, wanted: Sequence[str]) -> list[dict[str, Value]]:
    found: list[dict[str, Value]] = []
    question = f'SELECT * FROM "{table}" WHERE "{column}" = ? ORDER BY 1, 2'  # noqa: S608 - our own tables
    for each in wanted:
        cursor = connection.execute(question, (each,))
        names = [told[0] for told in cursor.description]
        found += [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    return found
