"""The parts of the page on a received file: facts, problems, contents, documents, and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.merge import Merge
from ledarapp.domain.signature import Edition, Means
from ledarapp.domain.stages import current
from ledarapp.domain.verdict import PdfVerdict
from ledarapp.operations import exchanging, judging
from ledarapp.operations.exchanging import Look
from ledarapp.ui import page_images, theme
from ledarapp.ui.dates import clock
from ledarapp.ui.hosting import WindowHost
from ledarapp.ui.language import translate
from ledarapp.ui.parts import output
from ledarapp.ui.parts.editions import edition_name
from ledarapp.ui.parts.package_words import contents, stage_words
from ledarapp.ui.parts.verdicts import cause_lines, detail_lines, verdict_note
from ledarapp.ui.progress import unnamed
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import Card
from ledarapp.ui.widgets.date_edit import shown
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.pdf_view import PdfView
from ledarapp.ui.widgets.remark import Note, Remark
from ledarapp.ui.widgets.text import Heading, Label

PAGES_HEIGHT = 620


class ActionBar(QFrame):
    """Close left; save elsewhere and take in right."""

    def __init__(
        self, take_in: Callable[[], object], save: Callable[[], object], close: Callable[[], object]
    ) -> None:
        super().__init__()
        self.setObjectName("bottomBar")
        row = QHBoxLayout(self)
        row.setContentsMargins(40, 13, 40, 13)
        row.setSpacing(12)
        self._close = Button(lambda: translate("Received", "Close"), icon="arrow-left", clicked=close)
        self._why = Label("", "note", tone="muted", wrap=False)
        self._save = Button(lambda: translate("Received", "Save elsewhere…"), icon="download", clicked=save)
        self._take = Button(
            lambda: translate("Received", "Take in"), "primary", icon="inbox", clicked=take_in
        )
        row.addWidget(self._close)
        row.addStretch(1)
        for widget in (self._why, self._save, self._take):
            row.addWidget(widget)

    def show_state(self, *, can_take: bool, ready: bool, can_save: bool) -> None:
        """Bring the buttons into line; with ``can_take`` but not ``ready`` something must be chosen first."""
        self._take.setVisible(can_take)
        self._take.setEnabled(ready)
        self._save.setVisible(can_take or can_save)
        self._why.setVisible(can_take and not ready)
        self._why.say(lambda: translate("Received", "Choose first what is to stand"))

    def focus_first(self) -> None:
        """Put the focus on the main button."""
        (self._take if self._take.isVisibleTo(self) and self._take.isEnabled() else self._close).setFocus()


class Papers(QWidget):
    """A card for each document; its pages are drawn in a process of their own, when they are asked for."""

    def __init__(self, host: WindowHost, papers: Mapping[Edition | None, tuple[bytes, PdfVerdict]]) -> None:
        """The document of a file that came alone has no edition."""
        super().__init__()
        self._host = host
        self._view: PdfView | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        for which, (pdf, verdict) in papers.items():
            self._column.addWidget(self._card(which, pdf, verdict))

    def _card(self, which: Edition | None, pdf: bytes, verdict: PdfVerdict) -> Card:
        card = Card()
        card.column.setSpacing(8)
        card.column.addWidget(Heading(lambda: _name(which), "card"))
        if which is not None:
            card.column.addWidget(Remark(verdict_note(self._host, verdict)))
        for cause in cause_lines(self._host, verdict):
            card.column.addWidget(Label(cause, "dense"))
        for each in verdict.signatures:
            at = shown(each.at.astimezone().date(), words=True) if each.at else "–"
            line = translate("Received", "{0}, {1}: “{2}”").format(each.name or "–", at, each.meaning)
            card.column.addWidget(Label(line, "dense"))
            for more in filter(None, detail_lines(self._host, each)):
                card.column.addWidget(Label(more, "note", tone="muted"))
        row = Flow(gap=8, line_gap=8)
        row.addWidget(
            Button(
                lambda: translate("Received", "Look at the pages"),
                "small",
                icon="eye",
                clicked=lambda: self.show_pages(which, pdf),
            )
        )
        row.addWidget(
            Button(
                lambda: translate("Received", "Save elsewhere…"),
                "small",
                clicked=lambda: output.save_as(self, self._host, pdf, f"{which or 'document'}.pdf"),
            )
        )
        card.column.addLayout(row)
        return card

    def show_pages(self, which: Edition | None, pdf: bytes) -> None:
        """Have the pages drawn in a process of their own and show them below."""
        if self._view is None:
            self._view = PdfView(lambda: _name(which))
            self._view.setMinimumHeight(theme.current().px(PAGES_HEIGHT))
            self._column.addWidget(self._view)
        view = self._view
        view.title.say(lambda: _name(which))
        view.show_waiting(lambda: translate("Preview", "The pages are being drawn…"))

        def failed(error: Exception) -> None:
            if isinstance(error, LedarappError):
                sentence = self._host.workplace.sentence(error)
                view.show_note(Note("must", sentence, lead=lambda: translate("Preview", "Not shown")))
            else:
                self._host.show_error(error)

        self._host.tasks.run(lambda: page_images.pages(pdf), view.show_images, failed, owner=view)


def facts(look: Look) -> tuple[str, str]:
    """Return title and subtitle: who sent it, how far it has come, when it was made."""
    details, agreement = look.package.details, look.package.agreement
    sender = details.sender_name or unnamed(details.sender)
    unit = agreement.person(details.sender).unit
    made = details.at.astimezone()
    day = translate("Received", "made {0} at {1}").format(
        shown(made.date(), words=True), clock(made.hour, made.minute)
    )
    return (
        translate("Received", "From {0}").format(sender),
        " · ".join(each for each in (unit, stage_words(agreement), day) if each),
    )


def way_words(way: str) -> str:
    """Return how the file that came was encrypted."""
    if way == "passphrase":
        return translate("Received", "The file came encrypted with a passphrase.")
    return translate("Received", "The file came encrypted for you.")


def problem_notes(host: WindowHost, look: Look) -> tuple[Note, ...]:
    """Return a strip for each thing that forbids taking the package in."""
    workplace = host.workplace
    return tuple(
        Note(
            "must",
            workplace.messages.say(code, workplace.language.language),
            lead=translate("Received", "Do not rely on it"),
        )
        for code in look.problems
    )


def contents_card(host: WindowHost, look: Look, merged: Merge | None) -> Card:
    """Return what the package holds, and what taking it in would lead to."""
    workplace, agreement = host.workplace, look.package.agreement
    card = Card()
    card.column.setSpacing(6)
    card.column.addWidget(Heading(lambda: translate("Received", "The package holds"), "card"))
    try:
        template = workplace.desk.library.read(look.package.template_text)
    except LedarappError as error:
        card.column.addWidget(Label(workplace.sentence(error)))
        return card
    card.column.addWidget(Label(contents(agreement, template), "dense"))
    for which in look.editions:
        card.column.addWidget(
            Label(translate("Received", "{0}, signed, as PDF").format(edition_name(which)), "dense")
        )
    for given in filter(lambda each: each.means is Means.PAPER, current(agreement)):
        told = judging.on_paper(given)
        sentence = workplace.messages.say(told.code, workplace.language.language, **told.values)
        card.column.addWidget(Label(f"{edition_name(given.edition)}: {sentence}", "note", tone="muted"))
    if look.past:
        count = translate("Received", "%n signed document(s) of earlier rounds", None, len(look.past))
        card.column.addWidget(Label(count, "dense"))
    if look.package.attachments:
        count = translate("Received", "%n attachment(s)", None, len(look.package.attachments))
        card.column.addWidget(Label(count, "dense"))
    if merged is not None:
        card.column.addWidget(
            Label(_outcome(exchanging.is_here(workplace.desk, look), merged), "note", tone="muted")
        )
    return card


def _outcome(is_here: bool, merged: Merge) -> str:  # noqa: FBT001  a fact, not a switch
    if merged.conflicts:
        return translate(
            "Received",
            "You have both changed %n passage(s); choose below what is to stand.",
            None,
            len(merged.conflicts),
        )
    if is_here:
        return translate("Received", "Your own words stay; theirs and the signatures are added.")
    return translate("Received", "You don't have this agreement yet: it is added.")


def _name(which: Edition | None) -> str:
    return translate("Received", "The document") if which is None else edition_name(which)
