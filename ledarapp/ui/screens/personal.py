"""Everybody who is a party here: all of one person's data handed over as one file, or erased everywhere."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget

from ledarapp.domain.errors import LedarappError
from ledarapp.operations import privacy
from ledarapp.operations.privacy import Erased, Person
from ledarapp.ui import theme
from ledarapp.ui.dates import shown
from ledarapp.ui.hosting import WindowHost
from ledarapp.ui.language import translate
from ledarapp.ui.parts import output
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.editors import LineEdit
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.remark_stack import RemarkStack
from ledarapp.ui.widgets.sheet import Sheet
from ledarapp.ui.widgets.text import Label

_ROWS = range(3, 9)
_ROW = 31


class PersonalData(Sheet):
    """``left`` says that the person wants back. Erasing can't be undone, so the name is asked for first."""

    left = Signal()

    def __init__(self, host: WindowHost) -> None:
        super().__init__(
            lambda: translate("Personal", "Personal data"),
            lambda: translate(
                "Personal",
                "Everybody who is a party to an agreement here, the deleted ones included. What is written "
                "about them elsewhere, in the text of another agreement, is not counted.",
            ),
        )
        self._host = host
        self._people: tuple[Person, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Personal", "People"))
        self.list.setSpacing(theme.current().px(3))
        self.list.currentRowChanged.connect(lambda _: self._chosen())
        self.column.addWidget(self.list)
        self.notes = RemarkStack(self)
        self.column.addWidget(self.notes)
        self.name = LineEdit(own_undo=True)
        self._field = Field(lambda: translate("Personal", "Write the name to erase it"), self.name)
        self.name.textChanged.connect(lambda _: self._compare())
        self.column.addWidget(self._field)
        self._field.hide()
        self.column.addWidget(
            Label(
                lambda: translate(
                    "Personal",
                    "The file for handing over holds all that is kept, the signed documents too; Ledarapp "
                    "can take it in again. It is not encrypted: send it as you send personnel papers.",
                ),
                "note",
                tone="muted",
            )
        )
        self.back = Button(lambda: translate("Personal", "Back"), clicked=self.left.emit)
        self.erase = Button(lambda: translate("Personal", "Erase…"), clicked=self._erase)
        self.hand_over = Button(
            lambda: translate("Personal", "Hand over…"), "primary", clicked=self._hand_over
        )
        for button in (self.back, self.erase, self.hand_over):
            self.bar.addWidget(button)
        host.workplace.language.changed.connect(self._fill)
        self._fill()

    def focus_first(self) -> None:
        """Put the focus on the list, or on the way back where it is empty."""
        (self.list if self._people else self.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        row = self.list.currentRow()
        self._people = privacy.people(self._host.workplace.desk)
        self.list.clear()
        self.list.addItems([_words(each) for each in self._people])
        shown_rows = min(max(len(self._people), _ROWS.start), _ROWS.stop)
        self.list.setMinimumHeight(theme.current().px(_ROW) * shown_rows)
        self.list.setCurrentRow(min(max(row, 0), len(self._people) - 1))
        self._chosen()

    def _person(self) -> Person | None:
        row = self.list.currentRow()
        return self._people[row] if 0 <= row < len(self._people) else None

    def _chosen(self) -> None:
        self._field.hide()
        self.name.clear()
        self.hand_over.setEnabled(self._person() is not None)
        self.erase.setEnabled(self._person() is not None)

    def _hand_over(self) -> None:
        person = self._person()
        if person is not None:
            data = privacy.hand_over(self._host.workplace.desk, person)
            output.save_as(self.window(), self._host, data, f"{person.name}{privacy.ENDING}")

    def _compare(self) -> None:
        person = self._person()
        right = person is not None and self.name.text().strip() == person.name
        self.erase.setEnabled(right or self._field.isHidden())

    def _erase(self) -> None:
        """Say first what will go; when the name is written, erase it."""
        person, workplace = self._person(), self._host.workplace
        if person is None:
            return
        if self._field.isHidden():
            self.notes.show_notes([_warning(person)])
            self._field.show()
            self._compare()
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            done = privacy.erase(workplace.desk, person)
        except LedarappError as error:
            self._host.show_error(error)
            return
        recent = tuple(each for each in workplace.settings.recent if each not in person.agreements)
        self._host.attempt(lambda: workplace.keep_settings(replace(workplace.settings, recent=recent)))
        self._fill()
        self.notes.show_notes(_told(done))
        self.focus_first()


def _words(person: Person) -> str:
    agreements = translate("Copies", "%n agreement(s)", None, len(person.agreements))
    signed = translate("Copies", "%n signed document(s)", None, person.signed_files)
    return f"{person.name} – {agreements}, {signed}"


def _warning(person: Person) -> Note:
    count, signed = len(person.agreements), person.signed_files
    return Note(
        "must",
        lambda: translate(
            "Personal",
            "{0} and {1} go for good, here and in every backup on this computer, and with them what the "
            "other party has written. Nobody can bring them back. Hand the data over first if anybody may "
            "need it.",
        ).format(
            translate("Copies", "%n agreement(s)", None, count),
            translate("Copies", "%n signed document(s)", None, signed),
        ),
        lead=lambda: translate("Personal", "This can't be undone"),
    )


def _told(done: Erased) -> list[Note]:
    notes = [
        Note(
            "done",
            lambda: translate("Personal", "Nothing of it is left here or in the backups that can be read."),
            lead=lambda: translate("Personal", "Erased"),
        )
    ]
    if done.sent:
        days = ", ".join(dict.fromkeys(shown(each.at.astimezone().date()) for each in done.sent))
        sent = lambda: translate(  # noqa: E731  read anew by the remark
            "Personal", "Packages were sent to the other party on {0}. Ask for them to be erased there too."
        ).format(days)
        notes.append(Note("advice", sent))
    if done.left:
        names = ", ".join(path.name for path in done.left)
        left = lambda: translate(  # noqa: E731  likewise
            "Personal",
            "These files are damaged and could not be searched: {0}. Delete them by hand if they must go "
            "too.",
        ).format(names)
        notes.append(Note("advice", left))
    return notes
