"""SQLAlchemy over the one connection that is open already."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import create_engine, event
from sqlalchemy.engine import Connection as Begun
from sqlalchemy.engine import Engine
from sqlalchemy.engine.interfaces import ExceptionContext
from sqlalchemy.pool import QueuePool

from ledarapp.store.connection import Connection, sqlcipher3, trouble


def engine_over(connection: Connection, path: Path) -> Engine:
    """Return an engine whose only connection is this one; each transaction takes the write lock at once.

    With ``module`` set, errors arrive as SQLAlchemy's own; what they say of the world is told by code.
    """
    engine = create_engine(
        "sqlite+pysqlite://",
        creator=lambda: connection,
        module=sqlcipher3,
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        pool_timeout=1,
        # Commit, rollback or ``tell`` end the transaction; to make sure once more would cost at every save.
        pool_reset_on_return=None,
    )

    def begin(begun: Begun) -> None:
        begun.exec_driver_sql("BEGIN IMMEDIATE")

    def tell(context: ExceptionContext) -> None:
        # A COMMIT that fails (missing parent, full disk) leaves the transaction open, and SQLAlchemy takes it
        # for ended; the next save would find itself inside it.
        if connection.in_transaction:
            connection.rollback()
        told = trouble(path, context.original_exception)
        if told is not None:
            raise told from context.original_exception

    event.listen(engine, "begin", begin)
    event.listen(engine, "handle_error", tell)
    return engine
