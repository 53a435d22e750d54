"""Why something can't be written now, and what can be done instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ledarapp.domain.deciding import possible
from ledarapp.domain.decision import DecisionKind, Standing, standing
from ledarapp.domain.finding import Finding, Kind
from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.stages import Stage, signed_by, stage
from ledarapp.ui.language import translate
from ledarapp.ui.parts.evaluation_pages import PARTS
from ledarapp.ui.parts.standing import party
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.date_edit import shown
from ledarapp.ui.widgets.remark import Note

if TYPE_CHECKING:
    from collections.abc import Callable

    from ledarapp.ui.screens.screen import Host
    from ledarapp.ui.widgets.text import Text

PROPOSE: Final = Finding(code="amendment", kind=Kind.INFORMATION, screen="decisions", field="amendment")
"""Where an amendment is proposed."""
_EDITIONS = {Role.LEADER: Edition.SELF_EVALUATION, Role.SUPERIOR: Edition.ASSESSMENT}


def why_locked(session: Session) -> str:
    """Return why the content can't be changed, and what can be done."""
    if standing(session.agreement) is not Standing.RUNNING:
        return stopped()
    if stage(session.agreement) is Stage.PROPOSED:
        return translate(
            "Basis",
            "The content is locked because the agreement is signed. To change something, open it again in the"
            " step Agree and sign; both then sign anew.",
        )
    return translate(
        "Basis", "The content is locked because both have signed. You agree on changes as amendments."
    )


def locked_note(session: Session, host: Host) -> Note:
    """Return why the content can't be changed, with the way to change an agreement in force (R022)."""
    propose: tuple[tuple[Text, Callable[[], object]], ...] = ()
    if DecisionKind.AMENDMENT in possible(session.agreement):
        propose = ((lambda: translate("Basis", "Propose an amendment…"), lambda: host.show_finding(PROPOSE)),)
    return Note("info", lambda: why_locked(session), propose)


def why_read_only(session: Session, writer: Role) -> tuple[Note, ...]:
    """Return the remark to stand above the evaluation of this side; nothing when it may be written."""
    if session.may_write(PARTS[writer]):
        return ()
    name = party(session, writer)
    given = signed_by(session.agreement, _EDITIONS[writer], writer)
    if given is not None:
        day = shown(given.at.astimezone().date(), words=True)
        return (
            Note(
                "done",
                translate("Evaluation", "{0} signed this {1}. It can't be changed any more.").format(
                    name, day
                ),
                lead=translate("Evaluation", "Signed"),
            ),
        )
    if standing(session.agreement) is not Standing.RUNNING:
        words = stopped()
    elif session.side is not writer:
        words = translate("Evaluation", "{0} writes this. It comes here with the next package.").format(name)
    elif stage(session.agreement) in {Stage.DRAFT, Stage.PROPOSED}:
        words = translate("Evaluation", "This is written when both have signed the agreement.")
    else:
        words = translate("Evaluation", "This can't be written now.")
    return (Note("info", words),)


def stopped() -> str:
    """Return why nothing can be written in an agreement that a decision has stopped."""
    return translate("Decisions", "A decision has stopped the agreement, so nothing is written now.")
