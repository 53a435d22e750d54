"""What older programs wrote, brought to today's shape: numbered steps from dict to dict.

A field added with a default needs no step and no new number. Raise ``FORMAT`` when something written before
would be misread today, add the step from the number before it, and keep a sample in ``tests/data/packages``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from ledarapp.domain.errors import LedarappError

FORMAT = 1
"""The number written into agreements and packages."""

Step = Callable[[dict[str, Any]], dict[str, Any]]

STEPS: Mapping[int, Step] = MappingProxyType({})
"""For agreements, by the number they start from: the one for 1 gives what 2 would have written."""

MANIFEST_STEPS: Mapping[int, Step] = MappingProxyType({})
"""The same for the manifests of packages."""


def to_today(
    document: Mapping[str, Any], *, today: int = FORMAT, steps: Mapping[int, Step] = STEPS
) -> dict[str, Any]:
    """Return the document in the shape of ``today``, whichever program wrote it.

    Raises ``exchange.made_by_newer_version`` (with ``found`` and ``known``), and ``exchange.bad_data`` when
    there is no such number.
    """
    found = document.get("format")
    if not isinstance(found, int) or isinstance(found, bool) or found < 1:
        raise LedarappError("exchange.bad_data", field="format")
    if found > today:
        raise LedarappError("exchange.made_by_newer_version", found=found, known=today)
    shaped = dict(document)
    for number in range(found, today):
        shaped = steps[number](shaped)
    return {**shaped, "format": today}
