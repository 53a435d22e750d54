"""The two signing steps have one face: the document, and beside it the pane in which it is signed."""

from __future__ import annotations

from ledarapp.domain.signature import Edition
from ledarapp.ui.parts.sign_pane import SignPart
from ledarapp.ui.screens.screen import Bottom, Room, Screen
from ledarapp.ui.widgets.scroll import scrolled


class SigningScreen(Screen):
    """``signs`` is the document that is signed here."""

    fills_window = True
    signs = Edition.AGREEMENT

    def build(self) -> None:
        self.part = SignPart(self.session, self.host, self.signs)
        self.column.addWidget(scrolled(self.part, sideways=False))

    def show_agreement(self) -> None:
        self.part.show_agreement()

    def set_room(self, room: Room) -> None:
        super().set_room(room)
        self.part.set_room(room)

    def focus_first(self) -> None:
        self.part.pane.body.focus_button()

    def bottom(self) -> Bottom:
        # The one filled button is the pane's own.
        return Bottom(has_next=False)
