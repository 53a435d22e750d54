"""The margin beside a goal: what has changed since last time, comments for both, a note for oneself alone."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ledarapp.domain.changes import changes
from ledarapp.domain.follow_up import Comment
from ledarapp.domain.stages import Part
from ledarapp.operations import reviewing
from ledarapp.ui import theme
from ledarapp.ui.dates import shown
from ledarapp.ui.language import translate
from ledarapp.ui.parts.columns import Columns
from ledarapp.ui.parts.places import place_name, value_words
from ledarapp.ui.parts.word_difference import WordDifference
from ledarapp.ui.progress import unnamed
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.editors import TextArea
from ledarapp.ui.widgets.emptying import clear_out
from ledarapp.ui.widgets.field import Field
from ledarapp.ui.widgets.text import Heading, Label, Text

if TYPE_CHECKING:
    from ledarapp.domain.agreement import Agreement
    from ledarapp.domain.merge import Difference
    from ledarapp.operations.reviewing import Seen
    from ledarapp.ui.screens.screen import Host
    from ledarapp.ui.session import Session

_PARTS = {"goals", "self_evaluation", "assessment"}
_SHORT = 2
"""A word on the whole stands at («assessment», «overall»)."""


class Margin(QWidget):
    """What stands beside one goal, or beside the whole (``reviewing.WHOLE``)."""

    def __init__(self, session: Session, host: Host, goal: str) -> None:
        super().__init__()
        self._session, self._host, self._goal = session, host, goal
        self._told: object = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.current().space(12), 0, 0)
        column.setSpacing(theme.current().space(12))
        desk = host.workplace.desk
        seen = reviewing.seen_last(desk, session.agreement.id)
        found = _differing(seen, session.agreement, goal) if seen is not None else ()
        if seen is not None and found:
            column.addWidget(_changed(seen, found, session))
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.text = TextArea(least=2, most=8, own_undo=True)
        self.add = Button(
            lambda: translate("Review", "Add the comment"), "small", icon="plus", clicked=self.write
        )
        self.note = TextArea(least=2, most=8, own_undo=True)
        self.note.show_text(reviewing.private_notes(desk, session.agreement.id).get(goal, ""))
        self.note.edited.connect(self._keep_note)
        self._field = Field(
            lambda: translate("Review", "Comment in the margin"),
            self.text,
            lambda: translate("Review", "The other party reads it with the next package"),
        )
        private = Field(
            lambda: translate("Review", "Private note"),
            self.note,
            lambda: translate("Review", "Stays on this computer: in no package and no document"),
        )
        column.addWidget(Columns((self._comments(), private), (3, 2)))
        self.show_agreement()

    def show_agreement(self) -> None:
        """Bring the comments into line."""
        session = self._session
        mine = [each for each in session.agreement.follow_up.comments if each.goal == self._goal]
        can = session.may_write(Part.DATES)
        told = (mine, can)
        if told == self._told:
            return
        self._told = told
        self._field.setVisible(can)
        self.add.setVisible(can)
        clear_out(self._list)
        for each in mine:
            self._list.addWidget(self._line(each, can_drop=can and each.writer is session.side))

    def write(self) -> None:
        """Put what is written into the margin."""
        text = self.text.toPlainText().strip()
        if not text:
            self.text.setFocus()
            return
        desk, session = self._host.workplace.desk, self._session
        comment = Comment(
            id=desk.new_id(),
            writer=session.side,
            on=desk.now().astimezone().date(),
            name=session.agreement.person(session.side).name,
            goal=self._goal,
            text=text,
        )
        self._put(comment, lambda: translate("Review", "comment in the margin"))
        self.text.setPlainText("")

    def _comments(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._list)
        column.addWidget(self._field)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        column.addLayout(row)
        return made

    def _line(self, comment: Comment, *, can_drop: bool) -> QWidget:
        made = QFrame()
        made.setObjectName("changed")
        column = QVBoxLayout(made)
        column.setContentsMargins(12, 2, 0, 2)
        column.setSpacing(2)
        column.addWidget(Label(comment.text, "dense"))
        who = comment.name or unnamed(comment.writer)
        foot = QHBoxLayout()
        foot.addWidget(
            Label(
                lambda: translate("Review", "{0}, {1}").format(who, shown(comment.on, words=True)),
                "note",
                tone="muted",
            ),
            1,
        )
        if can_drop:
            drop = Button(lambda: translate("Review", "Delete"), "link", clicked=lambda: self._drop(comment))
            drop.setAccessibleDescription(comment.text)
            foot.addWidget(drop)
        column.addLayout(foot)
        return made

    def _drop(self, comment: Comment) -> None:
        self._put(replace(comment, text=""), lambda: translate("Review", "delete a comment"))
        self._host.toast(lambda: translate("Review", "The comment is deleted."), undo=True)

    def _put(self, comment: Comment, label: Text) -> None:
        def change(now: Agreement) -> Agreement:
            return replace(now, follow_up=now.follow_up.with_comment(comment))

        self._session.apply(change, label)

    def _keep_note(self, text: str) -> None:
        desk, agreement = self._host.workplace.desk, self._session.agreement
        about = self._goal
        self._host.attempt(lambda: reviewing.note_privately(desk, agreement.id, about, text.strip()))


def _differing(seen: Seen, now: Agreement, goal: str) -> tuple[Difference, ...]:
    return tuple(
        each
        for each in changes(seen.agreement, now)
        if each.path[0] in _PARTS and (each.path[1] == goal if goal else len(each.path) == _SHORT)
    )


def _changed(seen: Seen, found: tuple[Difference, ...], session: Session) -> QWidget:
    made = QFrame()
    made.setObjectName("changed")
    column = QVBoxLayout(made)
    column.setContentsMargins(12, 4, 0, 4)
    column.setSpacing(4)
    day = seen.at.astimezone().date()
    column.addWidget(
        Heading(
            lambda: translate("Review", "Changed since {0}").format(shown(day, words=True)),
            "caption",
            tone="advice",
        )
    )
    for each in found:
        place = partial(place_name, each.path, session.agreement, session.template)
        column.addWidget(Label(place, "note", tone="muted"))
        if not each.mine:
            continue  # new as a whole: it stands above, and need not be said twice
        if isinstance(each.mine, str) and isinstance(each.theirs, str):
            column.addWidget(WordDifference(each.mine, each.theirs))
        else:
            column.addWidget(Label(value_words(each.theirs), "dense"))
    return made
