"""What keeps a form that is being written: the draft on disk, the saved version, and the way out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.template import FormCard, Template
from ledarapp.operations import forming
from ledarapp.ui.hosting import WindowHost
from ledarapp.ui.language import translate
from ledarapp.ui.parts.output import save_as
from ledarapp.ui.screens.form_editor.text import FormText
from ledarapp.ui.widgets.pause import commit_typing
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.remark_stack import RemarkStack
from ledarapp.ui.workplace import Workplace


class Keeping(QObject):
    """``form`` is what the text describes, None while it has mistakes. ``left``: nothing holds the person."""

    left = Signal()

    def __init__(self, workplace: Workplace, host: WindowHost, text: FormText, card: FormCard) -> None:
        super().__init__(text)
        self._workplace, self._host, self._text = workplace, host, text
        self.form: Template | None = None
        self.notes = RemarkStack(text)
        self._begun = self._saved = forming.copy_of(workplace.desk, card)
        self._key = str(forming.values(self._begun).get("key", card.key))
        self._trouble: LedarappError | None = None
        self._kept = forming.draft(workplace.desk, self._key)
        text.begin(self._begun if self._kept is None else self._kept)
        if self._kept is not None and self._kept != self._begun:
            self.notes.show_notes([_returned(self._anew)])

    def read(self) -> tuple[LedarappError, ...]:
        """Return the mistakes of the text as it stands now, and keep it on disk until it is saved."""
        desk, text = self._workplace.desk, self._text.toPlainText()
        self.form, found = forming.examine(desk, text)
        self._keep_draft()
        return found

    def save(self) -> bool:
        """Save the form as its next version; False, and said why, when that can't be."""
        commit_typing()
        text = self._text.toPlainText()
        try:
            card = forming.save(self._workplace.desk, text)
        except LedarappError as error:
            self._host.show_error(error)
            return False
        self._saved = text
        self._keep_draft()
        self.notes.show_notes([])
        words = translate("FormEditor", "Saved as version {0}; new agreements can use it.")
        self._host.toast(words.format(card.version))
        return True

    def save_file(self) -> Path | None:
        """Ask where to and write the form there, to be handed on; return where it lies."""
        commit_typing()
        text = self._text.toPlainText()
        key = str(forming.values(text).get("key", self._key))
        return save_as(self._text, self._host, text.encode(), f"{key}.toml")

    def may_leave(self) -> bool:
        """Whether what is written lies on disk, saved or as a draft; else say why not."""
        self._keep_draft()
        if self._trouble is not None:
            self.notes.show_notes([self._not_kept(self._trouble)])
        return self._trouble is None

    def ask_to_leave(self) -> None:
        """Go back to the forms; what isn't saved is asked about once."""
        commit_typing()
        if self._text.toPlainText() == self._saved:
            self.left.emit()
            return
        actions: list[tuple[Callable[[], str], Callable[[], object]]] = [
            (_draft_words, self._leave),
            (_discard_words, self._discard),
        ]
        if self.form is not None:
            actions.insert(0, (_save_words, self._save_and_leave))
        self.notes.show_notes(
            [
                Note(
                    "advice",
                    lambda: translate("FormEditor", "What you have changed isn’t saved."),
                    tuple(actions),
                )
            ]
        )
        self.notes.focus_first()

    def _keep_draft(self) -> None:
        """Keep the text beside the forms while it differs from what is saved; tell once when that fails."""
        text, desk = self._text.toPlainText(), self._workplace.desk
        wanted = None if text == self._saved else text
        if wanted == self._kept and self._trouble is None:
            return
        try:
            if wanted is None:
                forming.drop_draft(desk, self._key)
            else:
                forming.keep_draft(desk, self._key, wanted)
        except LedarappError as error:
            if self._trouble is None or self._trouble.code != error.code:
                self.notes.show_notes([self._not_kept(error)])
            self._trouble = error
            return
        if self._trouble is not None:
            self._trouble = None
            self.notes.show_notes([])
        self._kept = wanted

    def _not_kept(self, error: LedarappError) -> Note:
        def words() -> str:
            said = translate("FormEditor", "{0} What you write is kept in this window only.")
            return said.format(self._workplace.sentence(error))

        again = (lambda: translate("FormEditor", "Try again"), self._keep_draft)
        return Note("must", words, (again, (_discard_words, self._discard)), lead=_not_kept_words)

    def _anew(self) -> None:
        self.notes.show_notes([])
        self._text.replace(self._begun)

    def _save_and_leave(self) -> None:
        if self.save():
            self.left.emit()

    def _leave(self) -> None:
        if self.may_leave():
            self.left.emit()

    def _discard(self) -> None:
        self._text.replace(self._saved)
        self._trouble = None
        self._host.attempt(lambda: forming.drop_draft(self._workplace.desk, self._key))
        self._kept = None
        self.left.emit()


def _returned(anew: Callable[[], object]) -> Note:
    return Note(
        "info",
        lambda: translate("FormEditor", "What you had written here without saving it is back."),
        ((lambda: translate("FormEditor", "Begin anew from the saved form"), anew),),
    )


def _save_words() -> str:
    return translate("FormEditor", "Save the form")


def _draft_words() -> str:
    return translate("FormEditor", "Leave it as a draft")


def _discard_words() -> str:
    return translate("FormEditor", "Discard the changes")


def _not_kept_words() -> str:
    return translate("FormEditor", "Not kept on disk")
