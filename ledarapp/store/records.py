"""Everything that goes through the row classes: agreements, forms, snapshots, named versions, known people.

``Store`` imports this module at the first load or save, because SQLModel takes longer to load than the first
window may take to appear.
"""

from __future__ import annotations

from datetime import datetime
from functools import cache
from hashlib import sha256

from sqlalchemy import Delete, Table, Update, and_, bindparam, literal_column
from sqlalchemy import select as pick
from sqlalchemy.engine import Connection as Begun
from sqlalchemy.engine import Engine
from sqlalchemy.sql import ColumnElement
from sqlmodel import Session, SQLModel, col, select

from ledarapp.domain.agreement import Agreement
from ledarapp.domain.errors import LedarappError
from ledarapp.domain.holding import Holding
from ledarapp.domain.signature import Edition, Role
from ledarapp.domain.snapshot import NamedVersion, Snapshot
from ledarapp.store import mapping
from ledarapp.store.evidence import EvidenceFiles
from ledarapp.store.inserting import insert_missing
from ledarapp.store.mapping import KEYS, Key, Parts, Row
from ledarapp.store.parcels import Parcels
from ledarapp.store.people import People
from ledarapp.store.private import PrivateNotes
from ledarapp.store.sheets import Sheets
from ledarapp.store.tables import (
    AgreementRow,
    FormRow,
    HoldingRow,
    NamedVersionRow,
    SnapshotRow,
)


class Records:
    """The rows behind ``Store``; knows what each agreement looks like on disk, to write only what changed."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.sheets = Sheets(self._engine)
        self.evidence = EvidenceFiles(self._engine)
        self.people = People(self._engine)
        self.parcels = Parcels(self._engine)
        self.private = PrivateNotes(self._engine)
        self._on_disk: dict[str, Parts] = {}

    def add(self, agreement: Agreement, *, side: Role, template_text: str, at: datetime) -> None:
        """Keep a new agreement and the text of its form."""
        parts = mapping.parts_of(agreement)
        with self._engine.begin() as begun:
            form = keep_form(begun, agreement, template_text)
            own: Row = {"form": form, "side": side.value, "changed_at": at, "deleted_at": None}
            write(begun, {}, parts, own)
        self._on_disk[agreement.id] = parts

    def save(self, agreement: Agreement, at: datetime, snapshot: Snapshot | None = None) -> None:
        """Write the columns that differ from what is on disk, and the snapshot, in one transaction."""
        parts = mapping.parts_of(agreement)
        # Taken out for the time being: after a failure nobody knows what lies on disk, so it is read again.
        before = self._on_disk.pop(agreement.id, None)
        with self._engine.begin() as begun:
            before = before or mapping.parts_of(read(begun, agreement.id))
            if before["agreement"] != parts["agreement"]:
                write(begun, before, parts, {"changed_at": at})
            if snapshot is not None:
                keep(begun, snapshot)
        self._on_disk[agreement.id] = parts

    def load(self, agreement_id: str) -> Agreement:
        """Return the agreement; raises ``store.no_such_agreement``."""
        with self._engine.begin() as begun:
            agreement = read(begun, agreement_id)
        self._on_disk[agreement_id] = mapping.parts_of(agreement)
        return agreement

    def forget(self, agreement_id: str) -> None:
        """Drop what is remembered of an agreement that was removed."""
        self._on_disk.pop(agreement_id, None)

    def side(self, agreement_id: str) -> Role:
        """Return the part this profile's user plays; raises ``store.no_such_agreement``."""
        with Session(self._engine) as session:
            return Role(_row(session, agreement_id).side)

    def template_text(self, agreement_id: str) -> str:
        """Return the form's text that this agreement was written under."""
        with Session(self._engine) as session:
            form = session.get_one(FormRow, _row(session, agreement_id).form)
            return form.text

    def keep_snapshot(self, snapshot: Snapshot) -> None:
        """Keep what was signed; one that is kept already stays as it is."""
        with self._engine.begin() as begun:
            keep(begun, snapshot)

    def snapshots(
        self,
        agreement_id: str,
        edition: Edition | None = None,
        version: int | None = None,
        turn: int | None = None,
    ) -> tuple[Snapshot, ...]:
        """Return what was signed, the latest last."""
        wanted = select(SnapshotRow).where(SnapshotRow.agreement == agreement_id)
        if edition is not None:
            wanted = wanted.where(SnapshotRow.edition == edition.value)
        if version is not None:
            wanted = wanted.where(SnapshotRow.version == version)
        if turn is not None:
            wanted = wanted.where(SnapshotRow.round == turn)
        # Of two with the same time the superior's is the fuller one, and «superior» sorts last.
        wanted = wanted.order_by(col(SnapshotRow.at), col(SnapshotRow.role))
        with Session(self._engine) as session:
            return tuple(_snapshot(row) for row in session.exec(wanted))

    def keep_version(self, agreement: Agreement, label: str, at: datetime) -> None:
        """Keep this state of the agreement under a name."""
        text = mapping.as_text(agreement)
        with Session(self._engine) as session:
            session.add(NamedVersionRow(agreement=agreement.id, label=label, at=at, rows=text))
            session.commit()

    def versions(self, agreement_id: str) -> tuple[NamedVersion, ...]:
        """Return the named states, the latest last."""
        wanted = select(NamedVersionRow).where(NamedVersionRow.agreement == agreement_id)
        with Session(self._engine) as session:
            return tuple(
                NamedVersion(label=row.label, at=row.at, agreement=mapping.from_text(row.rows))
                for row in session.exec(wanted.order_by(col(NamedVersionRow.number)))
            )

    def holdings(self, kind: str) -> tuple[Holding, ...]:
        """Return what is kept of this kind, in the order it was first kept."""
        wanted = select(HoldingRow).where(HoldingRow.kind == kind).order_by(literal_column("rowid"))
        with Session(self._engine) as session:
            return tuple(Holding(**row.model_dump()) for row in session.exec(wanted))

    def hold(self, things: tuple[Holding, ...], gone: tuple[Holding, ...]) -> None:
        """Keep these things and drop the others, in one transaction."""
        with Session(self._engine) as session:
            for each in gone:
                found = session.get(HoldingRow, (each.kind, each.id, each.version))
                if found is not None:
                    session.delete(found)
            for each in things:
                row = {name: getattr(each, name) for name in HoldingRow.model_fields}
                session.merge(HoldingRow(**row))
            session.commit()


def _table(name: str) -> Table:
    return SQLModel.metadata.tables[name]


def keep_form(begun: Begun, agreement: Agreement, template_text: str) -> str:
    """Keep the text of the form an agreement is written under; return its hash, by which the row names it."""
    form = sha256(template_text.encode()).hexdigest()
    kept = {"hash": form, "key": agreement.template, "version": agreement.template_version}
    insert_missing(begun, _table("form"), {**kept, "text": template_text})
    return form


def read(begun: Begun, agreement_id: str) -> Agreement:
    """Return the agreement; raises ``store.no_such_agreement``."""
    rows: dict[str, list[Row]] = {}
    for name, keys in KEYS.items():
        table = _table(name)
        found = begun.execute(pick(table).where(table.c[keys[0]] == agreement_id)).mappings()
        rows[name] = [dict(row) for row in found]
    if not rows["agreement"]:
        raise LedarappError("store.no_such_agreement", id=agreement_id)
    return mapping.agreement_of(rows)


def write(begun: Begun, before: Parts, after: Parts, own: Row) -> None:
    """Write the difference between two states, whatever it is, and the store's own columns."""
    for name, new in after.items():
        old = before.get(name, {})
        for key in old.keys() - new.keys():
            begun.execute(_delete(name), _bound(name, key))
        added = []
        for key, part in new.items():
            if key not in old:
                added.append(mapping.row_of(name, key, part) | (own if name == "agreement" else {}))
            elif part != old[key]:
                changed = mapping.changes_of(name, old[key], part) | (own if name == "agreement" else {})
                if changed:
                    begun.execute(_update(name, tuple(changed)), _bound(name, key, changed))
        if added:
            begun.execute(_table(name).insert(), added)


# A statement is built and compiled once; building it at each save takes longer than writing the row.
@cache
def _update(name: str, columns: tuple[str, ...]) -> Update:
    table = _table(name)
    return table.update().where(_is_key(table)).values({each: bindparam(f"new_{each}") for each in columns})


@cache
def _delete(name: str) -> Delete:
    table = _table(name)
    return table.delete().where(_is_key(table))


def _is_key(table: Table) -> ColumnElement[bool]:
    return and_(*(table.c[each] == bindparam(f"key_{each}") for each in KEYS[table.name]))


def _bound(name: str, key: Key, values: Row | None = None) -> Row:
    keys = {f"key_{each}": value for each, value in zip(KEYS[name], key, strict=True)}
    return keys | {f"new_{each}": value for each, value in (values or {}).items()}


def keep(begun: Begun, snapshot: Snapshot) -> bool:
    """Keep what was signed, for ever; tell whether it was new here."""
    row = SnapshotRow(
        id=snapshot.id,
        agreement=snapshot.agreement,
        edition=snapshot.edition.value,
        version=snapshot.version,
        role=snapshot.role.value,
        at=snapshot.at,
        content_hash=snapshot.content_hash,
        data=snapshot.data,
        template_text=snapshot.template_text,
        pdf=snapshot.pdf,
        pdf_hash=sha256(snapshot.pdf).hexdigest(),
        scan=snapshot.scan,
        round=snapshot.round,
    )
    return insert_missing(begun, _table("snapshot"), row.model_dump())


def _snapshot(row: SnapshotRow) -> Snapshot:
    values = row.model_dump(exclude={"pdf_hash"})
    return Snapshot(**{**values, "edition": Edition(row.edition), "role": Role(row.role)})


def _row(session: Session, agreement_id: str) -> AgreementRow:
    row = session.get(AgreementRow, agreement_id)
    if row is None:
        raise LedarappError("store.no_such_agreement", id=agreement_id)
    return row
