"""How the profile is locked, seen and changed from inside: password store, passphrase, recovery code."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.errors import LedarappError
from ledarapp.operations import protecting
from ledarapp.operations.desk import Desk
from ledarapp.settings import LOCK_AFTER
from ledarapp.ui.announce import announce
from ledarapp.ui.language import translate
from ledarapp.ui.parts.recovery_code import RecoveryCode
from ledarapp.ui.parts.settings_general import Choice
from ledarapp.ui.preferences import Preferences
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.remark_stack import RemarkStack
from ledarapp.ui.widgets.secret_edit import SecretEdit
from ledarapp.ui.widgets.text import Label, Text
from ledarapp.ui.workplace import Workplace


class Locks(QWidget):
    """Says which ways lead in, and changes them one by one; every change is in force at once."""

    def __init__(self, workplace: Workplace, preferences: Preferences) -> None:
        super().__init__()
        self._workplace = workplace
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._state = Label(self._words)
        self._column.addWidget(self._state)
        self.set_phrase = Button(self._phrase_words, clicked=self._ask_phrase)
        self.drop_phrase = Button(
            lambda: translate("Locks", "Remove the passphrase"),
            clicked=lambda: self._change(protecting.drop_passphrase, _dropped),
        )
        self.use_keyring = Button(
            lambda: translate("Locks", "Let the password store open it"),
            clicked=lambda: self._change(protecting.use_keyring, _by_keyring),
        )
        self.new_code = Button(
            lambda: translate("Locks", "Make a new recovery code…"), clicked=self._new_code
        )
        row = Flow(gap=8, line_gap=8)
        for button in (self.set_phrase, self.drop_phrase, self.use_keyring, self.new_code):
            row.addWidget(button)
        self._column.addLayout(row)
        self._make_form()
        self.after = Choice(
            {str(each): _after(each) for each in LOCK_AFTER}, str(workplace.settings.lock_after)
        )
        self.after.picked.connect(lambda key: preferences.keep(lock_after=int(key)))
        self._after_field = Field(
            lambda: translate("Locks", "The window locks when nobody has used it for"),
            self.after,
            lambda: translate("Locks", "And when the computer locks or goes to sleep. Ctrl+L locks at once."),
        )
        self._column.addWidget(self._after_field)
        self._notes = RemarkStack(self)
        self._column.addWidget(self._notes)
        self.code: RecoveryCode | None = None
        self._code_box = QVBoxLayout()
        self._column.addLayout(self._code_box)
        self._show()

    def _make_form(self) -> None:
        self.secret = SecretEdit(lambda: translate("Locks", "New passphrase"))
        self.secret.line.returnPressed.connect(self._set_phrase)
        self._field = Field(
            lambda: translate("Locks", "New passphrase"),
            self.secret,
            lambda: translate("Locks", "Four words or more that you remember"),
        )
        self._field.label.setBuddy(self.secret.line)
        self.keep_phrase = Button(lambda: translate("Locks", "Use this passphrase"), clicked=self._set_phrase)
        for widget in (self._field, self.keep_phrase):
            self._column.addWidget(widget)
            widget.hide()

    def _show(self) -> None:
        state = self._ways()
        self._state.say(self._words)
        self.set_phrase.say(self._phrase_words)
        self.set_phrase.setVisible(state is not None)
        self.new_code.setVisible(state is not None)
        self.use_keyring.setVisible(state is not None and not state.keyring)
        self.drop_phrase.setVisible(state is not None and state.passphrase and bool(state.keyring))
        self._after_field.setVisible(state is not None and state.passphrase)

    def _ways(self) -> protecting.SlotState | None:
        try:
            return protecting.ways(self._workplace.desk)
        except LedarappError as error:
            self._tell(error)
            return None

    def _words(self) -> str:
        state = self._ways()
        if state is None:
            return translate("Locks", "This is a passing profile: it ends with the program.")
        ways = []
        if state.keyring:
            ways.append(translate("Locks", "The computer's password store opens your agreements."))
        if state.passphrase:
            ways.append(translate("Locks", "A passphrase opens your agreements."))
        proven = translate("Locks", "The recovery code has been tried and works.")
        untried = translate("Locks", "You have not yet tried the recovery code.")
        return "\n".join((*ways, proven if state.recovery_proven else untried))

    def _phrase_words(self) -> str:
        state = self._ways()
        if state is not None and state.passphrase:
            return translate("Locks", "Change the passphrase…")
        return translate("Locks", "Set a passphrase…")

    def _ask_phrase(self) -> None:
        for widget in (self._field, self.keep_phrase):
            widget.show()
        self.secret.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_phrase(self) -> None:
        phrase = self.secret.text()
        if not phrase.strip():
            self._field.show_notes([Note("must", lambda: translate("Locks", "Write a passphrase."))])
            return
        self._field.show_notes([])
        done = self._do(
            lambda: protecting.set_passphrase(self._workplace.desk, phrase),
            lambda: translate("Locks", "The passphrase opens your agreements from now on."),
        )
        if done:
            self.secret.line.clear()
            self._field.hide()
            self.keep_phrase.hide()
            self.set_phrase.setFocus()

    def _change(self, act: Callable[[Desk], object], told: Callable[[], str]) -> None:
        self._do(lambda: act(self._workplace.desk), told)
        self.set_phrase.setFocus()

    def _new_code(self) -> None:
        desk = self._workplace.desk
        self._close_code()
        try:
            code = protecting.new_recovery_code(desk)
        except LedarappError as error:
            self._tell(error)
            return
        self._show()
        note = Note(
            "info",
            lambda: translate(
                "Locks",
                "This code opens your agreements when all else fails. Print it and keep it where you keep "
                "important papers. It is shown only now, and the old code opens nothing any longer.",
            ),
        )
        self._notes.show_notes([note])
        self.code = RecoveryCode(code, lambda typed: protecting.proves(desk, typed), desk.identity.parent)
        self.code.proven.connect(self._proven)
        self._code_box.addWidget(self.code)
        self.code.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _proven(self) -> None:
        self._close_code()
        self._say(lambda: translate("Locks", "The recovery code works."))
        self.new_code.setFocus()

    def _close_code(self) -> None:
        if self.code is not None:
            self._code_box.removeWidget(self.code)
            self.code.hide()
            self.code.deleteLater()
            self.code = None

    def _do(self, act: Callable[[], object], told: Text) -> bool:
        try:
            act()
        except LedarappError as error:
            self._tell(error)
            return False
        self._say(told)
        return True

    def _say(self, told: Text) -> None:
        self._notes.show_notes([Note("done", told, lead=lambda: translate("Locks", "Done"))])
        self._show()
        announce(self, told if isinstance(told, str) else told())

    def _tell(self, error: LedarappError) -> None:
        lead = lambda: translate("Locks", "That did not work")  # noqa: E731  read anew by the remark
        self._notes.show_notes([Note("must", lambda: self._workplace.sentence(error), lead=lead)])


def _after(minutes: int) -> Text:
    if not minutes:
        return lambda: translate("Locks", "never by itself")
    return lambda: translate("Locks", "%n minute(s)", None, minutes)


def _dropped() -> str:
    return translate("Locks", "The passphrase opens nothing any longer.")


def _by_keyring() -> str:
    return translate("Locks", "The computer's password store opens your agreements from now on.")
