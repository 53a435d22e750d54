"""The lengths of period that are usual with the form, each one press away (R009, R223, R226)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from ledarapp.domain.agreement import Period
from ledarapp.domain.draft import period_end
from ledarapp.ui.language import translate
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.about import about
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.text import Label

_YEAR, _HALF = 12, 6


class Lengths(QWidget):
    """A press sets the end from the start; the rest of a term begins today and ends where it ended."""

    def __init__(self, session: Session, today: Callable[[], date]) -> None:
        super().__init__()
        self._session, self._today = session, today
        about("period", self)
        form = session.template
        row = Flow(self, gap=8)
        row.addWidget(
            Label(lambda: translate("Basis", "Usual with this form:"), "note", tone="muted", wrap=False)
        )
        for months in dict.fromkeys((form.period_months, *form.periods)):
            row.addWidget(Button(partial(length_words, months), "small", clicked=partial(self._last, months)))
        self._rest = Button(
            lambda: translate("Basis", "The rest of the term"), "small", clicked=self._begin_today
        )
        self._rest.setToolTip(translate("Basis", "From today, to the end that is set"))
        row.addWidget(self._rest)
        if not form.remaining_term:
            self._rest.hide()

    def show_agreement(self) -> None:
        """Offer the rest of a term only while some of it is left."""
        end = self._session.agreement.period.end
        self._rest.setEnabled(end is not None and end > self._today())

    def _last(self, months: int) -> None:
        start = self._session.agreement.period.start or self._today()
        self._set(Period(start=start, end=period_end(start, months)))

    def _begin_today(self) -> None:
        self._set(Period(start=self._today(), end=self._session.agreement.period.end))

    def _set(self, period: Period) -> None:
        self._session.apply(
            lambda now: replace(now, period=period),
            lambda: translate("Basis", "change the period"),
            field="period.length",
        )


def length_words(months: int) -> str:
    """Return a length of period in words, in the language in force."""
    if months == _HALF:
        return translate("Basis", "Half a year")
    if months % _YEAR == 0:
        return translate("Basis", "%n year(s)", None, months // _YEAR)
    return translate("Basis", "%n month(s)", None, months)
