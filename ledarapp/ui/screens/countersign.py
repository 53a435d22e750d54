"""Signing several agreements together: the list of what will be signed, one PIN, and what came of each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from ledarapp.domain.agreement import Person
from ledarapp.domain.errors import LedarappError
from ledarapp.operations import countersigning, drafting
from ledarapp.operations.countersigning import Answered, Waiting
from ledarapp.ui.announce import announce
from ledarapp.ui.batch import Batch
from ledarapp.ui.hosting import WindowHost
from ledarapp.ui.language import translate
from ledarapp.ui.parts import output
from ledarapp.ui.parts.countersign_how import CountersignHow
from ledarapp.ui.parts.countersign_rows import CountersignRow
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import Card, rule
from ledarapp.ui.widgets.page import COLUMN
from ledarapp.ui.widgets.progress import Progress
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.remark_stack import RemarkStack
from ledarapp.ui.widgets.sheet import Sheet
from ledarapp.ui.widgets.tab_order import follow, stops
from ledarapp.ui.widgets.text import Heading, Label


class Countersign(Sheet):
    """``opened`` brings the agreement that is to be read, ``left``: the overview is wanted."""

    opened = Signal(str)
    left = Signal()

    def __init__(self, host: WindowHost) -> None:
        super().__init__(
            lambda: translate("Countersign", "Countersign together"),
            lambda: translate(
                "Countersign",
                "Each agreement gets a signature of its own. What you have not read to its end can't be "
                "among them; where one fails, the others go on.",
            ),
            width=COLUMN,
        )
        self._host = host
        self.rows: list[CountersignRow] = []
        self._waiting: list[Waiting] = []
        self._running: list[CountersignRow] = []
        self.how = CountersignHow(host, self._who)
        self.how.wanted.connect(self.sign)
        self.progress = Progress(self.stop, words=lambda: translate("Countersign", "Stop after this one"))
        self.notes = RemarkStack(self)
        self._lay()
        self.reading, self.signing = Batch(host.tasks, self), Batch(host.tasks, self)
        self._connect()
        self._read()

    def focus_first(self) -> None:
        """Put the focus on what can be done."""
        target = self.sign_button if self.sign_button.isEnabled() else self._back
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def sign(self) -> None:
        """Sign what is ticked; where there is no certificate or no folder yet, ask for it first."""
        chosen = [row for row in self.rows if row.is_chosen]
        if self.signing.is_running or not chosen or not self.how.is_settled() or self.how.folder is None:
            return
        desk, folder, key = self._host.workplace.desk, self.how.folder, self.how.key.take()
        signing = partial(
            countersigning.countersign,
            desk,
            folder=folder,
            pin=key.pin,
            other_name=key.confirmed,
            encrypted=self.how.encrypt.isChecked(),
        )
        self._running = chosen
        self.notes.show_notes(())
        for row in chosen:
            row.show_waiting()
        self.signing.run([partial(signing, row.waiting) for row in chosen])

    def stop(self) -> None:
        """Let the signature under way be given or refused, and begin no other."""
        self.progress.button.setEnabled(False)
        self.signing.stop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _read(self) -> None:
        """Look into what waits, one after the other."""
        desk = self._host.workplace.desk
        found = countersigning.in_question(desk)
        self.reading.run([partial(countersigning.looked, desk, each.id) for each in found])

    def _connect(self) -> None:
        self.reading.moved.connect(self._show)
        self.reading.done.connect(lambda _, each: self._waiting.append(each) if each is not None else None)
        self.reading.failed.connect(lambda _, error: self._host.show_error(error))
        self.reading.ended.connect(self._lay_rows)
        self.signing.moved.connect(self._show)
        self.signing.done.connect(self._answered)
        self.signing.failed.connect(self._refused)
        self.signing.ended.connect(self._tell)

    def _lay(self) -> None:
        self.column.addWidget(self.progress)
        self.column.addWidget(self.notes)
        self._lists = {Card(): QVBoxLayout(), Card(): QVBoxLayout()}
        titles = (
            lambda: translate("Countersign", "What will be signed"),
            lambda: translate("Countersign", "Not among them yet"),
        )
        for title, (card, inside) in zip(titles, self._lists.items(), strict=True):
            inside.setSpacing(12)
            card.column.addWidget(Heading(title, "card"))
            card.column.addLayout(inside)
            self.column.addWidget(card)
        self._nothing = Label(lambda: translate("Countersign", "No agreement waits for your signature."))
        for widget in (self._nothing, self.how):
            self.column.addWidget(widget)
        self._back = Button(lambda: translate("Inbox", "Overview"), icon="arrow-left", clicked=self.left.emit)
        self.sign_button = Button("", "primary", icon="pen-line", clicked=self.sign)
        self.bar.insertWidget(0, self._back)
        self.bar.addWidget(self.sign_button)

    def _lay_rows(self) -> None:
        """Make a row for each that was looked into."""
        for ready, inside in zip((True, False), self._lists.values(), strict=True):
            for each in [one for one in self._waiting if one.ready is ready]:
                if inside.count():
                    inside.addWidget(rule())
                row = CountersignRow(each, self._host, self.opened.emit)
                row.tick.toggled.connect(self._show)
                self.rows.append(row)
                inside.addWidget(row)
        self._show()
        follow(stops(self))

    def _show(self) -> None:
        """Bring everything into line with what is ticked and under way."""
        busy, ready = self.signing.is_running, [row for row in self.rows if row.waiting.ready]
        for card, some in zip(self._lists, (bool(ready), len(ready) < len(self.rows)), strict=True):
            card.setVisible(some)
        self._nothing.setVisible(not self.rows and not self.reading.is_running)
        for row in self.rows:
            row.lock(busy=busy)
        left = any(row.answered is None for row in ready)
        self.how.setVisible(left)
        for_keys = any(row.waiting.for_key for row in ready)
        self.how.show_state(busy=busy, for_keys=for_keys, name=self._who()[0].name)
        chosen = sum(row.is_chosen for row in self.rows)
        self.sign_button.say(
            lambda: (
                translate("Countersign", "Sign %n agreement(s)", None, chosen)
                if chosen or busy
                else translate("Countersign", "Nothing is ticked")
            )
        )
        self.sign_button.setVisible(left)
        self.sign_button.setEnabled(bool(chosen) and not busy)
        at, of = self.signing.at, len(self._running)
        if not busy or at >= of:
            self.progress.hide()
            return
        name = self._running[at].waiting.leader
        self.progress.show_at(
            at, of, lambda: translate("Countersign", "{0} of {1}: {2}").format(at + 1, of, name)
        )

    def _answered(self, at: int, came: object) -> None:
        if isinstance(came, Answered):
            self._running[at].show_answered(came)

    def _refused(self, at: int, error: Exception) -> None:
        if not isinstance(error, LedarappError):
            self._host.show_error(error)
            return
        self._running[at].show_refused(error)
        if countersigning.is_the_signers(error):
            self.signing.stop()

    def _tell(self) -> None:
        self.notes.show_notes((_note(self._running),))
        self._show()
        announce(self, _count(self._running))
        self.sign_button.setFocus() if self.sign_button.isEnabled() else self._back.setFocus()

    def _who(self) -> tuple[Person, str]:
        """Return whom a certificate would be made for: the superior of the first agreement."""
        if not self.rows:
            return Person(), ""
        agreement = drafting.open_agreement(self._host.workplace.desk, self.rows[0].waiting.id).agreement
        return agreement.superior, agreement.organisation


def _count(rows: Sequence[CountersignRow]) -> str:
    """Return how many are signed, and how many not."""
    signed = sum(row.answered is not None for row in rows)
    words = translate("Countersign", "%n agreement(s) signed", None, signed)
    if signed < len(rows):
        words += ", " + translate("Countersign", "%n not", None, len(rows) - signed)
    return f"{words}."


def _note(rows: Sequence[CountersignRow]) -> Note:
    written = [row.answered.path for row in rows if row.answered is not None and row.answered.path]
    show = (lambda: translate("Countersign", "Show the folder"), lambda: output.show_folder(written[0]))
    done = len(written) == len(rows)
    return Note(
        "done" if done else "advice",
        lambda: _count(rows),
        (show,) if written else (),
        lambda: translate("Countersign", "Finished"),
    )
