"""One line of the overview: what is told of an agreement without opening it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from ledarapp.domain.decision import Standing
from ledarapp.domain.signature import Role
from ledarapp.domain.stages import Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What the list shows of one agreement.

    ``side`` is the part this profile's user plays, ``milestones`` the dates set (key, date), ``changed_at``
    UTC. ``standing_since`` is the day of the decision that stopped it; ``signed``: somebody has signed some
    version of it; ``amended``: it changes a version that is or was in force.
    """

    id: str
    template: str
    language: str
    leader: str
    unit: str
    superior: str
    start: date | None
    end: date | None
    side: Role
    stage: Stage
    milestones: tuple[tuple[str, date], ...]
    changed_at: datetime
    example: bool = False
    deleted_at: datetime | None = None
    round: int = 1
    standing: Standing = Standing.RUNNING
    standing_since: date | None = None
    signed: bool = False
    amended: bool = False
