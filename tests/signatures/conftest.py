"""Throw-away identities, and one document unsigned, signed once and signed by both."""

from __future__ import annotations

from datetime import timedelta

import pytest

from ledarapp.signatures import credentials, sign
from tests.signatures.samples import LEADER, NOW, SUPERIOR, People, draw, prepare, sign_as


@pytest.fixture(scope="session")
def people() -> People:
    return People(
        leader=credentials.create("Kari Nordmann", organisation="UFD", unit="Seksjon 1", now=NOW),
        superior=credentials.create("Åsa Öberg", organisation="UFD", unit="", now=NOW),
    )


@pytest.fixture(scope="session")
def blank() -> bytes:
    return prepare(draw("Goals", "Signatures"))


@pytest.fixture(scope="session")
def once(blank: bytes, people: People) -> bytes:
    return sign_as(people.leader, blank, LEADER)


@pytest.fixture(scope="session")
def twice(once: bytes, people: People) -> bytes:
    return sign_as(people.superior, once, SUPERIOR, at=NOW + timedelta(minutes=1))


@pytest.fixture(scope="session")
def beside(people: People) -> bytes:
    """The leader's signature over the bytes ``manifest``."""
    return sign.sign_bytes(b"manifest", people.leader, at=NOW)
