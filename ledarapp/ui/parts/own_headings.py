"""What the form itself asks of the assessment: its own headings, and the outcome of a pay section."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.evaluation import Assessment
from ledarapp.domain.finding import Finding
from ledarapp.domain.template import say
from ledarapp.ui.language import translate
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.editors import ComboBox, TextArea
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.text import Heading, Label, Text


class OwnHeadings(QWidget):
    """The superior writes; nothing here is worked out from anything else (R337)."""

    def __init__(self, session: Session, note: Callable[[Finding], Note]) -> None:
        super().__init__()
        self._session, self._note = session, note
        self.answers: dict[str, TextArea] = {}
        self.fields: dict[str, Field] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(18)
        for question in session.template.questions:
            editor = TextArea(least=3, most=10)
            editor.edited.connect(self._answering(question.key))
            self.answers[question.key] = editor
            hint = say(question.help, session.language) or (_must if question.required else _optional)
            self._add(f"answer.{question.key}", say(question.title, session.language), editor, hint)
        self.outcome, self.ground = ComboBox(), TextArea(least=2, most=6)
        self._has_outcome = bool(session.template.outcomes)
        if self._has_outcome:
            self._pay()

    def show_agreement(self) -> None:
        """Bring the texts, the choice and their remarks into line."""
        said = self._session.agreement.assessment
        for key, editor in self.answers.items():
            editor.show_text(said.answer(key))
        if self._has_outcome:
            self.outcome.setItemText(0, translate("Evaluation", "Not chosen"))
            self.outcome.setCurrentIndex(max(0, self.outcome.findData(said.outcome)))
            self.ground.show_text(said.ground)
        found = [each for each in self._session.findings if each.screen == "assessment"]
        for name, field in self.fields.items():
            field.show_notes([self._note(each) for each in found if each.field == name])

    def focus_on(self, field: str) -> bool:
        """Put the focus on the field of this name; False when it isn't here."""
        if field in self.fields:
            self.fields[field].editor.setFocus()
        return field in self.fields

    def _pay(self) -> None:
        self.outcome.addItem("", "")
        for each in self._session.template.outcomes:
            self.outcome.addItem(say(each.label, self._session.language), each.key)
        self.outcome.activated.connect(self._choose)
        self.ground.edited.connect(self._write_ground)
        self._add("outcome", lambda: translate("Evaluation", "Pay outcome"), self.outcome, _must)
        self._add("ground", lambda: translate("Evaluation", "Ground for the outcome"), self.ground, _must)

    def _add(self, name: str, label: Text, editor: QWidget, hint: Text) -> None:
        self.fields[name] = Field(label, editor, hint)
        self._column.addWidget(self.fields[name])

    def _answering(self, key: str) -> Callable[[str], None]:
        return lambda text: self._apply(lambda said: said.with_answer(key, text), f"answer.{key}")

    def _choose(self, index: int) -> None:
        outcome = str(self.outcome.itemData(index))
        self._apply(lambda said: replace(said, outcome=outcome), "")

    def _write_ground(self, text: str) -> None:
        self._apply(lambda said: replace(said, ground=text), "ground")

    def _apply(self, change: Callable[[Assessment], Assessment], field: str) -> None:
        def changed(agreement: Agreement) -> Agreement:
            return replace(agreement, assessment=change(agreement.assessment))

        self._session.apply(
            changed,
            lambda: translate("Evaluation", "evaluation of the whole"),
            field=field and f"own.{field}",
        )


def read(session: Session) -> tuple[QWidget, ...]:
    """Return what is written under the form's headings, for the one who reads."""
    said, language = session.agreement.assessment, session.language
    found = [(say(each.title, language), said.answer(each.key)) for each in session.template.questions]
    chosen = next((each for each in session.template.outcomes if each.key == said.outcome), None)
    made: list[QWidget] = []
    for title, words in found:
        if words:
            made += [Heading(title, "dense"), Label(words)]
    if chosen is not None:
        made.append(Heading(lambda: translate("Evaluation", "Pay outcome"), "dense"))
        made.append(Label("\n".join(each for each in (say(chosen.label, language), said.ground) if each)))
    return tuple(made)


def _must() -> str:
    return translate("Evaluation", "Must be completed")


def _optional() -> str:
    return translate("Evaluation", "Optional")
