"""The people whose certificates this user has compared, as rows."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Engine
from sqlmodel import Session, col, select

from ledarapp.domain.known_person import KnownPerson
from ledarapp.store.tables import KnownPersonRow


class People:
    """Known by fingerprint; the name may be another than the certificate's."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def known(self) -> tuple[KnownPerson, ...]:
        """Return the people whose certificate this user knows, by name."""
        wanted = select(KnownPersonRow).order_by(col(KnownPersonRow.name), col(KnownPersonRow.fingerprint))
        with Session(self._engine) as session:
            return tuple(KnownPerson(**row.model_dump()) for row in session.exec(wanted))

    def remember(self, fingerprint: str, name: str, at: datetime) -> None:
        """Know this certificate as this person's from now on; a name given before is replaced."""
        with Session(self._engine) as session:
            known = session.get(KnownPersonRow, fingerprint)
            since = known.known_since if known else at
            session.merge(KnownPersonRow(fingerprint=fingerprint, name=name, known_since=since))
            session.commit()

    def forget(self, fingerprint: str) -> None:
        """Know this certificate no longer; one that isn't known is no fault."""
        with Session(self._engine) as session:
            known = session.get(KnownPersonRow, fingerprint)
            if known is not None:
                session.delete(known)
                session.commit()
