"""How an indicator has come along: a small line with its target, walked with the arrow keys; and its list."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.course import Course
from ledarapp.domain.drawing import Spot
from ledarapp.domain.progress import Aim, Point, Series
from ledarapp.ui.language import translate
from ledarapp.ui.parts import output
from ledarapp.ui.parts.painted import PaintedPlot
from ledarapp.ui.parts.plot_copies import PlotCopies
from ledarapp.ui.screens.screen import Host
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.date_edit import shown
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.text import Heading, Label


class ProgressPlot(PaintedPlot):
    """One indicator's line."""

    def __init__(self, told: Series) -> None:
        super().__init__()
        self.told = told
        self._describe()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._describe()

    def drawable(self) -> Course:
        words = translate("Progress", "Target {0}").format(self.told.indicator.target.strip())
        points = self.told.points
        return Course(told=self.told, aim=words, days=(shown(points[0].on), shown(points[-1].on)))

    def at_words(self, spot: Spot) -> str:
        return point_words(self.told.points[spot.area])

    def _describe(self) -> None:
        self.show_words(progress_words(self.told), described(self.told))


class Progress(QWidget):
    """The plot under the sentence that says what it shows, and the same as a list."""

    def __init__(self, told: Series, host: Host) -> None:
        super().__init__()
        self._told = told
        self.plot = ProgressPlot(told)
        self.table = Label(self._list, "dense")
        self.table.hide()
        self.point = Label("", "note", tone="muted")
        self.plot.pointed.connect(lambda words: self.point.say(words or self._walk()))
        self.switch = Button(self._switch_words, "link", icon="table-2", clicked=self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.point.say(self._walk())
        for part in (Heading(lambda: progress_words(told), "dense"), self.plot, self.table):
            column.addWidget(part)
        self.copies = PlotCopies(self.plot, host, self.rows, self._name, lambda: described(told), quiet=True)
        under = Flow(gap=14, line_gap=0)
        under.addWidget(self.switch)
        under.addWidget(self.copies)
        column.addWidget(self.point)
        column.addLayout(under)

    def rows(self) -> list[list[str]]:
        """Return the numbers with their heads: the day and the value."""
        heads = [translate("Progress", "Day"), self._told.indicator.text.strip()]
        return [heads, *([each.on.isoformat(), each.words] for each in self._told.points)]

    def _name(self) -> str:
        return output.file_part(self._told.indicator.text) or "plot"

    def _turn(self) -> None:
        as_list = self.table.isHidden()
        self.table.setVisible(as_list)
        self.plot.setVisible(not as_list)
        self.point.setVisible(not as_list)
        self.switch.say(self._switch_words)

    def _switch_words(self) -> str:
        if self.table.isHidden():
            return translate("Progress", "Show as list")
        return translate("Progress", "Show as line")

    def _list(self) -> str:
        return "\n".join(point_words(each) for each in self._told.points)

    def _walk(self) -> str:
        if len(self._told.points) == 1:
            return point_words(self._told.points[0])
        return translate("Progress", "The arrow keys walk the values.")


def progress_words(told: Series) -> str:
    """Return what the line shows, as a sentence."""
    name, value = told.indicator.text.strip(), told.points[-1].words
    if told.reached is None:
        return translate("Progress", "{0}: {1}, no target set").format(name, value)
    target = told.indicator.target.strip()
    if told.reached:
        return translate("Progress", "{0}: {1}, target {2} reached").format(name, value, target)
    ways = {
        Aim.HIGHER: lambda: translate("Progress", "{0}: {1}, target {2} not reached yet, higher is better"),
        Aim.LOWER: lambda: translate("Progress", "{0}: {1}, target {2} not reached yet, lower is better"),
        Aim.WITHIN: lambda: translate("Progress", "{0}: {1}, outside the range {2}"),
    }
    return ways[told.aim]().format(name, value, target)


def point_words(point: Point) -> str:
    """Return one value as a sentence."""
    return f"{shown(point.on, words=True)}: {point.words}"


def described(told: Series) -> str:
    """Return the whole course in words: what it shows, and each value with its day."""
    return ". ".join((progress_words(told), *(point_words(each) for each in told.points)))
