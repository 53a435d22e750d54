"""Tick boxes and radio buttons that draw their own mark."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QStyle, QStyleOptionButton, QWidget

from ledarapp.ui import icons, theme
from ledarapp.ui.widgets.text import Text, said


class CheckBox(QCheckBox):
    """A tick box that reads its words anew when the language changes and draws its own tick."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = text
        self.setText(said(text))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.setText(said(self._said))
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            _paint_mark(self, QStyle.SubElement.SE_CheckBoxIndicator)


_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}


class RadioButton(QRadioButton):
    """One choice of several; reads its words anew when the language changes and draws its own dot."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = text
        self.setText(said(text))
        self.toggled.connect(self._be_the_stop)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.setText(said(self._said))
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            _paint_mark(self, QStyle.SubElement.SE_RadioButtonIndicator)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not go_round(self, event):
            super().keyPressEvent(event)

    def _be_the_stop(self, checked: bool) -> None:  # noqa: FBT001  Qt's own signal
        """Have Tab stop at what is chosen; Qt itself stops at the group's first until one had the focus."""
        group = self.group()
        if checked and group is not None:
            for each in group.buttons():
                chosen = each is self
                each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)


def go_round(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Choose the next of a group, or the one before, when an arrow key is pressed; tell whether one was.

    Qt itself goes by place: Down leads past what stands beside in a wrapped row, Right nowhere in a column.
    """
    step, group = _STEPS.get(Qt.Key(event.key())), button.group()
    if step is None or group is None:
        return False
    row = [each for each in group.buttons() if each.isVisible() and each.isEnabled()]
    other = row[(row.index(button) + step) % len(row)]
    other.setFocus(Qt.FocusReason.TabFocusReason)
    other.click()
    return True


def _paint_mark(button: QAbstractButton, element: QStyle.SubElement) -> None:
    """Draw the tick or the dot over the filled indicator."""
    option = QStyleOptionButton()
    option.initFrom(button)
    rect = button.style().subElementRect(element, option, button)
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if element == QStyle.SubElement.SE_RadioButtonIndicator:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().colour("on_accent"))
        radius = rect.width() / 5
        painter.drawEllipse(QRectF(rect).center(), radius, radius)
    else:
        side = theme.current().px(14)
        picture = icons.pixmap("check", "on_accent", 14, button.devicePixelRatioF())
        painter.drawPixmap(rect.center().x() - side // 2 + 1, rect.center().y() - side // 2 + 1, picture)
    painter.end()
