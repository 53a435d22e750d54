"""The basis: who agrees with whom, for how long, on what ground, and which dates hold."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.agreement import Person
from ledarapp.domain.finding import Finding
from ledarapp.domain.signature import Role
from ledarapp.domain.stages import Part
from ledarapp.domain.template import SectionKind, Template, say
from ledarapp.domain.wording import mandate
from ledarapp.ui import theme
from ledarapp.ui.language import translate
from ledarapp.ui.parts.locked import Locked
from ledarapp.ui.remarks import FieldRemarks
from ledarapp.ui.screens.basis.dates import Dates
from ledarapp.ui.screens.basis.lengths import Lengths
from ledarapp.ui.screens.basis.parties import Case, Party, Side
from ledarapp.ui.screens.basis.sections import Clause, Head, Passage, section_words
from ledarapp.ui.screens.screen import Room, Screen
from ledarapp.ui.widgets.date_edit import shown
from ledarapp.ui.widgets.facts import Facts
from ledarapp.ui.widgets.field import gap
from ledarapp.ui.widgets.page import Page


class BasisScreen(Screen):
    """Step 1. Every field comes from the form; nothing here knows a form by name."""

    def build(self) -> None:
        self.page = Page()
        self.column.addWidget(self.page)
        self._remarks = FieldRemarks(self, self.session, self.host)
        self._form = self._fields()
        self.locked = Locked(self.session, self.host)
        self.facts = Facts()
        for widget in (self._form, self.locked, self.facts):
            self.page.column.addWidget(widget)

    def show_agreement(self) -> None:
        is_open = self.session.may_write(Part.CONTENT)
        self._form.setVisible(is_open)
        self.locked.show_locked(locked=not is_open)
        self.facts.setVisible(not is_open)
        if not is_open:
            self.facts.show_facts(self._told())
            return
        for part in self._parts:
            part.show_agreement()
        self._remarks.show_findings()

    def set_room(self, room: Room) -> None:
        super().set_room(room)
        self.page.set_wide(wide=room is Room.WIDE)
        self._sides.set_stacked(stacked=room is Room.NARROW)
        self._case.set_stacked(stacked=room is Room.NARROW)
        self._dates.set_stacked(stacked=room is Room.NARROW)

    def focus_finding(self, finding: Finding) -> bool:
        self._remarks.speak_up()
        widget = self._remarks.widget(finding)
        if widget is None:
            return False
        widget.setFocus()
        return True

    def focus_first(self) -> None:
        if self.session.may_write(Part.CONTENT):
            self._parties[0].name.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Who has left the step has had the chance to fill it in.
        self._remarks.speak_up()

    def _fields(self) -> QWidget:
        """Make the form, once: parties, period, texts in the form's order, dates."""
        session, space = self.session, theme.current().space
        self._parties = tuple(Party(session, role, self._remarks) for role in (Role.LEADER, Role.SUPERIOR))
        self._sides = Side(*self._parties)
        self._case = Case(session, self._remarks)
        lengths = Lengths(session, lambda: self.host.workplace.desk.now().date())
        self._dates = Dates(session, self._remarks)
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap())
        column.addWidget(self._sides)
        column.addWidget(self._case)
        column.addWidget(lengths)
        column.addSpacing(space(8))
        column.addWidget(Head(_texts_title, _texts_sentence))
        texts: list[Clause | Passage] = []
        for section in session.template.sections:
            if section.kind is SectionKind.CLAUSE:
                texts.append(Clause(session, section))
            else:
                texts.append(Passage(session, self.host, section, self._remarks))
            column.addWidget(texts[-1])
        column.addSpacing(space(8))
        column.addWidget(Head(_dates_title, _dates_sentence))
        column.addWidget(self._dates)
        self._parts = (*self._parties, self._case, lengths, *texts, self._dates)
        return made

    def _told(self) -> list[tuple[str, str | None]]:
        """Return everything as text, for an agreement whose content is locked."""
        agreement, template, language = self.session.agreement, self.session.template, self.session.language
        facts: list[tuple[str, str | None]] = [
            (say(template.roles[role], language), _person(agreement.person(role), template, language))
            for role in Role
        ]
        start, end = shown(agreement.period.start, words=True), shown(agreement.period.end, words=True)
        facts += [
            (translate("Basis", "Organisation"), agreement.organisation),
            (translate("Basis", "Case number"), agreement.case_number),
            (translate("Basis", "Period"), f"{start} – {end}"),
            (_texts_title(), None),
        ]
        facts += [
            (say(each.title, language), section_words(self.session, each)) for each in template.sections
        ]
        facts.append((_dates_title(), None))
        for rule in template.milestones:
            facts.append((say(rule.title, language), shown(agreement.milestone(rule.key), words=True)))
        return facts


def _person(person: Person, template: Template, language: str) -> str:
    parts = (person.name, person.title, person.unit, mandate(person, template, language))
    return ", ".join(part for part in parts if part)


def _texts_title() -> str:
    return translate("Basis", "What the agreement says")


def _texts_sentence() -> str:
    return translate("Basis", "Grey text is the form's own and is printed as it stands.")


def _dates_title() -> str:
    return translate("Basis", "Dates")


def _dates_sentence() -> str:
    return translate("Basis", "Suggested from the period. Set the dates you agree on.")
