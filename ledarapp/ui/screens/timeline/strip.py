"""The year as a strip: months, today, and a mark for each date, walked with the arrow keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QLineF, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ledarapp.domain.timeline import State, Stop
from ledarapp.ui import theme
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.roles import speak_as

_HEIGHT, _LINE, _MARK, _SIDE = 96, 46, 7, 16
_MONTHS = 12
_FEW_MONTHS = 25


class TimelineStrip(QWidget):
    """Done is a filled disc, overdue a filled triangle, ahead a ring; ``pointed`` brings a date's words."""

    pointed = Signal(str)

    def __init__(self, words: Callable[[Stop], str]) -> None:
        super().__init__()
        speak_as(TimelineStrip.__name__, QAccessible.Role.Chart)
        self._words = words
        self.stops: tuple[Stop, ...] = ()
        self._first, self._last, self._today = date.min, date.min, date.min
        self.at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stops(self, stops: tuple[Stop, ...], today: date, name: str) -> None:
        """Bring the strip into line; it reaches from the first date to the last, today included."""
        self.stops = tuple(each for each in stops if self._day(each) is not None)
        self._today = today
        days = [today, *(day for each in stops if (day := self._day(each)) is not None)]
        self._first, self._last = min(days), max(days)
        self.at = min(self.at, len(self.stops) - 1)
        self.setAccessibleName(name)
        self.setAccessibleDescription(". ".join(self._words(each) for each in self.stops))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(520), theme.current().px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(200), theme.current().px(_HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last, key = len(self.stops) - 1, event.key()
        if key == Qt.Key.Key_Right:
            self._show(min(self.at + 1, last))
        elif key == Qt.Key.Key_Left:
            self._show(max(self.at - 1, 0))
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
        line = dress.px(_LINE)
        self._paint_months(painter, line)
        painter.setPen(QPen(dress.colour("border"), 2))
        painter.drawLine(QLineF(self._x(self._first), line, self._x(self._last), line))
        self._paint_today(painter, line)
        for number, stop in enumerate(self.stops):
            day = self._day(stop)
            if day is not None:
                self._paint_mark(painter, QPointF(self._x(day), line), stop, is_at=number == self.at)
        painter.end()

    def _paint_months(self, painter: QPainter, line: int) -> None:
        dress = theme.current()
        painter.setFont(dress.font(13))
        metrics, after = QFontMetricsF(dress.font(13)), -1.0
        for month in self._months():
            x = self._x(month)
            painter.setPen(QPen(dress.colour("line"), 1))
            painter.drawLine(QLineF(x, line - 8, x, line + 8))
            name = QLocale().standaloneMonthName(month.month, QLocale.FormatType.ShortFormat).rstrip(".")
            words = f"{name} {month.year}" if month.month == 1 else name
            wide = metrics.horizontalAdvance(words)
            if x >= after and x + wide < self.width():
                painter.setPen(dress.colour("muted"))
                painter.drawText(QPointF(x, line + dress.px(34)), words)
                after = x + wide + dress.px(10)

    def _months(self) -> list[date]:
        found: list[date] = []
        month = date(self._first.year, self._first.month, 1)
        while month <= self._last and len(found) < _MONTHS * _FEW_MONTHS:
            if month >= self._first:
                found.append(month)
            month = date(month.year + month.month // _MONTHS, month.month % _MONTHS + 1, 1)
        return found

    def _paint_today(self, painter: QPainter, line: int) -> None:
        dress, x = theme.current(), self._x(self._today)
        painter.setPen(QPen(dress.colour("accent"), 2))
        painter.drawLine(QLineF(x, line - dress.px(22), x, line + dress.px(14)))
        painter.setFont(dress.font(13, strong=True))
        words = translate("Timeline", "Today")
        wide = QFontMetricsF(painter.font()).horizontalAdvance(words)
        left = min(max(x - wide / 2, 0), self.width() - wide)
        painter.drawText(QPointF(left, line - dress.px(28)), words)

    def _paint_mark(self, painter: QPainter, at: QPointF, stop: Stop, *, is_at: bool) -> None:
        dress, state = theme.current(), stop.state(self._today)
        half = dress.px(_MARK)
        if is_at:
            painter.setPen(QPen(dress.colour("ring"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(at.x() - 1.7 * half, at.y() - 1.7 * half, 3.4 * half, 3.4 * half))
        token = {State.DONE: "success", State.OVERDUE: "error"}.get(state, "accent")
        painter.setPen(QPen(dress.colour(token), 2))
        painter.setBrush(dress.colour("window" if state is State.AHEAD else token))
        if state is State.OVERDUE:
            corners = ((-1.1, 0.9), (1.1, 0.9), (0.0, -1.2))
            painter.drawPolygon(QPolygonF([at + QPointF(half * dx, half * dy) for dx, dy in corners]))
        else:
            painter.drawEllipse(at, half, half)

    def _x(self, day: date) -> float:
        side = theme.current().px(_SIDE)
        whole = (self._last - self._first).days or 1
        return side + (self.width() - 2 * side) * (day - self._first).days / whole

    def _day(self, stop: Stop) -> date | None:
        return stop.done or stop.on

    def _show(self, number: int) -> None:
        if number == self.at:
            return
        self.at = number
        self.update()
        words = self._words(self.stops[number]) if number >= 0 else ""
        self.pointed.emit(words)
        if words:
            self.setAccessibleDescription(words)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
