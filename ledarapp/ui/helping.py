"""The commands of the help pane: F9 shows and folds it, F1 shows what the focused field asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ledarapp.ui.command import Command
from ledarapp.ui.language import translate

if TYPE_CHECKING:
    from ledarapp.ui.window import MainWindow


def helping(window: MainWindow) -> tuple[Command, ...]:
    """Return the commands; they need an open agreement, whose fields there is advice on."""

    def is_open() -> bool:
        return window.host.journey is not None

    def is_shown() -> bool:
        return window.workplace.settings.help_shown

    def explain() -> None:
        show(window, shown=True)
        if window.host.journey is not None:
            window.host.journey.help.say_aloud()

    return (
        Command("explain", lambda: translate("Menus", "Help with this &field"), explain, "F1", is_open),
        Command(
            "help_pane",
            lambda: translate("Menus", "Help &pane"),
            lambda: show(window, shown=not is_shown()),
            "F9",
            is_open,
            is_shown,
        ),
        Command("guide", lambda: translate("Menus", "Printed &guide…"), lambda: _save_guide(window)),
    )


def _save_guide(window: MainWindow) -> None:
    """Make the guide beside the interface, then ask where to."""
    from ledarapp.operations import guiding  # noqa: PLC0415  read when somebody asks
    from ledarapp.ui.parts.output import save_as  # noqa: PLC0415

    resources, language = window.workplace.desk.resources, window.workplace.language.language

    def save(made: bytes) -> None:
        save_as(window, window.host, made, guiding.FILE_NAME)

    window.host.tasks.run(lambda: guiding.printable(resources, language), save)


def show(window: MainWindow, *, shown: bool) -> None:
    """Show the help pane or fold it away, and remember which."""
    window.preferences.keep(help_shown=shown)
    journey = window.host.journey
    if journey is not None:
        journey.help.setVisible(shown)
        journey.make_room()
