"""The remarks that belong to one field or one part of a page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ledarapp.ui.widgets.emptying import clear_out
from ledarapp.ui.widgets.remark import Note, Remark


class RemarkStack(QWidget):
    """The remarks of one anchor, under each other; a Page may move it into its margin."""

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor)
        self.anchor = anchor
        self.notes: tuple[Note, ...] = ()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self.hide()
        # In the margin the stack isn't the anchor's child any longer: it must go when the anchor goes.
        anchor.destroyed.connect(self._leave)

    def anchor_widget(self) -> QWidget:
        """Return what the remarks stand beside: a field's editor, else the anchor itself."""
        editor = getattr(self.anchor, "editor", None)
        return editor if isinstance(editor, QWidget) else self.anchor

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show these remarks; strips are made and removed, no empty space is kept."""
        if tuple(notes) == self.notes:
            return
        self.notes = tuple(notes)
        clear_out(self._rows)
        for note in self.notes:
            self._rows.addWidget(Remark(note))
        self.setVisible(bool(self.notes))
        self.updateGeometry()

    def focus_first(self) -> None:
        """Put the focus on the first thing that can be done about the remarks in sight."""
        for row in range(self._rows.count()):
            item = self._rows.itemAt(row)
            strip = item.widget() if item is not None else None
            link = strip.findChild(QPushButton) if strip is not None else None
            if strip is not None and link is not None:
                strip.show()
                link.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _leave(self) -> None:
        self.notes = ()
        self.hide()
        self.deleteLater()
