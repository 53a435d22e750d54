"""Comparing any two: two versions, two agreements, or one with a package, side by side and word by word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.operations import comparing
from ledarapp.ui import theme
from ledarapp.ui.announce import announce
from ledarapp.ui.language import own_name, translate
from ledarapp.ui.parts.columns import Columns
from ledarapp.ui.parts.places import level_words, place_name, value_words
from ledarapp.ui.parts.state_picker import StatePicker
from ledarapp.ui.parts.word_difference import WordSide
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import rule
from ledarapp.ui.widgets.emptying import clear_out
from ledarapp.ui.widgets.scroll import scrolled
from ledarapp.ui.widgets.text import Heading, Label

if TYPE_CHECKING:
    from ledarapp.domain.merge import Difference
    from ledarapp.operations.comparing import Compared, State
    from ledarapp.ui.hosting import WindowHost
    from ledarapp.ui.tasks import Task

_AT_ONCE: Final = 12
"""Places drawn at each turn of the event loop."""


class Compare(QWidget):
    """``left``: the person wants back. Nothing here can be changed."""

    left = Signal()

    def __init__(self, host: WindowHost, agreement_id: str) -> None:
        super().__init__()
        self._host = host
        self._task: Task | None = None
        self.shown: Compared | None = None
        self.setObjectName("page")
        self.one = StatePicker(host, lambda: translate("Compare", "Compare"))
        self.other = StatePicker(host, lambda: translate("Compare", "With"))
        self.told = Label("", "section")
        self.rows = QVBoxLayout()
        self.rows.setSpacing(theme.current().space(12))
        self._waiting: list[Difference] = []
        self._turns = QTimer(self)
        self._turns.timeout.connect(self._draw_some)
        self._lay()
        self._begin(agreement_id)
        for picker in (self.one, self.other):
            picker.changed.connect(self._compare)
        self._compare()

    def focus_first(self) -> None:
        """Put the focus on what is chosen first."""
        self.one.which.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self._name)

    def _lay(self) -> None:
        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(40, 24, 40, 24)
        column.setSpacing(theme.current().space(16))
        back = Button(
            lambda: translate("Compare", "Back"), "quiet", icon="arrow-left", clicked=self.left.emit
        )
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Heading(lambda: translate("Compare", "Compare two agreements or versions"), "title"))
        column.addWidget(Columns((self.one, self.other), (1, 1)))
        column.addWidget(rule())
        column.addWidget(self.told)
        column.addLayout(self.rows)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inside, sideways=False))

    def _begin(self, agreement_id: str) -> None:
        """Set beside the agreement what it is most likely to be compared with."""

        def choose() -> None:
            desk = self._host.workplace.desk
            first = comparing.before(desk, comparing.now(desk, agreement_id))
            if isinstance(first, str):
                self.one.show_now(first)
            else:
                self.one.show_event(agreement_id, first)
            self.other.show_now(agreement_id)

        self._host.attempt(choose)

    def _name(self) -> None:
        for picker in (self.one, self.other):
            picker.name_choices()
        if self.shown is not None:
            self._show(self.shown)

    def _compare(self) -> None:
        one, other = self.one.state, self.other.state
        if one is None or other is None:
            return
        if self._task is not None:
            self._task.cancel()
        self._task = self._host.tasks.run(lambda: comparing.compared(one, other), self._show, owner=self)

    def _show(self, found: Compared) -> None:
        self._task, self.shown = None, found
        count = len(found.found)
        self.told.say(
            lambda: (
                translate("Compare", "%n place(s) read differently", None, count)
                if count
                else translate("Compare", "Both read the same.")
            )
        )
        announce(self, self.told.text())
        clear_out(self.rows)
        self._waiting = list(found.found)
        self._draw_some()
        self._turns.start(0)

    def _draw_some(self) -> None:
        found, self._waiting = self._waiting[:_AT_ONCE], self._waiting[_AT_ONCE:]
        for each in found:
            if self.shown is not None:
                self.rows.addWidget(_row(each, self.shown))
        if not self._waiting:
            self._turns.stop()


def _row(found: Difference, shown: Compared) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    # What only one of them has bears its number and heading there.
    named = shown.one if _is_nothing(found.theirs) else shown.other
    column.addWidget(
        Heading(lambda: place_name(found.path, named.agreement, named.template), "dense", tone="muted")
    )
    if _is_text(found.mine) and _is_text(found.theirs) and found.path[-1] not in {"level", "language"}:
        sides: tuple[QWidget, QWidget] = (
            WordSide(str(found.mine), str(found.theirs), is_before=True),
            WordSide(str(found.mine), str(found.theirs), is_before=False),
        )
    else:
        sides = _value(found, found.mine, shown.one), _value(found, found.theirs, shown.other)
    column.addWidget(Columns(sides, (1, 1)))
    column.addWidget(rule())
    return made


def _value(found: Difference, value: object, state: State) -> Label:
    def words() -> str:
        if found.path[-1] == "level":
            return level_words(value, state.template, state.agreement.language)
        return own_name(str(value)) if found.path[-1] == "language" else value_words(value)

    return Label(words, "dense", tone="muted" if _is_nothing(value) else "")


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_nothing(value: object) -> bool:
    return value is None or value == ""
