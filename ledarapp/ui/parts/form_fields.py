"""One part of a form as fields: its words in each language side by side, its numbers and its choices."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSpinBox, QVBoxLayout, QWidget

from ledarapp.operations import forming
from ledarapp.ui import theme
from ledarapp.ui.language import own_name, translate
from ledarapp.ui.widgets.editors import CheckBox, TextArea
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.scroll import scrolled
from ledarapp.ui.widgets.text import Heading, Label

NARROW = 130
"""The least width of one language at 100 %."""

Set = Callable[[str, str | int | bool | None], None]

_WORDS = {
    "": ("name", "description", "source", "basis", "covers"),
    "words": ("agreement", "goal", "goals", "indicator", "source", "self_evaluation", "assessment", "rating"),
    "roles": ("leader", "superior"),
    "titles": ("leader", "superior"),
    "posts": ("title",),
    "sections": ("title", "help", "text"),
    "areas": ("title", "subtitle", "help"),
    "areas.goals": ("title", "text"),
    "areas.goals.indicators": ("text",),
    "areas.goals.sources": ("text",),
    "levels": ("label", "gloss"),
    "outcomes": ("label", "gloss"),
    "questions": ("title", "help"),
    "milestones": ("title",),
    "signatures": ("meaning",),
    "views.groups": ("title",),
    "views.levels": ("label",),
    "views.questions": ("text",),
}
_NUMBERS = {
    "": (("period_months", 12, 240),),
    "sections": (("max_lines", 0, 99),),
    "areas": (("fewest", 0, 99), ("most", 0, 99)),
    "milestones": (("months", 0, 240), ("days", 0, 366)),
}
_USUAL = {"period_months": 12}
_FLAGS = {
    "sections": (("required", False), ("carry_over", False), ("after_goals", False)),
    "areas": (("rated", True), ("about_staff", False)),
}


class FormFields(QWidget):
    """``change`` is given a path in the form and what it shall say; None takes it out."""

    def __init__(self, change: Set) -> None:
        super().__init__()
        self._change = change
        self._shape: object = None
        self.fields: dict[str, Field] = {}
        self._flags: dict[str, CheckBox] = {}
        self._body = QWidget()
        self._body.setObjectName("page")
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(12, 12, 12, 12)
        self._column.setSpacing(18)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scrolled(self._body, sideways=False))

    def show_part(self, text: str, part: forming.Part | None) -> None:
        """Show what this part of the form says; the fields stay while the part is the same."""
        said = forming.values(text)
        self.setEnabled(bool(said))
        if part is None or not said:
            return
        tags = [str(tag) for tag in said.get("languages", [])]
        tags += [tag for tag in ("nb", "sv", "en") if not part.path and tag not in tags]
        shape = (part.path, tuple(tags))
        if shape != self._shape:
            self._shape = shape
            self._make(part, tags)
        here = forming.values(text, part.path)
        for path, field in self.fields.items():
            field.show_notes([])
            self._fill(field.editor, path.removeprefix(part.path).lstrip("."), here)
        for key, default in _FLAGS.get(part.name, ()):
            self._flags[key].setChecked(bool(here.get(key, default)))

    def show_mistake(self, key: str, note: Note) -> None:
        """Name a mistake beside the field it belongs to, where that is in sight."""
        for path, field in self.fields.items():
            if path == key or path.startswith(f"{key}."):
                field.show_notes([note])
                return

    def _fill(self, editor: QWidget, key: str, here: dict[str, Any]) -> None:
        name, _, tag = key.partition(".")
        value = here.get(name, {} if tag else _USUAL.get(name, 0))
        if isinstance(editor, TextArea) and isinstance(value, dict):
            editor.show_text(str(value.get(tag, value.get(tag.partition("-")[0], ""))))
        elif isinstance(editor, QSpinBox) and isinstance(value, int):
            editor.blockSignals(True)
            editor.setValue(value)
            editor.blockSignals(False)

    def _make(self, part: forming.Part, tags: list[str]) -> None:
        self.fields.clear()
        self._flags.clear()
        while (item := self._column.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        start = f"{part.path}." if part.path else ""
        for key in _WORDS.get(part.name, ()):
            self._column.addWidget(self._side_by_side(f"{start}{key}", key, tags))
        for key, least, most in _NUMBERS.get(part.name, ()):
            number = QSpinBox()
            number.setRange(1 if least else 0, most)
            number.valueChanged.connect(partial(self._change, f"{start}{key}"))
            self._add(f"{start}{key}", Field(partial(_word, key), number))
        for key, _ in _FLAGS.get(part.name, ()):
            self._flags[key] = CheckBox(partial(_word, key))
            self._flags[key].clicked.connect(partial(self._change, f"{start}{key}"))
            self._column.addWidget(self._flags[key])
        if not self.fields and not self._flags:
            self._column.addWidget(Label(_only_text, "note", tone="muted"))
        self._column.addStretch(1)

    def _add(self, path: str, field: Field) -> None:
        self.fields[path] = field
        self._column.addWidget(field)

    def _side_by_side(self, path: str, key: str, tags: list[str]) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Heading(partial(_word, key), "dense"))
        row = SideBySide()
        column.addWidget(row)
        for tag in tags:
            editor = TextArea(least=1, most=10)
            editor.edited.connect(partial(self._write, path, tag))
            field = Field(own_name(tag), editor)
            editor.setAccessibleName(f"{_word(key)}, {own_name(tag)}")
            self.fields[f"{path}.{tag}"] = field
            row.add(field)
        return made

    def _write(self, path: str, tag: str, text: str) -> None:
        """A wording that is empty in every language isn't there at all."""
        texts = [
            field.editor.toPlainText()
            for at, field in self.fields.items()
            if at.startswith(f"{path}.") and isinstance(field.editor, TextArea)
        ]
        if any(each.strip() for each in texts):
            self._change(f"{path}.{tag}", text)
        else:
            self._change(path, None)


class SideBySide(QWidget):
    """Beside each other from the top, or under each other where the width is too small for words."""

    def __init__(self) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)

    def add(self, field: Field) -> None:
        """Put one more behind the others."""
        self._row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(NARROW), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fits = self.width() >= self._row.count() * theme.current().px(NARROW)
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if fits else direction.TopToBottom)


def _only_text() -> str:
    return translate("FormFields", "This part is changed in the text.")


def _word(key: str) -> str:
    return {
        "name": lambda: translate("FormFields", "Name of the form"),
        "description": lambda: translate("FormFields", "Description"),
        "source": lambda: translate("FormFields", "Source"),
        "basis": lambda: translate("FormFields", "Basis in rules or guidance"),
        "covers": lambda: translate("FormFields", "Whom it covers"),
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
        "subtitle": lambda: translate("FormFields", "Subtitle"),
        "help": lambda: translate("FormFields", "Guidance"),
        "text": lambda: translate("FormFields", "Words"),
        "label": lambda: translate("FormFields", "Level"),
        "gloss": lambda: translate("FormFields", "Word in brackets"),
        "meaning": lambda: translate("FormFields", "What the signature says"),
        "period_months": lambda: translate("FormFields", "Length of the period in months"),
        "max_lines": lambda: translate("FormFields", "Most printed lines (0: no limit)"),
        "fewest": lambda: translate("FormFields", "Suggested number of goals, fewest"),
        "most": lambda: translate("FormFields", "Suggested number of goals, most (0: no number)"),
        "months": lambda: translate("FormFields", "Months from the rule’s date"),
        "days": lambda: translate("FormFields", "Days from the rule’s date"),
        "required": lambda: translate("FormFields", "Must be filled in before signing"),
        "carry_over": lambda: translate("FormFields", "Usually the same next year"),
        "after_goals": lambda: translate("FormFields", "Printed after the goals"),
        "rated": lambda: translate("FormFields", "The goals are rated"),
        "about_staff": lambda: translate("FormFields", "About staff"),
    }[key]()
