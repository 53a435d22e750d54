"""The package for the other party: what goes in, what stays out, and the one sealed file."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ledarapp.domain.errors import LedarappError
from ledarapp.operations import contacts, exchanging, identity
from ledarapp.operations.desk import Opened
from ledarapp.operations.exchanging import PackageJob
from ledarapp.operations.identity import Identity
from ledarapp.ui.dates import clock
from ledarapp.ui.language import translate
from ledarapp.ui.parts import output
from ledarapp.ui.parts.identity import IdentityChoice, load_identity, signer
from ledarapp.ui.parts.package_words import goes_in, stays_out
from ledarapp.ui.parts.protect import Protect
from ledarapp.ui.parts.sign_key import SignKey
from ledarapp.ui.parts.standing import party
from ledarapp.ui.screens.screen import Bottom, Screen
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import Card
from ledarapp.ui.widgets.emptying import clear_out
from ledarapp.ui.widgets.page import Page
from ledarapp.ui.widgets.remark import Note, Picture
from ledarapp.ui.widgets.remark_stack import RemarkStack
from ledarapp.ui.widgets.text import Heading, Label


class PackageScreen(Screen):
    """Makes the package and says where it lies; it is sent outside the program."""

    def build(self) -> None:
        self._made: tuple[Path, datetime] | None = None
        self._busy = False
        page = Page(margin=False)
        self.column.addWidget(page)
        self._in, self._out = _List("check", "success"), _List("minus", "muted")
        self._kept_back = Card()
        inside = Card()
        inside.column.addWidget(Heading(lambda: translate("Package", "Goes in"), "card"))
        inside.column.addWidget(self._in)
        self._kept_back.column.addWidget(Heading(lambda: translate("Package", "Stays here"), "card"))
        self._kept_back.column.addWidget(self._out)
        self._choice = IdentityChoice(signer(self.session), self.host)
        self._choice.chosen.connect(self._go_on)
        self._choice.left.connect(self._choice.hide)
        self._choice.hide()
        self.key = SignKey(self.make)
        self.protect = Protect(self.make)
        self._notes = RemarkStack(page)
        self._button = Button("", "primary", icon="package", clicked=self.make)
        self._seal = Label("", "note", tone="muted")
        for widget in (
            inside,
            self._kept_back,
            self.protect,
            self._choice,
            self.key,
            self._notes,
            self._button,
            self._seal,
        ):
            page.column.addWidget(widget)
        load_identity(self.host, self._take_identity, owner=self)

    def show_agreement(self) -> None:
        session = self.session
        other = party(session, session.side.other)
        self._in.show_lines(goes_in(session))
        out = stays_out(session)
        self._out.show_lines(out)
        self._kept_back.setVisible(bool(out))
        self._button.say(lambda: translate("Package", "Make the package for {0}…").format(other))
        self._seal.say(
            lambda: translate(
                "Package",
                "The package is sealed with your certificate: {0} sees who made it and that it is whole.",
            ).format(other)
        )
        desk = self.host.workplace.desk
        self.protect.show_counterpart(
            contacts.counterpart(desk, session.agreement, session.side.other), other
        )
        self._notes.show_notes(self._told())

    def subtitle(self) -> str:
        return translate("Package", "One file with everything the other party is to see")

    def bottom(self) -> Bottom:
        return Bottom(has_next=False)

    def focus_first(self) -> None:
        self._button.setFocus()

    def make(self) -> None:
        """Seal the package and ask where to put it."""
        if self._busy:
            return
        desk, session = self.host.workplace.desk, self.session
        if not identity.is_there(desk):
            self._choice.show()
            self._choice.ask()
            return
        opened = Opened(agreement=session.agreement, template=session.template, side=session.side)
        try:
            protection = self.protect.take()
            job = exchanging.prepare(desk, opened, pin=self.key.take().pin, protection=protection)
        except LedarappError as error:
            self._refuse(error)
            return
        if protection.passphrase:
            self._notes.show_notes((Note("info", _waiting),))
        self._busy = True
        self.host.tasks.run(
            lambda: exchanging.perform(job), lambda data: self._save(job, data), self._failed, owner=self
        )

    def _refuse(self, error: LedarappError) -> None:
        """What is wrong with the passphrase is said where it is typed."""
        if error.code == "exchange.short_passphrase":
            self.protect.refuse(lambda: self.host.workplace.sentence(error))
        else:
            self.host.show_error(error)

    def _save(self, job: PackageJob, data: bytes) -> None:
        self._busy = False
        self._notes.show_notes(self._told())
        ending = ".asice.age" if job.protection != exchanging.NOT_PROTECTED else ".asice"
        name = output.file_name(self.session.agreement, self.session.template, ending)
        path = output.save_as(self, self.host, data, name)
        if path is None:
            return
        try:
            exchanging.record(self.host.workplace.desk, job)
        except LedarappError as error:
            self.host.show_error(error)
            return
        self.protect.forget()
        self._made = (path, job.at.astimezone())
        self.host.toast(
            lambda: translate("Package", "Package created. Send the file the way you have agreed.")
        )
        self.show_agreement()

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self._notes.show_notes(self._told())
        self.host.show_error(error)

    def _go_on(self) -> None:
        self._choice.hide()
        load_identity(self.host, self._take_identity, owner=self)
        if not identity.asks_pin(self.host.workplace.desk):
            self.make()

    def _take_identity(self, held: Identity | None) -> None:
        """A seal is one's own, whatever the agreement calls one; only a card's PIN is asked for."""
        self.key.show_key(held, held.name if held is not None else "")

    def _told(self) -> tuple[Note, ...]:
        if self._made is None:
            return ()
        path, at = self._made
        words = translate("Package", "{0}, made at {1}. Send the file the way you have agreed.").format(
            path.name, clock(at.hour, at.minute)
        )
        show = (lambda: translate("Package", "Show in its folder"), lambda: output.show_folder(path))
        return (Note("done", words, (show,), translate("Package", "Package created")),)


def _waiting() -> str:
    return translate("Package", "The package is being encrypted; with a passphrase that takes a few seconds.")


class _List(QWidget):
    """Lines, each with a mark."""

    def __init__(self, icon: str, token: str) -> None:
        super().__init__()
        self._icon, self._token = icon, token
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._lines: tuple[str, ...] = ()

    def show_lines(self, lines: tuple[str, ...]) -> None:
        if lines == self._lines:
            return
        self._lines = lines
        clear_out(self._column)
        for line in lines:
            made = QWidget()
            row = QHBoxLayout(made)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(10)
            row.addWidget(Picture(self._icon, self._token, 18), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(line, "dense"), 1)
            self._column.addWidget(made)
