"""Edit › Undo and Redo: of the open agreement, or of a page with a history of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ledarapp.ui.command import Command
from ledarapp.ui.language import translate
from ledarapp.ui.saving import Stepping
from ledarapp.ui.widgets.pause import commit_typing

if TYPE_CHECKING:
    from ledarapp.ui.window import MainWindow


def stepping(window: MainWindow) -> tuple[Command, Command]:
    """Return the two commands."""
    return (
        Command(
            "undo",
            lambda: _named(window, back=True),
            lambda: _step(window, back=True),
            "Ctrl+Z",
            lambda: _can(window, back=True),
        ),
        Command(
            "redo",
            lambda: _named(window, back=False),
            lambda: _step(window, back=False),
            "Ctrl+Y; Ctrl+Shift+Z",
            lambda: _can(window, back=False),
        ),
    )


def _named(window: MainWindow, *, back: bool) -> str:
    journey = window.host.journey
    label = ""
    if journey is not None:
        label = journey.session.undo_label() if back else journey.session.redo_label()
    if back:
        return translate("Menus", "&Undo: {0}").format(label) if label else translate("Menus", "&Undo")
    return translate("Menus", "&Redo: {0}").format(label) if label else translate("Menus", "&Redo")


def _can(window: MainWindow, *, back: bool) -> bool:
    journey, page = window.host.journey, window.host.saving.level
    if isinstance(page, Stepping):
        return page.may_step(back=back)
    if journey is None:
        return False
    # Typing not yet handed over can be undone too, so Undo is never grey while an editor is in use.
    return back or journey.session.stack.canRedo()


def _step(window: MainWindow, *, back: bool) -> None:
    page, journey = window.host.saving.level, window.host.journey
    if isinstance(page, Stepping):
        (page.step_back if back else page.step_forth)()
    if journey is not None:
        commit_typing()
        (journey.session.undo if back else journey.session.redo)()
