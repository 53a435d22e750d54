"""The focus ring: one transparent overlay per window that follows the focus, the same on every widget."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QToolButton,
    QToolTip,
    QWidget,
)
from shiboken6 import isValid

from ledarapp.ui import theme

OUTSIDE = 1
THICK = 2
_FOLLOWED = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
}
_RADIUS = 6
_TIP_AFTER_MS = 600


class FocusRing(QWidget):
    """Draws a 2 px ring 1 px outside the focused widget, clipped by the scroll areas it lies in.

    A click with the mouse on anything but a text field shows no ring; the keyboard always does. A widget with
    a ``focus_rect()`` says itself which part of it has the focus.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._by_tab = False
        self._tip = QTimer(self)
        self._tip.setSingleShot(True)
        self._tip.setInterval(_TIP_AFTER_MS)
        self._tip.timeout.connect(self._tell)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    def follow(self) -> None:
        """Take the place of the focused widget again; for widgets whose inner focus has moved."""
        if self._target is None or not isValid(self._target) or not self._target.isVisible():
            self.hide()
            return
        visible = self._visible(self._target)
        self.setVisible(not visible.isEmpty())
        if not visible.isEmpty():
            self.setGeometry(visible)
            self.raise_()
            self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED:
            self.follow()
        elif isinstance(event, QKeyEvent) and watched is self._target:
            if _closes_tip(event):
                return True
            self._by_tab = event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._target is None or not isValid(self._target):
            return
        dress = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(dress.colour("ring"), THICK))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        around = QRectF(self._ring(self._target)).translated(QPoint(0, 0) - self.geometry().topLeft())
        painter.drawRoundedRect(around.adjusted(1, 1, -1, -1), _RADIUS + 2, _RADIUS + 2)
        if dress.tokens.contrast:
            # A chosen row is as yellow as the ring: a black line inside keeps the ring seen.
            painter.setPen(QPen(dress.colour("on_accent"), THICK))
            painter.drawRoundedRect(around.adjusted(3, 3, -3, -3), _RADIUS, _RADIUS)
        painter.end()

    def _moved(self, old: QWidget | None, now: QWidget | None) -> None:
        del old
        for each in self._watched:
            # A screen may have gone with the widget that had the focus.
            if isValid(each):
                each.removeEventFilter(self)
        self._watched = []
        self._target = now if now is not None and now.window() is self._window and _wants_ring(now) else None
        widget: QWidget | None = self._target
        while widget is not None and widget is not self._window:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        if self._target is not None and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            # When Qt has scrolled to the cursor: before, it would scroll away from what is brought here.
            QTimer.singleShot(0, self, self._see)
            if self._by_tab:
                self._tip.start()
        self._by_tab = False
        self.follow()

    def _see(self) -> None:
        if self._target is not None and isValid(self._target):
            _bring_into_sight(self._target)
            self.follow()

    def _tell(self) -> None:
        """Have what is an icon alone say its name to the keyboard as it does to the pointer."""
        target = self._target
        if isinstance(target, QToolButton) and isValid(target) and target.isVisible():
            QToolTip.showText(target.mapToGlobal(target.rect().bottomLeft()), target.toolTip(), target)

    def _ring(self, target: QWidget) -> QRect:
        """Return the ring's outer rectangle in the window."""
        part = getattr(target, "focus_rect", None)
        rect: QRect = part() if callable(part) else target.rect()
        out = OUTSIDE + THICK
        return QRect(target.mapTo(self._window, rect.topLeft()), rect.size()).adjusted(-out, -out, out, out)

    def _visible(self, target: QWidget) -> QRect:
        """Return the part of the ring that no scroll area hides."""
        region = QRegion(self._ring(target)) & self._window.rect()
        above: QWidget | None = target.parentWidget()
        while above is not None and above is not self._window:
            scroll: QWidget | None = above.parentWidget()
            if isinstance(scroll, QAbstractScrollArea) and scroll.viewport() is above:
                region &= QRect(above.mapTo(self._window, QPoint(0, 0)), above.size())
            above = scroll
        return region.boundingRect()


def _closes_tip(event: QKeyEvent) -> bool:
    """Close a tip that is shown with Escape, which then does nothing else."""
    if event.type() != QEvent.Type.KeyPress or event.key() != Qt.Key.Key_Escape or not QToolTip.isVisible():
        return False
    QToolTip.hideText()
    return True


def _bring_into_sight(target: QWidget) -> None:
    """Scroll until the whole of it is seen; Qt is content when the cursor is."""
    above = target.parentWidget()
    while above is not None and not above.isWindow():
        inside = above.widget() if isinstance(above, QScrollArea) else None
        if isinstance(above, QScrollArea) and inside and target.height() < above.viewport().height():
            # ``ensureWidgetVisible`` is content with an editor's cursor, too.
            centre = target.mapTo(inside, target.rect().center())
            above.ensureVisible(centre.x(), centre.y(), 0, target.height() // 2 + _RADIUS)
        above = above.parentWidget()


def _wants_ring(widget: QWidget) -> bool:
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        return True
    return QApplication.mouseButtons() == Qt.MouseButton.NoButton


def refresh_ring(widget: QWidget) -> None:
    """Have the ring of this widget's window look again; for lists whose current line has moved."""
    for ring in widget.window().findChildren(FocusRing):
        ring.follow()
