"""F6: from one part of the window to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ledarapp.ui.window import MainWindow


def next_region(window: MainWindow, direction: int) -> None:
    """Put the focus into the next (1) or previous (-1) region that has something to focus."""
    regions = [each for each in _regions(window) if each.isVisibleTo(window)]
    focused = window.focusWidget()
    at = next((n for n, each in enumerate(regions) if focused and each.isAncestorOf(focused)), -1)
    for step in range(1, len(regions) + 1):
        region = regions[(at + direction * step) % len(regions)]
        target = first_stop(region)
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return


def first_stop(region: QWidget) -> QWidget | None:
    """Return the first widget in a region that Tab would reach, in reading order."""
    stops = [
        each
        for each in region.findChildren(QWidget)
        if each.isVisibleTo(region) and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    return min(
        stops, key=lambda each: (each.mapTo(region, each.rect().topLeft()).y(), each.x()), default=None
    )


def _regions(window: MainWindow) -> list[QWidget]:
    journey = window.host.journey
    parts: list[QWidget] = [window.host.info_bar]
    if journey is not None:
        parts += [journey.sidebar, journey.step_menu, journey.stack, journey.bottom]
    else:
        parts.append(window.levels)
    return [*parts, window.host.toaster]
