"""A file that came from somebody: who made it, what it is worth, what it holds. Looking takes nothing in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.merge import Merge
from ledarapp.domain.verdict import SignatureVerdict
from ledarapp.operations import drafting, exchanging, receiving
from ledarapp.operations.exchanging import Look
from ledarapp.operations.receiving import Received
from ledarapp.ui import theme
from ledarapp.ui.hosting import WindowHost
from ledarapp.ui.language import translate
from ledarapp.ui.parts import output
from ledarapp.ui.parts.conflicts import Conflicts
from ledarapp.ui.parts.received_parts import ActionBar, Papers, contents_card, facts, problem_notes
from ledarapp.ui.parts.verdicts import Acquaintance, strangers, verdict_note
from ledarapp.ui.widgets.remark import Note, Remark
from ledarapp.ui.widgets.scroll import scrolled
from ledarapp.ui.widgets.text import Heading, Label


class ReceivedPage(QWidget):
    """``taken`` brings the agreement that was taken in, ``left`` that the person wants back."""

    taken = Signal(object)
    left = Signal()

    def __init__(self, host: WindowHost, path: Path) -> None:
        super().__init__()
        self._host, self._path = host, path
        self._received: Received | None = None
        self._merged: Merge | None = None
        self._error: LedarappError | None = None
        self._conflicts: Conflicts | None = None
        self._papers: Papers | None = None
        self._area = scrolled()
        self._bar = ActionBar(self.take_in, self._save, self.left.emit)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._area, 1)
        outer.addWidget(self._bar)
        self.look()

    def look(self) -> None:
        """Read and judge the file beside the interface."""
        people = receiving.circle(self._host.workplace.desk)
        path = self._path
        self._host.tasks.run(lambda: receiving.receive(path, people), self._take, self._fail, owner=self)
        self._show()

    def take_in(self) -> None:
        """Take the package in; what both have changed must be decided first."""
        look = self._received.look if self._received is not None else None
        if look is None or self._merged is None:
            return
        desk = self._host.workplace.desk
        try:
            choices = self._conflicts.choices if self._conflicts is not None else {}
            agreement = exchanging.take_in(desk, look, exchanging.compare(desk, look, choices))
            opened = drafting.open_agreement(desk, agreement.id)
        except LedarappError as error:
            self._host.show_error(error)
            return
        self.taken.emit(opened)
        self._host.toast(lambda: translate("Received", "The package has been taken in."))

    def focus_first(self) -> None:
        """Put the focus on what can be done."""
        self._bar.focus_first()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _take(self, received: Received) -> None:
        self._received, self._error = received, None
        self._merged, self._conflicts = None, None
        if received.look is not None and received.look.sound:
            try:
                self._merged = exchanging.compare(self._host.workplace.desk, received.look)
            except LedarappError as error:
                self._error = error
        self._show()
        self.focus_first()

    def _fail(self, error: Exception) -> None:
        if isinstance(error, LedarappError):
            self._error = error
            self._show()
        else:
            self._host.show_error(error)

    def _save(self) -> None:
        if self._received is not None:
            output.save_as(self, self._host, self._received.data, self._path.name)

    def _compared(self, verdict: SignatureVerdict) -> None:
        desk = self._host.workplace.desk
        self._host.attempt(lambda: exchanging.get_to_know(desk, verdict))
        self.look()

    def _show(self) -> None:
        """Make the page anew: it is read once, and changes only when the file is judged again."""
        inside = QWidget()
        inside.setObjectName("page")
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(40, 24, 40, 24)
        body = QWidget()
        body.setMaximumWidth(theme.current().px(776))
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._fill(column)
        outer.addWidget(body)
        outer.addStretch(1)
        self._area.setWidget(inside)
        look = self._received.look if self._received is not None else None
        self._bar.show_state(
            can_take=self._merged is not None,
            ready=self._is_decided(),
            can_save=self._received is not None and look is None,
        )

    def _fill(self, column: QVBoxLayout) -> None:
        received = self._received
        if received is None:
            column.addWidget(Heading(self._path.name, "title"))
            if self._error is None:
                column.addWidget(Label(lambda: translate("Received", "Looking into the file…"), tone="muted"))
        elif received.look is not None:
            self._fill_package(column, received.look)
        elif received.verdict is not None:
            column.addWidget(Heading(self._path.name, "title"))
            column.addWidget(Remark(verdict_note(self._host, received.verdict)))
            self._acquaint(column, *received.verdict.signatures)
            self._papers = Papers(self._host, {None: (received.data, received.verdict)})
            column.addWidget(self._papers)
        if self._error is not None:
            error = self._error
            note = Note(
                "must",
                lambda: self._host.workplace.sentence(error),
                lead=lambda: translate("Received", "Can't be taken in"),
            )
            column.addWidget(Remark(note))

    def _fill_package(self, column: QVBoxLayout, look: Look) -> None:
        title, subtitle = facts(look)
        column.addWidget(Heading(title, "title"))
        column.addWidget(Label(subtitle, tone="muted"))
        column.addWidget(Remark(verdict_note(self._host, look.sender)))
        for note in problem_notes(self._host, look):
            column.addWidget(Remark(note))
        inner = [each for verdict in look.editions.values() for each in verdict.signatures]
        self._acquaint(column, look.sender, *inner)
        column.addWidget(contents_card(self._host, look, self._merged))
        if self._merged is not None and self._merged.conflicts:
            self._fill_conflicts(column, look, self._merged)
        self._papers = Papers(
            self._host, {which: (look.package.pdfs[which], look.editions[which]) for which in look.editions}
        )
        column.addWidget(self._papers)

    def _fill_conflicts(self, column: QVBoxLayout, look: Look, merged: Merge) -> None:
        if self._conflicts is None:
            template = self._host.workplace.desk.library.read(look.package.template_text)
            self._conflicts = Conflicts(merged.conflicts, merged.agreement, template)
            self._conflicts.decided.connect(
                lambda: self._bar.show_state(can_take=True, ready=self._is_decided(), can_save=False)
            )
        column.addWidget(Heading(lambda: translate("Received", "You have both changed this"), "section"))
        column.addWidget(self._conflicts)

    def _is_decided(self) -> bool:
        merged, conflicts = self._merged, self._conflicts
        if merged is None:
            return False
        return not merged.conflicts or (
            conflicts is not None and len(conflicts.choices) == len(merged.conflicts)
        )

    def _acquaint(self, column: QVBoxLayout, *verdicts: SignatureVerdict) -> None:
        for each in strangers(*verdicts):
            card = Acquaintance(each)
            card.compared.connect(self._compared)
            column.addWidget(card)
