"""The leadership profile on the screen: painted, walked with the arrow keys, described, and as a table."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
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
from PySide6.QtWidgets import (
    QAccessibleWidget,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ledarapp.domain.profile import Drawing, Mark, Profile, draw
from ledarapp.ui import theme
from ledarapp.ui.language import translate

_TEXT = 15
_UNIT = 10.0
"""The drawing's text size; the screen shows it so much larger that it becomes the page's own."""
_DASHES: tuple[list[float], ...] = ([], [4, 2], [1.5, 2], [5, 2, 1.5, 2], [3, 3])
_HALF = 3.6
_NEAR = 8.0
_CORNERS: dict[str, tuple[tuple[float, float], ...]] = {
    "square": ((-1, -1), (1, -1), (1, 1), (-1, 1)),
    "triangle": ((-1.1, 0.9), (1.1, 0.9), (0, -1.2)),
    "diamond": ((0, -1.35), (1.35, 0), (0, 1.35), (-1.35, 0)),
    "cross": ((-1, -1), (1, 1), (0, 0), (-1, 1), (1, -1), (0, 0)),
}


class PaintedProfile(QWidget):
    """The domain's drawing in the page's own letters and colours."""

    def __init__(self) -> None:
        super().__init__()
        _install_factory()
        self.told = Profile(areas=(), lines=(), levels=0)
        self.at: Mark | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_profile(self, told: Profile, name: str, description: str) -> None:
        """Bring the plot into line."""
        self.told, self.at = told, None
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
        scale = self._scale()

        def measure(text: str, *, strong: bool) -> float:
            return faces[strong].horizontalAdvance(text) / scale

        return draw(self.told, max(self.width(), 200) / scale, measure)

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(520), round(self.drawing().height * self._scale()))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(240), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        self._paint(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def _scale(self) -> float:
        return theme.current().px(_TEXT) / _UNIT

    def _points(self) -> list[Mark]:
        return [mark for mark in self.drawing().marks if mark.area >= 0]

    def _paint(self, painter: QPainter) -> None:
        dress, scale, drawing = theme.current(), self._scale(), self.drawing()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for stroke in drawing.strokes:
            grid = stroke.group < 0
            pen = QPen(dress.colour("line") if grid else _colour(stroke.group), 1 if grid else 2)
            if not grid and _DASHES[stroke.group % len(_DASHES)]:
                pen.setDashPattern(_DASHES[stroke.group % len(_DASHES)])
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF([QPointF(x * scale, y * scale) for x, y in stroke.points]))
        for mark in drawing.marks:
            self._mark(painter, mark, scale)
        for words in drawing.words:
            font = dress.font(_TEXT, strong=words.strong)
            painter.setFont(font)
            painter.setPen(dress.colour("muted" if words.muted else "text"))
            wide = QFontMetricsF(font).horizontalAdvance(words.text)
            painter.drawText(QPointF(words.x * scale - wide * words.align, words.y * scale), words.text)

    def _mark(self, painter: QPainter, mark: Mark, scale: float) -> None:
        colour, half = _colour(mark.group), _HALF * scale
        middle = QPointF(mark.x * scale, mark.y * scale)
        if mark == self.at:
            painter.setPen(QPen(theme.current().colour("ring"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(middle.x() - 2 * half, middle.y() - 2 * half, 4 * half, 4 * half))
        painter.setPen(QPen(colour, 2))
        hollow = mark.shape in {"ring", "cross"}
        painter.setBrush(Qt.BrushStyle.NoBrush if hollow else colour)
        if mark.shape in {"disc", "ring"}:
            painter.drawEllipse(middle, half, half)
        else:
            corners = [middle + QPointF(half * dx, half * dy) for dx, dy in _CORNERS[mark.shape]]
            painter.drawPolygon(QPolygonF(corners))


class ProfilePlot(PaintedProfile):
    """One line for each group; Left and Right walk a group's points, Up and Down change the group.

    ``pointed`` brings the words of the point in focus or under the mouse, empty for none.
    """

    pointed = Signal(str)

    def point_words(self, mark: Mark) -> str:
        """Return one point as a sentence: «Underordnede, Motivasjon: 4,1»."""
        line = self.told.lines[mark.group]
        mean = line.means[mark.area]
        shown = self.locale().toString(mean or 0.0, "f", 1)
        return f"{line.title}, {self.told.areas[mark.area]}: {shown}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Up: (-1, 0),
        }
        if Qt.Key(event.key()) in steps:
            self._walk(*steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape and self.at is not None:
            self._show(None)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        scale = self._scale()
        place = event.position() / scale
        near = [
            mark for mark in self._points() if (QPointF(mark.x, mark.y) - place).manhattanLength() < _NEAR
        ]
        if near or self.at is None:
            self.pointed.emit(self.point_words(near[0]) if near else "")
        super().mouseMoveEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._show(None)
        super().focusOutEvent(event)

    def _walk(self, groups: int, areas: int) -> None:
        points = self._points()
        if not points:
            return
        if self.at is None:
            self._show(points[0])
            return
        group = self.at.group + groups
        row = [mark for mark in points if mark.group == group]
        wanted = self.at.area + areas
        if row:
            self._show(min(row, key=lambda mark: (abs(mark.area - wanted), mark.area)))

    def _show(self, mark: Mark | None) -> None:
        self.at = mark
        self.update()
        words = "" if mark is None else self.point_words(mark)
        self.pointed.emit(words)
        if not words:
            return
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))


class ProfileTable(QTableWidget):
    """The same numbers as a table: areas down, groups across."""

    def __init__(self) -> None:
        super().__init__(0, 0)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def show_profile(self, told: Profile, name: str) -> None:
        """Bring the table into line."""
        self.setAccessibleName(name)
        self.setColumnCount(len(told.lines) + 1)
        self.setRowCount(len(told.areas))
        heads = [f"{line.title} ({line.answers})" for line in told.lines]
        self.setHorizontalHeaderLabels([translate("Views", "Area"), *heads])
        for row, cells in enumerate(rows(told, self)):
            for column, text in enumerate(cells):
                self.setItem(row, column, QTableWidgetItem(text))
            self.setRowHeight(row, theme.current().px(40))
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(theme.current().px(40) * len(told.areas) + head + 4)


def rows(told: Profile, widget: QWidget) -> list[list[str]]:
    """Return the profile's numbers as the interface writes them, the area first."""
    return [
        [
            area,
            *(
                "–"
                if line.means[place] is None
                else widget.locale().toString(line.means[place] or 0.0, "f", 1)
                for line in told.lines
            ),
        ]
        for place, area in enumerate(told.areas)
    ]


def _colour(group: int) -> QColor:
    plots = theme.current().tokens.plots
    return QColor(plots[group % len(plots)])


def _chart(name: str, subject: object) -> QAccessibleInterface | None:
    if name == "ProfilePlot" and isinstance(subject, ProfilePlot):
        return QAccessibleWidget(subject, QAccessible.Role.Chart)
    return None


_installed: list[bool] = []


def _install_factory() -> None:
    if not _installed:
        QAccessible.installFactory(_chart)
        _installed.append(True)
