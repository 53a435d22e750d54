"""The preview: the very PDF of each edition, to read, save, print or open elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt

from ledarapp.domain.paper import Handout, Paper
from ledarapp.domain.recorded import papers
from ledarapp.domain.signature import Edition
from ledarapp.domain.stages import Stage, current, stage
from ledarapp.ui.command import Command
from ledarapp.ui.language import translate
from ledarapp.ui.parts.contents import Contents
from ledarapp.ui.parts.document import DocumentPane
from ledarapp.ui.parts.editions import edition_name
from ledarapp.ui.parts.output import Elsewhere
from ledarapp.ui.screens.screen import Bottom, Room, Screen
from ledarapp.ui.widgets.buttons import Button, ToolButton
from ledarapp.ui.widgets.editors import ComboBox
from ledarapp.ui.widgets.text import Label

_FIRST = {
    Stage.SELF_EVALUATED: Edition.SELF_EVALUATION,
    Stage.ASSESSED: Edition.ASSESSMENT,
    Stage.CLOSED: Edition.ASSESSMENT,
}


class PreviewScreen(Screen):
    """One document and the choice among the editions."""

    fills_window = True

    def build(self) -> None:
        self._elsewhere = Elsewhere()
        self._choice = ComboBox()
        # Unseen, for the bar has no room for it in every language; it still names the choice.
        self._label = Label(lambda: translate("Preview", "Document"), "dense", wrap=False)
        self._label.setBuddy(self._choice)
        self._choice.activated.connect(self._pick)
        self._save = Button(
            lambda: translate("Preview", "Save as PDF…"), "primary", icon="download", clicked=self.save
        )
        self._contents = ToolButton(
            "list", lambda: translate("Preview", "What goes in"), clicked=self.show_contents
        )
        self._print = ToolButton("printer", lambda: translate("Preview", "Print"), clicked=self._print_out)
        self._open = ToolButton(
            "external-link",
            lambda: translate("Preview", "Open in my PDF reader"),
            clicked=self._open_elsewhere,
        )
        first = _FIRST.get(stage(self.session.agreement), Edition.AGREEMENT)
        self.document = DocumentPane(
            self.session,
            self.host,
            first,
            self._title,
            (self._label, self._choice, self._contents, self._print, self._open, self._save),
        )
        self._label.hide()
        self.column.addWidget(self.document)

    def show_agreement(self) -> None:
        self._choice.clear()
        found = self._papers()
        if self.document.which not in found:  # a record of what was undone
            self.document.which = found[0]
        for which in found:
            self._choice.addItem(edition_name(which), which)
        self._choice.setCurrentIndex(found.index(self.document.which))
        self.document.view.title.say(self._title)
        self.document.refresh()

    def commands(self) -> Sequence[Command]:
        return (
            Command("contents", lambda: translate("Preview", "&What goes in…"), self.show_contents),
            Command("print", lambda: translate("Preview", "Pr&int…"), self._print_out),
            Command(
                "open_elsewhere", lambda: translate("Preview", "&Open in my PDF reader"), self._open_elsewhere
            ),
        )

    def bottom(self) -> Bottom:
        return Bottom(has_next=False)

    def set_room(self, room: Room) -> None:
        super().set_room(room)
        self.document.view.title.setVisible(room is not Room.NARROW)
        self.document.view.bar.set_compact(compact=room is Room.NARROW)

    def focus_first(self) -> None:
        self._choice.setFocus()

    def save(self) -> None:
        """Save what is in sight, as PDF or in another format; what others will read is listed first."""
        if self.document.which in {Handout.UNIT, Handout.PUBLIC, Handout.SUBMISSION}:
            self.show_contents()
        else:
            self.document.save()

    def show_contents(self) -> Contents:
        """Show what goes into the document in sight, and what stays out."""
        window = Contents(self.window(), self.session, self.host, self.document.which, self._save_seen)
        window.show()
        return window

    def save_when_drawn(self) -> None:
        """Save the edition in sight, now or when its pages have been drawn."""
        if self.document.pdf() is not None:
            self.save()
        else:
            self.document.drawn.connect(self.save, Qt.ConnectionType.SingleShotConnection)

    def _save_seen(self) -> None:
        """Save the document; words withheld a moment ago may still be on their way out of it."""
        if self.document.pdf() is not None:
            self.document.save()
        else:
            self.document.drawn.connect(self.document.save, Qt.ConnectionType.SingleShotConnection)

    def _pick(self, index: int) -> None:
        self.document.show_edition(self._papers()[index])
        self.document.view.title.say(self._title)

    def _papers(self) -> tuple[Paper, ...]:
        return papers(self.session.agreement, self.session.template)

    def _print_out(self) -> None:
        self.document.print_out()

    def _open_elsewhere(self) -> None:
        pdf = self.document.pdf()
        if pdf is not None:
            self._elsewhere.open(self.host, pdf, self.document.name())

    def _title(self) -> str:
        document = getattr(self, "document", None)
        which = document.which if document is not None else Edition.AGREEMENT
        if not isinstance(which, Edition):
            return translate("Preview", "Preview")
        given = sum(each.edition is which for each in current(self.session.agreement))
        if given:
            return translate("Preview", "%n signature(s)", None, given)
        return translate("Preview", "Not signed")
