"""A form of one's own: its parts, its text with the mistake pointed at, and the page it gives."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFontDatabase, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.signature import Edition
from ledarapp.domain.template import FormCard, Template
from ledarapp.operations import forming, printing
from ledarapp.ui.hosting import WindowHost
from ledarapp.ui.language import own_name, translate
from ledarapp.ui.parts.form_fields import FormFields
from ledarapp.ui.parts.form_parts import Change, FormParts
from ledarapp.ui.tasks import Task
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.editors import ComboBox
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.pdf_view import PdfView
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.remark_stack import RemarkStack
from ledarapp.ui.widgets.text import Heading, Label
from ledarapp.ui.workplace import Workplace

PAUSE = 600
"""Milliseconds without a key before the text is read again."""


class FormEditor(QWidget):
    """``left``: the person wants back to the list of forms, where the saved form stands."""

    left = Signal()

    def __init__(self, workplace: Workplace, host: WindowHost, card: FormCard) -> None:
        super().__init__()
        self._workplace, self._host = workplace, host
        self._form: Template | None = None
        self._task: Task | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self.check)
        self.parts = FormParts(self._act)
        self.parts.went.connect(lambda line: self._to_line(line, focus=False))
        self.parts.went.connect(lambda _line: self._show_fields())
        self.fields = FormFields(self._set)
        self.tabs = _Tabs()
        self.text = QPlainTextEdit()
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setTabChangesFocus(True)
        self.state = RemarkStack(self)
        self.view = PdfView(lambda: translate("FormEditor", "The page it gives"))
        self.languages = ComboBox()
        self.languages.activated.connect(self.draw)
        self.save = Button(lambda: translate("FormEditor", "Save the form"), "primary", clicked=self.keep)
        self._arrange()
        self._saved = forming.copy_of(workplace.desk, card)
        self.text.setPlainText(self._saved)
        self.text.textChanged.connect(self._later.start)
        for keys, act in (
            (QKeySequence.StandardKey.Undo, self.text.undo),
            (QKeySequence.StandardKey.Redo, self.text.redo),
        ):
            QShortcut(keys, self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.check()

    def focus_first(self) -> None:
        """Put the focus on the list of parts."""
        self.parts.list.setFocus()

    def check(self) -> None:
        """Read the text: show its parts, and the page it gives or the mistake with its place."""
        text = self.text.toPlainText()
        self.parts.show_text(text)
        self._show_fields()
        try:
            self._form = forming.check(self._workplace.desk, text)
        except LedarappError as error:
            self._form = None
            mistake = self._mistake(error)
            self.state.show_notes([mistake])
            self.fields.show_mistake(str(error.values.get("key", "")), mistake)
        else:
            self.state.show_notes([])
            self._show_languages(self._form)
            self.draw()
        self.save.setEnabled(self._form is not None)

    def draw(self) -> None:
        """Draw the first document of a new agreement under the form, beside the interface."""
        form, desk = self._form, self._workplace.desk
        if form is None:
            return
        if self._task is not None:
            self._task.cancel()
        language = str(self.languages.currentData() or form.languages[0])
        opened = forming.tried(form, language, start=desk.now().date())
        self._task = self._host.tasks.run(
            lambda: printing.draw(opened, Edition.AGREEMENT, desk.resources), self._show_page, owner=self
        )

    def keep(self) -> None:
        """Save the form as its next version."""
        text = self.text.toPlainText()
        try:
            card = forming.save(self._workplace.desk, text)
        except LedarappError as error:
            self._host.show_error(error)
            return
        self._saved = text
        words = translate("FormEditor", "Saved as version {0}; new agreements can use it.")
        self._host.toast(words.format(card.version))

    def go_back(self) -> None:
        """Go back to the forms; what isn't saved is asked about once."""
        if self.text.toPlainText() == self._saved:
            self.left.emit()
            return
        self.state.show_notes(
            [
                Note(
                    "advice",
                    lambda: translate("FormEditor", "What you have changed isn't saved."),
                    (
                        (lambda: translate("FormEditor", "Save the form"), self.keep),
                        (lambda: translate("FormEditor", "Leave without saving"), self.left.emit),
                    ),
                )
            ]
        )

    def _show_page(self, pdf: bytes) -> None:
        self._task = None
        self.view.show_pdf(pdf)

    def _mistake(self, error: LedarappError) -> Note:
        line = int(str(error.values.get("line", 1)))
        go = (
            lambda: translate("FormEditor", "Go to line {0}").format(line),
            partial(self._to_line, line - 1),
        )
        return Note("must", lambda: self._workplace.sentence(error), (go,))

    def _to_line(self, line: int, *, focus: bool = True) -> None:
        self.text.setTextCursor(QTextCursor(self.text.document().findBlockByNumber(max(0, line))))
        self.text.centerCursor()
        if focus:
            self.tabs.setCurrentWidget(self._written)
            self.text.setFocus()

    def _show_fields(self) -> None:
        self.fields.show_part(self.text.toPlainText(), self.parts.current())

    def _set(self, path: str, value: str | int | bool | None) -> None:  # noqa: FBT001 - as the form says it
        self._replace(forming.with_value(self.text.toPlainText(), path, value))

    def _act(self, change: Change, part: forming.Part) -> None:
        self._replace(change(self.text.toPlainText(), part))

    def _replace(self, after: str) -> None:
        if after != self.text.toPlainText():
            cursor = QTextCursor(self.text.document())
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(after)  # one step for undo
            self.check()

    def _show_languages(self, form: Template) -> None:
        kept = self.languages.currentData()
        if [self.languages.itemData(each) for each in range(self.languages.count())] == list(form.languages):
            return
        self.languages.clear()
        for tag in form.languages:
            self.languages.addItem(own_name(tag), tag)
        self.languages.setCurrentIndex(max(0, self.languages.findData(kept)))

    def _arrange(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        middle, right = QWidget(), QWidget()
        for place, (side, margins) in enumerate(((middle, (8, 0, 8, 12)), (right, (8, 0, 40, 12)))):
            inside = QVBoxLayout(side)
            inside.setContentsMargins(*margins)
            inside.setSpacing(8)
            if place == 0:
                self._written = Field(_text_words, self.text)
                self.tabs.addTab(self.fields, "")
                self.tabs.addTab(self._written, "")
                self.tabs.say()
                inside.addWidget(self.tabs, 1)
            else:
                inside.addWidget(Field(lambda: translate("FormEditor", "Show in"), self.languages))
                inside.addWidget(self.view, 1)
        for widget, stretch in ((self.parts, 2), (middle, 5), (right, 4)):
            split.addWidget(widget)
            split.setStretchFactor(split.count() - 1, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_head(self.state))
        column.addWidget(split, 1)
        column.addWidget(_bar(Button(_back_words, icon="arrow-left", clicked=self.go_back), self.save))


class _Tabs(QTabWidget):
    """The fields and the text of a form; the names follow the language."""

    def say(self) -> None:
        self.setTabText(0, translate("FormEditor", "Fields"))
        self.setTabText(1, translate("FormEditor", "Text"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.say()


def _head(state: RemarkStack) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(40, 16, 40, 12)
    column.setSpacing(4)
    column.addWidget(Heading(lambda: translate("FormEditor", "A form of your own"), "title"))
    column.addWidget(Label(_about, "dense", tone="muted"))
    column.addWidget(state)
    return made


def _bar(back: Button, save: Button) -> QFrame:
    bar = QFrame()
    bar.setObjectName("bottomBar")
    row = QHBoxLayout(bar)
    row.setContentsMargins(40, 13, 40, 13)
    row.addWidget(back)
    row.addStretch(1)
    row.addWidget(save)
    return bar


def _text_words() -> str:
    return translate("FormEditor", "The form as text (TOML)")


def _back_words() -> str:
    return translate("FormEditor", "Back to the forms")


def _about() -> str:
    return translate(
        "FormEditor",
        "Change words, categories, limits, levels, dates and clauses. Each saving is a new version; "
        "agreements keep the version they were written under.",
    )
