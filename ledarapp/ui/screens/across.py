"""Across leaders: where each stands in the process, what a coordinator may have of it, and what is common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHeaderView, QVBoxLayout, QWidget

from ledarapp.domain.evaluation import NOT_RATED
from ledarapp.domain.stages import Stage
from ledarapp.operations import across, plotting
from ledarapp.ui import theme
from ledarapp.ui.agreement_table import is_mine, next_deadline, turn_word
from ledarapp.ui.dates import shown
from ledarapp.ui.language import translate
from ledarapp.ui.parts import output
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.editors import CheckBox
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.read_table import ReadTable
from ledarapp.ui.widgets.scroll import scrolled
from ledarapp.ui.widgets.text import Heading, Label

if TYPE_CHECKING:
    from ledarapp.domain.summary import Summary
    from ledarapp.ui.hosting import WindowHost

_ROW = 40


class Across(QWidget):
    """``left``: the overview is wanted; ``opened`` brings the agreement of the row that was opened."""

    left = Signal()
    opened = Signal(str)

    def __init__(self, host: WindowHost) -> None:
        super().__init__()
        self.setObjectName("page")
        self._host = host
        self.process = _Table()
        self.process.cellActivated.connect(self._open)
        self.ratings = _Table()
        self.common = _Table()
        self.show_ratings = CheckBox(lambda: translate("Across", "Show how often each level was given"))
        self.show_ratings.clicked.connect(self.refresh)
        self._few = Label(
            lambda: translate("Across", "Counts are shown from {0} assessed leaders on.").format(
                across.LEAST_LEADERS
            ),
            "note",
            tone="muted",
        )
        self._no_common = Label(
            lambda: translate("Across", "The leaders share no requirement yet."), tone="muted"
        )
        self._finding = Heading("", "section")
        inside = QWidget()
        inside.setObjectName("page")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(32, 24, 32, 24)
        self._column.setSpacing(12)
        self._lay()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inside))
        self.refresh()

    def refresh(self) -> None:
        """Read everything anew."""
        desk = self._host.workplace.desk
        self._leaders = across.leaders(desk)
        self._finding.say(self._found())
        self.process.setAccessibleName(self._found())
        heads, *rows = self._map()
        self.process.show_table(heads, rows)
        self._colour()
        read = across.read(desk, self._leaders)
        told = across.levels(desk, read) if self.show_ratings.isChecked() else None
        self._few.setVisible(self.show_ratings.isChecked() and told is None)
        self.ratings.setVisible(told is not None)
        if told is not None:
            self.ratings.setAccessibleName(translate("Across", "How often each level was given"))
            most = max((count for _, count in told.counts), default=0) or 1
            self.ratings.show_table(
                [translate("Across", "Level"), translate("Across", "Goals"), ""],
                [
                    [_level(told, key), str(count), "█" * round(24 * count / most)]
                    for key, count in told.counts
                ],
            )
        shared = across.common(read)
        self._no_common.setVisible(not shared)
        self.common.setVisible(bool(shared))
        self.common.setAccessibleName(translate("Across", "Common requirements side by side"))
        self.common.show_table(
            [translate("Across", "Requirement"), *(each.leader for each in self._leaders)],
            [
                [each.name, *(dict(each.said).get(one.id, "") or "–" for one in self._leaders)]
                for each in shared
            ],
            tall=True,
        )

    def focus_first(self) -> None:
        """Put the focus on the map."""
        self.process.setFocus()

    def save_for_coordinator(self) -> None:
        """Save stages and dates for whoever keeps the process going; nothing of any content."""
        language = self._host.workplace.language.language
        title = translate("Across", "Agreements: stages and dates")
        heads = (
            translate("Across", "Leader"),
            translate("Across", "Unit"),
            translate("Across", "Stage"),
            translate("Overview", "Turn"),
            translate("Overview", "Next deadline"),
        )
        table = across.rows(self._leaders, heads, self._coordinator_words)
        name = translate("Across", "stages") + ".csv"
        output.save_table(
            self, self._host, name, plotting.as_csv(table), across.as_html(table, title, language)
        )

    def copy_map(self) -> None:
        """Copy the map for a spreadsheet."""
        QApplication.clipboard().setText(plotting.as_lines(self._map(), "\t", "\n").rstrip("\n"))
        self._host.toast(lambda: translate("Across", "The table is copied."))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self.refresh)

    def _lay(self) -> None:
        column = self._column
        column.addWidget(
            Button(lambda: translate("Inbox", "Overview"), "quiet", icon="arrow-left", clicked=self.left.emit)
        )
        column.addWidget(Heading(lambda: translate("Across", "Across leaders"), "title"))
        column.addWidget(self._finding)
        column.addWidget(
            Label(
                lambda: translate(
                    "Across", "F: finished · N: now · a dot: later. Enter opens the agreement."
                ),
                "note",
                tone="muted",
            )
        )
        column.addWidget(self.process)
        row = Flow(gap=8, line_gap=8)
        row.addWidget(
            Button(
                lambda: translate("Across", "Save for a coordinator…"),
                icon="download",
                clicked=self.save_for_coordinator,
            )
        )
        row.addWidget(
            Button(lambda: translate("Across", "Copy the table"), icon="copy", clicked=self.copy_map)
        )
        column.addLayout(row)
        about = lambda: translate("Across", "A coordinator gets stages and dates, never content.")  # noqa: E731
        column.addWidget(Label(about, "note", tone="muted"))
        column.addWidget(Heading(lambda: translate("Across", "Ratings"), "section"))
        column.addWidget(self.show_ratings)
        column.addWidget(self._few)
        column.addWidget(self.ratings)
        shared = lambda: translate("Across", "Common requirements side by side")  # noqa: E731  said anew
        column.addWidget(Heading(shared, "section"))
        column.addWidget(self._no_common)
        column.addWidget(self.common)
        column.addStretch(1)

    def _open(self, row: int, column: int) -> None:
        del column
        self.opened.emit(self._leaders[row].id)

    def _found(self) -> str:
        waiting = sum(is_mine(each) for each in self._leaders)
        return translate("Across", "%n agreement(s) wait for you", None, waiting)

    def _map(self) -> list[list[str]]:
        """Return the map with its heads."""
        heads = [translate("Across", "Leader"), *(_stage_name(each) for each in across.ORDER)]
        heads += [translate("Overview", "Turn"), translate("Overview", "Next deadline")]
        return [heads, *(self._process_row(each) for each in self._leaders)]

    def _process_row(self, each: Summary) -> list[str]:
        letters = {
            across.DONE: translate("Across", "F"),
            across.NOW: translate("Across", "N"),
            across.LATER: "·",
        }
        today = self._host.workplace.desk.now().astimezone().date()
        states = [letters[across.state(each, stage)] for stage in across.ORDER]
        return [each.leader, *states, turn_word(each) or "–", shown(next_deadline(each, today)) or "–"]

    def _coordinator_words(self, each: Summary) -> tuple[str, str, str]:
        today = self._host.workplace.desk.now().astimezone().date()
        return _stage_name(each.stage), turn_word(each), shown(next_deadline(each, today))

    def _colour(self) -> None:
        dress = theme.current()
        paints = {across.DONE: "success_strip", across.NOW: "info_strip"}
        for row, each in enumerate(self._leaders):
            for column, stage in enumerate(across.ORDER, start=1):
                item, at = self.process.item(row, column), across.state(each, stage)
                if item is None:
                    continue
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                item.setToolTip(f"{each.leader}, {_stage_name(stage)}: {_state_name(at)}")
                item.setData(Qt.ItemDataRole.AccessibleTextRole, item.toolTip())
                if at in paints:
                    item.setBackground(dress.colour(paints[at]))


class _Table(ReadTable):
    def show_table(self, heads: list[str], rows: list[list[str]], *, tall: bool = False) -> None:
        """Bring the table into line; ``tall`` rows grow with what they say."""
        self.show_rows(heads, rows)
        wide = QHeaderView.ResizeMode.Stretch if tall else QHeaderView.ResizeMode.ResizeToContents
        for column in range(len(heads)):
            self.horizontalHeader().setSectionResizeMode(column, wide)
        self.horizontalHeader().setStretchLastSection(not tall)
        self.setWordWrap(tall)
        if tall:
            self.resizeRowsToContents()
        self.fit(self.horizontalScrollBar().sizeHint().height())


def _level(told: across.Levels, key: str) -> str:
    return translate("Evaluation", "Not rated") if key == NOT_RATED else told.names[key]


def _stage_name(stage: Stage) -> str:
    return {
        Stage.DRAFT: lambda: translate("Across", "Draft"),
        Stage.PROPOSED: lambda: translate("Across", "Proposed"),
        Stage.IN_FORCE: lambda: translate("Across", "In force"),
        Stage.SELF_EVALUATED: lambda: translate("Across", "Self-evaluated"),
        Stage.ASSESSED: lambda: translate("Across", "Assessed"),
        Stage.CLOSED: lambda: translate("Across", "Closed"),
    }[stage]()


def _state_name(at: str) -> str:
    return {
        across.DONE: lambda: translate("Across", "finished"),
        across.NOW: lambda: translate("Across", "now"),
        across.LATER: lambda: translate("Across", "later"),
    }[at]()
