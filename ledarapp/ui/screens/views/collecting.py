"""An open sheet: hand it out, take answers in, see how many there are, close."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QSpinBox, QVBoxLayout

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.views import QuestionSheet, counts
from ledarapp.operations import gathering, printing
from ledarapp.operations.gathering import Taken
from ledarapp.ui.language import translate
from ledarapp.ui.parts import output
from ledarapp.ui.screens.screen import Host
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import Card
from ledarapp.ui.widgets.date_edit import shown
from ledarapp.ui.widgets.emptying import clear_out
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.remark_stack import RemarkStack
from ledarapp.ui.widgets.text import Heading, Label

_MOST_NOTES = 6
_COPIES = 10


class Collecting(Card):
    """Shows one open sheet; ``changed`` is called when answers came in or the sheet was closed."""

    def __init__(self, session: Session, host: Host, changed: object) -> None:
        super().__init__()
        self._session, self._host, self._changed = session, host, changed
        self.sheet: QuestionSheet | None = None
        self.setAcceptDrops(True)
        self._due = Label("", "body", tone="muted")
        self._counts = QGridLayout()
        self._counts.setHorizontalSpacing(24)
        self._counts.setColumnStretch(1, 1)
        self.notes = RemarkStack(self)
        self._page = Button(_page_words, icon="external-link", clicked=self.save_page)
        self.take = Button(_take_words, "primary", icon="inbox", clicked=self.choose)
        hand_out, take_in = Flow(gap=8, line_gap=8), Flow(gap=8, line_gap=8)
        hand_out.addWidget(self._page)
        hand_out.addWidget(Button(_pdf_words, icon="download", clicked=self.save_copies))
        take_in.addWidget(self.take)
        take_in.addWidget(Button(_close_words, icon="lock", clicked=self.ask_to_close))
        self.column.addWidget(Heading(lambda: translate("Views", "Hand the sheet out"), "card"))
        self.column.addWidget(self._due)
        self._count = QSpinBox()
        self._count.setRange(1, gathering.MOST_COPIES)
        self._count.setValue(_COPIES)
        self.column.addWidget(Field(_copies_words, self._count))
        self.column.addLayout(hand_out)
        self.column.addSpacing(12)
        self.column.addWidget(Heading(lambda: translate("Views", "Take answers in"), "card"))
        self.column.addWidget(Label(_drop_words, "body", tone="muted"))
        inside = QVBoxLayout()
        inside.addLayout(self._counts)
        self.column.addLayout(inside)
        self.column.addWidget(self.notes)
        self.column.addLayout(take_in)
        self.column.addWidget(Label(_rule_words, "note", tone="muted"))

    def show_sheet(self, sheet: QuestionSheet) -> None:
        """Bring the card into line with a sheet and what has come in."""
        self.sheet = sheet
        self._due.setVisible(sheet.due is not None)
        self._due.say(lambda: translate("Views", "Answers by {0}").format(shown(sheet.due, words=True)))
        given = counts(sheet, gathering.answers_to(self._host.workplace.desk, sheet))
        clear_out(self._counts)
        for row, group in enumerate(sheet.groups):
            count = given[group.key]
            enough = group.named or count >= sheet.minimum
            self._counts.addWidget(Label(group.title, "body", strong=True, wrap=False), row, 0)
            words = translate("Views", "%n answer(s)", None, count)
            if not enough:
                more = translate("Views", "%n more before it is shown by itself", None, sheet.minimum - count)
                words = f"{words}, {more}"
            self._counts.addWidget(Label(words, "body", tone="" if enough else "muted"), row, 1)

    def save_page(self) -> None:
        """Save the sheet as a web page."""
        if self.sheet is not None:
            data = gathering.page(self._session.template, self.sheet)
            output.save_as(self, self._host, data, self._name(".html"))

    def save_copies(self) -> None:
        """Save so many PDFs into a folder, each a copy with a number of its own."""
        sheet = self.sheet
        if sheet is None:
            return
        title = translate("Views", "Save PDF copies")
        folder = QFileDialog.getExistingDirectory(self, title)
        if not folder:
            return
        template, resources, count = (
            self._session.template,
            self._host.workplace.desk.resources,
            self._count.value(),
        )
        self._host.tasks.run(
            lambda: gathering.copies(template, sheet, resources, count),
            lambda made: self._save(made, Path(folder)),
            owner=self,
        )

    def choose(self) -> None:
        """Ask for answer files and take them in."""
        kinds = translate("Views", "Answers") + " (*.pdf *.json)"
        chosen, _ = QFileDialog.getOpenFileNames(self, translate("Views", "Choose answers"), "", kinds)
        self.take_in([Path(each) for each in chosen])

    def take_in(self, paths: Sequence[Path]) -> None:
        """Take in answers and tell what became of each file."""
        if not paths or self.sheet is None:
            return
        taken = gathering.take_in(self._host.workplace.desk, paths, only=self.sheet)
        self._tell(taken)
        self._after()

    def ask_to_close(self) -> None:
        """Say in place what closing means; the same strip closes."""
        self.notes.show_notes(
            [
                Note(
                    "advice",
                    _closing_words,
                    (
                        (lambda: translate("Views", "Close it now"), self.close_sheet),
                        (lambda: translate("Views", "Leave it open"), lambda: self.notes.show_notes([])),
                    ),
                    lead=lambda: translate("Views", "For good"),
                )
            ]
        )
        self.notes.focus_first()

    def close_sheet(self) -> None:
        """Close for good; then the summary is there."""
        if self.sheet is None:
            return
        self.notes.show_notes([])
        try:
            gathering.close(self._host.workplace.desk, self._session.agreement.id, self.sheet)
        except LedarappError as error:
            self._host.show_error(error)
            return
        self._after()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take_in([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _after(self) -> None:
        if callable(self._changed):
            self._changed()

    def _tell(self, taken: Sequence[Taken]) -> None:
        new = sum(each.error is None and not each.known for each in taken)
        old = sum(each.known for each in taken)
        notes: list[Note] = []
        if new:
            notes.append(Note("info", lambda: translate("Views", "%n answer(s) taken in", None, new)))
        if old:
            notes.append(
                Note("info", lambda: translate("Views", "%n answer(s) were here already", None, old))
            )
        wrong = [each for each in taken if each.error is not None]
        notes += [self._wrong(each) for each in wrong[:_MOST_NOTES]]
        if len(wrong) > _MOST_NOTES:
            rest = len(wrong) - _MOST_NOTES
            notes.append(Note("must", lambda: translate("Views", "%n more file(s) not taken in", None, rest)))
        self.notes.show_notes(notes)

    def _wrong(self, taken: Taken) -> Note:
        error = taken.error
        if error is None:
            raise AssertionError(taken)
        return Note("must", lambda: self._host.workplace.sentence(error), lead=taken.path.name)

    def _save(self, made: Sequence[bytes], folder: Path) -> None:
        try:
            for place, data in enumerate(made, start=1):
                printing.save(folder / self._name(f"-{place:03}.pdf"), data)
        except LedarappError as error:
            self._host.show_error(error)
            return
        count = len(made)
        self._host.toast(lambda: translate("Views", "%n copies saved", None, count))

    def _name(self, ending: str) -> str:
        title = self.sheet.title.lower() if self.sheet is not None else ""
        return output.file_name(self._session.agreement, self._session.template, f"-{title}{ending}")


def _copies_words() -> str:
    return translate("Views", "How many PDF copies? Each person needs one of their own.")


def _closing_words() -> str:
    return translate(
        "Views", "A closed sheet takes no more answers, and that cannot be undone. Close it now?"
    )


def _page_words() -> str:
    return translate("Views", "Save as a web page…")


def _pdf_words() -> str:
    return translate("Views", "Save PDF copies…")


def _take_words() -> str:
    return translate("Views", "Choose answers…")


def _close_words() -> str:
    return translate("Views", "Close and sum up…")


def _drop_words() -> str:
    return translate(
        "Views", "Drop the files here, or choose them. Taking the same file in again changes nothing."
    )


def _rule_words() -> str:
    return translate(
        "Views",
        "Nothing of the answers is shown before the sheet is closed. Groups that are too small are shown"
        " together, or not at all.",
    )
