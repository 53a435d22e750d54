"""A goal (a form may call it requirement) with its indicators and evaluation sources."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum


class Audience(StrEnum):
    """Who may read a passage (R170, R171, R216)."""

    PARTIES = "parties"
    UNIT = "unit"
    PUBLIC = "public"


class Target(StrEnum):
    """Whom the goal is set for (R169). The empty value means that nobody has said yet."""

    UNSAID = ""
    LEADER = "leader"
    UNIT = "unit"
    BOTH = "both"


class Priority(StrEnum):
    """Weight among the goals of one agreement (R246)."""

    NORMAL = "normal"
    HIGH = "high"


class IndicatorKind(StrEnum):
    """What kind of answer an indicator expects (R165, R180, R183)."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    YES_NO = "yes_no"


class Lasting(StrEnum):
    """Whether the goal lasts, or changes with the operative goals (R043). Empty: nobody has said yet."""

    UNSAID = ""
    LASTING = "lasting"
    CHANGING = "changing"


class Aim(StrEnum):
    """What the goal is about: the effect it is to have, or something before that (R346). Empty: unsaid."""

    UNSAID = ""
    EFFECT = "effect"
    RESULT = "result"
    ACTIVITY = "activity"
    INPUT = "input"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dimensions:
    """What success is judged by; more than one may count (R196)."""

    deadline: bool = False
    resources: bool = False
    quality: bool = False
    language: bool = False
    no_disagreement: bool = False
    no_complaints: bool = False

    @property
    def chosen(self) -> tuple[str, ...]:
        """The names of those that count."""
        return tuple(each.name for each in fields(self) if getattr(self, each.name))


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """A measure agreed for a goal: what is done, by whom, and by when (R042)."""

    id: str
    text: str = ""
    responsible: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """A sign that the goal is reached; never more than a sign (R193, R194). Lettered by its place."""

    id: str
    text: str = ""
    kind: IndicatorKind = IndicatorKind.TEXT
    baseline: str = ""
    target: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluationSource:
    """What the assessment is built on: which, from whom, and when (R166, R192, R285)."""

    id: str
    text: str = ""
    provider: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentLink:
    """The steering document a goal comes from (R141, R143).

    ``verbatim`` says that the goal reads there as it does here (R055).
    """

    title: str = ""
    reference: str = ""
    verbatim: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The pack of common requirements a goal was taken from (R040, R055, R139), empty for others.

    ``item`` is the goal's id in that pack, ``says`` SHA-256 (hex) of the issuer's words: they are the
    issuer's, and whoever reads the agreement can tell whether they still stand as issued.
    """

    pack: str = ""
    version: int = 0
    item: str = ""
    issuer: str = ""
    issued: date | None = None
    says: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """The goal of the period before that this one goes on from (R230): its agreement's id, and its own."""

    agreement: str = ""
    goal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Upward:
    """The superior's own goal that this one is part of (R244): its id, and its words as they were then."""

    id: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """One goal; its number follows from its area and its place in the agreement.

    ``title`` is the short name of a common goal («Delegering»), empty for others. ``common`` marks a goal
    that comes with the form and is shared by all leaders (R271): its own words are the group's. ``origin``
    tells of one that was taken from a pack of common requirements, ``carried`` of one from the period before,
    ``upward`` of the superior's goal it is part of. ``rank`` is its place among those that
    were put in order, 1 the most important; 0 is none (R344). ``partner`` is with whom it is coordinated,
    outside one's own organisation (R352).
    """

    id: str
    area: str
    title: str = ""
    text: str = ""
    success: str = ""
    contribution: str = ""
    target: Target = Target.UNSAID
    priority: Priority = Priority.NORMAL
    link: DocumentLink = DocumentLink()
    audience: Audience = Audience.UNIT
    common: bool = False
    no_indicator_reason: str = ""
    indicators: tuple[Indicator, ...] = ()
    sources: tuple[EvaluationSource, ...] = ()
    origin: Origin = Origin()
    lasting: Lasting = Lasting.UNSAID
    dimensions: Dimensions = Dimensions()
    actions: tuple[Action, ...] = ()
    rank: int = 0
    aim: Aim = Aim.UNSAID
    partner: str = ""
    carried: Carried = Carried()
    upward: Upward = Upward()

    @property
    def name(self) -> str:
        """The goal's shortest readable name: its title, else the first line of its text."""
        return self.title or self.text.strip().partition("\n")[0]


def letter(index: int) -> str:
    """Return the letter of the indicator at ``index`` (0 → a, 25 → z, 26 → aa), as on the paper form."""
    letters = ""
    number = index + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters
