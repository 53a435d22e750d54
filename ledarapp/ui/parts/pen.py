"""Notes a signature that was given by pen on a printed copy."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.ui.language import translate
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.date_edit import DateEdit
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.text import Heading, Label


class PenPart(QWidget):
    """``given`` brings the moment (UTC) of the signature, ``left`` that nothing is noted."""

    given = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
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
                "Sign", "{0} has signed the printed copy. Keep the paper: the program can't check it."
            ).format(self._name)
        )
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
        self.given.emit(datetime.combine(self._day, time(12), tzinfo=UTC))
