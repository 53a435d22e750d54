"""Text boxes: one line and several; typing is handed over every second and on leaving."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from ledarapp.ui import theme
from ledarapp.ui.icons import paint_at_right
from ledarapp.ui.widgets.choices import CheckBox, RadioButton
from ledarapp.ui.widgets.pause import Pause, leaves_undo
from ledarapp.ui.widgets.text import Text, restyle, said

__all__ = ["CheckBox", "ComboBox", "LineEdit", "RadioButton", "TextArea"]

_DRESS = {QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange}


class LineEdit(QLineEdit):
    """One line of text. ``edited`` brings it every second while it is written, and on leaving the field."""

    edited = Signal(str)

    def __init__(
        self, *, placeholder: Text = "", own_undo: bool = False, parent: QWidget | None = None
    ) -> None:
        """``own_undo`` keeps Ctrl+Z inside the field, for pages without an agreement."""
        super().__init__(parent)
        self._placeholder, self._own_undo, self._error = placeholder, own_undo, False
        self._pause = Pause(self, lambda: self.edited.emit(self.text()))
        self._showing = False
        # Not ``textEdited`` alone: what assistive technology writes isn't edited to Qt and would be lost.
        self.textEdited.connect(self._typed)
        self.textChanged.connect(self._typed)
        self.editingFinished.connect(self.commit)
        self._retranslate()

    def show_text(self, text: str) -> None:
        """Bring the field into line with the value; typing not yet handed over is left alone."""
        if not self._pause.isActive() and text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

    def setText(self, text: str | None) -> None:
        """Put words of the program's into the field; nobody has typed them."""
        self._showing = True
        super().setText(text)
        self._showing = False

    @property
    def waits(self) -> bool:
        """Whether there is typing that hasn't been handed over."""
        return self._pause.isActive()

    def commit(self) -> None:
        """Hand the typing over now, if there is any."""
        self._pause.commit()

    def set_error(self, *, wrong: bool) -> None:
        """Show or hide the error frame and its icon."""
        self._error = wrong
        self.setTextMargins(0, 0, theme.current().px(24) if wrong else 0, 0)
        restyle(self, error=wrong)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._error:
            paint_at_right(self, "octagon-alert", "error", 18)

    def event(self, event: QEvent) -> bool:
        if not self._own_undo and leaves_undo(event):
            event.ignore()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _typed(self) -> None:
        if not self._showing:
            self._pause.typed()

    def _retranslate(self) -> None:
        self.setPlaceholderText(said(self._placeholder))


class TextArea(QPlainTextEdit):
    """Several lines of text: the box grows to ``most`` lines, then scrolls. Tab leaves it."""

    edited = Signal(str)
    counted = Signal()

    def __init__(
        self,
        *,
        placeholder: Text = "",
        least: int = 2,
        most: int = 8,
        own_undo: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``least`` and ``most`` are lines shown; ``own_undo`` keeps Ctrl+Z inside, without an agreement."""
        super().__init__(parent)
        self._placeholder, self._least, self._most, self._own_undo = placeholder, least, most, own_undo
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(own_undo)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._pause = Pause(self, lambda: self.edited.emit(self.toPlainText()))
        self._showing = False
        self.textChanged.connect(self._typed)
        self._retranslate()

    def show_text(self, text: str) -> None:
        """Bring the box into line with the value; typing not yet handed over is left alone."""
        if self._pause.isActive() or text == self.toPlainText():
            return
        self._showing = True
        self.setPlainText(text)
        self._showing = False
        self.updateGeometry()

    @property
    def waits(self) -> bool:
        """Whether there is typing that hasn't been handed over."""
        return self._pause.isActive()

    def commit(self) -> None:
        """Hand the typing over now, if there is any."""
        self._pause.commit()

    def lines(self) -> int:
        """Return how many lines the text takes as it stands in the box."""
        return round(self.document().size().height())

    def set_error(self, *, wrong: bool) -> None:
        """Show or hide the error frame."""
        restyle(self, error=wrong)

    def sizeHint(self) -> QSize:
        lines = min(max(self.lines(), self._least), self._most)
        around = round(2 * self.document().documentMargin()) + 10
        height = ceil(lines * QFontMetricsF(self.font()).lineSpacing()) + around
        return QSize(theme.current().px(240), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(96), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        if not self._own_undo and leaves_undo(event):
            event.ignore()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.commit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in _DRESS:
            self.updateGeometry()
        super().changeEvent(event)

    def _typed(self) -> None:
        if not self._showing:
            self._pause.typed()
        self.updateGeometry()
        self.counted.emit()

    def _retranslate(self) -> None:
        self.setPlaceholderText(said(self._placeholder))


class ComboBox(QComboBox):
    """A choice from a list. The wheel scrolls the page, never the choice, unless the box has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_at_right(self, "chevron-down", "text", 16)
