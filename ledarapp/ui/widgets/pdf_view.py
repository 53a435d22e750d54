"""A document on the desk: a bar with zoom and «Read as text», below it the pages, or the words alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QLocale, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ledarapp.ui import theme
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.buttons import Button, ToolButton
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.pages import WHOLE, WIDTH, ImagePages, OwnPages
from ledarapp.ui.widgets.reader import Passage, Reader
from ledarapp.ui.widgets.remark import Note, Remark
from ledarapp.ui.widgets.text import Heading, Label, Text

STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)


class PdfView(QWidget):
    """``seen`` tells that the person has had the pages or the text in sight."""

    seen = Signal()

    def __init__(self, title: Text, tools: Sequence[QWidget] = (), parent: QWidget | None = None) -> None:
        """``tools`` stand at the right of the bar."""
        super().__init__(parent)
        self._zoom, self._is_compact = WHOLE, False
        self._pages: OwnPages | ImagePages | None = None
        self._passages: Callable[[], Iterable[Passage]] | None = None
        self._reader = Reader()
        self._waiting = _Waiting()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._waiting)
        self._stack.addWidget(self._reader)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.title = Heading(title, "card", wrap=False)
        column.addWidget(self._bar(tools))
        column.addWidget(self._stack, 1)
        self.setMinimumHeight(theme.current().px(280))

    def show_pdf(self, data: bytes) -> None:
        """Show a document this program has made itself."""
        self._take(OwnPages(data))

    def show_images(self, pages: Sequence[bytes]) -> None:
        """Show a document of somebody else, drawn to PNG files elsewhere."""
        self._take(ImagePages(pages))

    def show_passages(self, passages: Callable[[], Iterable[Passage]] | None) -> None:
        """Say where the text comes from when it is asked for; None when there is none."""
        self._passages = passages
        self._as_text.setVisible(passages is not None)
        if passages is None:
            self._as_text.setChecked(False)
        elif self._as_text.isChecked():
            self._reader.show_passages(passages())

    def show_waiting(self, words: Text) -> None:
        """Say in place of the pages that they are being made."""
        self._drop()
        self._waiting.say(words)
        self._stack.setCurrentWidget(self._waiting)

    def show_note(self, note: Note) -> None:
        """Say in place of the pages why there are none."""
        self._drop()
        self._waiting.show_note(note)
        self._stack.setCurrentWidget(self._waiting)

    def set_compact(self, *, compact: bool) -> None:
        """Let the tools wrap below the title (compact), or stand in one row with it."""
        if compact == self._is_compact:
            return
        self._is_compact = compact
        source, target = (self._row, self._flow) if compact else (self._flow, self._row)
        for widget in self._tools:
            source.removeWidget(widget)
            target.addWidget(widget)

    def images(self) -> tuple[QImage, ...]:
        """Return the pages for printing."""
        return self._pages.images() if self._pages is not None else ()

    def has_pages(self) -> bool:
        """Whether pages are there to be seen."""
        return self._pages is not None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_zoom()

    def _bar(self, tools: Sequence[QWidget]) -> QFrame:
        bar = QFrame()
        bar.setObjectName("previewBar")
        column = QVBoxLayout(bar)
        column.setContentsMargins(20, 7, 20, 7)
        column.setSpacing(8)
        self._row, self._flow = QHBoxLayout(), Flow(gap=8, line_gap=4)
        self._row.setSpacing(8)
        column.addLayout(self._row)
        column.addLayout(self._flow)
        self._smaller = ToolButton(
            "zoom-out", lambda: translate("Pages", "Smaller"), clicked=lambda: self._step(-1)
        )
        self._size = Button("", "value", clicked=self._fit)
        self._larger = ToolButton(
            "zoom-in", lambda: translate("Pages", "Larger"), clicked=lambda: self._step(1)
        )
        self._as_text = Button(
            lambda: translate("Pages", "Read as text"), icon="text", clicked=self._toggle_text
        )
        self._as_text.setCheckable(True)
        self._as_text.hide()
        self._row.addWidget(self.title, 1)
        self._tools = (self._smaller, self._size, self._larger, self._as_text, *tools)
        for widget in self._tools:
            self._row.addWidget(widget)
        self._say_zoom()
        return bar

    def _take(self, pages: OwnPages | ImagePages) -> None:
        self._drop()
        self._pages = pages
        self._stack.addWidget(pages)
        pages.set_zoom(self._zoom)
        self._toggle_text()
        self.seen.emit()

    def _drop(self) -> None:
        if self._pages is not None:
            self._stack.removeWidget(self._pages)
            self._pages.deleteLater()
            self._pages = None

    def _toggle_text(self) -> None:
        reading = self._as_text.isChecked() and self._passages is not None
        if reading and self._passages is not None:
            self._reader.show_passages(self._passages())
            self._stack.setCurrentWidget(self._reader)
            self.seen.emit()
        else:
            self._stack.setCurrentWidget(self._pages or self._waiting)
        for button in (self._smaller, self._size, self._larger):
            button.setEnabled(not reading)

    def _fit(self) -> None:
        self._zoom = WIDTH if self._zoom == WHOLE else WHOLE
        self._rescale()

    def _step(self, direction: int) -> None:
        if self._pages is None:
            return
        now = self._pages.zoom()
        further = [each for each in STEPS if (each - now) * direction > now * 0.02]
        if further:
            self._zoom = further[0] if direction > 0 else further[-1]
            self._rescale()

    def _rescale(self) -> None:
        if self._pages is not None:
            self._pages.set_zoom(self._zoom)
        self._say_zoom()

    def _say_zoom(self) -> None:
        if self._zoom == WHOLE:
            words = translate("Pages", "Whole page")
        elif self._zoom == WIDTH:
            words = translate("Pages", "Page width")
        else:
            words = translate("Pages", "{0} %").format(QLocale().toString(round(self._zoom * 100)))
        self._size.say(words)
        self._size.setToolTip(translate("Pages", "Change between the whole page and the page's width"))


class _Waiting(QFrame):
    """Words in the place of pages; shown after a moment, since most pages come at once."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("desk")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(40, 40, 40, 40)
        self._words = Label("", "body", tone="muted")
        self._column.addWidget(self._words)
        self._column.addStretch(1)
        self._remark: Remark | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(300)
        self._later.timeout.connect(self._words.show)

    def say(self, words: Text) -> None:
        self._clear()
        self._words.say(words)
        self._words.hide()
        self._later.start()

    def show_note(self, note: Note) -> None:
        self._clear()
        self._words.hide()
        self._remark = Remark(note)
        self._remark.setMaximumWidth(theme.current().px(560))
        self._column.insertWidget(0, self._remark)

    def _clear(self) -> None:
        self._later.stop()
        if self._remark is not None:
            self._remark.hide()
            self._remark.deleteLater()
            self._remark = None
