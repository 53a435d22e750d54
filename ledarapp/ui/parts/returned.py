"""What the other party asks to have changed, as a remark, while that waits for an answer."""

from __future__ import annotations

from ledarapp.domain.decision import Decision, DecisionKind, returned_self_evaluation
from ledarapp.domain.stages import Stage, stage
from ledarapp.ui.dates import shown
from ledarapp.ui.language import translate
from ledarapp.ui.progress import unnamed
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.remark import Note


def returned(session: Session) -> tuple[Note, ...]:
    """Return the reason the proposal or the self-evaluation last came back for, until it is signed anew."""
    last = _last(session)
    if last is None:
        return ()
    lead = translate("Review", "{0} asked for changes on {1}")
    name = last.name or unnamed(last.role)
    return (Note("advice", last.reason, lead=lead.format(name, shown(last.on, words=True))),)


def _last(session: Session) -> Decision | None:
    agreement, now = session.agreement, stage(session.agreement)
    asked = [each for each in agreement.decisions if each.kind is DecisionKind.RETURNED]
    evaluation = returned_self_evaluation(agreement.round)
    if now in {Stage.DRAFT, Stage.PROPOSED}:
        return asked[-1] if asked else None
    if now is Stage.IN_FORCE:
        return next((each for each in reversed(asked) if each.refers == evaluation), None)
    return None
