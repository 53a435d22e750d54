"""Cards: a framed surface with a head; and thin rules."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from ledarapp.ui import theme
from ledarapp.ui.widgets.text import restyle


class Card(QFrame):
    """A frame with round corners; put content into ``column``."""

    def __init__(self, parent: QWidget | None = None, *, padding: int = 20) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.column = QVBoxLayout(self)
        inside = theme.current().space(padding)
        self.column.setContentsMargins(inside, round(inside * 0.8), inside, round(inside * 0.8))
        self.column.setSpacing(theme.current().space(12))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_open(self, *, is_open: bool) -> None:
        """Show the card as open (stronger frame) or closed."""
        restyle(self, open=is_open)


def rule(*, head: bool = False, parent: QWidget | None = None) -> QFrame:
    """Return a hairline: ``line`` between rows, or ``border`` under a head."""
    made = QFrame(parent)
    made.setObjectName("headRule" if head else "rule")
    made.setFixedHeight(1)
    return made
