"""The area in which a page scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


def scrolled(inside: QWidget | None = None, *, sideways: bool = True) -> QScrollArea:
    """Return an area without a frame that Tab passes by; ``sideways``: also for what is too wide."""
    area = QScrollArea()
    area.setObjectName("page")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if not sideways:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    if inside is not None:
        area.setWidget(inside)
    return area


def hugging(inside: QWidget) -> QWidget:
    """Return the page, no higher than its words are at its width.

    Words that wrap ask for the height they need in a narrow column; the layout knows the true one.
    """
    inside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
    return inside
