"""The rules an agreement is read by: what each was asked for by, and switching one off in one agreement."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ledarapp.domain.agreement import SetAside, set_aside, take_up
from ledarapp.domain.finding import KINDS, Kind

if TYPE_CHECKING:
    from ledarapp.domain.agreement import Agreement
    from ledarapp.domain.finding import Finding
    from ledarapp.domain.template import Template

EVERYWHERE = "*"
"""The place of a remark that is put aside wherever in the agreement it would stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """``code`` is that of its remarks, ``requirements`` the rows of what the product was asked for.

    ``general`` says that it is kept whether or not a form lists it in ``remarks``, ``listed`` that it is kept
    only where a form does: not every form asks for it.
    """

    code: str
    requirements: tuple[str, ...]
    general: bool = False
    listed: bool = False

    @property
    def kind(self) -> Kind:
        """How much its remarks weigh; a must is always kept."""
        return KINDS[self.code]


_ASKED: Mapping[str, str] = {
    "basis.no_leader": "R249",
    "basis.no_superior": "R250",
    "basis.no_period_start": "R253",
    "basis.no_period_end": "R253",
    "basis.period_reversed": "R253",
    "basis.period_long": "R223 R009",
    "basis.period_short": "R012",
    "basis.section_empty": "R259",
    "basis.section_too_long": "R259 R152",
    "basis.date_not_set": "R248 R019",
    "basis.date_before_period": "R019",
    "basis.date_after_period": "R019",
    "basis.date_too_late": "R248",
    "goals.none": "R231",
    "goals.too_many": "R246 R266 R341",
    "goals.too_few": "R266 R269",
    "goals.more_than_before": "R343 R342 R246",
    "goals.none_about_staff": "R247",
    "goals.none_about_economy": "R247",
    "goals.none_about_users": "R247",
    "goals.none_for_leader": "R162 R169",
    "goals.none_for_unit": "R162 R169",
    "goals.all_high": "R246",
    "goals.no_effect": "R345 R346",
    "goals.only_past": "R214",
    "goals.none_shared": "R170 R171",
    "goal.area_unknown": "R163",
    "goal.no_text": "R163",
    "goal.indicator_empty": "R165",
    "goal.indicator_no_target": "R165",
    "goal.no_indicator": "R165 R194",
    "goal.no_source": "R166 R201",
    "goal.no_contribution": "R032 R056 R287",
    "goal.vague": "R195 R345",
    "goal.counts_edges": "R345",
    "goal.deadline_past": "R214",
    "goal.alike": "R038",
    "goal.drifted": "R055 R040",
    "goal.newer_pack": "R040 R044",
    "goal.no_link": "R141 R143",
    "evaluation.no_text": "R193",
    "evaluation.no_level": "R293",
    "evaluation.no_overall": "R193",
    "evaluation.no_answer": "R021",
    "evaluation.no_outcome": "R337 R338",
    "evaluation.no_ground": "R336",
    "evaluation.no_reason": "R409",
}
_GENERAL = {
    "basis.period_short", "goals.more_than_before", "goals.only_past", "goal.counts_edges", "goal.drifted",
    "goal.newer_pack",
}  # fmt: skip
_LISTED = {"goals.none_about_economy", "goals.none_about_users"}
RULES: Mapping[str, Rule] = {
    code: Rule(code=code, requirements=tuple(asked.split()), general=code in _GENERAL, listed=code in _LISTED)
    for code, asked in _ASKED.items()
}
"""Every rule there is, in reading order."""


def kept(rule: Rule, template: Template) -> bool:
    """Tell whether this form keeps the rule.

    A form that lists none keeps them all but those that must be listed; listing such a one chooses none of
    the others away.
    """
    if rule.kind is Kind.MUST or rule.general or rule.code in template.remarks:
        return True
    return not rule.listed and _LISTED.issuperset(template.remarks)


def switchable(template: Template) -> tuple[Rule, ...]:
    """Return the rules on the agreement's content that this form keeps and a person may switch off."""
    return tuple(
        rule
        for rule in RULES.values()
        if rule.kind is not Kind.MUST and kept(rule, template) and not rule.code.startswith("evaluation.")
    )


def without(findings: tuple[Finding, ...], off: Collection[str]) -> tuple[Finding, ...]:
    """Return the findings but those of rules that are switched off in every agreement; a must stays."""
    return tuple(each for each in findings if each.kind is Kind.MUST or each.code not in off)


def is_off(agreement: Agreement, code: str) -> bool:
    """Tell whether the rule is switched off in this agreement."""
    return KINDS[code] is not Kind.MUST and any(
        (each.code, each.goal) == (code, EVERYWHERE) for each in agreement.set_aside
    )


def why_off(agreement: Agreement, code: str) -> str:
    """Return the reason a rule was switched off for, or nothing."""
    found = (each.reason for each in agreement.set_aside if (each.code, each.goal) == (code, EVERYWHERE))
    return next(found, "")


def switch_off(agreement: Agreement, code: str, reason: str = "") -> Agreement:
    """Return the agreement in which this rule gives no remarks."""
    return set_aside(agreement, SetAside(code=code, goal=EVERYWHERE, reason=reason))


def switch_on(agreement: Agreement, code: str) -> Agreement:
    """Return the agreement in which this rule gives its remarks again."""
    return take_up(agreement, SetAside(code=code, goal=EVERYWHERE))
