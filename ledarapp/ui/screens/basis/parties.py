"""The two parties side by side, then the organisation, the case and the period."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ledarapp.domain.agreement import Agreement, Person
from ledarapp.domain.signature import Role
from ledarapp.domain.template import say
from ledarapp.ui import theme
from ledarapp.ui.language import translate
from ledarapp.ui.remarks import FieldRemarks
from ledarapp.ui.screens.basis.mandate import Mandate
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.about import about
from ledarapp.ui.widgets.date_edit import DateEdit
from ledarapp.ui.widgets.editors import LineEdit
from ledarapp.ui.widgets.field import Field, gap
from ledarapp.ui.widgets.suggest import Suggestion, Suggestions
from ledarapp.ui.widgets.text import Heading, Text


def required() -> str:
    """Return the hint of a field that must be filled in."""
    return translate("Basis", "Must be filled in")


class Side(QWidget):
    """Two or more widgets beside each other; under each other where there is little room."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(24)
        for widget in widgets:
            self._row.addWidget(widget, 1)

    def set_stacked(self, *, stacked: bool) -> None:
        """Put the widgets under each other, or beside each other."""
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if stacked else direction.LeftToRight)
        self._row.setSpacing(gap() if stacked else 24)


class Party(QWidget):
    """Name, title and unit of one party, under the form's own word for that party."""

    def __init__(self, session: Session, role: Role, remarks: FieldRemarks) -> None:
        super().__init__()
        self._session, self._role = session, role
        self.name, self._title, self._unit = LineEdit(), LineEdit(), LineEdit()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap())
        column.addWidget(Heading(self._word, "card"))
        name = about("parties.name", Field(lambda: translate("Basis", "Name"), self.name, required))
        column.addWidget(name)
        column.addWidget(about("parties.title", Field(lambda: translate("Basis", "Title"), self._title)))
        self.titles = Suggestions(self._title, self._posts, self._take_post, _posts_title)
        column.addWidget(about("parties.unit", Field(lambda: translate("Basis", "Unit"), self._unit)))
        self.mandate = Mandate(self._set)
        column.addWidget(about("parties.mandate", self.mandate))
        column.addStretch(1)
        remarks.put(f"{role}.name", name, quiet=True)
        self.name.edited.connect(lambda text: self._set("name", text, _renamed))
        self._title.edited.connect(lambda text: self._set("title", text, _retitled))
        self._unit.edited.connect(lambda text: self._set("unit", text, _moved))

    def show_agreement(self) -> None:
        """Bring the fields into line."""
        person = self._session.agreement.person(self._role)
        self.name.show_text(person.name)
        self._title.show_text(person.title)
        self._unit.show_text(person.unit)
        self.mandate.show_person(person)

    def _posts(self, written: str) -> list[Suggestion]:
        """The form's posts with what is written in them: offered, never asked for (R002)."""
        titles = self._session.template.post_titles(self._role, self._session.agreement.language)
        sought = written.strip().casefold()
        found = [each for each in titles if sought in each.casefold() and each.casefold() != sought]
        return [Suggestion(each, each) for each in found]

    def _take_post(self, title: str) -> None:
        self._set("title", title, _retitled)

    def _word(self) -> str:
        word = say(self._session.template.roles[self._role], self._session.language)
        return word[:1].upper() + word[1:]

    def _set(self, part: str, text: str, change: Callable[[Person, str], Person]) -> None:
        role = self._role

        def changed(agreement: Agreement) -> Agreement:
            person = change(agreement.person(role), text.strip())
            if role is Role.LEADER:
                return replace(agreement, leader=person)
            return replace(agreement, superior=person)

        self._session.apply(changed, lambda: translate("Basis", "edit a party"), field=f"{role}.{part}")


class Case(QWidget):
    """Organisation, case number, and the period from–to."""

    def __init__(self, session: Session, remarks: FieldRemarks) -> None:
        super().__init__()
        self._session = session
        self._organisation, self._number = LineEdit(), LineEdit()
        self._start, self._end = DateEdit(), DateEdit()
        start = Field(lambda: translate("Basis", "From and including"), self._start, required)
        end = Field(lambda: translate("Basis", "To and including"), self._end, required)
        about("case.organisation", self._organisation)
        about("case.number", self._number)
        about("period", self._start)
        about("period", self._end)
        self._rows = (
            Side(
                Field(lambda: translate("Basis", "Organisation"), self._organisation),
                Field(lambda: translate("Basis", "Case number"), self._number, _optional),
            ),
            Side(start, end),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap())
        column.addWidget(self._rows[0])
        column.addSpacing(theme.current().space(8))
        column.addWidget(Heading(lambda: translate("Basis", "Period"), "section"))
        column.addWidget(self._rows[1])
        remarks.put("period.start", start, quiet=True)
        remarks.put("period.end", end, quiet=True)
        self._organisation.edited.connect(self._set_organisation)
        self._number.edited.connect(self._set_number)
        self._start.dated.connect(self._set_start)
        self._end.dated.connect(self._set_end)

    def set_stacked(self, *, stacked: bool) -> None:
        """Arrange for a narrow or a usual window."""
        for row in self._rows:
            row.set_stacked(stacked=stacked)

    def show_agreement(self) -> None:
        """Bring the fields into line."""
        agreement = self._session.agreement
        self._organisation.show_text(agreement.organisation)
        self._number.show_text(agreement.case_number)
        self._start.show_date(agreement.period.start)
        self._end.show_date(agreement.period.end)

    def _set_organisation(self, text: str) -> None:
        self._apply(lambda now: replace(now, organisation=text.strip()), _organised, "organisation")

    def _set_number(self, text: str) -> None:
        self._apply(lambda now: replace(now, case_number=text.strip()), _numbered, "case_number")

    def _set_start(self, day: date | None) -> None:
        self._apply(lambda now: replace(now, period=replace(now.period, start=day)), _timed, "period.start")

    def _set_end(self, day: date | None) -> None:
        self._apply(lambda now: replace(now, period=replace(now.period, end=day)), _timed, "period.end")

    def _apply(self, change: Callable[[Agreement], Agreement], label: Text, field: str) -> None:
        self._session.apply(change, label, field=field)


def _posts_title() -> str:
    return translate("Basis", "Posts of this form")


def _optional() -> str:
    return translate("Basis", "Optional")


def _organised() -> str:
    return translate("Basis", "edit the organisation")


def _numbered() -> str:
    return translate("Basis", "edit the case number")


def _timed() -> str:
    return translate("Basis", "change the period")


def _renamed(person: Person, text: str) -> Person:
    return replace(person, name=text)


def _retitled(person: Person, text: str) -> Person:
    return replace(person, title=text)


def _moved(person: Person, text: str) -> Person:
    return replace(person, unit=text)
