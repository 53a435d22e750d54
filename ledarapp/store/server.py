"""The way to a register's server, and what the server answers, told as errors a person can act on."""

from __future__ import annotations

import psycopg
from sqlalchemy import URL, create_engine, event
from sqlalchemy.engine import Engine
from sqlalchemy.engine.interfaces import ExceptionContext

from ledarapp.domain.address import Address
from ledarapp.domain.errors import LedarappError

PATIENCE = 10
"""Seconds to wait for a server that doesn't answer."""

_REFUSED_PASSWORD = ("password authentication failed", "lösenordsautentisering misslyckades")
_CODES = {
    "42501": "register.no_rights",
    "25006": "register.no_rights",
    "53100": "register.full",
    "55P03": "register.busy",
    "57014": "register.busy",
    "40001": "register.busy",
    "40P01": "register.busy",
}
_GONE = ("08", "57P")
"""How the codes begin of a connection that broke and of a server that was stopped."""


def engine_to(address: Address, password: str | None = None) -> Engine:
    """Return an engine with one connection to the register's database, opened when it is first used.

    Without a password the client's own ways are tried: the password file (``PGPASSFILE``), a certificate, the
    name the person is logged in under. What is read or written never stands in an error.
    """
    engine = create_engine(
        URL.create("postgresql+psycopg", username=address.user or None, database=address.database),
        connect_args={
            **dict(address.options),
            **({"host": address.host} if address.host else {}),
            **({"password": password} if password else {}),
            "port": address.port,
            "connect_timeout": PATIENCE,
            "application_name": "ledarapp",
            # The user's own client settings must not change how dates and letters are written.
            "options": "-c datestyle=ISO -c timezone=UTC -c lock_timeout=30s -c statement_timeout=5min",
            "client_encoding": "utf8",
        },
        pool_size=1,
        max_overflow=0,
        hide_parameters=True,
    )

    def tell(context: ExceptionContext) -> None:
        told = trouble(address, context.original_exception)
        if told is not None:
            raise told from context.original_exception

    event.listen(engine, "handle_error", tell)
    return engine


def trouble(address: Address, error: BaseException) -> LedarappError | None:
    """Return the error to be read for what the server answered; None when it is the program's own fault."""
    if not isinstance(error, psycopg.Error):
        return None
    if isinstance(error, psycopg.DataError) and error.sqlstate is None:
        # Refused before it was sent: a NUL, which no text on this server can hold.
        return LedarappError("register.cannot_hold")
    code = _CODES.get(error.sqlstate or "")
    if code is not None:
        return LedarappError(code, address=address.name)
    if error.sqlstate is not None:
        if not error.sqlstate.startswith(_GONE):
            return None
        return LedarappError("register.unreachable", address=address.name, reason=_reason(error))
    return _at_the_door(address, error) if isinstance(error, psycopg.OperationalError) else None


def _at_the_door(address: Address, error: psycopg.Error) -> LedarappError:
    """Tell why no connection was made; the server gives no codes before somebody is let in."""
    door = error.pgconn
    if door is not None and door.needs_password:
        return LedarappError("register.no_password", address=address.name)
    said = str(error)
    if any(each in said for each in _REFUSED_PASSWORD):
        return LedarappError("register.wrong_password", address=address.name)
    code = "register.refused" if door is not None and door.used_password else "register.unreachable"
    if "FATAL:" in said:
        code = "register.refused"
    return LedarappError(code, address=address.name, reason=_reason(error))


def _reason(error: psycopg.Error) -> str:
    """Return the last of what the server or the client said, on one line."""
    first = (str(error).strip().splitlines() or [type(error).__name__])[0]
    return first.rpartition("failed: ")[2].removeprefix("FATAL:").strip()
