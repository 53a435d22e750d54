"""The page a form gives: a document of a new agreement under it, drawn beside the interface."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ledarapp.domain.template import Template
from ledarapp.operations import forming, printing
from ledarapp.ui.hosting import WindowHost
from ledarapp.ui.language import own_name, translate
from ledarapp.ui.parts.editions import edition_name
from ledarapp.ui.tasks import Task
from ledarapp.ui.widgets.editors import ComboBox
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.pdf_view import PdfView
from ledarapp.ui.widgets.text import Label
from ledarapp.ui.workplace import Workplace


class FormPage(QWidget):
    """Shows the last sound form, and says so while the text has mistakes. ``drawn``: there are new pages."""

    drawn = Signal()

    def __init__(self, workplace: Workplace, host: WindowHost) -> None:
        super().__init__()
        self._workplace, self._host = workplace, host
        self._form: Template | None = None
        self._task: Task | None = None
        self.papers, self.languages = ComboBox(), ComboBox()
        self.papers.activated.connect(self._draw)
        self.languages.activated.connect(self._draw)
        self.behind = Label(_behind, "note", tone="must")
        self.view = PdfView(lambda: translate("FormEditor", "The page it gives"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Field(lambda: translate("FormEditor", "Document"), self.papers), 1)
        row.addWidget(Field(lambda: translate("FormEditor", "Show in"), self.languages), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.behind)
        column.addWidget(self.view, 1)
        self.behind.hide()

    def show_form(self, form: Template | None) -> None:
        """Draw the page anew; for a form with mistakes the last one stays, and says so."""
        self.behind.setVisible(form is None and self.view.has_pages())
        if form is None or form == self._form:
            return
        self._form = form
        _offer(self.papers, {each: edition_name(each) for each in form.papers})
        _offer(self.languages, {tag: own_name(tag) for tag in form.languages})
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._form is not None:
            _offer(self.papers, {each: edition_name(each) for each in self._form.papers})

    def _draw(self) -> None:
        form, desk = self._form, self._workplace.desk
        if form is None:
            return
        if self._task is not None:
            self._task.cancel()
        language = str(self.languages.currentData() or form.languages[0])
        named = str(self.papers.currentData())
        paper = next(each for each in form.papers if each == named)
        today = desk.now().astimezone().date()

        def draw() -> bytes:
            return printing.draw(forming.tried(form, language, start=today), paper, desk.resources)

        self._task = self._host.tasks.run(draw, self._show, owner=self)

    def _show(self, pdf: bytes) -> None:
        self._task = None
        self.view.show_pdf(pdf, keep_place=True)
        self.drawn.emit()


def _offer(box: ComboBox, words: Mapping[str, str]) -> None:
    """Offer these, by what they are called; the choice stays where it still can."""
    if {box.itemData(at): box.itemText(at) for at in range(box.count())} != words:
        kept = box.currentData()
        box.clear()
        for value, said in words.items():
            box.addItem(said, value)
        box.setCurrentIndex(max(0, box.findData(kept)))


def _behind() -> str:
    return translate("FormEditor", "The page shows the form as it was before the mistake.")
