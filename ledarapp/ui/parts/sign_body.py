"""The face of the sign pane: four blocks, what is still open, and the buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ledarapp.domain.signature import Edition
from ledarapp.domain.stages import Stage, stage
from ledarapp.operations import printing
from ledarapp.operations.identity import Identity
from ledarapp.ui.language import translate
from ledarapp.ui.parts import standing as words
from ledarapp.ui.parts.blocks import Block
from ledarapp.ui.parts.identity import identity_words
from ledarapp.ui.parts.sign_key import SignKey
from ledarapp.ui.parts.standing import Standing, Turn, party
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.editors import TextArea
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.remark_stack import RemarkStack
from ledarapp.ui.widgets.text import Label


class SignBody(QWidget):
    """Asks its owner for everything that is to happen."""

    sign = Signal()
    package = Signal()
    other_identity = Signal()
    paper = Signal()
    pen = Signal()
    save = Signal()
    reopen = Signal()

    def __init__(self, session: Session, which: Edition) -> None:
        super().__init__()
        self._session, self._which = session, which
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._build_blocks(column)
        self._comment = TextArea(least=2, most=6, own_undo=True)
        self._comment_field = Field(
            lambda: translate("Sign", "Your comment beside the signature"),
            self._comment,
            lambda: translate("Sign", "Optional"),
        )
        self.key = SignKey(self.sign.emit)
        self._notes = RemarkStack(self)
        column.addWidget(self._comment_field)
        column.addWidget(self.key)
        column.addWidget(self._notes)
        self._build_buttons(column)

    def show_state(self, at: Standing, held: Identity | None, notes: Sequence[Note], *, busy: bool) -> None:
        """Bring blocks, remarks and buttons into line."""
        session, which, mine = self._session, self._which, at.turn is Turn.MINE
        lines = words.what(session, which, printing.checksum(session.agreement, which))
        if mine and at.rule is not None:
            lines = (*lines, (words.meaning(session, at.rule), "muted"))
        self._what.say(*lines)
        self._who.say(*words.who(session, which))
        about, until = identity_words(held)
        self._how.say((about, ""), (until, "muted"))
        self._then.say((words.afterwards(which, at.rule), ""))
        for block in (self._how, self._then):
            block.setVisible(mine)
        self._comment_field.setVisible(mine and which is Edition.ASSESSMENT)
        self.key.show_key(held if mine else None, session.agreement.person(session.side).name)
        self._notes.show_notes(notes)
        self._show_buttons(at, busy=busy)

    def comment(self) -> str:
        """Return the signer's own word."""
        return self._comment.toPlainText().strip()

    def focus_button(self) -> None:
        """Put the focus on the one large button."""
        (self._button if self._button.isVisibleTo(self) else self._package).setFocus()

    def _build_blocks(self, column: QVBoxLayout) -> None:
        self._what = Block("file-check", lambda: translate("Sign", "What"))
        self._who = Block("users", lambda: translate("Sign", "Who"))
        self._how = Block("key-round", lambda: translate("Sign", "How"))
        self._then = Block("lock", lambda: translate("Sign", "Afterwards"))
        other = Button(
            lambda: translate("Sign", "Choose a certificate"), "link", clicked=self.other_identity.emit
        )
        self._how.lines.addWidget(other, 0, Qt.AlignmentFlag.AlignLeft)
        for block in (self._what, self._who, self._how, self._then):
            column.addWidget(block)

    def _build_buttons(self, column: QVBoxLayout) -> None:
        self._button = Button("", "large", icon="pen-line", clicked=self.sign.emit)
        self._package = Button("", "large", icon="package", clicked=self.package.emit)
        for button in (self._button, self._package):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            column.addWidget(button)
        self._save = Button(lambda: translate("Sign", "Save the signed PDF…"), "link", clicked=self.save.emit)
        self._paper = Button(
            lambda: translate("Sign", "Print and sign on paper"), "link", clicked=self.paper.emit
        )
        self._pen = Button(
            lambda: translate("Sign", "Note a signature by pen"), "link", clicked=self.pen.emit
        )
        self._reopen = Button(lambda: translate("Sign", "Open for changes"), "link", clicked=self.reopen.emit)
        links = Flow(gap=16, line_gap=4)
        for link in (self._save, self._paper, self._pen, self._reopen):
            links.addWidget(link)
        column.addLayout(links)
        self._next = Label("", "note", tone="muted")
        column.addWidget(self._next)

    def _show_buttons(self, at: Standing, *, busy: bool) -> None:
        session, mine = self._session, at.turn is Turn.MINE
        me, other = party(session, session.side), party(session, session.side.other)
        if busy:
            self._button.say(lambda: translate("Sign", "Signing…"))
        else:
            self._button.say(lambda: translate("Sign", "Sign as {0}").format(me))
        self._package.say(lambda: translate("Sign", "Make a package for {0}").format(other))
        sent = at.turn in {Turn.THEIRS, Turn.DONE}
        self._button.setVisible(mine)
        self._package.setVisible(sent)
        self._save.setVisible(sent)
        self._paper.setVisible(mine)
        self._pen.setVisible(at.turn in {Turn.MINE, Turn.THEIRS})
        agreement = session.agreement
        self._reopen.setVisible(self._which is Edition.AGREEMENT and stage(agreement) is Stage.PROPOSED)
        self._next.setVisible(mine)
        if agreement.case_number:
            after = translate(
                "Sign", "Next: make a package for {0}. The signed PDF is filed under case {1}."
            ).format(other, agreement.case_number)
        else:
            after = translate("Sign", "Next: make a package for {0}.").format(other)
        self._next.say(after)
