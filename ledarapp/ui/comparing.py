"""The command that compares any two: from the menu, the list and the history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ledarapp.ui.command import Command
from ledarapp.ui.language import translate

if TYPE_CHECKING:
    from ledarapp.ui.window import MainWindow


def comparing(window: MainWindow) -> tuple[Command, ...]:
    """Return the command of the View menu."""
    return (
        Command(
            "compare",
            lambda: translate("Menus", "Compare t&wo…"),
            lambda: compare(window, _in_sight(window)),
            "Ctrl+Shift+D",
        ),
    )


def compare(window: MainWindow, agreement_id: str) -> None:
    """Show the page that sets two states side by side, this one's first; back leads to where one was."""
    if not agreement_id:
        window.host.toast(lambda: translate("Compare", "Choose an agreement in the list first"))
        return
    # Read when somebody asks for it.
    from ledarapp.ui.screens.compare import Compare  # noqa: PLC0415
    from ledarapp.ui.widgets.pause import commit_typing  # noqa: PLC0415

    commit_typing()
    step = window.host.journey.key if window.host.journey is not None else ""
    page = Compare(window.host, agreement_id)
    page.left.connect((lambda: window.open_agreement(agreement_id, step)) if step else window.show_overview)
    window.show_level(page)
    page.focus_first()


def _in_sight(window: MainWindow) -> str:
    """Return the open agreement, or the one the list's cursor stands on."""
    if window.host.journey is not None:
        return window.host.journey.session.agreement.id
    line = window.overview.table.current()
    return line.id if line is not None and line.deleted_at is None else ""
