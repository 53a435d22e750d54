"""The pages of an evaluation: one for each goal, and one for the whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.agreement import numbers
from ledarapp.domain.finding import Finding, Kind
from ledarapp.domain.goal import Goal
from ledarapp.domain.signature import Role
from ledarapp.domain.stages import Part
from ledarapp.operations import reviewing
from ledarapp.ui.language import translate
from ledarapp.ui.parts import agreed as reading
from ledarapp.ui.parts import own_headings, recognising
from ledarapp.ui.parts.columns import Columns
from ledarapp.ui.parts.evaluating import SCREENS, GoalWriting, OverallWriting, texts
from ledarapp.ui.parts.log_card import read
from ledarapp.ui.parts.margin import Margin
from ledarapp.ui.parts.side_said import rating_waits
from ledarapp.ui.screens.screen import Host
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.buttons import Button
from ledarapp.ui.widgets.remark import Note
from ledarapp.ui.widgets.remark_stack import RemarkStack
from ledarapp.ui.widgets.text import Heading, Label, Text

PARTS = {Role.LEADER: Part.SELF_EVALUATION, Role.SUPERIOR: Part.ASSESSMENT}


class GoalPage(QWidget):
    """Agreed · (self-evaluation ·) mine. Words of the other side are read, never written."""

    def __init__(self, session: Session, host: Host, writer: Role, goal: Goal) -> None:
        super().__init__()
        self._session, self._host, self._writer, self._goal = session, host, writer, goal
        number = numbers(session.agreement, session.template.area_keys)[goal.id]
        self.writing: GoalWriting | None = None
        parts, stretches = [read(session, host, goal)], (2, 3)
        self._self_level: Button | None = None
        if writer is Role.SUPERIOR:
            # With less room these two stand below each other, and what is written keeps its column.
            parts, stretches = [Columns((*parts, self._self_evaluation()), (1, 1))], (5, 3)
        if session.may_write(PARTS[writer]):
            self.writing = GoalWriting(session, host, writer, goal, number)
            parts.append(self.writing)
        else:
            parts.append(self._mine_read())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Columns(parts, stretches))
        self.margin: Margin | None = None
        if writer is Role.SUPERIOR and session.side is Role.SUPERIOR:
            self.margin = Margin(session, host, goal.id)
            column.addWidget(self.margin)
        self.show_agreement()

    def show_agreement(self) -> None:
        """Bring what is written into line."""
        if self.margin is not None:
            self.margin.show_agreement()
        if self.writing is not None:
            self.writing.show_agreement()
        if self._self_level is not None and self._session.agreement.assessment.of(self._goal.id).level:
            self._reveal()

    def _self_evaluation(self) -> QWidget:
        """The leader's level is shown when one's own is chosen, or when asked for."""
        session, goal = self._session, self._goal
        what = session.agreement.self_evaluation.of(goal.id)
        hidden = bool(what.level) and rating_waits(session, self._host, goal)
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(reading.caption("user", lambda: translate("Evaluation", "Self-evaluation")))
        words = reading.said(
            session.template,
            session.language,
            what,
            lambda: translate("Evaluation", "Nothing received yet"),
            rated=not hidden,
        )
        column.addWidget(words)
        if hidden:
            self._level = reading.level(session.template, session.language, what.level)
            self._level.hide()
            self._self_level = Button(
                lambda: translate("Evaluation", "Show the leader's rating now"), "link", clicked=self._reveal
            )
            column.addWidget(self._self_level)
            self._always = Button(
                lambda: translate("Evaluation", "Always show the leader's ratings in this agreement"),
                "link",
                clicked=self._reveal_always,
            )
            column.addWidget(self._always)
            column.addWidget(self._level)
        return made

    def _reveal_always(self) -> None:
        desk = self._host.workplace.desk
        agreement_id = self._session.agreement.id
        self._host.attempt(lambda: reviewing.show_ratings(desk, agreement_id, at_once=True))
        self._reveal()

    def _reveal(self) -> None:
        if self._self_level is not None:
            self._self_level.hide()
            self._always.hide()
            self._level.show()

    def _mine_read(self) -> QWidget:
        session, goal, writer = self._session, self._goal, self._writer
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if writer is Role.LEADER:
            head = reading.caption("user", lambda: translate("Evaluation", "Self-evaluation"))
        else:
            head = reading.caption("pen-line", lambda: translate("Evaluation", "Superior's assessment"))
        column.addWidget(head)
        what = session.agreement.evaluation(writer).of(goal.id)
        empty: Text = lambda: translate("Evaluation", "Nothing written yet")  # noqa: E731  said anew
        column.addWidget(reading.said(session.template, session.language, what, empty, rated=True))
        return made


class OverallPage(QWidget):
    """The texts on the whole, and what is still missing in the whole evaluation."""

    def __init__(self, session: Session, host: Host, writer: Role) -> None:
        super().__init__()
        self._session, self._host, self._writer = session, host, writer
        self.writing: OverallWriting | None = None
        parts: list[QWidget] = []
        if writer is Role.SUPERIOR:
            parts.append(self._read(Role.LEADER))
        if session.may_write(PARTS[writer]):
            self.writing = OverallWriting(session, host, writer)
            parts.append(self.writing)
        else:
            parts.append(self._read(writer))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        column.addWidget(Columns(parts, (1,) * len(parts)))
        self._missing = RemarkStack(self)
        column.addWidget(self._missing)
        self.show_agreement()

    def show_agreement(self) -> None:
        """Bring the texts and the list of what is missing into line."""
        if self.writing is None:
            return
        self.writing.show_agreement()
        self._missing.show_notes(missing(self._session, self._host, self._writer))

    def _read(self, role: Role) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if role is Role.LEADER:
            column.addWidget(reading.caption("user", lambda: translate("Evaluation", "Self-evaluation")))
        else:
            column.addWidget(
                reading.caption("pen-line", lambda: translate("Evaluation", "Superior's assessment"))
            )
        evaluation = self._session.agreement.evaluation(role)
        found = [(label, str(getattr(evaluation, name))) for name, label in texts(role)]
        for label, words in found:
            if words:
                column.addWidget(Heading(label, "dense"))
                column.addWidget(Label(words))
        own: tuple[QWidget, ...] = ()
        if role is Role.SUPERIOR:
            own = (*own_headings.read(self._session), *recognising.read(self._session))
        for widget in own:
            column.addWidget(widget)
        if not own and not any(words for _, words in found):
            empty: Text = lambda: translate("Evaluation", "Nothing written yet")  # noqa: E731  said anew
            column.addWidget(Label(empty, tone="muted"))
        return made


def missing(session: Session, host: Host, writer: Role) -> tuple[Note, ...]:
    """Return one strip that lists what must be completed before signing, or says that nothing is."""
    found = [each for each in session.findings if each.screen == SCREENS[writer] and each.kind is Kind.MUST]
    if not found:
        return (
            Note(
                "done",
                translate("Evaluation", "Every goal has a word and a rating, and the whole has its text."),
                lead=lambda: translate("Evaluation", "Ready for signing"),
            ),
        )
    actions = _links(host, session, found)
    return (
        Note("must", translate("Evaluation", "%n thing(s) before you can sign:", None, len(found)), actions),
    )


def _links(
    host: Host, session: Session, found: Sequence[Finding]
) -> tuple[tuple[Text, Callable[[], object]], ...]:
    number = numbers(session.agreement, session.template.area_keys)
    return tuple((_link(each, number), partial(host.show_finding, each)) for each in found)


def _link(finding: Finding, number: dict[str, str]) -> str:
    if finding.code == "evaluation.no_level":
        return translate("Evaluation", "{0} rating").format(number[finding.goal])
    if finding.code == "evaluation.no_text":
        return translate("Evaluation", "{0} words").format(number[finding.goal])
    if finding.code == "evaluation.no_answer":
        return str(finding.values["section"])
    if finding.code in {"evaluation.no_outcome", "evaluation.no_ground"}:
        return translate("Evaluation", "pay outcome")
    return translate("Evaluation", "the whole")
