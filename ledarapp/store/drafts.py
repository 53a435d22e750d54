"""The living side of a store: the agreements and their list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ledarapp.store import overview
from ledarapp.store.connection import telling
from ledarapp.store.gathered import Gathered

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from ledarapp.domain.agreement import Agreement
    from ledarapp.domain.signature import Role
    from ledarapp.domain.snapshot import Snapshot
    from ledarapp.domain.summary import Summary


class Drafts(Gathered):
    """Agreements of an open store. Those that only list need plain SQL and are ready at once."""

    def agreements(self) -> tuple[Summary, ...]:
        """Return one line for each agreement, the latest changed first, deleted ones included."""
        with telling(self._path):
            return overview.summaries(self._connection.execute)

    def holds(self, agreement_id: str) -> bool:
        """Tell whether the agreement is here, deleted or not."""
        with telling(self._path):
            return overview.holds(self._connection, agreement_id)

    def unread(self) -> int:
        """Return how many packages have come that nobody has opened."""
        with telling(self._path):
            return overview.unread(self._connection)

    def goals_held(self, agreement_id: str) -> int:
        """Return how many goals the agreement has, without opening it."""
        with telling(self._path):
            return overview.goals_held(self._connection, agreement_id)

    def add(self, agreement: Agreement, *, side: Role, template_text: str, at: datetime) -> None:
        """Keep a new agreement, the side its owner is on and the text of the form it is written under."""
        self._records.add(agreement, side=side, template_text=template_text, at=at)

    def load(self, agreement_id: str) -> Agreement:
        """Return the agreement; raises ``store.no_such_agreement``."""
        return self._records.load(agreement_id)

    def save(self, agreement: Agreement, *, at: datetime) -> None:
        """Write what changed; when this returns it survives a power cut.

        Raises ``store.no_such_agreement``, ``store.disk_full`` or ``store.not_writable``; the file is then as
        it was.
        """
        self._records.save(agreement, at)

    def sign(self, agreement: Agreement, snapshot: Snapshot, *, at: datetime) -> None:
        """Keep the agreement with its new signature and what was signed: both or neither."""
        self._records.save(agreement, at, snapshot)

    def side(self, agreement_id: str) -> Role:
        """Return the part this profile's user plays; raises ``store.no_such_agreement``."""
        return self._records.side(agreement_id)

    def template_text(self, agreement_id: str) -> str:
        """Return the text of the form this agreement is written under; raises ``store.no_such_agreement``.

        Each agreement has its own: a form that came in a package can't slip under other agreements (R239).
        """
        return self._records.template_text(agreement_id)

    def delete(self, agreement_id: str, *, at: datetime) -> None:
        """Put an agreement among the deleted ones; it can be brought back until it is purged."""
        with telling(self._path):
            overview.mark_deleted(self._connection, agreement_id, at)

    def restore(self, agreement_id: str) -> None:
        """Bring a deleted agreement back."""
        with telling(self._path):
            overview.mark_deleted(self._connection, agreement_id, None)

    def deleted_unsigned(self) -> tuple[tuple[str, datetime], ...]:
        """Return the deleted agreements that nobody has signed, and when each was deleted."""
        with telling(self._path):
            return overview.deleted_unsigned(self._connection)

    def remove(self, ids: Iterable[str]) -> None:
        """Remove agreements for good, snapshots included; nothing brings them back but a backup."""
        gone = tuple(ids)
        with telling(self._path):
            overview.remove(self._connection, gone)
        for agreement_id in gone:
            self._records.forget(agreement_id)
