"""The balance plot: bars per category against what the form suggests, described, and as a table."""

from __future__ import annotations

from PySide6.QtWidgets import QHeaderView

from ledarapp.domain.balance import Balance, Lane, Verdict
from ledarapp.domain.drawing import Spot
from ledarapp.ui.language import translate
from ledarapp.ui.parts.painted import PaintedPlot
from ledarapp.ui.widgets.read_table import ReadTable


class BalancePlot(PaintedPlot):
    """Bars, the suggested range as a field, and the verdict in words at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.lanes: tuple[Lane, ...] = ()

    def show_lanes(self, shown: tuple[Lane, ...]) -> None:
        """Bring the plot into line."""
        self.lanes = shown
        self.show_words(finding_words(shown), described(shown))

    def drawable(self) -> Balance:
        return Balance(lanes=self.lanes, verdicts=tuple(map(verdict_words, self.lanes)))

    def at_words(self, spot: Spot) -> str:
        return lane_words(self.lanes[spot.group])


class BalanceTable(ReadTable):
    """The same numbers as a table."""

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionBehavior(ReadTable.SelectionBehavior.SelectRows)

    def show_lanes(self, shown: tuple[Lane, ...]) -> None:
        """Bring the table into line."""
        self.setAccessibleName(finding_words(shown))
        heads, *cells = rows(shown)
        self.show_rows(heads, cells, high=46)
        for column in range(len(heads)):
            stretches = column in {0, len(heads) - 1}
            mode = QHeaderView.ResizeMode.Stretch if stretches else QHeaderView.ResizeMode.ResizeToContents
            self.horizontalHeader().setSectionResizeMode(column, mode)


def rows(shown: tuple[Lane, ...]) -> list[list[str]]:
    """Return the numbers with their heads."""
    heads = [
        translate("Check", "Category"),
        translate("Check", "Goals"),
        translate("Check", "Suggested"),
        translate("Check", "Verdict"),
    ]
    return [heads, *([each.name, str(each.count), range_words(each), verdict_words(each)] for each in shown)]


def finding_words(shown: tuple[Lane, ...]) -> str:
    """Return the plot's title: what it shows, as a sentence."""
    few = [lane.name for lane in shown if lane.verdict is Verdict.FEW]
    many = [lane.name for lane in shown if lane.verdict is Verdict.MANY]
    if len(few) == 1 and not many:
        return translate("Check", "{0}: fewer goals than suggested").format(few[0])
    if len(many) == 1 and not few:
        return translate("Check", "{0}: more goals than suggested").format(many[0])
    if few or many:
        return translate(
            "Check", "%n categories are outside what the form suggests", None, len(few) + len(many)
        )
    return translate("Check", "Every category is within what the form suggests")


def verdict_words(lane: Lane) -> str:
    """Return how a category stands, in words."""
    if lane.verdict is Verdict.FEW:
        return translate("Check", "%n fewer than suggested", None, lane.off)
    if lane.verdict is Verdict.MANY:
        return translate("Check", "%n more than suggested", None, lane.off)
    if lane.verdict is Verdict.FREE:
        return translate("Check", "no number suggested")
    return translate("Check", "as suggested")


def range_words(lane: Lane) -> str:
    """Return what the form suggests: «4–5»."""
    if lane.verdict is Verdict.FREE:
        return "–"
    if not lane.most:
        return translate("Check", "{0} or more").format(lane.fewest)
    return str(lane.most) if lane.fewest == lane.most else f"{lane.fewest}–{lane.most}"


def lane_words(lane: Lane) -> str:
    """Return one category as a sentence, for those who hear the plot."""
    return f"{lane.name}: {lane.count}, {verdict_words(lane)}"


def described(shown: tuple[Lane, ...]) -> str:
    """Return the whole plot in words."""
    return ". ".join(lane_words(lane) for lane in shown)
