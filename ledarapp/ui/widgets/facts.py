"""Names and values as text: what a form looks like when nothing in it can be changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.ui import theme
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.emptying import clear_out
from ledarapp.ui.widgets.text import Heading, Label


class Facts(QWidget):
    """Pairs of (name, value); a pair without a value is a heading. Values can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._shown: tuple[tuple[str, str | None], ...] = ()

    def show_facts(self, facts: Sequence[tuple[str, str | None]]) -> None:
        """Show these pairs; an empty value reads «–», None makes the name a heading."""
        if tuple(facts) == self._shown:
            return
        self._shown = tuple(facts)
        clear_out(self._column)
        for name, value in self._shown:
            if value is None:
                self._column.addSpacing(theme.current().space(16))
                self._column.addWidget(Heading(name, "section"))
                continue
            label, words = Label(name, "note", tone="muted"), Label(value or "–", "body")
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            spoken = value or translate("Facts", "nothing")
            words.setAccessibleName(f"{name}: {spoken}")
            self._column.addSpacing(theme.current().space(8))
            self._column.addWidget(label)
            self._column.addWidget(words)
