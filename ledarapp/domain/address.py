"""The address of a register: a URL that names a server and a database, and never holds a password."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from urllib.parse import parse_qsl, unquote, urlsplit

from ledarapp.domain.errors import LedarappError

_SCHEMES = frozenset({"postgresql", "postgres"})
_OPTIONS = frozenset({"host", "sslmode", "sslrootcert", "sslcert", "sslkey"})
_GUARDED = frozenset({"require", "verify-ca", "verify-full"})
_PORT = 5432


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where a register is. ``host`` is empty for this computer's socket; ``options`` go to the server's door.

    ``name`` is what is shown of it, and what its password is kept under.
    """

    user: str
    host: str
    port: int
    database: str
    options: tuple[tuple[str, str], ...] = ()

    @property
    def name(self) -> str:
        """Return it in short: who, where, which."""
        before = f"{self.user}@" if self.user else ""
        return f"{before}{self.host or 'localhost'}:{self.port}/{self.database}"


def read(url: str) -> Address:
    """Return the address that a URL names.

    ``postgresql://USER@HOST:PORT/DATABASE``, with the options ``sslmode``, ``sslrootcert``, ``sslcert``,
    ``sslkey``, and ``host`` for a folder of sockets. Over a network the server must prove who it is
    (``verify-full``, by the certificates this computer trusts) unless the URL asks for a little less.

    Raises ``register.bad_address``, ``register.password_in_address`` or ``register.unprotected``.
    """
    try:
        parts = urlsplit(url.strip())
        port = parts.port or _PORT
        host = parts.hostname or ""
        given = parse_qsl(parts.query, strict_parsing=True) if parts.query else []
    except ValueError as error:
        raise LedarappError("register.bad_address") from error
    if parts.password is not None or any("pass" in name for name, _ in given):
        raise LedarappError("register.password_in_address")
    options = dict(given)
    database = unquote(parts.path[1:])
    wrong = len(options) != len(given) or options.keys() - _OPTIONS or parts.fragment or "/" in database
    if parts.scheme not in _SCHEMES or not database or wrong:
        raise LedarappError("register.bad_address")
    folder = options.pop("host", "")
    if folder and (host or not folder.startswith("/")):
        raise LedarappError("register.bad_address")
    if host and not _is_here(host):
        mode = options.setdefault("sslmode", "verify-full")
        if mode not in _GUARDED:
            raise LedarappError("register.unprotected", host=host)
        if mode == "verify-full":
            options.setdefault("sslrootcert", "system")
    return Address(
        user=unquote(parts.username or ""),
        host=folder or host,
        port=port,
        database=database,
        options=tuple(sorted(options.items())),
    )


def _is_here(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
