"""Common requirements taken into the agreement from a pack, and what a newer version says differently."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.goal import Goal
from ledarapp.domain.pack import Pack, renewals, renewed, taken
from ledarapp.domain.template import say
from ledarapp.operations import packs
from ledarapp.ui.dates import shown
from ledarapp.ui.language import translate
from ledarapp.ui.parts.pack_words import scope_word
from ledarapp.ui.parts.word_difference import WordDifference, whole
from ledarapp.ui.screens.goals.acts import Acts
from ledarapp.ui.screens.goals.bring import Bringing
from ledarapp.ui.screens.screen import Host
from ledarapp.ui.widgets.editors import CheckBox, ComboBox
from ledarapp.ui.widgets.emptying import clear_out
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.text import Label


class Common(Bringing):
    """Requirements that aren't here yet, and those that read differently in the newest version.

    Nothing is ticked beforehand, and nothing of an agreement changes without a tick.
    """

    def __init__(self, acts: Acts, host: Host, done: Callable[[], object]) -> None:
        super().__init__(acts, host, _title, _sentence, done)

    def _build_source(self) -> None:
        session = self._acts.session
        self.pack, self.area = ComboBox(), ComboBox()
        self.pack.activated.connect(self._read)
        for area in session.template.areas:
            self.area.addItem(say(area.title, session.language), area.key)
        self._pack_field = Field(lambda: translate("Common", "Pack"), self.pack)
        self._area_field = Field(lambda: translate("Common", "New ones into the category"), self.area)
        self._about = Label("", "note", tone="muted")
        self._news = QWidget()
        self._newer = QVBoxLayout(self._news)
        self._newer.setContentsMargins(0, 0, 0, 0)
        for widget in (self._pack_field, self._about, self._area_field, self._news):
            self.column.addWidget(widget)

    def look(self) -> None:
        """List the packs on this desk and show the first, or the one that has something newer."""
        self._packs = {each.id: each for each in packs.held(self._host.workplace.desk)}
        goals = self._acts.session.agreement.goals
        self.pack.clear()
        for pack in self._packs.values():
            self.pack.addItem(f"{pack.title} · {pack.issuer}", pack.id)
        newer = next((each.id for each in self._packs.values() if renewals(goals, each)), "")
        self.pack.setCurrentIndex(max(self.pack.findData(newer), 0) if self._packs else -1)
        for widget in (self._pack_field, self._about, self._area_field):
            widget.setVisible(bool(self._packs))
        self._read()
        self.pack.setFocus()

    def bring(self) -> None:
        """Take over what is ticked: new requirements into the chosen category, new words in their place."""
        area = self._acts.session.template.area(self.area.currentData())
        here = {goal.id for goal in self._acts.session.agreement.goals}
        chosen = tuple(
            goal if goal.id in here else replace(goal, area=area.key, audience=area.audience)
            for goal in self._chosen()
        )
        if chosen:
            self._acts.take_over(chosen)
            self.first = chosen[0].id
            self._done()
        else:
            self._host.toast(lambda: translate("Common", "No requirement is ticked. Tick those you want."))

    def _read(self) -> None:
        pack = self._packs.get(self.pack.currentData() or "")
        clear_out(self._newer)
        self._about.say(_about(pack) if pack else "")
        self._show(self._new(pack) if pack else (), _all_here if pack else _none, ticked=False)
        if pack is not None:
            self._show_newer(pack)
        self._count()

    def _new(self, pack: Pack) -> tuple[Goal, ...]:
        session = self._acts.session
        here = {each.origin.item for each in session.agreement.goals if each.origin.pack == pack.id}
        new_id, area = self._host.workplace.desk.new_id, session.template.areas[0]
        return tuple(taken(pack, item, area, new_id) for item in pack.goals if item.id not in here)

    def _show_newer(self, pack: Pack) -> None:
        for each in renewals(self._acts.session.agreement.goals, pack):
            number = self._acts.number(each.goal.id)
            self._newer.addWidget(
                Label(translate("Common", "Goal {0} reads differently").format(number), "dense", strong=True)
            )
            before = whole(each.goal.title, each.goal.text)
            if each.item is None:
                self._newer.addWidget(Label(_left_out, "note", tone="muted"))
                continue
            self._newer.addWidget(WordDifference(before, whole(each.item.title, each.item.text)))
            tick = CheckBox(lambda: translate("Common", "Take over the new words"))
            tick.toggled.connect(self._count)
            self._newer.addWidget(tick)
            self._ticks.append((tick, renewed(each.goal, pack, each.item)))

    def _add_words(self) -> str:
        count = len(self._chosen()) if hasattr(self, "_ticks") else 0
        return translate("Common", "Take over %n requirement(s)", None, count)


def _about(pack: Pack) -> str:
    """Return one line on a pack: version, when, for whom, and the meeting it arose from."""
    parts = [
        translate("Common", "Version {0}, issued {1}").format(pack.version, shown(pack.issued, words=True)),
        scope_word(pack.scope),
    ]
    meeting = [pack.decided_in, shown(pack.decided_on, words=True) if pack.decided_on else ""]
    if any(meeting):
        told = ", ".join(part for part in meeting if part)
        parts.append(translate("Common", "decided: {0}").format(told))
    return " · ".join(parts)


def _title() -> str:
    return translate("Common", "Common requirements")


def _sentence() -> str:
    return translate(
        "Common", "The issuer's words stay as they are; indicators and sources you may change and add to."
    )


def _all_here() -> str:
    return translate("Common", "Every requirement of this pack is already here.")


def _none() -> str:
    return translate(
        "Common", "You have no pack yet. Open the file that the issuer has sent you: File, Open."
    )


def _left_out() -> str:
    return translate("Common", "The newest version leaves it out. It stays here until you delete it.")
