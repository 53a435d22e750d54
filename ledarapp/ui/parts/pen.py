"""Notes a signature that was given by pen on a printed copy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ledarapp.domain.errors import LedarappError
from ledarapp.operations import scans
from ledarapp.ui.announce import announce
from ledarapp.ui.language import translate
from ledarapp.ui.parts.sign_notes import error_note
from ledarapp.ui.screens.screen import Host
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.date_edit import DateEdit
from ledarapp.ui.widgets.editors import LineEdit
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.remark_stack import RemarkStack
from ledarapp.ui.widgets.text import Heading, Label


@dataclass(frozen=True, slots=True)
class Penned:
    """What is noted of a signature by pen; ``at`` is UTC, ``scan`` empty without a picture."""

    at: datetime
    place: str
    scan: bytes


class PenPart(QWidget):
    """``given`` brings what is noted, a ``Penned``; ``left`` that nothing is noted."""

    given = Signal(object)
    left = Signal()

    def __init__(self, host: Host) -> None:
        super().__init__()
        self._host = host
        self._name = ""
        self._scan, self._scan_name = b"", ""
        self._day: date | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Heading(lambda: translate("Sign", "Signed by pen"), "card"))
        self._about = Label("", "note", tone="muted")
        column.addWidget(self._about)
        self._date = DateEdit()
        self._date.dated.connect(self._take)
        column.addWidget(Field(lambda: translate("Sign", "Date on the paper"), self._date))
        self.place = LineEdit(own_undo=True)
        column.addWidget(Field(lambda: translate("Sign", "Place on the paper"), self.place, _optional))
        self.attach = Button(
            lambda: translate("Sign", "Attach a scan or photograph…"),
            "small",
            icon="folder-open",
            clicked=self._attach,
        )
        self._attached = Label(self._attached_words, "note", tone="muted")
        self._remarks = RemarkStack(self)
        for widget in (self.attach, self._attached, self._remarks):
            column.addWidget(widget)
        row = Flow(gap=8, line_gap=8)
        row.addWidget(
            Button(lambda: translate("Sign", "Note the signature"), "primary", clicked=self._confirm)
        )
        row.addWidget(Button(lambda: translate("Identity", "Cancel"), clicked=self.left.emit))
        column.addLayout(row)

    def ask(self, name: str) -> None:
        """Ask for the date of this person's signature; today is suggested."""
        self._name = name
        self._about.say(
            lambda: translate(
                "Sign",
                "{0} has signed the printed copy. The record will say “signed on paper”: keep the paper, for "
                "it is the proof. The program can't check a signature by pen, nor a picture of one.",
            ).format(self._name)
        )
        self._scan, self._scan_name = b"", ""
        self.place.clear()
        self._remarks.show_notes(())
        self._attached.say(self._attached_words)
        today = QDate.currentDate()
        self._day = date(today.year(), today.month(), today.day())
        self._date.show_date(self._day)
        self._date.setFocus()

    def _take(self, day: date | None) -> None:
        self._day = day

    def _confirm(self) -> None:
        self._date.commit()
        if self._day is None:
            self._date.setFocus()
            return
        # A day is all that stands on the paper; noon is that day in every time zone nearby.
        at = datetime.combine(self._day, time(12), tzinfo=UTC)
        self.given.emit(Penned(at, self.place.text().strip(), self._scan))

    def _attach(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            translate("Sign", "Choose the scan or photograph of the signed sheet"),
            "",
            translate("Sign", "Scans and photographs (*.pdf *.jpg *.jpeg *.png)"),
        )
        if not path:
            return
        try:
            self._scan = scans.read(Path(path))
        except LedarappError as error:
            self._scan, self._scan_name = b"", ""
            self._remarks.show_notes((error_note(self._host, error),))
            announce(self, self._host.workplace.sentence(error))
        else:
            self._scan_name = Path(path).name
            self._remarks.show_notes(())
        self._attached.say(self._attached_words)

    def _attached_words(self) -> str:
        if not self._scan:
            return translate("Sign", "No picture attached. It is kept, encrypted, with what was printed.")
        size = len(self._scan) // 1024 + 1
        return translate("Sign", "{0}, {1} kB. It is kept, encrypted, with what was printed.").format(
            self._scan_name, size
        )


def _optional() -> str:
    return translate("Sign", "Optional")
