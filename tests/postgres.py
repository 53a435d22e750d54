"""A real PostgreSQL server in a folder of its own, for as long as some tests need it."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import NamedTuple

import psycopg
import pytest

OWNER, PASSWORD = "owner", "sesam stengt"
_PLACES = (Path("/usr/lib/postgresql"), Path("/usr/local/lib/postgresql"), Path("/opt/homebrew/opt"))


@dataclass(frozen=True)
class Server:
    """A running server, reached by the socket in ``folder``; everybody needs a password."""

    folder: Path
    numbers: Iterator[int] = field(default_factory=count)

    def database(self) -> str:
        """Make an empty database; return its name."""
        name = f"register{next(self.numbers)}"
        self.tell("postgres", f"CREATE DATABASE {name}")
        return name

    def url(self, database: str, user: str = OWNER) -> str:
        """Return the address of a database, as it stands in the settings."""
        return f"postgresql://{user}@/{database}?host={self.folder}"

    def tell(self, database: str, *statements: str) -> list[tuple[object, ...]]:
        """Do something as the owner of everything; return the last answer's rows."""
        with psycopg.connect(
            host=str(self.folder), user=OWNER, password=PASSWORD, dbname=database, autocommit=True
        ) as connection:
            for statement in statements:
                cursor = connection.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []


@contextmanager
def running() -> Iterator[Server]:
    """Start a server; its data are gone afterwards. Letters sort as in Norwegian, so that order is tried."""
    folder = Path(tempfile.mkdtemp(prefix="ledarapp-pg-"))
    try:
        rights = _rights(folder)
        _prepare(folder, rights)
        with (folder / "log").open("wb") as log:
            quick = ("-c", "fsync=off", "-c", "listen_addresses=", "-c", "shared_buffers=16MB")
            place = ("-D", str(folder / "data"), "-k", str(folder))
            server = subprocess.Popen(
                [_tool("postgres"), *place, *quick],
                stdout=log,
                stderr=log,
                cwd=folder,
                user=rights.user,
                group=rights.group,
                extra_groups=rights.groups,
            )
        try:
            _wait(server, folder)
            yield Server(folder)
        finally:
            server.send_signal(signal.SIGQUIT)  # at once: nothing of it is kept
            server.wait(60)
    finally:
        shutil.rmtree(folder)


def _tool(name: str) -> str:
    """Find a program of the server's; Debian keeps them out of the way."""
    places = sorted(each for root in _PLACES for each in root.glob("*/bin"))
    found = shutil.which(name) or shutil.which(name, path=os.pathsep.join(map(str, reversed(places))))
    if found is None:
        pytest.fail(
            f"THE REGISTER IS NOT TESTED: no PostgreSQL server here ({name}). "
            "`installer/set-up test` brings Debian's postgresql; elsewhere, put its programs on PATH.",
            pytrace=False,
        )
    return found


class _Rights(NamedTuple):
    """As whom the server runs; None for whoever runs the tests."""

    user: int | None = None
    group: int | None = None
    groups: tuple[int, ...] | None = None


def _rights(folder: Path) -> _Rights:
    """The server refuses to run as root; it then runs as nobody, to whom the folder is given."""
    if os.getuid() != 0:
        return _Rights()
    nobody = pwd.getpwnam("nobody")
    os.chown(folder, nobody.pw_uid, nobody.pw_gid)
    return _Rights(nobody.pw_uid, nobody.pw_gid, ())


def _prepare(folder: Path, rights: _Rights) -> None:
    secret = folder / "password"
    secret.write_text(PASSWORD, encoding="utf-8")
    secret.chmod(0o444)
    sorting = ("--encoding=UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=nb")
    told = subprocess.run(
        [
            _tool("initdb"),
            f"--pgdata={folder / 'data'}",
            f"--username={OWNER}",
            f"--pwfile={secret}",
            "--auth=scram-sha-256",
            "--no-sync",
            *sorting,
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
        user=rights.user,
        group=rights.group,
        extra_groups=rights.groups,
    )
    secret.unlink()
    if told.returncode:
        pytest.fail(f"THE REGISTER IS NOT TESTED: PostgreSQL made no cluster: {told.stderr}", pytrace=False)


def _wait(server: subprocess.Popen[bytes], folder: Path) -> None:
    """Wait until the server answers."""
    until = time.monotonic() + 60
    while time.monotonic() < until and server.poll() is None:
        try:
            Server(folder).tell("postgres", "SELECT 1")
        except psycopg.OperationalError:
            time.sleep(0.05)
        else:
            return
    log = (folder / "log").read_text(encoding="utf-8", errors="replace")
    pytest.fail(f"THE REGISTER IS NOT TESTED: PostgreSQL did not start: {log}", pytrace=False)
