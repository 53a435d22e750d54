"""Goals from elsewhere: rows on the clipboard, or an earlier agreement; looked at first, then chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ledarapp.domain.goal import Goal
from ledarapp.domain.paste import goals_from_rows
from ledarapp.domain.summary import Summary
from ledarapp.domain.template import say
from ledarapp.operations import drafting, listing
from ledarapp.ui.language import translate
from ledarapp.ui.screens.goals.acts import Acts
from ledarapp.ui.screens.goals.line import second_line
from ledarapp.ui.screens.screen import Host
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import Card
from ledarapp.ui.widgets.editors import CheckBox, ComboBox
from ledarapp.ui.widgets.emptying import clear_out
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.text import Heading, Label, Text


class Bringing(Card):
    """A panel at the head of the list: where from, which goals, into which category; then add or cancel."""

    def __init__(
        self, acts: Acts, host: Host, title: Text, sentence: Text, done: Callable[[], object]
    ) -> None:
        super().__init__()
        self._acts, self._host, self._done = acts, host, done
        self._ticks: list[tuple[CheckBox, Goal]] = []
        self.first = ""
        self.set_open(is_open=True)
        self.column.addWidget(Heading(title, "section"))
        self._sentence = Label(sentence, "note", tone="muted")
        self.column.addWidget(self._sentence)
        self._build_source()
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self.column.addWidget(self._list)
        self.nothing = Label("", "body")
        self.column.addWidget(self.nothing)
        buttons = Flow(gap=8, line_gap=8)
        self._add = Button(self._add_words, "secondary", icon="plus", clicked=self.bring)
        buttons.addWidget(self._add)
        for button in self._more_buttons():
            buttons.addWidget(button)
        buttons.addWidget(Button(lambda: translate("Goals", "Cancel"), "quiet", clicked=done))
        self.column.addLayout(buttons)

    def look(self) -> None:
        """Read the goals from where they are and show them."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._count()

    def _build_source(self) -> None:
        """Add the fields that say where the goals come from or go."""

    def _more_buttons(self) -> tuple[Button, ...]:
        return ()

    def _show(self, goals: tuple[Goal, ...], nothing: Text, *, ticked: bool) -> None:
        clear_out(self._rows)
        self._ticks = []
        for goal in goals:
            offer = _Offer(goal)
            offer.tick.setChecked(ticked)
            offer.tick.toggled.connect(self._count)
            self._ticks.append((offer.tick, goal))
            self._rows.addWidget(offer)
        self.nothing.say(nothing)
        self.nothing.setVisible(not goals)
        self._count()

    def _chosen(self) -> tuple[Goal, ...]:
        return tuple(goal for tick, goal in self._ticks if tick.isChecked())

    def _count(self) -> None:
        self._add.say(self._add_words)
        self._add.setVisible(bool(self._ticks))

    def _add_words(self) -> str:
        count = len(self._chosen()) if hasattr(self, "_ticks") else 0
        return translate("Goals", "Add %n goal(s)", None, count)

    def bring(self) -> None:
        """Add the goals that are ticked."""
        chosen = self._chosen()
        if chosen:
            self._acts.bring(chosen)
            self.first = chosen[0].id
            self._done()
        else:
            self._host.toast(lambda: translate("Goals", "No goal is ticked. Tick those you want."))


class Pasting(Bringing):
    """Rows copied from a spreadsheet or a table become goals."""

    def __init__(self, acts: Acts, host: Host, done: Callable[[], object]) -> None:
        super().__init__(acts, host, _paste_title, _paste_sentence, done)

    def _build_source(self) -> None:
        session = self._acts.session
        self.area = ComboBox()
        for area in session.template.areas:
            self.area.addItem(say(area.title, session.language), area.key)
        self.column.addWidget(Field(lambda: translate("Goals", "Into the category"), self.area))

    def _more_buttons(self) -> tuple[Button, ...]:
        return (Button(lambda: translate("Goals", "Read the clipboard again"), clicked=self.look),)

    def look(self) -> None:
        """Read the clipboard."""
        new_id = self._host.workplace.desk.new_id
        text = QGuiApplication.clipboard().text()
        goals = goals_from_rows(text, "", new_id) if text.strip() else ()
        self._show(goals, lambda: translate("Goals", "There is no text on the clipboard."), ticked=True)
        (self._ticks[0][0] if self._ticks else self.area).setFocus()

    def _chosen(self) -> tuple[Goal, ...]:
        area = self._acts.session.template.area(self.area.currentData())
        return tuple(
            replace(goal, area=area.key, target=area.target, audience=area.audience)
            for goal in super()._chosen()
        )


class Copying(Bringing):
    """Goals of an earlier agreement, as new ones."""

    def __init__(self, acts: Acts, host: Host, done: Callable[[], object]) -> None:
        super().__init__(acts, host, _copy_title, _copy_sentence, done)

    def _build_source(self) -> None:
        self._from = ComboBox()
        self._from.activated.connect(self._read)
        self._from_field = Field(lambda: translate("Goals", "Agreement"), self._from)
        self.column.addWidget(self._from_field)

    def look(self) -> None:
        """List the earlier agreements and show the goals of the latest."""
        desk, here = self._host.workplace.desk, self._acts.session.agreement.id
        earlier = [each for each in listing.agreements(desk) if each.id != here and each.deleted_at is None]
        earlier.sort(key=lambda each: (each.start is None, each.start), reverse=True)
        self._from.clear()
        for each in earlier:
            self._from.addItem(_named(each), each.id)
        self._from_field.setVisible(bool(earlier))
        self._read()
        self._from.setFocus()

    def _read(self) -> None:
        chosen = self._from.currentData()
        goals = drafting.goals_of(self._host.workplace.desk, chosen) if chosen else ()
        keys = self._acts.session.template.area_keys
        goals = tuple(replace(each, area=each.area if each.area in keys else keys[0]) for each in goals)
        texts = {goal.text for goal in self._acts.session.agreement.goals}
        new = tuple(goal for goal in goals if goal.text not in texts)
        nothing = _all_here if goals else _none_earlier
        self._show(new, nothing, ticked=False)


class _Offer(QWidget):
    """A goal that may be ticked; a tick box's own words can't wrap, so they stand beside it."""

    def __init__(self, goal: Goal) -> None:
        super().__init__()
        self.tick = CheckBox("")
        self.tick.setAccessibleName(goal.text)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(_Words(goal.name, "dense", self.tick))
        words.addWidget(_Words(lambda: second_line(goal), "note", self.tick))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)


class _Words(Label):
    """Words beside a tick box; a click on them ticks it."""

    def __init__(self, text: Text, role: str, tick: CheckBox) -> None:
        super().__init__(text, role, tone="muted" if role == "note" else "")
        self._tick = tick

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._tick.click()


def _named(summary: Summary) -> str:
    year = str(summary.start.year) if summary.start else "–"
    return " · ".join(part for part in (year, summary.leader, summary.unit) if part)


def _paste_title() -> str:
    return translate("Goals", "Paste rows")


def _paste_sentence() -> str:
    return translate(
        "Goals",
        "Copy rows in a spreadsheet or a table: goal, indicators, evaluation. Each row becomes a goal.",
    )


def _copy_title() -> str:
    return translate("Goals", "Copy from an earlier agreement")


def _copy_sentence() -> str:
    return translate("Goals", "Tick the goals you want. They come as new goals, in their category.")


def _all_here() -> str:
    return translate("Goals", "Every goal of that agreement is already here.")


def _none_earlier() -> str:
    return translate("Goals", "There is no other agreement with goals in it.")
