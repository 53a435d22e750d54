"""A form type as a value: what it asks for, suggests, prints and calls things (R239)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from ledarapp.domain.goal import Audience, Target
from ledarapp.domain.paper import USUAL, Handout, Paper
from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.views import MINIMUM, Asked

Wording: TypeAlias = Mapping[str, str]
"""One text in several languages: BCP 47 tag → text."""


class SectionKind(StrEnum):
    """How a section is filled in."""

    TEXT = "text"
    CLAUSE = "clause"


class MilestoneRule(StrEnum):
    """How a milestone's date is suggested."""

    AFTER_START = "after_start"
    BEFORE_END = "before_end"
    BEFORE = "before"
    YEARLY = "yearly"
    NONE = "none"


class Author(StrEnum):
    """Who writes the goals of a category: the leader drafts (R231), or they come from above (R040)."""

    LEADER = "leader"
    ABOVE = "above"
    BOTH = "both"


class Extra(StrEnum):
    """What a form may ask for beside what every form does; see ``Goal`` and ``Recognition``."""

    DIMENSIONS = "dimensions"
    ACTIONS = "actions"
    RANK = "rank"
    AIM = "aim"
    PARTNER = "partner"
    RECOGNITION = "recognition"


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSection:
    """One heading with running text. A CLAUSE is printed as it stands and not written by the parties.

    ``text`` is the standard text a new agreement starts with (placeholders of ``wording.fill``),
    ``max_lines`` the limit in printed lines (0: none), ``after_goals`` places it behind the goals on paper,
    ``required`` makes an empty text a must before signing, ``carry_over`` says it usually is the same next
    year (R260).
    """

    key: str
    title: Wording
    kind: SectionKind = SectionKind.TEXT
    help: Wording = field(default_factory=dict)
    text: Wording = field(default_factory=dict)
    max_lines: int = 0
    required: bool = False
    carry_over: bool = False
    after_goals: bool = False
    audience: Audience = Audience.UNIT


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestedGoal:
    """A goal that comes with the form (R271–R285); a new agreement starts with those of its areas."""

    title: Wording
    text: Wording
    indicators: tuple[Wording, ...] = ()
    sources: tuple[Wording, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A category of goals.

    ``suggested`` is (fewest, most); 0 means that the form sets no number (R266, R269). ``author`` says who
    usually writes these goals; it locks nothing.
    """

    key: str
    title: Wording
    subtitle: Wording = field(default_factory=dict)
    help: Wording = field(default_factory=dict)
    suggested: tuple[int, int] = (0, 0)
    rated: bool = True
    about_staff: bool = False
    target: Target = Target.UNSAID
    audience: Audience = Audience.UNIT
    author: Author = Author.LEADER
    goals: tuple[SuggestedGoal, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """One level of the scale, lowest first; ``gloss`` is the word in brackets on the form (R293–R295)."""

    key: str
    label: Wording
    gloss: Wording = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A heading of the form under which the superior writes in the assessment (R021)."""

    key: str
    title: Wording
    help: Wording = field(default_factory=dict)
    required: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class FormMilestone:
    """A date the form knows of.

    ``months`` and ``days`` count from the rule's anchor, ``anchor`` names a milestone. A YEARLY date
    returns on the same ``month`` and ``day``; this is the ``turn``-th time it comes within the period (R020).
    """

    key: str
    title: Wording
    rule: MilestoneRule = MilestoneRule.NONE
    months: int = 0
    days: int = 0
    anchor: str = ""
    month: int = 1
    day: int = 1
    turn: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A post that this form is made for; its holder may be called something else (R002)."""

    role: Role
    title: Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class FormGroup:
    """Those who answer a question sheet in one relation to the leader; see ``views.Group`` (R110)."""

    key: str
    title: Wording
    named: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FormQuestion:
    """A question of the sheet; ``area`` is the key of an area of the form, or empty (R111)."""

    key: str
    text: Wording
    kind: Asked = Asked.SCALE
    area: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSheet:
    """The question sheet that a form comes with (R109); ``levels`` are suggested, lowest first."""

    groups: tuple[FormGroup, ...]
    questions: tuple[FormQuestion, ...]
    levels: tuple[Wording, ...] = ()
    minimum: int = MINIMUM


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of the guided order.

    The screen's key, the phase it belongs to and its name in the interface.
    """

    screen: str
    phase: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureRule:
    """Who signs which edition, in the order given, and what the signature means (R218, R219)."""

    edition: Edition
    role: Role
    meaning: Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class FormCard:
    """The head of a form type: what the chooser tells of it.

    ``languages`` lists the document languages, the authoritative one first; ``source`` is where the form
    comes from, ``basis`` the rule or guidance it rests on, ``covers`` whom it is for and whom not
    (R003–R006). ``order`` is its place among the forms of its ``jurisdiction``, lowest first; ``follows``
    are the keys of forms whose agreements may go on under this
    one (R017).
    """

    key: str
    version: int
    name: Wording
    description: Wording
    source: Wording
    jurisdiction: str
    languages: tuple[str, ...]
    basis: Wording = field(default_factory=dict)
    covers: Wording = field(default_factory=dict)
    order: int = 100
    follows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Template(FormCard):
    """A form type.

    ``words`` holds the form's own names for our things and every common word that is printed; ``roles``
    names the parties on paper, ``titles`` are the post titles a new agreement suggests. ``remarks`` are the
    codes of advice this form gives. ``columns`` are those of the goals' table after the number, by their
    words' keys; what has no column is printed below the goal. ``audience`` is who may read a new agreement,
    ``sheet`` the questions by which the form gathers views, if it does,
    ``handouts`` what is made from an agreement beside the editions that are signed.
    ``periods`` are the other lengths, in months, that are usual; with ``remaining_term`` so is what is left
    of the term (R009). ``posts`` are the titles it is made for. With ``yearly_rounds`` it is evaluated once
    a year; ``asks_lasting`` has each goal say whether it lasts;
    ``questions`` are headings of the assessment; ``outcomes`` those of a pay section. ``development`` is the
    key of the section or category where development measures belong, or empty. ``asks`` are the fields it
    has beside those of every form.
    """

    words: Mapping[str, Wording]
    roles: Mapping[Role, Wording]
    sections: tuple[FormSection, ...]
    areas: tuple[Area, ...]
    levels: tuple[Level, ...]
    milestones: tuple[FormMilestone, ...]
    steps: tuple[Step, ...]
    signatures: tuple[SignatureRule, ...]
    remarks: tuple[str, ...] = ()
    titles: Mapping[Role, Wording] = field(default_factory=dict)
    period_months: int = 12
    columns: tuple[str, ...] = ("goal", "indicator", "source")
    audience: Audience = Audience.UNIT
    sheet: FormSheet | None = None
    handouts: tuple[Handout, ...] = USUAL
    periods: tuple[int, ...] = ()
    remaining_term: bool = False
    posts: tuple[Post, ...] = ()
    yearly_rounds: bool = False
    asks_lasting: bool = False
    questions: tuple[Question, ...] = ()
    outcomes: tuple[Level, ...] = ()
    development: str = ""
    asks: tuple[Extra, ...] = ()

    @property
    def papers(self) -> tuple[Paper, ...]:
        """Every document that an agreement under this form can leave as."""
        return (*(each for each in Edition if self.signers(each)), *self.handouts)

    def area(self, key: str) -> Area:
        """Return the area with this key; raises ``KeyError``."""
        return {area.key: area for area in self.areas}[key]

    def level(self, key: str) -> Level:
        """Return the level with this key; raises ``KeyError``."""
        return {level.key: level for level in self.levels}[key]

    @property
    def area_keys(self) -> tuple[str, ...]:
        """The areas' keys in the form's order, as ``agreement.number`` wants them."""
        return tuple(area.key for area in self.areas)

    def word(self, key: str, language: str) -> str:
        """Return the form's word for ``key`` in this language.

        Raises ``KeyError`` for a word it doesn't have.
        """
        return say(self.words[key], language)

    def post_titles(self, role: Role, language: str) -> tuple[str, ...]:
        """Return the titles of the posts this party may hold, in the form's order."""
        return tuple(say(post.title, language) for post in self.posts if post.role is role)

    def signers(self, edition: Edition) -> tuple[SignatureRule, ...]:
        """Return who signs this edition, in order."""
        return tuple(rule for rule in self.signatures if rule.edition is edition)


def say(wording: Wording, language: str) -> str:
    """Return the text in this language, else in the nearest (sv-FI → sv), else in the first the form has."""
    return next(
        (wording[tag] for tag in nearest(language) if tag in wording), next(iter(wording.values()), "")
    )


def nearest(language: str) -> tuple[str, ...]:
    """Return the languages a reader of this one is served in, the best first.

    Nynorsk falls back on bokmål. Finnish falls back on the Swedish of Finland, which names the same offices
    and documents, before English.
    """
    parent = language.partition("-")[0]
    others = {"nn": ("nb",), "fi": ("sv-FI", "en")}.get(parent, ())
    return tuple(dict.fromkeys((language, parent, *others)))
