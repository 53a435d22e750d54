"""Back and forward over the places visited: Alt+Left, Alt+Right, and the mouse's own buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent

from ledarapp.ui.command import Command
from ledarapp.ui.language import translate

if TYPE_CHECKING:
    from ledarapp.ui.window import MainWindow

_LONGEST: Final = 100
_BUTTONS: Final = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}

Place = tuple[str, str]
"""The id of an agreement and its step or view; both empty: the overview."""


class Trail(QObject):
    """The places visited in one window, and where on that way one stands."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._places: list[Place] = []
        self._at = -1
        self._is_going = False
        window.installEventFilter(self)

    def note(self) -> None:
        """Note the place in sight, unless one has come there by this way."""
        place = self._here()
        if self._is_going or place is None or (self._places and self._places[self._at] == place):
            return
        self._places = [*self._places[: self._at + 1], place][-_LONGEST:]
        self._at = len(self._places) - 1

    def can(self, by: int) -> bool:
        """Tell whether there is a place in this direction."""
        return self._next(by) is not None

    def go(self, by: int) -> None:
        """Go back (-1) or forward (1), past agreements that are gone."""
        at = self._next(by)
        if at is None:
            return
        self._is_going = True
        try:
            self._show(self._places[at])
        finally:
            self._is_going = False
        # Where typing could not be saved, one is still where one was.
        if self._here() == self._places[at]:
            self._at = at

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            by = _BUTTONS.get(event.button(), 0)
            if by:
                self.go(by)
                return True
        return super().eventFilter(watched, event)

    def _next(self, by: int) -> int | None:
        at = self._at + by
        holds = self._window.workplace.desk.store.holds
        while 0 <= at < len(self._places):
            owner = self._places[at][0]
            if not owner or holds(owner):
                return at
            at += by
        return None

    def _here(self) -> Place | None:
        window = self._window
        journey = window.host.journey
        if journey is not None:
            return journey.session.agreement.id, journey.key
        return ("", "") if window.levels.currentWidget() is window.overview else None

    def _show(self, place: Place) -> None:
        owner, step = place
        journey = self._window.host.journey
        if not owner:
            self._window.show_overview()
        elif journey is not None and journey.session.agreement.id == owner:
            journey.go(step)
        else:
            self._window.open_agreement(owner, step)


def trail_commands(window: MainWindow) -> tuple[Command, ...]:
    """Return the commands of the View menu that go back and forward."""
    trail = window.trail
    return (
        Command(
            "back",
            lambda: translate("Menus", "&Back"),
            lambda: trail.go(-1),
            "Alt+Left",
            lambda: trail.can(-1),
        ),
        Command(
            "forward",
            lambda: translate("Menus", "&Forward"),
            lambda: trail.go(1),
            "Alt+Right",
            lambda: trail.can(1),
        ),
    )
