"""The parts of a form: to go to one, to add one, to move it and to take it out."""

from __future__ import annotations

import itertools
from functools import partial
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.operations import forming
from ledarapp.ui.language import translate
from ledarapp.ui.screens.form_editor.names import add_word
from ledarapp.ui.screens.form_editor.part_list import PartList, Speaks
from ledarapp.ui.screens.form_editor.rows import Row, beside, kin, next_path, rows
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.emptying import clear_out
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.flow import Flow

_INSIDE = {"areas": ("areas.goals",), "areas.goals": ("areas.goals.indicators", "areas.goals.sources")}
_FIXED = {"signatures"}
"""Lists in which nothing is added or taken out here: who signs is what the agreement's stages rest on."""


class Change(Protocol):
    """A change of the text."""

    def __call__(self, text: str) -> str:
        """Return the text as it is to be."""


class Act(Protocol):
    """Makes a change and goes to a path; with ``write`` to its first field."""

    def __call__(self, change: Change, path: str, *, write: bool = False) -> None:
        """Do it."""


class FormParts(QWidget):
    """``went`` brings the row the person goes to."""

    went = Signal(object)

    def __init__(self, act: Act, speaks: Speaks) -> None:
        super().__init__()
        self._do, self._speaks, self._sound = act, speaks, False
        self.list = PartList()
        self.list.stood.connect(self._go)
        self.adds: dict[str, Button] = {}
        self.double = Button(_double_words, "small", clicked=self._double)
        self.up = Button(_up_words, "small", clicked=partial(self._move, -1))
        self.down = Button(_down_words, "small", clicked=partial(self._move, 1))
        self.remove = Button(_remove_words, "small", clicked=self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Field(lambda: translate("FormEditor", "Parts"), self.list), 1)
        self._adding = Flow(gap=8, line_gap=8)
        column.addLayout(self._adding)
        row = Flow(gap=8, line_gap=8)
        for button in (self.double, self.up, self.down, self.remove):
            row.addWidget(button)
        column.addLayout(row)

    def show_text(self, text: str) -> None:
        """Show the parts of this text; of one that can't be read the last list stays."""
        found = rows(text, self._speaks()) if forming.values(text) else ()
        self._sound = bool(found)
        if found:
            self.list.show_rows(found)
        self._offer()

    def _go(self, row: Row) -> None:
        self._offer()
        self.went.emit(row)

    def _offer(self) -> None:
        """Offer what can be done with the row of the cursor."""
        row = self.list.current()
        kinds = _addable(row) if row is not None and self._sound else ()
        if tuple(self.adds) != kinds:
            clear_out(self._adding)
            self.adds = {}
            for kind in kinds:
                act = partial(self._add, kind)
                self.adds[kind] = Button(partial(add_word, kind), "small", icon="plus", clicked=act)
                self._adding.addWidget(self.adds[kind])
        listed = self._sound and row is not None and row.part is not None and row.part.listed
        others = kin(self.list.rows, row) if listed and row is not None else ()
        free = listed and row is not None and row.kind not in _FIXED
        for button, can in (
            (self.double, free),
            (self.remove, free),
            (self.up, len(others) > 1 and row != others[0]),
            (self.down, len(others) > 1 and row != others[-1]),
        ):
            button.setEnabled(can)
        # Tab goes from the list through what can be added, made later, to the others.
        stops = [self.list, *self.adds.values(), self.double, self.up, self.down, self.remove]
        for one, other in itertools.pairwise(stops):
            QWidget.setTabOrder(one, other)

    def _add(self, kind: str) -> None:
        row = self.list.current()
        if row is None:
            return
        at = row.part if row.depth else None

        def change(text: str) -> str:
            languages = [str(each) for each in forming.values(text).get("languages", [])]
            return forming.begun(text, kind, languages, at=at)

        self._do(change, next_path(self.list.rows, row, kind), write=True)

    def _double(self) -> None:
        row = self.list.current()
        if row is not None and (part := row.part) is not None:
            self._do(lambda text: forming.doubled(text, part), beside(row.path, 1), write=True)

    def _move(self, steps: int) -> None:
        row = self.list.current()
        if row is not None and (part := row.part) is not None:
            self._do(lambda text: forming.moved(text, part, steps), beside(row.path, steps))

    def _remove(self) -> None:
        row = self.list.current()
        if row is not None and (part := row.part) is not None:
            others = kin(self.list.rows, row)
            last = len(others) > 1 and row == others[-1]
            self._do(lambda text: forming.removed(text, part), beside(row.path, -1) if last else row.path)


def _addable(row: Row) -> tuple[str, ...]:
    """Return the kinds of part that can be begun from this row: its like, and what lies inside it."""
    if row.kind in _FIXED or (row.depth and row.part is None):
        return ()
    own = (row.kind,) if row.kind in forming.KINDS else ()
    return (*own, *(_INSIDE.get(row.kind, ()) if row.depth else ()))


def _double_words() -> str:
    return translate("FormEditor", "Double")


def _up_words() -> str:
    return translate("FormEditor", "Up")


def _down_words() -> str:
    return translate("FormEditor", "Down")


def _remove_words() -> str:
    return translate("FormEditor", "Remove")
