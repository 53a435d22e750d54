"""What was agreed on one goal, and what somebody has said of it: to be read beside what is being written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ledarapp.domain.evaluation import NOT_RATED, GoalEvaluation
from ledarapp.domain.goal import Goal, letter
from ledarapp.domain.signature import Edition
from ledarapp.domain.stages import current
from ledarapp.domain.template import Template, say
from ledarapp.ui.language import translate
from ledarapp.ui.parts.extra_words import action_lines, dimension_word
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.card import rule
from ledarapp.ui.widgets.date_edit import shown
from ledarapp.ui.widgets.marks import Squares
from ledarapp.ui.widgets.remark import Picture
from ledarapp.ui.widgets.text import Heading, Label, Text


def caption(icon: str, words: Text) -> QWidget:
    """Return the head of a column: an icon and a few words."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(Picture(icon, "muted", 16))
    row.addWidget(Heading(words, "caption", tone="muted"), 1)
    return made


def agreed(session: Session, goal: Goal) -> QWidget:
    """Return the goal's text with its indicators and evaluation sources."""
    made, column = _column()
    column.addWidget(caption("lock", lambda: _agreed_on(session)))
    if goal.text.strip() != goal.name:
        column.addWidget(Label(goal.text))
    if goal.success:
        column.addWidget(_named(lambda: translate("Evaluation", "Successful when"), goal.success))
    if goal.dimensions.chosen:
        counts = ", ".join(map(dimension_word, goal.dimensions.chosen))
        column.addWidget(_named(lambda: translate("Goals", "What counts"), counts))
    if goal.actions:
        column.addWidget(_named(lambda: translate("Goals", "Actions"), action_lines(goal)))
    if goal.partner:
        column.addWidget(_named(lambda: translate("Goals", "Coordinated with"), goal.partner))
    if goal.indicators:
        column.addSpacing(4)
        column.addWidget(_indicators(goal))
    if goal.sources:
        column.addSpacing(4)
        column.addWidget(Heading(lambda: translate("Evaluation", "Built on"), "caption", tone="muted"))
        for source in goal.sources:
            column.addWidget(rule())
            column.addWidget(Label(source.text, "dense"))
            more = " · ".join(each for each in (source.provider, source.when) if each)
            if more:
                column.addWidget(Label(more, "note", tone="muted"))
    return made


def said(template: Template, language: str, what: GoalEvaluation, empty: Text, *, rated: bool) -> QWidget:
    """Return one side's words and level for a goal; ``empty`` is said when there are none."""
    made, column = _column()
    if what == GoalEvaluation(goal=what.goal):
        column.addWidget(Label(empty, tone="muted"))
        return made
    if what.text:
        column.addWidget(Label(what.text))
    if rated and what.level:
        column.addSpacing(4)
        column.addWidget(Heading(lambda: translate("Evaluation", "Rating"), "caption", tone="muted"))
        column.addWidget(level(template, language, what.level))
    if what.reason:
        column.addWidget(_named(lambda: translate("Evaluation", "Reason"), what.reason))
    return made


def level(template: Template, language: str, key: str) -> QWidget:
    """Return a level as squares and words; the words carry the meaning."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    keys = [each.key for each in template.levels]
    place = keys.index(key) + 1 if key in keys else 0
    row.addWidget(Squares(place, len(keys)), 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(Label(level_words(template, language, key), "dense", strong=True), 1)
    return made


def level_words(template: Template, language: str, key: str) -> Callable[[], str]:
    """Return what says a level: the form's words in the agreement's language, or *not rated*."""

    def words() -> str:
        for each in template.levels:
            if each.key == key:
                gloss = say(each.gloss, language)
                return f"{say(each.label, language)} ({gloss})" if gloss else say(each.label, language)
        return (
            translate("Evaluation", "Not rated")
            if key == NOT_RATED
            else translate("Evaluation", "Not chosen")
        )

    return words


def _indicators(goal: Goal) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(0, 1)
    heads = (
        lambda: translate("Evaluation", "Indicator"),
        lambda: translate("Evaluation", "From"),
        lambda: translate("Evaluation", "Target"),
    )
    wanted = (True, any(i.baseline for i in goal.indicators), any(i.target for i in goal.indicators))
    for column, head in enumerate(heads):
        if wanted[column]:
            grid.addWidget(Label(head, "caption", tone="muted", strong=True), 0, column)
    for number, each in enumerate(goal.indicators):
        row = 2 * number + 2
        grid.addWidget(rule(), row - 1, 0, 1, 3)
        cells = (f"{letter(number)}) {each.text}", each.baseline, each.target)
        for column, cell in enumerate(cells):
            if wanted[column]:
                words = Label(cell, "dense", tone="muted" if column == 1 else "")
                grid.addWidget(words, row, column, Qt.AlignmentFlag.AlignTop)
    return made


def _named(name: Text, words: str) -> QWidget:
    made, column = _column()
    column.setSpacing(2)
    column.addWidget(Heading(name, "caption", tone="muted"))
    column.addWidget(Label(words, "dense"))
    return made


def _column() -> tuple[QWidget, QVBoxLayout]:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    return made, column


def _agreed_on(session: Session) -> str:
    given = [each.at for each in current(session.agreement) if each.edition is Edition.AGREEMENT]
    if not given:
        return translate("Evaluation", "Not signed yet")
    return translate("Evaluation", "Agreed {0}").format(shown(max(given).astimezone().date(), words=True))
