"""Taking a decision: which, from what day, and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.decision import DecisionKind
from ledarapp.domain.template import FormCard, say
from ledarapp.operations.deciding import name_of
from ledarapp.ui.language import translate
from ledarapp.ui.parts.decided import kind_words, what_follows
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.choices import RadioButton
from ledarapp.ui.widgets.date_edit import DateEdit
from ledarapp.ui.widgets.editors import ComboBox, TextArea
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.text import Heading, Label

Decided = Callable[[DecisionKind, date, str, str], object]


class DecisionForm(QWidget):
    """``decided`` is called with kind, day, reason and the form's name when all is filled in."""

    def __init__(self, decided: Decided) -> None:
        super().__init__()
        self._decided = decided
        self.kinds: dict[DecisionKind, RadioButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Heading(lambda: translate("Decisions", "Decide"), "section"))
        self._row = Flow(gap=24, line_gap=8)
        for kind in DecisionKind:
            button = RadioButton(partial(kind_words, kind))
            button.toggled.connect(self._picked)
            self.kinds[kind] = button
            self._row.addWidget(button)
        column.addLayout(self._row)
        self._follows = Label("", "dense", tone="muted")
        column.addWidget(self._follows)
        self.forms = ComboBox()
        self._form_field = Field(lambda: translate("Decisions", "The other form"), self.forms)
        column.addWidget(self._form_field)
        self.day = DateEdit()
        self.day.dated.connect(self._dated)
        self._on: date | None = None
        self._day_field = Field(lambda: translate("Decisions", "From"), self.day)
        column.addWidget(self._day_field)
        self.reason = TextArea(least=2, most=6, own_undo=True)
        self._reason_field = Field(
            lambda: translate("Decisions", "Reason"),
            self.reason,
            lambda: translate("Decisions", "Must be completed"),
        )
        column.addWidget(self._reason_field)
        self.note = Button(lambda: translate("Decisions", "Note the decision"), clicked=self._act)
        row = Flow()
        row.addWidget(self.note)
        column.addLayout(row)

    def show_possible(
        self, kinds: Sequence[DecisionKind], forms: Sequence[FormCard], language: str, today: date
    ) -> None:
        """Offer these decisions, and these forms to go on under."""
        offered = [each for each in kinds if each is not DecisionKind.NEW_FORM or forms]
        for kind, button in self.kinds.items():
            button.setVisible(kind in offered)
        chosen = self.choice()
        if chosen not in offered and offered:
            self.kinds[offered[0]].setChecked(True)
        kept = self.forms.currentData()
        self.forms.clear()
        for card in forms:
            words = translate("Decisions", "{0}, version {1}").format(say(card.name, language), card.version)
            self.forms.addItem(words, name_of(card))
        self.forms.setCurrentIndex(max(0, self.forms.findData(kept)))
        if self._on is None:
            self._on = today
            self.day.show_date(today)
        self.setVisible(bool(offered))
        self._picked()

    def choice(self) -> DecisionKind | None:
        """Return what is chosen."""
        return next((kind for kind, button in self.kinds.items() if button.isChecked()), None)

    def clear(self) -> None:
        """Empty the reason after a decision was noted."""
        self.reason.show_text("")
        self._reason_field.show_notes(())

    def _picked(self) -> None:
        kind = self.choice()
        self._form_field.setVisible(kind is DecisionKind.NEW_FORM)
        self._follows.say(what_follows(kind) if kind is not None else "")

    def _dated(self, day: date | None) -> None:
        self._on = day

    def _act(self) -> None:
        kind, reason = self.choice(), self.reason.toPlainText().strip()
        must: list[Note] = []
        if not reason:
            must.append(Note("must", translate("Decisions", "Write why; both can read it later.")))
        self._reason_field.show_notes(must)
        undated = self._on is None
        self._day_field.show_notes(
            [Note("must", translate("Decisions", "Write the day it counts from."))] if undated else ()
        )
        if must:
            self.reason.setFocus()
        elif self._on is None:
            self.day.setFocus()
        elif kind is not None:
            refers = str(self.forms.currentData()) if kind is DecisionKind.NEW_FORM else ""
            self._decided(kind, self._on, reason, refers)
