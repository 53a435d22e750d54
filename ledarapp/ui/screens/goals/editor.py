"""An open goal: every field of it, in the place where its line stood."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ledarapp.domain.goal import Goal
from ledarapp.domain.pack import is_issued
from ledarapp.domain.template import Extra
from ledarapp.ui import theme
from ledarapp.ui.language import translate
from ledarapp.ui.remarks import FieldRemarks
from ledarapp.ui.screens.goals.actions import Actions
from ledarapp.ui.screens.goals.acts import Acts
from ledarapp.ui.screens.goals.bookcase import GOALS, insert_words
from ledarapp.ui.screens.goals.changes import on_goal
from ledarapp.ui.screens.goals.foot import Foot, More
from ledarapp.ui.screens.goals.parts import Indicators, Part, Sources
from ledarapp.ui.screens.goals.whence import Whence
from ledarapp.ui.widgets.about import about
from ledarapp.ui.widgets.buttons import Button, ToolButton
from ledarapp.ui.widgets.editors import LineEdit, TextArea
from ledarapp.ui.widgets.field import Field, gap
from ledarapp.ui.widgets.text import Label, Text, restyle

_NUMBER = 44
_ONE_LINE_FROM = 660


@dataclass(frozen=True, slots=True)
class CardActs:
    """What the tool buttons of an open goal do."""

    up: Callable[[], object]
    down: Callable[[], object]
    delete: Callable[[], object]
    close: Callable[[], object]


class GoalEditor(QWidget):
    """The fields of one goal. ``fresh``: just added, so nothing is said yet of what is empty."""

    def __init__(
        self, goal_id: str, acts: Acts, buttons: CardActs, remarks: FieldRemarks, *, fresh: bool
    ) -> None:
        super().__init__()
        self.goal_id, self._acts = goal_id, acts
        self._session = acts.session
        self._number_now, self._narrow = "", False
        self._tools: list[tuple[ToolButton, Callable[[], str]]] = []
        goal = self._session.agreement.goal(goal_id)
        self.text = TextArea(least=2, most=10)
        self._title = LineEdit()
        self._number = Label("", "body", strong=True, wrap=False)
        self._name = Field(
            lambda: translate("Goals", "Short name"), self._title, lambda: translate("Goals", "Optional")
        )
        self.requirement = Field("", self.text)
        self.requirement.label.hide()
        about("aims.text", self.requirement)
        about("aims.name", self._name)
        self._make_lists(remarks, fresh=fresh)
        self._free = Button(_free_words, "quiet", icon="pen-line", clicked=lambda: acts.set_free(goal_id))
        self.suggestions = acts.bookcase.offer(
            self.text,
            GOALS,
            lambda text: self._change(lambda goal: replace(goal, text=text), insert_words, ""),
        )
        asks = self._session.template.asks
        self._more = More(goal_id, self._change, remarks, asks, fresh=fresh)
        self.foot = Foot(self._session, goal_id, self._change, acts)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 16)
        column.setSpacing(4)
        column.addLayout(self._head(goal, buttons))
        self._inside = QVBoxLayout()
        self._inside.setSpacing(gap())
        column.addLayout(self._inside)
        own = (self.whence, self.requirement, self._free, self._name)
        for part in (
            *own,
            self.indicators,
            self.sources,
            self.agreed,
            self._more,
            self.whence.field,
            self.foot,
        ):
            self._inside.addWidget(part)
        remarks.put("text", self.requirement, goal=goal_id, quiet=fresh)
        self.text.edited.connect(lambda text: self._put("text", text))
        self._title.edited.connect(lambda text: self._put("title", text.strip()))

    def show_goal(self, goal: Goal, number: str) -> None:
        """Bring the fields into line."""
        if number != self._number_now:
            self._number_now = number
            self._number.say(number)
            for button, name in self._tools:
                button.say(name)
        self.text.show_text(goal.text)
        self.text.setAccessibleName(f"{number} {self._said('goal')()}")
        self._title.show_text(goal.title)
        self._name.setVisible(goal.common or bool(goal.title))
        self._lock(goal)
        self.indicators.show_goal(goal)
        self.sources.show_goal(goal)
        self.agreed.show_goal(goal)
        self._more.show_goal(goal)
        self.whence.show_goal(goal)
        self.foot.show_goal(goal)

    def set_narrow(self, *, narrow: bool) -> None:
        """Arrange for a narrow or a usual window."""
        indent = 0 if narrow else theme.current().px(_NUMBER)
        self._inside.setContentsMargins(indent, 0, 0, 0)
        self._number.setMinimumWidth(indent)
        self._number.setContentsMargins(0, 0, 10 if narrow else 0, 0)
        self._more.set_stacked(stacked=narrow)
        self._narrow = narrow
        self._stack_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stack_rows()

    def _stack_rows(self) -> None:
        """Where remarks stand in the margin of a window of usual width, a row has no room for one line."""
        stacked = self._narrow or self.width() < theme.current().px(_ONE_LINE_FROM)
        for part in (self.indicators, self.sources, self.agreed):
            part.set_stacked(stacked=stacked)

    def add_indicator(self) -> None:
        """Add an indicator and go to it."""
        self._go_to(self.indicators, self._acts.add_indicator(self.goal_id))

    def unfold_for(self, field: str) -> None:
        """Unfold the quieter fields when a remark is about one of them."""
        if field in {"success", "link", "partner"}:
            self._more.unfold()

    def move_row(self, steps: int) -> bool:
        """Move the indicator or source that has the focus; False when none has."""
        focused = self.window().focusWidget()
        for part in (self.indicators, self.sources, self.agreed):
            for row_id, row in part.rows.items():
                if focused is not None and row.isAncestorOf(focused):
                    part.move_item(row_id, steps)
                    focused.setFocus()
                    return True
        return False

    def _make_lists(self, remarks: FieldRemarks, *, fresh: bool) -> None:
        goal_id, acts, books = self.goal_id, self._acts, self._acts.bookcase
        self.indicators = Indicators(
            goal_id,
            self._said("indicator"),
            self._change,
            partial(self.add_indicator),
            remarks,
            books,
            fresh=fresh,
        )
        self.sources = Sources(
            goal_id,
            self._said("source"),
            self._change,
            lambda: self._go_to(self.sources, acts.add_source(goal_id)),
            remarks,
            books,
            fresh=fresh,
        )
        self.whence = Whence(acts.known, self._change)
        self.agreed = Actions(
            self._said("actions"),
            self._change,
            lambda: self._go_to(self.agreed, acts.add_action(goal_id)),
            books,
            asked=Extra.ACTIONS in self._session.template.asks,
        )

    def _head(self, goal: Goal, buttons: CardActs) -> QHBoxLayout:
        def named(text: Callable[[], str]) -> Callable[[], str]:
            return lambda: text().format(self._number_now)

        head = QHBoxLayout()
        head.setSpacing(0)
        word = Label(self._said("goal"), "dense", strong=True)
        word.setBuddy(self.text)
        head.addWidget(self._number, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(word, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addSpacing(8)
        self._hint_label = Label(_common_hint if goal.common else _hint, "caption", tone="muted")
        head.addWidget(self._hint_label, 1, Qt.AlignmentFlag.AlignVCenter)
        for icon, name, act in (
            ("arrow-up", _up, buttons.up),
            ("arrow-down", _down, buttons.down),
            ("list-plus", _keep, lambda: self._acts.bookcase.keep_goal(self.goal_id)),
            ("trash-2", _delete, buttons.delete),
            ("chevron-up", _close, buttons.close),
        ):
            button = ToolButton(icon, named(name), clicked=act)
            self._tools.append((button, named(name)))
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _said(self, key: str) -> Callable[[], str]:
        """Return what says the form's word for this key, in the document's language."""
        return lambda: self._session.template.word(key, self._session.language)

    def _go_to(self, part: Part, row_id: str) -> None:
        row = part.rows.get(row_id)
        if row is not None:
            row.setFocus()

    def _change(self, change: Callable[[Goal], Goal], label: Text, field: str) -> None:
        # Typing may be handed over after its goal is gone: there is nothing to change then.
        if any(goal.id == self.goal_id for goal in self._session.agreement.goals):
            key = f"goal.{self.goal_id}.{field}" if field else ""
            self._session.apply(on_goal(self.goal_id, change), label, field=key)

    def _put(self, name: str, text: str) -> None:
        number = self._number_now
        values: dict[str, Any] = {name: text}
        self._change(
            lambda goal: replace(goal, **values),
            lambda: translate("Goals", "edit goal {0}").format(number),
            name,
        )

    def _lock(self, goal: Goal) -> None:
        """An issuer's words are read, not written: they are the same for everyone they were issued to."""
        locked = is_issued(goal)
        for editor in (self.text, self._title):
            editor.setReadOnly(locked)
            restyle(editor, locked=locked)
        self._free.setVisible(locked)
        issuer = goal.origin.issuer
        self._hint_label.say(
            (lambda: translate("Common", "Issued by {0} · locked").format(issuer))
            if locked
            else _common_hint
            if goal.common
            else _hint
        )


def _free_words() -> str:
    return translate("Common", "Make it my own, to change the words")


def _hint() -> str:
    return translate("Goals", "Must be filled in · one sentence")


def _common_hint() -> str:
    return translate("Goals", "Comes with the form, shared by all leaders")


def _up() -> str:
    return translate("Goals", "Move goal {0} up (Alt+Shift+Up)")


def _down() -> str:
    return translate("Goals", "Move goal {0} down (Alt+Shift+Down)")


def _keep() -> str:
    return translate("Goals", "Keep goal {0} in my library")


def _delete() -> str:
    return translate("Goals", "Delete goal {0}")


def _close() -> str:
    return translate("Goals", "Close goal {0}")
