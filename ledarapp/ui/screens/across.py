"""Across leaders: where each stands in the process, what a coordinator may have of it, and what is common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from ledarapp.domain.evaluation import NOT_RATED
from ledarapp.domain.stages import Stage
from ledarapp.operations import across
from ledarapp.ui import theme
from ledarapp.ui.agreement_table import next_deadline, turn_word
from ledarapp.ui.dates import shown
from ledarapp.ui.language import translate
from ledarapp.ui.parts import output
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.editors import CheckBox
from ledarapp.ui.widgets.flow import Flow
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
        heads = [translate("Across", "Leader"), *(_stage_name(each) for each in across.ORDER)]
        heads += [translate("Overview", "Turn"), translate("Overview", "Next deadline")]
        self.process.setAccessibleName(self._found())
        self.process.show_rows(heads, [self._process_row(each) for each in self._leaders])
        self._colour()
        told = across.levels(desk) if self.show_ratings.isChecked() else None
        self._few.setVisible(self.show_ratings.isChecked() and told is None)
        self.ratings.setVisible(told is not None)
        if told is not None:
            self.ratings.setAccessibleName(translate("Across", "How often each level was given"))
            most = max((count for _, count in told.counts), default=0) or 1
            self.ratings.show_rows(
                [translate("Across", "Level"), translate("Across", "Goals"), ""],
                [
                    [self._level(key), str(count), "█" * round(24 * count / most)]
                    for key, count in told.counts
                ],
            )
        shared = across.common(desk)
        self._no_common.setVisible(not shared)
        self.common.setVisible(bool(shared))
        self.common.setAccessibleName(translate("Across", "Common requirements side by side"))
        self.common.show_rows(
            [translate("Across", "Requirement"), *(each.leader for each in self._leaders)],
            [
                [each.name, *(dict(each.said).get(one.leader, "") or "–" for one in self._leaders)]
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
            self, self._host, name, across.as_csv(table), across.as_html(table, title, language)
        )

    def copy_map(self) -> None:
        """Copy the map for a spreadsheet."""
        lines = self.process.lines
        QApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))
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
        waiting = sum(across.runs(each) and turn_word(each) == _with_me() for each in self._leaders)
        return translate("Across", "%n agreement(s) wait for you", None, waiting)

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

    def _level(self, key: str) -> str:
        if key == NOT_RATED:
            return translate("Evaluation", "Not rated")
        from ledarapp.domain.template import say  # noqa: PLC0415 - few show the ratings

        desk = self._host.workplace.desk
        for each in self._leaders:
            template = desk.library.read(desk.store.template_text(each.id))
            for level in template.levels:
                if level.key == key:
                    return say(level.label, each.language)
        return key


class _Table(QTableWidget):
    """As high as its rows: the page scrolls, the table doesn't."""

    def __init__(self) -> None:
        super().__init__(0, 0)
        self.lines: list[list[str]] = []
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)

    def show_rows(self, heads: list[str], rows: list[list[str]], *, tall: bool = False) -> None:
        """Bring the table into line; ``tall`` rows grow with what they say."""
        self.lines = [heads, *rows]
        self.setColumnCount(len(heads))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels(heads)
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                self.setItem(row, column, QTableWidgetItem(text))
            self.setRowHeight(row, theme.current().px(_ROW))
        head = self.horizontalHeader()
        wide = QHeaderView.ResizeMode.Stretch if tall else QHeaderView.ResizeMode.ResizeToContents
        for column in range(len(heads)):
            head.setSectionResizeMode(column, wide)
        head.setStretchLastSection(not tall)
        self.setWordWrap(tall)
        if tall:
            self.resizeRowsToContents()
        high = sum(self.rowHeight(row) for row in range(len(rows)))
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(high + head.sizeHint().height() + bar + 4)


def _with_me() -> str:
    return translate("Overview", "With you")


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
