"""What both parties have changed: field by field mine, theirs, or both."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import Enum
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from ledarapp.domain.agreement import Agreement, numbers
from ledarapp.domain.goal import Goal
from ledarapp.domain.merge import ORDER, Choice, Difference, Path
from ledarapp.domain.template import Template, say
from ledarapp.ui.language import translate
from ledarapp.ui.widgets.card import Card
from ledarapp.ui.widgets.date_edit import shown
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


def place_name(path: Path, agreement: Agreement, template: Template) -> str:
    """Return where a difference is, in words: «Goal 1.2: successful when»."""
    head, rest = path[0], path[1:]
    if head == "goals" and rest and rest[0] != ORDER:
        number = numbers(agreement, template.area_keys).get(rest[0], "")
        name = translate("Received", "Goal {0}").format(number).strip()
        return f"{name}: {_field(rest[1])}" if len(rest) > 1 else name
    if head == "sections" and rest:
        titles = {each.key: say(each.title, agreement.language) for each in template.sections}
        return titles.get(rest[0], rest[0])
    if head == "milestones" and rest:
        titles = {each.key: say(each.title, agreement.language) for each in template.milestones}
        return titles.get(rest[0], rest[0])
    return f"{_field(head)}: {_field(rest[0])}" if rest else _field(head)


def _offers(found: Difference) -> tuple[tuple[Choice, str], ...]:
    offers: tuple[tuple[Choice, str], ...] = (
        (Choice.MINE, _shown(found.mine)),
        (Choice.THEIRS, _shown(found.theirs)),
    )
    return (*offers, (Choice.BOTH, "")) if found.both_possible else offers


def _choice_name(choice: Choice) -> str:
    return {
        Choice.MINE: lambda: translate("Received", "Mine"),
        Choice.THEIRS: lambda: translate("Received", "Theirs"),
        Choice.BOTH: lambda: translate("Received", "Both, one below the other"),
    }[choice]()


def _shown(value: object) -> str:
    if value is None or value == "":
        return translate("Received", "(nothing)")
    if isinstance(value, Goal):
        return value.text or value.name
    if isinstance(value, date):
        return shown(value, words=True)
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, str | int):
        return str(value)
    return str(getattr(value, "text", "") or translate("Received", "(another order)"))


def _field(name: str) -> str:
    names = {
        "text": lambda: translate("Received", "text"),
        "title": lambda: translate("Received", "title"),
        "success": lambda: translate("Received", "successful when"),
        "contribution": lambda: translate("Received", "own contribution"),
        "indicators": lambda: translate("Received", "indicators"),
        "sources": lambda: translate("Received", "evaluation sources"),
        "target": lambda: translate("Received", "applies to"),
        "priority": lambda: translate("Received", "priority"),
        "link": lambda: translate("Received", "steering document"),
        "audience": lambda: translate("Received", "visible to"),
        "area": lambda: translate("Received", "category"),
        "no_indicator_reason": lambda: translate("Received", "why there is no indicator"),
        "name": lambda: translate("Received", "name"),
        "unit": lambda: translate("Received", "unit"),
        "leader": lambda: translate("Received", "Leader"),
        "superior": lambda: translate("Received", "Superior"),
        "period": lambda: translate("Received", "Period"),
        "start": lambda: translate("Received", "first day"),
        "end": lambda: translate("Received", "last day"),
        "organisation": lambda: translate("Received", "Organisation"),
        "case_number": lambda: translate("Received", "Case number"),
        "language": lambda: translate("Received", "Document language"),
        "goals": lambda: translate("Received", "The order of the goals"),
        ORDER: lambda: translate("Received", "order"),
    }
    return names[name]() if name in names else name
