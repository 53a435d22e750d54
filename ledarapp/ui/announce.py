"""Status messages for assistive technology: the one way they are spoken."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

spoken: deque[str] = deque(maxlen=20)
"""What was said last, newest at the end: lets a test hear it."""


def announce(widget: QWidget, message: str) -> None:
    """Speak ``message`` politely; ``widget`` is where it belongs."""
    spoken.append(message)
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, message))
