"""The log of every goal, with what has evidence and what has not."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ledarapp.domain.agreement import numbers
from ledarapp.ui.language import translate
from ledarapp.ui.parts import output
from ledarapp.ui.parts.log_card import LogCard
from ledarapp.ui.screens.screen import Host
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.editors import ComboBox
from ledarapp.ui.widgets.text import Heading, Label

ALL, WITH, WITHOUT = "all", "with", "without"


class Log(QWidget):
    """One card for each goal; the choice above shows all, those with something noted, or those without."""

    def __init__(self, session: Session, host: Host) -> None:
        super().__init__()
        self._session, self._host = session, host
        self._elsewhere = output.Elsewhere()
        self.cards: dict[str, LogCard] = {}
        self._says = Label("", "body")
        self.choice = ComboBox()
        for key in (ALL, WITH, WITHOUT):
            self.choice.addItem(_choice_words(key), key)
        self._asks = Label(_choice_name, "dense", tone="muted", wrap=False)
        self._asks.setBuddy(self.choice)
        self.choice.activated.connect(self.show_agreement)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._says, 1)
        head.addWidget(self._asks)
        head.addWidget(self.choice)
        self._none = Label(lambda: translate("Log", "No goal fits this choice."), tone="muted")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(Heading(lambda: translate("Log", "What has happened"), "section"))
        self._column.addLayout(head)
        self._column.addWidget(self._none)

    def show_agreement(self, _: object = None) -> None:
        """Bring the cards into line."""
        agreement, numbered = self._session.agreement, self._session.template.area_keys
        number = numbers(agreement, numbered)
        for gone in [each for each in self.cards if each not in number]:
            card = self.cards.pop(gone)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        noted = {each.goal for each in agreement.follow_up.entries}
        wanted = self.choice.currentData()
        for goal_id, said in number.items():
            goal = agreement.goal(goal_id)
            if goal_id not in self.cards:
                self.cards[goal_id] = LogCard(self._session, self._host, self._elsewhere, goal)
                self._column.addWidget(self.cards[goal_id])
            card = self.cards[goal_id]
            card.show_goal(goal, said)
            fits = wanted == ALL or (goal_id in noted) == (wanted == WITH) or card.form is not None
            card.setVisible(fits)
        self._none.setVisible(bool(number) and all(card.isHidden() for card in self.cards.values()))
        self._says.say(lambda: _finding(len(noted & set(number)), len(number)))

    def note(self) -> None:
        """Open the fields under the first goal in sight."""
        for card in self.cards.values():
            if card.isVisibleTo(self):
                card.begin()
                return

    def show_whole(self, goal: str) -> bool:
        """Leave no goal out, and tell whether this one is here."""
        self.choice.setCurrentIndex(self.choice.findData(ALL))
        self.show_agreement()
        return goal in self.cards

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for place in range(self.choice.count()):
                self.choice.setItemText(place, _choice_words(self.choice.itemData(place)))


def _choice_name() -> str:
    return translate("Log", "Which goals to show")


def _choice_words(key: str) -> str:
    if key == WITH:
        return translate("Log", "With something noted")
    return translate("Log", "With nothing noted") if key == WITHOUT else translate("Log", "All goals")


def _finding(count: int, of: int) -> str:
    if count == of and of:
        return translate("Log", "Something is noted on every goal")
    if not count:
        return translate("Log", "Nothing is noted yet. A line now spares a search before the talk.")
    return translate("Log", "Something is noted on {0} of {1} goals").format(count, of)
