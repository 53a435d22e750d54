"""The commands that find words: in the open agreement, among the agreements, and in all they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ledarapp.ui.command import Command
from ledarapp.ui.language import translate

if TYPE_CHECKING:
    from ledarapp.domain.hit import Hit
    from ledarapp.ui.window import MainWindow


def finding(window: MainWindow) -> tuple[Command, ...]:
    """Return the commands of the Edit menu that find."""

    def is_open() -> bool:
        return window.host.journey is not None

    def ask() -> None:
        if window.host.journey is not None:
            window.host.journey.finder.ask()
        else:
            window.overview.filter.ask()

    def step(by: int) -> None:
        if window.host.journey is not None:
            window.host.journey.finder.step(by)

    return (
        Command("find", lambda: translate("Menus", "&Find…"), ask, "Ctrl+F"),
        Command("find_next", lambda: translate("Menus", "Find &next"), lambda: step(1), "F3", is_open),
        Command(
            "find_back", lambda: translate("Menus", "Find pre&vious"), lambda: step(-1), "Shift+F3", is_open
        ),
        Command(
            "find_everywhere",
            lambda: translate("Menus", "Find &everywhere…"),
            lambda: search_everywhere(window),
            "Ctrl+Shift+F",
        ),
    )


def search_everywhere(window: MainWindow) -> None:
    """Show the page that searches every agreement; what is found opens at its field."""
    # Read when somebody asks for it.
    from ledarapp.ui.screens.everywhere import Everywhere  # noqa: PLC0415
    from ledarapp.ui.widgets.pause import commit_typing  # noqa: PLC0415

    commit_typing()
    page = Everywhere(window.host)
    page.chosen.connect(lambda owner, hit: _open(window, owner, hit, page.line.text()))
    page.left.connect(window.show_overview)
    window.show_level(page)
    page.focus_first()


def _open(window: MainWindow, owner: str, hit: Hit, words: str) -> None:
    window.open_agreement(owner, hit.screen)
    if window.host.journey is not None:
        window.host.journey.finder.show_hit(hit, words)
