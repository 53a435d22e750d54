"""The search box of the overview: rows stay whose holder, unit, superior or form holds every word typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from ledarapp.ui.language import translate

if TYPE_CHECKING:
    from ledarapp.domain.summary import Summary
    from ledarapp.ui.widgets.editors import LineEdit


class ListFilter(QObject):
    """Without a box until ``make``: the first picture is the list. ``changed`` tells of other words."""

    changed = Signal()

    def __init__(self, parent: QWidget, form_name: Callable[[str], str]) -> None:
        """``form_name`` gives the form's name in the interface's language, by its key."""
        super().__init__(parent)
        self._form_name = form_name
        self._words: tuple[str, ...] = ()
        self.line: LineEdit | None = None

    def make(self, row: QBoxLayout, place: int) -> None:
        """Put the box into a row; a second time does nothing."""
        # Not part of the first picture.
        from ledarapp.ui.widgets.editors import LineEdit  # noqa: PLC0415
        from ledarapp.ui.widgets.text import Label  # noqa: PLC0415

        if self.line is None:
            # The box shows what it is for; who listens hears it from a label, as of every field.
            self._label = Label(lambda: translate("Overview", "Search the list"), parent=row.parentWidget())
            self._label.hide()
            self.line = LineEdit(
                placeholder=lambda: translate("Overview", "Name, unit or form"), own_undo=True
            )
            self.line.setMinimumWidth(120)
            self.line.setMaximumWidth(280)
            self.line.textChanged.connect(self._take)
            self._label.setBuddy(self.line)
            row.insertWidget(place, self.line, 1)
        self.line.setAccessibleName(translate("Overview", "Search the list"))

    def ask(self) -> None:
        """Put the focus into the box."""
        if self.line is not None and self.line.isVisible():
            self.line.selectAll()
            self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def is_empty(self) -> bool:
        """Tell whether every row stays."""
        return not self._words

    def holds(self, summary: Summary) -> bool:
        """Tell whether this row stays."""
        if not self._words:
            return True
        told = (summary.leader, summary.unit, summary.superior, self._form_name(summary.template))
        whole = " ".join(told).casefold()
        return all(word in whole for word in self._words)

    def _take(self, text: str) -> None:
        self._words = tuple(text.casefold().split())
        self.changed.emit()
