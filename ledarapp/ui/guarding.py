"""The commands of the File menu that guard what is written: lock, bring back a copy, personal data."""

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

    def personal() -> None:
        from ledarapp.ui.screens.personal import PersonalData  # noqa: PLC0415  read when somebody asks

        page = PersonalData(window.host)
        page.left.connect(window.show_overview)
        window.show_level(page)
        page.focus_first()

    return (
        Command("personal", lambda: translate("Menus", "Personal da&ta…"), personal),
        Command(
            "copies",
            lambda: translate("Menus", "&Bring back a backup…"),
            window.copies_wanted.emit,
            possible=possible,
        ),
        Command("lock", lambda: translate("Menus", "&Lock"), window.lock_wanted.emit, "Ctrl+L", possible),
    )
