"""The eight words that two people read to each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt

from ledarapp.ui.widgets.text import Label

_PER_LINE = 4


class WordsLabel(Label):
    """Four words in a line, to be read aloud, selected and copied."""

    def __init__(self, words: Sequence[str] = ()) -> None:
        super().__init__("", "card")
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.show_words(words)

    def show_words(self, words: Sequence[str]) -> None:
        """Show these words."""
        lines = [words[at : at + _PER_LINE] for at in range(0, len(words), _PER_LINE)]
        self.say("\n".join("   ".join(line) for line in lines))
        self.setAccessibleName(", ".join(words))
