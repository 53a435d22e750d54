"""What a form may ask of a goal besides: what counts as success, with whom, its order and its kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.goal import Aim, Dimensions, Goal
from ledarapp.domain.ranking import places, ranked
from ledarapp.domain.template import Extra
from ledarapp.ui.language import translate
from ledarapp.ui.parts.extra_words import aim_word, dimension_word, rank_word
from ledarapp.ui.screens.goals.rows import Change
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.about import about
from ledarapp.ui.widgets.editors import CheckBox, ComboBox, LineEdit
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.flow import Flow


class DimensionChoice(QWidget):
    """What success is judged by, as boxes to tick (R196)."""

    def __init__(self, change: Change, asks: tuple[Extra, ...]) -> None:
        super().__init__()
        self._asked = Extra.DIMENSIONS in asks
        self.boxes: dict[str, CheckBox] = {}
        held = QWidget()
        row = Flow(held, gap=20, line_gap=8)
        for each in fields(Dimensions):
            box = CheckBox(partial(dimension_word, each.name))
            box.clicked.connect(_ticking(change, each.name))
            self.boxes[each.name] = box
            row.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        field = Field(lambda: translate("Goals", "What counts"), held, _several)
        column.addWidget(about("aims.dimensions", field))

    def show_goal(self, goal: Goal) -> None:
        """Bring the boxes into line; what is ticked is never hidden."""
        for name, box in self.boxes.items():
            box.setChecked(getattr(goal.dimensions, name))
        self.setVisible(self._asked or bool(goal.dimensions.chosen))


class PartnerField(QWidget):
    """With whom the goal is coordinated, outside one's own organisation (R352)."""

    def __init__(self, change: Change, asks: tuple[Extra, ...]) -> None:
        super().__init__()
        self._asked = Extra.PARTNER in asks
        self.edit = LineEdit()
        self.edit.edited.connect(
            lambda text: change(lambda goal: replace(goal, partner=text.strip()), _partner_words, "partner")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        field = Field(lambda: translate("Goals", "Coordinated with"), self.edit, _partner_hint)
        column.addWidget(about("aims.partner", field))

    def show_goal(self, goal: Goal) -> None:
        """Bring the field into line."""
        self.edit.show_text(goal.partner)
        self.setVisible(self._asked or bool(goal.partner))


class AimBox(ComboBox):
    """What the goal is about: an effect, or something before it (R346)."""

    def __init__(self, change: Change) -> None:
        super().__init__()
        for aim in Aim:
            self.addItem(aim_word(aim), aim)
        self._change = change
        self.activated.connect(self._choose)
        about("aims.aim", self)

    def show_goal(self, goal: Goal) -> None:
        """Bring the choice into line."""
        for index in range(self.count()):
            self.setItemText(index, aim_word(self.itemData(index)))
        self.setCurrentIndex(self.findData(goal.aim))

    def _choose(self, index: int) -> None:
        aim = self.itemData(index)
        self._change(lambda goal: replace(goal, aim=aim), _aim_words, "")


class RankBox(ComboBox):
    """The goal's place among those put in order; the others make way (R344)."""

    def __init__(self, session: Session, goal_id: str) -> None:
        super().__init__()
        self._session, self._goal_id = session, goal_id
        self.activated.connect(self._choose)
        about("aims.rank", self)

    def show_goal(self, goal: Goal) -> None:
        """Bring the choice into line: there is one place more than goals in order."""
        count = places(self._session.agreement, goal.id) + 1
        while self.count() > count:
            self.removeItem(self.count() - 1)
        for rank in range(count):
            if rank >= self.count():
                self.addItem("")
            self.setItemText(rank, rank_word(rank))
        self.setCurrentIndex(min(goal.rank, count - 1))

    def _choose(self, index: int) -> None:
        self._session.apply(
            lambda now: ranked(now, self._goal_id, index),
            lambda: translate("Goals", "put goals in order"),
        )


def _ticking(change: Change, name: str) -> Callable[[bool], None]:
    def ticked(on: bool) -> None:  # noqa: FBT001  Qt's own signal
        values = {name: on}
        change(
            lambda goal: replace(goal, dimensions=replace(goal.dimensions, **values)),
            lambda: translate("Goals", "change what counts"),
            "",
        )

    return ticked


def _several() -> str:
    return translate("Goals", "Optional · more than one may count")


def _partner_hint() -> str:
    return translate("Goals", "Another agency or sector without which it can’t be reached")


def _partner_words() -> str:
    return translate("Goals", "edit a goal")


def _aim_words() -> str:
    return translate("Goals", "change what a goal is about")
