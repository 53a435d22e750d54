"""What this desk's user notes for themselves alone: part of no agreement, so nothing carries it out."""

from __future__ import annotations

from sqlalchemy.engine import Engine
from sqlmodel import Session, col, select

from ledarapp.store.desk_tables import PrivateNoteRow


class PrivateNotes:
    """The rows of every agreement's private notes; they go when their agreement goes."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def of(self, agreement_id: str) -> dict[str, str]:
        """Return what is noted, by what it is about: a goal's id, or empty for the whole."""
        wanted = select(PrivateNoteRow).where(PrivateNoteRow.agreement == agreement_id)
        with Session(self._engine) as session:
            return {row.about: row.text for row in session.exec(wanted.order_by(col(PrivateNoteRow.about)))}

    def put(self, agreement_id: str, about: str, text: str) -> None:
        """Note this; an emptied note isn't kept."""
        with Session(self._engine) as session:
            row = session.get(PrivateNoteRow, (agreement_id, about))
            if text:
                session.merge(PrivateNoteRow(agreement=agreement_id, about=about, text=text))
            elif row is not None:
                session.delete(row)
            session.commit()
