"""Small pictures of the pages at the side, each with its number; choosing one goes to its page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QListWidget, QListWidgetItem, QWidget

from ledarapp.ui import theme
from ledarapp.ui.language import translate

PICTURE = 76
COLUMN = 118


class Thumbnails(QListWidget):
    """``picked`` brings the page (from 0) the person has chosen."""

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("thumbnails")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSpacing(6)
        self.setFixedWidth(COLUMN)
        self.currentRowChanged.connect(self._moved)
        self._showing = False
        self._retranslate()

    def show_pages(self, images: Sequence[QImage]) -> None:
        """Show these pictures, one a page."""
        self._showing = True
        self.clear()
        ratio = self.devicePixelRatioF()
        tall = max((round(PICTURE * each.height() / max(each.width(), 1)) for each in images), default=107)
        self.setIconSize(QSize(PICTURE, tall))
        for number, image in enumerate(images, start=1):
            made = QPixmap.fromImage(
                image.scaledToWidth(round(PICTURE * ratio), Qt.TransformationMode.SmoothTransformation)
            )
            made.setDevicePixelRatio(ratio)
            icon = QIcon()
            # The same picture when selected: Qt would tint it.
            for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
                icon.addPixmap(made, mode)
            item = QListWidgetItem(icon, str(number))
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.addItem(item)
        self._make_room()
        self._retranslate()
        self.setVisible(len(images) > 1)
        self._showing = False

    def show_page(self, page: int) -> None:
        """Mark the page that is in sight."""
        self._showing = True
        self.setCurrentRow(page)
        self._showing = False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._make_room()

    def _make_room(self) -> None:
        """Give each page its picture's height and that of its number, which grows with the text."""
        size = QSize(PICTURE + 20, self.iconSize().height() + theme.current().px(30))
        for row in range(self.count()):
            self.item(row).setSizeHint(size)

    def _retranslate(self) -> None:
        self.setAccessibleName(translate("Pages", "Pages"))
        for row in range(self.count()):
            words = translate("Pages", "Page {0} of {1}").format(row + 1, self.count())
            self.item(row).setData(Qt.ItemDataRole.AccessibleTextRole, words)

    def _moved(self, row: int) -> None:
        if row >= 0 and not self._showing:
            self.picked.emit(row)
