"""Where in an agreement something is, and what stands there, in words: for conflicts and for changes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import Enum
from functools import partial

from ledarapp.domain.agreement import Agreement, Milestone, numbers
from ledarapp.domain.evaluation import NOT_RATED
from ledarapp.domain.goal import Aim, Audience, Goal, IndicatorKind, Lasting, Priority, Target
from ledarapp.domain.hit import Hit
from ledarapp.domain.merge import ORDER, Path
from ledarapp.domain.template import Template, say
from ledarapp.domain.views import Views
from ledarapp.ui.language import translate
from ledarapp.ui.parts.extra_words import aim_word, dimension_word, recognition_word
from ledarapp.ui.progress import step_name
from ledarapp.ui.widgets.audience import audience_word
from ledarapp.ui.widgets.date_edit import shown

_EVALUATIONS = ("self_evaluation", "assessment")
_SCREENS = {
    "follow_up": "follow_up",
    "timeline": "timeline",
    "comment": "review",
    "minute": "notes",
    "decision": "decisions",
}


def place_name(path: Path, agreement: Agreement, template: Template) -> str:
    """Return where a difference is: «Goal 1.2: successful when», «Self-evaluation, goal 1.2: text»."""
    titles: dict[str, str] = {}
    for name, parts in (("sections", template.sections), ("milestones", template.milestones)):
        if path[0] == name:
            titles = {each.key: say(each.title, agreement.language) for each in parts}
    return _worded(path, lambda goal: numbers(agreement, template.area_keys).get(goal, ""), titles)


def hit_name(hit: Hit) -> str:
    """Return where words were found, from what is kept of the place: its agreement needn't be open."""
    head = hit.path[0]
    if head in {"private", "views"}:
        name = translate("Everywhere", "Private note") if head == "private" else _field(head)
    elif head not in _SCREENS:
        return _worded(hit.path, lambda _: hit.label, dict.fromkeys(hit.path[1:2], hit.label))
    else:
        name = step_name(_SCREENS[head])
        if head == "timeline":
            return f"{name}: {hit.label}" if hit.label else name
    if not hit.label:
        return name
    goal = _goal(hit.label)
    return f"{name}, {goal[:1].lower()}{goal[1:]}"


def _worded(path: Path, number: Callable[[str], str], titles: dict[str, str]) -> str:
    head, rest = path[0], path[1:]
    if head == "goals" and rest and rest[0] != ORDER:
        name = _goal(number(rest[0]))
        if rest[1:2] == ("dimensions",):
            return f"{name}: {dimension_word(rest[2])}"
        return f"{name}: {_field(rest[1])}" if len(rest) > 1 else name
    if head in _EVALUATIONS:
        return _evaluated(step_name(head), rest, number)
    if head in {"sections", "milestones"} and rest:
        return titles.get(rest[0]) or rest[0]
    return f"{_field(head)}: {_field(rest[0])}" if rest else _field(head)


def _evaluated(where: str, rest: Path, number: Callable[[str], str]) -> str:
    if len(rest) > 1 and rest[0] == "recognition":
        return f"{where}: {recognition_word(rest[1])}"
    if rest[0] == "answers":
        return where
    if len(rest) > 1:
        goal = _goal(number(rest[0]))
        where, rest = f"{where}, {goal[:1].lower()}{goal[1:]}", rest[1:]
    return f"{where}: {_field(rest[0])}"


def value_words(value: object) -> str:
    """Return what stands in a field, in words."""
    if value is None or value in ("", Views()) or (value == 0 and value is not False):
        return translate("Received", "(nothing)")
    if isinstance(value, Enum | bool):
        return _choice(value)
    if isinstance(value, date | Milestone):
        return shown(value if isinstance(value, date) else value.on, words=True)
    if isinstance(value, tuple | Views):
        return _summary(value) if isinstance(value, Views) else translate("Received", "(another order)")
    if isinstance(value, Goal):
        return value.text or value.name
    return str(getattr(value, "text", value))


def _summary(views: Views) -> str:
    answers = sum(each.answers for each in views.groups) + sum(each.answers for each in views.withheld)
    return translate("Received", "a summary of %n answer(s)", None, answers)


def _goal(number: str) -> str:
    return translate("Received", "Goal {0}").format(number).strip()


def level_words(value: object, template: Template, language: str) -> str:
    """Return a level's own words; its key where the form knows no such level."""
    if value == NOT_RATED:
        return translate("Changes", "not rated")
    words = {each.key: say(each.label, language) for each in template.levels}
    return words.get(str(value), value_words(value))


def _choice(value: object) -> str:
    if isinstance(value, Audience):
        return audience_word(value)
    words: dict[object, Callable[[], str]] = {
        Target.LEADER: lambda: translate("Goals", "The leader"),
        Target.UNIT: lambda: translate("Goals", "The unit"),
        Target.BOTH: lambda: translate("Goals", "Leader and unit"),
        Priority.NORMAL: lambda: translate("Changes", "Normal priority"),
        Priority.HIGH: lambda: translate("Goals", "High priority"),
        Lasting.LASTING: lambda: translate("Goals", "lasts"),
        Lasting.CHANGING: lambda: translate("Goals", "changes with the operative goals"),
        **{each: partial(aim_word, each) for each in Aim},
        IndicatorKind.TEXT: lambda: translate("Goals", "Text"),
        IndicatorKind.NUMBER: lambda: translate("Goals", "Number"),
        IndicatorKind.DATE: lambda: translate("Goals", "Date"),
        IndicatorKind.YES_NO: lambda: translate("Goals", "Yes/no"),
        True: lambda: translate("Changes", "yes"),
        False: lambda: translate("Changes", "no"),
    }
    return words[value]()


def _field(name: str) -> str:
    names = {
        "text": lambda: translate("Received", "text"),
        "title": lambda: translate("Received", "title"),
        "success": lambda: translate("Received", "successful when"),
        "contribution": lambda: translate("Received", "own contribution"),
        "indicators": lambda: translate("Received", "indicators"),
        "sources": lambda: translate("Received", "evaluation sources"),
        "actions": lambda: translate("Received", "actions"),
        "partner": lambda: translate("Received", "coordinated with"),
        "rank": lambda: translate("Received", "order of priority"),
        "aim": lambda: translate("Received", "kind of goal"),
        "lasting": lambda: translate("Received", "lasting or not"),
        "target": lambda: translate("Received", "applies to"),
        "priority": lambda: translate("Received", "priority"),
        "link": lambda: translate("Received", "steering document"),
        "audience": lambda: translate("Received", "visible to"),
        "area": lambda: translate("Received", "category"),
        "no_indicator_reason": lambda: translate("Received", "why there is no indicator"),
        "level": lambda: translate("Changes", "rating"),
        "reason": lambda: translate("Changes", "reason"),
        "overall": lambda: translate("Changes", "overall"),
        "support": lambda: translate("Changes", "support needed"),
        "next_period": lambda: translate("Changes", "next period"),
        "common": lambda: translate("Changes", "common goal"),
        "example": lambda: translate("Changes", "example"),
        "name": lambda: translate("Received", "name"),
        "on_behalf_of": lambda: translate("Received", "on behalf of"),
        "decision": lambda: translate("Received", "by decision"),
        "unit": lambda: translate("Received", "unit"),
        "leader": lambda: translate("Received", "Leader"),
        "superior": lambda: translate("Received", "Superior"),
        "period": lambda: translate("Received", "Period"),
        "start": lambda: translate("Received", "first day"),
        "end": lambda: translate("Received", "last day"),
        "organisation": lambda: translate("Received", "Organisation"),
        "case_number": lambda: translate("Received", "Case number"),
        "language": lambda: translate("Received", "Document language"),
        "goals": lambda: translate("Received", "The order of the goals"),
        "views": lambda: translate("Received", "Views gathered"),
        ORDER: lambda: translate("Received", "order"),
    }
    return names[name]() if name in names else name
