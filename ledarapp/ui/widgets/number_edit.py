"""A whole number in a narrow box: typed, or raised and lowered with the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSpinBox, QWidget

from ledarapp.ui import theme
from ledarapp.ui.widgets.pause import Pause, leaves_undo
from ledarapp.ui.widgets.text import Text, said

_WIDTH = 160


class NumberEdit(QSpinBox):
    """``numbered`` brings a number the person has set, typing every second and on leaving the field.

    ``none`` are the words for the least number, where that stands for nothing.
    """

    numbered = Signal(int)

    def __init__(self, least: int, most: int, none: Text = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._none, self._told = none, least
        self.setProperty("bare", True)
        self.setRange(least, most)
        self.setSpecialValueText(said(none))
        self.setKeyboardTracking(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._pause = Pause(self, self.interpretText)
        self.lineEdit().setTextMargins(8, 0, 8, 0)
        self.lineEdit().textEdited.connect(self._pause.typed)
        self.valueChanged.connect(self._tell)

    def show_number(self, value: int) -> None:
        """Bring the field into line with the value; typing not yet handed over is left alone."""
        if not self._pause.isActive():
            self._told = value
            self.setValue(value)

    def commit(self) -> None:
        """Hand the typing over now, if there is any."""
        self._pause.commit()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(_WIDTH), super().sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if leaves_undo(event):
            event.ignore()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.setSpecialValueText(said(self._none))
        super().changeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _tell(self, value: int) -> None:
        if value != self._told:
            self._told = value
            self.numbered.emit(value)
