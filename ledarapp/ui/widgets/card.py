"""Cards: a framed surface with a head; and thin rules."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from ledarapp.ui import theme
from ledarapp.ui.widgets.text import restyle


class Card(QFrame):
    """A frame with round corners; put content into ``column``."""

    def __init__(self, parent: QWidget | None = None, *, padding: int = 20) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.column = QVBoxLayout(self)
        self._padding, self._padded = padding, self.column.contentsMargins()
        self._pad()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._pad()

    def _pad(self) -> None:
        inside = theme.current().space(self._padding)
        wanted = QMargins(inside, round(inside * 0.8), inside, round(inside * 0.8))
        # Whoever has given a card margins of its own keeps them.
        if self.column.contentsMargins() == self._padded != wanted:
            self.column.setContentsMargins(wanted)
            self.column.setSpacing(theme.current().space(12))
            self._padded = wanted

    def set_open(self, *, is_open: bool) -> None:
        """Show the card as open (stronger frame) or closed."""
        restyle(self, open=is_open)


def rule(*, head: bool = False, parent: QWidget | None = None) -> QFrame:
    """Return a hairline: ``line`` between rows, or ``border`` under a head."""
    made = QFrame(parent)
    made.setObjectName("headRule" if head else "rule")
    made.setFixedHeight(1)
    return made
