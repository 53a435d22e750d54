"""A plot on the screen: the domain's drawing in the page's own letters, walked with the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QBrush,
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ledarapp.domain.drawing import AIM, SIZE, Drawable, Drawing, Mark, Patch, Spot, Stroke, Tone
from ledarapp.ui import theme
from ledarapp.ui.widgets.roles import speak_as

_TEXT = 15
"""The size of the drawing's text on the page; the drawing is shown so much larger than its own unit."""
_DASHES: tuple[list[float], ...] = ([], [4, 2], [1.5, 2], [5, 2, 1.5, 2], [3, 3])
_PATTERNS = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.Dense4Pattern,
    Qt.BrushStyle.FDiagPattern,
    Qt.BrushStyle.CrossPattern,
)
_HALF = 3.6
_CORNERS: dict[str, tuple[tuple[float, float], ...]] = {
    "square": ((-1, -1), (1, -1), (1, 1), (-1, 1)),
    "triangle": ((-1.1, 0.9), (1.1, 0.9), (0, -1.2)),
    "diamond": ((0, -1.35), (1.35, 0), (0, 1.35), (-1.35, 0)),
    "cross": ((-1, -1), (1, 1), (0, 0), (-1, 1), (1, -1), (0, 0)),
}
_TONES = {Tone.TEXT: "text", Tone.MUTED: "muted", Tone.ASKS: "warning", Tone.ON_BAR: "base"}
_STEPS = {
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Up: (-1, 0),
}


class PaintedPlot(QWidget):
    """Left and Right walk a group's values, Up and Down change the group; Escape leaves them.

    ``pointed`` brings the words of the value in focus or under the mouse, empty for none. A kind of plot
    gives ``drawable``, ``at_words`` and ``said``.
    """

    pointed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        speak_as(PaintedPlot.__name__, QAccessible.Role.Chart)
        self.at: Spot | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def drawable(self) -> Drawable:
        """Return what is painted."""
        raise NotImplementedError

    def at_words(self, spot: Spot) -> str:
        """Return one value as a sentence."""
        raise NotImplementedError

    def show_words(self, name: str, description: str) -> None:
        """Bring the plot into line: what it shows as a sentence, and all its values in words."""
        self.at = None
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.updateGeometry()
        self.update()

    def picture(self) -> QPixmap:
        """Return the plot as a picture, twice as fine as the screen's."""
        made = QPixmap(self.size() * 2)
        made.setDevicePixelRatio(2)
        made.fill(theme.current().colour("surface"))
        painter = QPainter(made)
        self._paint(painter)
        painter.end()
        return made

    def drawing(self) -> Drawing:
        """Return what is painted, in the drawing's own unit."""
        dress = theme.current()
        faces = {strong: QFontMetricsF(dress.font(_TEXT, strong=strong)) for strong in (False, True)}
        scale = _scale()

        def measure(text: str, *, strong: bool) -> float:
            return faces[strong].horizontalAdvance(text) / scale

        return self.drawable().drawing(max(self.width(), 200) / scale, measure)

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(480), round(self.drawing().height * _scale()))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(200), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._show(_next(self.drawing().spots, self.at, *_STEPS[key]))
        elif key == Qt.Key.Key_Escape and self.at is not None:
            self._show(None)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position() / _scale()
        near = [spot for spot in self.drawing().spots if _rect(spot).contains(place)]
        if near or self.at is None:
            self.pointed.emit(self.at_words(near[0]) if near else "")
        super().mouseMoveEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._show(None)
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        self._paint(painter)
        painter.end()

    def event(self, event: QEvent) -> bool:
        resized = isinstance(event, QResizeEvent) and event.oldSize().width() != event.size().width()
        if resized or event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        return super().event(event)

    def _paint(self, painter: QPainter) -> None:
        dress, scale, drawing = theme.current(), _scale(), self.drawing()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for patch in drawing.patches:
            _patch(painter, patch, scale)
        for stroke in drawing.strokes:
            _stroke(painter, stroke, scale)
        for mark in drawing.marks:
            _mark(painter, mark, scale)
        if self.at is not None:
            painter.setPen(QPen(dress.colour("ring"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            rect = _rect(self.at)
            painter.drawRect(QRectF(rect.topLeft() * scale, rect.size() * scale))
        for words in drawing.words:
            font = dress.font(_TEXT, strong=words.strong)
            painter.setFont(font)
            painter.setPen(dress.colour(_TONES[words.tone]))
            wide = QFontMetricsF(font).horizontalAdvance(words.text)
            painter.drawText(QPointF(words.x * scale - wide * words.align, words.y * scale), words.text)

    def _show(self, spot: Spot | None) -> None:
        if spot == self.at:
            return
        self.at = spot
        self.update()
        words = "" if spot is None else self.at_words(spot)
        self.pointed.emit(words)
        if not words:
            return
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))


def _scale() -> float:
    """Return the screen's pixels in one unit of the drawing."""
    return theme.current().px(_TEXT) / SIZE


def _next(spots: Sequence[Spot], at: Spot | None, groups: int, areas: int) -> Spot | None:
    """Return where the keys lead from here; where one way holds a single value, both keys walk the other."""
    if not spots or at is None:
        return spots[0] if spots else None
    if len({spot.area for spot in spots}) == 1:
        groups, areas = groups + areas, 0
    elif len({spot.group for spot in spots}) == 1:
        groups, areas = 0, groups + areas
    row = [spot for spot in spots if spot.group == at.group + groups]
    return min(row, key=lambda spot: (abs(spot.area - at.area - areas), spot.area)) if row else at


def _rect(spot: Spot) -> QRectF:
    return QRectF(spot.x, spot.y, spot.width, spot.height)


def _patch(painter: QPainter, patch: Patch, scale: float) -> None:
    dress = theme.current()
    rect = QRectF(patch.x * scale, patch.y * scale, patch.width * scale, patch.height * scale)
    painter.setPen(Qt.PenStyle.NoPen)
    if patch.colour == AIM:
        painter.fillRect(rect, dress.colour("band"))
        return
    pattern = _PATTERNS[patch.colour % len(_PATTERNS)] if dress.tokens.contrast else _PATTERNS[0]
    painter.setBrush(QBrush(_colour(patch.colour), pattern))
    painter.drawRoundedRect(rect, 3, 3)


def _stroke(painter: QPainter, stroke: Stroke, scale: float) -> None:
    dress = theme.current()
    if stroke.group >= 0:
        pen = QPen(_colour(stroke.group), 2)
        if _DASHES[stroke.group % len(_DASHES)]:
            pen.setDashPattern(_DASHES[stroke.group % len(_DASHES)])
    elif stroke.group == AIM:
        pen = QPen(dress.colour("band_edge"), 1.5, Qt.PenStyle.DashLine)
    else:
        pen = QPen(dress.colour("line"), 1)
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF([QPointF(x * scale, y * scale) for x, y in stroke.points]))


def _mark(painter: QPainter, mark: Mark, scale: float) -> None:
    colour, half = _colour(mark.group), _HALF * scale
    middle = QPointF(mark.x * scale, mark.y * scale)
    painter.setPen(QPen(colour, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush if mark.shape in {"ring", "cross"} else colour)
    if mark.shape in {"disc", "ring"}:
        painter.drawEllipse(middle, half, half)
    else:
        corners = [middle + QPointF(half * dx, half * dy) for dx, dy in _CORNERS[mark.shape]]
        painter.drawPolygon(QPolygonF(corners))


def _colour(group: int) -> QColor:
    plots = theme.current().tokens.plots
    return QColor(plots[group % len(plots)])
