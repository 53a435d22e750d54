"""The pages of a document: an own one drawn by Qt, a foreign one as pictures drawn in another process."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QImage, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ledarapp.ui import theme
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.roles import speak_as
from ledarapp.ui.widgets.thumbnails import PICTURE, Thumbnails

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

WHOLE, WIDTH = 0.0, -1.0
"""Zoom values with a meaning of their own: the whole page, the page's width. Others: 1.0 is paper size."""
_THUMBNAILS_FROM = 560


class Pages(Protocol):
    """What both ways of showing pages have in common."""

    def set_zoom(self, zoom: float) -> None:
        """Show the pages at this size, ``WHOLE`` or ``WIDTH``."""

    def zoom(self) -> float:
        """Return the size as a factor of paper size, also while fitting."""

    def images(self) -> tuple[QImage, ...]:
        """Return every page as a picture for printing."""


class OwnPages(QWidget):
    """Qt's own view of a document this program has made."""

    turned = Signal(int)

    def __init__(self, data: bytes, parent: QWidget | None = None) -> None:
        """Qt's part for it is read when the first document is shown: it takes a quarter of a second."""
        from PySide6.QtPdf import QPdfDocument  # noqa: PLC0415
        from PySide6.QtPdfWidgets import QPdfView  # noqa: PLC0415

        super().__init__(parent)
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument(self)
        self._document.load(self._buffer)
        speak_as(QPdfView.__name__, QAccessible.Role.Document)
        self._view = QPdfView(self)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setDocument(self._document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setPageSpacing(16)
        self._mode = QPdfView.ZoomMode
        self._thumbnails = Thumbnails()
        self._thumbnails.picked.connect(self.go)
        self._view.pageNavigator().currentPageChanged.connect(self._thumbnails.show_page)
        _row(self, self._thumbnails, self._view)
        self._thumbnails.show_pages(
            [_drawn(self._document, page, PICTURE * 2) for page in range(self._document.pageCount())]
        )
        self._thumbnails.show_page(0)
        theme.current().changed.connect(self._dress)
        self._dress()

    def go(self, page: int) -> None:
        """Go to a page (from 0)."""
        self._view.pageNavigator().jump(page, QPointF(), 0)

    def page(self) -> int:
        """Return which page is in sight, from 0."""
        return self._view.pageNavigator().currentPage()

    def set_zoom(self, zoom: float) -> None:
        """Show the pages at this size."""
        if zoom == WHOLE:
            self._view.setZoomMode(self._mode.FitInView)
        elif zoom == WIDTH:
            self._view.setZoomMode(self._mode.FitToWidth)
        else:
            self._view.setZoomMode(self._mode.Custom)
            self._view.setZoomFactor(zoom)

    def zoom(self) -> float:
        """Return the size as a factor of paper size."""
        if self._view.zoomMode() == self._mode.Custom:
            return self._view.zoomFactor()
        size = self._document.pagePointSize(0)
        room = self._view.viewport().size()
        wide = (room.width() - 24) / max(size.width(), 1) * 72 / self.logicalDpiX()
        tall = (room.height() - 24) / max(size.height(), 1) * 72 / self.logicalDpiX()
        return wide if self._view.zoomMode() == self._mode.FitToWidth else min(wide, tall)

    def images(self) -> tuple[QImage, ...]:
        """Return every page at 200 dots to the inch."""
        pages = range(self._document.pageCount())
        return tuple(
            _drawn(self._document, page, round(self._document.pagePointSize(page).width() * 200 / 72))
            for page in pages
        )

    def count(self) -> int:
        """How many pages there are; 0 for a file that could not be read."""
        return self._document.pageCount()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._dress()

    def _dress(self) -> None:
        dress = theme.current()
        palette = self._view.palette()
        palette.setColor(QPalette.ColorRole.Dark, dress.colour("alternate"))
        self._view.setPalette(palette)
        name_pages(self._view)


class ImagePages(QWidget):
    """Pictures of pages below each other."""

    turned = Signal(int)

    def __init__(self, pages: Sequence[bytes], parent: QWidget | None = None) -> None:
        """``pages`` are PNG files."""
        super().__init__(parent)
        self._images = tuple(QImage.fromData(QByteArray(page)) for page in pages)
        self._zoom = WHOLE
        self._area = _Area()
        self._area.resized.connect(self._scale)
        self._area.setObjectName("desk")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        inside = QFrame()
        inside.setObjectName("desk")
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(16)
        self._labels = [QLabel() for _ in self._images]
        for label in self._labels:
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._area.setWidget(inside)
        self._thumbnails = Thumbnails()
        self._thumbnails.picked.connect(self.go)
        _row(self, self._thumbnails, self._area)
        self._thumbnails.show_pages(self._images)
        self._thumbnails.show_page(0)
        self._retranslate()

    def go(self, page: int) -> None:
        """Go to a page (from 0)."""
        self._area.verticalScrollBar().setValue(self._labels[page].y() - 12)

    def set_zoom(self, zoom: float) -> None:
        """Show the pages at this size."""
        self._zoom = zoom
        self._scale()

    def zoom(self) -> float:
        """Return the size as a factor of paper size, taking the pages for A4."""
        return self._labels[0].pixmap().deviceIndependentSize().width() / 794 if self._labels else 1.0

    def images(self) -> tuple[QImage, ...]:
        """Return every page."""
        return self._images

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _scale(self) -> None:
        room, ratio = self._area.viewport().size(), self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        for label, image in zip(self._labels, self._images, strict=True):
            wide = room.width() - 24
            if self._zoom == WHOLE:
                wide = min(wide, round((room.height() - 24) * image.width() / max(image.height(), 1)))
            elif self._zoom != WIDTH:
                wide = round(794 * self._zoom)
            made = QPixmap.fromImage(image.scaledToWidth(max(round(wide * ratio), 40), smooth))
            made.setDevicePixelRatio(ratio)
            label.setPixmap(made)

    def _retranslate(self) -> None:
        name_pages(self._area)
        for number, label in enumerate(self._labels, start=1):
            label.setAccessibleDescription(self._area.accessibleDescription())
            label.setAccessibleName(translate("Pages", "Page {0} of {1}").format(number, len(self._labels)))


class _Area(QScrollArea):
    """Tells when its inside has got another size, which comes after the widget around it has."""

    resized = Signal()

    def __init__(self) -> None:
        speak_as(_Area.__name__, QAccessible.Role.Document)
        super().__init__()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


def name_pages(view: QWidget) -> None:
    """Name the view, which has no text of its own for those who listen."""
    view.setAccessibleName(translate("Pages", "The pages of the document"))
    view.setAccessibleDescription(translate("Pages", "“Read as text” gives the same words to be read aloud."))


class _Desk(QFrame):
    """The pages beside their thumbnails, which stand aside where there is little room."""

    def __init__(self, thumbnails: Thumbnails, view: QWidget) -> None:
        super().__init__()
        self.setObjectName("desk")
        self._thumbnails = thumbnails
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 0, 0)
        row.setSpacing(8)
        row.addWidget(thumbnails)
        row.addWidget(view, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._thumbnails.setVisible(self.width() >= theme.current().px(_THUMBNAILS_FROM))


def _row(owner: QWidget, thumbnails: Thumbnails, view: QWidget) -> None:
    desk = _Desk(thumbnails, view)
    outer = QHBoxLayout(owner)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(desk)


def _drawn(document: QPdfDocument, page: int, width: int) -> QImage:
    """Return a page on white paper: the library leaves what is empty transparent."""
    size = document.pagePointSize(page)
    drawn = document.render(page, QSize(width, round(width * size.height() / max(size.width(), 1.0))))
    return (
        drawn.convertToFormat(QImage.Format.Format_RGB32) if not drawn.hasAlphaChannel() else _on_white(drawn)
    )


def _on_white(drawn: QImage) -> QImage:
    from PySide6.QtGui import QPainter  # noqa: PLC0415

    paper = QImage(drawn.size(), QImage.Format.Format_RGB32)
    paper.fill(0xFFFFFFFF)
    painter = QPainter(paper)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return paper
