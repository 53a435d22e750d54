"""What the overview asks for: the list, putting an agreement away and bringing it back.

The first window waits for this module, so it names the values of an agreement for their types alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ledarapp.domain.retention import KEPT_DAYS, is_over

if TYPE_CHECKING:
    from ledarapp.domain.agreement import Agreement
    from ledarapp.domain.errors import LedarappError
    from ledarapp.domain.summary import Summary
    from ledarapp.domain.template import FormCard
    from ledarapp.operations.desk import Desk

__all__ = ["KEPT_DAYS", "agreements", "delete", "form_types", "goals_before", "restore", "tidy", "unread"]

_EVERYWHERE = ("general", "NO", "SE", "FI", "DK")
_NEAREST = {"nb": ("NO",), "nn": ("NO",), "sv": ("general", "SE", "FI"), "fi": ("FI",)}


def agreements(desk: Desk) -> tuple[Summary, ...]:
    """Return one line for each agreement, deleted ones included, without opening any."""
    return desk.store.agreements()


def goals_before(desk: Desk, agreement: Agreement) -> int:
    """Return how many goals the same leader's agreement before this one had; 0 when none is here (R343).

    That is the one under the same form whose period ended last before this one begins.
    """
    start, leader = agreement.period.start, agreement.leader.name.strip()
    if start is None or not leader:
        return 0
    earlier = [
        each
        for each in desk.store.agreements()
        if each.id != agreement.id
        and (each.template, each.leader.strip(), each.example)
        == (agreement.template, leader, agreement.example)
        and each.deleted_at is None
        and each.end is not None
        and each.end < start
    ]
    last = max(earlier, key=lambda each: each.end or start, default=None)
    return desk.store.goals_held(last.id) if last else 0


def unread(desk: Desk) -> int:
    """Return how many packages have come that nobody has opened."""
    return desk.store.unread()


def form_types(desk: Desk, language: str = "en") -> tuple[FormCard, ...]:
    """Return the head of every form type's newest version, those nearest to readers of ``language`` first."""
    places = list(dict.fromkeys((*_NEAREST.get(language, ()), *_EVERYWHERE)))
    return tuple(
        sorted(desk.library.cards(), key=lambda card: (places.index(card.jurisdiction), card.order, card.key))
    )


def unusable(desk: Desk) -> tuple[LedarappError, ...]:
    """Return why form files were left out of the list, each with its file, line and key."""
    return desk.library.problems(whole=False)


def delete(desk: Desk, agreement_id: str) -> None:
    """Put an agreement among the deleted ones, where a draft stays for the desk's ``kept_days``."""
    desk.store.delete(agreement_id, at=desk.now())


def restore(desk: Desk, agreement_id: str) -> None:
    """Bring a deleted agreement back."""
    desk.store.restore(agreement_id)


def tidy(desk: Desk) -> int:
    """Remove for good the drafts whose last day among the deleted has passed; return how many.

    What anybody has signed never goes by itself: it is a document two people rely on, so a person has to say
    that it shall go (``privacy.erase``).
    """
    now = desk.now()
    deleted = desk.store.deleted_unsigned()
    over = [each for each, deleted_at in deleted if is_over(deleted_at, now, days=desk.kept_days)]
    if over:
        desk.store.remove(over)
    return len(over)
