"""The two lists of an open goal: its indicators, and what the assessment is built on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ledarapp.domain.entry import EntryKind
from ledarapp.domain.goal import Goal
from ledarapp.ui.language import translate
from ledarapp.ui.remarks import FieldRemarks
from ledarapp.ui.screens.goals.bookcase import INDICATORS, SOURCES, Bookcase, insert_words
from ledarapp.ui.screens.goals.changes import moved, on_indicator, on_source, without
from ledarapp.ui.screens.goals.rows import (
    Cells,
    Change,
    Heads,
    IndicatorRow,
    RowActs,
    SourceRow,
    baseline_head,
    indicator_head,
    kind_head,
    provider_head,
    source_head,
    target_head,
    when_head,
)
from ledarapp.ui.widgets.about import about
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.editors import LineEdit
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.remark_stack import RemarkStack
from ledarapp.ui.widgets.text import Label, Text


class Part(QWidget):
    """A heading with its hint, column heads, rows, and a button that adds one."""

    def __init__(self, title: Text, hint: Text, heads: Heads, add: Button) -> None:
        super().__init__()
        self.heads, self.add = heads, add
        self.rows: dict[str, Cells] = {}
        self._stacked = False
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(title, "dense", strong=True, wrap=False), 0, Qt.AlignmentFlag.AlignBottom)
        head.addWidget(Label(hint, "caption", tone="muted"), 1, Qt.AlignmentFlag.AlignBottom)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(5)
        self.column.addLayout(head)
        self.column.addWidget(heads)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.column.addLayout(self._list)
        self.column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        self.remarks = RemarkStack(self)
        self.column.addWidget(self.remarks)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)

    def set_stacked(self, *, stacked: bool) -> None:
        """Arrange the rows for a narrow or a usual window."""
        self._stacked = stacked
        for row in self.rows.values():
            row.set_stacked(stacked=stacked)
        self.heads.setVisible(bool(self.rows) and not stacked)

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show the remarks on the whole list."""
        self.remarks.show_notes(notes)

    def move_item(self, row_id: str, steps: int) -> None:
        """Move one row."""
        raise NotImplementedError

    def show_rows(self, ids: Sequence[str], make: Callable[[str], Cells]) -> None:
        """Have one row for each of these ids, in their order; rows that stay are the same widgets."""
        for gone in [each for each in self.rows if each not in ids]:
            row = self.rows.pop(gone)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, each in enumerate(ids):
            if each not in self.rows:
                self.rows[each] = make(each)
                self.rows[each].set_stacked(stacked=self._stacked)
            if self._list.indexOf(self.rows[each]) != place:
                self._list.insertWidget(place, self.rows[each])
        self.heads.setVisible(bool(ids) and not self._stacked)


class Indicators(Part):
    """The lettered indicators; with none, the field that says why."""

    def __init__(
        self,
        goal_id: str,
        title: Text,
        change: Change,
        add: Callable[[], object],
        remarks: FieldRemarks,
        bookcase: Bookcase,
        *,
        fresh: bool,
    ) -> None:
        super().__init__(
            title,
            lambda: translate("Goals", "May be left out with a reason"),
            Heads(IndicatorRow.columns, (indicator_head, kind_head, baseline_head, target_head)),
            Button(lambda: translate("Goals", "Add indicator"), "quiet", icon="plus", clicked=add),
        )
        self._goal, self._change, self._remarks, self._fresh = goal_id, change, remarks, fresh
        self._bookcase = bookcase
        self._acts = RowActs(self.move_item, self._remove, self._keep)
        self._reason = LineEdit()
        self._without = Field(lambda: translate("Goals", "No indicator, because"), self._reason, _optional)
        about("aims.no_indicator", self._without)
        self.column.insertWidget(self.column.count() - 1, self._without)
        self._reason.edited.connect(self._explain)
        remarks.put("indicators", self.remarks, goal=goal_id, quiet=fresh, holder=self, focus=self.add)

    def show_goal(self, goal: Goal) -> None:
        """Bring the rows into line."""
        known = set(self.rows)
        self.show_rows([each.id for each in goal.indicators], self._made)
        for place, indicator in enumerate(goal.indicators):
            row = self.rows[indicator.id]
            if isinstance(row, IndicatorRow):
                row.show_indicator(indicator, place)
        for gone in known - set(self.rows):
            self._remarks.drop(f"indicator.{gone}", goal=self._goal)
        self._fresh = True
        self._reason.show_text(goal.no_indicator_reason)
        self._without.setVisible(not goal.indicators)

    def _made(self, indicator_id: str) -> IndicatorRow:
        row = IndicatorRow(indicator_id, self._change, self._acts)
        name = f"indicator.{indicator_id}"
        # A row that the person has just asked for isn't blamed for being empty.
        self._remarks.put(name, row, goal=self._goal, quiet=self._fresh, focus=row.text)
        self._bookcase.offer(
            row.text,
            INDICATORS,
            lambda text: self._change(
                on_indicator(indicator_id, lambda now: replace(now, text=text)), insert_words, ""
            ),
        )
        return row

    def _keep(self, indicator_id: str) -> None:
        row = self.rows[indicator_id]
        if isinstance(row, IndicatorRow):
            self._bookcase.keep_text(EntryKind.INDICATOR, row.text.toPlainText())

    def move_item(self, row_id: str, steps: int) -> None:
        self._change(
            lambda goal: replace(goal, indicators=moved(goal.indicators, row_id, steps)),
            lambda: translate("Goals", "move an indicator"),
            "",
        )

    def _remove(self, indicator_id: str) -> None:
        self._change(
            lambda goal: replace(goal, indicators=without(goal.indicators, indicator_id)),
            lambda: translate("Goals", "remove an indicator"),
            "",
        )
        self.add.setFocus()

    def _explain(self, text: str) -> None:
        self._change(
            lambda goal: replace(goal, no_indicator_reason=text.strip()),
            lambda: translate("Goals", "say why there is no indicator"),
            "no_indicator_reason",
        )


class Sources(Part):
    """What the assessment is built on."""

    def __init__(
        self,
        goal_id: str,
        title: Text,
        change: Change,
        add: Callable[[], object],
        remarks: FieldRemarks,
        bookcase: Bookcase,
        *,
        fresh: bool,
    ) -> None:
        super().__init__(
            title,
            lambda: translate("Goals", "What exists already: a survey, accounts, a report?"),
            Heads(SourceRow.columns, (source_head, provider_head, when_head)),
            Button(lambda: translate("Goals", "Add source"), "quiet", icon="plus", clicked=add),
        )
        self._change = change
        self._bookcase = bookcase
        self._acts = RowActs(self.move_item, self._remove, self._keep)
        remarks.put("sources", self.remarks, goal=goal_id, quiet=fresh, holder=self, focus=self.add)

    def show_goal(self, goal: Goal) -> None:
        """Bring the rows into line."""
        self.show_rows([each.id for each in goal.sources], self._made)
        for place, source in enumerate(goal.sources):
            row = self.rows[source.id]
            if isinstance(row, SourceRow):
                row.show_source(source, place)

    def _made(self, source_id: str) -> SourceRow:
        row = SourceRow(source_id, self._change, self._acts)
        self._bookcase.offer(
            row.text,
            SOURCES,
            lambda text: self._change(
                on_source(source_id, lambda now: replace(now, text=text)), insert_words, ""
            ),
        )
        return row

    def _keep(self, source_id: str) -> None:
        row = self.rows[source_id]
        if isinstance(row, SourceRow):
            self._bookcase.keep_text(EntryKind.SOURCE, row.text.toPlainText())

    def move_item(self, row_id: str, steps: int) -> None:
        self._change(
            lambda goal: replace(goal, sources=moved(goal.sources, row_id, steps)),
            lambda: translate("Goals", "move a source"),
            "",
        )

    def _remove(self, source_id: str) -> None:
        self._change(
            lambda goal: replace(goal, sources=without(goal.sources, source_id)),
            lambda: translate("Goals", "remove a source"),
            "",
        )
        self.add.setFocus()


def _optional() -> str:
    return translate("Goals", "Optional")
