"""Tab follows the page as it is laid out, also where parts of it are made later than what stands below."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def stops(page: QWidget) -> list[QWidget]:
    """Return what Tab may stop at in a page, in the order of its layouts."""
    return [each for each in _laid(page) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]


def follow(stops: list[QWidget]) -> None:
    """Have Tab walk from each of these to the next."""
    for one, other in itertools.pairwise(stops):
        QWidget.setTabOrder(one, other)


def _laid(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _inside(layout)


def _inside(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, within = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield from _laid(widget)
        elif within is not None:
            yield from _inside(within)
