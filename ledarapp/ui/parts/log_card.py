"""The log of one goal: how its indicators have come along, what was noted, and a quick way to note more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ledarapp.domain.follow_up import LogEntry
from ledarapp.domain.goal import Goal, letter
from ledarapp.domain.progress import series
from ledarapp.domain.stages import Part
from ledarapp.ui.language import translate
from ledarapp.ui.parts import agreed, output
from ledarapp.ui.parts.log_entry import EntryForm
from ledarapp.ui.parts.log_files import FileList
from ledarapp.ui.parts.progress_plot import Progress
from ledarapp.ui.screens.screen import Host
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.buttons import Button, ToolButton
from ledarapp.ui.widgets.card import Card, rule
from ledarapp.ui.widgets.chip import Chip
from ledarapp.ui.widgets.date_edit import shown
from ledarapp.ui.widgets.emptying import clear_out
from ledarapp.ui.widgets.text import Heading, Label


class LogCard(Card):
    """One goal's entries, the latest first; one's own can be changed and deleted while the log is open."""

    def __init__(self, session: Session, host: Host, elsewhere: output.Elsewhere, goal: Goal) -> None:
        super().__init__()
        self._session, self._host, self._elsewhere = session, host, elsewhere
        self.goal = goal
        self.form: EntryForm | None = None
        self.rows: dict[str, EntryRow] = {}
        self.progress: list[Progress] = []
        self._shown: object = None
        self._title = Heading("", "card")
        self._chip = Chip("")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title, 1)
        head.addWidget(self._chip)
        self.add = Button(_add_words, icon="plus", clicked=self.begin)
        self._nothing = Label(lambda: translate("Log", "Nothing noted yet."), "dense", tone="muted")
        self._place, self._progress, self._list = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._progress.setSpacing(12)
        self._list.setSpacing(8)
        self.column.addLayout(head)
        self.column.addLayout(self._progress)
        self.column.addLayout(self._place)
        self.column.addWidget(self._nothing)
        self.column.addLayout(self._list)
        self.column.addWidget(self.add)

    def show_goal(self, goal: Goal, number: str) -> None:
        """Bring the card into line."""
        self.goal = goal
        noted = self._session.agreement.follow_up
        entries, open_now = noted.of(goal.id), self._session.may_write(Part.FOLLOW_UP)
        if self.form is not None and not open_now:
            self.end()
        self._title.say(f"{number} {goal.name}")
        count = sum(len(each.evidence) for each in entries)
        if entries:
            self._chip.show_state(lambda: _count_words(len(entries), count), "done" if count else "info")
        else:
            self._chip.show_state(lambda: translate("Log", "No evidence yet"), "")
        self.add.setVisible(open_now and self.form is None)
        self._nothing.setVisible(not entries and self.form is None)
        if self.form is not None:
            self.form.show_agreement()
        editing = self.form.entry_id if self.form is not None else ""
        told = (goal, entries, open_now, editing)
        if told != self._shown:
            self._shown = told
            self._fill(entries, open_now=open_now, editing=editing)

    def begin(self, entry: LogEntry | None = None) -> None:
        """Open the fields for a new entry, or for one that is there."""
        self.end()
        blank = LogEntry(
            id=self._host.workplace.desk.new_id(),
            goal=self.goal.id,
            on=self._host.workplace.desk.now().astimezone().date(),
            writer=self._session.side,
        )
        self.form = EntryForm(self._session, self._host, self._elsewhere, entry or blank, self.finish)
        self._place.addWidget(self.form)
        self._again()
        self.form.text.setFocus()

    def finish(self) -> None:
        """Close the fields; what was written is saved already."""
        self.end()
        self._again()
        self.add.setFocus()

    def end(self) -> None:
        """Take the fields away."""
        if self.form is not None:
            form, self.form = self.form, None
            self._place.removeWidget(form)
            form.hide()
            form.deleteLater()

    def delete(self, entry: LogEntry) -> None:
        """Delete an entry; the toast can bring it back."""
        self._session.apply(
            lambda now: replace(now, follow_up=now.follow_up.without_entry(entry.id)),
            lambda: translate("Log", "delete a note"),
        )
        self._host.toast(lambda: translate("Log", "The note is deleted"), undo=True)
        self.add.setFocus()

    def _again(self) -> None:
        self.show_goal(self.goal, self._title.text().partition(" ")[0])

    def _fill(self, entries: tuple[LogEntry, ...], *, open_now: bool, editing: str) -> None:
        for layout in (self._progress, self._list):
            clear_out(layout)
        self.progress = []
        for told in series(self.goal, self._session.agreement.follow_up):
            self.progress.append(Progress(told, self._host))
            self._progress.addWidget(self.progress[-1])
        self.rows = {}
        for entry in entries:
            if entry.id == editing:
                continue
            row = EntryRow(self._session, self._host, self._elsewhere, self.goal, entry)
            if open_now and entry.writer is self._session.side:
                row.offer(partial(self.begin, entry), partial(self.delete, entry))
            self.rows[entry.id] = row
            self._list.addWidget(rule())
            self._list.addWidget(row)


class EntryRow(QWidget):
    """One entry as it is read: its day, its words, its value, where from, and its files."""

    def __init__(
        self, session: Session, host: Host, elsewhere: output.Elsewhere, goal: Goal, entry: LogEntry
    ) -> None:
        super().__init__()
        self.acts: list[ToolButton] = []
        self._head = QHBoxLayout()
        self._head.setSpacing(4)
        writer = session.agreement.person(entry.writer).name
        self._head.addWidget(
            Label(lambda: f"{shown(entry.on, words=True)} · {writer}", "note", tone="muted"), 1
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._head)
        if entry.text.strip():
            column.addWidget(Label(entry.text, "dense"))
        if entry.value.strip():
            column.addWidget(Label(_value_words(goal, entry), "dense", strong=True))
        if entry.source.strip() or entry.said_by.strip():
            beside = " · ".join(each.strip() for each in (entry.source, entry.said_by) if each.strip())
            column.addWidget(Label(beside, "note", tone="muted"))
        if entry.evidence:
            files = FileList(session, host, elsewhere)
            files.show_files(entry.evidence)
            column.addWidget(files)

    def offer(self, edit: Callable[[], object], delete: Callable[[], object]) -> None:
        """Put the two acts beside the entry's day."""
        for icon, words, act in (
            ("pen-line", _edit_words, edit),
            ("trash-2", _delete_words, delete),
        ):
            self.acts.append(ToolButton(icon, words, clicked=act))
            self._head.addWidget(self.acts[-1])


def read(session: Session, host: Host, goal: Goal) -> QWidget:
    """Return what was agreed on a goal, and under it what was noted in the year: lines, entries and files."""
    noted = session.agreement.follow_up
    entries = noted.of(goal.id)
    if not entries:
        return agreed.agreed(session, goal)
    made, elsewhere = QWidget(), output.Elsewhere()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addWidget(agreed.agreed(session, goal))
    column.addSpacing(8)
    column.addWidget(agreed.caption("history", lambda: translate("Log", "Noted in the year")))
    for told in series(goal, noted):
        column.addWidget(Progress(told, host))
    for entry in entries:
        column.addWidget(rule())
        column.addWidget(EntryRow(session, host, elsewhere, goal, entry))
    return made


def _value_words(goal: Goal, entry: LogEntry) -> str:
    for place, each in enumerate(goal.indicators):
        if each.id == entry.indicator:
            return f"{letter(place)}) {each.text.strip()}: {entry.value.strip()}"
    return entry.value.strip()


def _count_words(notes: int, files: int) -> str:
    said = [translate("Log", "%n note(s)", None, notes)]
    if files:
        said.append(translate("Log", "%n file(s)", None, files))
    return ", ".join(said)


def _add_words() -> str:
    return translate("Log", "Note what happened")


def _edit_words() -> str:
    return translate("Log", "Change this note")


def _delete_words() -> str:
    return translate("Log", "Delete this note")
