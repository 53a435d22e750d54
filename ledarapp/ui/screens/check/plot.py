"""The balance plot: bars per category against what the form suggests, painted, described, and as a table."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QBrush,
    QColor,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAccessibleWidget,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ledarapp.ui import theme
from ledarapp.ui.language import translate
from ledarapp.ui.screens.check.balance import Box, Geometry, Lane, Verdict, geometry

_LANE, _BAR, _AXIS, _GAP = 44, 16, 26, 12
_PATTERNS = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.Dense4Pattern,
    Qt.BrushStyle.FDiagPattern,
    Qt.BrushStyle.CrossPattern,
)


class BalancePlot(QWidget):
    """Bars, the suggested range as a band, and the verdict in words at the right."""

    def __init__(self) -> None:
        super().__init__()
        _install_factory()
        self.lanes: tuple[Lane, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lanes(self, shown: tuple[Lane, ...]) -> None:
        """Bring the plot into line."""
        self.lanes = shown
        self.setAccessibleName(finding_words(shown))
        self.setAccessibleDescription(". ".join(lane_words(lane) for lane in shown))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        px = theme.current().px
        return QSize(px(480), (px(_LANE) + self._head()) * len(self.lanes) + px(_AXIS))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(200), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        dress = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        names, verdicts = self._columns()
        plot = geometry(
            self.lanes,
            names,
            self.width() - verdicts - dress.px(_GAP),
            dress.px(_LANE),
            dress.px(_BAR),
            head=self._head(),
        )
        self._paint_grid(painter, plot)
        for place, lane in enumerate(self.lanes):
            boxes = plot.lanes[place]
            if boxes.band is not None:
                self._paint_band(painter, boxes.band)
            self._paint_bar(painter, boxes.bar, lane, place)
            self._paint_words(painter, boxes.lane, lane)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _head(self) -> int:
        """The height kept over each bar for its name, where the window is narrow."""
        return theme.current().px(24) if self._narrow() else 0

    def _narrow(self) -> bool:
        return self.width() < theme.current().px(560)

    def _columns(self) -> tuple[float, float]:
        """The widths kept for the names at the left and the verdicts at the right."""
        dress = theme.current()
        right = QFontMetrics(dress.font(14, strong=True))
        verdicts = max((right.horizontalAdvance(verdict_words(each)) for each in self.lanes), default=0)
        if self._narrow():
            return dress.px(8), verdicts + dress.px(_GAP)
        left = QFontMetrics(dress.font(15))
        names = max((left.horizontalAdvance(each.name) for each in self.lanes), default=0)
        return min(names + dress.px(_GAP), self.width() * 0.36), verdicts + dress.px(_GAP)

    def _paint_grid(self, painter: QPainter, plot: Geometry) -> None:
        dress = theme.current()
        painter.setFont(dress.font(13))
        for number, x in plot.ticks:
            painter.setPen(QPen(dress.colour("line"), 1))
            painter.drawLine(QLineF(x, 0, x, plot.axis_y))
            painter.setPen(dress.colour("muted"))
            box = QRectF(x - 20, plot.axis_y + 4, 40, dress.px(20))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))

    def _paint_band(self, painter: QPainter, band: Box) -> None:
        dress = theme.current()
        rect = QRectF(band.x, band.y, band.width, band.height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(dress.colour("band"))
        painter.drawRect(rect)
        painter.setPen(QPen(dress.colour("band_edge"), 1.5))
        painter.drawLine(rect.topLeft(), rect.bottomLeft())
        painter.drawLine(rect.topRight(), rect.bottomRight())

    def _paint_bar(self, painter: QPainter, bar: Box, lane: Lane, place: int) -> None:
        dress = theme.current()
        rect = QRectF(bar.x, bar.y, bar.width, bar.height)
        painter.setPen(Qt.PenStyle.NoPen)
        colour = QColor(dress.tokens.plots[place % len(dress.tokens.plots)])
        pattern = _PATTERNS[place % len(_PATTERNS)] if dress.tokens.contrast else Qt.BrushStyle.SolidPattern
        painter.setBrush(QBrush(colour, pattern))
        painter.drawRoundedRect(rect, 3, 3)
        painter.setFont(dress.font(14, strong=True))
        is_inside = bar.width >= dress.px(28) and not dress.tokens.contrast
        painter.setPen(dress.colour("on_bar" if is_inside else "text"))
        side = Qt.AlignmentFlag.AlignRight if is_inside else Qt.AlignmentFlag.AlignLeft
        words = (
            rect.adjusted(0, -4, -6, 4)
            if is_inside
            else QRectF(rect.right() + 6, bar.y - 4, 40, bar.height + 8)
        )
        painter.drawText(words, side | Qt.AlignmentFlag.AlignVCenter, str(lane.count))

    def _paint_words(self, painter: QPainter, box: Box, lane: Lane) -> None:
        dress = theme.current()
        painter.setPen(dress.colour("text"))
        painter.setFont(dress.font(15))
        if self._narrow():
            name = QRectF(box.x, box.y - self._head(), self.width() - box.x, self._head())
            side = Qt.AlignmentFlag.AlignLeft
        else:
            name, side = QRectF(0, box.y, box.x - dress.px(_GAP), box.height), Qt.AlignmentFlag.AlignRight
        wraps = Qt.TextFlag.TextWordWrap
        painter.drawText(name, int(side | Qt.AlignmentFlag.AlignVCenter | wraps), lane.name)
        asks = lane.verdict in {Verdict.FEW, Verdict.MANY}
        painter.setPen(dress.colour("warning" if asks else "muted"))
        painter.setFont(dress.font(14, strong=asks))
        at = QPointF(box.x + box.width + dress.px(_GAP), box.y)
        words = QRectF(at.x(), at.y(), self.width() - at.x(), box.height)
        painter.drawText(
            words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, verdict_words(lane)
        )


class BalanceTable(QTableWidget):
    """The same numbers as a table."""

    def __init__(self) -> None:
        super().__init__(0, 4)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        for column in range(4):
            stretches = column in {0, 3}
            mode = QHeaderView.ResizeMode.Stretch if stretches else QHeaderView.ResizeMode.ResizeToContents
            head.setSectionResizeMode(column, mode)

    def show_lanes(self, shown: tuple[Lane, ...]) -> None:
        """Bring the table into line."""
        self.setAccessibleName(finding_words(shown))
        self.setHorizontalHeaderLabels(
            [
                translate("Check", "Category"),
                translate("Check", "Goals"),
                translate("Check", "Suggested"),
                translate("Check", "Verdict"),
            ]
        )
        self.setRowCount(len(shown))
        for row, lane in enumerate(shown):
            for column, text in enumerate(
                (lane.name, str(lane.count), range_words(lane), verdict_words(lane))
            ):
                self.setItem(row, column, QTableWidgetItem(text))
            self.setRowHeight(row, theme.current().px(46))
        self.setFixedHeight(
            theme.current().px(46) * len(shown) + self.horizontalHeader().sizeHint().height() + 4
        )


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


def _chart(name: str, subject: object) -> QAccessibleInterface | None:
    if name == "BalancePlot" and isinstance(subject, BalancePlot):
        return QAccessibleWidget(subject, QAccessible.Role.Chart)
    return None


_installed: list[bool] = []


def _install_factory() -> None:
    if not _installed:
        QAccessible.installFactory(_chart)
        _installed.append(True)
