"""How the agreements are locked on this computer, and the recovery code: shown, printed, asked back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QHBoxLayout

from ledarapp.domain.errors import LedarappError
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import Card
from ledarapp.ui.widgets.choices import CheckBox
from ledarapp.ui.widgets.editors import LineEdit
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.secret_edit import SecretEdit
from ledarapp.ui.widgets.sheet import Sheet
from ledarapp.ui.widgets.text import Label


class Doorkeeper(Protocol):
    """What the threshold asks of the start-up. Every verb raises ``LedarappError`` when the world says no."""

    place: str
    """The folder where the agreements will lie."""
    keyring: str
    """What the operating system's keyring is called; empty where none answers."""

    def create(self, passphrase: str) -> str:
        """Make the key and the store, open them, and return the recovery code. Empty: the keyring alone."""

    def check_code(self, typed: str) -> None:
        """Prove that the code opens the store."""

    def open_with_passphrase(self, passphrase: str) -> None:
        """Open the store."""

    def open_with_code(self, typed: str) -> None:
        """Open the store."""

    def sentence(self, error: LedarappError) -> str:
        """Return what an error says, in the interface's language."""


class Protection(Sheet):
    """``made`` brings the recovery code."""

    made = Signal(str)

    def __init__(self, doorkeeper: Doorkeeper) -> None:
        super().__init__(
            lambda: translate("Protection", "Your agreements are locked"),
            lambda: translate("Protection", "They are kept encrypted on this computer, in {0}").format(
                doorkeeper.place
            ),
        )
        self._doorkeeper = doorkeeper
        if doorkeeper.keyring:
            words = Label(
                lambda: translate(
                    "Protection",
                    "{0} on this computer keeps the key, so the program opens by itself for you.",
                ).format(doorkeeper.keyring)
            )
        else:
            words = Label(
                lambda: translate(
                    "Protection",
                    "No keyring answers on this computer. "
                    "Choose a passphrase: you will be asked for it each time.",
                )
            )
        self.column.addWidget(words)
        self._wanted = CheckBox(lambda: translate("Protection", "I want a passphrase as well"))
        self._wanted.setVisible(bool(doorkeeper.keyring))
        self._wanted.toggled.connect(self._show_passphrase)
        self.column.addWidget(self._wanted)
        self._secret = SecretEdit()
        self._field = Field(
            lambda: translate("Protection", "Passphrase"),
            self._secret,
            lambda: translate("Protection", "Four words or more that you remember"),
        )
        self._field.label.setBuddy(self._secret.line)
        self.column.addWidget(self._field)
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
        target = self._wanted if self._doorkeeper.keyring else self._secret
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_passphrase(self) -> None:
        self._field.setVisible(not self._doorkeeper.keyring or self._wanted.isChecked())

    def _create(self) -> None:
        asked = not self._field.isHidden()
        passphrase = self._secret.text() if asked else ""
        if asked and not passphrase:
            self._field.show_notes([Note("must", lambda: translate("Protection", "Write a passphrase."))])
            self._secret.setFocus()
            return
        _try(self._field, self._doorkeeper, lambda: self.made.emit(self._doorkeeper.create(passphrase)))


class Recovery(Sheet):
    """Shows the recovery code and asks it back; ``done`` when it was given right, or put off."""

    done = Signal()

    def __init__(self, doorkeeper: Doorkeeper, code: str) -> None:
        super().__init__(
            lambda: translate("Protection", "Your recovery code"),
            lambda: translate(
                "Protection",
                "It opens your agreements when the keyring or the passphrase is gone. Print it and keep "
                "it where you keep important papers. It is shown only now.",
            ),
        )
        self._doorkeeper, self._code = doorkeeper, code
        card = Card()
        shown = Label(code, "section")
        shown.setAccessibleName(" ".join(code.replace("-", " – ")))
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        card.column.addWidget(shown)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Button(lambda: translate("Protection", "Print"), icon="printer", clicked=self._print))
        row.addWidget(Button(lambda: translate("Protection", "Copy"), icon="copy", clicked=self._copy))
        row.addStretch(1)
        card.column.addLayout(row)
        self.column.addWidget(card)
        self._line = LineEdit(own_undo=True)
        self._field = Field(
            lambda: translate("Protection", "Type the code from your paper"),
            self._line,
            lambda: translate("Protection", "Shows that it can be read"),
        )
        self.column.addWidget(self._field)
        self.bar.addWidget(Button(lambda: translate("Protection", "I do this later"), clicked=self.done.emit))
        self.bar.addWidget(
            Button(lambda: translate("Protection", "Check the code"), "primary", clicked=self._check)
        )

    def focus_first(self) -> None:
        """Put the focus on the field."""
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _check(self) -> None:
        def right() -> None:
            self._doorkeeper.check_code(self._line.text())
            self.done.emit()

        _try(self._field, self._doorkeeper, right)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._code)

    def _print(self) -> None:
        # Printing is read when somebody prints.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

        printer = QPrinter()
        if QPrintDialog(printer, self).exec():
            paper = QTextDocument()
            title = translate("Protection", "Recovery code for Ledarapp")
            paper.setPlainText(f"{title}\n\n{self._code}\n\n{self._doorkeeper.place}")
            paper.print_(printer)


class Unlock(Sheet):
    """Asks for the passphrase, or for the recovery code; ``done`` when the store is open."""

    done = Signal()

    def __init__(self, doorkeeper: Doorkeeper, *, has_passphrase: bool) -> None:
        super().__init__(
            lambda: translate("Protection", "Your agreements are locked"),
            lambda: translate("Protection", "The keyring of this computer did not open them."),
        )
        self._doorkeeper = doorkeeper
        self._secret = SecretEdit()
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
        self.bar.addWidget(Button(lambda: translate("Protection", "Open"), "primary", clicked=self._open))

    def focus_first(self) -> None:
        """Put the focus on the field that is asked for."""
        target = self._code if self._field.isHidden() else self._secret
        target.setFocus(Qt.FocusReason.OtherFocusReason)

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
        def opened() -> None:
            if self._field.isHidden():
                self._doorkeeper.open_with_code(self._code.text())
            else:
                self._doorkeeper.open_with_passphrase(self._secret.text())
            self.done.emit()

        _try(self._code_field if self._field.isHidden() else self._field, self._doorkeeper, opened)


def _try(field: Field, doorkeeper: Doorkeeper, act: Callable[[], object]) -> None:
    """Do it, and say beside the field why it could not be done."""
    try:
        act()
    except LedarappError as error:
        refused = error
        lead = lambda: translate("Protection", "That did not work")  # noqa: E731  read anew at a language change
        field.show_notes([Note("must", lambda: doorkeeper.sentence(refused), lead=lead)])
    else:
        field.show_notes([])
