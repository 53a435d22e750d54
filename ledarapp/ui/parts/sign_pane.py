"""The sign pane and the document beside it: the same in every step in which something is signed."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.finding import Finding
from ledarapp.domain.signature import Edition
from ledarapp.domain.stages import next_signature
from ledarapp.operations import identity, signing
from ledarapp.operations.identity import Identity
from ledarapp.ui import theme
from ledarapp.ui.announce import announce
from ledarapp.ui.language import translate
from ledarapp.ui.parts import standing as words
from ledarapp.ui.parts.document import DocumentPane
from ledarapp.ui.parts.identity import IdentityChoice, load_identity, signer
from ledarapp.ui.parts.pen import Penned, PenPart
from ledarapp.ui.parts.sign_acts import SignActs
from ledarapp.ui.parts.sign_body import SignBody
from ledarapp.ui.parts.sign_notes import error_note, open_notes, state_notes
from ledarapp.ui.parts.standing import Turn, party, standing
from ledarapp.ui.screens.screen import Host, Room
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.card import rule
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.scroll import scrolled
from ledarapp.ui.widgets.text import Heading, Label

WIDTH = 388


class SignPane(QFrame):
    """Says what is signed, asks what is open, and has it signed."""

    def __init__(self, session: Session, host: Host, which: Edition, document: DocumentPane) -> None:
        super().__init__()
        self.session, self.host, self.which, self.document = session, host, which, document
        self.acts = SignActs(session, host, self._tell, self)
        self._held: Identity | None = None
        self._error: LedarappError | None = None
        self._then_sign = False
        self.setObjectName("sidePane")
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(12)
        self._title, self._subtitle = Heading("", "title"), Label("", "dense", tone="muted")
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._title)
        head.addWidget(self._subtitle)
        column.addLayout(head)
        column.addWidget(rule())
        self.body = SignBody(session, which)
        self.choice = IdentityChoice(signer(session), host)
        self.pen = PenPart(host)
        for part in (self.body, self.choice, self.pen):
            column.addWidget(part)
        column.addStretch(1)
        self._connect()
        self._swap(self.body)

    def show_agreement(self) -> None:
        """Bring the pane into line with the agreement and with what is known of the certificate."""
        session, which = self.session, self.which
        at = standing(session.agreement, session.template, which, session.side)
        self._title.say(words.heading(which))
        self._subtitle.say(words.sentence(at))
        notes: tuple[Note, ...] = (error_note(self.host, self._error),) if self._error is not None else ()
        hindrances: tuple[Finding, ...] = ()
        if at.turn is Turn.MINE:
            hindrances = signing.hindrances(session.agreement, session.template)
        notes += open_notes(self.host, hindrances) or state_notes(
            session, which, at, seen=self.document.is_seen()
        )
        self.body.show_state(at, self._held, notes, busy=self.acts.is_busy)

    def load(self) -> None:
        """Find out which certificate there is; called when the pane comes in sight."""
        load_identity(self.host, self._take_identity, owner=self)

    def sign(self) -> None:
        """Sign, or ask first what is still open: what must be filled in, or which certificate to use."""
        shown = self.document.pdf()
        hindrances = signing.hindrances(self.session.agreement, self.session.template)
        if hindrances:
            self.host.show_finding(hindrances[0])
        elif shown is None or not self.document.is_seen():
            announce(self, translate("Sign", "The pages are being drawn. Read them, then sign."))
        elif not identity.is_there(self.host.workplace.desk):
            self._choose_identity()
            self._then_sign = True
        else:
            self._error = None
            self.acts.sign(shown, self.body.comment(), self.body.key.take(), self._signed)
            self.show_agreement()

    def _connect(self) -> None:
        self.document.drawn.connect(self.show_agreement)
        self.choice.chosen.connect(self._identity_chosen)
        self.choice.left.connect(self._back)
        self.pen.given.connect(self._given_by_pen)
        self.pen.left.connect(self._back)
        body = self.body
        body.sign.connect(self.sign)
        body.package.connect(lambda: self.host.go("package"))
        body.other_identity.connect(self._choose_identity)
        body.paper.connect(self.document.print_out)
        body.pen.connect(self._ask_pen)
        body.save.connect(self.document.save)
        body.reopen.connect(self._reopen)

    def _swap(self, shown: QWidget) -> None:
        for part in (self.body, self.choice, self.pen):
            part.setVisible(part is shown)

    def _back(self) -> None:
        self._then_sign = False
        self._swap(self.body)
        self.body.focus_button()

    def _choose_identity(self) -> None:
        self._swap(self.choice)
        self.choice.ask()

    def _identity_chosen(self) -> None:
        go_on = self._then_sign
        self._back()
        self.load()
        if go_on and not identity.asks_pin(self.host.workplace.desk):
            self.sign()

    def _take_identity(self, held: Identity | None) -> None:
        self._held = held
        self.show_agreement()

    def _ask_pen(self) -> None:
        following = next_signature(self.session.agreement, self.session.template)
        if following is not None:
            self._swap(self.pen)
            self.pen.ask(party(self.session, following.role))

    def _given_by_pen(self, noted: Penned) -> None:
        self._error = None
        self._back()
        self.acts.sign_on_paper(noted, self.body.comment())

    def _reopen(self) -> None:
        self._error = None
        self.acts.reopen()
        if self._error is None:
            self.host.toast(
                lambda: translate("Sign", "Opened for changes. The signature given counts no longer.")
            )

    def _signed(self) -> None:
        self.host.toast(lambda: translate("Sign", "Signed. The content is locked now."))
        self.body.focus_button()

    def _tell(self, error: LedarappError) -> None:
        self._error = error
        self.show_agreement()
        announce(self, self.host.workplace.sentence(error))


class SignPart(QWidget):
    """The document at the left and the pane at the right; below each other where there is little room."""

    def __init__(self, session: Session, host: Host, which: Edition) -> None:
        super().__init__()
        self.document = DocumentPane(session, host, which, lambda: translate("Sign", "The document"))
        self.pane = SignPane(session, host, which, self.document)
        self._area = area = scrolled(self.pane, sideways=False)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.document, 1)
        self._row.addWidget(area)
        self._loaded = self._is_narrow = False

    def show_agreement(self) -> None:
        """Bring both into line; the first time the certificate is looked up as well."""
        self.document.refresh()
        self.pane.show_agreement()
        self._make_room()
        if not self._loaded:
            self._loaded = True
            self.pane.load()

    def set_room(self, room: Room) -> None:
        """Stand side by side, or below each other."""
        narrow = room is Room.NARROW
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        self._row.setStretch(1, 1 if narrow else 0)
        wide = (1 << 24) - 1
        width = wide if narrow else theme.current().px(WIDTH if room is Room.WIDE else 320)
        self._area.setMinimumWidth(0 if narrow else width)
        self._area.setMaximumWidth(width)
        self.document.view.title.setVisible(room is Room.WIDE)
        self._is_narrow = narrow
        self.document.view.bar.set_compact(compact=narrow)
        self._make_room()

    def _make_room(self) -> None:
        """Below each other both are as high as they need: what is around scrolls, not each by itself."""
        px = theme.current().px
        pane = self.pane.heightForWidth(max(self.width(), px(300))) if self._is_narrow else 0
        self._area.setMinimumHeight(max(pane, 0))
        self.document.setMinimumHeight(min(px(420), 560) if self._is_narrow else 0)
