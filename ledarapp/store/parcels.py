"""Packages that wait: the file as it came, and what the list tells of it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import update
from sqlalchemy.engine import Engine
from sqlmodel import Session, SQLModel, col, delete, select

from ledarapp.domain.parcel import InboxLine, Parcel
from ledarapp.domain.views_text import of_text, to_text
from ledarapp.store.desk_tables import ParcelRow
from ledarapp.store.inserting import insert_missing

_LINE = (
    ParcelRow.id,
    ParcelRow.agreement,
    ParcelRow.at,
    ParcelRow.text,
    ParcelRow.is_read,
    ParcelRow.deleted_at,
)


class Parcels:
    """The rows of the inbox."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def keep(self, line: InboxLine, data: bytes) -> bool:
        """Keep a package; False when it is here already, which then only tells what is known of it by now."""
        row = {
            "id": line.id,
            "agreement": line.agreement,
            "at": line.at,
            "text": to_text(line.parcel),
            "is_read": line.is_read,
            "deleted_at": None,
            "data": data,
        }
        with self._engine.begin() as begun:
            if insert_missing(begun, SQLModel.metadata.tables["parcel"], row):
                return True
            known = {"agreement": line.agreement, "text": row["text"]}
            begun.execute(update(ParcelRow).where(col(ParcelRow.id) == line.id).values(**known))
            return False

    def lines(self) -> tuple[InboxLine, ...]:
        """Return every package, the latest first, the deleted ones too, without reading one."""
        with Session(self._engine) as session:
            found = session.exec(select(*_LINE).order_by(col(ParcelRow.at).desc(), col(ParcelRow.id)))  # type: ignore[call-overload]  # more columns than it names
            return tuple(
                InboxLine(
                    id=each[0],
                    agreement=each[1],
                    at=each[2],
                    parcel=of_text(Parcel, each[3]),
                    is_read=each[4],
                    deleted_at=each[5],
                )
                for each in found
            )

    def data(self, parcel_id: str) -> bytes | None:
        """Return the file as it came, or None when it isn't here."""
        with Session(self._engine) as session:
            row = session.get(ParcelRow, parcel_id)
            return row.data if row else None

    def mark(self, parcel_id: str, *, read: bool) -> None:
        """Note that a package was read, or is to be read again."""
        with self._engine.begin() as begun:
            begun.execute(update(ParcelRow).where(col(ParcelRow.id) == parcel_id).values(is_read=read))

    def put_away(self, parcel_id: str, at: datetime | None) -> None:
        """Put a package among the deleted ones since ``at``, or with None back."""
        with self._engine.begin() as begun:
            begun.execute(update(ParcelRow).where(col(ParcelRow.id) == parcel_id).values(deleted_at=at))

    def drop(self, ids: tuple[str, ...]) -> None:
        """Remove these for good."""
        with Session(self._engine) as session:
            session.exec(delete(ParcelRow).where(col(ParcelRow.id).in_(ids)))
            session.commit()
