"""The form's dates: typed, with the rule that suggests one and the suggestion one press away."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from ledarapp.domain.agreement import put_milestone
from ledarapp.domain.draft import suggested_date
from ledarapp.domain.template import FormMilestone, say
from ledarapp.ui import theme
from ledarapp.ui.language import translate
from ledarapp.ui.parts.date_rules import rule_words
from ledarapp.ui.remarks import FieldRemarks
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.about import about
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.date_edit import DateEdit, shown
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.text import Label


class Dates(QWidget):
    """One row for each of the form's milestones."""

    def __init__(self, session: Session, remarks: FieldRemarks) -> None:
        super().__init__()
        self._rows = [MilestoneRow(session, rule, remarks) for rule in session.template.milestones]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().space(16))
        for row in self._rows:
            column.addWidget(row)

    def set_stacked(self, *, stacked: bool) -> None:
        """Arrange for a narrow or a usual window."""
        for row in self._rows:
            row.set_stacked(stacked=stacked)

    def show_agreement(self) -> None:
        """Bring every row into line."""
        for row in self._rows:
            row.show_agreement()


class MilestoneRow(QWidget):
    """The date, beside it why it is suggested and a link that takes the suggestion."""

    def __init__(self, session: Session, rule: FormMilestone, remarks: FieldRemarks) -> None:
        super().__init__()
        self._session, self._rule = session, rule
        self._edit = DateEdit()
        self._edit.dated.connect(self._set)
        about(f"milestone.{rule.key}", self)
        self._field = Field(lambda: say(rule.title, session.language), self._edit)
        self._why = Label(lambda: rule_words(rule, session.template, session.language), "note", tone="muted")
        self._use = Button("", "link", clicked=self._take)
        self._beside = QWidget()
        words = QVBoxLayout(self._beside)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._why)
        words.addWidget(self._use)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(2)
        self.set_stacked(stacked=False)
        remarks.put(f"milestone.{rule.key}", self._field, quiet=True)

    def set_stacked(self, *, stacked: bool) -> None:
        """Put the rule under the date, or beside it."""
        for widget in (self._field, self._beside):
            self._grid.removeWidget(widget)
        self._grid.addWidget(self._field, 0, 0)
        self._grid.addWidget(self._beside, 1 if stacked else 0, 0 if stacked else 1)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 0 if stacked else 3)
        self._beside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_agreement(self) -> None:
        """Bring the date and the suggestion into line."""
        on = self._session.agreement.milestone(self._rule.key)
        self._edit.show_date(on)
        day = self._suggested()
        self._use.setVisible(day is not None and day != on)
        if day is not None:
            self._use.say(lambda: translate("Basis", "Use {0}").format(shown(day, words=True)))

    def _suggested(self) -> date | None:
        agreement = self._session.agreement
        known = {each.key: each.on for each in agreement.milestones}
        return suggested_date(self._rule, agreement.period, known)

    def _take(self) -> None:
        self._edit.setFocus()
        self._set(self._suggested())

    def _set(self, day: date | None) -> None:
        key = self._rule.key
        self._session.apply(
            lambda now: put_milestone(now, key, day),
            lambda: translate("Basis", "change a date"),
            field=f"milestone.{key}",
        )
