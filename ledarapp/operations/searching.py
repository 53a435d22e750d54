"""Searching everywhere: every agreement here with its form, read once, and looked through as words are typed.

Nothing is kept beside the agreements for this, so there is nothing that an erasure could miss.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ledarapp.domain.search import Hit, noted, search
from ledarapp.domain.wording import title

if TYPE_CHECKING:
    from ledarapp.domain.agreement import Agreement
    from ledarapp.domain.template import Template
    from ledarapp.operations.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """An agreement with the form it was written under."""

    agreement: Agreement
    template: Template

    @property
    def name(self) -> str:
        """What it is called, and who holds it."""
        called = title(self.agreement, self.template)
        return " · ".join(part for part in (called, self.agreement.leader.name) if part)

    def find(self, words: str) -> tuple[Hit, ...]:
        """Return each field and each note of the year that holds the words."""
        return (*search(self.agreement, self.template, words), *noted(self.agreement, words))


def readings(desk: Desk) -> tuple[Reading, ...]:
    """Return every agreement that isn't deleted, the latest changed first; raises what loading raises."""
    store = desk.store
    return tuple(
        Reading(agreement=store.load(each.id), template=desk.library.read(store.template_text(each.id)))
        for each in store.agreements()
        if each.deleted_at is None
    )
