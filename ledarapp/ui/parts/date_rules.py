"""The rules that suggest dates, in words."""

from __future__ import annotations

from ledarapp.domain.template import FormMilestone, MilestoneRule, Template, say
from ledarapp.ui.language import translate


def rule_words(rule: FormMilestone, template: Template, language: str) -> str:
    """Return what a rule says («7 days before: Half-year talk»), in the language in force."""
    if rule.rule in {MilestoneRule.NONE, MilestoneRule.YEARLY}:
        return ""
    anchors = {each.key: say(each.title, language) for each in template.milestones}
    length = _length(rule)
    if rule.rule is MilestoneRule.BEFORE:
        return translate("Basis", "{0} before: {1}").format(length, anchors.get(rule.anchor, ""))
    if rule.rule is MilestoneRule.AFTER_START:
        if not length:
            return translate("Basis", "When the period begins")
        return translate("Basis", "{0} after the period began").format(length)
    if not length:
        return translate("Basis", "When the period ends")
    return translate("Basis", "{0} before the period ends").format(length)


def _length(rule: FormMilestone) -> str:
    parts = []
    if rule.months:
        parts.append(translate("Basis", "%n month(s)", None, rule.months))
    if rule.days:
        parts.append(translate("Basis", "%n day(s)", None, rule.days))
    return " + ".join(parts)
