"""Writing one entry of the log: saved as it is written, gone again when nothing is said in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.follow_up import LogEntry
from ledarapp.domain.goal import Goal, letter
from ledarapp.ui.language import translate
from ledarapp.ui.parts import output
from ledarapp.ui.parts.log_files import FileList
from ledarapp.ui.screens.screen import Host
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.about import about
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.card import Card
from ledarapp.ui.widgets.date_edit import DateEdit
from ledarapp.ui.widgets.editors import ComboBox, LineEdit, TextArea
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.flow import Flow


class EntryForm(Card):
    """The fields of one entry; ``done`` is called when the person has finished."""

    def __init__(
        self,
        session: Session,
        host: Host,
        elsewhere: output.Elsewhere,
        entry: LogEntry,
        done: Callable[[], object],
    ) -> None:
        super().__init__()
        self._session, self._blank, self._entry = session, replace(entry), entry
        self._goal: Goal = session.agreement.goal(entry.goal)
        self.setAcceptDrops(True)
        about("log.entry", self)
        self.on, self.text = DateEdit(), TextArea(least=2, most=8)
        self.indicator, self.value = ComboBox(), LineEdit()
        self.source, self.said_by = LineEdit(), LineEdit()
        self.files = FileList(session, host, elsewhere, lambda files: self._change("evidence", files))
        self._connect()
        self._arrange()
        acts = Flow(gap=8, line_gap=8)
        self.done = Button(lambda: translate("Log", "Done"), "primary", icon="check", clicked=done)
        acts.addWidget(self.done)
        acts.addWidget(
            Button(lambda: translate("Log", "Add files…"), icon="file-plus", clicked=self.files.choose)
        )
        self.column.addWidget(self.files)
        self.column.addLayout(acts)
        self.show_agreement()

    @property
    def entry_id(self) -> str:
        """The id of the entry that is being written."""
        return self._entry.id

    def show_agreement(self) -> None:
        """Bring the fields into line with what is stored; an entry that undo took away is a blank one."""
        stored = self._session.agreement.follow_up.entry(self._entry.id)
        self._entry = stored or replace(self._blank, on=self._entry.on)
        entry = self._entry
        self.on.show_date(entry.on)
        self.text.show_text(entry.text)
        self.value.show_text(entry.value)
        self.source.show_text(entry.source)
        self.said_by.show_text(entry.said_by)
        self.files.show_files(entry.evidence)
        self.indicator.setCurrentIndex(max(self.indicator.findData(entry.indicator), 0))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.files.take([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.indicator.setItemText(0, _no_indicator())

    def _connect(self) -> None:
        self.on.dated.connect(self._date)
        self.text.edited.connect(lambda words: self._change("text", words))
        self.value.edited.connect(lambda words: self._change("value", words))
        self.source.edited.connect(lambda words: self._change("source", words))
        self.said_by.edited.connect(lambda words: self._change("said_by", words))
        self.indicator.addItem(_no_indicator(), "")
        for place, each in enumerate(self._goal.indicators):
            self.indicator.addItem(f"{letter(place)}) {each.text.strip()}", each.id)
        self.indicator.activated.connect(
            lambda index: self._change("indicator", self.indicator.itemData(index))
        )
        self.indicator.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def _arrange(self) -> None:
        self.column.addLayout(_beside(Field(lambda: translate("Log", "Date"), self.on), QWidget()))
        self.column.addWidget(Field(lambda: translate("Log", "What happened"), self.text, _together))
        for left, right in (
            (
                Field(lambda: translate("Log", "Indicator"), self.indicator),
                Field(lambda: translate("Log", "Value now"), self.value, _example),
            ),
            (
                Field(lambda: translate("Log", "Where it is known from"), self.source),
                Field(lambda: translate("Log", "Who said it"), self.said_by),
            ),
        ):
            self.column.addLayout(_beside(left, right))

    def _date(self, day: date | None) -> None:
        if day is not None:
            self._change("on", day)

    def _change(self, name: str, value: Any) -> None:  # noqa: ANN401 - a field of any kind
        entry = replace(self._entry, **{name: value})
        self._entry = entry

        def changed(agreement: Agreement) -> Agreement:
            noted = agreement.follow_up
            kept = noted.without_entry(entry.id) if entry.is_empty else noted.with_entry(entry)
            return replace(agreement, follow_up=kept)

        if entry.is_empty and self._session.agreement.follow_up.entry(entry.id) is None:
            self._blank = entry
            return
        self._session.apply(
            changed, lambda: translate("Log", "note what happened"), field=f"log.{entry.id}.{name}"
        )


def _beside(left: QWidget, right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addWidget(left, 1)
    row.addWidget(right, 1)
    return row


def _no_indicator() -> str:
    return translate("Log", "None")


def _together() -> str:
    return translate("Log", "Saved as you write. Drop files here as evidence.")


def _example() -> str:
    return translate("Log", "A number, with its unit")
