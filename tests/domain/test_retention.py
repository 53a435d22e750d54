"""Thirty days by the calendar on the wall: no leap day and no change of clocks moves the last one."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from ledarapp.domain.retention import KEPT_DAYS, is_over, kept_until

ZONES = tuple(map(ZoneInfo, ("Europe/Oslo", "Europe/Helsinki", "Atlantic/Reykjavik", "Pacific/Auckland")))


@pytest.mark.parametrize("zone", ZONES, ids=str)
def test_the_last_day_is_the_thirtieth_to_its_very_end(zone: ZoneInfo) -> None:
    """2,500 moments in each zone; the reckoning is checked against days counted one by one."""
    chance = random.Random(17)
    for _ in range(2500):
        deleted_at = datetime.fromtimestamp(chance.randrange(1_600_000_000, 2_300_000_000), UTC)
        last = deleted_at.astimezone(zone).date()
        for _ in range(KEPT_DAYS):
            last = date.fromordinal(last.toordinal() + 1)
        assert kept_until(deleted_at, zone) == last
        begins = datetime.combine(last, time(), zone)
        ends = datetime.combine(last + timedelta(days=1), time(), zone)
        assert not is_over(deleted_at, begins.astimezone(UTC), zone)
        assert not is_over(deleted_at, ends.astimezone(UTC) - timedelta(seconds=1), zone)
        assert is_over(deleted_at, ends.astimezone(UTC), zone)


def test_a_leap_day_and_a_night_of_25_hours_count_as_one() -> None:
    oslo = ZONES[0]
    assert kept_until(datetime(2028, 2, 1, 12, tzinfo=oslo), oslo) == date(2028, 3, 2)
    assert kept_until(datetime(2027, 2, 1, 12, tzinfo=oslo), oslo) == date(2027, 3, 3)
    # 23:30 in Oslo is the day after in UTC's terms only when the clocks are ahead; the wall decides.
    assert kept_until(datetime(2026, 10, 24, 23, 30, tzinfo=oslo), oslo) == date(2026, 11, 23)
    assert not is_over(datetime(2026, 10, 24, 23, 30, tzinfo=oslo), datetime(2020, 1, 1, tzinfo=UTC), oslo)
