"""What reads differently, field by field: what stood there before, and what stands there after."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.changes import changes
from ledarapp.domain.merge import Difference
from ledarapp.domain.template import Template
from ledarapp.ui.language import translate
from ledarapp.ui.parts.places import level_words, place_name, value_words
from ledarapp.ui.parts.word_difference import WordDifference
from ledarapp.ui.widgets.text import Label, Text


class Changed(QWidget):
    """A list of places with two lines each, made anew for each pair of states.

    ``before`` and ``after`` say what the two states are called («Then», «Now»).
    """

    def __init__(
        self,
        old: Agreement,
        new: Agreement,
        template: Template,
        before: Text,
        after: Text,
        none: Text,
        *,
        by_word: bool = False,
    ) -> None:
        """``none`` is the sentence for two states that read the same.

        ``by_word`` shows two wordings as one text: struck through what goes, underlined what comes.
        """
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        found = changes(old, new)
        self.count = len(found)
        for each in found:
            column.addWidget(Label(_place(each, old, new, template), "dense", strong=True))
            if by_word and isinstance(each.mine, str) and isinstance(each.theirs, str):
                column.addWidget(WordDifference(each.mine, each.theirs))
                column.addSpacing(8)
                continue
            for name, value, tone in ((before, each.mine, "muted"), (after, each.theirs, "")):
                column.addWidget(Label(_line(name, each, value, new, template), "dense", tone=tone))
            column.addSpacing(8)
        if not found:
            column.addWidget(Label(none, "dense", tone="muted"))


def _place(found: Difference, old: Agreement, new: Agreement, template: Template) -> Text:
    # What was taken away has its number in the state that still has it.
    gone = len(found.path) > 1 and found.path[0] == "goals" and found.theirs is None
    return lambda: place_name(found.path, old if gone else new, template)


def _line(name: Text, found: Difference, value: object, new: Agreement, template: Template) -> Text:
    def words() -> str:
        told = level_words(value, template, new.language) if found.path[-1] == "level" else value_words(value)
        said = name if isinstance(name, str) else name()
        return translate("Changes", "{0}: {1}").format(said, told)

    return words
