"""The way to an amendment from the menu: the step where it is proposed, with the cursor in its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ledarapp.domain.decision import DecisionKind

if TYPE_CHECKING:
    from ledarapp.ui.hosting import WindowHost


def can_propose(host: WindowHost) -> bool:
    """Tell whether the open agreement can be amended now."""
    from ledarapp.domain.deciding import possible  # noqa: PLC0415  read when an agreement is open

    return host.journey is not None and DecisionKind.AMENDMENT in possible(host.journey.session.agreement)


def propose(host: WindowHost) -> None:
    """Go where an amendment is proposed."""
    from ledarapp.ui.parts.why import PROPOSE  # noqa: PLC0415

    host.show_finding(PROPOSE)
