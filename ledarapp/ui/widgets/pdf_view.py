"""A document on the desk: a bar with zoom and «Read as text», below it the pages, or the words alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from ledarapp.ui import theme
from ledarapp.ui.widgets.pages import WHOLE, WIDTH, ImagePages, OwnPages
from ledarapp.ui.widgets.pdf_bar import PdfBar
from ledarapp.ui.widgets.reader import Passage, Reader
from ledarapp.ui.widgets.remark import Note, Remark
from ledarapp.ui.widgets.text import Label, Text

STEPS = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)


class PdfView(QWidget):
    """``seen`` tells that the person has had the pages or the text in sight."""

    seen = Signal()

    def __init__(self, title: Text, tools: Sequence[QWidget] = (), parent: QWidget | None = None) -> None:
        """``tools`` stand at the right of the bar."""
        super().__init__(parent)
        self._zoom = WHOLE
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
        self.bar = PdfBar(title, tools)
        self.title = self.bar.title
        self.bar.stepped.connect(self._step)
        self.bar.fitted.connect(self._fit)
        self.bar.text_toggled.connect(self._toggle_text)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self.setMinimumHeight(theme.current().px(280))

    def show_pdf(self, data: bytes, *, keep_place: bool = False) -> None:
        """Show a document this program has made itself; ``keep_place``: at the page that was in sight."""
        page = self._pages.page() if keep_place and isinstance(self._pages, OwnPages) else 0
        made = OwnPages(data)
        self._take(made)
        if page:
            made.go(min(page, made.count() - 1))

    def show_images(self, pages: Sequence[bytes]) -> None:
        """Show a document of somebody else, drawn to PNG files elsewhere."""
        self._take(ImagePages(pages))

    def show_passages(self, passages: Callable[[], Iterable[Passage]] | None) -> None:
        """Say where the text comes from when it is asked for; None when there is none."""
        self._passages = passages
        self.bar.as_text.setVisible(passages is not None)
        if passages is None:
            self.bar.as_text.setChecked(False)
        elif self.bar.as_text.isChecked():
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

    def images(self) -> tuple[QImage, ...]:
        """Return the pages for printing."""
        return self._pages.images() if self._pages is not None else ()

    def has_pages(self) -> bool:
        """Whether pages are there to be seen."""
        return self._pages is not None

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
        reading = self.bar.as_text.isChecked() and self._passages is not None
        if reading and self._passages is not None:
            self._reader.show_passages(self._passages())
            self._stack.setCurrentWidget(self._reader)
            self.seen.emit()
        else:
            self._stack.setCurrentWidget(self._pages or self._waiting)
        self.bar.set_reading(reading=reading)

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
        self.bar.show_zoom(self._zoom)


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
