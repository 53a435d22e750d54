"""File › Recent: the agreements last worked on, named anew each time the menu is opened."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ledarapp.ui.language import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from ledarapp.ui.menus import Menus
    from ledarapp.ui.window import MainWindow


def add_recent(menus: Menus, file: QMenu, window: MainWindow) -> None:
    """Add the submenu. The settings hold ids alone, so no name stands anywhere while the store is locked."""
    menu = menus.submenu(file, lambda: translate("Menus", "&Recent"))
    file.aboutToShow.connect(lambda: _fill(menu, window))


def _fill(menu: QMenu, window: MainWindow) -> None:
    from ledarapp.operations import listing  # noqa: PLC0415  asked when somebody looks

    menu.clear()
    known = {each.id: each for each in listing.agreements(window.workplace.desk) if each.deleted_at is None}
    recent = [known[each] for each in window.workplace.settings.recent if each in known]
    for place, line in enumerate(recent, start=1):
        year = str(line.start.year) if line.start is not None else ""
        words = " · ".join(part for part in (line.leader, line.unit, year) if part)
        words = words.replace("&", "&&") or translate("Menus", "An agreement without a name")
        menu.addAction(f"&{place % 10}  {words}", partial(window.open_agreement, line.id))
    if recent:
        menu.addSeparator()
        menu.addAction(translate("Menus", "&Clear the list"), partial(window.preferences.keep, recent=()))
    menu.setEnabled(bool(recent))
