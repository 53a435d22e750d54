"""The remarks of the sign pane: what must be filled in, that all is ready, or whose turn it is."""

from __future__ import annotations

from collections.abc import Sequence

from ledarapp.domain.errors import LedarappError
from ledarapp.domain.finding import Finding
from ledarapp.domain.signature import Edition
from ledarapp.domain.stages import current
from ledarapp.ui.language import translate
from ledarapp.ui.parts.standing import Standing, Turn, party
from ledarapp.ui.parts.why import stopped
from ledarapp.ui.screens.screen import Host
from ledarapp.ui.session import Session
from ledarapp.ui.widgets.date_edit import shown
from ledarapp.ui.widgets.remark import Note

MOST = 3


def error_note(host: Host, error: LedarappError) -> Note:
    """Return the remark for something the world refused."""
    return Note("must", lambda: host.workplace.sentence(error), lead=lambda: translate("Sign", "Not signed"))


def open_notes(host: Host, hindrances: Sequence[Finding]) -> tuple[Note, ...]:
    """Return the musts that are in the way, as links to their fields."""
    made = tuple(
        Note(
            "must",
            host.workplace.remark(each),
            ((lambda: translate("Sign", "Go there"), lambda each=each: host.show_finding(each)),),  # type: ignore[misc]
        )
        for each in hindrances[:MOST]
    )
    left = len(hindrances) - MOST
    if left > 0:
        made = (*made, Note("info", translate("Sign", "And %n more", None, left)))
    return made


def state_notes(session: Session, which: Edition, at: Standing, *, seen: bool) -> tuple[Note, ...]:
    """Return what is said when nothing must be filled in."""
    other = party(session, session.side.other)
    if at.turn is Turn.DONE:
        return (
            Note(
                "done",
                lambda: translate("Sign", "Everybody who signs this document has signed it."),
                lead=lambda: translate("Sign", "Signed"),
            ),
        )
    if at.turn is Turn.STOPPED:
        return (Note("info", stopped),)
    if at.turn is Turn.EARLY:
        return (Note("info", lambda: _early(session, which)),)
    if at.turn is Turn.THEIRS:
        return (Note("info", lambda: _waiting(session, other)),)
    if not seen:
        return (Note("info", lambda: translate("Sign", "The pages are being drawn. Read them, then sign.")),)
    return (
        Note(
            "done",
            lambda: translate("Sign", "Everything that must be filled in is there, and you see the pages."),
            lead=lambda: translate("Sign", "Ready for signing"),
        ),
    )


def _waiting(session: Session, other: str) -> str:
    given = [each.at for each in current(session.agreement)]
    if not given:
        return translate("Sign", "{0} signs first. Make a package, or let {0} sign the printed copy.").format(
            other
        )
    day = shown(max(given).astimezone().date(), words=True)
    return translate(
        "Sign", "It is {0}'s turn since {1}. Make a package unless {0} has got one since then."
    ).format(other, day)


def _early(session: Session, which: Edition) -> str:
    if which is Edition.SELF_EVALUATION:
        return translate("Sign", "The self-evaluation is signed when both have signed the agreement.")
    if which is Edition.ASSESSMENT:
        leader = session.agreement.leader.name or translate("Turn", "the leader")
        return translate("Sign", "The assessment is signed when {0} has signed the self-evaluation.").format(
            leader
        )
    return translate("Sign", "Nothing is to be signed now.")
