"""Moments as the tables keep them."""

from __future__ import annotations

from datetime import UTC, datetime


def moment_text(moment: datetime) -> str:
    """Return ISO text in UTC, always of one length, so that text order is time order.

    A moment without a zone raises ``ValueError``: it could be any of 24.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment needs a zone")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
