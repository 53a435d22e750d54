"""Across leaders: where each stands in the process, what a coordinator may have of it, and what is common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from ledarapp.domain.process import ProcessRow
from ledarapp.domain.stages import Stage
from ledarapp.operations import across, plotting
from ledarapp.ui import theme
from ledarapp.ui.agreement_table import is_mine, next_deadline, turn_word
from ledarapp.ui.dates import shown
from ledarapp.ui.language import translate
from ledarapp.ui.parts import output
from ledarapp.ui.parts.across_packs import AcrossPacks
from ledarapp.ui.parts.across_plots import ProcessPlot
from ledarapp.ui.parts.across_ratings import Ratings
from ledarapp.ui.parts.agreement_reading import AgreementReading
from ledarapp.ui.parts.plot_copies import PlotCopies
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.empty_state import EmptyState
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.read_table import ReadTable
from ledarapp.ui.widgets.scroll import scrolled
from ledarapp.ui.widgets.text import Heading, Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from ledarapp.domain.summary import Summary
    from ledarapp.ui.hosting import WindowHost


class Across(QWidget):
    """``left``: the overview is wanted; ``opened`` brings the agreement of the row that was opened.

    The map is made from the list alone; what is common and the counts follow, agreement by agreement.
    """

    left = Signal()
    opened = Signal(str)
    aligned = Signal()
    file_wanted = Signal()

    def __init__(self, host: WindowHost) -> None:
        super().__init__()
        self.setObjectName("page")
        self._host = host
        self._leaders: tuple[Summary, ...] = ()
        self.process = _Table()
        self.process.cellActivated.connect(self._open)
        self.plot = ProcessPlot()
        self.plot.hide()
        self.ratings_part = Ratings(host)
        self.ratings, self.show_ratings = self.ratings_part.table, self.ratings_part.asked
        self.common = _Table()
        self.packs = AcrossPacks(host)
        self.progress = AgreementReading(host)
        self.progress.ended.connect(self._show_read)
        self.reading = self.progress.batch
        self._no_common = Label(
            lambda: translate("Across", "The leaders share no requirement yet."), tone="muted"
        )
        self._finding = Heading("", "section")
        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(12)
        column.addWidget(
            Button(lambda: translate("Inbox", "Overview"), "quiet", icon="arrow-left", clicked=self.left.emit)
        )
        column.addWidget(Heading(lambda: translate("Across", "Across leaders"), "title"))
        self._nobody = _nobody(self.file_wanted.emit)
        self._whole = QWidget()
        self._lay()
        for widget in (self._nobody, self._whole):
            column.addWidget(widget)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inside))
        self.refresh()

    def refresh(self) -> None:
        """Read everything anew."""
        self._leaders = across.leaders(self._host.workplace.desk)
        self._show_map()
        self.progress.begin(self._leaders)

    def focus_first(self) -> None:
        """Put the focus on the map; where nobody is, on what brings a package."""
        button = self._nobody.findChild(Button)
        (self.process if self._leaders or button is None else button).setFocus()

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

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self._say_anew)

    def _say_anew(self) -> None:
        """Say everything in the language in force; nothing is read again for it."""
        self._show_map()
        if not self.reading.is_running:
            self._show_read()

    def _lay(self) -> None:
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
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
        column.addWidget(self.plot)
        self.turned = Button(_plot_words, icon="eye", clicked=self._turn)
        row = Flow(gap=8, line_gap=8)
        row.addWidget(self.turned)
        row.addWidget(
            Button(
                lambda: translate("Across", "Save for a coordinator…"),
                icon="download",
                clicked=self.save_for_coordinator,
            )
        )
        column.addLayout(row)
        self.copies = PlotCopies(
            self.plot,
            self._host,
            self._map,
            lambda: translate("Across", "stages"),
            self.plot.accessibleDescription,
        )
        column.addWidget(self.copies)
        about = lambda: translate("Across", "A coordinator gets stages and dates, never content.")  # noqa: E731
        column.addWidget(Label(about, "note", tone="muted"))
        column.addWidget(self.progress)
        column.addWidget(Heading(lambda: translate("Across", "Ratings"), "section"))
        column.addWidget(self.ratings_part)
        shared = lambda: translate("Across", "Common requirements side by side")  # noqa: E731  said anew
        column.addWidget(Heading(shared, "section"))
        hang = lambda: translate("Alignment", "Goals that hang together")  # noqa: E731  said anew
        column.addWidget(Button(hang, icon="link", clicked=self.aligned.emit))
        for widget in (self.packs, self._no_common, self.common):
            column.addWidget(widget)

    def _turn(self) -> None:
        """Show the map as a plot, or as the table again."""
        as_plot = self.plot.isHidden()
        self.plot.setVisible(as_plot)
        self.process.setVisible(not as_plot)
        self.turned.say(_table_words if as_plot else _plot_words)
        self.turned.show_icon("table-2" if as_plot else "eye")
        (self.plot if as_plot else self.process).setFocus()

    def _show_map(self) -> None:
        self._whole.setVisible(bool(self._leaders))
        self._nobody.setVisible(not self._leaders)
        waiting = sum(is_mine(each) for each in self._leaders)
        found = translate("Across", "%n agreement(s) wait for you", None, waiting)
        self._finding.say(found)
        self.process.setAccessibleName(found)
        heads, *rows = self._map()
        self.process.show_table(heads, rows)
        _colour(self.process, self._leaders)
        stages = tuple(_stage_name(each) for each in across.ORDER)
        standing = tuple(
            ProcessRow(each.leader, tuple(row[1 : 1 + len(stages)]), across.ORDER.index(each.stage))
            for each, row in zip(self._leaders, rows, strict=True)
        )
        told = [[_cell_words(each, stage) for stage in across.ORDER] for each in self._leaders]
        self.plot.show_rows(stages, standing, told, found)

    def _show_read(self) -> None:
        """Show what needed the agreements themselves; after a cancel, of those that were read."""
        read = self.progress.read
        self.ratings_part.show_read(read)
        self.packs.show_read(self._leaders, read)
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

    def _open(self, row: int, column: int) -> None:
        del column
        self.opened.emit(self._leaders[row].id)

    def _map(self) -> list[list[str]]:
        """Return the map with its heads."""
        heads = [translate("Across", "Leader"), *(_stage_name(each) for each in across.ORDER)]
        heads += [translate("Overview", "Turn"), translate("Overview", "Next deadline")]
        letters = {
            across.DONE: translate("Across", "F"),
            across.NOW: translate("Across", "N"),
            across.LATER: "·",
        }
        today = self._host.workplace.desk.now().astimezone().date()
        rows = [
            [
                each.leader,
                *(letters[across.state(each, stage)] for stage in across.ORDER),
                turn_word(each) or "–",
                shown(next_deadline(each, today)) or "–",
            ]
            for each in self._leaders
        ]
        return [heads, *rows]

    def _coordinator_words(self, each: Summary) -> tuple[str, str, str]:
        today = self._host.workplace.desk.now().astimezone().date()
        return _stage_name(each.stage), turn_word(each), shown(next_deadline(each, today))


def _nobody(choose: Callable[[], object]) -> EmptyState:
    empty = EmptyState(
        lambda: translate("Across", "No leaders’ agreements yet."),
        lambda: translate("Across", "Those you have taken in from your leaders come here; examples don’t."),
        icon="users",
    )
    empty.add(Button(lambda: translate("Inbox", "Open a file…"), icon="folder-open", clicked=choose))
    return empty


def _colour(table: ReadTable, leaders: tuple[Summary, ...]) -> None:
    """Set the states of a row in the middle under their heads, filled by what they are."""
    dress = theme.current()
    paints = {across.DONE: "success_strip", across.NOW: "info_strip"}
    for column in range(1, len(across.ORDER) + 1):
        head = table.horizontalHeaderItem(column)
        if head is not None:
            head.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
    for row, each in enumerate(leaders):
        for column, stage in enumerate(across.ORDER, start=1):
            item, at = table.item(row, column), across.state(each, stage)
            if item is None:
                continue
            item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            item.setToolTip(_cell_words(each, stage))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, item.toolTip())
            if at in paints:
                item.setBackground(dress.colour(paints[at]))


def _cell_words(each: Summary, stage: Stage) -> str:
    return f"{each.leader}, {_stage_name(stage)}: {_state_name(across.state(each, stage))}"


def _plot_words() -> str:
    return translate("Across", "Show as a plot")


def _table_words() -> str:
    return translate("Check", "Show as table")


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
