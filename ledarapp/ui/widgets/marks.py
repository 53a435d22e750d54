"""Our own small drawings: state marks, rating and step squares. Told apart by shape, not by colour."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ledarapp.ui import theme


class State(StrEnum):
    """Where a step stands."""

    EMPTY = "empty"
    STARTED = "started"
    READY = "ready"
    WAITING = "waiting"
    SIGNED = "signed"


TOKENS = {
    State.EMPTY: "muted",
    State.STARTED: "accent",
    State.READY: "success",
    State.WAITING: "muted",
    State.SIGNED: "success",
}


def draw_state(painter: QPainter, rect: QRectF, state: State, colour: QColor, inner: QColor) -> None:
    """Draw a state's mark: ring, half-filled ring, ring with tick, ring with clock hands, square with tick.

    ``inner`` is the colour of a tick on a filled ground.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = rect.width() / 11
    pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    ring = rect.adjusted(width, width, -width, -width)
    if state is State.SIGNED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(ring, 2.5 * width / 1.6, 2.5 * width / 1.6)
        painter.strokePath(
            _tick(rect, 0.9), QPen(inner, width * 1.15, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        )
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring)
        if state is State.STARTED:
            half = QPainterPath(ring.center())
            half.arcTo(ring, 90, 180)
            half.closeSubpath()
            painter.fillPath(half, colour)
        elif state is State.READY:
            painter.strokePath(_tick(rect, 0.8), pen)
        elif state is State.WAITING:
            centre = ring.center()
            painter.drawLine(centre, centre - QPointF(0, ring.height() * 0.26))
            painter.drawLine(centre, centre + QPointF(ring.width() * 0.2, ring.height() * 0.1))
    painter.restore()


def draw_squares(
    painter: QPainter, right: QRectF, filled: int, of: int, colour: QColor, *, side: float, gap: float = 3
) -> None:
    """Draw ``of`` squares of which ``filled`` are full, at the right of ``right``; none: a dash."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = right.center().y()
    if not filled:
        painter.setPen(QPen(colour, max(1.5, side / 7)))
        painter.drawLine(
            QPointF(right.right() - side * 1.8, middle), QPointF(right.right() - side * 0.6, middle)
        )
        painter.restore()
        return
    pen = QPen(colour, max(1.5, side / 8))
    for index in range(of):
        left = right.right() - (of - index) * side - (of - 1 - index) * gap
        half = pen.widthF() / 2
        square = QRectF(left, middle - side / 2, side, side).adjusted(half, half, -half, -half)
        painter.setPen(pen)
        painter.setBrush(colour if index < filled else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(square, side / 6, side / 6)
    painter.restore()


class Squares(QWidget):
    """A level as squares beside its words (the words carry the meaning)."""

    def __init__(self, filled: int, of: int, *, token: str = "accent", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filled, self._of, self._token = filled, of, token
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_level(self, filled: int, of: int) -> None:
        """Show another level from now on."""
        self._filled, self._of = filled, of
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = theme.current().px(12)
        return QSize(self._of * side + (self._of - 1) * 3 + 2, side + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        dress = theme.current()
        painter = QPainter(self)
        rect = QRectF(self.rect()).adjusted(0, 0, -1, 0)
        draw_squares(painter, rect, self._filled, self._of, dress.colour(self._token), side=dress.px(12))
        painter.end()


class StepBar(QWidget):
    """How far an agreement has come: a small square a step, full, half or empty. Words stand beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at, self._of = 0, 8
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_step(self, at: int, of: int) -> None:
        """Show step ``at`` (1–``of``) as under way; those before it are done."""
        self._at, self._of = at, of
        self.update()

    def sizeHint(self) -> QSize:
        side = theme.current().px(14)
        return QSize(self._of * (side + 4), side)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        dress = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = float(dress.px(14))
        for step in range(1, self._of + 1):
            square = QRectF((step - 1) * (side + 4) + 0.75, 0.75, side - 1.5, side - 1.5)
            done = step < self._at
            painter.setPen(QPen(dress.colour("accent" if step <= self._at else "border"), 1.5))
            painter.setBrush(dress.colour("accent") if done else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(square, 3, 3)
            if step == self._at:
                path = QPainterPath()
                path.addRoundedRect(square, 3, 3)
                painter.setClipPath(path)
                painter.fillRect(QRectF(square.left(), 0, side / 2, side), dress.colour("accent"))
                painter.setClipping(False)
        painter.end()


def _tick(rect: QRectF, scale: float) -> QPainterPath:
    centre, step = rect.center(), rect.width() * scale / 4
    path = QPointF(centre.x() - step * 0.9, centre.y() + step * 0.05)
    made = QPainterPath(path)
    made.lineTo(centre.x() - step * 0.2, centre.y() + step * 0.75)
    made.lineTo(centre.x() + step * 1.0, centre.y() - step * 0.7)
    return made
