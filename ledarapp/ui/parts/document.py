"""An edition of the open agreement on the desk: drawn beside the interface, shown page by page or as text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.paper import Paper
from ledarapp.operations import printing
from ledarapp.operations.desk import Opened
from ledarapp.ui import page_images
from ledarapp.ui.language import translate
from ledarapp.ui.parts import output
from ledarapp.ui.screens.screen import Host
from ledarapp.ui.session import Session
from ledarapp.ui.tasks import Task
from ledarapp.ui.widgets.pdf_view import PdfView
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.text import Text


@dataclass(frozen=True, slots=True)
class Drawn:
    """A document and, when somebody else has added to it, its pages as pictures."""

    pdf: bytes
    images: tuple[bytes, ...] | None


class DocumentPane(QWidget):
    """``drawn`` tells that the document for the agreement as it stands is in sight (or can't be)."""

    drawn = Signal()

    def __init__(
        self, session: Session, host: Host, which: Paper, title: Text, tools: Sequence[QWidget] = ()
    ) -> None:
        super().__init__()
        self.session, self.host, self.which = session, host, which
        self._shown: tuple[Agreement, Paper] | None = None
        self._pdf: bytes | None = None
        self._task: Task | None = None
        self.view = PdfView(title, tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    def show_edition(self, which: Paper) -> None:
        """Show this edition from now on."""
        self.which = which
        self.refresh()

    def refresh(self) -> None:
        """Draw again when the agreement or the edition is another one than what is shown."""
        wanted = (self.session.agreement, self.which)
        if self._shown == wanted:
            return
        self._shown, self._pdf = wanted, None
        if self._task is not None:
            self._task.cancel()
        self.view.show_waiting(lambda: translate("Preview", "The pages are being drawn…"))
        opened, which = self._opened(), self.which
        desk = self.host.workplace.desk
        kept, resources = printing.signed(desk, opened, which), desk.resources

        def work() -> Drawn:
            if kept is None:
                return Drawn(printing.draw(opened, which, resources), None)
            own = printing.is_own(opened, which, kept, resources)
            return Drawn(kept, None if own else page_images.pages(kept))

        self.view.show_passages(lambda: printing.as_text(self._opened(), self.which))
        self._pdf = kept
        self._task = self.host.tasks.run(work, self._take, self._failed, owner=self)

    def pdf(self) -> bytes | None:
        """Return the document as it is shown; None while it is being made."""
        current = self._shown == (self.session.agreement, self.which)
        return self._pdf if current else None

    def is_seen(self) -> bool:
        """Whether the document for the agreement as it stands is in sight."""
        return self.pdf() is not None and self.view.has_pages()

    def name(self) -> str:
        """Return a good file name for what is shown."""
        return output.paper_name(self._opened(), self.which)

    def save(self) -> None:
        """Save what is shown where the person wants it: this very PDF, or the same in another format."""
        pdf, opened, which = self.pdf(), self._opened(), self.which

        def make(form: printing.Format) -> bytes:
            if form is printing.Format.PDF and pdf is not None:
                return pdf
            return printing.export(self.host.workplace.desk, opened, which, form)

        if pdf is not None:
            output.save_edition(self, self.host, self.name(), make)

    def print_out(self) -> bool:
        """Print what is shown; False when nothing was printed."""
        return self.view.has_pages() and output.print_pages(self, self.view.images(), self.name())

    def _opened(self) -> Opened:
        session = self.session
        return Opened(agreement=session.agreement, template=session.template, side=session.side)

    def _take(self, drawn: Drawn) -> None:
        self._task = None
        self._pdf = drawn.pdf
        if drawn.images is None:
            self.view.show_pdf(drawn.pdf)
        else:
            self.view.show_images(drawn.images)
        self.drawn.emit()

    def _failed(self, error: Exception) -> None:
        self._task = None
        if not isinstance(error, LedarappError):
            self.host.show_error(error)
            return
        actions = ((lambda: translate("Preview", "Save elsewhere…"), self.save),) if self._pdf else ()
        self.view.show_note(
            Note(
                "must",
                lambda: self.host.workplace.sentence(error),
                actions,
                lambda: translate("Preview", "Not shown"),
            )
        )
        self.drawn.emit()
