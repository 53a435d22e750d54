"""The quieter fields of an open goal: what success is, the link to the plan, for whom and visible to whom."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ledarapp.domain.goal import Aim, Audience, Goal, Lasting, Priority, Target
from ledarapp.domain.template import Extra, say
from ledarapp.ui.language import translate
from ledarapp.ui.remarks import FieldRemarks
from ledarapp.ui.screens.goals.acts import Acts
from ledarapp.ui.screens.goals.extras import AimBox, DimensionChoice, PartnerField, RankBox
from ledarapp.ui.screens.goals.rows import Change
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.about import about
from ledarapp.ui.widgets.audience import AudienceChooser
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.editors import CheckBox, ComboBox, LineEdit, TextArea
from ledarapp.ui.widgets.field import Field, gap
from ledarapp.ui.widgets.flow import Flow
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.text import Label, Text


def target_word(target: Target) -> str:
    """Return for whom a goal is set, in words."""
    return {
        Target.UNSAID: lambda: translate("Goals", "Not said"),
        Target.LEADER: lambda: translate("Goals", "The leader"),
        Target.UNIT: lambda: translate("Goals", "The unit"),
        Target.BOTH: lambda: translate("Goals", "Leader and unit"),
    }[target]()


class More(QWidget):
    """Success, own contribution and link: folded away until they are used or asked for."""

    def __init__(
        self,
        goal_id: str,
        change: Change,
        remarks: FieldRemarks,
        asks: tuple[Extra, ...],
        *,
        fresh: bool,
    ) -> None:
        super().__init__()
        self._change = change
        self.dimensions, self.partner = DimensionChoice(change, asks), PartnerField(change, asks)
        self._success, self._contribution = TextArea(least=2), TextArea(least=2)
        self._plan, self._reference = LineEdit(), LineEdit()
        success = _Folded(self, _success_head, self._success, _success_hint)
        link = _Folded(self, _plan_head, self._plan, _plan_hint)
        contribution = _Folded(self, _contribution_head, self._contribution, _contribution_hint)
        reference = Field(_reference_head, self._reference)
        about("aims.success", success)
        about("aims.contribution", contribution)
        about("aims.link", link)
        about("aims.reference", reference)
        self._toggle = Button(
            _more_words, "quiet", icon="chevron-right", clicked=lambda: self.unfold(folded=not self._folded)
        )
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 8, 0, 0)
        body.setSpacing(gap())
        self._links = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._links.setSpacing(16)
        self._links.addWidget(link, 2)
        self._links.addWidget(reference, 1)
        for widget in (success, self.dimensions, contribution, self.partner):
            body.addWidget(widget)
        body.addLayout(self._links)
        self._verbatim = about("aims.verbatim", CheckBox(_verbatim_words))
        body.addWidget(self._verbatim)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._body)
        remarks.put("success", success, goal=goal_id, quiet=fresh)
        remarks.put("contribution", contribution, goal=goal_id, quiet=True)
        remarks.put("link", link, goal=goal_id, quiet=True)
        self.unfold(folded=True)
        self._asked = False  # nobody has folded it: what is written in it unfolds it
        self._connect()

    def show_goal(self, goal: Goal) -> None:
        """Bring the fields into line; what is written in one of them is never folded away unseen."""
        self._success.show_text(goal.success)
        self._contribution.show_text(goal.contribution)
        self._plan.show_text(goal.link.title)
        self._reference.show_text(goal.link.reference)
        self._verbatim.setChecked(goal.link.verbatim)
        self.dimensions.show_goal(goal)
        self.partner.show_goal(goal)
        used = bool(
            goal.success
            or goal.contribution
            or goal.link.title
            or goal.link.reference
            or goal.dimensions.chosen
            or goal.partner
        )
        if used and not self._asked:
            self.unfold(folded=False)
            self._asked = False

    def set_stacked(self, *, stacked: bool) -> None:
        """Put the plan and its reference under each other, or beside each other."""
        direction = QBoxLayout.Direction
        self._links.setDirection(direction.TopToBottom if stacked else direction.LeftToRight)

    def unfold(self, *, folded: bool = False) -> None:
        """Show or fold away the fields."""
        self._folded, self._asked = folded, True
        self._body.setVisible(not folded)
        self._toggle.show_icon("chevron-right" if folded else "chevron-down")

    def _connect(self) -> None:
        self._verbatim.clicked.connect(
            lambda on: self._change(
                lambda goal: replace(goal, link=replace(goal.link, verbatim=on)), _edit_words, ""
            )
        )
        self._wire(self._success, "success", lambda goal, text: replace(goal, success=text))
        self._wire(self._contribution, "contribution", lambda goal, text: replace(goal, contribution=text))
        self._wire(
            self._plan, "link.title", lambda goal, text: replace(goal, link=replace(goal.link, title=text))
        )
        self._wire(
            self._reference,
            "link.reference",
            lambda goal, text: replace(goal, link=replace(goal.link, reference=text)),
        )

    def _wire(self, editor: LineEdit | TextArea, field: str, change: Callable[[Goal, str], Goal]) -> None:
        editor.edited.connect(
            lambda text: self._change(lambda goal: change(goal, text.strip()), _edit_words, field)
        )


class Foot(QWidget):
    """For whom the goal is set, how much it weighs, who may see it, and its category."""

    def __init__(self, session: Session, goal_id: str, change: Change, acts: Acts) -> None:
        super().__init__()
        self._session, self._goal_id, self._change, self._acts = session, goal_id, change, acts
        self.target, self.area = ComboBox(), ComboBox()
        for target in Target:
            self.target.addItem(target_word(target), target)
        for area in session.template.areas:
            self.area.addItem(say(area.title, session.language), area.key)
        self.audience = AudienceChooser()
        self._high = CheckBox(lambda: translate("Goals", "High priority"))
        self.lasting = ComboBox()
        for lasting in Lasting:
            self.lasting.addItem(_lasting_word(lasting), lasting)
        about("aims.target", self.target)
        about("aims.area", self.area)
        about("aims.audience", self.audience)
        about("aims.priority", self._high)
        about("aims.lasting", self.lasting)
        row = Flow(self, gap=20, line_gap=8)
        for words, editor in (
            (lambda: translate("Goals", "Applies to"), self.target),
            (lambda: translate("Goals", "Category"), self.area),
            (lambda: translate("Goals", "Visible to"), self.audience),
        ):
            row.addWidget(_paired(words, editor))
        row.addWidget(self._high)
        lasts = _paired(lambda: translate("Goals", "The goal"), self.lasting)
        row.addWidget(lasts)
        lasts.setVisible(session.template.asks_lasting)
        self.rank, self.aim = RankBox(session, goal_id), AimBox(change)
        self._ordered = _paired(lambda: translate("Goals", "Order"), self.rank)
        self._about = _paired(lambda: translate("Goals", "Kind of goal"), self.aim)
        row.addWidget(self._ordered)
        row.addWidget(self._about)
        self.lasting.activated.connect(self._last)
        self.target.activated.connect(self._aim)
        self.area.activated.connect(self._move)
        self.audience.chosen.connect(self._show_to)
        self._high.clicked.connect(self._weigh)

    def show_goal(self, goal: Goal) -> None:
        """Bring the choices into line."""
        for index in range(self.target.count()):
            self.target.setItemText(index, target_word(self.target.itemData(index)))
        self.target.setCurrentIndex(self.target.findData(goal.target))
        self.area.setCurrentIndex(self.area.findData(goal.area))
        self.audience.show_audience(goal.audience)
        self._high.setChecked(goal.priority is Priority.HIGH)
        for index in range(self.lasting.count()):
            self.lasting.setItemText(index, _lasting_word(self.lasting.itemData(index)))
        self.lasting.setCurrentIndex(self.lasting.findData(goal.lasting))
        asks = self._session.template.asks
        self.rank.show_goal(goal)
        self.aim.show_goal(goal)
        self._ordered.setVisible(Extra.RANK in asks or goal.rank > 0)
        self._about.setVisible(Extra.AIM in asks or goal.aim is not Aim.UNSAID)

    def _aim(self, index: int) -> None:
        target = self.target.itemData(index)
        self._change(lambda goal: replace(goal, target=target), _target_words, "")

    def _move(self, index: int) -> None:
        self._acts.move_to(self._goal_id, self.area.itemData(index))

    def _show_to(self, audience: Audience) -> None:
        self._change(lambda goal: replace(goal, audience=audience), _audience_words, "")

    def _last(self, index: int) -> None:
        lasting = self.lasting.itemData(index)
        self._change(lambda goal: replace(goal, lasting=lasting), _lasting_words, "")

    def _weigh(self, checked: bool) -> None:  # noqa: FBT001  Qt's own signal
        priority = Priority.HIGH if checked else Priority.NORMAL
        self._change(lambda goal: replace(goal, priority=priority), _priority_words, "")


class _Folded(Field):
    """A field that unfolds what it lies in when there is something to say of it."""

    def __init__(self, more: More, label: Text, editor: QWidget, hint: Text) -> None:
        super().__init__(label, editor, hint)
        self._more = more

    def show_notes(self, notes: Sequence[Note]) -> None:
        super().show_notes(notes)
        if notes:
            self._more.unfold()


def _paired(words: Text, editor: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    label = Label(words, "note", tone="muted", wrap=False)
    label.setBuddy(editor)
    row.addWidget(label)
    row.addWidget(editor)
    return made


def _more_words() -> str:
    return translate("Goals", "Success, own contribution and link to the plan")


def _success_head() -> str:
    return translate("Goals", "When have we succeeded?")


def _success_hint() -> str:
    return translate("Goals", "Time, resources, quality, language, agreement, complaints?")


def _contribution_head() -> str:
    return translate("Goals", "Own contribution")


def _contribution_hint() -> str:
    return translate("Goals", "What the leader does to get there")


def _plan_head() -> str:
    return translate("Goals", "Why: comes from")


def _plan_hint() -> str:
    return translate("Goals", "Plan, strategy or letter")


def _reference_head() -> str:
    return translate("Goals", "Reference")


def _edit_words() -> str:
    return translate("Goals", "edit a goal")


def _target_words() -> str:
    return translate("Goals", "change whom a goal applies to")


def _audience_words() -> str:
    return translate("Goals", "change who sees a goal")


def _priority_words() -> str:
    return translate("Goals", "change a priority")


def _lasting_words() -> str:
    return translate("Goals", "change whether a goal lasts")


def _lasting_word(lasting: Lasting) -> str:
    return {
        Lasting.UNSAID: lambda: translate("Goals", "not said"),
        Lasting.LASTING: lambda: translate("Goals", "lasts"),
        Lasting.CHANGING: lambda: translate("Goals", "changes with the operative goals"),
    }[lasting]()


def _verbatim_words() -> str:
    return translate("Goals", "Stands word for word in the plan")
