"""One remark on an agreement: a code, how much it weighs, and where it belongs."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from enum import StrEnum

from ledarapp.domain.signature import Edition


class Kind(StrEnum):
    """MUST blocks signing and sending, ADVICE and INFORMATION block nothing."""

    MUST = "must"
    ADVICE = "advice"
    INFORMATION = "information"


KINDS: Mapping[str, Kind] = {
    "basis.no_leader": Kind.MUST,
    "basis.no_superior": Kind.MUST,
    "basis.no_period_start": Kind.MUST,
    "basis.no_period_end": Kind.MUST,
    "basis.period_reversed": Kind.MUST,
    "basis.period_long": Kind.ADVICE,
    "basis.period_short": Kind.ADVICE,
    "basis.section_empty": Kind.MUST,
    "basis.section_too_long": Kind.ADVICE,
    "basis.date_not_set": Kind.ADVICE,
    "basis.date_before_period": Kind.ADVICE,
    "basis.date_after_period": Kind.ADVICE,
    "basis.date_too_late": Kind.ADVICE,
    "goals.none": Kind.MUST,
    "goals.too_many": Kind.ADVICE,
    "goals.too_few": Kind.ADVICE,
    "goals.more_than_before": Kind.ADVICE,
    "goals.none_about_staff": Kind.ADVICE,
    "goals.none_about_economy": Kind.ADVICE,
    "goals.none_about_users": Kind.ADVICE,
    "goals.none_for_leader": Kind.ADVICE,
    "goals.none_for_unit": Kind.ADVICE,
    "goals.all_high": Kind.ADVICE,
    "goals.no_effect": Kind.ADVICE,
    "goals.only_past": Kind.ADVICE,
    "goals.none_shared": Kind.INFORMATION,
    "goal.area_unknown": Kind.MUST,
    "goal.no_text": Kind.MUST,
    "goal.indicator_empty": Kind.MUST,
    "goal.indicator_no_target": Kind.MUST,
    "goal.no_indicator": Kind.ADVICE,
    "goal.no_source": Kind.ADVICE,
    "goal.no_contribution": Kind.ADVICE,
    "goal.vague": Kind.ADVICE,
    "goal.counts_edges": Kind.ADVICE,
    "goal.deadline_past": Kind.ADVICE,
    "goal.alike": Kind.ADVICE,
    "goal.drifted": Kind.ADVICE,
    "goal.newer_pack": Kind.ADVICE,
    "goal.no_link": Kind.INFORMATION,
    "evaluation.no_text": Kind.MUST,
    "evaluation.no_level": Kind.MUST,
    "evaluation.no_overall": Kind.MUST,
    "evaluation.no_answer": Kind.MUST,
    "evaluation.no_outcome": Kind.MUST,
    "evaluation.no_ground": Kind.MUST,
    "evaluation.no_reason": Kind.ADVICE,
}
"""Every remark there is.

A form lists in ``remarks`` which advice and information it gives; see ``rules.kept``. A must is always given.
"""


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


def finding(
    code: str,
    screen: str,
    field: str,
    goal: str = "",
    edition: Edition = Edition.AGREEMENT,
    **values: str | int,
) -> Finding:
    """Return the finding for a code of ``KINDS``, with the kind that it always has."""
    return Finding(
        code=code, kind=KINDS[code], screen=screen, field=field, goal=goal, edition=edition, values=values
    )
