"""Which fields each part of a form has: what the window can change without the text."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from ledarapp.domain.goal import Audience, Target
from ledarapp.domain.paper import USUAL, Handout
from ledarapp.domain.signature import Role
from ledarapp.domain.template import Author, Extra, MilestoneRule, SectionKind
from ledarapp.operations.forming import FORM_WORDS

Said: TypeAlias = Mapping[str, Any]
Place: TypeAlias = tuple[Said, str]
"""The whole form, and the path of the part whose field is meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A wording in every language of the form; ``running`` text takes the whole width."""

    key: str
    running: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A whole number; ``default`` is meant where the key isn't there. ``shown`` may hide the field."""

    key: str
    least: int = 0
    most: int = 99
    default: int = 0
    none: bool = False
    shown: Callable[[Said], bool] = lambda _: True


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """Yes or no."""

    key: str
    default: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One of several. ``values`` gives them; ``also`` what else the choice sets, None takes a key out.

    A choice whose values are lists is spelled with ``, `` between what they hold.
    """

    key: str
    values: Callable[[Place], Sequence[str]]
    default: str = ""
    listed: bool = False
    numbers: bool = False
    shown: Callable[[Said], bool] = lambda _: True
    also: Callable[[Place, str], Mapping[str, str | int | None]] = lambda _place, _value: {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Several:
    """As many of ``values`` as one likes; ``default`` is meant where the key isn't there."""

    key: str
    values: tuple[str, ...]
    default: tuple[str, ...] = ()


Spec: TypeAlias = Words | Number | Flag | Choice | Several


def _of(*values: str) -> Callable[[Place], Sequence[str]]:
    return lambda _: values


def _ruled(*rules: MilestoneRule) -> Callable[[Said], bool]:
    return lambda here: here.get("rule", MilestoneRule.NONE) in rules


def earlier(place: Place) -> tuple[str, ...]:
    """Return the keys of the dates above this one: a date can only hang on one of those."""
    form, path = place
    number = int(path.rpartition("[")[2].rstrip("]") or 1)
    above = form.get("milestones", [])[: number - 1]
    return tuple(str(each["key"]) for each in above if isinstance(each, dict) and "key" in each)


def _rules(place: Place) -> tuple[str, ...]:
    return tuple(each for each in MilestoneRule if each is not MilestoneRule.BEFORE or earlier(place))


def _with_rule(place: Place, rule: str) -> dict[str, str | int | None]:
    """A rule brings the keys it needs, and takes those of the rule before it away."""
    form, path = place
    here: Said = form["milestones"][int(path.rpartition("[")[2].rstrip("]")) - 1]
    also: dict[str, str | int | None] = {}
    if rule != MilestoneRule.BEFORE:
        also |= {"anchor": None}
    elif "anchor" not in here:
        also |= {"anchor": earlier(place)[-1]}
    if rule != MilestoneRule.YEARLY:
        also |= {"month": None, "day": None, "turn": None}
    if rule in {MilestoneRule.YEARLY, MilestoneRule.NONE}:
        also |= {"months": None, "days": None}
    elif not here.get("months") and not here.get("days"):
        also |= {"months": 1} if rule == MilestoneRule.AFTER_START else {"days": 7}
    return {key: value for key, value in also.items() if value is not None or key in here}


_LENGTH = _ruled(MilestoneRule.AFTER_START, MilestoneRule.BEFORE_END, MilestoneRule.BEFORE)
_YEARLY = _ruled(MilestoneRule.YEARLY)
_AUDIENCE = Choice(key="audience", values=_of(*Audience), default=Audience.UNIT)
_LEVEL = (Words(key="label"), Words(key="gloss"))
_HEADED = (Words(key="title"), Words(key="help", running=True))
COLUMNS = ("goal, indicator, source", "goal, indicator, contribution", "goal, indicator")
SPECS: Mapping[str, tuple[Spec, ...]] = {
    "": (
        Words(key="name"),
        *(Words(key=key, running=True) for key in ("description", "source", "basis", "covers")),
        Number(key="period_months", least=1, most=240, default=12),
        Choice(key="columns", values=_of(*COLUMNS), default=COLUMNS[0], listed=True),
        _AUDIENCE,
        Flag(key="remaining_term"),
        Flag(key="yearly_rounds"),
        Flag(key="asks_lasting"),
        Several(key="asks", values=tuple(Extra)),
        Several(key="editions", values=tuple(Handout), default=USUAL),
    ),
    "words": tuple(Words(key=key) for key in FORM_WORDS),
    "roles": (Words(key="leader"), Words(key="superior")),
    "titles": (Words(key="leader"), Words(key="superior")),
    "posts": (Words(key="title"), Choice(key="role", values=_of(*Role))),
    "sections": (
        *_HEADED,
        Words(key="text", running=True),
        Choice(key="kind", values=_of(*SectionKind), default=SectionKind.TEXT),
        Number(key="max_lines", none=True),
        _AUDIENCE,
        Flag(key="required"),
        Flag(key="carry_over"),
        Flag(key="after_goals"),
    ),
    "areas": (
        Words(key="title"),
        Words(key="subtitle"),
        Words(key="help", running=True),
        Number(key="fewest", none=True),
        Number(key="most", none=True),
        Choice(key="author", values=_of(*Author), default=Author.LEADER),
        Choice(key="target", values=_of(*Target), default=Target.UNSAID),
        _AUDIENCE,
        Flag(key="rated", default=True),
        Flag(key="about_staff"),
    ),
    "areas.goals": (Words(key="title"), Words(key="text", running=True)),
    "areas.goals.indicators": (Words(key="text", running=True),),
    "areas.goals.sources": (Words(key="text", running=True),),
    "levels": _LEVEL,
    "outcomes": _LEVEL,
    "questions": (*_HEADED, Flag(key="required", default=True)),
    "milestones": (
        Words(key="title"),
        Choice(key="rule", values=_rules, default=MilestoneRule.NONE, also=_with_rule),
        Choice(key="anchor", values=earlier, shown=_ruled(MilestoneRule.BEFORE)),
        Number(key="months", most=240, shown=_LENGTH),
        Number(key="days", most=366, shown=_LENGTH),
        Choice(key="month", values=_of(*map(str, range(1, 13))), default="1", numbers=True, shown=_YEARLY),
        Number(key="day", least=1, most=28, default=1, shown=_YEARLY),
        Number(key="turn", least=1, default=1, shown=_YEARLY),
    ),
    "signatures": (Words(key="meaning", running=True),),
    "views": (Number(key="minimum", least=3, default=5),),
    "views.groups": (Words(key="title"), Flag(key="named")),
    "views.levels": (Words(key="label"),),
    "views.questions": (Words(key="text", running=True),),
}
