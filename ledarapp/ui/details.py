"""The pane at the right of the overview: what is known of the agreement the cursor stands on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ledarapp.domain.decision import Standing
from ledarapp.domain.retention import kept_until
from ledarapp.domain.stages import Stage
from ledarapp.domain.summary import Summary
from ledarapp.ui import theme
from ledarapp.ui.agreement_table import STEPS, holder, is_mine, step_number, step_words
from ledarapp.ui.dates import shown
from ledarapp.ui.language import own_name, translate
from ledarapp.ui.parts.decided import standing_sentence
from ledarapp.ui.progress import STEP_OF, due, other_name, step_name, turn_sentence
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import rule
from ledarapp.ui.widgets.emptying import clear_out
from ledarapp.ui.widgets.marks import StepBar
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.remark_stack import RemarkStack
from ledarapp.ui.widgets.text import Heading, Label


class Details(QFrame):
    """Follows the cursor of the table; the primary button goes on with the agreement."""

    def __init__(
        self,
        go_on: Callable[[], object],
        renew: Callable[[], object],
        drop: Callable[[], object],
        bring_back: Callable[[], object],
    ) -> None:
        super().__init__()
        self.setObjectName("sidePane")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.setSpacing(8)
        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(4)
        self._name = Heading("", "section")
        self._unit = Label("", "dense", tone="muted")
        self._bar = StepBar()
        self._step = Label("", "dense", strong=True)
        self._remark = RemarkStack(self)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(12)
        self._facts.setVerticalSpacing(0)
        self._facts.setColumnStretch(1, 1)
        for widget in (self._name, self._unit):
            column.addWidget(widget)
        column.addSpacing(12)
        column.addWidget(self._bar)
        column.addWidget(self._step)
        column.addSpacing(10)
        column.addWidget(self._remark)
        column.addSpacing(8)
        column.addLayout(self._facts)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        outer.addWidget(area, 1)
        self.acts = Acts(go_on, renew, drop, bring_back)
        self._foot = outer
        self.take_acts()
        theme.current().changed.connect(self._measure)
        self._measure()

    def take_acts(self) -> None:
        """Put the buttons at the foot of the pane, where they stand when the pane is in sight."""
        self._foot.addWidget(self.acts)
        self.acts.set_flat(flat=False)

    def show_summary(self, summary: Summary, form: str, today: date, kept_days: int) -> None:
        """Show this agreement; ``form`` names its form type, ``kept_days`` how long a deleted one stays."""
        deleted = summary.deleted_at is not None
        self._name.say(holder(summary))
        self._unit.say(summary.unit)
        self._unit.setVisible(bool(summary.unit))
        self._bar.show_step(step_number(summary), STEPS)
        name, number = step_words(summary)
        self._step.say(f"{number} · {name}")
        self._remark.show_notes([_kept(summary, kept_days) if deleted else _turn(summary)])
        self._show_facts(_facts(summary, form, today))
        self.acts.show_summary(summary)

    def _show_facts(self, facts: list[tuple[str, str]]) -> None:
        clear_out(self._facts)
        for line, (name, value) in enumerate(facts):
            left = Label(name, "dense", tone="muted")
            right = Label(value, "dense")
            right.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for column, label in enumerate((left, right)):
                label.setContentsMargins(0, 8, 0, 8)
                self._facts.addWidget(label, 2 * line, column)
            self._facts.addWidget(rule(), 2 * line + 1, 0, 1, 2)

    def _measure(self) -> None:
        self.setFixedWidth(theme.current().px(352))


class Acts(QWidget):
    """What can be done with the agreement; stands in the pane, or under the list where there is no pane."""

    def __init__(
        self,
        go_on: Callable[[], object],
        renew: Callable[[], object],
        drop: Callable[[], object],
        bring_back: Callable[[], object],
    ) -> None:
        super().__init__()
        self._go_on = Button("", "primary", clicked=go_on)
        self._renew = Button(lambda: translate("Overview", "Next period"), icon="file-plus", clicked=renew)
        self._drop = Button(lambda: translate("Overview", "Delete"), icon="trash-2", clicked=drop)
        self._back = Button(lambda: translate("Overview", "Bring back"), "primary", clicked=bring_back)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self._renew, self._drop):
            row.addWidget(button, 1)
        for button in (self._go_on, self._renew, self._drop, self._back):
            policy = button.sizePolicy()
            policy.setHorizontalPolicy(policy.Policy.Expanding)
            button.setSizePolicy(policy)
        self._column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._go_on)
        self._column.addWidget(self._back)
        self._column.addLayout(row)

    def show_summary(self, summary: Summary) -> None:
        """Offer what suits this agreement."""
        deleted = summary.deleted_at is not None
        self._go_on.say(_onward(summary))
        for button in (self._go_on, self._renew, self._drop):
            button.setVisible(not deleted)
        self._back.setVisible(deleted)

    def set_flat(self, *, flat: bool) -> None:
        """Stand in one row, the main button last; or under each other, the main button first."""
        way = QBoxLayout.Direction
        self._column.setDirection(way.RightToLeft if flat else way.TopToBottom)


def _onward(summary: Summary) -> str:
    if summary.stage is Stage.CLOSED or summary.standing is not Standing.RUNNING:
        return translate("Overview", "Open")
    return translate("Overview", "Continue: {0}").format(step_name(STEP_OF[summary.stage]))


def _kept(summary: Summary, days: int) -> Note:
    """Say when it was deleted, and until when it can be brought back; what is signed has no such day."""
    at = summary.deleted_at or summary.changed_at
    lead = translate("Overview", "Deleted on {0}").format(shown(at.astimezone().date(), words=True))
    if summary.signed:
        return Note(
            "info",
            translate(
                "Overview",
                "It is signed, so it does not go by itself. It is erased under File › Personal data.",
            ),
            lead=lead,
        )
    words = translate("Overview", "It is kept until {0} and can be brought back until then.")
    return Note("info", words.format(shown(kept_until(at, days=days), words=True)), lead=lead)


def _turn(summary: Summary) -> Note:
    if summary.standing is not Standing.RUNNING:
        lead, _, rest = standing_sentence(summary.standing, summary.standing_since).partition(": ")
        return Note("info", f"{rest[0].upper()}{rest[1:]}.", lead=lead)
    by = due(summary.stage, summary.milestones)
    sentence = turn_sentence(
        summary.stage,
        summary.side,
        other_name(summary),
        by,
        shown(by, words=True),
        amended=summary.amended,
    )
    lead, _, rest = sentence.partition(": ")
    if is_mine(summary) and rest:
        return Note("info", f"{rest[0].upper()}{rest[1:]}.", lead=lead)
    return Note("info", f"{rest[0].upper()}{rest[1:]}." if rest else "", lead=lead)


def _facts(summary: Summary, form: str, today: date) -> list[tuple[str, str]]:
    period = "–".join(shown(each) for each in (summary.start, summary.end) if each)
    facts = [
        (translate("Overview", "Form"), form),
        (translate("Overview", "Period"), period),
        (translate("Overview", "Superior"), summary.superior),
        (translate("Overview", "Document language"), own_name(summary.language)),
        (translate("Overview", "Last changed"), shown(summary.changed_at.astimezone().date())),
    ]
    del today
    return [(name, value) for name, value in facts if value]
