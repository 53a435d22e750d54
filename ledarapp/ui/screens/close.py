"""Step 8: the superior signs the assessment, then the leader that it was read and discussed."""

from __future__ import annotations

from ledarapp.domain.signature import Edition
from ledarapp.ui.parts.sign_pane import SignPart, scrolled
from ledarapp.ui.screens.screen import Bottom, Room, Screen


class CloseScreen(Screen):
    """The assessment record and the pane in which it is signed."""

    fills_window = True

    def build(self) -> None:
        self.part = SignPart(self.session, self.host, Edition.ASSESSMENT)
        self.column.addWidget(scrolled(self.part))

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
