"""The commands of the File menu that guard what is written: lock the window, bring back a copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ledarapp.ui.command import Command
from ledarapp.ui.language import translate

if TYPE_CHECKING:
    from ledarapp.ui.window import MainWindow


def guarding(window: MainWindow) -> tuple[Command, ...]:
    """Return the commands; a throw-away profile has nothing to go back to, so there they rest."""

    def possible() -> bool:
        return window.is_lockable

    return (
        Command(
            "copies",
            lambda: translate("Menus", "&Bring back a backup…"),
            window.copies_wanted.emit,
            possible=possible,
        ),
        Command("lock", lambda: translate("Menus", "&Lock"), window.lock_wanted.emit, "Ctrl+L", possible),
    )
