"""One date of the year: its day, the rule that made it, whether it is done, and a note."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ledarapp.domain.agreement import Agreement, put_milestone
from ledarapp.domain.signature import Role
from ledarapp.domain.stages import Part
from ledarapp.domain.template import MilestoneRule, say
from ledarapp.domain.timeline import State, Stop, dependants
from ledarapp.ui.language import translate
from ledarapp.ui.parts.date_rules import rule_words
from ledarapp.ui.screens.timeline.words import state_words, stop_name
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.choices import CheckBox
from ledarapp.ui.widgets.date_edit import DateEdit, shown
from ledarapp.ui.widgets.editors import LineEdit
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.remark_stack import RemarkStack
from ledarapp.ui.widgets.text import Heading, Label

_TONES = {State.OVERDUE: "must", State.DONE: "done"}


class StopRow(QWidget):
    """While it is a draft the day is the agreement's; later another day is noted beside the agreed one."""

    def __init__(self, session: Session, stop: Stop, today: date) -> None:
        super().__init__()
        self._session, self._stop, self._today = session, stop, today
        self._moves = False
        self._title = Heading(lambda: stop_name(self._stop, session), "card")
        self._state = Label("", "dense", strong=True, wrap=False)
        self._why = Label("", "note", tone="muted")
        self.on, self.note = DateEdit(), LineEdit()
        self.done = CheckBox(lambda: translate("Timeline", "Done"))
        policy = self.done.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the columns stand under each other
        self.done.setSizePolicy(policy)
        self.on.dated.connect(self.set_day)
        self.note.edited.connect(lambda words: self._put(note=words.strip()))
        self.done.clicked.connect(lambda checked: self._put(done=self._today if checked else None))
        self._fields = QWidget()
        fields = QGridLayout(self._fields)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setHorizontalSpacing(16)
        fields.setColumnStretch(0, 2)
        fields.setColumnStretch(1, 5)
        self._day = Field(lambda: translate("Timeline", "Date"), self.on)
        fields.addWidget(self._day, 0, 0)
        fields.addWidget(Field(lambda: translate("Timeline", "Note"), self.note), 0, 1)
        fields.addWidget(self.done, 0, 2, Qt.AlignmentFlag.AlignBottom)
        self._other = Label("", "note", tone="muted")
        self.offer = RemarkStack(self)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._title, 1)
        head.addWidget(self._state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 10)
        column.setSpacing(4)
        column.addLayout(head)
        for part in (self._why, self._fields, self._other, self.offer):
            column.addWidget(part)

    def show_stop(self, stop: Stop, today: date) -> None:
        """Bring the row into line."""
        self._stop, self._today = stop, today
        session = self._session
        mine = session.agreement.follow_up.noted(stop.key, session.side)
        other = session.agreement.follow_up.noted(stop.key, session.side.other)
        self._state.say(lambda: state_words(stop, today))
        self._state.set_tone(_TONES.get(stop.state(today), "muted"))
        self._why.say(self._reason)
        self._why.setVisible(bool(self._reason()))
        open_now = session.may_write(Part.DATES)
        self._fields.setVisible(open_now and not (stop.by_itself and stop.rule is None))
        theirs = stop.moved_by is session.side.other and session.side is Role.LEADER
        self.on.show_date(stop.on)
        self.on.setReadOnly(theirs or (self._is_last_day() and not session.may_write(Part.CONTENT)))
        self.note.show_text(mine.note)
        self.done.setVisible(not stop.by_itself)
        self.done.setChecked(stop.done is not None)
        self.done.setEnabled(other.done is None)
        self._other.say(lambda: self._said_by_other(other.note))
        self._other.setVisible(bool(other.note))
        self._offer()

    def set_day(self, day: date | None) -> None:
        """Set the day: in the draft itself, or as another day than the one agreed."""
        stop, session = self._stop, self._session
        self._moves = True
        if session.may_write(Part.CONTENT) and stop.rule is not None:
            session.apply(lambda now: put_milestone(now, stop.key, day), _move_words)
        else:
            self._put(moved=None if day == stop.agreed else day)

    def _put(self, **changes: Any) -> None:  # noqa: ANN401 - a field of any kind
        key, side = self._stop.key, self._session.side

        def changed(agreement: Agreement) -> Agreement:
            note = replace(agreement.follow_up.noted(key, side), **changes)
            return replace(agreement, follow_up=agreement.follow_up.with_date(note))

        label = _move_words if "moved" in changes else _note_words
        self._session.apply(changed, label, field=f"date.{key}.{'.'.join(changes)}")

    def _reason(self) -> str:
        stop, session = self._stop, self._session
        parts = [rule_words(stop.rule, session.template, session.language)] if stop.rule is not None else []
        if stop.moved_by is not None:
            who = session.agreement.person(stop.moved_by).name
            parts.append(translate("Timeline", "moved by {0}").format(who))
            if stop.agreed is not None:
                agreed = shown(stop.agreed, words=True)
                parts.append(translate("Timeline", "agreed: {0}").format(agreed))
        return " · ".join(each for each in parts if each)

    def _is_last_day(self) -> bool:
        """Whether this is the end of the period itself, which both have signed for."""
        rule = self._stop.rule
        return rule is not None and (rule.rule, rule.months, rule.days) == (MilestoneRule.BEFORE_END, 0, 0)

    def _said_by_other(self, note: str) -> str:
        name = self._session.agreement.person(self._session.side.other).name
        return translate("Timeline", "{0} notes: {1}").format(name, note)

    def _offer(self) -> None:
        """Offer to move what is reckoned from this day, once somebody here has moved it."""
        session = self._session
        found = dependants(session.agreement, session.template, self._stop.key)
        if not (found and self._moves and session.may_write(Part.DATES)):
            self.offer.show_notes(())
            return
        names = ", ".join(
            f"{say(rule.title, session.language)} → {shown(day, words=True)}" for rule, day in found
        )
        self.offer.show_notes(
            (
                Note(
                    "info",
                    translate("Timeline", "By the form's rule this moves too: {0}").format(names),
                    ((lambda: translate("Timeline", "Move"), self.move_dependants),),
                ),
            )
        )

    def move_dependants(self) -> None:
        """Move what is reckoned from this day to the days the rules give."""
        session, key = self._session, self._stop.key
        in_draft = session.may_write(Part.CONTENT)

        def changed(agreement: Agreement) -> Agreement:
            for rule, day in dependants(agreement, session.template, key):
                if in_draft:
                    agreement = put_milestone(agreement, rule.key, day)
                else:
                    note = agreement.follow_up.noted(rule.key, session.side)
                    moved = None if day == agreement.milestone(rule.key) else day
                    follow_up = agreement.follow_up.with_date(replace(note, moved=moved))
                    agreement = replace(agreement, follow_up=follow_up)
            return agreement

        session.apply(changed, _move_words)


def _move_words() -> str:
    return translate("Timeline", "move a date")


def _note_words() -> str:
    return translate("Timeline", "note on a date")
