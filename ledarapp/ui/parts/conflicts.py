"""What both parties have changed: field by field mine, theirs, or both."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.merge import Choice, Difference, Path
from ledarapp.domain.template import Template
from ledarapp.ui.language import translate
from ledarapp.ui.parts.places import place_name, value_words
from ledarapp.ui.widgets.card import Card
from ledarapp.ui.widgets.editors import RadioButton
from ledarapp.ui.widgets.text import Heading, Label


class Conflicts(QWidget):
    """A card for each field; ``decided`` tells that one more answer was given."""

    decided = Signal()

    def __init__(self, found: Sequence[Difference], agreement: Agreement, template: Template) -> None:
        super().__init__()
        self.choices: dict[Path, Choice] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._groups: list[QButtonGroup] = []
        for each in found:
            column.addWidget(self._card(each, agreement, template))

    def _card(self, found: Difference, agreement: Agreement, template: Template) -> Card:
        card = Card()
        card.column.setSpacing(6)
        card.column.addWidget(Heading(place_name(found.path, agreement, template), "card"))
        group = QButtonGroup(card)
        self._groups.append(group)
        for choice, words in _offers(found):
            button = RadioButton(partial(_choice_name, choice))
            group.addButton(button)
            button.toggled.connect(
                lambda on, path=found.path, chosen=choice: self._choose(path, chosen) if on else None
            )
            card.column.addWidget(button)
            if words:
                label = Label(words, "dense", tone="muted")
                label.setContentsMargins(28, 0, 0, 4)
                card.column.addWidget(label)
        return card

    def _choose(self, path: Path, choice: Choice) -> None:
        self.choices[path] = choice
        self.decided.emit()


def _offers(found: Difference) -> tuple[tuple[Choice, str], ...]:
    offers: tuple[tuple[Choice, str], ...] = (
        (Choice.MINE, value_words(found.mine)),
        (Choice.THEIRS, value_words(found.theirs)),
    )
    return (*offers, (Choice.BOTH, "")) if found.both_possible else offers


def _choice_name(choice: Choice) -> str:
    return {
        Choice.MINE: lambda: translate("Received", "Mine"),
        Choice.THEIRS: lambda: translate("Received", "Theirs"),
        Choice.BOTH: lambda: translate("Received", "Both, one below the other"),
    }[choice]()
