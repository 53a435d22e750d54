"""What the parts, fields and choices of a form are called in the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QLocale

from ledarapp.domain.goal import Audience
from ledarapp.domain.paper import Handout
from ledarapp.ui.language import translate
from ledarapp.ui.parts.editions import edition_name
from ledarapp.ui.widgets.audience import audience_word

_Names = Mapping[str, Callable[[], str]]


def field_word(part: str, key: str) -> str:
    """Return what a field is called in a part of this kind."""
    return _FIELDS.get(f"{part}.{key}", _FIELDS.get(key, lambda: key))()


def kind_word(kind: str) -> str:
    """Return what the parts of a kind are called together."""
    return _KINDS[kind]()


def add_word(kind: str) -> str:
    """Return what the button says that begins a part of this kind."""
    return _ADD[kind]()


def choice_word(key: str, value: str) -> str:
    """Return what one choice of a field is called."""
    if key == "audience":
        return audience_word(Audience(value))
    if key == "editions":
        return edition_name(Handout(value))
    if key == "month":
        return QLocale().standaloneMonthName(int(value))
    return _CHOICES[key, value]()


def none_word(key: str) -> str:
    """Return what the least number of a field stands for."""
    if key == "max_lines":
        return translate("FormFields", "No limit")
    return translate("FormFields", "No number")


_FIELDS: _Names = {
    "name": lambda: translate("FormFields", "Name of the form"),
    "description": lambda: translate("FormFields", "Description"),
    "source": lambda: translate("FormFields", "Source"),
    "words.source": lambda: translate("FormFields", "Evaluation source"),
    "basis": lambda: translate("FormFields", "Basis in rules or guidance"),
    "covers": lambda: translate("FormFields", "Whom it covers"),
    "columns": lambda: translate("FormFields", "Columns of the table of goals"),
    "audience": lambda: translate("FormFields", "Who may read it"),
    "remaining_term": lambda: translate("FormFields", "Rest of the term as period"),
    "yearly_rounds": lambda: translate("FormFields", "Evaluated every year"),
    "asks_lasting": lambda: translate("FormFields", "Goals say whether they last"),
    "asks": lambda: translate("FormFields", "Also asked for"),
    "editions": lambda: translate("FormFields", "Editions for others"),
    "agreement": lambda: translate("FormFields", "Agreement"),
    "goal": lambda: translate("FormFields", "Goal"),
    "goals": lambda: translate("FormFields", "Goals"),
    "indicator": lambda: translate("FormFields", "Indicator"),
    "self_evaluation": lambda: translate("FormFields", "Self-evaluation"),
    "assessment": lambda: translate("FormFields", "Assessment"),
    "rating": lambda: translate("FormFields", "Goal achievement"),
    "leader": lambda: translate("FormFields", "Leader"),
    "superior": lambda: translate("FormFields", "Superior"),
    "title": lambda: translate("FormFields", "Title"),
    "role": lambda: translate("FormFields", "Party"),
    "subtitle": lambda: translate("FormFields", "Subtitle"),
    "help": lambda: translate("FormFields", "Guidance"),
    "text": lambda: translate("FormFields", "Words"),
    "kind": lambda: translate("FormFields", "Kind"),
    "author": lambda: translate("FormFields", "Who writes the goals"),
    "target": lambda: translate("FormFields", "Whom the goals are set for"),
    "label": lambda: translate("FormFields", "Level"),
    "outcomes.label": lambda: translate("FormFields", "Outcome"),
    "gloss": lambda: translate("FormFields", "Word in brackets"),
    "meaning": lambda: translate("FormFields", "What the signature says"),
    "period_months": lambda: translate("FormFields", "Length of the period in months"),
    "max_lines": lambda: translate("FormFields", "Most printed lines"),
    "fewest": lambda: translate("FormFields", "Suggested number of goals, fewest"),
    "most": lambda: translate("FormFields", "Suggested number of goals, most"),
    "rule": lambda: translate("FormFields", "When"),
    "anchor": lambda: translate("FormFields", "The other date"),
    "months": lambda: translate("FormFields", "Months"),
    "days": lambda: translate("FormFields", "Days"),
    "month": lambda: translate("FormFields", "Month"),
    "day": lambda: translate("FormFields", "Day of the month"),
    "turn": lambda: translate("FormFields", "Which time it comes in the period"),
    "minimum": lambda: translate("FormFields", "Fewest answers before anything is shown"),
    "named": lambda: translate("FormFields", "Shown also for a single answer"),
    "required": lambda: translate("FormFields", "Must be filled in before signing"),
    "carry_over": lambda: translate("FormFields", "Usually the same next year"),
    "after_goals": lambda: translate("FormFields", "Printed after the goals"),
    "rated": lambda: translate("FormFields", "The goals are rated"),
    "about_staff": lambda: translate("FormFields", "About staff"),
}
_KINDS: _Names = {
    "": lambda: translate("FormParts", "Name and description"),
    "words": lambda: translate("FormParts", "Names of things"),
    "roles": lambda: translate("FormParts", "The parties"),
    "titles": lambda: translate("FormParts", "Suggested titles"),
    "posts": lambda: translate("FormParts", "Posts"),
    "sections": lambda: translate("FormParts", "Texts and clauses"),
    "areas": lambda: translate("FormParts", "Categories"),
    "areas.goals": lambda: translate("FormParts", "Suggested goals"),
    "areas.goals.indicators": lambda: translate("FormParts", "Indicator"),
    "areas.goals.sources": lambda: translate("FormParts", "Evaluation source"),
    "levels": lambda: translate("FormParts", "Scale"),
    "outcomes": lambda: translate("FormParts", "Outcomes for pay"),
    "questions": lambda: translate("FormParts", "Headings of the assessment"),
    "milestones": lambda: translate("FormParts", "Dates"),
    "views": lambda: translate("FormParts", "Question sheet"),
    "views.groups": lambda: translate("FormParts", "Who answers the sheet"),
    "views.questions": lambda: translate("FormParts", "Questions of the sheet"),
    "views.levels": lambda: translate("FormParts", "Scale of the sheet"),
    "steps": lambda: translate("FormParts", "Steps"),
    "signatures": lambda: translate("FormParts", "Signatures"),
}
_ADD: _Names = {
    "posts": lambda: translate("FormParts", "Add a post"),
    "sections": lambda: translate("FormParts", "Add a text"),
    "areas": lambda: translate("FormParts", "Add a category"),
    "areas.goals": lambda: translate("FormParts", "Add a goal"),
    "areas.goals.indicators": lambda: translate("FormParts", "Add an indicator"),
    "areas.goals.sources": lambda: translate("FormParts", "Add an evaluation source"),
    "levels": lambda: translate("FormParts", "Add a level"),
    "outcomes": lambda: translate("FormParts", "Add an outcome"),
    "questions": lambda: translate("FormParts", "Add a heading"),
    "milestones": lambda: translate("FormParts", "Add a date"),
}
_CHOICES: Mapping[tuple[str, str], Callable[[], str]] = {
    ("columns", "goal, indicator, source"): lambda: translate(
        "FormFields", "Goal, indicator, evaluation source"
    ),
    ("columns", "goal, indicator, contribution"): lambda: translate(
        "FormFields", "Goal, indicator, own contribution"
    ),
    ("columns", "goal, indicator"): lambda: translate("FormFields", "Goal, indicator"),
    ("asks", "dimensions"): lambda: translate("FormFields", "Dimensions of success"),
    ("asks", "actions"): lambda: translate("FormFields", "Actions of a goal"),
    ("asks", "rank"): lambda: translate("FormFields", "Order of the goals"),
    ("asks", "aim"): lambda: translate("FormFields", "Kind of goal"),
    ("asks", "partner"): lambda: translate("FormFields", "Coordinated with"),
    ("asks", "recognition"): lambda: translate("FormFields", "Recognition other than pay"),
    ("role", "leader"): lambda: translate("FormFields", "Leader"),
    ("role", "superior"): lambda: translate("FormFields", "Superior"),
    ("kind", "text"): lambda: translate("FormFields", "Written by the parties; the words are a suggestion"),
    ("kind", "clause"): lambda: translate("FormFields", "Clause, printed as it stands"),
    ("author", "leader"): lambda: translate("FormFields", "The leader"),
    ("author", "above"): lambda: translate("FormFields", "They come from above"),
    ("author", "both"): lambda: translate("FormFields", "From above, and the leader’s own"),
    ("target", ""): lambda: translate("FormFields", "Not said"),
    ("target", "leader"): lambda: translate("FormFields", "The leader"),
    ("target", "unit"): lambda: translate("FormFields", "The unit"),
    ("target", "both"): lambda: translate("FormFields", "Leader and unit"),
    ("rule", "after_start"): lambda: translate("FormFields", "After the period begins"),
    ("rule", "before_end"): lambda: translate("FormFields", "Before the period ends"),
    ("rule", "before"): lambda: translate("FormFields", "Before another date"),
    ("rule", "yearly"): lambda: translate("FormFields", "The same day of the year"),
    ("rule", "none"): lambda: translate("FormFields", "No suggestion; the parties set it"),
}
