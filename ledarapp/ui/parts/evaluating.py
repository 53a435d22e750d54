"""Writing one side's evaluation: words, level and reason for each goal, and the texts on the whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.evaluation import NOT_RATED, Evaluation, GoalEvaluation
from ledarapp.domain.finding import Finding, Kind
from ledarapp.domain.goal import Goal
from ledarapp.domain.signature import Role
from ledarapp.domain.template import Area, Template, say
from ledarapp.ui.language import translate
from ledarapp.ui.parts.own_headings import OwnHeadings
from ledarapp.ui.parts.recognising import Recognising, is_asked
from ledarapp.ui.screens.screen import Host
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.about import about
from ledarapp.ui.widgets.editors import TextArea
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.rating import Choice, RatingPicker
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.text import Text

SCREENS = {Role.LEADER: "self_evaluation", Role.SUPERIOR: "assessment"}
GOOD_LENGTH = 1200
"""Characters that the review talk has use for; a guide, not a limit."""


class GoalWriting(QWidget):
    """The fields of one goal, for the side that writes."""

    def __init__(self, session: Session, host: Host, writer: Role, goal: Goal, number: str) -> None:
        super().__init__()
        self._session, self._host, self._writer, self._goal = session, host, writer, goal
        self._number, self._insists = number, False
        area = session.template.area(goal.area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        self.text = TextArea(least=6, most=14)
        self._fields = {"evaluation.text": self._text_field()}
        column.addWidget(self._fields["evaluation.text"])
        self.rating: RatingPicker | None = None
        if area.rated and session.template.levels:
            self.rating = self._rating(area)
            field = Field(
                lambda: translate("Evaluation", "Rating of the result"),
                self.rating,
                lambda: translate("Evaluation", "Must be completed"),
            )
            self._fields["evaluation.level"] = field
            column.addWidget(field)
        self.reason = TextArea(
            placeholder=lambda: translate("Evaluation", "What decided the choice?"), least=2, most=6
        )
        self.reason.edited.connect(lambda words: self._change("reason", words))
        self._fields["evaluation.reason"] = Field(
            lambda: translate("Evaluation", "Reason"), self.reason, self._reason_hint
        )
        column.addWidget(self._fields["evaluation.reason"])
        for key, field in self._fields.items():
            about(key, field)

    def show_agreement(self) -> None:
        """Bring the fields and their remarks into line."""
        what = self._said()
        self.text.show_text(what.text)
        self.reason.show_text(what.reason)
        if self.rating is not None:
            self.rating.show_choice(what.level)
        begun = self._insists or what != GoalEvaluation(goal=self._goal.id)
        mine = [each for each in self._session.findings if each.goal == self._goal.id] if begun else []
        for key, field in self._fields.items():
            field.show_notes([note(self._host, each) for each in mine if each.field == key])

    def insist(self, field: str) -> None:
        """Show every remark, also on a goal not yet begun, and put the focus on this field."""
        self._insists = True
        self.show_agreement()
        editors: dict[str, QWidget | None] = {
            "evaluation.level": self.rating,
            "evaluation.reason": self.reason,
        }
        (editors.get(field) or self.text).setFocus()

    def _text_field(self) -> Field:
        self.text.edited.connect(lambda words: self._change("text", words))
        label: Text = lambda: translate("Evaluation", "My evaluation")  # noqa: E731  both are said anew
        if self._writer is Role.SUPERIOR:
            label = lambda: translate("Evaluation", "My assessment")  # noqa: E731
        return Field(
            label,
            self.text,
            lambda: translate("Evaluation", "Must be completed · about {0} characters").format(GOOD_LENGTH),
            counter=self._count,
        )

    def _count(self) -> str:
        return translate("Evaluation", "{0} of {1}").format(len(self.text.toPlainText()), GOOD_LENGTH)

    def _rating(self, area: Area) -> RatingPicker:
        del area
        picker = RatingPicker(
            choices(self._session.template, self._session.language),
            lambda: translate("Evaluation", "Rating of goal {0}").format(self._number),
        )
        picker.chosen.connect(lambda key: self._change("level", key))
        return picker

    def _reason_hint(self) -> str:
        keys = [each.key for each in self._session.template.levels]
        chosen = self._said().level
        if chosen and chosen in {*keys[:1], *keys[-1:], NOT_RATED}:
            return translate("Evaluation", "Helpful for this level")
        return translate("Evaluation", "Optional")

    def _said(self) -> GoalEvaluation:
        return self._session.agreement.evaluation(self._writer).of(self._goal.id)

    def _change(self, name: str, value: str) -> None:
        def changed(agreement: Agreement) -> Agreement:
            evaluation = agreement.evaluation(self._writer)
            what = replace(evaluation.of(self._goal.id), **{name: value})
            return put(agreement, self._writer, evaluation.with_goal(what))

        self._session.apply(
            changed,
            lambda: translate("Evaluation", "evaluation of goal {0}").format(self._number),
            field="" if name == "level" else f"{self._writer}.{self._goal.id}.{name}",
        )


class OverallWriting(QWidget):
    """The texts on the whole, for the side that writes."""

    def __init__(self, session: Session, host: Host, writer: Role) -> None:
        super().__init__()
        self._session, self._host, self._writer = session, host, writer
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        self.editors: dict[str, TextArea] = {}
        self._fields: dict[str, Field] = {}
        for name, label, hint in _texts(writer):
            editor = TextArea(least=5 if name == "overall" else 3, most=12)
            editor.edited.connect(self._changer(name))
            field = about(f"evaluation.{name}", Field(label, editor, hint))
            column.addWidget(field)
            self.editors[name], self._fields[name] = editor, field
        self.own: OwnHeadings | None = None
        if writer is Role.SUPERIOR and (session.template.questions or session.template.outcomes):
            self.own = OwnHeadings(session, lambda finding: note(host, finding))
            column.addWidget(about("assessment.own", self.own))
        self.recognising: Recognising | None = None
        if writer is Role.SUPERIOR and is_asked(session):
            self.recognising = Recognising(session)
            column.addWidget(self.recognising)

    def focus_on(self, field: str) -> None:
        """Put the focus on the field a remark belongs to."""
        if self.own is None or not self.own.focus_on(field):
            self.editors.get(field, self.editors["overall"]).setFocus()

    def show_agreement(self) -> None:
        """Bring the texts and their remarks into line."""
        evaluation = self._session.agreement.evaluation(self._writer)
        for name, editor in self.editors.items():
            editor.show_text(str(getattr(evaluation, name)))
        screen = SCREENS[self._writer]
        mine = [each for each in self._session.findings if (each.screen, each.field) == (screen, "overall")]
        self._fields["overall"].show_notes([note(self._host, each) for each in mine])
        if self.own is not None:
            self.own.show_agreement()
        if self.recognising is not None:
            self.recognising.show_agreement()

    def _changer(self, name: str) -> Callable[[str], None]:
        def changed(words: str) -> None:
            def act(agreement: Agreement) -> Agreement:
                values: dict[str, Any] = {name: words}
                return put(agreement, self._writer, replace(agreement.evaluation(self._writer), **values))

            self._session.apply(
                act,
                lambda: translate("Evaluation", "evaluation of the whole"),
                field=f"{self._writer}.{name}",
            )

        return changed


def put(agreement: Agreement, writer: Role, evaluation: Evaluation) -> Agreement:
    """Return the agreement with this side's evaluation."""
    name = "self_evaluation" if writer is Role.LEADER else "assessment"
    values: dict[str, Any] = {name: evaluation}
    return replace(agreement, **values)


def choices(template: Template, language: str) -> tuple[Choice, ...]:
    """Return the form's levels and *not rated*, as the picker wants them."""
    levels = tuple(
        Choice(each.key, say(each.label, language), say(each.gloss, language), place)
        for place, each in enumerate(template.levels, start=1)
    )
    return (*levels, Choice(NOT_RATED, lambda: translate("Evaluation", "Not rated")))


def note(host: Host, finding: Finding) -> Note:
    """Return a remark as the strip beside its field."""
    kind = {Kind.MUST: "must", Kind.ADVICE: "advice"}.get(finding.kind, "info")
    return Note(kind, host.workplace.remark(finding))


def texts(writer: Role) -> tuple[tuple[str, Text], ...]:
    """Return name and label of each text on the whole."""
    return tuple((name, label) for name, label, _ in _texts(writer))


def _texts(writer: Role) -> tuple[tuple[str, Text, Text], ...]:
    must: Text = lambda: translate("Evaluation", "Must be completed")  # noqa: E731  said anew
    optional: Text = lambda: translate("Evaluation", "Optional")  # noqa: E731
    if writer is Role.SUPERIOR:
        return (("overall", lambda: translate("Evaluation", "My assessment of the whole"), must),)
    return (
        ("overall", lambda: translate("Evaluation", "The whole: what went well, what was hard"), must),
        ("support", lambda: translate("Evaluation", "Support I need"), optional),
        ("next_period", lambda: translate("Evaluation", "Proposals for the next period"), optional),
    )
