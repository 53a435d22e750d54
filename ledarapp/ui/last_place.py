"""Where the person was when an agreement was last left: offered again in the File menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ledarapp.ui.language import translate

if TYPE_CHECKING:
    from ledarapp.ui.window import MainWindow


def last(window: MainWindow) -> tuple[str, str] | None:
    """Return the agreement last worked on and its step; None while one is open, or when it is gone."""
    from ledarapp.operations import listing  # noqa: PLC0415  asked once the first picture is there

    settings, desk = window.workplace.settings, window.workplace.desk
    if window.host.journey is not None or not settings.recent or not settings.last_step:
        return None
    living = (each.id for each in listing.agreements(desk) if each.deleted_at is None)
    return (settings.recent[0], settings.last_step) if settings.recent[0] in living else None


def go(window: MainWindow) -> None:
    """Open the agreement last worked on, at the step where it was left."""
    from ledarapp.operations import drafting  # noqa: PLC0415

    place = last(window)
    if place is not None:
        agreement, step = place
        desk = window.workplace.desk
        window.host.attempt(lambda: window.show_opened(drafting.open_agreement(desk, agreement), step))


def words(window: MainWindow) -> str:
    """Return what the command is called: it names the step."""
    from ledarapp.ui.progress import step_name  # noqa: PLC0415

    place = last(window)
    if place is None:
        return translate("Menus", "Continue &where you were")
    return translate("Menus", "Continue &where you were: {0}").format(step_name(place[1]))
