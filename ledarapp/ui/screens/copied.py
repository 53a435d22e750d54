"""A copy of an agreement that was saved as a file: what it holds, and what opening it does."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal

from ledarapp.domain.errors import LedarappError
from ledarapp.operations import copying
from ledarapp.operations.copying import Copy
from ledarapp.operations.desk import template_of
from ledarapp.ui.hosting import WindowHost
from ledarapp.ui.language import translate
from ledarapp.ui.parts.changed import Changed
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import Card
from ledarapp.ui.widgets.remark import Note, Remark
from ledarapp.ui.widgets.sheet import Sheet
from ledarapp.ui.widgets.text import Heading, Label


class CopyPage(Sheet):
    """``taken`` brings what was opened, ``left`` that the person wants back. Looking takes nothing in."""

    taken = Signal(object)
    left = Signal()

    def __init__(self, host: WindowHost, path: Path) -> None:
        super().__init__(
            lambda: translate("Copied", "A copy of an agreement"),
            lambda: translate("Copied", "File: {0}").format(path.name),
        )
        self._host = host
        self._copy: Copy | None = None
        self._cancel = Button(lambda: translate("Copied", "Cancel"), clicked=self.left.emit)
        self.bar.addWidget(self._cancel)
        self._take = Button(self._take_words, "primary", clicked=self.take_in)
        self.bar.addWidget(self._take)
        try:
            self._copy = copying.read(host.workplace.desk, path)
        except LedarappError as error:
            self._refuse(error)
        else:
            self._fill(self._copy)
        self._take.say(self._take_words)

    def take_in(self) -> None:
        """Open the copy: in the agreement that is here, or as a new draft."""
        copy, workplace = self._copy, self._host.workplace
        if copy is None:
            return
        try:
            opened = copying.take(workplace.desk, copy, workplace.settings.role)
        except LedarappError as error:
            self._host.show_error(error)
            return
        self.taken.emit(opened)
        self._host.toast(lambda: translate("Copied", "The copy has been opened."))

    def focus_first(self) -> None:
        """Put the focus on what can be done."""
        (self._take if self._copy is not None else self._cancel).setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_words(self) -> str:
        if self._copy is not None and self._copy.taken is not None:
            return translate("Copied", "Take it into the agreement")
        return translate("Copied", "Open as a new draft")

    def _refuse(self, error: LedarappError) -> None:
        self._take.hide()
        lead = lambda: translate("Copied", "Can't be opened")  # noqa: E731  read anew by the remark
        self.column.addWidget(Remark(Note("must", lambda: self._host.workplace.sentence(error), lead=lead)))

    def _fill(self, copy: Copy) -> None:
        agreement = copy.agreement
        parties = " · ".join(each.name for each in (agreement.leader, agreement.superior) if each.name)
        if parties:
            self.column.addWidget(Label(parties, "section"))
        self.column.addWidget(Label(lambda: _what(copy)))
        if copy.signatures:
            messages, language = self._host.workplace.messages, self._host.workplace.language
            note = Note("info", lambda: messages.say("copying.no_signatures", language.language))
            self.column.addWidget(Remark(note))
        if copy.mine is not None and copy.taken is not None:
            template = template_of(self._host.workplace.desk, copy.mine)
            card = Card()
            card.column.addWidget(Heading(lambda: translate("Copied", "What differs"), "card"))
            card.column.addWidget(
                Changed(
                    copy.mine,
                    copy.taken,
                    template,
                    lambda: translate("Copied", "Here"),
                    lambda: translate("Copied", "In the copy"),
                    lambda: translate("Copied", "The copy says the same as the agreement here."),
                )
            )
            self.column.addWidget(card)


def _what(copy: Copy) -> str:
    if copy.mine is None:
        return translate("Copied", "This agreement is not here. It is opened as a draft of yours.")
    if copy.taken is None:
        return translate(
            "Copied",
            "The agreement here is signed, and the copy says something else. It is opened as a new draft; "
            "what is signed stays as it is.",
        )
    return translate(
        "Copied",
        "You have this agreement. What the copy says takes the place of what stands there; what stood there "
        "before is kept under History.",
    )
