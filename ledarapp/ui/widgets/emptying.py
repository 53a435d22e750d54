"""Takes everything out of a layout, before it is filled anew."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout


def clear_out(layout: QLayout) -> None:
    """Take every widget out and let it go; hidden at once, for what goes later would still be painted."""
    while (item := layout.takeAt(0)) is not None:
        gone = item.widget()
        if gone is not None:
            gone.hide()
            gone.deleteLater()
