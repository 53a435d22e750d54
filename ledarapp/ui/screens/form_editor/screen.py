"""A form of one's own: its parts, their fields, the text behind them with its mistakes, and its page."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.template import FormCard
from ledarapp.operations import forming
from ledarapp.ui.hosting import WindowHost
from ledarapp.ui.language import translate
from ledarapp.ui.screens.form_editor.fields import FormFields, Value
from ledarapp.ui.screens.form_editor.keeping import Keeping
from ledarapp.ui.screens.form_editor.mistakes import MistakeList
from ledarapp.ui.screens.form_editor.page import FormPage
from ledarapp.ui.screens.form_editor.panes import Panes, foot, head
from ledarapp.ui.screens.form_editor.parts import Change, FormParts
from ledarapp.ui.screens.form_editor.rows import Row, place_words
from ledarapp.ui.screens.form_editor.text import FormText
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.pause import commit_typing
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.workplace import Workplace

PAUSE = 600
"""Milliseconds without a key before the text is read again."""


class FormEditor(QWidget):
    """``left``: the person wants back to the list of forms. ``read``: the text was read anew."""

    left = Signal()
    read = Signal()

    def __init__(self, workplace: Workplace, host: WindowHost, card: FormCard) -> None:
        super().__init__()
        self._workplace = workplace
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self.check)
        self.text = FormText()
        self.parts = FormParts(self._act, lambda: workplace.language.language)
        self.fields = FormFields(self._set, lambda: workplace.language.language, lambda: self._to_text(None))
        self.page = FormPage(workplace, host)
        self.mistakes = MistakeList()
        self.keeping = Keeping(workplace, host, self.text, card)
        self.keeping.left.connect(self.left)
        self.undo = Button(lambda: translate("FormEditor", "Undo"), "small", clicked=self.step_back)
        self.redo = Button(lambda: translate("FormEditor", "Redo"), "small", clicked=self.step_forth)
        self.save = Button(_save_words, "primary", clicked=self.keeping.save)
        self.panes = Panes(self.parts, self.fields, Field(_text_words, self.text), self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head(self.undo, self.redo, self.keeping.notes, self.mistakes))
        column.addWidget(self.panes, 1)
        back = Button(_back_words, icon="arrow-left", clicked=self.keeping.ask_to_leave)
        self.hand_on = Button(_file_words, icon="download", clicked=self.keeping.save_file)
        column.addWidget(foot(back, self.hand_on, self.save))
        self.parts.went.connect(self._go)
        self.mistakes.chosen.connect(self.go_to_mistake)
        self.text.stepped.connect(self.check)
        self.text.stepped.connect(self.parts.list.go_to_line)
        self.page.drawn.connect(self.panes.walk)
        self.text.textChanged.connect(self._later.start)
        self.check()
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence.StandardKey.Save, self, self.keeping.save, context=within)

    def focus_first(self) -> None:
        """Put the focus on the list of parts."""
        self.parts.list.setFocus()

    def may_leave(self) -> bool:
        """Keep what is written, saved or as a draft; False, and said why, where leaving would lose it."""
        commit_typing()
        return self.keeping.may_leave()

    def check(self) -> None:
        """Read the text: show its parts, fields and mistakes and the page it gives; keep it as a draft."""
        self._later.stop()
        text = self.text.toPlainText()
        found = self.keeping.read()
        self.parts.show_text(text)
        self.mistakes.show_mistakes(found, self._words)
        self._show(self.parts.list.current())
        self.page.show_form(self.keeping.form)
        for button in (self.save, self.hand_on):
            button.setEnabled(self.keeping.form is not None)
        self.undo.setEnabled(self.text.document().isUndoAvailable())
        self.redo.setEnabled(self.text.document().isRedoAvailable())
        self.read.emit()

    def go_to_mistake(self, error: LedarappError) -> None:
        """Go to the field a mistake belongs to, else to its line in the text."""
        key = str(error.values.get("key", ""))
        if key:
            self.parts.list.go_to(key)
            self.panes.show_fields()
        if not key or not self.fields.focus_on(key):
            self._to_text(int(str(error.values.get("line", 1))) - 1)

    def step_back(self) -> None:
        """Take the last change back, and show where it was."""
        commit_typing()
        self.text.step_back()

    def step_forth(self) -> None:
        """Make the change again that was taken back."""
        self.text.step_forth()

    def may_step(self, *, back: bool) -> bool:
        """Tell whether there is a change to take back, which typing may become, or to make again."""
        return back or self.text.document().isRedoAvailable()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._later.start()

    def _words(self, error: LedarappError) -> tuple[str, str]:
        """Return the place of a mistake and its sentence."""
        key = str(error.values.get("key", ""))
        place = place_words(self.parts.list.rows, key) if key else translate("FormEditor", "The text")
        return place, self._workplace.sentence(error)

    def _show(self, row: Row | None) -> None:
        """Show the fields of a part, and beside them the mistakes that are theirs."""
        if self.fields.show_row(self.text.toPlainText(), row):
            self.panes.walk()
        self.fields.show_mistakes(
            {
                str(each.values.get("key", "")): Note("must", self._words(each)[1], lead=_to_mend)
                for each in self.mistakes.mistakes
            }
        )

    def _to_text(self, line: int | None) -> None:
        self.panes.show_text()
        self.text.setFocus()
        if line is not None:
            self.text.to_line(line)

    def _go(self, row: Row) -> None:
        if row.part is not None:
            self.text.to_line(row.part.first)
        self._show(row)

    def _set(self, values: Mapping[str, Value | None]) -> None:
        text = self.text.toPlainText()
        for path, value in values.items():
            text = forming.with_value(text, path, value)
        if self.text.replace(text):
            self.check()

    def _act(self, change: Change, path: str, *, write: bool = False) -> None:
        commit_typing()
        if self.text.replace(change(self.text.toPlainText())):
            self.check()
            self.parts.list.go_to(path)
            if write:
                self.panes.show_fields()
                self.fields.focus_first()


def _to_mend() -> str:
    return translate("FormEditor", "To mend")


def _text_words() -> str:
    return translate("FormEditor", "The form as text (TOML)")


def _back_words() -> str:
    return translate("FormEditor", "Back to the forms")


def _file_words() -> str:
    return translate("FormEditor", "Save a copy…")


def _save_words() -> str:
    return translate("FormEditor", "Save the form")
