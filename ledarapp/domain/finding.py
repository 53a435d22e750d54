"""One remark on an agreement: a code, how much it weighs, and where it belongs."""

from __future__ import annotations

import dataclasses
from enum import StrEnum
from typing import TYPE_CHECKING

from ledarapp.domain.signature import Edition

if TYPE_CHECKING:
    from collections.abc import Mapping


class Kind(StrEnum):
    """MUST blocks signing and sending, ADVICE and INFORMATION block nothing."""

    MUST = "must"
    ADVICE = "advice"
    INFORMATION = "information"


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """``screen`` and ``field`` tell where it is shown, ``goal`` the goal it is about (or empty).

    ``field`` is one of: ``leader.name``, ``superior.name``, ``period.start``, ``period.end``,
    ``section.KEY``, ``milestone.KEY``, ``area.KEY``, ``goals``, ``text``, ``success``, ``link``,
    ``indicators``, ``indicator.ID``, ``sources``, ``evaluation.text``, ``evaluation.level``,
    ``evaluation.reason``, ``overall``. ``values`` fill the sentence that belongs to ``code``. ``edition`` is
    the document whose signing a MUST holds back.
    """

    code: str
    kind: Kind
    screen: str
    field: str
    goal: str = ""
    edition: Edition = Edition.AGREEMENT
    values: Mapping[str, str | int] = dataclasses.field(default_factory=dict)
