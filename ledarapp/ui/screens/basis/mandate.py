"""For whom a party signs: a board, or somebody who could have signed, and the decision it rests on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.agreement import Person
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.editors import CheckBox, LineEdit
from ledarapp.ui.widgets.field import Field, gap

Set = Callable[[str, str, Callable[[Person, str], Person]], None]


class Mandate(QWidget):
    """Two fields that open with a tick; unticked, both are emptied."""

    def __init__(self, set_part: Set) -> None:
        super().__init__()
        self._set = set_part
        self.signs_for = CheckBox(lambda: translate("Basis", "Signs for somebody else"))
        self.party, self.decision = LineEdit(), LineEdit()
        self._fields = (
            Field(
                lambda: translate("Basis", "On behalf of"),
                self.party,
                lambda: translate("Basis", "The board, or the holder of the office"),
            ),
            Field(
                lambda: translate("Basis", "By decision"),
                self.decision,
                lambda: translate("Basis", "Number and date, or the rule"),
            ),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(gap())
        column.addWidget(self.signs_for)
        for field in self._fields:
            column.addWidget(field)
        self.signs_for.clicked.connect(self._turned)
        self.party.edited.connect(lambda text: self._set("on_behalf_of", text, _for))
        self.decision.edited.connect(lambda text: self._set("decision", text, _by))

    def show_person(self, person: Person) -> None:
        """Bring the fields into line; what is filled in is never hidden."""
        self.party.show_text(person.on_behalf_of)
        self.decision.show_text(person.decision)
        if person.on_behalf_of or person.decision:
            self.signs_for.setChecked(True)
        self._show_fields()

    def _turned(self) -> None:
        self._show_fields()
        if self.signs_for.isChecked():
            self.party.setFocus()
        else:
            self._set("on_behalf_of", "", _own)

    def _show_fields(self) -> None:
        for field in self._fields:
            field.setVisible(self.signs_for.isChecked())


def _for(person: Person, text: str) -> Person:
    return replace(person, on_behalf_of=text)


def _by(person: Person, text: str) -> Person:
    return replace(person, decision=text)


def _own(person: Person, _: str) -> Person:
    return replace(person, on_behalf_of="", decision="")
