"""One part of a form as fields: its words in each language, its numbers and its choices."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ledarapp.domain.template import say
from ledarapp.operations import forming
from ledarapp.ui.language import translate
from ledarapp.ui.screens.form_editor.names import choice_word, field_word, none_word
from ledarapp.ui.screens.form_editor.rows import Row
from ledarapp.ui.screens.form_editor.spec import SPECS, Choice, Flag, Number, Said, Several, Spec, Words
from ledarapp.ui.screens.form_editor.ticks import Ticks
from ledarapp.ui.screens.form_editor.wording import Wordings
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.editors import CheckBox, ComboBox
from ledarapp.ui.widgets.emptying import clear_out
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.number_edit import NumberEdit
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.scroll import scrolled
from ledarapp.ui.widgets.text import Heading, Label

Value = str | int | bool | list[str]
Set = Callable[[Mapping[str, Value | None]], object]


class FormFields(QWidget):
    """``change`` is given paths in the form and what they shall say; None takes one out."""

    def __init__(self, change: Set, speaks: Callable[[], str], to_text: Callable[[], object]) -> None:
        super().__init__()
        self._change, self._speaks, self._to_text = change, speaks, to_text
        self._shape: object = None
        self._row: Row | None = None
        self._form: Said = {}
        self.fields: dict[str, Field] = {}
        self.flags: dict[str, CheckBox] = {}
        self._wordings: list[Wordings] = []
        self._specs: list[tuple[Spec, QWidget]] = []
        self.body = QWidget()
        self.body.setObjectName("page")
        self._column = QVBoxLayout(self.body)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(18)
        self.area = scrolled(self.body, sideways=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)

    def show_row(self, text: str, row: Row | None) -> bool:
        """Show what this part of the form says; True where other fields had to be made for it."""
        said = forming.values(text)
        self.body.setEnabled(bool(said))
        if row is None or not said:
            return False
        tags = [str(tag) for tag in said.get("languages", [])]
        tags += [tag for tag in ("nb", "sv", "en") if not row.path and tag not in tags]
        shape = (row.path, tuple(tags))
        made_anew = shape != self._shape
        if made_anew:
            self._shape = shape
            self._make(row, tags)
        self._row, self._form = row, said
        here = forming.values(text, row.path) if not row.is_list else {}
        self._title.say(row.label)
        for wording in self._wordings:
            wording.fill(here)
        for spec, holder in self._specs:
            self._fill(spec, holder, here)
        if made_anew:
            self.area.verticalScrollBar().setValue(0)
        return made_anew

    def show_mistakes(self, notes: Mapping[str, Note]) -> None:
        """Name each mistake beside the field it belongs to, where that is in sight."""
        for path, field in self.fields.items():
            field.show_notes([note for key, note in notes.items() if self._field_of(key) == path])

    def focus_on(self, key: str) -> bool:
        """Put the focus on the field of this key of the form; False when it has none here."""
        path = self._field_of(key)
        if path is None:
            return False
        editor = self.fields[path].editor
        editor.setFocus()
        self.area.ensureWidgetVisible(editor)
        return True

    def focus_first(self) -> None:
        """Put the focus on the first field."""
        for field in self.fields.values():
            field.editor.setFocus()
            return

    def _field_of(self, key: str) -> str | None:
        """A wording that is missing as a whole is told beside its first language."""
        if key in self.fields:
            return key
        return next((path for path in self.fields if path.startswith(f"{key}.")), None)

    def _fill(self, spec: Spec, holder: QWidget, here: Said) -> None:
        if isinstance(spec, Flag) and isinstance(holder, CheckBox):
            holder.setChecked(bool(here.get(spec.key, spec.default)))
        if isinstance(holder, Ticks):
            holder.fill(here)
        if isinstance(spec, Number | Choice):
            holder.setVisible(spec.shown(here))
        editor = holder.editor if isinstance(holder, Field) else None
        if isinstance(spec, Number) and isinstance(editor, NumberEdit):
            value = here.get(spec.key, spec.default)
            editor.show_number(value if isinstance(value, int) else spec.least)
        if isinstance(spec, Choice) and isinstance(editor, ComboBox):
            value = here.get(spec.key, spec.default)
            value = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
            self._offer(spec, editor)
            editor.setCurrentIndex(editor.findData(value))

    def _offer(self, spec: Choice, editor: ComboBox) -> None:
        if self._row is None:
            return
        found = [(self._word(spec, each), each) for each in spec.values((self._form, self._row.path))]
        if [(editor.itemText(at), editor.itemData(at)) for at in range(editor.count())] != found:
            editor.clear()
            for words, value in found:
                editor.addItem(words, value)

    def _word(self, spec: Choice, value: str) -> str:
        if spec.key != "anchor":
            return choice_word(spec.key, value)
        dates = (each for each in self._form.get("milestones", []) if each.get("key") == value)
        title = next((each.get("title") for each in dates), None)
        return say(title, self._speaks()) if isinstance(title, dict) else value

    def _make(self, row: Row, tags: Sequence[str]) -> None:
        self.fields.clear()
        self.flags.clear()
        self._wordings, self._specs = [], []
        clear_out(self._column)
        self._title = Heading(row.label, "section")
        self._column.addWidget(self._title)
        if row.is_list:
            self._column.addWidget(Label(_choose, "body", tone="muted"))
        start = f"{row.path}." if row.path else ""
        for spec in SPECS.get(row.kind, ()) if not row.is_list else ():
            self._add(row.kind, start, spec, tags)
        if row.kind in {"", "steps"}:
            words = _rest if not row.kind else _only_text
            self._column.addWidget(Label(words, "note", tone="muted"))
            link = Button(_to_text_words, "link", clicked=self._to_text)
            self._column.addWidget(link)
        self._column.addStretch(1)

    def _add(self, kind: str, start: str, spec: Spec, tags: Sequence[str]) -> None:
        path, word = f"{start}{spec.key}", partial(field_word, kind, spec.key)
        if isinstance(spec, Words):
            made = Wordings(path, word, tags, self._change, running=spec.running)
            self.fields |= made.fields
            self._wordings.append(made)
            self._column.addWidget(made)
            return
        holder: QWidget
        if isinstance(spec, Several):
            holder = Ticks(path, word, spec, self._change)
            self.flags |= holder.boxes
        elif isinstance(spec, Flag):
            holder = self.flags[path] = CheckBox(word)
            holder.clicked.connect(lambda on: self._change({path: on}))
        else:
            holder = self.fields[path] = Field(word, self._editor(path, spec))
        self._specs.append((spec, holder))
        self._column.addWidget(holder)

    def _editor(self, path: str, spec: Number | Choice) -> QWidget:
        if isinstance(spec, Number):
            number = NumberEdit(spec.least, spec.most, partial(none_word, spec.key) if spec.none else "")
            number.numbered.connect(lambda value: self._change({path: value}))
            return number
        box = ComboBox()
        box.setMinimumWidth(1)  # narrower than its longest choice, where the window is
        box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        box.activated.connect(lambda at: self._choose(path, spec, str(box.itemData(at))))
        return box

    def _choose(self, path: str, spec: Choice, value: str) -> None:
        if self._row is None:
            return
        start = path.removesuffix(spec.key)
        also = spec.also((self._form, self._row.path), value)
        said: Value | None = value or None
        if spec.listed:
            said = value.split(", ")
        elif spec.numbers:
            said = int(value)
        self._change({path: said, **{f"{start}{key}": each for key, each in also.items()}})


def _choose() -> str:
    return translate("FormFields", "Choose one of them in the list, or add one.")


def _only_text() -> str:
    return translate("FormFields", "This part is changed in the text.")


def _rest() -> str:
    return translate(
        "FormFields",
        "Document languages, steps and the choice of advice are changed in the text.",
    )


def _to_text_words() -> str:
    return translate("FormFields", "Go to the text")
