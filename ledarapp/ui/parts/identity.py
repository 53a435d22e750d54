"""Who signs: the certificate of this desk, and the choice of one made here, in a file or on a smart card."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from ledarapp.domain.agreement import Person
from ledarapp.domain.errors import LedarappError
from ledarapp.operations import identity
from ledarapp.operations.identity import Identity
from ledarapp.ui.language import translate
from ledarapp.ui.parts.card_choice import CardChoice
from ledarapp.ui.screens.screen import Host
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.date_edit import shown
from ledarapp.ui.widgets.editors import LineEdit, RadioButton
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.remark_stack import RemarkStack
from ledarapp.ui.widgets.text import Heading, Label

Who = Callable[[], tuple[Person, str]]


def signer(session: Session) -> Who:
    """Return who the user is in the open agreement, as it stands when asked."""
    return lambda: (session.agreement.person(session.side), session.agreement.organisation)


class IdentityChoice(QWidget):
    """Asks which certificate to sign with. ``chosen``: there is one now; ``left``: all stays as it was."""

    chosen = Signal()
    left = Signal()

    def __init__(self, who: Who, host: Host) -> None:
        """``who`` tells for whom a certificate would be made here: the person, and the organisation."""
        super().__init__()
        self._who, self._host = who, host
        self._file: Path | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Heading(lambda: translate("Identity", "The certificate you sign with"), "card"))
        self._made = RadioButton(lambda: translate("Identity", "Made here, in your name"))
        self._brought = RadioButton(lambda: translate("Identity", "From a file (.p12 or .pfx)"))
        self._on_card = RadioButton(lambda: translate("Identity", "On a smart card"))
        self._group = QButtonGroup(self)
        for button in (self._made, self._brought, self._on_card):
            self._group.addButton(button)
            button.toggled.connect(lambda _=False: self._show_choice())
        column.addWidget(self._made)
        self._about = Label(self._about_made, "note", tone="muted")
        column.addWidget(self._about)
        column.addWidget(self._brought)
        column.addWidget(self._from_file())
        column.addWidget(self._on_card)
        self.card = CardChoice(host)
        self.card.failed.connect(self._tell)
        self.card.found.connect(self._card_found)
        column.addWidget(self.card)
        self._remarks = RemarkStack(self)
        column.addWidget(self._remarks)
        self._buttons(column)
        self._made.setChecked(True)

    def ask(self) -> None:
        """Begin afresh, with the focus where the choice is made."""
        self._remarks.show_notes(())
        self._password.clear()
        self._about.say(self._about_made)
        self._made.setFocus()

    def _from_file(self) -> QWidget:
        self._file_part = QWidget()
        column = QVBoxLayout(self._file_part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._pick = Button(
            lambda: translate("Identity", "Choose the file…"),
            "small",
            icon="folder-open",
            clicked=self._choose,
        )
        self._name = Label("", "note", tone="muted")
        column.addWidget(self._pick)
        column.addWidget(self._name)
        self._password = LineEdit(own_undo=True)
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._password.returnPressed.connect(self._confirm)
        column.addWidget(Field(lambda: translate("Identity", "The file's password"), self._password))
        return self._file_part

    def _buttons(self, column: QVBoxLayout) -> None:
        row = Flow(gap=8, line_gap=8)
        self._go = Button("", "primary", clicked=self._confirm)
        row.addWidget(self._go)
        row.addWidget(Button(lambda: translate("Identity", "Cancel"), clicked=self.left.emit))
        column.addLayout(row)

    def _show_choice(self) -> None:
        made, on_card = self._made.isChecked(), self._on_card.isChecked()
        self._file_part.setVisible(self._brought.isChecked())
        self.card.setVisible(on_card)
        self._about.setVisible(made)
        self._remarks.show_notes(())
        self._show_button()
        if on_card:
            self.card.ask()

    def _show_button(self) -> None:
        if self._made.isChecked():
            self._go.say(lambda: translate("Identity", "Make the certificate"))
        elif self._on_card.isChecked() and self.card.chosen() is None:
            self._go.say(lambda: translate("Identity", "Look for certificates"))
        else:
            self._go.say(lambda: translate("Identity", "Use this certificate"))

    def _card_found(self) -> None:
        self._remarks.show_notes(())
        self._show_button()

    def _about_made(self) -> str:
        person, organisation = self._who()
        who = ", ".join(each for each in (person.name, person.unit, organisation) if each)
        return translate(
            "Identity",
            "A certificate and its secret key are made for: {0}. The key stays on this computer, encrypted. "
            "Others see your name and ask you once whether the certificate is yours.",
        ).format(who)

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            translate("Identity", "Choose a certificate file"),
            "",
            translate("Identity", "Certificate files (*.p12 *.pfx)"),
        )
        if chosen:
            self._file = Path(chosen)
            self._name.say(self._file.name)
            self._password.setFocus()

    def _confirm(self) -> None:
        self._remarks.show_notes(())
        desk = self._host.workplace.desk
        try:
            if self._made.isChecked():
                identity.make(desk, *self._who())
            elif self._on_card.isChecked():
                found = self.card.chosen()
                if found is None:
                    self.card.look()
                    return
                identity.use_card(desk, found)
            elif self._file is None:
                self._choose()
                return
            else:
                identity.bring_file(desk, self._file, self._password.text())
        except LedarappError as error:
            self._tell(error)
            return
        self._password.clear()
        self.chosen.emit()

    def _tell(self, error: LedarappError) -> None:
        note = Note(
            "must",
            lambda: self._host.workplace.sentence(error),
            lead=lambda: translate("Identity", "That did not work"),
        )
        self._remarks.show_notes((note,))


def load_identity(host: Host, done: Callable[[Identity | None], object], *, owner: QObject) -> None:
    """Find out beside the interface which certificate this desk has; ``done`` gets None for none yet.

    One that can't be opened is told, and counts as none. ``owner`` is the part that asks.
    """
    desk = host.workplace.desk
    if not identity.is_there(desk):
        done(None)
        return
    try:
        locked = identity.locked(desk)
    except LedarappError as error:
        host.show_error(error)
        done(None)
        return
    host.tasks.run(lambda: identity.tell(*locked), done, owner=owner)


def identity_words(held: Identity | None) -> tuple[str, str]:
    """Return two lines on a certificate: what it is, and until when it is valid."""
    if held is None:
        return (
            translate("Identity", "No certificate yet"),
            translate("Identity", "You choose one when you sign for the first time."),
        )
    line = translate("Identity", "Certificate made here") if held.self_made else held.issuer
    if held.on_card:
        line = translate("Identity", "{0}, on the card “{1}”").format(held.issuer, held.on_card)
    until = translate("Identity", "Valid until {0}").format(shown(held.not_after.date(), words=True))
    return f"{held.name} · {line}", until
