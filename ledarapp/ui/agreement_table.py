"""The table of the overview: one row an agreement, sorted as the language sorts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, ClassVar

from PySide6.QtCore import QCollator, QLocale, Qt
from PySide6.QtWidgets import QWidget

from ledarapp.domain.decision import Standing
from ledarapp.domain.signature import Role
from ledarapp.domain.stages import Stage
from ledarapp.domain.summary import Summary
from ledarapp.ui.dates import shown
from ledarapp.ui.language import translate
from ledarapp.ui.parts.decided import standing_word
from ledarapp.ui.progress import STEP_OF, TURN_OF, other_name, step_name, unnamed
from ledarapp.ui.widgets.row_table import RowModel, RowTable

HOLDER, STEP, TURN, DEADLINE = range(4)
STEPS = 8
_STEP_NUMBERS = {"goals": 2, "sign": 4, "self_evaluation": 6, "assessment": 7, "close": 8}
_FAR = date.max


def holder(summary: Summary) -> str:
    """Return the leader's name, or words for a leader without one."""
    return summary.leader or unnamed(Role.LEADER).capitalize()


def step_number(summary: Summary) -> int:
    """Return the number of the step in which work goes on; past the last one when the agreement is closed."""
    if summary.stage is Stage.CLOSED:
        return STEPS + 1
    return _STEP_NUMBERS[STEP_OF[summary.stage]]


def step_words(summary: Summary) -> tuple[str, str]:
    """Return the name of the step and «Step 2 of 8»."""
    if summary.stage is Stage.DRAFT:
        return translate("Overview", "Draft"), translate("Overview", "Steps 1–3 of {0}").format(STEPS)
    if summary.stage is Stage.CLOSED:
        return translate("Overview", "Closed"), translate("Overview", "All {0} steps").format(STEPS)
    number = translate("Overview", "Step {0} of {1}").format(step_number(summary), STEPS)
    if summary.round > 1:
        number = translate("Overview", "{0}, round {1}").format(number, summary.round)
    return step_name(STEP_OF[summary.stage]), number


def is_mine(summary: Summary) -> bool:
    """Tell whether the next move is this user's."""
    return summary.standing is Standing.RUNNING and TURN_OF.get(summary.stage) is summary.side


def turn_word(summary: Summary) -> str:
    """Return «With you», or with whom."""
    if summary.standing is not Standing.RUNNING:
        return standing_word(summary.standing)
    if summary.stage is Stage.CLOSED:
        return ""
    if is_mine(summary):
        return translate("Overview", "With you")
    return translate("Overview", "With {0}").format(other_name(summary))


def next_deadline(summary: Summary, today: date) -> date | None:
    """Return the earliest date that hasn't passed, or None; a closed agreement has none."""
    if summary.stage is Stage.CLOSED or summary.standing is not Standing.RUNNING:
        return None
    return min((on for _, on in summary.milestones if on >= today), default=None)


class AgreementModel(RowModel[Summary]):
    """The agreements in view; ``today`` is the day their deadlines are reckoned from."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, sorted_by=DEADLINE, ascending=True)
        self.today = date.min

    def heads(self) -> tuple[str, ...]:
        return (
            translate("Overview", "Post holder and unit"),
            translate("Overview", "Step"),
            translate("Overview", "Turn"),
            translate("Overview", "Next deadline"),
        )

    def cell(self, line: Summary, column: int) -> tuple[str, str]:
        if column == HOLDER:
            second = line.unit
            if line.example:
                second = " · ".join(each for each in (translate("Overview", "Example"), second) if each)
            return holder(line), second
        if column == STEP:
            return step_words(line)
        if column == TURN:
            return turn_word(line), ""
        return shown(next_deadline(line, self.today)), ""

    def strong(self, line: Summary, column: int) -> bool:
        return column == HOLDER or (column == TURN and is_mine(line))

    def muted(self, line: Summary, column: int) -> bool:
        return column == TURN and not is_mine(line)

    def order(self, lines: list[Summary], column: int, *, ascending: bool) -> None:
        collator = QCollator(QLocale())
        collator.setNumericMode(True)
        collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        keys: dict[int, Callable[[Summary], Any]] = {
            HOLDER: lambda each: _Name(collator, holder(each)),
            STEP: lambda each: list(Stage).index(each.stage),
            TURN: lambda each: (not is_mine(each), turn_word(each)),
            DEADLINE: lambda each: next_deadline(each, self.today) or _FAR,
        }
        lines.sort(key=keys[column], reverse=not ascending)


class AgreementTable(RowTable[Summary]):
    """The agreements: ``opened`` brings the id of the one to open."""

    widths: ClassVar[dict[int, int]] = {STEP: 220, TURN: 200, DEADLINE: 150, HOLDER: 220}
    kept: ClassVar[int] = 2

    def model_of(self) -> AgreementModel:
        self.agreements = AgreementModel(self)
        return self.agreements

    def show_summaries(self, summaries: list[Summary], today: date) -> None:
        """Show these agreements, in the order chosen."""
        self.agreements.today = today
        self.agreements.show_lines(summaries)


class _Name:
    """A name that sorts as the language sorts names."""

    __slots__ = ("_collator", "name")

    def __init__(self, collator: QCollator, name: str) -> None:
        self._collator, self.name = collator, name

    def __lt__(self, other: _Name) -> bool:
        return self._collator.compare(self.name, other.name) < 0
