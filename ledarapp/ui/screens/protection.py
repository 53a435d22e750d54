"""How the agreements are locked on this computer, and the recovery code: shown, printed, asked back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from ledarapp.domain.errors import LedarappError
from ledarapp.operations.opening import MENDED, Door
from ledarapp.ui import theme
from ledarapp.ui.language import translate
from ledarapp.ui.parts.recovery_code import RecoveryCode
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.choices import RadioButton
from ledarapp.ui.widgets.editors import LineEdit
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.remark_stack import RemarkStack
from ledarapp.ui.widgets.secret_edit import SecretEdit
from ledarapp.ui.widgets.sheet import Sheet
from ledarapp.ui.widgets.text import Label, Text

KeyOf = Callable[[Any], bytes]
"""How the key is reached: by whichever way the person has; takes the profile's slots."""


@dataclass(frozen=True)
class Entrance:
    """The door into the profile, and how its refusals are said in the interface's language."""

    door: Door
    sentence: Callable[[LedarappError], str]


class Protection(Sheet):
    """``made`` brings the ``NewProfile``."""

    made = Signal(object)

    def __init__(self, entrance: Entrance) -> None:
        super().__init__(
            lambda: translate("Protection", "How your agreements are locked"),
            lambda: translate("Protection", "They are kept encrypted on this computer, in {0}").format(
                entrance.door.places.folder
            ),
        )
        self._entrance = entrance
        self._by_keyring = RadioButton(lambda: translate("Protection", "The computer's password store"))
        self._by_phrase = RadioButton(lambda: translate("Protection", "A passphrase"))
        self._by_keyring.setChecked(True)
        self._by_phrase.toggled.connect(self._show_passphrase)
        self._offer(
            self._by_keyring,
            lambda: translate("Protection", "It keeps the key; the program opens by itself."),
        )
        self._offer(
            self._by_phrase, lambda: translate("Protection", "It is asked for each time the program opens.")
        )
        self._secret = SecretEdit(lambda: translate("Protection", "Passphrase"))
        self._field = Field(
            lambda: translate("Protection", "Passphrase"),
            self._secret,
            lambda: translate("Protection", "Four words or more that you remember"),
        )
        self._field.label.setBuddy(self._secret.line)
        self.column.addWidget(self._field)
        self._refusal = RemarkStack(self)
        self.column.addWidget(self._refusal)
        self.column.addWidget(
            Label(
                lambda: translate(
                    "Protection",
                    "Nobody can open the agreements without the key, not even those who made the program. "
                    "On the next page you get a recovery code for the day when the passphrase is lost.",
                ),
                "note",
                tone="muted",
            )
        )
        self.bar.addWidget(
            Button(lambda: translate("Protection", "Lock and continue"), "primary", clicked=self._create)
        )
        self._show_passphrase()

    def focus_first(self) -> None:
        """Put the focus where the first choice is."""
        self._by_keyring.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, choice: RadioButton, more: Text) -> None:
        """Add a choice with a sentence under it: a radio button's own words can't wrap."""
        offer = QVBoxLayout()
        offer.setSpacing(0)
        about = Label(more, "note", tone="muted")
        about.setIndent(theme.current().px(18) + 8)
        offer.addWidget(choice)
        offer.addWidget(about)
        self.column.addLayout(offer)

    def _show_passphrase(self) -> None:
        self._field.setVisible(self._by_phrase.isChecked())

    def _create(self) -> None:
        asked = self._by_phrase.isChecked()
        passphrase = self._secret.text() if asked else ""
        if asked and not passphrase:
            self._refusal.show_notes([Note("must", lambda: translate("Protection", "Write a passphrase."))])
            self._secret.setFocus()
            return
        door = self._entrance.door

        def make() -> None:
            self.made.emit(door.make(passphrase=passphrase, use_keyring=not asked))

        if not _try(self._refusal, self._entrance, make) and not asked:
            # Where no keyring answers the other way is the one that works.
            self._by_phrase.setChecked(True)
            self._secret.setFocus()


class Recovery(Sheet):
    """Shows the recovery code and asks it back; ``done`` when it was given right, or put off."""

    done = Signal()

    def __init__(self, entrance: Entrance, code: str) -> None:
        super().__init__(
            lambda: translate("Protection", "Your recovery code"),
            lambda: translate(
                "Protection",
                "It opens your agreements when the password store or the passphrase fails. Print it and keep "
                "it where you keep important papers. It is shown only now.",
            ),
        )
        self.code = RecoveryCode(code, entrance.door.proves, entrance.door.places.folder)
        self.code.proven.connect(self.done)
        self.column.addWidget(self.code)
        self.bar.addWidget(Button(lambda: translate("Protection", "I do this later"), clicked=self.done.emit))
        self.bar.addWidget(
            Button(lambda: translate("Protection", "Check the code"), "primary", clicked=self.code.check)
        )

    def focus_first(self) -> None:
        """Put the focus on the field."""
        self.code.line.setFocus(Qt.FocusReason.OtherFocusReason)


class Unlock(Sheet):
    """Asks for the passphrase, or for the recovery code; ``done`` brings the desk.

    ``refusal`` is why the keyring didn't open, where one should have; as a ``curtain`` the page is drawn over
    a profile that the keyring opens, and that no passphrase guards.
    """

    done = Signal(object)
    damaged = Signal(object)

    def __init__(
        self,
        entrance: Entrance,
        refusal: LedarappError | None,
        *,
        has_passphrase: bool,
        curtain: bool = False,
    ) -> None:
        super().__init__(lambda: translate("Protection", "Your agreements are locked"))
        self._entrance = entrance
        if refusal is not None:
            why = refusal
            self.column.addWidget(Label(lambda: entrance.sentence(why), "body", tone="muted"))
        self._secret = SecretEdit(lambda: translate("Protection", "Passphrase"))
        self._field = Field(lambda: translate("Protection", "Passphrase"), self._secret)
        self._field.label.setBuddy(self._secret.line)
        self._code = LineEdit(own_undo=True)
        self._code_field = Field(lambda: translate("Protection", "Recovery code"), self._code)
        self._other = Button(self._other_words, "link", clicked=self._turn)
        for widget in (self._field, self._code_field, self._other):
            self.column.addWidget(widget)
        self._field.setVisible(has_passphrase)
        self._code_field.setVisible(not has_passphrase)
        self._other.setVisible(has_passphrase)
        self._secret.line.returnPressed.connect(self._open)
        self._code.returnPressed.connect(self._open)
        self._by_code = Button(lambda: translate("Protection", "Open"), "primary", clicked=self._open)
        self._by_keyring: Button | None = None
        if curtain:
            self._draw_curtain()
        self.bar.addWidget(self._by_code)

    def focus_first(self) -> None:
        """Put the focus on the field that is asked for."""
        target = self._code if self._field.isHidden() else self._secret
        (self._by_keyring or target).setFocus(Qt.FocusReason.OtherFocusReason)

    def _draw_curtain(self) -> None:
        """Let the password store open again, and say that this keeps nobody out."""
        self.column.insertWidget(
            1,
            Label(
                lambda: translate(
                    "Protection",
                    "No passphrase is set, so whoever uses this computer can open them. You can set one "
                    "under Settings; then the window also locks by itself.",
                ),
                "body",
                tone="muted",
            ),
        )
        self._code_field.hide()
        self._by_code.hide()
        self._by_keyring = Button(
            lambda: translate("Protection", "Open with the password store"),
            "primary",
            clicked=self._open_by_keyring,
        )
        self.bar.addWidget(self._by_keyring)

    def _open_by_keyring(self) -> None:
        """Try the password store; where it has changed meanwhile, the recovery code is asked for."""
        try:
            self.done.emit(self._entrance.door.by_keyring())
        except LedarappError as error:
            if error.code in MENDED:
                self.damaged.emit((error, lambda slots: bytes(slots.open_with_keyring())))
                return
            self._by_code.show()
            self._code_field.show()
            self._code_field.show_notes([_refused(self._entrance, error)])

    def _turn(self) -> None:
        by_code = self._code_field.isHidden()
        self._code_field.setVisible(by_code)
        self._field.setVisible(not by_code)
        self._other.say(self._other_words)
        self.focus_first()

    def _other_words(self) -> str:
        if self._code_field.isHidden():
            return translate("Protection", "Use the recovery code instead")
        return translate("Protection", "Use the passphrase instead")

    def _open(self) -> None:
        door, by_code = self._entrance.door, self._field.isHidden()
        field = self._code_field if by_code else self._field

        def opened() -> None:
            if by_code:
                self.done.emit(door.by_recovery_code(self._code.text()))
            else:
                self.done.emit(door.by_passphrase(self._secret.text()))

        try:
            opened()
        except LedarappError as error:
            if error.code in MENDED:
                self.damaged.emit((error, self._key_of()))
            else:
                field.show_notes([_refused(self._entrance, error)])

    def _key_of(self) -> KeyOf:
        """Return how the key is reached with what has just been typed."""
        code, phrase = self._code.text(), self._secret.text()
        if self._field.isHidden():
            return lambda slots: slots.open_with_recovery_code(code)
        return lambda slots: slots.open_with_passphrase(phrase)


class Damaged(Sheet):
    """Says that the store can't be read and offers the newest good copy; ``done`` brings the desk."""

    done = Signal(object)

    def __init__(self, entrance: Entrance, error: LedarappError, key_of: KeyOf) -> None:
        super().__init__(
            lambda: translate("Protection", "The agreements can't be read"), lambda: entrance.sentence(error)
        )
        self._entrance, self._key_of = entrance, key_of
        self.column.addWidget(
            Label(
                lambda: translate(
                    "Protection",
                    "The program keeps copies. It can put the newest good one in its place; the damaged "
                    "file is kept beside it.",
                )
            )
        )
        self._refusal = RemarkStack(self)
        self.column.addWidget(self._refusal)
        self._button = Button(
            lambda: translate("Protection", "Bring back the newest copy"), "primary", clicked=self._bring_back
        )
        self.bar.addWidget(self._button)

    def focus_first(self) -> None:
        """Put the focus on what can be done."""
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring_back(self) -> None:
        door = self._entrance.door
        _try(self._refusal, self._entrance, lambda: self.done.emit(door.bring_back(self._key_of)))


def _try(stack: RemarkStack, entrance: Entrance, act: Callable[[], object]) -> bool:
    """Do it, and say why it could not be done; tell whether it was."""
    try:
        act()
    except LedarappError as error:
        stack.show_notes([_refused(entrance, error)])
        return False
    stack.show_notes([])
    return True


def _refused(entrance: Entrance, error: LedarappError) -> Note:
    return Note(
        "must", lambda: entrance.sentence(error), lead=lambda: translate("Protection", "That did not work")
    )
