"""How long a deleted agreement can be brought back, by the calendar of the person who deleted it.

Days, not hours: «until 12 March» means to the end of that day where the person sits, whatever the clocks do.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo

KEPT_DAYS = 30
"""What is promised; an organisation may let it be more (``policy.py``), never less."""


def kept_until(deleted_at: datetime, zone: tzinfo | None = None, days: int = KEPT_DAYS) -> date:
    """Return the last day on which it can be brought back; ``zone`` is the person's, the system's if none."""
    return deleted_at.astimezone(zone).date() + timedelta(days=days)


def is_over(deleted_at: datetime, now: datetime, zone: tzinfo | None = None, days: int = KEPT_DAYS) -> bool:
    """Tell whether that day has passed. A moment in the future (the clock was set back) is never over."""
    return now.astimezone(zone).date() > kept_until(deleted_at, zone, days)
