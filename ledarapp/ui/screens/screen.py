"""The contract of a screen: built once, brought into line with each new value of the agreement."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Protocol

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.finding import Finding
from ledarapp.ui.command import Command
from ledarapp.ui.session import Session
from ledarapp.ui.tasks import Tasks
from ledarapp.ui.widgets.text import Text
from ledarapp.ui.workplace import Workplace


class Room(IntEnum):
    """How much room the window gives: text at 150 % or more counts as NARROW whatever the width."""

    NARROW = 0
    MEDIUM = 1
    WIDE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Bottom:
    """What a screen says differently in the bottom bar; empty parts keep the window's own."""

    centre: str = ""
    next_label: str = ""
    next_action: Callable[[], object] | None = None
    has_next: bool = True


class Host(Protocol):
    """What a screen may ask of the window it stands in."""

    tasks: Tasks
    workplace: Workplace

    def toast(self, message: Text, *, undo: bool = False) -> None:
        """Show a passing message for ten seconds, perhaps with *Undo*."""

    def go(self, screen: str) -> None:
        """Show another step or view by its key."""

    def show_finding(self, finding: Finding) -> None:
        """Go to the screen and field a remark belongs to."""

    def compare(self, agreement_id: str) -> None:
        """Show two states of agreements side by side, this one's first."""

    def show_error(self, error: Exception) -> None:
        """Tell of an error in the one place for it."""

    def attempt(self, act: Callable[[], object]) -> None:
        """Do something that the world may refuse; tell why when it does."""

    def refresh(self) -> None:
        """Have head and bottom bar read the screen's words again."""


class Screen(QWidget):
    """One screen over the open agreement. It holds no copy of the agreement and no translated text.

    Subclasses write ``build`` (make widgets, once, into ``self.column``) and ``show_agreement`` (bring them
    into line, touching only what differs). After a language change ``show_agreement`` is called again;
    widgets given their words as functions re-read them by themselves.
    """

    #: True: no page head and no scrolling by the window; the screen fills the whole content area itself.
    fills_window = False

    def __init__(self, session: Session, host: Host) -> None:
        super().__init__()
        self.session = session
        self.host = host
        self.room = Room.WIDE
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.build()

    def build(self) -> None:
        """Make the widgets, once."""
        raise NotImplementedError

    def show_agreement(self) -> None:
        """Bring the widgets into line with ``self.session.agreement``."""
        raise NotImplementedError

    def subtitle(self) -> str:
        """Return the sentence under the page title; empty: the window's own turn sentence."""
        return ""

    def head_widgets(self) -> Sequence[QWidget]:
        """Return the buttons at the right of the page title; made once."""
        return ()

    def commands(self) -> Sequence[Command]:
        """Return the screen's own commands; they stand in the Agreement menu while the screen is in sight."""
        return ()

    def bottom(self) -> Bottom:
        """Return what the bottom bar says differently now."""
        return Bottom()

    def set_room(self, room: Room) -> None:
        """Arrange for another width; called before the first showing and at each change."""
        self.room = room

    def focus_finding(self, finding: Finding) -> bool:
        """Put the focus on the field a remark belongs to; False when it isn't here."""
        del finding
        return False

    def focus_first(self) -> None:
        """Put the focus where work on this screen begins; called when the screen is entered."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.show_agreement()
        super().changeEvent(event)
