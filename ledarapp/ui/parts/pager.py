"""The head of one page among several: its name, its place, and the way to the ones beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from ledarapp.domain.agreement import numbers
from ledarapp.domain.goal import Goal
from ledarapp.ui import theme
from ledarapp.ui.language import translate
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.text import Heading, Label

_FOLDS_BELOW = 560
_BRIEF = 32


class Pager(QWidget):
    """``turned`` brings -1 or 1."""

    turned = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._heading = Heading("", "section")
        self._place = Label("", "dense", tone="muted", wrap=False)
        self._back = Button(
            lambda: translate("Evaluation", "Previous"),
            "small",
            icon="chevron-left",
            clicked=lambda: self.turned.emit(-1),
        )
        self._onward = Button(
            lambda: translate("Evaluation", "Next"),
            "small",
            icon="chevron-right",
            trailing=True,
            clicked=lambda: self.turned.emit(1),
        )
        self._row.addWidget(self._heading, 1)
        self._row.addLayout(row)
        for widget in (self._place, self._back, self._onward):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= theme.current().px(_FOLDS_BELOW)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def take_focus(self) -> None:
        """Have the focus where the way goes on: what is to be read stays in sight."""
        (self._onward if self._onward.isEnabled() else self._back).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_page(self, name: str, place: str, *, has_back: bool, has_next: bool) -> None:
        """Show where one is."""
        self._heading.say(name)
        self._place.say(place)
        self._place.setVisible(bool(place))
        self._back.setEnabled(has_back)
        self._onward.setEnabled(has_next)


def brief(name: str) -> str:
    """Return a page's name for a button: the goal's number alone where its name is long."""
    return name if len(name) <= _BRIEF else name.partition("  ")[0]


def ordered(session: Session) -> tuple[Goal, ...]:
    """Return the goals in reading order."""
    return tuple(goal for area in session.template.areas for goal in session.agreement.in_area(area.key))


def page_of(session: Session, goal_id: str) -> int:
    """Return the page of this goal; that of the whole for none."""
    goals = [each.id for each in ordered(session)]
    return goals.index(goal_id) if goal_id in goals else len(goals)


def page_name(session: Session, page: int) -> str:
    """Return what a page is called: «1.2  Accounts», the whole, or reading and signing."""
    goals = ordered(session)
    if page < len(goals):
        number = numbers(session.agreement, session.template.area_keys)[goals[page].id]
        return f"{number}  {goals[page].name}"
    if page == len(goals):
        return translate("Evaluation", "The whole")
    return translate("Evaluation", "Read and sign")


def page_place(session: Session, page: int) -> str:
    """Return «Goal 2 of 12»; empty after the last goal."""
    count = len(ordered(session))
    return translate("Evaluation", "Goal {0} of {1}").format(page + 1, count) if page < count else ""
