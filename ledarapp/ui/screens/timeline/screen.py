"""Timeline: the year's dates as a strip and as a list; what is overdue is said first."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.timeline import Stop, stops
from ledarapp.operations.desk import Opened
from ledarapp.ui.language import translate
from ledarapp.ui.parts import output
from ledarapp.ui.screens.screen import Bottom, Room, Screen
from ledarapp.ui.screens.timeline.row import StopRow
from ledarapp.ui.screens.timeline.strip import TimelineStrip
from ledarapp.ui.screens.timeline.words import finding_words, stop_words
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import rule
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.page import Page
from ledarapp.ui.widgets.text import Heading, Label


class TimelineScreen(Screen):
    """There in every step: what was due, what is, and what comes."""

    def build(self) -> None:
        self.page = Page()
        self.column.addWidget(self.page)
        self.today = self.host.workplace.desk.now().astimezone().date()
        self.finding = Heading("", "section")
        self.strip = TimelineStrip(lambda stop: stop_words(stop, self.session, self.today))
        self.point = Label(_walk_words, "note", tone="muted")
        self.strip.pointed.connect(lambda words: self.point.say(words or _walk_words))
        acts = QWidget()
        row = Flow(gap=8, line_gap=8)
        acts.setLayout(row)
        row.addWidget(Button(_save_words, icon="download", clicked=self._save))
        row.addWidget(Button(_copy_words, icon="copy", clicked=self.copy))
        self.rows: dict[str, StopRow] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        for part in (self.finding, self.strip, self.point, acts):
            self.page.column.addWidget(part)
        self.page.column.addLayout(self._list)
        self._order: tuple[str, ...] = ()

    def show_agreement(self) -> None:
        self.today = self.host.workplace.desk.now().astimezone().date()
        found = self._stops()
        self.finding.say(lambda: finding_words(found, self.session, self.today))
        self.strip.show_stops(found, self.today, finding_words(found, self.session, self.today))
        for stop in found:
            if stop.key not in self.rows:
                self.rows[stop.key] = StopRow(self.session, stop, self.today)
        self._arrange(tuple(stop.key for stop in found))
        for stop in found:
            self.rows[stop.key].show_stop(stop, self.today)

    def subtitle(self) -> str:
        return translate("Timeline", "When what is due, from signing to the last day")

    def bottom(self) -> Bottom:
        return Bottom(has_next=False)

    def set_room(self, room: Room) -> None:
        super().set_room(room)
        self.page.set_wide(wide=room is Room.WIDE)

    def focus_first(self) -> None:
        self.strip.setFocus()

    def copy(self) -> None:
        """Put the dates on the clipboard as lines of text, for an invitation."""
        lines = [stop_words(each, self.session, self.today) for each in self._stops()]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.host.toast(lambda: translate("Timeline", "Copied"))

    def _stops(self) -> tuple[Stop, ...]:
        return stops(self.session.agreement, self.session.template)

    def _save(self) -> None:
        session = self.session
        opened = Opened(agreement=session.agreement, template=session.template, side=session.side)
        output.save_dates(self, self.host, opened)

    def _arrange(self, order: tuple[str, ...]) -> None:
        """Put the rows in the order of their days; the keyboard's place stays in the row it was in."""
        if order == self._order:
            return
        self._order = order
        focused = self.focusWidget()
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget not in self.rows.values():
                widget.hide()
                widget.deleteLater()
        for key in order:
            self._list.addWidget(rule())
            self._list.addWidget(self.rows[key])
        if focused is not None and focused.isVisibleTo(self) and self.isAncestorOf(focused):
            focused.setFocus()


def _walk_words() -> str:
    return translate("Timeline", "The arrow keys walk the dates.")


def _save_words() -> str:
    return translate("Timeline", "Save dates for a calendar…")


def _copy_words() -> str:
    return translate("Timeline", "Copy as text")
