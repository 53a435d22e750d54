"""Running the steps: foreign keys off, one transaction each, nothing lost on the way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy.engine import Connection as Begun
from sqlalchemy.exc import SQLAlchemyError

from ledarapp.domain.errors import LedarappError
from ledarapp.store.connection import Connection, trouble
from ledarapp.store.engine import engine_over


def run(connection: Connection, path: Path, copy: Callable[[str], object], *, since: str, to: str) -> None:
    """Run each step after ``since`` up to ``to``; foreign keys are on again when this returns or raises.

    With foreign keys on, SQLite's way of altering a table deletes every child row and reports success.
    """
    config = script_config()
    chain = ScriptDirectory.from_config(config).iterate_revisions(to, since or "base")
    is_new = not since  # there is nothing to lose in a file that was made a moment ago
    connection.execute("PRAGMA foreign_keys=OFF")
    try:
        for step in reversed(list(chain)):
            if not is_new:
                copy(since)
            _run_one(connection, path, config, step.revision)
            since = step.revision
    finally:
        connection.execute("PRAGMA foreign_keys=ON")


def script_config() -> Config:
    """Return Alembic's configuration for the steps beside this module."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.set_main_option("path_separator", "os")
    return config


def _run_one(connection: Connection, path: Path, config: Config, revision: str) -> None:
    engine = engine_over(connection, path)
    try:
        with engine.begin() as begun:
            before = _counts(begun)
            config.attributes["connection"] = begun
            command.upgrade(config, revision)
            _compare(begun, before)
    except SQLAlchemyError as error:
        cause = getattr(error, "orig", None)
        told = trouble(path, cause) if cause else None
        raise told or LedarappError("store.upgrade_failed", path=path, revision=revision) from error
    except _LossError as error:
        raise LedarappError("store.upgrade_failed", path=path, revision=revision) from error


class _LossError(Exception):
    """A step would have lost rows or left rows pointing at nothing."""


def _counts(begun: Begun) -> dict[str, int]:
    names = begun.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
    return {
        name: begun.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()  # noqa: S608 - own tables
        for name in names
        if name != "alembic_version" and not name.startswith("sqlite_")
    }


def _compare(begun: Begun, before: dict[str, int]) -> None:
    after = _counts(begun)
    if {name: after.get(name, count) for name, count in before.items()} != before:
        raise _LossError(before, after)
    if begun.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise _LossError("foreign_key_check")
