"""The bytes of the files a year's entries rest on: beside the agreement, and read only when asked for."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy.engine import Engine
from sqlmodel import Session, SQLModel, col, delete, select

from ledarapp.store.inserting import insert_missing
from ledarapp.store.tables import EvidenceRow


class EvidenceFiles:
    """The rows of every agreement's files."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def keep(self, agreement_id: str, sha256: str, data: bytes) -> None:
        """Keep a file; one that is there already stays as it is."""
        row = {"agreement": agreement_id, "sha256": sha256, "data": data}
        with self._engine.begin() as begun:
            insert_missing(begun, SQLModel.metadata.tables["evidence"], row)

    def read(self, agreement_id: str, sha256: str) -> bytes | None:
        """Return a file's bytes, or None when it isn't here."""
        with Session(self._engine) as session:
            row = session.get(EvidenceRow, (agreement_id, sha256))
            return row.data if row else None

    def here(self, agreement_id: str) -> frozenset[str]:
        """Return the hashes of the files that are here, without reading one."""
        with Session(self._engine) as session:
            wanted = select(EvidenceRow.sha256).where(EvidenceRow.agreement == agreement_id)
            return frozenset(session.exec(wanted))

    def drop(self, agreement_id: str, gone: Collection[str]) -> None:
        """Remove these files for good."""
        with Session(self._engine) as session:
            session.exec(
                delete(EvidenceRow)
                .where(col(EvidenceRow.agreement) == agreement_id)
                .where(col(EvidenceRow.sha256).in_(gone))
            )
            session.commit()
