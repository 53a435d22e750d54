"""One server for these tests, a register of its own for each."""

from collections.abc import Iterator

import pytest

from ledarapp.domain import address
from ledarapp.store.register import Register
from tests import postgres
from tests.postgres import PASSWORD, Server


@pytest.fixture(name="server", scope="session")
def _server() -> Iterator[Server]:
    with postgres.running() as server:
        yield server


@pytest.fixture(name="database")
def _database(server: Server) -> str:
    return server.database()


@pytest.fixture(name="register")
def _register(server: Server, database: str) -> Iterator[Register]:
    register = Register.make(address.read(server.url(database)), PASSWORD)
    yield register
    register.close()
