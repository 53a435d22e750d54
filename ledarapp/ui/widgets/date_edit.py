"""A date in one line, typed in any usual way and shown as the language writes it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, Signal
from PySide6.QtWidgets import QWidget

from ledarapp.ui.dates import read, shown
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.editors import LineEdit

__all__ = ["DateEdit", "read", "shown"]


class DateEdit(LineEdit):
    """``dated`` brings a new date (or None when emptied); words that are no date stay and mark the field."""

    dated = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(placeholder=lambda: translate("Date", "Day.month.year"), parent=parent)
        self._date: date | None = None
        self.edited.connect(self._read)

    def show_date(self, day: date | None) -> None:
        """Bring the field into line with the value."""
        self._date = day
        self.show_text(shown(day))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_text(shown(self._date))

    def _read(self, text: str) -> None:
        day = read(text, self._date.year if self._date else QDate.currentDate().year())
        self.set_error(wrong=bool(text.strip()) and day is None)
        if day is not None or not text.strip():
            self._date = day
            self.dated.emit(day)
