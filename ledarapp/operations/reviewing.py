"""What a party sees when it reads what the other has sent: what has changed, and private notes beside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from ledarapp.operations.succession import RECEIVED, SENT

if TYPE_CHECKING:
    from ledarapp.domain.agreement import Agreement
    from ledarapp.operations.desk import Desk

WHOLE = ""
"""What a comment, a note or a minute is about when it isn't about one goal."""

_OWN = "#"
"""No goal's id begins so."""
_AT_ONCE = f"{_OWN}show-ratings"
_IN_TALK = f"{_OWN}talk:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """The version that lay on this desk before the last package came, and since when."""

    agreement: Agreement
    at: datetime


def seen_last(desk: Desk, agreement_id: str) -> Seen | None:
    """Return what was here before the last package came; None when that was the first."""
    kept = [each for each in desk.store.versions(agreement_id) if each.label in {SENT, RECEIVED}]
    last = max((place for place, each in enumerate(kept) if each.label == RECEIVED), default=0)
    return Seen(agreement=kept[last - 1].agreement, at=kept[last - 1].at) if last else None


def private_notes(desk: Desk, agreement_id: str) -> dict[str, str]:
    """Return what this desk's user has noted for themselves, by goal."""
    kept = desk.store.private.of(agreement_id)
    return {about: text for about, text in kept.items() if not about.startswith(_OWN)}


def note_privately(desk: Desk, agreement_id: str, about: str, text: str) -> None:
    """Note this for oneself; it is in no package, no document, no copy and no hand-over."""
    desk.store.private.put(agreement_id, about, text)


def talk_notes(desk: Desk, agreement_id: str) -> dict[str, str]:
    """Return what was noted during the talk, by goal: as private, yet apart, for both see that screen."""
    kept = desk.store.private.of(agreement_id)
    return {about.removeprefix(_IN_TALK): text for about, text in kept.items() if about.startswith(_IN_TALK)}


def note_in_talk(desk: Desk, agreement_id: str, about: str, text: str) -> None:
    """Note this during the talk."""
    desk.store.private.put(agreement_id, f"{_IN_TALK}{about}", text)


def shows_ratings(desk: Desk, agreement_id: str) -> bool:
    """Tell whether the leader's ratings are shown before one's own are set, in this agreement."""
    return bool(desk.store.private.of(agreement_id).get(_AT_ONCE))


def show_ratings(desk: Desk, agreement_id: str, *, at_once: bool) -> None:
    """Show the leader's ratings at once in this agreement, or again only after one's own."""
    desk.store.private.put(agreement_id, _AT_ONCE, "yes" if at_once else "")
