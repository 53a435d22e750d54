"""How an indicator has come along: a small line with its target, walked with the arrow keys; and its list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QAccessibleWidget, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ledarapp.domain.progress import Aim, Point, Series
from ledarapp.ui import theme
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.date_edit import shown
from ledarapp.ui.widgets.text import Heading, Label

_HEIGHT, _DOT, _GAP = 76, 4, 10


class ProgressPlot(QWidget):
    """One indicator's line. Left and Right walk its points; ``pointed`` brings the point's words."""

    pointed = Signal(str)

    def __init__(self, told: Series) -> None:
        super().__init__()
        _install_factory()
        self.told, self.at = told, -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._describe()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(420), theme.current().px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(160), theme.current().px(_HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        elif event.type() == QEvent.Type.LanguageChange:
            self._describe()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last, key = len(self.told.points) - 1, event.key()
        if key == Qt.Key.Key_Right:
            self._show(min(self.at + 1, last))
        elif key == Qt.Key.Key_Left:
            self._show(max(self.at - 1, 0) if self.at >= 0 else last)
        elif key == Qt.Key.Key_Escape and self.at >= 0:
            self._show(-1)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._show(-1)
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        dress, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self._room()
        self._paint_target(painter, room)
        places = [self._place(each, room) for each in self.told.points]
        colour = QColor(dress.tokens.plots[0])
        painter.setPen(QPen(colour, 2))
        painter.drawPolyline(QPolygonF(places))
        dot = dress.px(_DOT)
        for number, place in enumerate(places):
            if number == self.at:
                painter.setPen(QPen(dress.colour("ring"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(place, 2 * dot, 2 * dot)
            painter.setPen(QPen(colour, 2))
            painter.setBrush(colour if number == len(places) - 1 else dress.colour("surface"))
            painter.drawEllipse(place, dot, dot)
        painter.setPen(dress.colour("text"))
        painter.setFont(dress.font(15, strong=True))
        beside = QRectF(places[-1].x() + 2 * dot + 2, places[-1].y() - 20, self.width(), 40)
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, self.told.points[-1].words)
        painter.end()

    def _paint_target(self, painter: QPainter, room: QRectF) -> None:
        dress, told = theme.current(), self.told
        if told.low is None or told.high is None:
            return
        low, high = self._height(told.low, room), self._height(told.high, room)
        if told.aim is Aim.WITHIN:
            painter.fillRect(QRectF(room.left(), high, room.width(), low - high), dress.colour("band"))
        pen = QPen(dress.colour("band_edge"), 1.5, Qt.PenStyle.DashLine)
        for level in {low, high}:
            painter.setPen(pen)
            painter.drawLine(QLineF(room.left(), level, room.right(), level))
        painter.setPen(dress.colour("muted"))
        painter.setFont(dress.font(13))
        words = QRectF(0, (low + high) / 2 - 20, room.left() - dress.px(_GAP), 40)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._label())

    def _label(self) -> str:
        words = translate("Progress", "Target {0}").format(self.told.indicator.target.strip())
        metrics = QFontMetricsF(theme.current().font(13))
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, theme.current().px(150))

    def _room(self) -> QRectF:
        dress, told = theme.current(), self.told
        dot = dress.px(_DOT) + 3
        left = 0.0 if told.low is None else QFontMetricsF(dress.font(13)).horizontalAdvance(self._label())
        strong = QFontMetricsF(dress.font(15, strong=True))
        right = strong.horizontalAdvance(told.points[-1].words) + 2 * dot
        around = dress.px(12)
        return QRectF(
            left + dress.px(_GAP) + dot,
            around,
            max(self.width() - left - right - dress.px(_GAP) - 2 * dot, dress.px(40)),
            self.height() - 2 * around,
        )

    def _place(self, point: Point, room: QRectF) -> QPointF:
        points = self.told.points
        days = (points[-1].on - points[0].on).days
        along = (point.on - points[0].on).days / days if days else 1.0
        return QPointF(room.left() + room.width() * along, self._height(point.value, room))

    def _height(self, value: float, room: QRectF) -> float:
        levels = [each.value for each in self.told.points]
        levels += [each for each in (self.told.low, self.told.high) if each is not None]
        least, most = min(levels), max(levels)
        share = (value - least) / (most - least) if most > least else 0.5
        return room.bottom() - room.height() * share

    def _describe(self) -> None:
        self.setAccessibleName(progress_words(self.told))
        self.setAccessibleDescription(". ".join(point_words(each) for each in self.told.points))

    def _show(self, number: int) -> None:
        if number == self.at:
            return
        self.at = number
        self.update()
        words = point_words(self.told.points[number]) if number >= 0 else ""
        self.pointed.emit(words)
        if words:
            self.setAccessibleDescription(words)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))


class Progress(QWidget):
    """The plot under the sentence that says what it shows, and the same as a list."""

    def __init__(self, told: Series) -> None:
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
        under = QHBoxLayout()
        under.setSpacing(12)
        under.addWidget(self.point, 1)
        under.addWidget(self.switch)
        column.addLayout(under)

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


def _chart(name: str, subject: object) -> QAccessibleInterface | None:
    if name == "ProgressPlot" and isinstance(subject, ProgressPlot):
        return QAccessibleWidget(subject, QAccessible.Role.Chart)
    return None


_installed: list[bool] = []


def _install_factory() -> None:
    if not _installed:
        QAccessible.installFactory(_chart)
        _installed.append(True)
