"""Before a document leaves: what goes in, what stays out and why, and words to be withheld."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ledarapp.domain.goal import Audience
from ledarapp.domain.paper import Handout, Paper
from ledarapp.domain.redaction import Redaction, drop_redaction, put_redaction
from ledarapp.operations import publishing
from ledarapp.operations.desk import Opened
from ledarapp.operations.publishing import Line
from ledarapp.ui import theme
from ledarapp.ui.help_windows import HelpWindow
from ledarapp.ui.language import translate
from ledarapp.ui.parts.editions import edition_name
from ledarapp.ui.screens.screen import Host
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import rule
from ledarapp.ui.widgets.editors import ComboBox, LineEdit
from ledarapp.ui.widgets.emptying import clear_out
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.scroll import scrolled
from ledarapp.ui.widgets.text import Heading, Label


class Contents(HelpWindow):
    """Lists what one document holds; words are withheld here, and ``save`` writes the document."""

    def __init__(
        self, parent: QWidget, session: Session, host: Host, which: Paper, save: Callable[[], object]
    ) -> None:
        super().__init__(
            lambda: translate("Contents", "{0}: what goes in").format(edition_name(which)), parent
        )
        self._session, self._host, self._which, self._then = session, host, which, save
        session.changed.connect(self.show_lines)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(16)
        column.addLayout(self._list)
        column.addStretch(1)
        area = scrolled(inside, sideways=False)
        area.setAccessibleName(translate("Contents", "What goes in and what stays out"))
        self.column.addWidget(area, 1)
        if which in {Handout.UNIT, Handout.PUBLIC}:
            self.column.addWidget(rule())
            self.column.addLayout(self._marking())
        self.add_buttons(
            Button(lambda: translate("Contents", "Close"), clicked=self.reject),
            Button(lambda: translate("Contents", "Save…"), "primary", icon="download", clicked=self._save),
        )
        px = theme.current().px
        self.resize(px(680), px(760))
        self.show_lines()

    def show_lines(self) -> None:
        """Bring the list into line with the agreement."""
        clear_out(self._list)
        session = self._session
        opened = Opened(agreement=session.agreement, template=session.template, side=session.side)
        lines = publishing.lines(opened, self._which)
        if not lines:
            self._add(
                Label(lambda: translate("Contents", "The empty form; nothing of yours is in it."), "dense")
            )
            return
        self._group(translate("Contents", "Stays out"), (each for each in lines if each.code))
        self._group(translate("Contents", "Goes in"), (each for each in lines if not each.code))

    def withhold(self) -> None:
        """Withhold the words in the field wherever they stand."""
        audience = Audience(self._readers.currentData())
        redaction = Redaction(
            phrase=self.phrase.text().strip(), ground=self.ground.text().strip(), audience=audience
        )
        if redaction.is_empty:
            self.phrase.setFocus()
            return
        self._session.apply(
            lambda agreement: put_redaction(agreement, redaction),
            lambda: translate("Contents", "withhold words"),
        )
        self.phrase.clear()
        self.phrase.setFocus()
        self.show_lines()

    def _marking(self) -> QVBoxLayout:
        self.phrase, self.ground, self._readers = LineEdit(own_undo=True), LineEdit(own_undo=True), ComboBox()
        self._readers.addItem(translate("Contents", "Only the parties may read them"), Audience.PARTIES.value)
        self._readers.addItem(translate("Contents", "The unit may read them"), Audience.UNIT.value)
        self.phrase.returnPressed.connect(self.withhold)
        self.ground.returnPressed.connect(self.withhold)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(Heading(lambda: translate("Contents", "Withhold single words"), "card"))
        told = Label(
            lambda: translate(
                "Contents",
                "The words are taken out wherever they stand, and leave a visible mark. What the two of you "
                "have agreed and signed stays as it is.",
            ),
            "note",
            tone="muted",
        )
        column.addWidget(told)
        fields = QHBoxLayout()
        fields.setSpacing(12)
        fields.addWidget(Field(lambda: translate("Contents", "Words"), self.phrase), 1)
        ground = Field(
            lambda: translate("Contents", "Ground"),
            self.ground,
            lambda: translate("Contents", "Printed in the edition"),
        )
        fields.addWidget(ground, 1)
        column.addLayout(fields)
        row = QHBoxLayout()
        row.addWidget(Field(lambda: translate("Contents", "Who may read the words"), self._readers))
        row.addStretch(1)
        withhold = Button(lambda: translate("Contents", "Withhold"), clicked=self.withhold)
        row.addWidget(withhold, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        return column

    def _group(self, title: str, lines: Iterable[Line]) -> None:
        lines = tuple(lines)
        if not lines:
            return
        if self._list.count():
            self._list.addSpacing(12)
        self._add(Heading(title, "card"))
        for line in lines:
            self._add(self._row(line))

    def _row(self, line: Line) -> QWidget:
        if not line.code:
            return Label(line.name, "dense")
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(Label(line.name, "dense"))
        told.addWidget(Label(self._why(line), "note", tone="muted"))
        layout.addLayout(told, 1)
        if line.words:
            release = Button(
                lambda: translate("Contents", "Let them stand"),
                "link",
                clicked=partial(self._release, line.phrase),
            )
            release.setAccessibleDescription(line.name)
            layout.addWidget(release)
        return row

    def _why(self, line: Line) -> str:
        messages, language = self._host.workplace.messages, self._host.workplace.language.language
        ground = line.ground or messages.say("handout.no_ground", language)
        return messages.say(publishing.code_of(line), language, ground=ground, count=line.count)

    def _release(self, phrase: str) -> None:
        self._session.apply(
            lambda agreement: drop_redaction(agreement, phrase),
            lambda: translate("Contents", "let words stand"),
        )
        self.show_lines()

    def _add(self, widget: QWidget) -> None:
        self._list.addWidget(widget)

    def _save(self) -> None:
        self.accept()
        self._then()
