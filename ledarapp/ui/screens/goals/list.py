"""The list of goals: categories as headings, goals as cards, one of them open at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from ledarapp.domain.agreement import numbers, strangers
from ledarapp.domain.amending import changed_goals
from ledarapp.domain.finding import Finding
from ledarapp.domain.goal import Goal
from ledarapp.domain.template import Area, Author, say
from ledarapp.ui import theme
from ledarapp.ui.language import translate
from ledarapp.ui.remarks import FieldRemarks
from ledarapp.ui.screens.goals.acts import Acts
from ledarapp.ui.screens.goals.card import GoalCard
from ledarapp.ui.screens.goals.editor import CardActs
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import Card
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.pause import commit_typing
from ledarapp.ui.widgets.remark_stack import RemarkStack
from ledarapp.ui.widgets.text import Heading, Label, Text


class AreaBlock(QWidget):
    """One category: number and name, how many goals it has, its cards, and the button that adds one.

    Without ``area`` it holds the goals whose category the form doesn't know.
    """

    def __init__(
        self,
        area: Area | None,
        place: int,
        language: str,
        add: Callable[[], object],
        suggest: Callable[[], object],
    ) -> None:
        super().__init__()
        self.area = area
        self.add = Button(lambda: translate("Goals", "Add goal"), "quiet", icon="plus", clicked=add)
        self._suggest = Button("", "quiet", icon="list-plus", clicked=suggest)
        title = f"{place}  {say(area.title, language)}" if area else _unknown_title
        self.head = QWidget()
        head = QVBoxLayout(self.head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(2)
        line = Flow(gap=12, line_gap=0)
        line.addWidget(Heading(title, "section", wrap=False))
        self._count = Label("", "note", tone="muted", wrap=False)
        line.addWidget(self._count)
        head.addLayout(line)
        explained = _explained(area, language) if area else ()
        for words in explained:
            if words:
                head.addWidget(Label(words, "note", tone="muted"))
        self.remarks = RemarkStack(self.head)
        head.addWidget(self.remarks)
        self._empty = Label(lambda: translate("Goals", "No goals here yet."), "body", tone="muted")
        self.cards = QVBoxLayout()
        self.cards.setSpacing(8)
        self._foot = QWidget()
        foot = Flow(self._foot, gap=12)
        foot.addWidget(self.add)
        foot.addWidget(self._suggest)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self._empty)
        column.addLayout(self.cards)
        column.addWidget(self._foot)

    def show_state(self, count: int, missing: int, *, open_to_change: bool) -> None:
        """Say how many goals there are; offer what can be done."""
        self._count.say(lambda: _count_words(self.area, count))
        self._empty.setVisible(not count and self.area is not None)
        self._foot.setVisible(open_to_change and self.area is not None)
        self._suggest.say(lambda: translate("Goals", "Add what the form suggests (%n)", None, missing))
        self._suggest.setVisible(bool(missing))
        self.setVisible(self.area is not None or bool(count))


class GoalList(QWidget):
    """All categories with their cards."""

    def __init__(self, acts: Acts, remarks: FieldRemarks) -> None:
        super().__init__()
        self._acts, self._remarks = acts, remarks
        self._cards: dict[str, GoalCard] = {}
        self._open, self._narrow = "", False
        session = acts.session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().space(28))
        self.blocks: list[AreaBlock] = []
        for place, area in enumerate((*session.template.areas, None), start=1):
            block = AreaBlock(area, place, session.language, _with(self.add, area), _with(acts.suggest, area))
            self.blocks.append(block)
            column.addWidget(block)
            if area is not None:
                remarks.put(f"area.{area.key}", block.remarks, holder=block.head, focus=block.add)

    @property
    def open_card(self) -> GoalCard | None:
        """The card that is open."""
        return self._cards.get(self._open)

    def current(self) -> str:
        """Return the id of the goal that the focus is in, else of the open one; empty for none."""
        focused = self.window().focusWidget()
        for goal_id, card in self._cards.items():
            if focused is not None and card.isAncestorOf(focused):
                return goal_id
        return self._open

    def current_area(self) -> Area:
        """Return the category of the current goal, else the first that has room for more."""
        areas = self._acts.session.template.areas
        agreement = self._acts.session.agreement
        here = {goal.id: goal.area for goal in agreement.goals}.get(self.current(), "")
        roomy = [area for area in areas if len(agreement.in_area(area.key)) < area.suggested[0]]
        return next((area for area in areas if area.key == here), (roomy or list(areas))[0])

    def show_agreement(self) -> None:
        """Bring blocks, cards and their order into line; cards that stay are the same widgets."""
        session = self._acts.session
        agreement, areas = session.agreement, session.template.area_keys
        number = numbers(agreement, areas)
        for gone in [each for each in self._cards if each not in number]:
            self._forget(gone)
        judged = self._acts.may_write()
        changed = changed_goals(agreement)
        found: dict[str, list[Finding]] = {}
        for each in session.findings if judged else ():
            found.setdefault(each.goal, []).append(each)
        for block in self.blocks:
            goals = agreement.in_area(block.area.key) if block.area else strangers(agreement, areas)
            missing = len(self._acts.missing(block.area)) if block.area and judged else 0
            block.show_state(len(goals), missing, open_to_change=judged)
            for place, goal in enumerate(goals):
                card = self._card(goal)
                if block.cards.indexOf(card) != place:
                    block.cards.insertWidget(place, card)
                card.show_goal(
                    goal,
                    number[goal.id],
                    tuple(found.get(goal.id, ())),
                    judged=judged,
                    changed=goal.id in changed,
                    known=self._acts.known,
                )

    def add(self, area: Area) -> None:
        """Add a goal to a category, open it and go to its text."""
        goal_id = self._acts.add_goal(area)
        self.open(goal_id, fresh=True)

    def open(self, goal_id: str, *, fresh: bool = False) -> None:
        """Open a goal's card in its place and put the focus into it; the one open before is closed."""
        if goal_id == self._open or goal_id not in self._cards:
            return
        commit_typing()
        self.close_card()
        card, goal = self._cards[goal_id], self._acts.session.agreement.goal(goal_id)
        self._open = goal_id
        if self._acts.may_write():
            buttons = CardActs(
                up=lambda: self._acts.move(goal_id, -1),
                down=lambda: self._acts.move(goal_id, 1),
                delete=lambda: self.delete(goal_id),
                close=self.close_card,
            )
            card.open_fields(self._acts, buttons, self._remarks, fresh=fresh, narrow=self._narrow)
            self._remarks.show_findings()
            if card.editor is not None:
                card.editor.text.setFocus()
        else:
            card.open_text(goal)
        show_whole(card)

    def close_card(self) -> None:
        """Close the open card, if there is one."""
        card = self.open_card
        if card is not None:
            commit_typing()
            self._remarks.drop_goal(self._open)
            card.close_fields()
        self._open = ""

    def delete(self, goal_id: str) -> None:
        """Delete a goal; the focus goes to its neighbour."""
        ids = [goal.id for block in _in_order(self._acts) for goal in block]
        at = ids.index(goal_id)
        self._acts.delete(goal_id)
        rest = [each for each in ids if each != goal_id]
        if rest:
            self._cards[rest[min(at, len(rest) - 1)]].line.setFocus()
        else:
            self.blocks[0].add.setFocus()

    def set_narrow(self, *, narrow: bool) -> None:
        """Arrange for a narrow or a usual window."""
        self._narrow = narrow
        if self.open_card is not None and self.open_card.editor is not None:
            self.open_card.editor.set_narrow(narrow=narrow)

    def focus_first(self) -> None:
        """Put the focus where writing begins: on the first category, on its first goal or on adding one."""
        first = self.blocks[0]
        if first.area is not None and self._acts.session.agreement.in_area(first.area.key):
            self.focus_first_line()
        elif first.add.isVisibleTo(self):
            first.add.setFocus()

    def focus_first_line(self) -> None:
        """Put the focus on the first goal."""
        for goals in _in_order(self._acts):
            if goals:
                self._cards[goals[0].id].line.setFocus()
                return

    def focus_line(self, goal_id: str) -> bool:
        """Put the focus on the line of this goal; False when it isn't here."""
        if goal_id not in self._cards:
            return False
        self._cards[goal_id].line.setFocus()
        return True

    def _card(self, goal: Goal) -> GoalCard:
        if goal.id not in self._cards:
            card = GoalCard(goal.id)
            card.line.clicked.connect(
                lambda _=False, each=goal.id: self.close_card() if each == self._open else self.open(each)
            )
            self._cards[goal.id] = card
        return self._cards[goal.id]

    def _forget(self, goal_id: str) -> None:
        if goal_id == self._open:
            self._remarks.drop_goal(goal_id)
            self._open = ""
        card = self._cards.pop(goal_id)
        card.hide()
        card.deleteLater()


def _in_order(acts: Acts) -> list[tuple[Goal, ...]]:
    """The goals of each category as the form has them; last those of categories the form doesn't know."""
    agreement, areas = acts.session.agreement, acts.session.template.area_keys
    return [*(agreement.in_area(area) for area in areas), strangers(agreement, areas)]


def show_whole(card: Card) -> None:
    """Scroll so that the card is in sight, once it has its height."""

    def scroll() -> None:
        above = card.parentWidget() if isValid(card) else None
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(card, 0, 24)
            inside = above.widget()
            if inside is not None and card.height() > above.viewport().height():
                # What doesn't fit is read from its beginning.
                top = card.mapTo(inside, QPoint(0, 0)).y()
                above.verticalScrollBar().setValue(top - 8)

    QTimer.singleShot(0, scroll)


def _with(act: Callable[[Area], object], area: Area | None) -> Callable[[], object]:
    return lambda: act(area) if area is not None else None


def _unknown_title() -> str:
    return translate("Goals", "In a category this form doesn't have: move them")


def _explained(area: Area, language: str) -> tuple[Text, ...]:
    return (say(area.subtitle, language), say(area.help, language), _author_words(area))


def _author_words(area: Area) -> Text:
    """Say who writes here, where it isn't the leader alone (R040, R231)."""
    if area.author is Author.ABOVE:
        return lambda: translate("Goals", "Usually set from above.")
    if area.author is Author.BOTH:
        return lambda: translate("Goals", "Either of you may propose.")
    return ""


def _count_words(area: Area | None, count: int) -> str:
    words = translate("Goals", "%n goal(s)", None, count)
    if area is None or not area.suggested[1]:
        return words
    fewest, most = area.suggested
    spread = f"{fewest}–{most}" if fewest != most else str(most)
    return words + " · " + translate("Goals", "suggested {0}").format(spread)
