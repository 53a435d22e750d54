"""The bar above a document: its name, zoom, «Read as text», and the tools of the page it stands on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ledarapp.ui.language import translate
from ledarapp.ui.widgets.buttons import Button, ToolButton
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.pages import WHOLE, WIDTH
from ledarapp.ui.widgets.text import Heading, Text


class PdfBar(QFrame):
    """``stepped`` brings 1 for larger and -1 for smaller, ``fitted`` asks for the other way of fitting."""

    stepped = Signal(int)
    fitted = Signal()
    text_toggled = Signal()

    def __init__(self, title: Text, tools: Sequence[QWidget]) -> None:
        super().__init__()
        self.setObjectName("previewBar")
        self._zoom, self._is_compact = WHOLE, False
        self.title = Heading(title, "card", wrap=False)
        self._smaller = ToolButton(
            "zoom-out", lambda: translate("Pages", "Smaller"), clicked=lambda: self.stepped.emit(-1)
        )
        self._size = Button("", "value", clicked=self.fitted.emit)
        self._larger = ToolButton(
            "zoom-in", lambda: translate("Pages", "Larger"), clicked=lambda: self.stepped.emit(1)
        )
        self.as_text = Button(
            lambda: translate("Pages", "Read as text"), icon="text", clicked=self.text_toggled.emit
        )
        self.as_text.setCheckable(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 7, 20, 7)
        column.setSpacing(8)
        self._row, self._flow = QHBoxLayout(), Flow(gap=8, line_gap=4)
        self._row.setSpacing(8)
        column.addLayout(self._row)
        column.addLayout(self._flow)
        self._row.addWidget(self.title, 1)
        self._tools = (self._smaller, self._size, self._larger, self.as_text, *tools)
        for widget in self._tools:
            self._row.addWidget(widget)
        self.as_text.hide()
        self.show_zoom(WHOLE)

    def set_compact(self, *, compact: bool) -> None:
        """Let the tools wrap below the title (compact), or stand in one row with it."""
        if compact == self._is_compact:
            return
        self._is_compact = compact
        source, target = (self._row, self._flow) if compact else (self._flow, self._row)
        for widget in self._tools:
            source.removeWidget(widget)
            target.addWidget(widget)

    def set_reading(self, *, reading: bool) -> None:
        """Zoom belongs to the pages, not to the text."""
        for button in (self._smaller, self._size, self._larger):
            button.setEnabled(not reading)

    def show_zoom(self, zoom: float) -> None:
        """Say how large the pages are."""
        self._zoom = zoom
        if zoom == WHOLE:
            words = translate("Pages", "Whole page")
        elif zoom == WIDTH:
            words = translate("Pages", "Page width")
        else:
            words = translate("Pages", "{0} %").format(QLocale().toString(round(zoom * 100)))
        self._size.say(words)
        self._size.setToolTip(translate("Pages", "Change between the whole page and the page's width"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_zoom(self._zoom)
