"""The one place for news to the whole window: an error, an earlier crash, a file that was refused."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ledarapp.ui.announce import announce
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.buttons import ToolButton
from ledarapp.ui.widgets.remark import Note, Remark, spoken


class InfoBar(QWidget):
    """One remark strip above the content, until it is closed or replaced."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(32, 12, 24, 0)
        self._row.setSpacing(8)
        self._remark: Remark | None = None
        self.hide()

    @cached_property
    def _close(self) -> ToolButton:
        """Made with the first note: the first picture has none."""
        made = ToolButton("x", lambda: translate("InfoBar", "Close the message"), clicked=self.clear)
        self._row.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def show_note(self, note: Note) -> None:
        """Show this in the place of what was shown before, and speak it."""
        self._drop()
        self._remark = Remark(note, flat=True)
        self._row.insertWidget(0, self._remark, 1)
        self._close.show()
        self.show()
        announce(self.window(), spoken(note))

    def clear(self) -> None:
        """Close the bar."""
        self._drop()
        self.hide()

    def _drop(self) -> None:
        if self._remark is not None:
            self._row.removeWidget(self._remark)
            self._remark.hide()
            self._remark.deleteLater()
            self._remark = None
