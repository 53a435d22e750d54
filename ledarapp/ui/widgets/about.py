"""Which advice belongs to a widget: a key put on the field, found from whatever has the focus inside it."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget

_KEY = "about"
Some = TypeVar("Some", bound=QWidget)


def about(key: str, widget: Some) -> Some:
    """Say what a widget, and all in it, is about; return the widget."""
    widget.setProperty(_KEY, key)
    return widget


def key_of(widget: QWidget | None) -> str:
    """Return what the widget is about: its own key, or that of what it lies in; empty where nobody said."""
    while widget is not None:
        key = widget.property(_KEY)
        if isinstance(key, str) and key:
            return key
        widget = widget.parentWidget()
    return ""
