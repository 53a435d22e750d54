"""Taking turns at a register: two people who add the same package must not both find it missing."""

from __future__ import annotations

from sqlalchemy import text
from sqlalchemy.engine import Connection

_TURN = 0x4C656461
"""One number for the whole register; «Leda»."""


def take_turn(begun: Connection) -> None:
    """Wait until nobody else is writing here, and keep others waiting until this transaction ends.

    A profile's file does that by itself.
    """
    if begun.dialect.name == "postgresql":
        begun.execute(text("SELECT pg_advisory_xact_lock(:turn)"), {"turn": _TURN})
