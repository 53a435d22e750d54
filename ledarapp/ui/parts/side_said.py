"""What one side has said of a goal, or of the whole, to be read beside what was agreed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledarapp.domain.signature import Role
from ledarapp.domain.stages import Part
from ledarapp.operations import reviewing
from ledarapp.ui.language import translate
from ledarapp.ui.parts import agreed as reading
from ledarapp.ui.parts.evaluating import texts
from ledarapp.ui.widgets.text import Heading, Label

if TYPE_CHECKING:
    from ledarapp.domain.goal import Goal
    from ledarapp.ui.screens.screen import Host
    from ledarapp.ui.session import Session


def has_said(session: Session, role: Role) -> bool:
    """Tell whether this side has said anything."""
    evaluation = session.agreement.evaluation(role)
    return bool(evaluation.goals or evaluation.overall)


def rating_waits(session: Session, host: Host, goal: Goal) -> bool:
    """Tell whether the leader's level is kept from the superior's eyes until the own one is set."""
    return (
        session.may_write(Part.ASSESSMENT)
        and not session.agreement.assessment.of(goal.id).level
        and not reviewing.shows_ratings(host.workplace.desk, session.agreement.id)
    )


def side_said(session: Session, host: Host, role: Role, goal: Goal | None) -> QWidget:
    """Return one side's words and level; without a goal those on the whole.

    The leader's level stays unseen until one's own is set, unless it is to be shown at once.
    """
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    names = {
        Role.LEADER: ("user", lambda: translate("Evaluation", "Self-evaluation")),
        Role.SUPERIOR: ("pen-line", lambda: translate("Evaluation", "Superior's assessment")),
    }
    column.addWidget(reading.caption(*names[role]))
    evaluation = session.agreement.evaluation(role)
    if goal is None:
        for name, label in texts(role):
            column.addWidget(Heading(label, "caption", tone="muted"))
            column.addWidget(Label(str(getattr(evaluation, name)) or "–"))
        return made
    hidden = role is Role.LEADER and rating_waits(session, host, goal)
    empty = partial(translate, "Evaluation", "Nothing written yet")
    what = evaluation.of(goal.id)
    column.addWidget(reading.said(session.template, session.language, what, empty, rated=not hidden))
    if hidden and what.level:
        words = lambda: translate("Review", "The leader's rating is shown when yours is set.")  # noqa: E731
        column.addWidget(Label(words, "note", tone="muted"))
    return made
