"""The lists of the overview: what they are called, and which agreements stand in which."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from ledarapp.domain.signature import Role
from ledarapp.domain.stages import Stage
from ledarapp.ui.agreement_table import is_mine
from ledarapp.ui.language import translate
from ledarapp.ui.sidebar import Row

if TYPE_CHECKING:
    from ledarapp.domain.summary import Summary

VIEWS = (
    ("mine", "user"),
    ("leaders", "users"),
    ("inbox", "inbox"),
    ("countersign", "pen-line"),
    ("across", "table-2"),
    ("deleted", "trash-2"),
)


def rows(summaries: tuple[Summary, ...], unread: int) -> tuple[Row, ...]:
    """Return a row for each list, with how many are in it; what is to be signed only where something is."""
    waiting = sum(map(_waits, summaries))
    counts = Counter(map(view_of, summaries)) + Counter(inbox=unread, countersign=waiting)
    return tuple(_row(key, icon, counts[key]) for key, icon in VIEWS if waiting or key != "countersign")


def _row(key: str, icon: str, count: int) -> Row:
    spoken = f"{view_name(key)}, {count}"
    return Row(view_name(key), key, icon=icon, count=str(count) if count else "", spoken=spoken)


def view_of(summary: Summary) -> str:
    """Return in which list an agreement stands."""
    if summary.deleted_at is not None:
        return "deleted"
    return "mine" if summary.side is Role.LEADER else "leaders"


def view_name(key: str) -> str:
    """Return what a list is called."""
    if key == "mine":
        return translate("Overview", "Mine")
    if key == "leaders":
        return translate("Overview", "My leaders")
    if key == "inbox":
        return translate("Inbox", "Inbox")
    if key == "countersign":
        return translate("Countersign", "Countersign")
    if key == "across":
        return translate("Across", "Across leaders")
    return translate("Overview", "Deleted")


def title(key: str) -> str:
    """Return the heading over a list."""
    if key == "mine":
        return translate("Overview", "My agreements")
    if key == "leaders":
        return translate("Overview", "My leaders' agreements")
    return translate("Overview", "Deleted agreements")


def _waits(summary: Summary) -> bool:
    """Tell whether a leader has signed this one and its superior, this user, is next."""
    return (
        summary.side is Role.SUPERIOR
        and summary.stage is Stage.PROPOSED
        and is_mine(summary)
        and summary.deleted_at is None
        and not summary.example
    )
