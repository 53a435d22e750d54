"""Balance and check: what remains, in one list, and how the goals are spread."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ledarapp.domain import agreement as content
from ledarapp.domain.agreement import numbers
from ledarapp.domain.balance import lanes
from ledarapp.domain.finding import Finding, Kind
from ledarapp.domain.review import aside, is_aside
from ledarapp.domain.rules import is_off
from ledarapp.domain.template import say
from ledarapp.ui.language import translate
from ledarapp.ui.parts import output
from ledarapp.ui.parts.plot_copies import PlotCopies
from ledarapp.ui.screens.check.findings import FindingActs, Group
from ledarapp.ui.screens.check.plot import BalancePlot, BalanceTable, described, finding_words, rows
from ledarapp.ui.screens.check.rules import Rules
from ledarapp.ui.screens.screen import Bottom, Room, Screen
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import Card
from ledarapp.ui.widgets.empty_state import EmptyState
from ledarapp.ui.widgets.page import Page
from ledarapp.ui.widgets.text import Heading, Label

_CONTENT = {"basis", "goals"}


class CheckScreen(Screen):
    """Step 3."""

    def build(self) -> None:
        self.page = Page(limit=0, margin=False)
        self.column.addWidget(self.page)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(40)
        self._columns.addWidget(self._plot_card(), 3)
        self._columns.addWidget(self._list(), 2)
        self.page.column.addLayout(self._columns)

    def show_agreement(self) -> None:
        shown = lanes(self.session.agreement, self.session.template)
        self._title.say(lambda: finding_words(shown))
        self.plot.show_lanes(shown)
        self.table.show_lanes(shown)
        agreement = self.session.agreement
        reasons = {(each.code, each.goal): each.reason for each in agreement.set_aside}
        every = self.host.workplace.review(agreement, self.session.template)
        mine = [each for each in every if each.screen in _CONTENT]
        open_ones = [each for each in mine if not is_aside(agreement, each)]
        for kind, group in self._groups.items():
            group.show_findings([(each, "") for each in open_ones if each.kind is kind])
        self._away.show_findings(
            [
                (each, reasons.get((each.code, each.goal or each.field), ""))
                for each in mine
                if is_aside(agreement, each) and not is_off(agreement, each.code)
            ]
        )
        self._nothing.setVisible(not open_ones)
        self.rules.show_rules()

    def bottom(self) -> Bottom:
        if self.room is Room.NARROW:
            return Bottom()
        musts = sum(each.kind is Kind.MUST for each in self._open())
        if musts:
            return Bottom(centre=translate("Check", "%n must be filled in before signing", None, musts))
        return Bottom(centre=translate("Check", "Nothing holds back the signing"))

    def set_room(self, room: Room) -> None:
        super().set_room(room)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if room is Room.WIDE else direction.TopToBottom)
        self._columns.setSpacing(40 if room is Room.WIDE else 24)

    def focus_finding(self, finding: Finding) -> bool:
        return self._groups[finding.kind].take_focus()

    def focus_first(self) -> None:
        for group in (*self._groups.values(), self._away):
            if group.isVisibleTo(self) and group.take_focus():
                return

    def _open(self) -> list[Finding]:
        return [each for each in self.session.findings if each.screen in _CONTENT]

    def _plot_card(self) -> QWidget:
        card = Card()
        self._title = Heading("", "card")
        self._switch = Button(_table_words, "link", icon="table-2", clicked=self.show_other)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title, 1)
        head.addWidget(self._switch)
        self.plot, self.table = BalancePlot(), BalanceTable()
        self.table.hide()
        self._point = Label(_walk_words, "note", tone="muted")
        self.plot.pointed.connect(lambda words: self._point.say(words or _walk_words))
        self.copies = PlotCopies(
            self.plot,
            self.host,
            lambda: rows(self.plot.lanes),
            lambda: output.file_name(self.session.agreement, self.session.template, ""),
            lambda: described(self.plot.lanes),
            quiet=True,
        )
        card.column.addLayout(head)
        card.column.addWidget(Label(_plot_words, "note", tone="muted"))
        for widget in (self.plot, self._point, self.table, self.copies):
            card.column.addWidget(widget)
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)
        return made

    def _list(self) -> QWidget:
        acts = FindingActs(
            say=self.host.workplace.remark,
            where=self._where,
            go=self.host.show_finding,
            put_aside=self._put_aside,
            take_up=self._take_up,
        )
        self._groups = {
            Kind.MUST: Group(_must_words, "must", "must", acts, aside=False),
            Kind.ADVICE: Group(_advice_words, "advice", "advice", acts, aside=False),
            Kind.INFORMATION: Group(_information_words, "info", "info", acts, aside=False),
        }
        self._away = Group(_away_words, "info", "muted", acts, aside=True)
        self._nothing = EmptyState(_nothing_words, _nothing_more, icon="circle-check")
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        column.addWidget(Heading(lambda: translate("Check", "Remarks"), "section"))
        self.rules = Rules(self.session, self.host)
        for group in (self._nothing, *self._groups.values(), self._away, self.rules):
            column.addWidget(group)
        column.addStretch(1)
        return made

    def show_other(self) -> None:
        """Show the numbers as a table, or as bars again."""
        shows_table = not self.table.isVisibleTo(self)
        self.table.setVisible(shows_table)
        self.plot.setVisible(not shows_table)
        self._point.setVisible(not shows_table)
        self._switch.say(_bars_words if shows_table else _table_words)

    def _where(self, finding: Finding) -> str:
        """Return the name of the place a remark is about, as the link to it."""
        template, language = self.session.template, self.session.language
        if finding.goal:
            number = numbers(self.session.agreement, template.area_keys).get(finding.goal, "")
            return translate("Check", "Go to goal {0}").format(number)
        kind, _, key = finding.field.partition(".")
        titles = {
            "section": {each.key: each.title for each in template.sections},
            "area": {each.key: each.title for each in template.areas},
            "milestone": {each.key: each.title for each in template.milestones},
        }.get(kind, {})
        if key in titles:
            return translate("Check", "Go to: {0}").format(say(titles[key], language))
        if finding.screen == "goals":
            return translate("Check", "Go to the goals")
        return translate("Check", "Go to the field")

    def _put_aside(self, finding: Finding, reason: str) -> None:
        self.session.apply(
            lambda now: content.set_aside(now, aside(finding, reason)),
            lambda: translate("Check", "put a remark aside"),
        )
        self.host.toast(lambda: translate("Check", "The remark is put aside"), undo=True)

    def _take_up(self, finding: Finding) -> None:
        self.session.apply(
            lambda now: content.take_up(now, aside(finding)),
            lambda: translate("Check", "take a remark up again"),
        )


def _must_words(count: int) -> str:
    return translate("Check", "Must be filled in · %n", None, count)


def _advice_words(count: int) -> str:
    return translate("Check", "Advice · %n", None, count)


def _information_words(count: int) -> str:
    return translate("Check", "For your information · %n", None, count)


def _away_words(count: int) -> str:
    return translate("Check", "Put aside · %n", None, count)


def _nothing_words() -> str:
    return translate("Check", "No remarks")


def _nothing_more() -> str:
    return translate("Check", "The agreement holds what the form asks for.")


def _plot_words() -> str:
    return translate("Check", "Goals in each category. The grey field is what the form suggests; you decide.")


def _table_words() -> str:
    return translate("Check", "Show as table")


def _bars_words() -> str:
    return translate("Check", "Show as bars")


def _walk_words() -> str:
    return translate("Check", "The arrow keys walk the categories.")
