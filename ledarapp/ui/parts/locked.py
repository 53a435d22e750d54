"""The remark above content that can't be changed now; it stays in its column and never moves to a margin."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.ui.parts.why import locked_note
from ledarapp.ui.screens.screen import Host
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.remark import Note, Remark


class Locked(QWidget):
    """Says why, and offers what can be done instead; hidden while the content is open."""

    def __init__(self, session: Session, host: Host) -> None:
        super().__init__()
        self._session, self._host = session, host
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._remark: Remark | None = None

    @property
    def note(self) -> Note | None:
        """What is said now."""
        return self._remark.note if self._remark is not None else None

    def show_locked(self, *, locked: bool) -> None:
        """Say why the content is locked as the agreement stands now."""
        self.setVisible(locked)
        if self._remark is not None:
            self._column.removeWidget(self._remark)
            self._remark.hide()
            self._remark.deleteLater()
            self._remark = None
        if locked:
            self._remark = Remark(locked_note(self._session, self._host))
            self._column.addWidget(self._remark)
