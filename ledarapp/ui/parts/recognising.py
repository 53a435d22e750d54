"""Recognition other than pay, in the superior's assessment: for the leader, and for the unit (R207, R208)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.evaluation import Recognition
from ledarapp.domain.template import Extra
from ledarapp.ui.language import translate
from ledarapp.ui.parts.extra_words import recognition_word
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.about import about
from ledarapp.ui.widgets.editors import CheckBox, TextArea
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.text import Heading, Label

_FORMS = ("tasks", "competence", "token")
_TEXTS = ("words", "unit")


class Recognising(QWidget):
    """What is given besides pay: three forms to tick, and what it is in words."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        held = QWidget()
        row = Flow(held, gap=20, line_gap=8)
        self.boxes = {name: CheckBox(partial(recognition_word, name)) for name in _FORMS}
        for name, box in self.boxes.items():
            box.clicked.connect(self._putting(name))
            row.addWidget(box)
        self.editors = {name: TextArea(least=2, most=6) for name in _TEXTS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        column.addWidget(Field(_title, held, _optional))
        for name, editor in self.editors.items():
            editor.edited.connect(self._putting(name))
            column.addWidget(Field(partial(recognition_word, name), editor, _optional))
        about("assessment.recognition", self)

    def show_agreement(self) -> None:
        """Bring boxes and texts into line."""
        given = self._session.agreement.assessment.recognition
        for name, box in self.boxes.items():
            box.setChecked(getattr(given, name))
        for name, editor in self.editors.items():
            editor.show_text(getattr(given, name))

    def _putting(self, name: str) -> Callable[[object], None]:
        # Qt counts a function's arguments, and gives a partial none.
        return lambda value: self._put(name, value)

    def _put(self, name: str, value: object) -> None:
        def changed(agreement: Agreement) -> Agreement:
            said = agreement.assessment
            values: dict[str, Any] = {name: value}
            given = replace(said.recognition, **values)
            return replace(agreement, assessment=replace(said, recognition=given))

        self._session.apply(
            changed,
            lambda: translate("Evaluation", "recognition other than pay"),
            field=f"recognition.{name}" if name in _TEXTS else "",
        )


def is_asked(session: Session) -> bool:
    """Tell whether the form asks for it, or something is said of it."""
    given = session.agreement.assessment.recognition
    return Extra.RECOGNITION in session.template.asks or given != Recognition()


def read(session: Session) -> tuple[QWidget, ...]:
    """Return what is said of it, for the one who reads."""
    given = session.agreement.assessment.recognition
    if given == Recognition():
        return ()
    forms = ", ".join(map(recognition_word, given.chosen))
    made: list[QWidget] = [Heading(_title, "dense")]
    made += [Label(words) for words in (forms, given.words) if words]
    if given.unit:
        made += [Heading(partial(recognition_word, "unit"), "dense"), Label(given.unit)]
    return tuple(made)


def _title() -> str:
    return translate("Evaluation", "Recognition other than pay")


def _optional() -> str:
    return translate("Evaluation", "Optional")
