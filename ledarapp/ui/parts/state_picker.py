"""Choosing one state of one agreement: as it is now, as it was kept, or as it comes in a package."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ledarapp.operations import comparing, listing, receiving
from ledarapp.operations.comparing import State
from ledarapp.ui.agreement_table import holder
from ledarapp.ui.dates import clock, shown
from ledarapp.ui.language import translate
from ledarapp.ui.parts.event import title
from ledarapp.ui.widgets.editors import ComboBox
from ledarapp.ui.widgets.field import Field

if TYPE_CHECKING:
    from ledarapp.domain.summary import Summary
    from ledarapp.operations.history import Event
    from ledarapp.operations.receiving import Received
    from ledarapp.ui.hosting import WindowHost
    from ledarapp.ui.widgets.text import Text

_FILE: Final = "#file"
"""No agreement's id begins so."""


class StatePicker(QWidget):
    """``changed``: ``state`` is another one."""

    changed = Signal()

    def __init__(self, host: WindowHost, label: Text) -> None:
        super().__init__()
        self._host = host
        self.state: State | None = None
        self._now: State | None = None
        self._before = ""
        self._events: tuple[Event, ...] = ()
        self.which, self.when = ComboBox(), ComboBox()
        for box in (self.which, self.when):
            box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
        self.which.activated.connect(lambda: self._choose(self.which.currentData()))
        self.when.activated.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Field(label, self.which))
        self._version = Field(lambda: translate("Compare", "Version"), self.when)
        column.addWidget(self._version)
        self.name_choices()

    def name_choices(self) -> None:
        """Say what there is to choose, in the language in force; what is chosen stays."""
        here = self.which.currentData()
        came = [self.which.itemText(at) for at in range(self.which.count()) if not self.which.itemData(at)]
        self.which.clear()
        for each in listing.agreements(self._host.workplace.desk):
            if each.deleted_at is None:
                self.which.addItem(_line(each), each.id)
        for name in came:
            self.which.addItem(name, "")
        self.which.addItem(translate("Compare", "A package…"), _FILE)
        self.which.setCurrentIndex(self.which.findData(here))
        self._name_versions(self.when.currentIndex())

    def show_now(self, agreement_id: str) -> None:
        """Choose an agreement as it is now."""
        self._choose(agreement_id)

    def show_event(self, agreement_id: str, event: Event) -> None:
        """Choose what was kept of an agreement then."""
        self._choose(agreement_id)
        if event in self._events:
            self.when.setCurrentIndex(self._events.index(event) + 1)
            self._turn()

    def _choose(self, key: str) -> None:
        if key == _FILE:
            self._ask()
        elif key:
            self._host.attempt(lambda: self._take(comparing.now(self._host.workplace.desk, key), key))

    def _take(self, state: State, key: str) -> None:
        self._events = comparing.kept(self._host.workplace.desk, state) if key else ()
        self._now, self.state, self._before = state, state, key
        self.which.setCurrentIndex(self.which.findData(key))
        self._name_versions(0)
        self.changed.emit()

    def _turn(self) -> None:
        """Go to the version chosen of the agreement chosen."""
        at, now = self.when.currentIndex(), self._now
        if now is None:
            return
        then = self._events[at - 1].state if at > 0 else now.agreement
        if then is not None:
            self.state = State(agreement=then, template=now.template)
            self.changed.emit()

    def _name_versions(self, at: int) -> None:
        self.when.clear()
        self.when.addItem(translate("Compare", "As it is now"))
        for each in self._events:
            moment = each.at.astimezone()
            day = translate("History", "{0} at {1}").format(
                shown(moment.date()), clock(moment.hour, moment.minute)
            )
            self.when.addItem(f"{title(each)} · {day}")
        self.when.setCurrentIndex(max(at, 0))
        self._version.setVisible(bool(self._events))

    def _ask(self) -> None:
        """Ask for a package; it is judged beside the interface, and nothing of it is taken in."""
        self.which.setCurrentIndex(self.which.findData(self._before))
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            translate("Compare", "A package to compare with"),
            str(self._host.workplace.policy.packages_folder or ""),
            translate("Compare", "Packages") + " (*.asice *.age)",
        )
        if chosen:
            self.show_package(Path(chosen))

    def show_package(self, path: Path) -> None:
        """Choose what a package brings."""
        people = receiving.circle(self._host.workplace.desk)
        self._host.tasks.run(lambda: receiving.receive(path, people), self._came, owner=self)

    def _came(self, received: Received) -> None:
        def take() -> None:
            state = comparing.of_package(self._host.workplace.desk, received)
            known = self.which.findData("")
            if known >= 0:
                self.which.removeItem(known)
            self.which.insertItem(self.which.count() - 1, received.path.name, "")
            self._take(state, "")

        self._host.attempt(take)


def _line(summary: Summary) -> str:
    years = "–".join(dict.fromkeys(f"{each.year}" for each in (summary.start, summary.end) if each))
    return " · ".join(part for part in (years, holder(summary), summary.unit) if part)
