"""What the first window shows, in plain SQL: loading the row classes takes longer than the window itself."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from typing import Any

from ledarapp.domain.decision import DecisionKind, returned_self_evaluation, standing_of, stopped_on
from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.stages import stage_after
from ledarapp.domain.summary import Summary
from ledarapp.store.connection import Connection, begun
from ledarapp.store.moments import moment_text

_LINES = """
    SELECT id, template, template_version, language, version, leader_name, leader_unit, superior_name,
           period_start, period_end, side, changed_at, example, deleted_at, round, amends IS NOT NULL
    FROM agreement ORDER BY changed_at DESC, id
"""
_SIGNATURES = "SELECT agreement, version, edition, role, round, take FROM signature"
_DECISIONS = 'SELECT agreement, kind, "on", refers FROM decision ORDER BY position'
_MILESTONES = 'SELECT agreement, "key", "on" FROM milestone ORDER BY position'


def summaries(execute: Callable[[str], Iterable[Sequence[Any]]]) -> tuple[Summary, ...]:
    """Return one line for each agreement, the latest changed first, deleted ones included.

    ``execute`` returns the rows of one of these questions, dates as ISO text.
    """
    decided = defaultdict(list)
    back: Counter[tuple[str, str]] = Counter()
    for owner, kind, on, refers in execute(_DECISIONS):
        decided[owner].append((DecisionKind(kind), date.fromisoformat(on)))
        back[owner, refers] += kind == DecisionKind.RETURNED
    given, signed = defaultdict(set), set()
    for owner, version, edition, role, turn, take in execute(_SIGNATURES):
        signed.add(owner)
        if edition == Edition.SELF_EVALUATION and take != 1 + back[owner, returned_self_evaluation(turn)]:
            continue  # it was returned for changes: one given since counts
        runs_on = edition == Edition.AGREEMENT
        given[owner, version, 0 if runs_on else turn].add((Edition(edition), Role(role)))
    dates = defaultdict(list)
    for owner, key, on in execute(_MILESTONES):
        dates[owner].append((str(key), date.fromisoformat(on)))
    return tuple(
        Summary(
            id=row[0],
            template=row[1],
            language=row[3],
            leader=row[5],
            unit=row[6],
            superior=row[7],
            start=date.fromisoformat(row[8]) if row[8] else None,
            end=date.fromisoformat(row[9]) if row[9] else None,
            side=Role(row[10]),
            # The stage follows from the signatures alone, so it is worked out and never kept.
            stage=stage_after(given[row[0], row[4], 0] | given[row[0], row[4], row[14]]),
            milestones=tuple(dates[row[0]]),
            changed_at=datetime.fromisoformat(row[11]),
            example=bool(row[12]),
            deleted_at=datetime.fromisoformat(row[13]) if row[13] else None,
            round=row[14],
            standing=standing_of(kind for kind, _ in decided[row[0]]),
            standing_since=stopped_on(decided[row[0]]),
            signed=row[0] in signed,
            amended=bool(row[15]),
        )
        for row in execute(_LINES)
    )


def holds(connection: Connection, agreement_id: str) -> bool:
    """Tell whether the agreement is here, deleted or not."""
    found = connection.execute("SELECT 1 FROM agreement WHERE id = ?", (agreement_id,)).fetchone()
    return found is not None


def unread(connection: Connection) -> int:
    """Return how many packages have come that nobody has opened."""
    wanted = "SELECT count(*) FROM parcel WHERE NOT is_read AND deleted_at IS NULL"
    return int(connection.execute(wanted).fetchone()[0])


def goals_held(connection: Connection, agreement_id: str) -> int:
    """Return how many goals the agreement has; 0 when it isn't here."""
    found = connection.execute("SELECT COUNT(*) FROM goal WHERE agreement = ?", (agreement_id,)).fetchone()
    return int(found[0])


def mark_deleted(connection: Connection, agreement_id: str, at: datetime | None) -> None:
    """Put the agreement among the deleted ones since ``at``, or with None back among the others."""
    with begun(connection):
        moment = None if at is None else moment_text(at)
        connection.execute("UPDATE agreement SET deleted_at = ? WHERE id = ?", (moment, agreement_id))


def deleted_unsigned(connection: Connection) -> tuple[tuple[str, datetime], ...]:
    """Return the deleted agreements that nobody has signed, and when each was deleted."""
    wanted = """
        SELECT id, deleted_at FROM agreement
        WHERE deleted_at IS NOT NULL
          AND id NOT IN (SELECT agreement FROM signature) AND id NOT IN (SELECT agreement FROM snapshot)
    """
    return tuple((str(row[0]), datetime.fromisoformat(row[1])) for row in connection.execute(wanted))


def remove(connection: Connection, ids: Iterable[str]) -> None:
    """Remove agreements for good, their snapshots included.

    ``secure_delete`` overwrites the freed pages; the earlier pages in the WAL go when it is written back.
    """
    from ledarapp.store import passages  # noqa: PLC0415 - the first window asks for none of it

    with begun(connection):
        for each in ids:
            passages.drop(connection, each)
            connection.execute("DELETE FROM snapshot WHERE agreement = ?", (each,))
            connection.execute("DELETE FROM parcel WHERE agreement = ?", (each,))
            connection.execute("DELETE FROM agreement WHERE id = ?", (each,))
        connection.execute("DELETE FROM form WHERE hash NOT IN (SELECT form FROM agreement)")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
