"""Searching everywhere: what waits is read, one agreement after the other, and found from then on.

The words lie in the store beside the agreements, under the same key: an erasure takes them along, and what
somebody has noted for themselves alone is found by that person only.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ledarapp.domain import search, year
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.wording import title
from ledarapp.operations import gathering, reviewing
from ledarapp.operations.desk import template_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from ledarapp.domain.agreement import Agreement
    from ledarapp.domain.hit import Found, Hit
    from ledarapp.domain.template import Template
    from ledarapp.operations.desk import Desk

MOST = 200
"""Places that one search shows; whoever has more writes more letters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """An agreement was read, or could not be: ``error`` says why then, and the others are found."""

    agreement: str
    error: LedarappError | None = None


def waiting(desk: Desk) -> int:
    """Return how many agreements have been changed since they were read."""
    return len(desk.store.passages.waiting())


def reading(desk: Desk) -> Iterator[Read]:
    """Read every agreement that waits, one at each turn, the latest changed last: it is found first."""
    for agreement_id in desk.store.passages.waiting():
        try:
            _read(desk, agreement_id)
        except LedarappError as error:
            yield Read(agreement=agreement_id, error=error)
        except (KeyError, ValueError):  # a value that no version of the program has written
            yield Read(agreement=agreement_id, error=LedarappError("store.damaged", path=desk.store.path))
        else:
            yield Read(agreement=agreement_id)


def looking(desk: Desk, words: str) -> Callable[[], tuple[Found, ...]]:
    """Return work for another thread: the places that hold the words, the latest read agreement first."""
    return desk.store.passages.look_beside(words, MOST + 1)


def find(desk: Desk, words: str) -> tuple[Found, ...]:
    """Read what waits, and return the places that hold the words."""
    for _ in reading(desk):
        pass
    return looking(desk, words)()


def _read(desk: Desk, agreement_id: str) -> None:
    agreement = desk.store.load(agreement_id)
    template = template_of(desk, agreement)
    name = " · ".join(part for part in (title(agreement, template), agreement.leader.name) if part)
    desk.store.passages.put(agreement_id, name, _passages(desk, agreement, template))


def _passages(desk: Desk, agreement: Agreement, template: Template) -> Iterator[Hit]:
    yield from search.passages(agreement, template)
    if not agreement.views.sheet:
        sheet = gathering.sheet(desk, agreement.id)
        if sheet is not None and sheet.closed:
            yield from year.said(gathering.summary(desk, sheet))
    noted = reviewing.private_notes(desk, agreement.id), reviewing.talk_notes(desk, agreement.id)
    for notes, in_talk in zip(noted, (False, True), strict=True):
        yield from search.labelled(year.private(notes, in_talk=in_talk), agreement, template)
