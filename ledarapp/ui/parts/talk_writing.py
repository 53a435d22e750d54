"""What is written during a talk: what was agreed, for both, and notes that can become one's own words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ledarapp.domain.follow_up import Minute
from ledarapp.domain.signature import Role
from ledarapp.domain.stages import Part
from ledarapp.operations import reviewing
from ledarapp.ui.language import translate
from ledarapp.ui.parts.columns import Columns
from ledarapp.ui.parts.evaluating import put
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.editors import TextArea
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.text import Heading, Label

if TYPE_CHECKING:
    from ledarapp.domain.agreement import Agreement
    from ledarapp.ui.screens.screen import Host
    from ledarapp.ui.session import Session

_PARTS = {Role.LEADER: Part.SELF_EVALUATION, Role.SUPERIOR: Part.ASSESSMENT}


class TalkWriting(QWidget):
    """The two fields on what is spoken of now (``about``: a goal's id, or empty for the whole)."""

    def __init__(self, session: Session, host: Host) -> None:
        super().__init__()
        self._session, self._host, self._about = session, host, reviewing.WHOLE
        self.minute = TextArea(least=3, most=10)
        self.minute.edited.connect(self._write_down)
        self.note = TextArea(least=3, most=10, own_undo=True)
        self.note.edited.connect(self._keep_note)
        self.move_note = Button(self._move_words, "small", icon="pen-line", clicked=self.put_into_evaluation)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Columns((self._agreeing(), self._noting()), (3, 2)))

    def show_about(self, about: str) -> None:
        """Bring the fields into line with what is spoken of now."""
        if about != self._about:
            for editor in (self.minute, self.note):
                editor.commit()
        session, self._about = self._session, about
        noted = session.agreement.follow_up
        self.minute.show_text(noted.minute(about, session.side))
        self.minute.setReadOnly(not session.may_write(Part.DATES))
        kept = reviewing.talk_notes(self._host.workplace.desk, session.agreement.id)
        self.note.show_text(kept.get(about, ""))
        theirs = noted.minute(about, session.side.other)
        self._theirs.say(theirs)
        for widget in (self._theirs_head, self._theirs):
            widget.setVisible(bool(theirs))
        self.move_note.setVisible(bool(about) and session.may_write(_PARTS[session.side]))

    def put_into_evaluation(self) -> None:
        """Put the note into one's own words on this goal; the note stays until somebody takes it away."""
        self.note.commit()
        session, about, text = self._session, self._about, self.note.toPlainText().strip()
        if not text or not about:
            return

        def change(now: Agreement) -> Agreement:
            evaluation = now.evaluation(session.side)
            what = evaluation.of(about)
            joined = "\n".join(each for each in (what.text.strip(), text) if each)
            return put(now, session.side, evaluation.with_goal(replace(what, text=joined)))

        if session.apply(change, lambda: translate("Talk", "note from the talk")):
            self._host.toast(lambda: translate("Talk", "The note stands in your own words now."), undo=True)

    def _agreeing(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._theirs_head = Heading(
            lambda: translate("Talk", "What the other party has written down"), "caption", tone="muted"
        )
        self._theirs = Label("", "dense")
        column.addWidget(
            Field(
                lambda: translate("Talk", "What we agree now"),
                self.minute,
                lambda: translate("Talk", "Minutes: both have them, and they can be saved as PDF"),
            )
        )
        column.addWidget(self._theirs_head)
        column.addWidget(self._theirs)
        return made

    def _noting(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(
            Field(
                lambda: translate("Talk", "Notes for later"),
                self.note,
                lambda: translate("Talk", "Stay on this computer. Your private notes aren't shown here."),
            )
        )
        row = QHBoxLayout()
        row.addWidget(self.move_note)
        row.addStretch(1)
        column.addLayout(row)
        return made

    def _move_words(self) -> str:
        if self._session.side is Role.SUPERIOR:
            return translate("Talk", "Put into my assessment")
        return translate("Talk", "Put into my self-evaluation")

    def _write_down(self, text: str) -> None:
        session, about = self._session, self._about
        day = self._host.workplace.desk.now().astimezone().date()
        minute = Minute(writer=session.side, on=day, goal=about, text=text)

        def change(now: Agreement) -> Agreement:
            return replace(now, follow_up=now.follow_up.with_minute(minute))

        session.apply(change, lambda: translate("Talk", "minutes of the talk"), field=f"minute.{about}")

    def _keep_note(self, text: str) -> None:
        desk, agreement = self._host.workplace.desk, self._session.agreement
        about = self._about
        self._host.attempt(lambda: reviewing.note_in_talk(desk, agreement.id, about, text.strip()))
