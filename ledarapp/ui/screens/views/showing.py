"""A summary: the profile as a plot and a table, what was written, and what to do with it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ledarapp.domain.profile import profile
from ledarapp.domain.views import Views
from ledarapp.operations import gathering
from ledarapp.ui.language import translate
from ledarapp.ui.parts import output
from ledarapp.ui.parts.plot_copies import PlotCopies
from ledarapp.ui.parts.profile_plot import ProfilePlot, ProfileTable, rows
from ledarapp.ui.screens.screen import Host
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import Card
from ledarapp.ui.widgets.emptying import clear_out
from ledarapp.ui.widgets.text import Heading, Label


class Showing(Card):
    """Shows one summary; nothing in it can be changed."""

    def __init__(self, session: Session, host: Host) -> None:
        super().__init__()
        self._session, self._host = session, host
        self.views = Views()
        self._title = Heading("", "card")
        self.plot, self.table = ProfilePlot(), ProfileTable()
        self.table.hide()
        self._switch = Button(self._switch_words, "link", icon="table-2", clicked=self.switch)
        self._point = Label(_walk_words, "note", tone="muted")
        self.plot.pointed.connect(lambda words: self._point.say(words or _walk_words))
        self._withheld = Label("", "body", tone="muted")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title, 1)
        head.addWidget(self._switch)
        self.copies = PlotCopies(self.plot, host, self._rows, self._name, self._described)
        self._said = QVBoxLayout()
        self._said.setSpacing(6)
        self.column.addLayout(head)
        for widget in (self._withheld, self.plot, self._point, self.table, self.copies):
            self.column.addWidget(widget)
        self.column.addLayout(self._said)

    def show_views(self, views: Views) -> None:
        """Bring the card into line with a summary."""
        told = profile(views)
        self._title.say(lambda: finding_words(views))
        hidden = ", ".join(f"{each.title} ({each.answers})" for each in views.withheld)
        self._withheld.setVisible(bool(hidden))
        self._withheld.say(lambda: translate("Views", "Too few answers to be shown: {0}").format(hidden))
        described = gathering.described(self._session.template, views, self._session.language)
        self.plot.show_profile(told, finding_words(views), described)
        self.table.show_profile(told, finding_words(views))
        plotted = bool(told.areas and told.lines)
        for widget in (self.copies, self._switch):
            widget.setVisible(plotted)
        as_table = not self.table.isHidden()
        self.plot.setVisible(plotted and not as_table)
        self._point.setVisible(plotted and not as_table)
        self.table.setVisible(plotted and as_table)
        if views != self.views:
            self.views = views
            self._tell(views)

    def switch(self) -> None:
        """Show the table instead of the plot, or the plot again."""
        as_table = self.table.isHidden()
        self.table.setVisible(as_table)
        self.plot.setVisible(not as_table)
        self._point.setVisible(not as_table)
        self._switch.say(self._switch_words)

    def _rows(self) -> list[list[str]]:
        told = profile(self.views)
        return [[translate("Views", "Area"), *(line.title for line in told.lines)], *rows(told, self)]

    def _name(self) -> str:
        return output.file_name(self._session.agreement, self._session.template, "")

    def _described(self) -> str:
        return gathering.described(self._session.template, self.views, self._session.language)

    def _switch_words(self) -> str:
        if self.table.isHidden():
            return translate("Views", "Show as table")
        return translate("Views", "Show as plot")

    def _tell(self, views: Views) -> None:
        clear_out(self._said)
        for question in views.written:
            said = [(group.title, text) for group in views.groups for text in group.words(question.key)]
            if said:
                self._said.addWidget(Heading(question.text, "card"))
            for title, text in said:
                self._said.addWidget(Label(f"{title}: {text}", "body"))


def _walk_words() -> str:
    return translate("Views", "The arrow keys walk the points.")


def finding_words(views: Views) -> str:
    """Return the plot's title: what it shows, as a sentence."""
    told = profile(views)
    apart = [
        (max(means) - min(means), area)
        for place, area in enumerate(told.areas)
        if len(means := [each for line in told.lines if (each := line.means[place]) is not None]) > 1
    ]
    if apart and max(apart)[0] >= 1:
        return translate("Views", "The groups differ most on: {0}").format(max(apart)[1])
    if apart:
        return translate("Views", "The groups see much the same")
    return translate("Views", "What was answered")
