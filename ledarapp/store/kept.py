"""The lasting side of a store: what was signed, what was named, who is known."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from pathlib import Path

    from ledarapp.domain.agreement import Agreement
    from ledarapp.domain.holding import Holding
    from ledarapp.domain.known_person import KnownPerson
    from ledarapp.domain.signature import Edition
    from ledarapp.domain.snapshot import NamedVersion, Snapshot
    from ledarapp.store.connection import Connection
    from ledarapp.store.records import Records


class Kept:
    """Snapshots, named versions and known people of an open store."""

    def __init__(self, connection: Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    @property
    def path(self) -> Path:
        """Where the store lies."""
        return self._path

    @cached_property
    def _records(self) -> Records:
        """The row classes, imported at the first load or save and not before.

        SQLModel takes 0.5 to 0.9 s to import, longer than the first window may take to show its list, which
        needs none of it. No circle is escaped by this: nothing in ``records`` knows this module.
        """
        from ledarapp.store.engine import engine_over  # noqa: PLC0415
        from ledarapp.store.records import Records  # noqa: PLC0415

        return Records(engine_over(self._connection, self._path))

    def prepare(self) -> None:
        """Import what loading and saving need; for a moment when nobody waits."""
        _ = self._records

    def keep_snapshot(self, snapshot: Snapshot) -> None:
        """Keep what was signed, for ever; one with the same id stays as it is."""
        self._records.keep_snapshot(snapshot)

    def snapshot(
        self, agreement_id: str, edition: Edition, version: int | None = None, turn: int | None = None
    ) -> Snapshot | None:
        """Return the latest signed file of this edition (version and round of the agreement), or None."""
        kept = self._records.snapshots(agreement_id, edition, version, turn)
        return kept[-1] if kept else None

    def snapshots(
        self,
        agreement_id: str,
        edition: Edition | None = None,
        version: int | None = None,
        turn: int | None = None,
    ) -> tuple[Snapshot, ...]:
        """Return what was signed on this agreement (edition, version and round of it), the latest last."""
        return self._records.snapshots(agreement_id, edition, version, turn)

    def keep_version(self, agreement: Agreement, *, label: str, at: datetime) -> None:
        """Keep this state of a stored agreement under a name."""
        self._records.keep_version(agreement, label, at)

    def versions(self, agreement_id: str) -> tuple[NamedVersion, ...]:
        """Return the named states, the latest last."""
        return self._records.versions(agreement_id)

    def last_version(self, agreement_id: str, labels: tuple[str, ...]) -> Agreement | None:
        """Return the latest state kept under one of these names, or None."""
        found = [each for each in self.versions(agreement_id) if each.label in labels]
        return found[-1].agreement if found else None

    def known_people(self) -> tuple[KnownPerson, ...]:
        """Return the people whose certificate this user knows, by name."""
        return self._records.people.known()

    def remember_person(self, fingerprint: str, name: str, *, at: datetime) -> None:
        """Know this certificate as this person's from now on."""
        self._records.people.remember(fingerprint, name, at)

    def forget_person(self, fingerprint: str) -> None:
        """Know this certificate no longer."""
        self._records.people.forget(fingerprint)

    def holdings(self, kind: str) -> tuple[Holding, ...]:
        """Return what is kept of this kind, in the order it was first kept."""
        return self._records.holdings(kind)

    def hold(self, things: Iterable[Holding], *, gone: Iterable[Holding] = ()) -> None:
        """Keep these things, in the place of those with the same kind, id and version, and drop the others.

        All of it or nothing.
        """
        self._records.hold(tuple(things), tuple(gone))
