"""Goals of this agreement issued as common requirements: one signed file for the others to take in."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.goal import Goal
from ledarapp.domain.pack import Scope
from ledarapp.operations import identity, packs
from ledarapp.operations.packs import Letterhead, PackJob
from ledarapp.ui import theme
from ledarapp.ui.dates import read
from ledarapp.ui.help_windows import HelpWindow
from ledarapp.ui.language import translate
from ledarapp.ui.parts.output import save_as
from ledarapp.ui.parts.pack_words import scope_word
from ledarapp.ui.screens.goals.acts import Acts
from ledarapp.ui.screens.screen import Host
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.date_edit import DateEdit
from ledarapp.ui.widgets.editors import CheckBox, ComboBox, LineEdit
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.focus_ring import FocusRing
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.remark_stack import RemarkStack
from ledarapp.ui.widgets.scroll import scrolled
from ledarapp.ui.widgets.secret_edit import SecretEdit
from ledarapp.ui.widgets.text import Label, Text

SIZE = (640, 720)
_UNFIT = re.compile(r"[^\w-]+")


class IssueWindow(HelpWindow):
    """Who issues what, for whom, and decided when; then sealed with one's own certificate."""

    def __init__(self, acts: Acts, host: Host, parent: QWidget) -> None:
        super().__init__(lambda: translate("Common", "Issue common requirements"), parent)
        self._acts, self._host = acts, host
        agreement = acts.session.agreement
        self.name, self.issuer, self.meeting = (LineEdit(own_undo=True) for _ in range(3))
        self.day, self.scope = DateEdit(), ComboBox()
        for scope in Scope:
            self.scope.addItem(scope_word(scope), scope)
        self.issuer.setText(agreement.organisation or agreement.superior.unit)
        self.pin = SecretEdit(_pin_words)
        self._pin_field = Field(_pin_words, self.pin)
        self._remarks = RemarkStack(self)
        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(4, 4, 16, 4)
        column.setSpacing(14)
        for widget in (
            Label(_sentence, "dense", tone="muted"),
            Field(lambda: translate("Common", "Title"), self.name, _must_words),
            Field(lambda: translate("Common", "Issued by"), self.issuer, _must_words),
            Field(lambda: translate("Common", "Applies"), self.scope),
            Field(lambda: translate("Common", "Decided in"), self.meeting, _optional),
            Field(lambda: translate("Common", "Decided on"), self.day, _optional),
        ):
            column.addWidget(widget)
        column.addWidget(Label(lambda: translate("Common", "Requirements"), "dense", strong=True))
        self.ticks = [self._tick(goal, column) for goal in agreement.goals if goal.text.strip()]
        column.addWidget(self._pin_field)
        column.addStretch(1)
        self.column.addWidget(scrolled(inside, sideways=False), 1)
        self.column.addWidget(self._remarks)
        self.issue_button = Button(
            lambda: translate("Common", "Sign and save…"), "primary", clicked=self.issue
        )
        self.add_buttons(
            Button(lambda: translate("Common", "Cancel"), clicked=self.reject), self.issue_button
        )
        desk = host.workplace.desk
        self._pin_field.setVisible(identity.is_there(desk) and identity.asks_pin(desk))
        self.ring = FocusRing(self)
        px = theme.current().px
        self.resize(min(px(SIZE[0]), parent.width()), min(px(SIZE[1]), parent.height()))
        self.name.setFocus()

    def issue(self) -> None:
        """Sign the ticked goals as a pack and ask where to save it."""
        chosen = [goal for tick, goal in self.ticks if tick.isChecked()]
        if not self.name.text().strip() or not self.issuer.text().strip() or not chosen:
            self._tell(lambda: translate("Common", "Give a title and an issuer, and tick a requirement."))
            return
        day = read(self.day.text(), self._host.workplace.desk.now().year)
        if day is None and self.day.text().strip():
            self._tell(
                lambda: translate("Common", "The day is no date. Write day.month.year, or leave it empty.")
            )
            self.day.setFocus()
            return
        head = Letterhead(
            title=self.name.text().strip(),
            issuer=self.issuer.text().strip(),
            scope=Scope(self.scope.currentData()),
            decided_in=self.meeting.text().strip(),
            decided_on=day,
        )
        desk = self._host.workplace.desk
        try:
            job = packs.prepare(desk, chosen, head, self._acts.session.language, pin=self.pin.line.text())
        except LedarappError as error:
            self._refused(error)
            return
        self.issue_button.setEnabled(False)
        self._host.tasks.run(
            lambda: packs.perform(job), lambda data: self._issued(job, data), self._refused, owner=self
        )

    def _issued(self, job: PackJob, data: bytes) -> None:
        self.issue_button.setEnabled(True)
        desk = self._host.workplace.desk
        name = _UNFIT.sub("-", f"{job.pack.title}-{job.pack.version}").strip("-")
        if save_as(self, self._host, data, f"{name}.asice") is not None:
            packs.take_in(desk, packs.look(desk, data))
            self._host.workplace.packs = None
            self.accept()

    def _refused(self, error: Exception) -> None:
        self.issue_button.setEnabled(True)
        if isinstance(error, LedarappError):
            refusal = error
            self._tell(lambda: self._host.workplace.sentence(refusal))
        else:
            self._host.show_error(error)

    def _tell(self, words: Text) -> None:
        self._remarks.show_notes((Note("must", words),))

    def _tick(self, goal: Goal, column: QVBoxLayout) -> tuple[CheckBox, Goal]:
        tick = CheckBox("")
        tick.setAccessibleName(goal.name)
        tick.setChecked(goal.common)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(tick)
        row.addWidget(Label(f"{self._acts.number(goal.id)}  {goal.name}", "dense"), 1)
        column.addLayout(row)
        return tick, goal


def _sentence() -> str:
    return translate(
        "Common",
        "The others open the file, see who has signed it, and take the requirements into their agreements. "
        "Words are locked there; each leader may add indicators. Under the same title and issuer it becomes "
        "the next version.",
    )


def _must_words() -> str:
    return translate("Common", "Must be filled in")


def _optional() -> str:
    return translate("Common", "Optional")


def _pin_words() -> str:
    return translate("Common", "The card's PIN")
